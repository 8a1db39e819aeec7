package io.github.polnum.model;

import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Works out the progress of one indicator at one day. */
final class ProgressFinder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final LocalDate asOf;

    ProgressFinder(Indicator indicator, LocalDate asOf) {
        this.indicator = indicator;
        this.asOf = asOf;
    }

    Progress find() {
        var direction = indicator.direction();
        if (direction.isEmpty()) {
            return new Progress.NoDirection();
        }
        var chosen = target();
        if (chosen.isEmpty() || chosen.get().value().absence().isPresent()) {
            return new Progress.NoTarget();
        }
        var target = chosen.get();
        if (target.value().value().isEmpty() && target.change().isEmpty()) {
            return new Progress.WordsOnly(target);
        }
        var baseline = target.baseline().or(indicator::baseline).flatMap(ProgressFinder::number);
        boolean needsBaseline =
                direction.get() != Direction.MAINTAIN || target.change().isPresent();
        if (needsBaseline && baseline.isEmpty()) {
            return new Progress.NoBaseline(target);
        }
        var range = range(target, baseline);
        if (direction.get() != Direction.MAINTAIN && range.holds(baseline.orElseThrow(), direction.get())) {
            return new Progress.MetAtBaseline(target);
        }
        var measurement = measurement();
        if (measurement.isEmpty()) {
            return new Progress.NoMeasurement(target);
        }
        var measured = measurement.flatMap(ProgressFinder::number).orElseThrow();
        if (direction.get() == Direction.MAINTAIN) {
            return range.isInside(measured)
                    ? new Progress.Held(target, measurement.get())
                    : new Progress.Left(target, measurement.get());
        }
        var start = baseline.orElseThrow();
        var goal = range.firstFrom(start, direction.get());
        return new Progress.Share(
                Progress.Share.of(measured.subtract(start), goal.subtract(start)),
                range.holds(measured, direction.get()),
                target,
                measurement.get());
    }

    /**
     * The target that counts: of those in force, in the order of their dates and those without a date last, the first
     * whose date is not certainly past; if all are past, the last.
     */
    private Optional<Target> target() {
        var day = Period.of(asOf);
        var inForce = indicator.targets().stream()
                .filter(target -> target.validity()
                        .value()
                        .map(validity -> validity.includes(day) != Truth.FALSE)
                        .orElse(true))
                .sorted(Comparator.comparing(target -> last(target.date().value())))
                .toList();
        return inForce.stream()
                .filter(target -> target.date().value().isPresent()
                        && !last(target.date().value()).isBefore(asOf))
                .findFirst()
                .or(() -> inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.get(inForce.size() - 1)));
    }

    /** The last measurement with a number that is no projection and not certainly after the day. */
    private Optional<Figure> measurement() {
        var day = Period.of(asOf);
        return indicator.measurements().stream()
                .filter(figure ->
                        figure.status().filter(Figure.Status.PROJECTED::equals).isEmpty())
                .filter(figure -> number(figure).isPresent())
                .filter(figure -> figure.date()
                        .value()
                        .map(date -> date.isAfter(day) != Truth.TRUE)
                        .orElse(true))
                .reduce((one, other) -> first(other).isBefore(first(one)) ? one : other);
    }

    private static LocalDate last(Optional<Period> date) {
        return date.flatMap(Period::latest).orElse(LocalDate.MAX);
    }

    /** A measurement without a date counts as older than all others. */
    private static LocalDate first(Figure figure) {
        return figure.date().value().flatMap(Period::latest).orElse(LocalDate.MIN);
    }

    /** The number of a figure; of a figure with bounds the lower one, or else the upper one. */
    private static Optional<BigDecimal> number(Figure figure) {
        return figure.value()
                .value()
                .flatMap(quantity -> quantity.exact()
                        .or(quantity::approximate)
                        .or(() -> quantity.lower().or(quantity::upper).map(Quantity.Bound::value)));
    }

    private static Range range(Target target, Optional<BigDecimal> baseline) {
        if (target.change().isPresent()) {
            var factor = bound(target.change().get()).divide(HUNDRED).add(BigDecimal.ONE);
            var goal = baseline.orElseThrow().multiply(factor);
            return new Range(Optional.of(new Quantity.Bound(goal, true)), Optional.of(new Quantity.Bound(goal, true)));
        }
        var value = target.value().value().orElseThrow();
        return value.exact()
                .or(value::approximate)
                .map(number -> Optional.of(new Quantity.Bound(number, true)))
                .map(point -> new Range(point, point))
                .orElseGet(() -> new Range(value.lower(), value.upper()));
    }

    private static BigDecimal bound(Quantity quantity) {
        return quantity.exact()
                .or(quantity::approximate)
                .or(() -> quantity.lower().or(quantity::upper).map(Quantity.Bound::value))
                .orElseThrow();
    }

    /** What a target asks for: a point, a range, or everything beyond a bound. */
    private record Range(Optional<Quantity.Bound> lower, Optional<Quantity.Bound> upper) {

        boolean isInside(BigDecimal number) {
            return isAboveLower(number) && isBelowUpper(number);
        }

        private boolean isAboveLower(BigDecimal number) {
            return lower.map(bound -> order(number, bound) > 0 || (bound.inclusive() && order(number, bound) == 0))
                    .orElse(true);
        }

        private boolean isBelowUpper(BigDecimal number) {
            return upper.map(bound -> order(number, bound) < 0 || (bound.inclusive() && order(number, bound) == 0))
                    .orElse(true);
        }

        private static int order(BigDecimal number, Quantity.Bound bound) {
            return number.compareTo(bound.value());
        }

        private boolean isPoint() {
            return lower.isPresent() && lower.equals(upper);
        }

        /** Whether a number fulfils the target: inside a range, or at a point or beyond it in the direction. */
        boolean holds(BigDecimal number, Direction direction) {
            if (!isPoint()) {
                return isInside(number);
            }
            return direction == Direction.INCREASE ? isAboveLower(number) : isBelowUpper(number);
        }

        /** The bound that comes first on the way from a start outside. */
        BigDecimal firstFrom(BigDecimal start, Direction direction) {
            if (!isAboveLower(start)) {
                return lower.orElseThrow().value();
            }
            if (!isBelowUpper(start)) {
                return upper.orElseThrow().value();
            }
            throw new IllegalStateException(direction.token());
        }
    }
}
