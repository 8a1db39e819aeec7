package io.github.polnum.finding;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.EN;
import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Text MESSAGE = FR.text("« {name} » manque.");
    private static final Text TITLE = FR.text("Champ manquant");
    private static final Text RATIONALE = FR.text("Sans lui, rien ne va.");
    private static final Text HINT = FR.text("Ajoutez-le.");
    private static final Text SUGGESTION = FR.text("Ajoutez « {suggestion} ».");

    private static final Wording PLAIN = Wording.of(MESSAGE);
    private static final Wording WHOLE =
            PLAIN.withTitle(TITLE).withRationale(RATIONALE).withHint(HINT).withSuggestion(SUGGESTION);

    @Test
    void aWordingIsAMessageAndWhatIsAddedToIt() {
        assertThat(PLAIN.message()).isEqualTo(MESSAGE);
        assertThat(PLAIN.title()).isEmpty();
        assertThat(PLAIN.rationale()).isEmpty();
        assertThat(PLAIN.hint()).isEmpty();
        assertThat(PLAIN.suggestion()).isEmpty();

        assertThat(WHOLE.message()).isEqualTo(MESSAGE);
        assertThat(WHOLE.title()).contains(TITLE);
        assertThat(WHOLE.rationale()).contains(RATIONALE);
        assertThat(WHOLE.hint()).contains(HINT);
        assertThat(WHOLE.suggestion()).contains(SUGGESTION);
    }

    @Test
    void theOrderInWhichPartsAreAddedDoesNotMatter() {
        assertThat(PLAIN.withSuggestion(SUGGESTION)
                        .withHint(HINT)
                        .withRationale(RATIONALE)
                        .withTitle(TITLE))
                .isEqualTo(WHOLE)
                .hasSameHashCodeAs(WHOLE);
    }

    @Test
    void wordingsThatDifferAreNotEqual() {
        var other = FR.text("Autre");

        assertThat(WHOLE)
                .isNotEqualTo(PLAIN)
                .isNotEqualTo(Wording.of(other)
                        .withTitle(TITLE)
                        .withRationale(RATIONALE)
                        .withHint(HINT)
                        .withSuggestion(SUGGESTION))
                .isNotEqualTo(WHOLE.withTitle(other))
                .isNotEqualTo(WHOLE.withRationale(other))
                .isNotEqualTo(WHOLE.withHint(other))
                .isNotEqualTo(WHOLE.withSuggestion(other))
                .isNotEqualTo("Champ manquant");
    }

    @Test
    void wordingsThatDifferHaveOtherHashCodes() {
        assertThat(List.of(PLAIN, PLAIN.withTitle(TITLE), PLAIN.withHint(HINT), WHOLE))
                .extracting(Wording::hashCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Wording.of((Text) null));
        assertThatNullPointerException().isThrownBy(() -> PLAIN.withTitle(null));
        assertThatNullPointerException().isThrownBy(() -> PLAIN.withRationale(null));
        assertThatNullPointerException().isThrownBy(() -> PLAIN.withHint(null));
        assertThatNullPointerException().isThrownBy(() -> PLAIN.withSuggestion(null));
    }

    @Test
    void theSuggestionGoesBeforeTheHintWhereThereIsSomethingToSuggest() {
        var suggested = Map.of("suggestion", DataValue.of("name"));

        assertThat(WHOLE.advice(suggested)).contains(SUGGESTION);
        assertThat(WHOLE.advice(Map.of("name", DataValue.of("nom")))).contains(HINT);
        assertThat(PLAIN.withHint(HINT).advice(suggested)).contains(HINT);
        assertThat(PLAIN.withSuggestion(SUGGESTION).advice(Map.of())).isEmpty();
        assertThat(PLAIN.advice(suggested)).isEmpty();
    }

    @Test
    void aRuleOfOnesOwnIsToldInTheLanguageWantedElseInEnglishElseInTheOneItHas() {
        var two = FR.text("Il manque « {name} ».").with(EN, "“{name}” is missing.");

        assertThat(message(two).message(FR)).isEqualTo("Il manque « nom ».");
        assertThat(message(two).message(DE)).isEqualTo("“nom” is missing.");
        assertThat(message(MESSAGE).message(DE)).isEqualTo("« nom » manque.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "measureId", "measure-id", "measure_id", "n1", "N"})
    void argumentIsFilledInWhateverItIsCalled(String name) {
        var finding = Finding.builder("own-code", Severity.INFO, Place.builder().build())
                .wording(Wording.of(EN.text("“{" + name + "}” {" + name + "x}"))
                        .withHint(EN.text("Drop {" + name + "}.")))
                .putArgument(name, "m-1")
                .build();

        assertThat(finding.message(EN)).isEqualTo("“m-1” {" + name + "x}");
        assertThat(finding.hint(EN)).contains("Drop m-1.");
    }

    @Test
    void wordsOfTheFormatAndLanguagesAreNamedWhereATemplateAsksForIt() {
        var finding = Finding.builder("own-code", Severity.INFO, Place.builder().build())
                .wording(Wording.of(FR.text("{ownState|word}, {ownTag|language}, {ownState|other}")))
                .putArgument("ownState", "in-progress")
                .putArgument("ownTag", "de")
                .build();

        assertThat(finding.message(FR)).isEqualTo("en cours, allemand, {ownState|other}");
    }

    @Test
    void aWordStaysAsItIsAndIsExplainedUnlessItSaysWhatItIs() {
        var finding = Finding.builder("own-code", Severity.INFO, Place.builder().build())
                .wording(Wording.of(FR.text("{ownState|explained}, {ownWord|explained}")
                        .with(EN, "{ownState|explained}, {ownWord|explained}")))
                .putArgument("ownState", "in-progress")
                .putArgument("ownWord", "own-word")
                .build();

        assertThat(finding.message(FR)).isEqualTo("in-progress (en cours), own-word");
        assertThat(finding.message(EN)).isEqualTo("in-progress, own-word");
    }

    @Test
    void codesOfThisLibraryHaveAWordingInFourLanguages() {
        var wording = Wording.of("duplicate-identifier");

        assertThat(wording.message().languages()).isEqualTo(Messages.LANGUAGES);
        assertThat(wording.title().orElseThrow().languages()).isEqualTo(Messages.LANGUAGES);
        assertThat(Wording.of("own-code")).isEqualTo(Wording.of(EN.text("own-code")));
        assertThat(Wording.of("own-code").message().in(EN)).contains("own-code");
    }

    @Test
    void theStringIsTheTitleElseTheMessage() {
        assertThat(WHOLE).hasToString("\"Champ manquant\"@fr");
        assertThat(PLAIN).hasToString(MESSAGE.toString());
    }

    private static Finding message(Text template) {
        return Finding.builder("own-code", Severity.INFO, Place.builder().build())
                .wording(Wording.of(template))
                .putArgument("name", "nom")
                .build();
    }
}
