package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkIndexTest {

    private static final Text NAME = FR.text("n");

    private static Phase phase(String id) {
        return Phase.builder().id(id).build();
    }

    private static Identifier id(String value) {
        return Identifier.of(value);
    }

    /** A bit of everything; what has an identifier stands in no order of its own. */
    private static final PolicyFramework MIXED = PolicyFramework.builder("mixed", NAME)
            .edition("2026")
            .addSource(Source.of("rapport", NAME))
            .addSource(Source.of("loi", NAME))
            .addBody(Body.of("office", NAME))
            .addReview(
                    Review.builder("bilan", NAME).addPhase(phase("bilan-phase")).build())
            .addConsultation(Consultation.builder("consultation", NAME)
                    .addCommitment(Measure.builder("engagement", NAME)
                            .addMeasure(Measure.of("engagement-partie", NAME))
                            .build())
                    .addTopic(Topic.builder("theme-1").build())
                    .addTopic(Topic.builder("theme-2").build())
                    .addPhase(Phase.builder().name(NAME).build())
                    .addPhase(phase("etape-2"))
                    .build())
            .addMeasure(Measure.of("mesure", NAME))
            .addPrinciple(Principle.builder("confiance", NAME)
                    .addMeasure(Measure.of("charte", NAME))
                    .addObjective(Objective.of("transparence", NAME))
                    .build())
            .addObjective(Objective.of("seul", NAME))
            .addRole(Role.of("role-1", NAME))
            .addRole(Role.builder("role-2", NAME)
                    .addMeasure(Measure.of("role-2-mesure", NAME))
                    .addObjective(Objective.of("objectif-1", NAME))
                    .addObjective(Objective.builder("objectif-2", NAME)
                            .addObjective(Objective.builder("sous-objectif", NAME)
                                    .addPhase(phase("sous-phase"))
                                    .build())
                            .addMeasure(Measure.of("objectif-2-mesure", NAME))
                            .build())
                    .build())
            .addLevel(Level.of("axe", ElementType.ROLE, NAME))
            .addPhase(phase("lancement"))
            .build();

    /** Identifier, path, identifier of the parent: written down by hand, in document order. */
    private static final String EXPECTED = """
            mixed
            lancement phases[0] mixed
            axe levels[0] mixed
            role-1 roles[0] mixed
            role-2 roles[1] mixed
            objectif-1 roles[1].objectives[0] role-2
            objectif-2 roles[1].objectives[1] role-2
            sous-objectif roles[1].objectives[1].objectives[0] objectif-2
            sous-phase roles[1].objectives[1].objectives[0].phases[0] sous-objectif
            objectif-2-mesure roles[1].objectives[1].measures[0] objectif-2
            role-2-mesure roles[1].measures[0] role-2
            seul objectives[0] mixed
            confiance principles[0] mixed
            transparence principles[0].objectives[0] confiance
            charte principles[0].measures[0] confiance
            mesure measures[0] mixed
            consultation consultations[0] mixed
            etape-2 consultations[0].phases[1] consultation
            theme-1 consultations[0].topics[0] consultation
            theme-2 consultations[0].topics[1] consultation
            engagement consultations[0].commitments[0] consultation
            engagement-partie consultations[0].commitments[0].measures[0] engagement
            bilan reviews[0] mixed
            bilan-phase reviews[0].phases[0] bilan
            office bodies[0] mixed
            rapport sources[0] mixed
            loi sources[1] mixed
            """;

    private static String idOf(Identified item) {
        if (item instanceof PolicyElement element) {
            return element.id().value();
        }
        if (item instanceof Source source) {
            return source.id().value();
        }
        if (item instanceof Level level) {
            return level.id().value();
        }
        return item instanceof Topic topic
                ? topic.id().value()
                : ((Phase) item).id().orElseThrow().value();
    }

    private static String line(Node node) {
        return (idOf(node.item()) + " " + node.path() + " "
                        + node.parent()
                                .map(Node::item)
                                .map(FrameworkIndexTest::idOf)
                                .orElse(""))
                .strip();
    }

    @Test
    void everythingIdentifiedStandsInDocumentOrderWithItsPathAndItsParent() {
        assertThat(MIXED.index().nodes().stream().map(FrameworkIndexTest::line))
                .containsExactly(EXPECTED.strip().split("\n", -1));
    }

    @Test
    void elementsAreThereWithoutSourcesLevelsTopicsAndPhases() {
        assertThat(MIXED.index().elements().stream().map(element -> element.id().value()))
                .containsExactly(
                        "mixed",
                        "role-1",
                        "role-2",
                        "objectif-1",
                        "objectif-2",
                        "sous-objectif",
                        "objectif-2-mesure",
                        "role-2-mesure",
                        "seul",
                        "confiance",
                        "transparence",
                        "charte",
                        "mesure",
                        "consultation",
                        "engagement",
                        "engagement-partie",
                        "bilan",
                        "office");
        assertThat(MIXED.index().elements()).isUnmodifiable();
    }

    @Test
    void whatIsOfATypeStandsInDocumentOrderHoweverDeep() {
        var index = MIXED.index();

        assertThat(index.nodes(Measure.class).stream().map(node -> node.id().value()))
                .containsExactly(
                        "objectif-2-mesure", "role-2-mesure", "charte", "mesure", "engagement", "engagement-partie");
        assertThat(index.nodes(Measure.class)).isUnmodifiable();
        assertThat(index.nodes(PolicyFramework.class))
                .containsExactly(index.nodes().get(0));
        assertThat(index.all(Objective.class).stream()
                        .map(objective -> objective.id().value()))
                .containsExactly("objectif-1", "objectif-2", "sous-objectif", "seul", "transparence");
        assertThat(index.all(PolicyElement.class)).isEqualTo(index.elements());
        assertThat(index.all(Post.class)).isEmpty();
        assertThat(index.all(Objective.class)).isUnmodifiable();
    }

    @Test
    void everythingIsFoundByItsIdentifierAndLocatedByItsInstance() {
        var index = MIXED.index();
        var nodes = index.nodes().subList(1, index.nodes().size());

        assertThat(nodes).hasSize(26).allSatisfy(node -> {
            assertThat(index.find(id(idOf(node.item())))).contains(node);
            assertThat(index.find(Reference.parse(idOf(node.item())))).contains(node);
            assertThat(index.locate(node.item())).contains(node);
        });
        assertThat(index.locate(MIXED)).contains(index.nodes().get(0));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var index = MIXED.index();

        assertThat(index.find(id("nowhere"))).isEmpty();
        assertThat(index.find(Reference.parse("nowhere"))).isEmpty();
        assertThat(index.locate(Role.of("nowhere", NAME))).isEmpty();
        assertThat(index.locate(Phase.builder().name(NAME).build())).isEmpty();
    }

    @Test
    void theFrameworksOwnIdentifierIsOutsideOfTheSpace() {
        assertThat(MIXED.index().find(id("mixed"))).isEmpty();
        assertThat(MIXED.index().find(Reference.parse("mixed"))).isEmpty();

        var framework = PolicyFramework.builder("same", NAME)
                .addRole(Role.of("same", NAME))
                .build();
        assertThat(framework.index().find(id("same")).map(Node::path)).contains("roles[0]");
        assertThat(framework.index().locate(framework).map(Node::path)).contains("");
    }

    @Test
    void onlyTheVeryInstanceIsLocated() {
        assertThat(MIXED.index().locate(Role.of("role-1", NAME))).isEmpty();
        assertThat(MIXED.index().locate(MIXED.toBuilder().build())).isEmpty();
        assertThat(MIXED.index().locate(MIXED.roles().get(0)).map(Node::path)).contains("roles[0]");
    }

    @Test
    void whatIsFoundMayBeAskedForByItsType() {
        var index = MIXED.index();

        assertThat(index.find(id("objectif-1"), Objective.class))
                .containsSame(MIXED.roles().get(1).objectives().get(0));
        assertThat(index.find(id("objectif-1"), PolicyElement.class)).isPresent();
        assertThat(index.find(id("objectif-1"), Measure.class)).isEmpty();
        assertThat(index.find(id("theme-1"), Topic.class)).isPresent();
        assertThat(index.find(id("etape-2"), Phase.class)).isPresent();
        assertThat(index.find(id("nowhere"), Objective.class)).isEmpty();
    }

    /** The framework has the identifier mixed and the edition 2026. */
    @ParameterizedTest
    @CsvSource({
        "role-2, roles[1]",
        "mixed#role-2, roles[1]",
        "mixed@2026#role-2, roles[1]",
        "mixed#, ''",
        "mixed@2026#, ''",
        "rapport p. 12, sources[0]",
        "mixed#rapport p. 12, sources[0]",
        "mixed@2025#role-2, ",
        "mixed@2025#, ",
        "other#role-2, ",
        "other#, ",
        "mixed#mixed, ",
        "mixed#nowhere, "
    })
    void referencesAreFollowedAsFarAsTheyStayHere(String reference, String path) {
        assertThat(MIXED.index().find(Reference.parse(reference)).map(Node::path))
                .isEqualTo(Optional.ofNullable(path));
    }

    @Test
    void anEditionIsNotThatOfAFrameworkWithoutOne() {
        var framework =
                PolicyFramework.builder("f", NAME).addRole(Role.of("r", NAME)).build();

        assertThat(framework.index().find(Reference.parse("f#r"))).isPresent();
        assertThat(framework.index().find(Reference.parse("f@2026#r"))).isEmpty();
    }

    @Test
    void ofEqualIdentifiersTheFirstIsFoundAndEachIsLocated() {
        var framework = PolicyFramework.builder("f", NAME)
                .addMeasure(Measure.of("x", FR.text("third")))
                .addMeasure(Measure.of("y", NAME))
                .addMeasure(Measure.of("x", FR.text("fourth")))
                .addObjective(Objective.of("x", FR.text("second")))
                .addLevel(Level.of("x", ElementType.ROLE, FR.text("first")))
                .build();
        var index = framework.index();

        assertThat(index.find(id("x")).map(Node::path)).contains("levels[0]");
        assertThat(index.find(id("x"), Measure.class)).isEmpty();
        assertThat(index.find(id("y")).map(Node::path)).contains("measures[1]");
        assertThat(index.nodes())
                .allSatisfy(node -> assertThat(index.locate(node.item())).contains(node));
        assertThat(index.locate(Measure.of("x", FR.text("third")))).isEmpty();
    }

    @Test
    void anInstanceThatStandsTwiceIsLocatedAtItsFirstPlace() {
        var twice = Measure.of("x", NAME);
        var framework = PolicyFramework.builder("f", NAME)
                .addObjective(Objective.of("x", NAME))
                .addMeasure(twice)
                .addMeasure(twice)
                .build();

        assertThat(framework.index().locate(twice).map(Node::path)).contains("measures[0]");
        assertThat(framework.index().nodes()).hasSize(4);
    }

    @Test
    void aPhaseWithoutAnIdentifierCountsForThePositionAlone() {
        var framework = PolicyFramework.builder("f", NAME)
                .addPhase(Phase.builder().build())
                .addPhase(phase("p"))
                .addPhase(Phase.builder().build())
                .build();

        assertThat(framework.index().nodes()).extracting(Node::path).containsExactly("", "phases[1]");
    }

    @Test
    void anEmptyFrameworkHasAnIndexOfItself() {
        var framework = PolicyFramework.of("f", NAME);
        var index = framework.index();

        assertThat(index.nodes()).hasSize(1);
        assertThat(index.elements()).containsExactly(framework);
        assertThat(index.nodes().get(0).parent()).isEmpty();
        assertThat(index.nodes().get(0).level()).isEmpty();
        assertThat(index.find(id("f"))).isEmpty();
        assertThat(index).hasToString("FrameworkIndex[1]");
    }

    @Test
    void theIndexIsMadeOnceAndIsNoPartOfEquality() {
        var framework =
                PolicyFramework.builder("f", NAME).addRole(Role.of("r", NAME)).build();
        var again = framework.toBuilder().build();

        assertThat(framework.index()).isSameAs(framework.index()).isNotSameAs(again.index());
        assertThat(framework).isEqualTo(again).hasSameHashCodeAs(again);
    }

    @Test
    void nodesAreAnUnmodifiableListOfPlaces() {
        var nodes = MIXED.index().nodes();

        assertThat(nodes.indexOf(nodes.get(3))).isEqualTo(3);
        assertThat(nodes.get(3))
                .isEqualTo(nodes.get(3))
                .hasSameHashCodeAs(nodes.get(3))
                .isNotEqualTo(nodes.get(4));
        assertThat(nodes.get(3))
                .isNotEqualTo(MIXED.toBuilder().build().index().nodes().get(3));
        assertThat(nodes.get(3)).hasToString("roles[0] Role[role-1, \"n\"@fr]");
        assertThatThrownBy(() -> nodes.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> nodes.get(27)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> nodes.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Level level(String id, ElementType type, int depth) {
        return Level.of(id, type, NAME).toBuilder().depth(depth).build();
    }

    private static Level under(String id, ElementType type, ElementType parent) {
        return Level.of(id, type, NAME).toBuilder().under(parent).build();
    }

    /** The levels of the framework, the place asked about, the level there. */
    @ParameterizedTest
    @CsvSource({
        "roles[0], axe",
        "objectives[0], objectif",
        "roles[0].objectives[0], objectif",
        "roles[0].objectives[0].objectives[0], sous-objectif",
        "roles[0].objectives[0].objectives[0].objectives[0], ",
        "roles[0].measures[0], mesure",
        "consultations[0].commitments[0], engagement",
        "consultations[0].commitments[0].measures[0], ",
        "principles[0], ",
        "principles[1], valeur",
        "principles[2], ",
        "principles[3], ",
        "consultations[0], ",
        "levels[0], ",
        "'', "
    })
    void theLevelIsTheOneNamedOrTheOnlyOneThatFits(String path, String level) {
        var deep = Objective.builder("o1", NAME)
                .addObjective(Objective.builder("o2", NAME)
                        .addObjective(Objective.of("o3", NAME))
                        .build())
                .build();
        var framework = PolicyFramework.builder("f", NAME)
                .addLevel(level("axe", ElementType.ROLE, 0))
                .addLevel(level("objectif", ElementType.OBJECTIVE, 0))
                .addLevel(level("sous-objectif", ElementType.OBJECTIVE, 1))
                .addLevel(level("mesure", ElementType.MEASURE, 0))
                .addLevel(under("engagement", ElementType.MEASURE, ElementType.CONSULTATION))
                .addLevel(level("principe", ElementType.PRINCIPLE, 0))
                .addLevel(level("valeur", ElementType.PRINCIPLE, 0))
                .addRole(Role.builder("r", NAME)
                        .addObjective(deep)
                        .addMeasure(Measure.of("m", NAME))
                        .build())
                .addObjective(Objective.of("seul", NAME))
                .addPrinciple(Principle.of("p1", NAME))
                .addPrinciple(Principle.builder("p2", NAME).level("valeur").build())
                .addPrinciple(Principle.builder("p3", NAME).level("nowhere").build())
                .addPrinciple(Principle.builder("p4", NAME).level("p1").build())
                .addConsultation(Consultation.builder("c", NAME)
                        .addCommitment(Measure.builder("e", NAME)
                                .addMeasure(Measure.of("ee", NAME))
                                .build())
                        .build())
                .build();
        var node = framework.index().nodes().stream()
                .filter(place -> place.path().equals(path))
                .findFirst()
                .orElseThrow();

        assertThat(node.level().map(found -> found.id().value())).isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void aFrameworkMayHaveALevelAndElementsRightUnderItToo() {
        var framework = PolicyFramework.builder("f", NAME)
                .addLevel(Level.of("plan", ElementType.FRAMEWORK, NAME))
                .addLevel(under("libre", ElementType.OBJECTIVE, ElementType.FRAMEWORK))
                .addLevel(under("de-role", ElementType.OBJECTIVE, ElementType.ROLE))
                .addObjective(Objective.of("o", NAME))
                .addRole(Role.builder("r", NAME)
                        .addObjective(Objective.of("p", NAME))
                        .build())
                .build();
        var index = framework.index();

        assertThat(index.nodes().get(0).level()).contains(framework.levels().get(0));
        assertThat(index.find(id("o")).flatMap(Node::level))
                .contains(framework.levels().get(1));
        assertThat(index.find(id("p")).flatMap(Node::level))
                .contains(framework.levels().get(2));
    }

    @Test
    void aHundredThousandMeasuresInOneListAreIndexedAndFoundFast() {
        int count = 100_000;
        var framework = PolicyFramework.builder("f", NAME)
                .measures(IntStream.range(0, count)
                        .mapToObj(i -> Measure.of("m-" + i, NAME))
                        .toList())
                .build();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var index = framework.index();
            assertThat(index.nodes()).hasSize(count + 1);
            int found = 0;
            for (int i = 0; i < count; i++) {
                var node = index.find(id("m-" + i)).orElseThrow();
                found += node.path().equals("measures[" + i + "]")
                                && index.locate(node.item()).equals(Optional.of(node))
                        ? 1
                        : 0;
            }
            assertThat(found).isEqualTo(count);
        });
    }

    @Test
    void manyThingsWithOneAndTheSameIdentifierAreIndexedFast() {
        int count = 20_000;
        var framework = PolicyFramework.builder("f", NAME)
                .measures(IntStream.range(0, count)
                        .mapToObj(i -> Measure.of("same", NAME))
                        .toList())
                .build();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var index = framework.index();
            int found = 0;
            for (int i = 0; i < count; i++) {
                found += index.find(id("same")).orElseThrow().path().equals("measures[0]") ? 1 : 0;
            }
            assertThat(found).isEqualTo(count);
            for (int i = 0; i < count; i++) {
                assertThat(index.locate(framework.measures().get(i)).map(Node::order))
                        .contains(i + 1);
            }
            assertThat(index.locate(Measure.of("same", NAME))).isEmpty();
        });
    }

    /** {@code ar} and {@code c4} have one hash, and so have all strings of as many of them. */
    private static String colliding(int pairs, int which) {
        return IntStream.range(0, pairs)
                .mapToObj(i -> (which >> i & 1) == 0 ? "ar" : "c4")
                .collect(Collectors.joining());
    }

    @Test
    void linksChosenToCollideAreGatheredFast() {
        int pairs = 17;
        var links = IntStream.range(0, 1 << pairs)
                .mapToObj(i -> Link.of(LinkKind.RELATED, colliding(pairs, i)))
                .toList();
        assertThat(links.get(0)).hasSameHashCodeAs(links.get(links.size() - 1));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Measure.builder("m", NAME).links(links).build().links())
                        .hasSize(links.size()));
    }

    @Test
    void identifiersChosenToCollideAreIndexedFastAndGivenUpFast() {
        int pairs = 18;
        int count = 1 << (pairs - 1);
        var framework = PolicyFramework.builder("f", NAME)
                .measures(IntStream.range(0, count)
                        .mapToObj(i -> Measure.of(colliding(pairs, i), NAME))
                        .toList())
                .build();
        assertThat(colliding(pairs, 0)).hasSameHashCodeAs(colliding(pairs, 2 * count - 1));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var index = framework.index();
            for (int i = 0; i < count; i++) {
                assertThat(index.find(id(colliding(pairs, i))).orElseThrow().order())
                        .isEqualTo(i + 1);
                assertThat(index.find(id(colliding(pairs, count + i)))).isEmpty();
            }
            assertThat(index.duplicates()).isEmpty();
        });
    }

    @Test
    void equalIdentifiersAmongThoseThatCollideAreFoundAtTheFirst() {
        int pairs = 10;
        int count = 1 << pairs;
        var framework = PolicyFramework.builder("f", NAME)
                .measures(IntStream.range(0, 2 * count)
                        .mapToObj(i -> Measure.of(colliding(pairs, i % count), NAME))
                        .toList())
                .build();
        var index = framework.index();

        assertThat(index.duplicates())
                .hasSize(count)
                .first()
                .isEqualTo(index.nodes().get(count + 1));
        assertThat(index.find(id(colliding(pairs, 7)))).contains(index.nodes().get(8));
        assertThat(index.locate(framework.measures().get(count + 7)))
                .contains(index.nodes().get(count + 8));
    }

    @Test
    void manyThreadsSeeOneIndex() throws Exception {
        int threads = 8;
        var executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                var framework = MIXED.toBuilder().build();
                var barrier = new CyclicBarrier(threads);
                Callable<List<String>> task = () -> {
                    barrier.await();
                    var lines = new ArrayList<String>();
                    framework.index().nodes().forEach(node -> lines.add(line(node)));
                    lines.add(String.valueOf(System.identityHashCode(framework.index())));
                    return lines;
                };
                var results = new ArrayList<List<String>>();
                for (var future : executor.invokeAll(Collections.nCopies(threads, task))) {
                    results.add(future.get());
                }
                assertThat(results).containsOnly(results.get(0));
                assertThat(results.get(0)).startsWith(EXPECTED.strip().split("\n", -1));
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
