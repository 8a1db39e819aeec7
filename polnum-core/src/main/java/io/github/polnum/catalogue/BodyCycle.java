package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
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
        var cycles = new Cycles<Node, Resolved>();
        var day = Period.of(subject.asOf());
        for (var reference : subject.references()) {
            var path = reference.use().path();
            if (reference.holder().item() instanceof Body body && path.endsWith("].body")) {
                int position = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
                var period = body.parents().get(position).period();
                // Offices change places: only those that are all in force on the same day make a circle.
                boolean holds = period.value()
                        .map(value -> value.includes(day) == Truth.TRUE)
                        .orElse(!period.isStated());
                var target = reference.target().filter(place -> place.framework() == subject.framework());
                if (holds && target.isPresent()) {
                    cycles.add(reference.holder(), target.get().node(), reference);
                }
            }
        }
        cycles.find().forEach(circle -> LinkCycle.tell(circle, findings));
    }
}
