package io.github.polnum.json;

import io.github.polnum.json.codec.InputProblem;
import io.github.polnum.json.codec.TokenReader;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens that a Jackson 3 parser finds. */
final class JacksonReader implements TokenReader {

    private final JsonParser parser;
    private final long base;
    private TokenType current = TokenType.END;

    /**
     * Reads from a parser.
     *
     * @param parser stands before the first token
     * @param base how many bytes of the document come before what the parser reads
     */
    JacksonReader(JsonParser parser, long base) {
        this.parser = parser;
        this.base = base;
    }

    @Override
    public TokenType next() {
        try {
            current = typeOf(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private static TokenType typeOf(@Nullable JsonToken token) {
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
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenType.NUMBER;
            case VALUE_TRUE -> TokenType.TRUE;
            case VALUE_FALSE -> TokenType.FALSE;
            case VALUE_NULL -> TokenType.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.name());
        };
    }

    @Override
    public TokenType current() {
        return current;
    }

    @Override
    public String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    @Override
    public String numberText() {
        return string();
    }

    @Override
    public @Nullable BigDecimal number() {
        try {
            return new BigDecimal(string());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public long offset() {
        // The cheap way counts the first character in; for names it tells where their value begins.
        return base
                + (current != TokenType.NAME && parser instanceof ParserBase cheap
                        ? cheap.getTokenCharacterOffset() - 1
                        : parser.currentTokenLocation().getByteOffset());
    }

    @Override
    public void skip() {
        try {
            parser.skipChildren();
            current = typeOf(parser.currentToken());
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private InputProblem problem(JacksonException e) {
        long offset = base + Math.max(0, parser.currentLocation().getByteOffset());
        var message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new InputProblem("document-truncated", offset, Map.of());
        }
        if (e instanceof StreamConstraintsException) {
            return new InputProblem(
                    Limits.codeOf(e), Limits.isOfName(e) ? Math.max(base, offset - 1) : -1, Limits.argumentsOf(e));
        }
        boolean ofWord = message.startsWith("Unrecognized token") || message.startsWith("Non-standard token");
        if (ofWord && parser instanceof ParserBase cheap) {
            // Jackson has read on to the end of the word.
            return new InputProblem("json-syntax", base + cheap.getTokenCharacterOffset() - 1, Map.of());
        }
        return new InputProblem("json-syntax", Math.max(base, offset - 1), Map.of());
    }
}
