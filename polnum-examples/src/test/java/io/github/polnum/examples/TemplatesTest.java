package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Progress;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Period.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officials begin with, and the tutorial. */
class TemplatesTest {

    @Test
    void tutorialInJavaIsTheTutorialInJson() throws IOException {
        var document = document("templates/tutoriel.json");

        assertThat(document.lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(PolicyJson.standard().toJson(Tutorial.framework())).isEqualTo(document);
        assertThat(read("templates/tutoriel.json").orElseThrow()).isEqualTo(Tutorial.framework());
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/depart.json", "templates/complet.json", "templates/tutoriel.json"})
    void nothingIsFoundInATemplateAndItsReferencesResolve(String file) throws IOException {
        var result = read(file);

        assertThat(result.report().findings()).isEmpty();
        var index = result.orElseThrow().index();
        assertThat(index.elements().stream()
                        .flatMap(element -> element.references().stream())
                        .filter(use -> use.reference().isLocal())
                        .filter(use -> index.find(use.reference()).isEmpty()))
                .isEmpty();
    }

    /** Whoever begins with a template is told what is still missing, and of no mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"templates/depart.json", "templates/complet.json"})
    void rulesFindNothingInATemplateButWhatIsStillMissing(String file) throws IOException {
        for (var profile : Catalogue.profiles()) {
            var report = PolicyJson.standard()
                    .validating(Catalogue.validator().withProfile(profile), LocalDate.of(2026, 11, 22))
                    .read(document(file))
                    .report();

            assertThat(report.findings())
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(Finding::toString)
                    .isEmpty();
        }
    }

    @Test
    void starterIsWrittenAsItIs() throws IOException {
        assertThat(PolicyJson.standard().toJson(read("templates/depart.json").orElseThrow()))
                .isEqualTo(document("templates/depart.json"));
    }

    @Test
    void fullTemplateHoldsEveryTypeOfElementAndExplainsEveryListOfTheFramework() throws IOException {
        var framework = read("templates/complet.json").orElseThrow();

        assertThat(framework.index().elements().stream()
                        .map(PolicyElement::type)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ElementType.values());
        assertThat(framework.extensions().members().keySet())
                .containsAll(List.of(
                        "aide:levels",
                        "aide:terms",
                        "aide:roles",
                        "aide:principles",
                        "aide:portfolios",
                        "aide:consultations",
                        "aide:reviews",
                        "aide:bodies",
                        "aide:posts",
                        "aide:legalActs",
                        "aide:sources"));
    }

    @Test
    void progressOfTheFullTemplateCanBeTold() throws IOException {
        var indicator = read("templates/complet.json")
                .orElseThrow()
                .index()
                .find(Identifier.of("premier-indicateur"))
                .map(FrameworkIndex.Node::item)
                .map(Indicator.class::cast)
                .orElseThrow();

        assertThat(indicator.progress(LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Progress.Share(
                        new BigDecimal("0.1750"),
                        Truth.FALSE,
                        indicator.targets().get(0),
                        indicator.measurements().get(0)));
    }

    private static ReadResult<PolicyFramework> read(String file) throws IOException {
        return PolicyJson.standard().read(document(file));
    }

    private static String document(String file) throws IOException {
        try (var stream = Objects.requireNonNull(TemplatesTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    /** Whoever writes by hand finds each name there, in one object at least that may have it. */
    @Test
    void everyMemberOfTheFormatStandsInTheFullTemplate() throws IOException {
        var document = document("templates/complet.json");
        var members = Files.readString(Path.of("..", "docs", "format.md"))
                .lines()
                .map(line -> Pattern.compile("\\| `(\\w+)` \\|.*\\| (yes )?\\|").matcher(line))
                .filter(Matcher::matches)
                .map(found -> "\"" + found.group(1) + "\":")
                .toList();

        assertThat(members)
                .hasSizeGreaterThan(100)
                .allSatisfy(member -> assertThat(document).contains(member));
    }
}
