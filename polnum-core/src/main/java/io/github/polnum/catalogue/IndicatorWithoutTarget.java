package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Indicators for which no target is set that still holds, neither for them nor for those under them. */
final class IndicatorWithoutTarget {

    static final Rule RULE = Catalogue.define(
                    "indicator-without-target",
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
                                "measurements": [ { "date": "2025", "value": 55 } ] }
                            ]
                            """))
            .whole(IndicatorWithoutTarget::check)
            .build();

    private IndicatorWithoutTarget() {}

    private static void check(Subject subject, Findings findings) {
        // A target that is said not to be set is an answer too; one that was replaced is none any more.
        Together.tell(
                subject,
                findings,
                Indicator.class,
                Together::isTopIndicator,
                node -> !Together.anyOf(
                        (Indicator) node.item(),
                        indicator -> indicator.targets().stream().anyMatch(target -> !isOver(target, subject))));
    }

    private static boolean isOver(Target target, Subject subject) {
        return target.validity()
                .value()
                .filter(period -> Certainly.before(period, subject.asOf()))
                .isPresent();
    }
}
