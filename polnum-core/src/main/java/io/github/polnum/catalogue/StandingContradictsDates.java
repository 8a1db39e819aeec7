package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalAct.Standing;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A legal act is pending after the day on which it came into force, or in force before it. */
final class StandingContradictsDates {

    static final Rule RULE = Catalogue.define(
                    "standing-contradicts-dates",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "legalActs": [
                              { "id": "law", "name": "<law>", "standing": "in-force",
                                "events": [ { "kind": "in-force", "date": "2024-01-01" } ] }
                            ]
                            """),
                    Example.framework("""
                            "legalActs": [
                              { "id": "law", "name": "<law>", "standing": "pending",
                                "events": [ { "kind": "in-force", "date": "2024-01-01" } ] }
                            ]
                            """))
            .each(LegalAct.class, StandingContradictsDates::check)
            .build();

    private static final Set<EventKind> OF_OLD = Set.of(EventKind.ADOPTED, EventKind.AMENDED);

    /** So many years after it was adopted no act comes into force for the first time. */
    private static final int LONG = 5;

    private StandingContradictsDates() {}

    private static void check(LegalAct act, Node node, Subject subject, Findings findings) {
        if (act.standing().isEmpty()) {
            return;
        }
        var day = subject.asOf();
        switch (act.standing().get()) {
            case PENDING -> {
                // What is history was pending when it was written.
                if (Current.of(subject).includes(node)) {
                    tell(act, node, subject, findings, date -> Certainly.before(date, day));
                }
            }
            case IN_FORCE -> {
                if (act.events().stream().noneMatch(event -> mayBeInForce(event, day))) {
                    tell(act, node, subject, findings, date -> Certainly.after(date, day));
                }
            }
            case REJECTED, REPEALED -> {
                // It may have been in force, or decided to be.
            }
        }
    }

    /** Whether an event may have put an act into force by the day; parts of an act come into force one after another. */
    private static boolean mayBeInForce(Event event, LocalDate day) {
        return event.kind().equals(EventKind.IN_FORCE)
                && event.date()
                        .value()
                        .or(() -> event.planned().value())
                        .filter(date -> Certainly.after(date, day))
                        .isEmpty();
    }

    /** The first date that contradicts the standing is told. */
    private static void tell(
            LegalAct act, Node node, Subject subject, Findings findings, Predicate<Period> contradicts) {
        var standing = act.standing().orElseThrow();
        var events = act.events();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var date = event.date().value();
            var told = date.or(() -> standing == Standing.IN_FORCE ? plannedForAll(event, act) : Optional.empty())
                    .filter(contradicts);
            if (event.kind().equals(EventKind.IN_FORCE) && told.isPresent()) {
                var finding = findings.at(node, "events[" + i + (date.isPresent() ? "].date" : "].planned"))
                        .put("id", act.id().value())
                        .put("standing", standing.token())
                        .put("value", told.get().toString())
                        .put("date", subject.asOf().toString())
                        .related(node, "standing");
                if (standing == Standing.IN_FORCE) {
                    finding.put("cause", standing.token());
                }
                finding.add();
                return;
            }
        }
    }

    /**
     * When an act as a whole is to come into force: an event with a name or a text may be about a part of it, one by another act about a
     * revision, and so may any of an act that was adopted years before.
     */
    private static Optional<Period> plannedForAll(Event event, LegalAct act) {
        return Occurrence.isAwaited(event)
                        && event.name().isEmpty()
                        && event.text().isEmpty()
                        && event.by().isEmpty()
                ? event.planned().value().filter(planned -> !isOlder(act, planned))
                : Optional.empty();
    }

    /** Whether an act was adopted or amended years before a date. */
    private static boolean isOlder(LegalAct act, Period date) {
        return date.earliest()
                .map(day -> day.minusYears(LONG))
                .filter(day -> act.events().stream()
                        .filter(event -> OF_OLD.contains(event.kind()))
                        .flatMap(event -> event.date().value().stream())
                        .anyMatch(adopted -> Certainly.before(adopted, day)))
                .isPresent();
    }
}
