package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What kind of participation process something is.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ConsultationKind extends Kind implements Comparable<ConsultationKind> {

    /** Open to everyone. */
    public static final ConsultationKind PUBLIC = new ConsultationKind("public");
    /** Among experts. */
    public static final ConsultationKind EXPERT = new ConsultationKind("expert");
    /** Of bodies that are heard by right or custom. */
    public static final ConsultationKind HEARING = new ConsultationKind("hearing");
    /** On how to spend a part of a budget. */
    public static final ConsultationKind PARTICIPATORY_BUDGET = new ConsultationKind("participatory-budget");
    /** By questionnaire. */
    public static final ConsultationKind SURVEY = new ConsultationKind("survey");

    private static final List<ConsultationKind> KNOWN = List.of(PUBLIC, EXPERT, HEARING, PARTICIPATORY_BUDGET, SURVEY);

    private ConsultationKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static ConsultationKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new ConsultationKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<ConsultationKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(ConsultationKind other) {
        return token().compareTo(other.token());
    }
}
