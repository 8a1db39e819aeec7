package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement of a framework as a whole (Geneva: <i>bilan</i>).
 *
 * <p>Its {@code period} is what it covers; its {@code assessments} say {@code of} what they judge. One that is due has
 * only a planned event {@code published}.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Review extends PolicyElement permits ImmutableReview {

    Review() {}

    /**
     * Returns a builder of a review with what is required.
     *
     * @param id an identifier such as {@code bilan-2023}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableReview.builder()).id(id).name(name);
    }

    /**
     * Returns a review with an identifier and a name only.
     *
     * @param id an identifier such as {@code bilan-2023}
     * @param name the official name
     * @return the review
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Review of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what it says of the time to come.
     *
     * @return plain text
     */
    public abstract Optional<Text> outlook();

    @Override
    public final ElementType type() {
        return ElementType.REVIEW;
    }

    @Override
    public abstract Review withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a review. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableReview.Builder {

        /**
         * Sets {@code outlook}.
         *
         * @param outlook plain text
         * @return this builder
         */
        Builder outlook(Text outlook);

        /**
         * Sets {@code outlook} or, with an empty value, removes it.
         *
         * @param outlook the value, or nothing
         * @return this builder
         */
        Builder outlook(Optional<? extends Text> outlook);

        @Override
        Review build();
    }
}
