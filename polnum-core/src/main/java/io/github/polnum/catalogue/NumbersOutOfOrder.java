package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.HashMap;
import java.util.HashSet;

/** A number is smaller than that of its predecessor. */
final class NumbersOutOfOrder {

    static final Rule RULE = Catalogue.define(
                    "numbers-out-of-order",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "number": "1", "name": "<participation>" },
                              { "id": "skills", "number": "2", "name": "<skills>" }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "skills", "number": "2", "name": "<skills>" },
                              { "id": "participation", "number": "1", "name": "<participation>" }
                            ]
                            """))
            .whole(NumbersOutOfOrder::check)
            .build();

    private NumbersOutOfOrder() {}

    /** The first in a series that goes back is told; what follows from it is not. */
    private static void check(Subject subject, Findings findings) {
        var last = new HashMap<Numbers.Series, Numbers.Numbered>();
        var told = new HashSet<Numbers.Series>();
        for (var one : Numbers.of(subject).inDisorder()) {
            // Also those that are counted through begin anew where somebody wants them to.
            var series = new Numbers.Series(one.node().parent().map(Node::order).orElse(0), one.series());
            var before = last.put(series, one);
            if (before != null && Numbers.isSmaller(one.number(), before.number()) && told.add(series)) {
                findings.at(one.node(), "number")
                        .put("value", one.number())
                        .put("other", before.number())
                        .related(before.node(), "number")
                        .add();
            }
        }
    }
}
