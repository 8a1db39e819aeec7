package io.github.polnum.finding;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Finding ERROR = finding("missing-member", Severity.ERROR, 3);
    private static final Finding WARNING = finding("unknown-member", Severity.WARNING, 2);
    private static final Finding INFO = finding("own-code", Severity.INFO, 1);

    private static final Report.Judgement JUDGEMENT =
            new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("adopted"), 0);

    // What is kept and counted

    @Test
    void findingsKeepTheOrderInWhichTheyWereAdded() {
        var report =
                Report.builder().add(INFO).add(ERROR).add(WARNING).add(ERROR).build();

        assertThat(report.findings()).containsExactly(INFO, ERROR, WARNING, ERROR);
        assertThat(report.count()).isEqualTo(4);
        assertThat(report.omitted()).isZero();
    }

    @Test
    void fullReportKeepsTheFirstFindingsAndAnErrorInPlaceOfTheLastAndCountsAll() {
        var builder = Report.builder();
        IntStream.rangeClosed(1, 100_000)
                .mapToObj(line -> finding("own-code", line % 4 == 0 ? Severity.WARNING : Severity.INFO, line))
                .forEach(builder::add);
        builder.add(ERROR);
        var report = builder.build();

        assertThat(report.findings()).hasSize(1_000).endsWith(ERROR);
        assertThat(report.findings().subList(0, 999))
                .extracting(finding -> finding.place().line().orElseThrow())
                .isEqualTo(IntStream.rangeClosed(1, 999).boxed().toList());
        assertThat(report.count()).isEqualTo(100_001);
        assertThat(report.omitted()).isEqualTo(99_001);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(25_000);
        assertThat(report.count(Severity.INFO)).isEqualTo(75_000);
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.toText(LanguageTag.EN))
                .contains("\n… and 99,001 more.\n")
                .endsWith("\n1 error, 25,000 warnings, 75,000 notes\n")
                .doesNotContain("1001 ");
    }

    @Test
    void errorsMakeRoomAmongWhatIsNoneFromTheEnd() {
        var second = finding("second", Severity.ERROR, 2);
        var third = finding("third", Severity.ERROR, 3);
        var report = Report.builder()
                .limit(3)
                .add(WARNING)
                .add(ERROR)
                .add(INFO)
                .add(second)
                .add(WARNING)
                .add(third)
                .add(ERROR)
                .build();

        assertThat(report.findings()).containsExactly(ERROR, second, third);
        assertThat(report.count()).isEqualTo(7);
        assertThat(report.count(Severity.ERROR)).isEqualTo(4);
    }

    @Test
    void errorHasRoomWhereTheLimitWasLoweredToo() {
        var report = Report.builder().add(INFO).add(WARNING).limit(1).add(ERROR).build();

        assertThat(report.findings()).containsExactly(ERROR);
        assertThat(report.count()).isEqualTo(3);
    }

    @Test
    void limitHoldsForWhatWasAddedBeforeToo() {
        var second = finding("second", Severity.ERROR, 2);
        var builder = Report.builder().add(INFO).add(ERROR).add(WARNING).add(second);

        assertThat(builder.limit(3).build().findings()).containsExactly(INFO, ERROR, second);
        assertThat(builder.limit(1).build().findings()).containsExactly(ERROR);
        assertThat(builder.limit(4).build().findings()).containsExactly(ERROR);
        assertThat(builder.limit(0).build().findings()).isEmpty();
        assertThat(builder.build().omitted()).isEqualTo(4);
    }

    @Test
    void limitOfZeroCountsOnly() {
        var report = Report.builder().limit(0).add(WARNING).build();
        assertThat(Report.builder().limit(0).add(ERROR).build().findings()).isEmpty();

        assertThat(report.findings()).isEmpty();
        assertThat(report.omitted()).isEqualTo(1);
        assertThat(report.toText(LanguageTag.EN)).isEqualTo("… and one more.\n1 warning\n");
    }

    @Test
    void negativeLimitIsRefused() {
        assertRefused(
                "Report",
                "limit",
                Constraint.OUT_OF_RANGE,
                -1L,
                () -> Report.builder().limit(-1));
    }

    @Test
    void findingsKnownByNumberAreCountedAndNotKept() {
        var report = Report.builder()
                .add(INFO)
                .count(Category.CONFORMANCE, Severity.ERROR, 5_000_000_000L)
                .count(Category.CONFORMANCE, Severity.ERROR, 1)
                .build();

        assertThat(report.findings()).containsExactly(INFO);
        assertThat(report.count(Severity.ERROR)).isEqualTo(5_000_000_001L);
        assertThat(report.count()).isEqualTo(5_000_000_002L);
        assertThat(report.omitted()).isEqualTo(5_000_000_001L);
    }

    @Test
    void noCountIsGreaterThanTheGreatestNumber() {
        var report = Report.builder()
                .count(Category.CONFORMANCE, Severity.ERROR, Long.MAX_VALUE)
                .count(Category.CONFORMANCE, Severity.ERROR, 1)
                .count(Category.CONSISTENCY, Severity.ERROR, 1)
                .build();

        assertThat(report.count(Category.CONFORMANCE, Severity.ERROR)).isEqualTo(Long.MAX_VALUE);
        assertThat(report.count(Severity.ERROR)).isEqualTo(Long.MAX_VALUE);
        assertThat(report.count()).isEqualTo(Long.MAX_VALUE);
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void reportOfFindingsKeepsThemAll() {
        var findings = IntStream.rangeClosed(1, 1_500)
                .mapToObj(line -> finding("own-code", Severity.INFO, line))
                .toList();

        assertThat(Report.of(findings).findings()).isEqualTo(findings);
    }

    @Test
    void reportStaysAsItIsWhenItsBuilderGoesOn() {
        var builder = Report.builder().add(INFO);
        var report = builder.build();
        builder.add(ERROR);

        assertThat(report).isEqualTo(Report.of(List.of(INFO)));
        assertThat(builder.build()).isEqualTo(Report.of(List.of(INFO, ERROR)));
    }

    @Test
    void findingsOfAReportCannotBeChanged() {
        var findings = Report.of(List.of(INFO)).findings();

        assertThatThrownBy(() -> findings.add(ERROR)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void negativeNumberIsRefusedAndZeroSaysNothing() {
        assertRefused(
                "Report",
                "count",
                Constraint.OUT_OF_RANGE,
                -1L,
                () -> Report.builder().count(Category.CONFORMANCE, Severity.ERROR, -1));
        assertThat(Report.builder()
                        .count(Category.CONFORMANCE, Severity.ERROR, 0)
                        .build())
                .isEqualTo(Report.empty());
    }

    @Test
    void findingsAreCountedByCategoryAndSeverity() {
        var report = Report.builder()
                .add(ERROR)
                .count(Category.CONFORMANCE, Severity.WARNING, 2)
                .count(Category.COMPLETENESS, Severity.WARNING, 3)
                .build();

        assertThat(report.count(Category.CONFORMANCE, Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Category.CONFORMANCE, Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Category.COMPLETENESS, Severity.WARNING)).isEqualTo(3);
        assertThat(report.count(Category.COMPLETENESS, Severity.ERROR)).isZero();
        assertThat(report.count(Severity.WARNING)).isEqualTo(5);
        assertThat(report.count()).isEqualTo(6);
    }

    // The answers

    /** An error always speaks against it; a warning does except against conformance; an info never does. */
    @ParameterizedTest
    @CsvSource({
        "CONFORMANCE, ERROR, NO, NO",
        "CONFORMANCE, WARNING, YES, UNKNOWN",
        "CONFORMANCE, INFO, YES, UNKNOWN",
        "CONSISTENCY, ERROR, NO, NO",
        "CONSISTENCY, WARNING, NO, NO",
        "CONSISTENCY, INFO, YES, UNKNOWN",
        "COMPLETENESS, ERROR, NO, NO",
        "COMPLETENESS, WARNING, NO, NO",
        "COMPLETENESS, INFO, YES, UNKNOWN",
        "PUBLICATION, ERROR, NO, NO",
        "PUBLICATION, WARNING, NO, NO",
        "PUBLICATION, INFO, YES, UNKNOWN"
    })
    void oneFindingAnswersTheQuestionOfItsCategory(
            Category category, Severity severity, Report.Verdict judged, Report.Verdict unjudged) {
        var builder = Report.builder().count(category, severity, 1);

        assertThat(builder.build().verdict(category)).isEqualTo(unjudged);
        builder.judgement(JUDGEMENT);
        assertThat(builder.build().verdict(category)).isEqualTo(judged);
        for (var other : Category.values()) {
            if (other != category) {
                assertThat(builder.build().verdict(other)).isEqualTo(Report.Verdict.YES);
            }
        }
    }

    @Test
    void questionThatNoRuleAnsweredIsOnlyEverAnsweredWithNo() {
        var answered = new Report.Judgement(
                JUDGEMENT.asOf(), JUDGEMENT.profile(), 0, Set.of(Category.PUBLICATION, Category.CONFORMANCE));
        var report = Report.builder()
                .count(Category.COMPLETENESS, Severity.WARNING, 1)
                .judgement(answered)
                .build();

        assertThat(report.verdict(Category.CONFORMANCE)).isEqualTo(Report.Verdict.YES);
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Report.Verdict.UNKNOWN);
        assertThat(report.verdict(Category.COMPLETENESS)).isEqualTo(Report.Verdict.NO);
        assertThat(report.toText(LanguageTag.EN))
                .contains("conformant · consistency unknown · incomplete · fit for publication\n");
        assertThat(answered.answered()).containsExactly(Category.CONFORMANCE, Category.PUBLICATION);
        assertThat(JUDGEMENT.answered()).containsExactly(Category.values());
        assertThatNullPointerException()
                .isThrownBy(() -> new Report.Judgement(JUDGEMENT.asOf(), JUDGEMENT.profile(), 0, null));
    }

    @Test
    void judgementHasADayAProfileAndANumber() {
        var builder = Report.builder().judgement(JUDGEMENT);

        assertThat(builder.build().judgement()).contains(JUDGEMENT);
        assertThat(Report.empty().judgement()).isEmpty();
        assertRefused(
                "Judgement",
                "waived",
                Constraint.OUT_OF_RANGE,
                -1L,
                () -> new Report.Judgement(JUDGEMENT.asOf(), JUDGEMENT.profile(), -1));
        assertThatNullPointerException().isThrownBy(() -> new Report.Judgement(null, JUDGEMENT.profile(), 0));
        assertThatNullPointerException().isThrownBy(() -> new Report.Judgement(JUDGEMENT.asOf(), null, 0));
    }

    @Test
    void reportOnWhatIsNoFrameworkAnswersNothing() {
        var report = Report.builder().add(INFO).add(ERROR).judgement(JUDGEMENT).build();
        var other = report.withoutVerdicts();

        assertThat(other.findings()).isEqualTo(report.findings());
        assertThat(other.count(Severity.ERROR)).isEqualTo(1);
        assertThat(other.judgement()).isEmpty();
        assertThat(Category.values())
                .allSatisfy(category -> assertThat(other.verdict(category)).isEqualTo(Report.Verdict.UNKNOWN));
        assertThat(other)
                .isEqualTo(Report.of(List.of(INFO, ERROR)).withoutVerdicts())
                .isNotEqualTo(Report.of(List.of(INFO, ERROR)));
        assertThat(Report.of(List.of(ERROR)).withoutVerdicts().toText(LanguageTag.FR))
                .isEqualTo("""
                        3
                          erreur  Le champ «\u00A0nom\u00A0» manque. [missing-member]
                                  → Ajoutez «\u00A0nom\u00A0» ici.
                        1 erreur
                        """);
    }

    // Several in one

    /** Keeps an error and a warning, and counts two infos. */
    private static Report cut() {
        return Report.builder()
                .limit(2)
                .add(ERROR)
                .add(WARNING)
                .add(INFO)
                .add(INFO)
                .judgement(JUDGEMENT)
                .build();
    }

    @Test
    void reportsAreAddedUpWithWhatTheyCountAndDoNotKeep() {
        var both = Report.builder().add(INFO).addAll(cut()).addAll(Report.of(List.of(WARNING)));

        assertThat(both.build())
                .isEqualTo(Report.builder()
                        .add(INFO)
                        .add(ERROR)
                        .add(WARNING)
                        .add(WARNING)
                        .count(INFO.category(), Severity.INFO, 2)
                        .build());
        assertThat(both.limit(1).build().findings()).containsExactly(ERROR);
        assertThat(Report.builder().limit(0).addAll(cut()).build().count()).isEqualTo(4);
    }

    @Test
    void otherFindingsTakeThePlaceOfThoseKeptAndWhatWasNotKeptStaysCounted() {
        assertThat(cut().withFindings(List.of(WARNING, WARNING, ERROR)))
                .isEqualTo(Report.builder()
                        .add(WARNING)
                        .add(WARNING)
                        .add(ERROR)
                        .count(INFO.category(), Severity.INFO, 2)
                        .judgement(JUDGEMENT)
                        .build());
        assertThat(cut().withoutVerdicts().withFindings(List.of()))
                .isEqualTo(Report.builder()
                        .count(INFO.category(), Severity.INFO, 2)
                        .build()
                        .withoutVerdicts());
    }

    @Test
    void whatIsNotShownStaysCountedAndChangesNoAnswer() {
        var report = Report.builder()
                .add(ERROR)
                .add(WARNING)
                .add(INFO)
                .judgement(JUDGEMENT)
                .build();
        var shown = report.showing(finding -> finding.severity() == Severity.INFO);

        assertThat(shown.findings()).containsExactly(INFO);
        assertThat(shown.omitted()).isEqualTo(2);
        assertThat(shown.count(Severity.ERROR)).isEqualTo(1);
        assertThat(shown.judgement()).contains(JUDGEMENT);
        for (var category : Category.values()) {
            assertThat(shown.verdict(category)).isEqualTo(report.verdict(category));
        }
        assertThat(shown.toText(LanguageTag.EN)).contains("not conformant");
        assertThat(report.withoutVerdicts().showing(finding -> false).toText(LanguageTag.EN))
                .doesNotContain("conformant");
    }

    // The worst

    @Test
    void worstIsTheHeaviestSeverityFound() {
        assertThat(Report.of(List.of(INFO)).worst()).contains(Severity.INFO);
        assertThat(Report.of(List.of(INFO, WARNING)).worst()).contains(Severity.WARNING);
        assertThat(Report.of(List.of(INFO, ERROR, WARNING)).worst()).contains(Severity.ERROR);
    }

    @Test
    void onlyAnErrorMakesErrors() {
        assertThat(Report.of(List.of(INFO, WARNING)).hasErrors()).isFalse();
        assertThat(Report.of(List.of(INFO, ERROR)).hasErrors()).isTrue();
    }

    @Test
    void emptyReportHasNoWorst() {
        assertThat(Report.empty().worst()).isEmpty();
        assertThat(Report.empty().hasErrors()).isFalse();
        assertThat(Report.empty().count()).isZero();
        assertThat(Report.empty().findings()).isEmpty();
    }

    // For people

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 1 erreur, 1 avertissement, 1 remarque",
                "de | 1 Fehler, 1 Warnung, 1 Hinweis",
                "it | 1 errore, 1 avviso, 1 nota",
                "en | 1 error, 1 warning, 1 note",
            })
    void oneIsSingular(String language, String counts) {
        assertThat(counted(1).toText(LanguageTag.of(language))).endsWith("\n" + counts + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 2 erreurs, 2 avertissements, 2 remarques",
                "de | 2 Fehler, 2 Warnungen, 2 Hinweise",
                "it | 2 errori, 2 avvisi, 2 note",
                "en | 2 errors, 2 warnings, 2 notes",
            })
    void severalArePlural(String language, String counts) {
        assertThat(counted(2).toText(LanguageTag.of(language))).endsWith("\n" + counts + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | … et encore un constat. | … et encore 2 constats.",
                "de | … und noch ein Befund. | … und noch 2 Befunde.",
                "it | … e ancora un rilievo. | … e ancora 2 rilievi.",
                "en | … and one more. | … and 2 more.",
            })
    void whatIsNotKeptIsSaid(String language, String one, String two) {
        var builder = Report.builder().limit(0);

        assertThat(builder.add(ERROR).build().toText(LanguageTag.of(language))).startsWith(one + "\n");
        assertThat(builder.add(ERROR).build().toText(LanguageTag.of(language))).startsWith(two + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | Rien à signaler.", "de | Keine Befunde.", "it | Nessun rilievo.", "en | Nothing found."})
    void emptyReportSaysSo(String language, String text) {
        assertThat(Report.empty().toText(LanguageTag.of(language))).isEqualTo(text + "\n");
    }

    @Test
    void textTellsPlaceSeverityMessageCodeAndHint() {
        assertThat(Report.of(List.of(INFO, WARNING, ERROR)).toText(LanguageTag.of("de-CH")))
                .isEqualTo("""
                        1
                          Hinweis  own-code [own-code]
                        2
                          Warnung  Das Feld «nom» ist hier nicht bekannt. Es bleibt erhalten, wie es ist. [unknown-member]
                                   → Verwenden Sie eines der Felder, die die Beschreibung des Formats hier vorsieht. Wenn es Ihr eigener Zusatz ist, geben Sie ihm ein Präfix: «meinestadt:nom».
                        3
                          Fehler   Das Feld «nom» fehlt. [missing-member]
                                   → Fügen Sie hier «nom» ein.
                        Die Regeln wurden nicht angewendet: Dafür muss das Dokument fehlerfrei sein.
                        nicht konform · Widerspruchsfreiheit unbekannt · Vollständigkeit unbekannt · Eignung zur Veröffentlichung unbekannt
                        1 Fehler, 1 Warnung, 1 Hinweis
                        """);
    }

    @Test
    void findingWithoutPlaceBeginsWithItsSeverity() {
        var finding = Finding.builder(
                        "document-empty", Severity.ERROR, Place.builder().build())
                .build();

        assertThat(Report.of(List.of(finding)).toText(LanguageTag.FR)).isEqualTo("""
                          erreur  Le document est vide. [document-empty]
                                  → Un cadre contient au moins les champs polnum, language, id et name.
                        Les règles n’ont pas été appliquées\u00A0: elles demandent un document sans erreur.
                        non conforme · cohérence inconnue · complétude inconnue · aptitude à la publication inconnue
                        1 erreur
                        """);
    }

    @Test
    void whatStandsAtOnePlaceStandsTogether() {
        assertThat(Report.of(List.of(INFO, finding("missing-member", Severity.ERROR, 1), WARNING))
                        .toText(LanguageTag.EN))
                .startsWith("""
                        1
                          note     own-code [own-code]
                          error    The field “nom” is missing. [missing-member]
                                   → Add “nom” here.
                        2
                          warning  The field “nom” is not known here. It is kept as it is. [unknown-member]
                        """);
    }

    @Test
    void relatedPlacesAreToldByLineAndColumnWhereTheyAreKnown() {
        var finding = Finding.builder(
                        "own-code",
                        Severity.ERROR,
                        Place.builder()
                                .line(31)
                                .column(13)
                                .path("principles[0].id")
                                .build())
                .addRelated(
                        Place.builder().line(15).column(9).path("roles[0].id").build())
                .addRelated(Place.builder().path("roles[1].id").build())
                .addRelated(Place.builder()
                        .framework(Reference.parse("plan#"))
                        .line(7)
                        .column(3)
                        .path("id")
                        .build())
                .build();

        assertThat(Report.of(List.of(finding)).toText(LanguageTag.FR)).startsWith("""
                        31:13 principles[0].id
                          erreur  own-code [own-code]
                                  Voir aussi 15:9, roles[1].id, plan# 7:3.
                        """);
    }

    @Test
    void ofManyRelatedPlacesTheFirstAreTold() {
        var finding = Finding.builder(
                "own-code", Severity.ERROR, Place.builder().path("id").build());
        for (int i = 0; i < 5; i++) {
            finding.addRelated(Place.builder().path("roles[" + i + "]").build());
        }
        var five = finding.build();
        var six = finding.addRelated(Place.builder().path("roles[5]").build()).build();

        assertThat(Report.of(List.of(five)).toText(LanguageTag.FR))
                .contains("Voir aussi roles[0], roles[1], roles[2], roles[3], roles[4].");
        assertThat(Report.of(List.of(six)).toText(LanguageTag.FR))
                .contains("Voir aussi roles[0], roles[1], roles[2], roles[3], roles[4], …\n");
    }

    @Test
    void relatedPlacesOfASetAreToldWithTheirElementsAndWithAnotherFrameworkOnly() {
        var id = Identifier.of("faciliter");
        var finding = Finding.builder(
                        "own-code", Severity.ERROR, inSet("plan#").path("id").build())
                .addRelated(inSet("plan#").path("roles[1].id").element(id).build())
                .addRelated(inSet("plan#").element(id).build())
                .addRelated(inSet("other#").path("id").element(id).build())
                .build();

        assertThat(Report.of(List.of(finding)).toText(LanguageTag.FR)).startsWith("""
                        plan# id
                          erreur  own-code [own-code]
                                  Voir aussi roles[1].id, faciliter, other# id.
                        """);
    }

    @Test
    void placesAreToldWithWhatTheFrameworkCallsSuchElements() {
        var axis = LanguageTag.FR.text("axe").with(LanguageTag.EN, "axis");
        var finding = Finding.builder(
                        "own-code",
                        Severity.ERROR,
                        Place.builder().line(31).path("roles[0].id").level(axis).build())
                .addRelated(Place.builder()
                        .path("measures[0]")
                        .level(LanguageTag.FR.text("action"))
                        .build())
                .addRelated(Place.builder()
                        .path("measures[1]")
                        .level(LanguageTag.FR.text("action"))
                        .build())
                .addRelated(Place.builder().path("measures[2]").build())
                .build();

        assertThat(Report.of(List.of(finding)).toText(LanguageTag.EN)).startsWith("""
                        31 roles[0].id (axis)
                          error  own-code [own-code]
                                 See also measures[0], measures[1] (action), measures[2].
                        """);
        assertThat(Report.of(List.of(finding)).toText(LanguageTag.FR)).startsWith("31 roles[0].id (axe)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | conforme · cohérent · complet · publiable",
                "de | konform · widerspruchsfrei · vollständig · zur Veröffentlichung geeignet",
                "it | conforme · coerente · completo · pubblicabile",
                "en | conformant · consistent · complete · fit for publication",
            })
    void fourAnswersAreYesWhereNothingWasFound(String language, String answers) {
        assertThat(Report.builder().judgement(JUDGEMENT).build().toText(LanguageTag.of(language)))
                .contains("\n" + answers + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | non conforme · non cohérent · incomplet · pas encore publiable",
                "de | nicht konform · nicht widerspruchsfrei · unvollständig · noch nicht zur Veröffentlichung geeignet",
                "it | non conforme · non coerente · incompleto · non ancora pubblicabile",
                "en | not conformant · inconsistent · incomplete · not yet fit for publication",
            })
    void fourAnswersAreNoWhereErrorsWereFound(String language, String answers) {
        var report = Report.builder().judgement(JUDGEMENT);
        for (var category : Category.values()) {
            report.count(category, Severity.ERROR, 1);
        }

        assertThat(report.build().toText(LanguageTag.of(language))).contains("\n" + answers + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | non conforme · cohérence inconnue · complétude inconnue · aptitude à la publication inconnue",
                "de | nicht konform · Widerspruchsfreiheit unbekannt · Vollständigkeit unbekannt · Eignung zur Veröffentlichung unbekannt",
                "it | non conforme · coerenza non nota · completezza non nota · idoneità alla pubblicazione non nota",
                "en | not conformant · consistency unknown · completeness unknown · fitness for publication unknown",
            })
    void answersAreUnknownWhereNoRulesWereRun(String language, String answers) {
        assertThat(Report.of(List.of(ERROR)).toText(LanguageTag.of(language))).contains("\n" + answers + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, conformité inconnue",
        "de, Konformität unbekannt",
        "it, conformità non nota",
        "en, conformance unknown"
    })
    void conformanceIsUnknownWhereOnlySomethingElseIsWrong(String language, String answer) {
        var report =
                Report.builder().count(Category.CONSISTENCY, Severity.ERROR, 1).build();

        assertThat(report.toText(LanguageTag.of(language))).contains("\n" + answer + " · ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 1 constat écarté par une dérogation. | 2 constats écartés par des dérogations.",
                "de | 1 Befund aufgrund einer Ausnahme nicht berücksichtigt. | 2 Befunde aufgrund von Ausnahmen nicht berücksichtigt.",
                "it | 1 rilievo escluso da una deroga. | 2 rilievi esclusi da deroghe.",
                "en | 1 finding set aside by a waiver. | 2 findings set aside by waivers.",
            })
    void whatWasSetAsideByWaiversIsCounted(String language, String one, String two) {
        assertThat(waived(1).toText(LanguageTag.of(language))).contains("\n" + one + "\n");
        assertThat(waived(2).toText(LanguageTag.of(language))).contains("\n" + two + "\n");
    }

    private static Report waived(long number) {
        return Report.builder()
                .judgement(new Report.Judgement(JUDGEMENT.asOf(), JUDGEMENT.profile(), number))
                .build();
    }

    private static Place.Builder inSet(String framework) {
        return Place.builder().framework(Reference.parse(framework));
    }

    @Test
    void judgementIsSaidWithItsDayItsProfileItsWaiversAndFourAnswers() {
        var report = Report.builder()
                .count(Category.COMPLETENESS, Severity.WARNING, 1)
                .judgement(new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("ge"), 2))
                .build();

        assertThat(report.toText(LanguageTag.FR)).endsWith("""
                        Contrôlé au 2026-11-22 avec le profil «\u00A0ge\u00A0».
                        2 constats écartés par des dérogations.
                        conforme · cohérent · incomplet · publiable
                        1 avertissement
                        """);
    }

    @Test
    void judgementWithoutWaiversSaysNothingOfThem() {
        var report = Report.builder()
                .judgement(new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("adopted"), 0))
                .build();

        assertThat(report.toText(LanguageTag.EN)).isEqualTo("""
                        Checked as of 2026-11-22 under the profile “adopted”.
                        conformant · consistent · complete · fit for publication
                        Nothing found.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 31, error", "WARNING, 33, warning", "INFO, 36, note"})
    void placesAreBoldCodesFaintAndSeveritiesColoured(Severity severity, String colour, String word) {
        assertThat(Report.of(List.of(finding("own-code", severity, 2))).toAnsiText(LanguageTag.EN))
                .startsWith("\u001B[1m2\u001B[0m\n  \u001B[" + colour + "m" + word
                        + "\u001B[0m  own-code \u001B[2m[own-code]\u001B[0m\n");
    }

    @Test
    void coloursAreThereOnlyWhenAskedFor() {
        var report = Report.of(List.of(INFO, WARNING, ERROR));

        assertThat(report.toText(LanguageTag.EN)).doesNotContain("\u001B");
        assertThat(report.toAnsiText(LanguageTag.EN).replaceAll("\u001B\\[[0-9]+m", ""))
                .isEqualTo(report.toText(LanguageTag.EN));
    }

    @Test
    void controlCharactersOfADocumentDoNotReachTheTerminal() {
        var finding = Finding.builder("unknown-member", Severity.WARNING, dangerous("name[\u001B[2J]"))
                .putArgument("name", "\u001B]0;x\u0007")
                .addRelated(dangerous("id[\u001B[2J]"))
                .build();
        var report = Report.of(List.of(finding));

        assertThat(report.toText(LanguageTag.EN))
                .contains("(\\u001B[8maxis)", "id[\\u001B[2J] (\\u001B[8maxis).")
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
        assertThat(report.toAnsiText(LanguageTag.EN).replaceAll("\u001B\\[(0|1|2|33)m", ""))
                .isEqualTo(report.toText(LanguageTag.EN));
    }

    private static Place dangerous(String path) {
        return Place.builder()
                .path(path)
                .level(LanguageTag.EN.text("\u001B[8maxis"))
                .build();
    }

    @Test
    void ownWordingStandsOnOneLineHoweverItWasWritten() {
        var finding = Finding.builder("own-code", Severity.INFO, Place.builder().build())
                .wording(Wording.of(LanguageTag.EN.text("""
                                Say who\u0007
                                leads.
                                """)).withHint(LanguageTag.EN.text("Ask\r\n\u2028them.\n")))
                .build();

        assertThat(Report.of(List.of(finding)).toText(LanguageTag.EN)).isEqualTo("""
                          note  Say who leads. [own-code]
                                → Ask them.
                        1 note
                        """);
    }

    @Test
    void languageWithoutMessagesIsSaidFirst() {
        assertThat(Report.empty().toText(LanguageTag.of("ja")))
                .isEqualTo("There are no messages in “ja”; they are given in English.\nNothing found.\n");
    }

    @ParameterizedTest
    @CsvSource({"fr-CH, Rien à signaler.", "DE, Keine Befunde.", "it-CH, Nessun rilievo.", "en-GB, Nothing found."})
    void formOfALanguageWithMessagesIsNoOtherLanguage(String language, String text) {
        assertThat(Report.empty().toText(LanguageTag.of(language))).isEqualTo(text + "\n");
    }

    // Equality

    @Test
    void reportsAreEqualIfFindingsAndCountsAre() {
        var report = Report.builder()
                .add(INFO)
                .count(Category.CONFORMANCE, Severity.ERROR, 2)
                .build();
        var other = Report.builder()
                .count(Category.CONFORMANCE, Severity.ERROR, 1)
                .add(finding("own-code", Severity.INFO, 1))
                .count(Category.CONFORMANCE, Severity.ERROR, 1)
                .build();

        assertThat(report).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(List.of(report, Report.of(List.of(INFO)), Report.of(List.of(ERROR, INFO))))
                .extracting(Report::hashCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void reportsThatDifferAreNotEqual() {
        var report = Report.of(List.of(INFO, ERROR));

        assertThat(report)
                .isNotEqualTo(Report.of(List.of(ERROR, INFO)))
                .isNotEqualTo(Report.of(List.of(INFO)))
                .isNotEqualTo(Report.builder().limit(1).add(INFO).add(ERROR).build())
                .isNotEqualTo(Report.builder()
                        .add(INFO)
                        .add(ERROR)
                        .count(Category.CONFORMANCE, Severity.ERROR, 1)
                        .build())
                .isNotEqualTo(Report.builder()
                        .add(INFO)
                        .add(ERROR)
                        .judgement(JUDGEMENT)
                        .build())
                .isNotEqualTo("Report[1 errors, 0 warnings, 1 infos]");
    }

    @Test
    void stringOfAReportTellsItsCounts() {
        assertThat(Report.builder()
                        .add(ERROR)
                        .count(Category.CONFORMANCE, Severity.INFO, 12)
                        .build())
                .hasToString("Report[1 errors, 0 warnings, 12 infos]");
    }

    private static Report counted(long number) {
        return Report.builder()
                .count(Category.CONFORMANCE, Severity.INFO, number)
                .count(Category.CONFORMANCE, Severity.ERROR, number)
                .count(Category.CONFORMANCE, Severity.WARNING, number)
                .build();
    }

    private static Finding finding(String code, Severity severity, int line) {
        return Finding.builder(code, severity, Place.builder().line(line).build())
                .putArgument("name", "nom")
                .build();
    }
}
