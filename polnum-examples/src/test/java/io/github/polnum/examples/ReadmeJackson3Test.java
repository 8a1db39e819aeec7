package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.jackson3.PolicyMismatchException;
import io.github.polnum.jackson3.PolicyModule;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows of mappers, with Jackson 3. */
class ReadmeJackson3Test {

    private static final String BODY =
            "{\"office\":\"Chancellerie\",\"plan\":{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"plan\",\"name\":\"Plan\"}}";

    @Test
    void frameworkComesBackInADocumentOfOnesOwn() {
        assertThat(answer(BODY)).isEqualTo(BODY.replace("Chancellerie", "DSI"));
    }

    @Test
    void mistakeInAFrameworkIsTold() {
        assertThat(answer(BODY.replace("\"plan\",", "\"Le plan\",")))
                .startsWith("1:")
                .contains("[malformed-identifier]");
    }

    private static String answer(String body) {
        String answer;
        record Dossier(String office, PolicyFramework plan) {}

        JsonMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
        try {
            Dossier dossier = mapper.readValue(body, Dossier.class);
            answer = mapper.writeValueAsString(new Dossier("DSI", dossier.plan()));
        } catch (PolicyMismatchException e) {
            answer = e.report().toText(LanguageTag.FR);
        }
        return answer;
    }
}
