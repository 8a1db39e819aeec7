package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** An indicator that has a value to reach does not say which way is better. */
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
            .each(Indicator.class, IndicatorWithoutDirection::check)
            .build();

    private IndicatorWithoutDirection() {}

    private static void check(Indicator indicator, Node node, Subject subject, Findings findings) {
        boolean judged = indicator.direction().isEmpty()
                && indicator.targets().stream()
                        .anyMatch(target -> target.value().value().isPresent());
        if (judged) {
            findings.at(node).put("id", indicator.id().value()).add();
        }
    }
}
