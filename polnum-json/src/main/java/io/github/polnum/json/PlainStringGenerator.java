package io.github.polnum.json;

import java.io.OutputStream;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonWriteContext;
import tools.jackson.core.json.UTF8JsonGenerator;

/**
 * Jackson's generator of UTF-8, which also writes strings that are plain: ASCII in which nothing is escaped.
 *
 * <p>What it uses of Jackson's generator is there for those who extend it, and the same since 3.0.0.
 */
final class PlainStringGenerator extends UTF8JsonGenerator {

    /** A comma and two quotes. */
    private static final int AROUND = 3;

    PlainStringGenerator(
            ObjectWriteContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            OutputStream stream,
            SerializableString separator,
            CharacterEscapes escapes,
            PrettyPrinter layout,
            int most,
            char quote) {
        super(context, io, streamFeatures, formatFeatures, stream, separator, escapes, layout, most, quote);
    }

    /** Writes the name of a member. */
    void writePlainName(String name) {
        if (isLong(name.length())) {
            writeName(name);
            return;
        }
        boolean isFirst = _streamWriteContext.writeName(name) != JsonWriteContext.STATUS_OK_AFTER_COMMA;
        if (_prettyPrinter == null) {
            reserve(name.length());
            if (!isFirst) {
                _outputBuffer[_outputTail++] = ',';
            }
        } else {
            if (isFirst) {
                _prettyPrinter.beforeObjectEntries(this);
            } else {
                _prettyPrinter.writeObjectEntrySeparator(this);
            }
            reserve(name.length());
        }
        quote(name);
    }

    /** Writes a string. */
    void writePlainString(String value) {
        if (isLong(value.length())) {
            writeString(value);
            return;
        }
        _verifyValueWrite(WRITE_STRING);
        reserve(value.length());
        quote(value);
    }

    /** Writes a string that is in UTF-8 already and in which nothing is escaped; it need not be ASCII. */
    void writePlainString(byte[] utf8, int from, int to) {
        int length = to - from;
        if (isLong(length)) {
            writeRawUTF8String(utf8, from, length);
            return;
        }
        _verifyValueWrite(WRITE_STRING);
        reserve(length);
        _outputBuffer[_outputTail++] = '"';
        System.arraycopy(utf8, from, _outputBuffer, _outputTail, length);
        _outputTail += length;
        _outputBuffer[_outputTail++] = '"';
    }

    /** Whether so many bytes do not fit between two quotes, after a comma, even where the buffer is empty. */
    private boolean isLong(int length) {
        return length > _outputEnd - AROUND;
    }

    /** Makes room for so many bytes between two quotes, after a comma. */
    private void reserve(int length) {
        if (length > _outputEnd - _outputTail - AROUND) {
            _flushBuffer();
        }
    }

    @SuppressWarnings("deprecation") // What it does to other characters does not matter: there are none.
    private void quote(String value) {
        int length = value.length();
        _outputBuffer[_outputTail++] = '"';
        value.getBytes(0, length, _outputBuffer, _outputTail);
        _outputTail += length;
        _outputBuffer[_outputTail++] = '"';
    }
}
