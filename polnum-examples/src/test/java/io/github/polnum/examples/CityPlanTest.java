package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.date;
import static io.github.polnum.examples.ExampleFiles.find;
import static io.github.polnum.examples.ExampleFiles.link;
import static io.github.polnum.examples.ExampleFiles.notRecorded;
import static io.github.polnum.examples.ExampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Body;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Source;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The file of the city's master plan says what its source says. */
class CityPlanTest {

    private static final PolicyFramework PLAN = ExampleFiles.framework(ExampleFiles.CITY);

    @Test
    void planHasItsTitleAndItsYears() {
        assertThat(PLAN.name())
                .isEqualTo(text(
                        "Plan directeur de la transformation numérique 2021–2025",
                        "Digital transformation master plan 2021–2025"));
        assertThat(PLAN.workingTitle()).isFalse();
        assertThat(PLAN.kind()).contains(FrameworkKind.MASTER_PLAN);
        assertThat(PLAN.edition()).contains("2021-2025");
        assertThat(PLAN.period()).isEqualTo(date("2021/2025"));
    }

    @Test
    void territoryIsTheMunicipality() {
        assertThat(PLAN.territories())
                .containsExactly(Territory.builder(text("Ville de Genève", "City of Geneva"))
                        .kind(TerritoryKind.MUNICIPAL)
                        .scheme("bfs")
                        .code("6621")
                        .build());
    }

    @Test
    void planWasAdoptedAndAnnouncedOnOneDay() {
        assertThat(PLAN.events())
                .containsExactly(
                        Event.builder(EventKind.ADOPTED)
                                .date("2021-05-19")
                                .addBy("conseil-administratif")
                                .build(),
                        Event.builder(EventKind.ANNOUNCED)
                                .date("2021-05-19")
                                .addBy("conseil-administratif")
                                .build());
    }

    @Test
    void directorateCarriesThePlanOutWithAllServices() {
        assertThat(PLAN.involved())
                .containsExactly(
                        Involvement.of(InvolvementFunction.ISSUER, "conseil-administratif"),
                        Involvement.of(InvolvementFunction.LEAD, "dsic").toBuilder()
                                .word(text("en charge de la mise en œuvre", "in charge of carrying it out"))
                                .build(),
                        group(
                                InvolvementFunction.PARTNER,
                                "ensemble des services de la Ville",
                                "all of the city's services"),
                        group(InvolvementFunction.BENEFICIARY, "population", "population"));
        assertThat(find(PLAN, "dsic", Body.class))
                .extracting(Body::name, Body::shortName)
                .containsExactly(
                        text(
                                "Direction des systèmes d'information et de communication",
                                "Directorate of information and communication systems"),
                        Optional.of(text("DSIC", "DSIC")));
    }

    @Test
    void fourPortfoliosServeTheirGroups() {
        assertThat(PLAN.portfolios())
                .extracting(Portfolio::name, Portfolio::involved)
                .containsExactly(
                        tuple(
                                text("e-Genève", "e-Genève"),
                                List.of(
                                        addressee("population genevoise", "people of Geneva"),
                                        addressee("public venant à Genève", "visitors to Geneva"))),
                        tuple(
                                text("e-Administration", "e-Administration"),
                                List.of(addressee("administration municipale", "municipal administration"))),
                        tuple(
                                text("Collaboration numérique", "Digital collaboration"),
                                List.of(addressee("collaborateurs et collaboratrices", "staff"))),
                        tuple(
                                text("Socle DSIC", "DSIC foundation"),
                                List.of(Involvement.of(InvolvementFunction.ADDRESSEE, "dsic"))));
    }

    @Test
    void foundationAloneSupportsTheThreeOtherPortfolios() {
        assertThat(PLAN.portfolios())
                .extracting(PolicyElement::id, PolicyElement::links)
                .containsExactly(
                        tuple(Identifier.of("e-geneve"), Set.of()),
                        tuple(Identifier.of("e-administration"), Set.of()),
                        tuple(Identifier.of("collaboration-numerique"), Set.of()),
                        tuple(
                                Identifier.of("socle-dsic"),
                                Set.of(
                                        link(LinkKind.SUPPORTS, "e-geneve"),
                                        link(LinkKind.SUPPORTS, "e-administration"),
                                        link(LinkKind.SUPPORTS, "collaboration-numerique"))));
    }

    @Test
    void projectsOfThePortfoliosAreNotKnown() {
        assertThat(PLAN.portfolios())
                .allSatisfy(portfolio -> assertThat(portfolio.measures()).isEmpty());
    }

    @Test
    void financingIsFixedByThePlanButItsAmountIsNotKnown() {
        assertThat(PLAN.funding())
                .containsExactly(Funding.builder(Funding.Kind.PLANNED)
                        .name(text("Mode de financement du plan", "Financing of the plan"))
                        .amount(notRecorded())
                        .build());
    }

    /** No source ties the plan to the canton's policy. */
    @Test
    void planIsTiedToWhatTheCityHasAndNotToTheCanton() {
        assertThat(PLAN.links())
                .containsExactlyInAnyOrder(
                        link(LinkKind.CONTRIBUTES_TO, "programme-legislature-ville-geneve#"),
                        link(LinkKind.UPHOLDS, "charte-valeurs-numeriques-villes-geneve#"),
                        link(LinkKind.SUPERSEDES, "plan-directeur-sic-2018-2021#"));
    }

    @Test
    void widerAimIsASmartCityForItsPopulation() {
        assertThat(PLAN.vision().orElseThrow().in(LanguageTag.EN).orElseThrow())
                .contains("smart city", "population", "environment", "energy");
    }

    @Test
    void pressReleaseIsTheSource() {
        assertThat(PLAN.sources())
                .extracting(Source::id, Source::publisher, Source::date, Source::workingTitle)
                .containsExactly(tuple(
                        Identifier.of("communique-ville-2021"),
                        Stated.of("Ville de Genève, Conseil administratif"),
                        date("2021-05-19"),
                        false));
    }

    private static Involvement addressee(String french, String english) {
        return group(InvolvementFunction.ADDRESSEE, french, english);
    }

    private static Involvement group(InvolvementFunction function, String french, String english) {
        return Involvement.builder(function).name(text(french, english)).build();
    }
}
