package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A result to reach: an objective, a goal, a target of the United Nations, a field of action (Geneva:
 * <i>objectif</i>).
 *
 * <p>Not what OSCAL calls an objective, which is the purpose of an assessment; nor is the result meant what
 * IATI calls a result, which records an output, an outcome or an impact of an activity.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Objective extends PolicyElement permits ImmutableObjective {

    Objective() {}

    /**
     * Returns a builder of an objective with what is required.
     *
     * @param id an identifier such as {@code participation}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableObjective.builder()).id(id).name(name);
    }

    /**
     * Returns an objective with an identifier and a name only.
     *
     * @param id an identifier such as {@code participation}
     * @param name the official name
     * @return the objective
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Objective of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the objectives under it.
     *
     * @return the objectives, in order
     */
    public abstract List<Objective> objectives();

    /**
     * Returns the measures under it.
     *
     * @return the measures, in order
     */
    public abstract List<Measure> measures();

    /**
     * Returns the indicators under it.
     *
     * @return the indicators, in order
     */
    public abstract List<Indicator> indicators();

    @Override
    public final ElementType type() {
        return ElementType.OBJECTIVE;
    }

    @Override
    public abstract Objective withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of an objective. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableObjective.Builder {

        /**
         * Appends one to {@link Objective#objectives()}.
         *
         * @param objective the one to append
         * @return this builder
         */
        Builder addObjective(Objective objective);

        /**
         * Replaces all {@link Objective#objectives()}.
         *
         * @param objectives all of them, in order
         * @return this builder
         */
        Builder objectives(Iterable<? extends Objective> objectives);

        /**
         * Appends one to {@link Objective#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Objective#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Appends one to {@link Objective#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link Objective#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        @Override
        Objective build();
    }
}
