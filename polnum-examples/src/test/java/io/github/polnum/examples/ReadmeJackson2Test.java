package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.polnum.jackson2.PolicyMismatchException;
import io.github.polnum.jackson2.PolicyModule;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import org.junit.jupiter.api.Test;

/** What the README shows of mappers, with Jackson 2. */
class ReadmeJackson2Test {

    private static final String BODY =
            "{\"office\":\"Chancellerie\",\"plan\":{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"plan\",\"name\":\"Plan\"}}";

    @Test
    void frameworkComesBackInADocumentOfOnesOwn() throws JsonProcessingException {
        assertThat(answer(BODY)).isEqualTo(BODY.replace("Chancellerie", "DSI"));
    }

    @Test
    void mistakeInAFrameworkIsTold() throws JsonProcessingException {
        assertThat(answer(BODY.replace("\"plan\",", "\"Le plan\",")))
                .startsWith("1:")
                .contains("[malformed-identifier]");
    }

    private static String answer(String body) throws JsonProcessingException {
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
