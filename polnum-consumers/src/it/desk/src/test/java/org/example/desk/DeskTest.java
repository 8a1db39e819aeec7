package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.polnum.json.PolicyJson;
import io.github.polnum.value.LanguageTag;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final String DOCUMENT =
            "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"plan\",\"name\":\"Plan numérique\"}";

    @Test
    void aDocumentComesBackAsItWas() {
        assertEquals(DOCUMENT, Desk.answer(DOCUMENT, LanguageTag.FR).strip());
    }

    @Test
    void aMistakeIsToldInTheLanguageOfTheOffice() {
        var answer = Desk.answer(DOCUMENT.replace("\"plan\"", "\"Le plan\""), LanguageTag.IT);

        assertTrue(answer.contains("Le plan") && answer.contains("errore"), answer);
    }

    @Test
    void isOnTheModulePath() {
        assertEquals("io.github.polnum.json", PolicyJson.class.getModule().getName());
        assertTrue(ModuleLayer.boot().findModule("tools.jackson.core").isPresent());
    }
}
