package org.example.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.value.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LanguageTag DE = LanguageTag.DE;

    private final PolicyFramework plan = PolicyFramework.builder("plan", DE.text("Plan"))
            .period("2026/2030")
            .addRole(Role.builder("foerdern", DE.text("Fördern"))
                    .addObjective(Objective.builder("teilhabe", DE.text("Teilhabe"))
                            .addLink(LinkKind.UPHOLDS, "vertrauen")
                            .build())
                    .build())
            .build();

    @Test
    void tellsWhatLeadsNowhere() {
        assertEquals(List.of("teilhabe -> vertrauen"), Register.of(plan).deadLinks());
    }

    @Test
    void countsObjectivesThatNothingContributesTo() {
        assertEquals(1, Register.of(plan).idleObjectives(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void saysWhenAFrameworkApplies() {
        assertEquals("2026/2030", Register.applies(plan));
    }

    @Test
    void isOnTheModulePath() {
        assertEquals("io.github.polnum.core", PolicyFramework.class.getModule().getName());
        assertEquals("org.example.register", Register.class.getModule().getName());
        assertTrue(ModuleLayer.boot().findModule("com.google.common").isPresent());
    }
}
