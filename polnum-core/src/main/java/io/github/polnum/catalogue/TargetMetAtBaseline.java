package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.Progress;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;

/** A target was reached by the baseline already, so that there is no way to go. */
final class TargetMetAtBaseline {

    static final Rule RULE = Catalogue.define(
                    "target-met-at-baseline",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2025" } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 90, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2025" } ] }
                            ]
                            """))
            .each(Target.class, TargetMetAtBaseline::check)
            .build();

    private TargetMetAtBaseline() {}

    private static void check(Target target, Node node, Subject subject, Findings findings) {
        var indicator = (Indicator) node.parent().orElseThrow().item();
        var baseline = target.baseline().or(indicator::baseline);
        var value = baseline.flatMap(figure -> figure.value().value()).flatMap(Quantity::exact);
        // A baseline in another unit is told as that.
        if (indicator.direction().isEmpty()
                || value.isEmpty()
                || UnitMismatch.wrongIn(indicator, subject).test(baseline.get())
                || isDatedBefore(target, baseline.get())
                || isStartOfAWay(target, baseline.get(), value.get(), indicator)
                || hasAWayToGo(value.get(), target, indicator.direction().get())) {
            return;
        }
        // Only an exact baseline is certain; a target that is replaced, or not valid yet, is not judged.
        var alone = Indicator.builder("alone", indicator.name())
                .direction(indicator.direction().get())
                .baseline(baseline.get())
                .addTarget(target)
                .build();
        if (alone.progress(subject.asOf()) instanceof Progress.MetAtBaseline) {
            findings.at(node)
                    .put("id", indicator.id().value())
                    .put("value", value.get())
                    .add();
        }
    }

    /** What is told as that, whatever the numbers. */
    private static boolean isDatedBefore(Target target, Figure baseline) {
        var date = target.date().value();
        var start = baseline.date().value();
        return date.isPresent() && start.isPresent() && Certainly.before(date.get(), start.get());
    }

    /** Of values to reach one after the other the first may be where they set out from: not later than the baseline. */
    private static boolean isStartOfAWay(Target target, Figure baseline, BigDecimal from, Indicator indicator) {
        var date = target.date().value();
        var start = baseline.date().value();
        return date.isPresent()
                && start.isPresent()
                && !Certainly.before(start.get(), date.get())
                && indicator.targets().stream()
                        .anyMatch(later -> later.date()
                                        .value()
                                        .filter(then -> Certainly.before(date.get(), then))
                                        .isPresent()
                                && hasAWayToGo(
                                        from, later, indicator.direction().orElseThrow()));
    }

    /** Whether that is plain: from one number up or down to another one. A target to stay at is met at no baseline anyway. */
    private static boolean hasAWayToGo(BigDecimal from, Target target, Direction direction) {
        var to = target.value().value().flatMap(Quantity::exact);
        return to.isPresent()
                && (direction == Direction.INCREASE ? from.compareTo(to.get()) < 0 : from.compareTo(to.get()) > 0);
    }
}
