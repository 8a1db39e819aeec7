package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What kind of framework something is.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FrameworkKind extends Kind implements Comparable<FrameworkKind> {

    /** A policy. */
    public static final FrameworkKind POLICY = new FrameworkKind("policy");
    /** A strategy. */
    public static final FrameworkKind STRATEGY = new FrameworkKind("strategy");
    /** A master plan (<i>plan directeur</i>). */
    public static final FrameworkKind MASTER_PLAN = new FrameworkKind("master-plan");
    /** A plan of actions. */
    public static final FrameworkKind ACTION_PLAN = new FrameworkKind("action-plan");
    /** A programme. */
    public static final FrameworkKind PROGRAMME = new FrameworkKind("programme");
    /** A roadmap. */
    public static final FrameworkKind ROADMAP = new FrameworkKind("roadmap");
    /** What a government means to do in its term. */
    public static final FrameworkKind LEGISLATURE_PROGRAMME = new FrameworkKind("legislature-programme");
    /** Bodies and posts, and who answers for what. */
    public static final FrameworkKind GOVERNANCE = new FrameworkKind("governance");
    /** Principles that several authorities subscribe to. */
    public static final FrameworkKind CHARTER = new FrameworkKind("charter");
    /** A report. */
    public static final FrameworkKind REPORT = new FrameworkKind("report");
    /** A register of elements of one kind. */
    public static final FrameworkKind REGISTER = new FrameworkKind("register");

    private static final List<FrameworkKind> KNOWN = List.of(
            POLICY,
            STRATEGY,
            MASTER_PLAN,
            ACTION_PLAN,
            PROGRAMME,
            ROADMAP,
            LEGISLATURE_PROGRAMME,
            GOVERNANCE,
            CHARTER,
            REPORT,
            REGISTER);

    private FrameworkKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static FrameworkKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new FrameworkKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<FrameworkKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(FrameworkKind other) {
        return token().compareTo(other.token());
    }
}
