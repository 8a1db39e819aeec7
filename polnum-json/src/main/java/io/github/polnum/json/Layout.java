package io.github.polnum.json;

import java.util.BitSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * How a document is laid out for people: two spaces a level, one member a line, an array of short values in one row. Serves
 * one document.
 */
final class Layout implements PrettyPrinter {

    /** A line feed and the indent of the deepest level that is likely. */
    private static final String LINE = "\n" + "  ".repeat(32);

    /** Which of the open levels are arrays in one row. */
    private final BitSet rows = new BitSet();

    private int depth;
    private boolean nextInRow;

    void nextArray(boolean inRow) {
        nextInRow = inRow;
    }

    private void line(JsonGenerator out) {
        int length = 1 + 2 * depth;
        out.writeRaw(LINE, 0, Math.min(length, LINE.length()));
        for (int i = LINE.length(); i < length; i++) {
            out.writeRaw(' ');
        }
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
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        line(out);
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
        out.writeRaw(',');
        if (!rows.get(depth)) {
            line(out);
        } else {
            out.writeRaw(' ');
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
