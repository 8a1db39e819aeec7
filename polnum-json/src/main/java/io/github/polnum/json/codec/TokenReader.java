package io.github.polnum.json.codec;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document, one after the other.
 *
 * <p>Every method may throw {@link InputProblem}; nothing can be read after that.
 */
public interface TokenReader {

    /** What a token is. */
    enum TokenType {
        START_OBJECT("object"),
        END_OBJECT("object"),
        START_ARRAY("array"),
        END_ARRAY("array"),
        NAME("string"),
        STRING("string"),
        NUMBER("number"),
        TRUE("boolean"),
        FALSE("boolean"),
        NULL("null"),
        /** A value that JSON does not have, such as bytes in a tree in memory, or a number that is none. */
        FOREIGN("foreign"),
        END("end");

        private final String word;

        TokenType(String word) {
            this.word = word;
        }

        /** What the value that begins with this token is called in messages. */
        String word() {
            return word;
        }
    }

    /** Goes to the next token and returns it; {@link TokenType#END} once and for all when there are no more. */
    TokenType next();

    /** The token that {@link #next} returned last. */
    TokenType current();

    /** Goes to the next token and returns its characters if it is a name; null if it is not. */
    default @Nullable String nextName() {
        return next() == TokenType.NAME ? string() : null;
    }

    /** The characters of a name or a string. */
    String string();

    /**
     * Refuses a name that is longer than names may be. Names that are known need not be asked about.
     *
     * @param name the name at hand
     */
    default void checkName(String name) {}

    /**
     * Whether the string at hand has at most sixteen bytes in UTF-8, of which none is zero, and {@link #first} and
     * {@link #second} tell them.
     */
    default boolean isShort() {
        return false;
    }

    /** The first eight bytes of a short string, the first one the lowest, filled up with zeros; asked after {@link #isShort}. */
    default long first() {
        return 0;
    }

    /** The eight bytes that follow those; asked after {@link #isShort}. */
    default long second() {
        return 0;
    }

    /** An empty builder for the texts of this document. */
    default Text.Builder texts() {
        return Text.builder();
    }

    /**
     * Puts a string into a text.
     *
     * @param language the language of the string
     * @param text is built by what {@link #texts} returned
     */
    default void put(LanguageTag language, Text.Builder text) {
        text.put(language, string());
    }

    /**
     * Goes on to the string of the next member and puts it into a text, if it is easily seen that the member has this name and its
     * string stands in the document as it is; whether it did. Otherwise nothing is moved.
     *
     * @param member the name of the member, as {@link EightBytes#member} says it; 0 is none
     * @param language the language of the string
     * @param text is built by what {@link #texts} returned
     */
    default boolean putNext(long member, LanguageTag language, Text.Builder text) {
        return false;
    }

    /** The characters of a number. */
    String numberText();

    /** The value of a number with its digits; null if its exponent is beyond what a decimal can hold. */
    default @Nullable BigDecimal number() {
        try {
            return new BigDecimal(numberText());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** How many bytes of the document come before the current token. */
    long offset();

    /** At the start of an object or an array: goes to its end. Anywhere else: does nothing. */
    void skip();
}
