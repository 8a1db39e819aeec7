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
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
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

    static String line(Finding finding) {
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

    private static Profile profileOfTheCanton() throws IOException {
        var result = ProfileJson.standard().read(document("profiles/geneve.json"));
        assertThat(result.report().findings()).isEmpty();
        return result.orElseThrow();
    }

    private static String document(String file) throws IOException {
        try (var stream = Objects.requireNonNull(ShowFramework.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Test
    void profileOfTheCantonIsWrittenAsItIs() throws IOException {
        assertThat(ProfileJson.standard().toJson(profileOfTheCanton())).isEqualTo(document("profiles/geneve.json"));
    }

    @Test
    void profileOfTheCantonSaysWhyForEveryRuleThatItGradesAnew() throws IOException {
        var profile = profileOfTheCanton();

        assertThat(profile.extensions().get("ge:motifs"))
                .get()
                .isInstanceOfSatisfying(
                        DataValue.OfObject.class,
                        reasons -> assertThat(reasons.members().keySet())
                                .isEqualTo(profile.rules().keySet()));
        assertThat(profile.rules())
                .allSatisfy((code, severity) ->
                        assertThat(severity).isNotEqualTo(Catalogue.adopted().severityOf(rule(code))));
    }

    private static Rule rule(String code) {
        return Catalogue.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waiverOfTheCantonKeepsOutOneFindingUntilItExpires() throws IOException {
        var validator = Catalogue.validator().withProfile(profileOfTheCanton());
        var policy = ExampleFiles.framework(ExampleFiles.POLICY);

        var held = validator.validate(policy, DAY);
        var expired = validator.validate(policy, LocalDate.of(2028, 1, 1));

        assertThat(held.judgement().orElseThrow().waived()).isEqualTo(1);
        assertThat(held.findings())
                .extracting(Finding::code)
                .as("who led while it was prepared leads no more")
                .containsExactlyInAnyOrder(
                        "measure-without-lead", "objective-without-contribution", "reference-outside-set");
        assertThat(expired.findings())
                .extracting(Finding::code)
                .contains("waiver-expired", "objective-without-indicator");
    }
}
