package io.github.polnum.jackson3;

import io.github.polnum.json.codec.PlacedReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** The tokens of the parser of a mapper, from the current one on. Its exceptions are the mapper's and pass through. */
final class JacksonReader implements PlacedReader {

    /** A number of JSON; other formats write the same number as {@code 0x1F} or {@code 1_000}. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final JsonParser parser;
    private boolean placed;
    private TokenType current;

    JacksonReader(JsonParser parser) {
        this.parser = parser;
        this.current = type(parser.currentToken());
    }

    @Override
    public TokenType next() {
        current = type(parser.nextToken());
        return current;
    }

    private TokenType type(@Nullable JsonToken token) {
        if (token == null) {
            return TokenType.END;
        }
        return switch (token) {
            case START_OBJECT -> TokenType.START_OBJECT;
            case END_OBJECT -> TokenType.END_OBJECT;
            case START_ARRAY -> TokenType.START_ARRAY;
            case END_ARRAY -> TokenType.END_ARRAY;
            case PROPERTY_NAME -> TokenType.NAME;
            case VALUE_STRING -> TokenType.STRING;
            case VALUE_NUMBER_INT -> TokenType.NUMBER;
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? TokenType.FOREIGN : TokenType.NUMBER;
            case VALUE_TRUE -> TokenType.TRUE;
            case VALUE_FALSE -> TokenType.FALSE;
            case VALUE_NULL -> TokenType.NULL;
            case VALUE_EMBEDDED_OBJECT -> TokenType.FOREIGN;
            case NOT_AVAILABLE -> TokenType.END;
        };
    }

    @Override
    public TokenType current() {
        return current;
    }

    @Override
    public String string() {
        return current == TokenType.NAME ? parser.currentName() : parser.getString();
    }

    @Override
    public String numberText() {
        var text = parser.getString();
        return NUMBER.matcher(text).matches()
                ? text
                : parser.getNumberValueExact().toString();
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public void skip() {
        parser.skipChildren();
        current = type(parser.currentToken());
    }

    @Override
    public int line() {
        return isPlaced() ? parser.currentTokenLocation().getLineNr() : 0;
    }

    @Override
    public int column() {
        return isPlaced() ? parser.currentTokenLocation().getColumnNr() : 0;
    }

    @Override
    public int objectLine() {
        return objectStart().getLineNr();
    }

    @Override
    public int objectColumn() {
        return objectStart().getColumnNr();
    }

    private TokenStreamLocation objectStart() {
        return parser.streamReadContext().startLocation(ContentReference.unknown());
    }

    /**
     * A buffer tells one and the same location for all its tokens: that of the parser it was filled from. After them may come
     * tokens of that parser.
     */
    private boolean isPlaced() {
        placed = placed || !parser.currentTokenLocation().equals(parser.currentLocation());
        return placed;
    }
}
