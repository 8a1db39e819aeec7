package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRulesTest {

    private static final Terms TERMS = Terms.builder()
            .addState(Term.of(name("Prêt"), State.COMPLETED))
            .addState(Term.of(name("En route"), State.IN_PROGRESS))
            .addRating(Term.of(name("Bien"), Rating.ON_TRACK))
            .addRating(Term.of(name("En pause"), AbsenceReason.SUSPENDED))
            .build();

    private static final List<String> OVERDUE = List.of(
            "warning commitment-overdue measures[0].events[0].planned {id=\"m\", value=\"2024\", date=\"2026-11-22\"}");

    private static PolicyFramework.Builder with(Measure.Builder... measures) {
        var framework = plan();
        for (var measure : measures) {
            framework.addMeasure(measure.build());
        }
        return framework;
    }

    private static StatusReport word(String word) {
        return StatusReport.builder().word(name(word)).build();
    }

    // Dates of a measure

    @ParameterizedTest
    @CsvSource({
        "2022, completed, 2024/2025, 'state=\"completed\", value=\"2022\", what=\"start-of-measure\", other=\"2024\"'",
        "2024, completed, 2024-05/2025,",
        "2022, in-progress, 2024/2025,",
        "2022, abandoned, 2024/2025,",
        "2022, completed, ../2025,",
        "2022, completed, /2025,",
        "2026, planned, 2020/2021,",
    })
    void completedBeforeItBegan(String date, String state, String period, String found) {
        var measure = measure("m", StatusReport.of(date, Token.of(State.class, state)))
                .period(period);

        assertThat(Judged.by("status-contradicts-dates", with(measure)))
                .isEqualTo(
                        found == null
                                ? List.of()
                                : List.of("warning status-contradicts-dates measures[0].statusReports[0].date {" + found
                                        + "} → measures[0].period"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, planned, 2024-03-01, true",
        "2024, planned, 2024-03-01, false",
        "2025, proposed, 2024, true",
        "2025, in-progress, 2024, false",
        "2023, completed, 2024, true",
        "2024, completed, 2024, false",
    })
    void stateAgainstTheDelivery(String date, String state, String delivered, boolean found) {
        var measure = measure("m", StatusReport.of(date, Token.of(State.class, state)))
                .addEvent(Event.of(EventKind.DELIVERED, delivered));

        assertThat(Judged.by("status-contradicts-dates", with(measure)))
                .isEqualTo(
                        found
                                ? List.of("warning status-contradicts-dates measures[0].statusReports[0].date {state=\""
                                        + state + "\", value=\"" + date + "\", what=\"delivery\", other=\"" + delivered
                                        + "\"} → measures[0].events[0].date")
                                : List.of());
        assertThat(Judged.by(
                        "status-contradicts-dates", with(measure.addEvent(Event.of(EventKind.DELIVERED, delivered)))))
                .as("With two deliveries, nobody knows which one is meant.")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 2030/2032, '', true",
        "completed, 2030/2032, not-recorded, true",
        "completed, 2030/2032, not-fixed, false",
        "completed, 2026/2032, '', false",
        "in-progress, 2030/2032, '', false",
    })
    void whatWasReportedLastWithoutADateHoldsOnTheDay(String state, String period, String reason, boolean found) {
        var report = StatusReport.builder().state(Token.of(State.class, state));
        if (!reason.isEmpty()) {
            report.date(Stated.absent(Token.of(AbsenceReason.class, reason)));
        }

        assertThat(Judged.by(
                        "status-contradicts-dates",
                        with(measure("m", report.build()).period(period))))
                .isEqualTo(
                        found
                                ? List.of("warning status-contradicts-dates measures[0].statusReports[0]"
                                        + " {state=\"completed\", value=\"2026-11-22\", what=\"start-of-measure\","
                                        + " other=\"2030\"} → measures[0].period")
                                : List.of());
        assertThat(Judged.by(
                        "status-contradicts-dates",
                        with(measure(
                                        "m",
                                        report.build(),
                                        StatusReport.builder()
                                                .state(State.PLANNED)
                                                .build())
                                .period(period))))
                .as("It may have been taken back.")
                .isEmpty();
    }

    @Test
    void ownWordTellsTheState() {
        var report = StatusReport.builder().date("2022").word(name("Prêt")).build();

        assertThat(Judged.by(
                        "status-contradicts-dates",
                        with(measure("m", report).period("2024/..")).terms(TERMS)))
                .hasSize(1);
    }

    @Test
    void statusReportsOutOfOrderAreToldOnce() {
        assertThat(Judged.by(
                        "status-out-of-order",
                        with(
                                measure(
                                        "m",
                                        StatusReport.of("2025-03", State.COMPLETED),
                                        word("?"),
                                        StatusReport.of("2024", State.PLANNED),
                                        StatusReport.of("2023", State.PLANNED)),
                                // Going backward in its state is no fault, nor is a year beside one of its months.
                                measure(
                                        "n",
                                        StatusReport.of("2024-05", State.COMPLETED),
                                        StatusReport.of("2024", State.PLANNED)))))
                .containsExactly("warning status-out-of-order measures[0].statusReports[2].date"
                        + " {id=\"m\", value=\"2024\", other=\"2025-03\"} → measures[0].statusReports[0].date");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, 2024, 2024-03, true",
        "2024-06-15, 2024-06, 2024-06-10, true",
        "2024-06, 2023/2025, 2024-05-31, true",
        "2024-06, ../2025, 2023, true",
        "2024-06, 2024, 2024-06, false",
        "2024-06, 2024, 2023/2024, false",
        "2024, 2024-06, 2024, false",
        "../2025, 2024, 2024-06, false",
    })
    void imprecisionOfAStatusBetweenHidesNoDisorder(String first, String between, String last, boolean found) {
        var measure = measure(
                "m",
                StatusReport.of(first, State.PLANNED),
                StatusReport.of(between, State.IN_PROGRESS),
                StatusReport.of(last, State.IN_PROGRESS));

        assertThat(Judged.by("status-out-of-order", with(measure)))
                .isEqualTo(
                        found
                                ? List.of("warning status-out-of-order measures[0].statusReports[2].date"
                                        + " {id=\"m\", value=\"" + last + "\", other=\"" + first
                                        + "\"} → measures[0].statusReports[0].date")
                                : List.of());
    }

    @Test
    void statusIsComparedWithTheLatestAboveAndTheNearestOfThose() {
        assertThat(Judged.by(
                        "status-out-of-order",
                        with(measure(
                                "m",
                                StatusReport.of("2024-03", State.PLANNED),
                                StatusReport.of("2024-06", State.PLANNED),
                                StatusReport.of("2024-06", State.IN_PROGRESS),
                                StatusReport.of("2024", State.IN_PROGRESS),
                                StatusReport.of("2024-05", State.IN_PROGRESS)))))
                .containsExactly("warning status-out-of-order measures[0].statusReports[4].date"
                        + " {id=\"m\", value=\"2024-05\", other=\"2024-06\"} → measures[0].statusReports[2].date");
    }

    @Test
    void statusAfterTheDayIsToldAsThatAndNotComparedWithOthers() {
        assertThat(Judged.by(
                        "status-out-of-order",
                        with(measure(
                                "m",
                                StatusReport.of("2025", State.PLANNED),
                                StatusReport.of("2205", State.IN_PROGRESS),
                                StatusReport.of("2026", State.IN_PROGRESS)))))
                .isEmpty();
        assertThat(Judged.by(
                        "status-out-of-order",
                        with(measure(
                                "m",
                                StatusReport.of("2025", State.PLANNED),
                                StatusReport.of("2205", State.IN_PROGRESS),
                                StatusReport.of("2024", State.PLANNED)))))
                .containsExactly("warning status-out-of-order measures[0].statusReports[2].date"
                        + " {id=\"m\", value=\"2024\", other=\"2025\"} → measures[0].statusReports[0].date");
    }

    @ParameterizedTest
    @CsvSource({"2026, false", "2026-11-22, false", "2026-11-23, true", "2027, true", "2026/2027, false"})
    void statusAfterTheDayOfTheCheck(String date, boolean found) {
        assertThat(Judged.by("status-after-as-of", with(measure("m", StatusReport.of(date, State.PLANNED)))))
                .isEqualTo(
                        found
                                ? List.of("warning status-after-as-of measures[0].statusReports[0].date {value=\""
                                        + date + "\", date=\"2026-11-22\"}")
                                : List.of());
    }

    @Test
    void openPartsOfACompletedMeasureAreOneFinding() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var framework = with(measure("m", StatusReport.of("2024", State.PLANNED), done)
                .addMeasure(
                        measure("a", StatusReport.of("2025", State.IN_PROGRESS)).build())
                .addMeasure(
                        measure("b", StatusReport.of("2025", State.SUSPENDED)).build())
                .addMeasure(
                        measure("c", StatusReport.of("2025", State.ABANDONED)).build())
                .addMeasure(measure("d").build())
                .addMeasure(measure("e", StatusReport.of("2025", State.PLANNED), done)
                        .build())
                .addMeasure(measure("f", StatusReport.of("2025", State.PLANNED)).build())
                .addMeasure(measure("g", word("En route")).build()));

        assertThat(Judged.by("completed-with-open-parts", framework.terms(TERMS)))
                .containsExactly(
                        "warning completed-with-open-parts measures[0]" + " {id=\"m\", count=4, name=list of 3}"
                                + " → measures[0].measures[0] → measures[0].measures[1] → measures[0].measures[5]");
        assertThat(Judged.messages("completed-with-open-parts", framework))
                .containsExactly(
                        "The measure “m” is completed, but not all of its parts are (still open: 4; see a, b, f).");
        assertThat(Judged.by(
                        "completed-with-open-parts",
                        with(measure("m", done).addMeasure(measure("a", done).build()))))
                .isEmpty();
        assertThat(Judged.by(
                        "completed-with-open-parts",
                        with(measure("m", StatusReport.of("2025", State.IN_PROGRESS))
                                .addMeasure(measure("a", StatusReport.of("2025", State.PLANNED))
                                        .build()))))
                .isEmpty();
    }

    @Test
    void partsByALinkAreOpenToo() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var open = StatusReport.of("2025", State.IN_PROGRESS);
        var framework = with(
                measure("m", done)
                        .addMeasure(measure("a", done).build())
                        .addMeasure(measure("b", open)
                                .addLink(LinkKind.PART_OF, "m")
                                .build())
                        .addLink(LinkKind.INCLUDES, "c")
                        .addLink(LinkKind.INCLUDES, "c2"),
                measure("c", open).addLink(LinkKind.PART_OF, "m"),
                measure("c2", done),
                measure("d", open).addLink(LinkKind.PART_OF, "plan#m"),
                measure("e", open).addLink(LinkKind.RELATED, "m"),
                measure("f", open).addLink(LinkKind.INCLUDES, "m"),
                measure("g", done).addLink(LinkKind.PART_OF, "g"));

        assertThat(Judged.by("completed-with-open-parts", framework))
                .containsExactly("warning completed-with-open-parts measures[0] {id=\"m\", count=3, name=list of 3}"
                        + " → measures[0].measures[1] → measures[1] → measures[3]");
        assertThat(Judged.messages("completed-with-open-parts", framework))
                .containsExactly(
                        "The measure “m” is completed, but not all of its parts are (still open: 3; see b, c, d).");
    }

    @Test
    void openPartsUnderPartsWithoutAStateAreToldOfTheWhole() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var open = StatusReport.of("2025", State.IN_PROGRESS);
        var half = StatusReport.builder().date("2025").percent(50).build();
        var framework = with(measure("m", done)
                .addMeasure(measure("lot")
                        .addMeasure(measure("a", open).build())
                        .addMeasure(measure("sub", half)
                                .addMeasure(measure("b", open).build())
                                .addMeasure(measure("c", done).build())
                                .addMeasure(measure("d").build())
                                .build())
                        .build())
                .addMeasure(measure("e", open).build())
                .addMeasure(measure("f", open).build()));

        assertThat(Judged.by("completed-with-open-parts", framework))
                .containsExactly("warning completed-with-open-parts measures[0] {id=\"m\", count=4, name=list of 3}"
                        + " → measures[0].measures[0].measures[0] → measures[0].measures[0].measures[1].measures[0]"
                        + " → measures[0].measures[1]");
        assertThat(Judged.messages("completed-with-open-parts", framework))
                .containsExactly(
                        "The measure “m” is completed, but not all of its parts are (still open: 4; see a, b, e).");
    }

    @Test
    void partsUnderOneThatHasAStateAreJudgedWithThatOne() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var x = measure("x", StatusReport.of("2025", State.IN_PROGRESS)).build();

        assertThat(openParts(measure("lot", done).addMeasure(x)))
                .containsExactly(
                        "warning completed-with-open-parts measures[0].measures[0] {id=\"lot\", count=1, name=list of 1}"
                                + " → measures[0].measures[0].measures[0]");
        assertThat(openParts(
                        measure("lot", StatusReport.of("2025", State.PLANNED)).addMeasure(x)))
                .containsExactly("warning completed-with-open-parts measures[0] {id=\"m\", count=1, name=list of 1}"
                        + " → measures[0].measures[0]");
        assertThat(openParts(
                        measure("lot", StatusReport.of("2025", State.ABANDONED)).addMeasure(x)))
                .isEmpty();
        var note =
                StatusReport.builder().date("2026").note(name("Dossier clos")).build();
        assertThat(openParts(measure("lot", StatusReport.of("2025", State.ABANDONED), note)
                        .addMeasure(x)))
                .as("A note leaves the state as it was.")
                .isEmpty();
        assertThat(openParts(measure("lot", StatusReport.of("2025", State.IN_PROGRESS), note)))
                .hasSize(1);
        assertThat(openParts(measure("lot", word("?")).addMeasure(x)))
                .as("It may mean that the part was given up.")
                .isEmpty();
        assertThat(openParts(measure("lot")
                        .addEvent(Event.of(EventKind.WITHDRAWN, "2025-06"))
                        .addMeasure(x)))
                .isEmpty();
    }

    private static List<String> openParts(Measure.Builder lot) {
        return Judged.by(
                "completed-with-open-parts",
                with(measure("m", StatusReport.of("2025", State.COMPLETED)).addMeasure(lot.build())));
    }

    @Test
    void openPartIsCountedOnceHoweverManyWaysLeadToIt() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var open = StatusReport.of("2025", State.IN_PROGRESS);
        var framework = with(
                measure("m", done)
                        .addMeasure(measure("lot")
                                .addMeasure(measure("a", open)
                                        .addLink(LinkKind.PART_OF, "m")
                                        .build())
                                .build())
                        .addLink(LinkKind.INCLUDES, "other")
                        .addLink(LinkKind.INCLUDES, "b")
                        .addLink(LinkKind.INCLUDES, "phase")
                        .addLink(LinkKind.INCLUDES, "c"),
                measure("other").addMeasure(measure("b", open).build()),
                measure("phase", open).addMeasure(measure("c", open).build()),
                measure("n", done).addLink(LinkKind.INCLUDES, "other"));

        assertThat(Judged.by("completed-with-open-parts", framework))
                .containsExactly(
                        "warning completed-with-open-parts measures[0] {id=\"m\", count=4, name=list of 3}"
                                + " → measures[0].measures[0].measures[0] → measures[1].measures[0] → measures[2]",
                        "warning completed-with-open-parts measures[3] {id=\"n\", count=1, name=list of 1}"
                                + " → measures[1].measures[0]");
        assertThat(Judged.messages("completed-with-open-parts", framework))
                .containsExactly(
                        "The measure “m” is completed, but not all of its parts are (still open: 4; see a, b, phase).",
                        "The measure “n” is completed, but not all of its parts are (still open: 1; see b).");
    }

    @Test
    void percentageIsBetweenNothingAndTheWhole() {
        var percents = List.of(
                Quantity.of(175),
                Quantity.of(-10),
                Quantity.moreThan(new BigDecimal("100.5")),
                Quantity.lessThan(BigDecimal.valueOf(-1)),
                Quantity.moreThan(BigDecimal.valueOf(100)),
                Quantity.lessThan(BigDecimal.ZERO),
                Quantity.of(0),
                Quantity.of(100),
                Quantity.about(BigDecimal.valueOf(110)),
                Quantity.atLeast(BigDecimal.valueOf(80)),
                Quantity.atMost(BigDecimal.valueOf(120)));
        var reports = percents.stream()
                .map(percent -> StatusReport.builder().percent(percent).build())
                .toArray(StatusReport[]::new);

        assertThat(Judged.by("percent-out-of-range", with(measure("m", reports))))
                .containsExactly(
                        "warning percent-out-of-range measures[0].statusReports[0].percent {id=\"m\", value=175, valuesign=\"\"}",
                        "warning percent-out-of-range measures[0].statusReports[1].percent {id=\"m\", value=-10, valuesign=\"\"}",
                        "warning percent-out-of-range measures[0].statusReports[2].percent"
                                + " {id=\"m\", value=100.5, valuesign=\">\u00A0\"}",
                        "warning percent-out-of-range measures[0].statusReports[3].percent"
                                + " {id=\"m\", value=-1, valuesign=\"<\u00A0\"}",
                        "warning percent-out-of-range measures[0].statusReports[4].percent"
                                + " {id=\"m\", value=100, valuesign=\">\u00A0\"}",
                        "warning percent-out-of-range measures[0].statusReports[5].percent"
                                + " {id=\"m\", value=0, valuesign=\"<\u00A0\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "in-progress, 2023/2024, true",
        "planned, 2023/2024, true",
        "completed, 2023/2024, false",
        "abandoned, 2023/2024, false",
        "suspended, 2023/2024, false",
        "in-progress, 2023/2026, false",
        "in-progress, 2023/.., false",
        "in-progress, 2023/, false",
    })
    void overdue(String state, String period, boolean found) {
        assertThat(Judged.by(
                        "commitment-overdue",
                        with(measure("m", StatusReport.of("2024", Token.of(State.class, state)))
                                .period(period))))
                .isEqualTo(
                        found
                                ? List.of("warning commitment-overdue measures[0].period"
                                        + " {id=\"m\", value=\"2024\", date=\"2026-11-22\"}")
                                : List.of());
    }

    @Test
    void onlyADeliveryEndsWhatIsOverdue() {
        var planned = Event.builder(EventKind.DELIVERED).planned("2025-06").build();
        var adopted = Event.builder(EventKind.ADOPTED).date("2024").build();

        assertThat(Judged.by(
                        "commitment-overdue",
                        with(measure("a").addEvent(planned).addEvent(adopted))))
                .containsExactly(
                        "warning commitment-overdue measures[0].events[0].planned {id=\"a\", value=\"2025-06\", date=\"2026-11-22\"}");
    }

    @Test
    void deliveryOfWhichNoDateWasPlannedIsDueByTheEndOfThePeriod() {
        var open = StatusReport.of("2024", State.IN_PROGRESS);
        var awaited = Event.builder(EventKind.DELIVERED)
                .date(Stated.absent(AbsenceReason.NOT_FIXED))
                .build();
        var made = Event.of(EventKind.DELIVERED, "2023");

        assertThat(Judged.by(
                        "commitment-overdue",
                        with(
                                measure("a", open).period("2023/2024").addEvent(awaited),
                                measure("b", open).period("2023/2027").addEvent(awaited),
                                measure("c", open).period("2023/2024").addEvent(made),
                                measure("d", open)
                                        .period("2023/2024")
                                        .addEvent(awaited)
                                        .addEvent(made))))
                .containsExactly(
                        "warning commitment-overdue measures[0].period {id=\"a\", value=\"2024\", date=\"2026-11-22\"}");
    }

    @Test
    void overdueWithoutAnyReportOnlyWhereADateWasPromised() {
        var planned = Event.builder(EventKind.DELIVERED).planned("2025-06").build();
        var past = Measure.builder("c", name("Promesse")).period("2023/2024").build();

        assertThat(Judged.by(
                        "commitment-overdue",
                        with(
                                        measure("a").period("2023/2024"),
                                        measure("b").addEvent(planned),
                                        measure("d")
                                                .addEvent(planned.toBuilder()
                                                        .date("2025-08")
                                                        .build()),
                                        measure("e")
                                                .addEvent(planned.toBuilder()
                                                        .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                                        .build()))
                                .addConsultation(Consultation.builder("consultation", name("Consultation"))
                                        .addCommitment(past)
                                        .build())))
                .containsExactly(
                        "warning commitment-overdue measures[1].events[0].planned {id=\"b\", value=\"2025-06\", date=\"2026-11-22\"}",
                        "warning commitment-overdue consultations[0].commitments[0].period"
                                + " {id=\"c\", value=\"2024\", date=\"2026-11-22\"}");
    }

    /** What is told of a measure that was to be delivered in 2024 and to reach something else by then. */
    private static List<String> late(String code, StatusReport... reports) {
        var measure = measure("m", reports)
                .addEvent(Event.builder(EventKind.DELIVERED).planned("2024").build())
                .addEvent(Event.builder(EventKind.MILESTONE).planned("2024").build());
        return Judged.by(code, with(measure).terms(TERMS));
    }

    @Test
    void reportThatTellsNoStateSaysNothingAgainstADelay() {
        var open = StatusReport.of("2024", State.IN_PROGRESS);
        var part = StatusReport.builder().date("2025").percent(40).build();
        var slow =
                StatusReport.builder().date("2025").schedule(Rating.OFF_TRACK).build();
        var less = StatusReport.builder()
                .percent(Quantity.lessThan(BigDecimal.valueOf(100)))
                .note(name("Le chantier avance."))
                .build();

        for (var reports : List.of(
                List.<StatusReport>of(),
                List.of(part),
                List.of(less),
                List.of(StatusReport.builder().percent(Quantity.about(40)).build()),
                List.of(open, slow),
                List.of(word("En route"), part, slow))) {
            assertThat(late("commitment-overdue", reports.toArray(StatusReport[]::new)))
                    .as("%s", reports)
                    .isEqualTo(OVERDUE);
            assertThat(late("planned-date-passed", reports.toArray(StatusReport[]::new)))
                    .as("%s", reports)
                    .containsExactly("info planned-date-passed measures[0].events[1].planned"
                            + " {value=\"2024\", count=1, date=\"2026-11-22\"}");
        }
        assertThat(Judged.by("commitment-overdue", with(measure("m", open, slow).period("2023/2024"))))
                .containsExactly(
                        "warning commitment-overdue measures[0].period {id=\"m\", value=\"2024\", date=\"2026-11-22\"}");
        assertThat(Judged.by("commitment-overdue", with(measure("m", part).period("2023/2024"))))
                .as("No date was promised.")
                .isEmpty();
    }

    @Test
    void measureThatMayBeDoneOrGivenUpIsNotLate() {
        var open = StatusReport.of("2024", State.IN_PROGRESS);
        var done = StatusReport.of("2024", State.COMPLETED);
        var part = StatusReport.builder().date("2025").percent(40).build();
        var whole = StatusReport.builder().date("2025").percent(100).build();
        var most = StatusReport.builder()
                .percent(Quantity.atLeast(BigDecimal.valueOf(80)))
                .build();
        var kept = StatusReport.builder().schedule(Rating.ACHIEVED).build();

        for (var reports : List.of(
                List.of(done),
                List.of(StatusReport.of("2024", State.ABANDONED)),
                List.of(word("Prêt")),
                List.of(done, part),
                List.of(word("?")),
                List.of(open, word("?"), part),
                List.of(open, whole),
                List.of(most),
                List.of(open, kept))) {
            assertThat(late("commitment-overdue", reports.toArray(StatusReport[]::new)))
                    .as("%s", reports)
                    .isEmpty();
            assertThat(late("planned-date-passed", reports.toArray(StatusReport[]::new)))
                    .as("%s", reports)
                    .isEmpty();
        }
        assertThat(late("commitment-overdue", whole, open))
                .as("It was taken up again.")
                .isEqualTo(OVERDUE);
    }

    @Test
    void ownWordTellsThatAScheduleWasKeptOnlyWhereATermSaysSo() {
        var measure = measure(
                        "m",
                        StatusReport.of("2024-05", State.IN_PROGRESS),
                        StatusReport.builder()
                                .date("2025-09")
                                .scheduleWord(name("Tenu"))
                                .build())
                .addEvent(Event.builder(EventKind.DELIVERED).planned("2024").build());
        var terms = Terms.builder().addRating(Term.of(name("Tenu"), Rating.ACHIEVED));

        assertThat(Judged.by("commitment-overdue", with(measure)))
                .as("nobody knows what the word means, but it is about the schedule")
                .isEqualTo(OVERDUE);
        assertThat(Judged.by("commitment-overdue", with(measure).terms(TERMS))).isEqualTo(OVERDUE);
        assertThat(Judged.by("commitment-overdue", with(measure).terms(terms.build())))
                .isEmpty();
        terms.ratings(List.of(Term.of(name("Tenu"), Rating.ON_TRACK)));
        assertThat(Judged.by("commitment-overdue", with(measure).terms(terms.build())))
                .isEqualTo(OVERDUE);
        terms.ratings(List.of(Term.of(name("Tenu"), AbsenceReason.SUSPENDED)));
        assertThat(Judged.by("commitment-overdue", with(measure).terms(terms.build())))
                .isEqualTo(OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02, true",
        "2027, true",
        "2026-11-23, true",
        "2026-11-22, false",
        "2026-11, false",
        "2026, false",
        "../2027, false",
        "'', false",
    })
    void reportDatedAfterTheDayEndsNoDelay(String completed, boolean found) {
        var done = StatusReport.builder().state(State.COMPLETED);
        if (!completed.isEmpty()) {
            done.date(completed);
        }

        assertThat(late("commitment-overdue", StatusReport.of("2024", State.IN_PROGRESS), done.build()))
                .isEqualTo(found ? OVERDUE : List.of());
    }

    @Test
    void deliveryThatWasPromisedIsOverdueWhileItsMeasureIsSuspended() {
        var suspended = StatusReport.of("2023", State.SUSPENDED);
        var delivered = Event.builder(EventKind.DELIVERED);

        assertThat(late("commitment-overdue", suspended)).isEqualTo(OVERDUE);
        assertThat(Judged.by(
                        "commitment-overdue",
                        with(
                                measure("a", suspended)
                                        .period("2023/2024")
                                        .addEvent(delivered
                                                .date(Stated.absent(AbsenceReason.NOT_FIXED))
                                                .build()),
                                measure("b", suspended)
                                        .addEvent(delivered
                                                .planned("2024")
                                                .date(Stated.absent(AbsenceReason.SUSPENDED))
                                                .build()))))
                .isEmpty();
    }

    @Test
    void commitmentOfAConsultationIsOverdueWhereItsReportTellsNoState() {
        var promise = measure(
                        "c", StatusReport.builder().date("2025").percent(40).build())
                .period("2023/2024");

        assertThat(Judged.by(
                        "commitment-overdue",
                        plan().addConsultation(Consultation.builder("consultation", name("Consultation"))
                                .addCommitment(promise.build())
                                .build())))
                .containsExactly("warning commitment-overdue consultations[0].commitments[0].period"
                        + " {id=\"c\", value=\"2024\", date=\"2026-11-22\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2030/2035, true",
        "2015/2019, true",
        "2019/2021, false",
        "2028/.., false",
        "2020, false",
        "../2019, true",
        "/2019-12, true",
        "2028, false",
        "2029/.., true",
    })
    void measureAndReviewOutsideThePeriod(String period, boolean outside) {
        var framework = plan().period("2020/2028")
                .addMeasure(measure("m").period(period).build())
                .addReview(Review.builder("r", name("Bilan")).period(period).build());
        var arguments = "\", value=\"" + period + "\", other=\"2020/2028\"} → period";

        assertThat(Judged.by("measure-outside-period", framework))
                .isEqualTo(
                        outside
                                ? List.of("warning measure-outside-period measures[0].period {id=\"m" + arguments)
                                : List.of());
        assertThat(Judged.by("review-outside-period", framework))
                .isEqualTo(
                        outside
                                ? List.of("warning review-outside-period reviews[0].period {id=\"r" + arguments)
                                : List.of());
    }

    // Own words

    private static PolicyFramework.Builder wordsEverywhere(String state, String rating) {
        var assessment = Assessment.builder().word(name(rating)).build();
        return plan().terms(TERMS)
                .addMeasure(measure(
                                "m",
                                word(state),
                                StatusReport.builder()
                                        .scheduleWord(name(rating))
                                        .build())
                        .addPhase(Phase.builder().word(name(state)).build())
                        .addAssessment(assessment)
                        .build());
    }

    @Test
    void unknownOwnWordIsToldWhereverItStands() {
        assertThat(Judged.by("unknown-own-word", wordsEverywhere("En rout", "Prêt")))
                .containsExactly(
                        "warning unknown-own-word measures[0].assessments[0].word {value=\"Prêt\"}",
                        "warning unknown-own-word measures[0].phases[0].word"
                                + " {value=\"En rout\", suggestion=\"En route\"}",
                        "warning unknown-own-word measures[0].statusReports[0].word"
                                + " {value=\"En rout\", suggestion=\"En route\"}",
                        "warning unknown-own-word measures[0].statusReports[1].scheduleWord {value=\"Prêt\"}");
    }

    @Test
    void unknownOwnWordOfARatingIsToldWithTheOneThatWasProbablyMeant() {
        assertThat(Judged.by("unknown-own-word", wordsEverywhere("En route", "En pose")))
                .containsExactly(
                        "warning unknown-own-word measures[0].assessments[0].word"
                                + " {value=\"En pose\", suggestion=\"En pause\"}",
                        "warning unknown-own-word measures[0].statusReports[1].scheduleWord"
                                + " {value=\"En pose\", suggestion=\"En pause\"}");
    }

    @Test
    void unknownOwnWordInTheAssessmentOfATargetIsTold() {
        var target = Target.builder("t")
                .wording(name("Cent"))
                .addAssessment(Assessment.builder().word(name("Prêt")).build())
                .build();

        assertThat(Judged.by(
                        "unknown-own-word",
                        plan().terms(TERMS)
                                .addIndicator(Indicator.builder("i", name("Indicateur"))
                                        .addTarget(target)
                                        .build())))
                .containsExactly(
                        "warning unknown-own-word indicators[0].targets[0].assessments[0].word {value=\"Prêt\"}");
    }

    @Test
    void knownWordsAndWordsWithoutTermsAreFine() {
        assertThat(Judged.by("unknown-own-word", wordsEverywhere("En route", "En pause")))
                .isEmpty();
        assertThat(Judged.by(
                        "unknown-own-word",
                        wordsEverywhere("?", "?").terms(Terms.builder().build())))
                .isEmpty();
    }

    private static Assessment absent(AbsenceReason reason, String word) {
        return Assessment.builder().rating(Stated.absent(reason, name(word))).build();
    }

    @Test
    void wordForTheAbsenceOfARatingIsComparedWithTheTerms() {
        var framework = with(measure(
                                "m",
                                StatusReport.builder()
                                        .schedule(Stated.absent(AbsenceReason.NOT_STARTED, name("En pase")))
                                        .build())
                        .addAssessment(absent(AbsenceReason.SUSPENDED, "En pose"))
                        .addAssessment(absent(AbsenceReason.NOT_STARTED, "En pause"))
                        .addAssessment(absent(AbsenceReason.SUSPENDED, "En pause"))
                        // Why there is none, may be said in any words.
                        .addAssessment(absent(AbsenceReason.NOT_RECORDED, "Pas renseigné")))
                .terms(TERMS);

        assertThat(Judged.by("unknown-own-word", framework))
                .containsExactly(
                        "warning unknown-own-word measures[0].assessments[0].rating.word"
                                + " {value=\"En pose\", suggestion=\"En pause\"}",
                        "warning unknown-own-word measures[0].statusReports[0].schedule.word"
                                + " {value=\"En pase\", suggestion=\"En pause\"}");
        assertThat(Judged.by("own-word-contradicts-state", framework))
                .containsExactly("warning own-word-contradicts-state measures[0].assessments[1].rating.word"
                        + " {value=\"En pause\", other=\"suspended\", state=\"not-started\"}");
    }

    @Test
    void blankWordIsToldAsBlankAlone() {
        assertThat(Judged.by("unknown-own-word", wordsEverywhere(" ", "En pause")))
                .isEmpty();
        assertThat(Judged.by("blank-text", wordsEverywhere(" ", "En pause"))).hasSize(2);
    }

    @Test
    void languageInWhichThereIsNoWordYetMakesNoTermsAlike() {
        var terms = Terms.builder()
                .addState(Term.of(name("Engagée").with(LanguageTag.DE, ""), State.IN_PROGRESS))
                .addState(Term.of(name("Prêt").with(LanguageTag.DE, ""), State.COMPLETED))
                .build();
        var plan = plan().terms(terms)
                .addMeasure(measure("m")
                        .addStatusReport(StatusReport.builder()
                                .word(name("Nouveau").with(LanguageTag.DE, ""))
                                .build())
                        .build());

        assertThat(Judged.by("ambiguous-term", plan)).isEmpty();
        assertThat(Judged.by("unknown-own-word", plan)).hasSize(1);
    }

    @Test
    void termThatIsToldMeansSomethingInItsOtherLanguagesToo() {
        var terms = Terms.builder()
                .addState(Term.of(name("Engagée"), State.COMPLETED))
                .addState(Term.of(name("Engagée").with(LanguageTag.DE, "Zugesagt"), State.IN_PROGRESS))
                .addState(Term.of(LanguageTag.DE.text("Zugesagt"), State.PLANNED))
                .build();

        assertThat(Judged.by("ambiguous-term", plan().terms(terms)))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("warning ambiguous-term terms.states[2].word");
    }

    @Test
    void termWithTwoMeaningsIsToldAtTheSecond() {
        var terms = Terms.builder()
                .addState(Term.of(name("Engagée"), State.COMPLETED))
                .addState(Term.of(name("Prêt"), State.COMPLETED))
                .addState(Term.of(name("Prêt"), State.COMPLETED))
                .addState(Term.of(
                        LanguageTag.DE.text("Engagée").with(LanguageTag.FR, "Engage\u0301e"), State.IN_PROGRESS))
                .addRating(Term.of(name("Engagée"), Rating.ON_TRACK))
                .addRating(Term.of(name("En pause"), AbsenceReason.SUSPENDED))
                .addRating(Term.of(name("En pause"), Rating.MISSED))
                .build();

        assertThat(Judged.by("ambiguous-term", plan().terms(terms)))
                .containsExactly(
                        "warning ambiguous-term terms.ratings[2].word"
                                + " {value=\"En pause\", state=\"missed\", other=\"suspended\"}"
                                + " → terms.ratings[1].word",
                        "warning ambiguous-term terms.states[3].word"
                                + " {value=\"Engage\u0301e\", state=\"in-progress\", other=\"completed\"}"
                                + " → terms.states[0].word");
        assertThat(Judged.by("ambiguous-term", plan().terms(TERMS))).isEmpty();
        assertThat(Judged.by("ambiguous-term", plan())).isEmpty();
    }

    @Test
    void ownWordIsComparedAfterNormalization() {
        assertThat(Judged.by("unknown-own-word", wordsEverywhere("Pre\u0302t", "Bien")))
                .isEmpty();
        assertThat(Judged.by(
                        "unknown-own-word",
                        plan().terms(TERMS)
                                .addMeasure(measure(
                                                "m",
                                                StatusReport.builder()
                                                        .word(LanguageTag.of("FR")
                                                                .text("Prêt"))
                                                        .build())
                                        .build())))
                .isEmpty();
    }

    @Test
    void ownWordAgainstTheStateBesideIt() {
        var report = StatusReport.builder()
                .state(State.PLANNED)
                .word(name("Prêt"))
                .schedule(Rating.AT_RISK)
                .scheduleWord(name("En pause"));

        assertThat(Judged.by(
                        "own-word-contradicts-state",
                        with(measure("m", report.build())).terms(TERMS)))
                .containsExactly(
                        "warning own-word-contradicts-state measures[0].statusReports[0].scheduleWord"
                                + " {value=\"En pause\", other=\"suspended\", state=\"at-risk\"}",
                        "warning own-word-contradicts-state measures[0].statusReports[0].word"
                                + " {value=\"Prêt\", other=\"completed\", state=\"planned\"}");
        assertThat(Judged.by(
                        "own-word-contradicts-state",
                        with(measure(
                                        "m",
                                        report.state(State.COMPLETED)
                                                .schedule(Stated.absent(AbsenceReason.SUSPENDED))
                                                .build(),
                                        word("Prêt"),
                                        StatusReport.builder()
                                                .state(State.PLANNED)
                                                .word(name("autre"))
                                                .build()))
                                .terms(TERMS)))
                .isEmpty();
    }

    // Phases

    @ParameterizedTest
    @CsvSource({
        "completed, 2027, true",
        "completed, 2026, false",
        "completed, 2024/2026, false",
        "completed, 2024/2027, true",
        "completed, 2024/.., true",
        "completed, 2024/, false",
        "completed, ../2027, false",
        "completed, /2027, true",
        "in-progress, 2027/2028, true",
        "in-progress, 2020/2021, true",
        "in-progress, 2020, false",
        "in-progress, 2020/.., false",
        "planned, 2020/2021, true",
        "planned, 2020, false",
        "planned, 2027, false",
        "abandoned, 2027, false",
        "suspended, 2027, true",
        "suspended, 2020/2021, false",
    })
    void stateOfAPhaseOnTheDay(String state, String period, boolean found) {
        var phase = Phase.builder()
                .state(Token.of(State.class, state))
                .period(period)
                .build();

        assertThat(Judged.by("phase-state-contradicts-period", plan().addPhase(phase)))
                .isEqualTo(
                        found
                                ? List.of("warning phase-state-contradicts-period phases[0].period {state=\"" + state
                                        + "\", value=\"" + period + "\", date=\"2026-11-22\"}")
                                : List.of());
    }

    @Test
    void stateOfAPhaseWithoutAPeriodContradictsNone() {
        var phase = Phase.builder().state(State.COMPLETED).build();

        assertThat(Judged.by("phase-state-contradicts-period", plan().addPhase(phase)))
                .isEmpty();
    }

    @Test
    void ownWordTellsTheStateOfAPhaseThatSaysNoOther() {
        var phase = Phase.builder().word(name("Prêt")).period("2027");

        assertThat(Judged.by(
                        "phase-state-contradicts-period", plan().terms(TERMS).addPhase(phase.build())))
                .containsExactly("warning phase-state-contradicts-period phases[0].period"
                        + " {state=\"completed\", value=\"2027\", date=\"2026-11-22\"}");
        assertThat(Judged.by("phase-state-contradicts-period", plan().addPhase(phase.build())))
                .isEmpty();
        assertThat(Judged.by(
                        "phase-state-contradicts-period",
                        plan().terms(TERMS).addPhase(phase.state(State.PLANNED).build())))
                .isEmpty();
    }

    @Test
    void phaseWhosePeriodItsStateContradictsIsNotComparedWithOthers() {
        var contradicted = plan().addPhase(Phase.builder()
                        .state(State.COMPLETED)
                        .period("2024/2204")
                        .build())
                .addPhase(Phase.builder().state(State.COMPLETED).period("2204").build())
                .addPhase(Phase.builder().period("2025/2027").build());

        assertThat(Judged.by("phase-state-contradicts-period", contradicted)).hasSize(2);
        assertThat(Judged.by("phases-out-of-order", contradicted)).isEmpty();
        assertThat(Judged.by("phases-overlap", contradicted)).isEmpty();
        assertThat(Judged.by(
                        "phases-out-of-order",
                        contradicted.addPhase(Phase.builder().period("2023").build())))
                .containsExactly("info phases-out-of-order phases[3].period"
                        + " {value=\"2023\", other=\"2025\"} → phases[2].period");
    }

    @Test
    void phaseThatGoesOnThoughItIsSaidCompletedIsNoOverlapAsWell() {
        assertThat(Judged.by(
                        "phases-overlap",
                        plan().addPhase(Phase.builder()
                                        .state(State.COMPLETED)
                                        .period("2020/..")
                                        .build())
                                .addPhase(Phase.builder().period("2022/2027").build())))
                .isEmpty();
    }

    private static PolicyFramework.Builder phases(String... periods) {
        var framework = plan();
        for (var period : periods) {
            framework.addPhase(Phase.builder().period(period).build());
        }
        return framework.addPhase(Phase.builder().build());
    }

    @Test
    void firstPhaseThatGoesBackIsTold() {
        assertThat(Judged.by("phases-out-of-order", phases("2024-03/2024-06", "2024-02/2024-03", "2023", "2022")))
                .containsExactly("info phases-out-of-order phases[1].period"
                        + " {value=\"2024-02\", other=\"2024-03\"} → phases[0].period");
        assertThat(Judged.by("phases-out-of-order", phases("2024-03/2024-06", "2024", "2024-03", "../2020")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, 2024, 2024-03, true",
        "2024-06-15, 2024-06, 2024-06-10, true",
        "2024-06, 2024/2025, 2024-05-31, true",
        "2024-06, ../2025, 2023, true",
        "2024-06, 2024, 2024-06, false",
        "2024-06, 2024, 2024, false",
        "2024, 2024-06, 2024, false",
    })
    void imprecisionOfAStartBetweenHidesNoDisorder(String first, String between, String last, boolean found) {
        assertThat(Judged.by("phases-out-of-order", phases(first, between, last)))
                .isEqualTo(
                        found
                                ? List.of("info phases-out-of-order phases[2].period {value=\"" + last + "\", other=\""
                                        + first + "\"} → phases[0].period")
                                : List.of());
    }

    @Test
    void startIsComparedWithTheLatestAboveAndTheNearestOfThose() {
        assertThat(Judged.by("phases-out-of-order", phases("2024-03", "2024-06", "2024-06/2024-09", "2024", "2024-05")))
                .containsExactly("info phases-out-of-order phases[4].period"
                        + " {value=\"2024-05\", other=\"2024-06\"} → phases[2].period");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-06-30, 2024-06-01/2024-08-31, true",
        "2024-01-01/2024-06-30, 2024-06-30/2024-08-31, false",
        "2024-01-01/2024-06-30, 2024-06-29/2024-08-31, true",
        "2024-01-01/2024-06-30, 2024-07-01/2024-08-31, false",
        "2024-01/2024-06, 2024-06/2024-08, false",
        "2024-01/2024-07, 2024-06/2024-08, true",
        "2024/2025, 2025/2026, false",
        "2024/.., 2026/2027, true",
        "2024/, 2026/2027, false",
        "2024, 2024, false",
        "2024-01/2024-06, 2024-03-01, false",
        "2024-03-01, 2024-01/2024-06, false",
        "2024-01/2024-06, 2024-01/2024-06, false",
    })
    void overlapIsToldWhereItIsCertain(String first, String second, boolean found) {
        assertThat(Judged.by("phases-overlap", phases(first, second)))
                .isEqualTo(
                        found
                                ? List.of("info phases-overlap phases[1].period {value=\"" + second + "\", other=\""
                                        + first + "\"} → phases[0].period")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01/2023-05-31, 2023-03-01, 2023-04-01/2023-09-30, true",
        "2023-02-01/2023-05-31, 2023, 2023-04-01/2023-09-30, true",
        "2023-02-01/2023-05-31, 2022/2023, 2023-04-01/2023-09-30, true",
        "2023-02-01/2023-05-31, 2023/2030, 2023-04-01/2023-09-30, true",
        "2023-02-01/2023-05-31, 2023-03/, 2023-04-01/2023-09-30, true",
        "2023-02-01/2023-05-31, /2030, 2023-04-01/2023-09-30, true",
        "2023-02/2023-05, 2023-03, 2023-04/2023-09, true",
        "2022/2024, 2023, 2023-06/.., true",
        "2023-02/2023-05, 2023-03, 2023-05/2023-09, false",
        "2022/2024, 2023, 2024/.., false",
        "2023-02-01/2023-05-31, 2023-03-01, 2023-02-01/2023-05-31, false",
        "2023-02-01/2023-05-31, 2023-03-01, 2023-05-31/2023-09-30, false",
        "2023-02-01/2023-05-31, 2023-03-01, 2023-06-01/2023-09-30, false",
        "2023-02-01/2023-05-31, 2023-03-01, 2023-04-01, false",
        "2023-03-01, 2023-02-01/2023-05-31, 2023-04-01, false",
        "2023-02-01/2023-05-31, 2024-01-01, ../2030, false",
    })
    void phaseBetweenHidesNoOverlap(String first, String between, String last, boolean found) {
        assertThat(Judged.by("phases-overlap", phases(first, between, last)))
                .isEqualTo(
                        found
                                ? List.of("info phases-overlap phases[2].period {value=\"" + last + "\", other=\""
                                        + first + "\"} → phases[0].period")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024/2026,2020-01-01/2020-12-31,2020-06-01/2021-03-01; 2; 1",
                "2020-01-01/2020-12-31,2024/2026,2020-06-01/2021-03-01; 2; 0",
                "2023-11-01/2024-06-30,2023/2023-06,2024-03-01/2024-09-30; 2; 0",
                "2023/2023-06,2023-11-01/2024-06-30,2024-03-01/2024-09-30; 2; 1",
                "2023-01-01/2023-06-30,2023-01-01/2023-06-30,2023-03-01,2023-05-01/2023-08-31; 3; 1",
                "2020/2021,2022/2023,2023/2024,2021-06/2021-09,2024/2026,2022-06/2023-06; 5; 1",
            })
    void phaseIsComparedWithTheOneThatEndsLastOfThoseBegunBeforeItsEnd(String periods, int later, int earlier) {
        var all = periods.split(",", -1);

        assertThat(Judged.by("phases-overlap", phases(all)))
                .containsExactly("info phases-overlap phases[" + later + "].period {value=\"" + all[later]
                        + "\", other=\"" + all[earlier] + "\"} → phases[" + earlier + "].period");
    }

    @Test
    void reportThatWasTakenBackContradictsNothing() {
        var delivered = Event.of(EventKind.DELIVERED, "2025");
        var completed = StatusReport.of("2023", State.COMPLETED);

        for (var open : List.of(State.PROPOSED, State.PLANNED, State.IN_PROGRESS, State.SUSPENDED)) {
            var reopened = measure(
                            "m", completed, StatusReport.of("2024", open), StatusReport.of("2025", State.COMPLETED))
                    .addEvent(delivered)
                    .build();
            assertThat(Judged.by("status-contradicts-dates", plan().addMeasure(reopened)))
                    .isEmpty();
        }
        for (var end : List.of(State.COMPLETED, State.ABANDONED)) {
            var ended = measure("m", completed, StatusReport.of("2024", end))
                    .addEvent(delivered)
                    .build();
            assertThat(Judged.by("status-contradicts-dates", plan().addMeasure(ended)))
                    .isNotEmpty();
        }
    }

    @Test
    void whatWasCompletedMayBePlannedAnewAfterItsDelivery() {
        var delivered = Event.of(EventKind.DELIVERED, "2022");
        var planned = StatusReport.of("2024", State.PLANNED);

        assertThat(Judged.by(
                        "status-contradicts-dates",
                        plan().addMeasure(measure("m", StatusReport.of("2022", State.COMPLETED), planned)
                                .addEvent(delivered)
                                .build())))
                .isEmpty();
        assertThat(Judged.by(
                        "status-contradicts-dates",
                        plan().addMeasure(measure(
                                        "m",
                                        StatusReport.builder()
                                                .state(State.COMPLETED)
                                                .build(),
                                        planned)
                                .addEvent(delivered)
                                .build())))
                .isEmpty();
        assertThat(Judged.by(
                        "status-contradicts-dates",
                        plan().addMeasure(measure("m", StatusReport.of("2021", State.IN_PROGRESS), planned)
                                .addEvent(delivered)
                                .build())))
                .hasSize(1);
    }

    @Test
    void whatMayTakePlaceSeveralTimesIsToldApartByItsName() {
        for (var kind : List.of(EventKind.PUBLISHED, EventKind.MILESTONE, EventKind.of("ge-jalon"))) {
            var planned =
                    Event.builder(kind).planned("2025").name(name("Bilan")).build();
            var nameless = Event.builder(kind).planned("2025").build();

            assertThat(Judged.by(
                            "planned-date-passed",
                            plan().addEvent(Event.of(kind, "2024")).addEvent(planned)))
                    .hasSize(1);
            assertThat(Judged.by(
                            "planned-date-passed",
                            plan().addEvent(Event.of(kind, "2024")).addEvent(nameless)))
                    .hasSize(1);
            for (var later : List.of(
                    Event.of(kind, "2025-12"),
                    Event.of(kind, "2026"),
                    Event.builder(kind).build())) {
                assertThat(Judged.by(
                                "planned-date-passed", plan().addEvent(nameless).addEvent(later)))
                        .isEmpty();
            }
            assertThat(Judged.by(
                            "planned-date-passed",
                            plan().addEvent(Event.builder(kind)
                                            .date("2026")
                                            .name(name("Bilan"))
                                            .build())
                                    .addEvent(planned)))
                    .isEmpty();
        }
    }

    @Test
    void whatTookPlaceSeveralTimesMayHaveBeenTheLastTimeWhatWasPlanned() {
        var planned = Event.builder(EventKind.MILESTONE).planned("2025").build();
        var early = Event.of(EventKind.MILESTONE, "2024");
        var late = Event.of(EventKind.MILESTONE, "2026");

        assertThat(Judged.by(
                        "planned-date-passed",
                        plan().addEvent(early).addEvent(late).addEvent(planned)))
                .isEmpty();
        assertThat(Judged.by(
                        "planned-date-passed",
                        plan().addEvent(late).addEvent(early).addEvent(planned)))
                .isEmpty();
    }

    @Test
    void whatTookPlaceInAnEventOfItsOwnWasKeptPerhaps() {
        var planned = Event.builder(EventKind.ADOPTED).planned("2025-06").build();

        for (var fact : List.of(
                Event.of(EventKind.ADOPTED, "2025-09-12"),
                Event.builder(EventKind.ADOPTED).build())) {
            assertThat(Judged.by("planned-date-passed", plan().addEvent(planned).addEvent(fact)))
                    .isEmpty();
        }
        for (var other : List.of(
                Event.of(EventKind.PUBLISHED, "2025-09-12"),
                Event.builder(EventKind.ADOPTED).planned("2024").date("2024").build(),
                Event.builder(EventKind.ADOPTED).planned("2027").build())) {
            assertThat(Judged.by("planned-date-passed", plan().addEvent(planned).addEvent(other)))
                    .hasSize(1);
        }
    }

    /** A measure with one under it that was to be delivered in 2024, of which these reports are made. */
    private static PolicyFramework.Builder partOf(Optional<State> whole, Optional<State> part) {
        var under = measure("part")
                .addEvent(Event.builder(EventKind.DELIVERED).planned("2024").build())
                .addEvent(Event.builder(EventKind.MILESTONE).planned("2024").build());
        part.ifPresent(state -> under.addStatusReport(StatusReport.of("2023", state)));
        var above = measure("m").addMeasure(under.build());
        whole.ifPresent(state -> above.addStatusReport(StatusReport.of("2025", state)));
        return plan().addMeasure(measure("top", StatusReport.of("2025", State.IN_PROGRESS))
                .addMeasure(above.build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "completed, , false",
        "abandoned, , false",
        "in-progress, , true",
        ", , true",
        "completed, in-progress, true",
        "abandoned, in-progress, false",
    })
    void partsEndWithTheMeasureThatTheyArePartOf(String whole, String part, boolean isLate) {
        var framework = partOf(
                Optional.ofNullable(whole).map(token -> Token.of(State.class, token)),
                Optional.ofNullable(part).map(token -> Token.of(State.class, token)));

        assertThat(Judged.by("commitment-overdue", framework))
                .isEqualTo(
                        isLate
                                ? List.of(
                                        "warning commitment-overdue measures[0].measures[0].measures[0].events[0].planned"
                                                + " {id=\"part\", value=\"2024\", date=\"2026-11-22\"}")
                                : List.of());
        assertThat(Judged.by("planned-date-passed", framework)).hasSize(isLate ? 1 : 0);
    }

    @Test
    void partsOfWhatWasGivenUpFurtherAboveEndWithIt() {
        var framework = partOf(Optional.of(State.IN_PROGRESS), Optional.of(State.IN_PROGRESS))
                .build();
        var top = framework.measures().get(0);

        assertThat(Judged.by("commitment-overdue", framework)).hasSize(1);
        assertThat(Judged.by(
                        "commitment-overdue",
                        with(top.toBuilder().addStatusReport(StatusReport.of("2026", State.ABANDONED)))))
                .isEmpty();
        assertThat(Judged.by(
                        "commitment-overdue",
                        with(top.toBuilder().addStatusReport(StatusReport.of("2026", State.COMPLETED)))))
                .as("What is reported of the part counts for more.")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"../2024, 2024", "2023-05/2024-06, 2024-06", "/2024, 2024", "2024, 2024"})
    void deadlineIsTheEndOfTheTimeInWhichSomethingIsDue(String planned, String shown) {
        var measure = measure("m")
                .addEvent(Event.builder(EventKind.DELIVERED).planned(planned).build());

        assertThat(Judged.by("commitment-overdue", with(measure)))
                .containsExactly("warning commitment-overdue measures[0].events[0].planned {id=\"m\", value=\"" + shown
                        + "\", date=\"2026-11-22\"}");
    }

    @Test
    void deadlineBeforeTheStartIsToldOnce() {
        var measure = with(measure("m")
                .period("2024/2026")
                .addEvent(Event.builder(EventKind.DELIVERED).planned("2023").build()));

        assertThat(Judged.by("deadline-before-start", measure)).hasSize(1);
        assertThat(Judged.by("commitment-overdue", measure)).isEmpty();
    }

    @Test
    void deliveryBeforeTheStartIsToldOnce() {
        var measure = with(measure("m", StatusReport.of("2022-06", State.COMPLETED))
                .period("2024/2026")
                .addEvent(Event.of(EventKind.DELIVERED, "2022-05")));

        assertThat(Judged.by("events-out-of-order", measure)).hasSize(1);
        assertThat(Judged.by("status-contradicts-dates", measure)).isEmpty();
    }

    @Test
    void commitmentsOfAConsultationMayBeKeptBeforeTheFrameworkBegins() {
        var promised = measure("promised")
                .period("2025-12")
                .addMeasure(measure("part").period("2025-11").build());

        assertThat(Judged.by("measure-outside-period", with(promised).period("2026/2030")))
                .hasSize(2);
        assertThat(Judged.by(
                        "measure-outside-period",
                        plan().period("2026/2030")
                                .addConsultation(Consultation.builder("c", name("Consultation"))
                                        .addCommitment(promised.build())
                                        .build())))
                .isEmpty();
    }
}
