package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.date;
import static io.github.polnum.examples.ExampleFiles.french;
import static io.github.polnum.examples.ExampleFiles.link;
import static io.github.polnum.examples.ExampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Source;
import io.github.polnum.model.Territory;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of Smart Geneva says what its sources say. */
class SmartGenevaTest {

    private static final PolicyFramework SMART_GENEVA = ExampleFiles.framework(ExampleFiles.SMART_GENEVA);

    @Test
    void cantonalPolicyIsItsFrameAndHoldsIt() {
        assertThat(SMART_GENEVA.links())
                .containsExactlyInAnyOrder(
                        link(LinkKind.BASED_ON, "politique-numerique-geneve#"),
                        link(LinkKind.PART_OF, "politique-numerique-geneve#"));
    }

    @Test
    void itsAxesAreThreeObjectivesAndNoRoles() {
        assertThat(SMART_GENEVA.roles()).isEmpty();
        assertThat(SMART_GENEVA.objectives())
                .extracting(PolicyElement::name, PolicyElement::workingTitle)
                .containsExactly(
                        tuple(text("Développement durable", "Sustainable development"), true),
                        tuple(text("Territoire innovant", "Innovating territory"), true),
                        tuple(text("Qualité de vie", "Quality of life"), true));
        assertThat(SMART_GENEVA.objectives())
                .allSatisfy(axis -> assertThat(SMART_GENEVA
                                .index()
                                .locate(axis)
                                .flatMap(node -> node.level())
                                .map(level -> french(level.name())))
                        .contains("axe"));
    }

    @Test
    void itsAxesAreNotTheRolesOfThePolicy() {
        var roles = ExampleFiles.framework(ExampleFiles.POLICY).roles();
        assertThat(SMART_GENEVA.objectives())
                .extracting(PolicyElement::id)
                .doesNotContainAnyElementsOf(
                        roles.stream().map(PolicyElement::id).toList());
        assertThat(french(SMART_GENEVA.description().orElseThrow()))
                .contains("l'un des cinq axes prioritaires", "ne sont pas les cinq rôles");
    }

    @Test
    void approachWasAdoptedInTheMiddleOfTheYear() {
        assertThat(SMART_GENEVA.events())
                .containsExactly(Event.builder(EventKind.ADOPTED)
                        .date("2021")
                        .text(text("Au milieu de l'année.", "In the middle of the year."))
                        .addCite("smart-geneva-2021")
                        .build());
        assertThat(SMART_GENEVA.territories())
                .extracting(Territory::name)
                .containsExactly(text("Grand Genève", "Greater Geneva"));
    }

    @Test
    void aboutNineOrTenProjectsComeFirst() {
        assertThat(SMART_GENEVA.figures())
                .containsExactly(Figure.builder()
                        .kind(FigureKind.of("projects"))
                        .unit(text("projets", "projects"))
                        .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                        .words(text("environ neuf ou dix premiers projets", "about nine or ten first projects"))
                        .addCite("smart-geneva-2021")
                        .build());
    }

    @Test
    void twoPointsCallForAttention() {
        assertThat(SMART_GENEVA.assessments())
                .extracting(
                        assessment -> assessment.date(),
                        assessment -> assessment
                                .text()
                                .orElseThrow()
                                .in(LanguageTag.EN)
                                .orElseThrow())
                .containsExactly(
                        tuple(
                                date("2019-05-24"),
                                "First point of attention: the digital policy and Smart Geneva must stay coherent."),
                        tuple(
                                date("2019-05-24"),
                                "Second point of attention: living-lab arrangements matter in such an approach."));
    }

    @Test
    void slidesAndPressAreTheSources() {
        assertThat(SMART_GENEVA.sources())
                .extracting(Source::id, Source::publisher, Source::date, Source::workingTitle)
                .isEqualTo(List.of(
                        tuple(
                                Identifier.of("diaporama-2019"),
                                Stated.of("Genève Lab, OCSIN"),
                                date("2019-05-24"),
                                false),
                        tuple(Identifier.of("smart-geneva-2021"), Stated.of("ICTjournal"), date("2021-06-29"), true)));
    }
}
