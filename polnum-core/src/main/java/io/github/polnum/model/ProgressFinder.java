package io.github.polnum.model;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A number that is not known, or not for the public, is a target all the same; what is not fixed yet needs words for it. */
    private static boolean saysThatThereIsNone(Target target) {
        return target.value()
                .absence()
                .filter(reason -> switch (reason) {
                    case NOT_SET, NOT_APPLICABLE -> true;
                    case NOT_RECORDED, WITHHELD -> false;
                    default -> target.wording().isEmpty();
                })
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
        return direction.get() == Indicator.Direction.MAINTAIN ? maintained(target) : onTheWay(target, direction.get());
    }

    private Progress maintained(Target target) {
        var measurement = measurement();
        var wanted = wanted(target);
        if (wanted.isEmpty()) {
            return new Progress.NoBaseline(target, Truth.UNKNOWN, measurement);
        }
        if (measurement.isEmpty()) {
            return new Progress.NoMeasurement(target);
        }
        var measured = measurement.get();
        return switch (wanted.get().holds(range(measured).orElseThrow())) {
            case TRUE -> new Progress.Held(target, measured);
            case FALSE ->
                isVague(target) || isVague(measured)
                        ? new Progress.Undecided(target, measured)
                        : new Progress.Left(target, measured);
            case UNKNOWN -> new Progress.Undecided(target, measured);
        };
    }

    private Progress onTheWay(Target target, Indicator.Direction direction) {
        var baseline = baseline(target);
        var measurement = measurements()
                .filter(figure -> baseline.flatMap(start -> start.date().value())
                        .flatMap(start -> figure.date().value().map(date -> date.isBefore(start)))
                        .filter(Truth.TRUE::equals)
                        .isEmpty())
                .reduce(ProgressFinder::later);
        var start = baseline.flatMap(ProgressFinder::range);
        var wanted = wanted(target).map(range -> range.orBeyond(direction));
        var reached = wanted.flatMap(
                        range -> measurement.flatMap(ProgressFinder::range).map(range::holds))
                .orElse(Truth.UNKNOWN);
        if (start.isEmpty() || wanted.isEmpty()) {
            return new Progress.NoBaseline(target, reached, measurement);
        }
        if (wanted.get().holds(start.get()) == Truth.TRUE) {
            return new Progress.MetAtBaseline(target, measurement.isPresent() ? reached : Truth.TRUE, measurement);
        }
        var from = start.get().number();
        var to = wanted.get().firstFrom(start.get()).or(() -> wanted.get().firstFrom(Range.of(from)));
        if (to.isEmpty()) {
            return new Progress.NoBaseline(target, reached, measurement);
        }
        if (measurement.isEmpty()) {
            return new Progress.NoMeasurement(target);
        }
        var way = to.get().subtract(from);
        var gone = measurement
                .flatMap(ProgressFinder::range)
                .orElseThrow()
                .number()
                .subtract(from);
        return new Progress.Share(
                way.signum() == 0
                        ? Progress.Share.of(reached == Truth.TRUE ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE)
                        : Progress.Share.of(gone, way),
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
                .filter(this::isInForce)
                .sorted(Comparator.comparing(target -> last(target.date().value())))
                .toList();
        return inForce.stream()
                .filter(target -> target.date().value().isPresent()
                        && !last(target.date().value()).isBefore(asOf))
                .findFirst()
                .or(() -> inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.get(inForce.size() - 1)));
    }

    /** Unless its validity says otherwise. */
    private boolean isInForce(Target target) {
        var validity = target.validity();
        return validity.value()
                .map(period -> period.includes(day) != Truth.FALSE)
                .orElse(!validity.absence().equals(Optional.of(AbsenceReason.NOT_STARTED)));
    }

    /** The last measurement with a number that is no projection and not certainly after the day. */
    Optional<Figure> measurement() {
        return measurements().reduce(ProgressFinder::later);
    }

    private Stream<Figure> measurements() {
        return indicator.measurements().stream()
                .filter(figure ->
                        figure.status().filter(Figure.Status.PROJECTED::equals).isEmpty())
                .filter(figure -> range(figure).isPresent())
                .filter(figure -> figure.date()
                        .value()
                        .map(date -> date.isAfter(day) != Truth.TRUE)
                        .orElse(true));
    }

    private static Figure later(Figure one, Figure other) {
        return dayOf(other).isBefore(dayOf(one)) ? one : other;
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

    private Optional<Figure> baseline(Target target) {
        return target.baseline().or(indicator::baseline);
    }

    private static Optional<Range> range(Figure figure) {
        return figure.value().value().map(Range::of);
    }

    /** What a target asks for; nothing if it is a change in percent of what is not known, or of 0. */
    private Optional<Range> wanted(Target target) {
        return target.change().isEmpty()
                ? target.value().value().map(Range::of)
                : baseline(target)
                        .flatMap(ProgressFinder::range)
                        .map(Range::number)
                        .filter(start -> start.signum() != 0)
                        .map(start -> Range.of(target.change().get()).inPercentOf(start));
    }

    private static boolean isVague(Target target) {
        return target.value()
                .value()
                .or(target::change)
                .flatMap(Quantity::approximate)
                .isPresent();
    }

    private static boolean isVague(Figure figure) {
        return figure.value().value().flatMap(Quantity::approximate).isPresent();
    }

    /** One end of a range, which what was worked out makes longer than a quantity may be. */
    private record End(BigDecimal value, boolean inclusive) {

        static End of(Bound bound) {
            return new End(bound.value(), bound.inclusive());
        }
    }

    /** The numbers that a quantity may be, or that a target asks for: one, those between bounds, or those beyond one. */
    private record Range(Optional<End> lower, Optional<End> upper) {

        static Range of(Quantity quantity) {
            return quantity.exact()
                    .or(quantity::approximate)
                    .map(Range::of)
                    .orElseGet(() -> new Range(
                            quantity.lower().map(End::of), quantity.upper().map(End::of)));
        }

        static Range of(BigDecimal number) {
            var point = Optional.of(new End(number, true));
            return new Range(point, point);
        }

        /** What lies so many percent away from a start; from one below zero, the greater percentage lies lower. */
        Range inPercentOf(BigDecimal start) {
            var first = lower.map(percent -> awayFrom(start, percent));
            var second = upper.map(percent -> awayFrom(start, percent));
            return start.signum() < 0 ? new Range(second, first) : new Range(first, second);
        }

        private static End awayFrom(BigDecimal start, End percent) {
            var change = start.multiply(percent.value()).divide(HUNDRED);
            return new End(start.add(change), percent.inclusive());
        }

        /** The one number that stands for all: the lower bound, or else the upper one. */
        BigDecimal number() {
            return lower.or(this::upper).orElseThrow().value();
        }

        /** With all that lies beyond it in a direction, if it is one number. */
        Range orBeyond(Indicator.Direction direction) {
            if (lower.isEmpty() || !lower.equals(upper)) {
                return this;
            }
            return direction == Indicator.Direction.INCREASE
                    ? new Range(lower, Optional.empty())
                    : new Range(Optional.empty(), upper);
        }

        /** Whether another's numbers are inside this. */
        Truth holds(Range other) {
            if (isBelow(other) || other.isBelow(this)) {
                return Truth.FALSE;
            }
            return isAtLeast(other.lower, lower, 1) && isAtLeast(other.upper, upper, -1) ? Truth.TRUE : Truth.UNKNOWN;
        }

        /** Whether a bound is as narrow as another one or narrower; upwards with the sign 1, downwards with -1. */
        private static boolean isAtLeast(Optional<End> bound, Optional<End> other, int sign) {
            if (bound.isEmpty() || other.isEmpty()) {
                return other.isEmpty();
            }
            int order = sign * bound.get().value().compareTo(other.get().value());
            return order > 0
                    || (order == 0 && (other.get().inclusive() || !bound.get().inclusive()));
        }

        /** Whether all its numbers are less than all of another. */
        private boolean isBelow(Range other) {
            if (upper.isEmpty() || other.lower.isEmpty()) {
                return false;
            }
            int order = upper.get().value().compareTo(other.lower.get().value());
            return order < 0
                    || (order == 0
                            && !(upper.get().inclusive() && other.lower.get().inclusive()));
        }

        /** The bound that comes first on the way from a start outside; nothing if that is not plainly outside. */
        Optional<BigDecimal> firstFrom(Range start) {
            return start.isBelow(this)
                    ? lower.map(End::value)
                    : isBelow(start) ? upper.map(End::value) : Optional.empty();
        }
    }
}
