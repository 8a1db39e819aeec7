package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which brackets are open at a place of a document that is JSON up to there, and what stands right before it. */
final class Brackets {

    private static final List<byte[]> WORDS = Stream.of("true", "false", "null")
            .map(word -> word.getBytes(US_ASCII))
            .toList();

    private final byte[] document;
    private byte[] open = new byte[16];
    private int depth;
    private boolean inString;

    /** The last sign that is no white space, and where it stands. */
    private int last = ' ';

    private int lastAt = -1;

    /** Where the string begins that was read last, and the sign before it. */
    private int string = -1;

    private int beforeString = ' ';

    private Brackets(byte[] document) {
        this.document = document;
    }

    /** Looks at the document up to a place. */
    static Brackets before(byte[] document, int from, int to) {
        var brackets = new Brackets(document);
        for (int i = from; i < to; i++) {
            if (brackets.inString && document[i] == '\\') {
                i++;
            } else {
                brackets.take(document[i], i);
            }
        }
        return brackets;
    }

    private void take(byte sign, int at) {
        if (inString) {
            inString = sign != '"';
        } else if (sign == '"') {
            inString = true;
            string = at;
            beforeString = last;
        } else if (sign == '{' || sign == '[') {
            if (depth == open.length) {
                open = Arrays.copyOf(open, 2 * depth);
            }
            open[depth++] = sign;
        } else if (sign == '}' || sign == ']') {
            depth = Math.max(0, depth - 1);
        }
        if (sign < 0 || sign > ' ') {
            last = sign;
            lastAt = at;
        }
    }

    /** The bracket that was opened last and not closed; a space if there is none. */
    int innermost() {
        return depth == 0 ? ' ' : open[depth - 1];
    }

    /** Whether a bracket of this kind is open. */
    boolean isOpen(int bracket) {
        for (int i = 0; i < depth; i++) {
            if (open[i] == bracket) {
                return true;
            }
        }
        return false;
    }

    /** Whether the string that ends here is the name of a member. */
    boolean endInName() {
        return endInString() && innermost() == '{' && (beforeString == '{' || beforeString == ',');
    }

    /** Where the string begins that ends here, in a list; -1 if there is none. */
    int entry() {
        return endInString() && innermost() == '[' ? string : -1;
    }

    /** Whether the string that ends here comes first in its list. */
    boolean endInFirst() {
        return endInString() && beforeString == '[';
    }

    private boolean endInString() {
        return last == '"' && !inString;
    }

    /** Whether a whole value ends here, so that only brackets may be missing. */
    boolean endInValue() {
        return !inString
                && !endInName()
                && ("\"}]0123456789".indexOf(last) >= 0 || WORDS.stream().anyMatch(this::endIn));
    }

    private boolean endIn(byte[] word) {
        int from = lastAt + 1 - word.length;
        return from >= 0 && Arrays.equals(document, from, lastAt + 1, word, 0, word.length);
    }

    /** What closes all that is open. */
    String closing() {
        var closing = new StringBuilder();
        for (int i = depth - 1; i >= 0; i--) {
            closing.append(closing.isEmpty() ? "" : " ").append(open[i] == '{' ? '}' : ']');
        }
        return closing.toString();
    }
}
