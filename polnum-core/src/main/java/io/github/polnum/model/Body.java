package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
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
    public abstract List<BodyParent> parents();

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
        Builder addParent(BodyParent parent);

        /**
         * Replaces all {@link Body#parents()}.
         *
         * @param parents all of them, in order
         * @return this builder
         */
        Builder parents(Iterable<? extends BodyParent> parents);

        @Override
        Body build();
    }
}
