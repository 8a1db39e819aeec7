package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What a figure counts or measures.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FigureKind extends Kind implements Comparable<FigureKind> {

    /** Contributions to a consultation. */
    public static final FigureKind CONTRIBUTIONS = new FigureKind("contributions");
    /** Votes cast. */
    public static final FigureKind VOTES = new FigureKind("votes");
    /** People who took part. */
    public static final FigureKind PARTICIPANTS = new FigureKind("participants");
    /** Posts. */
    public static final FigureKind POSTS = new FigureKind("posts");
    /** A rate, such as the hours of a post. */
    public static final FigureKind RATE = new FigureKind("rate");
    /** A share of a whole. */
    public static final FigureKind SHARE = new FigureKind("share");
    /** A sum of money. */
    public static final FigureKind AMOUNT = new FigureKind("amount");
    /** Things made or done. */
    public static final FigureKind ITEMS = new FigureKind("items");

    private static final List<FigureKind> KNOWN =
            List.of(CONTRIBUTIONS, VOTES, PARTICIPANTS, POSTS, RATE, SHARE, AMOUNT, ITEMS);

    private FigureKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static FigureKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new FigureKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<FigureKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(FigureKind other) {
        return token().compareTo(other.token());
    }
}
