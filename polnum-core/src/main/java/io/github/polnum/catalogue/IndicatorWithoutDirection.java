package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Indicators that have a value or a change to reach do not say which way is better. */
final class IndicatorWithoutDirection {

    static final Rule RULE = Catalogue.define(
                    "indicator-without-direction",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%",
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ] }
                            ]
                            """))
            .whole(IndicatorWithoutDirection::check)
            .build();

    private IndicatorWithoutDirection() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                Indicator.class,
                node -> ((Indicator) node.item()).targets().stream().anyMatch(IndicatorWithoutDirection::isInFigures),
                node -> ((Indicator) node.item()).direction().isEmpty());
    }

    private static boolean isInFigures(Target target) {
        return target.value().value().isPresent() || target.change().isPresent();
    }
}
