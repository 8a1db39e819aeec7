package io.github.polnum.question;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceabilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final Text NAME = FR.text("n");

    static List<String> ids(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> ((PolicyElement) node.item()).id().value())
                .toList();
    }

    private static Node node(List<Node> nodes, String id) {
        return nodes.stream()
                .filter(node -> ids(List.of(node)).contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> serving(Traceability table, String row) {
        return ids(table.columnsOf(node(table.rows(), row)));
    }

    private static List<String> served(Traceability table, String column) {
        return ids(table.rowsOf(node(table.columns(), column)));
    }

    private static Measure linked(String id, LinkKind kind, String to) {
        return Measure.builder(id, NAME).addLink(kind, to).build();
    }

    /** One objective in another, one beside; a principle with an objective; measures here and there. */
    private static final PolicyFramework PLAN = PolicyFramework.builder("plan", NAME)
            .addRole(Role.builder("role", NAME)
                    .addMeasure(Measure.of("of-role", NAME))
                    .addObjective(Objective.builder("upper", NAME)
                            .addObjective(Objective.builder("lower", NAME)
                                    .addMeasure(Measure.builder("nesting", NAME)
                                            .addMeasure(Measure.builder("nested", NAME)
                                                    .addMeasure(linked("innermost", LinkKind.UPHOLDS, "trust"))
                                                    .build())
                                            .build())
                                    .build())
                            .build())
                    .addObjective(Objective.of("beside", NAME))
                    .build())
            .addPrinciple(Principle.builder("trust", NAME)
                    .addObjective(Objective.builder("of-trust", NAME)
                            .addMeasure(Measure.of("charter", NAME))
                            .build())
                    .build())
            .addPrinciple(Principle.of("thrift", NAME))
            .addMeasure(Measure.builder("linking", NAME)
                    .addLink(LinkKind.CONTRIBUTES_TO, "beside")
                    .addLink(LinkKind.IMPLEMENTS, "lower")
                    .addLink(LinkKind.UPHOLDS, "thrift")
                    .addLink(LinkKind.UPHOLDS, "trust")
                    .addMeasure(Measure.of("under-linking", NAME))
                    .build())
            .addMeasure(linked("part", LinkKind.PART_OF, "beside"))
            .addMeasure(linked("part-of-measure", LinkKind.PART_OF, "nested"))
            .addMeasure(linked("related", LinkKind.RELATED, "beside"))
            .addMeasure(linked("elsewhere", LinkKind.CONTRIBUTES_TO, "autre#beside"))
            .addMeasure(linked("nowhere", LinkKind.CONTRIBUTES_TO, "nulle-part"))
            .addMeasure(linked("itself", LinkKind.CONTRIBUTES_TO, "plan#beside"))
            .addPortfolio(Portfolio.builder("portfolio", NAME)
                    .addMeasure(linked("bundled", LinkKind.CONTRIBUTES_TO, "beside"))
                    .build())
            .addConsultation(Consultation.builder("consultation", NAME)
                    .addCommitment(linked("promised", LinkKind.CONTRIBUTES_TO, "upper"))
                    .build())
            .build();

    @Test
    void rowsAndColumnsAreInDocumentOrderWithNestedAndPromisedMeasures() {
        var table = Traceability.of(PLAN, Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(ids(table.rows())).containsExactly("upper", "lower", "beside", "of-trust");
        assertThat(ids(table.columns()))
                .containsExactly(
                        "nesting",
                        "nested",
                        "innermost",
                        "of-role",
                        "charter",
                        "linking",
                        "under-linking",
                        "part",
                        "part-of-measure",
                        "related",
                        "elsewhere",
                        "nowhere",
                        "itself",
                        "bundled",
                        "promised");
        assertThat(ids(Traceability.of(PLAN, Relation.MEASURES_UPHOLD_PRINCIPLES)
                        .rows()))
                .containsExactly("trust", "thrift");
        assertThat(Traceability.of(PLAN, Relation.MEASURES_UPHOLD_PRINCIPLES).columns())
                .isEqualTo(table.columns());
    }

    @Test
    void measuresServeTheObjectivesThatTheyStandUnderOrAreLinkedTo() {
        var table = Traceability.of(PLAN, Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(serving(table, "upper"))
                .containsExactly(
                        "nesting", "nested", "innermost", "linking", "under-linking", "part-of-measure", "promised");
        assertThat(serving(table, "lower"))
                .containsExactly("nesting", "nested", "innermost", "linking", "under-linking", "part-of-measure");
        assertThat(serving(table, "beside")).containsExactly("linking", "under-linking", "part", "itself", "bundled");
        assertThat(serving(table, "of-trust")).containsExactly("charter");
    }

    @Test
    void measuresServeThePrinciplesThatTheyStandUnderOrUphold() {
        var table = Traceability.of(PLAN, Relation.MEASURES_UPHOLD_PRINCIPLES);

        assertThat(serving(table, "trust")).containsExactly("innermost", "charter", "linking", "under-linking");
        assertThat(serving(table, "thrift")).containsExactly("linking", "under-linking");
    }

    @Test
    void whatAMeasureServesIsInDocumentOrderWhateverTheOrderOfItsLinks() {
        var table = Traceability.of(PLAN, Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(served(table, "linking")).containsExactly("upper", "lower", "beside");
        assertThat(served(table, "under-linking")).containsExactly("upper", "lower", "beside");
        assertThat(served(table, "innermost")).containsExactly("upper", "lower");
        assertThat(served(Traceability.of(PLAN, Relation.MEASURES_UPHOLD_PRINCIPLES), "linking"))
                .containsExactly("trust", "thrift");
        for (var none : List.of("of-role", "related", "elsewhere", "nowhere")) {
            assertThat(served(table, none)).as(none).isEmpty();
        }
    }

    @Test
    void whatIsNoRowOrNoColumnIsServedByNothingAndServesNothing() {
        var table = Traceability.of(PLAN, Relation.MEASURES_SERVE_OBJECTIVES);
        var role = PLAN.index().nodes().get(1);

        assertThat(table.columnsOf(role)).isEmpty();
        assertThat(table.rowsOf(role)).isEmpty();
        assertThat(table.columnsOf(table.columns().get(0))).isEmpty();
        assertThat(table.rowsOf(table.rows().get(0))).isEmpty();
    }

    @Test
    void anEmptyFrameworkHasAnEmptyTable() {
        var table = Traceability.of(PolicyFramework.of("f", NAME), Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(table.rows()).isEmpty();
        assertThat(table.columns()).isEmpty();
        assertThat(table).hasToString("Traceability[MEASURES_SERVE_OBJECTIVES, 0 × 0, 0 joined]");
    }

    @Test
    void theStringTellsTheSize() {
        assertThat(Traceability.of(PLAN, Relation.MEASURES_SERVE_OBJECTIVES))
                .hasToString("Traceability[MEASURES_SERVE_OBJECTIVES, 4 × 15, 19 joined]");
    }

    /** A framework of some size with links at random; the same for the same seed. */
    private static final Event WITHDRAWN = Event.of(EventKind.WITHDRAWN, "2025");

    static PolicyFramework random(long seed) {
        var random = new Random(seed);
        var kinds = List.of(
                LinkKind.CONTRIBUTES_TO, LinkKind.IMPLEMENTS, LinkKind.PART_OF, LinkKind.UPHOLDS, LinkKind.RELATED);
        var framework = PolicyFramework.builder("f", NAME);
        for (int o = 0; o < 10; o++) {
            var lower = Objective.builder("lower-" + o, NAME);
            if (random.nextBoolean()) {
                lower.addMeasure(Measure.of("of-lower-" + o, NAME));
            }
            framework.addObjective(Objective.builder("upper-" + o, NAME)
                    .events(o % 5 == 4 ? List.of(WITHDRAWN) : List.of())
                    .addObjective(lower.build())
                    .build());
            framework.addPrinciple(Principle.of("principle-" + o, NAME));
            var measure = Measure.builder("m-" + o, NAME)
                    .events(o % 4 == 3 ? List.of(WITHDRAWN) : List.of())
                    .addMeasure(Measure.of("nested-" + o, NAME));
            for (int l = random.nextInt(4); l > 0; l--) {
                var to = List.of("upper-", "lower-", "principle-", "m-", "nowhere-")
                        .get(random.nextInt(5));
                measure.addLink(kinds.get(random.nextInt(kinds.size())), to + random.nextInt(10));
            }
            framework.addMeasure(measure.build());
            var indicator = Indicator.builder("i-" + o, NAME);
            var topic = Topic.builder("topic-" + o);
            for (int l = random.nextInt(3); l > 0; l--) {
                var to = List.of("upper-", "lower-", "principle-", "m-", "nested-")
                        .get(random.nextInt(5));
                var kind = List.of(LinkKind.PART_OF, LinkKind.RELATED, LinkKind.BASED_ON)
                        .get(random.nextInt(3));
                indicator.addLink(kind, to + random.nextInt(10));
                topic.addAbout(to + random.nextInt(10));
                framework.addPrinciple(Principle.builder("of-" + o + "-" + l, NAME)
                        .addLink(LinkKind.RELATED, "i-" + random.nextInt(10))
                        .addLink(LinkKind.PART_OF, to + random.nextInt(10))
                        .build());
            }
            framework.addIndicator(indicator.build());
            framework.addConsultation(Consultation.builder("c-" + o, NAME)
                    .events(o % 6 == 5 ? List.of(WITHDRAWN) : List.of())
                    .addTopic(topic.build())
                    .build());
        }
        return framework.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMeasureIsInTheRowOfAnObjectiveIfAndOnlyIfTheObjectiveIsInItsColumn(long seed) {
        var framework = random(seed);

        Stream.of(Relation.values())
                .map(relation -> Traceability.of(framework, relation))
                .forEach(table -> {
                    int cells = 0;
                    for (var row : table.rows()) {
                        for (var column : table.columns()) {
                            boolean serves = table.columnsOf(row).contains(column);
                            assertThat(table.rowsOf(column).contains(row)).isEqualTo(serves);
                            cells += serves ? 1 : 0;
                        }
                        assertThat(table.columns()).containsAll(table.columnsOf(row));
                    }
                    assertThat(table.toString()).endsWith(", " + cells + " joined]");
                    assertThat(table.rows())
                            .isNotEmpty()
                            .allMatch(row -> table.relation().rows().isInstance(row.item()));
                    assertThat(table.columns())
                            .allMatch(column -> table.relation().columns().isInstance(column.item()));
                });
    }

    @Test
    void whatAnObjectiveIncludesServesItAsInTheCoverage() {
        var en = LanguageTag.EN;
        var framework = PolicyFramework.builder("f", en.text("F"))
                .addObjective(Objective.builder("o", en.text("O"))
                        .addLink(LinkKind.INCLUDES, "m")
                        .build())
                .addMeasure(Measure.of("m", en.text("M")))
                .build();
        var index = framework.index();

        assertThat(Coverage.of(framework, DAY).withoutContribution()).isEmpty();
        assertThat(Traceability.of(framework, Relation.MEASURES_SERVE_OBJECTIVES)
                        .columnsOf(index.find(Identifier.of("o")).orElseThrow()))
                .containsExactly(index.find(Identifier.of("m")).orElseThrow());
    }

    @Test
    void whatServesAnObjectiveServesItsFurtherParentsEvenInACircle() {
        var en = LanguageTag.EN;
        var framework = PolicyFramework.builder("f", en.text("F"))
                .addObjective(Objective.builder("near", en.text("Near"))
                        .addLink(LinkKind.PART_OF, "far")
                        .addMeasure(Measure.of("m", en.text("M")))
                        .build())
                .addObjective(Objective.builder("far", en.text("Far"))
                        .addLink(LinkKind.PART_OF, "near")
                        .build())
                .addObjective(Objective.of("apart", en.text("Apart")))
                .build();
        var index = framework.index();
        var measure = index.find(Identifier.of("m")).orElseThrow();
        var near = index.find(Identifier.of("near")).orElseThrow();
        var far = index.find(Identifier.of("far")).orElseThrow();
        var apart = index.find(Identifier.of("apart")).orElseThrow();

        assertThat(Traceability.of(framework, Relation.MEASURES_SERVE_OBJECTIVES)
                        .rowsOf(measure))
                .containsExactlyInAnyOrder(near, far);
        assertThat(Coverage.of(framework, DAY).withoutContribution()).containsExactly(apart);
    }

    @Test
    void measuresOfOneFrameworkServeWhatIsInAnotherOfTheSet() {
        var en = LanguageTag.EN;
        var canton = PolicyFramework.builder("canton", en.text("C"))
                .addRole(Role.builder("r", en.text("R"))
                        .addObjective(Objective.builder("o", en.text("O"))
                                .addObjective(Objective.of("under", en.text("U")))
                                .build())
                        .build())
                .addPrinciple(Principle.of("p", en.text("P")))
                .addMeasure(Measure.of("own", en.text("Own")))
                .build();
        var city = PolicyFramework.builder("city", en.text("V"))
                .addLink(LinkKind.UPHOLDS, "canton#p")
                .addObjective(Objective.builder("local", en.text("L"))
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#under")
                        .addMeasure(Measure.builder("m", en.text("M"))
                                .addLink(LinkKind.UPHOLDS, "canton#p")
                                .build())
                        .build())
                .addMeasure(Measure.of("other", en.text("N")))
                .build();
        var set = PolicySet.of(List.of(canton, city));
        var m = city.index().find(Identifier.of("m")).orElseThrow();

        var objectives = Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES);

        assertThat(ids(objectives.rows())).containsExactly("o", "under", "local");
        assertThat(ids(objectives.columns())).containsExactly("own", "m", "other");
        assertThat(ids(List.copyOf(objectives.rowsOf(m)))).containsExactly("o", "under", "local");
        assertThat(objectives.columnsOf(canton.index().find(Identifier.of("o")).orElseThrow()))
                .containsExactly(m);
        assertThat(m.framework()).isSameAs(city);
        assertThat(ids(List.copyOf(Traceability.of(set, Relation.MEASURES_UPHOLD_PRINCIPLES)
                        .columnsOf(canton.index().find(Identifier.of("p")).orElseThrow()))))
                .as("what a framework upholds as a whole is not said of each of its measures")
                .containsExactly("m");
        assertThat(ids(List.copyOf(Traceability.of(city, Relation.MEASURES_SERVE_OBJECTIVES)
                        .rowsOf(m))))
                .containsExactly("local");
    }

    @Test
    void aMeasureServesWhatTheObjectiveAboveItUpholds() {
        var en = LanguageTag.EN;
        var framework = PolicyFramework.builder("f", en.text("F"))
                .addObjective(Objective.builder("o", en.text("O"))
                        .addLink(LinkKind.UPHOLDS, "p")
                        .addMeasure(Measure.of("m", en.text("M")))
                        .build())
                .addPrinciple(Principle.of("p", en.text("P")))
                .build();

        assertThat(ids(List.copyOf(Traceability.of(framework, Relation.MEASURES_UPHOLD_PRINCIPLES)
                        .columnsOf(framework.index().find(Identifier.of("p")).orElseThrow()))))
                .containsExactly("m");
    }

    @Test
    void anEditionOfHistoryServesItselfAlone() {
        var earlier = PolicyFramework.builder("plan", NAME)
                .edition("2024")
                .addObjective(Objective.of("obj", NAME))
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "plan#obj")
                        .build())
                .build();
        var later = PolicyFramework.builder("plan", NAME)
                .edition("2026")
                .addLink(LinkKind.SUPERSEDES, "plan@2024#")
                .addObjective(Objective.of("obj", NAME))
                .build();

        var table = Traceability.of(PolicySet.of(List.of(later, earlier)), Relation.MEASURES_SERVE_OBJECTIVES);

        var ofLater = table.rows().get(0);
        var ofEarlier = table.rows().get(1);
        assertThat(ofLater.framework()).isSameAs(later);
        assertThat(table.columnsOf(ofLater)).isEmpty();
        assertThat(ids(List.copyOf(table.columnsOf(ofEarlier)))).containsExactly("m");
    }

    @Test
    void onADayAnEditionThatHasNotBegunTakesNobodysPlace() {
        var now = PolicyFramework.builder("canton", NAME)
                .edition("2024")
                .addObjective(Objective.of("o", NAME))
                .addMeasure(Measure.builder("own", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "city#o")
                        .build())
                .build();
        var next = PolicyFramework.builder("canton", NAME)
                .edition("2030")
                .period("2030/..")
                .addLink(LinkKind.SUPERSEDES, "canton@2024#")
                .addObjective(Objective.of("o", NAME))
                .build();
        var city = PolicyFramework.builder("city", NAME)
                .addObjective(Objective.of("o", NAME))
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "canton#o")
                        .build())
                .build();
        var set = PolicySet.of(List.of(now, next, city));
        var relation = Relation.MEASURES_SERVE_OBJECTIVES;

        assertThat(columns(Traceability.of(set, relation))).containsExactly(List.of(), List.of("m"), List.of());
        assertThat(columns(Traceability.of(set, relation, LocalDate.of(2026, 11, 22))))
                .containsExactly(List.of("m"), List.of(), List.of("own"));
        assertThat(columns(Traceability.of(set, relation, LocalDate.of(2030, 1, 1))))
                .containsExactly(List.of(), List.of("m"), List.of());
    }

    /** Of each row, in order. */
    private static List<List<String>> columns(Traceability table) {
        return table.rows().stream().map(row -> ids(table.columnsOf(row))).toList();
    }

    @Test
    void manyThatUpholdOneLargeFrameworkAreLookedThroughFast() {
        var principles = IntStream.range(0, 20_000)
                .mapToObj(i -> Principle.of("p-" + i, NAME))
                .toList();
        var objectives = IntStream.range(0, 20_000)
                .mapToObj(i -> Objective.builder("o-" + i, NAME)
                        .addLink(LinkKind.UPHOLDS, "charter#")
                        .build())
                .toList();
        var charter = PolicyFramework.builder("charter", NAME)
                .principles(principles)
                .objectives(objectives)
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.UPHOLDS, "charter#")
                        .build())
                .build();

        var upheld = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Traceability.of(charter, Relation.MEASURES_UPHOLD_PRINCIPLES));

        assertThat(upheld.rowsOf(upheld.columns().get(0))).hasSize(20_000);
        var plan = PolicyFramework.builder("plan", NAME)
                .measures(IntStream.range(0, 60_000)
                        .mapToObj(i -> Measure.builder("m-" + i, NAME)
                                .addLink(LinkKind.UPHOLDS, "plan#")
                                .build())
                        .toList())
                .build();

        var table = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Traceability.of(plan, Relation.MEASURES_UPHOLD_PRINCIPLES));

        assertThat(table.rows()).isEmpty();
        assertThat(table.columns()).hasSize(60_000);
    }

    @Test
    void aTableOfManySmallFrameworksIsMadeFast() {
        var set = PolicySet.of(IntStream.range(0, 20_000)
                .mapToObj(i -> PolicyFramework.builder("plan-" + i, NAME)
                        .addObjective(Objective.builder("o", NAME)
                                .addMeasure(Measure.of("m", NAME))
                                .build())
                        .build())
                .toList());

        var table = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Traceability.of(set, Relation.MEASURES_SERVE_OBJECTIVES));

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(table.columnsOf(row))
                        .singleElement()
                        .satisfies(column -> assertThat(column.framework()).isSameAs(row.framework())));
    }

    /** What is in the row of each thing that has something in it, as {@code row: column, column}. */
    private static List<String> told(PolicySet set, Relation relation) {
        var table = Traceability.of(set, relation);
        assertThat(table.relation()).isEqualTo(relation);
        return table.rows().stream()
                .filter(row -> !table.columnsOf(row).isEmpty())
                .map(row -> row.id() + ": "
                        + table.columnsOf(row).stream()
                                .map(column -> column.id().value())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<String> told(PolicyFramework.Builder framework, Relation relation) {
        return told(PolicySet.of(List.of(framework.build())), relation);
    }

    private static PolicyFramework.Builder objectives() {
        return PolicyFramework.builder("f", NAME)
                .addRole(Role.builder("r", NAME)
                        .addObjective(Objective.builder("a", NAME)
                                .addObjective(Objective.of("a-1", NAME))
                                .build())
                        .build())
                .addObjective(Objective.of("b", NAME));
    }

    private static Indicator indicator(String id, LinkKind kind, String to) {
        return Indicator.builder(id, NAME).addLink(kind, to).build();
    }

    @Test
    void indicatorsMeasureWhatTheyStandUnderOrAreLinkedToFromEitherEnd() {
        var framework = objectives()
                .addObjective(Objective.builder("c", NAME)
                        .addMeasure(Measure.builder("m", NAME)
                                .addIndicator(Indicator.of("of-m", NAME))
                                .addLink(LinkKind.RELATED, "i-3")
                                .build())
                        .addLink(LinkKind.EQUIVALENT, "i-1")
                        .addLink(LinkKind.BASED_ON, "i-4")
                        .build())
                .addIndicator(indicator("i-1", LinkKind.of("measures"), "a-1"))
                .addIndicator(indicator("i-2", LinkKind.PART_OF, "b"))
                .addIndicator(indicator("i-3", LinkKind.RELATED, "r"))
                .addIndicator(indicator("i-4", LinkKind.RELATED, "f#"));

        assertThat(told(framework, Relation.INDICATORS_MEASURE_OBJECTIVES))
                .containsExactly("a: i-1", "a-1: i-1", "b: i-2", "c: of-m, i-1, i-3");
    }

    private static Topic topic(String id, String... about) {
        var topic = Topic.builder(id);
        List.of(about).forEach(topic::addAbout);
        return topic.build();
    }

    @Test
    void topicsAskAboutAllThatStandsUnderWhatTheyAreAboutButForFrameworks() {
        var framework = objectives()
                .addConsultation(Consultation.builder("c", NAME)
                        .addTopic(topic("of-b", "b", "f#"))
                        .addTopic(topic("of-part", "a-1", "nowhere"))
                        .addTopic(topic("of-role", "r"))
                        .addTopic(topic("of-all", "f#"))
                        .build());

        assertThat(told(framework, Relation.TOPICS_ASK_ABOUT_OBJECTIVES))
                .containsExactly("a: of-role", "a-1: of-part, of-role", "b: of-b");
    }

    @Test
    void reviewsJudgeJustWhatTheyAssessOrAreLinkedTo() {
        var judging = objectives()
                .addReview(Review.builder("assessing", NAME)
                        .addAssessment(Assessment.builder()
                                .of("a")
                                .rating(Rating.ACHIEVED)
                                .build())
                        .addAssessment(Assessment.builder()
                                .of("a")
                                .rating(Rating.OFF_TRACK)
                                .build())
                        .addAssessment(
                                Assessment.builder().rating(Rating.ACHIEVED).build())
                        .addLink(LinkKind.RELATED, "b")
                        .build())
                .addReview(Review.builder("linked", NAME)
                        .addLink(LinkKind.REVIEWS, "a-1")
                        .addLink(LinkKind.REVIEWS, "a")
                        .addLink(LinkKind.REVIEWS, "r")
                        .addLink(LinkKind.REVIEWS, "f#")
                        .build())
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.REVIEWS, "b")
                        .addAssessment(Assessment.builder()
                                .of("b")
                                .rating(Rating.ACHIEVED)
                                .build())
                        .build());
        var report = PolicyFramework.builder("report", NAME)
                .addReview(Review.builder("elsewhere", NAME)
                        .addAssessment(Assessment.builder()
                                .of("f#b")
                                .rating(Rating.ACHIEVED)
                                .build())
                        .build())
                .build();

        assertThat(told(PolicySet.of(List.of(judging.build(), report)), Relation.REVIEWS_JUDGE_OBJECTIVES))
                .containsExactly("a: assessing, linked", "a-1: linked", "b: elsewhere");
    }

    @Test
    void whoeverJudgesATargetOrAnIndicatorJudgesWhatItIsOf() {
        var framework = PolicyFramework.builder("f", NAME)
                .addObjective(Objective.builder("a", NAME)
                        .addIndicator(Indicator.builder("i", NAME)
                                .addIndicator(Indicator.builder("part", NAME)
                                        .addTarget(Target.builder("t").value(3).build())
                                        .build())
                                .build())
                        .addObjective(Objective.builder("a-1", NAME)
                                .addMeasure(Measure.builder("m", NAME)
                                        .addIndicator(Indicator.of("of-m", NAME))
                                        .build())
                                .build())
                        .build())
                .addIndicator(Indicator.of("beside", NAME))
                .addMeasure(Measure.of("n", NAME))
                .addReview(judging("of-target", "t"))
                .addReview(judging("of-measure", "of-m"))
                .addReview(judging("of-none", "beside"))
                .addReview(Review.builder("linked", NAME)
                        .addLink(LinkKind.REVIEWS, "i")
                        .addLink(LinkKind.REVIEWS, "n")
                        .build());

        assertThat(told(framework, Relation.REVIEWS_JUDGE_OBJECTIVES)).containsExactly("a: of-target, linked");
        assertThat(told(framework, Relation.REVIEWS_JUDGE_MEASURES)).containsExactly("m: of-measure", "n: linked");
    }

    private static Review judging(String id, String judged) {
        return Review.builder(id, NAME)
                .addAssessment(
                        Assessment.builder().of(judged).rating(Rating.ACHIEVED).build())
                .build();
    }

    @Test
    void objectivesUpholdPrinciplesAsMeasuresDo() {
        var framework = PolicyFramework.builder("f", NAME)
                .addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.UPHOLDS, "p")
                        .addObjective(Objective.of("o-1", NAME))
                        .addMeasure(Measure.of("m", NAME))
                        .build())
                .addPrinciple(Principle.builder("p", NAME)
                        .addObjective(Objective.of("under", NAME))
                        .build())
                .addPrinciple(Principle.of("q", NAME));

        assertThat(told(framework, Relation.OBJECTIVES_UPHOLD_PRINCIPLES)).containsExactly("p: o, o-1, under");
        assertThat(told(framework, Relation.MEASURES_UPHOLD_PRINCIPLES)).containsExactly("p: m");
    }

    @Test
    void objectivesServeOthersByLinksAndNotByStandingUnderThem() {
        var city = PolicyFramework.builder("city", NAME)
                .addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.IMPLEMENTS, "un#goal-9")
                        .addObjective(Objective.builder("o-1", NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "x-1")
                                .build())
                        .build())
                .addObjective(Objective.builder("x", NAME)
                        .addObjective(Objective.of("x-1", NAME))
                        .build())
                .addObjective(Objective.builder("itself", NAME)
                        .addLink(LinkKind.CONTRIBUTES_TO, "itself-1")
                        .addObjective(Objective.of("itself-1", NAME))
                        .build())
                .build();
        var goals = PolicyFramework.builder("un", NAME)
                .addObjective(Objective.builder("goals", NAME)
                        .addObjective(Objective.of("goal-9", NAME))
                        .build())
                .build();

        assertThat(told(PolicySet.of(List.of(city, goals)), Relation.OBJECTIVES_SERVE_OBJECTIVES))
                .containsExactly("x: o-1", "x-1: o-1", "itself-1: itself", "goals: o, o-1", "goal-9: o, o-1");
    }

    @Test
    void indicatorsMeasureMeasuresAsTheyDoObjectives() {
        var framework = PolicyFramework.builder("f", NAME)
                .addObjective(Objective.builder("o", NAME)
                        .addMeasure(Measure.builder("m", NAME)
                                .addIndicator(Indicator.of("under", NAME))
                                .build())
                        .build())
                .addMeasure(Measure.builder("n", NAME)
                        .addLink(LinkKind.RELATED, "beside")
                        .build())
                .addIndicator(indicator("beside", LinkKind.RELATED, "o"));

        assertThat(told(framework, Relation.INDICATORS_MEASURE_MEASURES)).containsExactly("m: under", "n: beside");
        assertThat(told(framework, Relation.INDICATORS_MEASURE_OBJECTIVES)).containsExactly("o: under, beside");
    }

    @Test
    void measuresAnswerTopicsByLinksAndConsultationsByTheirCommitments() {
        var framework = PolicyFramework.builder("f", NAME)
                .addLink(LinkKind.ANSWERS, "t-3")
                .addPortfolio(Portfolio.builder("p", NAME)
                        .addLink(LinkKind.ANSWERS, "t-1")
                        .addMeasure(Measure.of("in-portfolio", NAME))
                        .build())
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.ANSWERS, "t-2")
                        .addLink(LinkKind.RELATED, "t-3")
                        .build())
                .addMeasure(Measure.builder("whole", NAME)
                        .addLink(LinkKind.ANSWERS, "second")
                        .build())
                .addPortfolio(Portfolio.builder("q", NAME)
                        .addLink(LinkKind.INCLUDES, "promised")
                        .addLink(LinkKind.ANSWERS, "t-4")
                        .build())
                .addConsultation(Consultation.builder("first", NAME)
                        .addTopic(topic("t-1"))
                        .addTopic(topic("t-2"))
                        .addTopic(topic("t-3"))
                        .build())
                .addConsultation(Consultation.builder("second", NAME)
                        .addTopic(topic("t-4"))
                        .addTopic(topic("t-5"))
                        .addCommitment(Measure.builder("promised", NAME)
                                .addMeasure(Measure.of("part", NAME))
                                .build())
                        .addCommitment(Measure.builder("of-one", NAME)
                                .addLink(LinkKind.ANSWERS, "t-5")
                                .addLink(LinkKind.ANSWERS, "t-3")
                                .build())
                        .build());

        assertThat(told(framework, Relation.MEASURES_ANSWER_TOPICS))
                .containsExactly(
                        "t-1: in-portfolio",
                        "t-2: m",
                        "t-3: of-one",
                        "t-4: whole, promised, part",
                        "t-5: whole, promised, part, of-one");
    }

    @Test
    void whatWasWithdrawnByTheDayIsInNoTableOfTheDay() {
        var gone = Event.of(EventKind.WITHDRAWN, "2026-01");
        var set = PolicySet.of(List.of(PolicyFramework.builder("f", NAME)
                .addObjective(Objective.builder("o", NAME)
                        .addMeasure(Measure.builder("m", NAME).addEvent(gone).build())
                        .addMeasure(Measure.of("n", NAME))
                        .build())
                .addObjective(Objective.builder("p", NAME)
                        .addEvent(gone)
                        .addMeasure(Measure.of("q", NAME))
                        .build())
                .build()));
        var relation = Relation.MEASURES_SERVE_OBJECTIVES;
        var now = Traceability.of(set, relation, LocalDate.of(2026, 11, 22));
        var before = Traceability.of(set, relation, LocalDate.of(2025, 12, 31));

        assertThat(ids(now.rows())).containsExactly("o");
        assertThat(ids(now.columns())).containsExactly("n");
        assertThat(ids(now.columnsOf(now.rows().get(0)))).containsExactly("n");
        assertThat(ids(Traceability.of(set.frameworks().get(0), relation, DAY).columns()))
                .containsExactly("n");
        assertThat(ids(before.rows())).containsExactly("o", "p");
        assertThat(ids(before.columnsOf(before.rows().get(0)))).containsExactly("m", "n");
        assertThat(ids(Traceability.of(set, relation).columns())).containsExactly("m", "n", "q");
        assertThatThrownBy(() -> Traceability.of(set, relation, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(InvariantException.class);
    }
}
