package io.github.polnum.value;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Whether bytes are UTF-8 (Unicode, table 3-7). They are looked at in blocks, each with the bytes one and two before it, by
 * nothing but sums and bits of arrays of numbers: no decision waits for a character, and compilers make vectors of it. Only where a
 * block may hold what such a look does not tell, its characters are looked at one by one.
 */
final class Utf8 {

    /** So many numbers of eight bytes are a block. */
    private static final int NUMBERS = 128;

    static final int BLOCK = NUMBERS * Long.BYTES;

    /** So many bytes before a block say what continues in it. */
    static final int BEFORE = 2;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long OTHERS = ~HIGHEST;

    private final LongBuffer current;
    private final LongBuffer before;
    private final LongBuffer beforeThat;
    private final long[] bytes = new long[NUMBERS];
    private final long[] oneBefore = new long[NUMBERS];
    private final long[] twoBefore = new long[NUMBERS];

    private Utf8(byte[] utf8) {
        current = numbers(utf8, BEFORE);
        before = numbers(utf8, BEFORE - 1);
        beforeThat = numbers(utf8, 0);
    }

    private static LongBuffer numbers(byte[] utf8, int from) {
        // Whatever order the bytes have in a number, nothing goes from one into another.
        return ByteBuffer.wrap(utf8, from, utf8.length - from)
                .slice()
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** Finds the first byte that begins no character; the length if there is none. */
    static int malformedIn(byte[] utf8) {
        if (utf8.length < BEFORE + BLOCK) {
            return pass(utf8, 0, utf8.length);
        }
        var blocks = new Utf8(utf8);
        int end = utf8.length - (utf8.length - BEFORE) % Long.BYTES;
        int from = BEFORE;
        int passed = pass(utf8, 0, from);
        while (passed >= from && from < end) {
            // The last one may begin in the one before it.
            int to = Math.min(from + BLOCK, end);
            passed = blocks.isPlain((to - BLOCK - BEFORE) / Long.BYTES) ? to : pass(utf8, lastStart(utf8, from), to);
            from = to;
        }
        return passed < from ? passed : pass(utf8, lastStart(utf8, from), utf8.length);
    }

    /** Where the last character begins that has a byte before a position, up to which all are characters. */
    private static int lastStart(byte[] utf8, int position) {
        int at = position - 1;
        while (at > 0 && isContinuing(utf8[at])) {
            at--;
        }
        return at;
    }

    /** Passes characters until one ends at a position or behind it; where it stops before, none begins. */
    private static int pass(byte[] utf8, int from, int to) {
        int at = from;
        while (at < to) {
            int length = lengthAt(utf8, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /**
     * Whether each byte of a block continues a character where one of two or three bytes is begun before it, and only there, and none
     * may begin a character of which the second byte has to be looked at, or one of four.
     *
     * @param number the position of its first number
     */
    private boolean isPlain(int number) {
        current.get(number, bytes);
        before.get(number, oneBefore);
        beforeThat.get(number, twoBefore);
        for (int i = 0; i < NUMBERS; i++) {
            long b = bytes[i];
            long one = oneBefore[i];
            long two = twoBefore[i];
            // The highest bit of each byte says it; the others are of no meaning.
            long begins = b & (b << 1);
            long continues = b ^ begins;
            long expected = (one & (one << 1)) | (two & (two << 1) & (two << 2));
            long fromEDOn = (b & OTHERS) + (0x80 - 0x6D) * ONES;
            long otherThanC0C1E0E1 = (b & 0x1E * ONES) + OTHERS;
            bytes[i] = (continues ^ expected) | (b & fromEDOn) | (begins & ~otherThanC0C1E0E1);
        }
        long any = 0;
        for (long some : bytes) {
            any |= some;
        }
        return (any & HIGHEST) == 0;
    }

    /** The length of the character at a position, or 0 if there is none. */
    private static int lengthAt(byte[] utf8, int at) {
        int lead = utf8[at];
        if (lead >= 0) {
            return 1;
        }
        int second = at + 1 < utf8.length ? utf8[at + 1] & 0xFF : 0;
        int length = lengthOf(lead & 0xFF, second);
        if (at + length > utf8.length) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (!isContinuing(utf8[at + i])) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isContinuing(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The length of a sequence of several bytes by its first two, or 0 if there is none that begins so. */
    private static int lengthOf(int lead, int second) {
        if (second < 0x80 || second > 0xBF) {
            return 0;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return overlong || surrogate ? 0 : 3;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean overlong = lead == 0xF0 && second < 0x90;
            boolean beyond = lead == 0xF4 && second > 0x8F;
            return overlong || beyond ? 0 : 4;
        }
        return 0;
    }
}
