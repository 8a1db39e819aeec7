package io.github.polnum.model;

import io.github.polnum.value.Period.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an indicator has come, as {@link Indicator#progress} tells it: exactly one of these cases, and never a number
 * that means nothing.
 *
 * <p>Arithmetic is decimal; shares are rounded to {@value #DECIMALS} decimals, half to even, but never to 0 or to 1: what is not
 * at the baseline or at the target does not look as if it were. 29 999 of 30 000 is 0.9999. Immutable and thread-safe.
 *
 * <pre>{@code
 * Progress progress = indicator.progress(LocalDate.of(2026, 6, 30));
 * if (progress instanceof Progress.Share share) {
 *     page.add(share.clamped() + " of the way to " + share.target().id());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Progress {

    /** The number of decimals of a share. */
    int DECIMALS = 4;

    /**
     * A share of the way from the baseline to the target.
     *
     * @param share 0 at the baseline and 1 at the target; below 0 where things got worse, above 1 beyond the target; where
     *     the baseline stands at a bound that is itself outside, there is no way to go: 1 if the target is reached, else 0
     * @param reached whether the target is reached: for a range, whether the measurement is inside it; not to be known where
     *     the measurement has bounds of which only a part is
     * @param target the target
     * @param measurement the measurement
     * @since 0.1.0
     */
    record Share(BigDecimal share, Truth reached, Target target, Figure measurement) implements Progress {

        /** Refuses null. */
        public Share {
            Objects.requireNonNull(share);
            Objects.requireNonNull(reached);
            Objects.requireNonNull(target);
            Objects.requireNonNull(measurement);
        }

        private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

        /**
         * Returns the share, cut to the range from 0 to 1.
         *
         * @return 0 where things got worse, 1 at the target and beyond, even where beyond is not {@link #reached()}, as with a target
         *     that has a most; always with {@value #DECIMALS} decimals
         */
        public BigDecimal clamped() {
            return of(share.max(BigDecimal.ZERO).min(BigDecimal.ONE), BigDecimal.ONE);
        }

        static BigDecimal of(BigDecimal way, BigDecimal whole) {
            var share = way.divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
            int fromStart = way.signum() * whole.signum();
            int fromEnd = way.compareTo(whole) * whole.signum();
            if (share.signum() == 0) {
                return fromStart == 0 ? share : signed(LEAST, fromStart);
            }
            return share.compareTo(BigDecimal.ONE) == 0 ? share.add(signed(LEAST, fromEnd)) : share;
        }

        private static BigDecimal signed(BigDecimal number, int sign) {
            return number.multiply(BigDecimal.valueOf(sign));
        }
    }

    /**
     * The target was reached at the baseline already, so there is no way to tell a share of.
     *
     * @param target the target
     * @param reached whether it is reached still
     * @param measurement the measurement that tells so, if there is one
     * @since 0.1.0
     */
    record MetAtBaseline(Target target, Truth reached, Optional<Figure> measurement) implements Progress {
        /** Refuses null. */
        public MetAtBaseline {
            Objects.requireNonNull(target);
            Objects.requireNonNull(reached);
            Objects.requireNonNull(measurement);
        }
    }

    /**
     * What should be maintained is where it should be.
     *
     * @param target the target
     * @param measurement the measurement
     * @since 0.1.0
     */
    record Held(Target target, Figure measurement) implements Progress {
        /** Refuses null. */
        public Held {
            Objects.requireNonNull(target);
            Objects.requireNonNull(measurement);
        }
    }

    /**
     * What should be maintained is not where it should be.
     *
     * @param target the target
     * @param measurement the measurement
     * @since 0.1.0
     */
    record Left(Target target, Figure measurement) implements Progress {
        /** Refuses null. */
        public Left {
            Objects.requireNonNull(target);
            Objects.requireNonNull(measurement);
        }
    }

    /**
     * Whether what should be maintained is where it should be cannot be told: the measurement has bounds of which only a part
     * is, or it or the target is approximate and the two are not the same.
     *
     * @param target the target
     * @param measurement the measurement
     * @since 0.1.0
     */
    record Undecided(Target target, Figure measurement) implements Progress {
        /** Refuses null. */
        public Undecided {
            Objects.requireNonNull(target);
            Objects.requireNonNull(measurement);
        }
    }

    /**
     * The target has no number that is told: only words, where a number may be not fixed, not started or suspended; or a number that is
     * not recorded or withheld.
     *
     * @param target the target
     * @since 0.1.0
     */
    record WordsOnly(Target target) implements Progress {
        /** Refuses null. */
        public WordsOnly {
            Objects.requireNonNull(target);
        }
    }

    /**
     * The indicator does not say where its values should go.
     *
     * @since 0.1.0
     */
    record NoDirection() implements Progress {}

    /**
     * There is no target in force, or it is said that there is none: not set or not applicable, or not fixed, not started or
     * suspended without words for it.
     *
     * @since 0.1.0
     */
    record NoTarget() implements Progress {}

    /**
     * There is no number to start from: none is told, the bound that is told fulfils the target though the number itself may not, or
     * it is 0 and the target is a change in percent of it.
     *
     * @param target the target
     * @param reached whether the target is reached; not to be known if that depends on the baseline, or nothing was measured
     * @param measurement the measurement, if there is one
     * @since 0.1.0
     */
    record NoBaseline(Target target, Truth reached, Optional<Figure> measurement) implements Progress {
        /** Refuses null. */
        public NoBaseline {
            Objects.requireNonNull(target);
            Objects.requireNonNull(reached);
            Objects.requireNonNull(measurement);
        }
    }

    /**
     * No number was measured by then, or none since the baseline; projections do not count.
     *
     * @param target the target
     * @since 0.1.0
     */
    record NoMeasurement(Target target) implements Progress {
        /** Refuses null. */
        public NoMeasurement {
            Objects.requireNonNull(target);
        }
    }
}
