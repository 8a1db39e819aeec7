package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level of a framework in its own words: what this administration calls its roles <i>axes</i>.
 *
 * <p>Texts and messages speak these names. Two levels may have the same type, side by side; an element then names its
 * own.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Level implements Identified permits ImmutableLevel {

    /**
     * How the elements of a level are numbered.
     *
     * @since 0.1.0
     */
    public enum Numbering implements Token {
        /** Through the whole framework: 1 to 15 whatever the parent. */
        CONTINUOUS,
        /** Anew under each parent. */
        PER_PARENT,
        /** With the number of the parent in front: 4.1. */
        PREFIXED;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    Level() {}

    /**
     * Returns a builder with what is required.
     *
     * @param id an identifier in the space of the framework
     * @param type for example {@link ElementType#ROLE}
     * @param name the wording in the singular, for example <i>axe</i>
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, ElementType type, Text name) {
        return ImmutableLevel.builder().id(id).type(type).name(name).depth(0).extensions(Extensions.none());
    }

    /**
     * Returns a level.
     *
     * @param id an identifier
     * @param type the type of its elements
     * @param name what one of them is called
     * @return the value
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Level of(String id, ElementType type, Text name) {
        return builder(id, type, name).build();
    }

    /**
     * Returns the identifier.
     *
     * @return an identifier in the space of the framework
     */
    public abstract Identifier id();

    /**
     * Returns the type of the elements of this level.
     *
     * @return for example {@link ElementType#ROLE}
     */
    public abstract ElementType type();

    /**
     * Returns what one element of this level is called.
     *
     * @return the wording in the singular, for example <i>axe</i>
     */
    public abstract Text name();

    /**
     * Returns how many ancestors of the same type an element of this level has.
     *
     * @return 0 or more; 0 unless levels of one type are nested
     */
    public abstract int depth();

    /**
     * Returns the type of the parents of this level, where that tells it from another level.
     *
     * @return for example {@link ElementType#CONSULTATION} for a commitment
     */
    public abstract Optional<ElementType> under();

    /**
     * Returns how the elements of this level are numbered.
     *
     * @return for example {@link Numbering#CONTINUOUS}
     */
    public abstract Optional<Numbering> numbering();

    /**
     * Returns what else its elements are called.
     *
     * @return for example <i>rôle-clé</i>
     */
    public abstract List<OtherName> otherNames();

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
        if (depth() < 0 || depth() > PolicyElement.MAX_NESTING) {
            throw new InvariantException(
                    "Level",
                    "depth",
                    Constraint.OUT_OF_RANGE,
                    depth(),
                    "be 0 to " + PolicyElement.MAX_NESTING,
                    "0–" + PolicyElement.MAX_NESTING);
        }
    }

    /**
     * Gathers the attributes of a {@link Level}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableLevel.Builder {

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         */
        Builder id(Identifier id);

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         * @throws InvariantException if it is not of the form of an identifier
         */
        default Builder id(String id) {
            return id(Identifier.of(id));
        }

        /**
         * Sets {@code type}.
         *
         * @param type for example {@link ElementType#ROLE}
         * @return this builder
         */
        Builder type(ElementType type);

        /**
         * Sets {@code name}.
         *
         * @param name the wording in the singular, for example <i>axe</i>
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code depth}.
         *
         * @param depth 0 or more; 0 unless levels of one type are nested
         * @return this builder
         */
        Builder depth(int depth);

        /**
         * Sets {@code under}.
         *
         * @param under for example {@link ElementType#CONSULTATION} for a commitment
         * @return this builder
         */
        Builder under(ElementType under);

        /**
         * Sets {@code under} or, with an empty value, removes it.
         *
         * @param under the value, or nothing
         * @return this builder
         */
        Builder under(Optional<? extends ElementType> under);

        /**
         * Sets {@code numbering}.
         *
         * @param numbering for example {@link Numbering#CONTINUOUS}
         * @return this builder
         */
        Builder numbering(Numbering numbering);

        /**
         * Sets {@code numbering} or, with an empty value, removes it.
         *
         * @param numbering the value, or nothing
         * @return this builder
         */
        Builder numbering(Optional<? extends Numbering> numbering);

        /**
         * Appends one to {@link Level#otherNames()}.
         *
         * @param otherName the one to append
         * @return this builder
         */
        Builder addOtherName(OtherName otherName);

        /**
         * Replaces all {@link Level#otherNames()}.
         *
         * @param otherNames all of them, in order
         * @return this builder
         */
        Builder otherNames(Iterable<? extends OtherName> otherNames);

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
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the depth is not 0 to
         *     {@link PolicyElement#MAX_NESTING}, with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has
         *     the name of a member of the format
         */
        Level build();
    }
}
