package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The name by which one thing is referred to inside its framework, such as {@code participation}.
 *
 * <p>Lower-case ASCII letters and digits in groups joined by single hyphens, 1 to {@value #MAX_LENGTH} characters:
 * {@code [a-z0-9]+(-[a-z0-9]+)*}. One space of identifiers spans all kinds of things in a framework; an identifier is
 * never given to something else later, and it holds no number or title that could change. Immutable and thread-safe;
 * ordered by its characters.
 *
 * @since 0.1.0
 */
public final class Identifier implements Comparable<Identifier> {

    /** The greatest number of characters of an identifier. */
    public static final int MAX_LENGTH = 100;

    private static final int LETTER_OR_DIGIT = 1;
    private static final int HYPHEN = 2;
    private static final int OTHER = 4;

    /** What each character of ASCII is. */
    private static final byte[] KINDS = kinds();

    private final String value;

    private Identifier(String value) {
        this.value = value;
    }

    /**
     * Returns the identifier with the given characters.
     *
     * @param value for example {@code objectif-7}
     * @return the identifier
     * @throws InvariantException with {@link Constraint#MALFORMED_IDENTIFIER} if {@code value} has another form
     */
    public static Identifier of(String value) {
        if (!isWellFormed(value, 0, value.length())) {
            throw new InvariantException(
                    "Identifier",
                    "value",
                    Constraint.MALFORMED_IDENTIFIER,
                    value,
                    "be lower-case letters and digits in groups joined by single hyphens, at most " + MAX_LENGTH
                            + " characters",
                    String.valueOf(MAX_LENGTH));
        }
        return new Identifier(value);
    }

    /** Of a part of a reference, which was looked at when the reference was made. */
    static Identifier ofChecked(String value) {
        return new Identifier(value);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x80];
        Arrays.fill(kinds, (byte) OTHER);
        Arrays.fill(kinds, '0', '9' + 1, (byte) LETTER_OR_DIGIT);
        Arrays.fill(kinds, 'a', 'z' + 1, (byte) LETTER_OR_DIGIT);
        kinds['-'] = HYPHEN;
        return kinds;
    }

    static boolean isWellFormed(String value, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return false;
        }
        // Nothing is decided before the end: where its words end cannot be foretold, and processors would wait.
        int before = HYPHEN;
        int wrong = 0;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            int kind = c < KINDS.length ? KINDS[c] : OTHER;
            wrong |= (kind & OTHER) | (kind & before & HYPHEN);
            before = kind;
        }
        return wrong == 0 && before == LETTER_OR_DIGIT;
    }

    /**
     * Returns the characters of this identifier.
     *
     * @return for example {@code objectif-7}
     */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Identifier other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identifier that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns {@link #value()}; {@link #of} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
