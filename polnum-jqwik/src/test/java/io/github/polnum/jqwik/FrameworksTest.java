package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.Body;
import io.github.polnum.model.BodyParent;
import io.github.polnum.model.Event;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Source;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Provide
    Arbitrary<PolicyFramework> largeFrameworks() {
        return PolicyArbitraries.frameworks(200);
    }

    @Property(tries = 100)
    void identifiersAreUniqueInAFramework(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(framework.index().nodes().stream().skip(1).map(FrameworksTest::idOf))
                .doesNotHaveDuplicates();
    }

    private static Identifier idOf(Node node) {
        Identified item = node.item();
        if (item instanceof PolicyElement element) {
            return element.id();
        }
        if (item instanceof Source source) {
            return source.id();
        }
        if (item instanceof Level level) {
            return level.id();
        }
        return item instanceof Topic topic ? topic.id() : ((Phase) item).id().orElseThrow();
    }

    @Property(tries = 100)
    void referencesIntoTheFrameworkResolve(@ForAll("frameworks") PolicyFramework framework) {
        var census = new Census();
        census.visit(framework);

        assertThat(census.references)
                .filteredOn(reference -> pointsInto(framework, reference))
                .allSatisfy(reference ->
                        assertThat(framework.index().find(reference)).isPresent());
    }

    private static boolean pointsInto(PolicyFramework framework, Reference reference) {
        return reference.framework().map(framework.id()::equals).orElse(true)
                && (reference.edition().isEmpty() || reference.edition().equals(framework.edition()));
    }

    @Property(tries = 100)
    void referencesPointToWhatTheirAttributeIsFor(@ForAll("frameworks") PolicyFramework framework) {
        var sources = new ArrayList<Reference>();
        var bodies = new ArrayList<Reference>();
        var objectives = new ArrayList<Reference>();
        var principles = new ArrayList<Reference>();
        new Census(value -> {
                    if (value instanceof PolicyElement element) {
                        sources.addAll(element.cites());
                    } else if (value instanceof OtherName name) {
                        sources.addAll(name.cites());
                    } else if (value instanceof Event event) {
                        sources.addAll(event.cites());
                        bodies.addAll(event.by());
                    } else if (value instanceof Involvement involvement) {
                        involvement.party().ifPresent(bodies::add);
                    } else if (value instanceof BodyParent parent) {
                        bodies.add(parent.body());
                    } else if (value instanceof Link link && link.kind().equals(LinkKind.CONTRIBUTES_TO)) {
                        objectives.add(link.to());
                    } else if (value instanceof Link link && link.kind().equals(LinkKind.UPHOLDS)) {
                        principles.add(link.to());
                    }
                })
                .visit(framework);

        assertThat(targets(framework, sources))
                .allSatisfy(item -> assertThat(item).isInstanceOf(Source.class));
        assertThat(targets(framework, bodies))
                .allSatisfy(item -> assertThat(item).isInstanceOf(Body.class));
        assertThat(targets(framework, objectives))
                .allSatisfy(item -> assertThat(item).isInstanceOf(Objective.class));
        assertThat(targets(framework, principles))
                .allSatisfy(item -> assertThat(item).isInstanceOf(Principle.class));
    }

    private static List<Identified> targets(PolicyFramework framework, List<Reference> references) {
        return references.stream()
                .map(framework.index()::find)
                .flatMap(Optional::stream)
                .map(Node::item)
                .toList();
    }

    @Property(tries = 100)
    void namedLevelsAreLevelsOfTheElementsType(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(framework.index().elements())
                .filteredOn(element -> element.level().isPresent())
                .allSatisfy(element -> assertThat(framework
                                .index()
                                .find(element.level().orElseThrow(), Level.class)
                                .orElseThrow()
                                .type())
                        .isEqualTo(element.type()));
    }

    @Property(tries = 100)
    void noLinkOrParentLeadsBackToItself(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(framework.index().elements()).allSatisfy(element -> {
            var self = Reference.of(element.id());
            assertThat(element.links()).extracting(Link::to).doesNotContain(self);
            if (element instanceof Body body) {
                assertThat(body.parents()).extracting(BodyParent::body).doesNotContain(self);
            }
        });
    }

    @Property(tries = 5)
    void aFrameworkHasAsManyElementsAsWanted(@ForAll("largeFrameworks") PolicyFramework framework) {
        assertThat(framework.index().elements()).hasSize(201);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatThrownBy(() -> PolicyArbitraries.frameworks(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
