package org.example.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final PolicyFramework plan = PolicyFramework.builder("plan", LanguageTag.EN.text("Plan"))
            .period("2026")
            .addPrinciple(Principle.of("openness", LanguageTag.EN.text("Openness")))
            .build();

    @Test
    void everyElementHasItsPart() {
        assertEquals(
                List.of("title", "values"),
                plan.index().elements().stream().map(Overview::part).toList());
    }

    @Test
    void periodIsShown() {
        assertEquals("2026", Overview.period(plan));
    }
}
