package io.github.polnum.json.codec;

import java.util.Arrays;

/** Which brackets are open at a place of a document that is JSON up to there, and what stands right before it. */
final class Brackets {

    private byte[] open = new byte[16];
    private int depth;
    private boolean inString;

    /** The last sign that is no white space. */
    private int last = ' ';

    /** Where the string begins that was read last, and the sign before it. */
    private int string = -1;

    private int beforeString = ' ';

    /** Looks at the document up to a place. */
    static Brackets before(byte[] document, int from, int to) {
        var brackets = new Brackets();
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
        last = sign < 0 || sign > ' ' ? sign : last;
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

    private boolean endInString() {
        return last == '"' && !inString;
    }

    /** Whether a value ends here, so that only brackets may be missing. */
    boolean endInValue() {
        return !inString && !endInName() && ",:{[ ".indexOf(last) < 0;
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
