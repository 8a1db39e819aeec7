package io.github.polnum.json.codec;

import io.github.polnum.finding.Place;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Text;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one value that stands in a document of somebody else. They can be read any number of times; the offset of
 * a token is its number. Where the value is beyond our limits, whatever the limits of that document are, or has no end, the
 * recording ends and tells it.
 */
public final class Recording implements Positions {

    /** How deep objects and arrays may nest. */
    public static final int MAX_DEPTH = 256;

    private final @Nullable String pointer;
    private TokenType[] types = new TokenType[16];
    private @Nullable String[] texts = new @Nullable String[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int size;
    private @Nullable InputProblem end;

    private Recording(@Nullable String pointer) {
        this.pointer = pointer;
    }

    /**
     * Records the value whose first token is the current one. Where that is a name or the end of an object, it is the object
     * around it, whose start has been read before.
     *
     * @param in stands on the last token of the value afterwards, unless the value is beyond the limits or has no end
     * @param pointer the JSON Pointer of the value in its document; null if it is not known
     * @return the tokens
     */
    public static Recording of(PlacedReader in, @Nullable String pointer) {
        var recording = new Recording(pointer);
        int depth = recording.addStartBefore(in) ? 1 : 0;
        for (var type = in.current(); ; type = in.next()) {
            depth += opens(type) ? 1 : closes(type) ? -1 : 0;
            if (depth > MAX_DEPTH) {
                recording.end("too-deep", Map.of("detail", String.valueOf(MAX_DEPTH)), in);
                return recording;
            }
            if (type == TokenType.END) {
                recording.end("document-truncated", Map.of(), in);
                return recording;
            }
            if (!recording.add(type, in) || depth == 0) {
                return recording;
            }
        }
    }

    /**
     * Records a string that is the name of a member.
     *
     * @param name the name
     * @param in stands on the name if the pointer is known
     * @param pointer the JSON Pointer of the member in its document; null if it is not known
     * @return one token
     */
    public static Recording ofName(String name, PlacedReader in, @Nullable String pointer) {
        var recording = new Recording(pointer);
        recording.add(TokenType.NAME, name, in);
        if (pointer == null) {
            // The reader stands somewhere else.
            recording.lines[0] = 0;
        }
        return recording;
    }

    private static boolean opens(TokenType type) {
        return type == TokenType.START_OBJECT || type == TokenType.START_ARRAY;
    }

    private static boolean closes(TokenType type) {
        return type == TokenType.END_OBJECT || type == TokenType.END_ARRAY;
    }

    /** Adds the start of an object where the current token shows that it has been read; whether it does. */
    private boolean addStartBefore(PlacedReader in) {
        boolean isFirstName = in.current() == TokenType.NAME;
        if (!isFirstName && in.current() != TokenType.END_OBJECT) {
            return false;
        }
        if (isFirstName) {
            lines[0] = in.objectLine();
            columns[0] = in.objectColumn();
        }
        types[size++] = TokenType.START_OBJECT;
        return true;
    }

    /** Adds the current token; whether it is within the limits. */
    private boolean add(TokenType type, PlacedReader in) {
        return switch (type) {
            case NAME, STRING -> add(type, in.string(), in);
            case NUMBER -> add(type, in.numberText(), in);
            default -> {
                put(type, null, in);
                yield true;
            }
        };
    }

    private boolean add(TokenType type, String text, PlacedReader in) {
        boolean within = switch (type) {
            case NAME -> isWithin("member-name", DataValue.MAX_NAME_LENGTH, text, in);
            case STRING -> isWithin("text-length", Text.MAX_LENGTH, text, in);
            default -> isWithin("number-length", DataValue.MAX_NUMBER_LENGTH, text, in);
        };
        if (within) {
            put(type, text, in);
        }
        return within;
    }

    private boolean isWithin(String what, int limit, String text, PlacedReader in) {
        if (text.length() > limit) {
            end("limit-exceeded", Map.of("what", what, "limit", String.valueOf(limit)), in);
            return false;
        }
        return true;
    }

    private void put(TokenType type, @Nullable String text, PlacedReader in) {
        place(in);
        types[size] = type;
        texts[size++] = text;
    }

    /** Ends before the current token. */
    private void end(String code, Map<String, String> arguments, PlacedReader in) {
        place(in);
        end = new InputProblem(code, size, arguments);
    }

    private void place(PlacedReader in) {
        if (size == types.length) {
            int more = size + (size >> 1);
            types = Arrays.copyOf(types, more);
            texts = Arrays.copyOf(texts, more);
            lines = Arrays.copyOf(lines, more);
            columns = Arrays.copyOf(columns, more);
        }
        lines[size] = in.line();
        columns[size] = in.column();
    }

    @Override
    public @Nullable String pointer() {
        return pointer;
    }

    @Override
    public void locate(long offset, Place.Builder place) {
        int token = (int) offset;
        if (lines[token] > 0 && columns[token] > 0) {
            place.line(lines[token]).column(columns[token]);
        }
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** The tokens from the start. */
    TokenReader reader() {
        return readerFrom(0);
    }

    /** The tokens from one on, told by its offset. */
    TokenReader readerFrom(int token) {
        return new Reader(token);
    }

    private final class Reader implements TokenReader {

        private int at;

        Reader(int first) {
            at = first - 1;
        }

        @Override
        public TokenType next() {
            if (at + 1 < size) {
                at++;
            } else if (end != null) {
                throw end;
            } else {
                at = size;
            }
            return current();
        }

        @Override
        public TokenType current() {
            return at < 0 || at == size ? TokenType.END : types[at];
        }

        @Override
        public String string() {
            var text = texts[at];
            return text == null ? "" : text;
        }

        @Override
        public String numberText() {
            return string();
        }

        @Override
        public long offset() {
            return Math.max(0, Math.min(at, size - 1));
        }

        @Override
        public void skip() {
            for (int depth = opens(current()) ? 1 : 0; depth > 0; ) {
                var type = next();
                depth += opens(type) ? 1 : closes(type) ? -1 : 0;
            }
        }
    }
}
