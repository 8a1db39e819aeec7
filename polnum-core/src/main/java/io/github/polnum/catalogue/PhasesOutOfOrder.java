package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import java.util.Optional;

/** A phase begins before one that stands before it. */
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
        var latest = Optional.<PartialDate>empty();
        for (int i = 0; i < phases.size(); i++) {
            var start = phases.get(i).period().value().flatMap(Period::start);
            // A period that the state of the phase contradicts is told as that.
            if (start.isEmpty() || PhaseStateContradictsPeriod.isContradicted(phases.get(i), node, subject)) {
                continue;
            }
            if (latest.isPresent() && Certainly.before(Period.of(start.get()), Period.of(latest.get()))) {
                findings.at(node, "phases[" + i + "].period")
                        .put("value", start.get().toString())
                        .put("other", latest.get().toString())
                        .related(node, "phases[" + before + "].period")
                        .add();
                return;
            }
            // What begins before any of them begins before the latest: a date between may be imprecise.
            if (latest.isEmpty()
                    || !start.get().earliest().isBefore(latest.get().earliest())) {
                before = i;
                latest = start;
            }
        }
    }
}
