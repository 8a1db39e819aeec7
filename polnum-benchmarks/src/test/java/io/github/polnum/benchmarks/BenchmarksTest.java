package io.github.polnum.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.polnum.json.PolicyJson;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchmarksTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final byte[] DOCUMENT = Documents.small(1).get(0);

    @Test
    void aGeneratedDocumentHasNoFindings() {
        assertThat(PolicyJson.standard().read(DOCUMENT).report().findings()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameDocument() {
        assertThat(Documents.small(1).get(0)).isEqualTo(DOCUMENT);
    }

    @Test
    void everyWriterWritesTheWholeDocument() {
        var document = MAPPER.readTree(DOCUMENT);
        for (var writer : Benchmarks.writers(DOCUMENT)) {
            var bytes = (ByteArrayOutputStream) writer.work().get();
            assertThat(MAPPER.readTree(bytes.toByteArray()).equals(document))
                    .as(writer.name())
                    .isTrue();
        }
    }

    @Test
    void theFloorAndPolnumWriteTheSameBytes() {
        var writers = Benchmarks.writers(DOCUMENT);
        for (var writer : writers.subList(0, 2)) {
            var bytes = (ByteArrayOutputStream) writer.work().get();
            assertThat(Arrays.equals(bytes.toByteArray(), DOCUMENT))
                    .as(writer.name())
                    .isTrue();
        }
    }

    @Test
    void theFloorMeetsAllObjectsAndValues() {
        var tally = Tokens.tally(DOCUMENT);
        assertThat(tally.objects()).isEqualTo(count(MAPPER.readTree(DOCUMENT), JsonNode::isObject));
        assertThat(tally.values()).isEqualTo(count(MAPPER.readTree(DOCUMENT), JsonNode::isValueNode));
    }

    private static long count(JsonNode node, Predicate<JsonNode> kind) {
        long count = kind.test(node) ? 1 : 0;
        for (var child : node) {
            count += count(child, kind);
        }
        return count;
    }

    @Test
    void everyReaderReadsTheWholeDocument() {
        var tree = MAPPER.readTree(DOCUMENT);
        var framework = Benchmarks.read(DOCUMENT);
        var records = new ByteArrayOutputStream();
        Records.write(Records.read(DOCUMENT), records);

        assertThat(PolicyJson.compact().toJson(framework).getBytes(UTF_8)).isEqualTo(DOCUMENT);
        assertThat(MAPPER.readTree(records.toByteArray())).isEqualTo(tree);
    }

    @Test
    void thePeersThatValidateFindWhatIsMissing() {
        var nameless = new String(DOCUMENT, UTF_8)
                .replaceFirst("\"id\":\"plan\"", "\"id\":\"\"")
                .getBytes(UTF_8);

        assertThat(Schema.readValid(DOCUMENT)).isEqualTo(MAPPER.readTree(DOCUMENT));
        assertThat(Records.readValid(DOCUMENT)).isEqualTo(Records.read(DOCUMENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Schema.readValid(nameless));
        assertThatIllegalArgumentException().isThrownBy(() -> Records.readValid(nameless));
    }

    @Test
    void everyCandidateIsComparedInEveryRound() {
        var ratios = Rounds.compare(Benchmarks.readers(DOCUMENT), Duration.ofMillis(1), 3, 1);

        assertThat(ratios)
                .extracting(Rounds.Ratio::name)
                .containsExactlyElementsOf(Benchmarks.readers(DOCUMENT).stream()
                        .map(Rounds.Candidate::name)
                        .toList());
        assertThat(ratios)
                .allSatisfy(ratio -> assertThat(ratio.median()).isPositive().isBetween(ratio.lower(), ratio.upper()))
                .allSatisfy(
                        ratio -> assertThat(Rounds.Ratio.parse(ratio.line())).isEqualTo(ratio));
    }

    @Test
    void theExponentOfAPowerIsFound() {
        double[] sizes = {1, 2, 5, 10};
        double[] costs = {3, 12, 75, 300};
        assertThat(Growth.exponent(sizes, costs)).isCloseTo(2, within(1e-9));
    }

    @Test
    void aMedianIsInTheMiddle() {
        assertThat(Rounds.median(new double[] {1, 2, 9})).isEqualTo(2);
        assertThat(Rounds.median(new double[] {1, 2, 4, 9})).isEqualTo(3);
    }
}
