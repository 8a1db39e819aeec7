package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the values are that JSON Pointers point to, in one pass over the tokens that looks into nothing else. */
final class Pointers {

    /** What is looked for at one place of the document and below. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private @Nullable String pointer;
    }

    private final TokenReader in;
    private final Map<String, Long> found = new HashMap<>();

    private Pointers(TokenReader in) {
        this.in = in;
    }

    /** The offset of the value of each pointer that there is; of the first, where a member stands twice. */
    static Map<String, Long> locate(Set<String> pointers, TokenReader in) {
        var root = new Step();
        for (var pointer : pointers) {
            var step = root;
            for (int from = 0; from < pointer.length(); ) {
                int to = pointer.indexOf('/', from + 1);
                to = to < 0 ? pointer.length() : to;
                step = step.below.computeIfAbsent(pointer.substring(from + 1, to), key -> new Step());
                from = to;
            }
            step.pointer = pointer;
        }
        var search = new Pointers(in);
        try {
            in.next();
            search.visit(root);
        } catch (InputProblem e) {
            // What comes after cannot be found.
        }
        return search.found;
    }

    private void visit(Step step) {
        if (step.pointer != null) {
            found.putIfAbsent(step.pointer, in.offset());
        }
        if (step.below.isEmpty()) {
            in.skip();
        } else if (in.current() == TokenType.START_OBJECT) {
            while (in.next() == TokenType.NAME) {
                var key = in.string().replace("~", "~0").replace("/", "~1");
                in.next();
                visitOrSkip(step.below.get(key));
            }
        } else if (in.current() == TokenType.START_ARRAY) {
            for (int position = 0; in.next() != TokenType.END_ARRAY; position++) {
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
