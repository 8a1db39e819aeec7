package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * How an element is connected to another one.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LinkKind extends Kind implements Comparable<LinkKind> {

    /** The element helps to reach the target of the link. */
    public static final LinkKind CONTRIBUTES_TO = new LinkKind("contributes-to");
    /** The element respects the target of the link as a principle. */
    public static final LinkKind UPHOLDS = new LinkKind("upholds");
    /** The element rests on the target of the link, as on a law. */
    public static final LinkKind BASED_ON = new LinkKind("based-on");
    /** The element replies to the target of the link. */
    public static final LinkKind ANSWERS = new LinkKind("answers");
    /** The element makes the work of the target possible. */
    public static final LinkKind SUPPORTS = new LinkKind("supports");
    /** The element holds the target of the link without being its first parent. */
    public static final LinkKind INCLUDES = new LinkKind("includes");
    /** The element carries the target of the link out. */
    public static final LinkKind IMPLEMENTS = new LinkKind("implements");
    /** The element belongs to the target of the link as to a further parent. */
    public static final LinkKind PART_OF = new LinkKind("part-of");
    /** The element takes the place of the target. */
    public static final LinkKind SUPERSEDES = new LinkKind("supersedes");
    /** The element is wider than the target of the link. */
    public static final LinkKind BROADER = new LinkKind("broader");
    /** The element is narrower than the target of the link. */
    public static final LinkKind NARROWER = new LinkKind("narrower");
    /** The element means the same. */
    public static final LinkKind EQUIVALENT = new LinkKind("equivalent");
    /** The element has to do with the target of the link. */
    public static final LinkKind RELATED = new LinkKind("related");
    /** The element judges the target of the link. */
    public static final LinkKind REVIEWS = new LinkKind("reviews");

    private static final List<LinkKind> KNOWN = List.of(
            CONTRIBUTES_TO,
            UPHOLDS,
            BASED_ON,
            ANSWERS,
            SUPPORTS,
            INCLUDES,
            IMPLEMENTS,
            PART_OF,
            SUPERSEDES,
            BROADER,
            NARROWER,
            EQUIVALENT,
            RELATED,
            REVIEWS);

    private LinkKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static LinkKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new LinkKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<LinkKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(LinkKind other) {
        return token().compareTo(other.token());
    }
}
