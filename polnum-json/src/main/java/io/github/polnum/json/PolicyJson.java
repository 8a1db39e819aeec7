package io.github.polnum.json;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.FrameworkCodec;
import io.github.polnum.json.codec.Lines;
import io.github.polnum.json.codec.Outcome;
import io.github.polnum.model.PolicyFramework;
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

/**
 * Reads policy frameworks from JSON documents and writes them.
 *
 * <p>A document holds one framework, in UTF-8. Reading is strict: whatever is wrong (not JSON, a member twice, a value of
 * another type, an identifier with a space in it) is a finding with its place, and all of them are told in one pass;
 * nothing is repaired. Members may come in any order. Members that the model does not know are kept in order and written
 * back after the known ones.
 *
 * <p>A document may be 512 MiB large and nest 256 levels deep; {@link Limits} says what else is bounded, and widens or
 * tightens it. A document beyond a limit is told as a finding.
 *
 * <p>Writing is deterministic: the same framework gives the same bytes, and reading them gives an equal framework. What
 * has nothing to say is left out. Whatever framework can be built can be written; what is larger than 512 MiB then needs
 * wider limits to be read.
 *
 * <pre>{@code
 * ReadResult<PolicyFramework> result = PolicyJson.standard().read(Path.of("plan.json"));
 * System.out.print(result.report().toText(LanguageTag.DE));
 * }</pre>
 *
 * <p>Only input and output themselves throw {@link IOException}. Immutable and thread-safe; one instance serves a whole
 * program.
 *
 * @since 0.1.0
 */
public final class PolicyJson {

    private static final PolicyJson STANDARD = new PolicyJson(true, Limits.standard());
    private static final PolicyJson COMPACT = new PolicyJson(false, Limits.standard());

    private final boolean indented;
    private final Limits limits;
    private final Engine engine;

    private PolicyJson(boolean indented, Limits limits) {
        this.indented = indented;
        this.limits = limits;
        this.engine = new Engine(limits);
    }

    /**
     * Returns the codec whose documents are laid out for people: two spaces a level, a line feed at the end.
     *
     * @return always the same instance
     */
    public static PolicyJson standard() {
        return STANDARD;
    }

    /**
     * Returns the codec whose documents have no white space. It reads the same as {@link #standard()}.
     *
     * @return always the same instance
     */
    public static PolicyJson compact() {
        return COMPACT;
    }

    /**
     * Returns a codec that reads with other limits and writes as this one does.
     *
     * @param changed the limits
     * @return the changed codec; this one stays as it is
     */
    public PolicyJson withLimits(Limits changed) {
        return new PolicyJson(indented, changed);
    }

    // Reading

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the framework if there is no error, and the findings
     * @throws IOException if the file cannot be read
     */
    public ReadResult<PolicyFramework> read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param stream bytes in UTF-8
     * @return the framework if there is no error, and the findings
     * @throws IOException if the stream fails
     */
    public ReadResult<PolicyFramework> read(InputStream stream) throws IOException {
        return read(stream.readNBytes(limits.documentBytes() + 1));
    }

    /**
     * Reads characters to their end and leaves the reader open.
     *
     * @param reader the characters
     * @return the framework if there is no error, and the findings
     * @throws IOException if the reader fails
     */
    public ReadResult<PolicyFramework> read(Reader reader) throws IOException {
        var text = new StringWriter();
        char[] buffer = new char[8192];
        for (int count = reader.read(buffer);
                count >= 0 && text.getBuffer().length() <= limits.documentBytes();
                count = reader.read(buffer)) {
            text.write(buffer, 0, count);
        }
        return read(text.toString());
    }

    /**
     * Reads a string.
     *
     * @param document the document
     * @return the framework if there is no error, and the findings
     */
    public ReadResult<PolicyFramework> read(String document) {
        return read(Encoding.bytesOf(document));
    }

    /**
     * Reads bytes.
     *
     * @param document the document in UTF-8; not changed and not kept
     * @return the framework if there is no error, and the findings
     */
    public ReadResult<PolicyFramework> read(byte[] document) {
        var lines = new Lines(document);
        if (document.length > limits.documentBytes()) {
            return result(FrameworkCodec.refuse(
                    "limit-exceeded",
                    0,
                    Map.of("what", "document", "limit", String.valueOf(limits.documentBytes())),
                    lines));
        }
        var encoding = Encoding.of(document);
        if (encoding.problem().isPresent()) {
            return result(FrameworkCodec.refuse(
                    "not-utf-8",
                    encoding.offset(),
                    Map.of("found", encoding.problem().get()),
                    lines));
        }
        int start = encoding.markLength();
        return result(FrameworkCodec.read(
                engine.tokens(document, start),
                lines,
                start > 0 ? Map.of("byte-order-mark", Severity.WARNING) : Map.of(),
                limits.findings()));
    }

    private static ReadResult<PolicyFramework> result(Outcome<PolicyFramework> outcome) {
        return new ReadResult<>(outcome.value(), outcome.report());
    }

    // Writing

    /**
     * Writes a framework to a file, which is replaced as a whole or not at all.
     *
     * @param framework the framework
     * @param file the file, in a folder that exists
     * @throws IOException if the file cannot be written
     */
    public void write(PolicyFramework framework, Path file) throws IOException {
        // Not a temporary file of the system: only its owner could read that.
        var draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                write(framework, stream);
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

    /**
     * Writes a framework to a stream in UTF-8 and leaves the stream open.
     *
     * @param framework the framework
     * @param stream where the bytes go
     * @throws IOException if the stream fails
     */
    public void write(PolicyFramework framework, OutputStream stream) throws IOException {
        engine.write(stream, indented, out -> FrameworkCodec.write(framework, out));
    }

    /**
     * Writes a framework to a writer and leaves the writer open.
     *
     * @param framework the framework
     * @param writer where the characters go
     * @throws IOException if the writer fails
     */
    public void write(PolicyFramework framework, Writer writer) throws IOException {
        engine.write(writer, indented, out -> FrameworkCodec.write(framework, out));
    }

    /**
     * Returns a framework as a JSON document.
     *
     * @param framework the framework
     * @return the document
     */
    public String toJson(PolicyFramework framework) {
        var text = new StringWriter();
        try {
            write(framework, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A string took no characters.", e);
        }
        return text.toString();
    }
}
