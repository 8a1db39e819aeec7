package io.github.polnum.json;

import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.json.codec.TokenWriter;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Where tokens come from and where they go. This is the one class that chooses a JSON library; the tests of this module run
 * a second time over another one, with another class of this name in front of it on the class path.
 */
final class Engine {

    /** The first version of which a parser of UTF-8 works without a table of names. */
    private static final Version WITHOUT_TABLE = new Version(3, 2, 0, null, "tools.jackson.core", "jackson-core");

    private final Limits limits;
    private final PlainStringParser.Factory factory;
    /**
     * Makes parsers for names that were chosen to collide in Jackson's table: without one, or before Jackson 3.2, which cannot do
     * without, with one that takes them all the same.
     */
    private final PlainStringParser.Factory tableless;

    Engine(Limits limits) {
        this.limits = limits;
        var settings = JsonFactory.builder()
                .streamReadConstraints(JacksonReader.constraints(limits))
                // Names of members are then the very strings that the codec knows them by.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
        this.factory = new PlainStringParser.Factory(settings);
        this.tableless = new PlainStringParser.Factory(settings.disable(
                factory.version().compareTo(WITHOUT_TABLE) < 0
                        ? TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW
                        : TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES));
    }

    /**
     * Reads tokens, within the limits.
     *
     * @param document UTF-8; not changed
     * @param start where its first token may begin, after a byte order mark
     * @param texts a builder of texts that stand in the document
     * @return the tokens from there on
     */
    TokenReader tokens(byte[] document, int start, Text.Builder texts) {
        return new JacksonReader(
                factory.parser(document, start),
                () -> tableless.parser(document, start),
                document,
                start,
                texts,
                limits);
    }

    /** Writes a document in UTF-8, ends it with a line feed if it is indented, and leaves the stream open. */
    void write(OutputStream stream, boolean indented, Consumer<TokenWriter> document) throws IOException {
        var layout = indented ? new Layout() : null;
        try (var generator = factory.createGenerator(context(layout), stream, JsonEncoding.UTF8)) {
            write(generator, layout, document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a document, ends it with a line feed if it is indented, and leaves the writer open. */
    void write(Writer writer, boolean indented, Consumer<TokenWriter> document) throws IOException {
        var layout = indented ? new Layout() : null;
        try (var generator = factory.createGenerator(context(layout), writer)) {
            write(generator, layout, document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator generator, @Nullable Layout layout, Consumer<TokenWriter> document) {
        document.accept(new JacksonWriter(generator, layout));
        if (layout != null) {
            generator.writeRaw('\n');
        }
    }

    private static ObjectWriteContext context(@Nullable Layout layout) {
        return layout == null
                ? ObjectWriteContext.empty()
                : new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }
                };
    }
}
