package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
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
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.question.Changes;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that {@link Changes} has for attributes are those of the members that are described here, in the same order. */
class ChangedMembersTest {

    private static final Text NAME = LanguageTag.FR.text("n");

    private static final Map<Class<?>, Arbitrary<? extends Identified>> THINGS = Map.ofEntries(
            Map.entry(PolicyFramework.class, PolicyArbitraries.frameworks()),
            Map.entry(Role.class, PolicyArbitraries.roles()),
            Map.entry(Objective.class, PolicyArbitraries.objectives()),
            Map.entry(Principle.class, PolicyArbitraries.principles()),
            Map.entry(Measure.class, PolicyArbitraries.measures()),
            Map.entry(Portfolio.class, PolicyArbitraries.portfolios()),
            Map.entry(Indicator.class, PolicyArbitraries.indicators()),
            Map.entry(Consultation.class, PolicyArbitraries.consultations()),
            Map.entry(Review.class, PolicyArbitraries.reviews()),
            Map.entry(Body.class, PolicyArbitraries.bodies()),
            Map.entry(Post.class, PolicyArbitraries.posts()),
            Map.entry(LegalAct.class, PolicyArbitraries.legalActs()),
            Map.entry(Source.class, PolicyArbitraries.sources()),
            Map.entry(Level.class, PolicyArbitraries.levels()),
            Map.entry(Topic.class, PolicyArbitraries.topics()),
            Map.entry(Target.class, PolicyArbitraries.targets()),
            Map.entry(Phase.class, PolicyArbitraries.phases()));

    static Stream<Class<?>> types() {
        return Described.shapes().keySet().stream().filter(Identified.class::isAssignableFrom);
    }

    /** A framework in which something stands under an identifier, or the framework itself. */
    private static PolicyFramework holding(Identified item) {
        var id = Identifier.of("held");
        if (item instanceof PolicyFramework framework) {
            return framework;
        }
        var plan = PolicyFramework.builder("plan", NAME);
        if (item instanceof Role role) {
            plan.addRole(role.toBuilder().id(id).build());
        } else if (item instanceof Objective objective) {
            plan.addObjective(objective.toBuilder().id(id).build());
        } else if (item instanceof Principle principle) {
            plan.addPrinciple(principle.toBuilder().id(id).build());
        } else if (item instanceof Measure measure) {
            plan.addMeasure(measure.toBuilder().id(id).build());
        } else if (item instanceof Portfolio portfolio) {
            plan.addPortfolio(portfolio.toBuilder().id(id).build());
        } else if (item instanceof Indicator indicator) {
            plan.addIndicator(indicator.toBuilder().id(id).build());
        } else if (item instanceof Consultation consultation) {
            plan.addConsultation(consultation.toBuilder().id(id).build());
        } else if (item instanceof Review review) {
            plan.addReview(review.toBuilder().id(id).build());
        } else if (item instanceof Body body) {
            plan.addBody(body.toBuilder().id(id).build());
        } else if (item instanceof Post post) {
            plan.addPost(post.toBuilder().id(id).build());
        } else if (item instanceof LegalAct act) {
            plan.addLegalAct(act.toBuilder().id(id).build());
        } else if (item instanceof Source source) {
            plan.addSource(source.toBuilder().id(id).build());
        } else if (item instanceof Level level) {
            plan.addLevel(level.toBuilder().id(id).build());
        } else if (item instanceof Phase phase) {
            plan.addPhase(phase.toBuilder().id(id).build());
        } else if (item instanceof Target target) {
            plan.addIndicator(Indicator.builder("holding", NAME)
                    .addTarget(target.toBuilder().id(id).build())
                    .build());
        } else if (item instanceof Topic topic) {
            plan.addConsultation(Consultation.builder("holding", NAME)
                    .addTopic(topic.toBuilder().id(id).build())
                    .build());
        }
        return plan.build();
    }

    private static Identified held(PolicyFramework framework, Class<?> type) {
        var node = type == PolicyFramework.class
                ? framework.index().nodes().get(0)
                : framework.index().find(Identifier.of("held")).orElseThrow();
        assertThat(node.item()).isInstanceOf(type);
        return node.item();
    }

    /** What stands in such a list is told by itself, wherever it stands. */
    private static boolean holdsIdentified(Method accessor) {
        return accessor.getReturnType() == List.class
                && ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]
                        instanceof Class<?> held
                && Identified.class.isAssignableFrom(held);
    }

    private static Object call(Method accessor, Object target) {
        try {
            return accessor.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Extensions extensions(Identified item) {
        if (item instanceof PolicyElement element) {
            return element.extensions();
        }
        try {
            return (Extensions)
                    item.getClass().getSuperclass().getMethod("extensions").invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Set<String> differing(Extensions one, Extensions other) {
        var names = new TreeSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        names.removeIf(name -> one.get(name).equals(other.get(name)));
        return names;
    }

    @Test
    void everyTypeIsGenerated() {
        assertThat(THINGS).containsOnlyKeys(types().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void membersThatDifferAreNamedInTheOrderInWhichTheyAreWritten(Class<?> type) {
        var accessors = Described.accessors(type).stream()
                .collect(Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one));
        var members = Described.members(Described.shapes().get(type)).stream()
                .filter(name -> !name.equals(Descriptions.VERSION) && !holdsIdentified(accessors.get(name)))
                .toList();
        var all = members.stream()
                .filter(name -> type == PolicyFramework.class || !name.equals("id"))
                .toList();
        var seen = new TreeSet<String>();
        JqwikSession.run(() -> {
            var generator = Objects.requireNonNull(THINGS.get(type)).generator(1000, true);
            var random = new Random(7);
            for (int i = 0; i < 50 || (i < 500 && !seen.containsAll(all)); i++) {
                var before = holding(generator.next(random).value());
                var after = holding(generator.next(random).value());
                var one = held(before, type);
                var other = held(after, type);
                var expected = Stream.concat(
                                members.stream()
                                        .filter(name -> !call(accessors.get(name), one)
                                                .equals(call(accessors.get(name), other))),
                                differing(extensions(one), extensions(other)).stream())
                        .toList();
                var told = Changes.of(before, after).changed().stream()
                        .filter(change -> change.after().item() == other)
                        .flatMap(change -> change.attributes().stream())
                        .filter(name -> !accessors.containsKey(name) || !holdsIdentified(accessors.get(name)))
                        .toList();

                assertThat(told).isEqualTo(expected);
                seen.addAll(told);
            }
        });

        assertThat(seen).containsAll(all);
    }
}
