package io.github.polnum.model;

import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Reference;
import java.util.Objects;
import java.util.Optional;

/**
 * One place in an element where a reference stands.
 *
 * <p>Example: in the objective {@code participation}, at {@code links[upholds][0]}, the reference {@code confiance}, as a
 * link of kind {@link LinkKind#UPHOLDS}. Immutable and thread-safe.
 *
 * @param holder the element that holds the reference
 * @param path the way to it from the element, as in {@link FrameworkIndex.Node#path()}
 * @param link the kind of the link, if it is one
 * @param reference the reference
 * @since 0.1.0
 */
public record ReferenceUse(PolicyElement holder, String path, Optional<LinkKind> link, Reference reference) {

    /** Refuses null. */
    public ReferenceUse {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(path);
        Objects.requireNonNull(link);
        Objects.requireNonNull(reference);
    }

    /** Returns holder, path and reference, for people. */
    @Override
    public String toString() {
        return holder.id() + " " + Excerpt.of(path) + " → " + Excerpt.of(reference);
    }
}
