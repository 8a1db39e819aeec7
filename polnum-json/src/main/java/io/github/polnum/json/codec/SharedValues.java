package io.github.polnum.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values that are likely to come again in a document: words of a vocabulary, dates, references. Each is kept until another one
 * comes in its place.
 */
final class SharedValues {

    /** So many tokens to a place, or bytes. */
    private static final int TOKENS = 2;

    private static final int BYTES = 64;

    private static final int FEWEST = 16;
    private static final int MOST = 512;

    /** What a longer string became as a value of one shape. */
    private record Longer(Shape.OfString<?> shape, String string, Object value) {}

    private final int mask;

    /** Two halves of each string, and beside them its shape and its value. */
    private final long[] strings;

    private final @Nullable Object[] values;

    private final @Nullable Longer[] longer;

    private SharedValues(int places) {
        this.mask = places - 1;
        this.strings = new long[2 * places];
        this.values = new @Nullable Object[2 * places];
        this.longer = new @Nullable Longer[places];
    }

    /** For a document of so many bytes. */
    static SharedValues ofBytes(int bytes) {
        return ofPlaces(bytes / BYTES);
    }

    /** For so many tokens. */
    static SharedValues ofTokens(int tokens) {
        return ofPlaces(tokens / TOKENS);
    }

    private static SharedValues ofPlaces(int wanted) {
        return new SharedValues(Math.max(FEWEST, Math.min(MOST, Integer.highestOneBit(wanted))));
    }

    /** The value of the string at hand. */
    <V> V of(Shape.OfString<V> shape, TokenReader in) {
        if (!in.isShort()) {
            return ofLonger(shape, in.string());
        }
        long first = in.first();
        long second = in.second();
        int place = 2 * placeOf(first, second);
        if (strings[place] == first && strings[place + 1] == second && values[place] == shape) {
            // Only values of the shape are kept with it.
            @SuppressWarnings("unchecked")
            V value = (V) values[place + 1];
            return value;
        }
        V value = shape.parseShort(first, second, in);
        strings[place] = first;
        strings[place + 1] = second;
        values[place] = shape;
        values[place + 1] = value;
        return value;
    }

    private <V> V ofLonger(Shape.OfString<V> shape, String string) {
        int hash = string.hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        var known = longer[place];
        if (known != null && known.shape == shape && known.string.equals(string)) {
            // Only values of the shape are kept with it.
            @SuppressWarnings("unchecked")
            V value = (V) known.value;
            return value;
        }
        V value = shape.parse(string);
        longer[place] = new Longer(shape, string, value);
        return value;
    }

    private int placeOf(long first, long second) {
        return (int) (EightBytes.mixed(first, second) >>> Long.numberOfLeadingZeros(mask));
    }
}
