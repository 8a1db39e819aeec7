package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A phase begins before one before it has ended, by more than their dates leave open. */
final class PhasesOverlap {

    static final Rule RULE = Catalogue.define(
                    "phases-overlap",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "phases": [
                              { "kind": "consultation", "period": "2023-02-01/2023-05-31" },
                              { "kind": "decision", "period": "2023-06-01/2023-09-30" }
                            ]
                            """),
                    Example.framework("""
                            "phases": [
                              { "kind": "consultation", "period": "2023-02-01/2023-05-31" },
                              { "kind": "decision", "period": "2023-04-01/2023-09-30" }
                            ]
                            """))
            .each(PolicyElement.class, PhasesOverlap::check)
            .build();

    private PhasesOverlap() {}

    /** The first overlap of an element is told. Phases on the same dates run side by side on purpose. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var phases = element.phases();
        if (phases.size() < 2) {
            return;
        }
        // By the day by which they have begun; without those that begin no earlier than another one and end before it.
        var begun = new TreeMap<LocalDate, Integer>();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            if (!lasts(phase, node, subject)) {
                continue;
            }
            // Of those begun before its end, the one that ends last: where that does not overlap it, none does. Where
            // it is on
            // the same dates, what else overlaps the two was told before.
            var before = begun.lowerEntry(end(phase));
            if (before != null && overlap(phases.get(before.getValue()), phase)) {
                int earlier = before.getValue();
                findings.at(node, "phases[" + i + "].period")
                        .put("value", period(phase).toString())
                        .put("other", period(phases.get(earlier)).toString())
                        .related(node, "phases[" + earlier + "].period")
                        .add();
                return;
            }
            enter(i, phases, begun);
        }
    }

    private static void enter(int i, List<Phase> phases, NavigableMap<LocalDate, Integer> begun) {
        var start = start(phases.get(i));
        var end = end(phases.get(i));
        var before = begun.floorEntry(start);
        if (before != null && end(phases.get(before.getValue())).isAfter(end)) {
            return;
        }
        begun.put(start, i);
        var after = begun.higherEntry(start);
        while (after != null && !end(phases.get(after.getValue())).isAfter(end)) {
            begun.remove(after.getKey());
            after = begun.higherEntry(start);
        }
    }

    private static boolean overlap(Phase one, Phase other) {
        return !period(one).equals(period(other)) && Certainly.overlap(period(one), period(other));
    }

    /** A lone date is only a start, one with nothing before it only an end; what the state contradicts is told as that. */
    private static boolean lasts(Phase phase, Node node, Subject subject) {
        return phase.period()
                .value()
                .filter(period -> period.date().isEmpty()
                        && !period.isOpenStart()
                        && Certainly.latestStart(period).isPresent()
                        && Certainly.earliestEnd(period).isPresent()
                        && !PhaseStateContradictsPeriod.isContradicted(phase, node, subject))
                .isPresent();
    }

    private static LocalDate start(Phase phase) {
        return Certainly.latestStart(period(phase)).orElseThrow();
    }

    private static LocalDate end(Phase phase) {
        return Certainly.earliestEnd(period(phase)).orElseThrow();
    }

    private static Period period(Phase phase) {
        return phase.period().value().orElseThrow();
    }
}
