package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** Indicators that have a value to reach and have never been measured. */
final class IndicatorWithoutMeasurement {

    static final Rule RULE = Catalogue.define(
                    "indicator-without-measurement",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "date": "2025", "value": 55 } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ] }
                            ]
                            """))
            .whole(IndicatorWithoutMeasurement::check)
            .build();

    private IndicatorWithoutMeasurement() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                Indicator.class,
                node -> Together.isTopIndicator(node)
                        && Together.anyOf((Indicator) node.item(), IndicatorWithoutMeasurement::isToBeMeasured),
                node -> !Together.anyOf((Indicator) node.item(), IndicatorWithoutMeasurement::isMeasured));
    }

    /** Words alone cannot be measured. */
    private static boolean isToBeMeasured(Indicator indicator) {
        for (var target : indicator.targets()) {
            if (target.value().value().isPresent() || target.change().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A measurement that is said to be missing is an answer too; a baseline has been measured, a projection has not. */
    private static boolean isMeasured(Indicator indicator) {
        return indicator.baseline().isPresent()
                || indicator.targets().stream()
                        .anyMatch(target -> target.baseline().isPresent())
                || indicator.measurements().stream()
                        .anyMatch(figure -> !figure.status().equals(Optional.of(Figure.Status.PROJECTED)));
    }
}
