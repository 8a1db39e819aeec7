package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Text;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told where a reader stands on a name, whether it has looked at the string behind it already or not. */
class TokensAtNamesTest {

    private static final String KNOWN = "number";
    private static final String UNKNOWN = "x:own";

    private static TokenReader atName(String document, int start) {
        byte[] bytes = document.getBytes(UTF_8);
        var in = new Engine(Limits.standard()).tokens(bytes, start, Text.builder(bytes));
        assertThat(in.next()).isEqualTo(TokenType.START_OBJECT);
        return in;
    }

    private static String document(String name) {
        return "{ \"" + name + "\": \"a\", \"links\": {\"related\": []}, \"name\": {\"fr\": \"N\"} }";
    }

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, UNKNOWN})
    void theNameIsAtHandUntilTheNextToken(String name) {
        var in = atName(document(name), 0);

        assertThat(in.nextName()).isEqualTo(name);
        in.skip();

        assertThat(in.current()).isEqualTo(TokenType.NAME);
        assertThat(in.string()).isEqualTo(name);
        assertThat(in.isShort()).isFalse();
        assertThat(in.offset()).isEqualTo(2);
        assertThat(in.next()).isEqualTo(TokenType.STRING);
        assertThat(in.offset()).isEqualTo(6 + name.length());
        assertThat(in.string()).isEqualTo("a");
        assertThat(in.nextName()).isEqualTo("links");
        assertThat(in.offset()).isEqualTo(11 + name.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, UNKNOWN})
    void theStringBehindANameIsNoName(String name) {
        var in = atName(document(name), 0);

        assertThat(in.nextName()).isEqualTo(name);
        assertThat(in.nextName()).isNull();
        assertThat(in.current()).isEqualTo(TokenType.STRING);
        assertThat(in.string()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, UNKNOWN})
    void bytesBeforeTheFirstTokenCount(String name) {
        var in = atName("   " + document(name), 3);

        assertThat(in.nextName()).isEqualTo(name);
        assertThat(in.offset()).isEqualTo(5);
        assertThat(in.next()).isEqualTo(TokenType.STRING);
        assertThat(in.offset()).isEqualTo(9 + name.length());
    }

    @Test
    void faultsAreToldAtTheirPointersHoweverDeepTheyStand() {
        var measure = "\"measures\":[{\"id\":\"m\",\"name\":\"N\",\"number\":5,";
        var document = "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"N\"," + measure.repeat(40)
                + "\"description\":\"D\"" + ",\"period\":5}]".repeat(40) + "}";

        assertThat(PolicyJson.standard().read(document).report().findings())
                .extracting(finding -> finding.place().pointer().orElseThrow())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 40).mapToObj(i -> "/measures/0".repeat(i) + "/number"),
                                IntStream.rangeClosed(1, 40).mapToObj(i -> "/measures/0".repeat(41 - i) + "/period"))
                        .toList());
    }
}
