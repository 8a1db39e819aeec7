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
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where documents of any kind come from and where they go. */
final class Documents {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** Reads what was written here, whatever the limits for others are. */
    private static final Engine OWN = new Engine(Limits.standard());

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

    /** Of a string that is too long so much that it is. */
    byte[] load(String document) {
        return Encoding.bytesOf(
                document.length() > limits.documentBytes()
                        ? document.substring(0, limits.documentBytes() + 1)
                        : document);
    }

    byte[] load(Reader reader) throws IOException {
        var text = new StringWriter();
        char[] buffer = new char[8192];
        for (int count = reader.read(buffer);
                count >= 0 && text.getBuffer().length() <= limits.documentBytes();
                count = reader.read(buffer)) {
            text.write(buffer, 0, count);
        }
        return load(text.toString());
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
        return FrameworkCodec.refuse("not-utf-8", encoding.offset(), encoding.arguments(), lines);
    }

    /** The tokens of a document that was written here. */
    Supplier<TokenReader> tokens(byte[] document) {
        var texts = Text.builder(document);
        return () -> OWN.tokens(document, 0, texts);
    }

    void write(Path link, Consumer<TokenWriter> document) throws IOException {
        if (Files.exists(link) && !Files.isRegularFile(link)) {
            // A device or a pipe takes what is written and stays what it is.
            try (var stream = Files.newOutputStream(link, StandardOpenOption.WRITE)) {
                write(stream, document);
            }
            return;
        }
        var file = target(link);
        // Not a temporary file of the system: only its owner could read that.
        var draft = file.resolveSibling(UUID.randomUUID() + ".tmp");
        var permissions = permissions(file);
        try {
            try (var stream = create(draft, permissions, file)) {
                write(stream, document);
            }
            if (permissions.isPresent()) {
                // The process may have withheld some when it made the draft.
                Files.setPosixFilePermissions(draft, permissions.get());
            }
            replace(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The file that symbolic links lead to, whether it is there or not. */
    private static Path target(Path link) throws IOException {
        var file = link;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(link.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /** Who may read and write a file; empty if it is not there, or if its system has other means. */
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    /** Creates a draft, which from the start nobody may read who may not read the file that it is to replace. */
    private static OutputStream create(Path draft, Optional<Set<PosixFilePermission>> permissions, Path file)
            throws IOException {
        var attributes =
                permissions.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
        try {
            return Channels.newOutputStream(Files.newByteChannel(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
        } catch (AccessDeniedException e) {
            // Whoever calls knows nothing of a draft.
            var refused = new AccessDeniedException(
                    file.toString(),
                    null,
                    "Its folder takes no other file, from which it could be replaced as a whole.");
            refused.initCause(e);
            throw refused;
        } catch (NoSuchFileException e) {
            var missing = new NoSuchFileException(file.toString());
            missing.initCause(e);
            throw missing;
        }
    }

    private static void replace(Path file, Path draft) throws IOException {
        try {
            // Not all systems replace what is there because the move is atomic.
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
