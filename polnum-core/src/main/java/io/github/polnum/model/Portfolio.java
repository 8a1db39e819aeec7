package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * Measures bundled for someone, or by a round of selection (Geneva: <i>portefeuille</i>).
 *
 * <p>Further measures that belong to it are links of kind {@link LinkKind#INCLUDES}; whom it serves is {@code involved};
 * which portfolio it supports is a link.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Portfolio extends PolicyElement permits ImmutablePortfolio {

    Portfolio() {}

    /**
     * Returns a builder of a portfolio with what is required.
     *
     * @param id an identifier such as {@code e-geneve}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutablePortfolio.builder()).id(id).name(name);
    }

    /**
     * Returns a portfolio with an identifier and a name only.
     *
     * @param id an identifier such as {@code e-geneve}
     * @param name the official name
     * @return the portfolio
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Portfolio of(String id, Text name) {
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
        return ElementType.PORTFOLIO;
    }

    @Override
    public abstract Portfolio withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a portfolio. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutablePortfolio.Builder {

        /**
         * Appends one to {@link Portfolio#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Portfolio#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        @Override
        Portfolio build();
    }
}
