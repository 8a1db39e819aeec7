package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void detailsOfProblemsThatAreCountedAloneAreNotAskedFor() {
        var problems = new Problems(2);
        var asked = new ArrayList<String>();
        for (var code : List.of("a", "b", "c", "d")) {
            problems.add(code, code.equals("d") ? Severity.ERROR : Severity.WARNING, 0, () -> {
                asked.add(code);
                return new Problems.Details(Map.of("name", code));
            });
        }

        assertThat(asked).containsExactly("a", "b", "d");
    }
}
