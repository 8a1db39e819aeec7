package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.json.codec.EightBytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
        assertThat(ours(utf8(DOCUMENT), 0, false))
                .isEqualTo(jacksons(utf8(DOCUMENT), false))
                .hasSizeGreaterThan(60)
                .contains("PROPERTY_NAME id", "PROPERTY_NAME fr", "PROPERTY_NAME answers");
    }

    @Test
    void findsItBehindAByteOrderMark() {
        byte[] marked = joined(new byte[3], utf8(DOCUMENT));

        assertThat(ours(marked, 3, false)).isEqualTo(jacksons(utf8(DOCUMENT), false));
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
            assertThat(ours(utf8(document), 0, false)).as(document).isEqualTo(jacksons(utf8(document), false));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"de\":\"a\"",
                "{\"frr\":\"a\"",
                "{\"FR\":\"a\"",
                "{'fr':\"a\"",
                "{\"fr\":1",
                "{\"fr\":{\"fr\":\"a\"}",
                "{\"fr\" :\"a\"",
                "{\"fr\":  \"a\"",
                "{\"fr\":\"longer than eight\"",
                "{\"fr\":\"a\\n\"",
                "{\"fr\":\"a\nb\"",
                "{\"fr\":\"a",
                "[\"fr\":\"a\""
            })
    void stringsOfOtherMembersAndThoseNotPlainAreNotPassed(String start) {
        var parser = OURS.parser(utf8(start + " ".repeat(40)), 0);
        parser.nextToken();

        assertThat(parser.passPlainMember(EightBytes.member("fr"), 8)).isEqualTo(-1);
        assertThat(parser.passPlainMember(0, 8)).isEqualTo(-1);
        assertThat(parser.position()).isEqualTo(1);
        assertThat(parser.currentToken()).isIn(JsonToken.START_OBJECT, JsonToken.START_ARRAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"fr\":\"12345678\"", "{ \"fr\": \"12345678\"", "{\n\"fr\":\"été-65\""})
    void plainStringsOfTheMemberArePassed(String start) {
        var parser = OURS.parser(utf8(start + ",\"de\":\"\"}" + " ".repeat(40)), 0);
        parser.nextToken();

        assertThat(parser.passPlainMember(EightBytes.member("fr"), 8)).isEqualTo(utf8(start).length - 1);
        assertThat(parser.currentToken()).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(parser.passPlainMember(EightBytes.member("fr"), 8)).isEqualTo(-1);
        assertThat(parser.passPlainMember(EightBytes.member("de"), 0)).isEqualTo(utf8(start).length + 7);
        assertThat(parser.nextToken()).isEqualTo(JsonToken.END_OBJECT);
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
            assertThat(ours(broken, 0, isSkipping))
                    .as(() -> new String(broken, UTF_8))
                    .isEqualTo(jacksons(broken, isSkipping));
        }
    }

    private static List<String> jacksons(byte[] document, boolean isSkipping) {
        return found(JACKSON.createParser(ObjectReadContext.empty(), document), document, 0, isSkipping);
    }

    private static List<String> ours(byte[] document, int start, boolean isSkipping) {
        return found(OURS.parser(document, start), document, start, isSkipping);
    }

    /** What a parser tells of each token, asked for names wherever one may stand; and of its values, or of none. */
    private static List<String> found(JsonParser parser, byte[] document, int start, boolean isSkipping) {
        var found = new ArrayList<String>();
        // Whether it is UTF-8 is looked at before strings are passed.
        boolean isPassing = !isSkipping && Arrays.equals(utf8(new String(document, UTF_8)), document);
        try {
            while (true) {
                if (isPassing && parser instanceof PlainStringParser ours) {
                    addPassed(found, ours, document, start);
                }
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

    /** Passes over members that have these names and plain strings, and tells of them as if each had been looked at. */
    private static void addPassed(List<String> found, PlainStringParser parser, byte[] document, int start) {
        for (var name : List.of("fr", "de", "xx", "it", "en", "id", "longer", "fr")) {
            int end = parser.passPlainMember(EightBytes.member(name), 8);
            if (end >= 0) {
                int from = (int) parser.tokenPosition() + 1;
                found.add(JsonToken.PROPERTY_NAME + " " + name);
                found.add(place(name, parser, parser.namePosition() - start, from - start));
                found.add(JsonToken.VALUE_STRING + " " + new String(document, from, end - from, UTF_8));
                found.add(place(name, parser, from - 1 - start, end + 1 - start));
            }
        }
    }

    private static String place(JsonParser parser, long start) {
        return place(
                parser.currentName(), parser, start, parser.currentLocation().getByteOffset());
    }

    private static String place(@Nullable String name, JsonParser parser, long start, long position) {
        return name + " " + parser.streamReadContext().getCurrentIndex() + " at " + start + ", " + position;
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
