package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Strings are for people, in a log or a debugger: one short line, safe for a terminal. */
class StringsTest {

    static final List<Object> FULL = Fixtures.ALL;

    private static final String CONTROLS = "\u0007\u001B[31m\n\u202E\u2028";

    /** The longest tag, a huge text full of what a terminal would obey, a second language. */
    private static final Text HUGE = LanguageTag.of("abc" + "-a".repeat(30) + "b")
            .text(CONTROLS.repeat(1_000_000 / CONTROLS.length()))
            .with(FR, "x".repeat(1_000_000));

    private static final String LONG = "i".repeat(Identifier.MAX_LENGTH);

    private static final Reference LONG_REFERENCE =
            Reference.parse(LONG + "@" + "e".repeat(100) + "#" + LONG + " \u202E" + "l".repeat(499));

    private static final String LONG_PERIOD = "2017-05-01/2018-06-30";

    static Stream<Object> huge() {
        return Stream.of(
                HUGE,
                HUGE.entries().get(0),
                HUGE.entries().get(1),
                LONG_REFERENCE.id().orElseThrow(),
                Stated.of("\u0007".repeat(1_000_000)),
                Stated.of(HUGE),
                Stated.absent(AbsenceReason.NOT_RECORDED, HUGE),
                DataValue.of("\u0007".repeat(1_000_000)),
                DataValue.of(BigDecimal.TEN.pow(999)),
                Extensions.none()
                        .with("a:" + "\u0007".repeat(900), DataValue.of(1))
                        .with("b:" + "\u202E".repeat(900), DataValue.of(1))
                        .with("c:" + "\uDB40\uDC01".repeat(450), DataValue.of(1))
                        .with("d:" + "x".repeat(900), DataValue.of(1)),
                new Link(LinkKind.of(LONG), LONG_REFERENCE),
                OtherName.builder(HUGE).build(),
                Tag.of(LONG, CONTROLS.repeat(100_000)),
                Territory.builder(HUGE).build(),
                Phase.builder().name(HUGE).period(LONG_PERIOD).build(),
                Event.builder(EventKind.of(LONG)).name(HUGE).date(LONG_PERIOD).build(),
                Involvement.builder(InvolvementFunction.of(LONG)).name(HUGE).build(),
                Involvement.builder(InvolvementFunction.of(LONG))
                        .party(LONG_REFERENCE)
                        .build(),
                Figure.builder()
                        .kind(FigureKind.of(LONG))
                        .value(Stated.absent(AbsenceReason.NOT_RECORDED, HUGE))
                        .words(HUGE)
                        .build(),
                Assessment.builder()
                        .rating(Stated.absent(AbsenceReason.NOT_RECORDED, HUGE))
                        .text(HUGE)
                        .build(),
                Level.of(LONG, ElementType.CONSULTATION, HUGE),
                Term.of(HUGE, State.IN_PROGRESS),
                Parent.builder(LONG_REFERENCE.toString()).build(),
                Platform.builder(HUGE).build(),
                Topic.builder(LONG).name(HUGE).build(),
                Source.of(LONG, HUGE),
                Target.builder(LONG)
                        .value(Stated.absent(AbsenceReason.NOT_SET, HUGE))
                        .build(),
                StatusReport.builder()
                        .date(Stated.absent(AbsenceReason.NOT_RECORDED, HUGE))
                        .note(HUGE)
                        .build(),
                Funding.builder(Funding.Kind.SPENT)
                        .amount(Stated.absent(AbsenceReason.NOT_RECORDED, HUGE))
                        .account("x".repeat(1_000_000))
                        .build(),
                Portfolio.of(LONG, HUGE),
                Indicator.of(LONG, HUGE),
                Post.of(LONG, HUGE),
                LegalAct.of(LONG, HUGE),
                Role.builder(LONG, HUGE)
                        .addLink(LinkKind.of("a" + "-b".repeat(40)), LONG_REFERENCE.toString())
                        .build()
                        .references()
                        .get(0),
                Role.of(LONG, HUGE),
                Objective.of(LONG, HUGE),
                Principle.of(LONG, HUGE),
                Measure.of(LONG, HUGE),
                Consultation.of(LONG, HUGE),
                Review.of(LONG, HUGE),
                Body.of(LONG, HUGE),
                PolicyFramework.of(LONG, HUGE),
                PolicyFramework.of(LONG, HUGE).index().nodes().get(0));
    }

    @ParameterizedTest
    @MethodSource("huge")
    void theStringOfAHugeValueIsOneShortLineWithoutControlCharacters(Object value) {
        var string = value.toString();

        assertThat(string).isNotBlank().hasSizeLessThan(300);
        assertThat(string.codePoints()
                        .filter(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR)
                        .count())
                .as(string)
                .isZero();
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void theStringBeginsWithTheTypeAndIsShort(Object value) {
        assertThat(value.toString())
                .startsWith(Attributes.typeOf(value).getSimpleName() + "[")
                .endsWith("]")
                .hasSizeLessThan(300);
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                Arguments.of(Fixtures.TAG, "Tag[cofog 01.3]"),
                Arguments.of(Fixtures.LINK, "Link[upholds confiance]"),
                Arguments.of(Fixtures.PHASE, "Phase[\"Étape 2\"@fr 2017-05/2018-06]"),
                Arguments.of(Phase.builder().period("2018").build(), "Phase[2018]"),
                Arguments.of(Fixtures.EVENT, "Event[adopted 2018-06-20]"),
                Arguments.of(Fixtures.FIGURE, "Figure[contributions 816]"),
                Arguments.of(Figure.builder().value(3).build(), "Figure[3]"),
                Arguments.of(Fixtures.ASSESSMENT, "Assessment[on-track]"),
                Arguments.of(Fixtures.PARTY, "Involvement[lead office]"),
                Arguments.of(Fixtures.GROUP, "Involvement[addressee \"Communes\"@fr]"),
                Arguments.of(Fixtures.LEVEL, "Level[engagement, measure, \"engagement\"@fr]"),
                Arguments.of(Fixtures.TERMS, "Terms[1 states, 1 ratings]"),
                Arguments.of(Fixtures.BODY_PARENT, "Parent[departement]"),
                Arguments.of(Fixtures.TOPIC, "Topic[theme-1]"),
                Arguments.of(Fixtures.SOURCE, "Source[rapport, \"Rapport\"@fr]"),
                Arguments.of(Fixtures.TARGET, "Target[cible 80]"),
                Arguments.of(Fixtures.STATUS_REPORT, "StatusReport[in-progress 2025-06]"),
                Arguments.of(Fixtures.FUNDING, "Funding[voted 21000000]"),
                Arguments.of(PolicySet.of(List.of(Fixtures.FRAMEWORK)), "PolicySet[1]"),
                Arguments.of(Fixtures.ROLE, "Role[role, \"Rôle\"@fr]"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void theStringTellsAValueFromOthers(Object value, String string) {
        assertThat(value).hasToString(string);
    }

    @Test
    void aFrameworkOfThousandsOfElementsIsOneShortLine() {
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .objectives(IntStream.range(0, 5_000)
                        .mapToObj(i -> Objective.of("o-" + i, HUGE))
                        .toList())
                .build();

        assertThat(framework).hasToString("PolicyFramework[plan, \"Plan\"@fr]");
        assertThat(framework.index()).hasToString("FrameworkIndex[5001]");
    }

    @Test
    void theStringOfADeepPlaceShowsTheEndOfItsPath() {
        var objective = Objective.of(LONG, HUGE);
        for (int i = 1; i < 64; i++) {
            objective = Objective.builder("o" + i, HUGE).addObjective(objective).build();
        }
        var framework =
                PolicyFramework.builder("f", HUGE).addObjective(objective).build();
        var place = framework.index().find(Identifier.of(LONG)).orElseThrow();

        assertThat(place.path()).hasSizeGreaterThan(800);
        assertThat(place.toString())
                .hasSizeLessThan(400)
                .startsWith("…")
                .contains(".objectives[0] Objective[" + LONG + ", ");
    }
}
