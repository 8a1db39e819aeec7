package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Progress;
import io.github.polnum.rule.Profile;
import io.github.polnum.value.Period.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officials begin with, and the tutorial. */
class TemplatesTest {

    /** What members that explain begin with, in each language. */
    private static final Map<String, String> HELP =
            Map.of("fr", "aide:", "de", "hilfe:", "it", "aiuto:", "en", "help:");

    /** The explanation that is called by what the reader does; any other has the name of a member. */
    private static final Set<String> READING = Set.of("lecture", "lesen", "lettura", "reading");

    /** Members whose strings are the same in every language. */
    private static final Set<String> SAME =
            Set.of(("polnum edition kind type under numbering function direction recurrence"
                            + " currency tax state rating schedule status standing absent origin channels scheme period date planned"
                            + " validity")
                    .split(" "));

    private static final JsonMapper TREES = JsonMapper.shared();

    static List<String> starters() {
        return List.of(
                "templates/depart.json", "templates/anfang.json", "templates/inizio.json", "templates/start.json");
    }

    static List<String> full() {
        return List.of(
                "templates/complet.json",
                "templates/vollstaendig.json",
                "templates/completo.json",
                "templates/full.json");
    }

    static List<String> templates() {
        return Stream.of(starters(), full()).flatMap(List::stream).toList();
    }

    static List<String> files() {
        return Stream.concat(templates().stream(), Stream.of("templates/tutoriel.json"))
                .toList();
    }

    @Test
    void everyTemplateIsTested() throws IOException, URISyntaxException {
        var folder = Path.of(TemplatesTest.class.getResource("templates").toURI());
        try (var found = Files.list(folder)) {
            assertThat(found.map(file -> "templates/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(files());
        }
    }

    /** Whoever adds a member to the template of one language adds it to those of the others. */
    @ParameterizedTest
    @MethodSource("templates")
    void templateIsBuiltAsTheOneInFrench(String file) throws IOException {
        assertThat(shape(file)).containsExactlyElementsOf(shape(inFrench(file)));
    }

    @ParameterizedTest
    @MethodSource("full")
    void noExplanationIsThatOfAnotherTemplate(String file) throws IOException {
        assertThat(explanations(file)).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        for (var other : full()) {
            if (!other.equals(file)) {
                assertThat(explanations(file)).doesNotContainAnyElementsOf(explanations(other));
            }
        }
    }

    @Test
    void tutorialInJavaIsTheTutorialInJson() throws IOException {
        var document = document("templates/tutoriel.json");

        assertThat(document.lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(PolicyJson.standard().toJson(Tutorial.framework())).isEqualTo(document);
        assertThat(read("templates/tutoriel.json").orElseThrow()).isEqualTo(Tutorial.framework());
    }

    @ParameterizedTest
    @MethodSource("files")
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
    @MethodSource("templates")
    void rulesFindNothingInATemplateButWhatIsStillMissing(String file) throws IOException {
        for (var profile : Catalogue.profiles()) {
            assertThat(findings(file, profile))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .filteredOn(finding -> !finding.code().equals("placeholder-text"))
                    .extracting(Finding::toString)
                    .isEmpty();
            assertThat(findings(file, profile))
                    .extracting(Finding::code)
                    .isEqualTo(findings(inFrench(file), profile).stream()
                            .map(Finding::code)
                            .toList());
        }
    }

    /** Whoever publishes a starter as it is learns of each text that was not written. */
    @ParameterizedTest
    @MethodSource("starters")
    void everyTextOfAStarterIsToBeWritten(String file) throws IOException {
        var severities = new ArrayList<Severity>();
        for (var profile : Catalogue.profiles()) {
            var told = findings(file, profile).stream()
                    .filter(finding -> finding.code().equals("placeholder-text"))
                    .toList();
            assertThat(told).hasSize(8);
            told.stream().map(Finding::severity).distinct().forEach(severities::add);
        }

        assertThat(severities).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    private static List<Finding> findings(String file, Profile profile) throws IOException {
        return PolicyJson.standard()
                .validating(Catalogue.validator().withProfile(profile), LocalDate.of(2026, 11, 22))
                .read(document(file))
                .report()
                .findings();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void starterIsWrittenAsItIs(String file) throws IOException {
        assertThat(PolicyJson.standard().toJson(read(file).orElseThrow())).isEqualTo(document(file));
    }

    @ParameterizedTest
    @MethodSource("full")
    void fullTemplateHoldsEveryTypeOfElementAndExplainsEveryListOfTheFramework(String file) throws IOException {
        var framework = read(file).orElseThrow();
        var help = HELP.get(framework.language().orElseThrow().toString());

        assertThat(framework.index().elements().stream()
                        .map(PolicyElement::type)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ElementType.values());
        assertThat(framework.extensions().members().keySet())
                .containsAll(Stream.of(
                                "levels",
                                "terms",
                                "roles",
                                "principles",
                                "portfolios",
                                "consultations",
                                "reviews",
                                "bodies",
                                "posts",
                                "legalActs",
                                "sources")
                        .map(list -> help + list)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("full")
    void progressOfTheFullTemplateCanBeTold(String file) throws IOException {
        var indicator = read(file).orElseThrow().index().elements().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .findFirst()
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

    private static String inFrench(String file) {
        return starters().contains(file) ? starters().get(0) : full().get(0);
    }

    /** The members in their order, with what holds them; texts, identifiers, and what tells languages apart left out. */
    private static List<String> shape(String file) throws IOException {
        var document = TREES.readTree(document(file));
        var shape = new ArrayList<String>();
        describe("", "", document, document.path("language").stringValue(), shape);
        return shape;
    }

    private static void describe(String place, String member, JsonNode node, String language, List<String> shape) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                var name = plain(property.getKey(), language);
                describe(place + "/" + name, name, property.getValue(), language, shape);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                describe(place + "/" + i, member, node.get(i), language, shape);
            }
        } else {
            shape.add(node.isString() && !SAME.contains(member) ? place : place + " " + node);
        }
    }

    /** The name of a member as it is in every language. */
    private static String plain(String name, String language) {
        if (HELP.containsKey(name)) {
            return name.equals(language) ? "(its language)" : "(another language)";
        }
        if (!name.startsWith(HELP.get(language))) {
            return name;
        }
        var explained = name.substring(HELP.get(language).length());
        return "(help) " + (READING.contains(explained) ? "reading" : explained);
    }

    private static List<String> explanations(String file) throws IOException {
        return explanations(TREES.readTree(document(file))).toList();
    }

    private static Stream<String> explanations(JsonNode node) {
        return Stream.concat(
                node.propertyStream()
                        .filter(property -> property.getKey().contains(":"))
                        .map(property -> property.getValue().stringValue()),
                node.valueStream().flatMap(TemplatesTest::explanations));
    }

    /** Whoever writes by hand finds each name there, in one object at least that may have it. */
    @ParameterizedTest
    @MethodSource("full")
    void everyMemberOfTheFormatStandsInTheFullTemplate(String file) throws IOException {
        var document = document(file);
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
