package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.french;
import static io.github.polnum.examples.ExampleFiles.link;
import static io.github.polnum.examples.ExampleFiles.notRecorded;
import static io.github.polnum.examples.ExampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file of the participatory budget of Paris says what its source says. */
class ParisBudgetTest {

    private static final PolicyFramework BUDGET = ExampleFiles.framework(ExampleFiles.PARIS);

    @Test
    void peopleDecideInAParticipatoryBudget() {
        assertThat(BUDGET.consultations())
                .extracting(Consultation::name, Consultation::kind)
                .containsExactly(tuple(
                        text("Budget Participatif", "Participatory Budget"),
                        Optional.of(ConsultationKind.PARTICIPATORY_BUDGET)));
        assertThat(BUDGET.territories())
                .containsExactly(Territory.builder(text("Paris", "Paris"))
                        .kind(TerritoryKind.MUNICIPAL)
                        .build());
    }

    @Test
    void fivePercentOfTheInvestmentBudgetAreHalfABillionEuros() {
        assertThat(BUDGET.funding())
                .containsExactly(Funding.builder(Funding.Kind.PLANNED)
                        .amount(500_000_000)
                        .currency("EUR")
                        .share(Quantity.of(5))
                        .base(text(
                                "budget d'investissement de la Ville de 2014 à 2020",
                                "the city's investment budget from 2014 to 2020"))
                        .period("2014/2020")
                        .build());
    }

    @Test
    void realisationsAreCountedUpToTheSecondOfMay() {
        assertThat(BUDGET.figures())
                .containsExactly(Figure.builder()
                        .kind(FigureKind.of("realisations"))
                        .value(1448)
                        .unit(text("réalisations", "realisations"))
                        .date("2014/2019-05-02")
                        .build());
    }

    @Test
    void threeProjectsHaveTheirCategories() {
        assertThat(BUDGET.measures())
                .extracting(
                        PolicyElement::name,
                        project -> project.tags().stream()
                                .map(Tag::label)
                                .flatMap(Optional::stream)
                                .toList())
                .isEqualTo(List.of(
                        tuple(
                                text(
                                        "Aménagement de casiers de bagagerie dans les bains-douches Charenton",
                                        "Luggage lockers at the Charenton public baths"),
                                List.of(text("Solidarité et cohésion sociale", "Solidarity and social cohesion"))),
                        tuple(
                                text(
                                        "Du matériel de nettoyage silencieux et non polluant",
                                        "Silent, clean cleaning equipment"),
                                List.of(text("Propreté", "Cleanliness"))),
                        tuple(
                                text(
                                        "Salle de travail pour étudiants à la bibliothèque Faidherbe",
                                        "Study room for students at the Faidherbe library"),
                                List.of(text("Éducation et jeunesse", "Education and youth")))));
    }

    @Test
    void threeProjectsAreCompletedInTheWordOfTheCity() {
        assertThat(BUDGET.measures())
                .allSatisfy(project -> assertThat(project.statusReports())
                        .containsExactly(StatusReport.builder()
                                .date(notRecorded())
                                .word(text("Réalisé", "Completed"))
                                .build()));
        assertThat(BUDGET.terms().orElseThrow().states())
                .containsExactly(Term.builder(text("Réalisé", "Completed"))
                        .state(State.COMPLETED)
                        .build());
    }

    @Test
    void threeProjectsAnswerTheParticipants() {
        assertThat(BUDGET.measures())
                .hasSize(3)
                .extracting(Measure::links)
                .allSatisfy(links -> assertThat(links).containsExactly(link(LinkKind.ANSWERS, "choix-des-projets")));
    }

    @Test
    void slidesOfGenevaAreTheSource() {
        assertThat(BUDGET.sources()).extracting(Source::id).containsExactly(Identifier.of("diaporama-2019"));
        assertThat(french(BUDGET.description().orElseThrow())).contains("diaporama genevois", "2019");
    }
}
