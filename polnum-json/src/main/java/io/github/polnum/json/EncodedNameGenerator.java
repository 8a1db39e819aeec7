package io.github.polnum.json;

import io.github.polnum.json.codec.Name;
import java.io.OutputStream;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonWriteContext;
import tools.jackson.core.json.UTF8JsonGenerator;

/**
 * Jackson's generator of UTF-8, which can also write names that are encoded already.
 *
 * <p>What it uses of Jackson's generator is there for those who extend it, and the same since 3.0.0.
 */
final class EncodedNameGenerator extends UTF8JsonGenerator {

    EncodedNameGenerator(
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
    void writeName(Name name) {
        boolean isFirst = _streamWriteContext.writeName(name.toString()) != JsonWriteContext.STATUS_OK_AFTER_COMMA;
        if (_prettyPrinter == null) {
            if (!isFirst) {
                writeRaw(',');
            }
        } else if (isFirst) {
            _prettyPrinter.beforeObjectEntries(this);
        } else {
            _prettyPrinter.writeObjectEntrySeparator(this);
        }
        int length = name.copyTo(_outputBuffer, _outputTail);
        if (length > _outputEnd - _outputTail) {
            _flushBuffer();
            length = name.copyTo(_outputBuffer, _outputTail);
        }
        _outputTail += length;
    }
}
