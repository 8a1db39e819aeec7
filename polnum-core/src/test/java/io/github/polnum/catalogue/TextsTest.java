package io.github.polnum.catalogue;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Attributes;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Fixtures;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Link;
import io.github.polnum.model.Measure;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Rating;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    /** Strings that are no texts for people: words of a vocabulary, codes of a standard, the edition in references. */
    private static final Set<String> TOKENS = Set.of("scheme", "iso", "currency", "edition");

    private static final Text WORD = FR.text("pas encore fixé");
    private static final Stated<Object> ABSENT = Stated.absent(AbsenceReason.NOT_FIXED, WORD);

    static Stream<Identified> items() {
        return Stream.concat(Fixtures.ALL.stream(), Fixtures.MINIMAL.stream())
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast);
    }

    private static List<String> visited(Identified item) {
        var lines = new ArrayList<String>();
        new Texts(new Texts.Visitor() {
                    @Override
                    public void text(Text text, Texts.Use use, Texts at) {
                        lines.add(at.path() + " " + text);
                    }

                    @Override
                    public void string(String value, Texts.Use use, Texts at) {
                        lines.add(at.path() + " " + value);
                    }
                })
                .walk(item);
        return lines;
    }

    /** Every text that any accessor leads to, but for those of what is identified below. */
    private static List<String> reached(Identified item) {
        var lines = new ArrayList<String>();
        reachAttributes("", item, lines);
        return lines;
    }

    private static void reachAttributes(String path, Object value, List<String> lines) {
        for (Method attribute : Attributes.of(Attributes.typeOf(value))) {
            var name = attribute.getName();
            if (!TOKENS.contains(name)) {
                reach(path.isEmpty() ? name : path + "." + name, Attributes.call(value, attribute), lines);
            }
        }
    }

    private static void reach(String path, Object value, List<String> lines) {
        if (value instanceof Text || value instanceof String) {
            lines.add(path + " " + value);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> reach(path, content, lines));
        } else if (value instanceof Stated<?> stated) {
            stated.value().ifPresent(content -> reach(path, content, lines));
            if (stated instanceof Stated.Absent<?> absent) {
                absent.word().ifPresent(word -> reach(path + ".word", word, lines));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> reach(path + "[" + key + "]", content, lines));
        } else if (value instanceof Iterable<?> parts) {
            int position = 0;
            for (var part : parts) {
                if (part instanceof Tag tag) {
                    reach(path + "[" + tag.scheme() + "][0]", tag, lines);
                } else if (!(part instanceof Link) && !isVisitedByItself(part)) {
                    reach(path + "[" + position + "]", part, lines);
                }
                position++;
            }
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            reachAttributes(path, value, lines);
        }
    }

    private static boolean isVisitedByItself(Object part) {
        return part instanceof Phase phase ? phase.id().isPresent() : part instanceof Identified;
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyTextIsVisitedOnceWithItsPath(Identified item) {
        assertThat(visited(item)).containsExactlyInAnyOrderElementsOf(reached(item));
    }

    @Test
    void wordForAnAbsenceIsVisitedWhereverAValueMayBeAbsent() {
        var places = new TreeSet<String>();
        for (var item : items().toList()) {
            if (item instanceof Target target && target.change().isPresent()) {
                continue;
            }
            for (var attribute : Attributes.of(Attributes.typeOf(item))) {
                if (Attributes.call(item, attribute) instanceof Stated<?>) {
                    var builder = Attributes.builderOf(item);
                    Attributes.set(item, builder, attribute, ABSENT);
                    var changed = (Identified) Attributes.build(builder);
                    assertThat(visited(changed)).contains(attribute.getName() + ".word " + WORD);
                    places.add(Attributes.typeOf(item).getSimpleName() + "." + attribute.getName());
                }
            }
        }

        assertThat(places)
                .contains("Phase.period", "Source.address", "Source.publisher", "Target.validity", "Review.period")
                .hasSize(19);
    }

    @Test
    void wordForAnAbsenceInAPartIsVisited() {
        Stated<Period> never = Stated.absent(AbsenceReason.NOT_RECORDED, WORD);
        Stated<Quantity> nothing = Stated.absent(AbsenceReason.NOT_FIXED, WORD);
        Stated<Rating> unjudged = Stated.absent(AbsenceReason.SUSPENDED, WORD);
        var measure = Measure.builder("m", FR.text("Mesure"))
                .addOtherName(OtherName.builder(WORD).period(never).build())
                .addPhase(Phase.builder().period(never).build())
                .addEvent(Event.builder(EventKind.ADOPTED)
                        .date(never)
                        .planned(never)
                        .build())
                .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                        .party("office")
                        .period(never)
                        .build())
                .addFunding(Funding.builder(Funding.Kind.ASKED)
                        .amount(nothing)
                        .period(never)
                        .build())
                .addFigure(Figure.builder().value(nothing).date(never).build())
                .addAssessment(Assessment.builder().rating(unjudged).date(never).build())
                .addStatusReport(
                        StatusReport.builder().date(never).schedule(unjudged).build())
                .build();
        var body = Body.builder("b", FR.text("Office"))
                .addParent(Parent.builder("departement").period(never).build())
                .build();
        var framework = PolicyFramework.builder("f", FR.text("Plan"))
                .terms(Terms.builder()
                        .addRating(Terms.Term.builder(FR.text("en pause"))
                                .rating(unjudged)
                                .build())
                        .build())
                .build();

        assertThat(visited(measure))
                .containsExactlyInAnyOrderElementsOf(reached(measure))
                .hasSize(15);
        assertThat(visited(body)).contains("parents[0].period.word " + WORD);
        assertThat(visited(framework)).contains("terms.ratings[0].rating.word " + WORD);
    }

    @Test
    void severalTagsOfOneSchemeAreCountedInIt() {
        var measure = Measure.builder("m", FR.text("Mesure"))
                .addTag(Tag.of("cofog", "01"))
                .addTag(Tag.of("sdg", "9"))
                .addTag(Tag.builder("cofog", "02").label(WORD).build())
                .build();

        assertThat(visited(measure))
                .contains(
                        "tags[cofog][0] 01",
                        "tags[sdg][0] 9",
                        "tags[cofog][1].code 02",
                        "tags[cofog][1].label " + WORD);
    }

    @Test
    void languageIsPointedToWhereThereAreSeveral() {
        var paths = new ArrayList<String>();
        var walk = new Texts((text, use, at) -> paths.add(at.path(text, DE)));

        walk.walk(Measure.of("m", DE.text("Massnahme")));
        walk.walk(Measure.of("m", DE.text("Massnahme").with(FR, "Mesure")));

        assertThat(paths).containsExactly("name", "name[de]");
    }
}
