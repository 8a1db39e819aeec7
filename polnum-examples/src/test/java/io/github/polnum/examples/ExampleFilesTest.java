package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Level;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every example file. */
class ExampleFilesTest {

    /** What is elsewhere and known by its name only. */
    private static final Set<String> KNOWN_BY_NAME = Set.of(
            "programme-legislature-geneve@2018-2023#",
            "programme-legislature-ville-geneve#",
            "plan-directeur-sic-2018-2021#",
            "charte-valeurs-numeriques-villes-geneve#");

    private static final Map<Identifier, PolicyFramework> FRAMEWORKS = ExampleFiles.ALL.stream()
            .map(ExampleFiles::framework)
            .collect(Collectors.toUnmodifiableMap(PolicyFramework::id, Function.identity()));

    static List<String> files() {
        return ExampleFiles.ALL;
    }

    @Test
    void everyFileIsTested() throws IOException, URISyntaxException {
        var folder = Path.of(
                        ShowFramework.class.getResource(ExampleFiles.POLICY).toURI())
                .getParent();
        try (var found = Files.list(folder)) {
            assertThat(found.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(files());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingWorseThanAnInfoIsFound(String file) {
        assertThat(ExampleFiles.read(file).report().findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileIsWrittenBackByteForByte(String file) {
        assertThat(PolicyJson.standard().toJson(ExampleFiles.framework(file)))
                .isEqualTo(new String(ExampleFiles.bytes(file), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNameIsInFrenchAndEnglish(String file) {
        assertThat(Mentions.names(ExampleFiles.framework(file)))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(name.languages()).containsExactly(LanguageTag.FR, LanguageTag.EN))
                .allSatisfy(name -> assertThat(
                                name.resolve(LanguageTag.EN, LanguageTag.FR).value())
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void englishIsATranslationWithoutStanding(String file) {
        assertThat(ExampleFiles.framework(file).translations())
                .containsExactly(Map.entry(LanguageTag.EN, Text.Origin.MACHINE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLocalReferenceResolves(String file) {
        var framework = ExampleFiles.framework(file);
        assertThat(Mentions.references(framework))
                .filteredOn(Reference::isLocal)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(framework.index().find(reference))
                        .as("%s", reference)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReferenceElsewhereResolvesOrIsKnownByName(String file) {
        assertThat(Mentions.references(ExampleFiles.framework(file)))
                .filteredOn(reference -> !reference.isLocal())
                .filteredOn(reference -> !KNOWN_BY_NAME.contains(reference.toString()))
                .allSatisfy(reference ->
                        assertThat(resolve(reference)).as("%s", reference).isPresent());
    }

    private static Optional<FrameworkIndex.Node> resolve(Reference reference) {
        return reference
                .framework()
                .map(FRAMEWORKS::get)
                .flatMap(framework -> framework.index().find(reference));
    }

    @Test
    void whatIsKnownByNameIsReferredToAndNotAmongTheFiles() {
        assertThat(ExampleFiles.ALL.stream()
                        .map(ExampleFiles::framework)
                        .flatMap(framework -> Mentions.references(framework).stream())
                        .filter(reference ->
                                !reference.isLocal() && resolve(reference).isEmpty())
                        .map(Reference::toString))
                .containsExactlyInAnyOrderElementsOf(KNOWN_BY_NAME);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySourceIsCited(String file) {
        var framework = ExampleFiles.framework(file);
        assertThat(Mentions.references(framework))
                .containsAll(framework.sources().stream()
                        .map(source -> Reference.of(source.id()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyElementRestsOnASource(String file) {
        var index = ExampleFiles.framework(file).index();
        assertThat(index.elements())
                .allSatisfy(element -> assertThat(index.locate(element).map(ExampleFilesTest::isSourced))
                        .contains(true));
    }

    /** An element without sources rests on those of its parent. */
    private static boolean isSourced(FrameworkIndex.Node node) {
        return (node.item() instanceof PolicyElement element && !element.cites().isEmpty())
                || node.parent().map(ExampleFilesTest::isSourced).orElse(false);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyIdentifierIsUsedOnce(String file) {
        var nodes = ExampleFiles.framework(file).index().nodes();
        assertThat(nodes.stream().skip(1).map(node -> idOf(node.item()))).doesNotHaveDuplicates();
    }

    private static Object idOf(Object item) {
        if (item instanceof PolicyElement element) {
            return element.id();
        }
        if (item instanceof Source source) {
            return source.id();
        }
        if (item instanceof Level level) {
            return level.id();
        }
        if (item instanceof Topic topic) {
            return topic.id();
        }
        return item instanceof Target target ? target.id() : ((Phase) item).id().orElseThrow();
    }

    @Test
    void bodyLivesInOneFramework() {
        assertThat(FRAMEWORKS.values().stream()
                        .flatMap(framework -> framework.bodies().stream())
                        .map(PolicyElement::name))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void sourceSaysTheSameInEveryFile() {
        var sources = FRAMEWORKS.values().stream()
                .flatMap(framework -> framework.sources().stream())
                .collect(Collectors.groupingBy(Source::id, Collectors.toSet()));
        assertThat(sources).hasSize(12);
        assertThat(sources.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @Test
    void onlyTheStrategyOfTwoThousandSixteenHasAnAddress() {
        assertThat(FRAMEWORKS.values().stream()
                        .flatMap(framework -> framework.sources().stream())
                        .filter(source -> !source.address().equals(Stated.absent(AbsenceReason.NOT_RECORDED)))
                        .map(Source::address))
                .containsExactly(Stated.of("https://www.ge.ch/node/7330"));
    }
}
