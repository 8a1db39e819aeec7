package io.github.polnum.catalogue;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

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
        var last = HashBasedTable.<Numbers.Series, Integer, Numbers.Numbered>create();
        var told = HashMultimap.<Numbers.Series, Integer>create();
        var numbers = Numbers.of(subject);
        for (var one : numbers.inDisorder()) {
            // One that begins with the number of another parent is told as that.
            if (numbers.contradictsParent(one)) {
                continue;
            }
            // Also those that are counted through begin anew where somebody wants them to.
            int parent = one.node().parent().map(Node::order).orElse(0);
            var before = last.put(one.series(), parent, one);
            if (before != null && Numbers.isSmaller(one.number(), before.number()) && told.put(one.series(), parent)) {
                findings.at(one.node(), "number")
                        .put("value", one.number())
                        .put("other", before.number())
                        .related(before.node(), "number")
                        .add();
            }
        }
    }
}
