package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Target;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String HEAD = "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"F\"";

    private static Limits with(String attribute, int value) {
        var limits = Limits.standard();
        return switch (attribute) {
            case "documentBytes" -> limits.withDocumentBytes(value);
            case "depth" -> limits.withDepth(value);
            case "textLength" -> limits.withTextLength(value);
            case "nameLength" -> limits.withNameLength(value);
            case "numberLength" -> limits.withNumberLength(value);
            case "findings" -> limits.withFindings(value);
            default -> throw new AssertionError(attribute);
        };
    }

    private static int of(String attribute, Limits limits) {
        return switch (attribute) {
            case "documentBytes" -> limits.documentBytes();
            case "depth" -> limits.depth();
            case "textLength" -> limits.textLength();
            case "nameLength" -> limits.nameLength();
            case "numberLength" -> limits.numberLength();
            case "findings" -> limits.findings();
            default -> throw new AssertionError(attribute);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "documentBytes, 2147483638",
        "depth, 1000",
        "textLength, 1000000",
        "nameLength, 1000",
        "numberLength, 1000",
        "findings, 2147483647",
    })
    void limitTakesWhatIsInItsRangeAndLeavesTheOthers(String changed, int most) {
        for (int value : new int[] {1, most}) {
            var limits = with(changed, value);

            assertThat(of(changed, limits)).isEqualTo(value);
            assertThat(limits.toString()).contains(changed + "=" + value);
            for (var other :
                    new String[] {"documentBytes", "depth", "textLength", "nameLength", "numberLength", "findings"}) {
                if (!other.equals(changed)) {
                    assertThat(of(other, limits)).isEqualTo(of(other, Limits.standard()));
                }
            }
        }
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, most + 1}) {
            assertThatExceptionOfType(InvariantException.class)
                    .isThrownBy(() -> with(changed, value))
                    .satisfies(refused -> {
                        assertThat(refused.type()).isEqualTo("Limits");
                        assertThat(refused.attribute()).isEqualTo(changed);
                        assertThat(refused.constraint()).isEqualTo(Constraint.OUT_OF_RANGE);
                        assertThat(refused.value()).contains(value);
                    });
        }
    }

    @Test
    void standardLimitsAreThoseThatAreTold() {
        assertThat(Limits.standard())
                .hasToString("Limits[documentBytes=536870912, depth=256, textLength=1000000, nameLength=1000, "
                        + "numberLength=1000, findings=1000]");
    }

    static Stream<Arguments> documents() {
        IntFunction<String> text = n -> HEAD + ",\"vision\":\"" + "é".repeat(n) + "\"}";
        IntFunction<String> behind =
                n -> HEAD + ",\"vision\":{\"fr\":\"V\",\"de\":\"V\"},\"mission\":{\"fr\":\"M\",\"de\":\""
                        + "é".repeat(n) + "\"}}";
        IntFunction<String> astral = n -> HEAD + ",\"vision\":\"" + "a".repeat(n % 2) + "😀".repeat(n / 2) + "\"}";
        IntFunction<String> data = n -> HEAD + ",\"x:a\":[\"" + "ü".repeat(n) + "\"]}";
        IntFunction<String> name = n -> HEAD + ",\"x:" + "é".repeat(n - 2) + "\":1}";
        IntFunction<String> inner = n -> HEAD + ",\"x:a\":{\"" + "語".repeat(n) + "\":1}}";
        IntFunction<String> innerLatin = n -> HEAD + ",\"x:a\":{\"" + "é".repeat(n) + "\":1}}";
        IntFunction<String> key = n -> HEAD + ",\"externalIds\":{\"" + "a".repeat(n) + "\":\"1\"}}";
        IntFunction<String> second = n -> HEAD + ",\"externalIds\":{\"number\":\"1\",\"" + "a".repeat(n) + "\":\"1\"}}";
        IntFunction<String> language =
                n -> HEAD + ",\"vision\":{\"" + "abcdefgh-abcdefgh-abcdefgh".substring(0, n) + "\":\"V\"}}";
        IntFunction<String> whole = n -> HEAD + ",\"x:a\":" + "7".repeat(n) + "}";
        IntFunction<String> negative = n -> HEAD + ",\"x:a\":-" + "7".repeat(n - 1) + "}";
        IntFunction<String> decimal = n -> HEAD + ",\"x:a\":7." + "7".repeat(n - 2) + "}";
        IntFunction<String> depth = n -> HEAD + ",\"x:a\":" + "[".repeat(n - 1) + "]".repeat(n - 1) + "}";
        IntFunction<String> bytes = n -> HEAD + ",\"x:a\":\"é" + "a".repeat(n - HEAD.length() - 12) + "\"}";
        return Stream.of(
                Arguments.of("textLength", 20, "text-length", text),
                Arguments.of("textLength", 20, "text-length", behind),
                Arguments.of("textLength", 20, "text-length", astral),
                Arguments.of("textLength", 20, "text-length", data),
                Arguments.of("textLength", 1_000_000, "text-length", text),
                Arguments.of("textLength", 1_000_000, "text-length", data),
                Arguments.of("nameLength", 20, "member-name", name),
                Arguments.of("nameLength", 20, "member-name", inner),
                Arguments.of("nameLength", 20, "member-name", innerLatin),
                Arguments.of("nameLength", 20, "member-name", key),
                Arguments.of("nameLength", 20, "member-name", second),
                Arguments.of("nameLength", 20, "member-name", language),
                Arguments.of("nameLength", 1_000, "member-name", name),
                Arguments.of("nameLength", 1_000, "member-name", inner),
                Arguments.of("numberLength", 20, "number-length", whole),
                Arguments.of("numberLength", 20, "number-length", negative),
                Arguments.of("numberLength", 20, "number-length", decimal),
                Arguments.of("numberLength", 1_000, "number-length", whole),
                Arguments.of("numberLength", 1_000, "number-length", negative),
                Arguments.of("numberLength", 1_000, "number-length", decimal),
                Arguments.of("depth", 20, "", depth),
                Arguments.of("documentBytes", 100, "document", bytes));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentIsReadUpToTheLimitAndToldBeyond(String limit, int value, String what, IntFunction<String> document) {
        var json = PolicyJson.compact().withLimits(with(limit, value));
        var within = document.apply(value);
        var beyond = document.apply(value + 1);

        assertThat(json.toJson(json.read(within).orElseThrow())).isEqualTo(within);
        assertThat(json.read(beyond).report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(what.isEmpty() ? "too-deep" : "limit-exceeded");
            assertThat(finding.message(LanguageTag.EN)).contains(String.valueOf(value));
            if (!what.isEmpty()) {
                assertThat(finding.arguments().get("what")).hasToString("\"" + what + "\"");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEAD + "}", HEAD + ",\"vision\":\""})
    void whatGoesOnAndOnIsReadLittleFurtherThanTheLimit(String start) throws IOException {
        var json = PolicyJson.standard().withLimits(Limits.standard().withDocumentBytes(100_000));
        var document = start + " ".repeat(1_000_000);
        var stream = new ByteArrayInputStream(document.getBytes(UTF_8));
        var reader = new StringReader(document);

        for (var result : List.of(json.read(stream), json.read(reader))) {
            assertThat(result.report().findings())
                    .extracting(Finding::code, finding -> finding.arguments().get("what"))
                    .containsExactly(tuple("limit-exceeded", DataValue.of("document")));
        }
        assertThat(stream.available()).isGreaterThan(800_000);
        assertThat(reader.transferTo(Writer.nullWriter())).isGreaterThan(800_000);
    }

    @Test
    void sizeOfAStreamIsCountedInBytesWithItsMark() throws IOException {
        var bytes = ("\uFEFF" + HEAD + "}").getBytes(UTF_8);

        var within = PolicyJson.standard().withLimits(Limits.standard().withDocumentBytes(bytes.length));
        var beyond = PolicyJson.standard().withLimits(Limits.standard().withDocumentBytes(bytes.length - 1));

        assertThat(within.read(new ByteArrayInputStream(bytes)).value()).isPresent();
        assertThat(beyond.read(new ByteArrayInputStream(bytes)).report().findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void deeperDocumentsAreReadWithAWiderLimit() {
        var document = HEAD + ",\"visoin\":" + "[".repeat(999) + "]".repeat(999) + "}";

        var findings = PolicyJson.standard()
                .withLimits(Limits.standard().withDepth(1_000))
                .read(document)
                .report()
                .findings();

        // The reader gets to the end; what the model cannot hold is told of the value.
        assertThat(findings).extracting(Finding::code).containsExactly("unknown-member", "too-deep");
        assertThat(findings.get(1).message(LanguageTag.EN)).contains("64");
    }

    /** Objects in one another with one member each, and what stands in the innermost. */
    private static String nested(String name, int depth, String innermost) {
        return HEAD + ",\"x:a\":" + ("{\"" + name + "\":").repeat(depth) + innermost + "}".repeat(depth) + "}";
    }

    @Test
    void whatAnExtensionCannotHoldIsToldOnceWhateverIsInIt() {
        var document = nested("語" + "/".repeat(999), 250, "[null" + ",null".repeat(1_500) + "]");

        assertThat(PolicyJson.standard().read(document).report().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("too-deep");
                    assertThat(finding.place().line()).hasValue(1);
                    assertThat(finding.place().pointer()).isEmpty();
                    assertThat(finding.place().path()).isEmpty();
                });
    }

    @Test
    void pointersOfMoreThanFourThousandCharactersAreLeftOut() {
        var name = "/".repeat(498) + "n";
        var document = nested(name, 4, "[[null" + ",null".repeat(2_000) + "]]");
        // As long as may be, with a position of one digit.
        var above = "/x:a" + ("/" + name.replace("/", "~1")).repeat(4) + "/0/";
        assertThat(above).hasSize(3_999);

        var findings = PolicyJson.standard().read(document).report().findings();

        assertThat(findings).hasSize(1_000);
        for (int i = 0; i < findings.size(); i++) {
            var place = findings.get(i).place();
            assertThat(place.pointer()).isEqualTo(i < 10 ? Optional.of(above + i) : Optional.empty());
            assertThat(place.path().orElseThrow()).endsWith("[0][" + i + "]");
            assertThat(place.column()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {74, 75, 76, 77})
    void pathsAndPointersAreWholeOrLeftOut(int last) {
        var name = "n".repeat(79);
        var innermost = "n".repeat(last);
        var way = "/x:a" + ("/" + name).repeat(49) + "/" + innermost;

        assertWay(way, nested(name, 49, "{\"" + innermost + "\":null}"));
        assertWay(way + "/b", nested(name, 49, "{\"" + innermost + "\":{\"b\":null}}"));
    }

    private static void assertWay(String pointer, String document) {
        assertThat(PolicyJson.standard().read(document).report().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().pointer())
                            .isEqualTo(Optional.of(pointer).filter(way -> way.length() <= 4_000));
                    assertThat(finding.place().path())
                            .isEqualTo(Optional.of(pointer.substring(1).replace('/', '.'))
                                    .filter(way -> way.length() <= 4_000));
                });
    }

    @Test
    void faultOfAnElementHasItsLineAndColumnHoweverDeepItStands() {
        var document = HEAD + ",\"objectives\":[{\"id\":\"o\",\"name\":\"O\"".repeat(400) + ",\"number\":\"\""
                + "}]".repeat(400) + "}";

        var findings = PolicyJson.standard()
                .withLimits(Limits.standard().withDepth(1_000))
                .read(document)
                .report()
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("blank");
            assertThat(finding.place())
                    .isEqualTo(Place.builder()
                            .element(Identifier.of("o"))
                            .line(1)
                            .column(document.indexOf("\"\"") + 1)
                            .build());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000})
    void findingsBeyondAreCounted(int kept) {
        var document = HEAD + ",\"cites\":["
                + IntStream.range(0, 1_200).mapToObj(i -> "\"A B\"").collect(Collectors.joining(","))
                + "]}";

        var report = PolicyJson.standard()
                .withLimits(Limits.standard().withFindings(kept))
                .read(document)
                .report();

        assertThat(report.findings()).hasSize(kept);
        assertThat(report.count()).isEqualTo(1_200);
    }

    /** Each measure has a warning; the identifiers of some are faulty. */
    private static String measures(int number, IntPredicate faulty) {
        return HEAD + ",\"measures\":["
                + IntStream.range(0, number)
                        .mapToObj(i -> "{\"responsable\":\"x\",\"id\":\"" + (faulty.test(i) ? "A A" : "m" + i)
                                + "\",\"name\":\"M\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000})
    void errorTakesThePlaceOfTheLastWarningKept(int kept) {
        var report = PolicyJson.standard()
                .withLimits(Limits.standard().withFindings(kept))
                .read(measures(1_001, i -> i == 1_000))
                .report();

        assertThat(report.findings())
                .extracting(finding ->
                        finding.severity() + " " + finding.place().path().orElseThrow())
                .isEqualTo(Stream.concat(
                                IntStream.range(0, kept - 1).mapToObj(i -> "WARNING measures[" + i + "].responsable"),
                                Stream.of("ERROR measures[1000].id"))
                        .toList());
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1_001);
    }

    @Test
    void everyLanguageOfATextBeyondThoseThatItCanBeInIsTold() {
        var wordings = IntStream.range(0, Text.MAX_LANGUAGES + 2)
                .mapToObj(i -> "\"x-" + i + "\":\"\"")
                .collect(Collectors.joining(",", "{", "}"));

        var result = PolicyJson.standard().read("{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":" + wordings + "}");

        assertThat(result.value()).isEmpty();
        assertThat(result.report().findings())
                .extracting(
                        finding -> finding.code() + " " + finding.place().path().orElseThrow())
                .containsExactly("too-many name[x-500]", "too-many name[x-501]");
    }

    @Test
    void firstErrorsAreKeptInTheOrderOfTheDocument() {
        var report = PolicyJson.standard()
                .withLimits(Limits.standard().withFindings(4))
                .read(measures(20, i -> i % 4 == 3))
                .report();

        assertThat(report.findings())
                .extracting(finding -> finding.place().path().orElseThrow())
                .containsExactly("measures[3].id", "measures[7].id", "measures[11].id", "measures[15].id");
        assertThat(report.count(Severity.ERROR)).isEqualTo(5);
        assertThat(report.count(Severity.WARNING)).isEqualTo(20);
    }

    @Test
    void errorsInOnePlaceComeAsTheyWereFoundWhateverTheyReplace() {
        var report = PolicyJson.standard()
                .withLimits(Limits.standard().withFindings(3))
                .read("{\"a\":1,\"b\":1,\"c\":1}")
                .report();

        assertThat(report.findings())
                .extracting(finding -> finding.arguments().get("name").toString())
                .containsExactly("\"polnum\"", "\"id\"", "\"name\"");
    }

    @Test
    void codecWithOtherLimitsWritesAsBefore() {
        var framework = PolicyJson.compact().read(HEAD + "}").orElseThrow();
        var tight = Limits.standard().withDocumentBytes(1).withTextLength(1);

        assertThat(PolicyJson.compact().withLimits(tight).toJson(framework)).isEqualTo(HEAD + "}");
        assertThat(PolicyJson.standard().withLimits(tight).toJson(framework))
                .isEqualTo(PolicyJson.standard().toJson(framework));
    }

    @Test
    void codecWithOtherLimitsLocatesAsBefore() {
        var framework = PolicyJson.compact().read(HEAD + """
                        ,"measures":[{"id":"m","name":{"fr":"M"},"percent":123456,"links":{"upholds":["gone"]}},
                          {"id":"n","name":{"fr":"N"},"links":{"upholds":["gone"]}}]}""").orElseThrow();
        var report = Catalogue.validator().validate(framework, LocalDate.of(2026, 11, 29));
        var tight = Limits.standard()
                .withDepth(2)
                .withNumberLength(1)
                .withTextLength(1)
                .withDocumentBytes(1);

        assertThat(PolicyJson.standard().withLimits(tight).locate(report, framework))
                .isEqualTo(PolicyJson.standard().locate(report, framework));
        assertThat(PolicyJson.standard().locate(report, framework).findings())
                .extracting(finding -> finding.place().pointer().orElse(""))
                .contains("/measures/0/links/upholds/0", "/measures/1/links/upholds/0");
    }

    @Test
    void namesOfTheFormatAreReadWhateverTheLimit() {
        var json = PolicyJson.standard().withLimits(Limits.standard().withNameLength(1));
        var report = json.read(HEAD + ",\"measures\":[{\"id\":\"m\",\"name\":\"M\",\"statusReports\":[],\"ge:x\":1}]}")
                .report();

        assertThat(report.findings())
                .extracting(Finding::code, finding -> finding.arguments().get("what"))
                .containsExactly(tuple("limit-exceeded", DataValue.of("member-name")));
    }

    /** Also those that are names of the format elsewhere. Apostrophes stand for quotation marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'links':{'upholds':['a']}",
                "'links':{'own':['b'],'contributes-to':['a']}",
                "'tags':{'description':['1']}",
                "'externalIds':{'description':'1'}",
                "'x:a':{'workingTitle':'z'}",
                "'vision':{'fr':'V'}"
            })
    void keysAreCountedAsNamesAre(String member) {
        var json = PolicyJson.standard().withLimits(Limits.standard().withNameLength(3));
        var tight = PolicyJson.standard().withLimits(Limits.standard().withNameLength(1));
        for (var end : List.of("}", " ".repeat(40) + "}")) {
            var document = HEAD + "," + member.replace('\'', '"') + end;

            assertThat((member.contains("fr") ? tight : json)
                            .read(document)
                            .report()
                            .findings())
                    .as(document)
                    .extracting(Finding::code)
                    .containsExactly("limit-exceeded");
        }
    }

    @Test
    void stringFarBeyondTheLimitIsRefusedAsAnyOther() {
        var json = PolicyJson.standard().withLimits(Limits.standard().withDocumentBytes(10));
        for (var character : List.of("a", "é", "\uD83D\uDE00", "\uD83D")) {
            assertThat(json.read(character.repeat(20)).report().findings())
                    .extracting(Finding::code)
                    .containsExactly("limit-exceeded");
        }
    }

    /** As deep as the model goes: elements, what they are made of, and what stands in their extensions. */
    private static PolicyFramework deepest(Extensions extensions, Text text) {
        var indicator = Indicator.builder("i", text)
                .addTarget(Target.builder("t")
                        .baseline(Figure.builder()
                                .value(Stated.<Quantity>absent(AbsenceReason.NOT_SET, text)
                                        .withExtensions(extensions))
                                .words(text)
                                .build())
                        .wording(text)
                        .build())
                .build();
        for (int i = 1; i < PolicyElement.MAX_NESTING; i++) {
            indicator = Indicator.builder("i" + i, text).addIndicator(indicator).build();
        }
        return PolicyFramework.builder("f", text).addIndicator(indicator).build();
    }

    private static DataValue nested(DataValue value, int depth) {
        return depth == 0 ? value : nested(DataValue.of(Map.of("a", value)), depth - 1);
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of("a", "é", "語", "😀", "\u0000", "\"", "\uFFFF", "e\u0301", "\u2028", "\uFEFF", "/");
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1_000),
                        Arbitraries.integers().between(-DataValue.MAX_SCALE, DataValue.MAX_SCALE),
                        Arbitraries.of(1, -1))
                .as((digits, scale, sign) -> new BigDecimal(
                                BigInteger.TEN.pow(digits).subtract(BigInteger.ONE), scale)
                        .multiply(BigDecimal.valueOf(sign)));
    }

    @Property(tries = 12)
    void whateverCanBeBuiltIsWrittenAndReadWithTheStandardLimits(
            @ForAll("characters") String character,
            @ForAll @IntRange(min = 0, max = 1) int fewer,
            @ForAll("numbers") BigDecimal number) {
        var longest = fill(character, Text.MAX_LENGTH - fewer);
        var name = "x:" + fill(character, DataValue.MAX_NAME_LENGTH - 2 - fewer);
        var inner = fill(character, DataValue.MAX_NAME_LENGTH - fewer);
        DataValue deep = nested(DataValue.of(Map.of(inner, DataValue.of(longest))), DataValue.MAX_DEPTH - 1);
        var extensions = Extensions.none().with(name, deep);
        if (isBuilt(number)) {
            extensions = extensions.with("x:n", DataValue.of(number));
        }
        var framework = deepest(
                extensions,
                Text.builder()
                        .put(LanguageTag.FR, "n", null, Extensions.none().with(name, nested(DataValue.of(1), 64)))
                        .build());

        var result = PolicyJson.compact().read(PolicyJson.compact().toJson(framework));

        assertThat(result.report().findings()).isEmpty();
        assertThat(result.orElseThrow().equals(framework)).isTrue();
    }

    private static boolean isBuilt(BigDecimal number) {
        try {
            DataValue.of(number);
            return true;
        } catch (InvariantException e) {
            assertThat(e.constraint()).isEqualTo(Constraint.TOO_LONG);
            return false;
        }
    }

    private static String fill(String character, int length) {
        return character.repeat(length / character.length()) + "z".repeat(length % character.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "tru", "fals", "n", "nul"})
    void aDocumentCutInAWordIsTruncated(String word) {
        var cut = HEAD + ",\"x:a\":" + word;

        assertThat(PolicyJson.standard().read(cut).report().findings())
                .extracting(Finding::code)
                .containsExactly("document-truncated");
        for (var other : List.of(cut + "}", cut + " ", cut + "x", HEAD + ",\"x:a\":" + word.toUpperCase(Locale.ROOT))) {
            assertThat(PolicyJson.standard().read(other).report().findings())
                    .extracting(Finding::code)
                    .as(other)
                    .containsExactly("json-syntax");
        }
    }
}
