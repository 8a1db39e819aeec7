package io.github.polnum.json.codec;

import io.github.polnum.finding.Suggestion;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
import java.util.List;
import java.util.Optional;
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

    /** Whether a token of a type can be a value, so that it may be meant for a member of this shape. */
    boolean takes(TokenType token) {
        return false;
    }

    /** The word that was probably meant, where only some words can stand. */
    Optional<String> meant(String written) {
        return Optional.empty();
    }

    /** Whether a value is written as one short token, so that several can stand in a row. */
    boolean isShort(V value) {
        return false;
    }

    /** Makes a value of the bytes of a short string; null where that is left to its characters. */
    interface OfBytes<V> {

        @Nullable
        V of(long first, long second);
    }

    /** A value written as a string. */
    static final class OfString<V> extends Shape<V> {

        private final Function<String, V> parse;
        private final Function<V, String> print;
        private final boolean plain;
        private final boolean repeated;
        private final String expected;
        private final List<String> known;
        private final boolean closed;
        private final @Nullable OfBytes<V> quick;

        /** One of any characters. */
        OfString(Function<String, V> parse, Function<V, String> print) {
            this(parse, print, false, false, "string", List.of(), false, null);
        }

        /** One that is ASCII in which nothing is escaped, at least up to the first space. */
        static <V> OfString<V> plain(Function<String, V> parse, Function<V, String> print) {
            return new OfString<>(parse, print, true, false, "string", List.of(), false, null);
        }

        /** A plain one whose values mostly repeat, so that they are worth sharing. */
        static <V> OfString<V> repeated(Function<String, V> parse, Function<V, String> print) {
            return new OfString<>(parse, print, true, true, "string", List.of(), false, null);
        }

        private OfString(
                Function<String, V> parse,
                Function<V, String> print,
                boolean plain,
                boolean repeated,
                String expected,
                List<String> known,
                boolean closed,
                @Nullable OfBytes<V> quick) {
            this.parse = parse;
            this.print = print;
            this.plain = plain;
            this.repeated = repeated;
            this.expected = expected;
            this.known = known;
            this.closed = closed;
            this.quick = quick;
        }

        /** The same one, called by another word in messages. */
        OfString<V> called(String word) {
            return new OfString<>(parse, print, plain, repeated, word, known, closed, quick);
        }

        /** The same one, of which some words are known that may be meant by what is none. */
        OfString<V> knowing(List<String> words) {
            return new OfString<>(parse, print, plain, repeated, expected, words, false, quick);
        }

        /** The same one, which takes no other words. */
        OfString<V> among(List<String> words) {
            return new OfString<>(parse, print, plain, repeated, expected, words, true, quick);
        }

        /** The same repeated one, of which many short values are made without a string. */
        OfString<V> quickly(OfBytes<V> ofBytes) {
            return new OfString<>(parse, print, plain, repeated, expected, known, closed, ofBytes);
        }

        @Override
        @Nullable
        V read(Reading reading) {
            var in = reading.in();
            if (in.current() != TokenType.STRING && in.current() != TokenType.NAME) {
                WrongType.tell(reading, expected);
                return null;
            }
            try {
                return repeated ? reading.shared(this) : parse(in.string());
            } catch (InvariantException e) {
                reading.invariant(e, in.offset(), known);
                return null;
            }
        }

        @Override
        Optional<String> meant(String written) {
            return closed ? Suggestion.named(written, known).or(() -> Suggestion.of(written, known)) : Optional.empty();
        }

        /** Whether some of its values are known words. */
        boolean isVocabulary() {
            return !known.isEmpty();
        }

        V parse(String value) {
            return parse.apply(value);
        }

        /** The value of the string at hand, a short one of these bytes. */
        V parseShort(long first, long second, TokenReader in) {
            V value = quick == null ? null : quick.of(first, second);
            return value == null ? parse(in.string()) : value;
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
