package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.finding.Report;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is advised for one finding does not look at everything else in the document. */
@Tag("large")
class ManyFindingsTest {

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining(","));
    }

    /** One of two signs for each bit. */
    private static String bits(int number, int bits, String zero, String one) {
        return IntStream.range(0, bits)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    private static Report read(Limits limits, String members) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> PolicyJson.standard()
                        .withLimits(limits)
                        .read(Row.framework(members))
                        .report());
    }

    private static Report read(String members) {
        return read(Limits.standard(), members);
    }

    @Test
    void periodOfMembersInManySpellingsIsLookedForAmongFew() {
        var spellings = many(1_000, i -> "\"" + start(i) + "\":\"2026\"");

        assertThat(read(spellings + "," + many(500_000, i -> "\"z" + i + "\":1"))
                        .findings())
                .hasSize(1_000);
    }

    /** One of the ways to write the word. */
    private static String start(int number) {
        var start = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            var letter = "start".substring(i, i + 1);
            start.append(((number >> (2 * i)) & 1) == 0 ? letter : letter.toUpperCase(Locale.ROOT))
                    .append(((number >> (2 * i + 1)) & 1) == 0 ? "" : "-");
        }
        return start.toString();
    }

    @Test
    void thingsOfOneNameAreNotGathered() {
        var things = many(1 << 17, i -> "{\"id\":\"" + bits(i, 17, "an", "c0") + "\",\"name\":\"Das Amt\"}");
        var references = many(1_000, i -> "\"" + "Das " + " ".repeat(i) + "Amt\"");

        assertThat(read("\"measures\":[" + things + "],\"links\":{\"related\":[" + references + "]}")
                        .findings())
                .hasSize(1_000);
    }

    @Test
    void longNamesAreNotTakenApart() {
        assertThat(read("\"vision\":\"V\",\"measures\":[{\"id\":\"m\",\"name\":\"a" + "\u0301\u0316".repeat(200_000)
                                + "\"}],\"links\":{\"related\":[\"Das Amt\"]}")
                        .findings())
                .hasSize(1);
    }

    @Test
    void keysThatWereClosedAreNotLookedAtAgain() {
        var measures = many(200_000, i -> "{\"id\":\"a\",\"name\":{\"kind\":1},\"number\":\"1\"}");

        assertThat(read(Limits.standard().withFindings(200_000), "\"measures\":[" + measures + "]")
                        .findings())
                .hasSize(200_000);
    }
}
