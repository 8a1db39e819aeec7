package io.github.polnum.jqwik;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private static final Set<Class<?>> ELEMENTS = Set.of(
            PolicyFramework.class,
            Role.class,
            Objective.class,
            Principle.class,
            Measure.class,
            Portfolio.class,
            Indicator.class,
            Consultation.class,
            Review.class,
            Body.class,
            Post.class,
            LegalAct.class);

    private static final Set<Class<?>> ANYTHING = and(ELEMENTS, Source.class, Target.class, Topic.class, Phase.class);

    private static Set<Class<?>> and(Set<Class<?>> types, Class<?>... more) {
        return Stream.concat(types.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /** What each attribute points to. */
    private static final Map<String, Set<Class<?>>> AIMS = Map.ofEntries(
            entry("cites", Set.of(Source.class)),
            entry("records", Set.of(Source.class)),
            entry("body", Set.of(Body.class)),
            entry("payer", Set.of(Body.class)),
            entry("party", Set.of(Body.class, Post.class)),
            entry("by", Set.of(Body.class, Post.class, LegalAct.class)),
            entry("basedOn", Set.of(LegalAct.class)),
            entry("about", ANYTHING),
            entry("of", and(ELEMENTS, Target.class)));

    /** What the links of a kind point to, beside whole documents; the others point to the type that they come from. */
    private static final Map<LinkKind, Set<Class<?>>> LINKED = Map.of(
            LinkKind.CONTRIBUTES_TO, Set.of(Role.class, Objective.class, Measure.class),
            LinkKind.IMPLEMENTS, Set.of(Objective.class, Measure.class, LegalAct.class),
            LinkKind.REVIEWS, Set.of(Role.class, Objective.class, Principle.class, Measure.class),
            LinkKind.UPHOLDS, Set.of(Principle.class, LegalAct.class, Source.class),
            LinkKind.BASED_ON, Set.of(Consultation.class, Review.class, LegalAct.class),
            LinkKind.ANSWERS, Set.of(Consultation.class, Review.class),
            LinkKind.SUPPORTS, Set.of(Objective.class, Measure.class, Portfolio.class));

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

    @Test
    void identifiersThatAreTakenGetANumber() {
        var name = LanguageTag.FR.text("");
        var phase = Phase.builder().id("a").build();
        var root = PolicyFramework.builder("a", name)
                .addLevel(Level.of("a", ElementType.ROLE, name))
                .addSource(Source.of("a", name))
                .addPhase(phase)
                .build();
        var indicator = Indicator.builder("a", name)
                .addPhase(phase)
                .addTarget(Target.builder("a").value(1).build())
                .build();
        var consultation = Consultation.builder("a", name)
                .addTopic(Topic.builder("a").build())
                .build();

        var framework = Wiring.whole(root, List.of(new Outline.Line(indicator, 0), new Outline.Line(consultation, 0)));

        assertThat(framework.index().nodes().stream()
                        .skip(1)
                        .map(node -> idOf(node).value()))
                .containsExactlyInAnyOrder("a", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7", "a-8");
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
        if (item instanceof Target target) {
            return target.id();
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
        new Census(value -> {
                    if (Census.isOfTheModel(value)) {
                        for (var accessor : Census.accessors(value.getClass().getSuperclass())) {
                            referencesIn(Census.call(accessor, value))
                                    .forEach(reference ->
                                            assertPointsToOneOf(framework, reference, AIMS.get(accessor.getName())));
                        }
                    }
                    if (value instanceof PolicyElement element) {
                        element.links()
                                .forEach(link -> framework
                                        .index()
                                        .find(link.to())
                                        .ifPresent(node ->
                                                assertThat(node.item()).matches(item -> fits(element, link, item))));
                    }
                })
                .visit(framework);
    }

    private static boolean fits(PolicyElement from, Link link, Identified item) {
        if (link.kind().equals(LinkKind.RELATED) || !LinkKind.known().contains(link.kind())) {
            return ANYTHING.contains(item.getClass().getSuperclass());
        }
        if (link.kind().equals(LinkKind.PART_OF)) {
            return Outline.canHold((PolicyElement) item, from);
        }
        if (link.kind().equals(LinkKind.INCLUDES)) {
            return Outline.canHold(from, (PolicyElement) item);
        }
        var type = item.getClass().getSuperclass();
        return LINKED.getOrDefault(link.kind(), Set.of(from.getClass().getSuperclass()))
                .contains(type);
    }

    private static Stream<Reference> referencesIn(Object content) {
        Stream<?> values = content instanceof Optional<?> optional
                ? optional.stream()
                : content instanceof Collection<?> collection ? collection.stream() : Stream.of(content);
        return values.filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    private static void assertPointsToOneOf(PolicyFramework framework, Reference reference, Set<Class<?>> types) {
        framework
                .index()
                .find(reference)
                .ifPresent(node ->
                        assertThat(node.item().getClass().getSuperclass()).isIn(types));
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
                assertThat(body.parents()).extracting(Parent::body).doesNotContain(self);
            }
        });
    }

    @Property(tries = 5)
    void aFrameworkHasAsManyElementsAsWanted(@ForAll("largeFrameworks") PolicyFramework framework) {
        assertThat(framework.index().elements()).hasSize(201);
    }

    @Property(tries = 5)
    void aLargeFrameworkHasElementsOfEveryType(@ForAll("largeFrameworks") PolicyFramework framework) {
        assertThat(framework.index().elements()).extracting(PolicyElement::type).contains(ElementType.values());
    }

    private static List<PolicyFramework> many() {
        var frameworks = new ArrayList<PolicyFramework>();
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks().generator(1000, true);
            var random = new Random(9);
            while (frameworks.size() < 1000) {
                frameworks.add(generator.next(random).value());
            }
        });
        return frameworks;
    }

    @Test
    void frameworksHaveUpToTwelveElements() {
        assertThat(many())
                .extracting(framework -> framework.index().elements().size() - 1)
                .contains(0, 1, 6, 12)
                .allMatch(size -> size <= 12);
    }

    @Test
    void someReferencesNameTheirOwnFrameworkAndFewAllTheSameOther() {
        var references = new HashMap<String, Integer>();
        for (var framework : many()) {
            for (var element : framework.index().elements()) {
                for (var use : element.references()) {
                    var to = use.reference();
                    var named = to.framework().map(Identifier::value).orElse("");
                    references.merge(
                            to.isLocal() || named.equals(framework.id().value())
                                    ? (to.isLocal() ? "local" : to.edition().isEmpty() ? "own#" : "own@edition#")
                                    : named + "#"
                                            + to.id().map(Identifier::value).orElse(""),
                            1,
                            Integer::sum);
                }
            }
        }
        int all = references.values().stream().mapToInt(count -> count).sum();

        assertThat(references.get("own#") + references.get("own@edition#")).isBetween(all / 20, all / 5);
        assertThat(references.get("own@edition#")).isGreaterThan(all / 200);
        assertThat(references).allSatisfy((to, count) -> {
            if (to.contains("#") && !to.startsWith("own")) {
                assertThat(count).as(to).isLessThan(all / 50);
            }
        });
    }

    @Test
    void linksOfAKindLeadToThingsOfSeveralTypes() {
        var types = new HashMap<LinkKind, Set<Class<?>>>();
        for (var framework : many()) {
            for (var element : framework.index().elements()) {
                for (var link : element.links()) {
                    framework
                            .index()
                            .find(link.to())
                            .ifPresent(node -> types.computeIfAbsent(link.kind(), kind -> new HashSet<>())
                                    .add(node.item().getClass().getSuperclass()));
                }
            }
        }

        assertThat(types)
                .containsAllEntriesOf(LINKED)
                .hasEntrySatisfying(
                        LinkKind.RELATED,
                        to -> assertThat(and(to, PolicyFramework.class)).isEqualTo(ANYTHING));
    }

    @Test
    void linksThatMakeNoOrderGoRound() {
        var forth = new HashSet<LinkKind>();
        var back = new HashSet<LinkKind>();
        for (var framework : many()) {
            for (var node : framework.index().nodes()) {
                if (node.item() instanceof PolicyElement element) {
                    element.links()
                            .forEach(link -> framework
                                    .index()
                                    .find(link.to())
                                    .ifPresent(to -> (to.order() > node.order() ? forth : back).add(link.kind())));
                }
            }
        }

        assertThat(forth).contains(LinkKind.CONTRIBUTES_TO, LinkKind.SUPPORTS, LinkKind.RELATED, LinkKind.EQUIVALENT);
        assertThat(back).contains(LinkKind.CONTRIBUTES_TO, LinkKind.SUPPORTS, LinkKind.RELATED, LinkKind.EQUIVALENT);
    }

    @Test
    void someLinksSayWhereInADocument() {
        assertThat(many())
                .flatMap(framework -> framework.index().elements())
                .flatMap(PolicyElement::links)
                .filteredOn(link -> link.to().locator().isPresent())
                .extracting(Link::kind)
                .contains(LinkKind.UPHOLDS, LinkKind.RELATED);
    }

    @Test
    void mostNumbersLookLikeNumbers() {
        var numbers = many().stream()
                .flatMap(framework -> framework.index().elements().stream())
                .flatMap(element -> element.number().stream())
                .toList();

        assertThat(numbers)
                .filteredOn(number -> number.matches("\\d+(\\.(\\d+|[a-z]))?|[IVX]+|[a-z]"))
                .hasSizeBetween(numbers.size() * 6 / 10, numbers.size() * 9 / 10);
    }

    @Test
    void mostTextsBeginInTheLanguageOfTheFramework() {
        var first = new ArrayList<Boolean>();
        for (var framework : many()) {
            framework
                    .language()
                    .ifPresent(language -> new Census(value -> {
                                if (value instanceof Text text) {
                                    first.add(text.entries().get(0).language().equals(language));
                                }
                            })
                            .visit(framework));
        }

        assertThat(first).filteredOn(isFirst -> isFirst).hasSizeBetween(first.size() * 6 / 10, first.size() * 9 / 10);
    }

    @Test
    void someOwnWordsAreAmongTheTermsOfTheFramework() {
        var known = new ArrayList<Boolean>();
        for (var framework : many()) {
            framework
                    .terms()
                    .ifPresent(terms -> new Census(value -> {
                                if (value instanceof StatusReport report) {
                                    report.word()
                                            .ifPresent(word ->
                                                    known.add(terms.state(word).isPresent()));
                                    report.scheduleWord()
                                            .ifPresent(word ->
                                                    known.add(terms.rating(word).isStated()));
                                } else if (value instanceof Phase phase) {
                                    phase.word()
                                            .ifPresent(word ->
                                                    known.add(terms.state(word).isPresent()));
                                } else if (value instanceof Assessment assessment) {
                                    assessment
                                            .word()
                                            .ifPresent(word ->
                                                    known.add(terms.rating(word).isStated()));
                                }
                            })
                            .visit(framework));
        }

        assertThat(known).filteredOn(isKnown -> isKnown).hasSizeBetween(known.size() / 5, known.size() * 2 / 3);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatThrownBy(() -> PolicyArbitraries.frameworks(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
