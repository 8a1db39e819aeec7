package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.EN;
import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.LanguageTag.IT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import io.github.polnum.value.Text.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFrameworkTest {

    private static final PolicyFramework PLAN = PolicyFramework.builder("plan", FR.text("Plan"))
            .language(FR)
            .putTranslation(DE, Origin.HUMAN)
            .putTranslation(LanguageTag.of("de-CH"), Origin.MACHINE)
            .build();

    @ParameterizedTest
    @CsvSource({
        "fr, , ORIGINAL",
        "FR, , ORIGINAL",
        "fr-CH, ,",
        "de, , HUMAN",
        "de_ch, , MACHINE",
        "it, ,",
        "fr, MACHINE, MACHINE",
        "de, OFFICIAL, OFFICIAL",
        "it, HUMAN, HUMAN"
    })
    void originIsThatOfTheWordingElseOfTheLanguageElseOfTheFramework(
            LanguageTag language, Origin said, Origin expected) {
        var text = Text.builder();
        if (said == null) {
            text.put(language, "x");
        } else {
            text.put(language, "x", said);
        }

        assertThat(origins(PLAN, text.build())).containsExactly(Optional.ofNullable(expected));
    }

    private static List<Optional<Origin>> origins(PolicyFramework framework, Text text) {
        return text.entries().stream()
                .map(entry -> framework.originOf(text, entry))
                .toList();
    }

    @Test
    void entryForAReaderIsInAWantedLanguageElseInThatOfTheFramework() {
        var plan = PolicyFramework.builder("plan", FR.text("Plan")).language(FR).build();
        var text = DE.text("Achse").with(FR, "axe").with(IT, "asse");

        assertThat(plan.resolve(text, LanguageTag.of("it-CH"), DE).value()).isEqualTo("asse");
        assertThat(plan.resolve(text, EN).value()).isEqualTo("axe");
        assertThat(plan.resolve(text).value()).isEqualTo("axe");
        assertThat(PolicyFramework.of("plan", FR.text("Plan")).resolve(text, EN).value())
                .isEqualTo("Achse");
    }

    @Test
    void besideAnOriginalNoOtherWordingIsOne() {
        var plan = PLAN.toBuilder()
                .putTranslation(IT, Origin.ORIGINAL)
                .putTranslation(EN, Origin.OFFICIAL)
                .build();

        assertThat(origins(
                        plan,
                        Text.builder()
                                .put(DE, "x", Origin.ORIGINAL)
                                .put(FR, "x")
                                .build()))
                .containsExactly(Optional.of(Origin.ORIGINAL), Optional.empty());
        assertThat(origins(plan, FR.text("x").with(IT, "x")))
                .containsExactly(Optional.empty(), Optional.of(Origin.ORIGINAL));
        assertThat(origins(plan, FR.text("x").with(EN, "x")))
                .containsExactly(Optional.of(Origin.ORIGINAL), Optional.of(Origin.OFFICIAL));
    }

    @Test
    void aFrameworkIsReferredToWithItsEdition() {
        assertThat(PLAN.reference()).isEqualTo(Reference.parse("plan#"));
        assertThat(PLAN.toBuilder().edition("2026").build().reference()).isEqualTo(Reference.parse("plan@2026#"));
    }

    @Test
    void whereAFrameworkSaysNothingOfItsLanguagesNothingIsKnown() {
        assertThat(origins(PolicyFramework.of("plan", IT.text("Piano")), IT.text("x")))
                .containsExactly(Optional.empty());
        assertThat(origins(PLAN.toBuilder().putTranslation(FR, Origin.OFFICIAL).build(), FR.text("x")))
                .containsExactly(Optional.of(Origin.OFFICIAL));
    }

    @Test
    void ofTwoTranslationsThatMatchTheOneThatIsSpeltTheSameCounts() {
        var plan = PLAN.toBuilder()
                .putTranslation(LanguageTag.of("it-ch"), Origin.MACHINE)
                .putTranslation(LanguageTag.of("it-CH"), Origin.HUMAN)
                .build();

        assertThat(origins(plan, LanguageTag.of("it-CH").text("x"))).containsExactly(Optional.of(Origin.HUMAN));
    }
}
