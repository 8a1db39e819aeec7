package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import java.util.List;

/** A body is above itself, perhaps through another framework of a set. */
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
        add(cycles, subject, subject.framework(), subject.nodes(Body.class));
        cycles.find().forEach(circle -> LinkCycle.tell(circle, findings));
        if (subject.set().frameworks().size() > 1) {
            subject.sharedInSet(AcrossFrameworks.class, set -> AcrossFrameworks.of(subject))
                    .circles
                    .tell(subject.framework(), findings);
        }
    }

    private static void add(
            Cycles<Node, LinkCycle.Step> cycles, Subject subject, PolicyFramework framework, List<Node> nodes) {
        var day = Period.of(subject.asOf());
        for (var node : nodes) {
            if (node.item() instanceof Body body) {
                for (int i = 0; i < body.parents().size(); i++) {
                    var parent = body.parents().get(i);
                    // Offices change places: only those that are all in force on the same day make a circle.
                    boolean holds = parent.period()
                            .value()
                            .map(value -> value.includes(day) == Truth.TRUE)
                            .orElse(!parent.period().isStated());
                    var above = subject.set().resolve(framework, parent.body());
                    if (holds && above.isPresent()) {
                        int position = i;
                        cycles.add(
                                node,
                                above.get(),
                                new LinkCycle.Step(node, node, () -> "parents[" + position + "].body"));
                    }
                }
            }
        }
    }

    /** The circles of a set that lead through several of its frameworks. */
    private record AcrossFrameworks(LongCircles circles) {

        static AcrossFrameworks of(Subject subject) {
            var cycles = new Cycles<Node, LinkCycle.Step>();
            for (var framework : subject.set().frameworks()) {
                add(cycles, subject, framework, subject.nodes(framework));
            }
            return new AcrossFrameworks(new LongCircles(subject, cycles.find().stream()));
        }
    }
}
