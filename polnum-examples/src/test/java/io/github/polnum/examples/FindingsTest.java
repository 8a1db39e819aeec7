package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Report.Verdict;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ProfileJson;
import io.github.polnum.value.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules find in the example files: all of it is true, and nothing of it is an error. */
class FindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "polnum", "examples", "findings.txt");

    private static Report judge(String file) {
        return PolicyJson.standard()
                .validating(Catalogue.validator(), DAY)
                .read(new String(ExampleFiles.bytes(file), UTF_8))
                .report();
    }

    /** Whoever changes a rule or a file looks at each line that changes here: it must be true, and worth saying. */
    @Test
    void findingsAreThoseOfTheGoldenFile() throws IOException {
        var found = ExampleFiles.ALL.stream()
                .map(file -> file + "\n"
                        + judge(file).findings().stream()
                                .map(finding -> "  " + line(finding) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }

    private static String line(Finding finding) {
        return finding.severity().token() + " " + finding.code() + " " + finding.place() + ": "
                + finding.message(LanguageTag.EN);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleIsConformant(String file) {
        assertThat(judge(file).verdict(Category.CONFORMANCE)).isEqualTo(Verdict.YES);
    }

    static Iterable<String> files() {
        return ExampleFiles.ALL;
    }

    @Test
    void profileOfTheCantonFitsTheRulesAndThePolicy() throws IOException {
        try (var file = ShowFramework.class.getResourceAsStream("profiles/geneve.json")) {
            var document = new String(file.readAllBytes(), UTF_8);
            var result = ProfileJson.standard().read(document);
            var report = Catalogue.validator()
                    .withProfile(result.orElseThrow())
                    .validate(ExampleFiles.framework(ExampleFiles.POLICY), DAY);

            assertThat(result.report().findings()).isEmpty();
            assertThat(ProfileJson.standard().toJson(result.orElseThrow())).isEqualTo(document);
            assertThat(report.findings())
                    .extracting(Finding::code)
                    .doesNotContain("unknown-rule", "waiver-expired", "waiver-without-element");
        }
    }
}
