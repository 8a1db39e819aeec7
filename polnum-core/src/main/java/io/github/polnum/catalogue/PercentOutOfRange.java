package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentOutOfRange() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var reports = measure.statusReports();
        for (int i = 0; i < reports.size(); i++) {
            var path = "statusReports[" + i + "].percent";
            reports.get(i)
                    .percent()
                    .flatMap(PercentOutOfRange::outside)
                    .ifPresent(value -> findings.at(node, path)
                            .put("id", measure.id().value())
                            .put("value", value)
                            .add());
        }
    }

    /** What is certainly outside: the number, or the bound beyond which it is. */
    private static Optional<BigDecimal> outside(Quantity percent) {
        var least = percent.exact().or(() -> percent.lower().map(Quantity.Bound::value));
        var most = percent.exact().or(() -> percent.upper().map(Quantity.Bound::value));
        return least.filter(value -> value.compareTo(HUNDRED) > 0).or(() -> most.filter(value -> value.signum() < 0));
    }
}
