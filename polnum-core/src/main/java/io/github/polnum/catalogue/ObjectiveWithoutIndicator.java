package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Objective;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Objectives that no indicator measures. */
final class ObjectiveWithoutIndicator {

    static final Rule RULE = Catalogue.define(
                    "objective-without-indicator",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>",
                                "indicators": [ { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                  "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ], "measurements": [ { "date": "2025", "value": 55 } ] } ] }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "simplify", "name": "<simplify>" }
                            ]
                            """))
            .whole(ObjectiveWithoutIndicator::check)
            .build();

    private ObjectiveWithoutIndicator() {}

    private static void check(Subject subject, Findings findings) {
        Together.tellMissing(subject, findings, Objective.class, node -> true, Coverage::notMeasured);
    }
}
