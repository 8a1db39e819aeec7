package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicySetTest {

    private static final Text NAME = FR.text("n");

    private static Identifier id(String value) {
        return Identifier.of(value);
    }

    private static PolicyFramework.Builder edition(String edition) {
        return PolicyFramework.builder("canton", NAME)
                .edition(edition)
                .addObjective(Objective.of("participation", FR.text(edition)));
    }

    private static final PolicyFramework CANTON_2018 =
            edition("2018").addPrinciple(Principle.of("ethique", NAME)).build();

    private static final PolicyFramework CANTON_2024 = edition("2024")
            .addLink(LinkKind.SUPERSEDES, "canton@2018#")
            .addPrinciple(Principle.builder("confiance", NAME)
                    .addLink(LinkKind.RELATED, "ville#wifi")
                    .build())
            .build();

    /** The plan of a city, which implements what its canton wants. */
    private static final PolicyFramework CITY = PolicyFramework.builder("ville", NAME)
            .addLink(LinkKind.SUPPORTS, "canton#")
            .addMeasure(Measure.builder("wifi", NAME)
                    .addLink(LinkKind.IMPLEMENTS, "canton#participation")
                    .addLink(LinkKind.IMPLEMENTS, "canton@2018#participation")
                    .addLink(LinkKind.UPHOLDS, "canton#ethique")
                    .addLink(LinkKind.PART_OF, "nulle-part")
                    .addLink(LinkKind.BASED_ON, "onu#but-9")
                    .addLink(LinkKind.BASED_ON, "canton@2030#")
                    .addCite("rapport p. 2")
                    .build())
            .addSource(Source.of("rapport", NAME))
            .build();

    private static final PolicySet SET = PolicySet.of(List.of(CANTON_2018, CITY, CANTON_2024));

    private static String told(PolicySet.Use use) {
        return use.framework().id()
                + use.framework().edition().map(e -> "@" + e).orElse("") + " " + use.use();
    }

    private static String told(FrameworkIndex.Node place) {
        return place.framework().id()
                + place.framework().edition().map(e -> "@" + e).orElse("") + " "
                + place.path();
    }

    @Test
    void frameworksStandTogetherByIdentifierInTheOrderGiven() {
        assertThat(SET.frameworks()).containsExactly(CANTON_2018, CANTON_2024, CITY);
        assertThat(SET.frameworks()).isUnmodifiable();
        assertThat(PolicySet.of(List.of()).frameworks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wifi, ville measures[0]",
        "rapport p. 2, ville sources[0]",
        "canton#participation, canton@2024 objectives[0]",
        "canton@2018#participation, canton@2018 objectives[0]",
        "canton@2024#participation, canton@2024 objectives[0]",
        "canton#confiance, canton@2024 principles[0]",
        "canton#, 'canton@2024 '",
        "canton@2018#, 'canton@2018 '",
        "ville#wifi, ville measures[0]",
        "canton#ethique, -",
        "canton@2030#participation, -",
        "ville@2024#wifi, -",
        "participation, -",
        "onu#, -"
    })
    void aReferenceIsFollowedOverFrameworksAndEditions(String reference, String place) {
        assertThat(SET.resolve(CITY, Reference.parse(reference))
                        .map(PolicySetTest::told)
                        .orElse("-"))
                .isEqualTo(place);
    }

    @Test
    void aReferenceOfAnEarlierEditionStaysThereUnlessItNamesTheFramework() {
        assertThat(SET.resolve(CANTON_2018, Reference.parse("participation")).map(PolicySetTest::told))
                .contains("canton@2018 objectives[0]");
        assertThat(SET.resolve(CANTON_2018, Reference.parse("canton#participation"))
                        .map(PolicySetTest::told))
                .contains("canton@2024 objectives[0]");
    }

    @Test
    void aFrameworkThatIsNotInTheSetFollowsItsOwnReferences() {
        var other = PolicyFramework.builder("autre", NAME)
                .addMeasure(Measure.of("m", NAME))
                .build();

        assertThat(SET.resolve(other, Reference.parse("m")).map(PolicySetTest::told))
                .contains("autre measures[0]");
        assertThat(SET.resolve(other, Reference.parse("autre#m")).map(PolicySetTest::told))
                .contains("autre measures[0]");
        assertThat(SET.resolve(other, Reference.parse("ville#wifi")).map(PolicySetTest::told))
                .contains("ville measures[0]");
        assertThat(SET.resolve(other, Reference.parse("autre@2026#m"))).isEmpty();
        var edition = other.toBuilder().edition("2026").build();
        assertThat(SET.resolve(edition, Reference.parse("autre@2026#m")).map(PolicySetTest::told))
                .contains("autre@2026 measures[0]");
        assertThat(SET.resolve(edition, Reference.parse("autre@2025#m"))).isEmpty();
    }

    private static PolicyFramework superseding(String edition, String... superseded) {
        var builder = PolicyFramework.builder("plan", NAME).edition(edition);
        Stream.of(superseded).forEach(to -> builder.addLink(LinkKind.SUPERSEDES, to));
        return builder.build();
    }

    private static Optional<String> meant(PolicyFramework... editions) {
        return PolicySet.of(List.of(editions)).find(id("plan")).flatMap(PolicyFramework::edition);
    }

    @Test
    void theEditionMeantIsTheEndOfTheChain() {
        var first = superseding("1");
        var second = superseding("2", "plan@1#");
        var third = superseding("3", "plan@2#");

        assertThat(meant(first, second, third)).contains("3");
        assertThat(meant(third, first, second)).contains("3");
        assertThat(meant(first, second)).contains("2");
        assertThat(meant(first)).contains("1");
    }

    @Test
    void ofSeveralEditionsLeftTheFirstIsMeant() {
        assertThat(meant(superseding("1"), superseding("2"))).contains("1");
        assertThat(meant(superseding("2"), superseding("1"))).contains("2");
        assertThat(meant(superseding("1"), superseding("2", "plan@1#"), superseding("3", "plan@1#")))
                .contains("2");
        // the link in the middle is missing
        assertThat(meant(superseding("1"), superseding("3", "plan@2#"))).contains("1");
    }

    @Test
    void inACycleTheFirstIsMeant() {
        assertThat(meant(superseding("1", "plan@2#"), superseding("2", "plan@1#")))
                .contains("1");
        assertThat(meant(superseding("1", "plan@1#"))).contains("1");
    }

    @Test
    void anEditionIsSupersededAsAWholeByOneOfTheSameFramework() {
        var other = PolicyFramework.builder("autre", NAME)
                .addLink(LinkKind.SUPERSEDES, "plan@1#")
                .build();

        assertThat(meant(superseding("1"), superseding("2", "plan@1#objectif"))).contains("1");
        assertThat(meant(superseding("1"), other, superseding("2"))).contains("1");
        assertThat(PolicySet.of(List.of(PolicyFramework.of("plan", NAME), superseding("2", "plan#")))
                        .find(id("plan"))
                        .flatMap(PolicyFramework::edition))
                .contains("2");
    }

    private static List<String> current(PolicyFramework... editions) {
        return PolicySet.of(List.of(editions)).current(id("plan")).stream()
                .map(framework -> framework.edition().orElse("none"))
                .toList();
    }

    @Test
    void currentEditionsAreThoseThatNoneSupersedes() {
        assertThat(current(superseding("1"), superseding("2", "plan@1#"), superseding("3", "plan@1#")))
                .containsExactly("2", "3");
        assertThat(current(PolicyFramework.of("plan", NAME), superseding("2", "plan#")))
                .containsExactly("2");
        assertThat(current(superseding("1", "plan@2#"), superseding("2", "plan@1#")))
                .isEmpty();
        assertThat(current(superseding("1"), PolicyFramework.of("autre", NAME))).containsExactly("1");
        // An edition that supersedes itself says nothing.
        assertThat(current(superseding("1", "plan@1#"), superseding("2"))).containsExactly("1", "2");
        assertThat(SET.current(id("onu"))).isEmpty();
    }

    private static List<String> superseded(PolicyFramework... frameworks) {
        var set = PolicySet.of(List.of(frameworks));
        return set.frameworks().stream()
                .filter(set::isSuperseded)
                .map(framework ->
                        framework.id() + framework.edition().map(e -> "@" + e).orElse(""))
                .toList();
    }

    private static PolicyFramework successor(String superseded) {
        return PolicyFramework.builder("autre", NAME)
                .addLink(LinkKind.SUPERSEDES, superseded)
                .build();
    }

    @Test
    void whatAnotherFrameworkOrEditionSupersedesAsAWholeIsSuperseded() {
        var first = superseding("1");
        var second = superseding("2", "plan@1#");

        assertThat(superseded(first, second)).containsExactly("plan@1");
        assertThat(superseded(second, first, successor("plan#"))).containsExactly("plan@2", "plan@1");
        assertThat(superseded(first, superseding("2"), successor("plan@2#"))).containsExactly("plan@2");
        assertThat(superseded(PolicyFramework.of("plan", NAME), successor("plan#")))
                .containsExactly("plan");
        assertThat(superseded(superseding("1", "autre#"), successor("plan@1#"))).containsExactly("plan@1", "autre");
    }

    @Test
    void nothingIsSupersededByItselfByAPartOrFromOutside() {
        // Without an edition, it names an earlier one that is not said.
        assertThat(superseded(superseding("1"), superseding("2", "plan#"), superseding("3", "plan#", "plan@3#")))
                .isEmpty();
        assertThat(superseded(superseding("1"), successor("plan@1#objectif"))).isEmpty();
        assertThat(superseded(superseding("1"), successor("plan@2#"))).isEmpty();
        assertThat(PolicySet.of(List.of(superseding("1"))).isSuperseded(superseding("2")))
                .isFalse();
    }

    @Test
    void frameworksAreFoundByIdentifierAndEdition() {
        assertThat(SET.find(id("canton"))).containsSame(CANTON_2024);
        assertThat(SET.find(id("canton"), "2018")).containsSame(CANTON_2018);
        assertThat(SET.find(id("canton"), "2030")).isEmpty();
        assertThat(SET.find(id("ville"))).containsSame(CITY);
        assertThat(SET.find(id("ville"), "2018")).isEmpty();
        assertThat(SET.find(id("onu"))).isEmpty();
        assertThat(SET.find(id("onu"), "1")).isEmpty();
    }

    @Test
    void whatPointsToNothingIsListed() {
        assertThat(SET.unresolved().stream().map(PolicySetTest::told))
                .containsExactly(
                        "ville wifi links[upholds][0] → canton#ethique",
                        "ville wifi links[part-of][0] → nulle-part",
                        "ville wifi links[based-on][0] → onu#but-9",
                        "ville wifi links[based-on][1] → canton@2030#");
        assertThat(PolicySet.of(List.of(CANTON_2018)).unresolved()).isEmpty();
    }

    @Test
    void theCitysPlanIsSeenFromTheCantonAndBack() {
        var wanted = CANTON_2024.objectives().get(0);
        var wantedOnce = CANTON_2018.objectives().get(0);
        var measure = CITY.measures().get(0);

        assertThat(SET.referencesTo(CANTON_2024, wanted).stream().map(PolicySetTest::told))
                .containsExactly("ville wifi links[implements][0] → canton#participation");
        assertThat(SET.referencesTo(CANTON_2018, wantedOnce).stream().map(PolicySetTest::told))
                .containsExactly("ville wifi links[implements][1] → canton@2018#participation");
        assertThat(SET.referencesTo(CITY, measure).stream().map(PolicySetTest::told))
                .containsExactly("canton@2024 confiance links[related][0] → ville#wifi");
        assertThat(SET.referencesTo(CITY, CITY.sources().get(0)).stream().map(PolicySetTest::told))
                .containsExactly("ville wifi cites[0] → rapport p. 2");
    }

    @Test
    void aFrameworkIsReferredToAsAWhole() {
        assertThat(SET.referencesTo(CANTON_2024, CANTON_2024).stream().map(PolicySetTest::told))
                .containsExactly("ville ville links[supports][0] → canton#");
        assertThat(SET.referencesTo(CANTON_2018, CANTON_2018).stream().map(PolicySetTest::told))
                .containsExactly("canton@2024 canton links[supersedes][0] → canton@2018#");
        assertThat(SET.referencesTo(CITY, CITY)).isEmpty();
    }

    @Test
    void onlyTheVeryInstanceIsReferredTo() {
        assertThat(SET.referencesTo(CANTON_2024, Objective.of("participation", FR.text("2024"))))
                .isEmpty();
    }

    @Test
    void editionsThatShareAnElementAreReferredToApart() {
        var first = PolicyFramework.builder("plan", NAME)
                .edition("1")
                .addPrinciple(Principle.of("trust", NAME))
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.UPHOLDS, "trust")
                        .build())
                .build();
        var second = first.toBuilder().edition("2").build();
        var set = PolicySet.of(List.of(first, second));

        assertThat(set.referencesTo(first, first.principles().get(0)))
                .extracting(PolicySet.Use::framework)
                .containsExactly(first);
        assertThat(set.referencesTo(second, first.principles().get(0)))
                .extracting(PolicySet.Use::framework)
                .containsExactly(second);
    }

    @Test
    void twoDocumentsOfOneEditionAreRefused() {
        var again = CANTON_2018.toBuilder().number("1").build();
        var plain = PolicyFramework.of("plan", NAME);

        assertRefused(
                "PolicySet",
                "frameworks",
                Constraint.DUPLICATE_FRAMEWORK,
                again,
                () -> PolicySet.of(List.of(CANTON_2018, CITY, again)));
        assertRefused(
                "PolicySet",
                "frameworks",
                Constraint.DUPLICATE_FRAMEWORK,
                plain,
                () -> PolicySet.of(List.of(plain, plain)));
        assertThat(PolicySet.of(List.of(plain, superseding("1"))).frameworks()).hasSize(2);
    }

    @Test
    void setsAreEqualWithEqualFrameworksInTheSameOrder() {
        var again = PolicySet.of(List.of(CANTON_2018.toBuilder().build(), CITY, CANTON_2024));

        assertThat(SET).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(SET).isNotEqualTo(PolicySet.of(List.of(CANTON_2024, CITY, CANTON_2018)));
        assertThat(SET).isNotEqualTo(PolicySet.of(List.of(CITY)));
        assertThat(SET).isNotEqualTo("set").hasToString("PolicySet[3]");
    }

    @Test
    void aLaterEditionDoesNotBreakWhatAnEarlierOneSaysOfItself() {
        var first = PolicyFramework.builder("plan", NAME)
                .edition("1")
                .addPrinciple(Principle.of("dropped", NAME))
                .addPrinciple(Principle.of("kept", NAME))
                .build();
        var second = PolicyFramework.builder("plan", NAME)
                .edition("2")
                .addPrinciple(Principle.of("kept", NAME))
                .addLink(LinkKind.SUPERSEDES, "plan@1#")
                .build();
        var set = PolicySet.of(List.of(first, second, CITY));

        assertThat(set.resolve(first, Reference.parse("plan#dropped")).map(FrameworkIndex.Node::framework))
                .contains(first);
        assertThat(set.resolve(first, Reference.parse("plan#kept")).map(FrameworkIndex.Node::framework))
                .contains(second);
        assertThat(set.resolve(first, Reference.parse("plan@2#dropped"))).isEmpty();
        assertThat(set.resolve(second, Reference.parse("plan#dropped"))).isEmpty();
        assertThat(set.resolve(CITY, Reference.parse("plan#dropped"))).isEmpty();
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final PolicyFramework NOW =
            edition("2024").addPrinciple(Principle.of("ethique", NAME)).build();

    private static final PolicyFramework TO_COME = edition("2030")
            .period("2030/..")
            .addLink(LinkKind.SUPERSEDES, "canton@2024#")
            .addPrinciple(Principle.of("confiance", NAME))
            .build();

    private static Optional<String> meantOn(LocalDate day, PolicyFramework... editions) {
        return PolicySet.of(List.of(editions)).find(id("canton"), day).flatMap(PolicyFramework::edition);
    }

    @Test
    void onADayTheEditionInForceIsMeant() {
        assertThat(meantOn(DAY, NOW, TO_COME)).contains("2024");
        assertThat(meantOn(DAY, TO_COME, NOW)).contains("2024");
        assertThat(meantOn(LocalDate.of(2030, 1, 1), NOW, TO_COME)).contains("2030");
        assertThat(meantOn(DAY, TO_COME)).as("The only one there is.").contains("2030");
        assertThat(meantOn(DAY, CANTON_2018, NOW))
                .as("Nothing says which is later.")
                .contains("2018");
        assertThat(meantOn(DAY, CANTON_2018, CANTON_2024)).contains("2024");
        assertThat(meantOn(DAY, CITY)).isEmpty();
    }

    @Test
    void anEditionIsInForceThoughAnotherFrameworkSupersedesIt() {
        var successor = PolicyFramework.builder("autre", NAME)
                .addLink(LinkKind.SUPERSEDES, "canton@2024#")
                .build();

        assertThat(meantOn(DAY, TO_COME, NOW, successor)).contains("2024");
    }

    @Test
    void ofEditionsThatSupersedeEachOtherInACircleTheFirstIsMeantOnADayToo() {
        var one = edition("1").addLink(LinkKind.SUPERSEDES, "canton@2#").build();
        var other = edition("2").addLink(LinkKind.SUPERSEDES, "canton@1#").build();

        assertThat(meantOn(DAY, one, other)).contains("1");
    }

    @Test
    void aReferenceIsFollowedAsItIsMeantOnADay() {
        var set = PolicySet.of(List.of(TO_COME, NOW, CITY));
        var there = Reference.parse("canton#participation");

        assertThat(set.resolve(CITY, there, DAY).map(FrameworkIndex.Node::framework))
                .containsSame(NOW);
        assertThat(set.resolve(CITY, there, LocalDate.of(2030, 1, 1)).map(FrameworkIndex.Node::framework))
                .containsSame(TO_COME);
        assertThat(set.resolve(CITY, Reference.parse("canton#"), DAY).map(FrameworkIndex.Node::item))
                .containsSame(NOW);
        assertThat(set.resolve(CITY, Reference.parse("canton@2030#participation"), DAY)
                        .map(FrameworkIndex.Node::framework))
                .containsSame(TO_COME);
        assertThat(set.resolve(CITY, Reference.parse("wifi"), DAY).map(FrameworkIndex.Node::framework))
                .containsSame(CITY);
        assertThat(set.resolve(CITY, Reference.parse("canton#confiance"), DAY)).isEmpty();
        assertThat(set.resolve(CITY, Reference.parse("onu#but-9"), DAY)).isEmpty();
    }

    @Test
    void onADayAFrameworkThatNamesItselfMeansItselfUnlessItIsSuperseded() {
        var set = PolicySet.of(List.of(TO_COME, NOW));
        var own = Reference.parse("canton#participation");
        var later = LocalDate.of(2030, 1, 1);

        assertThat(set.resolve(NOW, own, DAY).map(FrameworkIndex.Node::framework))
                .containsSame(NOW);
        assertThat(set.resolve(TO_COME, own, DAY).map(FrameworkIndex.Node::framework))
                .containsSame(TO_COME);
        assertThat(set.resolve(NOW, own, later).map(FrameworkIndex.Node::framework))
                .containsSame(TO_COME);
        assertThat(set.resolve(NOW, Reference.parse("canton#ethique"), later).map(FrameworkIndex.Node::framework))
                .containsSame(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2027/2030, true, false",
        "2026-11-23, true, false",
        "2026-11-22/.., true, true",
        "2026-11, true, true",
        "2020/2024, true, true",
        "../2030, true, true",
        ", true, true",
    })
    void aFrameworkIsHistoryOnceOneThatSupersedesItMayHaveBegun(String period, boolean ever, boolean then) {
        var day = LocalDate.of(2026, 11, 22);
        for (var reference : List.of("plan#", "plan@1#")) {
            var earlier = PolicyFramework.builder("plan", NAME);
            if (!reference.equals("plan#")) {
                earlier.edition("1");
            }
            for (var id : List.of("plan", "autre")) {
                var later = PolicyFramework.builder(id, NAME).edition("2").addLink(LinkKind.SUPERSEDES, reference);
                if (period != null) {
                    later.period(period);
                }
                var set = PolicySet.of(List.of(earlier.build(), later.build()));

                assertThat(set.isSuperseded(earlier.build())).isEqualTo(ever);
                assertThat(set.isSuperseded(earlier.build(), day)).isEqualTo(then);
                assertThat(set.isSuperseded(later.build(), day)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void aFrameworkThatHasNotStartedMakesNoneHistoryYet(AbsenceReason reason) {
        var later = superseding("2", "plan@1#").toBuilder()
                .period(Stated.absent(reason))
                .build();
        var set = PolicySet.of(List.of(superseding("1"), later));

        assertThat(set.isSuperseded(superseding("1"), LocalDate.of(2026, 11, 22)))
                .isEqualTo(reason != AbsenceReason.NOT_STARTED);
    }
}
