package io.github.polnum.benchmarks;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The floors: what anyone pays who reads or writes a document with Jackson and keeps its values. */
final class Tokens {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /**
     * What the loop met.
     *
     * @param objects how many objects
     * @param values how many strings, numbers and booleans
     * @param stringBytes how many bytes of heap the values that are strings take
     */
    record Tally(long objects, long values, long stringBytes) {}

    private Tokens() {}

    /** The floor of reading: every name and value becomes a Java object, and is let go. */
    static Object read(byte[] document) {
        long sum = 0;
        try (var parser = parser(document)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var value = valueOf(parser, token);
                sum += value instanceof String string ? string.length() : value == null ? 0 : 1;
            }
        }
        return sum;
    }

    static Tally tally(byte[] document) {
        long objects = 0;
        long values = 0;
        long stringBytes = 0;
        try (var parser = parser(document)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
                values += token.isScalarValue() ? 1 : 0;
                stringBytes += token == JsonToken.VALUE_STRING ? heapOf(parser.getString()) : 0;
            }
        }
        return new Tally(objects, values, stringBytes);
    }

    /** The string and its array: headers of 24 and 16 bytes, one byte a character or two, rounded up to eight. */
    private static long heapOf(String value) {
        boolean narrow = value.chars().allMatch(character -> character < 0x100);
        long content = narrow ? value.length() : 2L * value.length();
        return 24 + (16 + content + 7) / 8 * 8;
    }

    private static JsonParser parser(byte[] document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document);
    }

    private static @Nullable Object valueOf(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME -> parser.currentName();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** The tokens of a document with their values, to be written again: the floor of writing. */
    static final class Recording {

        private record Recorded(JsonToken token, Object value) {}

        private final List<Recorded> tokens = new ArrayList<>();

        Recording(byte[] document) {
            try (var parser = parser(document)) {
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    var value = valueOf(parser, token);
                    tokens.add(new Recorded(token, value == null ? "" : value));
                }
            }
        }

        void replay(OutputStream stream) {
            try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
                for (var recorded : tokens) {
                    write(recorded, out);
                }
            }
        }

        /** On its own, so that it is compiled as what is called often, and not as a part of a loop that runs long. */
        private static void write(Recorded recorded, JsonGenerator out) {
            switch (recorded.token()) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case PROPERTY_NAME -> out.writeName((String) recorded.value());
                case VALUE_STRING -> out.writeString((String) recorded.value());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber((BigDecimal) recorded.value());
                case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean((Boolean) recorded.value());
                default -> throw new IllegalStateException(recorded.token().name());
            }
        }
    }
}
