package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Target;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorConsistencyRulesTest {

    private static Figure figure(long value, String date) {
        return Figure.builder().value(value).date(date).build();
    }

    private static Figure figure(Text unit) {
        return Figure.builder().value(1).unit(unit).build();
    }

    private static Target target(String id, long value) {
        return Target.builder(id).value(Quantity.of(value)).date("2030").build();
    }

    private static PolicyFramework.Builder with(Indicator.Builder indicator) {
        return plan().addIndicator(indicator.build());
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder("i", name("Indicateur"));
    }

    @ParameterizedTest
    @CsvSource({
        "increase, 80, 80, true",
        "increase, 90, 80, true",
        "increase, 79, 80, false",
        "decrease, 79, 80, true",
        "decrease, 80, 80, true",
        "decrease, 81, 80, false",
        "maintain, 80, 80, false",
    })
    void targetMetAtBaseline(String direction, long baseline, long value, boolean met) {
        var indicator = indicator()
                .direction(Token.of(Direction.class, direction))
                .baseline(figure(baseline, "2020"))
                .addTarget(target("t", value));

        assertThat(Judged.by("target-met-at-baseline", with(indicator)))
                .isEqualTo(
                        met
                                ? List.of("warning target-met-at-baseline indicators[0].targets[0] {id=\"i\", value="
                                        + baseline + "}")
                                : List.of());
    }

    @Test
    void everyTargetIsJudgedFromItsOwnBaselineWhileItIsValid() {
        var low = target("a", 10);

        assertThat(Judged.by(
                        "target-met-at-baseline",
                        with(indicator()
                                .direction(Direction.INCREASE)
                                .baseline(figure(20, "2020"))
                                .addTarget(low)
                                .addTarget(target("b", 30))
                                .addTarget(low.toBuilder()
                                        .id(Identifier.of("c"))
                                        .baseline(figure(5, "2021"))
                                        .build())
                                .addTarget(low.toBuilder()
                                        .id(Identifier.of("d"))
                                        .validity("2010/2015")
                                        .build())
                                .addTarget(target("e", 20)))))
                .containsExactly(
                        "warning target-met-at-baseline indicators[0].targets[0] {id=\"i\", value=20}",
                        "warning target-met-at-baseline indicators[0].targets[4] {id=\"i\", value=20}");
    }

    @Test
    void valuesToReachOneAfterTheOtherMayBeginAtTheBaseline() {
        var from = indicator().direction(Direction.INCREASE).baseline(figure(54, "2021"));
        var start = target("start", 54).toBuilder().date("2021").build();
        var later = target("later", 80);

        assertThat(Judged.by(
                        "target-met-at-baseline", with(from.addTarget(start).addTarget(later))))
                .isEmpty();
        var atLeast = later.toBuilder().value(Quantity.atLeast(BigDecimal.valueOf(80)));
        assertThat(Judged.by("target-met-at-baseline", with(from.targets(List.of(start, atLeast.build())))))
                .isEmpty();
        assertThat(Judged.by(
                        "target-met-at-baseline",
                        with(from.targets(List.of(start.toBuilder().value(50).build(), later)))))
                .contains("warning target-met-at-baseline indicators[0].targets[0] {id=\"i\", value=54}");
        for (var others : List.of(
                List.of(start.toBuilder().date("2021/2022").build(), later),
                List.of(start.toBuilder().baseline(figure(54, "2021")).build(), later),
                List.of(start),
                List.of(start, later.toBuilder().date("2021").build()),
                List.of(start, target("later", 50)),
                List.of(start.toBuilder().date("2022").build(), later))) {
            assertThat(Judged.by("target-met-at-baseline", with(from.targets(others))))
                    .contains("warning target-met-at-baseline indicators[0].targets[0] {id=\"i\", value=54}");
        }
    }

    @Test
    void targetThatIsNoNumberIsMetWhereItsBoundsAreAndNeverWhereItIsWords() {
        var above = target("t", 0).toBuilder().value(Quantity.atLeast(BigDecimal.valueOf(80)));
        var words = Target.builder("t").wording(name("Nettement plus"));
        for (var direction : List.of(Direction.INCREASE, Direction.DECREASE)) {
            var from = indicator().direction(direction).baseline(figure(90, "2020"));

            assertThat(Judged.by("target-met-at-baseline", with(from.addTarget(above.build()))))
                    .containsExactly("warning target-met-at-baseline indicators[0].targets[0] {id=\"i\", value=90}");
            assertThat(Judged.by("target-met-at-baseline", with(from.targets(List.of(words.build())))))
                    .isEmpty();
        }
    }

    @Test
    void baselineInAnotherUnitReachesNoTarget() {
        var people = figure(100, "2020").toBuilder().unit(name("habitants")).build();
        var indicator = indicator().direction(Direction.INCREASE).baseline(people);

        assertThat(Judged.by(
                        "target-met-at-baseline", with(indicator.unit(name("%")).addTarget(target("t", 80)))))
                .isEmpty();
        assertThat(Judged.by("target-met-at-baseline", with(indicator.unit(name("habitant")))))
                .hasSize(1);
    }

    @Test
    void baselineThatIsNotExactIsNotCertain() {
        var about =
                Figure.builder().value(Quantity.about(BigDecimal.valueOf(90))).build();

        assertThat(Judged.by(
                        "target-met-at-baseline",
                        with(indicator()
                                .direction(Direction.INCREASE)
                                .baseline(about)
                                .addTarget(target("t", 80)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2020, true",
        "2024-06, 2024-05, true",
        "2024-06, 2024, false",
        "2024, 2024, false",
        "2024, 2030, false",
        ", 2020, false",
        "2024,, false",
    })
    void targetBeforeItsBaseline(String start, String date, boolean before) {
        var baseline = Figure.builder().value(40);
        var target = Target.builder("t").value(80);
        if (start != null) {
            baseline.date(start);
        }
        if (date != null) {
            target.date(date);
        }
        var told = "warning target-before-baseline indicators[0].targets[0].date {value=\"" + date + "\", baseline=\""
                + start + "\"} → indicators[0].";

        assertThat(Judged.by(
                        "target-before-baseline",
                        with(indicator().baseline(baseline.build()).addTarget(target.build()))))
                .isEqualTo(before ? List.of(told + "baseline.date") : List.of());
        assertThat(Judged.by(
                        "target-before-baseline",
                        with(indicator()
                                .baseline(figure(40, "2000"))
                                .addTarget(target.baseline(baseline.build()).build()))))
                .as("The baseline of the target itself goes before that of the indicator.")
                .isEqualTo(before ? List.of(told + "targets[0].baseline.date") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2015/2019, false", "2027/2030, false", "2015/2026, true", "2015/.., true", "2015/, true"})
    void targetThatIsNotInForceIsComparedWithNoBaseline(String validity, boolean told) {
        var target = target("t", 3).toBuilder().validity(validity).date("2018");

        assertThat(Judged.by(
                        "target-before-baseline",
                        with(indicator().baseline(figure(5, "2020")).addTarget(target.build()))))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void targetWithoutABaselineIsBeforeNone() {
        assertThat(Judged.by("target-before-baseline", with(indicator().addTarget(target("t", 80)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "%, %, false",
        "%, pour cent, false",
        "%, Pour\u00A0cent, false",
        "%, pour mille, true",
        "habitants, Habitants, false",
        "habitants, ménages, true",
        "m², m2, false",
        "t CO2, t  CO2, false",
        "%, pourcentage, false",
        "Prozentsatz, %, false",
        "per cento, percentuale, false",
        "%, points de pourcentage, true",
        "personnes, personne, false",
        "personnes formées, personne formée, false",
        "Personen, Person, false",
        "Kinder, Kind, false",
        "lits, lit, false",
        "mots, motos, true",
        "persone, persona, false",
        "tonne de CO2, tonnes de CO2, false",
        "chevaux, cheval, false",
        "tonnes, tonnes par an, true",
        "million, milliard, true",
        "million, millier, true",
        "CO2, CO2e, true",
        "jours, journées, true",
        "kilomètre, kilogramme, true",
        "m, m2, true",
        "ha, hab, true",
        "€, EUR, false",
        "euros, Euro, false",
        "Fr., CHF, false",
        "francs suisses, CHF, false",
        "mio Fr., mio CHF, false",
        "Franken, franchi, false",
        "CHF, EUR, true",
        "CHF par an, CHF, true",
    })
    void unitsAreComparedAsTheyAreMeant(String unit, String other, boolean differ) {
        var measurement = figure(name(other));

        assertThat(Judged.by(
                        "unit-mismatch",
                        with(indicator()
                                .unit(name(unit))
                                .addMeasurement(figure(1, "2020"))
                                .addMeasurement(measurement)
                                .addMeasurement(measurement))))
                .isEqualTo(
                        differ
                                ? List.of("warning unit-mismatch indicators[0].measurements[1].unit {value=\"" + other
                                        + "\", unit=\"" + unit + "\", count=2} → indicators[0].unit")
                                : List.of());
    }

    @Test
    void eachIndicatorIsComparedWithItsOwnUnit() {
        var francs = indicator().unit(name("CHF")).baseline(figure(name("CHF"))).build();
        var people = Indicator.builder("j", name("Indicateur"))
                .unit(name("habitants"))
                .baseline(figure(name("habitants")))
                .addMeasurement(figure(name("CHF")))
                .build();

        assertThat(Judged.by("unit-mismatch", plan().addIndicator(francs).addIndicator(people)))
                .containsExactly("warning unit-mismatch indicators[1].measurements[0].unit"
                        + " {value=\"CHF\", unit=\"habitants\", count=1} → indicators[1].unit");
    }

    @Test
    void unitsOfManyWordsAreOneIfTheyAreEqual() {
        var unit = "offres d'emploi dans le numérique et ".repeat(8);

        assertThat(Judged.by("unit-mismatch", with(indicator().unit(name(unit)).baseline(figure(name(unit))))))
                .isEmpty();
        assertThat(Judged.by("unit-mismatch", with(indicator().unit(name(unit)).baseline(figure(name(unit + "s"))))))
                .hasSize(1);
    }

    @Test
    void unitsInDifferentLanguagesAreNotCompared() {
        var german = LanguageTag.DE.text("Einwohner");
        var both = name("habitants").with(LanguageTag.DE, "Personen");

        assertThat(Judged.by(
                        "unit-mismatch",
                        with(indicator()
                                .unit(name("habitants"))
                                .baseline(figure(german))
                                // One language in which they agree is enough.
                                .addMeasurement(figure(both)))))
                .isEmpty();
        assertThat(Judged.by("unit-mismatch", with(indicator().unit(german).baseline(figure(both)))))
                .hasSize(1);
    }

    @Test
    void unitsAreToldInTheLanguageOfTheFrameworkWhereItHasOne() {
        var unit = LanguageTag.DE.text("Leute").with(LanguageTag.FR, "gens");
        var indicator = indicator()
                .unit(unit)
                .baseline(figure(name("kg").with(LanguageTag.DE, "Kilo")))
                .build();

        assertThat(Judged.by("unit-mismatch", plan().addIndicator(indicator)))
                .containsExactly("warning unit-mismatch indicators[0].baseline.unit"
                        + " {value=\"kg\", unit=\"gens\", count=1} → indicators[0].unit");
        assertThat(Judged.by(
                        "unit-mismatch",
                        PolicyFramework.builder("plan", name("Plan")).addIndicator(indicator)))
                .containsExactly("warning unit-mismatch indicators[0].baseline.unit"
                        + " {value=\"kg\", unit=\"Leute\", count=1} → indicators[0].unit");
    }

    @Test
    void unitOfTheBaselineOfATargetIsComparedToo() {
        assertThat(Judged.by(
                        "unit-mismatch",
                        with(indicator()
                                .unit(name("%"))
                                .addTarget(target("t", 3).toBuilder()
                                        .baseline(figure(name("kg")))
                                        .build()))))
                .containsExactly("warning unit-mismatch indicators[0].targets[0].baseline.unit"
                        + " {value=\"kg\", unit=\"%\", count=1} → indicators[0].unit");
    }

    @Test
    void measurementsAfterTheDayAreOneFinding() {
        assertThat(Judged.by(
                        "measurement-after-as-of",
                        with(indicator()
                                .measurements(List.of(
                                        figure(1, "2026"),
                                        figure(1, "2027"),
                                        figure(1, "2028").toBuilder()
                                                .status(Figure.Status.PROJECTED)
                                                .build(),
                                        figure(1, "2029"))))))
                .containsExactly("warning measurement-after-as-of indicators[0].measurements[1].date"
                        + " {id=\"i\", value=\"2027\", count=2, date=\"2026-11-22\"}");
    }

    @Test
    void baselinesAfterTheDayAreValuesAsWell() {
        var late = figure(1, "2035");
        var target = target("t", 3).toBuilder();

        assertThat(Judged.by(
                        "measurement-after-as-of",
                        with(indicator()
                                .baseline(late)
                                .addTarget(target.baseline(late).build())
                                .addMeasurement(late))))
                .containsExactly("warning measurement-after-as-of indicators[0].baseline.date"
                        + " {id=\"i\", value=\"2035\", count=3, date=\"2026-11-22\"}");
        assertThat(Judged.by(
                        "target-before-baseline",
                        with(indicator().baseline(late).addTarget(target("t", 3)))))
                .as("One wrong date is told once.")
                .isEmpty();
        assertThat(Judged.by(
                        "target-before-baseline",
                        with(indicator()
                                .baseline(late.toBuilder()
                                        .status(Figure.Status.PROJECTED)
                                        .build())
                                .addTarget(target("t", 3)))))
                .hasSize(1);
    }

    @Test
    void figuresOfAnyElementAreValuesAsWell() {
        var late = figure(816, "2205");
        var projected = late.toBuilder().status(Figure.Status.PROJECTED).build();

        assertThat(Judged.by(
                        "measurement-after-as-of",
                        plan().addFigure(figure(12, "2026"))
                                .addFigure(late)
                                .addFigure(late)
                                .addIndicator(indicator()
                                        .addFigure(projected)
                                        .addFigure(late)
                                        .addMeasurement(late)
                                        .build())
                                .addConsultation(Consultation.builder("c", name("Consultation"))
                                        .addFigure(late)
                                        .build())
                                .addConsultation(Consultation.builder("d", name("Consultation"))
                                        .addFigure(projected)
                                        .build())))
                .containsExactly(
                        "warning measurement-after-as-of figures[1].date"
                                + " {id=\"plan\", value=\"2205\", count=2, date=\"2026-11-22\"}",
                        "warning measurement-after-as-of indicators[0].figures[1].date"
                                + " {id=\"i\", value=\"2205\", count=2, date=\"2026-11-22\"}",
                        "warning measurement-after-as-of consultations[0].figures[0].date"
                                + " {id=\"c\", value=\"2205\", count=1, date=\"2026-11-22\"}");
    }

    @Test
    void valueThatIsYetToComeIsNoMeasurement() {
        var yetToCome = Figure.builder()
                .value(Stated.absent(AbsenceReason.NOT_STARTED))
                .date("2028")
                .build();

        assertThat(Judged.by(
                        "measurement-after-as-of",
                        with(indicator().baseline(yetToCome).addMeasurement(yetToCome))))
                .isEmpty();
        assertThat(Judged.by(
                        "measurement-after-as-of",
                        with(indicator()
                                .addMeasurement(Figure.builder()
                                        .words(name("Bon"))
                                        .date("2028")
                                        .build()))))
                .hasSize(1);
    }

    @Test
    void indicatorThatWasMeasuredUpToTheDayOrNotAtAllIsInOrder() {
        assertThat(Judged.by("measurement-after-as-of", with(indicator().addMeasurement(figure(1, "2026")))))
                .isEmpty();
        assertThat(Judged.by("measurement-after-as-of", with(indicator()))).isEmpty();
    }

    @Test
    void assessmentAfterTheDayIsToldOfElementsAndTargets() {
        var early = Assessment.builder().rating(Rating.ON_TRACK).date("2027").build();
        var now = early.toBuilder().date("2026").build();

        assertThat(Judged.by(
                        "assessment-after-as-of",
                        with(indicator()
                                .addAssessment(now)
                                .addAssessment(early)
                                .addAssessment(early)
                                .addTarget(target("t", 3).toBuilder()
                                        .addAssessment(early)
                                        .build()))))
                .containsExactly(
                        "warning assessment-after-as-of indicators[0].assessments[1].date"
                                + " {value=\"2027\", date=\"2026-11-22\"}",
                        "warning assessment-after-as-of indicators[0].targets[0].assessments[0].date"
                                + " {value=\"2027\", date=\"2026-11-22\"}");
    }

    @Test
    void targetThatComesBeforeItsBaselineIsToldAsThatAlone() {
        var early = indicator()
                .direction(Direction.INCREASE)
                .baseline(figure(90, "2024"))
                .addTarget(Target.builder("t").value(80).date("2022").build());

        assertThat(Judged.by("target-before-baseline", with(early))).hasSize(1);
        assertThat(Judged.by("target-met-at-baseline", with(early))).isEmpty();
        assertThat(Judged.by(
                        "target-met-at-baseline",
                        with(early.targets(List.of(
                                Target.builder("t").value(80).date("2024").build())))))
                .hasSize(1);
    }

    private static Figure.Builder measured(String date, long value) {
        return Figure.builder().date(date).value(value);
    }

    private static List<String> disagreeing(Figure... measurements) {
        return Judged.by(
                "measurements-disagree",
                plan().addIndicator(Indicator.builder("i", name("Part"))
                        .measurements(List.of(measurements))
                        .build()));
    }

    @Test
    void twoValuesForOneDateAreToldWhereNothingTellsThemApart() {
        var first = measured("2025", 54).build();

        assertThat(disagreeing(
                        measured("2024", 57).build(),
                        first,
                        measured("2025", 57).build()))
                .containsExactly("warning measurements-disagree indicators[0].measurements[2]"
                        + " {id=\"i\", date=\"2025\", value=57, other=54} → indicators[0].measurements[1]");
        assertThat(disagreeing(first, first)).isEmpty();
        assertThat(disagreeing(first, measured("2025-06", 57).build())).isEmpty();
        assertThat(disagreeing(
                        first, measured("2025", 57).status(Figure.Status.FINAL).build()))
                .isEmpty();
        assertThat(disagreeing(
                        first, measured("2025", 57).kind(FigureKind.ITEMS).build()))
                .isEmpty();
        assertThat(disagreeing(first, measured("2025", 57).unit(name("%")).build()))
                .isEmpty();
        assertThat(disagreeing(
                        first,
                        measured("2025", 57).words(name("avec les communes")).build()))
                .isEmpty();
        assertThat(disagreeing(first, measured("2025", 57).addCite("rapport").build()))
                .isEmpty();
        assertThat(disagreeing(
                        first,
                        measured("2025", 57)
                                .extensions(Extensions.none().with("ge:canton", DataValue.of("VD")))
                                .build()))
                .isEmpty();
        assertThat(disagreeing(
                        first,
                        Figure.builder().date("2025").value(Quantity.about(57)).build()))
                .isEmpty();
        assertThat(disagreeing(
                        Figure.builder().value(1).build(),
                        Figure.builder().value(2).build()))
                .isEmpty();
        var low = measured("2030", 50).status(Figure.Status.PROJECTED).build();
        assertThat(disagreeing(
                        low,
                        measured("2030", 70).status(Figure.Status.PROJECTED).build()))
                .as("Scenarios differ.")
                .isEmpty();
        assertThat(disagreeing(
                        measured("2025", 50).status(Figure.Status.ESTIMATE).build(),
                        measured("2025", 70).status(Figure.Status.ESTIMATE).build()))
                .as("So do ways to estimate.")
                .isEmpty();
    }

    private static Assessment.Builder judged(Rating rating) {
        return Assessment.builder().rating(rating).date("2025");
    }

    private static List<String> rated(Assessment... assessments) {
        return Judged.by(
                "ratings-disagree",
                plan().addReview(Review.builder("bilan", name("Bilan"))
                        .assessments(List.of(assessments))
                        .build()));
    }

    @Test
    void oneThingThatAReviewRatesTwiceAndDifferentlyIsToldWhereNothingTellsTheRatingsApart() {
        var first = judged(Rating.ACHIEVED).of("plan#a").build();

        assertThat(rated(
                        judged(Rating.MISSED).build(),
                        first,
                        judged(Rating.MISSED).of("plan#a").build()))
                .containsExactly("warning ratings-disagree reviews[0].assessments[2].rating"
                        + " {id=\"bilan\", of=\"plan#a\", value=\"missed\", other=\"achieved\"}"
                        + " → reviews[0].assessments[1].rating");
        assertThat(rated(judged(Rating.ACHIEVED).build(), judged(Rating.MISSED).build()))
                .containsExactly("warning ratings-disagree reviews[0].assessments[1].rating"
                        + " {id=\"bilan\", of=\"bilan\", value=\"missed\", other=\"achieved\"}"
                        + " → reviews[0].assessments[0].rating");
        assertThat(rated(first, first, judged(Rating.MISSED).of("plan#b").build()))
                .isEmpty();
        assertThat(rated(first, judged(Rating.MISSED).of("plan#a").date("2024").build()))
                .isEmpty();
        assertThat(rated(
                        first,
                        judged(Rating.MISSED)
                                .of("plan#a")
                                .status(Assessment.Status.PROVISIONAL)
                                .build()))
                .isEmpty();
        assertThat(rated(
                        first,
                        judged(Rating.MISSED).of("plan#a").text(name("Coûts")).build()))
                .isEmpty();
        assertThat(rated(
                        first,
                        judged(Rating.MISSED).of("plan#a").addCite("audit").build()))
                .isEmpty();
        assertThat(rated(
                        first.toBuilder().word(name("En bonne voie")).build(),
                        judged(Rating.MISSED)
                                .of("plan#a")
                                .word(name("Tendance : à la baisse"))
                                .build()))
                .as("Two words may be about two aspects.")
                .isEmpty();
        assertThat(rated(
                        first.toBuilder().word(name("Vert")).build(),
                        judged(Rating.MISSED).of("plan#a").build()))
                .hasSize(1);
    }
}
