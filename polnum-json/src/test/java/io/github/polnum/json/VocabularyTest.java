package io.github.polnum.json;

import static io.github.polnum.json.Row.error;
import static io.github.polnum.json.Row.framework;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed vocabularies: all their words are read, and no other. */
class VocabularyTest {

    /** A place where a word of a vocabulary stands, as a document with {@code %s} for the word. */
    private record Use(Class<? extends Token> vocabulary, String element, String path, String members) {

        List<String> words() {
            return Arrays.stream(vocabulary.getEnumConstants())
                    .map(Token::token)
                    .toList();
        }

        String document(String word) {
            return framework(members.replace("%s", word));
        }

        @Override
        public String toString() {
            return vocabulary.getSimpleName() + " in " + path;
        }
    }

    static Stream<Use> uses() {
        var level = "\"levels\":[{\"id\":\"l\",\"type\":";
        return Stream.of(
                new Use(AbsenceReason.class, "f", "period.absent", "\"period\":{\"absent\":→\"%s\"}"),
                new Use(Text.Origin.class, "f", "translations[en]", "\"translations\":{\"en\":→\"%s\"}"),
                new Use(
                        Text.Origin.class,
                        "f",
                        "vision[de].origin",
                        "\"vision\":{\"de\":{\"text\":\"V\",\"origin\":→\"%s\"}}"),
                new Use(ElementType.class, "l", "levels[0].type", level + "→\"%s\",\"name\":\"L\"}]"),
                new Use(
                        ElementType.class,
                        "l",
                        "levels[0].under",
                        level + "\"role\",\"name\":\"L\",\"under\":→\"%s\"}]"),
                new Use(
                        Level.Numbering.class,
                        "l",
                        "levels[0].numbering",
                        level + "\"role\",\"name\":\"L\",\"numbering\":→\"%s\"}]"),
                new Use(State.class, "f", "phases[0].state", "\"phases\":[{\"state\":→\"%s\"}]"),
                new Use(
                        State.class,
                        "f",
                        "terms.states[0].state",
                        "\"terms\":{\"states\":[{\"word\":\"W\",\"state\":→\"%s\"}]}"),
                new Use(Rating.class, "f", "assessments[0].rating", "\"assessments\":[{\"rating\":→\"%s\"}]"),
                new Use(
                        Rating.class,
                        "f",
                        "terms.ratings[0].rating",
                        "\"terms\":{\"ratings\":[{\"word\":\"W\",\"rating\":→\"%s\"}]}"),
                new Use(
                        Indicator.Direction.class,
                        "i",
                        "indicators[0].direction",
                        "\"indicators\":[{\"id\":\"i\",\"name\":\"I\",\"direction\":→\"%s\"}]"),
                new Use(
                        LegalAct.Standing.class,
                        "a",
                        "legalActs[0].standing",
                        "\"legalActs\":[{\"id\":\"a\",\"name\":\"A\",\"standing\":→\"%s\"}]"),
                new Use(Funding.Kind.class, "f", "funding[0].kind", "\"funding\":[{\"kind\":→\"%s\",\"amount\":1}]"),
                new Use(
                        Funding.Recurrence.class,
                        "f",
                        "funding[0].recurrence",
                        "\"funding\":[{\"kind\":\"voted\",\"amount\":1,\"recurrence\":→\"%s\"}]"),
                new Use(
                        Funding.Tax.class,
                        "f",
                        "funding[0].tax",
                        "\"funding\":[{\"kind\":\"voted\",\"amount\":1,\"tax\":→\"%s\"}]"),
                new Use(
                        Figure.Status.class,
                        "f",
                        "figures[0].status",
                        "\"figures\":[{\"value\":1,\"status\":→\"%s\"}]"),
                new Use(
                        Assessment.Status.class,
                        "f",
                        "assessments[0].status",
                        "\"assessments\":[{\"status\":→\"%s\",\"text\":\"A\"}]"));
    }

    @Test
    void everyClosedVocabularyIsUsed() {
        Set<Class<?>> closed = new ClassFileImporter()
                .importPackages("io.github.polnum.model", "io.github.polnum.value").stream()
                        .map(type -> (Class<?>) type.reflect())
                        .filter(type -> type.isEnum() && Token.class.isAssignableFrom(type))
                        .filter(type -> type != Severity.class)
                        .collect(Collectors.toSet());

        assertThat(uses().map(Use::vocabulary).collect(Collectors.toSet())).isEqualTo(closed);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void everyWordIsRead(Use use) {
        assertThat(use.words()).allSatisfy(word -> {
            var document = use.document(word).replace("→", "");
            var result = PolicyJson.standard().read(document);

            assertThat(result.report().findings()).isEmpty();
            assertThat(PolicyJson.compact().toJson(result.orElseThrow())).isEqualTo(document);
        });
    }

    @ParameterizedTest
    @MethodSource("uses")
    void misspeltWordIsToldWithTheOneThatWasProbablyMeantAndAllThatAreAllowed(Use use) {
        assertThat(use.words()).allSatisfy(word -> {
            var row = Row.of(
                    word,
                    use.document(word + "s"),
                    error(
                            "unknown-token",
                            use.element(),
                            use.path(),
                            "type",
                            use.vocabulary().getSimpleName(),
                            "attribute",
                            "token",
                            "value",
                            word + "s",
                            "suggestion",
                            word,
                            "detail",
                            use.words()));

            assertThat(PolicyJson.standard().read(row.document()).report().findings())
                    .isEqualTo(row.findings());
            assertThat(row.findings().get(0).hint(LanguageTag.EN).orElseThrow())
                    .contains("“" + word + "”")
                    .containsSubsequence(use.words());
        });
    }

    /** What is suggested for a word, in a document with {@code %s} for it, in apostrophes for quotation marks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'measures':[{'id':'m','name':'M','statusReports':[{'state':'%s'}]}] | laufend, in-progress, geplant, planned,"
                        + " abgeschlossen, completed, in corso, in-progress, en cours, in-progress, done, completed, finished, completed,"
                        + " ongoing, in-progress, not-started, planned, Laufend, in-progress, sospeso, suspended, annulé, abandoned,"
                        + " in_progress, in-progress, Planed, planned",
                "'assessments':[{'rating':'%s'}] | auf Kurs, on-track, erreicht, achieved, delayed, off-track, green, on-track,"
                        + " amber, at-risk, rot, off-track, atteint, achieved, in ritardo, off-track, en bonne voie, on-track",
                "'funding':[{'kind':'%s','amount':1}] | bewilligt, voted, votato, voted, voté, voted, approved, voted,"
                        + " beantragt, asked, budgetiert, planned, dépensé, spent",
                "'funding':[{'kind':'voted','amount':1,'recurrence':'%s'}] | einmalig, once, annual, per-year, yearly, per-year,"
                        + " jährlich, per-year, par an, per-year, una tantum, once",
                "'funding':[{'kind':'voted','amount':1,'tax':'%s'}] | TTC, included, hors taxes, excluded, IVA inclusa, included",
                "'indicators':[{'id':'i','name':'I','direction':'%s'}] | steigend, increase, up, increase, in calo,, baisse, decrease,"
                        + " stabile, maintain",
                "'legalActs':[{'id':'a','name':'A','standing':'%s'}] | in-kraft, in-force, en vigueur, in-force, aufgehoben, repealed,"
                        + " respinto, rejected, hängig, pending",
                "'levels':[{'id':'l','name':'L','type':'%s'}] | Ziel, objective, Massnahme, measure, axe,, Grundsatz, principle,"
                        + " Dienststelle, body, projet, measure",
                "'levels':[{'id':'l','name':'L','type':'role','numbering':'%s'}] | durchlaufend, continuous, fortlaufend, continuous",
                "'period':{'absent':'%s'} | noch offen, not-fixed, unbekannt, not-recorded, sans objet, not-applicable, aucun, not-set",
                "'figures':[{'value':1,'status':'%s'}] | provisorisch, provisional, Schätzung, estimate, previsione, projected,"
                        + " définitif, final",
                "'translations':{'en':'%s'} | maschinell, machine, amtlich, official, traduit par une personne, human",
            })
    void wordIsSuggestedThatTheOneWrittenIsANameOf(String members, String words) {
        var pairs = words.split(",", -1);
        for (int i = 0; i < pairs.length; i += 2) {
            var meant = pairs[i + 1].strip();
            var written = pairs[i].strip();
            assertThat(PolicyJson.standard()
                            .read(framework(members.replace("%s", written).replace('\'', '"')))
                            .report()
                            .findings())
                    .as("%s", written)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("unknown-token");
                        assertThat(Optional.ofNullable(finding.arguments().get("suggestion")))
                                .isEqualTo(Optional.of(meant)
                                        .filter(word -> !word.isEmpty())
                                        .map(DataValue::of));
                    });
        }
    }

    @Test
    void allowedWordsAreToldWithWhatTheyMeanInTheLanguageOfTheReader() {
        var finding = PolicyJson.standard()
                .read(framework("\"legalActs\":[{\"id\":\"a\",\"name\":\"A\",\"standing\":\"zzzzzzzzzz\"}]"))
                .report()
                .findings()
                .get(0);

        assertThat(Stream.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN)
                        .map(finding::hint)
                        .map(Optional::orElseThrow))
                .containsExactly(
                        "Mots admis\u00A0: pending (pas encore en vigueur), in-force (en vigueur), rejected (rejeté),"
                                + " repealed (abrogé).",
                        "Erlaubt sind: pending (noch nicht in Kraft), in-force (in Kraft), rejected (abgelehnt),"
                                + " repealed (aufgehoben).",
                        "Parole ammesse: pending (non ancora in vigore), in-force (in vigore), rejected (respinto),"
                                + " repealed (abrogato).",
                        "Allowed: pending (not yet in force), in-force, rejected, repealed.");
    }

    @ParameterizedTest
    @MethodSource("uses")
    void wordThatResemblesNoneIsToldWithAllThatAreAllowed(Use use) {
        var row = Row.of(
                "none",
                use.document("zzzzzzzzzz"),
                error(
                        "unknown-token",
                        use.element(),
                        use.path(),
                        "type",
                        use.vocabulary().getSimpleName(),
                        "attribute",
                        "token",
                        "value",
                        "zzzzzzzzzz",
                        "detail",
                        use.words()));

        assertThat(PolicyJson.standard().read(row.document()).report().findings())
                .isEqualTo(row.findings());
    }
}
