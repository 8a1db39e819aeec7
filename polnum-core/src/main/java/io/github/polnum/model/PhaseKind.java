package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What is done in a phase.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PhaseKind extends Kind implements Comparable<PhaseKind> {

    /** Something is prepared. */
    public static final PhaseKind PREPARATION = new PhaseKind("preparation");
    /** Something is presented. */
    public static final PhaseKind PRESENTATION = new PhaseKind("presentation");
    /** People are asked. */
    public static final PhaseKind CONSULTATION = new PhaseKind("consultation");
    /** Answers are summed up. */
    public static final PhaseKind SYNTHESIS = new PhaseKind("synthesis");
    /** A report is written. */
    public static final PhaseKind REPORT = new PhaseKind("report");
    /** Something is decided. */
    public static final PhaseKind DECISION = new PhaseKind("decision");
    /** Something is carried out. */
    public static final PhaseKind IMPLEMENTATION = new PhaseKind("implementation");
    /** Something is judged. */
    public static final PhaseKind EVALUATION = new PhaseKind("evaluation");
    /** Applications are taken. */
    public static final PhaseKind APPLICATION = new PhaseKind("application");

    private static final List<PhaseKind> KNOWN = List.of(
            PREPARATION,
            PRESENTATION,
            CONSULTATION,
            SYNTHESIS,
            REPORT,
            DECISION,
            IMPLEMENTATION,
            EVALUATION,
            APPLICATION);

    private PhaseKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static PhaseKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new PhaseKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<PhaseKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(PhaseKind other) {
        return token().compareTo(other.token());
    }
}
