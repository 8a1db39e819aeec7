package io.github.polnum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNamesTest {

    static Stream<List<String>> closed() {
        return Stream.<Token[]>of(
                        AbsenceReason.values(),
                        Assessment.Status.values(),
                        ElementType.values(),
                        Figure.Status.values(),
                        Funding.Kind.values(),
                        Funding.Recurrence.values(),
                        Funding.Tax.values(),
                        Indicator.Direction.values(),
                        LegalAct.Standing.values(),
                        Level.Numbering.values(),
                        Rating.values(),
                        State.values(),
                        Text.Origin.values())
                .map(words -> Stream.of(words).map(Token::token).toList());
    }

    static Stream<List<String>> open() {
        return Stream.of(
                        BodyKind.known(),
                        Channel.known(),
                        ConsultationKind.known(),
                        EventKind.known(),
                        FigureKind.known(),
                        FrameworkKind.known(),
                        InvolvementFunction.known(),
                        LegalActKind.known(),
                        LinkKind.known(),
                        PhaseKind.known(),
                        TerritoryKind.known())
                .map(words -> words.stream().map(Token::token).toList());
    }

    static Stream<List<String>> vocabularies() {
        return Stream.concat(closed(), open());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void noNameIsThatOfTwoWordsOfOneVocabulary(List<String> vocabulary) {
        assertThat(vocabulary)
                .allSatisfy(word -> assertThat(WordNames.of(word))
                        .allSatisfy(name ->
                                assertThat(Suggestion.named(name, vocabulary)).contains(word)));
    }

    @Test
    void everyWordOfTheTableIsOneOfAVocabulary() {
        Set<String> words = vocabularies().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(words).containsAll(WordNames.words());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void everyWordOfAClosedVocabularyIsFoundByWhatMessagesCallIt(List<String> vocabulary) {
        assertThat(vocabulary)
                .allSatisfy(word -> assertThat(Messages.LANGUAGES)
                        .map(language -> Messages.in(language).text("word." + word))
                        .allSatisfy(name -> assertThat(Suggestion.named(name.orElseThrow(), vocabulary))
                                .contains(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "laufend, in-progress",
        "Laufend, in-progress",
        "en cours, in-progress",
        "En-cours, in-progress",
        "in corso, in-progress",
        "ongoing, in-progress",
        "started, in-progress",
        "geplant, planned",
        "prévu, planned",
        "Prévu, planned",
        "not-started, planned",
        "abgeschlossen, completed",
        "terminé, completed",
        "termine, completed",
        "done, completed",
        "finished, completed",
        "läuft, in-progress",
        "laeuft, in-progress",
        "zurückgestellt, suspended",
        "zurueckgestellt, suspended",
        "en cours de mise en œuvre, in-progress",
        "en-cours-de-mise-en-oeuvre, in-progress",
    })
    void wordIsFoundByItsNamesHoweverTheyAreWritten(String written, String meant) {
        assertThat(Suggestion.named(written, words(State.values()))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offen", "delayed", "verzögert", "closed", "", "-", "x", "Massnahme"})
    void whatIsNoNameOrThatOfSeveralIsNotFound(String written) {
        assertThat(Suggestion.named(written, words(State.values()))).isEmpty();
        assertThat(Suggestion.named("Umsetzung", List.of())).isEmpty();
    }

    @Test
    void nothingIsFoundWhereTwoWordsAreCalledSo() {
        assertThat(Suggestion.named("Bericht", List.of("report"))).contains("report");
        assertThat(Suggestion.named("Bericht", List.of("report", "review"))).isEmpty();
    }

    @Test
    void namesAreLookedForInUpToAHundredCharacters() {
        var end = " ".repeat(100 - "laufend".length());

        assertThat(Suggestion.named("laufend" + end, words(State.values()))).contains("in-progress");
        assertThat(Suggestion.named("laufend " + end, words(State.values()))).isEmpty();
    }

    private static List<String> words(Token[] words) {
        return Stream.of(words).map(Token::token).toList();
    }
}
