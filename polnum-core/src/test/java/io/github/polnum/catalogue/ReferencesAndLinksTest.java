package io.github.polnum.catalogue;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.EN;
import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about references, links and periods, on frameworks built here. */
class ReferencesAndLinksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Text NAME = FR.text("Nom");
    private static final Set<String> CODES = Set.of(
            "unresolved-reference",
            "reference-outside-set",
            "reference-to-wrong-kind",
            "misplaced-locator",
            "link-cycle",
            "body-cycle",
            "contradictory-links",
            "supersession-cycle",
            "end-of-period-unknown",
            "rule-failed");

    private static List<String> findings(PolicyFramework... frameworks) {
        var report = frameworks.length == 1
                ? Catalogue.validator().validate(frameworks[0], DAY)
                : Catalogue.validator().validate(PolicySet.of(List.of(frameworks)), DAY);
        return report.findings().stream()
                .filter(finding -> CODES.contains(finding.code()))
                .map(Finding::toString)
                .toList();
    }

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME);
    }

    private static Measure measure(String id, LinkKind kind, String to) {
        return Measure.builder(id, NAME).addLink(kind, to).build();
    }

    // References

    @Test
    void referenceToNothingIsToldWithWhatWasProbablyMeant() {
        var framework = plan().addPrinciple(Principle.of("confiance", NAME))
                .addMeasure(measure("m", LinkKind.UPHOLDS, "confaince"))
                .addMeasure(measure("n", LinkKind.UPHOLDS, "transparence"))
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error unresolved-reference measures[0].links[upholds][0] {value=\"confaince\", suggestion=\"confiance\"}",
                        "error unresolved-reference measures[1].links[upholds][0] {value=\"transparence\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "konfiance, confiance",
        "confianse, confiance",
        "konfianse, ''",
        "p3, ''",
        "but-2, ''",
        "q2, p2",
        "oo, ''",
        "abcd, abcde",
        "plann, ''",
        "goal9, goal-9",
        "goal-99, goal-9",
        "projets2, ''",
        "projets-2, ''",
        "goal, ''",
        "p, ''",
        "projetss, projets",
        "projet, projets",
        "rojets, projets",
    })
    void whatWasProbablyMeantBeginsOrEndsAsItIsWritten(String written, String meant) {
        var framework = plan();
        for (int i = 0; i < 30; i++) {
            framework.addMeasure(Measure.of("mesure-" + i, NAME));
        }
        framework
                .addPrinciple(Principle.of("confiance", NAME))
                .addPrinciple(Principle.of("p2", NAME))
                .addPrinciple(Principle.of("abcde", NAME))
                .addPrinciple(Principle.of("goal-9", NAME))
                .addPrinciple(Principle.of("projets", NAME))
                .addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.UPHOLDS, written)
                        .build());

        assertThat(findings(framework.build()))
                .containsExactly("error unresolved-reference objectives[0].links[upholds][0] {value=\"" + written + "\""
                        + (meant.isEmpty() ? "" : ", suggestion=\"" + meant + "\"") + "}");
    }

    @Test
    void targetIsNotSuggestedForWhatIsAnswered() {
        var framework = plan().addIndicator(Indicator.builder("part", NAME)
                        .addTarget(Target.builder("cible").value(5).build())
                        .build())
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.ANSWERS, "ciblle")
                        .addLink(LinkKind.CONTRIBUTES_TO, "ciblle")
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error unresolved-reference measures[0].links[answers][0] {value=\"ciblle\"}",
                        "error unresolved-reference measures[0].links[contributes-to][0]"
                                + " {value=\"ciblle\", suggestion=\"cible\"}");
    }

    @ParameterizedTest
    @CsvSource({"23, ', suggestion=\"confiance\"'", "24, ''"})
    void whatWasProbablyMeantIsLookedForAmongTheFirstThatBeginAlike(int before, String suggestion) {
        var framework = plan();
        for (int i = 0; i < before; i++) {
            framework.addPrinciple(
                    Principle.of("conf" + Character.toString('a' + i).repeat(8), NAME));
        }
        framework
                .addPrinciple(Principle.of("confiance", NAME))
                .addObjective(Objective.builder("o", NAME)
                        .addLink(LinkKind.UPHOLDS, "confianse")
                        .build());

        assertThat(findings(framework.build()))
                .containsExactly("error unresolved-reference objectives[0].links[upholds][0] {value=\"confianse\""
                        + suggestion + "}");
    }

    @Test
    void whatIsSuggestedMayStandThere() {
        var framework = plan().addSource(Source.of("rapport-2018", NAME))
                .addObjective(Objective.of("raport-2018", NAME))
                .addMeasure(Measure.builder("mesure-a", NAME)
                        .addLink(LinkKind.PART_OF, "mesure-b")
                        .addCite("rapprt-2018 p. 12")
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactlyInAnyOrder(
                        "error unresolved-reference measures[0].links[part-of][0] {value=\"mesure-b\"}",
                        "error unresolved-reference measures[0].cites[0]"
                                + " {value=\"rapprt-2018 p. 12\", suggestion=\"rapport-2018 p. 12\"}");
    }

    @Test
    void referenceIntoAnotherFrameworkIsSuggestedAsItIsWritten() {
        var charter = PolicyFramework.builder("charte", NAME)
                .edition("2018")
                .addPrinciple(Principle.of("confiance", NAME))
                .build();
        var framework = plan().addPrinciple(Principle.of("sobriete", NAME))
                .addMeasure(measure("a", LinkKind.UPHOLDS, "charte@2018#confaince"))
                .addMeasure(measure("b", LinkKind.UPHOLDS, "charte#confaince"))
                .addMeasure(measure("c", LinkKind.UPHOLDS, "plan#sobriet"))
                .addMeasure(measure("d", LinkKind.UPHOLDS, "charte#sobriet"))
                .build();

        assertThat(findings(charter, framework))
                .extracting(line -> line.replaceAll(".*\\{", "{"))
                .containsExactly(
                        "{value=\"charte@2018#confaince\", suggestion=\"charte@2018#confiance\"}",
                        "{value=\"charte#confaince\", suggestion=\"charte#confiance\"}",
                        "{value=\"plan#sobriet\", suggestion=\"plan#sobriete\"}",
                        "{value=\"charte#sobriet\"}");
    }

    @Test
    void whatOnlyAnotherEditionHoldsIsSuggestedThere() {
        var objective = Objective.of("objectif-7", NAME);
        var canton = PolicyFramework.builder("canton", NAME);
        var first = canton.edition("2016").addObjective(objective).build();
        var second = canton.edition("2020")
                .addLink(LinkKind.SUPERSEDES, "canton@2016#")
                .build();
        var third = PolicyFramework.builder("canton", NAME)
                .edition("2024")
                .addLink(LinkKind.SUPERSEDES, "canton@2020#")
                .addObjective(Objective.of("objectif-70", NAME))
                .addPrinciple(Principle.of("objectiv-7", NAME))
                .build();
        var city = plan().addMeasure(measure("a", LinkKind.CONTRIBUTES_TO, "canton#objectif-7"))
                .addMeasure(measure("b", LinkKind.UPHOLDS, "canton#objectif-7"))
                .addMeasure(measure("c", LinkKind.CONTRIBUTES_TO, "canton@2024#objectif-7"))
                .addMeasure(measure("d", LinkKind.CONTRIBUTES_TO, "objectif-7"))
                .build();

        assertThat(findings(first, second, third, city))
                .extracting(line -> line.replaceAll(".*\\{", "{"))
                .containsExactly(
                        "{value=\"canton#objectif-7\", suggestion=\"canton@2020#objectif-7\"}",
                        "{value=\"canton#objectif-7\", suggestion=\"canton#objectiv-7\"}",
                        "{value=\"canton@2024#objectif-7\", suggestion=\"canton@2020#objectif-7\"}",
                        "{value=\"objectif-7\"}");
    }

    @Test
    void referenceIntoAFrameworkThatIsThereMustBeRight() {
        var other = PolicyFramework.builder("charte", NAME)
                .edition("2018")
                .addPrinciple(Principle.of("confiance", NAME))
                .build();
        var framework = plan().addMeasure(measure("a", LinkKind.UPHOLDS, "charte#confiance"))
                .addMeasure(measure("b", LinkKind.UPHOLDS, "charte#"))
                .addMeasure(measure("c", LinkKind.UPHOLDS, "charte#autre"))
                .addMeasure(measure("d", LinkKind.UPHOLDS, "charte@2020#confiance"))
                .addMeasure(measure("e", LinkKind.UPHOLDS, "plan#nulle-part"))
                .build();

        assertThat(findings(framework, other).stream().map(line -> line.replaceAll("plan#:? ?", "")))
                .hasSize(3)
                .anySatisfy(line ->
                        assertThat(line).contains("unresolved-reference").contains("measures[2].links[upholds][0]"))
                .anySatisfy(line ->
                        assertThat(line).contains("reference-outside-set").contains("measures[3].links[upholds][0]"))
                .anySatisfy(line ->
                        assertThat(line).contains("unresolved-reference").contains("measures[4].links[upholds][0]"));
    }

    @Test
    void referencesIntoAFrameworkThatIsNotThereAreToldOnce() {
        var framework = plan().addMeasure(measure("a", LinkKind.IMPLEMENTS, "un-sdg#goal-9"))
                .addMeasure(measure("b", LinkKind.IMPLEMENTS, "un-sdg#goal-11"))
                .addMeasure(measure("c", LinkKind.IMPLEMENTS, "canton@2022#objectif"))
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "info reference-outside-set measures[0].links[implements][0] {framework=\"un-sdg\", count=2}",
                        "info reference-outside-set measures[2].links[implements][0] {framework=\"canton@2022\", count=1}");
    }

    @Test
    void referenceWithoutEditionIsTakenToMeanTheOnlyOneThatIsNamedElsewhere() {
        var framework = plan().addLink(LinkKind.UPHOLDS, "charte#")
                .addMeasure(measure("a", LinkKind.UPHOLDS, "charte@2020#sobriete"))
                .addMeasure(measure("b", LinkKind.UPHOLDS, "charte@2020#partage"))
                .addMeasure(measure("c", LinkKind.UPHOLDS, "charte#ouverture"))
                .build();

        assertThat(findings(framework))
                .containsExactly("info reference-outside-set links[upholds][0] {framework=\"charte@2020\", count=4}");
    }

    @ParameterizedTest
    @CsvSource({
        "k@2018#a, k@2024#a, k#a",
        "k@2018#a, k#a, k@2024#a",
        "k@2024#a, k@2018#a, k#a",
        "k@2024#a, k#a, k@2018#a",
        "k#a, k@2018#a, k@2024#a",
        "k#a, k@2024#a, k@2018#a",
    })
    void referenceWithoutEditionIsCountedByItselfWhereSeveralAreNamedInWhateverOrder(
            String first, String second, String third) {
        var framework = plan().addMeasure(measure("a", LinkKind.UPHOLDS, first))
                .addMeasure(measure("b", LinkKind.UPHOLDS, second))
                .addMeasure(measure("c", LinkKind.UPHOLDS, third));

        assertThat(findings(framework.build()))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding).contains("count=1"))
                .anySatisfy(finding -> assertThat(finding).contains("\"k\""))
                .anySatisfy(finding -> assertThat(finding).contains("\"k@2018\""))
                .anySatisfy(finding -> assertThat(finding).contains("\"k@2024\""));
    }

    @Test
    void identifierThatIsThereAlreadyIsToldWithTheFirstThatHasIt() {
        assertThat(Judged.by(
                        "duplicate-identifier",
                        plan().addMeasure(Measure.builder("m", NAME)
                                        .addMeasure(Measure.of("n", NAME))
                                        .build())
                                .addMeasure(Measure.of("n", NAME))
                                .addMeasure(Measure.of("m", NAME))
                                .addMeasure(Measure.of("o", NAME))))
                .containsExactly(
                        "error duplicate-identifier measures[1].id {id=\"n\"} → measures[0].measures[0].id",
                        "error duplicate-identifier measures[2].id {id=\"m\"} → measures[0].id");
    }

    private static PolicyFramework.Builder everything() {
        return plan().addLevel(Level.of("action", ElementType.MEASURE, NAME))
                .addObjective(Objective.of("objectif", NAME))
                .addPrinciple(Principle.of("principe", NAME))
                .addIndicator(Indicator.builder("indicateur", NAME)
                        .addTarget(Target.builder("cible").value(Quantity.of(3)).build())
                        .build())
                .addBody(Body.of("office", NAME))
                .addLegalAct(LegalAct.of("loi", NAME))
                .addSource(Source.of("rapport", NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "objectif, kind-source, kind-level, kind-body-or-post, kind-legal-act, -, kind-principle",
        "principe, kind-source, kind-level, kind-body-or-post, kind-legal-act, -, -",
        "office, kind-source, kind-level, -, kind-legal-act, -, kind-principle",
        "loi, kind-source, kind-level, kind-body-or-post, -, -, -",
        "rapport, -, kind-level, kind-body-or-post, kind-legal-act, kind-element-or-target, -",
        "action, kind-source, -, kind-body-or-post, kind-legal-act, kind-element-or-target, kind-principle",
        "cible, kind-source, kind-level, kind-body-or-post, kind-legal-act, -, kind-principle",
    })
    void referenceMustPointToWhatFits(
            String to, String cites, String level, String party, String basedOn, String of, String upholds) {
        var framework = everything()
                .addMeasure(Measure.builder("m", NAME)
                        .addCite(to)
                        .level(to)
                        .addInvolved(Involvement.of(InvolvementFunction.LEAD, to))
                        .addFunding(Funding.builder(Funding.Kind.VOTED)
                                .amount(Quantity.of(1))
                                .addBasedOn(to)
                                .build())
                        .addAssessment(Assessment.builder().text(NAME).of(to).build())
                        .addLink(LinkKind.UPHOLDS, to)
                        .build())
                .build();
        var expected = IntStream.range(0, 6)
                .filter(i -> !List.of(of, basedOn, cites, party, level, upholds)
                        .get(i)
                        .equals("-"))
                .mapToObj(i -> "error reference-to-wrong-kind measures[0]."
                        + List.of(
                                        "assessments[0].of",
                                        "funding[0].basedOn[0]",
                                        "cites[0]",
                                        "involved[0].party",
                                        "level",
                                        "links[upholds][0]")
                                .get(i)
                        + " {value=\"" + to + "\", expected=\""
                        + List.of(of, basedOn, cites, party, level, upholds).get(i) + "\"}")
                .toList();

        assertThat(findings(framework)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void levelOfAnotherTypeIsNotTheOneMeant() {
        var framework = everything()
                .addObjective(Objective.builder("o", NAME).level("action").build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error reference-to-wrong-kind objectives[1].level {value=\"action\", expected=\"kind-level\"}");
    }

    @Test
    void levelIsNeitherWhoDidSomethingNorWhatATopicIsAbout() {
        var framework = everything()
                .addEvent(Event.builder(EventKind.ADOPTED).addBy("action").build())
                .addConsultation(Consultation.builder("c", NAME)
                        .addTopic(Topic.builder("t")
                                .addAbout("objectif")
                                .addAbout("action")
                                .build())
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error reference-to-wrong-kind events[0].by[0] {value=\"action\","
                                + " expected=\"kind-body-post-or-act\"}",
                        "error reference-to-wrong-kind consultations[0].topics[0].about[1]"
                                + " {value=\"action\", expected=\"kind-element\"}");
    }

    @Test
    void eventIsTheDeedOfABodyAPostOrAnAct() {
        var framework = everything()
                .addPost(Post.of("poste", NAME))
                .addEvent(Event.builder(EventKind.ADOPTED)
                        .addBy("office")
                        .addBy("poste")
                        .addBy("loi")
                        .addBy("objectif")
                        .addBy("rapport")
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error reference-to-wrong-kind events[0].by[3]"
                                + " {value=\"objectif\", expected=\"kind-body-post-or-act\"}",
                        "error reference-to-wrong-kind events[0].by[4]"
                                + " {value=\"rapport\", expected=\"kind-body-post-or-act\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"part-of", "includes"})
    void sourceOrTargetIsNeitherAPartOfAnElementNorWhatHoldsOne(String kind) {
        var link = LinkKind.of(kind);
        var framework = everything()
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(link, "rapport")
                        .addLink(link, "cible")
                        .addLink(link, "objectif")
                        .addLink(LinkKind.CONTRIBUTES_TO, "cible")
                        .addLink(LinkKind.RELATED, "rapport")
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error reference-to-wrong-kind measures[0].links[" + kind
                                + "][0] {value=\"rapport\", expected=\"kind-element-alone\"}",
                        "error reference-to-wrong-kind measures[0].links[" + kind
                                + "][1] {value=\"cible\", expected=\"kind-element-alone\"}");
    }

    // Locators

    private static Measure ledBy(String party) {
        return Measure.builder("m", NAME)
                .addInvolved(Involvement.of(InvolvementFunction.LEAD, party))
                .build();
    }

    @Test
    void nameInPlaceOfAnIdentifierIsToldWithTheOneThatItsWordsMake() {
        var framework = everything()
                .addBody(Body.of("office-cantonal-du-numerique", NAME))
                .addMeasure(ledBy("office cantonal du numérique"))
                .build();

        assertThat(findings(framework))
                .containsExactly("error misplaced-locator measures[0].involved[0].party"
                        + " {value=\"office cantonal du numérique\", id=\"office\","
                        + " suggestion=\"office-cantonal-du-numerique\"}");
    }

    @Test
    void wordsThatMakeNothingThatMayStandThereAreNoSuggestion() {
        var told = "error misplaced-locator measures[0].involved[0].party {value=\"office 2020\", id=\"office\"}";

        assertThat(findings(everything().addMeasure(ledBy("office 2020")).build()))
                .containsExactly(told);
        assertThat(findings(everything()
                        .addObjective(Objective.of("office-2020", NAME))
                        .addMeasure(ledBy("office 2020"))
                        .build()))
                .containsExactly(told);
        assertThat(findings(everything()
                        .addMeasure(ledBy("office " + "x".repeat(400)))
                        .build()))
                .hasSize(1);
        assertThat(findings(everything().addMeasure(ledBy("office …")).build())).hasSize(1);
    }

    @Test
    void wordsMayMakeAnIdentifierAsLongAsAnyMayBe() {
        var words = "office " + "x".repeat(Identifier.MAX_LENGTH - 7);
        var framework = everything()
                .addBody(Body.of(words.replace(' ', '-'), NAME))
                .addMeasure(ledBy(words))
                .build();

        assertThat(findings(framework)).singleElement().asString().contains(", suggestion=\"office-xxx");
    }

    @Test
    void locatorIsToldWhereverAReferenceLeadsToNoSource() {
        var framework = everything()
                .addEvent(Event.builder(EventKind.ADOPTED).addBy("loi art. 3").build())
                .addMeasure(Measure.builder("m", NAME)
                        .addLink(LinkKind.UPHOLDS, "principe et sobriété")
                        .addLink(LinkKind.UPHOLDS, "office exemplaire")
                        .addLink(LinkKind.BASED_ON, "loi art. 12")
                        .addLink(LinkKind.RELATED, "plan# ch. 2")
                        .build())
                .addBody(under("service", "office central", ""))
                .build();

        assertThat(findings(framework))
                .extracting(line -> line.replaceAll(" \\{.*", ""))
                .containsExactly(
                        "error misplaced-locator events[0].by[0]",
                        "error misplaced-locator measures[0].links[based-on][0]",
                        "error misplaced-locator measures[0].links[related][0]",
                        "error misplaced-locator measures[0].links[upholds][0]",
                        "error misplaced-locator measures[0].links[upholds][1]",
                        "error misplaced-locator bodies[1].parents[0].body");
    }

    @Test
    void referenceToASourceMayGoOnWithAPlaceInIt() {
        var framework = everything()
                .addCite("rapport p. 12")
                .addLink(LinkKind.UPHOLDS, "rapport ch. 3")
                .addLink(LinkKind.RELATED, "canton#rapport p. 3")
                .build();

        assertThat(findings(framework))
                .containsExactly("info reference-outside-set links[related][0] {framework=\"canton\", count=1}");
    }

    @Test
    void locatorOfWhatIsNotThereIsToldWhereNoSourceCanStand() {
        assertThat(findings(plan().addMeasure(ledBy("canton#office cantonal")).build()))
                .containsExactly(
                        "error misplaced-locator measures[0].involved[0].party"
                                + " {value=\"canton#office cantonal\", id=\"canton#office\"}",
                        "info reference-outside-set measures[0].involved[0].party {framework=\"canton\", count=1}");
    }

    @Test
    void citedThingThatIsNoSourceIsToldAsThatAlone() {
        assertThat(findings(everything().addCite("objectif p. 3").build()))
                .containsExactly(
                        "error reference-to-wrong-kind cites[0] {value=\"objectif p. 3\", expected=\"kind-source\"}");
    }

    @Test
    void nameThatLeadsToNothingIsToldOnceWithTheIdentifierThatItsWordsMake() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addBody(Body.of("service-climat", NAME))
                .build();
        var framework = plan().addBody(Body.of("service-eau", NAME))
                .addMeasure(ledBy("service Eau"))
                .addMeasure(ledBy("canton#service climat").toBuilder().id("n").build())
                .build();

        assertThat(findings(canton, framework))
                .extracting(line -> line.replaceAll("plan# ", ""))
                .containsExactly(
                        "error unresolved-reference measures[0].involved[0].party"
                                + " {value=\"service Eau\", suggestion=\"service-eau\"}",
                        "error unresolved-reference measures[1].involved[0].party"
                                + " {value=\"canton#service climat\", suggestion=\"canton#service-climat\"}");
    }

    // Circles

    @ParameterizedTest
    @ValueSource(strings = {"part-of", "narrower", "supersedes", "includes", "broader", "implements", "based-on"})
    void circleOfLinksIsToldOnce(String kind) {
        var link = LinkKind.of(kind);
        var framework = plan().addMeasure(measure("a", link, "b"))
                .addMeasure(measure("b", link, "c"))
                .addMeasure(measure("c", link, "a"))
                .addMeasure(measure("d", link, "a"))
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error link-cycle measures[0].links[" + kind + "][0] {id=\"a\", count=3, elements=list of 3}");
    }

    @Test
    void circleIsNamedInTheMessage() {
        var framework = plan().addMeasure(measure("a", LinkKind.PART_OF, "b"))
                .addMeasure(measure("b", LinkKind.PART_OF, "a"))
                .build();

        assertThat(Catalogue.validator().validate(framework, DAY).findings())
                .filteredOn(finding -> finding.code().equals("link-cycle"))
                .extracting(finding -> finding.message(EN))
                .containsExactly("“a” leads back to itself through its links: a, b (2 in all).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part-of",
                "includes",
                "narrower",
                "supersedes",
                "implements",
                "based-on",
                "contributes-to",
                "answers",
                "supports",
                "reviews",
            })
    void linkToItselfIsACircle(String kind) {
        var framework = plan().addMeasure(measure("a", LinkKind.of(kind), "a")).build();

        assertThat(findings(framework))
                .containsExactly("error link-cycle measures[0].links[" + kind
                        + "][0] {id=\"a\", count=1, elements=list of 1, cause=\"itself\"}");
        assertThat(Judged.validator("link-cycle").validate(framework, DAY).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message(EN)).isEqualTo("“a” has a link to itself.");
                    assertThat(found.hint(EN)).contains("Name the other element that is meant, or remove the link.");
                });
    }

    @Test
    void linkOfAnUnknownKindOrToAnEarlierEditionIsNoCircle() {
        var plan = plan().edition("2026").addLink(LinkKind.SUPPORTS, "plan#").addLink(LinkKind.SUPERSEDES, "plan#");

        assertThat(findings(
                        plan.addMeasure(measure("a", LinkKind.of("like"), "a")).build()))
                .isEmpty();
        assertThat(findings(plan().addMeasure(measure("a", LinkKind.RELATED, "a"))
                        .addMeasure(measure("b", LinkKind.EQUIVALENT, "b"))
                        .build()))
                .as("So it is with everything.")
                .isEmpty();
        assertThat(findings(plan.addLink(LinkKind.SUPPORTS, "plan@2026#").build()))
                .containsExactly("error link-cycle links[supports][1]"
                        + " {id=\"plan\", count=1, elements=list of 1, cause=\"itself\"}");
    }

    @Test
    void linkWithAPlaceInWhatIsNoSourceIsToldAsThat() {
        assertThat(findings(
                        plan().addMeasure(measure("a", LinkKind.RELATED, "a b")).build()))
                .singleElement()
                .asString()
                .startsWith("error misplaced-locator measures[0].links[related][0] ");
    }

    @Test
    void bodyUnderItselfIsToldWithoutCounting() {
        var framework = plan().addBody(
                        Body.builder("a", NAME).addParent(Parent.of("a")).build())
                .build();

        assertThat(Judged.validator("body-cycle").validate(framework, DAY).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message(DE)).isEqualTo("«a» ist sich selbst unterstellt.");
                    assertThat(found.hint(DE))
                            .contains("Nennen Sie unter \"parents\" das übergeordnete Organ oder streichen Sie den"
                                    + " Eintrag.");
                });
    }

    @Test
    void elementThatIsPartOfOneUnderItIsACircle() {
        var framework = plan().addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.PART_OF, "c")
                        .addMeasure(Measure.builder("b", NAME)
                                .addMeasure(Measure.of("c", NAME))
                                .build())
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "error link-cycle measures[0].links[part-of][0] {id=\"a\", count=3, elements=list of 3}");
    }

    @Test
    void elementThatIncludesWhatItStandsUnderIsACircle() {
        var framework = plan().addMeasure(Measure.builder("a", NAME)
                        .addMeasure(measure("b", LinkKind.INCLUDES, "a"))
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly("error link-cycle measures[0].measures[0].links[includes][0]"
                        + " {id=\"b\", count=2, elements=list of 2}");
    }

    @Test
    void partOfAnotherBranchIsNoCircle() {
        var framework = plan().addMeasure(Measure.builder("a", NAME)
                        .addMeasure(measure("b", LinkKind.PART_OF, "c"))
                        .build())
                .addMeasure(measure("c", LinkKind.INCLUDES, "a"))
                .build();

        assertThat(findings(framework)).isEmpty();
    }

    @Test
    void consultationOfAMeasureThatItLedToIsNoCircle() {
        var framework = plan().addConsultation(Consultation.builder("c", NAME)
                        .addLink(LinkKind.PART_OF, "m")
                        .addCommitment(Measure.of("m", NAME))
                        .build())
                .build();

        assertThat(findings(framework)).isEmpty();
    }

    @Test
    void bothEndsOfOneLinkAreNoCircle() {
        var framework = plan().addMeasure(measure("a", LinkKind.PART_OF, "b"))
                .addMeasure(measure("b", LinkKind.INCLUDES, "a"))
                .addMeasure(measure("c", LinkKind.RELATED, "d"))
                .addMeasure(measure("d", LinkKind.RELATED, "c"))
                .addMeasure(measure("e", LinkKind.SUPPORTS, "f"))
                .addMeasure(measure("f", LinkKind.SUPPORTS, "e"))
                .build();

        assertThat(findings(framework)).isEmpty();
    }

    @Test
    void newEditionThatSupersedesItsFrameworkIsNoCircle() {
        assertThat(findings(plan().edition("2026")
                        .addLink(LinkKind.SUPERSEDES, "plan#")
                        .build()))
                .isEmpty();
    }

    @Test
    void frameworkThatSupersedesItsOwnEditionIsToldByAnotherRule() {
        assertThat(findings(plan().edition("2026")
                        .addLink(LinkKind.SUPERSEDES, "plan@2026#")
                        .build()))
                .singleElement()
                .asString()
                .startsWith("error supersession-cycle ");
    }

    @Test
    void frameworkThatIsPartOfItselfIsACircle() {
        assertThat(findings(plan().addLink(LinkKind.PART_OF, "plan#").build()))
                .singleElement()
                .asString()
                .startsWith("error link-cycle links[part-of][0] ");
    }

    @ParameterizedTest
    @CsvSource({
        "part-of, 'portal, ville@2026#guichet, ville@2026#site'",
        "narrower, 'portal, ville@2026#guichet, ville@2026#site'",
        "supersedes, 'portal, ville@2026#guichet, ville@2026#site'",
        "includes, 'ville@2026#guichet, ville@2026#site, portal'",
        "broader, 'ville@2026#guichet, ville@2026#site, portal'",
    })
    void circleThroughAnotherFrameworkIsToldOnceAndNamesThings(String kind, String names) {
        var link = LinkKind.of(kind);
        var canton = PolicyFramework.builder("canton", NAME)
                .edition("2026")
                .addMeasure(measure("portal", link, "ville@2026#guichet"))
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .edition("2026")
                .addMeasure(measure("guichet", link, "site"))
                .addMeasure(measure("site", link, "canton@2026#portal"))
                .build();

        var report = Catalogue.validator().validate(PolicySet.of(List.of(canton, city)), DAY);

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("link-cycle"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(EN))
                            .isEqualTo("“portal” leads back to itself through its links: " + names + " (3 in all).");
                    assertThat(finding.place().framework()).contains(Reference.parse("canton@2026#"));
                    assertThat(finding.place().path()).contains("measures[0].links[" + kind + "][0]");
                });
    }

    @Test
    void circleThroughAnotherFrameworkLeadsOverWhatThingsStandUnder() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.builder("o", NAME)
                        .addMeasure(Measure.of("under", NAME))
                        .addLink(LinkKind.PART_OF, "ville#m")
                        .build())
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addMeasure(measure("m", LinkKind.PART_OF, "canton#under"))
                .build();

        assertThat(findings(city, canton))
                .containsExactly(
                        "error link-cycle ville# measures[0].links[part-of][0] {id=\"m\", count=3, elements=list of 3}");
    }

    @Test
    void circleInOneFrameworkOfASetIsToldOnce() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addMeasure(measure("a", LinkKind.PART_OF, "b"))
                .addMeasure(measure("b", LinkKind.PART_OF, "a"))
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addMeasure(measure("c", LinkKind.PART_OF, "canton#a"))
                .build();

        assertThat(findings(city, canton))
                .singleElement()
                .asString()
                .startsWith("error link-cycle canton# measures[0].links[part-of][0] ");
    }

    @Test
    void frameworksThatAreLinkedBothWaysAreNoCircle() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addMeasure(measure("a", LinkKind.INCLUDES, "ville#c"))
                .addMeasure(measure("b", LinkKind.PART_OF, "ville#d"))
                .addMeasure(measure("e", LinkKind.RELATED, "ville#c"))
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addMeasure(measure("c", LinkKind.PART_OF, "canton#a"))
                .addMeasure(measure("d", LinkKind.RELATED, "canton#e"))
                .build();

        assertThat(findings(canton, city)).isEmpty();
    }

    @Test
    @Tag("large")
    void longChainsAndLargeCirclesAreFollowed() {
        int length = 100_000;
        var chain = plan().measures(IntStream.range(0, length)
                        .mapToObj(i -> measure("m" + i, LinkKind.PART_OF, "m" + Math.min(i + 1, length)))
                        .toList())
                .addMeasure(Measure.of("m" + length, NAME))
                .build();

        assertThat(findings(chain)).isEmpty();
        assertThat(findings(chain.toBuilder()
                        .addLink(LinkKind.RELATED, "m0")
                        .addMeasure(measure("n", LinkKind.INCLUDES, "m" + length))
                        .addObjective(Objective.builder("o", NAME)
                                .addLink(LinkKind.INCLUDES, "n")
                                .addLink(LinkKind.PART_OF, "m0")
                                .build())
                        .build()))
                .singleElement()
                .asString()
                .startsWith("error link-cycle objectives[0].links[");
    }

    @Test
    void bodiesOfTwoFrameworksThatAreAboveEachOtherAreACircle() {
        var canton = PolicyFramework.builder("canton", NAME)
                .addBody(under("office", "ville#service", ""))
                .addBody(under("section", "office", ""))
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addBody(under("service", "canton#section", ""))
                .build();
        var later = PolicyFramework.builder("ville", NAME)
                .addBody(under("service", "canton#section", "2010/2012"))
                .build();

        assertThat(findings(canton, city))
                .containsExactly("error body-cycle canton# bodies[0].parents[0].body"
                        + " {id=\"office\", count=3, elements=list of 3}");
        assertThat(findings(canton, later)).isEmpty();
    }

    private static Body under(String id, String parent, String period) {
        var above = Parent.builder(parent);
        return Body.builder(id, NAME)
                .addParent((period.isEmpty() ? above : above.period(period)).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "2018/.., '', true",
        "2018/.., 2020/2030, true",
        "2018/2020, 2021/.., false",
        "2018/2020, '', false"
    })
    void bodiesAboveEachOtherOnTheSameDayAreACircle(String one, String other, boolean told) {
        var framework = plan().addBody(under("a", "b", one))
                .addBody(under("b", "a", other))
                .build();

        assertThat(findings(framework))
                .isEqualTo(
                        told
                                ? List.of(
                                        "error body-cycle bodies[0].parents[0].body {id=\"a\", count=2, elements=list of 2}")
                                : List.of());
    }

    // Links and periods

    @ParameterizedTest
    @CsvSource({
        "part-of, includes",
        "includes, part-of",
        "broader, narrower",
        "equivalent, broader",
        "equivalent, supersedes"
    })
    void linksThatExcludeEachOtherAreTold(String one, String other) {
        var framework = plan().addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.of(one), "b")
                        .addLink(LinkKind.of(other), "b")
                        .build())
                .addMeasure(Measure.of("b", NAME))
                .build();

        assertThat(findings(framework))
                .containsExactly("warning contradictory-links measures[0].links[" + other + "][0] {id=\"a\", value=\""
                        + other + "\", other=\"" + one + "\", to=\"b\"}");
    }

    @ParameterizedTest
    @CsvSource({"part-of, includes", "broader, narrower", "narrower, equivalent", "supersedes, equivalent"})
    void contradictionIsFoundHoweverTheReferencesAreWritten(String one, String other) {
        var canton = plan().addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.of(one), "b")
                        .addLink(LinkKind.of(other), "plan#b")
                        .build())
                .addMeasure(Measure.of("b", NAME))
                .build();

        assertThat(findings(canton))
                .containsExactly("warning contradictory-links measures[0].links[" + other + "][0] {id=\"a\", value=\""
                        + other + "\", other=\"" + one + "\", to=\"plan#b\"}");
    }

    @Test
    void contradictionBetweenReferencesToNothingIsFoundAsTheyAreWritten() {
        assertThat(findings(plan().addMeasure(Measure.builder("a", NAME)
                                .addLink(LinkKind.PART_OF, "ville#b")
                                .addLink(LinkKind.INCLUDES, "ville#b")
                                .addLink(LinkKind.INCLUDES, "ville#c")
                                .build())
                        .build()))
                .filteredOn(finding -> finding.contains("contradictory-links"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broader", "narrower", "supersedes"})
    void contradictionFromTheOtherEndIsToldOnceAtTheLinkThatIsNotEquivalence(String kind) {
        var link = LinkKind.of(kind);
        var one = plan().addMeasure(measure("a", link, "b"))
                .addMeasure(measure("b", LinkKind.EQUIVALENT, "a"))
                .build();
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.builder("x", NAME)
                        .addLink(LinkKind.EQUIVALENT, "ville#y")
                        .build())
                .build();
        var city = PolicyFramework.builder("ville", NAME)
                .addObjective(
                        Objective.builder("y", NAME).addLink(link, "canton#x").build())
                .build();

        assertThat(findings(one))
                .containsExactly("warning contradictory-links measures[0].links[" + kind + "][0] {id=\"a\", value=\""
                        + kind + "\", other=\"equivalent\", to=\"b\"}");
        assertThat(findings(canton, city))
                .containsExactly("warning contradictory-links ville# objectives[0].links[" + kind
                        + "][0] {id=\"y\", value=\"" + kind + "\", other=\"equivalent\", to=\"canton#x\"}");
    }

    @Test
    void contradictionNamesTheOtherLinkWhereItIsInTheSameFramework() {
        var both = plan().addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.PART_OF, "c")
                        .addLink(LinkKind.PART_OF, "b")
                        .addLink(LinkKind.INCLUDES, "b")
                        .build())
                .addMeasure(Measure.of("b", NAME))
                .addMeasure(Measure.of("c", NAME));
        var ends = plan().addMeasure(measure("a", LinkKind.NARROWER, "b"))
                .addMeasure(Measure.builder("b", NAME)
                        .addLink(LinkKind.EQUIVALENT, "nowhere")
                        .addLink(LinkKind.EQUIVALENT, "a")
                        .build());
        var canton = PolicyFramework.builder("canton", NAME)
                .addMeasure(measure("x", LinkKind.EQUIVALENT, "plan#y"))
                .build();
        var city =
                plan().addMeasure(measure("y", LinkKind.NARROWER, "canton#x")).build();

        assertThat(Judged.by("contradictory-links", both))
                .singleElement()
                .asString()
                .endsWith("to=\"b\"} → measures[0].links[part-of][1]");
        assertThat(Judged.by("contradictory-links", ends))
                .singleElement()
                .asString()
                .endsWith("to=\"b\"} → measures[1].links[equivalent][1]");
        assertThat(Judged.validator("contradictory-links")
                        .validate(PolicySet.of(List.of(canton, city)), DAY)
                        .findings())
                .singleElement()
                .extracting(Finding::related)
                .isEqualTo(List.of());
    }

    @Test
    void linksThatGoTogetherAreNoContradiction() {
        var framework = plan().addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.PART_OF, "b")
                        .addLink(LinkKind.NARROWER, "b")
                        .addLink(LinkKind.SUPPORTS, "b")
                        .addLink(LinkKind.INCLUDES, "c")
                        .build())
                .addMeasure(Measure.of("b", NAME))
                .addMeasure(Measure.of("c", NAME))
                .build();

        assertThat(findings(framework)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02/, true",
        "2019-02/.., false",
        "2019, false",
        "2019/2020, false",
        "/2018, false",
        "../2026, false"
    })
    void periodWithoutAKnownEndIsAskedAbout(String period, boolean told) {
        var framework = plan().period(period)
                .addPhase(Phase.builder().period(period).build())
                .addMeasure(Measure.builder("m", NAME)
                        .addPhase(Phase.builder().id("p").period(period).build())
                        .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                                .name(NAME)
                                .period(period)
                                .build())
                        .build())
                .build();

        assertThat(findings(framework))
                .isEqualTo(
                        told
                                ? List.of(
                                        "info end-of-period-unknown period {value=\"2019-02/\"}",
                                        "info end-of-period-unknown phases[0].period {value=\"2019-02/\"}",
                                        "info end-of-period-unknown measures[0].involved[0].period {value=\"2019-02/\"}",
                                        "info end-of-period-unknown measures[0].phases[0].period {value=\"2019-02/\"}")
                                : List.of());
    }

    @Test
    void everythingThatLastsIsAskedAbout() {
        var name = OtherName.builder(NAME).period("2019/").build();
        var framework = plan().addOtherName(name)
                .addFunding(Funding.builder(Funding.Kind.VOTED)
                        .amount(1)
                        .currency("CHF")
                        .period("2019/")
                        .build())
                .addLevel(Level.of("axe", ElementType.ROLE, NAME).toBuilder()
                        .addOtherName(name)
                        .build())
                .addIndicator(Indicator.builder("i", NAME)
                        .addTarget(Target.builder("t")
                                .wording(NAME)
                                .validity("2019/")
                                .build())
                        .build())
                .addBody(Body.builder("b", NAME)
                        .addParent(Body.Parent.builder("b2").period("2019/").build())
                        .build())
                .addBody(Body.of("b2", NAME))
                .addSource(Source.builder("s", NAME).addOtherName(name).build())
                .build();

        assertThat(findings(framework))
                .containsExactlyInAnyOrder(
                        "info end-of-period-unknown funding[0].period {value=\"2019/\"}",
                        "info end-of-period-unknown otherNames[0].period {value=\"2019/\"}",
                        "info end-of-period-unknown levels[0].otherNames[0].period {value=\"2019/\"}",
                        "info end-of-period-unknown indicators[0].targets[0].validity {value=\"2019/\"}",
                        "info end-of-period-unknown bodies[0].parents[0].period {value=\"2019/\"}",
                        "info end-of-period-unknown sources[0].otherNames[0].period {value=\"2019/\"}");
    }
}
