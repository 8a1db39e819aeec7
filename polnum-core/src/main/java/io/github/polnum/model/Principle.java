package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the authority acts, whatever it does, such as <i>confiance</i> (Geneva: <i>principe</i>).
 *
 * <p>A value that the authority holds is a principle at a level of that name.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Principle extends PolicyElement permits ImmutablePrinciple {

    Principle() {}

    /**
     * Returns a builder of a principle with what is required.
     *
     * @param id an identifier such as {@code confiance}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutablePrinciple.builder()).id(id).name(name);
    }

    /**
     * Returns a principle with an identifier and a name only.
     *
     * @param id an identifier such as {@code confiance}
     * @param name the official name
     * @return the principle
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Principle of(String id, Text name) {
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
        return ElementType.PRINCIPLE;
    }

    @Override
    public abstract Principle withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a principle. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutablePrinciple.Builder {

        /**
         * Appends one to {@link Principle#objectives()}.
         *
         * @param objective the one to append
         * @return this builder
         */
        Builder addObjective(Objective objective);

        /**
         * Replaces all {@link Principle#objectives()}.
         *
         * @param objectives all of them, in order
         * @return this builder
         */
        Builder objectives(Iterable<? extends Objective> objectives);

        /**
         * Appends one to {@link Principle#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Principle#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Appends one to {@link Principle#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link Principle#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        @Override
        Principle build();
    }
}
