package io.github.polnum.catalogue;

import com.google.common.collect.HashBasedTable;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

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

    private DuplicateNumber() {}

    private static void check(Subject subject, Findings findings) {
        var first = HashBasedTable.<Numbers.Series, String, Numbers.Numbered>create();
        var numbers = Numbers.of(subject);
        for (var one : numbers.inDisorder()) {
            // One that begins with the number of another parent is told as that.
            if (numbers.contradictsParent(one)) {
                continue;
            }
            var other = first.get(one.series(), one.number());
            if (other == null) {
                first.put(one.series(), one.number(), one);
            } else {
                var finding = findings.at(one.node(), "number")
                        .put("value", one.number())
                        .put("id", one.node().id().value())
                        .put("other", other.node().id().value())
                        .related(other.node(), "number");
                if (numbers.areCountedThrough(one.series())) {
                    finding.put("cause", "continuous");
                }
                finding.add();
            }
        }
    }
}
