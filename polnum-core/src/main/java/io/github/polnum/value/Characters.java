package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What strings are made of: whole characters, and not too many of them. */
final class Characters {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST = 0x8080808080808080L;

    private Characters() {}

    /** Finds the first byte that begins no character of UTF-8 (Unicode, table 3-7); the length if there is none. */
    static int malformedIn(byte[] utf8) {
        int at = 0;
        while (at < utf8.length) {
            at = endOfTwos(utf8, at);
            if (at < utf8.length) {
                int length = lengthAt(utf8, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    /**
     * Passes ASCII and characters of two bytes, eight bytes at a time and without a decision for each.
     *
     * @return where a character begins that has to be looked at by itself, or the end
     */
    private static int endOfTwos(byte[] utf8, int from) {
        int at = from;
        // What must continue a character of which the first byte stands before the eight.
        long cut = 0;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            long bytes = (long) EIGHT.get(utf8, at);
            long beyond = bytes & HIGHEST;
            long leads = beyond & (bytes << 1);
            long continuing = beyond & ~leads;
            long ofMore = leads & (bytes << 2);
            // Those that begin with 0xC0 or 0xC1 could be said in one byte.
            long overlong = leads & ~((bytes & 0x1E1E1E1E1E1E1E1EL) + 0x7F7F7F7F7F7F7F7FL);
            if ((ofMore | overlong | (continuing ^ ((leads << Byte.SIZE) | cut))) != 0) {
                return cut != 0 ? at - 1 : at + Long.numberOfTrailingZeros(beyond) / Byte.SIZE;
            }
            cut = leads >>> (Long.SIZE - Byte.SIZE);
        }
        return cut != 0 ? at - 1 : at;
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
            if ((utf8[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
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

    /** Finds halves of characters, which no encoding of Unicode can carry. */
    static boolean holdLoneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Fails for a string that could not be written, or not be read again. */
    static void check(String type, String attribute, String value) {
        checkLength(type, attribute, value, Text.MAX_LENGTH);
        if (holdLoneSurrogate(value)) {
            throw new InvariantException(
                    type, attribute, Constraint.LONE_SURROGATE, value, "hold whole characters only");
        }
    }

    static void checkLength(String type, String attribute, CharSequence value, int most) {
        if (value.length() > most) {
            throw tooLong(type, attribute, value.toString(), most);
        }
    }

    static InvariantException tooLong(String type, String attribute, Object value, int most) {
        return new InvariantException(
                type,
                attribute,
                Constraint.TOO_LONG,
                value,
                "have at most " + most + " characters",
                String.valueOf(most));
    }
}
