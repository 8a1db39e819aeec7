package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A document that is to be read.
 *
 * @param tokens gives its tokens from a position on, as often as it is asked; a value begins there
 * @param start how many bytes come before the document
 * @param lines its lines
 * @param early what was found before any token was read; told first
 * @param limit how many findings to keep
 */
public record Input(IntFunction<TokenReader> tokens, int start, Lines lines, Map<String, Severity> early, int limit) {

    /** The tokens from the start. */
    TokenReader first() {
        return tokens.apply(start);
    }
}
