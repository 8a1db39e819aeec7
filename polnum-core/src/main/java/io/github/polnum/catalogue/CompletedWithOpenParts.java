package io.github.polnum.catalogue;

import com.google.common.collect.Iterables;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.ArrayList;
import java.util.Optional;

/** A measure was last reported completed, measures under it or linked to it as its parts were not. */
final class CompletedWithOpenParts {

    static final Rule RULE = Catalogue.define(
                    "completed-with-open-parts",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "completed" } ],
                                "measures": [
                                  { "id": "sign-in", "name": "<sign-in>", "statusReports": [ { "date": "2025", "state": "completed" } ] }
                                ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "completed" } ],
                                "measures": [
                                  { "id": "sign-in", "name": "<sign-in>", "statusReports": [ { "date": "2025", "state": "in-progress" } ] }
                                ] }
                            ]
                            """))
            .each(Measure.class, CompletedWithOpenParts::check)
            .build();

    private CompletedWithOpenParts() {}

    private static final int NAMED = 3;

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var linked = LinkedParts.of(node, subject);
        if (measure.measures().isEmpty() && linked.isEmpty()) {
            return;
        }
        var words = OwnWords.of(subject);
        if (!words.state(measure).equals(Optional.of(State.COMPLETED))) {
            return;
        }
        int count = 0;
        var first = new ArrayList<String>();
        for (var part : Iterables.concat(measure.measures(), linked)) {
            if (words.state(part).filter(CompletedWithOpenParts::isOpen).isPresent()
                    && !Current.isWithdrawn(part, subject.asOf())) {
                count++;
                if (first.size() < NAMED) {
                    first.add(part.id().value());
                }
            }
        }
        if (count > 0 && !Current.of(subject).isWithdrawn(node)) {
            findings.at(node)
                    .put("id", measure.id().value())
                    .put("count", count)
                    .put("name", first)
                    .add();
        }
    }

    private static boolean isOpen(State state) {
        return state != State.COMPLETED && state != State.ABANDONED;
    }
}
