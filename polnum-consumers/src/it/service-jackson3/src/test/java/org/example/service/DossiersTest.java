package org.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DossiersTest {

    private static final String BODY =
            "{\"fileNumber\":\"A1\",\"framework\":{\"polnum\":\"1.0\",\"language\":\"de\",\"id\":\"plan\",\"name\":\"Plan\"}}";

    /** As Spring Boot 4 does, the mapper finds the module by itself. */
    private final Dossiers dossiers =
            new Dossiers(JsonMapper.builder().findAndAddModules().build());

    @Test
    void theFrameworkComesBackAsItWas() throws Exception {
        assertEquals(BODY.replace("A1", "B2"), dossiers.renumber(BODY, "B2"));
    }

    @Test
    void aMistakeInTheFrameworkIsTold() throws Exception {
        var answer = dossiers.renumber(BODY.replace("\"plan\"", "\"Der Plan\""), "B2");

        assertTrue(answer.contains("Der Plan") && answer.contains("Fehler"), answer);
    }
}
