package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** Targets that do not say by when they are to be reached. */
final class TargetWithoutDate {

    static final Rule RULE = Catalogue.define(
                    "target-without-date",
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
                                "targets": [ { "id": "target-2030", "value": 80 } ],
                                "measurements": [ { "date": "2025", "value": 55 } ] }
                            ]
                            """))
            .whole(TargetWithoutDate::check)
            .build();

    private TargetWithoutDate() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                Target.class,
                node -> hasValue((Target) node.item()),
                node -> hasNoDate((Target) node.item(), (Indicator)
                        node.parent().orElseThrow().item()));
    }

    private static boolean hasValue(Target target) {
        return target.value().value().isPresent() || target.change().isPresent();
    }

    /** What is to be maintained has no day by which, and what holds in a period has its end. */
    private static boolean hasNoDate(Target target, Indicator indicator) {
        return !target.date().isStated()
                && !target.validity().isStated()
                && !indicator.direction().equals(Optional.of(Direction.MAINTAIN));
    }
}
