package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Report;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Progress;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.question.Assessments;
import io.github.polnum.question.Changes;
import io.github.polnum.question.Coverage;
import io.github.polnum.question.Leadership;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path TESTS = Path.of("src", "test", "java", "io", "github", "polnum", "examples");

    @Test
    void codeOfTheReadmeIsTheCodeOfThisTest() throws IOException {
        var shown = shown(false);
        var tested = tested("ReadmeTest.java");

        assertThat(shown).hasSize(5).allSatisfy(code -> assertThat(tested).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadmeJackson3Test.java", "ReadmeJackson2Test.java"})
    void codeOfTheReadmeForMappersIsTestedWithBothJacksons(String test) throws IOException {
        var shown = shown(true);

        assertThat(shown)
                .singleElement()
                .satisfies(code -> assertThat(tested(test)).contains(code));
    }

    private static List<String> shown(boolean forMappers) throws IOException {
        return blocks("java").stream()
                .filter(code -> code.contains("JsonMapper") == forMappers)
                .map(ReadmeTest::withoutLayout)
                .toList();
    }

    private static String tested(String test) throws IOException {
        return withoutLayout(Files.readString(TESTS.resolve(test)));
    }

    @Test
    void answersOfTheTableAreTested() throws IOException {
        var readme = Files.readString(README);
        var table = readme.substring(readme.indexOf("| question | answer |"));
        var codes = Pattern.compile("`([^`]+)`")
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .map(code -> withoutLayout(code.group(1)))
                .filter(code -> code.contains("("))
                .toList();
        var tested = tested("ReadmeTest.java");

        assertThat(codes).hasSize(13).allSatisfy(code -> assertThat(tested).contains(code));
    }

    @Test
    void whatElseAPortalAsksIsAnswered() {
        var day = LocalDate.of(2026, 11, 22);
        var languages = new LanguageTag[] {LanguageTag.FR};
        var text = LanguageTag.FR.text("Guichet");
        var id = Identifier.of("guichet");
        var before = PolicyFramework.builder("plan", text).build();
        var framework = before.toBuilder()
                .addMeasure(Measure.builder("guichet", text)
                        .period("2025/2026")
                        .addInvolved(Involvement.of(InvolvementFunction.LEAD, "office"))
                        .addStatusReport(StatusReport.of("2026", State.IN_PROGRESS))
                        .addIndicator(Indicator.builder("part", text)
                                .direction(Indicator.Direction.INCREASE)
                                .baseline(Figure.builder().value(0).date("2024").build())
                                .addTarget(Target.builder("cible")
                                        .date("2030")
                                        .value(4)
                                        .build())
                                .addMeasurement(
                                        Figure.builder().value(1).date("2026").build())
                                .build())
                        .build())
                .addReview(Review.builder("bilan", text)
                        .addAssessment(Assessment.builder()
                                .of("guichet")
                                .rating(Rating.ON_TRACK)
                                .build())
                        .build())
                .build();
        var after = framework;
        var measure = framework.index().find(id, Measure.class).orElseThrow();
        var indicator = measure.indicators().get(0);

        assertThat(framework.index().all(Measure.class)).containsExactly(measure);
        var place = framework.index().nodes(Measure.class).get(0);
        assertThat(place.path()).isEqualTo("measures[0]");
        assertThat(place.parent()).contains(framework.index().nodes().get(0));
        assertThat(framework.stateOf(measure, day)).contains(State.IN_PROGRESS);
        assertThat(measure.deadline().value()).contains(Period.parse("2026"));
        assertThat(Leadership.of(framework, day).leadsOf(place)).hasSize(1);
        assertThat(indicator.progress(day))
                .isInstanceOfSatisfying(
                        Progress.Share.class, share -> assertThat(share.share()).isEqualByComparingTo("0.25"));
        assertThat(Assessments.of(framework).about(place))
                .extracting(one -> one.rating().value())
                .containsExactly(Optional.of(Rating.ON_TRACK));
        assertThat(framework.index().referencesTo(id)).hasSize(1);
        assertThat(Changes.of(before, after).added()).hasSize(4);
        assertThat(framework.resolve(text, languages).value()).isEqualTo("Guichet");
    }

    @Test
    void documentIsTheFrameworkThatTheCodeBuilds() throws IOException {
        assertThat(blocks("json"))
                .singleElement()
                .satisfies(document -> assertThat(
                                PolicyJson.standard().read(document).orElseThrow())
                        .isEqualTo(build()));
    }

    @Test
    void mistakeIsToldAsTheReadmeSays() throws IOException {
        var mistaken = blocks("json").get(0).replace("\"strategy\"", "\"Strategy\"");

        var told = PolicyJson.standard().read(mistaken).report().toText(LanguageTag.FR);

        assertThat(blocks("")).anySatisfy(block -> assertThat(told).startsWith(block));
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
        var file = folder.resolve("plan.json");
        var plan = build();
        String document = PolicyJson.standard().toJson(plan);

        ReadResult<PolicyFramework> result = PolicyJson.standard().read(document);
        System.out.print(result.report().toText(LanguageTag.FR));
        PolicyFramework read = result.orElseThrow();
        Optional<Objective> objective = read.index().find(Identifier.of("participation"), Objective.class);

        PolicyJson judging = PolicyJson.standard()
                .validating(Catalogue.validator().withProfile(Catalogue.publication()), LocalDate.of(2026, 11, 22));
        Report report = judging.read(document).report();
        System.out.print(report.toText(LanguageTag.FR));

        PolicyFramework changed = read.edit(
                Identifier.of("participation"),
                Objective.class,
                found -> found.toBuilder().number("1.1").build());
        PolicyJson.standard().write(changed, file);

        Coverage coverage = Coverage.of(read, LocalDate.of(2026, 11, 22));
        for (FrameworkIndex.Node gap : coverage.withoutContribution()) {
            System.out.println(gap.id() + ": no measure contributes to it");
        }
        Traceability table = Traceability.of(read, Relation.OBJECTIVES_UPHOLD_PRINCIPLES, LocalDate.of(2026, 11, 22));
        for (FrameworkIndex.Node principle : table.rows()) {
            System.out.println(principle.id() + " is upheld by " + table.columnsOf(principle));
        }

        assertThat(changed.roles().get(0).objectives().get(0).number()).contains("1.1");
        assertThat(changed.roles().get(0).objectives().get(1))
                .isSameAs(read.roles().get(0).objectives().get(1));
        assertThat(PolicyJson.standard().read(file).orElseThrow()).isEqualTo(changed);
        assertThat(coverage.withoutContribution())
                .extracting(node -> node.id().value())
                .containsExactly("participation", "demarches");
        assertThat(table.rows()).extracting(node -> node.id().value()).containsExactly("confiance");
        assertThat(table.columnsOf(table.rows().get(0)))
                .extracting(node -> node.id().value())
                .containsExactly("participation");
        assertThat(read).isEqualTo(plan);
        assertThat(report.judgement()).isPresent();
        assertThat(objective).contains(plan.roles().get(0).objectives().get(0));
    }

    private static PolicyFramework build() {
        var fr = LanguageTag.of("fr");
        var plan = PolicyFramework.builder("plan-numerique", fr.text("Plan numérique 2030"))
                .language(fr)
                .kind(FrameworkKind.STRATEGY)
                .edition("2026")
                .period("2026/2030")
                .addRole(Role.builder("faciliter", fr.text("Faciliter"))
                        .number("1")
                        .addObjective(Objective.builder("participation", fr.text("Élargir la participation"))
                                .number("1")
                                .addLink(LinkKind.UPHOLDS, "confiance")
                                .build())
                        .addObjective(Objective.of("demarches", fr.text("Simplifier les démarches")))
                        .build())
                .addPrinciple(Principle.of("confiance", fr.text("Confiance")))
                .build();
        String document = PolicyJson.standard().toJson(plan);
        assertThat(document).isNotBlank();
        return plan;
    }

    /** What runs the tests elsewhere takes the command from there: see {@code .ci/run}. */
    @Test
    void theSecondCommandRunsAllTests() throws IOException {
        assertThat(Files.readAllLines(README))
                .filteredOn(line -> line.startsWith("mvn "))
                .element(1)
                .isEqualTo("mvn -B -ntp verify");
    }

    /** After a release the README keeps its version, and the project goes on. */
    @Test
    void versionOfTheReadmeIsThatOfTheProjectOrTheLastReleased() throws IOException {
        var project = found(
                        "<artifactId>polnum-parent</artifactId>\\s*<version>(.*?)</version>", Path.of("..", "pom.xml"))
                .get(0);
        var released = found("(?m)^## \\[?(\\d[^\\]\\s]*)", Path.of("..", "CHANGELOG.md"));
        var told = released.isEmpty() || !project.endsWith("-SNAPSHOT") ? project : released.get(0);

        assertThat(found("<version>(.*?)</version>", README)).hasSize(3).containsOnly(told);
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        var root = Path.of("..");
        try (var files =
                Files.find(root, 2, (file, attributes) -> file.toString().endsWith(".md"))) {
            return files.filter(file -> !file.startsWith(root.resolve("target")))
                    .toList();
        }
    }

    @Test
    void whatPagesLinkToIsThere() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(10);
        for (var page : pages()) {
            assertThat(found("]\\(([^)]+)\\)", page))
                    .filteredOn(link -> !link.startsWith("https://"))
                    .allSatisfy(link -> {
                        int mark = link.indexOf('#');
                        var file = mark == 0 ? page : page.resolveSibling(mark < 0 ? link : link.substring(0, mark));
                        assertThat(file).as("%s in %s", link, page).exists();
                        if (mark >= 0) {
                            assertThat(anchors(file)).as(page.toString()).contains(link.substring(mark + 1));
                        }
                    });
        }
    }

    /** What the headings of a page are linked by. */
    private static List<String> anchors(Path page) throws IOException {
        return found("(?m)^#+ (.*)$", page).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The fenced blocks of the README in a language, or without one. */
    private static List<String> blocks(String language) throws IOException {
        var blocks = new ArrayList<String>();
        var fences =
                Pattern.compile("(?m)^```([a-z]*)\\n(.*?)^```$", Pattern.DOTALL).matcher(Files.readString(README));
        while (fences.find()) {
            if (fences.group(1).equals(language)) {
                blocks.add(fences.group(2));
            }
        }
        return blocks;
    }

    private static String withoutLayout(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "");
    }
}
