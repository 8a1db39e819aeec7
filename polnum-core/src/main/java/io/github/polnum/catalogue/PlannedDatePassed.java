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
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
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

    /** What takes place once. */
    private static final Set<EventKind> ONCE = Set.of(
            EventKind.SUBMITTED,
            EventKind.OPENED,
            EventKind.CLOSED,
            EventKind.ADOPTED,
            EventKind.IN_FORCE,
            EventKind.WITHDRAWN,
            EventKind.ESTABLISHED);

    private PlannedDatePassed() {}

    /** The first is told, and how many there are. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var events = element.events();
        if (events.isEmpty()) {
            return;
        }
        var isToldElsewhere = toldElsewhere(element);
        var facts = facts(events);
        int first = -1;
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var planned = event.planned().value();
            if (Occurrence.isAwaited(event)
                    && planned.isPresent()
                    && Certainly.before(planned.get(), subject.asOf())
                    && Occasion.of(event).filter(facts::contains).isEmpty()
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

    /**
     * What an event is one of: by its kind, and by its name where there may be several of the kind.
     *
     * @param name empty where the kind says all
     */
    private record Occasion(EventKind kind, Optional<Text> name) {

        /** What an event is one of; empty if that cannot be told. */
        static Optional<Occasion> of(Event event) {
            return ONCE.contains(event.kind())
                    ? Optional.of(new Occasion(event.kind(), Optional.empty()))
                    : event.name().map(name -> new Occasion(event.kind(), Optional.of(name)));
        }
    }

    /** What took place and was not planned for itself: it may be what was planned. */
    private static Set<Occasion> facts(List<Event> events) {
        return events.stream()
                .filter(event ->
                        Occurrence.tookPlace(event) && event.planned().value().isEmpty())
                .flatMap(event -> Occasion.of(event).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is done may have kept its dates or not have needed them, and what was given up keeps none. */
    private static boolean mayBeOver(PolicyElement element, Subject subject) {
        return element instanceof Measure measure && CommitmentOverdue.mayBeOver(measure, subject);
    }

    /** What a measure is to deliver is told as its delay, what a consultation is to publish as data that are missing, if they are. */
    private static Predicate<Event> toldElsewhere(PolicyElement element) {
        if (element instanceof Measure) {
            return event -> event.kind().equals(EventKind.DELIVERED);
        }
        return element instanceof Consultation consultation ? OpenDataMissing.promises(consultation) : event -> false;
    }
}
