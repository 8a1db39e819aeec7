package io.github.polnum.model;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static <E extends Enum<E> & Token> Arguments closed(Class<E> type, String... tokens) {
        return Arguments.of(type, (Function<String, Token>) token -> Token.of(type, token), List.of(tokens));
    }

    static Stream<Arguments> closedVocabularies() {
        return Stream.of(
                closed(State.class, "proposed", "planned", "in-progress", "suspended", "completed", "abandoned"),
                closed(Rating.class, "achieved", "on-track", "at-risk", "off-track", "missed"),
                closed(
                        ElementType.class,
                        "framework",
                        "role",
                        "objective",
                        "principle",
                        "measure",
                        "portfolio",
                        "indicator",
                        "consultation",
                        "review",
                        "body",
                        "post",
                        "legal-act"),
                closed(Indicator.Direction.class, "increase", "decrease", "maintain"),
                closed(LegalAct.Standing.class, "pending", "in-force", "rejected", "repealed"),
                closed(Funding.Kind.class, "asked", "voted", "planned", "spent"),
                closed(Funding.Tax.class, "included", "excluded"),
                closed(Funding.Recurrence.class, "once", "per-year"),
                closed(
                        AbsenceReason.class,
                        "not-recorded",
                        "not-fixed",
                        "not-set",
                        "not-started",
                        "not-applicable",
                        "suspended",
                        "withheld"),
                closed(Text.Origin.class, "original", "official", "human", "machine"),
                closed(Figure.Status.class, "provisional", "final", "estimate", "projected"),
                closed(Assessment.Status.class, "provisional", "final", "indicative"),
                closed(Level.Numbering.class, "continuous", "per-parent", "prefixed"));
    }

    @ParameterizedTest
    @MethodSource("closedVocabularies")
    void closedWordsAreFoundByTheirTokens(Class<Token> type, Function<String, Token> of, List<String> tokens) {
        assertThat(type.getEnumConstants()).extracting(Token::token).isEqualTo(tokens);
        assertThat(tokens.stream().map(of)).containsExactly(type.getEnumConstants());
    }

    @ParameterizedTest
    @MethodSource("closedVocabularies")
    void otherWordsAreRefusedWithTheKnownOnes(Class<Token> type, Function<String, Token> of, List<String> tokens) {
        for (var word : List.of("", "other", tokens.get(0) + " ", tokens.get(0).toUpperCase(Locale.ROOT))) {
            var refusal =
                    assertRefused(type.getSimpleName(), "token", Constraint.UNKNOWN_TOKEN, word, () -> of.apply(word));
            assertThat(refusal.detail()).contains(String.join(", ", tokens));
        }
    }

    @Test
    void everyEnumWithTokensIsInTheTable() {
        var enums = Stream.of("model", "value")
                .flatMap(folder -> Attributes.publicTypes(folder).stream())
                .filter(type -> type.isEnum() && Token.class.isAssignableFrom(type))
                .toList();

        assertThat(closedVocabularies().map(row -> row.get()[0])).hasSameElementsAs(enums);
    }

    /** {@link Token#of} does it for all of them. */
    @ParameterizedTest
    @MethodSource("closedVocabularies")
    void closedVocabulariesHaveNoWayOfTheirOwnToFindAWord(Class<Token> type) {
        assertThat(Attributes.publicMethods(type))
                .filteredOn(method -> Modifier.isStatic(method.getModifiers()))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("values", "valueOf");
    }

    static Stream<Arguments> openVocabularies() {
        return Stream.of(
                Arguments.of(BodyKind.class, (Function<String, Kind>) BodyKind::of, BodyKind.known()),
                Arguments.of(Channel.class, (Function<String, Kind>) Channel::of, Channel.known()),
                Arguments.of(
                        ConsultationKind.class,
                        (Function<String, Kind>) ConsultationKind::of,
                        ConsultationKind.known()),
                Arguments.of(EventKind.class, (Function<String, Kind>) EventKind::of, EventKind.known()),
                Arguments.of(FigureKind.class, (Function<String, Kind>) FigureKind::of, FigureKind.known()),
                Arguments.of(FrameworkKind.class, (Function<String, Kind>) FrameworkKind::of, FrameworkKind.known()),
                Arguments.of(
                        InvolvementFunction.class,
                        (Function<String, Kind>) InvolvementFunction::of,
                        InvolvementFunction.known()),
                Arguments.of(LegalActKind.class, (Function<String, Kind>) LegalActKind::of, LegalActKind.known()),
                Arguments.of(LinkKind.class, (Function<String, Kind>) LinkKind::of, LinkKind.known()),
                Arguments.of(PhaseKind.class, (Function<String, Kind>) PhaseKind::of, PhaseKind.known()),
                Arguments.of(TerritoryKind.class, (Function<String, Kind>) TerritoryKind::of, TerritoryKind.known()));
    }

    @Test
    void everyOpenVocabularyIsInTheTable() {
        assertThat(openVocabularies().map(row -> row.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Kind.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("openVocabularies")
    void knownWordsAreTheConstantsInOrderNamedAsTheirTokens(
            Class<?> type, Function<String, Kind> of, List<Kind> known) {
        var constants = Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .toList();
        var named = constants.stream()
                .map(field -> of.apply(field.getName().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();

        assertThat(known)
                .isEqualTo(named)
                .hasSizeGreaterThan(3)
                .doesNotHaveDuplicates()
                .isUnmodifiable();
        assertThat(constants)
                .allSatisfy(field -> assertThat(field.get(null))
                        .isSameAs(of.apply(((Kind) field.get(null)).token()))
                        .isIn(known));
    }

    @ParameterizedTest
    @MethodSource("openVocabularies")
    void unknownWordsAreKept(Class<?> type, Function<String, Kind> of, List<Kind> known) {
        var word = of.apply("a-word-of-ours-7");

        assertThat(word.token()).isEqualTo("a-word-of-ours-7");
        assertThat(word).hasToString("a-word-of-ours-7").isInstanceOf(type).isNotIn(known);
        assertThat(word).isEqualTo(of.apply("a-word-of-ours-7")).hasSameHashCodeAs(of.apply("a-word-of-ours-7"));
        assertThat(word).isNotEqualTo(of.apply("another-word"));
        assertThat(of.apply("a".repeat(100)).token()).hasSize(100);
    }

    @ParameterizedTest
    @MethodSource("openVocabularies")
    void malformedWordsAreRefused(Class<?> type, Function<String, Kind> of, List<Kind> known) {
        for (var word : List.of("", "A", "a b", "-a", "a--b", "a_b", "é", "a".repeat(101))) {
            var refusal = assertRefused(
                    type.getSimpleName(), "token", Constraint.MALFORMED_TOKEN, word, () -> of.apply(word));
            assertThat(refusal.detail()).contains("100");
            assertThat(known).extracting(Kind::token).doesNotContain(word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "published", "other"})
    void wordsOfDifferentVocabulariesDiffer(String token) {
        assertThat(EventKind.of(token).equals((Object) ConsultationKind.of(token)))
                .isFalse();
    }

    @Test
    void theWordsOfTheModelAreKnown() {
        assertThat(LinkKind.known().stream().map(Kind::token))
                .containsExactlyInAnyOrder(
                        "contributes-to",
                        "upholds",
                        "based-on",
                        "answers",
                        "supports",
                        "includes",
                        "implements",
                        "part-of",
                        "supersedes",
                        "broader",
                        "narrower",
                        "equivalent",
                        "related",
                        "reviews");
        assertThat(Channel.known().stream().map(Kind::token)).contains("online", "on-site", "written");
        assertThat(EventKind.known().stream().map(Kind::token))
                .contains(
                        "announced",
                        "drafted",
                        "submitted",
                        "published",
                        "opened",
                        "closed",
                        "adopted",
                        "in-force",
                        "amended",
                        "added",
                        "withdrawn",
                        "milestone",
                        "delivered");
        assertThat(TerritoryKind.known().stream().map(Kind::token))
                .contains(
                        "district",
                        "municipal",
                        "intermunicipal",
                        "cantonal",
                        "regional",
                        "intercantonal",
                        "national",
                        "supranational",
                        "international");
        assertThat(FrameworkKind.known().stream().map(Kind::token))
                .contains(
                        "policy",
                        "strategy",
                        "master-plan",
                        "action-plan",
                        "programme",
                        "roadmap",
                        "legislature-programme",
                        "governance",
                        "report",
                        "register");
        assertThat(InvolvementFunction.known().stream().map(Kind::token))
                .contains(
                        "issuer",
                        "lead",
                        "pilot",
                        "president",
                        "member",
                        "secretary",
                        "sponsor",
                        "supporter",
                        "consulted",
                        "beneficiary",
                        "addressee",
                        "host");
        assertThat(LegalActKind.known().stream().map(Kind::token))
                .contains("constitution", "law", "ordinance", "decision", "motion", "bill");
        assertThat(FigureKind.known().stream().map(Kind::token))
                .contains("contributions", "votes", "participants", "posts");
    }
}
