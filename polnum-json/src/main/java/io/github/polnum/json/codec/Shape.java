package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value in a document, for reading and for writing.
 *
 * @param <V> the type of the value
 */
abstract class Shape<V> {

    /**
     * Reads the value whose first token is the current one, and stands on its last token afterwards.
     *
     * @return the value; null if there was a problem, which has then been told
     */
    abstract @Nullable V read(Reading reading);

    /** Writes a value in its shortest form. */
    abstract void write(Writing writing, V value);

    /** Whether a value is written as one short token, so that several can stand in a row. */
    boolean isShort(V value) {
        return false;
    }

    /** A value written as a string. */
    static final class OfString<V> extends Shape<V> {

        private final BiFunction<Reading, String, V> parse;
        private final Function<V, String> print;

        OfString(Function<String, V> parse, Function<V, String> print) {
            this((reading, value) -> parse.apply(value), print);
        }

        OfString(BiFunction<Reading, String, V> parse, Function<V, String> print) {
            this.parse = parse;
            this.print = print;
        }

        @Override
        @Nullable
        V read(Reading reading) {
            if (reading.in().current() != TokenType.STRING && reading.in().current() != TokenType.NAME) {
                reading.wrongType("string");
                return null;
            }
            try {
                return parse.apply(reading, reading.in().string());
            } catch (InvariantException e) {
                reading.invariant(e, reading.in().offset());
                return null;
            }
        }

        @Override
        void write(Writing writing, V value) {
            writing.out().string(print.apply(value));
        }

        @Override
        boolean isShort(V value) {
            return true;
        }
    }
}
