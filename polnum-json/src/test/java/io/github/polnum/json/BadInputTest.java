package io.github.polnum.json;

import static io.github.polnum.json.Row.framework;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN);

    /** After these, no token of the rest of the document is known. */
    private static final Set<String> UNREADABLE = Set.of(
            "document-empty", "document-truncated", "not-utf-8", "json-syntax", "trailing-content", "limit-exceeded");

    static Stream<Row> rows() {
        return BadInput.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exactlyWhatIsWrongIsTold(Row row) {
        var result = PolicyJson.standard().read(row.document());

        assertThat(result.report().findings()).isEqualTo(row.findings());
        assertThat(result.report().omitted()).isZero();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void documentWithoutErrorsHasAValueAndOneWithErrorsHasNone(Row row) {
        var result = PolicyJson.standard().read(row.document());

        assertThat(result.value().isPresent())
                .isEqualTo(row.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void messagesAndHintsAreWholeInEveryLanguage(Row row) {
        for (var finding : row.findings()) {
            assertThat(LANGUAGES.stream().map(finding::message).distinct())
                    .hasSize(LANGUAGES.size())
                    .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContainPattern("\\{[a-z|]+}"));
            var hints = LANGUAGES.stream()
                    .map(finding::hint)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(hints).allSatisfy(hint -> assertThat(hint).isNotBlank().doesNotContainPattern("\\{[a-z|]+}"));
            assertThat(Set.copyOf(hints)).hasSize(hints.isEmpty() ? 0 : LANGUAGES.size());
        }
    }

    /** A missing sign is what the hint speaks of that all share. */
    @Test
    void everyCauseAndEveryTypeHasAHintOfItsOwn() {
        var hints = rows().flatMap(row -> row.findings().stream())
                .filter(finding -> finding.code().matches("json-syntax|wrong-type"))
                .filter(finding -> !finding.arguments().containsKey("suggestion"))
                .collect(Collectors.groupingBy(
                        finding -> finding.code() + " "
                                + finding.arguments()
                                        .getOrDefault(
                                                "cause", finding.arguments().get("expected")),
                        Collectors.mapping(
                                finding -> finding.hint(LanguageTag.EN).orElseThrow(), Collectors.toSet())));

        assertThat(hints)
                .hasSizeGreaterThan(18)
                .allSatisfy((cause, told) -> assertThat(told).hasSize(1));
        assertThat(hints.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
        assertThat(hints.values().stream().flatMap(Set::stream))
                .doesNotContain("Write the value in the form that is expected.");
    }

    @ParameterizedTest
    @CsvSource({"name, false", "number, false", "roles, false", "links, false", "period, true"})
    void absenceIsAdvisedOnlyWhereOneCanStand(String member, boolean can) {
        var hint = PolicyJson.standard()
                .read(framework("")
                        .replace("}", ",\"" + member + "\":null}")
                        .replace("\"name\":\"F\",\"name", "\"name"))
                .report()
                .findings()
                .get(0)
                .hint(LanguageTag.FR)
                .orElseThrow();

        assertThat(hint.contains("\"absent\"")).isEqualTo(can);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pointersResolve(Row row) {
        var unresolved = Tree.parse(row.document()).stream()
                .flatMap(tree -> row.findings().stream()
                        .filter(finding -> !UNREADABLE.contains(finding.code()))
                        .map(finding -> finding.place().pointer().orElseThrow())
                        .filter(pointer -> Tree.at(tree, pointer).isEmpty()))
                .toList();

        assertThat(unresolved).isEmpty();
    }

    @Test
    void everyConstraintThatADocumentCanViolateIsInTheTable() {
        var codes = rows().flatMap(row -> row.findings().stream())
                .map(Finding::code)
                .collect(Collectors.toSet());

        // A language twice in a text is a member twice in JSON, and told as such; a document holds one framework.
        assertThat(Arrays.stream(Constraint.values()).filter(constraint -> !codes.contains(constraint.code())))
                .containsExactlyInAnyOrder(Constraint.DUPLICATE_LANGUAGE, Constraint.DUPLICATE_FRAMEWORK);
    }

    @Test
    void everyCodeOfTheReaderIsInTheTable() {
        var codes = rows().flatMap(row -> row.findings().stream())
                .map(Finding::code)
                .collect(Collectors.toSet());

        assertThat(codes)
                .contains(
                        "document-empty",
                        "document-truncated",
                        "not-utf-8",
                        "byte-order-mark",
                        "json-syntax",
                        "trailing-content",
                        "limit-exceeded",
                        "duplicate-member",
                        "duplicate-entry",
                        "unknown-member",
                        "missing-member",
                        "null-value",
                        "wrong-type",
                        "format-missing",
                        "format-malformed",
                        "format-newer-minor",
                        "format-newer-major",
                        "language-missing");
    }

    @Test
    void whatIsUnknownIsKept() {
        var document = framework(
                "\"visoin\":\"V\",\"ge:a\":{\"b\":[1.50,true]},\"roles\":[{\"id\":\"r\",\"name\":\"R\",\"zz\":[]}]");

        var framework = PolicyJson.compact().read(document).orElseThrow();

        assertThat(PolicyJson.compact().toJson(framework))
                .isEqualTo(
                        framework(
                                "\"roles\":[{\"id\":\"r\",\"name\":\"R\",\"zz\":[]}],\"visoin\":\"V\",\"ge:a\":{\"b\":[1.50,true]}"));
    }

    // Truncated

    private static final String SMALL = framework("""
            "workingTitle": true, "vision": {"de": {"text": "é", "origin": "human"}},
            "figures": [{"value": {"about": 1.5e3}}, {"value": 7, "date": {"absent": "not-set"}}],
            "tags": {"cofog": ["04", {"code": "05"}]}, "links": {"upholds": ["p"]}, "ge:a": {"b": [1, "c"]},
            "principles": [{"id": "p", "name": "P"}]
            """);

    static Stream<Integer> positions() {
        return IntStream.range(0, SMALL.length()).boxed();
    }

    @Test
    void smallDocumentIsRight() {
        assertThat(PolicyJson.standard().read(SMALL).report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void truncatedDocumentHasOneErrorWhereverItIsCut(int length) {
        var document = SMALL.substring(0, length);

        var result = PolicyJson.standard().read(document);

        assertThat(result.value()).isEmpty();
        assertThat(result.report().findings())
                .extracting(Finding::code)
                .containsExactly(
                        document.isBlank()
                                ? "document-empty"
                                : document.matches("(?s).*: 1\\.") ? "json-syntax" : "document-truncated");
    }

    // Large

    @Test
    void nestedArraysEndAtTheLimit() {
        var arrays = "[".repeat(100_000) + "]".repeat(100_000);

        for (var document : List.of(framework("\"x:a\":" + arrays), framework("\"x:a\":{\"b\":" + arrays + "}"))) {
            assertThat(PolicyJson.standard().read(document).report().findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("too-deep");
                        assertThat(finding.message(LanguageTag.EN)).contains("256");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "number", "vision", "period", "tags", "externalIds", "terms", "workingTitle"})
    void nestedArraysAsTheValueOfAnAttributeAreFindings(String attribute) {
        var arrays = "[".repeat(100_000) + "]".repeat(100_000);

        var report = PolicyJson.standard()
                .read(framework("\"" + attribute + "\":" + arrays))
                .report();

        assertThat(report.findings()).extracting(Finding::code).containsExactly("wrong-type", "too-deep");
    }

    @Test
    void nestedArraysAsDocumentAreFindings() {
        var report = PolicyJson.standard()
                .read("[".repeat(100_000) + "]".repeat(100_000))
                .report();

        assertThat(report.findings()).extracting(Finding::code).containsExactly("wrong-type", "too-deep");
    }

    private static String objectives(int depth) {
        return "\"objectives\":["
                + IntStream.rangeClosed(1, depth)
                        .mapToObj(i -> "{\"id\":\"o" + i + "\",\"name\":\"O\"")
                        .collect(Collectors.joining(",\"objectives\":["))
                + "}]".repeat(depth);
    }

    @Test
    void objectivesNestAsDeepAsTheModelHoldsThem() {
        assertThat(PolicyJson.standard()
                        .read(framework(objectives(64)))
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void objectivesTooDeepAreToldOnce() {
        var report = PolicyJson.standard().read(framework(objectives(65))).report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("too-deep");
            assertThat(finding.place().pointer()).contains("/objectives/0");
            assertThat(finding.message(LanguageTag.EN)).contains("64");
        });
    }

    /** Apostrophes stand for quotation marks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name':'O' | too-deep",
                "'number':'1' | missing-member",
                "'name':'O','number':5 | wrong-type",
                "'name':'O','cites':5 | wrong-type",
                "'name':'O','cites':[null] | null-value",
                "'name':'O','tags':5 | wrong-type",
                "'name':'O','tags':{'s':[null]} | null-value",
                "'name':'O','tags':{'S 1':['a']} | malformed-token",
                "'name':'O','links':{'upholds':['a'],'upholds':['b']} | duplicate-member",
                "'name':'O','externalIds':{'s':5} | wrong-type",
                "'name':{'fr':{'text':'a','origin':'original'},'de':{'text':'b','origin':'original'}} | several-originals",
                "'name':'O','x:a':null | null-value",
                "'name':'O','x:a':1,'x:a':2 | duplicate-member",
                "'name':'O','x:a':[null] | null-value",
                "'name':'O','x:a':{'b':null} | null-value",
                "'name':'O','x:a':{'b':null,'c':1} | null-value",
            })
    void elementOfWhichSomethingCouldNotBeReadIsNotToldToBeTooDeep(String members, String code) {
        var document = framework(objectives(65).replaceFirst("\"name\":\"O\"", members.replace('\'', '"')));

        assertThat(PolicyJson.standard().read(document).report().findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    /** Letters stand for kinds of links and for languages, of which the text before has the first three in this order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "ac",
                "cba",
                "abcdefg",
                "aa",
                "aba",
                "abb",
                "ba",
                "abca",
                "abcb",
                "abcc",
                "abcdb",
                "abcdd",
                "acbb",
                "cab",
                "daa",
                "abcdefgc"
            })
    void membersThatStandTwiceAreToldWhereverTheyStand(String letters) {
        boolean stands = letters.chars().distinct().count() < letters.length();
        for (var document : List.of(
                framework("\"vision\":" + texts("abc") + ",\"mission\":" + texts(letters)),
                framework("\"links\":" + texts(letters).replaceAll("(\"[a-g]\")", "[$1]")))) {
            assertThat(PolicyJson.standard().read(document).report().findings())
                    .as(document)
                    .extracting(Finding::code)
                    .containsExactlyElementsOf(stands ? List.of("duplicate-member") : List.of());
        }
    }

    private static String texts(String letters) {
        return letters.chars()
                .mapToObj(letter -> "\"" + "l" + (char) letter + "\":\"" + (char) letter + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void objectivesTooDeepForJsonAreToldOnce() {
        var report = PolicyJson.standard().read(framework(objectives(130))).report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("too-deep");
            assertThat(finding.message(LanguageTag.EN)).contains("256");
        });
    }

    @Test
    void nameOfAMemberTooLongIsToldAtTheName() {
        var name = "x:" + "n".repeat(1_000);
        var document = framework("\"number\":\"1\",\"" + name + "\":1");

        var report = PolicyJson.standard().read(document).report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("limit-exceeded");
            assertThat(finding.message(LanguageTag.EN))
                    .contains("name of a field")
                    .contains("1000");
            int at = finding.place().column().orElseThrow() - 1;
            assertThat(at).isBetween(document.indexOf(name) - 1, document.indexOf(name) + name.length());
        });
    }

    @Test
    void longestTextNameAndNumberAreRead() {
        var document = framework(
                "\"vision\":\"" + "a".repeat(1_000_000) + "\",\"x:" + "n".repeat(998) + "\":" + "7".repeat(1_000));

        assertThat(PolicyJson.standard().read(document).report().findings()).isEmpty();
    }

    @ParameterizedTest
    @Tag("large")
    @ValueSource(strings = {"\"cites\":[%s\"A B\"]", "\"territories\":[%s{\"name\":\"T\",\"iso\":\"x\"}]"})
    void manyFaultsAreCountedAndTheFirstOnesKept(String list) {
        var fault = list.substring(list.indexOf("%s") + 2, list.length() - 1);
        var document = framework(String.format(list, (fault + ",").repeat(99_999)));
        var start = list.substring(1, list.indexOf('"', 1));

        var report = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> PolicyJson.standard().read(document).report());

        assertThat(report.count()).isEqualTo(100_000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(100_000);
        assertThat(report.omitted()).isEqualTo(99_000);
        assertThat(report.findings())
                .extracting(finding -> finding.place().path().orElseThrow().replaceAll("\\.iso$", ""))
                .isEqualTo(IntStream.range(0, 1_000)
                        .mapToObj(i -> start + "[" + i + "]")
                        .toList());
    }

    @Test
    void halfACharacterInAStringIsNoUtf8() {
        var report = PolicyJson.standard().read("{\"id\":\"\uD83D\"}").report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("not-utf-8");
            assertThat(finding.place().column()).hasValue(8);
        });
    }

    @Test
    void documentWithWarningsOnlyHasAValue() {
        var bytes = ("\uFEFF" + framework("\"zz\":1")).getBytes(StandardCharsets.UTF_8);

        var result = PolicyJson.standard().read(bytes);

        assertThat(result.report().findings())
                .extracting(Finding::code)
                .containsExactly("byte-order-mark", "unknown-member");
        assertThat(result.value()).isPresent();
    }
}
