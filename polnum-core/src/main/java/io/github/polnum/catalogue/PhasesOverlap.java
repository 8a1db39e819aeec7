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
import java.util.Optional;

/** A phase begins before the one before it has ended, by more than their dates leave open. */
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
        for (int i = 1; i < phases.size(); i++) {
            var before = lasting(phases.get(i - 1), node, subject);
            var after = lasting(phases.get(i), node, subject);
            if (before.isPresent()
                    && after.isPresent()
                    && !before.equals(after)
                    && Certainly.overlap(before.get(), after.get())) {
                findings.at(node, "phases[" + i + "].period")
                        .put("value", after.get().toString())
                        .put("other", before.get().toString())
                        .related(node, "phases[" + (i - 1) + "].period")
                        .add();
                return;
            }
        }
    }

    /** A lone date is only a start, and a period that the state of the phase contradicts is told as that. */
    private static Optional<Period> lasting(Phase phase, Node node, Subject subject) {
        return phase.period()
                .value()
                .filter(period ->
                        period.date().isEmpty() && !PhaseStateContradictsPeriod.isContradicted(phase, node, subject));
    }
}
