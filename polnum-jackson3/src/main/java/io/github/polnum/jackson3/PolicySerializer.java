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

    /**
     * Writes nothing and says why; but leaves a value whose own type has a form to that, where a mapper asked for the form of a wider
     * one, such as {@code PolicyElement}.
     */
    static final class Refusing extends ValueSerializer<Object> {

        private final String why;

        Refusing(String why) {
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            own(value, context).serialize(value, generator, context);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            own(value, context).serializeWithType(value, generator, context, types);
        }

        private ValueSerializer<Object> own(Object value, SerializationContext context) {
            return ValueCodec.of(value.getClass()).isPresent()
                    ? context.findContentValueSerializer(value.getClass(), null)
                    : context.reportBadDefinition(value.getClass(), why);
        }
    }

    /** The same for names of members. */
    static final class RefusingKey extends ValueSerializer<Object> {

        private final String why;

        RefusingKey(String why) {
            this.why = why;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            ValueSerializer<Object> own =
                    ValueCodec.of(value.getClass()).filter(ValueCodec::isKey).isPresent()
                            ? context.findKeySerializer(value.getClass(), null)
                            : context.reportBadDefinition(value.getClass(), why);
            own.serialize(value, generator, context);
        }
    }
}
