package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.util.Optional;

/** A phase begins before the one that stands before it. */
final class PhasesOutOfOrder {

    static final Rule RULE = Catalogue.define(
                    "phases-out-of-order",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "phases": [
                              { "kind": "consultation", "period": "2023-02/2023-05" },
                              { "kind": "decision", "period": "2024-02/2024-05" }
                            ]
                            """),
                    Example.framework("""
                            "phases": [
                              { "kind": "decision", "period": "2024-02/2024-05" },
                              { "kind": "consultation", "period": "2023-02/2023-05" }
                            ]
                            """))
            .each(PolicyElement.class, PhasesOutOfOrder::check)
            .build();

    private PhasesOutOfOrder() {}

    /** The first that goes back is told; what follows from it is not. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var phases = element.phases();
        int before = -1;
        var earlier = Optional.<Period>empty();
        for (int i = 0; i < phases.size(); i++) {
            var start = phases.get(i).period().value().flatMap(Period::start).map(Period::of);
            // A period that the state of the phase contradicts is told as that.
            if (start.isEmpty() || PhaseStateContradictsPeriod.isContradicted(phases.get(i), node, subject)) {
                continue;
            }
            if (earlier.isPresent() && Certainly.before(start.get(), earlier.get())) {
                findings.at(node, "phases[" + i + "].period")
                        .put("value", start.get().toString())
                        .put("other", earlier.get().toString())
                        .related(node, "phases[" + before + "].period")
                        .add();
                return;
            }
            before = i;
            earlier = start;
        }
    }
}
