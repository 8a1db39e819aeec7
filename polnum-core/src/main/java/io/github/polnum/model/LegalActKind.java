package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What kind of legal act something is.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LegalActKind extends Kind implements Comparable<LegalActKind> {

    /** A constitution or an article of it. */
    public static final LegalActKind CONSTITUTION = new LegalActKind("constitution");
    /** A law. */
    public static final LegalActKind LAW = new LegalActKind("law");
    /** An ordinance or regulation. */
    public static final LegalActKind ORDINANCE = new LegalActKind("ordinance");
    /** A decision of an authority. */
    public static final LegalActKind DECISION = new LegalActKind("decision");
    /** A decree. */
    public static final LegalActKind DECREE = new LegalActKind("decree");
    /** A motion. */
    public static final LegalActKind MOTION = new LegalActKind("motion");
    /** A bill. */
    public static final LegalActKind BILL = new LegalActKind("bill");
    /** An agreement or treaty. */
    public static final LegalActKind AGREEMENT = new LegalActKind("agreement");
    /** A directive. */
    public static final LegalActKind DIRECTIVE = new LegalActKind("directive");

    private static final List<LegalActKind> KNOWN =
            List.of(CONSTITUTION, LAW, ORDINANCE, DECISION, DECREE, MOTION, BILL, AGREEMENT, DIRECTIVE);

    private LegalActKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static LegalActKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new LegalActKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<LegalActKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(LegalActKind other) {
        return token().compareTo(other.token());
    }
}
