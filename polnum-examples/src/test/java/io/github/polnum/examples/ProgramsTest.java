package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programs end with when a machine runs them. */
class ProgramsTest {

    @TempDir
    private Path folder;

    private int run(Class<?> program, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-DasOf=2026-11-22",
                "-cp",
                // What is in the folder goes before what the program brings.
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"), UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "good.json --as-of 2026-11-22, 0, Checked as of 2026-11-22, ''",
        "bad.json, 1, [document-truncated], ''",
        "'', 2, '', Which file?"
    })
    void theProgramThatChecksAFileEndsAsItSays(String args, int status, String told, String complained)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("good.json"), """
                { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan" }
                """);
        Files.writeString(folder.resolve("bad.json"), "{ \"polnum\": ");

        assertThat(run(CheckFile.class, args.isEmpty() ? new String[0] : args.split(" ")))
                .isEqualTo(status);
        assertThat(out()).contains(told);
        assertThat(err()).contains(complained).doesNotContain("\tat ");
    }

    @Test
    void theProgramThatTellsAPolicyEndsWithTwoWhereItDoesNotUnderstand() throws IOException, InterruptedException {
        assertThat(run(ShowFramework.class, "xx")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("xx: in French without an argument").doesNotContain("\tat ");
    }

    @Test
    void theProgramThatTellsAPolicyEndsWithOneWhereTheFileCannotBeRead() throws IOException, InterruptedException {
        var name = ShowFramework.class.getPackageName().replace('.', '/');
        var file = Files.createDirectories(folder.resolve(name)).resolve(ShowFramework.FILE);
        Files.writeString(file, "{ \"polnum\": ");

        assertThat(run(ShowFramework.class)).isEqualTo(1);
        assertThat(out()).contains("[document-truncated]");
        assertThat(err()).doesNotContain("\tat ");
    }

    @Test
    void theProgramThatTellsAPolicyEndsWithZeroWhereItTold() throws IOException, InterruptedException {
        assertThat(run(ShowFramework.class, "en")).isZero();
        assertThat(out()).startsWith("A digital policy for Geneva\n");
        assertThat(err()).doesNotContain("\tat ");
    }
}
