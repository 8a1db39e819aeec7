package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "de-CH",
                "nb_NO",
                "FR",
                "x",
                "i-klingon",
                "zh-Hant-TW",
                "sl-rozaj-biske-1994",
                "de-1996",
                "abcdefgh",
                "abcdefgh-ijklmnop-qrstuvwx-yz-01234567-89",
                "ABCDEFGH-IJKLMNOP-QRSTUVWX-YZ"
            })
    void tagsAreKeptAsWritten(String value) {
        var tag = LanguageTag.of(value);

        assertThat(tag.value()).isEqualTo(value);
        assertThat(tag).hasToString(value).isEqualTo(LanguageTag.of(value)).hasSameHashCodeAs(LanguageTag.of(value));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "-",
                "fr-",
                "-fr",
                "fr--CH",
                "fr-_CH",
                "fr CH",
                " fr",
                "fr\n",
                "1fr",
                "42",
                "français",
                "abcdefghi",
                "fr-abcdefghi",
                "fr.CH",
                "a-".repeat(32) + "b",
                "\u0444\u0440");
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String value) {
        assertRefused("LanguageTag", "value", Constraint.MALFORMED_LANGUAGE_TAG, value, () -> LanguageTag.of(value));
    }

    @Test
    void sixtyFourCharactersAreTheMost() {
        var longest = "abc" + "-a".repeat(30) + "b";

        assertThat(longest).hasSize(LanguageTag.MAX_LENGTH);
        assertThat(LanguageTag.of(longest).value()).isEqualTo(longest);
        assertRefused(
                "LanguageTag",
                "value",
                Constraint.MALFORMED_LANGUAGE_TAG,
                longest + "c",
                () -> LanguageTag.of(longest + "c"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr, true",
        "fr-CH, FR_ch, true",
        "nb_NO, nb-no, true",
        "fr, fr-CH, false",
        "fr, de, false",
        "zh-Hant, zh-Hans, false"
    })
    void tagsMatchWithoutRegardToCaseAndJoiner(String one, String other, boolean match) {
        assertThat(LanguageTag.of(one).matches(LanguageTag.of(other))).isEqualTo(match);
        assertThat(LanguageTag.of(other).matches(LanguageTag.of(one))).isEqualTo(match);
    }

    @Test
    void tagsWrittenDifferentlyAreNotEqual() {
        assertThat(LanguageTag.of("fr-CH"))
                .isNotEqualTo(LanguageTag.of("fr_CH"))
                .isNotEqualTo(LanguageTag.of("fr-ch"));
    }

    @Test
    void theParentIsTheNextMoreGeneralTag() {
        assertThat(LanguageTag.of("zh-Hant_TW").parent()).contains(LanguageTag.of("zh-Hant"));
        assertThat(LanguageTag.of("zh-Hant").parent()).contains(LanguageTag.of("zh"));
        assertThat(LanguageTag.of("zh").parent()).isEmpty();
    }

    @Test
    void theLocaleIsThatOfTheTag() {
        assertThat(LanguageTag.of("de-CH").toLocale()).isEqualTo(Locale.forLanguageTag("de-CH"));
        assertThat(LanguageTag.of("nb_NO").toLocale()).isEqualTo(Locale.forLanguageTag("nb-NO"));
    }

    @Test
    void tagsAreOrderedByTheirCharacters() {
        assertThat(Stream.of("fr-CH", "de", "fr", "DE").map(LanguageTag::of).sorted())
                .containsExactly(
                        LanguageTag.of("DE"), LanguageTag.of("de"), LanguageTag.of("fr"), LanguageTag.of("fr-CH"));
    }

    @Test
    void theConstantsAreTheirLanguages() {
        assertThat(Stream.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN)
                        .map(LanguageTag::value))
                .containsExactly("fr", "de", "it", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "de, de, true",
        "de, de-CH, true",
        "de-CH, de, true",
        "de-AT, de-CH, true",
        "DE_at, de-CH, true",
        "de-CH-1996, de-CH, true",
        "es-ES, es-419, true",
        "sr, sr-Latn-RS, true",
        "sr-Latn, sr-Latn-RS, true",
        "sr-Latn-ME, sr-Latn-RS, true",
        "sr-Cyrl, sr, true",
        "sr, sr-Latn, false",
        "sr-Cyrl, sr-Latn, false",
        "sr-Cyrl, sr-Latn-RS, false",
        "de, fr, false",
        "de-CH, fr-CH, false",
        "de, den, false"
    })
    void aLanguageServesReadersOfItWhateverTheRegionButNotInAnotherScript(
            LanguageTag language, LanguageTag wanted, boolean expected) {
        assertThat(language.serves(wanted)).isEqualTo(expected);
    }
}
