package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.HashMap;

/** Two elements that are counted together have one number. */
final class DuplicateNumber {

    static final Rule RULE = Catalogue.define(
                    "duplicate-number",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "number": "1", "name": "<participation>" },
                              { "id": "skills", "number": "2", "name": "<skills>" }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "number": "1", "name": "<participation>" },
                              { "id": "skills", "number": "1", "name": "<skills>" }
                            ]
                            """))
            .whole(DuplicateNumber::check)
            .build();

    private record Label(Numbers.Series series, String number) {}

    private DuplicateNumber() {}

    private static void check(Subject subject, Findings findings) {
        var first = new HashMap<Label, Numbers.Numbered>();
        for (var one : Numbers.of(subject).inDisorder()) {
            var other = first.putIfAbsent(new Label(one.series(), one.number()), one);
            if (other != null) {
                findings.at(one.node(), "number")
                        .put("value", one.number())
                        .put("id", one.node().id().value())
                        .put("other", other.node().id().value())
                        .related(other.node(), "number")
                        .add();
            }
        }
    }
}
