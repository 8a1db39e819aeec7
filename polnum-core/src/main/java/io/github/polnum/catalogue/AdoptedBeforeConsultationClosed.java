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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * When the framework was adopted, the first time and the last: looked up once, however many consultations it has. Where one
     * adoption has no date, or is only planned, it may be the one that counts.
     */
    private record Adoptions(Optional<Adoption> first, Optional<Adoption> last) {

        /** When it was, and by which of the events that is told. */
        private record Adoption(Period date, int position) {}

        static Adoptions of(Subject subject) {
            var events = subject.framework().events();
            var adoptions = new ArrayList<Adoption>();
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i).kind().equals(EventKind.ADOPTED)) {
                    var date = events.get(i).date().value();
                    if (date.isEmpty()) {
                        return new Adoptions(Optional.empty(), Optional.empty());
                    }
                    adoptions.add(new Adoption(date.get(), i));
                }
            }
            return new Adoptions(
                    adoptions.stream()
                            .min(Comparator.comparing(
                                    one -> one.date().earliest().orElse(LocalDate.MIN))),
                    adoptions.stream()
                            .max(Comparator.comparing(one -> one.date().latest().orElse(LocalDate.MAX))));
        }
    }

    /** A consultation that opens after the adoption is about something else, such as what comes next. */
    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        var adoptions = subject.shared(Adoptions.class, Adoptions::of);
        if (adoptions.first().isEmpty() || adoptions.last().isEmpty()) {
            return;
        }
        var opened = date(consultation.events(), EventKind.OPENED)
                .or(() -> consultation.period().value().flatMap(Period::start).map(Period::of));
        var closed = date(consultation.events(), EventKind.CLOSED)
                .or(() -> consultation.period().value().flatMap(Period::end).map(Period::of));
        if (opened.isPresent()
                && closed.isPresent()
                && Certainly.before(opened.get(), adoptions.first().get().date())
                && Certainly.before(adoptions.last().get().date(), closed.get())
                && isOnThePolicy(consultation, subject)) {
            findings.at(node)
                    .put("id", consultation.id().value())
                    .put("value", adoptions.first().get().date().toString())
                    .put("other", closed.get().toString())
                    .related(
                            subject.nodes().get(0),
                            "events[" + adoptions.first().get().position() + "].date")
                    .add();
        }
    }

    /** Of several openings or closings, none is meant for certain. */
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
