package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure tells of itself, and what its words mean in the terms of a framework. */
class MeasureTest {

    private static final Text NAME = FR.text("n");

    @Test
    void theStatusIsTheLastReportWhateverItsDate() {
        var later = StatusReport.of("2026", State.IN_PROGRESS);
        var earlier = StatusReport.of("2024", State.SUSPENDED);

        assertThat(Measure.of("m", NAME).status()).isEmpty();
        assertThat(Measure.builder("m", NAME)
                        .statusReports(List.of(later, earlier))
                        .build()
                        .status())
                .containsSame(earlier);
    }

    @Test
    void whatIsReportedOfALaterTimeDoesNotCountYetAndWhatHasNoDateDoes() {
        var undated = StatusReport.builder().state(State.PLANNED).build();
        var running = StatusReport.of("2025", State.IN_PROGRESS);
        var note = StatusReport.builder().date("2025-09").note(FR.text("n")).build();
        var done = StatusReport.of("2026-02", State.COMPLETED);
        var measure = Measure.builder("m", NAME)
                .statusReports(List.of(undated, running, note, done))
                .build();
        var plan = PolicyFramework.builder("plan", NAME).addMeasure(measure).build();

        assertThat(measure.status(LocalDate.of(2024, 12, 31))).containsSame(undated);
        assertThat(measure.status(LocalDate.of(2025, 1, 1))).containsSame(running);
        assertThat(measure.status(LocalDate.of(2025, 12, 1))).containsSame(note);
        assertThat(measure.status(LocalDate.of(2026, 2, 1))).containsSame(done);
        assertThat(Measure.of("m", NAME).status(LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(plan.stateOf(measure, LocalDate.of(2024, 12, 31))).contains(State.PLANNED);
        assertThat(plan.stateOf(measure, LocalDate.of(2025, 12, 1))).contains(State.IN_PROGRESS);
        assertThat(plan.stateOf(measure, LocalDate.of(2026, 2, 1))).contains(State.COMPLETED);
    }

    @Test
    void theStateIsWhatTheTermsMakeOfTheLastWordForIt() {
        var planned = StatusReport.of("2024", State.PLANNED);
        var known =
                StatusReport.builder().date("2025").word(FR.text("en cours")).build();
        var unknown = StatusReport.builder().date("2026").word(FR.text("mauve")).build();
        var measure = Measure.builder("m", NAME)
                .statusReports(List.of(planned, known, unknown))
                .build();
        var plan = PolicyFramework.builder("plan", NAME)
                .terms(Terms.builder()
                        .addState(Term.of(FR.text("en cours"), State.IN_PROGRESS))
                        .build())
                .addMeasure(measure)
                .build();
        var without = PolicyFramework.builder("plan", NAME).addMeasure(measure).build();

        assertThat(plan.stateOf(measure, LocalDate.of(2025, 6, 1))).contains(State.IN_PROGRESS);
        assertThat(plan.stateOf(measure, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(without.stateOf(measure, LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(without.stateOf(measure, LocalDate.of(2024, 6, 1))).contains(State.PLANNED);
        assertThat(without.stateOf(Measure.of("m", NAME), LocalDate.of(2024, 6, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, -",
        "2026/2030, -, 2030",
        "2026/2030-06-30, -, 2030-06-30",
        "2028, -, 2028",
        "../2026, -, 2026",
        "2026/.., -, -",
        "2026/, -, -",
        "2026/2030, 2029-05, 2029-05",
        "-, 2029-05/2029-08, 2029-05/2029-08"
    })
    void theDeadlineIsThePlannedDeliveryElseTheEndOfThePeriod(String period, String planned, String deadline) {
        var measure = Measure.builder("m", NAME).addEvent(Event.of(EventKind.ADOPTED, "2020"));
        if (!period.equals("-")) {
            measure.period(period);
        }
        if (!planned.equals("-")) {
            measure.addEvent(Event.builder(EventKind.DELIVERED).planned(planned).build());
        }

        assertThat(measure.build().deadline().value().map(Period::toString).orElse("-"))
                .isEqualTo(deadline);
    }

    @Test
    void theDeadlineIsOfWhatIsStillToBeDeliveredAndOfTheLastWhereAllIs() {
        var first = Event.builder(EventKind.DELIVERED)
                .planned("2025-06")
                .date("2025-06")
                .build();
        var second = Event.builder(EventKind.DELIVERED).planned("2026-06").build();
        var third = Event.builder(EventKind.DELIVERED).planned("2027-06").build();
        var measure = Measure.builder("m", NAME)
                .period("2024/2028")
                .addEvent(first)
                .addEvent(second)
                .addEvent(third)
                .build();
        var done = measure.toBuilder()
                .events(List.of(first, second.toBuilder().date("2026-09").build()))
                .build();

        assertThat(measure.deadline()).isEqualTo(Stated.of(Period.parse("2026-06")));
        assertThat(done.deadline()).isEqualTo(Stated.of(Period.parse("2026-06")));
        assertThat(done.toBuilder().events(List.of(first)).build().deadline())
                .isEqualTo(Stated.of(Period.parse("2025-06")));
    }

    @Test
    void aDeliveryWithoutAPlannedDateIsNoDeadline() {
        var measure = Measure.builder("m", NAME)
                .period("2026/2030")
                .addEvent(Event.of(EventKind.DELIVERED, "2029"))
                .addEvent(Event.builder(EventKind.DELIVERED)
                        .planned(Stated.absent(AbsenceReason.NOT_FIXED))
                        .build());

        assertThat(measure.build().deadline()).isEqualTo(Stated.of(Period.parse("2030")));
        assertThat(measure.addEvent(Event.builder(EventKind.DELIVERED)
                                .planned("2028")
                                .build())
                        .build()
                        .deadline())
                .isEqualTo(Stated.of(Period.parse("2028")));
    }

    @Test
    void aDeadlineThatIsNotFixedSaysSo() {
        Stated<Period> open = Stated.absent(AbsenceReason.NOT_FIXED, FR.text("NON ENCORE FIXÉ"));

        assertThat(Measure.builder("m", NAME)
                        .addEvent(
                                Event.builder(EventKind.DELIVERED).planned(open).build())
                        .build()
                        .deadline())
                .isEqualTo(open);
    }

    @Test
    void theStateAndTheRatingAreTheirOwnOrWhatTheirWordsMean() {
        var finished = FR.text("Terminé");

        assertThat(TERMS.state(StatusReport.builder().word(finished).build())).contains(State.COMPLETED);
        assertThat(TERMS.state(StatusReport.builder()
                        .word(finished)
                        .state(State.ABANDONED)
                        .build()))
                .contains(State.ABANDONED);
        assertThat(TERMS.state(Phase.builder().word(finished).build())).contains(State.COMPLETED);
        assertThat(TERMS.state(Phase.builder().build())).isEmpty();
        assertThat(TERMS.schedule(StatusReport.builder().scheduleWord(finished).build()))
                .isEqualTo(Stated.of(Rating.ACHIEVED));
        assertThat(TERMS.schedule(StatusReport.of("2024", State.PLANNED))).isEqualTo(Stated.notStated());
        assertThat(TERMS.rating(Assessment.builder().word(FR.text("Suspendu")).build()))
                .isEqualTo(Stated.absent(AbsenceReason.SUSPENDED));
        assertThat(TERMS.rating(Assessment.builder()
                        .word(finished)
                        .rating(Rating.MISSED)
                        .build()))
                .isEqualTo(Stated.of(Rating.MISSED));
    }

    private static final Terms TERMS = Terms.builder()
            .addState(Term.of(FR.text("En cours").with(DE, "läuft"), State.IN_PROGRESS))
            .addState(Term.of(FR.text("Terminé"), State.COMPLETED))
            .addState(Term.of(FR.text("En cours"), State.PLANNED))
            .addRating(Term.of(FR.text("Terminé"), Rating.ACHIEVED))
            .addRating(Term.of(FR.text("Suspendu"), AbsenceReason.SUSPENDED))
            .build();

    @Test
    void aWordMeansTheStateOfTheFirstTermThatHasIt() {
        assertThat(TERMS.state(FR.text("En cours"))).contains(State.IN_PROGRESS);
        assertThat(TERMS.state(DE.text("läuft"))).contains(State.IN_PROGRESS);
        assertThat(TERMS.state(FR.text("autre").with(DE, "läuft"))).contains(State.IN_PROGRESS);
        assertThat(TERMS.state(FR.text("läuft"))).isEmpty();
        assertThat(TERMS.state(FR.text("en cours"))).isEmpty();
        assertThat(TERMS.state(FR.text("Suspendu"))).isEmpty();
    }

    @Test
    void whereThereIsNoWordYetNothingIsMeant() {
        var terms = Terms.builder()
                .addState(Term.of(FR.text("En cours").with(DE, ""), State.IN_PROGRESS))
                .addState(Term.of(FR.text("Terminé").with(DE, " "), State.COMPLETED))
                .build();

        assertThat(terms.state(FR.text("Terminé").with(DE, ""))).contains(State.COMPLETED);
        assertThat(terms.state(DE.text(""))).isEmpty();
        assertThat(terms.state(DE.text(" "))).isEmpty();
    }

    @Test
    void aWordMeansARatingOrTheReasonForItsAbsence() {
        assertThat(TERMS.rating(FR.text("Terminé"))).isEqualTo(Stated.of(Rating.ACHIEVED));
        assertThat(TERMS.rating(FR.text("Suspendu"))).isEqualTo(Stated.absent(AbsenceReason.SUSPENDED));
        assertThat(TERMS.rating(FR.text("En cours"))).isEqualTo(Stated.notStated());
    }

    /** The accent of the word stands alone, as it often does in official French. */
    @Test
    void wordsAreComparedAfterNormalization() {
        assertThat(TERMS.state(FR.text("Termine\u0301"))).contains(State.COMPLETED);
        assertThat(TERMS.rating(FR.text("Termine\u0301"))).isEqualTo(Stated.of(Rating.ACHIEVED));
    }
}
