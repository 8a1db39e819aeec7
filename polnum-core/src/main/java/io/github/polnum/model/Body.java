package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organ or office with a mandate (Geneva: <i>délégation</i>, <i>office</i>).
 *
 * <p>Its members are {@code involved}, by office and never by person. A body lives in one framework; others refer to it
 * as {@code framework#id}.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Body extends PolicyElement permits ImmutableBody {

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
    public abstract static sealed class Parent permits ImmutableParent {

        Parent() {}

        /**
         * Returns a builder with what is required.
         *
         * @param body a reference to a body
         * @return a builder
         * @throws InvariantException if {@code body} is not of the form of a reference
         */
        public static Builder builder(String body) {
            return ImmutableParent.builder()
                    .body(body)
                    .period(Stated.notStated())
                    .extensions(Extensions.none());
        }

        /**
         * Returns a parent of which nothing else is known.
         *
         * @param body a reference to a body
         * @return the value
         * @throws InvariantException if {@code body} is not of the form of a reference
         */
        public static Parent of(String body) {
            return builder(body).build();
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

        @Value.Check
        void check() {
            MemberNames.check(this, extensions());
        }

        /**
         * Gathers the attributes of a {@link Parent}. Not thread-safe.
         *
         * <p>{@code add…} appends; the plural replaces all.
         *
         * @since 0.1.0
         */
        public sealed interface Builder permits ImmutableParent.Builder {

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
             * Appends one to {@link Parent#cites()}.
             *
             * @param reference the one to append
             * @return this builder
             */
            Builder addCite(Reference reference);

            /**
             * Appends one to {@link Parent#cites()}.
             *
             * @param reference the reference to append
             * @return this builder
             * @throws InvariantException if it is not of the form of a reference
             */
            default Builder addCite(String reference) {
                return addCite(Reference.parse(reference));
            }

            /**
             * Replaces all {@link Parent#cites()}.
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
            Parent build();
        }
    }

    Body() {}

    /**
     * Returns a builder of a body with what is required.
     *
     * @param id an identifier such as {@code delnum}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableBody.builder()).id(id).name(name);
    }

    /**
     * Returns a body with an identifier and a name only.
     *
     * @param id an identifier such as {@code delnum}
     * @param name the official name
     * @return the body
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Body of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what kind of body it is.
     *
     * @return for example {@link BodyKind#DELEGATION}
     */
    public abstract Optional<BodyKind> kind();

    /**
     * Returns what it is charged with.
     *
     * @return plain text
     */
    public abstract Optional<Text> mandate();

    /**
     * Returns the bodies that it belongs or belonged to.
     *
     * @return the parents, each for its period
     */
    public abstract List<Parent> parents();

    @Override
    public final ElementType type() {
        return ElementType.BODY;
    }

    @Override
    public abstract Body withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a body. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableBody.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link BodyKind#DELEGATION}
         * @return this builder
         */
        Builder kind(BodyKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends BodyKind> kind);

        /**
         * Sets {@code mandate}.
         *
         * @param mandate plain text
         * @return this builder
         */
        Builder mandate(Text mandate);

        /**
         * Sets {@code mandate} or, with an empty value, removes it.
         *
         * @param mandate the value, or nothing
         * @return this builder
         */
        Builder mandate(Optional<? extends Text> mandate);

        /**
         * Appends one to {@link Body#parents()}.
         *
         * @param parent the one to append
         * @return this builder
         */
        Builder addParent(Parent parent);

        /**
         * Replaces all {@link Body#parents()}.
         *
         * @param parents all of them, in order
         * @return this builder
         */
        Builder parents(Iterable<? extends Parent> parents);

        @Override
        Body build();
    }
}
