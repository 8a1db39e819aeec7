package io.github.polnum.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Territory;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Validator;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final Text NAME = LanguageTag.FR.text("Nom");
    private static final Text WORDS = LanguageTag.FR.text("Nettement plus");
    private static final Involvement LEAD = Involvement.builder(InvolvementFunction.LEAD)
            .name(LanguageTag.FR.text("Office"))
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME);
    }

    private static List<String> told(String code, PolicyFramework.Builder plan) {
        return Catalogue.validator().validate(plan.build(), DAY).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(CompletenessTest::withElements)
                .toList();
    }

    /** As the finding shows itself, with the elements that it names. */
    private static String withElements(Finding finding) {
        return finding.arguments().get("elements") instanceof DataValue.OfList list
                ? finding.toString()
                        .replaceFirst(
                                "list of \\d+",
                                list.values().stream()
                                        .map(each -> ((DataValue.OfString) each).value())
                                        .toList()
                                        .toString())
                : finding.toString();
    }

    // Roles, objectives, principles, portfolios, measures

    @Test
    void aPolicyWithoutMeasuresGetsOneNote() {
        var plan = plan();
        for (int i = 1; i <= 15; i++) {
            plan.addObjective(Objective.of("o-" + i, NAME));
        }

        assertThat(told("objective-without-contribution", plan))
                .containsExactly("info objective-without-contribution plan"
                        + " {count=15, total=15, elements=[o-1, o-2, o-3, o-4, o-5]}");
    }

    @Test
    void whatAnotherFrameworkOfTheSetContributesCounts() {
        var canton = plan().addObjective(Objective.of("o", NAME)).build();
        var city = PolicyFramework.builder("ville", NAME)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, canton.id() + "#o")
                        .build())
                .build();

        assertThat(Catalogue.validator()
                        .validate(PolicySet.of(List.of(canton, city)), DAY)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("objective-without-contribution");
        assertThat(Catalogue.validator()
                        .validate(PolicySet.of(List.of(canton)), DAY)
                        .findings())
                .extracting(Finding::code)
                .contains("objective-without-contribution");
    }

    @Test
    void whatIsWaivedIsLeftOutOfTheNote() {
        var plan = plan();
        for (var id : List.of("e-demarches", "donnees", "formation")) {
            plan.addPortfolio(Portfolio.of(id, NAME));
        }
        var profile = Profile.builder("ge");
        var validator = Catalogue.validator();
        var notes = new ArrayList<String>();
        for (var id : List.of("e-demarches", "formation", "donnees")) {
            profile.addWaiver(new Waiver(
                    "empty-portfolio", Reference.parse(id), LanguageTag.FR.text("Publié en juin"), Optional.empty()));
            validator.withProfile(profile.build()).validate(plan.build(), DAY).findings().stream()
                    .filter(finding -> finding.code().equals("empty-portfolio"))
                    .map(CompletenessTest::withElements)
                    .forEach(notes::add);
        }

        assertThat(notes)
                .containsExactly(
                        "info empty-portfolio plan {count=2, total=3, elements=[donnees, formation]}",
                        "info empty-portfolio portfolios[1] {count=1, total=3, elements=[donnees]}");
    }

    @Test
    void whatIsMissingAreRelatedPlacesUpToAThousand() {
        assertThat(relatedOf(7))
                .containsExactly(IntStream.range(0, 7)
                        .mapToObj(i -> "objectives[" + i + "]")
                        .toArray(String[]::new));
        assertThat(relatedOf(1_001)).hasSize(1_000).startsWith("objectives[0]");
    }

    @Test
    void whatIsMissingOfASingleOneIsToldThere() {
        assertThat(Judged.by("empty-portfolio", plan().addPortfolio(Portfolio.of("p", NAME))))
                .containsExactly("info empty-portfolio portfolios[0] {count=1, total=1, elements=list of 1}");
        assertThat(relatedOf(1)).isEmpty();
    }

    @Test
    void whoCountsTheMeasuresLearnsWhichAreLeftAside() {
        var plan = plan().addMeasure(Measure.of("a", NAME)).addMeasure(Measure.of("b", NAME));

        assertThat(Judged.messages("measure-without-lead", plan))
                .containsExactly("Measures that nobody leads: 2 of 2; see a, b.");
        assertThat(Judged.messages(
                        "measure-without-lead",
                        plan.addMeasure(Measure.builder("c", NAME)
                                .addEvent(Event.of(EventKind.WITHDRAWN, "2025"))
                                .build())))
                .containsExactly("Measures that nobody leads: 2 of 2 (leaving aside sub-measures and those withdrawn or"
                        + " replaced); see a, b.");
    }

    @Test
    void waiverForTheFrameworkHoldsHoweverManyThereAre() {
        var profile = Profile.builder("ge")
                .addWaiver(new Waiver(
                        "empty-portfolio",
                        Reference.parse("plan#"),
                        LanguageTag.FR.text("Publié en juin"),
                        Optional.empty()))
                .build();
        var validator = Judged.validator("empty-portfolio").withProfile(profile);
        var plan = plan();
        for (var id : List.of("a", "b")) {
            var report =
                    validator.validate(plan.addPortfolio(Portfolio.of(id, NAME)).build(), DAY);

            assertThat(report.findings()).isEmpty();
            assertThat(report.judgement().orElseThrow().waived()).isEqualTo(1);
        }
    }

    private static List<String> relatedOf(int objectives) {
        var plan = plan();
        for (int i = 0; i < objectives; i++) {
            plan.addObjective(Objective.of("o-" + i, NAME));
        }
        return Catalogue.validator().validate(plan.build(), DAY).findings().stream()
                .filter(finding -> finding.code().equals("objective-without-contribution"))
                .flatMap(finding -> finding.related().stream())
                .map(place -> place.path().orElseThrow())
                .toList();
    }

    @Test
    void nestedMeasuresContribute() {
        assertThat(told(
                        "objective-without-contribution",
                        plan().addObjective(Objective.builder("o", NAME)
                                .addObjective(Objective.builder("under", NAME)
                                        .addMeasure(Measure.of("m", NAME))
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void roleWithoutObjectiveIsToldUnlessOneIsPartOfIt() {
        assertThat(told(
                        "role-without-objective",
                        plan().addRole(Role.of("empty", NAME))
                                .addRole(Role.of("linked", NAME))
                                .addObjective(Objective.builder("o", NAME)
                                        .addLink(LinkKind.PART_OF, "linked")
                                        .build())))
                .containsExactly("info role-without-objective roles[0] {count=1, total=2, elements=[empty]}");
    }

    @Test
    void objectiveIsMeasuredByAnIndicatorUnderIt() {
        var measured = Objective.builder("measured", NAME)
                .addIndicator(Indicator.of("i", NAME))
                .build();

        assertThat(told(
                        "objective-without-indicator",
                        plan().addObjective(measured).addObjective(Objective.of("not", NAME))))
                .containsExactly("info objective-without-indicator objectives[1] {count=1, total=2, elements=[not]}");
    }

    @Test
    void ofACharterNothingIsToldUnlessSomebodyAtHandUpholdsAPartOfIt() {
        var charter = PolicyFramework.builder("charter", NAME)
                .addPrinciple(Principle.of("p", NAME))
                .addPrinciple(Principle.of("q", NAME));
        var plan = plan().addObjective(Objective.of("o", NAME));
        var upholding = plan().addObjective(Objective.builder("o", NAME)
                .addLink(LinkKind.UPHOLDS, "charter#p")
                .build());
        var whole = plan().addLink(LinkKind.UPHOLDS, "charter#");

        assertThat(told("principle-not-upheld", charter)).isEmpty();
        assertThat(toldInSet("principle-not-upheld", charter, plan)).isEmpty();
        assertThat(toldInSet("principle-not-upheld", charter, whole)).isEmpty();
        assertThat(toldInSet("principle-not-upheld", charter, upholding))
                .containsExactly("info principle-not-upheld charter# principles[1] {count=1, total=2, elements=[q]}");
    }

    @Test
    void frameworkThatHoldsMoreThanPrinciplesIsNoCharter() {
        for (var plan : List.of(
                plan().addRole(Role.of("x", NAME)),
                plan().addObjective(Objective.of("x", NAME)),
                plan().addMeasure(Measure.of("x", NAME)),
                plan().addPortfolio(Portfolio.of("x", NAME)))) {
            assertThat(told("principle-not-upheld", plan.addPrinciple(Principle.of("p", NAME))))
                    .containsExactly("info principle-not-upheld principles[0] {count=1, total=1, elements=[p]}");
        }
    }

    private static List<String> toldInSet(String code, PolicyFramework.Builder... plans) {
        var set = PolicySet.of(
                Stream.of(plans).map(PolicyFramework.Builder::build).toList());
        return Catalogue.validator().validate(set, DAY).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(CompletenessTest::withElements)
                .toList();
    }

    @Test
    void principleIsUpheldByWhateverSaysSo() {
        assertThat(told(
                        "principle-not-upheld",
                        plan().addPrinciple(Principle.of("upheld", NAME))
                                .addPrinciple(Principle.of("not", NAME))
                                .addObjective(Objective.builder("o", NAME)
                                        .addLink(LinkKind.UPHOLDS, "upheld")
                                        .build())))
                .containsExactly("info principle-not-upheld principles[1] {count=1, total=2, elements=[not]}");
    }

    @Test
    void principleIsUpheldByTheObjectivesUnderIt() {
        assertThat(told(
                        "principle-not-upheld",
                        plan().addPrinciple(Principle.builder("p", NAME)
                                        .addObjective(Objective.of("o", NAME))
                                        .build())
                                .addPrinciple(Principle.builder("q", NAME)
                                        .addIndicator(Indicator.of("i", NAME))
                                        .build())))
                .containsExactly("info principle-not-upheld principles[1] {count=1, total=2, elements=[q]}");
    }

    @Test
    void portfolioIsFilledByMeasuresInItIncludedAndPartOfIt() {
        assertThat(told(
                        "empty-portfolio",
                        plan().addPortfolio(Portfolio.of("empty", NAME))
                                .addPortfolio(Portfolio.builder("holding", NAME)
                                        .addMeasure(Measure.of("m", NAME))
                                        .build())
                                .addPortfolio(Portfolio.builder("including", NAME)
                                        .addLink(LinkKind.INCLUDES, "m")
                                        .build())
                                .addPortfolio(Portfolio.of("joined", NAME))
                                .addMeasure(Measure.builder("n", NAME)
                                        .addLink(LinkKind.PART_OF, "joined")
                                        .build())))
                .containsExactly("info empty-portfolio portfolios[0] {count=1, total=4, elements=[empty]}");
    }

    @Test
    void leadIsInheritedFromParentsAndPortfolios() {
        assertThat(told(
                        "measure-without-lead",
                        plan().addObjective(Objective.builder("led", NAME)
                                        .addInvolved(LEAD)
                                        .addMeasure(Measure.builder("a", NAME)
                                                .addMeasure(Measure.of("b", NAME))
                                                .build())
                                        .build())
                                .addPortfolio(Portfolio.builder("portfolio", NAME)
                                        .addInvolved(LEAD)
                                        .addLink(LinkKind.INCLUDES, "c")
                                        .build())
                                .addMeasure(Measure.builder("c", NAME)
                                        .addMeasure(Measure.of("d", NAME))
                                        .build())
                                .addMeasure(Measure.builder("nobody", NAME)
                                        .addMeasure(Measure.of("nobody-either", NAME))
                                        .build())))
                .containsExactly(
                        "info measure-without-lead measures[1] {count=1, total=3, elements=[nobody], cause=\"others\"}");
        assertThat(told("measure-without-lead", plan().addInvolved(LEAD).addMeasure(Measure.of("m", NAME))))
                .isEmpty();
    }

    @Test
    void circlesOfLinksEnd() {
        assertThat(told(
                        "measure-without-lead",
                        plan().addMeasure(Measure.builder("a", NAME)
                                        .addLink(LinkKind.PART_OF, "b")
                                        .addLink(LinkKind.INCLUDES, "a")
                                        .build())
                                .addMeasure(Measure.builder("b", NAME)
                                        .addLink(LinkKind.PART_OF, "a")
                                        .addInvolved(LEAD)
                                        .build())))
                .isEmpty();
    }

    // Indicators

    private static Indicator.Builder indicator() {
        return Indicator.builder("i", NAME);
    }

    private static Target.Builder target() {
        return Target.builder("t");
    }

    @Test
    void indicatorWithoutTargetIsToldUnlessOneUnderItHasOneOrNoneIsSaidToBeSet() {
        var none = target().value(Stated.absent(AbsenceReason.NOT_SET)).build();

        assertThat(told(
                        "indicator-without-target",
                        plan().addIndicator(indicator()
                                .addIndicator(Indicator.of("j", NAME))
                                .build())))
                .containsExactly("info indicator-without-target indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(told(
                        "indicator-without-target",
                        plan().addIndicator(indicator().addTarget(none).build())))
                .isEmpty();
        assertThat(told(
                        "indicator-without-target",
                        plan().addIndicator(indicator()
                                .addIndicator(Indicator.builder("j", NAME)
                                        .addTarget(target().value(5).build())
                                        .build())
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015/2020, true", "2026, false", "2015/, false", "2028/2030, false"})
    void targetThatWasReplacedIsNoneAnyMore(String validity, boolean isMissing) {
        assertThat(told(
                        "indicator-without-target",
                        plan().addIndicator(indicator()
                                .addTarget(target().value(60).validity(validity).build())
                                .build())))
                .hasSize(isMissing ? 1 : 0);
    }

    @Test
    void indicatorWithoutUnitIsToldIfItHasAValueOfItsOwn() {
        var words = target().wording(WORDS).build();
        var value = target().value(5).build();
        var withUnit = Figure.builder().value(3).unit(LanguageTag.FR.text("%")).build();

        assertThat(told(
                        "indicator-without-unit",
                        plan().addIndicator(indicator().addTarget(value).build())))
                .containsExactly("info indicator-without-unit indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(told(
                        "indicator-without-unit",
                        plan().addIndicator(indicator()
                                .addMeasurement(Figure.builder().value(3).build())
                                .build())))
                .hasSize(1);
        assertThat(told(
                        "indicator-without-unit",
                        plan().addIndicator(indicator()
                                .addTarget(words)
                                .addMeasurement(withUnit)
                                .build())))
                .isEmpty();
        assertThat(told(
                        "indicator-without-unit",
                        plan().addIndicator(indicator()
                                .unit(LanguageTag.FR.text("%"))
                                .addIndicator(Indicator.builder("j", NAME)
                                        .addTarget(value)
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void baselineThatIsANumberNeedsAUnitOfItsOwnOrOfTheIndicator() {
        var baseline = Figure.builder().value(3);

        assertThat(told(
                        "indicator-without-unit",
                        plan().addIndicator(
                                        indicator().baseline(baseline.build()).build())))
                .containsExactly("info indicator-without-unit indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(List.of(
                        baseline.unit(LanguageTag.FR.text("%")).build(),
                        Figure.builder()
                                .value(Stated.absent(AbsenceReason.NOT_RECORDED))
                                .build()))
                .allSatisfy(near -> assertThat(Judged.by(
                                "indicator-without-unit",
                                plan().addIndicator(indicator().baseline(near).build())))
                        .isEmpty());
        assertThat(Judged.by(
                        "indicator-without-unit",
                        plan().addIndicator(indicator().build())))
                .isEmpty();
    }

    @Test
    void indicatorWithAValueToReachSaysWhichWayIsBetter() {
        var value = target().value(5).build();

        assertThat(told(
                        "indicator-without-direction",
                        plan().addIndicator(indicator()
                                .addTarget(target().wording(WORDS).build())
                                .addTarget(value)
                                .build())))
                .containsExactly("warning indicator-without-direction indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(List.of(
                        indicator().direction(Direction.MAINTAIN).addTarget(value),
                        indicator().addTarget(target().wording(WORDS).build()),
                        indicator()))
                .allSatisfy(near -> assertThat(told("indicator-without-direction", plan().addIndicator(near.build())))
                        .isEmpty());
    }

    @Test
    void indicatorsWithoutADirectionAreOneFindingThoughTheirTargetIsAChange() {
        var change = target().change(Quantity.of(-50)).build();
        var framework = plan().addIndicator(indicator().addTarget(change).build())
                .addIndicator(Indicator.builder("j", NAME)
                        .addTarget(Target.builder("t2").value(5).build())
                        .build())
                .addIndicator(Indicator.builder("k", NAME)
                        .direction(Direction.DECREASE)
                        .addTarget(Target.builder("t3").change(Quantity.of(-50)).build())
                        .build())
                .addIndicator(Indicator.of("l", NAME));

        assertThat(told("indicator-without-direction", framework))
                .containsExactly("warning indicator-without-direction plan {count=2, total=3, elements=[i, j]}");
    }

    @Test
    void indicatorWithAValueToReachIsToBeMeasured() {
        var value = target().value(5).build();

        assertThat(told(
                        "indicator-without-measurement",
                        plan().addIndicator(indicator().addTarget(value).build())))
                .containsExactly("info indicator-without-measurement indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(told(
                        "indicator-without-measurement",
                        plan().addIndicator(indicator()
                                .addTarget(value)
                                .addIndicator(Indicator.builder("j", NAME)
                                        .addMeasurement(
                                                Figure.builder().value(1).build())
                                        .build())
                                .build())))
                .isEmpty();
        assertThat(told(
                        "indicator-without-measurement",
                        plan().addIndicator(indicator()
                                .addTarget(target().wording(WORDS).build())
                                .build())))
                .isEmpty();
    }

    @Test
    void projectionIsNoMeasurement() {
        var projected =
                Figure.builder().value(1).status(Figure.Status.PROJECTED).build();
        var missing = Figure.builder()
                .value(Stated.absent(AbsenceReason.NOT_RECORDED))
                .build();
        var indicator = indicator().addTarget(target().value(5).build()).addMeasurement(projected);

        assertThat(told("indicator-without-measurement", plan().addIndicator(indicator.build())))
                .containsExactly("info indicator-without-measurement indicators[0] {count=1, total=1, elements=[i]}");
        assertThat(told(
                        "indicator-without-measurement",
                        plan().addIndicator(indicator.addMeasurement(missing).build())))
                .isEmpty();
        assertThat(told(
                        "indicator-without-measurement",
                        plan().addIndicator(indicator()
                                .addTarget(target().value(5)
                                        .baseline(Figure.builder().value(1).build())
                                        .build())
                                .build())))
                .as("a baseline has been measured")
                .isEmpty();
    }

    @Test
    void targetWithoutDateIsToldUnlessItIsToBeMaintainedOrWords() {
        var undated = target().value(5).build();

        assertThat(told(
                        "target-without-date",
                        plan().addIndicator(indicator().addTarget(undated).build())))
                .containsExactly("info target-without-date indicators[0].targets[0] {count=1, total=1, elements=[t]}");
        assertThat(told(
                        "target-without-date",
                        plan().addIndicator(indicator()
                                .direction(Direction.MAINTAIN)
                                .addTarget(undated)
                                .build())))
                .isEmpty();
        assertThat(told(
                        "target-without-date",
                        plan().addIndicator(indicator()
                                .addTarget(undated.toBuilder()
                                        .date(Stated.absent(AbsenceReason.NOT_FIXED))
                                        .build())
                                .addTarget(target().wording(WORDS).build())
                                .build())))
                .isEmpty();
    }

    // Consultations, figures, reviews

    private static Consultation.Builder consultation() {
        return Consultation.builder("c", NAME);
    }

    private static Figure.Builder total() {
        return Figure.builder().kind(FigureKind.CONTRIBUTIONS).value(816);
    }

    @Test
    void totalsWithoutDateAreToldOncePerConsultation() {
        assertThat(told(
                        "totals-without-date",
                        plan().addConsultation(consultation()
                                .addFigure(total().build())
                                .addFigure(total().date("2019").build())
                                .addFigure(total().build())
                                .build())))
                .containsExactly("info totals-without-date consultations[0].figures {id=\"c\", count=2}");
        assertThat(told(
                        "totals-without-date",
                        plan().addConsultation(consultation()
                                .addFigure(total().date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void totalsRestOnWhatTheirParentsCite() {
        var total = total().date("2019").build();

        assertThat(told(
                        "totals-without-source",
                        plan().addConsultation(consultation().addFigure(total).build())))
                .containsExactly("warning totals-without-source consultations[0].figures {id=\"c\", count=1}");
        assertThat(told(
                        "totals-without-source",
                        plan().addCite("rapport")
                                .addConsultation(consultation().addFigure(total).build())))
                .isEmpty();
        assertThat(told(
                        "totals-without-source",
                        plan().addConsultation(consultation()
                                .addFigure(total.toBuilder().addCite("rapport").build())
                                .build())))
                .isEmpty();
    }

    @Test
    void votesWithoutParticipants() {
        var votes = Figure.of(FigureKind.VOTES, 4_200);

        assertThat(told(
                        "votes-without-participants",
                        plan().addConsultation(consultation()
                                .addFigure(Figure.of(FigureKind.CONTRIBUTIONS, 12))
                                .addFigure(votes)
                                .addFigure(votes)
                                .build())))
                .containsExactly("info votes-without-participants consultations[0].figures[1] {id=\"c\"}");
        assertThat(told(
                        "votes-without-participants",
                        plan().addConsultation(consultation()
                                .addFigure(votes)
                                .addFigure(votes)
                                .build())))
                .containsExactly("info votes-without-participants consultations[0].figures[0] {id=\"c\"}");
        assertThat(told(
                        "votes-without-participants",
                        plan().addFigure(votes)
                                .addConsultation(consultation()
                                        .addFigure(votes)
                                        .addFigure(Figure.of(FigureKind.PARTICIPANTS, 900))
                                        .build())
                                .addConsultation(Consultation.of("d", NAME))))
                .isEmpty();
        assertThat(told(
                        "votes-without-participants",
                        plan().addConsultation(consultation()
                                .addFigure(Figure.builder()
                                        .kind(FigureKind.VOTES)
                                        .value(Stated.absent(AbsenceReason.NOT_RECORDED))
                                        .build())
                                .build())))
                .as("votes that nobody counted")
                .isEmpty();
    }

    @Test
    void whatVotesLackIsMissing() {
        assertThat(Catalogue.find("votes-without-participants").orElseThrow().category())
                .isEqualTo(Category.COMPLETENESS);
    }

    @Test
    void figuresOfAnActAreReadInTheActItself() {
        var bill = LegalAct.builder("pl-4711", NAME)
                .addFigure(Figure.of(FigureKind.AMOUNT, 2_000_000))
                .build();

        assertThat(told("framework-figures-without-source", plan().addLegalAct(bill)))
                .isEmpty();
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addLegalAct(bill).addFigure(Figure.of(FigureKind.POSTS, 12))))
                .containsExactly("warning framework-figures-without-source plan {count=1}");
    }

    @Test
    void figuresWithoutAnySourceAreToldOnce() {
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addFigure(Figure.of(FigureKind.POSTS, 12))
                                .addIndicator(indicator()
                                        .baseline(Figure.builder().value(3).build())
                                        .build())
                                .addConsultation(consultation()
                                        .addFigure(total().build())
                                        .build())))
                .containsExactly("warning framework-figures-without-source plan {count=2}");
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addFigure(Figure.of(FigureKind.POSTS, 12)).addSource(Source.of("s", NAME))))
                .isEmpty();
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addFigure(Figure.of(FigureKind.POSTS, 12))
                                .addRole(Role.builder("r", NAME)
                                        .addCite("autre#rapport")
                                        .build())))
                .isEmpty();
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addFigure(Figure.of(FigureKind.POSTS, 12))
                                .addRole(Role.builder("r", NAME)
                                        .addLink(LinkKind.RELATED, "autre#rapport")
                                        .build())))
                .as("A link names no source.")
                .hasSize(1);
    }

    @Test
    void whereverASourceIsNamedFiguresHaveOne() {
        var framework = plan().addFigure(Figure.of(FigureKind.POSTS, 12));

        for (var consultation : List.of(
                consultation().addRecord("archives#donnees"),
                consultation().addFigure(total().addCite("archives#bilan").build()))) {
            assertThat(told("framework-figures-without-source", framework.consultations(List.of(consultation.build()))))
                    .isEmpty();
        }
        assertThat(told(
                        "framework-figures-without-source",
                        plan().addIndicator(indicator()
                                .addTarget(target().value(5)
                                        .baseline(Figure.builder().value(3).build())
                                        .build())
                                .build())))
                .containsExactly("warning framework-figures-without-source plan {count=1}");
    }

    @Test
    void onlyFiguresWithAValueNeedASource() {
        var none = Figure.builder()
                .kind(FigureKind.POSTS)
                .value(Stated.absent(AbsenceReason.NOT_RECORDED))
                .build();

        assertThat(told(
                        "framework-figures-without-source",
                        plan().addFigure(Figure.of(FigureKind.POSTS, 12)).addFigure(none)))
                .containsExactly("warning framework-figures-without-source plan {count=1}");
        assertThat(told("framework-figures-without-source", plan().addFigure(none)))
                .isEmpty();
        assertThat(told("framework-figures-without-source", plan())).isEmpty();
    }

    private static Consultation.Builder withPublication(String closed, String planned) {
        return consultation()
                .addEvent(Event.of(EventKind.CLOSED, closed))
                .addEvent(Event.builder(EventKind.PUBLISHED).planned(planned).build());
    }

    @Test
    void promisedDataAreMissingOnceTheDayHasCertainlyPassed() {
        assertThat(told(
                        "open-data-missing",
                        plan().addConsultation(
                                        withPublication("2026-05", "2026-10").build())))
                .containsExactly("warning open-data-missing consultations[0].events[1] {id=\"c\", value=\"2026-10\"}");
        assertThat(List.of(
                        withPublication("2025", "2026"),
                        withPublication("2026-05", "2026-11"),
                        withPublication("2026-05", "2026-04"),
                        withPublication("2026-05", "2026"),
                        withPublication("2026-05", "2026-10").addRecord("donnees")))
                .allSatisfy(near -> assertThat(told("open-data-missing", plan().addConsultation(near.build())))
                        .isEmpty());
    }

    @Test
    void promisedDataAreMeasuredFromTheEndOfTheConsultationHoweverItIsSaid() {
        var published = Event.builder(EventKind.PUBLISHED).planned("2026-10").build();

        assertThat(told(
                        "open-data-missing",
                        plan().addConsultation(consultation()
                                .period("2026-01/2026-05")
                                .addEvent(published)
                                .build())))
                .containsExactly("warning open-data-missing consultations[0].events[0] {id=\"c\", value=\"2026-10\"}");
        assertThat(List.of(
                        consultation().period("2026-01/2026-10").addEvent(published),
                        consultation().period("2026-01/..").addEvent(published),
                        consultation().addEvent(published),
                        consultation()
                                .addEvent(Event.of(EventKind.OPENED, "2026-01"))
                                .addEvent(published)
                                .addEvent(Event.of(EventKind.CLOSED, "2026-11"))))
                .allSatisfy(near -> assertThat(Judged.by("open-data-missing", plan().addConsultation(near.build())))
                        .isEmpty());
    }

    @Test
    void onlyAPublicationThatHasNotComePromisesData() {
        var milestone = Event.builder(EventKind.MILESTONE).planned("2026-10").build();
        var published = Event.builder(EventKind.PUBLISHED).planned("2026-10");

        assertThat(List.of(
                        consultation().addEvent(milestone),
                        consultation().addEvent(published.date("2026-10").build()),
                        consultation()
                                .addEvent(published
                                        .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                        .build()),
                        consultation()
                                .addEvent(milestone)
                                .addEvent(Event.builder(EventKind.PUBLISHED).build())))
                .allSatisfy(near -> assertThat(Judged.by(
                                "open-data-missing",
                                plan().addConsultation(
                                                near.period("2026-01/2026-05").build())))
                        .isEmpty());
    }

    @Test
    void consultationSaysWhenItTakesPlaceInOneWayOrAnother() {
        assertThat(told(
                        "consultation-without-dates",
                        plan().addConsultation(consultation().build())))
                .containsExactly("info consultation-without-dates consultations[0] {count=1, total=1, elements=[c]}");
        assertThat(List.of(
                        consultation().period("2018"),
                        consultation().period(Stated.absent(AbsenceReason.NOT_FIXED)),
                        consultation().addPhase(Phase.builder().period("2018").build()),
                        withPublication("2018", "2019")))
                .allSatisfy(near -> assertThat(told("consultation-without-dates", plan().addConsultation(near.build())))
                        .isEmpty());
    }

    @Test
    void aPhaseOrAnEventThatSaysNoDateDatesNeitherAConsultationNorAReview() {
        var event = Event.builder(EventKind.MILESTONE).build();

        assertThat(told(
                        "consultation-without-dates",
                        plan().addConsultation(consultation()
                                .addPhase(Phase.builder().build())
                                .addEvent(event)
                                .build())))
                .containsExactly("info consultation-without-dates consultations[0] {count=1, total=1, elements=[c]}");
        assertThat(told(
                        "review-without-date",
                        plan().addReview(Review.builder("r", NAME)
                                .addEvent(event)
                                .build())))
                .containsExactly("info review-without-date reviews[0] {count=1, total=1, elements=[r]}");
    }

    @Test
    void anEventThatTookPlaceOrIsPlannedDatesAConsultationAndAReview() {
        assertThat(List.of(
                        Event.of(EventKind.PUBLISHED, "2018"),
                        Event.builder(EventKind.PUBLISHED).planned("2027").build()))
                .allSatisfy(event -> {
                    assertThat(told(
                                    "consultation-without-dates",
                                    plan().addConsultation(consultation()
                                            .addEvent(event)
                                            .build())))
                            .isEmpty();
                    assertThat(told(
                                    "review-without-date",
                                    plan().addReview(Review.builder("r", NAME)
                                            .addEvent(event)
                                            .build())))
                            .isEmpty();
                });
        assertThat(told(
                        "review-without-date",
                        plan().addReview(
                                        Review.builder("r", NAME).period("2018").build())))
                .isEmpty();
    }

    @Test
    void reviewIsOutOrDue() {
        assertThat(told("review-without-date", plan().addReview(Review.of("r", NAME))))
                .containsExactly("info review-without-date reviews[0] {count=1, total=1, elements=[r]}");
        assertThat(told(
                        "review-without-date",
                        plan().addReview(Review.builder("r", NAME)
                                .addEvent(Event.builder(EventKind.PUBLISHED)
                                        .planned("2027")
                                        .build())
                                .build())))
                .isEmpty();
    }

    // Languages

    private static final Text BOTH = Text.builder()
            .put(LanguageTag.FR, "Confiance")
            .put(LanguageTag.DE, "Vertrauen")
            .build();

    private static PolicyFramework.Builder bilingual() {
        return PolicyFramework.builder("plan", BOTH)
                .language(LanguageTag.FR)
                .roles(List.of(Role.of("r1", BOTH), Role.of("r2", BOTH)));
    }

    @Test
    void textsMissingInALanguageAreToldOncePerElement() {
        assertThat(told(
                        "text-missing-in-language",
                        bilingual()
                                .addOtherName(OtherName.builder(BOTH).build())
                                .addRole(Role.builder("r", NAME)
                                        .addTerritory(Territory.builder(WORDS).build())
                                        .addObjective(Objective.of("o", BOTH))
                                        .build())))
                .containsExactly("warning text-missing-in-language roles[2]"
                        + " {id=\"r\", languages=list of 1, count=2, attributes=list of 2}");
    }

    @Test
    void whatIsSaidOfADocumentIsTranslatedEvenIfItsTitleIsNot() {
        var document = Source.builder("s", NAME).description(WORDS).build();

        assertThat(told(
                        "text-missing-in-language",
                        bilingual()
                                .description(BOTH)
                                .addRole(Role.builder("r", BOTH)
                                        .description(BOTH)
                                        .build())
                                .addSource(document)))
                .containsExactly("warning text-missing-in-language sources[0]"
                        + " {id=\"s\", languages=list of 1, count=1, attributes=list of 1}");
        var documents = plan().addRole(Role.builder("r", BOTH).description(BOTH).build());
        for (int i = 0; i < 9; i++) {
            documents.addSource(
                    Source.builder("s-" + i, NAME).description(WORDS).build());
        }
        assertThat(told("text-missing-in-language", documents))
                .as("documents, however many, have no part in saying what is wanted")
                .hasSize(9);
    }

    private static String hintFor(Text name) {
        var framework = bilingual()
                .addRole(Role.of("r3", BOTH))
                .addRole(Role.of("r4", BOTH))
                .addRole(Role.of("r5", name))
                .build();
        return Judged.validator("text-missing-in-language").validate(framework, DAY).findings().stream()
                .map(finding -> finding.hint(LanguageTag.EN).orElseThrow())
                .collect(MoreCollectors.onlyElement());
    }

    @Test
    void textThatIsNotInTheLanguageOfTheFrameworkIsNoMissingTranslation() {
        var german = LanguageTag.DE.text("Vertrauen in Daten");
        var original = Text.builder()
                .put(LanguageTag.DE, "Vertrauen in Daten", Text.Origin.ORIGINAL)
                .build();

        assertThat(hintFor(german)).startsWith("Write the text in the language of the framework");
        assertThat(hintFor(original)).startsWith("Add the translation");
        assertThat(hintFor(NAME)).startsWith("Add the translation");
    }

    @Test
    void measurementWithoutDateIsToldUnlessItHasNoValueOrSaysWhyThereIsNoDate() {
        var dated = Figure.builder().value(1).date("2025").build();
        var unknown = Figure.builder()
                .value(1)
                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                .build();
        var words = Figure.builder().words(NAME).build();
        var undated = Figure.builder().value(2).build();
        var fine = Indicator.builder("fine", NAME)
                .baseline(undated)
                .measurements(List.of(dated, unknown, words))
                .build();

        assertThat(told("measurement-without-date", plan().addIndicator(fine))).isEmpty();
        assertThat(told(
                        "measurement-without-date",
                        plan().addIndicator(fine)
                                .addIndicator(Indicator.of("none", NAME))
                                .addIndicator(Indicator.builder("i", NAME)
                                        .measurements(List.of(dated, undated, undated))
                                        .build())))
                .containsExactly("info measurement-without-date indicators[2] {count=1, total=2, elements=[i]}");
    }

    @Test
    void eventWithoutAnyDateIsToldUnlessItSaysWhyThereIsNone() {
        var published = Event.builder(EventKind.PUBLISHED);
        var fine = plan().addEvent(Event.of(EventKind.ADOPTED, "2025"))
                .addMeasure(Measure.builder("a", NAME)
                        .addEvent(published.planned("2027").build())
                        .addEvent(Event.builder(EventKind.PUBLISHED)
                                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                                .build())
                        .build());

        assertThat(told("event-without-date", fine)).isEmpty();
        assertThat(told(
                        "event-without-date",
                        fine.addMeasure(Measure.builder("b", NAME)
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .name(NAME)
                                        .build())
                                .build())))
                .containsExactly("info event-without-date measures[1] {count=1, total=3, elements=[b]}");
    }

    @Test
    void descriptionsThatNobodyTranslatesAreNotMissing() {
        assertThat(told(
                        "text-missing-in-language",
                        bilingual()
                                .description(WORDS)
                                .addRole(Role.builder("r", BOTH)
                                        .description(WORDS)
                                        .build())))
                .isEmpty();
    }

    @Test
    void acronymsSignsNamesOfOldAndTitlesOfDocumentsNeedNoTranslation() {
        assertThat(Judged.by(
                        "text-missing-in-language",
                        bilingual()
                                .addRole(Role.of("r3", BOTH))
                                .addRole(Role.of("r4", BOTH))
                                .addRole(Role.of("r5", BOTH))
                                .shortName(LanguageTag.FR.text("Plan"))
                                .addSource(Source.of("s", NAME))
                                .addBody(Body.of("b", LanguageTag.FR.text("DELNUM")))
                                .addIndicator(Indicator.builder("i", BOTH)
                                        .unit(LanguageTag.FR.text("%"))
                                        .build())))
                .isEmpty();
    }

    /** The names that are told as missing in German: of an indicator, of a unit, of a territory. */
    private static List<String> missing(String name, String unit, String territory) {
        var plan = bilingual()
                .addRole(Role.of("r3", BOTH))
                .addRole(Role.of("r4", BOTH))
                .addRole(Role.of("r5", BOTH))
                .addRole(Role.of("r6", BOTH))
                .addIndicator(Indicator.builder("i", LanguageTag.FR.text(name))
                        .unit(LanguageTag.FR.text(unit))
                        .addTerritory(Territory.builder(LanguageTag.FR.text(territory))
                                .build())
                        .build())
                .build();
        var rule = Catalogue.find("text-missing-in-language").orElseThrow();
        return Validator.of(List.of(rule), Catalogue.adopted()).validate(plan, DAY).findings().stream()
                .map(finding -> finding.arguments().get("attributes"))
                .flatMap(list -> ((DataValue.OfList) Objects.requireNonNull(list)).values().stream())
                .map(attribute -> ((DataValue.OfString) attribute).value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Future.lab, km, Lancy",
        "data.geneve, kWh, Plan-les-Ouates",
        "Future.lab, m², Le Grand-Saconnex",
        "Future.lab, t CO₂, La Chaux-de-Fonds",
        "Future.lab, MtCO₂, L’Île",
        "Future.lab, kWh/m², Genève",
        "Future.lab, Mio. CHF, St. Gallen",
    })
    void whatIsReadInAllLanguagesNeedsNoTranslation(String name, String unit, String territory) {
        assertThat(missing(name, unit, territory)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Confiance, habitants, Ville de Lancy",
        "Voir Future.lab, kg par an, Rive droite",
        "Eau, % des cas, quartier",
        "Délégué.e, pers., tout le canton",
    })
    void ordinaryWordsNeedTranslation(String name, String unit, String territory) {
        assertThat(missing(name, unit, territory)).containsExactly("name", "territories[0].name", "unit");
    }

    @Test
    void unitThatIsTranslatedIsTranslatedIntoAllLanguages() {
        var three = BOTH.with(LanguageTag.IT, "Fiducia");
        var plan = PolicyFramework.builder("plan", three)
                .addRole(Role.of("r", three))
                .addRole(Role.of("s", three))
                .addIndicator(Indicator.builder("i", three)
                        .unit(LanguageTag.FR.text("ans").with(LanguageTag.DE, "J."))
                        .build());

        assertThat(told("text-missing-in-language", plan))
                .containsExactly("warning text-missing-in-language indicators[0]"
                        + " {id=\"i\", languages=list of 1, count=1, attributes=list of 1}");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr-CH, true",
        "fr, fr-419, true",
        "zh-Hant, zh-Hant-TW, true",
        "fr_CH, FR-ch, true",
        "fr-CH, fr, true",
        "fr-FR, fr-CH, true",
        "zh-Hans-CN, zh-Hant-TW, false",
        "de, de-x-ls, false",
        "de, de-1901, false",
        "zh, zh-Hant, false",
        "de, fr-CH, false",
    })
    void languageServesARegionOfIt(String there, String wanted, boolean serves) {
        var profile = Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.of(wanted))
                .build();
        var plan = PolicyFramework.of("plan", LanguageTag.of(there).text("Confiance"));

        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(plan, DAY)
                        .findings())
                .filteredOn(finding -> finding.code().equals("text-missing-in-language"))
                .hasSize(serves ? 0 : 1);
    }

    @Test
    void languagesThatAreMissingAreNamedInThatOfTheReader() {
        var profile = Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.DE)
                .addLanguage(LanguageTag.of("it-CH"))
                .addLanguage(LanguageTag.of("rm"))
                .addLanguage(LanguageTag.of("xx"))
                .build();

        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(plan().build(), DAY)
                        .findings())
                .flatExtracting(finding -> Stream.of("fr", "de", "it-CH", "en")
                        .map(language -> finding.message(LanguageTag.of(language)))
                        .toList())
                .containsExactly(
                        "Textes de «\u00A0plan\u00A0» qui manquent en allemand, italien (Suisse), romanche,"
                                + " xx\u00A0: 1\u00A0; voir name.",
                        "Texte von «plan», die auf Deutsch, Italienisch (Schweiz), Rätoromanisch, xx fehlen: 1;"
                                + " siehe name.",
                        "Testi di «plan» che mancano in tedesco, italiano (Svizzera), romancio, xx: 1; vedi name.",
                        "Texts of “plan” missing in German, Italian (Switzerland), Romansh, xx: 1;" + " see name.");
    }

    @Test
    void nameThatIsTheSameInTwoLanguagesNeedsNoTranslationIntoAThird() {
        var three = BOTH.with(LanguageTag.IT, "Fiducia");
        var plan = PolicyFramework.builder("plan", three)
                .addRole(Role.of("r", three))
                .addRole(Role.of("s", three))
                .addRole(Role.of("t", three))
                .addRole(Role.of("same", LanguageTag.FR.text("Polnum").with(LanguageTag.DE, "Polnum")))
                .addRole(Role.of("other", BOTH));

        assertThat(told("text-missing-in-language", plan))
                .containsExactly("warning text-missing-in-language roles[4]"
                        + " {id=\"other\", languages=list of 1, count=1, attributes=list of 1}");
    }

    @Test
    void frameworkInOneLanguageLacksNone() {
        assertThat(told("text-missing-in-language", plan().addRole(Role.of("r", LanguageTag.DE.text("Rolle")))))
                .isEmpty();
    }

    @Test
    void languageOfTwoThirdsOfTheNamesIsExpectedOfTheRest() {
        assertThat(told("text-missing-in-language", bilingual().addRole(Role.of("r", NAME))))
                .containsExactly("warning text-missing-in-language roles[2]"
                        + " {id=\"r\", languages=list of 1, count=1, attributes=list of 1}");
        assertThat(told(
                        "text-missing-in-language",
                        bilingual().addRole(Role.of("r", NAME)).addRole(Role.of("s", NAME))))
                .isEmpty();
        assertThat(told(
                        "text-missing-in-language",
                        bilingual()
                                .addRole(Role.of("r3", BOTH))
                                .addRole(Role.of("r", NAME))
                                .addRole(Role.of("s", NAME))))
                .containsExactly(
                        "warning text-missing-in-language roles[3]"
                                + " {id=\"r\", languages=list of 1, count=1, attributes=list of 1}",
                        "warning text-missing-in-language roles[4]"
                                + " {id=\"s\", languages=list of 1, count=1, attributes=list of 1}");
        assertThat(told(
                        "text-missing-in-language",
                        PolicyFramework.builder("plan", BOTH)
                                .addRole(Role.of("r", BOTH))
                                .addRole(Role.of("s", NAME))))
                .as("Two of three are two thirds.")
                .containsExactly("warning text-missing-in-language roles[1]"
                        + " {id=\"s\", languages=list of 1, count=1, attributes=list of 1}");
    }

    @Test
    void languageOfTheProfileIsMissingInAFrameworkThatIsInAnotherOneAlone() {
        var profile = Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.DE)
                .build();

        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(plan().build(), DAY)
                        .findings())
                .extracting(finding -> finding.message(LanguageTag.EN))
                .containsExactly("Texts of “plan” missing in German: 1; see name.");
    }

    @Test
    void eachThingIsToldTheLanguagesThatItLacksItself() {
        var profile = Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.FR)
                .addLanguage(LanguageTag.DE)
                .build();
        var plan = PolicyFramework.builder("plan", BOTH)
                .addRole(Role.of("r", LanguageTag.of("de-CH").text("Vertrauen")))
                .addRole(Role.of("s", LanguageTag.of("fr-CH").text("Confiance")))
                .build();

        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(plan, DAY)
                        .findings())
                .filteredOn(finding -> finding.code().equals("text-missing-in-language"))
                .extracting(finding -> finding.message(LanguageTag.EN))
                .containsExactly(
                        "Texts of “r” missing in French: 1; see name.", "Texts of “s” missing in German: 1; see name.");
    }

    @Test
    void languagesOfTheProfileAreExpectedAndRegionalFormsServe() {
        var profile = Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.FR)
                .addLanguage(LanguageTag.DE)
                .build();
        var plan = PolicyFramework.builder(
                        "plan",
                        Text.builder()
                                .put(LanguageTag.of("fr-CH"), "Confiance")
                                .put(LanguageTag.DE, "Vertrauen")
                                .build())
                .addRole(Role.of("r", NAME))
                .build();

        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(plan, DAY)
                        .findings())
                .filteredOn(finding -> finding.code().equals("text-missing-in-language"))
                .extracting(finding -> finding.message(LanguageTag.EN))
                .containsExactly("Texts of “r” missing in German: 1; see name.");
    }

    @Test
    void whatNeedsNoTranslationHasNoPartInSayingInWhichLanguagesNamesAre() {
        var plan = bilingual();
        for (int i = 0; i < 6; i++) {
            plan.addIndicator(Indicator.builder("i" + i, BOTH)
                    .unit(LanguageTag.FR.text("%"))
                    .shortName(LanguageTag.FR.text("I" + i))
                    .addTerritory(
                            Territory.builder(LanguageTag.FR.text("Lancy")).build())
                    .build());
        }
        plan.addObjective(Objective.of("o", NAME));

        assertThat(Judged.by("text-missing-in-language", plan))
                .singleElement()
                .asString()
                .contains("objectives[0]");
    }

    @Test
    void nameOfAPlatformNeedsNoTranslation() {
        var plan = bilingual().addRole(Role.of("r3", BOTH)).addRole(Role.of("r4", BOTH));

        for (var name : List.of("Decidim", "mitreden.bern.ch", "e-mitwirkung.ch", "participer en ligne")) {
            var consultation = Consultation.builder("c", BOTH)
                    .platform(Consultation.Platform.builder(LanguageTag.FR.text(name))
                            .build())
                    .build();
            assertThat(Judged.by("text-missing-in-language", plan.consultations(List.of(consultation))))
                    .hasSize(name.contains(" ") ? 1 : 0);
        }
    }
}
