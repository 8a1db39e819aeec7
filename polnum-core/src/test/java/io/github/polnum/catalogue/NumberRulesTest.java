package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.polnum.catalogue.Numbers.Series;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Level.Numbering;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {

    private static Objective objective(String id, String number) {
        return Objective.builder(id, name("Objectif " + id)).number(number).build();
    }

    private static Role role(String id, Objective... objectives) {
        var role = Role.builder(id, name("Axe " + id));
        for (var objective : objectives) {
            role.addObjective(objective);
        }
        return role.build();
    }

    private static Level level(String id, Numbering numbering) {
        return Level.builder(id, ElementType.OBJECTIVE, name(id))
                .numbering(numbering)
                .build();
    }

    private static PolicyFramework.Builder twoRoles() {
        return plan().addRole(role("a", objective("a1", "1"), objective("a2", "2")))
                .addRole(role("b", objective("b1", "1"), objective("b2", " 1 ")));
    }

    @Test
    void withoutLevelsNumbersAreJudgedUnderEachParent() {
        assertThat(Judged.by("duplicate-number", twoRoles()))
                .containsExactly("warning duplicate-number roles[1].objectives[1].number"
                        + " {value=\"1\", id=\"b2\", other=\"b1\"} → roles[1].objectives[0].number");
    }

    @Test
    void levelThatCountsThroughTheFrameworkIsJudgedThroughIt() {
        assertThat(Judged.by("duplicate-number", twoRoles().addLevel(level("objectif", Numbering.CONTINUOUS))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("warning duplicate-number roles[1].objectives[0].number");
        assertThat(Judged.by("duplicate-number", twoRoles().addLevel(level("objectif", Numbering.PREFIXED))))
                .hasSize(2);
    }

    @Test
    void whatNoLevelFitsIsJudgedAsIfThereWereNone() {
        var elsewhere = Level.builder("commitment", ElementType.OBJECTIVE, name("Engagement"))
                .under(ElementType.CONSULTATION)
                .build();

        assertThat(Judged.by("duplicate-number", twoRoles().addLevel(elsewhere)))
                .hasSize(1);
        assertThat(Judged.by("duplicate-number", twoRoles().addLevel(level("a", Numbering.PER_PARENT))))
                .hasSize(1);
        assertThat(Judged.by(
                        "duplicate-number",
                        twoRoles()
                                .addLevel(level("a", Numbering.PER_PARENT))
                                .addLevel(level("b", Numbering.PER_PARENT))))
                .as("nobody knows which level they are on")
                .isEmpty();
    }

    private static PolicyFramework.Builder underRole(String parent, String number, Numbering numbering) {
        return plan().number("9")
                .addLevel(level("objectif", numbering))
                .addRole(role("a", objective("o", number)).toBuilder()
                        .number(parent)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2.1, true",
        "1, 2, true",
        "Axe 1, Axe 2.1, true",
        "1, 1.1, false",
        "1, 01.1, false",
        "1, 11, false",
        "1, 10.1, true",
        "10, 1.1, true",
        "17, 17.b, false",
        "III, 3.1, false",
        "III, II.1, false",
        "Axe 1, 2.1, false",
        "O1, M2.1, false",
        "1.2, 1, false",
        "1.2, 1.3.1, true",
    })
    void numberBeginsWithThatOfTheParentWhereTheLevelSaysSo(String parent, String number, boolean differs) {
        assertThat(Judged.by("number-contradicts-parent", underRole(parent, number, Numbering.PREFIXED)))
                .isEqualTo(
                        differs
                                ? List.of("warning number-contradicts-parent roles[0].objectives[0].number {value=\""
                                        + number
                                        + "\", id=\"o\", other=\"" + parent
                                        + "\", parent=\"a\"} → roles[0].number")
                                : List.of());
    }

    @Test
    void numberMayBeginAnyhowWhereNoLevelOrNoParentSaysMore() {
        assertThat(Judged.by("number-contradicts-parent", underRole("1", "2.1", Numbering.CONTINUOUS)))
                .isEmpty();
        assertThat(Judged.by("number-contradicts-parent", underRole("1", "2.1", Numbering.PER_PARENT)))
                .isEmpty();
        assertThat(Judged.by("number-contradicts-parent", twoRoles().addLevel(level("objectif", Numbering.PREFIXED))))
                .isEmpty();
        assertThat(Judged.by(
                        "number-contradicts-parent",
                        plan().number("9")
                                .addLevel(level("objectif", Numbering.PREFIXED))
                                .addObjective(objective("o", "1"))))
                .isEmpty();
        assertThat(Judged.by(
                        "number-contradicts-parent",
                        plan().addLevel(level("objectif", Numbering.PREFIXED))
                                .addRole(role("a", objective("o", "1.1")).toBuilder()
                                        .number("1")
                                        .addMeasure(measure("m").number("7").build())
                                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "101, 0"})
    void numberThatIsTooLongForALabelIsNotTakenApart(int length, int found) {
        var number = ("2" + ".1".repeat(length)).substring(0, length);

        assertThat(Judged.by("number-contradicts-parent", underRole("1", number, Numbering.PREFIXED)))
                .hasSize(found);
    }

    private static Level measures(String id, int depth) {
        return Level.builder(id, ElementType.MEASURE, name(id))
                .depth(depth)
                .numbering(Numbering.PREFIXED)
                .build();
    }

    private static PolicyFramework.Builder measuresOfObjectives(Numbering ofObjectives, String... numbers) {
        var framework = plan().addLevel(level("objectif", ofObjectives)).addLevel(measures("mesure", 0));
        for (int i = 0; i < numbers.length; i++) {
            framework.addRole(role(
                    "r" + i,
                    objective("o" + i, "1").toBuilder()
                            .addMeasure(measure("m" + i).number(numbers[i]).build())
                            .build()));
        }
        return framework;
    }

    @Test
    void numbersThatBeginWithThatOfTheParentAreCountedWhereItIs() {
        assertThat(Judged.by("duplicate-number", measuresOfObjectives(Numbering.PER_PARENT, "1.1", "1.1")))
                .isEmpty();
        assertThat(Judged.by("duplicate-number", measuresOfObjectives(Numbering.CONTINUOUS, "1.1", "1.1")))
                .extracting(line -> line.replaceAll(".*\\{", "{"))
                .containsExactly(
                        "{value=\"1\", id=\"o1\", other=\"o0\", cause=\"continuous\"} → roles[0].objectives[0].number",
                        "{value=\"1.1\", id=\"m1\", other=\"m0\"} → roles[0].objectives[0].measures[0].number");
    }

    @Test
    void parentsThatAreCountedTogetherShareTheNumbersOfTheirParts() {
        var second = objective("b", "2").toBuilder()
                .addMeasure(measure("m2").number("M1").build())
                .build();
        var parts = objective("a", "1").toBuilder()
                .addMeasure(measure("m1")
                        .number("M1")
                        .addMeasure(measure("m11").number("M1.1").build())
                        .build());
        var other = objective("c", "1").toBuilder()
                .addMeasure(measure("m3")
                        .number("M1")
                        .addMeasure(measure("m31").number("M1.1").build())
                        .build())
                .build();

        assertThat(Judged.by(
                        "duplicate-number",
                        plan().addLevel(measures("mesure", 0))
                                .addLevel(measures("partie", 1))
                                .addRole(role("r", parts.build(), second))
                                .addRole(role("s", other))))
                .containsExactly("warning duplicate-number roles[0].objectives[1].measures[0].number"
                        + " {value=\"M1\", id=\"m2\", other=\"m1\"} → roles[0].objectives[0].measures[0].number");
    }

    @Test
    void numberThatBeginsWithThatOfAnotherParentIsToldAsThatAlone() {
        var levels = plan().addLevel(level("champ", Numbering.CONTINUOUS))
                .addLevel(Level.builder("objectif", ElementType.OBJECTIVE, name("objectif"))
                        .depth(1)
                        .numbering(Numbering.PREFIXED)
                        .build());
        var first = objective("a", "1").toBuilder()
                .addObjective(objective("a1", "1.1"))
                .addObjective(objective("a2", "1.2"));
        var second = objective("b", "2").toBuilder()
                .addObjective(objective("b1", "2.3"))
                .addObjective(objective("b2", "1.2"));
        var third = objective("c", "3").toBuilder().addObjective(objective("c1", "2.3"));
        var framework =
                levels.addObjective(first.build()).addObjective(second.build()).addObjective(third.build());

        assertThat(Judged.by("number-contradicts-parent", framework)).hasSize(2);
        assertThat(Judged.by("duplicate-number", framework)).isEmpty();
        assertThat(Judged.by("numbers-out-of-order", framework)).isEmpty();
    }

    @Test
    void hintToNumberAnewUnderEachParentIsGivenOnlyWhereALevelIsCountedThrough() {
        assertThat(hints(twoRoles().addLevel(level("objectif", Numbering.CONTINUOUS))))
                .hasSize(2)
                .allSatisfy(hint -> assertThat(hint).contains("\"numbering\": \"per-parent\""));
        assertThat(hints(twoRoles().addLevel(level("objectif", Numbering.PER_PARENT))))
                .containsExactly("Correct one of the two numbers.");
        assertThat(hints(twoRoles())).containsExactly("Correct one of the two numbers.");
        assertThat(hints(plan().addRole(role("a", objective("x", "M1"), objective("y", "M1")))
                        .addLevel(level("objectif", Numbering.PREFIXED))))
                .containsExactly("Correct one of the two numbers.");
    }

    private static List<String> hints(PolicyFramework.Builder framework) {
        return Judged.validator("duplicate-number").validate(framework.build(), Judged.DAY).findings().stream()
                .map(finding -> finding.hint(LanguageTag.EN).orElseThrow())
                .toList();
    }

    @Test
    void parentOfWhichNobodyKnowsTheLevelCountsItsPartsAlone() {
        var framework =
                measuresOfObjectives(Numbering.CONTINUOUS, "1.1", "1.1").addLevel(level("champ", Numbering.CONTINUOUS));

        assertThat(Judged.by("duplicate-number", framework)).isEmpty();
        assertThat(Judged.by("number-contradicts-parent", framework)).isEmpty();
        assertThat(Judged.by(
                        "number-contradicts-parent",
                        measuresOfObjectives(Numbering.CONTINUOUS, "2.1")
                                .addLevel(level("champ", Numbering.CONTINUOUS))))
                .hasSize(1);
    }

    @Test
    void numberOfWhatWasWithdrawnMayBeGivenAgain() {
        var withdrawn = measure("b")
                .number("2")
                .addEvent(Event.of(EventKind.WITHDRAWN, "2026-01-20"))
                .build();
        var plan = plan().addMeasure(measure("a").number("1").build())
                .addMeasure(withdrawn)
                .addMeasure(measure("c")
                        .number("2")
                        .addLink(LinkKind.SUPERSEDES, "b")
                        .build());

        assertThat(Judged.by("duplicate-number", plan)).isEmpty();
        assertThat(Judged.by(
                        "numbers-out-of-order",
                        plan.addMeasure(withdrawn.toBuilder()
                                .id(Identifier.of("d"))
                                .number("1")
                                .build())))
                .isEmpty();
        assertThat(Judged.by(
                        "duplicate-number",
                        plan.addMeasure(measure("e").number("2").build())))
                .containsExactly("warning duplicate-number measures[4].number"
                        + " {value=\"2\", id=\"e\", other=\"c\"} → measures[2].number");
    }

    @Test
    void numberOfWhatAnotherMeasureReplacesMayBeGivenToThat() {
        var plan = plan().addMeasure(measure("a").number("1").build());

        assertThat(Judged.by(
                        "duplicate-number",
                        plan.addMeasure(measure("b")
                                .number("1")
                                .addLink(LinkKind.SUPERSEDES, "a")
                                .build())))
                .isEmpty();
    }

    @Test
    void levelThatCountsUnderEachParentIsJudgedThere() {
        assertThat(Judged.by("duplicate-number", twoRoles().addLevel(level("objectif", Numbering.PER_PARENT))))
                .hasSize(1);
    }

    @Test
    void levelsSideBySideCountOnTheirOwn() {
        var levels =
                plan().addLevel(level("objectif", Numbering.CONTINUOUS)).addLevel(level("champ", Numbering.CONTINUOUS));

        assertThat(Judged.by(
                        "duplicate-number",
                        levels.addObjective(objective("a", "1").toBuilder()
                                        .level(Identifier.of("objectif"))
                                        .build())
                                .addObjective(objective("b", "1").toBuilder()
                                        .level(Identifier.of("champ"))
                                        .build())
                                // Which level these two are on is not known.
                                .addObjective(objective("c", "1"))
                                .addObjective(objective("d", "1"))))
                .isEmpty();
    }

    @Test
    void levelThatIsSaidIsNotTheOneOfTheElementBefore() {
        var levels = plan().addLevel(level("objectif", Numbering.CONTINUOUS))
                .addLevel(level("champ", Numbering.CONTINUOUS).toBuilder()
                        .depth(1)
                        .build());
        var said = objective("b", "1").toBuilder().level(Identifier.of("champ")).build();

        assertThat(Judged.by(
                        "duplicate-number",
                        levels.addObjective(objective("a", "1"))
                                .addObjective(said)
                                .addObjective(objective("c", "2"))))
                .isEmpty();
        assertThat(Judged.by("duplicate-number", levels.addObjective(objective("d", "1"))))
                .hasSize(1);
    }

    @Test
    void numberOfTheLevelThatIsSaidIsJudgedThere() {
        var levels =
                plan().addLevel(level("objectif", Numbering.CONTINUOUS)).addLevel(level("champ", Numbering.PER_PARENT));
        for (var id : List.of("a", "b")) {
            levels.addObjective(objective(id, "1").toBuilder()
                    .level(Identifier.of("objectif"))
                    .build());
        }

        assertThat(Judged.by("duplicate-number", levels)).hasSize(1);
    }

    @Test
    void levelsOfOneTypeAreToldApartByHowDeepTheyAre() {
        var levels = plan();
        for (int depth = 0; depth < 3; depth++) {
            levels.addLevel(level("objectif-" + depth, Numbering.CONTINUOUS).toBuilder()
                    .depth(depth)
                    .build());
        }
        var third = objective("c", "1");
        var second = objective("b", "1").toBuilder().addObjective(third).build();
        var first = objective("a", "1").toBuilder().addObjective(second).build();

        assertThat(Judged.by("duplicate-number", levels.addObjective(first))).isEmpty();
        assertThat(Judged.by(
                        "duplicate-number",
                        levels.addObjective(objective("d", "2").toBuilder()
                                .addObjective(objective("e", "1"))
                                .build())))
                .containsExactly(
                        "warning duplicate-number objectives[1].objectives[0].number"
                                + " {value=\"1\", id=\"e\", other=\"b\", cause=\"continuous\"} → objectives[0].objectives[0].number");
    }

    @Test
    void seriesAreComparedByAllThatTellsThemApart() {
        var inOrder = List.of(
                new Series(-1, ElementType.OBJECTIVE, "a"),
                new Series(1, ElementType.ROLE, "b"),
                new Series(1, ElementType.OBJECTIVE, "a"),
                new Series(1, ElementType.OBJECTIVE, "b"),
                new Series(2, ElementType.ROLE, "a"));

        assertThat(Lists.reverse(inOrder).stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void numberOfALegalActIsOneOfItsCollection() {
        assertThat(Judged.by(
                        "duplicate-number",
                        plan().addLegalAct(LegalAct.builder("loi", name("Loi"))
                                        .number("1")
                                        .build())
                                .addLegalAct(LegalAct.builder("ordonnance", name("Ordonnance"))
                                        .number("1")
                                        .build())))
                .isEmpty();
    }

    private static Post post(String id, String body, String number) {
        return Post.builder(id, name("Poste " + id))
                .body(Reference.parse(body))
                .number(number)
                .build();
    }

    @Test
    void postsAreCountedInTheirBodies() {
        var posts = plan().addPost(post("a1", "a", "1"))
                .addPost(post("a2", "a", "2"))
                .addPost(post("b1", "b", "1"));

        assertThat(Judged.by("duplicate-number", posts)).isEmpty();
        assertThat(Judged.by("numbers-out-of-order", posts)).isEmpty();
        assertThat(Judged.by("duplicate-number", posts.addPost(post("b2", "b", "1"))))
                .containsExactly("warning duplicate-number posts[3].number"
                        + " {value=\"1\", id=\"b2\", other=\"b1\"} → posts[2].number");
    }

    @Test
    void postsAreCountedThroughWhereTheirLevelSaysSo() {
        var posts = plan().addPost(post("a1", "a", "1")).addPost(post("b1", "b", "1"));
        var level = Level.builder("poste", ElementType.POST, name("Poste"));

        assertThat(Judged.by(
                        "duplicate-number",
                        posts.addLevel(level.numbering(Numbering.CONTINUOUS).build())))
                .hasSize(1);
        assertThat(Judged.by(
                        "duplicate-number",
                        posts.levels(
                                List.of(level.numbering(Numbering.PER_PARENT).build()))))
                .isEmpty();
    }

    @Test
    void firstNumberThatGoesBackIsTold() {
        assertThat(Judged.by(
                        "numbers-out-of-order",
                        plan().addObjective(objective("c", "3"))
                                .addObjective(objective("a", "1"))
                                .addObjective(objective("b", "2"))
                                .addObjective(objective("d", "1"))))
                .containsExactly("info numbers-out-of-order objectives[1].number"
                        + " {value=\"1\", other=\"3\"} → objectives[0].number");
    }

    @Test
    void numbersBeginAnewUnderAnotherParent() {
        assertThat(Judged.by(
                        "numbers-out-of-order",
                        plan().addLevel(level("objectif", Numbering.CONTINUOUS))
                                .addRole(role("a", objective("a1", "7")))
                                .addRole(role("b", objective("b1", "1")))))
                .isEmpty();
    }

    private static PolicyFramework.Builder numbered(String... numbers) {
        var framework = plan();
        for (int i = 0; i < numbers.length; i++) {
            framework.addObjective(objective("o" + i, numbers[i]));
        }
        return framework;
    }

    @Test
    void lettersAndNumeralsAreCountedToo() {
        assertThat(Judged.by("numbers-out-of-order", numbered("b", "a")))
                .containsExactly("info numbers-out-of-order objectives[1].number {value=\"a\", other=\"b\"}"
                        + " → objectives[0].number");
        assertThat(Judged.by("numbers-out-of-order", numbered("A.X", "A.IV"))).hasSize(1);
        assertThat(Judged.by("duplicate-number", numbered("a", "a"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c",
                "I II III IV",
                "1° 2° 3°",
                "2° 1°",
                "1.2 3",
                "3 1.2",
                "4.1 5.2 4.3",
                "4.9 5.1 5.2",
                "a2 3"
            })
    void labelsThatCountUpOrCannotBeComparedAreInOrder(String numbers) {
        var framework = numbered(numbers.split(" ", -1));

        assertThat(Judged.by("numbers-out-of-order", framework)).isEmpty();
        assertThat(Judged.by("duplicate-number", framework)).isEmpty();
    }

    @Test
    void numberOfTheFrameworkItselfIsCountedWithNoOther() {
        assertThat(Judged.by("duplicate-number", numbered("1").number("1"))).isEmpty();
        assertThat(Judged.by("numbers-out-of-order", numbered("1").number("2"))).isEmpty();
    }

    @Test
    void levelThatStandsUnderOneTypeIsNotTheOneUnderAnother() {
        var framework = plan().addLevel(level("objectif", Numbering.CONTINUOUS))
                .addLevel(level("objectif-d-axe", Numbering.CONTINUOUS).toBuilder()
                        .under(ElementType.ROLE)
                        .build())
                .addRole(role("a", objective("a1", "1")))
                .addObjective(objective("o", "1"));

        assertThat(Judged.by("duplicate-number", framework)).isEmpty();
        assertThat(Judged.by("duplicate-number", framework.addRole(role("b", objective("b1", "1")))))
                .singleElement()
                .asString()
                .contains("{value=\"1\", id=\"b1\", other=\"a1\", cause=\"continuous\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, true",
        "9, 10, true",
        "10, 9, false",
        "2, 2, false",
        "4.1, 4.2, true",
        "4.9, 5.1, false",
        "4.1, 4.1.2, false",
        "17.a, 17.b, true",
        "17.b, 17.a, false",
        "17.1, 17.b, false",
        "I, IV, true",
        "IX, V, false",
        "IV, IX, true",
        "V, IX, true",
        "C, D, true",
        "C, L, false",
        "L, C, false",
        "a), b), true",
        "1., 2., true",
        "A, 1, false",
        "a, a, false",
        "II, II, false",
        "II, III, true",
        "VIII, IX, true",
        "IX, X, true",
        "IV, V, true",
        "XL, XLI, true",
        "ii, iii, true",
        "é, è, false",
        "99999999999, 99999999998, false",
        "Mesure 12, Mesure 13, true",
        "Mesure 13, Mesure 12, false",
        "Mesure 1a, Mesure 1b, true",
        "Sous-mesure IX, Sous-mesure XI, true",
        "y, z, true",
        "A, B, true",
        "Y, Z, true",
        "1°, 1°, false",
        "1°, 2°, false",
    })
    void labelsAreComparedWhereTheyCountAlike(String label, String other, boolean smaller) {
        assertThat(Numbers.isSmaller(label, other)).isEqualTo(smaller);
    }
}
