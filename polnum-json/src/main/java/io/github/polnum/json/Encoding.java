package io.github.polnum.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Whether bytes are UTF-8.
 *
 * @param problem why they are not, as a word of the messages
 * @param offset where they are not
 * @param markLength the length of the byte order mark in front, or 0
 */
record Encoding(Optional<String> problem, int offset, int markLength) {

    private static final String WORD_PROCESSOR = "word-processor";

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE, 0, 0)
                || hasZeros(bytes, 0, 1, 2)
                || hasZeros(bytes, 1, 2, 3)) {
            return new Encoding(Optional.of("utf-32"), 0, 0);
        }
        if (startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || hasZeros(bytes, 0)
                || hasZeros(bytes, 1)) {
            return new Encoding(Optional.of("utf-16"), 0, 0);
        }
        // What word processors save: an archive, or the older form of theirs.
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Encoding(Optional.of(WORD_PROCESSOR), 0, 0);
        }
        return new Encoding(Optional.empty(), 0, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** JSON begins with two ASCII characters, so a zero among the first bytes tells another encoding (RFC 4627). */
    private static boolean hasZeros(byte[] bytes, int... positions) {
        for (int position : positions) {
            if (position >= bytes.length || bytes[position] != 0) {
                return false;
            }
        }
        return bytes.length >= 4;
    }

    /** The arguments of a finding about them. */
    Map<String, String> arguments() {
        var found = problem.orElseThrow();
        return found.equals(WORD_PROCESSOR) ? Map.of("found", found, "cause", found) : Map.of("found", found);
    }

    /** Bytes of which one begins no character of UTF-8. */
    static Encoding malformed(int offset) {
        return new Encoding(Optional.of("malformed"), offset, 0);
    }

    /** The characters of a string in UTF-8; half a character becomes a sequence that is not UTF-8 and so is told. */
    static byte[] bytesOf(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | codePoint >> 12);
                bytes.write(0x80 | (codePoint >> 6 & 0x3F));
                bytes.write(0x80 | (codePoint & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}
