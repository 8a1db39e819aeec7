package io.github.polnum.json;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.FrameworkCodec;
import io.github.polnum.json.codec.Input;
import io.github.polnum.json.codec.Lines;
import io.github.polnum.json.codec.Outcome;
import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.json.codec.TokenWriter;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where documents of any kind come from and where they go. */
final class Documents {

    private final boolean indented;
    private final Limits limits;
    private final Engine engine;

    Documents(boolean indented, Limits limits) {
        this.indented = indented;
        this.limits = limits;
        this.engine = new Engine(limits);
    }

    /** Reads one kind of document. */
    @FunctionalInterface
    interface Codec<T> {

        Outcome<T> read(Input document);
    }

    Documents withLimits(Limits changed) {
        return new Documents(indented, changed);
    }

    byte[] load(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return load(stream);
        }
    }

    /** At most one byte more than a document may have. */
    byte[] load(InputStream stream) throws IOException {
        return stream.readNBytes(limits.documentBytes() + 1);
    }

    byte[] load(Reader reader) throws IOException {
        var text = new StringWriter();
        char[] buffer = new char[8192];
        for (int count = reader.read(buffer);
                count >= 0 && text.getBuffer().length() <= limits.documentBytes();
                count = reader.read(buffer)) {
            text.write(buffer, 0, count);
        }
        return Encoding.bytesOf(text.toString());
    }

    <T> Outcome<T> read(byte[] document, Codec<T> codec) {
        var lines = new Lines(document);
        if (document.length > limits.documentBytes()) {
            return FrameworkCodec.refuse(
                    "limit-exceeded",
                    0,
                    Map.of("what", "document", "limit", String.valueOf(limits.documentBytes())),
                    lines);
        }
        var encoding = Encoding.of(document);
        if (encoding.problem().isPresent()) {
            return refuse(encoding, lines);
        }
        Text.Builder texts;
        try {
            texts = Text.builder(document);
        } catch (InvariantException e) {
            int offset = e.detail().map(Integer::parseInt).orElse(0);
            return refuse(Encoding.malformed(offset), lines);
        }
        int start = encoding.markLength();
        return codec.read(new Input(
                offset -> engine.tokens(document, offset, texts),
                start,
                lines,
                start > 0 ? Map.of("byte-order-mark", Severity.WARNING) : Map.of(),
                limits.findings()));
    }

    private static <T> Outcome<T> refuse(Encoding encoding, Lines lines) {
        var found = Map.of("found", encoding.problem().orElseThrow());
        return FrameworkCodec.refuse("not-utf-8", encoding.offset(), found, lines);
    }

    /** The tokens of a document that was written here. */
    Supplier<TokenReader> tokens(byte[] document) {
        var texts = Text.builder(document);
        return () -> engine.tokens(document, 0, texts);
    }

    void write(Path file, Consumer<TokenWriter> document) throws IOException {
        // Not a temporary file of the system: only its owner could read that.
        var draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                write(stream, document);
            }
            replace(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path file, Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void write(OutputStream stream, Consumer<TokenWriter> document) throws IOException {
        engine.write(stream, indented, document);
    }

    void write(Writer writer, Consumer<TokenWriter> document) throws IOException {
        engine.write(writer, indented, document);
    }

    String toJson(Consumer<TokenWriter> document) {
        var text = new StringWriter();
        try {
            write(text, document);
        } catch (IOException e) {
            throw new UncheckedIOException("A string took no characters.", e);
        }
        return text.toString();
    }
}
