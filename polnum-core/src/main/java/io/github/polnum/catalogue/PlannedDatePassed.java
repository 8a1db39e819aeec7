package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** What an act goes through until its standing is settled. */
    private static final Set<EventKind> ON_THE_WAY = Set.of(EventKind.SUBMITTED, EventKind.ADOPTED, EventKind.IN_FORCE);

    private PlannedDatePassed() {}

    /** The first is told, and how many there are. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var events = element.events();
        if (events.stream().noneMatch(event -> isMissed(event, subject))) {
            return;
        }
        var isToldElsewhere = toldElsewhere(element, subject);
        var facts = Facts.of(events);
        int first = -1;
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var planned = event.planned().value();
            if (isMissed(event, subject)
                    && !facts.mayInclude(event, planned.orElseThrow())
                    && !isToldElsewhere.test(event)) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0
                && !mayBeOver(element, node, subject)
                && Current.of(subject).includes(node)) {
            findings.at(node, "events[" + first + "].planned")
                    .put("value", shown(events.get(first).planned().value().orElseThrow()))
                    .put("count", count)
                    .put("date", subject.asOf().toString())
                    .add();
        }
    }

    /** Whether the day that something was planned for is past, as far as it says itself. */
    private static boolean isMissed(Event event, Subject subject) {
        return event.planned()
                        .value()
                        .filter(planned -> Certainly.before(planned, subject.asOf()))
                        .isPresent()
                && Occurrence.isAwaited(event);
    }

    /**
     * What took place and was not planned for itself.
     *
     * @param occasions what it was
     * @param last of each kind, when it last took place; the latest day there is, if that is not known
     */
    private record Facts(Set<String> occasions, Map<String, LocalDate> last) {

        /**
         * The kind of an event, and its name where it has one and there may be several of the kind: a key that is put in order
         * and not hashed, since many may collide.
         */
        private static String occasion(Event event) {
            var kind = event.kind().token();
            return ONCE.contains(event.kind())
                    ? kind
                    : event.name().map(name -> kind + " " + OwnWords.key(name)).orElse(kind);
        }

        static Facts of(List<Event> events) {
            var occasions = new TreeSet<String>();
            var last = new TreeMap<String, LocalDate>();
            for (var event : events) {
                if (Occurrence.tookPlace(event) && event.planned().value().isEmpty()) {
                    occasions.add(occasion(event));
                    var day = event.date().value().flatMap(Period::latest).orElse(LocalDate.MAX);
                    last.merge(event.kind().token(), day, (one, other) -> one.isAfter(other) ? one : other);
                }
            }
            return new Facts(occasions, last);
        }

        /** Whether what was planned may have taken place: there is but one of the kind, or it has the same name, or it came no earlier. */
        boolean mayInclude(Event event, Period planned) {
            if (ONCE.contains(event.kind()) || event.name().isPresent()) {
                return occasions.contains(occasion(event));
            }
            var day = last.get(event.kind().token());
            return day != null && !planned.earliest().orElse(LocalDate.MIN).isAfter(day);
        }
    }

    /** What is done may have kept its dates or not have needed them, and what was given up keeps none. */
    private static boolean mayBeOver(PolicyElement element, Node node, Subject subject) {
        return element instanceof Measure measure && CommitmentOverdue.mayBeOver(measure, node, subject);
    }

    /** What is planned by a date is shown as that date. */
    private static String shown(Period planned) {
        return planned.start().isPresent()
                ? planned.toString()
                : planned.end().map(PartialDate::toString).orElse(planned.toString());
    }

    /**
     * What a measure is to deliver is told as its delay, what a consultation is to publish as data that are missing, if they
     * are, what is called adopted as that; and what an act has come to says its standing.
     */
    private static Predicate<Event> toldElsewhere(PolicyElement element, Subject subject) {
        if (element instanceof Measure) {
            return event -> event.kind().equals(EventKind.DELIVERED);
        }
        if (element instanceof PolicyFramework framework) {
            boolean isTold = AdoptedWithoutEvent.faultOf(framework, subject).isPresent();
            return event -> isTold && event.kind().equals(EventKind.ADOPTED);
        }
        if (element instanceof LegalAct act) {
            return event -> isAnswered(act, event.kind());
        }
        return element instanceof Consultation consultation ? OpenDataMissing.promises(consultation) : event -> false;
    }

    /** An act that is in force was adopted; one that was rejected never will be. */
    private static boolean isAnswered(LegalAct act, EventKind kind) {
        return act.standing()
                        .filter(standing -> standing != LegalAct.Standing.PENDING)
                        .isPresent()
                && ON_THE_WAY.contains(kind);
    }
}
