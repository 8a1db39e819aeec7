package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * A way in which people take part.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Channel extends Kind implements Comparable<Channel> {

    /** On a platform or by e-mail. */
    public static final Channel ONLINE = new Channel("online");
    /** In a meeting. */
    public static final Channel ON_SITE = new Channel("on-site");
    /** By letter or form. */
    public static final Channel WRITTEN = new Channel("written");
    /** By telephone. */
    public static final Channel TELEPHONE = new Channel("telephone");

    private static final List<Channel> KNOWN = List.of(ONLINE, ON_SITE, WRITTEN, TELEPHONE);

    private Channel(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static Channel of(String token) {
        return find(KNOWN, token).orElseGet(() -> new Channel(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<Channel> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(Channel other) {
        return token().compareTo(other.token());
    }
}
