package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalAct.Standing;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about links, bodies, adoption, consultations, reviews and events. */
class CourseRulesTest {

    // Links and parents

    @Test
    void linkToTheParentRepeatsIt() {
        assertThat(Judged.by(
                        "link-repeats-parent",
                        plan().addObjective(Objective.builder("o", name("Objectif"))
                                        .addMeasure(measure("m")
                                                .addLink(LinkKind.CONTRIBUTES_TO, "other")
                                                .addLink(LinkKind.CONTRIBUTES_TO, "o")
                                                .addLink(LinkKind.RELATED, "o")
                                                .addLink(LinkKind.PART_OF, "plan#o")
                                                .addLink(LinkKind.PART_OF, "plan#")
                                                .build())
                                        .build())
                                .addObjective(Objective.of("other", name("Autre")))
                                .addPortfolio(Portfolio.builder("p", name("Portefeuille"))
                                        .addMeasure(measure("n").build())
                                        .addLink(LinkKind.INCLUDES, "m")
                                        .addLink(LinkKind.INCLUDES, "n")
                                        .build())))
                .containsExactly(
                        "info link-repeats-parent objectives[0].measures[0].links[contributes-to][1]"
                                + " {id=\"m\", other=\"o\"}",
                        "info link-repeats-parent objectives[0].measures[0].links[part-of][0]"
                                + " {id=\"m\", other=\"o\"}",
                        "info link-repeats-parent portfolios[0].links[includes][1] {id=\"p\", other=\"n\"}");
    }

    @Test
    void whatStandsUnderAPrincipleUpholdsItWithoutALink() {
        assertThat(Judged.by(
                        "link-repeats-parent",
                        plan().addPrinciple(Principle.builder("p", name("Principe"))
                                        .addMeasure(measure("m")
                                                .addLink(LinkKind.UPHOLDS, "q")
                                                .addLink(LinkKind.UPHOLDS, "p")
                                                .build())
                                        .build())
                                .addPrinciple(Principle.of("q", name("Autre")))))
                .containsExactly("info link-repeats-parent principles[0].measures[0].links[upholds][1]"
                        + " {id=\"m\", other=\"p\"}");
    }

    private static PolicyFramework.Builder body(String... parents) {
        var body = Body.builder("b", name("Délégation"));
        for (var parent : parents) {
            var parts = parent.split(" ", 2);
            var built = Body.Parent.builder(parts[0]);
            if (parts.length == 2) {
                built.period(parts[1]);
            }
            body.addParent(built.build());
        }
        return plan().addBody(body.build());
    }

    @Test
    void bodyWithTwoParentsAtOneTime() {
        assertThat(Judged.by("parents-disagree", body("x 2019/..", "y 2010/2012", "z 2015/2020")))
                .containsExactly("warning parents-disagree bodies[0].parents[0].period"
                        + " {id=\"b\", value=\"x\", other=\"z\"} → bodies[0].parents[2].period");
    }

    @Test
    void bodyWithTwoParentsAndNoMoreAtOneTime() {
        assertThat(Judged.by("parents-disagree", body("x 2015/2020", "y 2018/..")))
                .containsExactly("warning parents-disagree bodies[0].parents[1].period"
                        + " {id=\"b\", value=\"y\", other=\"x\"} → bodies[0].parents[0].period");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x 2010/2024,x 2012/2013,y 2015/..; 2; 0",
                "x 2010/2024,y 2012,x 2013/2014,y 2015/2016; 1; 0",
                "y 2011/2014,x 2010/2024,x 2010/2012; 0; 1",
                "y 2005/2013,x 2001/2004,x 2012/2015; 2; 0",
                "x 2010/2024,y 2010/2024,z 2015/2016; 2; 0",
                "x 2010/2024,z 2012/,y 2015/..; 2; 0",
                "x 2010/2024,y 2010/2024,x 2015/2016; 2; 1",
                "x 2013/2020,z 2013,y 2013/2020,x 2015/2016; 3; 2",
            })
    void parentIsComparedWithTheOtherOneThatEndsLast(String parents, int later, int earlier) {
        var all = parents.split(",", -1);

        assertThat(Judged.by("parents-disagree", body(all)))
                .containsExactly("warning parents-disagree bodies[0].parents[" + later + "].period {id=\"b\", value=\""
                        + all[later].charAt(0) + "\", other=\"" + all[earlier].charAt(0) + "\"} → bodies[0].parents["
                        + earlier + "].period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x 2015/2019,y 2019/..",
                "x 2015-01-01/2018-06-01,y 2018-06-01/..",
                "x 2015/2018-06-01,y 2018-06/..",
                "x 2015/,y 2019/..",
                "x,y",
                "x,y 2019/..",
                "x 2015/2020,x 2018/..",
                "x 2010/2020,x 2012/..,x 2014/2016",
                "x 2015/..,y 2015/..",
                "x ../2018,y 2019/..",
            })
    void parentsThatFollowEachOtherOrMayDoSo(String parents) {
        assertThat(Judged.by("parents-disagree", body(parents.split(",", -1)))).isEmpty();
    }

    // Adoption

    private static final Phase DECIDED =
            Phase.builder().kind(PhaseKind.DECISION).state(State.COMPLETED).build();

    @Test
    void adoptedWithoutAnEvent() {
        var planned = Event.builder(EventKind.ADOPTED).planned("2025").build();

        assertThat(Judged.by("adopted-without-event", plan().addPhase(DECIDED)))
                .containsExactly("warning adopted-without-event phases[0] {}");
        assertThat(Judged.by("adopted-without-event", plan().addPhase(DECIDED).addEvent(planned)))
                .hasSize(1);
        assertThat(Judged.by(
                        "adopted-without-event", plan().edition("2026-adopte").addPhase(DECIDED)))
                .containsExactly("warning adopted-without-event edition {}");
        assertThat(Judged.by(
                        "adopted-without-event",
                        plan().addPhase(DECIDED.toBuilder().state(State.PLANNED).build())
                                .addPhase(DECIDED.toBuilder()
                                        .kind(PhaseKind.REPORT)
                                        .build())
                                .edition("2026-unadopted")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adopted, true",
        "2026-adopted, true",
        "v2_adopte, true",
        "2026.05.Verabschiedet.1, true",
        "not-adopted, false",
        "2026-non-adopte, false",
        "noch-nicht-verabschiedet, false",
        "da-approvare-2026, false",
        "unadopted, false",
    })
    void editionIsCalledAdoptedWhereNoOtherWordStandsBefore(String edition, boolean found) {
        assertThat(Judged.by("adopted-without-event", plan().edition(edition)))
                .isEqualTo(found ? List.of("warning adopted-without-event edition {}") : List.of());
    }

    @Test
    void decisionOnWhatWasWithdrawnIsNoAdoption() {
        var withdrawn = Event.of(EventKind.WITHDRAWN, "2025-06");

        assertThat(Judged.by("adopted-without-event", plan().addPhase(DECIDED).addEvent(withdrawn)))
                .isEmpty();
        assertThat(Judged.by(
                        "adopted-without-event",
                        plan().addPhase(DECIDED)
                                .addEvent(Event.builder(EventKind.WITHDRAWN)
                                        .planned("2027")
                                        .build())))
                .hasSize(1);
    }

    @Test
    void adoptionThatIsKnownInAnyWayIsEnough() {
        var notRecorded = Event.builder(EventKind.ADOPTED)
                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                .planned("2025")
                .build();

        assertThat(List.of(
                        Event.of(EventKind.ADOPTED, "2025"),
                        Event.of(EventKind.IN_FORCE, "2025"),
                        Event.builder(EventKind.ADOPTED).build(),
                        notRecorded))
                .allSatisfy(event -> assertThat(Judged.by(
                                "adopted-without-event",
                                plan().edition("adopted").addPhase(DECIDED).addEvent(event)))
                        .isEmpty());
    }

    private static PolicyFramework.Builder adopted(String date, Consultation.Builder consultation) {
        return plan().addEvent(Event.of(EventKind.ADOPTED, date))
                .addMeasure(measure("m").build())
                .addObjective(Objective.of("o", name("Objectif")))
                .addConsultation(consultation.build());
    }

    private static Consultation.Builder consultation() {
        return Consultation.builder("c", name("Consultation"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-20, 2025-01/2025-03, true",
        "2025-02-20, 2025-02/2025-03, false",
        "2025-02-20, 2025, false",
        "2025, 2025-01/2025-03, false",
        "2025-01-20, 2025-02/2025-03, false",
        "2025-02-20, 2025-01/.., false",
        "2025-02-20, /2025-03, false",
    })
    void adoptedWhileTheConsultationWasOpen(String date, String period, boolean found) {
        var events = consultation();
        var bounds = period.split("/", -1);
        if (found) {
            events.addEvent(Event.of(EventKind.OPENED, bounds[0])).addEvent(Event.of(EventKind.CLOSED, bounds[1]));
            assertThat(Judged.by("adopted-before-consultation-closed", adopted(date, events)))
                    .hasSize(1);
        }
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted(date, consultation().period(period))))
                .isEqualTo(
                        found
                                ? List.of("warning adopted-before-consultation-closed consultations[0]"
                                        + " {id=\"c\", value=\"2025-02-20\", other=\"2025-03\"} → events[0].date")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-10, 2025-02-20,, true",
        "2025-02-20, 2025-02-10,, true",
        "2025-02-10, 2025-06,, false",
        "2024-12, 2025-02-10,, false",
        "2025-02-10,,, false",
        "2025-02-10,, 2025-02-25, false",
        "2025-02-10,, 2025-06, false",
    })
    void adoptedSeveralTimesAndAlwaysWhileTheConsultationWasOpen(
            String first, String second, String planned, boolean found) {
        var framework = adopted(first, consultation().period("2025-01/2025-03"));
        if (second != null) {
            framework.addEvent(Event.of(EventKind.ADOPTED, second));
        } else if (planned != null) {
            framework.addEvent(Event.builder(EventKind.ADOPTED).planned(planned).build());
        } else {
            framework.addEvent(Event.builder(EventKind.ADOPTED).build());
        }

        assertThat(Judged.by("adopted-before-consultation-closed", framework))
                .isEqualTo(
                        found
                                ? List.of("warning adopted-before-consultation-closed consultations[0]"
                                        + " {id=\"c\", value=\"2025-02-10\", other=\"2025-03\"} → events["
                                        + (first.equals("2025-02-10") ? 0 : 1) + "].date")
                                : List.of());
    }

    @Test
    void consultationOnOneMeasureMayStayOpen() {
        var open = consultation().period("2025-01/2025-03");
        var topic = Topic.builder("t");

        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted("2025-02-20", open.addTopic(topic.addAbout("m").build()))))
                .isEmpty();
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted("2025-02-20", open.addTopic(topic.addAbout("o").build()))))
                .hasSize(1);
    }

    @Test
    void consultationThatNamesItsTopicsIsOnThePolicyWhereOneIsAboutIt() {
        var open = consultation().period("2025-01/2025-03");
        var law = Topic.builder("loi-x").name(name("Loi X"));

        assertThat(Judged.by("adopted-before-consultation-closed", adopted("2025-02-20", open.addTopic(law.build()))))
                .isEmpty();
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted(
                                        "2025-02-20",
                                        open.topics(List.of(law.addAbout("act").build())))
                                .addLegalAct(LegalAct.of("act", name("Loi X")))))
                .isEmpty();
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted(
                                "2025-02-20",
                                open.topics(List.of(
                                        law.build(),
                                        Topic.builder("plan-lui-meme")
                                                .addAbout("plan#")
                                                .build())))))
                .hasSize(1);
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted(
                                "2025-02-20",
                                open.topics(List.of(Topic.builder("t").build())))))
                .as("A topic that says nothing is about the policy.")
                .hasSize(1);
    }

    @Test
    void otherEventsOfTheFrameworkAreNoAdoption() {
        assertThat(Judged.by(
                        "adopted-before-consultation-closed",
                        adopted("2025-02-20", consultation().period("2025-01/2025-03"))
                                .addEvent(Event.of(EventKind.DRAFTED, "2024-06"))
                                .addEvent(Event.of(EventKind.IN_FORCE, "2025-06"))
                                .addEvent(Event.builder(EventKind.PUBLISHED)
                                        .planned("2025-07")
                                        .build())))
                .containsExactly("warning adopted-before-consultation-closed consultations[0]"
                        + " {id=\"c\", value=\"2025-02-20\", other=\"2025-03\"} → events[0].date");
    }

    // Reviews

    private static PolicyFramework.Builder reviewed(String... of) {
        var review = Review.builder("r", name("Bilan"));
        for (var one : of) {
            review.addAssessment(
                    Assessment.builder().rating(Rating.ON_TRACK).of(one).build());
        }
        var framework = plan().addMeasure(measure("m").build());
        for (int i = 0; i < 5; i++) {
            framework.addObjective(Objective.builder("o" + i, name("Objectif " + i))
                    .addObjective(Objective.of("o" + i + "-a", name("Sous-objectif")))
                    .build());
        }
        return framework.addReview(review.build());
    }

    @Test
    void reviewThatSkipsObjectivesIsOneFinding() {
        assertThat(Judged.by("review-skips-objectives", reviewed("o1", "o1", "m")))
                .containsExactly("info review-skips-objectives reviews[0] {id=\"r\", count=4, name=list of 3}"
                        + " → objectives[0] → objectives[2] → objectives[3]");
        assertThat(Judged.messages("review-skips-objectives", reviewed("o1", "m")))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 4; see o0, o2, o3).");
    }

    @Test
    void reviewThatSkipsFewNamesThemAllAndOnTheLevelThatItJudges() {
        assertThat(Judged.messages("review-skips-objectives", reviewed("o1", "o2", "o3", "o4")))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 1; see o0).");
        assertThat(Judged.messages("review-skips-objectives", reviewed("o1-a", "o2-a", "o4-a")))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 2; see o0-a, o3-a).");
    }

    @Test
    void reviewOfOneLevelOrOfMeasuresSkipsNothing() {
        assertThat(Judged.by("review-skips-objectives", reviewed("o0", "o1", "o2", "o3", "o4")))
                .isEmpty();
        assertThat(Judged.by("review-skips-objectives", reviewed("o0-a", "o1-a", "o2-a", "o3-a", "o4-a")))
                .isEmpty();
        assertThat(Judged.by("review-skips-objectives", reviewed("m"))).isEmpty();
        assertThat(Judged.by("review-skips-objectives", reviewed("elsewhere#o1")))
                .isEmpty();
    }

    @Test
    void objectiveIsJudgedInThePartsThatWereThere() {
        var gone = Objective.builder("gone", name("Disparu"))
                .addEvent(Event.of(EventKind.WITHDRAWN, "2018"))
                .build();
        var parts = objective("p")
                .addObjective(Objective.of("p-a", name("Partie")))
                .addObjective(gone)
                .build();
        var review = Review.builder("r", name("Bilan"))
                .period("2020/2023")
                .addAssessment(judged("p-a"))
                .addAssessment(judged("q"))
                .build();

        assertThat(Judged.by(
                        "review-skips-objectives",
                        plan().addObjective(parts)
                                .addObjective(objective("q").build())
                                .addReview(review)))
                .isEmpty();
    }

    private static Assessment judged(String of) {
        return Assessment.builder().rating(Rating.ON_TRACK).of(of).build();
    }

    private static Objective.Builder objective(String id) {
        return Objective.builder(id, name("Objectif " + id));
    }

    private static List<String> skipped(PolicyFramework.Builder framework) {
        return Judged.messages("review-skips-objectives", framework);
    }

    private static Review.Builder review(String... of) {
        var review = Review.builder("r", name("Bilan"));
        for (var one : of) {
            review.addAssessment(judged(one));
        }
        return review;
    }

    @Test
    void reviewSkipsNoObjectiveThatWasNotThere() {
        var framework = plan().addObjective(objective("judged").build())
                .addObjective(objective("added")
                        .addEvent(Event.of(EventKind.ADDED, "2025"))
                        .build())
                .addObjective(objective("withdrawn")
                        .addEvent(Event.of(EventKind.WITHDRAWN, "2021-06"))
                        .build())
                .addObjective(objective("lost")
                        .addEvent(Event.builder(EventKind.WITHDRAWN)
                                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                .build())
                        .build())
                .addObjective(objective("later").period("2025/2028").build());

        assertThat(skipped(framework.addReview(
                        review("judged", "added").period("2022/2024").build())))
                .isEmpty();
        assertThat(skipped(framework
                        .reviews(List.of(review("judged").period("2022/2024").build()))
                        .addObjective(objective("there")
                                .period("2023/2028")
                                .addEvent(Event.of(EventKind.WITHDRAWN, "2026"))
                                .build())
                        .addObjective(objective("perhaps").period("2024/2028").build())
                        .addObjective(objective("also").build())))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 2; see there, also).");
        assertThat(skipped(framework.reviews(List.of(review("judged")
                        .addEvent(Event.of(EventKind.ADOPTED, "2026-03"))
                        .addEvent(Event.of(EventKind.PUBLISHED, "2021-01"))
                        .build()))))
                .as("It tells of the time of its publication.")
                .containsExactly(
                        "The review “r” judges objectives, but not all (passed over: 2; see withdrawn, also).");
    }

    @Test
    void reviewOfAYearCoversAllOfIt() {
        var framework = plan().addObjective(objective("judged").build())
                .addObjective(objective("added")
                        .addEvent(Event.of(EventKind.ADDED, "2025-03"))
                        .build())
                .addObjective(objective("some-day")
                        .addEvent(Event.of(EventKind.ADDED, "2025"))
                        .build())
                .addObjective(objective("next")
                        .addEvent(Event.of(EventKind.ADDED, "2026-01"))
                        .build());

        assertThat(skipped(framework.addReview(review("judged").period("2025").build())))
                .containsExactly(
                        "The review “r” judges objectives, but not all (passed over: 2; see added, some-day).");
        assertThat(skipped(framework.reviews(List.of(review("judged")
                        .addEvent(Event.of(EventKind.PUBLISHED, "2025"))
                        .build()))))
                .as("nobody knows on which day it was published")
                .isEmpty();
    }

    @Test
    void objectiveThatWasThereOnOneDayOfTheTimeOfAReviewIsSkippedAsAnyOther() {
        var framework = plan().addObjective(objective("judged").build())
                .addObjective(objective("before").period("2020/2021-12-31").build())
                .addObjective(objective("until").period("2020/2022-01-01").build())
                .addObjective(objective("once").period("2023-05-01").build())
                .addObjective(objective("since").period("2024-12-31/2028").build())
                .addObjective(objective("after").period("2025-01-01/2028").build());

        assertThat(skipped(framework.addReview(
                        review("judged").period("2022-01-01/2024-12-31").build())))
                .containsExactly(
                        "The review “r” judges objectives, but not all (passed over: 3; see until, once, since).");
    }

    private static List<String> other(boolean found) {
        return found
                ? List.of("The review “r” judges objectives, but not all (passed over: 1; see other).")
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "added, 2025, 2025-03-15, false",
        "added, 2025-03, 2025-03-15, false",
        "added, 2025-03-15, 2025-03-15, true",
        "added, 2025-03-15, 2025-03, false",
        "added, 2025-02, 2025-03, true",
        "added, 2024, 2025, true",
        "added, 2025, 2025, false",
        "added, 2024/2025, 2025-03, false",
        "added, 2020/.., 2025, false",
        "withdrawn, 2025, 2025-10, false",
        "withdrawn, 2025, 2024-10, true",
        "withdrawn, 2025, 2024, true",
        "withdrawn, 2025-10-20, 2025-10, false",
        "withdrawn, 2025-11, 2025-10, true",
        "withdrawn, 2025/2026, 2025-10, false",
        "withdrawn, ../2026, 2024, false",
    })
    void objectiveIsSkippedWhereItWasCertainlyThereOnTheDayOfTheReview(
            String kind, String date, String published, boolean found) {
        var event = Event.of(EventKind.of(kind), date);
        var review = review("judged").addEvent(Event.of(EventKind.PUBLISHED, published));
        var judged = objective("judged").build();

        assertThat(skipped(plan().addObjective(judged)
                        .addObjective(objective("other").addEvent(event).build())
                        .addReview(review.build())))
                .isEqualTo(other(found));
        assertThat(skipped(plan().addObjective(judged)
                        .addRole(Role.builder("role", name("Axe"))
                                .addEvent(event)
                                .addObjective(objective("other").build())
                                .build())
                        .addReview(review.build())))
                .as("What it stands under was there no longer than that.")
                .isEqualTo(other(found));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2028, 2022/2024, false",
        "2023/2028, 2022/2024, true",
        "2020/2022, 2022/2024, false",
        "2020/2023, 2022/2024, true",
        "2024, 2022/2024, false",
        "2023, 2022/2024, true",
        "2023-05, 2022/2024, true",
        "2023-06-01/2023-07-31, 2022/2024, true",
        "2023-06-01/2023-07-31, 2023/2024, false",
        "2023-06-01/2024-07-31, 2023/2024, true",
        "2023, 2023-06/2023-07, false",
        "2020/.., 2022/2025, true",
        "2026/.., 2022/2025, false",
        "2024/, 2022/2025, true",
        "2020/, 2022/2025, false",
        "../2026, 2022/2025, true",
        "../2022, 2022/2025, false",
        "/2024, 2022/2025, true",
        "/2026, 2022/2025, false",
        "2020/2028, 2022/, true",
        "2023/2028, 2022/, false",
        "2023/2028, 2022/.., true",
        "2024/2024-06, 2024-01-01/2024-09-30, true",
        "2024-06/2024, 2024-04-01/2024-06-30, true",
    })
    void objectiveIsSkippedWhereItWasCertainlyThereInTheTimeOfTheReview(String period, String reviewed, boolean found) {
        assertThat(skipped(plan().addObjective(objective("judged").build())
                        .addObjective(objective("other").period(period).build())
                        .addReview(review("judged").period(reviewed).build())))
                .isEqualTo(other(found));
    }

    @ParameterizedTest
    @CsvSource({"2005/2010, 28, 14", "2007-06-15, 19, 19"})
    void skippedObjectivesAreCountedByWhatIsCertainOfTheirTimes(String time, int covered, int published) {
        var framework = plan().addObjective(objective("judged").build());
        for (int year = 2001; year <= 2020; year++) {
            framework
                    .addObjective(
                            objective("since-" + year).period(year + "/..").build())
                    .addObjective(
                            objective("until-" + year).period("../" + year).build())
                    .addObjective(objective("in-" + year).period("" + year).build());
        }
        var told = "The review “r” judges objectives, but not all"
                + " (passed over: %s; see since-2001, since-2002, since-2003).";

        assertThat(skipped(framework.addReview(review("judged").period(time).build())))
                .containsExactly(String.format(Locale.ROOT, told, covered));
        assertThat(skipped(framework.reviews(List.of(review("judged")
                        .addEvent(Event.of(EventKind.PUBLISHED, time))
                        .build()))))
                .as("It was published on some day of that time.")
                .containsExactly(String.format(Locale.ROOT, told, published));
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2023, false"})
    void objectiveThatWasWithdrawnBeforeItWasAddedWasNeverThere(String added, boolean found) {
        assertThat(skipped(plan().addObjective(objective("judged").build())
                        .addObjective(objective("other")
                                .addEvent(Event.of(EventKind.WITHDRAWN, "2022"))
                                .addEvent(Event.of(EventKind.ADDED, added))
                                .build())
                        .addReview(review("judged").period("2018/2028").build())))
                .isEqualTo(other(found));
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2023, false"})
    void partThatMayNotHaveBeenThereLeavesAnObjectiveJudged(String added, boolean found) {
        var part = objective("b2").addEvent(Event.of(EventKind.ADDED, added)).build();

        assertThat(skipped(plan().addObjective(objective("a").build())
                        .addObjective(objective("b")
                                .addObjective(objective("b1").build())
                                .addObjective(part)
                                .build())
                        .addReview(review("a", "b1").period("2020/2023").build())))
                .isEqualTo(
                        found
                                ? List.of("The review “r” judges objectives, but not all (passed over: 2; see b, b2).")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"999, true", "1000, false"})
    void objectiveIsLookedForBehindSomeThatWereNotThereAndNotBehindAnyNumber(int gone, boolean found) {
        var framework = plan().addObjective(objective("judged").build());
        for (int i = 0; i < gone; i++) {
            framework.addObjective(objective("gone-" + i).period("2010/2015").build());
        }
        framework
                .addObjective(objective("there").build())
                .addReview(review("judged").period("2022/2024").build());

        assertThat(skipped(framework))
                .isEqualTo(
                        found
                                ? List.of("The review “r” judges objectives, but not all (passed over: 1; see there).")
                                : List.of());
    }

    @Test
    void objectiveIsJudgedByThePartsOfItsParts() {
        var part = objective("b1").addObjective(objective("b2").build()).build();

        assertThat(skipped(plan().addObjective(objective("a").build())
                        .addObjective(objective("b").addObjective(part).build())
                        .addReview(review("a", "b2").build())))
                .isEmpty();
    }

    @Test
    void objectiveIsJudgedByItsPartsItsTargetsOrItsIndicators() {
        var framework = plan().addObjective(objective("a").build())
                .addObjective(objective("b")
                        .addObjective(objective("b1").build())
                        .addObjective(objective("b2").build())
                        .build())
                .addObjective(objective("c")
                        .addIndicator(Indicator.builder("i", name("Indicateur"))
                                .addTarget(Target.builder("t").value(5).build())
                                .build())
                        .build());

        assertThat(skipped(framework.addReview(review("a", "b1", "b2", "t").build())))
                .isEmpty();
        assertThat(skipped(
                        framework.reviews(List.of(review("a", "b1", "b2", "i").build()))))
                .isEmpty();
        assertThat(skipped(framework.reviews(List.of(review("a", "b1", "t").build()))))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 2; see b, b2).");
    }

    @Test
    void objectivesOfOneDepthThatAreOfTwoLevelsAreNotJudgedTogether() {
        var framework = plan().addLevel(Level.of("goal", ElementType.OBJECTIVE, name("But")))
                .addLevel(Level.of("field", ElementType.OBJECTIVE, name("Champ")))
                .addObjective(objective("a").level("goal").build())
                .addObjective(objective("b").level("field").build())
                .addObjective(objective("c").level("field").build());

        assertThat(skipped(framework.addReview(review("a").build()))).isEmpty();
        assertThat(skipped(framework.reviews(List.of(review("b").build()))))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 1; see c).");
    }

    @Test
    void objectivesOfOneDepthThatStandUnderOtherTypesAreNotJudgedTogetherWhereTheLevelsSaySo() {
        var framework = plan().addLevel(Level.of("goal", ElementType.OBJECTIVE, name("But")))
                .addLevel(Level.builder("goal-of-role", ElementType.OBJECTIVE, name("But d’axe"))
                        .under(ElementType.ROLE)
                        .build())
                .addRole(Role.builder("role", name("Axe"))
                        .addObjective(objective("a").build())
                        .addObjective(objective("b").build())
                        .build())
                .addObjective(objective("c").build());

        assertThat(skipped(framework.addReview(review("a").build())))
                .containsExactly("The review “r” judges objectives, but not all (passed over: 1; see b).");
    }

    private static List<String> inSet(String code, PolicyFramework.Builder... frameworks) {
        return Judged.validator(code)
                .validate(
                        PolicySet.of(Stream.of(frameworks)
                                .map(PolicyFramework.Builder::build)
                                .toList()),
                        Judged.DAY)
                .findings()
                .stream()
                .map(finding -> finding + " " + finding.message(LanguageTag.EN))
                .toList();
    }

    private static PolicyFramework.Builder report(Review.Builder review) {
        return PolicyFramework.builder("report", name("Rapport")).addReview(review.build());
    }

    private static PolicyFramework.Builder policy() {
        return plan().period("2020/2024")
                .addObjective(objective("o1").build())
                .addObjective(objective("o2").build());
    }

    @Test
    void reviewInAnotherFrameworkOfTheSetIsHeldToTheObjectivesThere() {
        var told = "info review-skips-objectives report# reviews[0] {id=\"r\", count=1, name=list of 1}"
                + " The review “r” judges objectives, but not all (passed over: 1; see plan#o2).";

        assertThat(inSet("review-skips-objectives", policy(), report(review("plan#o1"))))
                .containsExactly(told);
        assertThat(inSet(
                        "review-skips-objectives",
                        PolicyFramework.builder("ancien", name("Ancien plan")),
                        policy().addLink(LinkKind.SUPERSEDES, "ancien#"),
                        report(review("plan#o1"))))
                .containsExactly(told);
        assertThat(inSet(
                        "review-skips-objectives",
                        policy(),
                        report(review("plan#o1", "m")).addMeasure(measure("m").build())))
                .as("Of its own framework it judges no objective.")
                .containsExactly(told);
        assertThat(inSet(
                        "review-skips-objectives",
                        policy(),
                        report(review("plan#o1", "own"))
                                .addObjective(objective("own").build())))
                .as("It is a review of its own framework.")
                .isEmpty();
        assertThat(inSet(
                        "review-skips-objectives",
                        policy().edition("2020"),
                        policy().edition("2024").addLink(LinkKind.SUPERSEDES, "plan@2020#"),
                        report(review("plan#o1"))))
                .as("It may be about the earlier edition.")
                .isEmpty();
        assertThat(inSet(
                        "review-skips-objectives",
                        policy().edition("2020").addReview(review("plan#o1").build()),
                        policy().edition("2024").addLink(LinkKind.SUPERSEDES, "plan@2020#")))
                .containsExactly(
                        "info review-skips-objectives plan@2020# reviews[0] {id=\"r\", count=1, name=list of 1}"
                                + " The review “r” judges objectives, but not all (passed over: 1; see o2).");
    }

    @Test
    void periodOfAReviewIsThatOfTheFrameworkThatItReviews() {
        var late = Review.builder("r", name("Bilan")).period("2025/2026");

        assertThat(inSet(
                        "review-outside-period",
                        policy(),
                        report(late.addLink(LinkKind.REVIEWS, "plan#")).period("2025/2026")))
                .containsExactly(
                        "warning review-outside-period report# reviews[0].period"
                                + " {id=\"r\", value=\"2025/2026\", other=\"2020/2024\"}"
                                + " The period covered by the review “r” (2025/2026) lies outside that of the framework it judges (2020/2024).");
        assertThat(inSet(
                        "review-outside-period",
                        policy(),
                        report(late.period("2021/2022")).period("2025/2026")))
                .as("Only the framework that it reviews counts.")
                .isEmpty();
        assertThat(inSet(
                        "review-outside-period",
                        policy(),
                        report(Review.builder("r", name("Bilan"))
                                        .period("2025/2026")
                                        .addLink(LinkKind.BASED_ON, "plan#"))
                                .period("2025/2026")))
                .as("It reviews its own framework.")
                .isEmpty();
        assertThat(inSet(
                        "review-outside-period",
                        policy().edition("2020").addReview(late.build()),
                        policy().edition("2024").period("2025/2030").addLink(LinkKind.SUPERSEDES, "plan@2020#")))
                .isEmpty();
    }

    // Events

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2024, true",
        "2025-03, 2025, false",
        "2025-03, 2025-02, true",
        "2025-03, 2025-03, false",
    })
    void consultationThatClosesBeforeItOpens(String opened, String closed, boolean found) {
        var arguments = " {value=\"" + closed + "\", what=\"opening\", other=\"" + opened + "\"} → ";
        var where = "consultations[0]";
        var facts = consultation()
                .addEvent(Event.of(EventKind.CLOSED, closed))
                .addEvent(Event.of(EventKind.OPENED, opened));
        var plans = consultation()
                .addEvent(Event.builder(EventKind.CLOSED).planned(closed).build())
                .addEvent(Event.builder(EventKind.OPENED).planned(opened).build());
        var since = consultation().addEvent(Event.of(EventKind.CLOSED, closed)).period(opened + "/..");
        var until = consultation().addEvent(Event.of(EventKind.OPENED, opened)).period("../" + closed);

        assertThat(outOfOrder(facts))
                .isEqualTo(told(found, where + ".events[0].date" + arguments + where + ".events[1].date"));
        assertThat(outOfOrder(plans))
                .isEqualTo(told(found, where + ".events[0].planned" + arguments + where + ".events[1].planned"));
        assertThat(outOfOrder(since)).isEqualTo(told(found, where + ".events[0].date" + arguments + where + ".period"));
        assertThat(outOfOrder(until)).isEqualTo(told(found, where + ".period" + arguments + where + ".events[0].date"));
        assertThat(outOfOrder(facts.addEvent(Event.of(EventKind.OPENED, "2024"))))
                .as("It was opened again.")
                .isEmpty();
    }

    private static List<String> told(boolean found, String what) {
        return found ? List.of("warning events-out-of-order " + what) : List.of();
    }

    private static List<String> outOfOrder(Consultation.Builder consultation) {
        return Judged.by("events-out-of-order", plan().addConsultation(consultation.build()));
    }

    @Test
    void periodIsNoDateOfAnEventThatIsToldTwice() {
        assertThat(outOfOrder(consultation()
                        .period("2025-03/2025-06")
                        .addEvent(Event.of(EventKind.OPENED, "2024-03"))
                        .addEvent(Event.of(EventKind.CLOSED, "2024-05"))
                        .addEvent(Event.of(EventKind.OPENED, "2025-03"))))
                .isEmpty();
    }

    @Test
    void factsAndPlansAreNotComparedWithEachOther() {
        assertThat(outOfOrder(consultation()
                        .addEvent(Event.of(EventKind.OPENED, "2025-06"))
                        .addEvent(Event.builder(EventKind.CLOSED)
                                .planned("2025-03")
                                .build())))
                .isEmpty();
        assertThat(outOfOrder(consultation()
                        .period("2025-06/2025-08")
                        .addEvent(Event.builder(EventKind.CLOSED)
                                .planned("2025-03")
                                .build())))
                .isEmpty();
    }

    @Test
    void consultationThatWasAlsoPlannedToCloseBeforeItOpensIsToldOnce() {
        assertThat(outOfOrder(consultation()
                        .addEvent(Event.builder(EventKind.CLOSED)
                                .planned("2024")
                                .date("2024")
                                .build())
                        .addEvent(Event.builder(EventKind.OPENED)
                                .planned("2025")
                                .date("2025")
                                .build())))
                .containsExactly("warning events-out-of-order consultations[0].events[0].date"
                        + " {value=\"2024\", what=\"opening\", other=\"2025\"} → consultations[0].events[1].date");
    }

    private static List<String> delivered(String period, Event... events) {
        return Judged.by(
                "events-out-of-order",
                plan().addMeasure(measure("m")
                        .period(period)
                        .events(List.of(events))
                        .build()));
    }

    @Test
    void measureThatWasDeliveredBeforeItBegan() {
        var early = Event.builder(EventKind.DELIVERED).date("2023");
        var told = "warning events-out-of-order measures[0].events[0].date"
                + " {value=\"2023\", what=\"start-of-measure\", other=\"2024\"} → measures[0].period";

        assertThat(delivered("2024/2026", early.build())).containsExactly(told);
        assertThat(delivered("2023-06/2026", early.build())).isEmpty();
        assertThat(delivered("../2026", early.build())).isEmpty();
        assertThat(delivered("2024/2026", early.build(), Event.of(EventKind.DELIVERED, "2026")))
                .as("Parts may come early.")
                .isEmpty();
        assertThat(delivered("2024/2026", early.planned("2022").build()))
                .as("It is told as a deadline.")
                .isEmpty();
        assertThat(delivered("2024/2026", early.planned("2025").build())).containsExactly(told);
        assertThat(delivered("2024/2026", Event.of(EventKind.MILESTONE, "2023")))
                .isEmpty();
    }

    @Test
    void plannedDatesThatPassedAreOneFinding() {
        var past = Event.builder(EventKind.MILESTONE).planned("2025");

        assertThat(Judged.by(
                        "planned-date-passed",
                        plan().addEvent(Event.builder(EventKind.PUBLISHED)
                                        .planned("2026")
                                        .build())
                                .addEvent(past.build())
                                .addEvent(past.build())
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .planned("2025")
                                        .date("2026")
                                        .build())
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .planned("2025")
                                        .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                        .build())
                                .addMeasure(measure("m")
                                        .addEvent(Event.builder(EventKind.DELIVERED)
                                                .planned("2025")
                                                .build())
                                        .addEvent(past.build())
                                        .build())))
                .containsExactly(
                        "info planned-date-passed events[1].planned {value=\"2025\", count=2, date=\"2026-11-22\"}",
                        "info planned-date-passed measures[0].events[1].planned"
                                + " {value=\"2025\", count=1, date=\"2026-11-22\"}");
    }

    @Test
    void plannedDateOfAMeasureThatIsDoneOrGivenUpIsNotAwaited() {
        var milestone = Event.builder(EventKind.MILESTONE).planned("2025").build();

        for (var state : State.values()) {
            var measure = measure("m", StatusReport.of("2024", state)).addEvent(milestone);
            boolean isOver = state == State.COMPLETED || state == State.ABANDONED;

            assertThat(Judged.by("planned-date-passed", plan().addMeasure(measure.build())))
                    .as(state.token())
                    .isEqualTo(
                            isOver
                                    ? List.of()
                                    : List.of("info planned-date-passed measures[0].events[0].planned"
                                            + " {value=\"2025\", count=1, date=\"2026-11-22\"}"));
        }
    }

    @Test
    void publicationOfAConsultationIsToldOnceAsDataThatAreMissing() {
        var published = Event.builder(EventKind.PUBLISHED).planned("2025-09-15").build();
        var framework = plan().addConsultation(consultation()
                .period("2025-01-01/2025-05-31")
                .addEvent(published)
                .addEvent(published)
                .addEvent(
                        Event.builder(EventKind.PUBLISHED).planned("2024-12-15").build())
                .build());

        assertThat(Judged.by("open-data-missing", framework)).hasSize(1);
        assertThat(Judged.by("planned-date-passed", framework))
                .containsExactly("info planned-date-passed consultations[0].events[2].planned"
                        + " {value=\"2024-12-15\", count=1, date=\"2026-11-22\"}");
    }

    @Test
    void publicationOfAConsultationOfWhichNobodyKnowsTheEndIsAPlannedDate() {
        var framework = plan().addConsultation(consultation()
                .addEvent(
                        Event.builder(EventKind.PUBLISHED).planned("2025-09-15").build())
                .build());

        assertThat(Judged.by("open-data-missing", framework)).isEmpty();
        assertThat(Judged.by("planned-date-passed", framework)).hasSize(1);
    }

    @Test
    void publicationOfDataThatAreThereIsNoPlannedDate() {
        var planned = Event.builder(EventKind.PUBLISHED).planned("2025-09-15").build();
        var closed = consultation().period("2025-01-01/2025-05-31").addEvent(planned);

        for (var framework : List.of(
                plan().addConsultation(closed.addRecord("donnees").build()),
                plan().addConsultation(closed.records(List.of())
                        .addEvent(Event.of(EventKind.PUBLISHED, "2025-07"))
                        .build()))) {
            assertThat(Judged.by("open-data-missing", framework)).isEmpty();
            assertThat(Judged.by("planned-date-passed", framework)).isEmpty();
        }
        assertThat(Judged.by(
                        "open-data-missing",
                        plan().addConsultation(consultation()
                                .period("2025-01-01/2025-05-31")
                                .addEvent(Event.of(EventKind.PUBLISHED, "2024-12"))
                                .addEvent(planned)
                                .build())))
                .as("What was published before the end is no result.")
                .hasSize(1);
    }

    @Test
    void eventInTheFutureIsPlanned() {
        assertThat(Judged.by(
                        "event-date-in-future",
                        plan().addEvent(Event.of(EventKind.PUBLISHED, "2026"))
                                .addEvent(Event.of(EventKind.PUBLISHED, "2026-12"))
                                .addEvent(Event.of(EventKind.IN_FORCE, "2027"))
                                .addEvent(Event.builder(EventKind.PUBLISHED)
                                        .planned("2027")
                                        .build())))
                .containsExactly(
                        "info event-date-in-future events[1].date" + " {value=\"2026-12\", date=\"2026-11-22\"}");
    }

    private static LegalAct.Builder act(Standing standing, String... dates) {
        var act = LegalAct.builder("loi", name("Loi")).standing(standing);
        for (var date : dates) {
            act.addEvent(Event.of(EventKind.IN_FORCE, date));
        }
        return act;
    }

    private static List<String> contradicted(LegalAct.Builder act) {
        return Judged.by("standing-contradicts-dates", plan().addLegalAct(act.build()));
    }

    @ParameterizedTest
    @CsvSource({
        "pending, 2024-01-01, true",
        "pending, 2025, true",
        "pending, 2026-11-21, true",
        "pending, 2026-11-22, false",
        "pending, 2026, false",
        "pending, 2025/2026, false",
        "pending, ../2027, false",
        "pending, 2025/, false",
        "pending, 2027, false",
        "in-force, 2027, true",
        "in-force, 2026-11-23, true",
        "in-force, 2026-12/2027, true",
        "in-force, 2026-11, false",
        "in-force, 2026, false",
        "in-force, 2026/2027, false",
        "in-force, ../2027, false",
        "in-force, 2024, false",
        "rejected, 2024, false",
        "rejected, 2027, false",
        "repealed, 2024, false",
        "repealed, 2027, false",
    })
    void standingAgainstTheDateOnWhichAnActComesIntoForce(String standing, String date, boolean found) {
        assertThat(contradicted(act(Token.of(Standing.class, standing), date)))
                .isEqualTo(
                        found
                                ? List.of("warning standing-contradicts-dates legalActs[0].events[0].date {id=\"loi\","
                                        + " standing=\"" + standing + "\", value=\"" + date + "\", date=\"2026-11-22\""
                                        + (standing.equals("in-force") ? ", cause=\"in-force\"" : "")
                                        + "} → legalActs[0].standing")
                                : List.of());
    }

    @Test
    void partsOfAnActComeIntoForceOneAfterAnother() {
        assertThat(contradicted(act(Standing.IN_FORCE, "2028", "2024"))).isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE, "2028", "2026"))).isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE, "2028", "2027"))).hasSize(1);
        assertThat(contradicted(act(Standing.IN_FORCE, "2028")
                        .addEvent(Event.builder(EventKind.IN_FORCE).build())))
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE, "2028")
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2025")
                                .build())))
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE, "2028")
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2030")
                                .build())))
                .hasSize(1);
        assertThat(contradicted(act(Standing.PENDING, "2028", "2024", "2025")))
                .singleElement()
                .asString()
                .contains("events[1].date");
    }

    @Test
    void onlyTheDayOnWhichAnActComesIntoForceTellsItsStanding() {
        assertThat(contradicted(act(Standing.PENDING).addEvent(Event.of(EventKind.ADOPTED, "2024"))))
                .isEmpty();
        assertThat(contradicted(act(Standing.PENDING)
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2024")
                                .build())))
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE).addEvent(Event.of(EventKind.ADOPTED, "2028"))))
                .isEmpty();
        assertThat(contradicted(LegalAct.builder("loi", name("Loi")).addEvent(Event.of(EventKind.IN_FORCE, "2024"))))
                .isEmpty();
    }

    @Test
    void actInForceThatIsStillToComeIntoForceContradictsItself() {
        var planned = Event.builder(EventKind.IN_FORCE).planned("2027-01-01");

        assertThat(contradicted(act(Standing.IN_FORCE).addEvent(planned.build())))
                .containsExactly("warning standing-contradicts-dates legalActs[0].events[0].planned {id=\"loi\","
                        + " standing=\"in-force\", value=\"2027-01-01\", date=\"2026-11-22\", cause=\"in-force\"}"
                        + " → legalActs[0].standing");
        assertThat(contradicted(act(Standing.PENDING).addEvent(planned.build())))
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(Event.of(EventKind.ADOPTED, "2026-03-01"))
                        .addEvent(planned.build())))
                .hasSize(1);
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(Event.of(EventKind.ADOPTED, "2001-10-05"))
                        .addEvent(planned.build())))
                .as("A revision of an old law.")
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2027-01-01")
                                .addBy("loi-modificatrice")
                                .build())))
                .as("A revision by another act.")
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(planned.name(name("Article 5")).build())))
                .as("A part may come into force later.")
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2027")
                                .text(name("Chapitre 2"))
                                .build())))
                .isEmpty();
        assertThat(contradicted(act(Standing.IN_FORCE)
                        .addEvent(Event.builder(EventKind.IN_FORCE)
                                .planned("2027")
                                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                .build())))
                .isEmpty();
    }

    @Test
    void hintForAnActInForceBeforeItsDayLeadsToNoOtherContradiction() {
        assertThat(Judged.validator("standing-contradicts-dates")
                        .validate(
                                plan().addLegalAct(
                                                act(Standing.IN_FORCE, "2027").build())
                                        .build(),
                                Judged.DAY)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint(LanguageTag.EN))
                        .contains("Until then write \"standing\": \"pending\", and the date under \"planned\"."
                                + " If the act is in force already, give the day on which it came into force."));
    }

    @Test
    void standingIsToldInWords() {
        assertThat(Judged.messages(
                        "standing-contradicts-dates",
                        plan().addLegalAct(act(Standing.PENDING, "2024").build())))
                .containsExactly(
                        "The legal act “loi” is marked as “not yet in force”, but the date given for its entry into"
                                + " force is 2024 (checked as of 2026-11-22).");
    }

    @ParameterizedTest
    @CsvSource({"2027, 2028/2029, true", "2027, 2027-06/2029, false", "2027, ../2020, false"})
    void deadlineBeforeTheStart(String planned, String period, boolean found) {
        assertThat(Judged.by(
                        "deadline-before-start",
                        plan().addMeasure(measure("m")
                                .period(period)
                                .addEvent(Event.builder(EventKind.DELIVERED)
                                        .planned(planned)
                                        .build())
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .planned("2000")
                                        .build())
                                .build())))
                .isEqualTo(
                        found
                                ? List.of("warning deadline-before-start measures[0].events[0].planned"
                                        + " {id=\"m\", value=\"2027\", other=\"2028\"} → measures[0].period")
                                : List.of());
    }

    @Test
    void reviewThatAssessesWhatIsInAnotherEditionIsOfThatEdition() {
        var review = Review.builder("r", name("Bilan"))
                .period("2018/2025")
                .addAssessment(Assessment.builder()
                        .of("plan@2018#o")
                        .rating(Rating.ACHIEVED)
                        .build());
        var later = plan().edition("2026").period("2026/2030").addReview(review.build());
        var earlier = plan().edition("2018").addObjective(Objective.of("o", name("Objectif")));
        var own = review.assessments(List.of(
                        Assessment.builder().of("o").rating(Rating.ACHIEVED).build()))
                .build();

        assertThat(Judged.by("review-outside-period", later)).isEmpty();
        assertThat(inSet("review-outside-period", earlier.period("2018/2025"), later))
                .isEmpty();
        assertThat(inSet("review-outside-period", earlier.period("2010/2014"), later))
                .hasSize(1);
        assertThat(Judged.by(
                        "review-outside-period",
                        plan().period("2026/2030")
                                .addObjective(Objective.of("o", name("Objectif")))
                                .addReview(own)))
                .hasSize(1);
    }

    @Test
    void reviewThatComparesWithOtherFrameworksIsOfItsOwn() {
        var earlier = plan().edition("2018").period("2018/2025").addObjective(Objective.of("o", name("Objectif")));
        var canton = PolicyFramework.builder("canton", name("Canton"))
                .period("2010/2014")
                .addObjective(Objective.of("o", name("Objectif")));
        var review = Review.builder("r", name("Bilan")).period("2026/2027");
        var later = plan().edition("2026").period("2026/2030").addObjective(Objective.of("o", name("Objectif")));

        assertThat(inSet(
                        "review-outside-period",
                        earlier,
                        canton,
                        later.reviews(List.of(review.assessments(assessments("o", "plan@2018#o", "canton#o"))
                                .build()))))
                .isEmpty();
        assertThat(inSet(
                        "review-outside-period",
                        earlier,
                        canton,
                        later.reviews(List.of(review.assessments(assessments("plan@2018#o", "canton#o"))
                                .build()))))
                .as("What it says of several others is no review of each of them.")
                .isEmpty();
    }

    private static List<Assessment> assessments(String... of) {
        return Stream.of(of)
                .map(to -> Assessment.builder().of(to).rating(Rating.ACHIEVED).build())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rejected, in-force, false",
        "in-force, in-force, false",
        "repealed, adopted, false",
        "in-force, submitted, false",
        "pending, adopted, true",
        ", in-force, true",
        "in-force, published, true",
    })
    void standingOfAnActAnswersWhatWasPlannedOfIt(String standing, String kind, boolean isAwaited) {
        var act = LegalAct.builder("act", name("Loi"))
                .standing(Optional.ofNullable(standing).map(token -> Token.of(LegalAct.Standing.class, token)))
                .addEvent(Event.builder(EventKind.of(kind)).planned("2025").build());

        assertThat(Judged.by("planned-date-passed", plan().addLegalAct(act.build())))
                .hasSize(isAwaited ? 1 : 0);
    }

    @Test
    void adoptionThatIsMissingIsToldOnce() {
        var planned = Event.builder(EventKind.ADOPTED).planned("2025-06").build();

        assertThat(Judged.by("planned-date-passed", plan().addEvent(planned))).hasSize(1);
        assertThat(Judged.by("planned-date-passed", plan().addPhase(DECIDED).addEvent(planned)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../2024, 2024", "2023/2024, 2023/2024", "/2024-06, 2024-06"})
    void whatIsPlannedByADateIsShownAsThat(String planned, String shown) {
        assertThat(Judged.by(
                        "planned-date-passed",
                        plan().addEvent(Event.builder(EventKind.PUBLISHED)
                                .planned(planned)
                                .build())))
                .containsExactly("info planned-date-passed events[0].planned {value=\"" + shown
                        + "\", count=1, date=\"2026-11-22\"}");
    }
}
