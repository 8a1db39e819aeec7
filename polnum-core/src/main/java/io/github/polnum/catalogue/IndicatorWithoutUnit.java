package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Indicators with values of which nobody knows the unit. */
final class IndicatorWithoutUnit {

    static final Rule RULE = Catalogue.define(
                    "indicator-without-unit",
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
                              { "id": "online-services", "name": "<online-services>", "direction": "increase",
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "date": "2025", "value": 55 } ] }
                            ]
                            """))
            .whole(IndicatorWithoutUnit::check)
            .build();

    private IndicatorWithoutUnit() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                Indicator.class,
                node -> true,
                node -> !hasUnit(node) && needsUnit((Indicator) node.item()));
    }

    /** A target in words needs none, nor does a change in percent, nor a figure that has its own. */
    private static boolean needsUnit(Indicator indicator) {
        for (var target : indicator.targets()) {
            if (target.value().value().isPresent()) {
                return true;
            }
        }
        for (var figure : indicator.measurements()) {
            if (needsUnit(figure)) {
                return true;
            }
        }
        return indicator.baseline().isPresent()
                && needsUnit(indicator.baseline().get());
    }

    private static boolean needsUnit(Figure figure) {
        return figure.value().value().isPresent() && figure.unit().isEmpty();
    }

    private static boolean hasUnit(Node place) {
        for (var at = place;
                at.item() instanceof Indicator indicator;
                at = at.parent().orElseThrow()) {
            if (indicator.unit().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
