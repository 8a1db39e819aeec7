package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.polnum.json.Limits;
import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.json.codec.TokenWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.function.Consumer;

/** Reads and writes whole documents through the readers and writers of mappers. */
public final class Documents {

    private final Limits limits;
    private final JsonFactory factory;

    public Documents(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(3 * limits.nameLength())
                        // Looked at as a token: Jackson 2 reads numbers while it tells the name before them.
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                // Names may collide, as they may in documents.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    public TokenReader read(byte[] document, int start) {
        try {
            return new DocumentReader(factory.createParser(document, start, document.length - start), start, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(OutputStream stream, boolean indented, Consumer<TokenWriter> document) throws IOException {
        write(factory.createGenerator(stream, JsonEncoding.UTF8), indented, document);
    }

    public void write(Writer writer, boolean indented, Consumer<TokenWriter> document) throws IOException {
        write(factory.createGenerator(writer), indented, document);
    }

    private static void write(JsonGenerator generator, boolean indented, Consumer<TokenWriter> document)
            throws IOException {
        var rows = new Rows();
        if (indented) {
            generator.setPrettyPrinter(rows);
        }
        try {
            document.accept(new JacksonWriter(generator) {
                @Override
                public boolean isLaidOut() {
                    return indented;
                }

                @Override
                public void startArray(boolean inline) {
                    rows.next = inline;
                    super.startArray(inline);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (indented) {
            generator.writeRaw('\n');
        }
        // Not after a failure, which it would repeat.
        generator.close();
    }

    /** Two spaces a level, one member a line, an array of short values in one row. */
    private static final class Rows implements PrettyPrinter {

        private final BitSet rows = new BitSet();
        private int depth;
        private boolean next;

        private void line(JsonGenerator out) throws IOException {
            out.writeRaw("\n" + "  ".repeat(depth));
        }

        @Override
        public void writeRootValueSeparator(JsonGenerator out) throws IOException {
            out.writeRaw('\n');
        }

        @Override
        public void writeStartObject(JsonGenerator out) throws IOException {
            out.writeRaw('{');
            depth++;
        }

        @Override
        public void beforeObjectEntries(JsonGenerator out) throws IOException {
            line(out);
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
            out.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
            out.writeRaw(',');
            line(out);
        }

        @Override
        public void writeEndObject(JsonGenerator out, int entries) throws IOException {
            depth--;
            if (entries > 0) {
                line(out);
            }
            out.writeRaw('}');
        }

        @Override
        public void writeStartArray(JsonGenerator out) throws IOException {
            out.writeRaw('[');
            depth++;
            rows.set(depth, next);
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) throws IOException {
            if (!rows.get(depth)) {
                line(out);
            }
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            out.writeRaw(',');
            if (rows.get(depth)) {
                out.writeRaw(' ');
            } else {
                line(out);
            }
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) throws IOException {
            boolean inRow = rows.get(depth);
            depth--;
            if (!inRow && values > 0) {
                line(out);
            }
            out.writeRaw(']');
        }
    }
}
