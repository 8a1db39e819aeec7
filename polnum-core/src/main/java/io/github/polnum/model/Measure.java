package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A planned act: a measure, an action, an initiative, a project, a commitment (Geneva: <i>mesure</i>, <i>projet</i>,
 * <i>engagement</i>).
 *
 * <p>Real frameworks do not keep these apart, so neither does this type; the name of the level does.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Measure extends PolicyElement permits ImmutableMeasure {

    Measure() {}

    /**
     * Returns a builder of a measure with what is required.
     *
     * @param id an identifier such as {@code donnees-ouvertes}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableMeasure.builder()).id(id).name(name);
    }

    /**
     * Returns a measure with an identifier and a name only.
     *
     * @param id an identifier such as {@code donnees-ouvertes}
     * @param name the official name
     * @return the measure
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Measure of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the measures under it.
     *
     * @return the measures, in order
     */
    public abstract List<Measure> measures();

    @Override
    public final ElementType type() {
        return ElementType.MEASURE;
    }

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a measure. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableMeasure.Builder {

        /**
         * Appends one to {@link Measure#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Measure#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        @Override
        Measure build();
    }
}
