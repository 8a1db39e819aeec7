package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide shows is read, and means what it says. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide.md");

    private static List<String> samples() throws IOException {
        return Pattern.compile("(?m)^```json\\n(.*?)^```$", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(found -> "{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\",\n"
                        + found.group(1) + "}")
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

    @Test
    void everyKindOfLinkIsExplained() throws IOException {
        var page = Files.readString(GUIDE);
        int start = page.indexOf("\n## Links\n");
        var rows = page.substring(start, page.indexOf("\n## ", start + 1))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`([a-z-]+)`")
                        .matcher(line.substring(0, line.indexOf('|', 1)))
                        .results()
                        .map(MatchResult::group))
                .toList();

        assertThat(rows)
                .containsAll(LinkKind.known().stream()
                        .map(kind -> "`" + kind.token() + "`")
                        .toList());
    }
}
