package io.github.polnum.json;

import io.github.polnum.finding.Report;
import io.github.polnum.json.codec.Recording;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text;

/**
 * How large a document may be that is read, and what is in it.
 *
 * <p>A document beyond a limit is told as a finding that names the limit, never as an exception. Every limit can be
 * tightened, for documents from strangers; the size of the document, the depth and the number of findings can be widened
 * too. Texts, names and numbers cannot, since the model holds no longer ones: what can be built can be written, and what
 * is written is within the standard limits, but for the size of the document.
 *
 * <pre>{@code
 * PolicyJson json = PolicyJson.standard().withLimits(Limits.standard().withDocumentBytes(1_000_000).withFindings(20));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Limits {

    /** The standard limit of a document: 512 MiB. */
    public static final int DOCUMENT_BYTES = 512 * 1024 * 1024;

    /** The standard limit of nesting of objects and arrays. */
    public static final int DEPTH = Recording.MAX_DEPTH;

    /** The limit of a string, in characters ({@link String#length()}). */
    public static final int TEXT_LENGTH = Text.MAX_LENGTH;

    /** The limit of the name of a member, in characters. */
    public static final int NAME_LENGTH = DataValue.MAX_NAME_LENGTH;

    /**
     * The limit of a number, in characters as it is written. The model counts those of {@link java.math.BigDecimal#toString()}, a
     * few more for some numbers with an exponent.
     */
    public static final int NUMBER_LENGTH = DataValue.MAX_NUMBER_LENGTH;

    /** The standard number of findings kept; those beyond are counted, warnings and notes before errors. */
    public static final int FINDINGS = Report.DEFAULT_LIMIT;

    /** What the array of a JVM holds, but for one byte, by which a longer document is known. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 9;

    /** Reading nests calls, and a stack has an end. */
    private static final int DEEPEST = 1_000;

    private static final Limits STANDARD =
            new Limits(DOCUMENT_BYTES, DEPTH, TEXT_LENGTH, NAME_LENGTH, NUMBER_LENGTH, FINDINGS);

    private final int documentBytes;
    private final int depth;
    private final int textLength;
    private final int nameLength;
    private final int numberLength;
    private final int findings;

    private Limits(int documentBytes, int depth, int textLength, int nameLength, int numberLength, int findings) {
        this.documentBytes = checked("documentBytes", documentBytes, MOST_BYTES);
        this.depth = checked("depth", depth, DEEPEST);
        this.textLength = checked("textLength", textLength, TEXT_LENGTH);
        this.nameLength = checked("nameLength", nameLength, NAME_LENGTH);
        this.numberLength = checked("numberLength", numberLength, NUMBER_LENGTH);
        this.findings = checked("findings", findings, Integer.MAX_VALUE);
    }

    private static int checked(String attribute, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvariantException(
                    "Limits", attribute, Constraint.OUT_OF_RANGE, value, "be from 1 to " + most, "1–" + most);
        }
        return value;
    }

    /**
     * Returns the limits that hold where nothing else is said: the constants of this class.
     *
     * @return always the same instance
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * Returns the greatest size of a document.
     *
     * @return the number of bytes in UTF-8, a byte order mark included
     */
    public int documentBytes() {
        return documentBytes;
    }

    /**
     * Returns the greatest depth of nesting.
     *
     * @return how many objects and arrays may be open at once
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns the greatest length of a string.
     *
     * @return the number of characters, as {@link String#length()} counts them
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Returns the greatest length of the name of a member that the format does not have, and of a key, such as a language or a kind of
     * links.
     *
     * @return the number of characters, as {@link String#length()} counts them
     */
    public int nameLength() {
        return nameLength;
    }

    /**
     * Returns the greatest length of a number.
     *
     * @return the number of characters as it is written
     */
    public int numberLength() {
        return numberLength;
    }

    /**
     * Returns how many findings of the reader are kept of one document; those of rules have a limit of their own, that of the
     * validator. Those kept are the first errors, and the first of the others where the errors leave room.
     *
     * @return the number; findings beyond are counted
     */
    public int findings() {
        return findings;
    }

    /**
     * Returns limits with another size of a document.
     *
     * @param documentBytes 1 to 2 147 483 638 bytes, one less than an array holds
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is out of that range
     */
    public Limits withDocumentBytes(int documentBytes) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /**
     * Returns limits with another depth of nesting.
     *
     * @param depth 1 to 1 000 objects and arrays
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is out of that range
     */
    public Limits withDepth(int depth) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /**
     * Returns limits with another length of strings.
     *
     * @param textLength 1 to 1 000 000 characters
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is out of that range
     */
    public Limits withTextLength(int textLength) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /**
     * Returns limits with another length of names of members and of keys; names that the format has are read in any case.
     *
     * @param nameLength 1 to 1 000 characters
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is out of that range
     */
    public Limits withNameLength(int nameLength) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /**
     * Returns limits with another length of numbers.
     *
     * @param numberLength 1 to 1 000 characters
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is out of that range
     */
    public Limits withNumberLength(int numberLength) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /**
     * Returns limits with another number of findings.
     *
     * @param findings 1 or more
     * @return the changed limits; these stay as they are
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if the number is less than 1
     */
    public Limits withFindings(int findings) {
        return new Limits(documentBytes, depth, textLength, nameLength, numberLength, findings);
    }

    /** Returns the numbers, for people. */
    @Override
    public String toString() {
        return "Limits[documentBytes=" + documentBytes + ", depth=" + depth + ", textLength=" + textLength
                + ", nameLength=" + nameLength + ", numberLength=" + numberLength + ", findings=" + findings + "]";
    }
}
