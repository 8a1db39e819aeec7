package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Measure;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Measures that nobody leads, neither they themselves nor anything they stand under. */
final class MeasureWithoutLead {

    static final Rule RULE = Catalogue.define(
                    "measure-without-lead",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "measures": [
                              { "id": "counter", "name": "<counter>", "involved": [ { "function": "lead", "name": "<office>" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "counter", "name": "<counter>" }
                            ]
                            """))
            .whole(MeasureWithoutLead::check)
            .build();

    private MeasureWithoutLead() {}

    private static void check(Subject subject, Findings findings) {
        Together.tellMissing(
                subject,
                findings,
                Measure.class,
                node -> !(node.parent().orElseThrow().item() instanceof Measure),
                Coverage::measuresWithoutLead,
                /* tellsOfOthers= */ true);
    }
}
