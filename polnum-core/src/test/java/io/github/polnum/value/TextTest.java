package io.github.polnum.value;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.EN;
import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.LanguageTag.IT;
import static io.github.polnum.value.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text.Entry;
import io.github.polnum.value.Text.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    /** The same word with an e and a combining acute accent, and with one composed letter. */
    private static final String DECOMPOSED = "De\u0301marches";

    private static final String COMPOSED = "D\u00E9marches";

    private static Entry entry(LanguageTag language, String value) {
        return new Entry(language, value, Optional.empty(), Extensions.none());
    }

    @Test
    void marksThatNobodyWritesOneUponAnotherAreComparedAsTheyAreInAMoment() {
        var marks = "\u0301\u0316";
        var other = "\u0316\u0301";
        var many = FR.text("a" + marks.repeat(400_000));

        assertThat(FR.text("a" + marks.repeat(15))).isEqualTo(FR.text("a" + other.repeat(15)));
        assertThat(FR.text("a" + marks.repeat(16))).isNotEqualTo(FR.text("a" + other.repeat(16)));
        assertThat(FR.text("a" + marks.repeat(15) + "a" + marks.repeat(15)))
                .isEqualTo(FR.text("a" + other.repeat(15) + "a" + other.repeat(15)));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(many).isEqualTo(FR.text("a" + marks.repeat(400_000)));
            assertThat(many).hasSameHashCodeAs(FR.text("a" + marks.repeat(400_000)));
            assertThat(many.equals(FR.text("a" + other.repeat(400_000)))).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0323", "\u0903", "\u20DD"})
    void marksAreThoseThatTakeNoSpaceThatTakeSomeAndThatEnclose(String mark) {
        assertThat(FR.text(mark.repeat(30) + DECOMPOSED)).isEqualTo(FR.text(mark.repeat(30) + COMPOSED));
        assertThat(FR.text(mark.repeat(31) + DECOMPOSED)).isNotEqualTo(FR.text(mark.repeat(31) + COMPOSED));
    }

    @Test
    void lettersBehindThoseOfLatinAreNoMarks() {
        assertThat(FR.text("\u0438".repeat(40) + DECOMPOSED)).isEqualTo(FR.text("\u0438".repeat(40) + COMPOSED));
    }

    @Test
    void anEntryGivesItsWording() {
        var text = Text.builder().put(FR, "é").put(DE, "ü€😀").put(IT, "").build();

        assertThat(text.entries()).extracting(Entry::value).containsExactly("é", "ü€😀", "");
    }

    @Test
    void allWordingsAreCopiedInUtf8OneAfterTheOther() {
        var text = Text.builder()
                .put(FR, "é")
                .put(DE, "a".repeat(200))
                .put(IT, "")
                .put(EN, "€")
                .build();
        byte[] bytes = new byte[300];
        int[] ends = new int[5];

        assertThat(text.copyTo(bytes, ends)).isEqualTo(205);
        assertThat(ends).containsExactly(2, 202, 202, 205, 0);
        assertThat(new String(bytes, 0, 205, UTF_8)).isEqualTo("é" + "a".repeat(200) + "€");
        assertThat(FR.text("ça").copyTo(bytes, ends)).isEqualTo(3);
        assertThat(ends).startsWith(3);
    }

    @Test
    void whatBecomesOfACopyIsNotSeenInTheNext() {
        var text = Text.builder().put(FR, "abc").put(DE, "de").build();
        byte[] first = new byte[5];
        text.copyTo(first, new int[2]);
        Arrays.fill(first, (byte) 0);
        byte[] second = new byte[5];
        text.copyTo(second, new int[2]);

        assertThat(second).isEqualTo("abcde".getBytes(UTF_8));
        assertThat(text.in(FR)).contains("abc");
    }

    @Test
    void nothingIsCopiedWhereThereIsNoRoom() {
        var text = Text.builder().put(FR, "abc").put(DE, "de").build();
        byte[] small = new byte[4];

        assertThat(text.copyTo(small, new int[2])).isEqualTo(5);
        assertThat(small).containsOnly(0);
        byte[] exact = new byte[5];
        assertThat(text.copyTo(exact, new int[2])).isEqualTo(5);
        assertThat(exact).isEqualTo("abcde".getBytes(UTF_8));
        assertThatThrownBy(() -> text.copyTo(new byte[5], new int[1])).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aTextIsPlainWhereNothingButItsWordingIsSaid() {
        var extensions = Extensions.of(Map.of("x:y", DataValue.of(true)));

        assertThat(FR.text("F").isPlain()).isTrue();
        assertThat(FR.text("F").with(DE, "D").isPlain()).isTrue();
        assertThat(Text.builder()
                        .put(FR, "F")
                        .put(DE, "D", Origin.HUMAN)
                        .build()
                        .isPlain())
                .isFalse();
        assertThat(Text.builder().put(FR, "F", null, extensions).build().isPlain())
                .isFalse();
    }

    @Test
    void aTextInOneLanguageHoldsOneEntry() {
        var text = FR.text("Faciliter");

        assertThat(text.entries()).containsExactly(entry(FR, "Faciliter"));
        assertThat(text.languages()).containsExactly(FR);
        assertThat(text).isEqualTo(Text.of(FR, "Faciliter")).isEqualTo(Text.of(Map.of(FR, "Faciliter")));
    }

    @Test
    void entriesKeepTheirOrderAndOrigins() {
        var text = Text.builder()
                .put(IT, "Agevolare", Origin.MACHINE)
                .put(FR, "Faciliter", Origin.ORIGINAL)
                .put(DE, "Erleichtern", Origin.OFFICIAL)
                .put(EN, "Facilitate")
                .build();

        assertThat(text.entries())
                .containsExactly(
                        new Entry(IT, "Agevolare", Optional.of(Origin.MACHINE), Extensions.none()),
                        new Entry(FR, "Faciliter", Optional.of(Origin.ORIGINAL), Extensions.none()),
                        new Entry(DE, "Erleichtern", Optional.of(Origin.OFFICIAL), Extensions.none()),
                        entry(EN, "Facilitate"));
        assertThat(text.languages()).containsExactly(IT, FR, DE, EN);
    }

    @Test
    void aMapKeepsItsOrder() {
        var values = new LinkedHashMap<LanguageTag, String>();
        values.put(IT, "Agevolare");
        values.put(DE, "Erleichtern");
        values.put(FR, "Faciliter");
        var text = Text.of(values);
        values.clear();

        assertThat(text.languages()).containsExactly(IT, DE, FR);
    }

    @Test
    void equalityDisregardsTheOrderOfEntries() {
        var one = FR.text("Faciliter").with(DE, "Erleichtern").with(EN, "Facilitate");
        var other = EN.text("Facilitate").with(FR, "Faciliter").with(DE, "Erleichtern");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void textsThatDifferInWordingLanguageOrOriginDiffer() {
        var text = FR.text("Oui").with(DE, "Ja");

        assertThat(text)
                .isNotEqualTo(FR.text("Oui"))
                .isNotEqualTo(FR.text("Oui").with(DE, "Nein"))
                .isNotEqualTo(FR.text("Ja").with(DE, "Oui"))
                .isNotEqualTo(FR.text("Oui").with(LanguageTag.of("de-CH"), "Ja"))
                .isNotEqualTo(FR.text("Oui").with(LanguageTag.of("DE"), "Ja"))
                .isNotEqualTo(Text.builder()
                        .put(FR, "Oui", Origin.ORIGINAL)
                        .put(DE, "Ja")
                        .build())
                .isNotEqualTo("Oui");
    }

    @Test
    void canonicallyEquivalentWordingsAreEqualAndStayAsTheyWere() {
        var decomposed = FR.text(DECOMPOSED);
        var composed = FR.text(COMPOSED);

        assertThat(decomposed).isEqualTo(composed).hasSameHashCodeAs(composed);
        assertThat(decomposed.in(FR)).contains(DECOMPOSED);
        assertThat(composed.in(FR)).contains(COMPOSED);
        assertThat(decomposed.with(DE, "x"))
                .isEqualTo(DE.text("x").with(FR, COMPOSED))
                .hasSameHashCodeAs(DE.text("x").with(FR, COMPOSED));
    }

    @Test
    void compatibleButNotCanonicallyEquivalentWordingsDiffer() {
        assertThat(FR.text("\uFB01n")).isNotEqualTo(FR.text("fin"));
        assertThat(FR.text("10\u00A0%")).isNotEqualTo(FR.text("10 %"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                DECOMPOSED,
                COMPOSED,
                "l\u2019administr\u00ADation\u00A0: 10\u202F%",
                "\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629",
                "\u200Fabc\u200E",
                "\uD83C\uDDE8\uD83C\uDDED \uD83D\uDC69\u200D\uD83D\uDCBB",
                "\uDBFF\uDFFF",
                "\u007F\u0080 \u07FF\u0800 \uD7FF\uE000 \uFFFF\uD800\uDC00",
                "a\u0000b\nc"
            })
    void codePointsComeBackExactly(String wording) {
        assertThat(FR.text(wording).in(FR)).contains(wording);
        assertThat(DE.text("vor").with(FR, wording).with(IT, "dopo").entries())
                .containsExactly(entry(DE, "vor"), entry(FR, wording), entry(IT, "dopo"));
    }

    /** Lengths around the places where one more byte is needed to say them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 126, 127, 128, 129, 16_383, 16_384, 16_385, 2_097_151, 2_097_152})
    void wordingsOfAnyLengthComeBackFromATextInManyLanguages(int bytes) {
        var expected = new ArrayList<Entry>();
        var builder = Text.builder();
        for (int i = 0; i < 5; i++) {
            var language = LanguageTag.of("x" + (char) ('a' + i));
            var wide = "語".repeat(bytes / 3);
            var wording = i % 2 == 0 ? "z".repeat(bytes % 3) + wide : wide + "z".repeat(bytes % 3);
            builder.put(language, wording);
            expected.add(entry(language, wording));
        }

        assertThat(builder.build().entries().equals(expected)).isTrue();
    }

    @Test
    void manyLanguagesOfManyLengthsComeBack() {
        int[] lengths = {0, 127, 128, 0, 16_383, 16_384, 1, 200, 0};
        var expected = new ArrayList<Entry>();
        for (int i = 0; i < 26 * lengths.length; i++) {
            var language = LanguageTag.of("a" + (char) ('a' + i / lengths.length) + "-" + i);
            expected.add(entry(language, String.valueOf((char) ('a' + i % 26)).repeat(lengths[i % lengths.length])));
        }
        var builder = Text.builder();
        expected.forEach(entry -> builder.put(entry.language(), entry.value()));
        var text = builder.build();

        assertThat(text.entries().equals(expected)).isTrue();
        assertThat(expected).allMatch(entry -> text.in(entry.language()).equals(Optional.of(entry.value())));
    }

    @Test
    void onlyTheSameLanguageAnswersWithoutFallback() {
        var text = FR.text("Faciliter").with(LanguageTag.of("de-CH"), "Erleichtern");

        assertThat(text.in(FR)).contains("Faciliter");
        assertThat(text.in(LanguageTag.of("fr-CH"))).isEmpty();
        assertThat(text.in(DE)).isEmpty();
        assertThat(text.in(LanguageTag.of("DE_ch"))).contains("Erleichtern");
    }

    @Test
    void theTagWrittenExactlySoGoesBeforeOneThatMatches() {
        var text = Text.builder()
                .put(LanguageTag.of("fr_ch"), "matches")
                .put(LanguageTag.of("fr-CH"), "exact")
                .build();

        assertThat(text.in(LanguageTag.of("fr-CH"))).contains("exact");
        assertThat(text.in(LanguageTag.of("fr_ch"))).contains("matches");
        assertThat(text.in(LanguageTag.of("FR-CH"))).contains("matches");
    }

    /** The text has de, fr, en-GB and it; the Italian is the original. */
    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "fr-CH, fr",
        "fr-Latn-CH, fr",
        "FR_ch, fr",
        "en-GB, en-GB",
        "en-GB-oxendict, en-GB",
        "en, en-GB",
        "en-US, en-GB",
        "en fr, en-GB",
        "en-Shaw, it",
        "rm, it",
        "'', it",
        "rm fr, fr",
        "rm fr-CH de, fr",
        "en en-GB, en-GB",
        "de fr, de",
        "fr de, fr"
    })
    void theFirstWantedLanguageOrAMoreGeneralOneOrThatOfARegionIsResolvedElseTheOriginal(
            String wanted, String resolved) {
        var text = Text.builder()
                .put(DE, "d")
                .put(FR, "f")
                .put(LanguageTag.of("en-GB"), "e")
                .put(IT, "i", Origin.ORIGINAL)
                .build();
        var tags = wanted.isEmpty()
                ? new LanguageTag[0]
                : List.of(wanted.split(" ", -1)).stream().map(LanguageTag::of).toArray(LanguageTag[]::new);

        assertThat(text.resolve(tags).language()).isEqualTo(LanguageTag.of(resolved));
    }

    @Test
    void theFirstEntryIsResolvedWhereItIsWrittenAsWantedOrServes() {
        var british = LanguageTag.of("en-GB");
        var text =
                Text.builder().put(british, "b").put(IT, "i", Origin.ORIGINAL).build();

        assertThat(text.resolve(EN)).isEqualTo(entry(british, "b"));
        assertThat(text.with(EN, "e").resolve(british)).isEqualTo(entry(british, "b"));
    }

    @Test
    void withoutAnOriginalTheFirstEntryIsResolved() {
        var text = Text.builder()
                .put(DE, "d", Origin.MACHINE)
                .put(FR, "f", Origin.OFFICIAL)
                .build();

        assertThat(text.resolve(EN)).isEqualTo(new Entry(DE, "d", Optional.of(Origin.MACHINE), Extensions.none()));
    }

    @Test
    void withReplacesAWordingInItsPlaceAndItsOriginIsNotSaidAnyMore() {
        var text = Text.builder()
                .put(DE, "alt", Origin.OFFICIAL)
                .put(FR, "f", Origin.ORIGINAL)
                .build();

        assertThat(text.with(DE, "neu").entries())
                .containsExactly(entry(DE, "neu"), new Entry(FR, "f", Optional.of(Origin.ORIGINAL), Extensions.none()));
        assertThat(text.in(DE)).contains("alt");
    }

    @Test
    void withKeepsTheSpellingOfATag() {
        assertThat(LanguageTag.of("fr_CH")
                        .text("alt")
                        .with(LanguageTag.of("FR-ch"), "neu")
                        .entries())
                .containsExactly(entry(LanguageTag.of("fr_CH"), "neu"));
    }

    @Test
    void withAppendsAWordingInANewLanguage() {
        assertThat(FR.text("f").with(DE, "d").entries()).containsExactly(entry(FR, "f"), entry(DE, "d"));
    }

    @Test
    void withoutLeavesOutOneLanguage() {
        var text = FR.text("f").with(DE, "d");

        assertThat(text.without(LanguageTag.of("FR")).entries()).containsExactly(entry(DE, "d"));
        assertThat(text.without(LanguageTag.IT)).isSameAs(text);
        assertThat(text.entries()).hasSize(2);
        assertRefused(
                "Text", "entries", Constraint.EMPTY_TEXT, "", () -> FR.text("f").without(FR));
    }

    @Test
    void aBuilderHoldsAllOfATextAndTakesEntriesOfOthers() {
        var extensions = Extensions.none().with("ge:x", DataValue.of(1));
        var text = Text.builder()
                .put(FR, "f", Origin.ORIGINAL)
                .put(DE, "d", null, extensions)
                .build();

        assertThat(text.toBuilder().build()).isEqualTo(text);
        assertThat(text.toBuilder()
                        .put(LanguageTag.IT.text("i").entries().get(0))
                        .build())
                .isEqualTo(Text.builder()
                        .put(FR, "f", Origin.ORIGINAL)
                        .put(DE, "d", null, extensions)
                        .put(LanguageTag.IT, "i")
                        .build());
        assertThat(text.without(FR).entries()).containsExactly(text.entries().get(1));
        assertRefused(
                "Text",
                "language",
                Constraint.DUPLICATE_LANGUAGE,
                FR,
                () -> text.toBuilder().put(FR, "again"));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "' \n', true", "\u00A0\u202F\u2007, true", "\u00A0a, false", "., false"})
    void aStringIsBlankIfItIsNothingButWhiteSpaceThatBreaksOrNot(String value, boolean blank) {
        assertThat(Text.isBlank(value)).isEqualTo(blank);
    }

    @Test
    void aTextIsBlankIfEveryEntryIs() {
        assertThat(FR.text("").isBlank()).isTrue();
        assertThat(FR.text(" \n").with(DE, "").isBlank()).isTrue();
        assertThat(FR.text("\u00A0\u202F\t").isBlank()).isTrue();
        assertThat(FR.text("").with(DE, "d").isBlank()).isFalse();
    }

    @Test
    void duplicateLanguageIsRefused() {
        assertRefused(
                "Text",
                "language",
                Constraint.DUPLICATE_LANGUAGE,
                FR,
                () -> Text.builder().put(FR, "a").put(DE, "b").put(FR, "c"));
    }

    @Test
    void moreLanguagesThanThereCanBeAreRefused() {
        var text = Text.builder();
        for (int i = 0; i < Text.MAX_LANGUAGES; i++) {
            text.put(LanguageTag.of("x-" + i), "");
        }
        var most = text.build();
        assertThat(most.languages()).hasSize(500);
        assertRefused("Text", "language", Constraint.TOO_MANY, FR, () -> most.with(FR, ""));
        // The languages of the text before are the usual ones, which are not looked at one by one.
        most.languages().forEach(tag -> text.put(tag, ""));
        assertRefused("Text", "language", Constraint.TOO_MANY, FR, () -> text.put(FR, ""));
    }

    @Test
    void severalOriginalsAreRefused() {
        assertRefused(
                "Text",
                "origin",
                Constraint.SEVERAL_ORIGINALS,
                DE,
                () -> Text.builder().put(FR, "a", Origin.ORIGINAL).put(DE, "b", Origin.ORIGINAL));
    }

    @Test
    void severalOfficialWordingsStandSideBySide() {
        var text = Text.builder()
                .put(FR, "a", Origin.OFFICIAL)
                .put(DE, "b", Origin.OFFICIAL)
                .build();

        assertThat(text.entries()).extracting(Entry::origin).containsOnly(Optional.of(Origin.OFFICIAL));
    }

    @Test
    void aTextWithoutLanguagesIsRefused() {
        assertRefused("Text", "entries", Constraint.EMPTY_TEXT, "", () -> Text.of(Map.of()));
        assertRefused(
                "Text",
                "entries",
                Constraint.EMPTY_TEXT,
                "",
                () -> Text.builder().build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void halfACharacterIsRefused(int number) {
        var wording = List.of("\uD83D", "\uDC69", "a\uD83Db", "\uDC69\uD83D", "\uD83D\uDC69\uD83D")
                .get(number);

        assertRefused("Text", "value", Constraint.LONE_SURROGATE, wording, () -> FR.text(wording));
        assertRefused("Text", "value", Constraint.LONE_SURROGATE, wording, () -> Text.of(Map.of(FR, wording)));
        assertRefused(
                "Text",
                "value",
                Constraint.LONE_SURROGATE,
                wording,
                () -> DE.text("d").with(FR, wording));
    }

    @Test
    void aBuilderIsEmptyAfterEachTextAndItsTextsStayAsTheyWere() {
        var builder = Text.builder();
        var first = builder.put(FR, "un").put(DE, "eins").build();
        var second = builder.put(FR, "deux").put(DE, "zwei").build();
        var third = builder.put(DE, "drei").build();
        var fourth = builder.put(DE, "vier", Origin.MACHINE).build();

        assertThat(first.entries()).containsExactly(entry(FR, "un"), entry(DE, "eins"));
        assertThat(second.entries()).containsExactly(entry(FR, "deux"), entry(DE, "zwei"));
        assertThat(third.entries()).containsExactly(entry(DE, "drei"));
        assertThat(fourth.entries())
                .containsExactly(new Entry(DE, "vier", Optional.of(Origin.MACHINE), Extensions.none()));
        assertRefused("Text", "entries", Constraint.EMPTY_TEXT, "", builder::build);
    }

    @Test
    void textsFromOneBuilderAndFromSeveralAreEqual() {
        var builder = Text.builder();
        for (int i = 0; i < 20; i++) {
            var language = LanguageTag.of("x" + (char) ('a' + i));
            var text = builder.put(language, "a").put(FR, "b").build();

            assertThat(text).isEqualTo(FR.text("b").with(language, "a"));
        }
    }

    @Test
    void textsFromOneBuilderKeepTheirOwnLanguages() {
        var builder = Text.builder();
        var first = builder.put(FR, "a").put(DE, "b").build();
        var second = builder.put(IT, "c").put(LanguageTag.EN, "d").build();
        var third = builder.put(FR, "e").put(DE, "f").build();

        assertThat(first.entries()).containsExactly(entry(FR, "a"), entry(DE, "b"));
        assertThat(second.entries()).containsExactly(entry(IT, "c"), entry(LanguageTag.EN, "d"));
        assertThat(third.entries()).containsExactly(entry(FR, "e"), entry(DE, "f"));
    }

    @Test
    void textsFromOneBuilderShareTheListOfTheirLanguages() {
        var builder = Text.builder();
        var first = builder.put(FR, "a").put(DE, "b").build();
        builder.put(IT, "c").put(EN, "d").build();

        assertThat(builder.put(FR, "e").put(DE, "f").build().languages()).isSameAs(first.languages());
        for (int i = 0; i < 20; i++) {
            var language = LanguageTag.of("x" + (char) ('a' + i));
            var text = builder.put(language, "a").put(FR, "b").build();

            assertThat(builder.put(language, "c").put(FR, "d").build().languages())
                    .isSameAs(text.languages());
        }
    }

    @Test
    void aTextThatBeginsAsTheOneBeforeHasItsOwnLanguages() {
        var builder = Text.builder();
        builder.put(FR, "a").put(DE, "b", Origin.MACHINE).put(IT, "c").build();

        assertThat(builder.put(FR, "d").put(DE, "e", Origin.MACHINE).build().entries())
                .containsExactly(entry(FR, "d"), new Entry(DE, "e", Optional.of(Origin.MACHINE), Extensions.none()));
        assertThat(builder.put(FR, "f")
                        .put(DE, "g", Origin.MACHINE)
                        .put(EN, "h", Origin.ORIGINAL)
                        .build()
                        .entries())
                .containsExactly(
                        entry(FR, "f"),
                        new Entry(DE, "g", Optional.of(Origin.MACHINE), Extensions.none()),
                        new Entry(EN, "h", Optional.of(Origin.ORIGINAL), Extensions.none()));
        assertRefused(
                "Text",
                "language",
                Constraint.DUPLICATE_LANGUAGE,
                FR,
                () -> builder.put(FR, "i").put(DE, "j", Origin.MACHINE).put(FR, "k"));
    }

    @Test
    void textsFromOneBuilderKeepTheirOwnOrigins() {
        var builder = Text.builder();
        var unsaid = builder.put(FR, "a").put(DE, "b").build();
        var said = builder.put(FR, "c", Origin.ORIGINAL)
                .put(DE, "d", Origin.MACHINE)
                .build();

        assertThat(unsaid.entries()).containsExactly(entry(FR, "a"), entry(DE, "b"));
        assertThat(said.entries())
                .containsExactly(
                        new Entry(FR, "c", Optional.of(Origin.ORIGINAL), Extensions.none()),
                        new Entry(DE, "d", Optional.of(Origin.MACHINE), Extensions.none()));
    }

    @Test
    void anEntryIsEqualToOneWithTheSameParts() {
        var entry = new Entry(FR, "a", Optional.of(Origin.HUMAN), some(1));

        assertThat(entry)
                .isEqualTo(new Entry(FR, "a", Optional.of(Origin.HUMAN), some(1)))
                .isEqualTo(Text.builder()
                        .put(DE, "b")
                        .put(FR, "a", Origin.HUMAN, some(1))
                        .build()
                        .entries()
                        .get(1))
                .isNotEqualTo(new Entry(DE, "a", Optional.of(Origin.HUMAN), some(1)))
                .isNotEqualTo(new Entry(FR, "b", Optional.of(Origin.HUMAN), some(1)))
                .isNotEqualTo(new Entry(FR, "a", Optional.empty(), some(1)))
                .isNotEqualTo(new Entry(FR, "a", Optional.of(Origin.HUMAN), some(2)))
                .isNotEqualTo("a");
    }

    @Test
    void anEntryRefusesWhatATextRefuses() {
        var longest = "é".repeat(Text.MAX_LENGTH);

        assertRefused("Text", "value", Constraint.LONE_SURROGATE, "\uD83D", () -> entry(FR, "\uD83D"));
        assertRefused("Text", "value", Constraint.TOO_LONG, longest + "s", () -> entry(FR, longest + "s"));
        var named = Extensions.of(Map.of("origin", DataValue.of(1)));
        assertRefused(
                "Text",
                "extensions",
                Constraint.MALFORMED_EXTENSION_NAME,
                "origin",
                () -> new Entry(FR, "a", Optional.empty(), named));
        assertThatNullPointerException().isThrownBy(() -> entry(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> new Entry(FR, "a", null, Extensions.none()));
        assertThatNullPointerException().isThrownBy(() -> new Entry(FR, "a", Optional.empty(), null));
    }

    @Test
    void textsAreMadeOfPartsOfADocument() {
        var builder = Text.builder("[é][ü€😀][]".getBytes(UTF_8));

        assertThat(builder.put(FR, 1, 3).put(DE, 5, 14).put(IT, 16, 16).build())
                .isEqualTo(
                        Text.builder().put(FR, "é").put(DE, "ü€😀").put(IT, "").build());
        assertThat(builder.put(FR, 0, 17).put(DE, "x").build())
                .isEqualTo(Text.builder().put(FR, "[é][ü€😀][]").put(DE, "x").build());
    }

    @Test
    void whatIsNoPartOfTheDocumentIsRefused() {
        byte[] document = "a€b".getBytes(UTF_8);

        for (int start = -1; start <= 6; start++) {
            for (int end = -1; end <= 6; end++) {
                var builder = Text.builder(document);
                int from = start;
                int to = end;
                var whole = Set.of(0, 1, 4, 5);
                if (from <= to && whole.contains(from) && whole.contains(to)) {
                    assertThat(builder.put(FR, from, to).build())
                            .isEqualTo(FR.text(new String(document, from, to - from, UTF_8)));
                } else {
                    assertThatThrownBy(() -> builder.put(FR, from, to))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessage("[" + from + ", " + to + ") is no text in the document of 5 bytes.");
                }
            }
        }
        assertThatThrownBy(() -> Text.builder().put(FR, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartIsTooLongByItsCharactersAndNotByItsBytes() {
        var longest = "é".repeat(Text.MAX_LENGTH);
        byte[] document = (longest + "é").getBytes(UTF_8);

        assertThat(Text.builder(document).put(FR, 0, 2 * Text.MAX_LENGTH).build())
                .isEqualTo(FR.text(longest));
        assertThat(Text.builder(document).put(FR, 2, document.length).build()).isEqualTo(FR.text(longest));
        assertRefused(
                "Text",
                "value",
                Constraint.TOO_LONG,
                longest + "é",
                () -> Text.builder(document).put(FR, 0, document.length));
    }

    @Test
    void aDocumentThatIsNotUtf8IsRefused() {
        for (var bytes : List.of(
                new byte[] {'a', (byte) 0xE9},
                new byte[] {(byte) 0xC3, 'a'},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})) {
            assertRefused("Text", "document", Constraint.LONE_SURROGATE, "", () -> Text.builder(bytes));
            assertThatThrownBy(() -> Text.builder(bytes))
                    .isInstanceOfSatisfying(
                            InvariantException.class,
                            refused -> assertThat(refused.detail()).contains(bytes[0] == 'a' ? "1" : "0"));
        }
    }

    @Test
    void aRefusedWordingLeavesTheBuilderAsItWas() {
        var builder = Text.builder().put(FR, "a");
        assertRefused("Text", "language", Constraint.DUPLICATE_LANGUAGE, FR, () -> builder.put(FR, "b"));
        assertRefused("Text", "value", Constraint.LONE_SURROGATE, "\uD83D", () -> builder.put(DE, "\uD83D"));

        assertThat(builder.put(DE, "d").build()).isEqualTo(FR.text("a").with(DE, "d"));
    }

    @Test
    void aBuilderRefusesNullAtOnce() {
        assertThatNullPointerException()
                .isThrownBy(() -> Text.builder().put(FR, "a").put(null, "b"));
        assertThatNullPointerException().isThrownBy(() -> Text.builder().put(null, "b"));
        assertThatNullPointerException().isThrownBy(() -> Text.builder().put(FR, null));
    }

    @Test
    void theStringIsShortAndShowsControlCharactersEscaped() {
        assertThat(FR.text("Faciliter").with(DE, "d").with(IT, "i")).hasToString("\"Faciliter\"@fr (+2)");
        assertThat(FR.text("a\u0007b\u202Ec\n")).hasToString("\"a\\u0007b\\u202Ec\\u000A\"@fr");
        assertThat(FR.text("\u0001".repeat(1_000_000)).toString()).hasSizeLessThan(110);
        assertThat(entry(FR, "x".repeat(1_000_000))).hasToString("\"" + "x".repeat(80) + "…\"@fr");
    }

    @Test
    void listsThatATextReturnsCannotBeChanged() {
        var text = FR.text("a");

        assertThat(text.entries()).isUnmodifiable();
        assertThat(text.languages()).isUnmodifiable();
    }

    @Test
    void anEntryMayHaveExtensionsWithOrWithoutAnOrigin() {
        var extensions = Extensions.none().with("ge:checked", DataValue.of(true));
        var builder = Text.builder();
        var plain = builder.put(FR, "f").put(DE, "d", Origin.HUMAN).build();
        var extended = builder.put(FR, "f", null, extensions)
                .put(DE, "d", Origin.HUMAN)
                .build();
        var after = builder.put(FR, "f").put(DE, "d", Origin.HUMAN).build();

        assertThat(extended.entries())
                .containsExactly(
                        new Entry(FR, "f", Optional.empty(), extensions),
                        new Entry(DE, "d", Optional.of(Origin.HUMAN), Extensions.none()));
        assertThat(extended).isNotEqualTo(plain).isEqualTo(extended.with(FR, "f"));
        assertThat(plain).isNotEqualTo(extended).isEqualTo(after);
        assertThat(extended.in(DE)).contains("d");
        assertThat(builder.put(DE, "d", Origin.HUMAN)
                        .put(FR, "f", null, extensions)
                        .build())
                .isEqualTo(extended)
                .hasSameHashCodeAs(extended);
    }

    @Test
    void extensionsStayWhereTheWordingChanges() {
        var extensions = Extensions.none().with("ge:checked", DataValue.of(true));
        var text = Text.builder().put(FR, "f", Origin.MACHINE, extensions).build();

        assertThat(text.with(FR, "g").with(DE, "d").entries())
                .containsExactly(new Entry(FR, "g", Optional.empty(), extensions), entry(DE, "d"));
    }

    @Test
    void manyLanguagesKeepTheirExtensions() {
        var builder = Text.builder();
        for (int i = 0; i < 9; i++) {
            builder.put(
                    LanguageTag.of("a" + (char) ('a' + i)), "v" + i, null, i % 4 == 2 ? some(i) : Extensions.none());
        }

        assertThat(builder.build().entries())
                .extracting(Entry::extensions)
                .containsExactly(
                        Extensions.none(),
                        Extensions.none(),
                        some(2),
                        Extensions.none(),
                        Extensions.none(),
                        Extensions.none(),
                        some(6),
                        Extensions.none(),
                        Extensions.none());
    }

    private static Extensions some(int number) {
        return Extensions.none().with("ge:n", DataValue.of(number));
    }

    @Test
    void anExtensionOfAnEntryIsNotCalledAsItsMembers() {
        for (var name : List.of("text", "origin")) {
            assertRefused(
                    "Text",
                    "extensions",
                    Constraint.MALFORMED_EXTENSION_NAME,
                    name,
                    () -> Text.builder().put(FR, "f", null, Extensions.none().with(name, DataValue.of(1))));
        }
    }

    @Test
    void aWordingHasAtMostAMillionCharacters() {
        var longest = "é".repeat(Text.MAX_LENGTH);

        assertThat(FR.text(longest).in(FR)).contains(longest);
        assertRefused("Text", "value", Constraint.TOO_LONG, longest + "s", () -> FR.text(longest + "s"));
        assertRefused(
                "Text",
                "value",
                Constraint.TOO_LONG,
                longest + "s",
                () -> Text.builder().put(FR, longest + "s"));
    }

    @Test
    void entriesAreEqualWhereTheirTextsAreHoweverTheirCharactersAreComposed() {
        var composed = FR.text("\u00e9t\u00e9");
        var decomposed = FR.text("e\u0301te\u0301");

        assertThat(composed).isEqualTo(decomposed);
        assertThat(composed.entries()).isEqualTo(decomposed.entries()).hasSameHashCodeAs(decomposed.entries());
        assertThat(composed.entries()).isNotEqualTo(FR.text("ete").entries());
    }
}
