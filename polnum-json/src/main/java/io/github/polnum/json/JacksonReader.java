package io.github.polnum.json;

import io.github.polnum.json.codec.InputProblem;
import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens that a Jackson 3 parser finds. */
final class JacksonReader implements TokenReader {

    private static final Pattern CUT_WORD = Pattern.compile("Unrecognized token '([a-z]+)'");

    private final JsonParser parser;
    private final byte[] document;
    private final int base;
    private final Text.Builder texts;
    private final Limits limits;
    private final Characters characters = new Characters();
    private TokenType current = TokenType.END;

    /**
     * Reads from a parser.
     *
     * @param parser stands before the first token
     * @param document what is read; UTF-8
     * @param base how many bytes of the document come before what the parser reads
     * @param texts builds texts that stand in the document
     * @param limits what the parser was told with {@link #constraints}
     */
    JacksonReader(JsonParser parser, byte[] document, int base, Text.Builder texts, Limits limits) {
        this.parser = parser;
        this.document = document;
        this.base = base;
        this.texts = texts;
        this.limits = limits;
    }

    static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(limits.documentBytes())
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                // Jackson counts the bytes of a name: up to three for each of the characters that we count.
                .maxNameLength(3 * limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build();
    }

    @Override
    public TokenType next() {
        try {
            current = typeOf(parser.nextToken());
        } catch (JacksonException e) {
            throw problem(e);
        }
        return current;
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
        if (current == TokenType.NAME) {
            var name = parser.currentName();
            if (name.length() > limits.nameLength()) {
                throw exceeded(-1, "member-name", limits.nameLength());
            }
            return name;
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    @Override
    public CharSequence characters() {
        return decoded("text-length", limits.textLength());
    }

    @Override
    public Text.Builder texts() {
        return texts;
    }

    @Override
    public void put(LanguageTag language, Text.Builder text) {
        int start = (int) offset() + 1;
        int end = Plain.end(document, start, document.length);
        // A string that may be too long is counted by its characters.
        if (end < document.length && document[end] == '"' && end - start <= limits.textLength()) {
            text.put(language, start, end);
        } else {
            text.put(language, characters());
        }
    }

    private Characters digits() {
        return decoded("number-length", limits.numberLength());
    }

    private Characters decoded(String what, int limit) {
        try {
            characters.array = parser.getStringCharacters();
            characters.start = parser.getStringOffset();
            characters.length = parser.getStringLength();
        } catch (JacksonException e) {
            throw problem(e);
        }
        if (characters.length > limit) {
            throw exceeded(-1, what, limit);
        }
        return characters;
    }

    /** What Jackson has decoded of the token at hand. */
    private static final class Characters implements CharSequence {

        private char[] array = {};
        private int start;
        private int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return array[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().subSequence(from, to);
        }

        @Override
        public String toString() {
            return new String(array, start, length);
        }
    }

    @Override
    public String numberText() {
        return digits().toString();
    }

    @Override
    public @Nullable BigDecimal number() {
        try {
            var digits = digits();
            return new BigDecimal(digits.array, digits.start, digits.length);
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
            return exceeded(message, offset);
        }
        if (isCutWord(message)) {
            return new InputProblem("document-truncated", offset, Map.of());
        }
        boolean ofWord = message.startsWith("Unrecognized token") || message.startsWith("Non-standard token");
        if (ofWord && parser instanceof ParserBase cheap) {
            // Jackson has read on to the end of the word.
            return new InputProblem("json-syntax", base + cheap.getTokenCharacterOffset() - 1, Map.of());
        }
        return new InputProblem("json-syntax", Math.max(base, offset - 1), Map.of());
    }

    /** Whether the document ends in the middle of {@code true}, {@code false} or {@code null}. */
    private boolean isCutWord(String message) {
        var word = CUT_WORD.matcher(message);
        // Where something follows the word, Jackson has read one character more.
        return word.lookingAt()
                && Stream.of("true", "false", "null").anyMatch(whole -> whole.startsWith(word.group(1)))
                && parser instanceof ParserBase cheap
                && parser.currentLocation().getByteOffset()
                        == cheap.getTokenCharacterOffset() - 1 + word.group(1).length();
    }

    /** Tells which limit is exceeded; Jackson does so only in its message. */
    private InputProblem exceeded(String message, long offset) {
        if (message.contains("getMaxNestingDepth")) {
            return new InputProblem("too-deep", -1, Map.of("detail", String.valueOf(limits.depth())));
        }
        if (message.contains("getMaxNameLength")) {
            // The name is no token yet.
            return exceeded(Math.max(base, offset - 1), "member-name", limits.nameLength());
        }
        if (message.contains("getMaxNumberLength")) {
            return exceeded(-1, "number-length", limits.numberLength());
        }
        return message.contains("getMaxDocumentLength")
                ? exceeded(-1, "document", limits.documentBytes())
                : exceeded(-1, "text-length", limits.textLength());
    }

    private static InputProblem exceeded(long offset, String what, int limit) {
        return new InputProblem("limit-exceeded", offset, Map.of("what", what, "limit", String.valueOf(limit)));
    }
}
