package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Report;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Documents in which thousands of strings are chosen so that they have one hash. Reading and judging them takes a second or
 * two; where everything is compared with everything, it takes minutes.
 */
class CollisionTest {

    private static final PolicyJson JUDGING = PolicyJson.standard()
            .validating(Catalogue.validator().withProfile(Catalogue.publication()), LocalDate.of(2026, 11, 22));
    private static final int PAIRS = 16;

    static final List<Arguments> DOCUMENTS = List.of(
            document(
                    "numbers",
                    "\"measures\":[",
                    i -> "{\"id\":\"m" + i + "\",\"number\":\"" + word(i) + "\",\"name\":\"N\"}",
                    "]"),
            document("codes of tags", "\"tags\":{\"cofog\":[", CollisionTest::string, "]}"),
            document("schemes of tags", "\"tags\":{", i -> string(i) + ":[\"x\"]", "}"),
            document("kinds of links", "\"links\":{", i -> string(i) + ":[\"x\"]", "}"),
            document(
                    "links that exclude each other",
                    "\"links\":{\"broader\":[\"x\"],\"narrower\":[",
                    CollisionTest::string,
                    "]}"),
            document(
                    "channels",
                    "\"consultations\":[{\"id\":\"c\",\"name\":\"N\",\"channels\":[",
                    CollisionTest::string,
                    "]}]"),
            document(
                    "levels",
                    "\"measures\":[",
                    i -> "{\"id\":\"m" + i + "\",\"level\":" + string(i) + ",\"number\":\"1\",\"name\":\"N\"}",
                    "],\"levels\":["
                            + IntStream.range(0, 1 << PAIRS)
                                    .mapToObj(i -> "{\"id\":" + string(i) + ",\"type\":\"measure\",\"name\":\"N\"}")
                                    .collect(Collectors.joining(","))
                            + "]"),
            document(
                    "bodies of posts",
                    "\"posts\":[",
                    i -> "{\"id\":\"p" + i + "\",\"number\":\"1\",\"name\":\"N\",\"body\":" + string(i) + "}",
                    "]"),
            document(
                    "entries that come again, deep down",
                    "\"measures\":[{\"id\":\"a\",\"name\":\"N\",".repeat(50) + "\"links\":{\"related\":[\"b\",",
                    i -> "\"a\",\"a\",\"a\",\"a\"",
                    "]}" + "}]".repeat(50)),
            document(
                    "languages",
                    "\"measures\":[",
                    i -> "{\"id\":\"m" + i + "\",\"name\":{\"fr\":\"N\",\"x" + word(i).replaceAll("(.{8})", "-$1")
                            + "\":\"N\"}}",
                    "]"));

    private static Arguments document(String name, String start, IntFunction<String> entry, String end) {
        return Arguments.of(
                name,
                IntStream.range(0, 1 << PAIRS)
                        .mapToObj(entry)
                        .collect(Collectors.joining(
                                ",",
                                "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"N\"," + start,
                                end + "}")));
    }

    private static String string(int which) {
        return "\"" + word(which) + "\"";
    }

    /** {@code an} and {@code c0} have one hash, and so have all strings of as many of them. */
    private static String word(int which) {
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> (which >> i & 1) == 0 ? "an" : "c0")
                .collect(Collectors.joining());
    }

    @Test
    void wordsHaveOneHash() {
        assertThat(word(0)).hasSameHashCodeAs(word(1)).hasSameHashCodeAs(word((1 << PAIRS) - 1));
    }

    /** Names of extensions that collide in the table of names that Jackson keeps. */
    private static String extension(int which) {
        return "x:aaaaaaaaaa"
                + IntStream.range(0, PAIRS)
                        .mapToObj(i -> (which >> i & 1) == 0 ? "aaaabbbb" : "bbbbaaaa")
                        .collect(Collectors.joining());
    }

    private static String extensions(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "\"" + extension(i) + "\":1")
                .collect(Collectors.joining(
                        ",", "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"N\",", "}"));
    }

    /** A codec that has not read anything yet. */
    private static PolicyJson fresh() {
        return PolicyJson.compact().withLimits(Limits.standard());
    }

    @Test
    void namesThatCollideAreReadWhateverWasReadBefore() {
        var json = fresh();
        for (var document : List.of(extensions(0, 300), extensions(300, 600), extensions(0, 1_000))) {
            assertThat(json.toJson(json.read(document).orElseThrow())).isEqualTo(document);
        }
    }

    @Tag("large")
    @Test
    void namesThatCollideAreReadFast() {
        var document = extensions(0, 1 << 14);
        var json = fresh();

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> json.read(document).orElseThrow().extensions().members()))
                .hasSize(1 << 14);
    }

    @Test
    void whatStandsAmongNamesThatCollideIsToldAtItsPlace() {
        var names = extensions(0, 1_000);
        var inner = names.replace("\"x:", "\"y:");
        var document = names.replaceFirst(
                "}$",
                ",\"roles\":[{\"id\":" + inner + ",\"name\":\"R\",\"number\":" + inner
                        + ",\"cites\":[null]}],\"number\":5}");

        assertThat(fresh().read(document).report().findings())
                .extracting(finding ->
                        finding.code() + " " + finding.place().pointer().orElseThrow() + " "
                                + finding.place().column().orElseThrow())
                .containsExactly(
                        "wrong-type /roles/0/id " + (document.indexOf("\"id\":{") + 6),
                        "wrong-type /roles/0/number " + (document.indexOf("\"number\":{") + 10),
                        "null-value /roles/0/cites/0 " + (document.indexOf("[null]") + 2),
                        "wrong-type /number " + (document.indexOf("\"number\":5") + 10));
    }

    @Test
    void whatIsBrokenBehindANameThatCollidesIsTold() {
        // The table of a fresh codec overflows at one of them.
        for (int names = 450; names <= 650; names++) {
            var whole = extensions(0, names);
            var cut = whole.substring(0, whole.length() - "1}".length());

            assertThat(fresh().read(cut + "tru").report().findings())
                    .extracting(finding ->
                            finding.code() + " " + finding.place().column().orElseThrow())
                    .containsExactly("document-truncated " + (cut.length() + 4));
            assertThat(fresh().read(cut + ":1}").report().findings())
                    .extracting(finding ->
                            finding.code() + " " + finding.place().column().orElseThrow())
                    .containsExactly("json-syntax " + (cut.length() + 1));
        }
    }

    @Test
    void namesThatCollideInWhatIsPassedOverDoNotMatter() {
        var document = "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":" + extensions(0, 1_000)
                + ",\"name\":\"N\",\"number\":5}";

        assertThat(fresh().read(document).report().findings())
                .extracting(finding -> finding.code() + " "
                        + finding.place().pointer().orElseThrow() + " "
                        + finding.place().column().orElseThrow())
                .containsExactly("wrong-type /id 38", "wrong-type /number " + (document.indexOf("\"number\":5") + 10));
    }

    @Tag("large")
    @ParameterizedTest(name = "{0}")
    @FieldSource("DOCUMENTS")
    void documentsChosenToCollideAreReadAndJudgedFast(String name, String document) {
        Report report = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> JUDGING.read(document).report());

        assertThat(report.findings()).extracting(finding -> finding.code()).doesNotContain("rule-failed");
        // Rules run where reading found no error; more tags than can be are one.
        assertThat(report.findings().stream().anyMatch(finding -> finding.code().equals("too-many")))
                .isEqualTo(report.judgement().isEmpty())
                .isEqualTo(name.endsWith("tags"));
    }

    @Tag("large")
    @Test
    void reasonsInLanguagesThatCollideAreWrittenFast() {
        var profile = IntStream.range(0, 1 << PAIRS)
                .mapToObj(i -> "{\"rule\":\"blank-text\",\"element\":\"e\",\"reason\":{\"x"
                        + word(i).replaceAll("(.{8})", "-$1") + "\":\"N\"}}")
                .collect(Collectors.joining(",", "{\"polnumProfile\":\"1.0\",\"id\":\"p\",\"waivers\":[", "]}"));
        var json = ProfileJson.compact();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(json.toJson(json.read(profile).orElseThrow())).isEqualTo(profile));
    }

    @Tag("large")
    @Test
    void findingsAtPointersThatCollideAreLookedUpFast() {
        var document = IntStream.range(0, 1 << PAIRS)
                .mapToObj(i -> string(i) + ":[{\"code\":\"\"}]")
                .collect(Collectors.joining(
                        ",", "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"N\",\"tags\":{", "}}"));
        var json = PolicyJson.standard().withLimits(Limits.standard().withFindings(1 << PAIRS));

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> json.read(document).report().findings()))
                .hasSize(1 << PAIRS);
    }
}
