package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.date;
import static io.github.polnum.examples.ExampleFiles.french;
import static io.github.polnum.examples.ExampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Topic;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The file of the digital policy of 2018 says what its sources say. */
class GenevaPolicyTest {

    private static final PolicyFramework POLICY = ExampleFiles.framework(ExampleFiles.POLICY);
    private static final Consultation CONSULTATION = POLICY.consultations().get(0);

    @Test
    void fiveRolesAreNumbered() {
        assertThat(POLICY.roles())
                .extracting(role -> role.number().orElseThrow(), role -> french(role.name()))
                .containsExactly(
                        tuple("1", "faciliter"),
                        tuple("2", "former"),
                        tuple("3", "protéger"),
                        tuple("4", "promouvoir"),
                        tuple("5", "réguler"));
    }

    @Test
    void fifteenObjectivesAreNumberedThroughTheFrameworkThreeToARole() {
        assertThat(POLICY.roles()).extracting(role -> role.objectives().size()).containsExactly(3, 3, 3, 3, 3);
        assertThat(POLICY.roles().stream().map(Role::objectives).flatMap(List::stream))
                .extracting(Objective::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15)
                        .mapToObj(number -> Optional.of(String.valueOf(number)))
                        .toList());
    }

    @Test
    void fivePrinciplesHaveSixteenMeasures() {
        assertThat(POLICY.principles())
                .extracting(
                        principle -> principle.number().orElseThrow(),
                        principle -> french(principle.name()),
                        principle -> principle.measures().size())
                .containsExactly(
                        tuple("1", "Approche centrée usagers", 3),
                        tuple("2", "Confiance", 3),
                        tuple("3", "Protection et valorisation des données", 4),
                        tuple("4", "Éthique", 2),
                        tuple("5", "Efficience", 4));
        assertThat(POLICY.principles().stream().map(Principle::measures).flatMap(List::stream))
                .extracting(Measure::id)
                .doesNotHaveDuplicates()
                .hasSize(16);
    }

    @Test
    void thirdPrincipleHasAnotherNameOnTheWebPage() {
        assertThat(POLICY.principles().get(2).otherNames())
                .containsExactly(OtherName.builder(text("respect des données", "respect for data"))
                        .addCite("orientations")
                        .build());
    }

    @Test
    void councilOfStateAdoptedThePolicyOnTheTwentiethOfJune() {
        assertThat(POLICY.events())
                .filteredOn(event -> event.kind().equals(EventKind.ADOPTED))
                .containsExactly(Event.builder(EventKind.ADOPTED)
                        .date("2018-06-20")
                        .addBy("conseil-etat")
                        .addCite("orientations")
                        .build());
    }

    @Test
    void policyWasWorkedOutFromMayToJuneOfTheNextYear() {
        assertThat(POLICY.phases()).extracting(Phase::period).containsExactly(date("2017-05/2018-06"));
    }

    @Test
    void declaredTotalsAreThoseOfThePlatform() {
        assertThat(CONSULTATION.figures())
                .containsExactly(
                        total(FigureKind.CONTRIBUTIONS, 816),
                        total(FigureKind.VOTES, 3204),
                        total(FigureKind.PARTICIPANTS, 474));
    }

    private static Figure total(FigureKind kind, long value) {
        return Figure.of(kind, value).toBuilder()
                .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                .addCite("diaporama-2019")
                .build();
    }

    @Test
    void fourStepsHaveTheStatesThatAreShown() {
        assertThat(CONSULTATION.phases())
                .extracting(phase -> french(phase.name().orElseThrow()), GenevaPolicyTest::state)
                .containsExactly(
                        tuple("Présentation", Optional.empty()),
                        tuple("Consultation", Optional.of(State.COMPLETED)),
                        tuple("Synthèse", Optional.of(State.COMPLETED)),
                        tuple("Rapport", Optional.of(State.COMPLETED)));
    }

    /** The state of a phase, or what its own word means here. */
    private static Optional<State> state(Phase phase) {
        return phase.state()
                .or(() -> phase.word()
                        .flatMap(word -> POLICY.terms().orElseThrow().states().stream()
                                .filter(term -> term.word().equals(word))
                                .findFirst()
                                .flatMap(Term::state)));
    }

    @Test
    void openingIsSaidToBeUnrecorded() {
        assertThat(CONSULTATION.events())
                .extracting(Event::kind, Event::date)
                .containsExactly(
                        tuple(EventKind.PUBLISHED, date("2018-01-24")),
                        tuple(EventKind.ANNOUNCED, date("2018-02-28")),
                        tuple(EventKind.OPENED, Stated.absent(AbsenceReason.NOT_RECORDED)),
                        tuple(EventKind.HELD, date("2018-03-26")),
                        tuple(EventKind.CLOSED, date("2018-03-31")));
    }

    @Test
    void fiveTopicsAreAboutTheFiveRoles() {
        assertThat(CONSULTATION.topics().stream().map(Topic::about))
                .containsExactlyElementsOf(POLICY.roles().stream()
                        .map(role -> List.of(Reference.of(role.id())))
                        .toList());
    }

    @Test
    void threeCommitmentsComeFromBothAndTwoFromThePlatformAlone() {
        assertThat(CONSULTATION.commitments())
                .extracting(commitment -> commitment.cites().toString(), Measure::workingTitle)
                .containsExactly(
                        tuple("[diaporama-2019, cap-collectif-2018]", false),
                        tuple("[diaporama-2019, cap-collectif-2018]", false),
                        tuple("[diaporama-2019, cap-collectif-2018]", false),
                        tuple("[cap-collectif-2018]", true),
                        tuple("[cap-collectif-2018]", true));
    }

    @Test
    void reviewWasPublishedInMayAndCoversTheLegislature() {
        assertThat(POLICY.reviews())
                .extracting(
                        review -> review.events().get(0).kind(),
                        review -> review.events().get(0).date(),
                        PolicyElement::period)
                .containsExactly(tuple(EventKind.PUBLISHED, date("2023-05-10"), date("2018/2023")));
        assertThat(POLICY.reviews().get(0).outlook()).isPresent();
    }

    @Test
    void agreementWithTheAcademicWorldIsALegalAct() {
        assertThat(POLICY.legalActs())
                .extracting(act -> french(act.name()), LegalAct::workingTitle, LegalAct::kind)
                .containsExactly(
                        tuple("Convention avec le monde académique local", true, Optional.of(LegalActKind.AGREEMENT)));
    }
}
