package org.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyPageTest {

    private static final LanguageTag FR = LanguageTag.FR;

    private final PolicyFramework framework = PolicyFramework.builder("plan", FR.text("Plan"))
            .addObjective(Objective.builder("participer", FR.text("Participer"))
                    .number("1")
                    .addMeasure(Measure.of("atelier", FR.text("Ateliers")))
                    .build())
            .build();

    @Test
    void showsObjectivesAndMeasures() {
        assertEquals("1 Participer\n* Ateliers", new PolicyPage(FR).show(framework));
    }

    @Test
    void aReportIsAddedDeepInTheFramework() {
        var reported = framework.edit(
                Identifier.of("atelier"),
                Measure.class,
                measure -> measure.withStatusReports(List.of(StatusReport.of("2026-05", State.IN_PROGRESS))));

        assertEquals(List.of("Ateliers"), new PolicyPage(FR).withoutReport(framework));
        assertEquals(List.of(), new PolicyPage(FR).withoutReport(reported));
    }

    @Test
    void isOnTheClassPath() {
        assertFalse(PolicyFramework.class.getModule().isNamed());
    }
}
