package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** However names are found, what is found is what Jackson finds by itself, at the same places. */
class PlainStringParserTest {

    private static final JsonFactory JACKSON = JsonFactory.builder().build();
    private static final PlainStringParser.Factory OURS = new PlainStringParser.Factory(JsonFactory.builder());

    private static final String DOCUMENT = """
            {"id":"a","name":{"fr":"Où","de":"Wo","it":"Dove","en":"Where","xx":"?"},"links":{"answers":["b","c#d"]},
             "sixteen-letters-":"x","startsWithSix":[{"id":"e"},{"name":{}},{}, 1],"funding":[{"amount":12.5,"currency":"CHF"}],
            "workingTitle":true,"description":null,"n\\u0061me":"twice","":"none","é":["\\"id\\":\\"x\\"",{"id":"f"}] , "id" : "g",
            "measures":[],"objectives":{},"links":"h",
              "parts" : [], "phases":  [],"events":
            [],\t"number": "1", "targets": [], "roles": {
              "id": "i",
              "links": {
                "fr": "j"
              }
            }}""";

    @Test
    void findsWhatJacksonFinds() {
        assertThat(found(OURS.parser(utf8(DOCUMENT), 0), false))
                .isEqualTo(found(jackson(utf8(DOCUMENT)), false))
                .hasSizeGreaterThan(60)
                .contains("PROPERTY_NAME id", "PROPERTY_NAME fr", "PROPERTY_NAME answers");
    }

    @Test
    void findsItBehindAByteOrderMark() {
        byte[] marked = joined(new byte[3], utf8(DOCUMENT));

        assertThat(found(OURS.parser(marked, 3), 3, false)).isEqualTo(found(jackson(utf8(DOCUMENT)), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\"}", "{\"id\": [", "{\r\n  \"id\": {"})
    void findsKnownNamesItself(String start) {
        var parser = OURS.parser(utf8(start + " ".repeat(40)), 0);

        parser.nextToken();

        // Jackson would make a string of its own.
        assertThat(parser.nextKnownName()).isSameAs("id");
        assertThat(parser.currentName()).isSameAs("id");
        assertThat(parser.namePosition()).isEqualTo(start.indexOf('"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\"",
                "{\"id\0\":\"a\"}",
                "{\"id\":",
                "{\"id\":\"",
                "{\"id\":[",
                "{\"id\":\"a\",",
                "{\"id\":\"a\",}",
                "{,\"id\":\"a\"}",
                "{\"id\":\"a\"\"name\":\"b\"}",
                "{\"id\":\"a\",,\"name\":\"b\"}",
                "{\"id\"\"a\"}",
                "{\"id\",\"a\"}",
                "[\"id\":\"a\"]",
                "[{\"id\":\"a\"}\"id\":\"b\"]",
                "\"id\":\"a\"",
                "{\"id\":\"a\"}\"id\":\"b\""
            })
    void complainsOfWhatJacksonComplainsOf(String start) {
        // What follows is long enough to be looked at eight bytes at a time.
        for (var document : List.of(start, start + " ".repeat(40), start + ",\"name\":\"b\"}" + " ".repeat(40))) {
            assertThat(found(OURS.parser(utf8(document), 0), false))
                    .as(document)
                    .isEqualTo(found(jackson(utf8(document)), false));
        }
    }

    @Test
    void findsItInWhatIsBroken() {
        var random = new Random(20_261_130);
        byte[] signs = utf8("\"\":,{}[] \n\t\0\\aid1é");
        for (int i = 0; i < 20_000; i++) {
            byte[] document = utf8(DOCUMENT);
            // By the first four bytes Jackson guesses the encoding.
            int at = 4 + random.nextInt(document.length - 4);
            byte sign = signs[random.nextInt(signs.length)];
            byte[] broken = switch (random.nextInt(3)) {
                case 0 -> joined(Arrays.copyOf(document, at), Arrays.copyOfRange(document, at + 1, document.length));
                case 1 ->
                    joined(
                            joined(Arrays.copyOf(document, at), new byte[] {sign}),
                            Arrays.copyOfRange(document, at, document.length));
                default -> {
                    document[at] = sign;
                    yield document;
                }
            };
            boolean isSkipping = random.nextBoolean();
            assertThat(found(OURS.parser(broken, 0), isSkipping))
                    .as(() -> new String(broken, UTF_8))
                    .isEqualTo(found(jackson(broken), isSkipping));
        }
    }

    private static JsonParser jackson(byte[] document) {
        return JACKSON.createParser(ObjectReadContext.empty(), document);
    }

    /** What a parser tells of each token, asked for names wherever one may stand; and of its values, or of none. */
    private static List<String> found(JsonParser parser, boolean isSkipping) {
        return found(parser, 0, isSkipping);
    }

    private static List<String> found(JsonParser parser, int start, boolean isSkipping) {
        var found = new ArrayList<String>();
        try {
            while (true) {
                var known = parser instanceof PlainStringParser ours ? ours.nextKnownName() : null;
                if (known != null && parser.currentToken() == JsonToken.VALUE_STRING) {
                    found.add(JsonToken.PROPERTY_NAME + " " + known);
                    found.add(place(parser, ((PlainStringParser) parser).namePosition() - start));
                }
                var name = known == null ? parser.nextName() : known;
                var token = parser.currentToken();
                if (token == null) {
                    return found;
                }
                var told = token + (token == JsonToken.PROPERTY_NAME ? " " + name : "");
                if (token == JsonToken.VALUE_STRING && !isSkipping) {
                    told += " " + parser.getString();
                } else if (token.isNumeric()) {
                    told += " " + parser.getDecimalValue();
                }
                found.add(told);
                found.add(place(parser, parser.currentTokenLocation().getByteOffset()));
            }
        } catch (JacksonException e) {
            // In which line it stands nobody asks a parser.
            found.add(e.getOriginalMessage().replaceAll("line: \\d+, column: \\d+", "") + " at "
                    + e.getLocation().getByteOffset());
            return found;
        }
    }

    private static String place(JsonParser parser, long start) {
        return parser.currentName() + " " + parser.streamReadContext().getCurrentIndex() + " at " + start + ", "
                + parser.currentLocation().getByteOffset();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
