package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A text holds nothing that can be seen. */
final class BlankText {

    static final Rule RULE = Catalogue.define(
                    "blank-text",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": " "
                            """))
            .whole(BlankText::check)
            .build();

    private BlankText() {}

    private static void check(Subject subject, Findings findings) {
        for (var hit : Screening.of(subject, Screening.Look.BLANK)) {
            findings.at(hit.node(), hit.path())
                    .put("id", hit.node().id().value())
                    .add();
        }
    }
}
