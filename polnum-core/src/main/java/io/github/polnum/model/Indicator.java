package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How progress is told: what is measured, in which unit, and in which direction it should go.
 *
 * <p>The direction is declared and never guessed. A range of values to keep is a target with two bounds.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Indicator extends PolicyElement permits ImmutableIndicator {

    /**
     * Where the values of an indicator should go; declared, never guessed.
     *
     * @since 0.1.0
     */
    public enum Direction implements Token {
        /** Up. */
        INCREASE,
        /** Down. */
        DECREASE,
        /** Nowhere: they should stay at the target or inside it. */
        MAINTAIN;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    Indicator() {}

    /**
     * Returns a builder of an indicator with what is required.
     *
     * @param id an identifier such as {@code demarches-en-ligne}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableIndicator.builder()).id(id).name(name);
    }

    /**
     * Returns an indicator with an identifier and a name only.
     *
     * @param id an identifier such as {@code demarches-en-ligne}
     * @param name the official name
     * @return the indicator
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Indicator of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the unit of its values.
     *
     * @return for example <i>%</i>, or what is counted, such as <i>habitants</i>
     */
    public abstract Optional<Text> unit();

    /**
     * Returns where the values should go.
     *
     * @return for example {@link Direction#INCREASE}
     */
    public abstract Optional<Direction> direction();

    /**
     * Returns the value at the start.
     *
     * @return the figure
     */
    public abstract Optional<Figure> baseline();

    /**
     * Returns what is to be reached.
     *
     * @return the targets, in order
     */
    public abstract List<Target> targets();

    /**
     * Returns what was measured.
     *
     * @return the figures, in order
     */
    public abstract List<Figure> measurements();

    /**
     * Returns the indicators under it.
     *
     * @return the sub-indicators, in order
     */
    public abstract List<Indicator> indicators();

    /**
     * Tells how far this indicator has come by a day.
     *
     * <p>The target is, of those in force on the day, the first dated on or after it, else the last; one without a date
     * comes after all others. The measurement is {@link #measurement}; on the way up or down, only what was not certainly
     * measured before the baseline counts. A range is reached inside it, and the share of the way to it is told to the bound
     * that comes first from the baseline; a single value is reached at it or beyond it in the direction. Whether it is reached
     * is judged by all that a measurement with bounds may be, while its share is told for the lower bound, else the upper one, and so it
     * is for a baseline. An approximate number counts as that number. A change in percent, which may be
     * a range too, is reckoned from the baseline of the target, else of the indicator. Units are not looked at.
     *
     * @param asOf the day
     * @return one of the cases of {@link Progress}; where several things are missing, the first of direction, target,
     *     baseline, measurement
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public final Progress progress(LocalDate asOf) {
        return new ProgressFinder(this, asOf).find();
    }

    /**
     * Returns what was measured last by a day: the latest figure with a number that is not projected and not certainly later.
     *
     * @param asOf the day
     * @return the figure; one without a date is older than all others, and of those with one date it is the last
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public final Optional<Figure> measurement(LocalDate asOf) {
        return new ProgressFinder(this, asOf).measurement();
    }

    @Override
    public final ElementType type() {
        return ElementType.INDICATOR;
    }

    /**
     * Returns this indicator with other measurements.
     *
     * @param measurements the figures, in order
     * @return one that differs in that only
     */
    public abstract Indicator withMeasurements(Iterable<? extends Figure> measurements);

    /**
     * Returns this indicator with other targets.
     *
     * @param targets the targets, in order
     * @return one that differs in that only
     */
    public abstract Indicator withTargets(Iterable<? extends Target> targets);

    @Override
    public abstract Indicator withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of an indicator. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableIndicator.Builder {

        /**
         * Sets {@code unit}.
         *
         * @param unit for example <i>%</i>, or what is counted, such as <i>habitants</i>
         * @return this builder
         */
        Builder unit(Text unit);

        /**
         * Sets {@code unit} or, with an empty value, removes it.
         *
         * @param unit the value, or nothing
         * @return this builder
         */
        Builder unit(Optional<? extends Text> unit);

        /**
         * Sets {@code direction}.
         *
         * @param direction for example {@link Direction#INCREASE}
         * @return this builder
         */
        Builder direction(Direction direction);

        /**
         * Sets {@code direction} or, with an empty value, removes it.
         *
         * @param direction the value, or nothing
         * @return this builder
         */
        Builder direction(Optional<? extends Direction> direction);

        /**
         * Sets {@code baseline}.
         *
         * @param baseline the figure
         * @return this builder
         */
        Builder baseline(Figure baseline);

        /**
         * Sets {@code baseline} or, with an empty value, removes it.
         *
         * @param baseline the value, or nothing
         * @return this builder
         */
        Builder baseline(Optional<? extends Figure> baseline);

        /**
         * Appends one to {@link Indicator#targets()}.
         *
         * @param target the one to append
         * @return this builder
         */
        Builder addTarget(Target target);

        /**
         * Replaces all {@link Indicator#targets()}.
         *
         * @param targets all of them, in order
         * @return this builder
         */
        Builder targets(Iterable<? extends Target> targets);

        /**
         * Appends one to {@link Indicator#measurements()}.
         *
         * @param measurement the one to append
         * @return this builder
         */
        Builder addMeasurement(Figure measurement);

        /**
         * Replaces all {@link Indicator#measurements()}.
         *
         * @param measurements all of them, in order
         * @return this builder
         */
        Builder measurements(Iterable<? extends Figure> measurements);

        /**
         * Appends one to {@link Indicator#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link Indicator#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        @Override
        Indicator build();
    }
}
