package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.stream.Stream;

/** Principles that nothing says it upholds. */
final class PrincipleNotUpheld {

    static final Rule RULE = Catalogue.define(
                    "principle-not-upheld",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>", "links": { "upholds": ["trust"] } }
                            ],
                            "principles": [
                              { "id": "trust", "name": "<trust>" }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>" }
                            ],
                            "principles": [
                              { "id": "trust", "name": "<trust>" }
                            ]
                            """))
            .whole(PrincipleNotUpheld::check)
            .build();

    private PrincipleNotUpheld() {}

    /** A charter cannot uphold itself; whether others do is known only where one of them is at hand. */
    private static void check(Subject subject, Findings findings) {
        if (isCharter(subject) && nothingIsUpheld(subject)) {
            return;
        }
        Together.tellMissing(subject, findings, Principle.class, node -> true, Coverage::notUpheld);
    }

    private static boolean isCharter(Subject subject) {
        return Stream.of(Role.class, Objective.class, Measure.class, Portfolio.class)
                .allMatch(type -> subject.nodes(type).isEmpty());
    }

    private static boolean nothingIsUpheld(Subject subject) {
        return Together.coverage(subject).notUpheld().size()
                == subject.nodes(Principle.class).size();
    }
}
