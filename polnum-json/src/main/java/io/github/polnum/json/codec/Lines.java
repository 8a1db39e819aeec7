package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Place;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns positions in the bytes of a document into lines and columns; looks for the ends of lines when first asked. */
public final class Lines {

    private static final int EXCERPT = 24;

    private final byte[] document;
    private int @Nullable [] starts;

    /**
     * Creates the lines of a document.
     *
     * @param document UTF-8; not copied
     */
    public Lines(byte[] document) {
        this.document = document;
    }

    void locate(long offset, Place.Builder place) {
        int at = character(offset);
        int[] lines = starts();
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        // Columns count UTF-16 code units, as editors do, and a byte order mark is in front of the first.
        int start = lines[line];
        int column = new String(document, start, at - start, UTF_8).length() + 1;
        place.line(line + 1).column(line == 0 && startsWithMark() && at >= 3 ? column - 1 : column);
    }

    /** The characters from a position on, as the argument {@code found} of a finding. */
    Map<String, String> excerpt(long offset) {
        int at = character(offset);
        int to = character(Math.min(at + EXCERPT, document.length));
        var text = new String(document, at, to - at, UTF_8);
        var line = text.lines().findFirst().orElse("").strip();
        return Map.of("found", line.isEmpty() ? text.substring(0, Math.min(1, text.length())) : line);
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
