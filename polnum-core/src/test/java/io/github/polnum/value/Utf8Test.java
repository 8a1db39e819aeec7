package io.github.polnum.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is no character of UTF-8 is found where the decoder of the JDK finds it, wherever it stands in a block or between two. */
class Utf8Test {

    /** Characters of each length at the limits of what has that length, and what only looks like one. */
    private static final List<byte[]> PIECES = List.of(
            bytes(0x00),
            bytes('a'),
            bytes(0x7F),
            bytes(0x80),
            bytes(0xBF),
            bytes(0xC0, 0x80),
            bytes(0xC1, 0xBF),
            bytes(0xC2, 0x80),
            bytes(0xC3, 0xA9),
            bytes(0xDF, 0xBF),
            bytes(0xDF, 0xC0),
            bytes(0xC3),
            bytes(0xC3, 'a'),
            bytes(0xE0, 0x9F, 0xBF),
            bytes(0xE0, 0xA0, 0x80),
            bytes(0xE2, 0x80, 0x99),
            bytes(0xE2, 0x80),
            bytes(0xED, 0x9F, 0xBF),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xEE, 0x80, 0x80),
            bytes(0xEF, 0xBF, 0xBF),
            bytes(0xF0, 0x8F, 0xBF, 0xBF),
            bytes(0xF0, 0x90, 0x80, 0x80),
            bytes(0xF4, 0x8F, 0xBF, 0xBF),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xF0, 0x9F, 0x98),
            bytes(0xF5, 0x80, 0x80, 0x80),
            bytes(0xFF));

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void eachPieceIsJudgedInEachPlace() {
        for (var piece : PIECES) {
            for (var next : PIECES) {
                for (int before = 0; before < 10; before++) {
                    assertAgrees("x".repeat(before), piece, next, "x");
                }
            }
        }
    }

    @Test
    void eachPieceIsJudgedAtTheEdgesOfBlocks() {
        int edge = Utf8.BEFORE + Utf8.BLOCK;
        for (var piece : PIECES) {
            for (var next : PIECES) {
                for (int before : List.of(0, 1, edge - 4, edge - 3, edge - 2, edge - 1, edge)) {
                    assertAgrees("x".repeat(before), piece, next, "x".repeat(Utf8.BLOCK));
                }
                // The last block begins in the one before it.
                for (int end : List.of(edge, edge + 1, edge + 8, edge + 11, edge + Utf8.BLOCK - 3, edge + Utf8.BLOCK)) {
                    assertAgrees("x".repeat(end - piece.length - next.length), piece, next, "");
                }
            }
        }
    }

    @Test
    void blocksOfEachScriptArePassed() {
        for (var script : List.of(
                "Zürich",
                "l’administration – « à l’œuvre »",
                "Διαβούλευση",
                "Обществено",
                "政策框架",
                "정책",
                "नीति",
                "ນະໂຍບາຍ",
                "🏛️ ok")) {
            assertAgrees(script.repeat(500), bytes(), bytes(), "");
            assertAgrees(script.repeat(500), bytes(0xC3), bytes(), script.repeat(500));
        }
    }

    @Test
    void longMixturesAreJudgedToTheirFirstFault() {
        var random = new Random(20_261_128);
        var sound =
                PIECES.stream().filter(piece -> expected(piece) == piece.length).toList();
        for (int i = 0; i < 20_000; i++) {
            var parts = new ArrayList<byte[]>();
            for (int j = random.nextInt(i % 10 == 0 ? 1_600 : 40); j >= 0; j--) {
                parts.add(sound.get(random.nextInt(sound.size())));
            }
            if (random.nextBoolean()) {
                parts.add(random.nextInt(parts.size() + 1), PIECES.get(random.nextInt(PIECES.size())));
            }
            assertAgrees(parts);
        }
    }

    private static void assertAgrees(String before, byte[] piece, byte[] next, String after) {
        assertAgrees(List.of(before.getBytes(UTF_8), piece, next, after.getBytes(UTF_8)));
    }

    private static void assertAgrees(List<byte[]> parts) {
        var joined =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(joined::put);
        assertThat(Utf8.malformedIn(joined.array())).isEqualTo(expected(joined.array()));
    }

    /** How far the decoder of the JDK gets. */
    private static int expected(byte[] utf8) {
        var in = ByteBuffer.wrap(utf8);
        UTF_8.newDecoder().decode(in, CharBuffer.allocate(utf8.length), true);
        return in.position();
    }
}
