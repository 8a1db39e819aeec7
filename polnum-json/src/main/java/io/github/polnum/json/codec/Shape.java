package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
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

        private final Function<String, V> parse;
        private final Function<V, String> print;
        private final boolean plain;
        private final boolean repeated;

        /** One of any characters. */
        OfString(Function<String, V> parse, Function<V, String> print) {
            this(parse, print, false, false);
        }

        /** One that is ASCII in which nothing is escaped, at least up to the first space. */
        static <V> OfString<V> plain(Function<String, V> parse, Function<V, String> print) {
            return new OfString<>(parse, print, true, false);
        }

        /** A plain one whose values mostly repeat, so that they are worth sharing. */
        static <V> OfString<V> repeated(Function<String, V> parse, Function<V, String> print) {
            return new OfString<>(parse, print, true, true);
        }

        private OfString(Function<String, V> parse, Function<V, String> print, boolean plain, boolean repeated) {
            this.parse = parse;
            this.print = print;
            this.plain = plain;
            this.repeated = repeated;
        }

        @Override
        @Nullable
        V read(Reading reading) {
            var in = reading.in();
            if (in.current() != TokenType.STRING && in.current() != TokenType.NAME) {
                reading.wrongType("string");
                return null;
            }
            try {
                return repeated ? reading.shared(this) : parse(in.string());
            } catch (InvariantException e) {
                reading.invariant(e, in.offset());
                return null;
            }
        }

        V parse(String value) {
            return parse.apply(value);
        }

        String print(V value) {
            return print.apply(value);
        }

        @Override
        void write(Writing writing, V value) {
            var printed = print(value);
            if (plain && printed.indexOf(' ') < 0) {
                writing.out().plainString(printed);
            } else {
                writing.out().string(printed);
            }
        }

        @Override
        boolean isShort(V value) {
            return true;
        }
    }
}
