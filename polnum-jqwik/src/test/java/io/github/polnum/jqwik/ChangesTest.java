package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.question.Changes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What changed from any framework to any other. */
class ChangesTest {

    /** Two of them seldom have identifiers in common; what stays is looked at where one is made of the other. */
    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property(tries = 50)
    void nothingChangedInTheSameFramework(@ForAll("frameworks") PolicyFramework framework) {
        var copy = framework.toBuilder().name(framework.name()).build();

        assertThat(Changes.of(framework, framework).isEmpty()).isTrue();
        assertThat(copy).isNotSameAs(framework);
        assertThat(Changes.of(framework, copy).isEmpty()).isTrue();
    }

    private static Set<String> places(List<Changes.Change> changes, boolean isBack) {
        return changes.stream()
                .map(change -> (isBack ? change.after() : change.before()).path() + " → "
                        + (isBack ? change.before() : change.after()).path() + " "
                        + change.attributes().stream().sorted().toList())
                .collect(Collectors.toSet());
    }

    private static void assertMirrored(PolicyFramework before, PolicyFramework after) {
        var there = Changes.of(before, after);
        var back = Changes.of(after, before);

        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(places(back.moved(), true)).isEqualTo(places(there.moved(), false));
        assertThat(places(back.retyped(), true)).isEqualTo(places(there.retyped(), false));
        assertThat(places(back.changed(), true)).isEqualTo(places(there.changed(), false));
        assertThat(there.isEmpty()).isEqualTo(before.equals(after));
        assertThat(back.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 50)
    void fromAfterToBeforeIsTheOtherWayRound(
            @ForAll("frameworks") PolicyFramework before, @ForAll("frameworks") PolicyFramework after) {
        assertMirrored(before, after);
    }

    @Property(tries = 50)
    void whatWasTakenAwayIsToldAndNothingElse(@ForAll("frameworks") PolicyFramework framework, @ForAll int choice) {
        var nodes = framework.index().nodes();
        var gone = nodes.get(Math.floorMod(choice, nodes.size()));
        if (gone.order() == 0) {
            return;
        }
        var changes = Changes.of(framework, framework.remove(gone.id()));

        assertThat(changes.removed())
                .isEqualTo(nodes.stream().filter(node -> isUnder(node, gone)).toList());
        assertThat(changes.added()).isEmpty();
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.retyped()).isEmpty();
        assertThat(changes.changed()).isEmpty();
        assertMirrored(framework, framework.remove(gone.id()));
    }

    private static boolean isUnder(Node node, Node above) {
        return node.equals(above)
                || node.parent().filter(parent -> isUnder(parent, above)).isPresent();
    }

    @Property(tries = 50)
    void anotherNumberIsToldAndNothingElse(@ForAll("frameworks") PolicyFramework framework, @ForAll int choice) {
        var elements = framework.index().elements();
        var element = elements.get(Math.floorMod(choice, elements.size()));
        var after = element instanceof PolicyFramework
                ? framework.toBuilder().number(another(element)).build()
                : framework.edit(
                        element.id(),
                        PolicyElement.class,
                        found -> found.toBuilder().number(another(element)).build());
        var changes = Changes.of(framework, after);

        assertThat(changes.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().item()).isSameAs(element);
            assertThat(change.attributes()).containsExactly("number");
        });
        assertThat(changes.added()).isEmpty();
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.retyped()).isEmpty();
    }

    private static String another(PolicyElement element) {
        return element.number().orElse("") + "1";
    }

    @Property(tries = 50)
    void whatStandsUnderSomethingNewHasMoved(@ForAll("frameworks") PolicyFramework framework) {
        var above = Objective.builder("x".repeat(100), framework.name())
                .objectives(framework.objectives())
                .build();
        var changes = Changes.of(
                framework, framework.toBuilder().objectives(List.of(above)).build());

        assertThat(changes.added()).extracting(Node::item).containsExactly(above);
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.moved())
                .extracting(change -> change.before().item())
                .isEqualTo(List.copyOf(framework.objectives()));
        assertThat(changes.retyped()).isEmpty();
        assertThat(changes.changed()).isEmpty();
    }
}
