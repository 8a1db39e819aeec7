package io.github.polnum.jqwik;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.Topic;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What generators shrink to where whatever they give fails. */
class SmallestTest {

    private static final Text BLANK = LanguageTag.FR.text("");

    /** By the name of the method that returns the generator. */
    private static final Map<String, Object> SMALLEST = Map.ofEntries(
            entry("frameworks", PolicyFramework.of("a", BLANK)),
            entry("sets", PolicySet.of(List.of(PolicyFramework.of("a", BLANK)))),
            entry("elements", Role.of("a", BLANK)),
            entry("roles", Role.of("a", BLANK)),
            entry("objectives", Objective.of("a", BLANK)),
            entry("principles", Principle.of("a", BLANK)),
            entry("measures", Measure.of("a", BLANK)),
            entry("portfolios", Portfolio.of("a", BLANK)),
            entry("indicators", Indicator.of("a", BLANK)),
            entry("consultations", Consultation.of("a", BLANK)),
            entry("reviews", Review.of("a", BLANK)),
            entry("bodies", Body.of("a", BLANK)),
            entry("posts", Post.of("a", BLANK)),
            entry("legalActs", LegalAct.of("a", BLANK)),
            entry("sources", Source.of("a", BLANK)),
            entry(
                    "levels",
                    Level.builder("a", ElementType.FRAMEWORK, BLANK).depth(0).build()),
            entry("topics", Topic.builder("a").build()),
            entry("targets", Target.builder("a").value(0).build()),
            entry("otherNames", OtherName.builder(BLANK).build()),
            entry("tags", Tag.of("a", "a")),
            entry("territories", Territory.builder(BLANK).build()),
            entry("phases", Phase.builder().build()),
            entry("events", Event.builder(EventKind.known().get(0)).build()),
            entry(
                    "involvements",
                    Involvement.builder(InvolvementFunction.known().get(0))
                            .name(BLANK)
                            .build()),
            entry("fundings", Funding.builder(Funding.Kind.ASKED).amount(0).build()),
            entry("figures", Figure.builder().value(0).build()),
            entry("assessments", Assessment.builder().rating(Rating.ACHIEVED).build()),
            entry("statusReports", StatusReport.builder().state(State.PROPOSED).build()),
            entry("links", Link.of(LinkKind.known().get(0), "a")),
            entry("bodyParents", Parent.builder("a").build()),
            entry("platforms", Platform.builder(BLANK).build()),
            entry("terms", Terms.builder().build()),
            entry("stateTerms", Term.of(BLANK, State.PROPOSED)),
            entry("ratingTerms", Term.of(BLANK, Rating.ACHIEVED)),
            entry("texts", BLANK),
            entry("languageTags", LanguageTag.FR),
            entry("identifiers", Identifier.of("a")),
            entry("editions", "a"),
            entry("references", Reference.parse("a")),
            entry("partialDates", PartialDate.of(2000)),
            entry("periods", Period.parse("2000")),
            entry("quantities", Quantity.of(0)),
            entry("dataValues", DataValue.of(false)),
            entry("extensions", Extensions.none()));

    static final List<String> GENERATORS = Stream.of(PolicyArbitraries.class, ValueArbitraries.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
            .map(method -> method.getName())
            .sorted()
            .toList();

    private static Arbitrary<?> generator(String name) {
        return Stream.of(PolicyArbitraries.class, ValueArbitraries.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .map(method -> (Arbitrary<?>) Census.call(method, method.getDeclaringClass()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("GENERATORS")
    void generatorsShrinkToWhatTheySay(String name) {
        JqwikSession.run(() -> {
            var sample = generator(name).generator(1000, true).next(new Random(8));

            assertThat(smallest(sample)).isEqualTo(SMALLEST.get(name));
        });
    }

    @Test
    void generatorsThatTakeSomethingShrinkToWhatTheySay() {
        JqwikSession.run(() -> {
            var random = new Random(8);
            var stated = ValueArbitraries.stated(ValueArbitraries.periods()).generator(1000, true);
            var kinds = PolicyArbitraries.kinds(LinkKind.known(), LinkKind::of).generator(1000, true);
            var three = PolicyArbitraries.frameworks(3).generator(1000, true);

            assertThat(smallest(stated.next(random))).isEqualTo(Stated.notStated());
            assertThat(smallest(kinds.next(random))).isEqualTo(LinkKind.known().get(0));
            assertThat(((PolicyFramework) smallest(three.next(random))).roles())
                    .hasSize(3)
                    .allMatch(role -> role.name().equals(BLANK));
        });
    }

    /** Takes the first that a sample shrinks to, again and again. */
    private static Object smallest(Shrinkable<?> sample) {
        Shrinkable<?> smallest = sample;
        for (var next = smaller(smallest); next.isPresent(); next = smaller(smallest)) {
            smallest = next.get();
        }
        return smallest.value();
    }

    private static Optional<Shrinkable<?>> smaller(Shrinkable<?> sample) {
        return sample.shrink().<Shrinkable<?>>map(each -> each).findFirst();
    }
}
