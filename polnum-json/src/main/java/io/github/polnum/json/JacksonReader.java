package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.json.codec.EightBytes;
import io.github.polnum.json.codec.InputProblem;
import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens that a Jackson 3 parser finds. */
final class JacksonReader implements TokenReader {

    /** What Jackson says of names that collide in its table, and of nothing else. */
    private static final String FULL_TABLE = "FAIL_ON_SYMBOL_HASH_OVERFLOW";

    /** No name of the format has as many bytes. */
    private static final int LONGEST_NAME = 64;

    private static final Pattern CUT_WORD = Pattern.compile("Unrecognized token '([a-z]+)'");

    /** What Jackson says, by its number of a token. */
    private static final TokenType[] TYPES = types();

    private PlainStringParser parser;
    private final Supplier<PlainStringParser> tableless;
    private final byte[] document;
    private final int base;
    private final Text.Builder texts;
    private final Limits limits;
    private final int textLength;

    /** Jackson's number of the token at hand; no reference, since storing one is extra work for the garbage collector. */
    private int current = JsonTokenId.ID_NO_TOKEN;

    /** Whether the parser stands on the string behind the name at hand. */
    private boolean isAhead;

    /** Where the characters of the string at hand begin and end, if they stand in the document as they are; else an end of -1. */
    private int start;

    private int end;
    private boolean isFound;

    /** The bytes of the short string that was asked about last. */
    private long first;

    private long second;

    /**
     * Reads from a parser.
     *
     * @param parser stands before the first token
     * @param tableless gives a parser that stands there too and keeps no table of names
     * @param document what is read; UTF-8
     * @param base how many bytes of the document come before what the parser reads
     * @param texts builds texts that stand in the document
     * @param limits what the parser was told with {@link #constraints}
     */
    JacksonReader(
            PlainStringParser parser,
            Supplier<PlainStringParser> tableless,
            byte[] document,
            int base,
            Text.Builder texts,
            Limits limits) {
        this.parser = parser;
        this.tableless = tableless;
        this.document = document;
        this.base = base;
        this.texts = texts;
        this.limits = limits;
        this.textLength = limits.textLength();
    }

    static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                // Jackson counts bytes, up to three for each character, and knows no names of the format.
                .maxNameLength(Math.max(3 * limits.nameLength(), LONGEST_NAME))
                .maxNumberLength(limits.numberLength())
                .build();
    }

    @Override
    public TokenType next() {
        isFound = false;
        if (isAhead) {
            isAhead = false;
            current = JsonTokenId.ID_STRING;
            return TokenType.STRING;
        }
        try {
            parser.nextToken();
        } catch (JacksonException e) {
            goOn(e, parser.position(), JsonToken.PROPERTY_NAME::equals);
        }
        current = parser.currentTokenId();
        return current();
    }

    @Override
    public @Nullable String nextName() {
        isFound = false;
        // At a string that it went ahead to it finds none.
        var name = parser.nextKnownName();
        if (name != null) {
            isAhead = parser.currentToken() == JsonToken.VALUE_STRING;
            current = JsonTokenId.ID_PROPERTY_NAME;
            return name;
        }
        return next() == TokenType.NAME ? parser.currentName() : null;
    }

    /**
     * Goes on without a table of names where one has no more room for those that collide in it: a document may have such names.
     *
     * @param e why the parser cannot go on; thrown if it is something else
     * @param position where the parser stood on or after the token that it is to stand on again
     * @param isMeant what token that is
     */
    private void goOn(JacksonException e, int position, Predicate<@Nullable JsonToken> isMeant) {
        if (!(e instanceof StreamConstraintsException)
                || !e.getOriginalMessage().contains(FULL_TABLE)) {
            throw problem(e);
        }
        parser = tableless.get();
        try {
            for (var token = parser.nextToken();
                    parser.position() < position || !isMeant.test(token);
                    token = parser.nextToken()) {
                if (token == null) {
                    throw problem(e);
                }
            }
        } catch (JacksonException again) {
            // Of the value, up to which the other one did not come.
            throw problem(again);
        }
    }

    private static TokenType[] types() {
        var types = new TokenType[JsonToken.values().length];
        for (var token : JsonToken.values()) {
            types[Math.max(JsonTokenId.ID_NO_TOKEN, token.id())] = switch (token) {
                case NOT_AVAILABLE -> TokenType.END;
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
                case VALUE_EMBEDDED_OBJECT -> TokenType.FOREIGN;
            };
        }
        return types;
    }

    @Override
    public TokenType current() {
        return TYPES[current];
    }

    @Override
    public String string() {
        if (current == JsonTokenId.ID_PROPERTY_NAME) {
            return parser.currentName();
        }
        if (isPlain()) {
            return new String(document, start, end - start, UTF_8);
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    @Override
    public void checkName(String name) {
        if (name.length() > limits.nameLength()) {
            throw exceeded(-1, "member-name", limits.nameLength());
        }
    }

    /**
     * Whether the string at hand stands in the document as it is, with nothing escaped. One that may be too long is left to
     * Jackson, which counts characters.
     */
    private boolean isPlain() {
        if (!isFound) {
            isFound = true;
            start = parser.position();
            end = parser.passPlain(textLength);
        }
        return end >= 0;
    }

    @Override
    public boolean isShort() {
        if (current == JsonTokenId.ID_PROPERTY_NAME || !isPlain()) {
            return false;
        }
        int length = end - start;
        if (length > 2 * Long.BYTES || start > document.length - 2 * Long.BYTES) {
            return false;
        }
        // The bytes that come after the string are left out; none of its own is zero.
        first = EightBytes.lowest(EightBytes.at(document, start), Math.min(length, Long.BYTES));
        second = EightBytes.lowest(EightBytes.at(document, start + Long.BYTES), Math.max(0, length - Long.BYTES));
        return true;
    }

    @Override
    public long first() {
        return first;
    }

    @Override
    public long second() {
        return second;
    }

    @Override
    public Text.Builder texts() {
        return texts;
    }

    @Override
    public void put(LanguageTag language, Text.Builder text) {
        if (isPlain()) {
            text.put(language, start, end);
        } else {
            text.put(language, string());
        }
    }

    @Override
    public boolean putNext(long member, LanguageTag language, Text.Builder text) {
        int found = parser.passPlainMember(member, textLength);
        if (found < 0) {
            return false;
        }
        current = JsonTokenId.ID_STRING;
        isFound = true;
        start = (int) parser.tokenPosition() + 1;
        end = found;
        text.put(language, start, end);
        return true;
    }

    @Override
    public String numberText() {
        var digits = digits();
        return new String(digits, parser.getStringOffset(), parser.getStringLength());
    }

    @Override
    public @Nullable BigDecimal number() {
        var digits = digits();
        try {
            return new BigDecimal(digits, parser.getStringOffset(), parser.getStringLength());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The characters of a number, somewhere in an array. */
    private char[] digits() {
        char[] digits;
        try {
            digits = parser.getStringCharacters();
        } catch (JacksonException e) {
            throw problem(e);
        }
        if (parser.getStringLength() > limits.numberLength()) {
            throw exceeded(-1, "number-length", limits.numberLength());
        }
        return digits;
    }

    @Override
    public long offset() {
        return current == JsonTokenId.ID_PROPERTY_NAME ? parser.namePosition() : parser.tokenPosition();
    }

    @Override
    public void skip() {
        if (current == JsonTokenId.ID_PROPERTY_NAME) {
            return;
        }
        int position = parser.position();
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            goOn(e, position, token -> token != null && token.isStructStart());
            skip();
        }
        current = parser.currentTokenId();
        isFound = false;
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
        if (ofWord) {
            // Jackson has read on to the end of the word.
            return new InputProblem("json-syntax", parser.tokenPosition(), Map.of());
        }
        return new InputProblem("json-syntax", Math.max(base, offset - 1), Map.of());
    }

    /** Whether the document ends in the middle of {@code true}, {@code false} or {@code null}. */
    private boolean isCutWord(String message) {
        var word = CUT_WORD.matcher(message);
        // Where something follows the word, Jackson has read one character more.
        return word.lookingAt()
                && Stream.of("true", "false", "null").anyMatch(whole -> whole.startsWith(word.group(1)))
                && parser.currentLocation().getByteOffset()
                        == parser.getTokenCharacterOffset() - 1 + word.group(1).length();
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
        return message.contains("getMaxStringLength")
                ? exceeded(-1, "text-length", limits.textLength())
                : new InputProblem("json-syntax", Math.max(base, offset - 1), Map.of());
    }

    private static InputProblem exceeded(long offset, String what, int limit) {
        return new InputProblem("limit-exceeded", offset, Map.of("what", what, "limit", String.valueOf(limit)));
    }
}
