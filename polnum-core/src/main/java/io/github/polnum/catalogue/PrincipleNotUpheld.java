package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Principle;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

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

    private static void check(Subject subject, Findings findings) {
        Together.tell(subject, findings, Principle.class, Coverage::notUpheld);
    }
}
