package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A measure is reported to be done to less than nothing, or to more than the whole. */
final class PercentOutOfRange {

    static final Rule RULE = Catalogue.define(
                    "percent-out-of-range",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2025", "percent": 75 } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2025", "percent": 175 } ] }
                            ]
                            """))
            .each(Measure.class, PercentOutOfRange::check)
            .build();

    private PercentOutOfRange() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var reports = measure.statusReports();
        for (int i = 0; i < reports.size(); i++) {
            var percent = reports.get(i).percent();
            if (percent.isPresent()) {
                var path = "statusReports[" + i + "].percent";
                var least = Bounds.least(percent.get()).filter(bound -> Bounds.exceeds(bound, Bounds.WHOLE));
                var most = Bounds.most(percent.get()).filter(bound -> Bounds.exceeds(Bounds.NOTHING, bound));
                least.or(() -> most)
                        .ifPresent(bound -> Bounds.put(
                                        findings.at(node, path)
                                                .put("id", measure.id().value()),
                                        "value",
                                        bound,
                                        least.isPresent() ? ">" : "<")
                                .add());
            }
        }
    }
}
