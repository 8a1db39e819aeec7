package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A consultation is over, the day on which its data were to be published has passed, and there are none. */
final class OpenDataMissing {

    static final Rule RULE = Catalogue.define(
                    "open-data-missing",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "closed", "date": "2025-05-31" }, { "kind": "published", "planned": "2025-09" } ],
                                "records": ["report"] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "closed", "date": "2025-05-31" }, { "kind": "published", "planned": "2025-09" } ] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """))
            .each(Consultation.class, OpenDataMissing::check)
            .build();

    private OpenDataMissing() {}

    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        var isBroken = brokenPromises(consultation, subject.asOf());
        var events = consultation.events();
        for (int i = 0; i < events.size(); i++) {
            if (isBroken.test(events.get(i)) && Current.of(subject).includes(node)) {
                findings.at(node, "events[" + i + "]")
                        .put("id", consultation.id().value())
                        .put(
                                "value",
                                events.get(i).planned().value().orElseThrow().toString())
                        .add();
                return;
            }
        }
    }

    /** Which events promise data, whether they are there or not. */
    static Predicate<Event> promises(Consultation consultation) {
        return closed(consultation)
                .<Predicate<Event>>map(end -> event -> isPromise(event, end))
                .orElse(event -> false);
    }

    private static Optional<Period> closed(Consultation consultation) {
        return consultation.events().stream()
                .filter(event -> event.kind().equals(EventKind.CLOSED))
                .flatMap(event -> event.date().value().stream())
                .findFirst()
                .or(() -> consultation.period().value());
    }

    private static boolean isPromise(Event event, Period closed) {
        var planned = event.planned().value();
        return event.kind().equals(EventKind.PUBLISHED)
                && Occurrence.isAwaited(event)
                && planned.isPresent()
                // What is planned before the end is the announcement, not the result.
                && Certainly.before(closed, planned.get());
    }

    /** Which events promise data that are not there. */
    private static Predicate<Event> brokenPromises(Consultation consultation, LocalDate day) {
        var closed = closed(consultation);
        if (closed.isEmpty()
                || !consultation.records().isEmpty()
                || consultation.events().stream().anyMatch(event -> isResult(event, closed.get()))) {
            return event -> false;
        }
        return event -> isPromise(event, closed.get())
                && Certainly.before(event.planned().value().orElseThrow(), day);
    }

    /** Whether something was published that may be the data; what else is to be published need not be. */
    private static boolean isResult(Event event, Period closed) {
        return event.kind().equals(EventKind.PUBLISHED)
                && Occurrence.tookPlace(event)
                && event.date()
                        .value()
                        .filter(date -> Certainly.before(date, closed))
                        .isEmpty();
    }
}
