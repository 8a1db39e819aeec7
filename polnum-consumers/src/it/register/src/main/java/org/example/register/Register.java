package org.example.register;

import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.question.Coverage;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import java.time.LocalDate;
import java.util.List;

/** The frameworks of one authority, on the module path. */
public record Register(PolicySet policies) {

    /** A register of some frameworks. */
    public static Register of(PolicyFramework... frameworks) {
        return new Register(PolicySet.of(List.of(frameworks)));
    }

    /** Each reference that leads nowhere, with the element that it stands in. */
    public List<String> deadLinks() {
        return policies.unresolved().stream()
                .map(dead -> dead.use().holder().id() + " -> " + dead.use().reference())
                .toList();
    }

    /** How many objectives of all frameworks nothing contributes to, as of a day. */
    public long idleObjectives(LocalDate asOf) {
        return Coverage.of(policies, asOf).stream()
                .mapToLong(coverage -> coverage.withoutContribution().size())
                .sum();
    }

    /** When a framework applies, or a question mark. */
    public static String applies(PolicyFramework framework) {
        if (framework.period() instanceof Stated.Present<Period> known) {
            return known.get().toString();
        }
        return "?";
    }
}
