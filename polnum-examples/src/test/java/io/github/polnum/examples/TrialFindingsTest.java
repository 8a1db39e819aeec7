package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.model.PolicySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules find in the trial documents, each judged on a day that suits it and with those that it belongs to. */
class TrialFindingsTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "polnum", "examples", "trials.txt");

    /** Documents that belong together, and the day as of which they are judged. */
    private record Trial(LocalDate day, List<String> documents) {

        static Trial on(String day, String... documents) {
            return new Trial(LocalDate.parse(day), List.of(documents));
        }

        String findings() {
            var set = PolicySet.of(documents.stream().map(TrialsTest::read).toList());
            return Catalogue.validator().validate(set, day).findings().stream()
                    .map(finding -> "  " + FindingsTest.line(finding) + "\n")
                    .collect(Collectors.joining("", day + " " + String.join(", ", documents) + "\n", ""));
        }
    }

    private static final List<Trial> TRIALS = List.of(
            Trial.on("2026-06-30", "bill-asking-for-money"),
            Trial.on("2026-06-30", "body-renamed-and-moved"),
            Trial.on("2026-06-30", "charter", "plan-upholding-a-charter"),
            Trial.on("2026-06-30", "code-points"),
            Trial.on("2026-06-30", "common-goals"),
            Trial.on("2026-06-30", "consultation-on-site-and-in-writing"),
            Trial.on("2026-06-30", "district"),
            Trial.on("2026-06-30", "indicators"),
            Trial.on("2026-06-30", "later-edition-before", "later-edition-after"),
            Trial.on("2026-06-30", "measure-going-backward"),
            Trial.on("2026-06-30", "measure-in-several-domains"),
            Trial.on("2026-12-15", "milestones-by-year"),
            Trial.on("2026-06-30", "more-than-two-hundred-a-month"),
            Trial.on("2027-01-15", "principles-and-initiatives"),
            Trial.on("2027-01-15", "review-due"),
            Trial.on("2026-06-30", "share-of-a-budget"),
            Trial.on("2026-06-30", "target-group"),
            Trial.on("2026-06-30", "totals-and-records"),
            Trial.on("2026-06-30", "two-levels-of-one-type"),
            Trial.on("2026-06-30", "yearly-2024", "yearly-2025", "yearly-2026"));

    /** Whoever changes a rule or a document looks at each line that changes here: it must be true, and worth saying. */
    @Test
    void findingsAreThoseOfTheGoldenFile() throws IOException {
        assertThat(TRIALS.stream().map(Trial::findings).collect(Collectors.joining("\n")))
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyTrialIsJudged() throws IOException {
        assertThat(TRIALS.stream().flatMap(trial -> trial.documents().stream()))
                .containsExactlyInAnyOrderElementsOf(TrialsTest.documents().stream()
                        .map(document -> document.getFileName().toString().replace(".json", ""))
                        .toList());
    }
}
