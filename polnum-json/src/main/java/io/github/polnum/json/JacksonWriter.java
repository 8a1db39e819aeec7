package io.github.polnum.json;

import io.github.polnum.json.codec.EightBytes;
import io.github.polnum.json.codec.TokenWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.UTF8JsonGenerator;

/** Hands tokens to a Jackson 3 generator. */
final class JacksonWriter implements TokenWriter {

    private final JsonGenerator generator;
    private final Layout layout;
    private byte[] buffer = new byte[256];

    JacksonWriter(JsonGenerator generator, Layout layout) {
        this.generator = generator;
        this.layout = layout;
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
        layout.nextArray(inline);
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

    @Override
    public void string(ByteBuffer utf8) {
        if (!(generator instanceof UTF8JsonGenerator)) {
            // It writes characters.
            TokenWriter.super.string(utf8);
            return;
        }
        int length = utf8.remaining();
        if (length > buffer.length) {
            buffer = new byte[2 * length];
        }
        utf8.get(buffer, 0, length);
        if (EightBytes.plainEnd(buffer, 0, length) == length) {
            generator.writeRawUTF8String(buffer, 0, length);
        } else {
            generator.writeUTF8String(buffer, 0, length);
        }
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
