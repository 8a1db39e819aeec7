package io.github.polnum.jackson3;

import io.github.polnum.json.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of a type where a mapper stands. */
final class PolicySerializer<T> extends ValueSerializer<T> {

    private final ValueCodec<T> codec;

    PolicySerializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new JacksonWriter(generator));
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        codec.write(value, new TypedWriter(generator, context, types, value, codec.type()));
    }

    @Override
    public Class<?> handledType() {
        return codec.type();
    }

    /** Writes values as names of members. */
    static final class OfKey<T> extends ValueSerializer<T> {

        private final ValueCodec<T> codec;

        OfKey(ValueCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.key(value));
        }
    }

    /** Writes nothing and says why. */
    static final class Refusing extends ValueSerializer<Object> {

        private final String why;

        Refusing(String why) {
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(value.getClass(), why);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }
}
