package io.github.polnum.json;

import io.github.polnum.json.codec.EightBytes;
import io.github.polnum.json.codec.TokenWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Hands tokens to a Jackson 3 generator. */
final class JacksonWriter implements TokenWriter {

    private final JsonGenerator generator;
    private final @Nullable Layout layout;

    JacksonWriter(JsonGenerator generator, @Nullable Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    @Override
    public boolean isLaidOut() {
        return layout != null;
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
        if (layout != null) {
            layout.nextArray(inline);
        }
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
    public void plainName(String name) {
        if (generator instanceof PlainStringGenerator plain) {
            plain.writePlainName(name);
        } else {
            generator.writeName(name);
        }
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void plainString(String value) {
        if (generator instanceof PlainStringGenerator plain) {
            plain.writePlainString(value);
        } else {
            generator.writeString(value);
        }
    }

    @Override
    public void string(byte[] utf8, int from, int to) {
        if (!(generator instanceof PlainStringGenerator plain)) {
            // It writes characters.
            TokenWriter.super.string(utf8, from, to);
        } else if (EightBytes.plainEnd(utf8, from, to) == to) {
            plain.writePlainString(utf8, from, to);
        } else {
            generator.writeUTF8String(utf8, from, to - from);
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
