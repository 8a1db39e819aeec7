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
        // Of one whose start or end is unknown, nothing is certain.
        var inOrder = IntStream.range(0, parents.size())
                .filter(i -> parents.get(i)
                        .period()
                        .value()
                        .filter(period -> Certainly.latestStart(period).isPresent()
                                && Certainly.earliestEnd(period).isPresent())
                        .isPresent())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> Certainly.latestStart(period(parents.get(i))).orElseThrow()))
                .toList();
        int last = -1;
        // One of another body, on the same dates as the last: whatever else does not disagree with it ends before what
        // follows.
        int beside = -1;
        for (int i : inOrder) {
            // In the order of their starts, one overlaps any before it if it overlaps the one that ends last.
            int before = last >= 0 && isSame(parents.get(last), parents.get(i)) ? beside : last;
            if (before >= 0 && disagree(parents.get(before), parents.get(i))) {
                findings.at(node, "parents[" + i + "].period")
                        .put("id", body.id().value())
                        .put("value", parents.get(i).body().toString())
                        .put("other", parents.get(before).body().toString())
                        .related(node, "parents[" + before + "].period")
                        .add();
                return;
            }
            if (last < 0 || endsLater(parents.get(i), parents.get(last))) {
                last = i;
            } else if (!isSame(parents.get(last), parents.get(i))
                    && period(parents.get(last)).equals(period(parents.get(i)))) {
                beside = i;
            }
        }
    }

    private static boolean isSame(Body.Parent one, Body.Parent other) {
        return one.body().equals(other.body());
    }

    private static boolean disagree(Body.Parent one, Body.Parent other) {
        return !period(one).equals(period(other)) && Certainly.overlap(period(one), period(other));
    }

    private static boolean endsLater(Body.Parent one, Body.Parent other) {
        return end(one).isAfter(end(other));
    }

    private static LocalDate end(Body.Parent parent) {
        return Certainly.earliestEnd(period(parent)).orElseThrow();
    }

    private static Period period(Body.Parent parent) {
        return parent.period().value().orElseThrow();
    }
}
