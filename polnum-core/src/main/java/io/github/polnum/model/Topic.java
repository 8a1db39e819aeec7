package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A theme on which a consultation asks for contributions.
 *
 * <p>Its name and description are, unless it has its own, those of what it is about.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Topic implements Identified permits ImmutableTopic {

    Topic() {}

    /**
     * Returns a builder with what is required.
     *
     * @param id an identifier in the space of the framework
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id) {
        return ImmutableTopic.builder().id(id).extensions(Extensions.none());
    }

    /**
     * Returns a topic with an identifier only.
     *
     * @param id an identifier in the space of the framework
     * @return the topic
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Topic of(String id) {
        return builder(id).build();
    }

    /**
     * Returns the identifier.
     *
     * @return an identifier in the space of the framework
     */
    public abstract Identifier id();

    /**
     * Returns what the theme is about.
     *
     * @return references to elements; may be empty
     */
    public abstract List<Reference> about();

    /**
     * Returns its own name.
     *
     * @return the wording; empty where the name of what it is about serves
     */
    public abstract Optional<Text> name();

    /**
     * Returns its own description.
     *
     * @return CommonMark without HTML
     */
    public abstract Optional<Text> description();

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
     * Gathers the attributes of a {@link Topic}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableTopic.Builder {

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
         * Appends one to {@link Topic#about()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addAbout(Reference reference);

        /**
         * Appends one to {@link Topic#about()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addAbout(String reference) {
            return addAbout(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Topic#about()}.
         *
         * @param about all of them, in order
         * @return this builder
         */
        Builder about(Iterable<? extends Reference> about);

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code name} or, with an empty value, removes it.
         *
         * @param name the value, or nothing
         * @return this builder
         */
        Builder name(Optional<? extends Text> name);

        /**
         * Sets {@code description}.
         *
         * @param description CommonMark without HTML
         * @return this builder
         */
        Builder description(Text description);

        /**
         * Sets {@code description} or, with an empty value, removes it.
         *
         * @param description the value, or nothing
         * @return this builder
         */
        Builder description(Optional<? extends Text> description);

        /**
         * Appends one to {@link Topic#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Topic#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Topic#cites()}.
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
        Topic build();
    }
}
