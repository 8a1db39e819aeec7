package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditingTest {

    private static final Text NAME = FR.text("n");
    private static final Text OTHER = FR.text("autre");

    private static Identifier id(String value) {
        return Identifier.of(value);
    }

    private static Extensions member(String name) {
        return Extensions.none().with("ge:" + name, DataValue.of(name));
    }

    private static Target target(String id) {
        return Target.builder(id).value(80).extensions(member(id)).build();
    }

    /** Role, objective, measure, indicator, target: each with a sibling and a member of its own. */
    private static final PolicyFramework CANTON = PolicyFramework.builder("canton", NAME)
            .extensions(member("canton"))
            .addPhase(Phase.builder().name(NAME).build())
            .addPhase(Phase.builder().id("mise-en-oeuvre").build())
            .addLevel(Level.of("axe", ElementType.ROLE, NAME))
            .addRole(Role.of("former", NAME))
            .addRole(Role.builder("faciliter", NAME)
                    .extensions(member("faciliter"))
                    .addObjective(Objective.builder("participation", NAME)
                            .extensions(member("participation"))
                            .addObjective(Objective.of("jeunes", NAME))
                            .addMeasure(Measure.of("ateliers", NAME))
                            .addMeasure(Measure.builder("plateforme", NAME)
                                    .extensions(member("plateforme"))
                                    .addMeasure(Measure.of("pilote", NAME))
                                    .addIndicator(Indicator.of("votes", NAME))
                                    .addIndicator(Indicator.builder("visites", NAME)
                                            .extensions(member("visites"))
                                            .addTarget(target("cible-2025"))
                                            .addTarget(target("cible-2030"))
                                            .build())
                                    .build())
                            .build())
                    .addObjective(Objective.of("demarches", NAME))
                    .build())
            .addPrinciple(Principle.of("confiance", NAME))
            .addConsultation(Consultation.builder("consultation", NAME)
                    .addTopic(Topic.builder("theme").build())
                    .addCommitment(Measure.of("engagement", NAME))
                    .build())
            .addSource(Source.of("rapport", NAME))
            .build();

    private static Indicator visites(PolicyFramework framework) {
        return framework.index().find(id("visites"), Indicator.class).orElseThrow();
    }

    @Test
    void oneTargetDeepInACantonIsChangedInOneCall() {
        var before = CANTON.toString();
        var changed = CANTON.edit(
                id("cible-2030"),
                Target.class,
                target -> target.toBuilder().value(90).build());

        assertThat(changed.index().find(id("cible-2030"), Target.class))
                .contains(target("cible-2030").toBuilder().value(90).build());
        assertThat(changed.index().find(id("cible-2030")).orElseThrow().path())
                .isEqualTo("roles[1].objectives[0].measures[1].indicators[1].targets[1]");
        assertThat(CANTON.index().find(id("cible-2030"), Target.class)).contains(target("cible-2030"));
        assertThat(CANTON).hasToString(before).isNotEqualTo(changed);
        assertThat(changed.edit(id("cible-2030"), Target.class, target -> target("cible-2030")))
                .isEqualTo(CANTON);
    }

    @Test
    void everythingBesideTheWayIsShared() {
        var changed = CANTON.edit(
                id("cible-2030"),
                Target.class,
                target -> target.toBuilder().value(90).build());
        var role = changed.roles().get(1);
        var objective = role.objectives().get(0);
        var measure = objective.measures().get(1);

        assertThat(changed.phases()).isSameAs(CANTON.phases());
        assertThat(changed.levels()).isSameAs(CANTON.levels());
        assertThat(changed.principles()).isSameAs(CANTON.principles());
        assertThat(changed.consultations()).isSameAs(CANTON.consultations());
        assertThat(changed.sources()).isSameAs(CANTON.sources());
        assertThat(changed.name()).isSameAs(CANTON.name());
        assertThat(changed.roles().get(0)).isSameAs(CANTON.roles().get(0));
        var roleBefore = CANTON.roles().get(1);
        assertThat(role.objectives().get(1)).isSameAs(roleBefore.objectives().get(1));
        var objectiveBefore = roleBefore.objectives().get(0);
        assertThat(objective.objectives()).isSameAs(objectiveBefore.objectives());
        assertThat(objective.measures().get(0))
                .isSameAs(objectiveBefore.measures().get(0));
        var measureBefore = objectiveBefore.measures().get(1);
        assertThat(measure.measures()).isSameAs(measureBefore.measures());
        assertThat(measure.indicators().get(0))
                .isSameAs(measureBefore.indicators().get(0));
        assertThat(visites(changed).targets().get(0))
                .isSameAs(visites(CANTON).targets().get(0));
    }

    @Test
    void unknownMembersAreKeptOnTheWholeWay() {
        var changed = CANTON.edit(
                id("cible-2030"),
                Target.class,
                target -> target.toBuilder().value(90).build());

        for (var name : List.of("faciliter", "participation", "plateforme", "visites")) {
            assertThat(changed.index().find(id(name), PolicyElement.class))
                    .map(PolicyElement::extensions)
                    .contains(member(name));
        }
        assertThat(changed.extensions()).isEqualTo(member("canton"));
        assertThat(changed.index().find(id("cible-2030"), Target.class))
                .map(Target::extensions)
                .contains(member("cible-2030"));
    }

    @Test
    void everythingIdentifiedCanBeChanged() {
        assertThat(CANTON.edit(
                                id("mise-en-oeuvre"),
                                Phase.class,
                                phase -> phase.toBuilder().name(OTHER).build())
                        .phases()
                        .get(1)
                        .name())
                .contains(OTHER);
        assertThat(CANTON.edit(
                                id("axe"),
                                Level.class,
                                level -> level.toBuilder().name(OTHER).build())
                        .levels()
                        .get(0)
                        .name())
                .isEqualTo(OTHER);
        assertThat(CANTON.edit(
                                id("theme"),
                                Topic.class,
                                topic -> topic.toBuilder().name(OTHER).build())
                        .consultations()
                        .get(0)
                        .topics()
                        .get(0)
                        .name())
                .contains(OTHER);
        assertThat(CANTON.edit(
                                id("engagement"),
                                Measure.class,
                                measure -> measure.toBuilder().name(OTHER).build())
                        .consultations()
                        .get(0)
                        .commitments()
                        .get(0)
                        .name())
                .isEqualTo(OTHER);
        assertThat(CANTON.edit(
                                id("rapport"),
                                Source.class,
                                source -> source.toBuilder().name(OTHER).build())
                        .sources()
                        .get(0)
                        .name())
                .isEqualTo(OTHER);
    }

    @Test
    void nothingChangedIsTheVeryFramework() {
        assertThat(CANTON.edit(id("visites"), Indicator.class, indicator -> indicator))
                .isSameAs(CANTON);
        assertThat(CANTON.editAll(PolicyElement.class, element -> element)).isSameAs(CANTON);
        assertThat(CANTON.editAll(
                        Review.class, review -> review.toBuilder().name(OTHER).build()))
                .isSameAs(CANTON);
    }

    @Test
    void whatIsNotThereOrOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.edit(id("nulle-part"), Measure.class, measure -> measure))
                .withMessageContaining("nulle-part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.edit(id("canton"), PolicyFramework.class, framework -> framework))
                .withMessageContaining("canton");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.edit(id("visites"), Measure.class, measure -> measure))
                .withMessageContaining("visites")
                .withMessageContaining("Measure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.remove(id("nulle-part")))
                .withMessage("PolicyFramework: nothing under it has the identifier nulle-part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.remove(id("canton")))
                .withMessage("PolicyFramework: nothing under it has the identifier canton, which is its own");
    }

    @Test
    void whatCannotStandInThePlaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.edit(id("visites"), PolicyElement.class, any -> Measure.of("visites", NAME)))
                .withMessageContaining("must stay a Indicator")
                .withMessageContaining("Measure[visites");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANTON.editAll(PolicyElement.class, any -> Review.of("bilan", NAME)))
                .withMessageContaining("Review[bilan");
    }

    @Test
    void nullIsRefused() {
        var empty = PolicyFramework.of("f", NAME);

        assertThatNullPointerException().isThrownBy(() -> CANTON.edit(null, Role.class, role -> role));
        assertThatNullPointerException().isThrownBy(() -> CANTON.edit(id("former"), null, role -> role));
        assertThatNullPointerException().isThrownBy(() -> CANTON.edit(id("former"), Role.class, null));
        assertThatNullPointerException().isThrownBy(() -> CANTON.edit(id("nulle-part"), null, role -> role));
        assertThatNullPointerException().isThrownBy(() -> CANTON.edit(id("nulle-part"), Role.class, null));
        assertThatNullPointerException().isThrownBy(() -> empty.editAll(null, role -> role));
        assertThatNullPointerException().isThrownBy(() -> empty.editAll(Role.class, null));
        assertThatNullPointerException().isThrownBy(() -> CANTON.remove(null));
        assertThatIllegalArgumentException().isThrownBy(() -> CANTON.edit(id("former"), Role.class, role -> null));
        assertThatIllegalArgumentException().isThrownBy(() -> CANTON.editAll(Role.class, role -> null));
    }

    @Test
    void aChangedIdentifierIsTakenAsItIs() {
        var changed = CANTON.edit(
                id("former"),
                Role.class,
                role -> role.toBuilder().id("instruire").build());
        var doubled = CANTON.edit(
                id("former"),
                Role.class,
                role -> role.toBuilder().id("confiance").build());

        assertThat(changed.index().find(id("former"))).isEmpty();
        assertThat(changed.index().find(id("instruire")))
                .map(FrameworkIndex.Node::path)
                .contains("roles[0]");
        assertThat(doubled.index().find(id("confiance")))
                .map(FrameworkIndex.Node::path)
                .contains("roles[0]");
        assertThat(doubled.edit(
                        id("confiance"),
                        Role.class,
                        role -> role.toBuilder().id("former").build()))
                .isEqualTo(CANTON);
    }

    @Test
    void ofEqualIdentifiersTheFirstIsChangedAndRemoved() {
        var framework = PolicyFramework.builder("f", NAME)
                .addMeasure(Measure.of("m", NAME))
                .addMeasure(Measure.of("m", NAME))
                .build();

        assertThat(framework
                        .edit(id("m"), Measure.class, measure -> Measure.of("m", OTHER))
                        .measures())
                .containsExactly(Measure.of("m", OTHER), Measure.of("m", NAME));
        assertThat(framework.remove(id("m")).remove(id("m"))).isEqualTo(PolicyFramework.of("f", NAME));
    }

    @Test
    void oneThingIsRemovedWithAllThatStandsUnderIt() {
        var changed = CANTON.remove(id("plateforme"));

        assertThat(changed.index().find(id("plateforme"))).isEmpty();
        assertThat(changed.index().find(id("cible-2030"))).isEmpty();
        assertThat(changed.index().nodes()).hasSize(CANTON.index().nodes().size() - 6);
        assertThat(changed.roles().get(1).objectives().get(0).measures()).containsExactly(Measure.of("ateliers", NAME));
        assertThat(changed.roles().get(0)).isSameAs(CANTON.roles().get(0));
        assertThat(CANTON.index().find(id("plateforme"))).isPresent();
    }

    @Test
    void aThingIsRemovedAtItsPositionAmongThoseWithoutIdentifier() {
        assertThat(CANTON.remove(id("mise-en-oeuvre")).phases())
                .containsExactly(Phase.builder().name(NAME).build());
    }

    @Test
    void allOfATypeAreChangedAndTheRestIsShared() {
        var changed = CANTON.editAll(
                Indicator.class, indicator -> indicator.toBuilder().unit(NAME).build());

        assertThat(changed.index().elements().stream()
                        .filter(Indicator.class::isInstance)
                        .map(Indicator.class::cast))
                .hasSize(2)
                .allSatisfy(indicator -> assertThat(indicator.unit()).contains(NAME));
        assertThat(changed.consultations()).isSameAs(CANTON.consultations());
        assertThat(changed.roles().get(0)).isSameAs(CANTON.roles().get(0));
        assertThat(visites(changed).targets().get(1))
                .isSameAs(visites(CANTON).targets().get(1));
        assertThat(changed.editAll(
                        Indicator.class,
                        indicator ->
                                indicator.toBuilder().unit(Optional.empty()).build()))
                .isEqualTo(CANTON);
    }

    @Test
    void ofThoseOfATypeOnlyTheChangedOnesAreNew() {
        var changed = CANTON.editAll(
                Measure.class,
                measure -> measure.id().equals(id("ateliers"))
                        ? measure.toBuilder().name(OTHER).build()
                        : measure);

        assertThat(changed.roles().get(1).objectives().get(0).measures().get(0).name())
                .isEqualTo(OTHER);
        assertThat(changed.roles().get(1).objectives().get(0).measures().get(1))
                .isSameAs(CANTON.roles().get(1).objectives().get(0).measures().get(1));
        assertThat(changed.consultations()).isSameAs(CANTON.consultations());
    }

    @Test
    void whatStandsUnderAThingIsChangedBeforeItAndTheFrameworkIsNot() {
        var order = new ArrayList<String>();
        var changed = CANTON.editAll(PolicyElement.class, element -> {
            order.add(element.id().value());
            return element;
        });

        assertThat(changed).isSameAs(CANTON);
        assertThat(order)
                .containsExactly(
                        "former",
                        "jeunes",
                        "ateliers",
                        "pilote",
                        "votes",
                        "visites",
                        "plateforme",
                        "participation",
                        "demarches",
                        "faciliter",
                        "confiance",
                        "engagement",
                        "consultation");
    }

    @Test
    void phasesWithoutAnIdentifierAreChangedWithTheOthers() {
        var changed = CANTON.editAll(
                Phase.class, phase -> phase.toBuilder().period("2026").build());

        assertThat(changed.phases())
                .containsExactly(
                        Phase.builder().name(NAME).period("2026").build(),
                        Phase.builder().id("mise-en-oeuvre").period("2026").build());
    }

    @Test
    void theLimitOfNestingHoldsForEdits() {
        var deep = Objective.of("o64", NAME);
        for (int i = 63; i > 0; i--) {
            deep = Objective.builder("o" + i, NAME).addObjective(deep).build();
        }
        var framework = PolicyFramework.builder("f", NAME).addObjective(deep).build();

        assertThatThrownBy(() -> framework.edit(
                        id("o64"),
                        Objective.class,
                        objective -> objective.toBuilder()
                                .addMeasure(Measure.of("m", NAME))
                                .build()))
                .isInstanceOfSatisfying(
                        InvariantException.class,
                        refusal -> assertThat(refusal.constraint()).isEqualTo(Constraint.TOO_DEEP));
        assertThat(framework
                        .edit(id("o64"), Objective.class, objective -> Objective.of("o64", OTHER))
                        .index()
                        .find(id("o64"), Objective.class))
                .contains(Objective.of("o64", OTHER));
    }

    private static PolicyFramework large() {
        return PolicyFramework.builder("f", NAME)
                .roles(IntStream.range(0, 40)
                        .mapToObj(r -> Role.builder("r-" + r, NAME)
                                .objectives(IntStream.range(0, 10)
                                        .mapToObj(o -> Objective.builder("o-" + r + "-" + o, NAME)
                                                .measures(IntStream.range(0, 200)
                                                        .mapToObj(m -> Measure.of("m-" + r + "-" + o + "-" + m, NAME))
                                                        .toList())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .measures(IntStream.range(0, 20_000)
                        .mapToObj(m -> Measure.of("m-" + m, NAME))
                        .toList())
                .build();
    }

    /** On a stack so small that nothing may recurse over siblings. */
    @Test
    void aHundredThousandElementsAreBuiltFoundAndEditedOnASmallStack() throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var thread = new Thread(
                null,
                () -> {
                    var framework = large();
                    assertThat(framework.index().elements()).hasSize(1 + 40 + 400 + 80_000 + 20_000);
                    var changed =
                            framework.edit(id("m-20-5-100"), Measure.class, measure -> Measure.of("m-20-5-100", OTHER));
                    assertThat(indexIsMade(framework)).isTrue();
                    assertThat(indexIsMade(changed)).isFalse();
                    assertThat(changed.measures()).isSameAs(framework.measures());
                    assertThat(sharedIn(changed.roles(), framework.roles())).isEqualTo(39);
                    var role = changed.roles().get(20);
                    var roleBefore = framework.roles().get(20);
                    assertThat(sharedIn(role.objectives(), roleBefore.objectives()))
                            .isEqualTo(9);
                    assertThat(sharedIn(
                                    role.objectives().get(5).measures(),
                                    roleBefore.objectives().get(5).measures()))
                            .isEqualTo(199);
                    assertThat(changed.index().find(id("m-20-5-100"), Measure.class))
                            .contains(Measure.of("m-20-5-100", OTHER));
                    assertThat(framework.editAll(Measure.class, measure -> measure))
                            .isSameAs(framework);
                    assertThat(framework.index().referencesTo(id("m-1"))).isEmpty();
                    assertThat(changed.equals(large())).isFalse();
                },
                "small stack",
                256 * 1024);
        thread.setUncaughtExceptionHandler((failed, exception) -> thrown.set(exception));
        thread.start();
        thread.join();

        assertThat(thrown.get()).isNull();
    }

    /** How many stand at the same position in both. */
    private static long sharedIn(List<?> one, List<?> other) {
        return IntStream.range(0, one.size())
                .filter(i -> one.get(i) == other.get(i))
                .count();
    }

    private static boolean indexIsMade(PolicyFramework framework) {
        try {
            var field = ImmutablePolicyFramework.class.getDeclaredField("index");
            field.setAccessible(true);
            return field.get(framework) != null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the index is kept elsewhere", e);
        }
    }

    @Test
    void whatPeopleChangeMostHasAMethodOfItsOwn() {
        var report = StatusReport.of("2026", State.IN_PROGRESS);
        var measured = Figure.builder().value(7).build();
        var target = Target.builder("t").wording(NAME).build();
        var indicator = Indicator.of("i", NAME);

        assertThat(Measure.of("m", NAME).withStatusReports(List.of(report)))
                .isEqualTo(Measure.builder("m", NAME).addStatusReport(report).build());
        assertThat(indicator.withMeasurements(List.of(measured)).withTargets(List.of(target)))
                .isEqualTo(Indicator.builder("i", NAME)
                        .addMeasurement(measured)
                        .addTarget(target)
                        .build());
        assertThat(target.withValue(Stated.of(Quantity.of(50))))
                .isEqualTo(Target.builder("t").wording(NAME).value(50).build());
    }

    @Test
    void everyElementCanBeGivenAnotherName() {
        assertThat(CANTON.index().elements()).allSatisfy(element -> {
            var renamed = element.withName(OTHER);

            assertThat(renamed.name()).isEqualTo(OTHER);
            assertThat(renamed.withName(element.name())).isEqualTo(element);
        });
        Role renamed = Role.of("r", NAME).withName(OTHER);
        assertThat(renamed).isEqualTo(Role.of("r", OTHER));
    }

    @Test
    void aChangeThatBreaksAnInvariantIsRefused() {
        var target = Target.builder("t").change(-50).build();

        assertThatThrownBy(() -> target.withValue(Stated.of(Quantity.of(1)))).isInstanceOf(InvariantException.class);
    }
}
