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
        if (isLong(name)) {
            writeName(name);
            return;
        }
        boolean isFirst = _streamWriteContext.writeName(name) != JsonWriteContext.STATUS_OK_AFTER_COMMA;
        if (_prettyPrinter == null) {
            if (!isFirst) {
                writeRaw(',');
            }
        } else if (isFirst) {
            _prettyPrinter.beforeObjectEntries(this);
        } else {
            _prettyPrinter.writeObjectEntrySeparator(this);
        }
        quote(name);
    }

    /** Writes a string. */
    void writePlainString(String value) {
        if (isLong(value)) {
            writeString(value);
            return;
        }
        _verifyValueWrite(WRITE_STRING);
        quote(value);
    }

    /** Whether it does not fit between two quotes even where the buffer is empty. */
    private boolean isLong(String value) {
        return value.length() > _outputEnd - 2;
    }

    @SuppressWarnings("deprecation") // What it does to other characters does not matter: there are none.
    private void quote(String value) {
        int length = value.length();
        if (length > _outputEnd - _outputTail - 2) {
            _flushBuffer();
        }
        _outputBuffer[_outputTail++] = '"';
        value.getBytes(0, length, _outputBuffer, _outputTail);
        _outputTail += length;
        _outputBuffer[_outputTail++] = '"';
    }
}
