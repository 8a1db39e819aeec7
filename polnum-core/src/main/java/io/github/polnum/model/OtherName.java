package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A name that something also has or once had, such as the title it bears on another page.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class OtherName permits ImmutableOtherName {

    OtherName() {}

    /**
     * Returns a builder with what is required.
     *
     * @param name the wording
     * @return a builder
     */
    public static Builder builder(Text name) {
        return ImmutableOtherName.builder()
                .name(name)
                .period(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns a name of which nothing else is known.
     *
     * @param name the wording
     * @return the value
     */
    public static OtherName of(Text name) {
        return builder(name).build();
    }

    /**
     * Returns the name.
     *
     * @return the wording
     */
    public abstract Text name();

    /**
     * Returns when it was called so, where the name changed.
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

    @Value.Check
    void check() {
        MemberNames.check(this, extensions());
    }

    /**
     * Gathers the attributes of an {@link OtherName}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableOtherName.Builder {

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

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
         * @param period the period
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
         * Appends one to {@link OtherName#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link OtherName#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link OtherName#cites()}.
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
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an
         *     extension has the name of a member of the format
         */
        OtherName build();
    }
}
