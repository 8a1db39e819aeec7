package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Place;
import java.util.Map;
import java.util.TreeMap;

/** Turns positions in the bytes of a document into lines and columns; looks for the ends of lines only as far as it is asked. Serves one reading; not thread-safe. */
public final class Lines implements Positions {

    private static final int EXCERPT = 24;

    /** How a file in Rich Text Format begins. */
    private static final String RICH_TEXT = "{\\rtf";

    private final byte[] document;

    /** How far lines and columns have been counted, and what was counted: the lines ended, and the units since. */
    private int counted;

    private int ended;
    private int units;

    /**
     * Creates the lines of a document.
     *
     * @param document UTF-8; not copied
     */
    public Lines(byte[] document) {
        this.document = document;
    }

    /** How many bytes the document has. */
    int bytes() {
        return document.length;
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public void locate(long offset, Place.Builder place) {
        int at = character(offset);
        if (at < counted) {
            counted = 0;
            ended = 0;
            units = 0;
        }
        count(at);
        // A byte order mark is in front of the first column.
        place.line(ended + 1).column(ended == 0 && startsWithMark() && at >= 3 ? units : units + 1);
    }

    /**
     * Counts on to a position: places that are asked for in the order of the document cost one pass over it. A line ends with a
     * line feed, a carriage return, or both. Editors count UTF-16 code units as columns.
     */
    private void count(int to) {
        while (counted <= to - Long.BYTES) {
            long bytes = EightBytes.at(document, counted);
            if (!EightBytes.holdLineEnd(bytes)) {
                units += unitsIn(bytes);
                counted += Long.BYTES;
            } else if (EightBytes.each(bytes, '\r') != 0) {
                countSingly(counted + Long.BYTES);
            } else {
                long ends = EightBytes.each(bytes, '\n');
                int last = Long.BYTES - 1 - Long.numberOfLeadingZeros(ends) / Byte.SIZE;
                long after = (bytes >>> (last * Byte.SIZE)) >>> Byte.SIZE;
                ended += Long.bitCount(ends);
                // In the place of those before it zeros are counted.
                units = unitsIn(after) - (last + 1);
                counted += Long.BYTES;
            }
        }
        countSingly(to);
    }

    private void countSingly(int to) {
        while (counted < to) {
            int lead = document[counted++] & 0xFF;
            if (lead == '\n' || (lead == '\r' && (counted == document.length || document[counted] != '\n'))) {
                ended++;
                units = 0;
            } else {
                units += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
            }
        }
    }

    /** One unit a character, two from U+10000 on; bytes that only continue a character count for nothing. */
    private static int unitsIn(long bytes) {
        long continuing = bytes & ~(bytes << 1) & EightBytes.HIGHEST;
        long ofTwo = bytes & bytes << 1 & bytes << 2 & bytes << 3 & EightBytes.HIGHEST;
        return Long.BYTES - Long.bitCount(continuing) + Long.bitCount(ofTwo);
    }

    /** The characters from a position on, as the argument {@code found} of a finding. */
    Map<String, String> excerpt(long offset) {
        var text = after(character(offset));
        var line = text.lines().findFirst().orElse("").stripTrailing();
        // Somebody who never wrote a program knows the end of a line by the sign on its key.
        return Map.of("found", line.isEmpty() && !text.isEmpty() ? "↵" : line);
    }

    /** The arguments of a finding about characters that are no JSON: those found, and what probably went wrong. */
    Map<String, String> syntax(long offset) {
        int at = character(offset);
        int first = startsWithMark() ? 3 : 0;
        int read = at;
        while (read > first && (document[read - 1] & 0xFF) <= ' ') {
            read--;
        }
        int from = Math.max(first, read - EXCERPT);
        var arguments = new TreeMap<>(excerpt(offset));
        var brackets = Brackets.before(document, first, at);
        arguments.put(
                "cause",
                startsWith(RICH_TEXT)
                        ? "word-processor"
                        : SyntaxCause.of(new String(document, from, at - from, UTF_8), after(at), brackets));
        return arguments;
    }

    /**
     * Where a list was not closed, or an object in it not opened: at the string that was taken for one of its entries, and is the
     * name of a member, since a colon follows. -1 if nothing like that stands there.
     */
    long nameInList(long offset) {
        int at = character(offset);
        return at < document.length && document[at] == ':' ? before(at).entry() : -1;
    }

    /** The arguments of a finding about the name of a member in a list: what stands there, the name, and which bracket is missing. */
    Map<String, String> nameInList(long name, long colon) {
        var arguments = new TreeMap<>(excerpt(name));
        arguments.put("cause", before(character(colon)).endInFirst() ? "brace-unopened" : "list-open");
        arguments.put("name", name(name));
        return arguments;
    }

    private Brackets before(int at) {
        return Brackets.before(document, startsWithMark() ? 3 : 0, at);
    }

    /** The name of a member, which begins at a position, as it is written. */
    private String name(long offset) {
        int start = (int) offset + 1;
        int end = start;
        while (end < document.length && document[end] != '"') {
            end += document[end] == '\\' ? 2 : 1;
        }
        return new String(document, start, Math.min(end, document.length) - start, UTF_8);
    }

    /** The arguments of a finding about a document that ends too early: what closes all that is open, if nothing else is missing. */
    Map<String, String> truncated() {
        var brackets = before(document.length);
        var closing = brackets.closing();
        return brackets.endInValue() && !closing.isEmpty() && closing.length() <= EXCERPT
                ? Map.of("cause", "open", "closing", closing)
                : Map.of();
    }

    private boolean startsWith(String start) {
        return document.length >= start.length() && new String(document, 0, start.length(), UTF_8).equals(start);
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
        // The first of several bytes begins with as many ones as there are bytes.
        int length = lead < document.length ? Integer.numberOfLeadingZeros(~document[lead] << 24) : 0;
        return at < lead + length ? lead : at;
    }

    private boolean startsWithMark() {
        return document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
    }
}
