package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What kind of organ or office a body is.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BodyKind extends Kind implements Comparable<BodyKind> {

    /** A government. */
    public static final BodyKind GOVERNMENT = new BodyKind("government");
    /** A parliament. */
    public static final BodyKind PARLIAMENT = new BodyKind("parliament");
    /** A delegation of an authority. */
    public static final BodyKind DELEGATION = new BodyKind("delegation");
    /** A department or ministry. */
    public static final BodyKind DEPARTMENT = new BodyKind("department");
    /** An office. */
    public static final BodyKind OFFICE = new BodyKind("office");
    /** A secretariat. */
    public static final BodyKind SECRETARIAT = new BodyKind("secretariat");
    /** A committee or commission. */
    public static final BodyKind COMMITTEE = new BodyKind("committee");
    /** A working group. */
    public static final BodyKind WORKING_GROUP = new BodyKind("working-group");
    /** A laboratory, where new ways are tried out. */
    public static final BodyKind LABORATORY = new BodyKind("laboratory");
    /** A school of higher education. */
    public static final BodyKind HIGHER_EDUCATION = new BodyKind("higher-education");

    private static final List<BodyKind> KNOWN = List.of(
            GOVERNMENT,
            PARLIAMENT,
            DELEGATION,
            DEPARTMENT,
            OFFICE,
            SECRETARIAT,
            COMMITTEE,
            WORKING_GROUP,
            LABORATORY,
            HIGHER_EDUCATION);

    private BodyKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static BodyKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new BodyKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<BodyKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(BodyKind other) {
        return token().compareTo(other.token());
    }
}
