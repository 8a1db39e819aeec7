package io.github.polnum.model;

import io.github.polnum.value.Excerpt;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection from the element that holds it to another one: what it upholds, implements, is based on.
 *
 * <p>It is written at one end and can be read from both. Example value:
 * {@code Link.of(LinkKind.UPHOLDS, "confiance")}. Immutable and thread-safe.
 *
 * @param kind how the two are connected
 * @param to what this is connected to, here or in another framework
 * @since 0.1.0
 */
public record Link(LinkKind kind, Reference to) implements Comparable<Link> {

    /** Refuses null. */
    public Link {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(to);
    }

    /**
     * Returns a link.
     *
     * @param kind how the two are connected
     * @param to a reference to what this is connected to
     * @return the link
     * @throws InvariantException if {@code to} is not of the form of a reference
     */
    public static Link of(LinkKind kind, String to) {
        return new Link(kind, Reference.parse(to));
    }

    // Written out, since what a record has by itself shows in profiles of reading: frameworks are full of links.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link that && kind.equals(that.kind) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + to.hashCode();
    }

    /** Compares by the token of the kind and then by what is connected to, so that sets of links hold out against any. */
    @Override
    public int compareTo(Link other) {
        int ofKind = kind.token().compareTo(other.kind.token());
        return ofKind != 0 ? ofKind : to.compareTo(other.to);
    }

    /** Returns the kind and what is connected to, for people. */
    @Override
    public String toString() {
        return "Link[" + kind + " " + Excerpt.of(to) + "]";
    }
}
