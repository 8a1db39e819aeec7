package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Objective;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Objectives that no measure serves and nothing contributes to. */
final class ObjectiveWithoutContribution {

    static final Rule RULE = Catalogue.define(
                    "objective-without-contribution",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>",
                                "measures": [ { "id": "counter", "name": "<counter>", "involved": [ { "function": "lead", "name": "<office>" } ] } ] }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>" }
                            ]
                            """))
            .whole(ObjectiveWithoutContribution::check)
            .build();

    private ObjectiveWithoutContribution() {}

    private static void check(Subject subject, Findings findings) {
        Together.tellMissing(subject, findings, Objective.class, node -> true, Coverage::withoutContribution);
    }
}
