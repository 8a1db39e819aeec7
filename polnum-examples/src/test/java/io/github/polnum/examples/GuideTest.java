package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Progress;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.question.Changes;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Token;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide shows is read, and means what it says. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide.md");

    private static final Path TEST = Path.of("src/test/java/io/github/polnum/examples/GuideTest.java");

    /** The fenced blocks in a language. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?m)^```" + language + "\\n(.*?)^```$", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> samples() throws IOException {
        return blocks("json").stream()
                .map(members -> "{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\",\n"
                        + members + "}")
                .toList();
    }

    @Test
    void samplesAreReadAndNothingIsWrongWithThem() throws IOException {
        var json = PolicyJson.standard().validating(Catalogue.validator(), LocalDate.of(2026, 11, 22));

        assertThat(samples())
                .hasSizeGreaterThan(5)
                .allSatisfy(sample -> assertThat(json.read(sample).report().findings())
                        .filteredOn(finding -> finding.severity() != Severity.INFO)
                        .extracting(Finding::toString)
                        .isEmpty());
    }

    @Test
    void commitmentsAnswerTheWholeConsultationUnlessTheyNameTopics() throws IOException {
        var sample = samples().stream()
                .filter(text -> text.contains("\"topics\""))
                .findFirst()
                .orElseThrow();
        var table = Traceability.of(PolicyJson.standard().read(sample).orElseThrow(), Relation.MEASURES_ANSWER_TOPICS);

        assertThat(table.rows())
                .extracting(topic -> topic.id() + " "
                        + table.columnsOf(topic).stream().map(Node::id).toList())
                .containsExactly("theme-acces [synthese]", "theme-confiance [synthese, charte]");
    }

    private static PolicyFramework sample(String holding) throws IOException {
        var sample = samples().stream().filter(text -> text.contains(holding)).toList();
        assertThat(sample).as(holding).hasSize(1);
        return PolicyJson.standard().read(sample.get(0)).orElseThrow();
    }

    private static List<String> changed(PolicyFramework last, PolicyFramework plan) {
        var page = new ArrayList<String>();
        Changes changes = Changes.of(last, plan);
        changes.added().forEach(node -> page.add("+ " + node.id()));
        changes.removed().forEach(node -> page.add("- " + node.id()));
        changes.moved()
                .forEach(change ->
                        page.add(change.before().path() + " > " + change.after().path()));
        changes.changed()
                .forEach(change -> page.add(change.after().id() + ": " + String.join(", ", change.attributes())));
        return page;
    }

    @Test
    void whatChangedInTheNewEditionIsToldAsTheGuideSays() throws IOException {
        assertThat(changed(sample("Lettres types"), sample("Accès pour toutes et tous\", \"measures\"")))
                .containsExactly(
                        "+ charte",
                        "- lettres",
                        "measures[0] > objectives[0].measures[0]",
                        "plan: edition, links",
                        "acces: name");
        assertThat(blocks("java"))
                .singleElement()
                .satisfies(code ->
                        assertThat(withoutLayout(Files.readString(TEST))).contains(withoutLayout(code)));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void everyKindOfLinkIsExplained() throws IOException {
        var rows =
                rows("Links").stream().flatMap(row -> code(row.get(0)).stream()).toList();

        assertThat(rows)
                .containsAll(LinkKind.known().stream().map(LinkKind::token).toList());
    }

    /** The rows of the table in a section, without its head. */
    private static List<List<String>> rows(String section) throws IOException {
        var page = Files.readString(GUIDE) + "\n## ";
        int start = page.indexOf("\n## " + section + "\n");
        return page.substring(start, page.indexOf("\n## ", start + 1))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }

    private static List<String> code(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void datesAndNumbersAreReadAsTheyAreWritten() throws IOException {
        var written = rows("Dates and numbers").stream()
                .flatMap(row -> code(row.get(1)).stream())
                .toList();

        assertThat(written)
                .containsExactly(
                        "\"2026-04/2026-06\"",
                        "\"../2030\"",
                        "\"date\": \"2030\"",
                        "\"2026/..\"",
                        "{\"absent\": \"not-fixed\"}",
                        "1500000",
                        "{\"about\": 500}",
                        "{\"moreThan\": 200}")
                .allSatisfy(value -> {
                    var document = """
                            { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                              "indicators": [ { "id": "part", "name": "Part", "targets": [ { "id": "cible", %s } ] } ] }
                            """.formatted(member(value));
                    var result = PolicyJson.standard().read(document);
                    assertThat(result.report().findings()).isEmpty();
                    assertThat(PolicyJson.compact().toJson(result.orElseThrow()))
                            .contains(value.replace(" ", ""));
                });
    }

    /** A date as one, a number as a value, and what is a member already as it is. */
    private static String member(String value) {
        if (value.contains("\": \"2")) {
            return "\"value\": 1, " + value;
        }
        return value.startsWith("\"") || value.contains("absent")
                ? "\"value\": 1, \"date\": " + value
                : "\"value\": " + value;
    }

    /** Words of the format, each with what it is one of; those of states and ratings, and members, stand alone. */
    @Test
    void wordsAreThoseOfTheFormat() throws IOException {
        var states = tokens(List.of(State.values()));
        var ratings = tokens(List.of(Rating.values()));
        var members = Stream.of(PolicyFramework.class, Indicator.class, Consultation.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        var vocabularies = Map.of(
                "consultations", tokens(ConsultationKind.known()),
                "involved", tokens(InvolvementFunction.known()),
                "bodies", tokens(BodyKind.known()),
                "events", tokens(EventKind.known()),
                "funding", tokens(List.of(Funding.Kind.values())),
                "recurrence", tokens(List.of(Funding.Recurrence.values())),
                "direction", tokens(List.of(Direction.values())),
                "absent", tokens(List.of(AbsenceReason.values())));
        var written = rows("Words").stream().map(row -> code(row.get(0))).toList();

        assertThat(written).doesNotHaveDuplicates().allSatisfy(words -> {
            if (words.size() == 1) {
                assertThat(Stream.of(states, ratings, members)).anyMatch(known -> known.contains(words.get(0)));
            } else {
                assertThat(vocabularies).containsKey(words.get(0));
                assertThat(vocabularies.get(words.get(0))).contains(words.get(1));
            }
        });
        assertThat(written.stream().flatMap(List::stream)).containsAll(states).containsAll(ratings);
        vocabularies.forEach((name, words) -> {
            if (!name.equals("consultations")) {
                assertThat(written)
                        .containsAll(
                                words.stream().map(word -> List.of(name, word)).toList());
            }
        });
        assertThat(rows("Words")).allMatch(row -> row.size() == 4);
    }

    @Test
    void targetsAreReadAsTheyAreWritten() throws IOException {
        var written = rows("Indicators, targets and yearly figures").stream()
                .flatMap(row -> code(row.get(1)).stream())
                .toList();

        assertThat(written).hasSize(7).allSatisfy(members -> {
            var document = """
                    { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                      "indicators": [ { "id": "part", "name": "Part", "targets": [ { "id": "cible", %s } ] } ] }
                    """.formatted(members);
            var result = PolicyJson.standard().read(document);
            assertThat(result.report().findings()).isEmpty();
            assertThat(PolicyJson.compact().toJson(result.orElseThrow()).replace(" ", ""))
                    .contains(members.replace(" ", "").split(",\"validity\"", -1)[0]);
        });
    }

    @Test
    void wayToTheNextTargetIsToldByTheLastMeasurement() throws IOException {
        var indicator = sample("Démarches possibles en ligne").indicators().get(0);

        assertThat(indicator.progress(LocalDate.of(2026, 11, 22)))
                .isEqualTo(new Progress.Share(
                        new BigDecimal("0.7500"),
                        Truth.FALSE,
                        indicator.targets().get(0),
                        indicator.measurements().get(1)));
    }

    @Test
    void milestoneThatIsStillToComeIsNoDelay() throws IOException {
        var report = Catalogue.validator().validate(sample("Appel d'offres publié"), LocalDate.of(2027, 12, 1));

        assertThat(report.findings())
                .extracting(Finding::code)
                .contains("planned-date-passed")
                .doesNotContain("commitment-overdue");
    }

    private static Set<String> tokens(List<? extends Token> words) {
        return words.stream().map(Token::token).collect(Collectors.toSet());
    }
}
