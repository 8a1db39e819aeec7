package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.util.Optional;

/** A status report stands after a later one, so that the last is not the latest. */
final class StatusOutOfOrder {

    static final Rule RULE = Catalogue.define(
                    "status-out-of-order",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [
                                { "date": "2024", "state": "in-progress" },
                                { "date": "2025", "state": "completed" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [
                                { "date": "2025", "state": "completed" },
                                { "date": "2024", "state": "in-progress" }
                              ] }
                            ]
                            """))
            .each(Measure.class, StatusOutOfOrder::check)
            .build();

    private StatusOutOfOrder() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var reports = measure.statusReports();
        int before = -1;
        for (int i = 0; i < reports.size(); i++) {
            var date = reports.get(i).date().value();
            // One that is dated after the day of the check is told as that.
            if (date.isEmpty() || Certainly.after(date.get(), subject.asOf())) {
                continue;
            }
            var earlier = before < 0
                    ? Optional.<Period>empty()
                    : reports.get(before).date().value();
            if (earlier.isPresent() && Certainly.before(date.get(), earlier.get())) {
                findings.at(node, "statusReports[" + i + "].date")
                        .put("id", measure.id().value())
                        .put("value", date.get().toString())
                        .put("other", earlier.get().toString())
                        .related(node, "statusReports[" + before + "].date")
                        .add();
                return;
            }
            before = i;
        }
    }
}
