package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.Recording;
import io.github.polnum.json.codec.ValueCodec;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads values of a type from where a mapper stands. A mapper that is serialized takes along those it has used. */
final class PolicyDeserializer<T> extends JsonDeserializer<T> implements Serializable {

    private static final long serialVersionUID = 1L;

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
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT && type.isInstance(parser.getEmbeddedObject())) {
            return type.cast(parser.getEmbeddedObject());
        }
        var value = read(codec, record(parser, context), parser, least);
        return type.isInstance(value)
                ? type.cast(value)
                : context.reportInputMismatch(type, "Not a %s: %s", type.getSimpleName(), value);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    private static Recording record(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return Recording.of(new JacksonReader(parser), pointer(parser, context));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <V> V read(ValueCodec<V> codec, Recording tokens, JsonParser parser, Severity least)
            throws PolicyMismatchException {
        var outcome = codec.read(tokens);
        if (outcome.value().isEmpty() || fails(outcome.report(), least)) {
            throw new PolicyMismatchException(parser, codec.type(), outcome.report());
        }
        return outcome.value().get();
    }

    private static boolean fails(Report report, Severity least) {
        return report.worst().filter(worst -> worst.compareTo(least) <= 0).isPresent();
    }

    /**
     * The JSON Pointer of the value at hand; inside an object, of that object. Known where the parser of the whole document stands
     * there too: a buffer or a tree that somebody made on the way does not tell rightly where it was taken from.
     */
    private static @Nullable String pointer(JsonParser parser, DeserializationContext context) {
        var here = parser.getParsingContext();
        var whole = context.getParser();
        if (whole != parser && (whole == null || whole.getParsingContext() != here)) {
            return null;
        }
        var inDocument = inDocument(parser);
        return pointer(parser.currentToken() == JsonToken.FIELD_NAME ? inDocument.getParent() : inDocument);
    }

    /** Where the parser of the document stands: one that filters what it reads counts no elements. */
    private static JsonStreamContext inDocument(JsonParser parser) {
        var source = parser;
        while (source instanceof JsonParserDelegate delegate) {
            source = delegate.delegate();
        }
        return source.getParsingContext();
    }

    private static String pointer(JsonStreamContext context) {
        return context.pathAsPointer().toString();
    }

    /** Reads nothing and says why. */
    static final class Refusing extends JsonDeserializer<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final String why;

        Refusing(Class<?> type, String why) {
            this.type = type;
            this.why = why;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, why);
        }
    }

    /** Reads no names of members and says why. */
    static final class RefusingKey extends KeyDeserializer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final String why;

        RefusingKey(Class<?> type, String why) {
            this.type = type;
            this.why = why;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, why);
        }
    }

    /** Reads values from names of members. */
    static final class OfKey extends KeyDeserializer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ValueCodec<?> codec;

        private final Severity least;

        OfKey(ValueCodec<?> codec, Severity least) {
            this.codec = codec;
            this.least = least;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            var parser = context.getParser();
            // A buffer has no part in the context: only where this parser stands on the key, it is the one that read
            // it.
            boolean isHere = parser.currentToken() == JsonToken.FIELD_NAME && key.equals(parser.currentName());
            var pointer = isHere ? pointer(inDocument(parser)) : null;
            return read(codec, Recording.ofName(key, new JacksonReader(parser), pointer), parser, least);
        }
    }
}
