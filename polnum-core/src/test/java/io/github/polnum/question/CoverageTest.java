package io.github.polnum.question;

import static io.github.polnum.question.TraceabilityTest.NAME;
import static io.github.polnum.question.TraceabilityTest.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME);
    }

    private static List<String> withoutContribution(PolicyFramework.Builder plan) {
        return ids(Coverage.of(plan.build(), DAY).withoutContribution());
    }

    private static List<String> notUpheld(PolicyFramework.Builder plan) {
        return ids(Coverage.of(plan.build(), DAY).notUpheld());
    }

    private static List<String> notMeasured(PolicyFramework.Builder plan) {
        return ids(Coverage.of(plan.build(), DAY).notMeasured());
    }

    private static List<String> notAskedAbout(PolicyFramework.Builder plan) {
        return ids(Coverage.of(plan.build(), DAY).notAskedAbout());
    }

    private static Consultation consultation(String... about) {
        var topic = Topic.builder("topic");
        List.of(about).forEach(topic::addAbout);
        return Consultation.builder("consultation", NAME)
                .addTopic(topic.build())
                .build();
    }

    /** Objectives {@code a}, {@code b} and {@code b-1} under it, in a role; objective {@code c} alone. */
    private static PolicyFramework.Builder three() {
        return plan().addRole(Role.builder("role", NAME)
                        .addObjective(Objective.of("a", NAME))
                        .addObjective(Objective.builder("b", NAME)
                                .addObjective(Objective.of("b-1", NAME))
                                .build())
                        .build())
                .addObjective(Objective.of("c", NAME));
    }

    @Test
    void anEmptyFrameworkIsLeftWithoutNothing() {
        assertThat(Coverage.of(plan().build(), DAY))
                .hasToString("Coverage[0 without contribution, 0 not upheld, 0 not measured, 0 not asked about, "
                        + "0 roles without objective, 0 empty portfolios, 0 without lead]");
    }

    @Test
    void aFrameworkOfObjectivesAloneIsLeftWithoutEverything() {
        var coverage = Coverage.of(three().addPrinciple(Principle.of("p", NAME)).build(), DAY);

        assertThat(ids(coverage.withoutContribution())).containsExactly("a", "b", "b-1", "c");
        assertThat(ids(coverage.notMeasured())).containsExactly("a", "b", "b-1", "c");
        assertThat(ids(coverage.notAskedAbout())).containsExactly("a", "b", "b-1", "c");
        assertThat(ids(coverage.notUpheld())).containsExactly("p");
        assertThat(coverage)
                .hasToString("Coverage[4 without contribution, 1 not upheld, 4 not measured, 4 not asked about, "
                        + "0 roles without objective, 0 empty portfolios, 0 without lead]");
        assertThat(coverage.notMeasured()).isUnmodifiable();
    }

    @Test
    void nestedMeasuresCountForAllTheObjectivesAbove() {
        assertThat(withoutContribution(plan().addObjective(Objective.builder("upper", NAME)
                        .addObjective(Objective.builder("lower", NAME)
                                .addMeasure(Measure.of("m", NAME))
                                .build())
                        .addObjective(Objective.of("empty", NAME))
                        .build())))
                .containsExactly("empty");
    }

    @Test
    void measuresLinkedFromAnywhereCount() {
        assertThat(withoutContribution(three().addMeasure(Measure.builder("m", NAME)
                                .addMeasure(Measure.builder("n", NAME)
                                        .addLink(LinkKind.CONTRIBUTES_TO, "a")
                                        .build())
                                .build())
                        .addConsultation(Consultation.builder("consultation", NAME)
                                .addCommitment(Measure.builder("promised", NAME)
                                        .addLink(LinkKind.PART_OF, "c")
                                        .build())
                                .build())))
                .containsExactly("b", "b-1");
    }

    @Test
    void aContributionToAnObjectiveIsOneToThoseAbove() {
        assertThat(withoutContribution(three().addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.IMPLEMENTS, "b-1")
                        .build())))
                .containsExactly("a", "c");
    }

    @Test
    void otherElementsContributeByTheirLinks() {
        assertThat(withoutContribution(three().addPortfolio(Portfolio.builder("portfolio", NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "a")
                                .build())
                        .addObjective(Objective.builder("d", NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "b")
                                .build())))
                .containsExactly("b-1", "c", "d");
    }

    @Test
    void aMeasureOfTheRoleAndLinksOfOtherKindsOrElsewhereDoNotCount() {
        assertThat(withoutContribution(plan().addRole(Role.builder("role", NAME)
                        .addObjective(Objective.of("a", NAME))
                        .addMeasure(Measure.builder("m", NAME)
                                .addLink(LinkKind.RELATED, "a")
                                .addLink(LinkKind.UPHOLDS, "a")
                                .addLink(LinkKind.CONTRIBUTES_TO, "autre#a")
                                .addLink(LinkKind.CONTRIBUTES_TO, "plan@2026#a")
                                .build())
                        .build())))
                .containsExactly("a");
    }

    @Test
    void whatOtherFrameworksOfTheSetContributeCountsWhereTheyAreLookedThroughTogether() {
        var canton = plan().addObjective(Objective.of("a", NAME))
                .addObjective(Objective.of("b", NAME))
                .addPrinciple(Principle.of("open", NAME))
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan#a")
                        .addLink(LinkKind.UPHOLDS, "plan#open")
                        .build())
                .addIndicator(Indicator.builder("i", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan#b")
                        .build())
                .addConsultation(Consultation.builder("asked", NAME)
                        .addTopic(Topic.builder("t").addAbout("plan#b").build())
                        .build())
                .build();

        assertThat(Coverage.of(canton, DAY).withoutContribution()).hasSize(2);
        var together = Coverage.of(PolicySet.of(List.of(city, canton)), DAY);
        assertThat(together).hasSize(2);
        assertThat(together.get(1).withoutContribution()).isEmpty();
        assertThat(together.get(1).notUpheld()).isEmpty();
        assertThat(together.get(1).notMeasured())
                .extracting(node -> node.id().value())
                .containsExactly("a");
        assertThat(together.get(1).notAskedAbout())
                .extracting(node -> node.id().value())
                .containsExactly("a");
    }

    @Test
    void aPrincipleIsUpheldByWhateverSaysSoAndByTheMeasuresUnderIt() {
        assertThat(notUpheld(plan().addPrinciple(Principle.of("none", NAME))
                        .addPrinciple(Principle.of("by-objective", NAME))
                        .addPrinciple(Principle.of("by-measure", NAME))
                        .addPrinciple(Principle.builder("by-its-own", NAME)
                                .addMeasure(Measure.of("m", NAME))
                                .build())
                        .addPrinciple(Principle.of("contributed-to", NAME))
                        .addObjective(Objective.builder("o", NAME)
                                .addLink(LinkKind.UPHOLDS, "by-objective")
                                .addMeasure(Measure.builder("n", NAME)
                                        .addLink(LinkKind.UPHOLDS, "by-measure")
                                        .addLink(LinkKind.CONTRIBUTES_TO, "contributed-to")
                                        .build())
                                .build())))
                .containsExactly("none", "contributed-to");
    }

    @Test
    void anObjectiveIsMeasuredByIndicatorsAtItUnderItOrLinkedToIt() {
        assertThat(notMeasured(plan().addObjective(Objective.builder("at", NAME)
                                .addIndicator(Indicator.of("i-1", NAME))
                                .build())
                        .addObjective(Objective.builder("under", NAME)
                                .addObjective(Objective.of("sibling", NAME))
                                .addMeasure(Measure.builder("m", NAME)
                                        .addIndicator(Indicator.of("i-2", NAME))
                                        .build())
                                .build())
                        .addObjective(Objective.builder("above", NAME)
                                .addObjective(Objective.of("linked", NAME))
                                .build())
                        .addObjective(Objective.of("by-sub-indicator", NAME))
                        .addObjective(Objective.of("none", NAME))
                        .addIndicator(Indicator.builder("i-3", NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "linked")
                                .addIndicator(Indicator.builder("i-4", NAME)
                                        .addLink(LinkKind.RELATED, "by-sub-indicator")
                                        .build())
                                .build())))
                .containsExactly("sibling", "none");
    }

    @Test
    void aTopicAboutARoleIsAboutTheObjectivesUnderIt() {
        assertThat(notAskedAbout(three().addConsultation(consultation("role")))).containsExactly("c");
        assertThat(notAskedAbout(three().addConsultation(consultation("b", "c"))))
                .containsExactly("a");
    }

    @Test
    void aTopicAboutASubObjectiveTheWholeFrameworkOrNothingIsNotAboutAnObjective() {
        assertThat(notAskedAbout(three().addConsultation(consultation("b-1")))).containsExactly("a", "b", "c");
        assertThat(notAskedAbout(three().addConsultation(consultation("plan#"))))
                .hasSize(4);
        assertThat(notAskedAbout(three().addConsultation(consultation("autre#a", "nulle-part"))))
                .hasSize(4);
        assertThat(notAskedAbout(three().addConsultation(consultation()))).hasSize(4);
    }

    @Test
    void whatIncludesOrIsPartOfSomethingInAnotherFrameworkStandsThere() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .addObjective(Objective.of("left", NAME))
                .addPortfolio(Portfolio.builder("led", NAME)
                        .addInvolved(Involvement.of(InvolvementFunction.LEAD, "office"))
                        .addLink(LinkKind.INCLUDES, "city#bundled")
                        .build())
                .addPortfolio(Portfolio.of("empty", NAME))
                .addPortfolio(Portfolio.of("joined", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addMeasure(Measure.of("bundled", NAME))
                .addMeasure(Measure.builder("part", NAME)
                        .addLink(LinkKind.PART_OF, "canton#o")
                        .addLink(LinkKind.PART_OF, "canton#joined")
                        .build())
                .build();

        for (var set : List.of(List.of(canton, city), List.of(city, canton))) {
            var coverages = Coverage.of(PolicySet.of(set), DAY);
            var ofCanton = coverages.get(set.indexOf(canton));
            var ofCity = coverages.get(set.indexOf(city));
            assertThat(ids(ofCanton.withoutContribution())).containsExactly("left");
            assertThat(ids(ofCanton.emptyPortfolios())).containsExactly("empty");
            assertThat(ofCanton.measuresWithoutLead()).isEmpty();
            assertThat(ids(ofCity.measuresWithoutLead())).containsExactly("part");
            assertThat(ofCity.emptyPortfolios()).isEmpty();
        }
    }

    @Test
    void portfolioThatIncludesSomethingElsewhereIsNotEmpty() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addPortfolio(Portfolio.builder("somewhere", NAME)
                        .addLink(LinkKind.INCLUDES, "city#m")
                        .build())
                .addPortfolio(Portfolio.builder("related", NAME)
                        .addLink(LinkKind.RELATED, "city#m")
                        .build())
                .build();

        assertThat(ids(Coverage.of(canton, DAY).emptyPortfolios())).containsExactly("related");
    }

    @Test
    void aPortfolioOfHistoryIsNotEmptyBecauseWhatItIncludesIsAtHand() {
        var history = PolicyFramework.builder("canton", NAME)
                .edition("2020")
                .addPortfolio(Portfolio.builder("somewhere", NAME)
                        .addLink(LinkKind.INCLUDES, "city#m")
                        .build())
                .build();
        var current = PolicyFramework.builder("canton", NAME)
                .edition("2024")
                .addLink(LinkKind.SUPERSEDES, "canton@2020#")
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addMeasure(Measure.of("m", NAME))
                .build();

        assertThat(Coverage.of(history, DAY).emptyPortfolios()).isEmpty();
        assertThat(Coverage.of(PolicySet.of(List.of(history, current, city)), DAY))
                .allSatisfy(coverage -> assertThat(coverage.emptyPortfolios()).isEmpty());
    }

    @Test
    void whatContributesToAFrameworkAsAWholeServesNoneOfItsObjectives() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#")
                        .build())
                .build();
        var set = PolicySet.of(List.of(canton, city));
        var objectives = Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(ids(Coverage.of(set, DAY).get(0).withoutContribution())).containsExactly("o");
        assertThat(objectives.rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(objectives.columnsOf(row)).isEmpty());
    }

    @Test
    void theFrameworkAsAWholeIsNotAboutItsObjectivesInWhicheverItIsSaid() {
        var asking = PolicyFramework.builder("asking", NAME)
                .addConsultation(consultation("plan#", "plan#c"))
                .build();

        for (var set : List.of(List.of(three().build(), asking), List.of(asking, three().build()))) {
            var ofPlan = Coverage.of(PolicySet.of(set), DAY).stream()
                    .filter(coverage -> coverage.notAskedAbout().size() > 1)
                    .toList();
            assertThat(ofPlan)
                    .singleElement()
                    .satisfies(coverage ->
                            assertThat(ids(coverage.notAskedAbout())).containsExactly("a", "b", "b-1"));
        }
    }

    @Test
    void thePlacesAreThoseOfTheIndex() {
        var framework = three().build();

        assertThat(Coverage.of(framework, DAY).notMeasured())
                .containsExactly(
                        framework.index().find(Identifier.of("a")).orElseThrow(),
                        framework.index().find(Identifier.of("b")).orElseThrow(),
                        framework.index().find(Identifier.of("b-1")).orElseThrow(),
                        framework.index().find(Identifier.of("c")).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsAGapHasAnEmptyRow(long seed) {
        var framework = TraceabilityTest.random(seed);
        var coverage = Coverage.of(framework, DAY);
        var set = PolicySet.of(List.of(framework));
        var objectives = Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES, DAY);
        var principles = Traceability.of(set, Relation.MEASURES_UPHOLD_PRINCIPLES, DAY);
        var indicators = Traceability.of(set, Relation.INDICATORS_MEASURE_OBJECTIVES, DAY);
        var topics = Traceability.of(set, Relation.TOPICS_ASK_ABOUT_OBJECTIVES, DAY);

        assertThat(objectives.rows())
                .containsAll(coverage.withoutContribution())
                .filteredOn(row -> objectives.columnsOf(row).isEmpty())
                .isEqualTo(coverage.withoutContribution());
        assertThat(principles.rows())
                .filteredOn(row -> principles.columnsOf(row).isEmpty())
                .isEqualTo(coverage.notUpheld());
        assertThat(indicators.rows())
                .filteredOn(row -> indicators.columnsOf(row).isEmpty())
                .isEqualTo(coverage.notMeasured());
        assertThat(topics.rows())
                .filteredOn(row -> topics.columnsOf(row).isEmpty())
                .isEqualTo(coverage.notAskedAbout())
                .isNotEmpty();
    }

    @Test
    void aCharterThatIsUpheldAsAWholeIsUpheldInEachOfItsPrinciples() {
        var charter = PolicyFramework.builder("charter", NAME)
                .addPrinciple(Principle.of("p", NAME))
                .addPrinciple(Principle.of("q", NAME))
                .build();
        var plan = plan().addLink(LinkKind.UPHOLDS, "charter#")
                .addPrinciple(Principle.of("own", NAME))
                .build();

        var coverages = Coverage.of(PolicySet.of(List.of(charter, plan)), DAY);

        assertThat(coverages.get(0).notUpheld()).isEmpty();
        assertThat(ids(coverages.get(1).notUpheld())).containsExactly("own");
        assertThat(ids(Coverage.of(charter, DAY).notUpheld())).containsExactly("p", "q");
        var measure = PolicyFramework.builder("measures", NAME)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.UPHOLDS, "charter#")
                        .build())
                .build();
        var table = Traceability.of(PolicySet.of(List.of(charter, plan, measure)), Relation.MEASURES_UPHOLD_PRINCIPLES);
        assertThat(ids(List.copyOf(
                        table.rowsOf(measure.index().find(Identifier.of("m")).orElseThrow()))))
                .containsExactly("p", "q");
    }

    @ParameterizedTest
    @CsvSource({
        "-, false",
        "2020/2030, false",
        "2020/.., false",
        "2010/2015, true",
        "2010/2026, false",
        "2010/2026-11-21, true",
        "2030/2035, false"
    })
    void whoCertainlyLedBeforeOnlyLeadsNoMore(String period, boolean withoutLead) {
        var lead = Involvement.of(InvolvementFunction.LEAD, "office").toBuilder();
        if (!period.equals("-")) {
            lead.period(period);
        }

        var coverage = Coverage.of(
                plan().addMeasure(Measure.builder("m", NAME)
                                .addInvolved(lead.build())
                                .build())
                        .build(),
                DAY);

        assertThat(ids(coverage.measuresWithoutLead())).isEqualTo(withoutLead ? List.of("m") : List.of());
    }

    @Test
    void onlyWhatIsIncludedFromAFrameworkThatIsNotAtHandMayBeAnything() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addRole(Role.builder("role-elsewhere", NAME)
                        .addLink(LinkKind.INCLUDES, "federal#o")
                        .build())
                .addRole(Role.builder("role-gone", NAME)
                        .addLink(LinkKind.INCLUDES, "gone")
                        .build())
                .addObjective(Objective.builder("elsewhere", NAME)
                        .addLink(LinkKind.INCLUDES, "federal@2020#m")
                        .build())
                .addObjective(Objective.builder("gone-there", NAME)
                        .addLink(LinkKind.INCLUDES, "city#gone")
                        .build())
                .addPortfolio(Portfolio.builder("gone-here", NAME)
                        .addLink(LinkKind.INCLUDES, "gone")
                        .build())
                .addPortfolio(Portfolio.builder("gone-in-the-city", NAME)
                        .addLink(LinkKind.INCLUDES, "city#gone")
                        .build())
                .build();
        var city = PolicyFramework.of("city", NAME);

        var coverage = Coverage.of(PolicySet.of(List.of(canton, city)), DAY).get(0);

        assertThat(ids(coverage.rolesWithoutObjective())).containsExactly("role-gone");
        assertThat(ids(coverage.withoutContribution())).containsExactly("gone-there");
        assertThat(ids(coverage.emptyPortfolios())).containsExactly("gone-here", "gone-in-the-city");
    }

    @Test
    void anObjectiveIsMeasuredByAnIndicatorThatItIsRelatedTo() {
        assertThat(notMeasured(plan().addObjective(Objective.builder("related", NAME)
                                .addLink(LinkKind.RELATED, "i")
                                .build())
                        .addObjective(Objective.builder("equivalent", NAME)
                                .addLink(LinkKind.EQUIVALENT, "i")
                                .build())
                        .addObjective(Objective.builder("to-another", NAME)
                                .addLink(LinkKind.RELATED, "related")
                                .build())
                        .addObjective(Objective.builder("otherwise", NAME)
                                .addLink(LinkKind.BASED_ON, "i")
                                .build())
                        .addIndicator(Indicator.of("i", NAME))))
                .containsExactly("to-another", "otherwise");
    }

    @Test
    void nothingContributesToItselfOrUpholdsItself() {
        var plan = plan().addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "o")
                        .build())
                .addPrinciple(Principle.builder("p", NAME)
                        .addLink(LinkKind.UPHOLDS, "p")
                        .build());

        assertThat(withoutContribution(plan)).containsExactly("o");
        assertThat(notUpheld(plan)).containsExactly("p");
    }

    @Test
    void whatAFrameworkOfAnotherNameSupersedesSaysNothingOfOthersEither() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .build();
        var old = plan().addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .build())
                .build();
        var successor = PolicyFramework.builder("strategy", NAME)
                .addLink(LinkKind.SUPERSEDES, "plan#")
                .build();
        var set = PolicySet.of(List.of(canton, old, successor));

        assertThat(ids(Coverage.of(set, DAY).get(0).withoutContribution())).containsExactly("o");
        assertThat(Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES)
                        .columnsOf(canton.index().find(Identifier.of("o")).orElseThrow()))
                .isEmpty();
    }

    @Test
    void anEditionThatAnotherSupersedesSaysNothingOfOtherFrameworks() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .build();
        var old = plan().edition("2020")
                .addObjective(Objective.of("own", NAME))
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .addLink(LinkKind.CONTRIBUTES_TO, "own")
                        .build())
                .addConsultation(consultation("canton#o"))
                .build();
        var current = plan().edition("2026")
                .addLink(LinkKind.SUPERSEDES, "plan@2020#")
                .build();

        var alone = Coverage.of(PolicySet.of(List.of(canton, old)), DAY);
        var together = Coverage.of(PolicySet.of(List.of(canton, old, current)), DAY);

        assertThat(alone.get(0).withoutContribution()).isEmpty();
        assertThat(alone.get(0).notAskedAbout()).isEmpty();
        assertThat(ids(together.get(0).withoutContribution())).containsExactly("o");
        assertThat(ids(together.get(0).notAskedAbout())).containsExactly("o");
        var o = canton.index().find(Identifier.of("o")).orElseThrow();
        assertThat(Traceability.of(PolicySet.of(List.of(canton, old)), Relation.MEASURES_SERVE_OBJECTIVES)
                        .columnsOf(o))
                .hasSize(1);
        assertThat(Traceability.of(PolicySet.of(List.of(canton, old, current)), Relation.MEASURES_SERVE_OBJECTIVES)
                        .columnsOf(o))
                .isEmpty();
        assertThat(together.get(1).withoutContribution()).isEmpty();
    }

    @Test
    void whatIsToBeSupersededCountsUntilThenButIsInNoTableOfOthers() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .edition("2024")
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .build())
                .build();
        var later = PolicyFramework.builder("city", NAME)
                .edition("2028")
                .period("2028/2032")
                .addLink(LinkKind.SUPERSEDES, "city@2024#")
                .build();
        var set = PolicySet.of(List.of(canton, city, later));

        assertThat(Coverage.of(set, DAY).get(0).withoutContribution()).isEmpty();
        assertThat(ids(Coverage.of(set, LocalDate.of(2028, 1, 1)).get(0).withoutContribution()))
                .containsExactly("o");
        assertThat(Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES)
                        .columnsOf(canton.index().find(Identifier.of("o")).orElseThrow()))
                .isEmpty();
    }

    private static PolicyFramework.Builder edition(String edition) {
        return plan().edition(edition).addObjective(Objective.of("obj", NAME));
    }

    @Test
    void anEditionOfHistoryThatNamesItselfMeansItself() {
        var earlier = edition("2024")
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan#obj")
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan@2026#later")
                        .build())
                .addConsultation(consultation("plan#obj"))
                .build();
        var later = edition("2026")
                .addObjective(Objective.of("later", NAME))
                .addLink(LinkKind.SUPERSEDES, "plan@2024#")
                .build();

        var coverages = Coverage.of(PolicySet.of(List.of(earlier, later)), DAY);

        assertThat(ids(coverages.get(0).withoutContribution())).isEmpty();
        assertThat(ids(coverages.get(0).notAskedAbout())).isEmpty();
        assertThat(ids(coverages.get(1).withoutContribution())).containsExactly("obj", "later");
        assertThat(ids(coverages.get(1).notAskedAbout())).containsExactly("obj", "later");
    }

    @Test
    void whoUpholdsAFrameworkAsAWholeUpholdsNothingOfThoseThatArePartOfIt() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addPrinciple(Principle.of("of-canton", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addLink(LinkKind.PART_OF, "canton#")
                .addPrinciple(Principle.of("of-city", NAME))
                .addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.UPHOLDS, "canton#")
                        .build())
                .build();

        var coverages = Coverage.of(PolicySet.of(List.of(canton, city)), DAY);

        assertThat(coverages.get(0).notUpheld()).isEmpty();
        assertThat(ids(coverages.get(1).notUpheld())).containsExactly("of-city");
    }

    @Test
    void whatIsIncludedFromElsewhereIsAMeasureWhereThereMayBeOne() {
        var plan = plan().addPrinciple(Principle.builder("upheld", NAME)
                        .addLink(LinkKind.INCLUDES, "federal#m")
                        .build())
                .addRole(Role.builder("role", NAME)
                        .addMeasure(Measure.builder("whole", NAME)
                                .addLink(LinkKind.INCLUDES, "federal#part")
                                .build())
                        .build())
                .addRole(Role.builder("including", NAME)
                        .addLink(LinkKind.INCLUDES, "federal#o")
                        .build())
                .addObjective(Objective.builder("served", NAME)
                        .addLink(LinkKind.INCLUDES, "federal#m")
                        .build())
                .addObjective(Objective.builder("only-measured", NAME)
                        .addIndicator(Indicator.builder("i", NAME)
                                .addLink(LinkKind.INCLUDES, "federal#sub")
                                .build())
                        .build())
                .build();

        var coverage = Coverage.of(plan, DAY);

        assertThat(coverage.notUpheld()).isEmpty();
        assertThat(ids(coverage.rolesWithoutObjective())).containsExactly("role");
        assertThat(ids(coverage.withoutContribution())).containsExactly("only-measured");
    }

    @Test
    void whatHistoryIncludesFromAnotherEditionOfItselfIsElsewhere() {
        var earlier = plan().edition("2024")
                .addPortfolio(Portfolio.builder("of-later", NAME)
                        .addLink(LinkKind.INCLUDES, "plan@2026#obj")
                        .build())
                .addPortfolio(Portfolio.builder("of-nothing", NAME)
                        .addLink(LinkKind.INCLUDES, "plan@2024#gone")
                        .addLink(LinkKind.INCLUDES, "plan#gone")
                        .addLink(LinkKind.INCLUDES, "gone")
                        .build())
                .addPortfolio(Portfolio.builder("of-unknown", NAME)
                        .addLink(LinkKind.INCLUDES, "plan@2020#obj")
                        .build())
                .build();
        var later = edition("2026").addLink(LinkKind.SUPERSEDES, "plan@2024#").build();

        var coverages = Coverage.of(PolicySet.of(List.of(earlier, later)), DAY);

        assertThat(ids(coverages.get(0).emptyPortfolios())).containsExactly("of-nothing");
    }

    @Test
    void whatIsToBeSupersededStillSaysWhatItContributesTo() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("o", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .edition("2024")
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .build())
                .build();
        var next = PolicyFramework.builder("city", NAME).edition("2028").addLink(LinkKind.SUPERSEDES, "city@2024#");

        assertThat(Coverage.of(
                                PolicySet.of(List.of(
                                        canton, city, next.period("2028/2032").build())),
                                DAY)
                        .get(0)
                        .withoutContribution())
                .isEmpty();
        assertThat(ids(Coverage.of(
                                PolicySet.of(List.of(
                                        canton, city, next.period("2026/2032").build())),
                                DAY)
                        .get(0)
                        .withoutContribution()))
                .containsExactly("o");
    }

    @Test
    void onTheDayTheEditionInForceIsMeant() {
        var now = PolicyFramework.builder("canton", NAME)
                .edition("2024")
                .addObjective(Objective.of("o", NAME))
                .build();
        var next = now.toBuilder()
                .edition("2030")
                .period("2030/..")
                .addLink(LinkKind.SUPERSEDES, "canton@2024#")
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .build())
                .build();

        var coverages = Coverage.of(PolicySet.of(List.of(now, next, city)), DAY);

        assertThat(coverages.get(0).withoutContribution()).isEmpty();
        assertThat(ids(coverages.get(1).withoutContribution())).containsExactly("o");
    }

    @Test
    void aCoverageSaysWhatItIsOfAndAsOfWhichDay() {
        var city = plan().build();
        var canton = edition("2024").build();

        assertThat(Coverage.of(PolicySet.of(List.of(canton, city)), DAY))
                .allSatisfy(coverage -> assertThat(coverage.asOf()).isEqualTo(DAY));
        assertThat(Coverage.of(PolicySet.of(List.of(canton, city)), DAY).get(1).framework())
                .isSameAs(city);
    }

    @Test
    void whatAConsultationIncludesFromElsewhereMayBeAMeasure() {
        assertThat(withoutContribution(plan().addObjective(Objective.of("o", NAME))
                        .addConsultation(Consultation.builder("c", NAME)
                                .addLink(LinkKind.PART_OF, "o")
                                .addLink(LinkKind.INCLUDES, "federal#m")
                                .build())))
                .isEmpty();
    }

    @Test
    void whatIsToBeSupersededMeansItself() {
        var now = edition("2024")
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan#obj")
                        .build())
                .build();
        var next = edition("2028")
                .period("2028/2032")
                .addLink(LinkKind.SUPERSEDES, "plan@2024#")
                .build();
        var set = PolicySet.of(List.of(now, next));

        assertThat(Coverage.of(set, DAY).get(0).withoutContribution()).isEmpty();
        assertThat(ids(Coverage.of(set, DAY).get(1).withoutContribution())).containsExactly("obj");
    }

    @Test
    void whatWasWithdrawnIsLeftWithoutNothingAndIsNothingToOthers() {
        var gone = Event.of(EventKind.WITHDRAWN, "2026-01-20");
        var measure = Measure.builder("m", NAME).addEvent(gone).build();
        var objective = Objective.builder("o", NAME);

        assertThat(withoutContribution(
                        plan().addObjective(objective.addMeasure(measure).build())))
                .containsExactly("o");
        assertThat(withoutContribution(plan().addObjective(
                                objective.addMeasure(Measure.of("n", NAME)).build())))
                .isEmpty();
        assertThat(withoutContribution(plan().addObjective(Objective.builder("o", NAME)
                        .addEvent(gone)
                        .addObjective(Objective.of("o-1", NAME))
                        .build())))
                .isEmpty();
        assertThat(withoutContribution(three().addMeasure(measure.toBuilder()
                        .addLink(LinkKind.CONTRIBUTES_TO, "a")
                        .addMeasure(Measure.builder("part", NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "c")
                                .build())
                        .build())))
                .containsExactly("a", "b", "b-1", "c");
        assertThat(withoutContribution(plan().addObjective(Objective.builder("o", NAME)
                        .addMeasure(Measure.builder("m", NAME)
                                .addEvent(Event.of(EventKind.WITHDRAWN, "2027"))
                                .build())
                        .build())))
                .as("On the day it still holds.")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2021, 2018/2021, , false",
        "2018/2021, 2018/2019, , true",
        "2018/2021, 2021-05, , false",
        ", 2018/2021, , true",
        ", 2018/2021, 2018/2021, false",
        "2018/2030, 2018/2021, , true",
    })
    void whoLedAMeasureToItsEndHasLedIt(String period, String lead, String framework, boolean withoutLead) {
        var measure = Measure.builder("m", NAME)
                .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                        .name(NAME)
                        .period(lead)
                        .build());
        var plan = plan();
        if (period != null) {
            measure.period(period);
        }
        if (framework != null) {
            plan.period(framework);
        }

        assertThat(Coverage.of(plan.addMeasure(measure.build()).build(), DAY).measuresWithoutLead())
                .hasSize(withoutLead ? 1 : 0);
    }
}
