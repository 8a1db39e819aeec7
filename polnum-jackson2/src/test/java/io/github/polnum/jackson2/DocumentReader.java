package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.polnum.json.Limits;
import io.github.polnum.json.codec.InputProblem;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tokens of a whole document, with the offsets and the problems that findings are made of. */
final class DocumentReader extends JacksonReader {

    private static final Pattern CUT_WORD = Pattern.compile("Unrecognized token '([a-z]+)'");

    private final long base;
    private final Limits limits;

    DocumentReader(JsonParser parser, long base, Limits limits) {
        super(parser);
        this.base = base;
        this.limits = limits;
    }

    @Override
    public TokenType next() {
        var type = super.next();
        if (type == TokenType.NAME && string().length() > limits.nameLength()) {
            throw exceeded(-1, "member-name", limits.nameLength());
        }
        if (type == TokenType.NUMBER && numberText().length() > limits.numberLength()) {
            throw exceeded(-1, "number-length", limits.numberLength());
        }
        return type;
    }

    @Override
    public void skip() {
        for (int depth = depth(current()); depth > 0; ) {
            depth += depth(next());
        }
    }

    private static int depth(TokenType type) {
        return switch (type) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    @Override
    public long offset() {
        return base + super.offset();
    }

    @Override
    RuntimeException failure(IOException e) {
        long offset = base + Math.max(0, parser.currentLocation().getByteOffset());
        var message = e instanceof JsonProcessingException told ? told.getOriginalMessage() : String.valueOf(e);
        if (e instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
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
            return new InputProblem("json-syntax", base + cheap.getTokenCharacterOffset() - 1, Map.of());
        }
        return new InputProblem("json-syntax", Math.max(base, offset - 1), Map.of());
    }

    private boolean isCutWord(String message) {
        var word = CUT_WORD.matcher(message);
        return word.lookingAt()
                && Stream.of("true", "false", "null").anyMatch(whole -> whole.startsWith(word.group(1)))
                && parser instanceof ParserBase cheap
                && parser.currentLocation().getByteOffset()
                        == cheap.getTokenCharacterOffset() - 1 + word.group(1).length();
    }

    private InputProblem exceeded(String message, long offset) {
        if (message.contains("getMaxNestingDepth")) {
            return new InputProblem("too-deep", -1, Map.of("detail", String.valueOf(limits.depth())));
        }
        if (message.contains("getMaxNameLength")) {
            return exceeded(Math.max(base, offset - 1), "member-name", limits.nameLength());
        }
        return exceeded(-1, "text-length", limits.textLength());
    }

    private static InputProblem exceeded(long offset, String what, int limit) {
        return new InputProblem("limit-exceeded", offset, Map.of("what", what, "limit", String.valueOf(limit)));
    }
}
