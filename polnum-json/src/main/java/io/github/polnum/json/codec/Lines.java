package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns positions in the bytes of a document into lines and columns; looks for the ends of lines when first asked. Serves one reading; not thread-safe. */
public final class Lines implements Positions {

    private static final int EXCERPT = 24;

    private final byte[] document;
    private int @Nullable [] starts;
    private int countedTo = -1;
    private int counted;

    /**
     * Creates the lines of a document.
     *
     * @param document UTF-8; not copied
     */
    public Lines(byte[] document) {
        this.document = document;
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public void locate(long offset, Place.Builder place) {
        int at = character(offset);
        int[] lines = starts();
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        int column = unitsBefore(at, lines[line]) + 1;
        // A byte order mark is in front of the first column.
        place.line(line + 1).column(line == 0 && startsWithMark() && at >= 3 ? column - 1 : column);
    }

    /**
     * How many UTF-16 code units, which editors count as columns, come before a position in its line. Positions asked for in
     * the order of the document are counted on from the last one, so that a document in one line is not counted anew each time.
     */
    private int unitsBefore(int at, int lineStart) {
        boolean onwards = countedTo >= lineStart && countedTo <= at;
        int units = onwards ? counted : 0;
        for (int i = onwards ? countedTo : lineStart; i < at; i++) {
            int lead = document[i] & 0xFF;
            // One unit a character, two from U+10000 on; bytes that only continue a character count for nothing.
            units += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
        }
        countedTo = at;
        counted = units;
        return units;
    }

    /** The characters from a position on, as the argument {@code found} of a finding. */
    Map<String, String> excerpt(long offset) {
        var text = after(character(offset));
        var line = text.lines().findFirst().orElse("").strip();
        return Map.of("found", line.isEmpty() ? text.substring(0, Math.min(1, text.length())) : line);
    }

    /** The arguments of a finding about characters that are no JSON: those found, and what probably went wrong. */
    Map<String, String> syntax(long offset) {
        int at = character(offset);
        int first = startsWithMark() ? 3 : 0;
        int read = at;
        while (read > first && document[read - 1] <= ' ' && document[read - 1] >= 0) {
            read--;
        }
        int from = Math.max(first, read - EXCERPT);
        var arguments = new TreeMap<>(excerpt(offset));
        arguments.put("cause", SyntaxCause.of(new String(document, from, at - from, UTF_8), after(at)));
        return arguments;
    }

    private String after(int at) {
        return new String(document, at, character(Math.min(at + EXCERPT, document.length)) - at, UTF_8);
    }

    /** Where the character begins to which a byte belongs. */
    private int character(long offset) {
        int at = (int) Math.max(0, Math.min(offset, document.length));
        int lead = at;
        while (lead > 0 && lead < document.length && (document[lead] & 0xC0) == 0x80) {
            lead--;
        }
        int first = lead < document.length ? document[lead] & 0xFF : 0;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        return at < lead + length ? lead : at;
    }

    private boolean startsWithMark() {
        return document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
    }

    /** Where lines start. A line ends with a line feed, a carriage return, or both. */
    private int[] starts() {
        if (starts == null) {
            int[] found = new int[16];
            int count = 1;
            for (int i = 0; i < document.length; i++) {
                if (document[i] == '\n'
                        || (document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n'))) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = i + 1;
                }
            }
            starts = Arrays.copyOf(found, count);
        }
        return starts;
    }
}
