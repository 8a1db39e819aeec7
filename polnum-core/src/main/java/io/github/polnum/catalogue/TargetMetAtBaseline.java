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
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                || hasAWayToGo(value.get(), target, indicator.direction().get())) {
            return;
        }
        // Only an exact baseline is certain; a target that is replaced, or not valid yet, is not judged.
        if (isMet(target, baseline.get(), indicator, subject)
                && !isStartOfAWay(target, baseline.get(), value.get(), indicator, subject)) {
            findings.at(node)
                    .put("id", indicator.id().value())
                    .put("value", value.get())
                    .add();
        }
    }

    private static boolean isMet(Target target, Figure baseline, Indicator indicator, Subject subject) {
        return Indicator.builder("alone", indicator.name())
                        .direction(indicator.direction().orElseThrow())
                        .baseline(baseline)
                        .addTarget(target)
                        .build()
                        .progress(subject.asOf())
                instanceof Progress.MetAtBaseline;
    }

    /** What is told as that, whatever the numbers. */
    private static boolean isDatedBefore(Target target, Figure baseline) {
        var date = target.date().value();
        var start = baseline.date().value();
        return date.isPresent() && start.isPresent() && Certainly.before(date.get(), start.get());
    }

    /** Of values to reach one after the other the first may be the baseline itself: the same value, no later. */
    private static boolean isStartOfAWay(
            Target target, Figure baseline, BigDecimal from, Indicator indicator, Subject subject) {
        var date = target.date().value().flatMap(Period::latest);
        var start = baseline.date().value().flatMap(Period::latest);
        return target.baseline().isEmpty()
                && target.value()
                        .value()
                        .flatMap(Quantity::exact)
                        .filter(to -> to.compareTo(from) == 0)
                        .isPresent()
                && date.isPresent()
                && start.isPresent()
                && !date.get().isAfter(start.get())
                && subject.shared(Way.class, key -> new Way())
                        .endOf(indicator, baseline, subject)
                        .filter(date.get()::isBefore)
                        .isPresent();
    }

    /** The last of the targets of the indicator at hand that its baseline does not meet: looked up once, however many it has. */
    private static final class Way {
        private @Nullable Indicator indicator;
        private Optional<LocalDate> end = Optional.empty();

        Optional<LocalDate> endOf(Indicator next, Figure baseline, Subject subject) {
            if (indicator != next) {
                indicator = next;
                end = next.targets().stream()
                        .filter(target -> target.value().value().isPresent() && !isMet(target, baseline, next, subject))
                        .flatMap(target -> target.date().value().flatMap(Period::earliest).stream())
                        .max(Comparator.naturalOrder());
            }
            return end;
        }
    }

    /** Whether that is plain: from one number up or down to another one. A target to stay at is met at no baseline anyway. */
    private static boolean hasAWayToGo(BigDecimal from, Target target, Direction direction) {
        var to = target.value().value().flatMap(Quantity::exact);
        return to.isPresent()
                && (direction == Direction.INCREASE ? from.compareTo(to.get()) < 0 : from.compareTo(to.get()) > 0);
    }
}
