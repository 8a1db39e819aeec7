package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** What a failing sample shows. */
class ReportingTest {

    private static final LanguageTag FR = LanguageTag.FR;

    private final SampleReportingFormat format = new PolicyReportingFormat();

    private String shown(Object value) {
        return format.label(value).orElse("") + format.report(value);
    }

    @Test
    void jqwikFindsTheFormatByItselfOnTheClassPathAndOnTheModulePath() throws IOException {
        var service = SampleReportingFormat.class.getName();
        var module = ModuleFinder.of(Path.of("target", "classes"))
                .find("io.github.polnum.jqwik")
                .orElseThrow()
                .descriptor();

        assertThat(Files.readString(Path.of("src", "main", "resources", "META-INF", "services", service)))
                .isEqualToIgnoringNewLines(PolicyReportingFormat.class.getName());
        assertThat(module.provides()).singleElement().satisfies(provided -> {
            assertThat(provided.service()).isEqualTo(service);
            assertThat(provided.providers()).containsExactly(PolicyReportingFormat.class.getName());
        });
    }

    @Test
    void onlyWhatIsOfThisLibraryIsReportedHere() {
        assertThat(format.appliesTo(PolicyFramework.of("a", FR.text("")))).isTrue();
        assertThat(format.appliesTo(Quantity.of(1))).isTrue();
        assertThat(format.appliesTo(Catalogue.adopted())).isTrue();
        assertThat(format.appliesTo("a")).isFalse();
        assertThat(format.appliesTo(List.of())).isFalse();
    }

    @Test
    void aFrameworkIsReportedByTheAttributesThatSaySomething() {
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .addRole(Role.builder("facilitate", FR.text("Faciliter"))
                        .addMeasure(Measure.builder("portal", FR.text("Portail"))
                                .period("2024/..")
                                .workingTitle(true)
                                .addLink(LinkKind.UPHOLDS, "trust")
                                .addStatusReport(StatusReport.of("2025", State.IN_PROGRESS))
                                .putExternalId("bfs", "6621")
                                .build())
                        .build())
                .build();

        assertThat(shown(framework))
                .isEqualTo("PolicyFramework{id=plan, name=\"Plan\"@fr, roles=[{id=facilitate, name=\"Faciliter\"@fr, "
                        + "measures=[{id=portal, name=\"Portail\"@fr, externalIds={bfs=\"6621\"}, links=[upholds trust], "
                        + "period=2024/.., statusReports=[{date=2025, state=in-progress}], workingTitle=true}]}]}");
    }

    @Test
    void partsAreReportedByTheirAttributes() {
        assertThat(shown(Figure.builder()
                        .value(Stated.absent(AbsenceReason.NOT_FIXED, FR.text("non fixé")))
                        .unit(FR.text("CHF"))
                        .build()))
                .isEqualTo("Figure{unit=\"CHF\"@fr, value={absent=not-fixed, word=\"non fixé\"@fr}}");
        assertThat(shown(Stated.notStated())).isEqualTo("not stated");
        assertThat(shown(Stated.of(Period.parse("2018")))).isEqualTo("2018");
        assertThat(shown(Indicator.of("posts", FR.text("Postes"))))
                .isEqualTo("Indicator{id=posts, name=\"Postes\"@fr}");
    }

    @Test
    void textsAreWholeAndWhatNobodySeesIsEscaped() {
        assertThat(shown(FR.text("a\u202E" + "b".repeat(200)))).isEqualTo("\"a\\u202E" + "b".repeat(200) + "\"@fr");
        assertThat(shown(FR.text("un").with(LanguageTag.DE, "eins"))).isEqualTo("[\"un\"@fr, \"eins\"@de]");
        assertThat(shown(Text.builder()
                        .put(FR, "un", Text.Origin.MACHINE, Extensions.none().with("ge:n", DataValue.of(1)))
                        .build()))
                .isEqualTo("{text=\"un\"@fr (machine), extensions={ge:n=1}}");
    }

    @Test
    void extensionsAreReportedWithTheirContent() {
        var extensions = Extensions.none()
                .with("ge:n", DataValue.of(List.of(DataValue.of("a"), DataValue.of(Map.of("b", DataValue.of(true))))));

        assertThat(shown(extensions)).isEqualTo("{ge:n=[\"a\", {b=true}]}");
        assertThat(shown(Quantity.about(new BigDecimal(3)).withExtensions(extensions)))
                .isEqualTo("{quantity=~3, extensions={ge:n=[\"a\", {b=true}]}}");
    }

    @Test
    void aCaseIsReportedWithItsFrameworksItsProfileAndItsDay() {
        var profile = Profile.builder("own")
                .base(Catalogue.adopted())
                .grade("blank-text", Severity.INFO)
                .off("html-in-text")
                .addWaiver(new Waiver("blank-text", Reference.parse("a#"), FR.text("Admis"), Optional.empty()))
                .build();
        var set = PolicySet.of(List.of(PolicyFramework.of("a", FR.text(""))));

        assertThat(shown(new RuleCase("blank-text", set, profile, LocalDate.of(2026, 1, 2))))
                .isEqualTo("RuleCase{code=blank-text, asOf=2026-01-02, profile={id=own, base=adopted, "
                        + "rules={blank-text=info, html-in-text=off}, "
                        + "waivers=[{rule=blank-text, element=a#, reason=\"Admis\"@fr}]}, "
                        + "set=[{id=a, name=\"\"@fr}]}");
        assertThat(shown(set)).isEqualTo("PolicySet[{id=a, name=\"\"@fr}]");
    }
}
