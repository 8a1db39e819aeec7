package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {

    private static final Text NAME = FR.text("n");

    private static Arguments refused(
            String type, String attribute, Constraint constraint, Object value, Callable<?> construction) {
        return Arguments.of(type, attribute, constraint, value, construction);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(
                        "Involvement",
                        "party",
                        Constraint.ONE_REQUIRED,
                        InvolvementFunction.LEAD,
                        () -> Involvement.builder(InvolvementFunction.LEAD).build()),
                refused(
                        "Involvement",
                        "name",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        NAME,
                        () -> Involvement.builder(InvolvementFunction.LEAD)
                                .party("office")
                                .name(NAME)
                                .build()),
                refused(
                        "Term",
                        "state",
                        Constraint.ONE_REQUIRED,
                        NAME,
                        () -> Term.builder(NAME).build()),
                refused(
                        "Term",
                        "rating",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        NAME,
                        () -> Term.builder(NAME)
                                .state(State.PLANNED)
                                .rating(Rating.MISSED)
                                .build()),
                refused(
                        "Term",
                        "rating",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        NAME,
                        () -> Term.builder(NAME)
                                .state(State.PLANNED)
                                .rating(Stated.absent(AbsenceReason.NOT_SET))
                                .build()),
                refused(
                        "Terms",
                        "states",
                        Constraint.ONE_REQUIRED,
                        NAME,
                        () -> Terms.builder()
                                .addState(Term.of(NAME, Rating.MISSED))
                                .build()),
                refused(
                        "Terms",
                        "ratings",
                        Constraint.ONE_REQUIRED,
                        NAME,
                        () -> Terms.builder()
                                .addRating(Term.of(NAME, State.PLANNED))
                                .build()),
                refused(
                        "Territory",
                        "code",
                        Constraint.ONE_REQUIRED,
                        NAME,
                        () -> Territory.builder(NAME).scheme("bfs").build()),
                refused(
                        "Territory",
                        "scheme",
                        Constraint.ONE_REQUIRED,
                        NAME,
                        () -> Territory.builder(NAME).code("6621").build()),
                refused(
                        "Territory",
                        "code",
                        Constraint.BLANK,
                        " ",
                        () -> Territory.builder(NAME).scheme("bfs").code(" ").build()),
                refused(
                        "Territory",
                        "scheme",
                        Constraint.MALFORMED_TOKEN,
                        "B F S",
                        () -> Territory.builder(NAME).scheme("B F S").code("1").build()),
                refused("Tag", "scheme", Constraint.MALFORMED_TOKEN, "COFOG", () -> Tag.of("COFOG", "01.3")),
                refused("Tag", "code", Constraint.BLANK, "", () -> Tag.of("cofog", "")),
                refused("Tag", "code", Constraint.LONE_SURROGATE, "\uD83D", () -> Tag.of("cofog", "\uD83D")),
                refused("Level", "depth", Constraint.OUT_OF_RANGE, -1, () -> level(-1)),
                refused("Level", "depth", Constraint.OUT_OF_RANGE, 65, () -> level(65)),
                refused(
                        "PolicyFramework",
                        "edition",
                        Constraint.MALFORMED_EDITION,
                        "2026 b",
                        () -> PolicyFramework.builder("f", NAME)
                                .edition("2026 b")
                                .build()),
                refused(
                        "PolicyFramework",
                        "edition",
                        Constraint.MALFORMED_EDITION,
                        "",
                        () -> PolicyFramework.builder("f", NAME).edition("").build()),
                refused(
                        "Source",
                        "externalIds",
                        Constraint.MALFORMED_TOKEN,
                        "DOI",
                        () -> source().putExternalId("DOI", "1").build()),
                refused(
                        "Source",
                        "externalIds",
                        Constraint.BLANK,
                        " ",
                        () -> source().putExternalId("doi", " ").build()),
                refused(
                        "Source",
                        "publisher",
                        Constraint.LONE_SURROGATE,
                        "\uDC69",
                        () -> source().publisher("\uDC69").build()),
                refused(
                        "Source",
                        "address",
                        Constraint.LONE_SURROGATE,
                        "\uDC69",
                        () -> source().address("\uDC69").build()),
                refused(
                        "Platform",
                        "address",
                        Constraint.LONE_SURROGATE,
                        "\uDC69",
                        () -> Platform.builder(NAME).address("\uDC69").build()),
                refused(
                        "LegalAct",
                        "collection",
                        Constraint.BLANK,
                        " ",
                        () -> LegalAct.builder("l", NAME).collection(" ").build()),
                refused(
                        "LegalAct",
                        "article",
                        Constraint.LONE_SURROGATE,
                        "\uDC69",
                        () -> LegalAct.builder("l", NAME).article("\uDC69").build()),
                refused(
                        "Funding",
                        "currency",
                        Constraint.MALFORMED_CURRENCY,
                        "francs",
                        () -> funding().currency("francs").build()),
                refused(
                        "Funding",
                        "currency",
                        Constraint.MALFORMED_CURRENCY,
                        "chf",
                        () -> funding().currency("chf").build()),
                refused(
                        "Funding",
                        "account",
                        Constraint.BLANK,
                        "",
                        () -> funding().account("").build()),
                refused(
                        "Funding",
                        "account",
                        Constraint.LONE_SURROGATE,
                        "\uDC69",
                        () -> funding().account("\uDC69").build()),
                refused("Identifier", "value", Constraint.MALFORMED_IDENTIFIER, "Axe 1", () -> Role.of("Axe 1", NAME)),
                refused(
                        "Identifier",
                        "value",
                        Constraint.MALFORMED_IDENTIFIER,
                        "Axe",
                        () -> Role.builder("r", NAME).level("Axe")),
                refused(
                        "Reference",
                        "value",
                        Constraint.MALFORMED_REFERENCE,
                        "a b ",
                        () -> Role.builder("r", NAME).addCite("a b ")),
                refused(
                        "Reference",
                        "value",
                        Constraint.MALFORMED_REFERENCE,
                        "#",
                        () -> Role.builder("r", NAME).addLink(LinkKind.UPHOLDS, "#")),
                refused(
                        "Period",
                        "value",
                        Constraint.MALFORMED_DATE,
                        "hier",
                        () -> Role.builder("r", NAME).period("hier")),
                refused(
                        "Period",
                        "value",
                        Constraint.REVERSED_PERIOD,
                        "2019/2018",
                        () -> Event.of(EventKind.ADOPTED, "2019/2018")));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(String type, String attribute, Constraint constraint, Object value, Callable<?> construction) {
        assertRefused(type, attribute, constraint, value, construction);
    }

    private static Level level(int depth) {
        return Level.builder("axe", ElementType.ROLE, NAME).depth(depth).build();
    }

    private static Funding.Builder funding() {
        return Funding.builder(Funding.Kind.VOTED).amount(Quantity.of(1));
    }

    private static Source.Builder source() {
        return Source.builder("s", NAME);
    }

    /** Every type of element has the same head, so the same is refused there. */
    static Stream<Arguments> elements() {
        return Stream.of(
                Arguments.of("PolicyFramework", (Supplier<Object>) () -> PolicyFramework.builder("x", NAME)),
                Arguments.of("Role", (Supplier<Object>) () -> Role.builder("x", NAME)),
                Arguments.of("Objective", (Supplier<Object>) () -> Objective.builder("x", NAME)),
                Arguments.of("Principle", (Supplier<Object>) () -> Principle.builder("x", NAME)),
                Arguments.of("Measure", (Supplier<Object>) () -> Measure.builder("x", NAME)),
                Arguments.of("Portfolio", (Supplier<Object>) () -> Portfolio.builder("x", NAME)),
                Arguments.of("Indicator", (Supplier<Object>) () -> Indicator.builder("x", NAME)),
                Arguments.of("Post", (Supplier<Object>) () -> Post.builder("x", NAME)),
                Arguments.of("LegalAct", (Supplier<Object>) () -> LegalAct.builder("x", NAME)),
                Arguments.of("Consultation", (Supplier<Object>) () -> Consultation.builder("x", NAME)),
                Arguments.of("Review", (Supplier<Object>) () -> Review.builder("x", NAME)),
                Arguments.of("Body", (Supplier<Object>) () -> Body.builder("x", NAME)));
    }

    private static PolicyElement.Builder<?> builder(Supplier<Object> supplier) {
        return (PolicyElement.Builder<?>) supplier.get();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void theHeadOfEveryElementIsChecked(String type, Supplier<Object> builder) {
        assertRefused(
                type,
                "number",
                Constraint.BLANK,
                " ",
                () -> builder(builder).number(" ").build());
        assertRefused(
                type,
                "number",
                Constraint.LONE_SURROGATE,
                "\uD83D",
                () -> builder(builder).number("\uD83D").build());
        assertRefused(
                type,
                "externalIds",
                Constraint.MALFORMED_TOKEN,
                "UN SD",
                () -> builder(builder).putExternalId("UN SD", "1").build());
        assertRefused(
                type,
                "externalIds",
                Constraint.BLANK,
                "",
                () -> builder(builder).putExternalId("unsd", "").build());
        assertRefused(
                type,
                "externalIds",
                Constraint.LONE_SURROGATE,
                "\uD83D",
                () -> builder(builder).externalIds(Map.of("unsd", "\uD83D")).build());
    }

    @Test
    void aFigureNeedsAValueAReasonOrWords() {
        assertThat(Figure.builder().words(NAME).build().value()).isEqualTo(Stated.notStated());
        assertThat(Figure.builder()
                        .value(Stated.absent(AbsenceReason.WITHHELD))
                        .build()
                        .value()
                        .absence())
                .contains(AbsenceReason.WITHHELD);
        var refusal = Assertions.catchThrowableOfType(
                InvariantException.class,
                () -> Figure.builder().kind(FigureKind.VOTES).build());
        assertThat(refusal.type()).isEqualTo("Figure");
        assertThat(refusal.attribute()).isEqualTo("value");
        assertThat(refusal.constraint()).isEqualTo(Constraint.ONE_REQUIRED);
        assertThat(refusal.value().map(Object::toString)).contains("Figure[votes]");
    }

    @Test
    void anAssessmentNeedsARatingAWordOrAText() {
        assertThat(Assessment.builder().word(NAME).build().rating()).isEqualTo(Stated.notStated());
        assertThat(Assessment.builder().text(NAME).build().rating()).isEqualTo(Stated.notStated());
        var refusal = Assertions.catchThrowableOfType(
                InvariantException.class,
                () -> Assessment.builder().date("2018").build());
        assertThat(refusal.type()).isEqualTo("Assessment");
        assertThat(refusal.attribute()).isEqualTo("rating");
        assertThat(refusal.constraint()).isEqualTo(Constraint.ONE_REQUIRED);
        assertThat(refusal.value().map(Object::toString)).contains("Assessment[]");
    }

    /** The value at fault is the value itself, which is never built, so its string is asked. */
    static Stream<Arguments> unfitParts() {
        return Stream.of(
                refused(
                        "StatusReport",
                        "state",
                        Constraint.ONE_REQUIRED,
                        "StatusReport[2018]",
                        () -> StatusReport.builder().date("2018").build()),
                refused(
                        "Target",
                        "value",
                        Constraint.ONE_REQUIRED,
                        "Target[t]",
                        () -> target().date("2030").build()),
                refused(
                        "Target",
                        "change",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        "Target[t 80]",
                        () -> target().value(80).change(20).build()),
                refused(
                        "Target",
                        "change",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        "Target[t not-set]",
                        () -> target().value(Stated.absent(AbsenceReason.NOT_SET))
                                .change(20)
                                .build()),
                refused(
                        "Funding",
                        "amount",
                        Constraint.ONE_REQUIRED,
                        "Funding[asked]",
                        () -> Funding.builder(Funding.Kind.ASKED)
                                .currency("CHF")
                                .build()),
                refused(
                        "Funding",
                        "payerName",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        "Funding[voted 1]",
                        () -> funding().payer("office").payerName(NAME).build()));
    }

    private static Target.Builder target() {
        return Target.builder("t");
    }

    @ParameterizedTest
    @MethodSource
    void unfitParts(String type, String attribute, Constraint constraint, String value, Callable<?> construction) {
        var refusal = Assertions.catchThrowableOfType(InvariantException.class, construction::call);

        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.attribute()).isEqualTo(attribute);
        assertThat(refusal.constraint()).isEqualTo(constraint);
        assertThat(refusal.value().map(Object::toString)).contains(value);
    }

    @Test
    void aStatusReportNeedsOneOfItsSixContents() {
        assertThat(Stream.of(
                                StatusReport.builder().state(State.PLANNED),
                                StatusReport.builder().word(NAME),
                                StatusReport.builder().schedule(Rating.MISSED),
                                StatusReport.builder().scheduleWord(NAME),
                                StatusReport.builder().percent(0),
                                StatusReport.builder().note(NAME))
                        .map(StatusReport.Builder::build))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CH", "CHFF", "cHF", "ChF", "CHf", "C1F", "CH ", "[HF", "@HF", "ÉUR", "CH\n"})
    void currenciesAreThreeCapitals(String code) {
        assertRefused(
                "Funding",
                "currency",
                Constraint.MALFORMED_CURRENCY,
                code,
                () -> funding().currency(code).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHF", "AZN", "ZAR"})
    void currenciesMayHaveAnyCapital(String code) {
        assertThat(funding().currency(code).build().currency()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"CH, true", "CH-GE, true", "FR-75C, true", "GB-1, true", "ch, false", "CHE, false", "CH-, false"})
    void codesOfTerritoriesAreThoseOfIso3166(String code, boolean known) {
        Callable<Territory> construction =
                () -> Territory.builder(NAME).iso(code).build();
        if (known) {
            assertThat(Territory.builder(NAME).iso(code).build().iso()).contains(code);
        } else {
            assertRefused("Territory", "iso", Constraint.MALFORMED_TERRITORY_CODE, code, construction);
        }
    }

    @Test
    void allViolationsOfOneValueAreTold() {
        var builder =
                PolicyFramework.builder("plan", NAME).edition("a b").number(" ").externalIds(Map.of("Bad Scheme", " "));

        assertThatThrownBy(builder::build).satisfies(thrown -> {
            var first = (InvariantException) thrown;
            assertThat(first.constraint()).isEqualTo(Constraint.BLANK);
            assertThat(first.attribute()).isEqualTo("number");
            assertThat(first.getSuppressed())
                    .extracting(further -> ((InvariantException) further).constraint())
                    .containsExactly(Constraint.MALFORMED_TOKEN, Constraint.BLANK, Constraint.MALFORMED_EDITION);
        });
    }

    @Test
    void everyTermThatMeansNothingWhereItStandsIsTold() {
        var builder = Terms.builder()
                .addState(Term.of(FR.text("a"), Rating.ACHIEVED))
                .addState(Term.of(FR.text("b"), State.COMPLETED))
                .addState(Term.of(FR.text("c"), Rating.ACHIEVED))
                .addRating(Term.of(FR.text("d"), State.COMPLETED));

        assertThatThrownBy(builder::build).satisfies(thrown -> {
            var first = (InvariantException) thrown;
            assertThat(first.value())
                    .hasValueSatisfying(value -> assertThat(value.toString()).contains("\"a\""));
            assertThat(first.getSuppressed())
                    .extracting(further ->
                            ((InvariantException) further).attribute() + ((InvariantException) further).value())
                    .containsExactly("statesOptional[\"c\"@fr]", "ratingsOptional[\"d\"@fr]");
        });
    }

    @Test
    void theLimitsOfALevelsDepthAreAllowed() {
        assertThat(level(0).depth()).isZero();
        assertThat(level(64).depth()).isEqualTo(64);
    }

    @Test
    void aSchemeGivenTwiceIsRefused() {
        var builder = Role.builder("r", NAME).putExternalId("unsd", "1").putExternalId("unsd", "2");

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("unsd");
    }

    @Test
    void aBlankNameIsNoError() {
        assertThat(Role.of("r", FR.text(" ")).name()).isEqualTo(FR.text(" "));
    }

    @Test
    void anElementWithAnIdentifierAndANameHasNothingElse() {
        var role = Role.of("r", NAME);

        assertThat(role.id()).isEqualTo(Identifier.of("r"));
        assertThat(role.name()).isEqualTo(NAME);
        assertThat(role.type()).isEqualTo(ElementType.ROLE);
        assertThat(Attributes.of(Role.class))
                .filteredOn(attribute -> !Attributes.isEmpty(Attributes.call(role, attribute)))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("id", "name");
    }

    @Test
    void stringsStandForIdentifiersPeriodsAndReferences() {
        assertThat(Role.builder("r", NAME)
                        .level("axe")
                        .period("2018/..")
                        .addCite("s p. 1")
                        .addLink(LinkKind.UPHOLDS, "c#")
                        .build())
                .isEqualTo(Role.builder("r", NAME)
                        .level(Identifier.of("axe"))
                        .period(Stated.of(Period.parse("2018/..")))
                        .addCite(Reference.parse("s p. 1"))
                        .addLink(Link.of(LinkKind.UPHOLDS, "c#"))
                        .build());
        assertThat(Role.builder("r", NAME).id("q").build()).isEqualTo(Role.of("q", NAME));
        assertThat(Figure.builder().value(3).date("2018").build())
                .isEqualTo(Figure.builder()
                        .value(Quantity.of(3))
                        .date(Period.parse("2018"))
                        .build());
    }

    @Test
    void wholeNumbersStandForQuantities() {
        assertThat(Target.builder("t").change(-50).build().change()).contains(Quantity.of(-50));
        assertThat(Target.builder("t").value(50).build().value()).isEqualTo(Stated.of(Quantity.of(50)));
        assertThat(StatusReport.builder().percent(40).build().percent()).contains(Quantity.of(40));
        assertThat(Funding.builder(Funding.Kind.VOTED).share(5).build().share()).contains(Quantity.of(5));
        assertThat(Funding.builder(Funding.Kind.VOTED).amount(5).build().amount())
                .isEqualTo(Stated.of(Quantity.of(5)));
        assertThat(Figure.builder().value(5).build().value()).isEqualTo(Stated.of(Quantity.of(5)));
    }

    @Test
    void setsAndMapsAreEqualInAnyOrderAndListsAreNot() {
        var one = Role.builder("r", NAME)
                .addTag(Tag.of("a", "1"))
                .addTag(Tag.of("a", "2"))
                .addLink(LinkKind.UPHOLDS, "x")
                .addLink(LinkKind.UPHOLDS, "y")
                .putExternalId("a", "1")
                .putExternalId("b", "2")
                .build();
        var other = Role.builder("r", NAME)
                .addTag(Tag.of("a", "2"))
                .addTag(Tag.of("a", "1"))
                .addLink(LinkKind.UPHOLDS, "y")
                .addLink(LinkKind.UPHOLDS, "x")
                .putExternalId("b", "2")
                .putExternalId("a", "1")
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other.tags()).containsExactly(Tag.of("a", "2"), Tag.of("a", "1"));
        assertThat(other.links()).extracting(link -> link.to().toString()).containsExactly("y", "x");
        assertThat(other.externalIds().keySet()).containsExactly("b", "a");
        assertThat(one.toBuilder()
                        .cites(List.of(Reference.parse("a"), Reference.parse("b")))
                        .build())
                .isNotEqualTo(one.toBuilder()
                        .cites(List.of(Reference.parse("b"), Reference.parse("a")))
                        .build());
    }

    @Test
    void aLinkIsHeldOnce() {
        assertThat(Role.builder("r", NAME)
                        .addLink(LinkKind.UPHOLDS, "x")
                        .addLink(LinkKind.UPHOLDS, "x")
                        .build()
                        .links())
                .containsExactly(Link.of(LinkKind.UPHOLDS, "x"));
    }

    @Test
    void elementsOfDifferentTypesDiffer() {
        assertThat(Role.of("x", NAME).equals((Object) Objective.of("x", NAME))).isFalse();
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                code(
                        "Role",
                        "number",
                        code -> Role.builder("r", NAME).number(code).build()),
                code(
                        "Role",
                        "externalIds",
                        code -> Role.builder("r", NAME).putExternalId("a", code).build()),
                code(
                        "Source",
                        "externalIds",
                        code -> source().putExternalId("a", code).build()),
                code("Source", "publisher", code -> source().publisher(code).build()),
                code("Source", "address", code -> source().address(code).build()),
                code(
                        "Platform",
                        "address",
                        code -> Platform.builder(NAME).address(code).build()),
                code(
                        "LegalAct",
                        "collection",
                        code -> LegalAct.builder("l", NAME).collection(code).build()),
                code(
                        "LegalAct",
                        "article",
                        code -> LegalAct.builder("l", NAME).article(code).build()),
                code("Funding", "account", code -> funding().account(code).build()),
                code("Tag", "code", code -> Tag.of("a", code)),
                code(
                        "Territory",
                        "code",
                        code -> Territory.builder(NAME).scheme("a").code(code).build()));
    }

    static Stream<Arguments> codesThatAreNotBlank() {
        var mayBeBlank = List.of("publisher", "address");
        return codes().filter(code -> !mayBeBlank.contains(code.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("codesThatAreNotBlank")
    void aStringIsNotMadeOfWhiteSpaceThatBreaksOrNot(String type, String attribute, Function<String, Object> build) {
        for (var blank : List.of("", " \t", "\u00A0", "\u2007\u202F")) {
            assertRefused(type, attribute, Constraint.BLANK, blank, () -> build.apply(blank));
        }
    }

    private static Arguments code(String type, String attribute, Function<String, Object> build) {
        return Arguments.of(type, attribute, build);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aStringHasAtMostAMillionCharacters(String type, String attribute, Function<String, Object> build) {
        var longest = "é".repeat(1_000_000);

        assertThat(build.apply(longest)).isNotNull();
        assertThat(assertRefused(type, attribute, Constraint.TOO_LONG, longest + "s", () -> build.apply(longest + "s"))
                        .detail())
                .contains("1000000");
    }
}
