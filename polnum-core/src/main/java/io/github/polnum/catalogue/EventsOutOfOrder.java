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
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A consultation closes before it opens, or a measure was delivered before it began. */
final class EventsOutOfOrder {

    static final Rule RULE = Catalogue.define(
                    "events-out-of-order",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "opened", "date": "2025-03-01" }, { "kind": "closed", "date": "2025-05-31" } ] }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "opened", "date": "2025-03-01" }, { "kind": "closed", "date": "2024-05-31" } ] }
                            ]
                            """))
            .each(PolicyElement.class, EventsOutOfOrder::check)
            .build();

    private EventsOutOfOrder() {}

    /** A date, and where it stands: in an event at a position, or by itself. */
    private record Dated(int position, String name, Period date) {

        static final int ALONE = -1;

        static Dated ofPeriod(PartialDate limit) {
            return new Dated(ALONE, "period", Period.of(limit));
        }

        String path() {
            return position == ALONE ? name : "events[" + position + "]." + name;
        }
    }

    /**
     * No other order is certain: what is adopted is submitted to the voters, comes into force from an earlier day on, is
     * withdrawn and added again.
     */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        if (element.events().isEmpty()) {
            return;
        }
        if (element instanceof Consultation consultation) {
            check(consultation, node, findings);
        } else if (element instanceof Measure measure) {
            check(measure, node, findings);
        }
    }

    /** Facts are compared with facts, and plans with plans: what was planned may have come otherwise. */
    private static void check(Consultation consultation, Node node, Findings findings) {
        if (!tell(
                node,
                findings,
                onlyOrOfPeriod(consultation, EventKind.CLOSED, Period::end),
                "opening",
                onlyOrOfPeriod(consultation, EventKind.OPENED, Period::start))) {
            tell(
                    node,
                    findings,
                    only(consultation.events(), EventKind.CLOSED, Event::planned, "planned"),
                    "opening",
                    only(consultation.events(), EventKind.OPENED, Event::planned, "planned"));
        }
    }

    /** Where no event tells it, the period does. */
    private static Optional<Dated> onlyOrOfPeriod(
            Consultation consultation, EventKind kind, Function<Period, Optional<PartialDate>> limit) {
        return consultation.events().stream().map(Event::kind).anyMatch(kind::equals)
                ? only(consultation.events(), kind, Event::date, "date")
                : consultation.period().value().flatMap(limit).map(Dated::ofPeriod);
    }

    /** A delivery that was planned as early is told as a deadline. */
    private static void check(Measure measure, Node node, Findings findings) {
        var start = measure.period().value().flatMap(Period::start).map(Dated::ofPeriod);
        var planned = only(measure.events(), EventKind.DELIVERED, Event::planned, "planned");
        if (start.isPresent()
                && planned.filter(
                                one -> Certainly.before(one.date(), start.get().date()))
                        .isEmpty()) {
            tell(
                    node,
                    findings,
                    only(measure.events(), EventKind.DELIVERED, Event::date, "date"),
                    "start-of-measure",
                    start);
        }
    }

    private static boolean tell(
            Node node, Findings findings, Optional<Dated> later, String what, Optional<Dated> earlier) {
        if (later.isEmpty()
                || earlier.isEmpty()
                || !Certainly.before(later.get().date(), earlier.get().date())) {
            return false;
        }
        findings.at(node, later.get().path())
                .put("value", later.get().date().toString())
                .put("what", what)
                .put("other", earlier.get().date().toString())
                .related(node, earlier.get().path())
                .add();
        return true;
    }

    /** The date of the only event of a kind: of several, nobody knows which one belongs to which other. */
    private static Optional<Dated> only(
            List<Event> events, EventKind kind, Function<Event, Stated<Period>> date, String name) {
        int found = -1;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind().equals(kind)) {
                if (found >= 0) {
                    return Optional.empty();
                }
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : dated(events.get(found), found, date, name);
    }

    private static Optional<Dated> dated(Event event, int position, Function<Event, Stated<Period>> date, String name) {
        return date.apply(event).value().map(value -> new Dated(position, name, value));
    }
}
