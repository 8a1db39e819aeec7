package io.github.polnum.model;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Works out the progress of one indicator at one day. */
final class ProgressFinder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final LocalDate asOf;
    private final Period day;

    ProgressFinder(Indicator indicator, LocalDate asOf) {
        this.indicator = indicator;
        this.asOf = asOf;
        this.day = Period.of(asOf);
    }

    /** A number that is not known, or not for the public, is a target all the same where there are words for it. */
    private static boolean saysThatThereIsNone(Target target) {
        return target.value()
                .absence()
                .filter(reason -> reason == AbsenceReason.NOT_SET
                        || reason == AbsenceReason.NOT_APPLICABLE
                        || target.wording().isEmpty())
                .isPresent();
    }

    Progress find() {
        var direction = indicator.direction();
        if (direction.isEmpty()) {
            return new Progress.NoDirection();
        }
        var chosen = target();
        if (chosen.isEmpty() || saysThatThereIsNone(chosen.get())) {
            return new Progress.NoTarget();
        }
        var target = chosen.get();
        if (target.value().value().isEmpty() && target.change().isEmpty()) {
            return new Progress.WordsOnly(target);
        }
        var baseline = target.baseline().or(indicator::baseline).flatMap(ProgressFinder::number);
        boolean needsBaseline = direction.get() != Indicator.Direction.MAINTAIN
                || target.change().isPresent();
        boolean ofNothing = target.change().isPresent()
                && baseline.filter(start -> start.signum() == 0).isPresent();
        if ((needsBaseline && baseline.isEmpty()) || ofNothing) {
            return new Progress.NoBaseline(target);
        }
        var range = range(target, baseline);
        if (direction.get() != Indicator.Direction.MAINTAIN && range.holds(baseline.orElseThrow(), direction.get())) {
            return new Progress.MetAtBaseline(target);
        }
        var measurement = measurement();
        if (measurement.isEmpty()) {
            return new Progress.NoMeasurement(target);
        }
        var measured = measurement.flatMap(ProgressFinder::number).orElseThrow();
        if (direction.get() == Indicator.Direction.MAINTAIN) {
            return range.isInside(measured)
                    ? new Progress.Held(target, measurement.get())
                    : new Progress.Left(target, measurement.get());
        }
        boolean reached = range.holds(measured, direction.get());
        var start = baseline.orElseThrow();
        var way = range.firstFrom(start).subtract(start);
        return new Progress.Share(
                way.signum() == 0
                        ? Progress.Share.of(reached ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE)
                        : Progress.Share.of(measured.subtract(start), way),
                reached,
                target,
                measurement.get());
    }

    /**
     * The target that counts: of those in force, in the order of their dates and those without a date last, the first
     * whose date is not certainly past; if all are past, the last.
     */
    private Optional<Target> target() {
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
        return indicator.measurements().stream()
                .filter(figure ->
                        figure.status().filter(Figure.Status.PROJECTED::equals).isEmpty())
                .filter(figure -> number(figure).isPresent())
                .filter(figure -> figure.date()
                        .value()
                        .map(date -> date.isAfter(day) != Truth.TRUE)
                        .orElse(true))
                .reduce((one, other) -> dayOf(other).isBefore(dayOf(one)) ? one : other);
    }

    private static LocalDate last(Optional<Period> date) {
        return date.flatMap(Period::latest).orElse(LocalDate.MAX);
    }

    /** The last day of a measurement, or the first where it has no end; one without a date is older than all others. */
    private static LocalDate dayOf(Figure figure) {
        return figure.date()
                .value()
                .flatMap(date -> date.latest().or(date::earliest))
                .orElse(LocalDate.MIN);
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
        return target.change()
                .map(change -> Range.of(change).inPercentOf(baseline.orElseThrow()))
                .orElseGet(() -> Range.of(target.value().value().orElseThrow()));
    }

    /** What a target asks for: a point, a range, or everything beyond a bound. */
    private record Range(Optional<Quantity.Bound> lower, Optional<Quantity.Bound> upper) {

        static Range of(Quantity quantity) {
            return quantity.exact()
                    .or(quantity::approximate)
                    .map(number -> Optional.of(new Quantity.Bound(number, true)))
                    .map(point -> new Range(point, point))
                    .orElseGet(() -> new Range(quantity.lower(), quantity.upper()));
        }

        /** What lies so many percent away from a start; from one below zero, the greater percentage lies lower. */
        Range inPercentOf(BigDecimal start) {
            var first = lower.map(percent -> awayFrom(start, percent));
            var second = upper.map(percent -> awayFrom(start, percent));
            return start.signum() < 0 ? new Range(second, first) : new Range(first, second);
        }

        private static Quantity.Bound awayFrom(BigDecimal start, Quantity.Bound percent) {
            var change = start.multiply(percent.value()).divide(HUNDRED);
            return new Quantity.Bound(start.add(change), percent.inclusive());
        }

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
        boolean holds(BigDecimal number, Indicator.Direction direction) {
            if (!isPoint()) {
                return isInside(number);
            }
            return direction == Indicator.Direction.INCREASE ? isAboveLower(number) : isBelowUpper(number);
        }

        /** The bound that comes first on the way from a start outside. */
        BigDecimal firstFrom(BigDecimal start) {
            return (isAboveLower(start) ? upper : lower).orElseThrow().value();
        }
    }
}
