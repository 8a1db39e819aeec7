package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Elements nest 64 deep, the framework not counted. */
class NestingTest {

    private static final Text NAME = FR.text("n");

    /** So many objectives, one in the other. */
    private static Objective objectives(int depth) {
        var objective = Objective.of("o" + depth, NAME);
        for (int i = depth - 1; i > 0; i--) {
            objective = Objective.builder("o" + i, NAME).addObjective(objective).build();
        }
        return objective;
    }

    /** So many measures, one in the other. */
    private static Measure measures(int depth) {
        var measure = Measure.of("m" + depth, NAME);
        for (int i = depth - 1; i > 0; i--) {
            measure = Measure.builder("m" + i, NAME).addMeasure(measure).build();
        }
        return measure;
    }

    /** So many indicators, one in the other. */
    private static Indicator indicators(int depth) {
        var indicator = Indicator.of("i" + depth, NAME);
        for (int i = depth - 1; i > 0; i--) {
            indicator = Indicator.builder("i" + i, NAME).addIndicator(indicator).build();
        }
        return indicator;
    }

    private static void assertTooDeep(String type, String id, Callable<?> construction) {
        var refusal = Assertions.catchThrowableOfType(InvariantException.class, construction::call);

        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.attribute()).isEqualTo("depth");
        assertThat(refusal.constraint()).isEqualTo(Constraint.TOO_DEEP);
        assertThat(refusal.value().map(value -> ((PolicyElement) value).id().value()))
                .contains(id);
        assertThat(refusal.detail()).contains("64");
    }

    @Test
    void sixtyFourObjectivesInEachOtherAreTheMost() {
        var deepest = objectives(64);

        assertThat(deepest.height()).isEqualTo(PolicyElement.MAX_NESTING);
        assertTooDeep(
                "Objective",
                "o0",
                () -> Objective.builder("o0", NAME).addObjective(deepest).build());
    }

    @Test
    void sixtyFourMeasuresInEachOtherAreTheMost() {
        var deepest = measures(64);

        assertThat(deepest.height()).isEqualTo(64);
        assertTooDeep(
                "Measure",
                "m0",
                () -> Measure.builder("m0", NAME).addMeasure(deepest).build());
    }

    @Test
    void aRoleCountsAsOneLevel() {
        assertThat(Role.builder("r", NAME).addObjective(objectives(63)).build().height())
                .isEqualTo(64);
        assertTooDeep(
                "Role",
                "r",
                () -> Role.builder("r", NAME).addObjective(objectives(64)).build());
        assertTooDeep(
                "Role",
                "r",
                () -> Role.builder("r", NAME).addMeasure(measures(64)).build());
        assertTooDeep(
                "Principle",
                "p",
                () -> Principle.builder("p", NAME).addObjective(objectives(64)).build());
        assertTooDeep(
                "Consultation",
                "c",
                () -> Consultation.builder("c", NAME)
                        .addCommitment(measures(64))
                        .build());
    }

    @Test
    void indicatorsAndMeasuresOfPortfoliosCountToo() {
        assertThat(indicators(64).height()).isEqualTo(64);
        assertTooDeep(
                "Indicator",
                "i0",
                () -> Indicator.builder("i0", NAME).addIndicator(indicators(64)).build());
        assertTooDeep(
                "Measure",
                "m",
                () -> Measure.builder("m", NAME).addIndicator(indicators(64)).build());
        assertTooDeep(
                "Portfolio",
                "p",
                () -> Portfolio.builder("p", NAME).addMeasure(measures(64)).build());
    }

    @Test
    void theFrameworkIsNotCounted() {
        var framework = PolicyFramework.builder("f", NAME)
                .addRole(Role.builder("r", NAME).addObjective(objectives(63)).build())
                .addObjective(objectives(64))
                .build();

        assertThat(framework.index().elements()).hasSize(1 + 64 + 64);
        assertThat(framework.index().nodes().get(128).path()).isEqualTo("objectives[0]" + ".objectives[0]".repeat(63));
    }

    @Test
    void theDeepestAreComparedHashedShownAndBuiltAgain() {
        var one =
                PolicyFramework.builder("f", NAME).addObjective(objectives(64)).build();
        var other =
                PolicyFramework.builder("f", NAME).addObjective(objectives(64)).build();
        var shallower =
                PolicyFramework.builder("f", NAME).addObjective(objectives(63)).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(shallower);
        assertThat(one.toBuilder().build()).isEqualTo(other);
        assertThat(one).hasToString("PolicyFramework[f, \"n\"@fr]");
    }

    @Test
    void aDeepElementUnderADeepBuilderIsRefusedWhereverItStands() {
        var deep = objectives(63);
        var wide = Role.builder("r", NAME).addObjective(objectives(1)).addObjective(deep);

        assertThat(wide.build().height()).isEqualTo(64);
        wide.addObjective(objectives(64));
        assertTooDeep("Role", "r", wide::build);
        assertThat(wide.objectives(List.of(deep)).build().height()).isEqualTo(64);
    }

    @Test
    void aTooDeepDepthOfALevelIsRefused() {
        assertRefused(
                "Level",
                "depth",
                Constraint.OUT_OF_RANGE,
                65,
                () -> Level.of("l", ElementType.OBJECTIVE, NAME).toBuilder()
                        .depth(65)
                        .build());
    }

    @Test
    void elementsAreCountedWhereverTheyStand() {
        var indicator = Indicator.builder("i", NAME)
                .addTarget(Target.builder("t").wording(NAME).build())
                .build();
        var measure = Measure.builder("m", NAME)
                .addIndicator(indicator)
                .addIndicator(indicator)
                .build();
        var framework = PolicyFramework.builder("f", NAME)
                .addRole(Role.builder("r", NAME).addMeasure(measure).build())
                .addMeasure(measure)
                .build();

        assertThat(measure.count()).isEqualTo(3);
        assertThat(framework.count()).isEqualTo(8);
        assertThat(framework.height()).isEqualTo(4);
        assertThat(framework.withName(FR.text("o")).count()).isEqualTo(8);
    }

    @Test
    void whatHoldsTheSameTwiceAndSoOnIsRefusedBeforeItCannotBeWalked() {
        var measure = Measure.of("m0", NAME);
        for (int i = 1; i < 23; i++) {
            measure = Measure.builder("m" + i, NAME)
                    .addMeasure(measure)
                    .addMeasure(measure)
                    .build();
        }
        var last = measure;

        // 2 to the power of 23, less one; one more level is more than ten millions.
        assertThat(last.count()).isEqualTo(8_388_607);
        var refusal = Assertions.catchThrowableOfType(
                InvariantException.class,
                () -> Measure.builder("m23", NAME)
                        .addMeasure(last)
                        .addMeasure(last)
                        .build());
        assertThat(refusal.type()).isEqualTo("Measure");
        assertThat(refusal.attribute()).isEqualTo("elements");
        assertThat(refusal.constraint()).isEqualTo(Constraint.TOO_MANY);
        assertThat(refusal.detail()).contains("10000000");
        assertThat(refusal).hasMessageContaining("Measure[m23");
        assertThat(Measure.builder("m23", NAME).addMeasure(last).build().height())
                .isEqualTo(24);
    }

    @Test
    void tenMillionElementsAreTheMost() {
        var measures = java.util.Collections.nCopies(9_999, measures(1));
        var role = Role.builder("r", NAME).measures(measures).build();
        var framework = PolicyFramework.builder("f", NAME).roles(java.util.Collections.nCopies(999, role));

        assertThat(framework.build().count()).isEqualTo(9_990_001);
        framework.measures(measures);
        assertThat(framework.build().count()).isEqualTo(10_000_000);
        framework.addMeasure(measures(1));
        assertThat(Assertions.catchThrowableOfType(InvariantException.class, framework::build)
                        .constraint())
                .isEqualTo(Constraint.TOO_MANY);
    }
}
