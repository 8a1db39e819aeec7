package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * The part that somebody has in an element.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class InvolvementFunction extends Kind implements Comparable<InvolvementFunction> {

    /** Who issues it. */
    public static final InvolvementFunction ISSUER = new InvolvementFunction("issuer");
    /** Who is in charge of it. */
    public static final InvolvementFunction LEAD = new InvolvementFunction("lead");
    /** Who steers it. */
    public static final InvolvementFunction PILOT = new InvolvementFunction("pilot");
    /** Who presides over it. */
    public static final InvolvementFunction PRESIDENT = new InvolvementFunction("president");
    /** Who belongs to it. */
    public static final InvolvementFunction MEMBER = new InvolvementFunction("member");
    /** Who keeps its secretariat. */
    public static final InvolvementFunction SECRETARY = new InvolvementFunction("secretary");
    /** Who stands up for it. */
    public static final InvolvementFunction SPONSOR = new InvolvementFunction("sponsor");
    /** Who supports it. */
    public static final InvolvementFunction SUPPORTER = new InvolvementFunction("supporter");
    /** Who works with the lead. */
    public static final InvolvementFunction PARTNER = new InvolvementFunction("partner");
    /** Who is asked. */
    public static final InvolvementFunction CONSULTED = new InvolvementFunction("consulted");
    /** Who benefits from it. */
    public static final InvolvementFunction BENEFICIARY = new InvolvementFunction("beneficiary");
    /** Whom it is for. */
    public static final InvolvementFunction ADDRESSEE = new InvolvementFunction("addressee");
    /** Where it takes place. */
    public static final InvolvementFunction HOST = new InvolvementFunction("host");
    /** Who provides a service for it. */
    public static final InvolvementFunction PROVIDER = new InvolvementFunction("provider");

    private static final List<InvolvementFunction> KNOWN = List.of(
            ISSUER,
            LEAD,
            PILOT,
            PRESIDENT,
            MEMBER,
            SECRETARY,
            SPONSOR,
            SUPPORTER,
            PARTNER,
            CONSULTED,
            BENEFICIARY,
            ADDRESSEE,
            HOST,
            PROVIDER);

    private InvolvementFunction(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static InvolvementFunction of(String token) {
        return find(KNOWN, token).orElseGet(() -> new InvolvementFunction(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<InvolvementFunction> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(InvolvementFunction other) {
        return token().compareTo(other.token());
    }
}
