package io.github.polnum.jackson3;

import io.github.polnum.json.codec.TokenWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Hands tokens to the generator of a mapper. Its exceptions are the mapper's and pass through. */
class JacksonWriter implements TokenWriter {

    private final JsonGenerator generator;

    JacksonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray(boolean inline) {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    /** As it is, whatever the settings for numbers are: plain digits can be too many to be read, and strings are no numbers. */
    @Override
    public void number(BigDecimal value) {
        if (writesNumbersAsStrings()) {
            generator.writeRawValue(value.toString());
        } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(value.toString());
        } else if (value.scale() != 0) {
            generator.writeNumber(value);
        } else if (value.unscaledValue().bitLength() < Integer.SIZE) {
            generator.writeNumber(value.intValueExact());
        } else if (value.unscaledValue().bitLength() < Long.SIZE) {
            generator.writeNumber(value.longValueExact());
        } else {
            generator.writeNumber(value.unscaledValue());
        }
    }

    private boolean writesNumbersAsStrings() {
        var target = generator;
        while (target instanceof JsonGeneratorDelegate delegate) {
            target = delegate.delegate();
        }
        return target instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
