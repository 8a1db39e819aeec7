package io.github.polnum.json;

import static io.github.polnum.json.Row.framework;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Report;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final PolicyJson JSON = PolicyJson.standard();

    @TempDir
    private Path folder;

    // Where documents come from

    @Test
    void allSourcesGiveTheSame() throws IOException {
        for (var document : List.of(Example.document(), framework("\"number\":5,\"zz\":\"é😀\""), "", "{\"id\":\"é")) {
            var bytes = document.getBytes(UTF_8);
            var file = Files.write(folder.resolve("plan.json"), bytes);
            var expected = JSON.read(bytes);

            for (var codec : List.of(PolicyJson.standard(), PolicyJson.compact())) {
                for (var result : List.of(
                        codec.read(document),
                        codec.read(bytes),
                        codec.read(file),
                        codec.read(new ByteArrayInputStream(bytes)),
                        codec.read(new StringReader(document)))) {
                    assertThat(result.value()).isEqualTo(expected.value());
                    assertThat(result.report()).isEqualTo(expected.report());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"edition\":3', expected found",
        "'\"versoin\":\"1\"', name",
        "'\"kind\":3', expected found",
        "'\"period\":\"x\"', attribute type value",
        "'\"links\":{\"upholds\":[\"A B\"]}', attribute suggestion type value"
    })
    void argumentsOfAFindingComeByName(String members, String names) {
        assertThat(JSON.read(framework(members)).report().findings())
                .singleElement()
                .extracting(finding -> String.join(" ", finding.arguments().keySet()))
                .isEqualTo(names);
    }

    @Test
    void streamIsReadToItsEndAndLeftOpen() throws IOException {
        var stream = new ByteArrayInputStream(framework("").getBytes(UTF_8)) {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };

        assertThat(JSON.read(stream).report()).isEqualTo(Report.empty());
        assertThat(stream.available()).isZero();
        assertThat(stream.closed).isFalse();
    }

    @Test
    void readerIsReadToItsEndAndLeftOpen() throws IOException {
        var reader = new StringReader(framework(""));

        assertThat(JSON.read(reader).report()).isEqualTo(Report.empty());
        // A closed one would throw.
        assertThat(reader.read()).isEqualTo(-1);
    }

    @Test
    void failureOfAStreamIsThrownAsItIs() {
        var failure = new IOException("cable pulled");
        var stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> JSON.read(stream)).isSameAs(failure);
    }

    @Test
    void failureOfAReaderIsThrownAsItIs() {
        var failure = new IOException("cable pulled");
        var reader = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> JSON.read(reader)).isSameAs(failure);
    }

    @Test
    void fileThatIsNotThereIsAnException() {
        var file = folder.resolve("none.json");

        assertThatThrownBy(() -> JSON.read(file)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytesAreNotChanged() {
        var bytes = Example.document().getBytes(UTF_8);
        var before = bytes.clone();

        JSON.read(bytes);

        assertThat(bytes).isEqualTo(before);
    }

    // Order of members

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void orderOfMembersIsFree(long seed) {
        var shuffled = Tree.shuffled(Example.document(), new Random(seed));

        assertThat(shuffled).isNotEqualTo(Example.document());
        assertThat(JSON.read(shuffled).report().findings()).isEmpty();
        assertThat(JSON.read(shuffled).orElseThrow()).isEqualTo(Example.framework());
    }

    @Test
    void languageMayComeLate() {
        var early = "{\"language\":\"fr\",\"name\":\"F\",\"period\":{\"absent\":\"not-set\",\"word\":\"W\"},"
                + "\"roles\":[{\"id\":\"r\",\"name\":{\"de\":\"R\"},\"vision\":{\"language\":\"it\"}}],"
                + "\"id\":\"f\",\"polnum\":\"1.0\"}";
        var late = early.replace("\"language\":\"fr\",", "").replace("\"1.0\"}", "\"1.0\",\"language\":\"fr\"}");

        assertThat(JSON.read(late).value()).isEqualTo(JSON.read(early).value()).isPresent();
        assertThat(JSON.read(late).orElseThrow().name()).isEqualTo(LanguageTag.FR.text("F"));
        assertThat(JSON.read(late).report().findings())
                .extracting(Finding::code)
                .containsExactly("unknown-member");
    }

    @Test
    void identifierMayComeAfterAProblem() {
        var report = JSON.read(framework("\"roles\":[{\"number\":5,\"name\":\"R\",\"id\":\"r\"}]"))
                .report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().element().orElseThrow()).hasToString("r"));
    }

    @Test
    void whereALineBreaksDoesNotMatter() {
        var compact = PolicyJson.compact().toJson(Example.framework());

        assertThat(JSON.read("\r\n\t " + compact.replace(",\"", " ,\n\"") + "\n\n")
                        .orElseThrow())
                .isEqualTo(Example.framework());
    }

    // Texts

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "é", "’", "😀", "!", "#", "[", "]", " "})
    void textsAreReadWhateverStandsWhereInThem(String written) {
        var meant = written.replace("\\n", "\n")
                .replace("\\u00e9", "é")
                .replace("\\ud83d\\ude00", "😀")
                .replaceAll("\\\\(.)", "$1");
        for (int before = 0; before <= 20; before++) {
            for (int after = 0; after <= 20; after += 5) {
                var document =
                        framework("\"vision\":{\"fr\":\"" + "a".repeat(before) + written + "é".repeat(after) + "\"}");

                assertThat(JSON.read(document).orElseThrow().vision())
                        .contains(LanguageTag.FR.text("a".repeat(before) + meant + "é".repeat(after)));
            }
        }
    }

    @Test
    void languagesOfATextMayComeInAnyOrder() {
        var framework = PolicyJson.standard().read("""
                {
                  "polnum": "1.0", "id": "plan",
                  "name": { "fr": "a", "de": "b", "it": "c" },
                  "vision": { "it": "a", "fr": "b" },
                  "mission": { "fr": "a", "it": "b", "rm": "c", "de": "d", "en": "e" },
                  "purpose": { "de": "a", "rm": "b", "en": { "text": "c", "origin": "machine" } }
                }""").orElseThrow();

        assertThat(framework.name().languages()).containsExactly(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT);
        assertThat(framework.vision())
                .contains(Text.builder()
                        .put(LanguageTag.IT, "a")
                        .put(LanguageTag.FR, "b")
                        .build());
        assertThat(framework.mission())
                .contains(Text.builder()
                        .put(LanguageTag.FR, "a")
                        .put(LanguageTag.IT, "b")
                        .put(LanguageTag.of("rm"), "c")
                        .put(LanguageTag.DE, "d")
                        .put(LanguageTag.EN, "e")
                        .build());
        assertThat(framework.purpose())
                .contains(Text.builder()
                        .put(LanguageTag.DE, "a")
                        .put(LanguageTag.of("rm"), "b")
                        .put(LanguageTag.EN, "c", Text.Origin.MACHINE)
                        .build());
    }

    private static String wordings(List<LanguageTag> languages) {
        return languages.stream()
                .map(language -> "\"" + language + "\":\"" + language + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static List<LanguageTag> languages(int size) {
        return IntStream.range(0, size).mapToObj(i -> LanguageTag.of("x-" + i)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 200})
    void languagesOfATextMayComeInAnyOrderHoweverManyThereAre(int size) {
        var more = languages(size + 1);
        var reversed =
                IntStream.rangeClosed(0, size).mapToObj(i -> more.get(size - i)).toList();

        var framework = JSON.read("{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":" + wordings(languages(size))
                        + ",\"vision\":" + wordings(more) + ",\"mission\":" + wordings(reversed) + "}")
                .orElseThrow();

        assertThat(framework.name().languages()).isEqualTo(languages(size));
        assertThat(framework.vision()).map(Text::languages).contains(more);
        assertThat(framework.mission()).map(Text::languages).contains(reversed);
        assertThat(framework.mission().orElseThrow().entries())
                .allSatisfy(entry ->
                        assertThat(entry.value()).isEqualTo(entry.language().value()));
    }

    @Test
    void referencesAreReadAsTheyAreWrittenHoweverManyAreAlike() {
        var references = IntStream.range(0, 2_000)
                .boxed()
                .flatMap(i -> Stream.of("reference-" + i, "reference-number-" + i, "r" + i))
                .toList();
        var document = framework(references.stream()
                .map(reference -> "\"" + reference + "\"")
                .collect(Collectors.joining(",", "\"cites\":[", "]")));

        assertThat(JSON.read(document).orElseThrow().cites())
                .isEqualTo(references.stream().map(Reference::parse).toList());
    }

    @Test
    void controlCharactersInTextsAreToldWhereTheyStand() {
        for (int before = 0; before <= 20; before++) {
            var start = framework("\"vision\":{\"fr\":\"" + "a".repeat(before));
            start = start.substring(0, start.length() - 1);

            for (var end : List.of("\tb\"}}", "\0b\"}}", "\0\"}")) {
                assertThat(JSON.read(start + end).report().findings())
                        .extracting(Finding::code, finding -> finding.place().column())
                        .containsExactly(tuple("json-syntax", OptionalInt.of(start.length() + 1)));
            }
        }
    }

    // What the model does not know

    @Test
    void unknownMembersOfEveryObjectSurviveAnEdit() {
        var framework = JSON.read(Example.document()).orElseThrow();

        var edited = framework.toBuilder().edition("2031").build();

        assertThat(JSON.toJson(edited))
                .isEqualTo(Example.document().replace("\"edition\": \"2030\"", "\"edition\": \"2031\""));
    }

    @Test
    void schemaIsKeptAndWrittenFirstAndTheVersionAlways() {
        var document = framework("\"x:a\":1,\"$schema\":\"plan.schema.json\"").replace("1.0", "1.7");

        assertThat(PolicyJson.compact().toJson(JSON.read(document).orElseThrow()))
                .isEqualTo("{\"$schema\":\"plan.schema.json\","
                        + framework("\"x:a\":1").substring(1));
    }

    @Test
    void extensionsAreCompared() {
        var one = JSON.read(framework("\"x:a\":1")).orElseThrow();
        var two = JSON.read(framework("\"x:a\":1.0")).orElseThrow();
        var three = JSON.read(framework("\"x:a\":\"1\"")).orElseThrow();

        assertThat(one).isEqualTo(two).isNotEqualTo(three);
        assertThat(three.extensions().get("x:a")).contains(DataValue.of("1"));
    }

    @Test
    void emptyCollectionsAreReadAndNotWritten() {
        var document = framework(
                "\"roles\":[],\"tags\":{},\"links\":{\"upholds\":[]},\"externalIds\":{},\"workingTitle\":false");

        assertThat(JSON.read(document).report().findings()).isEmpty();
        assertThat(PolicyJson.compact().toJson(JSON.read(document).orElseThrow()))
                .isEqualTo(framework(""));
    }

    // Results

    @Test
    void resultWithErrorsThrowsItsReport() {
        var result = JSON.read(framework("\"number\":5"));

        assertThat(result.value()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The document has errors:\n"
                        + result.report().toText(LanguageTag.EN).stripTrailing());
        assertThat(result).hasToString("ReadResult[no value, Report[1 errors, 0 warnings, 0 infos]]");
    }

    @Test
    void resultWithoutErrorsGivesItsValue() {
        ReadResult<PolicyFramework> result = JSON.read(framework(""));

        assertThat(result.orElseThrow()).isEqualTo(result.value().orElseThrow());
        assertThat(result).hasToString("ReadResult[value, Report[0 errors, 0 warnings, 0 infos]]");
    }

    /** What comes again in a document is one object, as far as there is room. */
    @ParameterizedTest
    @ValueSource(strings = {"%1$tY-%1$tm", "%1$tY-%1$tm-%1$td", "%1$tY-%1$tm-%1$td/2031"})
    void datesThatComeAgainAreShared(String form) {
        var measures = new StringJoiner(",", "\"measures\":[", "]");
        for (int i = 0; i < 3_000; i++) {
            var day = LocalDate.of(2020, 1, 1).plusMonths(i * 7 % 100);
            measures.add("{\"id\":\"m" + i + "\",\"name\":\"M\",\"period\":\"" + String.format(Locale.ROOT, form, day)
                    + "\"}");
        }

        Set<Period> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var measure : PolicyJson.standard()
                .read(framework(measures.toString()))
                .orElseThrow()
                .measures()) {
            shared.add(measure.period().value().orElseThrow());
        }

        assertThat(shared).hasSizeLessThan(800);
    }
}
