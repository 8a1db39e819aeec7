package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Indicators with a measurement that does not say when the value was so. */
final class MeasurementWithoutDate {

    static final Rule RULE = Catalogue.define(
                    "measurement-without-date",
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
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55 } ] }
                            ]
                            """))
            .whole(MeasurementWithoutDate::check)
            .build();

    private MeasurementWithoutDate() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                Indicator.class,
                node -> !((Indicator) node.item()).measurements().isEmpty(),
                MeasurementWithoutDate::hasOneWithoutDate);
    }

    private static boolean hasOneWithoutDate(Node node) {
        return ((Indicator) node.item())
                .measurements().stream()
                        .anyMatch(figure -> figure.value().value().isPresent()
                                && !figure.date().isStated());
    }
}
