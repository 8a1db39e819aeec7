package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Body;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.Target;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about words of open lists. */
class WordRulesTest {

    private static List<String> ofEvent(String kind) {
        return Judged.by(
                "unfamiliar-word",
                plan().addEvent(Event.builder(EventKind.of(kind)).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "deliverd, delivered",
        "delievred, delivered",
        "deliverrd, delivered",
        "deliveredd, delivered",
        "inforce, in-force",
        "adoptd, adopted",
    })
    void wordThatDiffersByOneSlipFromAKnownOneIsTold(String written, String meant) {
        assertThat(ofEvent(written))
                .containsExactly("warning unfamiliar-word events[0].kind {value=\"" + written
                        + "\", count=1, suggestion=\"" + meant + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivered",
                "ended",
                "elivered",
                "reopened",
                "republished",
                "inaugurated",
                "adapted",
                "hold",
                "helds",
                "lancement",
                "dleivreed",
                "deliv",
                "d",
            })
    void wordsOfAnAdministrationsOwnAreSilentlyKept(String kind) {
        assertThat(ofEvent(kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "verabschiedet, adopted",
        "beschlossen, adopted",
        "adopte, adopted",
        "publiziert, published",
        "veroeffentlicht, published",
        "publie, published",
        "pubblicato, published",
        "meilenstein, milestone",
        "entree-en-vigueur, in-force",
        "in-vigore, in-force",
    })
    void nameOfAKnownWordInOneOfFourLanguagesIsTold(String written, String meant) {
        assertThat(ofEvent(written))
                .containsExactly("warning unfamiliar-word events[0].kind {value=\"" + written
                        + "\", count=1, suggestion=\"" + meant + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"genehmigt", "approuve", "revidiert", "umgesetzt", "etape", "vernehmlassung", "strategie"})
    void nameOfNoWordOfTheListOrOfSeveralIsSilentlyKept(String kind) {
        assertThat(ofEvent(kind)).isEmpty();
    }

    @Test
    void namesAreLookedForInEveryList() {
        var framework = plan().kind(FrameworkKind.of("aktionsplan"))
                .addTerritory(Territory.builder(name("Bern"))
                        .kind(TerritoryKind.of("gemeinde"))
                        .build())
                .addTerritory(Territory.builder(name("Lugano"))
                        .kind(TerritoryKind.of("comune"))
                        .build())
                .addPhase(Phase.builder().kind(PhaseKind.of("vernehmlassung")).build())
                .addPhase(Phase.builder().kind(PhaseKind.of("mise-en-oeuvre")).build())
                .addInvolved(involved("federfuehrung"))
                .addInvolved(involved("leitung"))
                .addInvolved(involved("leader"))
                .addInvolved(involved("responsible"))
                .addInvolved(involved("responsabile"))
                .addInvolved(involved("pilote"))
                .addMeasure(measure("m")
                        .addLink(LinkKind.of("traegt-bei-zu"), "m")
                        .addLink(LinkKind.of("beitrag"), "m")
                        .addLink(LinkKind.of("contributes"), "m")
                        .addLink(LinkKind.of("contribue-a"), "m")
                        .build())
                .addConsultation(Consultation.builder("c", name("Mitwirkung"))
                        .kind(ConsultationKind.of("mitwirkung"))
                        .addChannel(Channel.of("vor-ort"))
                        .build())
                .addBody(Body.builder("b", name("Amt")).kind(BodyKind.of("amt")).build())
                .addLegalAct(LegalAct.builder("l", name("Loi"))
                        .kind(LegalActKind.of("loi"))
                        .build());

        assertThat(Judged.by("unfamiliar-word", framework))
                .extracting(line -> line.replaceAll("warning unfamiliar-word .*value=|count=1, suggestion=|}", ""))
                .containsExactlyInAnyOrder(
                        "\"federfuehrung\", \"lead\"",
                        "\"leitung\", \"lead\"",
                        "\"leader\", \"lead\"",
                        "\"responsible\", \"lead\"",
                        "\"responsabile\", \"lead\"",
                        "\"pilote\", \"pilot\"",
                        "\"aktionsplan\", \"action-plan\"",
                        "\"vernehmlassung\", \"consultation\"",
                        "\"mise-en-oeuvre\", \"implementation\"",
                        "\"gemeinde\", \"municipal\"",
                        "\"comune\", \"municipal\"",
                        "\"traegt-bei-zu\", \"contributes-to\"",
                        "\"beitrag\", \"contributes-to\"",
                        "\"contributes\", \"contributes-to\"",
                        "\"contribue-a\", \"contributes-to\"",
                        "\"vor-ort\", \"on-site\"",
                        "\"mitwirkung\", \"public\"",
                        "\"amt\", \"office\"",
                        "\"loi\", \"law\"");
    }

    private static Involvement involved(String function) {
        return Involvement.builder(InvolvementFunction.of(function))
                .name(name("Amt"))
                .build();
    }

    /** Kinds of bodies, territories and plans of an administration's own that say more than a known word. */
    @Test
    void wordsThatSayMoreThanAKnownOneAreSilentlyKept() {
        assertThat(Judged.by(
                        "unfamiliar-word",
                        plan().kind(FrameworkKind.of("klimaplan"))
                                .addBody(Body.builder("b", name("B"))
                                        .kind(BodyKind.of("direktion"))
                                        .build())
                                .addBody(Body.builder("c", name("C"))
                                        .kind(BodyKind.of("regierungsrat"))
                                        .build())
                                .addBody(Body.builder("d", name("D"))
                                        .kind(BodyKind.of("service"))
                                        .build())
                                .addBody(Body.builder("e", name("E"))
                                        .kind(BodyKind.of("commission"))
                                        .build())
                                .addTerritory(Territory.builder(name("T"))
                                        .kind(TerritoryKind.of("bezirk"))
                                        .build())
                                .addFigure(Figure.of(FigureKind.of("quota"), 1))
                                .addInvolved(involved("projektleitung"))
                                .addLegalAct(LegalAct.builder("l", name("L"))
                                        .kind(LegalActKind.of("regulation"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void shortWordsMayDifferByOneLetter() {
        assertThat(Judged.by(
                        "unfamiliar-word",
                        plan().addFigure(Figure.of(FigureKind.of("notes"), 1))
                                .addFigure(Figure.of(FigureKind.of("voters"), 1))
                                .addFigure(Figure.of(FigureKind.of("costs"), 1))
                                .addFigure(Figure.of(FigureKind.of("rates"), 1))))
                .isEmpty();
    }

    @Test
    void wordIsComparedWithThoseOfItsOwnList() {
        assertThat(Judged.by(
                        "unfamiliar-word",
                        plan().addMeasure(measure("m")
                                .addLink(LinkKind.of("delivere"), "m")
                                .addLink(LinkKind.of("complements"), "m")
                                .addLink(LinkKind.of("excludes"), "m")
                                .build())))
                .isEmpty();
    }

    @Test
    void wordIsToldAtTheBaselineOfATarget() {
        var target = Target.builder("t")
                .value(5)
                .baseline(Figure.of(FigureKind.of("particpants"), 1))
                .build();

        assertThat(Judged.by(
                        "unfamiliar-word",
                        plan().addIndicator(Indicator.builder("i", name("I"))
                                .addTarget(target)
                                .build())))
                .containsExactly("warning unfamiliar-word indicators[0].targets[0].baseline.kind"
                        + " {value=\"particpants\", count=1, suggestion=\"participants\"}");
    }

    @Test
    void wordIsToldOnceAtItsFirstPlace() {
        var framework = plan().addMeasure(measure("m")
                        .addLink(LinkKind.UPHOLDS, "m")
                        .addLink(LinkKind.of("uphold"), "m")
                        .addLink(LinkKind.of("uphold"), "n")
                        .build())
                .addMeasure(measure("n").addLink(LinkKind.of("uphold"), "m").build());

        assertThat(Judged.by("unfamiliar-word", framework))
                .containsExactly("warning unfamiliar-word measures[0].links[uphold][0]"
                        + " {value=\"uphold\", count=3, suggestion=\"upholds\"}");
        assertThat(Judged.messages("unfamiliar-word", framework))
                .containsExactly("“uphold” is not one of the known words of this list (uses: 3). It is kept as it is.");
    }

    @Test
    void wordsOfAllListsAreComparedWhereverTheyStand() {
        var figure = Figure.of(FigureKind.of("particpants"), 1);
        var framework = plan().kind(FrameworkKind.of("stratgy"))
                .addTerritory(Territory.builder(name("Genève"))
                        .kind(TerritoryKind.of("cantonall"))
                        .build())
                .addPhase(Phase.builder().kind(PhaseKind.of("synthesys")).build())
                .addPhase(Phase.builder()
                        .id("bilan")
                        .kind(PhaseKind.of("evaluatoin"))
                        .build())
                .addEvent(Event.builder(EventKind.of("publishd")).build())
                .addInvolved(Involvement.builder(InvolvementFunction.of("presidnt"))
                        .name(name("Conseil"))
                        .build())
                .addFigure(figure)
                .addIndicator(Indicator.builder("i", name("Indicateur"))
                        .baseline(Figure.of(FigureKind.of("amuont"), 1))
                        .addMeasurement(Figure.of(FigureKind.of("amountt"), 1))
                        .build())
                .addConsultation(Consultation.builder("c", name("Consultation"))
                        .kind(ConsultationKind.of("hearng"))
                        .addChannel(Channel.WRITTEN)
                        .addChannel(Channel.of("on-line"))
                        .addFigure(figure)
                        .build())
                .addBody(Body.builder("b", name("Office"))
                        .kind(BodyKind.of("departement"))
                        .build())
                .addLegalAct(LegalAct.builder("l", name("Loi"))
                        .kind(LegalActKind.of("ordnance"))
                        .build());

        assertThat(Judged.by("unfamiliar-word", framework))
                .extracting(line -> line.replaceAll("warning unfamiliar-word | \\{.*suggestion=|\\}", ""))
                .containsExactly(
                        "events[0].kind\"published\"",
                        "figures[0].kind\"participants\"",
                        "involved[0].function\"president\"",
                        "kind\"strategy\"",
                        "phases[0].kind\"synthesis\"",
                        "territories[0].kind\"cantonal\"",
                        "phases[1].kind\"evaluation\"",
                        "indicators[0].baseline.kind\"amount\"",
                        "indicators[0].measurements[0].kind\"amount\"",
                        "consultations[0].channels[1]\"online\"",
                        "consultations[0].kind\"hearing\"",
                        "bodies[0].kind\"department\"",
                        "legalActs[0].kind\"ordinance\"");
    }
}
