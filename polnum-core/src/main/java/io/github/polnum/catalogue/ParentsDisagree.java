package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A body has two parents at one time, of which nothing says that they share it. */
final class ParentsDisagree {

    static final Rule RULE = Catalogue.define(
                    "parents-disagree",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "bodies": [
                              { "id": "delegation", "name": "<delegation>",
                                "parents": [ { "body": "chancellery", "period": "2015/2018" }, { "body": "department", "period": "2019/.." } ] },
                              { "id": "chancellery", "name": "<chancellery>" },
                              { "id": "department", "name": "<department>" }
                            ]
                            """),
                    Example.framework("""
                            "bodies": [
                              { "id": "delegation", "name": "<delegation>",
                                "parents": [ { "body": "chancellery", "period": "2015/2022" }, { "body": "department", "period": "2019/.." } ] },
                              { "id": "chancellery", "name": "<chancellery>" },
                              { "id": "department", "name": "<department>" }
                            ]
                            """))
            .each(Body.class, ParentsDisagree::check)
            .build();

    private ParentsDisagree() {}

    /**
     * Elements may have several parents by links, which is how one measure serves several domains. A body has one at a time:
     * its parents are given with periods because it moves. Parents on the same dates share it on purpose, and where a period
     * is not stated nothing is certain.
     */
    private static void check(Body body, Node node, Subject subject, Findings findings) {
        var parents = body.parents();
        if (parents.size() < 2) {
            return;
        }
        var dated = IntStream.range(0, parents.size())
                .filter(i -> parents.get(i).period().value().isPresent())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> period(parents.get(i)).earliest().orElse(LocalDate.MIN)))
                .toList();
        // In the order of their starts, neighbours overlap where any two do.
        for (int i = 1; i < dated.size(); i++) {
            var before = parents.get(dated.get(i - 1));
            var after = parents.get(dated.get(i));
            if (!before.body().equals(after.body())
                    && !period(before).equals(period(after))
                    && Certainly.overlap(period(before), period(after))) {
                findings.at(node, "parents[" + dated.get(i) + "].period")
                        .put("id", body.id().value())
                        .put("value", after.body().toString())
                        .put("other", before.body().toString())
                        .related(node, "parents[" + dated.get(i - 1) + "].period")
                        .add();
                return;
            }
        }
    }

    private static Period period(Body.Parent parent) {
        return parent.period().value().orElseThrow();
    }
}
