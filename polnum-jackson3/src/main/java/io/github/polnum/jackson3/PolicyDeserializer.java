package io.github.polnum.jackson3;

import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.Recording;
import io.github.polnum.json.codec.ValueCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;

/** Reads values of a type from where a mapper stands. */
final class PolicyDeserializer<T> extends ValueDeserializer<T> {

    private final ValueCodec<? super T> codec;
    private final Class<T> type;
    private final Severity least;

    /** Reads values of the type of a codec, or of one narrower, unless a finding is at least as severe. */
    PolicyDeserializer(ValueCodec<? super T> codec, Class<T> type, Severity least) {
        this.codec = codec;
        this.type = type;
        this.least = least;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT && type.isInstance(parser.getEmbeddedObject())) {
            return type.cast(parser.getEmbeddedObject());
        }
        var value = read(codec, Recording.of(new JacksonReader(parser), pointer(parser, context)), parser, least);
        return type.isInstance(value)
                ? type.cast(value)
                : context.reportInputMismatch(type, "Not a %s: %s", type.getSimpleName(), value);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    private static <V> V read(ValueCodec<V> codec, Recording tokens, JsonParser parser, Severity least) {
        var outcome = codec.read(tokens);
        return outcome.value()
                .filter(value -> !fails(outcome.report(), least))
                .orElseThrow(() -> new PolicyMismatchException(parser, codec.type(), outcome.report()));
    }

    private static boolean fails(Report report, Severity least) {
        return report.worst().filter(worst -> worst.compareTo(least) <= 0).isPresent();
    }

    /**
     * The JSON Pointer of the value at hand; inside an object, of that object. Known where the parser of the whole document stands
     * there too: a buffer or a tree that somebody made on the way does not tell rightly where it was taken from.
     */
    private static @Nullable String pointer(JsonParser parser, DeserializationContext context) {
        var here = parser.streamReadContext();
        var whole = context.getParser();
        if (whole != parser && (whole == null || whole.streamReadContext() != here)) {
            return null;
        }
        var inDocument = inDocument(parser);
        return pointer(parser.currentToken() == JsonToken.PROPERTY_NAME ? inDocument.getParent() : inDocument);
    }

    /** Where the parser of the document stands: one that filters what it reads counts no elements. */
    private static TokenStreamContext inDocument(JsonParser parser) {
        var source = parser;
        while (source instanceof JsonParserDelegate delegate) {
            source = delegate.delegate();
        }
        return source.streamReadContext();
    }

    private static String pointer(TokenStreamContext context) {
        return context.pathAsPointer().toString();
    }

    /** Reads nothing and says why. */
    static final class Refusing extends ValueDeserializer<Object> {

        private final Class<?> type;
        private final String why;

        Refusing(Class<?> type, String why) {
            this.type = type;
            this.why = why;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(type, why);
        }
    }

    /** Reads no names of members and says why. */
    static final class RefusingKey extends KeyDeserializer {

        private final Class<?> type;
        private final String why;

        RefusingKey(Class<?> type, String why) {
            this.type = type;
            this.why = why;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return context.reportBadDefinition(type, why);
        }
    }

    /** Reads values from names of members. */
    static final class OfKey extends KeyDeserializer {

        private final ValueCodec<?> codec;

        private final Severity least;

        OfKey(ValueCodec<?> codec, Severity least) {
            this.codec = codec;
            this.least = least;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            var parser = context.getParser();
            // A buffer has no part in the context: only where this parser stands on the key, it is the one that read
            // it.
            boolean isHere = parser.currentToken() == JsonToken.PROPERTY_NAME && key.equals(parser.currentName());
            var pointer = isHere ? pointer(inDocument(parser)) : null;
            return read(codec, Recording.ofName(key, new JacksonReader(parser), pointer), parser, least);
        }
    }
}
