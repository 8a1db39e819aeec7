package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Report.Verdict;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.ProfileJson;
import io.github.polnum.json.ReportJson;
import io.github.polnum.json.Tree;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about profiles and reports says what is read and written. */
class ReportsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reports.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.*)");
    private static final Pattern WORD = Pattern.compile("`([A-Za-z-]+)`");

    @Test
    void profileOfThePageIsReadAndWrittenAsItStandsThere() throws IOException {
        var page = Files.readString(PAGE);
        int start = page.indexOf("```json\n") + "```json\n".length();
        var shown = page.substring(start, page.indexOf("```", start));

        var result = ProfileJson.standard().read(shown);

        assertThat(result.report().findings()).isEmpty();
        var profile = result.orElseThrow();
        assertThat(ProfileJson.standard().toJson(profile)).isEqualTo(shown);
        assertThat(Stream.concat(
                        profile.rules().keySet().stream(),
                        profile.waivers().stream().map(Waiver::rule)))
                .hasSize(3)
                .allSatisfy(code -> assertThat(Catalogue.find(code)).isPresent());
    }

    @Test
    void profileAndWaiverListTheirMembersInTheOrderInWhichTheyAreWritten() throws IOException {
        assertThat(members(table("polnumProfile"))).isEqualTo(members(ProfileCodec.PROFILE));
        assertThat(members(table("rule"))).isEqualTo(members(ProfileCodec.WAIVER));
    }

    @Test
    void basesAndGradesAreThoseOfTheProgram() throws IOException {
        var rows = table("polnumProfile");

        assertThat(words(rows.get("base")))
                .isEqualTo(Catalogue.profiles().stream()
                        .map(profile -> profile.id().value())
                        .toList());
        assertThat(words(rows.get("rules"))).isEqualTo(and(List.of("off"), tokens(Severity.values())));
    }

    /** One of which nothing is missing. */
    @Test
    void reportListsItsMembersInTheOrderInWhichTheyAreWritten() throws IOException {
        var place = Place.builder()
                .framework(Reference.parse("plan#"))
                .element(Identifier.of("a"))
                .level(LanguageTag.EN.text("axis"))
                .path("roles[0]")
                .pointer("/roles/0")
                .line(3)
                .column(7)
                .build();
        var report = Report.builder()
                .add(Finding.builder("document-empty", Severity.ERROR, place)
                        .addRelated(place)
                        .putArgument("expected", "profile")
                        .build())
                .judgement(new Report.Judgement(
                        LocalDate.of(2026, 11, 22), Identifier.of("adopted"), 0, Set.of(Category.CONSISTENCY)))
                .build();
        var document = Tree.parse(ReportJson.in(LanguageTag.EN).toJson(report).getBytes(UTF_8))
                .orElseThrow();

        var rows = table("polnumReport");
        assertThat(names(document, "")).isEqualTo(List.copyOf(rows.keySet()));
        assertThat(names(document, "/judgement")).isEqualTo(words(rows.get("judgement")));
        assertThat(and(names(document, "/verdicts"), tokens(Verdict.values()))).isEqualTo(words(rows.get("verdicts")));
        assertThat(names(document, "/counts")).isEqualTo(tokens(Category.values()));
        assertThat(names(document, "/counts/conformance")).isEqualTo(words(rows.get("counts")));
        assertThat(names(document, "/findings/0"))
                .isEqualTo(List.copyOf(table("code").keySet()));
        assertThat(tokens(Severity.values())).isEqualTo(words(table("code").get("severity")));
        var page = Files.readString(PAGE);
        assertThat(names(document, "/findings/0/place"))
                .isEqualTo(words(page.substring(page.indexOf("A place has what is known:"))));
    }

    /** The rows of the table whose first member is given: what stands beside each member. */
    private static Map<String, String> table(String first) throws IOException {
        var rows = new LinkedHashMap<String, String>();
        Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.startsWith("| `" + first + "` |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    /** With an exclamation mark those that are required. */
    private static List<String> members(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + (row.getValue().endsWith("| yes |") ? "!" : ""))
                .toList();
    }

    private static List<String> members(Shape<?> shape) {
        return ((ObjectShape<?, ?>) shape)
                .attributes().stream()
                        .map(attribute -> attribute.name() + (attribute.isRequired() ? "!" : ""))
                        .toList();
    }

    private static List<String> names(Object document, String pointer) {
        return ((Map<?, ?>) Tree.at(document, pointer).orElseThrow())
                .keySet().stream().map(Object::toString).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }

    private static List<String> tokens(Token... words) {
        return Stream.of(words).map(Token::token).toList();
    }

    private static List<String> and(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
