package io.github.polnum.json;

import io.github.polnum.json.codec.EightBytes;
import io.github.polnum.json.codec.KnownNames;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8 in an array, which can also pass over a string that stands in the document as it is, and finds the
 * names of the format eight bytes at a time. Most strings and names are such, and Jackson by itself looks at each byte of them.
 *
 * <p>What it uses of Jackson's parser and factory is there for those who extend them, and the same since 3.0.0.
 */
final class PlainStringParser extends UTF8StreamJsonParser {

    /** A name of sixteen bytes between its quotes, a colon, a space and the first sign of the value. */
    private static final int MOST_LOOKED_AT = 2 * Long.BYTES + 5;

    private PlainStringParser(
            ObjectReadContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer symbols,
            byte[] document,
            int start,
            int end) {
        super(context, io, streamFeatures, formatFeatures, null, symbols, document, start, end, 0, false);
    }

    /**
     * Goes to the next name and returns it, if it is a known one with a string, a list or an object behind it; otherwise returns null
     * and does not move. Where a string is behind it, the parser then stands on that.
     */
    @Nullable
    String nextKnownName() {
        if (!isAtMember()) {
            return null;
        }
        int at = nextQuote();
        if (at < 0) {
            return null;
        }
        byte[] document = _inputBuffer;
        int start = at + 1;
        long first = EightBytes.at(document, start);
        int length = EightBytes.beforeQuote(first);
        first = EightBytes.lowest(first, length);
        long second = 0;
        if (length == Long.BYTES) {
            second = EightBytes.at(document, start + Long.BYTES);
            int more = EightBytes.beforeQuote(second);
            second = EightBytes.lowest(second, more);
            length += more;
        }
        at = start + length;
        if (document[at] != '"' || document[at + 1] != ':') {
            return null;
        }
        at += document[at + 2] == ' ' ? 3 : 2;
        var value = switch (document[at]) {
            case '"' -> JsonToken.VALUE_STRING;
            case '[' -> JsonToken.START_ARRAY;
            case '{' -> JsonToken.START_OBJECT;
            default -> null;
        };
        // A zero at its end would look like what fills it up.
        var name = value == null || document[start + length - 1] == 0 ? null : KnownNames.of(first, second);
        if (name == null) {
            return null;
        }
        _inputPtr = at + 1;
        _numTypesValid = NR_UNKNOWN;
        _nameStartOffset = start;
        _tokenInputTotal = _currInputProcessed + _inputPtr;
        _streamReadContext.expectComma();
        _streamReadContext.setCurrentName(name);
        if (value == JsonToken.VALUE_STRING) {
            _tokenIncomplete = true;
            _updateToken(value);
        } else {
            _nextToken = value;
            _updateToken(JsonToken.PROPERTY_NAME);
        }
        return name;
    }

    /** Where the quote of the next name stands, with enough behind it to be looked at; -1 if there is none. */
    private int nextQuote() {
        byte[] document = _inputBuffer;
        int last = _inputEnd - MOST_LOOKED_AT;
        int at = _inputPtr;
        if (at <= last && _streamReadContext.hasCurrentIndex()) {
            if (document[at] != ',') {
                return -1;
            }
            at++;
        }
        while (at <= last && (document[at] == ' ' || document[at] == '\n' || document[at] == '\r')) {
            // Nobody asks the parser for lines.
            at++;
        }
        return at > last || document[at] != '"' ? -1 : at;
    }

    /**
     * Goes to the string of the next member and passes over it, if it is easily seen that the member has this name and that nothing is
     * escaped in the string; otherwise does not move. Afterwards Jackson knows neither the name nor the characters.
     *
     * @param member the name, as {@link EightBytes} says it in its quotes; 0 is none
     * @param most how many bytes the string may have
     * @return how many bytes of the array come before its end; -1 if it did not move
     */
    int passPlainMember(long member, int most) {
        int quote = member != 0 && isAtMember() ? nextQuote() : -1;
        if (quote < 0) {
            return -1;
        }
        byte[] document = _inputBuffer;
        int length = EightBytes.filled(member);
        if (EightBytes.lowest(EightBytes.at(document, quote), length) != member) {
            return -1;
        }
        int at = quote + length;
        at += document[at] == ' ' ? 1 : 0;
        int start = at + 1;
        int end = document[at] == '"' ? EightBytes.plainEnd(document, start, _inputEnd) : _inputEnd;
        if (end == _inputEnd || document[end] != '"' || end - start > most) {
            return -1;
        }
        _inputPtr = end + 1;
        _nameStartOffset = quote + 1;
        _tokenInputTotal = _currInputProcessed + start;
        _streamReadContext.expectComma();
        if (_currToken != JsonToken.VALUE_STRING) {
            // Mostly it is one already, and storing a reference is extra work for the garbage collector.
            _updateToken(JsonToken.VALUE_STRING);
        }
        return end;
    }

    private boolean isAtMember() {
        return _currToken != JsonToken.PROPERTY_NAME && !_tokenIncomplete && _streamReadContext.inObject();
    }

    /** How many bytes of the array come before the name that was found last. */
    int namePosition() {
        return _nameStartOffset - 1;
    }

    /** How many bytes of the array come before the token at hand, or before its value if it is a name. */
    long tokenPosition() {
        // Jackson counts from where it began, and the first character of the token too.
        return _tokenInputTotal - _currInputProcessed - 1;
    }

    /** How many bytes of the array come before the characters of the string at hand, if it has not been looked at. */
    int position() {
        return _inputPtr;
    }

    /**
     * Passes over the string at hand, which has not been looked at, if nothing is escaped in it. Afterwards Jackson knows nothing
     * of its characters.
     *
     * @param most how many bytes it may have
     * @return how many bytes of the array come before its end; -1 if it is no such string, and is still to be read
     */
    int passPlain(int most) {
        int end = EightBytes.plainEnd(_inputBuffer, _inputPtr, _inputEnd);
        if (end == _inputEnd || _inputBuffer[end] != '"' || end - _inputPtr > most) {
            return -1;
        }
        _inputPtr = end + 1;
        _tokenIncomplete = false;
        return end;
    }

    /** Makes such parsers, and generators that write names which are encoded already. */
    static final class Factory extends JsonFactory {

        private static final long serialVersionUID = 1L;

        Factory(JsonFactoryBuilder settings) {
            super(settings);
        }

        /** A parser of a part of a document, which is UTF-8 from there to its end. */
        PlainStringParser parser(byte[] document, int start) {
            return (PlainStringParser)
                    createParser(ObjectReadContext.empty(), document, start, document.length - start);
        }

        @Override
        protected JsonGenerator _createUTF8Generator(ObjectWriteContext context, IOContext io, OutputStream stream) {
            return new PlainStringGenerator(
                    context,
                    io,
                    context.getStreamWriteFeatures(_streamWriteFeatures),
                    context.getFormatWriteFeatures(_formatWriteFeatures),
                    stream,
                    context.getRootValueSeparator(_rootValueSeparator),
                    context.getCharacterEscapes(),
                    context.getPrettyPrinter(),
                    _maximumNonEscapedChar,
                    _quoteChar);
        }

        @Override
        protected JsonParser _createParser(
                ObjectReadContext context, IOContext io, byte[] document, int start, int length) {
            return new PlainStringParser(
                    context,
                    io,
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                    document,
                    start,
                    start + length);
        }
    }
}
