package io.github.polnum.json;

import static io.github.polnum.json.Row.framework;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.polnum.json.codec.FrameworkCodec;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    private static final PolicyJson JSON = PolicyJson.standard();

    private static final PolicyFramework SMALL = JSON.read(framework("")).orElseThrow();

    @TempDir
    private Path folder;

    // The document

    @Test
    void everyFormIsWrittenAsAgreed() {
        assertThat(JSON.toJson(Example.framework())).isEqualTo(Example.document());
    }

    @Test
    void everyFormIsReadAsAgreed() {
        assertThat(JSON.read(Example.document()).report().findings()).isEmpty();
        assertThat(JSON.read(Example.document()).orElseThrow()).isEqualTo(Example.framework());
    }

    @Test
    void textsOfAnyLengthAreWrittenAsTheyAre() throws IOException {
        // Jackson's buffer takes 8 000 bytes, and what stands before and behind the text has any length too.
        for (int length = 7_900; length <= 8_010; length++) {
            for (int before = 0; before < 4; before++) {
                var framework = SMALL.toBuilder()
                        .number("1".repeat(before + 1))
                        .name(Text.of(LanguageTag.EN, "é" + "x".repeat(length - 2)))
                        .description(Text.of(LanguageTag.EN, "y"))
                        .build();
                for (var json : List.of(PolicyJson.compact(), JSON)) {
                    var bytes = new ByteArrayOutputStream();
                    json.write(framework, bytes);
                    assertThat(bytes.toString(UTF_8)).isEqualTo(json.toJson(framework));
                    assertThat(json.read(bytes.toByteArray()).orElseThrow()).isEqualTo(framework);
                }
            }
        }
    }

    @Test
    void compactDocumentHasNoWhiteSpaceAndSaysTheSame() {
        var compact = PolicyJson.compact().toJson(Example.framework());

        assertThat(compact.replaceAll("\"([^\"\\\\]|\\\\.)*\"", "")).doesNotContainPattern("\\s");
        assertThat(Tree.parse(compact.getBytes(UTF_8)))
                .isEqualTo(Tree.parse(Example.document().getBytes(UTF_8)));
        assertThat(JSON.read(compact).value()).contains(Example.framework());
    }

    @Test
    void allTargetsGetTheSame() throws IOException {
        for (var codec : List.of(PolicyJson.standard(), PolicyJson.compact())) {
            var expected = codec.toJson(Example.framework());
            var stream = new ByteArrayOutputStream();
            var writer = new StringWriter();
            var file = folder.resolve("plan.json");

            codec.write(Example.framework(), stream);
            codec.write(Example.framework(), writer);
            codec.write(Example.framework(), file);

            assertThat(stream.toString(UTF_8)).isEqualTo(expected);
            assertThat(writer).hasToString(expected);
            assertThat(Files.readString(file)).isEqualTo(expected);
        }
    }

    @Test
    void characterBeyondAsciiIsWrittenAsItIsAndControlCharacterAsEscape() throws IOException {
        var name = "é 😀 ﷽ \u2028 a/b \u007F";
        var framework = SMALL.toBuilder()
                .name(LanguageTag.FR.text(name + "\u0000\u001F\b\f\n\r\t"))
                .build();
        var stream = new ByteArrayOutputStream();

        PolicyJson.compact().write(framework, stream);

        var document = framework("").replace("\"F\"", "\"" + name + "\\u0000\\u001F\\b\\f\\n\\r\\t\"");
        assertThat(stream.toString(UTF_8)).isEqualTo(document);
        assertThat(PolicyJson.compact().toJson(framework)).isEqualTo(document);
        assertThat(JSON.read(document).orElseThrow()).isEqualTo(framework);
    }

    @Test
    void namesAndTextsAreWholeWhereverABufferEnds() throws IOException {
        for (int length = 7850; length < 8050; length++) {
            var framework = SMALL.toBuilder()
                    .language(LanguageTag.DE)
                    .number("1".repeat(length))
                    .workingTitle(true)
                    .period(Period.parse("2024-05/2026-11-28"))
                    .addLink(LinkKind.UPHOLDS, "p \"é\"")
                    .description(Text.of(LanguageTag.FR, "é\n").with(LanguageTag.EN, "\""))
                    .build();
            var stream = new ByteArrayOutputStream();

            PolicyJson.compact().write(framework, stream);

            assertThat(stream.toString(UTF_8))
                    .isEqualTo("{\"polnum\":\"1.0\",\"language\":\"de\",\"id\":\"f\",\"number\":\"" + "1".repeat(length)
                            + "\",\"name\":{\"fr\":\"F\"},\"workingTitle\":true,"
                            + "\"description\":{\"fr\":\"é\\n\",\"en\":\"\\\"\"},"
                            + "\"period\":\"2024-05/2026-11-28\",\"links\":{\"upholds\":[\"p \\\"é\\\"\"]}}");
        }
    }

    /** Few are sorted in place, many by a map. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16, 17, 60})
    void linksOfAKindStandTogetherKindsAndLinksInTheOrderGiven(int count) {
        var builder = SMALL.toBuilder();
        var expected = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < count; i++) {
            var kind = List.of("upholds", "supports", "x-own", "supports", "cites", "upholds", "y-own")
                    .get(i % 7);
            builder.addLink(LinkKind.of(kind), "e-" + i);
            expected.computeIfAbsent(kind, key -> new ArrayList<>()).add("\"e-" + i + "\"");
        }

        var links = expected.entrySet().stream()
                .map(group -> "\"" + group.getKey() + "\":[" + String.join(",", group.getValue()) + "]")
                .collect(Collectors.joining(","));
        assertThat(PolicyJson.compact().toJson(builder.build())).endsWith("\"links\":{" + links + "}}");
    }

    @Test
    void characterToBeEscapedIsFoundWhereverItStands() throws IOException {
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at <= length; at++) {
                var name = "a".repeat(at) + "\n" + "b".repeat(length - at);
                var stream = new ByteArrayOutputStream();

                PolicyJson.compact()
                        .write(SMALL.toBuilder().name(LanguageTag.FR.text(name)).build(), stream);

                assertThat(stream.toString(UTF_8))
                        .isEqualTo(framework("").replace("\"F\"", "\"" + name.replace("\n", "\\n") + "\""));
            }
        }
    }

    @Test
    void textsInOtherLanguagesAndLongerOnesFollow() throws IOException {
        var many = Text.builder();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            many.put(LanguageTag.of("x" + letter), String.valueOf(letter).repeat(letter));
        }
        var framework = SMALL.toBuilder()
                .shortName(LanguageTag.EN.text("F").with(LanguageTag.FR, ""))
                .description(many.build())
                .vision(LanguageTag.EN.text("v").with(LanguageTag.DE, "w"))
                .build();
        var stream = new ByteArrayOutputStream();

        JSON.write(framework, stream);

        assertThat(stream.toString(UTF_8)).isEqualTo(JSON.toJson(framework)).contains("\"xz\": \"zzz");
        assertThat(JSON.read(stream.toByteArray()).value()).contains(framework);
    }

    @Test
    void textInTheLanguageOfTheFrameworkIsAStringAndAnyOtherAnObject() {
        var german = SMALL.toBuilder().language(LanguageTag.DE).build();

        assertThat(PolicyJson.compact().toJson(german))
                .isEqualTo("{\"polnum\":\"1.0\",\"language\":\"de\",\"id\":\"f\",\"name\":{\"fr\":\"F\"}}");
    }

    @Test
    void frameworkWithoutLanguageIsWrittenWithTheLanguageOfEachText() {
        var framework = PolicyFramework.of("f", LanguageTag.FR.text("F"));

        assertThat(PolicyJson.compact().toJson(framework))
                .isEqualTo("{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":{\"fr\":\"F\"}}");
        assertThat(JSON.read(PolicyJson.compact().toJson(framework)).value()).contains(framework);
    }

    // Extensions

    private static Extensions extension(String name) {
        return Extensions.of(Map.of(name, DataValue.of(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"polnum", "language", "id", "roles", "sources"})
    void extensionNamedLikeAMemberIsNotEvenBuilt(String name) {
        var builder = SMALL.toBuilder().extensions(extension(name));

        assertThatThrownBy(builder::build).isInstanceOfSatisfying(InvariantException.class, e -> {
            assertThat(e.constraint()).isEqualTo(Constraint.MALFORMED_EXTENSION_NAME);
            assertThat(e.value()).contains(name);
        });
    }

    @Test
    void extensionNamedLikeAMemberOfAnotherTypeIsWritten() {
        var framework = SMALL.toBuilder().extensions(extension("topics")).build();

        assertThat(JSON.read(JSON.toJson(framework)).value()).contains(framework);
    }

    // Streams, writers and files

    @Test
    void streamAndWriterAreFlushedAndLeftOpen() throws IOException {
        var stream = new ByteArrayOutputStream() {
            private int flushed;
            private boolean closed;

            @Override
            public void flush() {
                flushed = size();
            }

            @Override
            public void close() {
                closed = true;
            }
        };
        var writer = new StringWriter() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };

        JSON.write(SMALL, stream);
        JSON.write(SMALL, writer);

        assertThat(stream.flushed).isEqualTo(stream.size()).isPositive();
        assertThat(stream.closed).isFalse();
        assertThat(writer.closed).isFalse();
    }

    @Test
    void failureOfAStreamIsThrownAsItIs() {
        var failure = new IOException("disk full");
        var stream = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> JSON.write(Example.framework(), stream)).isSameAs(failure);
    }

    @Test
    void failureOfAWriterIsThrownAsItIs() {
        var failure = new IOException("disk full");
        var writer = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw failure;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> JSON.write(Example.framework(), writer)).isSameAs(failure);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What is asked of files. */
    @FunctionalInterface
    private interface Asked<T> {
        T answer() throws IOException;
    }

    private static <T> T unchecked(Asked<T> asked) {
        try {
            return asked.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fileIsReplacedAndNothingElseIsLeft() throws IOException {
        var file = Files.writeString(folder.resolve("plan.json"), "something much longer than what comes ".repeat(100));

        JSON.write(SMALL, file);

        assertThat(Files.readString(file)).isEqualTo(JSON.toJson(SMALL));
        assertThat(files()).containsExactly("plan.json");
    }

    /** No file system fails when it is wanted: here the document does, when a part of it is in the draft. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failureMidwayLeavesTheFolderAsItWas(boolean replaced) throws IOException {
        var file = folder.resolve("plan.json");
        if (replaced) {
            Files.writeString(file, "before");
        }
        var before = files();
        var failure = new IllegalStateException("midway");
        var meanwhile = new ArrayList<String>();

        assertThatThrownBy(() -> new Documents(true, Limits.standard()).write(file, out -> {
                    FrameworkCodec.write(Example.framework(), out);
                    meanwhile.addAll(unchecked(this::files));
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(meanwhile).hasSize(before.size() + 1).containsAll(before);
        assertThat(files()).isEqualTo(before);
        if (replaced) {
            assertThat(file).hasContent("before");
        }
    }

    @Test
    void otherHardLinkKeepsWhatWasThere() throws IOException {
        var file = Files.writeString(folder.resolve("plan.json"), "before");
        var other = Files.createLink(folder.resolve("other.json"), file);

        JSON.write(SMALL, file);

        assertThat(file).hasContent(JSON.toJson(SMALL));
        assertThat(other).hasContent("before");
    }

    @Test
    void fileInAnArchiveIsReplacedToo() throws IOException {
        var archive = URI.create("jar:" + folder.resolve("plans.zip").toUri());
        try (var plans = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            var file = plans.getPath("plan.json");
            Files.writeString(file, "something else");

            JSON.write(SMALL, file);

            assertThat(Files.readString(file)).isEqualTo(JSON.toJson(SMALL));
        }
    }

    @Test
    void folderInTheWayIsAnExceptionAndStays() throws IOException {
        var file = Files.createDirectory(folder.resolve("plan.json"));

        assertThatThrownBy(() -> JSON.write(SMALL, file)).isInstanceOf(IOException.class);

        assertThat(file).isDirectory();
        assertThat(files()).containsExactly("plan.json");
    }

    @Test
    void folderThatIsNotThereIsAnException() {
        var file = folder.resolve("none").resolve("plan.json");

        assertThatThrownBy(() -> JSON.write(SMALL, file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void pipeTakesTheDocumentAndStaysAPipe() throws Exception {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
        var taken = CompletableFuture.supplyAsync(() -> unchecked(() -> Files.readString(pipe)));

        JSON.write(SMALL, link);

        assertThat(taken.get(30, TimeUnit.SECONDS)).isEqualTo(JSON.toJson(SMALL));
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(pipe, link);
        }
    }

    @Test
    void fileIsAsReadableAsAnyOther() throws IOException {
        var any = Files.writeString(folder.resolve("any.json"), "");
        var file = folder.resolve("plan.json");

        JSON.write(SMALL, file);

        assertThat(access(file)).isEqualTo(access(any));
        if (isPosix()) {
            assertThat(access(file)).isNotEqualTo(access(onlyForItsOwner()));
        }
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----", "rwxr-x--x"})
    void fileKeepsItsPermissions(String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("plan.json"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        JSON.write(SMALL, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
        assertThat(Files.readString(file)).isEqualTo(JSON.toJson(SMALL));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linkStaysAndWhatItLeadsToIsReplaced() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var file = Files.writeString(inner.resolve("plan.json"), "");
        var second = Files.createSymbolicLink(inner.resolve("second"), Path.of("plan.json"));
        var first = Files.createSymbolicLink(folder.resolve("first"), Path.of("inner", "second"));

        JSON.write(SMALL, first);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(file).isRegularFile().hasContent(JSON.toJson(SMALL));
        assertThat(files()).containsExactly("first", "inner");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linkToNothingMakesTheFileThatItLeadsTo() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("plan.json"));

        JSON.write(SMALL, link);

        assertThat(link).isSymbolicLink().hasContent(JSON.toJson(SMALL));
        assertThat(files()).containsExactly("link", "plan.json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linkToItselfIsAnException() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

        assertThatThrownBy(() -> JSON.write(SMALL, link)).isInstanceOf(FileSystemException.class);

        assertThat(files()).containsExactly("link");
    }

    @Test
    void nameMayBeAsLongAsFileSystemsAllow() throws IOException {
        var file = folder.resolve("n".repeat(235));

        JSON.write(SMALL, file);

        assertThat(file).hasContent(JSON.toJson(SMALL));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void folderThatTakesNoFileIsAnExceptionThatNamesTheFile() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        var file = Files.writeString(closed.resolve("plan.json"), "before");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Root may write everywhere.
            assumeThat(Files.isWritable(closed)).isFalse();

            assertThatThrownBy(() -> JSON.write(SMALL, file))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageStartingWith(file.toString());

            assertThat(file).hasContent("before");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path onlyForItsOwner() throws IOException {
        return Files.createTempFile(folder, "own", ".json");
    }

    /** Who may do what with a file, as the file system says it: permissions of POSIX, or an access list on Windows. */
    private Object access(Path file) throws IOException {
        return Files.getAttribute(file, isPosix() ? "posix:permissions" : "acl:acl");
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }
}
