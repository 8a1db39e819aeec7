package org.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.polnum.finding.Finding;
import io.github.polnum.json.PolicyJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents as a whole, which polnum reads with the core of whatever Jackson 3 is there. */
class DocumentsTest {

    private static final String HEAD = "{\"polnum\":\"1.0\",\"language\":\"de\",\"id\":\"plan\",\"name\":\"Plan\"";

    /** Names that collide in the table that Jackson keeps. */
    private static final String COLLIDING = IntStream.range(0, 1_000)
            .mapToObj(i -> ",\"x:aaaaaaaaaa"
                    + IntStream.range(0, 10)
                            .mapToObj(bit -> (i >> bit & 1) == 0 ? "aaaabbbb" : "bbbbaaaa")
                            .collect(Collectors.joining())
                    + "\":1")
            .collect(Collectors.joining());

    @Test
    void aDocumentIsReadWhateverItsNamesAre() {
        var document = HEAD + COLLIDING + "}";

        assertEquals(
                document,
                PolicyJson.compact().toJson(PolicyJson.standard().read(document).orElseThrow()));
    }

    @Test
    void mistakesAreToldWhereTheyAre() {
        var report = PolicyJson.standard()
                .read(HEAD + COLLIDING + ",\n\"kind\":\"Der Plan\",\n\"number\":1}")
                .report();

        assertEquals(
                List.of("malformed-token 2", "wrong-type 3"),
                report.findings().stream()
                        .map(finding -> finding.code() + " " + line(finding))
                        .collect(Collectors.toList()));
    }

    private static int line(Finding finding) {
        return finding.place().line().orElseThrow();
    }
}
