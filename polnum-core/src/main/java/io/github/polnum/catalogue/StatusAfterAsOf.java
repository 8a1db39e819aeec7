package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A status report is dated after the day of the check. */
final class StatusAfterAsOf {

    static final Rule RULE = Catalogue.define(
                    "status-after-as-of",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2025", "state": "in-progress" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2205", "state": "in-progress" } ] }
                            ]
                            """))
            .each(Measure.class, StatusAfterAsOf::check)
            .build();

    private StatusAfterAsOf() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var reports = measure.statusReports();
        for (int i = 0; i < reports.size(); i++) {
            var date = reports.get(i).date().value();
            if (date.isPresent() && Certainly.after(date.get(), subject.asOf())) {
                findings.at(node, "statusReports[" + i + "].date")
                        .put("value", date.get().toString())
                        .put("date", subject.asOf().toString())
                        .add();
                return;
            }
        }
    }
}
