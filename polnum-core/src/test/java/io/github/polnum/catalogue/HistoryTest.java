package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalAct.Standing;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Token;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was withdrawn, and a framework that another one supersedes, are not judged as if they still held. */
class HistoryTest {

    private static final StatusReport OPEN = StatusReport.of("2023", State.IN_PROGRESS);
    private static final Event WITHDRAWN = Event.of(EventKind.WITHDRAWN, "2025-06");

    private static Event planned(EventKind kind) {
        return Event.builder(kind).planned("2024").build();
    }

    /** Everything in it is late or lacks something. */
    private static PolicyFramework.Builder late(Event... events) {
        var all = List.of(events);
        var published = planned(EventKind.PUBLISHED);
        return plan().addMeasure(measure("m", OPEN)
                        .period("2022/2024")
                        .events(all)
                        .addPhase(Phase.builder()
                                .state(State.IN_PROGRESS)
                                .period("2022/2023")
                                .build())
                        .build())
                .addObjective(Objective.builder("o", name("Objectif"))
                        .events(all)
                        .addEvent(planned(EventKind.MILESTONE))
                        .build())
                .addPrinciple(Principle.builder("p", name("Principe"))
                        .events(all)
                        .addIndicator(Indicator.builder("i", name("Indicateur"))
                                .addTarget(Target.builder("t").value(5).build())
                                .build())
                        .build())
                .addConsultation(Consultation.builder("c", name("Consultation"))
                        .period("2023")
                        .events(all)
                        .addEvent(published)
                        .build())
                .addLegalAct(LegalAct.builder("a", name("Loi"))
                        .standing(Standing.PENDING)
                        .events(all)
                        .addEvent(Event.of(EventKind.IN_FORCE, "2024"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitment-overdue",
                "planned-date-passed",
                "open-data-missing",
                "phase-state-contradicts-period",
                "objective-without-contribution",
                "objective-without-indicator",
                "indicator-without-measurement",
                "measure-without-lead",
                "standing-contradicts-dates",
            })
    void whatWasWithdrawnWithWhatItStandsUnderIsNotJudgedAsAlive(String code) {
        assertThat(Judged.by(code, late())).hasSize(1);
        assertThat(Judged.by(code, late(WITHDRAWN))).isEmpty();
        assertThat(Judged.by(code, late().addEvent(WITHDRAWN))).isEmpty();
        assertThat(Judged.by(code, late(Event.of(EventKind.ADDED, "2022")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025,, false",
        "2026,, false",
        "2026-11-22,, false",
        "2026-12,, true",
        "not-recorded,, false",
        "not-recorded, 2024, false",
        ",, false",
        ", 2024, true",
        "not-fixed, 2024, true",
    })
    void withdrawalCountsUnlessItCertainlyLiesAheadOrIsOnlyPlanned(String date, String planned, boolean found) {
        var withdrawn = Event.builder(EventKind.WITHDRAWN);
        if (date != null) {
            withdrawn = Character.isDigit(date.charAt(0))
                    ? withdrawn.date(date)
                    : withdrawn.date(Stated.absent(Token.of(AbsenceReason.class, date)));
        }
        if (planned != null) {
            withdrawn.planned(planned);
        }

        assertThat(Judged.by("commitment-overdue", late(withdrawn.build()))).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2024, true", "2022, 2022, false", "2024, 2022, false", "2022, 2028, false"})
    void whatWasCertainlyAddedAgainIsAlive(String withdrawn, String added, boolean found) {
        var measure = late(Event.of(EventKind.WITHDRAWN, withdrawn), Event.of(EventKind.ADDED, added));

        assertThat(Judged.by("commitment-overdue", measure)).hasSize(found ? 1 : 0);
    }

    @Test
    void otherEventAfterAWithdrawalDoesNotBringAThingBack() {
        var measure = late(Event.of(EventKind.WITHDRAWN, "2022"), Event.of(EventKind.PUBLISHED, "2024"));

        assertThat(Judged.by("commitment-overdue", measure)).isEmpty();
    }

    @Test
    void linkedPartUnderWhatWasWithdrawnDoesNotKeepAMeasureOpen() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var portfolio = Portfolio.builder("p", name("Paquet"))
                .addMeasure(measure("a", OPEN).build());

        assertThat(openParts(portfolio, done)).hasSize(1);
        assertThat(openParts(portfolio.addEvent(WITHDRAWN), done)).isEmpty();
    }

    private static List<String> openParts(Portfolio.Builder portfolio, StatusReport done) {
        return Judged.by(
                "completed-with-open-parts",
                plan().addPortfolio(portfolio.build())
                        .addMeasure(measure("m", done)
                                .addLink(LinkKind.INCLUDES, "a")
                                .build()));
    }

    @Test
    void partThatWasWithdrawnDoesNotKeepAMeasureOpen() {
        var done = StatusReport.of("2025", State.COMPLETED);
        var withdrawn = measure("a", OPEN).addEvent(WITHDRAWN).build();
        var open = measure("b", OPEN).build();

        assertThat(Judged.by(
                        "completed-with-open-parts",
                        plan().addMeasure(
                                        measure("m", done).addMeasure(withdrawn).build())))
                .isEmpty();
        assertThat(Judged.by(
                        "completed-with-open-parts",
                        plan().addMeasure(measure("m", done)
                                .addMeasure(withdrawn)
                                .addMeasure(open)
                                .build())))
                .containsExactly(
                        "warning completed-with-open-parts measures[0] {id=\"m\", count=1, name=list of 1} → measures[0].measures[1]");
    }

    @Test
    void whatWasWithdrawnIsCountedNeitherAmongThoseAtFaultNorAmongAll() {
        assertThat(Judged.by(
                        "objective-without-indicator",
                        plan().addObjective(Objective.of("a", name("Objectif")))
                                .addObjective(Objective.builder("b", name("Objectif"))
                                        .addEvent(WITHDRAWN)
                                        .build())))
                .containsExactly(
                        "info objective-without-indicator objectives[0] {count=1, total=1, elements=list of 1}");
    }

    private static List<String> told(String code, PolicyFramework... frameworks) {
        return Judged.validator(code).validate(PolicySet.of(Arrays.asList(frameworks)), Judged.DAY).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitment-overdue",
                "planned-date-passed",
                "open-data-missing",
                "phase-state-contradicts-period",
                "standing-contradicts-dates",
            })
    void editionThatAnotherOneSupersedesIsNotLate(String code) {
        var earlier = late().edition("2022").build();
        var later = plan().edition("2026");

        assertThat(told(code, earlier, later.build())).hasSize(1);
        assertThat(told(
                        code,
                        earlier,
                        later.addLink(LinkKind.SUPERSEDES, "plan@2022#").build()))
                .isEmpty();
        assertThat(told(
                        code,
                        earlier,
                        PolicyFramework.builder("strategy", name("Stratégie"))
                                .addLink(LinkKind.SUPERSEDES, "plan@2022#")
                                .build()))
                .as("One of another name may take its place.")
                .isEmpty();
        assertThat(told(
                        code,
                        earlier.toBuilder()
                                .addLink(LinkKind.SUPERSEDES, "plan@2022#")
                                .build()))
                .as("One that supersedes itself is current all the same.")
                .hasSize(1);
    }

    @Test
    void measureThatALaterEditionCompletesIsNotOverdueInTheEarlierOne() {
        var earlier = plan().edition("2022")
                .addMeasure(measure("m", OPEN).period("2022/2024").build());
        var later = plan().edition("2026")
                .addLink(LinkKind.SUPERSEDES, "plan@2022#")
                .addMeasure(measure("m", OPEN, StatusReport.of("2025", State.COMPLETED))
                        .period("2022/2024")
                        .build());

        assertThat(told("commitment-overdue", earlier.build(), later.build())).isEmpty();
        assertThat(told(
                        "phase-state-contradicts-period",
                        earlier.addPhase(Phase.builder()
                                        .state(State.COMPLETED)
                                        .period("2030")
                                        .build())
                                .build(),
                        later.build()))
                .as("What has not begun was not completed when the edition was written either.")
                .hasSize(1);
    }

    // What took place

    private static Measure.Builder delivery(Event.Builder... deliveries) {
        var measure = measure("m", OPEN);
        for (var delivery : deliveries) {
            measure.addEvent(delivery.build());
        }
        return measure;
    }

    private static Event.Builder delivered() {
        return Event.builder(EventKind.DELIVERED);
    }

    private static List<String> overdue(Event.Builder... deliveries) {
        return Judged.by(
                "commitment-overdue", plan().addMeasure(delivery(deliveries).build()));
    }

    private static List<String> overdueSince(int event, String date) {
        return List.of("warning commitment-overdue measures[0].events[" + event + "].planned {id=\"m\", value=\"" + date
                + "\", date=\"2026-11-22\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "not-fixed, true",
        "not-set, true",
        "not-started, true",
        "not-recorded, false",
        "withheld, false",
        "not-applicable, false",
        "suspended, false",
    })
    void reasonForWhichThereIsNoDateTellsWhetherSomethingIsStillWaitedFor(String reason, boolean found) {
        var none = Stated.<Period>absent(Token.of(AbsenceReason.class, reason));
        var published =
                Event.builder(EventKind.PUBLISHED).planned("2024").date(none).build();

        assertThat(overdue(delivered().planned("2024").date(none)))
                .isEqualTo(found ? overdueSince(0, "2024") : List.of());
        assertThat(Judged.by("planned-date-passed", plan().addEvent(published))).hasSize(found ? 1 : 0);
        assertThat(Judged.by(
                        "open-data-missing",
                        plan().addConsultation(Consultation.builder("c", name("Consultation"))
                                .period("2023")
                                .addEvent(published)
                                .build())))
                .hasSize(found ? 1 : 0);
        assertThat(Judged.by(
                        "adopted-without-event",
                        plan().edition("adopted")
                                .addEvent(Event.builder(EventKind.ADOPTED)
                                        .date(none)
                                        .build())))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void laterDeliveryThatWasMissedIsToldThoughAnEarlierOneWasMade() {
        assertThat(overdue(delivered().planned("2022").date("2022"), delivered().planned("2024")))
                .isEqualTo(overdueSince(1, "2024"));
        assertThat(overdue(
                        delivered().planned("2024"),
                        delivered().planned("2022").date("2022"),
                        delivered().planned("2021").date("2020")))
                .isEqualTo(overdueSince(0, "2024"));
    }

    @Test
    void deliveryThatMayBeTheOneThatWasPlannedAnswersIt() {
        assertThat(overdue(
                        delivered().planned("2022"), delivered().planned("2024").date("2024")))
                .as("It was planned anew.")
                .isEmpty();
        assertThat(overdue(delivered().date("2022"), delivered().planned("2024")))
                .isEmpty();
        assertThat(overdue(
                        delivered().planned("2022").date("2022/2024"),
                        delivered().planned("2024")))
                .isEmpty();
        assertThat(overdue(
                        delivered().planned("2022").date(Stated.absent(AbsenceReason.NOT_RECORDED)),
                        delivered().planned("2024")))
                .isEmpty();
        assertThat(overdue(delivered().planned("2022").date("2022"), delivered().planned("2027")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028/2032, true", "2028, true", "2026/2032, false", "2020/2024, false", "../2032, false", ", false"})
    void whatIsToBeSupersededIsNoHistoryYet(String period, boolean isJudged) {
        var later = plan().edition("2028").addLink(LinkKind.SUPERSEDES, "plan@2022#");
        if (period != null) {
            later.period(period);
        }
        var set = PolicySet.of(List.of(late().edition("2022").build(), later.build()));

        for (var code : List.of(
                "commitment-overdue", "planned-date-passed", "open-data-missing", "phase-state-contradicts-period")) {
            assertThat(Judged.validator(code)
                            .validate(set, Judged.DAY)
                            .findings()
                            .isEmpty())
                    .as(code)
                    .isEqualTo(!isJudged);
        }
    }

    @Test
    void oneSuccessorThatHasBegunIsEnough() {
        var toCome = plan().edition("2028").period("2028/2032").addLink(LinkKind.SUPERSEDES, "plan@2022#");
        var begun = plan().edition("2024").period("2024/2027").addLink(LinkKind.SUPERSEDES, "plan@2022#");
        var set = PolicySet.of(List.of(late().edition("2022").build(), toCome.build(), begun.build()));

        assertThat(Judged.validator("commitment-overdue")
                        .validate(set, Judged.DAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void editionThatALaterOneSupersedesWithoutNamingAnEditionIsHistory() {
        var later = plan().edition("2026").period("2026/2030").addLink(LinkKind.SUPERSEDES, "plan#");
        var set = PolicySet.of(List.of(late().build(), later.build()));

        assertThat(Judged.validator("commitment-overdue")
                        .validate(set, Judged.DAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatAnotherElementHasTakenThePlaceOfIsHistoryWithWhatStandsUnderIt() {
        var old = measure("old")
                .addMeasure(measure("part", OPEN).period("2022/2024").build())
                .build();
        var next = measure("next").period("2025/..").addLink(LinkKind.SUPERSEDES, "old");

        assertThat(Judged.by("commitment-overdue", plan().addMeasure(old))).hasSize(1);
        assertThat(Judged.by(
                        "commitment-overdue", plan().addMeasure(next.build()).addMeasure(old)))
                .isEmpty();
        assertThat(Judged.by(
                        "measure-without-lead", plan().addMeasure(next.build()).addMeasure(old)))
                .containsExactly("info measure-without-lead measures[0]"
                        + " {count=1, total=1, elements=list of 1, cause=\"others\"}");
        assertThat(Judged.by(
                        "commitment-overdue",
                        plan().addMeasure(next.period("2027/..").build()).addMeasure(old)))
                .as("It is still to come.")
                .hasSize(1);
        assertThat(Judged.by(
                        "commitment-overdue",
                        plan().addMeasure(
                                        next.period("2025").addEvent(WITHDRAWN).build())
                                .addMeasure(old)))
                .as("It was given up itself.")
                .hasSize(1);
        assertThat(Judged.by(
                        "commitment-overdue",
                        plan().addMeasure(old.toBuilder()
                                .addLink(LinkKind.SUPERSEDES, "old")
                                .build())))
                .as("Nothing takes its own place.")
                .hasSize(1);
    }

    @Test
    void measureOutsideThePeriodMayBeHistory() {
        var measure = measure("m").period("2010/2012");

        assertThat(Judged.by(
                        "measure-outside-period", plan().period("2020/2028").addMeasure(measure.build())))
                .hasSize(1);
        assertThat(Judged.by(
                        "measure-outside-period",
                        plan().period("2020/2028")
                                .addMeasure(measure.addEvent(WITHDRAWN).build())))
                .isEmpty();
    }
}
