package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;

/** A body is above itself. */
final class BodyCycle {

    static final Rule RULE = Catalogue.define(
                    "body-cycle", Severity.ERROR, Category.CONFORMANCE, Example.framework("""
                            "bodies": [
                              { "id": "office", "name": "<office>", "parents": [ { "body": "department" } ] },
                              { "id": "department", "name": "<department>" }
                            ]
                            """), Example.framework("""
                            "bodies": [
                              { "id": "office", "name": "<office>", "parents": [ { "body": "department" } ] },
                              { "id": "department", "name": "<department>", "parents": [ { "body": "office" } ] }
                            ]
                            """))
            .whole(BodyCycle::check)
            .build();

    private BodyCycle() {}

    private static void check(Subject subject, Findings findings) {
        var cycles = new Cycles<Node, LinkCycle.Step>();
        var day = Period.of(subject.asOf());
        for (var node : subject.nodes(Body.class)) {
            var body = (Body) node.item();
            for (int i = 0; i < body.parents().size(); i++) {
                var parent = body.parents().get(i);
                // Offices change places: only those that are all in force on the same day make a circle.
                boolean holds = parent.period()
                        .value()
                        .map(value -> value.includes(day) == Truth.TRUE)
                        .orElse(!parent.period().isStated());
                var above = subject.find(parent.body());
                if (holds && above.isPresent()) {
                    cycles.add(node, above.get(), new LinkCycle.Step(node, node, "parents[" + i + "].body"));
                }
            }
        }
        cycles.find().forEach(circle -> LinkCycle.tell(circle, findings));
    }
}
