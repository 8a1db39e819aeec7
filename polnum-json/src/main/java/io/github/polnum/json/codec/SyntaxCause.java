package io.github.polnum.json.codec;

import java.util.regex.Pattern;

/** What probably went wrong where a document stops being JSON, as a word that the messages have advice for. */
final class SyntaxCause {

    private static final String QUOTES = "“”„‟‘’‚‛«»‹›'`´";
    private static final String WITHIN_NUMBERS = "'’._-%";

    /** The end of a number that has not come to its end. */
    private static final Pattern CUT_NUMBER = Pattern.compile("(\\d\\.|\\d[eE][+-]?|[:,\\[]\\s*[+-])$");

    /** A number or a date that begins, or goes on, in a way that JSON does not know: {@code 012}, {@code /2020}, {@code /..}. */
    private static final Pattern BEGUN_NUMBER = Pattern.compile("0\\d|/(\\d|\\.\\.)");

    /** The end of an escape of a character by its number, but for the last digit. */
    private static final Pattern CUT_ESCAPE = Pattern.compile("(?<!\\\\)\\\\u[0-9a-fA-F]{0,3}$");

    /** All but the last digit of half a character. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("(?<!\\\\)\\\\u[dD][89a-fA-F][0-9a-fA-F]$");

    /** What a spreadsheet writes where there is no value: {@code #NV}, {@code #N/A}, {@code #DIV/0!}. */
    private static final Pattern NO_VALUE = Pattern.compile("(?s)#[A-Z].*");

    /** The rest of the name of a member whose first quotation mark ended a text. */
    private static final Pattern REST_OF_NAME = Pattern.compile("(?s)[\\w:$-]+\"\\s*:.*");

    private SyntaxCause() {}

    /**
     * Guesses the cause from the sign that nobody expected and from what stands before it.
     *
     * @param before the end of what was read, at least its last sign that is no white space; empty at the start
     * @param after what was not expected, and perhaps more
     * @param brackets what is open there
     */
    static String of(String before, String after, Brackets brackets) {
        int found = after.isEmpty() ? ' ' : after.codePointAt(0);
        var read = before.strip();
        char last = read.isEmpty() ? ' ' : read.charAt(read.length() - 1);
        if (HALF_CHARACTER.matcher(read).find() && Character.digit(found, 16) >= 0) {
            return "half-character";
        }
        if (last == '\\' || CUT_ESCAPE.matcher(read).find()) {
            return "backslash";
        }
        if (found == '\n' || found == '\r') {
            return "line-break";
        }
        if (isDigit(last) && isGroup(after)) {
            return "digits";
        }
        if (Character.isISOControl(found)
                || Character.isSpaceChar(found)
                || Character.getType(found) == Character.FORMAT) {
            return "invisible";
        }
        if (read.isEmpty()) {
            return "start";
        }
        if (CUT_NUMBER.matcher(read).find()
                || BEGUN_NUMBER.matcher(after).lookingAt()
                || isInNumber(read, last, found)) {
            return "digits";
        }
        if (QUOTES.indexOf(found) >= 0) {
            return "quotes";
        }
        return switch (found) {
            case ',' -> last == ',' ? "commas" : last == ':' ? "value" : "sign";
            case '}', ']' ->
                last == ','
                        ? "comma"
                        : last == ':' ? "value" : brackets.endInName() ? "sign" : bracket(found, brackets);
            case '(', ')' -> "parentheses";
            case '"', '{', '[' -> follower(before, found, brackets);
            case '#' -> last == ':' && NO_VALUE.matcher(after).matches() ? "no-value" : "comment";
            case '/' -> "comment";
            case '=', ';' -> "separator";
            default -> brackets.endInName() && !before.endsWith("\"") ? "colon" : word(before, last, after);
        };
    }

    /** Of a bracket that closes another kind than is open. */
    private static String bracket(int found, Brackets brackets) {
        if (!brackets.isOpen(found == '}' ? '{' : '[')) {
            return "bracket-too-many";
        }
        return found == ']' ? "brace-missing" : "bracket-missing";
    }

    /** Of what begins a value or a name right after a whole value or name. */
    private static String follower(String before, int found, Brackets brackets) {
        if (brackets.endInName()) {
            return "colon";
        }
        // A quotation mark right behind another one may be a quotation.
        boolean isQuotation = found == '"' && before.endsWith("\"");
        return isQuotation ? "inner-quotes" : brackets.endInValue() ? "comma-missing" : "sign";
    }

    /** Whether a number goes on in a way that JSON does not know: {@code 1'200}, {@code 12,5}, {@code 80 %}, {@code 2026-01}. */
    private static boolean isInNumber(String read, char last, int found) {
        boolean afterComma = last == ',' && read.length() > 1 && isDigit(read.charAt(read.length() - 2));
        return found == '+'
                || found == '.'
                || (isDigit(found) && (afterComma || isDigit(last)))
                || (isDigit(last) && (Character.isLetter(found) || WITHIN_NUMBERS.indexOf(found) >= 0));
    }

    /** Whether a space that JSON does not know is followed by more digits, as in {@code 1 000}. */
    private static boolean isGroup(String after) {
        return after.length() > 1 && Character.isSpaceChar(after.charAt(0)) && isDigit(after.charAt(1));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static String word(String before, char last, String after) {
        if (!Character.isLetter(after.codePointAt(0))) {
            return "sign";
        }
        if (before.endsWith("\"")) {
            return REST_OF_NAME.matcher(after).matches() ? "open-text" : "inner-quotes";
        }
        return ":,{[".indexOf(last) >= 0 ? "word" : "sign";
    }
}
