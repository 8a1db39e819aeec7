package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.LanguageTag.IT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import io.github.polnum.value.Text.Origin;
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

        assertThat(PLAN.originOf(text.build().entries().get(0))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void whereAFrameworkSaysNothingOfItsLanguagesNothingIsKnown() {
        assertThat(PolicyFramework.of("plan", IT.text("Piano"))
                        .originOf(IT.text("x").entries().get(0)))
                .isEmpty();
        assertThat(PLAN.toBuilder()
                        .putTranslation(FR, Origin.OFFICIAL)
                        .build()
                        .originOf(FR.text("x").entries().get(0)))
                .contains(Origin.OFFICIAL);
    }

    @Test
    void ofTwoTranslationsThatMatchTheOneThatIsSpeltTheSameCounts() {
        var plan = PLAN.toBuilder()
                .putTranslation(LanguageTag.of("it-ch"), Origin.MACHINE)
                .putTranslation(LanguageTag.of("it-CH"), Origin.HUMAN)
                .build();

        assertThat(plan.originOf(LanguageTag.of("it-CH").text("x").entries().get(0)))
                .contains(Origin.HUMAN);
    }
}
