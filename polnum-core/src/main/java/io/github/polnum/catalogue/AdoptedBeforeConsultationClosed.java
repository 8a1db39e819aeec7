package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Topic;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.util.List;
import java.util.Optional;

/** A framework was adopted while a consultation on it was open. */
final class AdoptedBeforeConsultationClosed {

    static final Rule RULE = Catalogue.define(
                    "adopted-before-consultation-closed",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "events": [ { "kind": "adopted", "date": "2025-06-20" } ],
                            "consultations": [
                              { "id": "consultation-2025", "name": "<consultation>",
                                "events": [ { "kind": "opened", "date": "2025-01-15" }, { "kind": "closed", "date": "2025-03-31" } ] }
                            ]
                            """),
                    Example.framework("""
                            "events": [ { "kind": "adopted", "date": "2025-02-20" } ],
                            "consultations": [
                              { "id": "consultation-2025", "name": "<consultation>",
                                "events": [ { "kind": "opened", "date": "2025-01-15" }, { "kind": "closed", "date": "2025-03-31" } ] }
                            ]
                            """))
            .each(Consultation.class, AdoptedBeforeConsultationClosed::check)
            .build();

    private AdoptedBeforeConsultationClosed() {}

    /** When the framework was adopted: looked up once, however many consultations it has. */
    private record Adoption(Optional<Period> date) {

        static Adoption of(Subject subject) {
            return new Adoption(
                    AdoptedBeforeConsultationClosed.date(subject.framework().events(), EventKind.ADOPTED));
        }
    }

    /** A consultation that opens after the adoption is about something else, such as what comes next. */
    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        var adopted = subject.shared(Adoption.class, Adoption::of).date();
        if (adopted.isEmpty()) {
            return;
        }
        var opened = date(consultation.events(), EventKind.OPENED)
                .or(() -> consultation.period().value().flatMap(Period::start).map(Period::of));
        var closed = date(consultation.events(), EventKind.CLOSED)
                .or(() -> consultation.period().value().flatMap(Period::end).map(Period::of));
        if (opened.isPresent()
                && closed.isPresent()
                && Certainly.before(opened.get(), adopted.get())
                && Certainly.before(adopted.get(), closed.get())
                && isOnThePolicy(consultation, subject)) {
            findings.at(node)
                    .put("id", consultation.id().value())
                    .put("value", adopted.get().toString())
                    .put("other", closed.get().toString())
                    .add();
        }
    }

    /** Of several adoptions, none is meant for certain. */
    private static Optional<Period> date(List<Event> events, EventKind kind) {
        var dates = events.stream()
                .filter(event -> event.kind().equals(kind))
                .limit(2)
                .toList();
        return dates.size() == 1 ? dates.get(0).date().value() : Optional.empty();
    }

    /** Whether it says nothing of what it is about, or refers to something of the policy other than single measures. */
    private static boolean isOnThePolicy(Consultation consultation, Subject subject) {
        return consultation.topics().stream().noneMatch(AdoptedBeforeConsultationClosed::saysSomething)
                || consultation.topics().stream()
                        .flatMap(topic -> topic.about().stream())
                        .anyMatch(reference -> subject.find(reference)
                                .map(Node::item)
                                .filter(found -> !(found instanceof Measure || found instanceof LegalAct))
                                .isPresent());
    }

    private static boolean saysSomething(Topic topic) {
        return !topic.about().isEmpty()
                || topic.name().isPresent()
                || topic.description().isPresent();
    }
}
