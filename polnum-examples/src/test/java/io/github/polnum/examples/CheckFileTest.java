package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program that checks any file says and ends with. */
class CheckFileTest {

    private static final String PLAN = """
            { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan", "colour": "red",
              "indicators": [ { "id": "part", "name": "Part", "unit": "%",
                                "targets": [ { "id": "cible", "value": 80, "date": "2030" } ] } ] }
            """;

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";
    private Path plan = Path.of("plan.json");

    @BeforeEach
    void writeThePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    }

    private int run(String... options) {
        var args = new ArrayList<>(List.of(plan.toString()));
        args.addAll(List.of(options));
        return runWith(args);
    }

    private int runWith(List<String> args) {
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        int status = CheckFile.run(
                args,
                LocalDate.of(2026, 11, 22),
                new PrintStream(printed, true, UTF_8),
                new PrintStream(complained, true, UTF_8));
        out = printed.toString(UTF_8);
        err = complained.toString(UTF_8);
        return status;
    }

    @Test
    void findingsAreToldInTheLanguageAskedFor() {
        run("--language", "fr");

        assertThat(out).contains("""
                1:68 colour
                  avertissement  Le champ «\u00A0colour\u00A0» n’est pas connu ici. Il est conservé tel quel. [unknown-member]
                """).contains("[indicator-without-direction]").contains("Contrôlé au 2026-11-22");
        assertThat(err).isEmpty();
    }

    @Test
    void languageWithoutMessagesIsSaidAndEnglishGiven() {
        run("--language", "ja");

        assertThat(out)
                .startsWith("There are no messages in “ja”; they are given in English.\n")
                .contains("\n1:68 colour\n  warning  The field “colour” is not known here.");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1"})
    void exitCodeDependsOnTheSeverityAskedFor(String severity, int status) {
        assertThat(run("--fail-on", severity)).isEqualTo(status);
    }

    @Test
    void documentThatCannotBeReadFails() throws IOException {
        Files.writeString(plan, "{ \"polnum\": ");

        assertThat(run()).isEqualTo(1);
        assertThat(out).contains("[document-truncated]").contains("The rules were not run");
    }

    @Test
    void whatIsOddInAProfileIsToldAndTheProfileUsed() throws IOException {
        var profile = Files.writeString(
                folder.resolve("ge.json"), "{ \"polnumProfile\": \"1.0\", \"id\": \"ge\", \"zz\": 1 }");

        assertThat(run("--profile", profile.toString())).isZero();
        assertThat(err).startsWith(profile.toString()).contains("[unknown-member]");
        assertThat(out).contains("under the profile “ge”");
    }

    @Test
    void fileThatIsNotThereIsToldByItsName() {
        assertThat(runWith(List.of("none.json"))).isEqualTo(2);
        assertThat(err).isEqualTo("none.json: there is no such file.\n");
    }

    @Test
    void folderIsToldInPlainWords() {
        assertThat(runWith(List.of(folder.toString()))).isEqualTo(2);
        assertThat(err).startsWith(folder + ": this is a folder; name a file in it.\n");
        assertThat(run("--profile", folder.toString())).isEqualTo(2);
        assertThat(err).startsWith(folder + ": this is a folder; name a file in it.\n");
    }

    @Test
    void secondFileIsToldHowItMayComeAlong() {
        assertThat(runWith(List.of("a.json", "b.json"))).isEqualTo(2);
        assertThat(err).startsWith("b.json: only one file is checked; write --with before each of the others.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of | 29.11.2026 | this is not a day; write it in the form 2026-11-22.",
                "--language | français | this is not a language; write its code, such as fr.",
                "--fail-on | never | write error, warning or info.",
            })
    void valueThatAnOptionCannotHaveIsToldInPlainWords(String option, String value, String advice) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err).startsWith(option + " " + value + ": " + advice + "\n");
    }

    @Test
    void profileOfAFileIsUsed() throws IOException {
        var profile = Files.writeString(folder.resolve("ge.json"), """
                { "polnumProfile": "1.0", "id": "ge", "base": "draft", "language": "fr",
                  "rules": { "unknown-member": "error", "indicator-without-direction": "off", "no-such-rule": "off" },
                  "waivers": [ { "rule": "indicator-without-target", "element": "gone", "reason": "?", "expires": "2020" },
                               { "rule": "indicator-without-unit", "element": "gone", "reason": "?" } ] }
                """);

        assertThat(run("--profile", profile.toString(), "--as-of", "2027-01-01"))
                .isEqualTo(1);
        assertThat(out)
                .contains("error    The field “colour”")
                .contains("[unknown-rule]")
                .containsOnlyOnce("[waiver-expired]")
                .containsOnlyOnce("[waiver-without-element]")
                .contains("Checked as of 2027-01-01 under the profile “ge”.")
                .doesNotContain("[indicator-without-direction]");
    }

    @Test
    void profileOfTheLibraryIsUsedByItsName() {
        run("--profile", "publication");

        assertThat(out).contains("under the profile “publication”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publication", "PUBLICATION"})
    void profileOfTheLibraryIsUsedHoweverItsNameIsWritten(String name) {
        assertThat(run("--profile", name)).isZero();
        assertThat(out).contains("under the profile “publication”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | CheckFile FILE | Only FILE is checked;",
                "fr | CheckFile FICHIER | Seul FICHIER est contrôlé",
                "de | CheckFile DATEI | Geprüft wird nur DATEI;",
                "it-CH | CheckFile FILE | Viene controllato solo FILE;",
                "ja | CheckFile FILE | Only FILE is checked;",
            })
    void helpIsGivenInTheLanguageAskedFor(String language, String start, String told) {
        for (var help : List.of("--help", "-h")) {
            assertThat(runWith(List.of(help, "--language", language))).isZero();
            assertThat(out)
                    .startsWith(start + " [--with ")
                    .contains("\n          ")
                    .contains("\n" + told)
                    .endsWith(".\n");
            assertThat(err).isEmpty();
        }
        assertThat(runWith(List.of("a.json", "--unknown", "-h"))).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.json | fr | none.json\u00A0: ce fichier n’existe pas.",
                "none.json | de-CH | none.json: Diese Datei gibt es nicht.",
                "none.json | it | none.json: questo file non esiste.",
                "none.json --as-of morgen | de | --as-of morgen: Das ist kein Tag; schreiben Sie ihn in der Form 2026-11-22.",
                "none.json --profile zzz | fr | --profile zzz\u00A0: ni un profil (draft, adopted, publication), ni un fichier.",
                "none.json --fail-on mai | it | --fail-on mai: scriva error, warning o info.",
                "--json | de | Welche Datei?",
                "--json --as-of | en | --as-of needs a value.",
            })
    void whatTheProgramSaysItselfIsInTheLanguageAskedFor(String line, String language, String told) {
        var args = new ArrayList<>(List.of("--language", language));
        args.addAll(List.of(line.split(" ")));

        assertThat(runWith(args)).isEqualTo(2);
        assertThat(err).startsWith(told + "\n");
    }

    @Test
    void everyLanguageHasTheSameTexts() {
        var english = texts("en").keySet();

        assertThat(List.of("fr", "de", "it"))
                .allSatisfy(language -> assertThat(texts(language).keySet()).isEqualTo(english));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("io.github.polnum.examples.check-file", Locale.forLanguageTag(language));
    }

    @Test
    void profileWithFaultsIsToldAndNothingChecked() throws IOException {
        var profile = Files.writeString(folder.resolve("ge.json"), "{ \"polnumProfile\": \"1.0\" }");

        assertThat(run("--language", "de", "--profile", profile.toString())).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains("Das Feld «id» fehlt. [missing-member]");
    }

    @Test
    void reportIsWrittenAsJson() {
        run("--json", "--language", "it");

        assertThat(out).startsWith("{\n  \"polnumReport\": \"1.0\",").contains("\"pointer\": \"/colour\"");
    }

    @Test
    void coloursAreThereWhenAskedFor() {
        run("--colour");

        assertThat(out).contains("\u001B[33mwarning\u001B[0m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--language",
                "a.json b.json",
                "a.json --unknown",
                "a.json --with",
                "a.json --as-of tomorrow",
                "a.json --as-of -2026-11-22",
                "a.json --as-of +12026-01-01",
                "a\0.json",
                "a.json --profile \0",
                "a.json --fail-on never",
                "a.json --language !",
                "a.json --profile none",
                "missing.json",
            })
    void misuseAndMissingFilesEndWithTwo(String line) {
        assertThat(runWith(line.isEmpty() ? List.of() : List.of(line.split(" "))))
                .isEqualTo(2);
        assertThat(err).isNotBlank().doesNotContain("\tat ");
        assertThat(out).isEmpty();
    }

    @Test
    void whatIsReferredToIsLookedForInFilesThatComeWithIt() throws IOException {
        Files.writeString(plan, """
                { "polnum": "1.0", "language": "fr", "id": "ville", "name": "Ville", "measures": [
                  { "id": "m", "name": "Mesure", "links": { "contributes-to": ["canton#o", "canton#gone"] } } ] }
                """);
        var canton = Files.writeString(folder.resolve("canton.json"), """
                { "polnum": "1.0", "language": "fr", "id": "canton", "name": "Canton", "colour": "red", "objectives": [
                  { "id": "o", "name": "Objectif" }, { "id": "alone", "name": "Objectif seul" } ] }
                """);

        assertThat(run()).isZero();
        assertThat(out).contains("[reference-outside-set]");
        assertThat(run("--with", canton.toString())).isEqualTo(1);
        assertThat(out)
                .contains("2:76 measures[0].links[contributes-to][1]\n")
                .contains("[unresolved-reference]")
                .doesNotContain("outside-set")
                .doesNotContain("colour")
                .doesNotContain("alone");
        assertThat(run("--with", plan.toString(), "--with", canton.toString()))
                .as("The file itself is left aside.")
                .isEqualTo(1);
        assertThat(run("--with", "missing.json")).isEqualTo(2);
        assertThat(err).isEqualTo("missing.json: there is no such file.\n");
        assertThat(run("--with", canton.toString(), "--with", canton.toString()))
                .isEqualTo(2);
        assertThat(err).startsWith("--with: two files hold the same edition of the same framework.\n");
        Files.writeString(canton, "{");
        assertThat(run("--with", canton.toString())).isEqualTo(2);
        assertThat(err).contains("canton.json\n").contains("[document-truncated]");
    }
}
