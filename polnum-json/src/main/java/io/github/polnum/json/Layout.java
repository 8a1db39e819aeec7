package io.github.polnum.json;

import java.util.BitSet;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * How a document is laid out for people: two spaces a level, one member a line, an array of short values in one row. Serves
 * one document.
 */
final class Layout implements PrettyPrinter {

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString SPACE = new SerializedString(", ");

    /** A line feed and the indent of each level that is likely, encoded once; after a value, and after none. */
    private static final SerializableString[] NEXT_LINES = lines(",\n");

    private static final SerializableString[] LINES = lines("\n");

    /** Which of the open levels are arrays in one row. */
    private final BitSet rows = new BitSet();

    private int depth;
    private boolean nextInRow;

    void nextArray(boolean inRow) {
        nextInRow = inRow;
    }

    private static SerializableString[] lines(String start) {
        return IntStream.range(0, 32).mapToObj(depth -> line(start, depth)).toArray(SerializableString[]::new);
    }

    private static SerializableString line(String start, int depth) {
        return new SerializedString(start + "  ".repeat(depth));
    }

    private void line(JsonGenerator out) {
        out.writeRaw(depth < LINES.length ? LINES[depth] : line("\n", depth));
    }

    private void nextLine(JsonGenerator out) {
        out.writeRaw(depth < NEXT_LINES.length ? NEXT_LINES[depth] : line(",\n", depth));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        nextLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        depth--;
        if (entries > 0) {
            line(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
        rows.set(depth, nextInRow);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (!rows.get(depth)) {
            line(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        if (rows.get(depth)) {
            out.writeRaw(SPACE);
        } else {
            nextLine(out);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        boolean inRow = rows.get(depth);
        depth--;
        if (!inRow && values > 0) {
            line(out);
        }
        out.writeRaw(']');
    }
}
