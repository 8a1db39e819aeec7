package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post or staff function, with or without a holder (W3C ORG and Popolo: <i>post</i>).
 *
 * <p>Posts as a resource, and the rate of a post in percent, are {@code figures}; the time in which people can apply is
 * one of its {@code phases}. Never the name of a person.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Post extends PolicyElement permits ImmutablePost {

    Post() {}

    /**
     * Returns a builder of a post with what is required.
     *
     * @param id an identifier such as {@code delegue-numerique}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutablePost.builder()).id(id).name(name);
    }

    /**
     * Returns a post with an identifier and a name only.
     *
     * @param id an identifier such as {@code delegue-numerique}
     * @param name the official name
     * @return the post
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Post of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the body that it belongs to.
     *
     * @return a reference to a body
     */
    public abstract Optional<Reference> body();

    /**
     * Returns what the holder is charged with.
     *
     * @return plain text
     */
    public abstract Optional<Text> mandate();

    /**
     * Returns what the holder must bring.
     *
     * @return plain texts, in order
     */
    public abstract List<Text> requirements();

    @Override
    public final ElementType type() {
        return ElementType.POST;
    }

    @Override
    public abstract Post withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a post. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutablePost.Builder {

        /**
         * Sets {@code body}.
         *
         * @param body a reference to a body
         * @return this builder
         */
        Builder body(Reference body);

        /**
         * Sets {@code body} or, with an empty value, removes it.
         *
         * @param body the value, or nothing
         * @return this builder
         */
        Builder body(Optional<? extends Reference> body);

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
         * Appends one to {@link Post#requirements()}.
         *
         * @param requirement the one to append
         * @return this builder
         */
        Builder addRequirement(Text requirement);

        /**
         * Replaces all {@link Post#requirements()}.
         *
         * @param requirements all of them, in order
         * @return this builder
         */
        Builder requirements(Iterable<? extends Text> requirements);

        @Override
        Post build();
    }
}
