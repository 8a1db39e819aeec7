package io.github.polnum.jackson3;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.ClassNameIdResolver;

/** Hands the tokens of one value to the generator of a mapper, with the name of its type as what holds the value asks for it. */
final class TypedWriter extends JacksonWriter {

    private final JsonGenerator generator;
    private final SerializationContext context;
    private final TypeSerializer types;
    private final Object value;
    private final Class<?> type;
    private int depth;
    private @Nullable WritableTypeId written;

    TypedWriter(
            JsonGenerator generator, SerializationContext context, TypeSerializer types, Object value, Class<?> type) {
        super(generator);
        this.generator = generator;
        this.context = context;
        this.types = types;
        this.value = value;
        this.type = type;
    }

    @Override
    public void startObject() {
        if (depth++ > 0) {
            super.startObject();
        } else {
            begin(JsonToken.START_OBJECT);
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0) {
            super.endObject();
        } else {
            end();
        }
    }

    @Override
    public void startArray(boolean inline) {
        if (depth++ > 0) {
            super.startArray(inline);
        } else {
            begin(JsonToken.START_ARRAY);
        }
    }

    @Override
    public void endArray() {
        if (--depth > 0) {
            super.endArray();
        } else {
            end();
        }
    }

    @Override
    public void string(String value) {
        scalar(JsonToken.VALUE_STRING, () -> super.string(value));
    }

    @Override
    public void number(BigDecimal value) {
        scalar(JsonToken.VALUE_NUMBER_FLOAT, () -> super.number(value));
    }

    @Override
    public void bool(boolean value) {
        scalar(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, () -> super.bool(value));
    }

    private void scalar(JsonToken shape, Runnable write) {
        if (depth > 0) {
            write.run();
        } else {
            begin(shape);
            write.run();
            end();
        }
    }

    /** Starts of objects and arrays are written with the name. */
    private void begin(JsonToken shape) {
        var named = types.typeId(value, type, shape);
        var names = types.getTypeIdResolver();
        if (names != null && names.getClass().getPackageName().equals(ClassNameIdResolver.class.getPackageName())) {
            // One of Jackson's own: by the public type alone, since the value would name the class behind it.
            named.id = names.idFromValueAndType(context, null, type);
        }
        written = types.writeTypePrefix(generator, context, named);
    }

    private void end() {
        types.writeTypeSuffix(generator, context, written);
    }
}
