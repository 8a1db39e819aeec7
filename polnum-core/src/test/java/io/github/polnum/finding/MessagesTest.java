package io.github.polnum.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]\\w*(\\|\\w*)?}");
    private static final Pattern JSON_STRING = Pattern.compile("\"[^\"]*\"");

    private static final LanguageTag FR = LanguageTag.FR;
    private static final LanguageTag DE = LanguageTag.DE;
    private static final LanguageTag IT = LanguageTag.IT;
    private static final LanguageTag EN = LanguageTag.EN;

    // The catalogues

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it"})
    void everyLanguageHasTheKeysOfEnglish(String language) {
        assertThat(catalogue(language).keySet()).isEqualTo(catalogue("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void noKeyIsWrittenTwice(String language) {
        var keys = text(language)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')));

        assertThat(keys)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(catalogue(language).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it"})
    void everyTextHasThePlaceholdersOfEnglish(String language) {
        assertThat(found(PLACEHOLDER, catalogue(language))).isEqualTo(found(PLACEHOLDER, catalogue("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it"})
    void everyTextHasTheJsonOfEnglishWithItsOwnLanguageInIt(String language) {
        var own = new HashMap<>(catalogue(language));
        own.replaceAll((key, text) -> text.replace("\"" + language + "\"", "\"en\""));

        assertThat(found(JSON_STRING, own)).isEqualTo(found(JSON_STRING, catalogue("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it"})
    void noTextIsLeftInEnglish(String language) {
        var english = catalogue("en");

        assertThat(catalogue(language))
                .allSatisfy((key, text) -> assertThat(text).isNotEqualTo(english.get(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void noTextIsBlankOrHasSpacesAround(String language) {
        assertThat(catalogue(language))
                .allSatisfy((key, text) -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void messagesAndHintsAreSentences(String language) {
        assertThat(catalogue(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .matches(value ->
                                key.matches("(word|severity|report)\\..*|.*\\.title") || value.matches(".*[.?]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void titlesAreNoSentences(String language) {
        assertThat(catalogue(language).entrySet())
                .filteredOn(entry -> entry.getKey().endsWith(".title"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .hasSizeLessThan(70)
                        .doesNotContain("{")
                        .doesNotEndWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "it", "en"})
    void everyHintBelongsToAMessage(String language) {
        var keys = catalogue(language).keySet();

        assertThat(keys)
                .filteredOn(key -> key.matches(".*\\.(hint|suggestion|title|rationale)"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void frenchHasNoBreakSpacesBesideItsSigns() {
        assertThat(catalogue("fr").values())
                .map(text -> JSON_STRING.matcher(text).replaceAll("JSON"))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("«(?!\u00A0)|(?<!\u00A0)»")
                        .doesNotContainPattern("[^\u00A0(][;?!]")
                        .doesNotContainPattern("[^\u00A0N]:( |\u00A0|$)")
                        .doesNotContainPattern("[“”„'\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "it"})
    void germanAndItalianHaveNoSpacesBesideTheirSigns(String language) {
        assertThat(catalogue(language).values())
                .map(text -> JSON_STRING.matcher(text).replaceAll("JSON"))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("«\\h|\\h»")
                        .doesNotContainPattern("\\h[:;?!]")
                        .doesNotContainPattern("[“”„ß'\"]")
                        .doesNotContainPattern("[0-9}][ ]%|\u00A0(?!%|\\{value}|\\{limit})"));
    }

    @ParameterizedTest
    @EnumSource(InvariantException.Constraint.class)
    void everyConstraintHasAMessageInEveryLanguage(InvariantException.Constraint constraint) {
        assertThat(Messages.LANGUAGES)
                .containsExactly(FR, DE, IT, EN)
                .allSatisfy(language -> assertThat(Messages.in(language).text(constraint.code()))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySeverityHasANameAndACountInEveryLanguage(Severity severity) {
        assertThat(Messages.LANGUAGES)
                .allSatisfy(language -> assertThat(List.of(
                                "severity." + severity.token(),
                                "report." + severity.token() + ".one",
                                "report." + severity.token() + ".other"))
                        .allSatisfy(key ->
                                assertThat(Messages.in(language).text(key)).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-21",
                "2018-06-20T10:00",
                "201X",
                "2018?",
                "[2017, 2018]",
                "-0044",
                "Y17000",
            })
    void everyUnsupportedFormOfDateHasAWordInEveryLanguage(String date) {
        var refused = catchThrowableOfType(InvariantException.class, () -> PartialDate.parse(date));
        var form = refused.detail().orElseThrow();

        assertThat(Messages.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(Messages.in(language).text("word." + form)).isPresent());
    }

    // The language

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "fr-CH, fr",
        "FR, fr",
        "fr_CH, fr",
        "de-CH-1996, de",
        "it-CH, it",
        "en-GB, en",
        "ja, en",
        "rm-CH, en",
        "fro, en",
        "und-fr, en",
    })
    void languageWantedGetsItsTextsOrEnglish(String wanted, String given) {
        assertThat(Messages.in(LanguageTag.of(wanted))).isSameAs(Messages.in(LanguageTag.of(given)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "tr-TR", "fr-CH", "ar-EG"})
    void defaultLocaleChangesNothing(String locale) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(finding(
                                    "limit-exceeded",
                                    Map.of("what", DataValue.of("document"), "limit", DataValue.of(64_000)))
                            .message(DE))
                    .isEqualTo("Grenze überschritten: Grösse des Dokuments in Bytes (höchstens 64\u00A0000).");
            assertThat(finding("missing-member", "name", "id\u001B").message(EN))
                    .isEqualTo("The field “id\\u001B” is missing.");
            assertThat(Messages.in(LanguageTag.of("IT-CH")).counted("report.error", 1_234))
                    .isEqualTo("1234 errori");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** With numbers, names of languages, a character that is escaped, and all that a report says around findings. */
    private static List<String> told() {
        var missing = finding(
                "text-missing-in-language",
                Map.of(
                        "id",
                        DataValue.of("id\u001B"),
                        "languages",
                        DataValue.of(Stream.of("rm", "de-CH", "tr")
                                .map(DataValue::of)
                                .toList()),
                        "count",
                        DataValue.of(123_456),
                        "attributes",
                        DataValue.of("name")));
        var report = Report.builder()
                .add(missing)
                .count(Category.PUBLICATION, Severity.WARNING, 123_456)
                .judgement(new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("ge"), 123_456))
                .build();
        return Messages.LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        missing.message(language), missing.hint(language).orElseThrow(), report.toText(language)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "tr-TR", "fr", "de", "de-CH", "it", "ar-EG", "fa-IR", "hi-IN-u-nu-deva", "rm"})
    void reportsAreTheSameWhateverTheDefaultLocale(String locale) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            var expected = told();
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(told()).isEqualTo(expected);
            assertThat(expected)
                    .contains(
                            "Textes de «\u00A0id\\u001B\u00A0» qui manquent en romanche, allemand (Suisse), turc\u00A0:"
                                    + " 123\u00A0456\u00A0; voir name.");
        } finally {
            Locale.setDefault(before);
        }
    }

    // The arguments

    @Test
    void messageIsWrittenInFourLanguages() {
        var finding = finding("unknown-member", "name", "nom");

        assertThat(Messages.LANGUAGES)
                .map(finding::message)
                .containsExactly(
                        "Le champ «\u00A0nom\u00A0» n’est pas connu ici. Il est conservé tel quel.",
                        "Das Feld «nom» ist hier nicht bekannt. Es bleibt erhalten, wie es ist.",
                        "Il campo «nom» non è conosciuto qui. Viene conservato così com’è.",
                        "The field “nom” is not known here. It is kept as it is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "{value}", "{name|word}", "\\", "\\$0", "l'État", "{0}", "%s"})
    void argumentIsShownAsItIs(String argument) {
        assertThat(finding("unknown-member", "name", argument).message(FR))
                .isEqualTo("Le champ «\u00A0" + argument + "\u00A0» n’est pas connu ici. Il est conservé tel quel.");
    }

    @Test
    void apostrophesAndBracesOfATextStayAsTheyAre() {
        assertThat(Messages.in(FR)
                        .fill(
                                "L'objectif '{name}' n'existe pas: {…} {} {\"fr\"} {Name}",
                                Map.of("name", DataValue.of("a"))))
                .isEqualTo("L'objectif 'a' n'existe pas: {…} {} {\"fr\"} {Name}");
    }

    @Test
    void invisibleCharactersOfAnArgumentAreShownAsEscapes() {
        assertThat(finding("malformed-identifier", "value", "\u001B[31mrot\n\u202Eabc")
                        .message(DE))
                .isEqualTo("«\\u001B[31mrot\\u000A\\u202Eabc» ist keine gültige Kennung.");
    }

    @Test
    void longArgumentIsShortened() {
        assertThat(finding("malformed-identifier", "value", "a".repeat(1_000)).message(IT))
                .isEqualTo("«" + "a".repeat(80) + "…» non è un identificatore.");
    }

    @Test
    void numbersListsAndTruthsAreShown() {
        var list = DataValue.of(List.of(DataValue.of("human"), DataValue.of(7), DataValue.of(true)));

        assertThat(Messages.in(EN).fill("{value}", Map.of("value", list))).isEqualTo("human, 7, true");
    }

    @ParameterizedTest
    @CsvSource({
        "2750000.5, '2_750_000,5', '2,750,000.5'",
        "250.5, '250,5', 250.5",
        "2027, 2027, 2027",
        "-9999, -9999, -9999",
        "10000, 10_000, '10,000'",
        "-123456.70, '-123_456,7', '-123,456.7'",
        "9999.9999999, '9999,9999999', 9999.9999999",
        "0.000000000000001, '0,000000000000001', 0.000000000000001",
        "999999999999999000000, 999_999_999_999_999_000_000, '999,999,999,999,999,000,000'",
        "2.9E+6, 2_900_000, '2,900,000'",
        "0, 0, 0",
        "0.000000000000000000001, '0,000000000000000000001', 0.000000000000000000001",
        "1E+22, 1E+22, 1E+22",
        "1E-22, 1E-22, 1E-22",
    })
    void numberIsWrittenAsTheLanguageDoes(BigDecimal number, String continental, String english) {
        var arguments = Map.of("value", new DataValue.OfNumber(number));

        for (var language : List.of(FR, DE, IT)) {
            assertThat(Messages.in(language).fill("{value}", arguments)).isEqualTo(continental.replace('_', '\u00A0'));
        }
        assertThat(Messages.in(EN).fill("{value}", arguments)).isEqualTo(english);
    }

    /** A count may be one, and a date a day, a month or a year: nothing around them says otherwise. */
    @ParameterizedTest
    @CsvSource({"2025-09-15, 1", "2025-09, 2", "2025, 12"})
    void sentencesFitWhateverTheyTell(String date, int count) {
        var arguments = Map.of(
                "id",
                DataValue.of("c"),
                "value",
                DataValue.of(date),
                "date",
                DataValue.of("2024-11-28"),
                "count",
                DataValue.of(count),
                "total",
                DataValue.of(12),
                "elements",
                DataValue.of(List.of(DataValue.of("p"))));

        assertThat(finding("open-data-missing", arguments).message(EN))
                .isEqualTo(
                        "The consultation “c” is closed, but the results that were announced are missing (publication planned: "
                                + date + ").");
        assertThat(finding("measurement-after-as-of", arguments).message(EN))
                .isEqualTo("“c” has a value dated " + date
                        + ", after the reference date of the check (2024-11-28); values affected: " + count + ".");
        assertThat(finding("empty-portfolio", arguments).message(EN))
                .isEqualTo("Portfolios without a measure: " + count + " of 12; see p.");
        assertThat(Messages.LANGUAGES)
                .map(finding("totals-without-date", arguments)::message)
                .containsExactly(
                        "Totaux de la consultation «\u00A0c\u00A0» sans date\u00A0: " + count + ".",
                        "Gesamtzahlen der Konsultation «c» ohne Datum: " + count + ".",
                        "Totali della consultazione «c» senza data: " + count + ".",
                        "Totals of the consultation “c” without a date: " + count + ".");
    }

    @Test
    void hintForAPeriodWithoutEndTellsItsOwnStart() {
        assertThat(Messages.LANGUAGES)
                .map(finding("end-of-period-unknown", "value", "2024-06/")::hint)
                .allSatisfy(hint -> assertThat(hint.orElseThrow()).contains("\"2024-06/..\""));
    }

    @Test
    void twentyValuesOfAListAreShown() {
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(DataValue::of).toList();
        var more = IntStream.rangeClosed(1, 21).mapToObj(DataValue::of).toList();
        var shown = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20";

        assertThat(Messages.in(EN).fill("{value}", Map.of("value", DataValue.of(twenty))))
                .isEqualTo(shown);
        assertThat(Messages.in(EN).fill("{value}", Map.of("value", DataValue.of(more))))
                .isEqualTo(shown + ", …");
    }

    @Test
    void argumentThatIsMissingLeavesItsPlaceholder() {
        assertThat(finding("missing-member", Map.of()).message(EN)).isEqualTo("The field “{name}” is missing.");
    }

    @Test
    void wordIsLookedUpInTheLanguage() {
        var finding = finding("wrong-type", Map.of("expected", DataValue.of("object"), "found", DataValue.of("null")));

        assertThat(Messages.LANGUAGES)
                .map(finding::message)
                .containsExactly(
                        "Attendu\u00A0: des champs entre accolades {…}. Trouvé\u00A0: null (aucune valeur).",
                        "Erwartet: Angaben in geschweiften Klammern {…}. Gefunden: null (kein Wert).",
                        "Previsto: campi tra parentesi graffe {…}. Trovato: null (nessun valore).",
                        "Expected: fields in braces {…}. Found: null.");
    }

    @Test
    void wordThatIsNotInTheCatalogueIsShownAsItIs() {
        assertThat(finding("not-utf-8", "found", "EBCDIC").message(EN))
                .isEqualTo("The document is not encoded in UTF-8 (EBCDIC).");
    }

    @Test
    void argumentThatIsNoWordIsNotLookedUp() {
        assertThat(finding("duplicate-member", "name", "document").message(DE))
                .isEqualTo("Das Feld «document» kommt zweimal vor.");
    }

    @Test
    void codeWithoutMessageIsItsOwnMessage() {
        var finding = finding("own-code", "name", "a");

        assertThat(finding.message(FR)).isEqualTo("own-code");
        assertThat(finding.hint(FR)).isEmpty();
    }

    // The hints

    @Test
    void hintIsWrittenWithTheArguments() {
        assertThat(finding("unknown-token", "detail", "human, machine").hint(IT))
                .contains("Parole ammesse: human, machine.");
    }

    @Test
    void hintForWhatWasExpectedGoesBeforeTheHint() {
        var finding =
                finding("wrong-type", Map.of("expected", DataValue.of("boolean"), "found", DataValue.of("string")));

        assertThat(Messages.LANGUAGES)
                .map(finding::hint)
                .map(Optional::orElseThrow)
                .containsExactly(
                        "Écrivez true ou false, sans guillemets.",
                        "Schreiben Sie true oder false, ohne Anführungszeichen.",
                        "Scriva true o false, senza virgolette.",
                        "Write true or false, without quotation marks.");
        assertThat(finding("wrong-type", "expected", "value").hint(EN))
                .contains("Write the value in the form that is expected.");
    }

    @Test
    void hintForAnEmptyProfileSpeaksOfNoFramework() {
        var finding = finding("document-empty", "expected", "profile");

        assertThat(Messages.LANGUAGES)
                .map(finding::hint)
                .map(Optional::orElseThrow)
                .containsExactly(
                        "Un profil contient au moins les champs polnumProfile et id.",
                        "Ein Profil enthält mindestens die Felder polnumProfile und id.",
                        "Un profilo contiene almeno i campi polnumProfile e id.",
                        "A profile needs at least polnumProfile and id.");
    }

    @Test
    void suggestionGoesBeforeTheHint() {
        var finding = finding(
                "unknown-token",
                Map.of("suggestion", DataValue.of("original"), "detail", DataValue.of("original, human")));

        assertThat(Messages.LANGUAGES)
                .map(finding::hint)
                .map(Optional::orElseThrow)
                .containsExactly(
                        "Vouliez-vous dire «\u00A0original\u00A0»\u00A0? Mots admis\u00A0: original, human.",
                        "Meinten Sie «original»? Erlaubt sind: original, human.",
                        "Intendeva «original»? Parole ammesse: original, human.",
                        "Did you mean “original”? Allowed: original, human.");
        assertThat(finding(
                                "wrong-type",
                                Map.of("suggestion", DataValue.of("true"), "expected", DataValue.of("boolean")))
                        .hint(EN))
                .contains("Did you mean true?");
    }

    @Test
    void hintServesWhereTheCodeHasNoSuggestion() {
        assertThat(finding("quantity-too-precise", "suggestion", "1.5").hint(DE))
                .contains("Runden Sie sie.");
    }

    private static Finding finding(String code, String name, String value) {
        return finding(code, Map.of(name, DataValue.of(value)));
    }

    private static Finding finding(String code, Map<String, DataValue> arguments) {
        return Finding.builder(code, Severity.ERROR, Place.builder().build())
                .arguments(arguments)
                .build();
    }

    private static Map<String, List<String>> found(Pattern pattern, Map<String, String> catalogue) {
        var found = new TreeMap<String, List<String>>();
        catalogue.forEach((key, text) -> found.put(
                key,
                pattern.matcher(text).results().map(MatchResult::group).sorted().toList()));
        return found;
    }

    private static Map<String, String> catalogue(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(language)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var catalogue = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> catalogue.put(key, properties.getProperty(key)));
        return catalogue;
    }

    private static String text(String language) {
        try (InputStream stream =
                Objects.requireNonNull(Messages.class.getResourceAsStream("messages_" + language + ".properties"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
