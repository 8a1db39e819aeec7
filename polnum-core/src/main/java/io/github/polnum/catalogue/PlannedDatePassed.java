package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A planned date is past, and nothing says whether it was kept. */
final class PlannedDatePassed {

    static final Rule RULE = Catalogue.define(
                    "planned-date-passed",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "events": [ { "kind": "published", "planned": "2025", "date": "2025-11" } ]
                            """),
                    Example.framework("""
                            "events": [ { "kind": "published", "planned": "2025" } ]
                            """))
            .each(PolicyElement.class, PlannedDatePassed::check)
            .build();

    private PlannedDatePassed() {}

    /** The first is told, and how many there are. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var events = element.events();
        var isToldElsewhere = toldElsewhere(element, subject.asOf());
        var facts = facts(events);
        int first = -1;
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var planned = event.planned().value();
            if (Occurrence.isAwaited(event)
                    && planned.isPresent()
                    && Certainly.before(planned.get(), subject.asOf())
                    && !facts.contains(event.kind())
                    && !isToldElsewhere.test(event)) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0 && !mayBeOver(element, subject) && Current.of(subject).includes(node)) {
            findings.at(node, "events[" + first + "].planned")
                    .put(
                            "value",
                            events.get(first).planned().value().orElseThrow().toString())
                    .put("count", count)
                    .put("date", subject.asOf().toString())
                    .add();
        }
    }

    /** The kinds of which something took place that was not planned for itself: it may be what was planned. */
    private static Set<EventKind> facts(List<Event> events) {
        return events.stream()
                .filter(event ->
                        Occurrence.tookPlace(event) && event.planned().value().isEmpty())
                .map(Event::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is done may have kept its dates or not have needed them, and what was given up keeps none. */
    private static boolean mayBeOver(PolicyElement element, Subject subject) {
        return element instanceof Measure measure && CommitmentOverdue.mayBeOver(measure, subject);
    }

    /** What a measure is to deliver is told as its delay, what a consultation is to publish as data that are missing, if they are. */
    private static Predicate<Event> toldElsewhere(PolicyElement element, LocalDate day) {
        if (element instanceof Measure) {
            return event -> event.kind().equals(EventKind.DELIVERED);
        }
        if (element instanceof Consultation consultation) {
            return consultation.records().isEmpty()
                    ? OpenDataMissing.brokenPromises(consultation, day)
                    : OpenDataMissing.promises(consultation);
        }
        return event -> false;
    }
}
