package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import java.util.List;
import org.immutables.value.Value;

/**
 * The body that another body belongs to, for a time.
 *
 * <p>Offices are moved from one department to another, so a parent has a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class BodyParent permits ImmutableBodyParent {

    BodyParent() {}

    /**
     * Returns a builder with what is required.
     *
     * @param body a reference to a body
     * @return a builder
     */
    public static Builder builder(Reference body) {
        return ImmutableBodyParent.builder()
                .body(body)
                .period(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns the body belonged to.
     *
     * @return a reference to a body
     */
    public abstract Reference body();

    /**
     * Returns since when and until when.
     *
     * @return the period, or why there is none
     */
    public abstract Stated<Period> period();

    /**
     * Returns where this is said.
     *
     * @return references to sources, in order
     */
    public abstract List<Reference> cites();

    /**
     * Returns what the document says beyond the model.
     *
     * @return the extension members; usually none
     */
    public abstract Extensions extensions();

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a {@link BodyParent}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableBodyParent.Builder {

        /**
         * Sets {@code body}.
         *
         * @param body a reference to a body
         * @return this builder
         */
        Builder body(Reference body);

        /**
         * Sets {@code body}.
         *
         * @param body a reference to a body
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder body(String body) {
            return body(Reference.parse(body));
        }

        /**
         * Sets {@code period}, or why there is none.
         *
         * @param period the period, or why there is none
         * @return this builder
         */
        Builder period(Stated<Period> period);

        /**
         * Sets {@code period}.
         *
         * @param period the period, or why there is none
         * @return this builder
         */
        default Builder period(Period period) {
            return period(Stated.of(period));
        }

        /**
         * Sets {@code period}.
         *
         * @param period one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default Builder period(String period) {
            return period(Period.parse(period));
        }

        /**
         * Appends one to {@link BodyParent#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link BodyParent#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link BodyParent#cites()}.
         *
         * @param cites all of them, in order
         * @return this builder
         */
        Builder cites(Iterable<? extends Reference> cites);

        /**
         * Sets {@code extensions}.
         *
         * @param extensions the extension members; usually none
         * @return this builder
         */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @return the value built
         */
        BodyParent build();
    }
}
