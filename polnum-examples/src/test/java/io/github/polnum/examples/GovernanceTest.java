package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.between;
import static io.github.polnum.examples.ExampleFiles.date;
import static io.github.polnum.examples.ExampleFiles.find;
import static io.github.polnum.examples.ExampleFiles.link;
import static io.github.polnum.examples.ExampleFiles.notRecorded;
import static io.github.polnum.examples.ExampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file of the governance of Geneva's digital policy says what its sources say. */
class GovernanceTest {

    private static final PolicyFramework GOVERNANCE = ExampleFiles.framework(ExampleFiles.GOVERNANCE);
    private static final Post DELEGATE = find(GOVERNANCE, "delegue-numerique", Post.class);
    private static final Body DELEGATION = find(GOVERNANCE, "delnum", Body.class);

    // The post

    @Test
    void postIsAttachedToTheGeneralSecretariatOfTheDepartment() {
        assertThat(DELEGATE.name()).isEqualTo(text("Déléguée ou délégué au numérique", "Digital delegate"));
        assertThat(DELEGATE.body()).contains(Reference.parse("sg-din"));
        assertThat(find(GOVERNANCE, "sg-din", Body.class).parents()).containsExactly(Parent.of("din"));
    }

    @Test
    void postIsOfEightyPercentAndAsksForThreeToFiveYears() {
        assertThat(DELEGATE.figures())
                .containsExactly(
                        Figure.builder()
                                .kind(FigureKind.RATE)
                                .value(80)
                                .unit(text("%", "%"))
                                .date("2025-12-23")
                                .build(),
                        Figure.builder()
                                .kind(FigureKind.of("experience"))
                                .value(between(3, 5))
                                .unit(text("ans", "years"))
                                .date("2025-12-23")
                                .build());
    }

    @Test
    void contractIsPermanent() {
        assertThat(DELEGATE.tags())
                .containsExactly(Tag.builder("contract", "permanent")
                        .label(text("Contrat à durée indéterminée", "Permanent contract"))
                        .build());
    }

    @Test
    void applicationsAreTakenUntilTheFourteenthOfJanuary() {
        assertThat(DELEGATE.phases())
                .extracting(Phase::kind, Phase::period)
                .containsExactly(tuple(Optional.of(PhaseKind.APPLICATION), date("/2026-01-14")));
    }

    @Test
    void offerWasPublishedBeforeChristmasAndTheStartIsNotFixed() {
        assertThat(DELEGATE.events())
                .extracting(Event::kind, Event::date, Event::planned)
                .containsExactly(
                        tuple(EventKind.PUBLISHED, date("2025-12-23"), Stated.notStated()),
                        tuple(
                                EventKind.of("start"),
                                Stated.notStated(),
                                Stated.absent(AbsenceReason.NOT_FIXED, LanguageTag.FR.text("Dès que possible"))));
    }

    @Test
    void requirementsAreThoseOfTheOffer() {
        assertThat(DELEGATE.requirements())
                .extracting(requirement -> requirement.in(LanguageTag.EN).orElseThrow())
                .containsExactly(
                        "A master's degree relevant to the post, or an equivalent.",
                        "Three to five years of senior experience in the public sector.",
                        "Knowledge of information systems and digital technologies.",
                        "Very good knowledge of institutions and politics in Geneva and the region.",
                        "Knowledge of design thinking, co-creation and group facilitation.",
                        "Knowledge of foresight.",
                        "Knowledge of public management and policy evaluation.",
                        "Knowledge of the sociology of organisations.",
                        "Fluent German, spoken and written.",
                        "Good English.");
    }

    @Test
    void postActsAtThreeLevels() {
        assertThat(DELEGATE.territories())
                .extracting(territory -> territory.kind().orElseThrow())
                .containsExactly(TerritoryKind.NATIONAL, TerritoryKind.INTERCANTONAL, TerritoryKind.REGIONAL);
    }

    @Test
    void postSupportsTheCouncillorAndWorksWithTheDirectorGeneral() {
        assertThat(DELEGATE.links()).containsExactly(link(LinkKind.SUPPORTS, "charge-du-numerique"));
        assertThat(find(GOVERNANCE, "charge-du-numerique", Post.class).body())
                .contains(Reference.parse("politique-numerique-geneve#conseil-etat"));
        assertThat(DELEGATE.involved()).containsExactly(Involvement.of(InvolvementFunction.PARTNER, "direction-ocsin"));
        assertThat(find(GOVERNANCE, "direction-ocsin", Post.class).body()).contains(Reference.parse("ocsin"));
    }

    @Test
    void postSteersTheDraftingOfThePolicyUnderTheConstitution() {
        assertThat(GOVERNANCE.measures())
                .extracting(Measure::id, Measure::workingTitle)
                .containsExactly(tuple(Identifier.of("elaborer-la-politique-numerique"), true));
        var drafting = GOVERNANCE.measures().get(0);
        assertThat(drafting.involved())
                .containsExactly(
                        Involvement.of(InvolvementFunction.PILOT, "delegue-numerique"),
                        Involvement.of(InvolvementFunction.PARTNER, "ocsin"),
                        Involvement.builder(InvolvementFunction.PARTNER)
                                .name(text(
                                        "départements de l'administration cantonale",
                                        "departments of the cantonal administration"))
                                .build());
        assertThat(drafting.links()).containsExactly(link(LinkKind.BASED_ON, "article-21a"));
    }

    // The bodies

    @Test
    void fourBodiesHaveTheirNames() {
        assertThat(GOVERNANCE.bodies())
                .extracting(
                        body -> ExampleFiles.french(body.name()),
                        body -> body.shortName().map(ExampleFiles::french))
                .containsExactly(
                        tuple(
                                "Délégation du Conseil d'État à la transition numérique et à la cyberadministration",
                                Optional.of("DELNUM")),
                        tuple("Département des institutions et du numérique", Optional.of("DIN")),
                        tuple("Secrétariat général du département des institutions et du numérique", Optional.empty()),
                        tuple("Office cantonal des systèmes d'information et du numérique", Optional.of("OCSIN")));
    }

    @Test
    void delegationIsMadeUpOfOffices() {
        assertThat(DELEGATION.involved())
                .containsExactly(
                        office(
                                InvolvementFunction.PRESIDENT,
                                "membre du Conseil d'État en charge du DIN",
                                "councillor in charge of the DIN"),
                        office(
                                InvolvementFunction.MEMBER,
                                "membre du Conseil d'État en charge des finances",
                                "councillor in charge of finance"),
                        office(
                                InvolvementFunction.MEMBER,
                                "membre du Conseil d'État en charge de l'économie",
                                "councillor in charge of the economy"),
                        office(
                                InvolvementFunction.of("participant"),
                                "chancelière ou chancelier d'État",
                                "the chancellor"),
                        Involvement.of(InvolvementFunction.SECRETARY, "delegue-numerique").toBuilder()
                                .addCite("offre-delegue-2025")
                                .build());
    }

    private static Involvement office(InvolvementFunction function, String french, String english) {
        return Involvement.builder(function)
                .name(text(french, english))
                .addCite("delnum-2024")
                .build();
    }

    @Test
    void delegationMeetsFourToFiveTimesAYear() {
        assertThat(DELEGATION.figures())
                .containsExactly(Figure.builder()
                        .kind(FigureKind.of("meetings"))
                        .value(between(4, 5))
                        .unit(text("séances par an", "meetings a year"))
                        .date("2024-11-01")
                        .addCite("delnum-2024")
                        .build());
    }

    @Test
    void dayOnWhichTheDelegationWasSetUpIsNotRecorded() {
        assertThat(DELEGATION.events())
                .extracting(Event::kind, Event::date)
                .containsExactly(tuple(EventKind.ESTABLISHED, notRecorded()));
    }

    @Test
    void departmentHoldsThePortfolioSinceJune() {
        assertThat(find(GOVERNANCE, "din", Body.class).events())
                .extracting(Event::kind, Event::date)
                .containsExactly(tuple(EventKind.of("mandated"), date("2023-06")));
    }

    @Test
    void officeWasInTheDepartmentOfInfrastructure() {
        var office = find(GOVERNANCE, "ocsin", Body.class);
        assertThat(office.parents())
                .containsExactly(Parent.builder("politique-numerique-geneve#di")
                        .period("2019")
                        .addCite("diaporama-2019")
                        .build());
        assertThat(office.mandate().flatMap(mandate -> mandate.in(LanguageTag.EN)))
                .contains("Works out the information systems strategy and the information security policy of the"
                        + " administration, and puts them into practice. Drafts the outline of the Council of State's"
                        + " digital policy.");
    }

    // The acts

    @Test
    void digitalIntegrityIsInForceInTheConstitution() {
        var article = find(GOVERNANCE, "article-21a", LegalAct.class);
        assertThat(article.name()).isEqualTo(text("Droit à l'intégrité numérique", "Right to digital integrity"));
        assertThat(article.kind()).contains(LegalActKind.CONSTITUTION);
        assertThat(article.number()).contains("A 2 00");
        assertThat(article.article()).contains("21A");
        assertThat(article.standing()).contains(LegalAct.Standing.IN_FORCE);
        assertThat(article.events())
                .containsExactly(Event.builder(EventKind.IN_FORCE)
                        .date("2023-07-08")
                        .text(text(
                                "La source de cette date n'est pas indiquée.",
                                "The source of this date is not recorded."))
                        .build());
    }

    @Test
    void peopleAcceptedTheBillOnDigitalIntegrity() {
        var bill = find(GOVERNANCE, "projet-de-loi-12945", LegalAct.class);
        assertThat(bill.number()).contains("PL 12945");
        assertThat(bill.kind()).contains(LegalActKind.BILL);
        assertThat(bill.events())
                .extracting(Event::kind, Event::date)
                .containsExactly(tuple(EventKind.ADOPTED, date("2023-06-18")));
        assertThat(bill.figures())
                .containsExactly(Figure.builder()
                        .kind(FigureKind.SHARE)
                        .value(Quantity.of(new BigDecimal("94.21")))
                        .unit(text("% de oui", "% yes"))
                        .date("2023-06-18")
                        .build());
    }

    @Test
    void moneyIsAskedForAndWhetherItWasVotedIsNotSaid() {
        var bill = find(GOVERNANCE, "projet-de-loi-13699", LegalAct.class);
        assertThat(bill.number()).contains("PL 13699");
        assertThat(bill.standing()).isEmpty();
        assertThat(bill.events())
                .extracting(Event::kind, Event::date)
                .containsExactly(tuple(EventKind.of("dated"), date("2025-10-01")));
        assertThat(GOVERNANCE.funding())
                .containsExactly(Funding.builder(Funding.Kind.ASKED)
                        .name(text("Cyberadministration", "E-government"))
                        .amount(18_990_000)
                        .currency("CHF")
                        .addBasedOn("projet-de-loi-13699")
                        .addCite("pl-13699")
                        .build());
    }

    // The rest

    @Test
    void governanceIsThatOfTheCantonUnderAWorkingTitle() {
        assertThat(GOVERNANCE.workingTitle()).isTrue();
        assertThat(GOVERNANCE.territories())
                .extracting(Territory::kind, Territory::iso)
                .containsExactly(tuple(Optional.of(TerritoryKind.CANTONAL), Optional.of("CH-GE")));
        assertThat(GOVERNANCE.links()).containsExactly(link(LinkKind.RELATED, "politique-numerique-geneve#"));
    }

    @Test
    void sourcesHaveTheirTitlesAndDates() {
        assertThat(GOVERNANCE.sources())
                .extracting(
                        Source::id, source -> ExampleFiles.french(source.name()), Source::date, Source::workingTitle)
                .containsExactly(
                        tuple(
                                Identifier.of("offre-delegue-2025"),
                                "Déléguée ou délégué au numérique",
                                date("2025-12-23"),
                                false),
                        tuple(
                                Identifier.of("diaporama-2019"),
                                "La politique numérique de l'Etat de Genève",
                                date("2019-05-24"),
                                false),
                        tuple(Identifier.of("delnum-2024"), "Délégations du Conseil d'État", date("2024-11-01"), true),
                        tuple(
                                Identifier.of("votation-2023"),
                                "Votation populaire du 18 juin 2023",
                                date("2023-06-19"),
                                true),
                        tuple(Identifier.of("pl-13699"), "Projet de loi PL 13699", date("2025-10-01"), true));
    }
}
