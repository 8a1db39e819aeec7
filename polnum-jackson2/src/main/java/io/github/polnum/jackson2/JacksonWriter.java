package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import io.github.polnum.json.codec.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Hands tokens to the generator of a mapper. Its exceptions are the mapper's and pass through unchecked. */
class JacksonWriter implements TokenWriter {

    /** A call of the generator. */
    interface Call {

        void run() throws IOException;
    }

    private final JsonGenerator generator;

    JacksonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    static void run(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray(boolean inline) {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    public void number(BigDecimal value) {
        run(() -> writeNumber(value));
    }

    /** As it is, whatever the settings for numbers are: plain digits can be too many to be read, and strings are no numbers. */
    private void writeNumber(BigDecimal value) throws IOException {
        if (writesNumbersAsStrings()) {
            generator.writeRawValue(value.toString());
        } else if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
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
        return target instanceof JsonGeneratorImpl
                && target.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }
}
