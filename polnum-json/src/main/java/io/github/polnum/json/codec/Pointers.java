package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the values are that JSON Pointers point to, in one pass over the tokens that looks into nothing else. */
final class Pointers {

    /**
     * Where a value is.
     *
     * @param pointer the pointer to it
     * @param offset where it begins
     */
    record Spot(String pointer, long offset) {}

    /** What is looked for at one place of the document and below. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private final @Nullable Step above;
        private final int length;
        private long offset = -1;

        Step(@Nullable Step above, int length) {
            this.above = above;
            this.length = length;
        }
    }

    private final TokenReader in;
    /** How many steps have not been found yet. */
    private int left;

    private Pointers(TokenReader in) {
        this.in = in;
    }

    /**
     * The value that each pointer points to; of the first, where a member stands twice. Where there is no such value, it is
     * the nearest one around it.
     */
    static Map<String, Spot> locate(Set<String> pointers, TokenReader in) {
        var search = new Pointers(in);
        var root = search.step(null, 0);
        var steps = new HashMap<String, Step>();
        for (var pointer : pointers) {
            var step = root;
            for (int from = 0; from < pointer.length(); ) {
                int to = pointer.indexOf('/', from + 1);
                int end = to < 0 ? pointer.length() : to;
                var above = step;
                step = step.below.computeIfAbsent(pointer.substring(from + 1, end), key -> search.step(above, end));
                from = end;
            }
            steps.put(pointer, step);
        }
        try {
            in.next();
            search.visit(root);
        } catch (InputProblem e) {
            // What comes after cannot be found.
        }
        var spots = new HashMap<String, Spot>();
        steps.forEach((pointer, step) -> spots.put(pointer, spot(pointer, step)));
        return spots;
    }

    private Step step(@Nullable Step above, int length) {
        left++;
        return new Step(above, length);
    }

    private static Spot spot(String pointer, Step wanted) {
        var step = wanted;
        while (step.offset < 0 && step.above != null) {
            step = step.above;
        }
        return new Spot(pointer.substring(0, step.length), Math.max(0, step.offset));
    }

    /** The JSON Pointer that goes the way of a path through the model. */
    static String of(String path) {
        var pointer = new StringBuilder();
        int from = 0;
        while (from < path.length()) {
            boolean inBrackets = path.charAt(from) == '[';
            int start = inBrackets || path.charAt(from) == '.' ? from + 1 : from;
            int end = inBrackets ? closing(path, start) : nameEnd(path, start);
            pointer.append('/').append(escape(path.substring(start, end)));
            from = inBrackets ? end + 1 : end;
        }
        return pointer.toString();
    }

    /** A key may itself hold brackets: the one that closes it is followed by what can follow a key. */
    private static int closing(String path, int from) {
        for (int i = from; i < path.length(); i++) {
            if (path.charAt(i) == ']'
                    && (i + 1 == path.length() || path.charAt(i + 1) == '.' || path.charAt(i + 1) == '[')) {
                return i;
            }
        }
        return path.length();
    }

    private static int nameEnd(String path, int from) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    /** A key as it stands in a pointer. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private void visit(Step step) {
        if (step.offset < 0) {
            step.offset = in.offset();
            left--;
        }
        if (left == 0) {
            // What comes after is not looked at.
            return;
        }
        if (step.below.isEmpty()) {
            in.skip();
        } else if (in.current() == TokenType.START_OBJECT) {
            for (var name = in.nextName(); name != null; name = left > 0 ? in.nextName() : null) {
                in.next();
                visitOrSkip(step.below.get(escape(name)));
            }
        } else if (in.current() == TokenType.START_ARRAY) {
            for (int position = 0; left > 0 && in.next() != TokenType.END_ARRAY; position++) {
                visitOrSkip(step.below.get(String.valueOf(position)));
            }
        }
    }

    private void visitOrSkip(@Nullable Step step) {
        if (step == null) {
            in.skip();
        } else {
            visit(step);
        }
    }
}
