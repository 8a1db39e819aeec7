package io.github.polnum.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells how far bytes stand in a string of JSON as they are; looks at eight at a time. */
final class Plain {

    /** The first byte is the lowest one. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private Plain() {}

    /** The first quote, backslash or control character from a position on; the end if there is none. */
    static int end(byte[] utf8, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES) {
            long special = special((long) EIGHT.get(utf8, at));
            if (special != 0) {
                return at + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && utf8[at] != '"' && utf8[at] != '\\' && (utf8[at] < 0 || utf8[at] >= ' ')) {
            at++;
        }
        return at;
    }

    /** Has the highest bit of the first byte set that is special, and of none before it. */
    private static long special(long bytes) {
        // Swaps quotes and spaces, so that quotes are next to the control characters.
        long low = bytes ^ ('"' ^ ' ') * ONES;
        long escapes = bytes ^ '\\' * ONES;
        return ((low - (' ' + 1) * ONES & ~low) | (escapes - ONES & ~escapes)) & HIGHEST;
    }
}
