package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines and columns are those that an editor shows, in whatever order they are asked for. */
class LinesTest {

    private static final List<String> PIECES = List.of("a", "é", "’", "😀", "\n", "\r", "\r\n", "abcdefgh", "        ");

    @Test
    void everyCharacterIsWhereAnEditorShowsIt() {
        var random = new Random(20_261_128);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var expected = positions(text.toString());
            assertLocated(text.toString(), expected);
            Collections.shuffle(expected, random);
            assertLocated(text.toString(), expected);
        }
    }

    @Test
    void byteOrderMarkTakesNoColumn() {
        for (var text : List.of("", "a", "é\n😀", "\r\nabcdefgh")) {
            assertLocated(
                    "\uFEFF" + text,
                    positions(text).stream()
                            .map(position -> new Position(position.offset() + 3, position.line(), position.column()))
                            .toList());
        }
    }

    @Test
    void everyByteOfACharacterStandsWhereItBegins() {
        for (var character : List.of("a", "é", "ก", "’", "😀", "\uDBFF\uDFFF")) {
            var bytes = new ArrayList<Position>();
            for (int i = 0; i < character.getBytes(UTF_8).length; i++) {
                bytes.add(new Position(1 + i, 1, 2));
            }
            assertLocated("b" + character + "c", bytes);
        }
    }

    @Test
    void excerptsHoldWholeCharacters() {
        for (var character : List.of("a", "é", "ก", "’", "😀", "\uDBFF\uDFFF")) {
            int length = character.getBytes(UTF_8).length;
            for (int before = 20; before <= 24; before++) {
                var whole = before + length > 24 ? "" : character + "c".repeat(24 - before - length);
                assertThat(new Lines(("b".repeat(before) + character + "c".repeat(24)).getBytes(UTF_8)).excerpt(0))
                        .isEqualTo(Map.of("found", "b".repeat(before) + whole));
            }
        }
    }

    private record Position(int offset, int line, int column) {}

    private static void assertLocated(String text, List<Position> expected) {
        var lines = new Lines(text.getBytes(UTF_8));
        for (var position : expected) {
            var place = Place.builder();
            lines.locate(position.offset(), place);
            assertThat(place.build())
                    .as(text)
                    .isEqualTo(Place.builder()
                            .line(position.line())
                            .column(position.column())
                            .build());
        }
    }

    /** Counted character by character; that of a line feed after a carriage return is still in the line it ends. */
    private static List<Position> positions(String text) {
        var positions = new ArrayList<Position>();
        int line = 1;
        int column = 1;
        int offset = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            positions.add(new Position(offset, line, column));
            int character = text.codePointAt(i);
            offset += Character.toString(character).getBytes(UTF_8).length;
            boolean endsLine = character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + Character.charCount(character);
        }
        positions.add(new Position(offset, line, column));
        return positions;
    }
}
