package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {

    private static final Text NAME = FR.text("n");

    static Stream<PolicyElement> elements() {
        return Stream.concat(Fixtures.ALL.stream(), Fixtures.MINIMAL.stream())
                .filter(PolicyElement.class::isInstance)
                .map(PolicyElement.class::cast);
    }

    private static String line(String path, Reference reference) {
        return path + " → " + reference;
    }

    /** Every reference that any accessor leads to, but for those of the elements below. */
    private static List<String> reached(PolicyElement holder) {
        var lines = new ArrayList<String>();
        reach("", holder, lines);
        holder.level().ifPresent(level -> lines.add(line("level", Reference.of(level))));
        return lines;
    }

    private static void reach(String path, Object value, List<String> lines) {
        if (value instanceof Reference reference) {
            lines.add(line(path, reference));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> reach(path, content, lines));
        } else if (value instanceof Stated<?> stated) {
            stated.value().ifPresent(content -> reach(path, content, lines));
        } else if (value instanceof Iterable<?> parts) {
            int position = 0;
            var links = new HashMap<LinkKind, Integer>();
            for (var part : parts) {
                if (part instanceof Link link) {
                    int of = links.merge(link.kind(), 1, Integer::sum) - 1;
                    reach(path + "[" + link.kind() + "][" + of + "]", link.to(), lines);
                } else if (!(part instanceof PolicyElement)) {
                    reach(path + "[" + position++ + "]", part, lines);
                }
            }
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            for (var attribute : Attributes.of(Attributes.typeOf(value))) {
                var name = path.isEmpty() ? attribute.getName() : path + "." + attribute.getName();
                reach(name, Attributes.call(value, attribute), lines);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("elements")
    void everyReferenceOfAnElementIsFoundWithItsPath(PolicyElement element) {
        assertThat(element.references().stream().map(use -> line(use.path(), use.reference())))
                .containsExactlyInAnyOrderElementsOf(reached(element));
        assertThat(element.references()).allSatisfy(use -> {
            assertThat(use.holder()).isSameAs(element);
            assertThat(use.link().isPresent()).isEqualTo(use.path().startsWith("links["));
        });
    }

    @Test
    void theReferencesOfAHeadAreInDocumentOrder() {
        assertThat(Fixtures.REVIEW.references().stream().map(use -> line(use.path(), use.reference())))
                .containsExactly(
                        "otherNames[0].cites[0] → rapport p. 3",
                        "level → engagement",
                        "phases[0].cites[0] → rapport",
                        "events[0].by[0] → conseil",
                        "events[0].cites[0] → rapport",
                        "involved[0].party → office",
                        "involved[0].cites[0] → rapport",
                        "funding[0].payer → canton#departement",
                        "funding[0].basedOn[0] → loi",
                        "funding[0].cites[0] → rapport p. 9",
                        "figures[0].cites[0] → rapport",
                        "assessments[0].of → participation",
                        "assessments[0].cites[0] → rapport",
                        "links[upholds][0] → confiance",
                        "links[based-on][0] → loi#",
                        "cites[0] → rapport p. 4");
    }

    @Test
    void theReferencesOfAnElementWithoutAnyAreNone() {
        assertThat(Role.of("r", NAME).references()).isEmpty();
    }

    @Test
    void theReferencesOfAnElementBelowAreNotThoseOfTheOneAbove() {
        var measure = Measure.builder("m", NAME).addCite("rapport").build();

        assertThat(Objective.builder("o", NAME).addMeasure(measure).build().references())
                .isEmpty();
        assertThat(measure.references())
                .extracting(ReferenceUse::holder, ReferenceUse::path, ReferenceUse::link, ReferenceUse::reference)
                .containsExactly(tuple(measure, "cites[0]", Optional.empty(), Reference.parse("rapport")));
    }

    @Test
    void positionsOfLinksAreCountedForEachKind() {
        var measure = Measure.builder("m", NAME)
                .addLink(LinkKind.UPHOLDS, "a")
                .addLink(LinkKind.PART_OF, "b")
                .addLink(LinkKind.UPHOLDS, "c")
                .build();

        assertThat(measure.references())
                .extracting(ReferenceUse::path, ReferenceUse::link, ReferenceUse::attribute, ReferenceUse::reference)
                .containsExactly(
                        tuple("links[upholds][0]", Optional.of(LinkKind.UPHOLDS), "links", Reference.parse("a")),
                        tuple("links[part-of][0]", Optional.of(LinkKind.PART_OF), "links", Reference.parse("b")),
                        tuple("links[upholds][1]", Optional.of(LinkKind.UPHOLDS), "links", Reference.parse("c")));
        assertThat(measure.references().get(0)).hasToString("m links[upholds][0] → a");
    }

    /** What refers to {@code confiance}, as holder and path. */
    private static Stream<String> toConfiance(PolicyFramework framework) {
        return framework.index().referencesTo(Identifier.of("confiance")).stream()
                .map(use -> use.holder().id() + " " + use.path());
    }

    private static final PolicyFramework PLAN = PolicyFramework.builder("plan", NAME)
            .addObjective(Objective.builder("o-1", NAME)
                    .addLink(LinkKind.UPHOLDS, "confiance")
                    .addMeasure(Measure.builder("m", NAME)
                            .addLink(LinkKind.UPHOLDS, "plan#confiance")
                            .build())
                    .build())
            .addObjective(Objective.builder("o-2", NAME)
                    .addLink(LinkKind.UPHOLDS, "autre#confiance")
                    .addLink(LinkKind.RELATED, "plan#")
                    .build())
            .addObjective(Objective.builder("o-3", NAME)
                    .addLink(LinkKind.UPHOLDS, "plan@2026#confiance")
                    .build())
            .addPrinciple(Principle.of("confiance", NAME))
            .build();

    @Test
    void referencesBackwardsAreThoseThatStayInTheFramework() {
        assertThat(toConfiance(PLAN)).containsExactly("o-1 links[upholds][0]", "m links[upholds][0]");
        assertThat(toConfiance(PLAN.toBuilder().edition("2026").build()))
                .containsExactly("o-1 links[upholds][0]", "m links[upholds][0]", "o-3 links[upholds][0]");
        assertThat(PLAN.index().referencesTo(Identifier.of("o-1"))).isEmpty();
    }

    @Test
    void referencesToWhatIsNotThereAreFoundToo() {
        var framework = PLAN.remove(Identifier.of("confiance"));

        assertThat(toConfiance(framework)).containsExactly("o-1 links[upholds][0]", "m links[upholds][0]");
        assertThat(framework.index().find(Identifier.of("confiance"))).isEmpty();
    }
}
