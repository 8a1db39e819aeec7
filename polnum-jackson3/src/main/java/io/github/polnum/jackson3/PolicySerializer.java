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
     * Writes nothing and says why; but for a value whose own type has a form, where a mapper asked for that of a wider one, such as
     * {@code PolicyElement}.
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
            var codec = ValueCodec.of(value.getClass());
            return codec.isPresent()
                    ? unchecked(new PolicySerializer<>(codec.get()))
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
            ValueCodec.of(value.getClass())
                    .filter(ValueCodec::isKey)
                    .<ValueSerializer<Object>>map(codec -> unchecked(new OfKey<>(codec)))
                    .orElseGet(() -> context.reportBadDefinition(value.getClass(), why))
                    .serialize(value, generator, context);
        }
    }

    /** For a value of the type that it is for. */
    @SuppressWarnings("unchecked")
    private static ValueSerializer<Object> unchecked(ValueSerializer<?> ofValue) {
        return (ValueSerializer<Object>) ofValue;
    }
}
