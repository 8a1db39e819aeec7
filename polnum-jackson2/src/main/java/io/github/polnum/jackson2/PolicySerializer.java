package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.polnum.json.codec.ValueCodec;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values of a type where a mapper stands. */
final class PolicySerializer<T> extends JsonSerializer<T> {

    private final ValueCodec<T> codec;

    PolicySerializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        write(value, new JacksonWriter(generator));
    }

    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        write(value, new TypedWriter(generator, types, value, codec.type()));
    }

    private void write(T value, JacksonWriter out) throws IOException {
        try {
            codec.write(value, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Class<T> handledType() {
        return codec.type();
    }

    /** Writes values as names of members. */
    static final class OfKey<T> extends JsonSerializer<T> {

        private final ValueCodec<T> codec;

        OfKey(ValueCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(codec.key(value));
        }
    }

    /**
     * Writes nothing and says why; but leaves a value whose own type has a form to that, where a mapper asked for the form of a wider
     * one, such as {@code PolicyElement}.
     */
    static final class Refusing extends JsonSerializer<Object> {

        private final String why;

        Refusing(String why) {
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            own(value, context).serialize(value, generator, context);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
                throws IOException {
            own(value, context).serializeWithType(value, generator, context, types);
        }

        private JsonSerializer<Object> own(Object value, SerializerProvider context) throws IOException {
            return ValueCodec.of(value.getClass()).isPresent()
                    ? context.findValueSerializer(value.getClass(), null)
                    : context.reportBadDefinition(value.getClass(), why);
        }
    }

    /** The same for names of members. */
    static final class RefusingKey extends JsonSerializer<Object> {

        private final String why;

        RefusingKey(String why) {
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            JsonSerializer<Object> own =
                    ValueCodec.of(value.getClass()).filter(ValueCodec::isKey).isPresent()
                            ? context.findKeySerializer(value.getClass(), null)
                            : context.reportBadDefinition(value.getClass(), why);
            own.serialize(value, generator, context);
        }
    }
}
