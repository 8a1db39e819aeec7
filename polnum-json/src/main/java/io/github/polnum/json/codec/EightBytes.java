package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Looks at UTF-8 eight bytes at a time: the eight as one number, in which the first byte is the lowest. */
public final class EightBytes {

    private static final VarHandle NUMBERS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;

    /** The highest bit of each byte, which those of ASCII do not have. */
    static final long HIGHEST = 0x8080808080808080L;

    private EightBytes() {}

    /** The eight bytes from a position on. */
    public static long at(byte[] utf8, int position) {
        return (long) NUMBERS.get(utf8, position);
    }

    /** The first so many of eight bytes, and zeros for the others. */
    public static long lowest(long bytes, int count) {
        int others = (Long.BYTES - count) * Byte.SIZE;
        return count == 0 ? 0 : (bytes << others) >>> others;
    }

    /** A name of ASCII in its quotes with a colon behind it, filled up with zeros; 0 if that is more than eight bytes. */
    public static long member(String name) {
        if (name.length() > Long.BYTES - 3) {
            return 0;
        }
        return at(Arrays.copyOf(('"' + name + "\":").getBytes(US_ASCII), Long.BYTES), 0);
    }

    /** How many of eight bytes there are if the others, which fill them up, are zeros. */
    public static int filled(long bytes) {
        return Long.BYTES - Long.numberOfLeadingZeros(bytes) / Byte.SIZE;
    }

    /** How many of eight bytes come before the first quote; eight if there is none. */
    public static int beforeQuote(long bytes) {
        return Long.numberOfTrailingZeros(has(bytes, '"') & HIGHEST) / Byte.SIZE;
    }

    /** A hash of sixteen bytes, of which the highest bits are the best ones: by the golden ratio, as Fibonacci hashing does. */
    public static long mixed(long first, long second) {
        return (first ^ (second * 31)) * 0x9E3779B97F4A7C15L;
    }

    /** The first quote, backslash or control character from a position on; the end if there is none. */
    public static int plainEnd(byte[] utf8, int from, int to) {
        int last = to - Long.BYTES;
        if (last < from) {
            int at = from;
            while (at < to && utf8[at] != '"' && utf8[at] != '\\' && (utf8[at] < 0 || utf8[at] >= ' ')) {
                at++;
            }
            return at;
        }
        // The last eight begin among those before, where there was nothing.
        for (int at = from; ; at = Math.min(at + Long.BYTES, last)) {
            long special = special(at(utf8, at));
            if (special != 0) {
                return at + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            if (at == last) {
                return to;
            }
        }
    }

    /** Has the highest bit of the first byte set that is special, and of none before it. */
    private static long special(long bytes) {
        // Swaps quotes and spaces, so that quotes are next to the control characters.
        long low = bytes ^ ('"' ^ ' ') * ONES;
        return ((low - (' ' + 1) * ONES & ~low) | has(bytes, '\\')) & HIGHEST;
    }

    /** Whether one of eight bytes is a line feed or a carriage return. */
    static boolean holdLineEnd(long bytes) {
        // Where all are greater, which is soon known, there is none.
        return (bytes - ('\r' + 1) * ONES & ~bytes & HIGHEST) != 0
                && ((has(bytes, '\n') | has(bytes, '\r')) & HIGHEST) != 0;
    }

    /** Has the highest bit of each byte set that is this one, and of no other. */
    static long each(long bytes, char ascii) {
        long other = bytes ^ ascii * ONES;
        return ~((other & ~HIGHEST) + ~HIGHEST | other) & HIGHEST;
    }

    /** Has the highest bit of the first byte set that is this one, and of none before it. */
    private static long has(long bytes, char ascii) {
        long zero = bytes ^ ascii * ONES;
        return zero - ONES & ~zero;
    }
}
