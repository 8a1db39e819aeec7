package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One instance serves a whole program, whatever its threads do at the same time. */
@Tag("large")
class ThreadsTest {

    private static final int THREADS = 8;

    private static final PolicyJson JUDGING =
            PolicyJson.standard().validating(Catalogue.validator(), LocalDate.of(2026, 11, 22));
    private static final ReportJson TELLING = ReportJson.in(LanguageTag.FR, LanguageTag.DE);

    /** What a thread got of a document. */
    private record Told(Optional<String> written, Report report, String reported) {}

    private static Told framework(String document) {
        var result = JUDGING.read(document);
        return new Told(
                result.value().map(PolicyJson.standard()::toJson), result.report(), TELLING.toJson(result.report()));
    }

    private static Told profile(String document) {
        var result = ProfileJson.standard().read(document);
        return new Told(
                result.value().map(ProfileJson.standard()::toJson), result.report(), TELLING.toJson(result.report()));
    }

    @Test
    void frameworksAreReadJudgedAndWrittenAsByOneThread() throws Exception {
        var examples = Catalogue.rules().stream().flatMap(rule -> rule.badExample(LanguageTag.FR).stream());

        assertSameInAllThreads(
                Stream.concat(examples, Stream.of(Example.document())).toList(), ThreadsTest::framework);
    }

    @Test
    void profilesAreReadAndWrittenAsByOneThread() throws Exception {
        var profiles = Catalogue.rules().stream()
                .map(rule -> "{\"polnumProfile\":\"1.0\",\"id\":\"p\",\"rules\":{\"" + rule.code() + "\":\""
                        + (rule.severity() == Severity.WARNING ? "eror" : "error") + "\"}}");

        assertSameInAllThreads(profiles.toList(), ThreadsTest::profile);
    }

    /** All begin at once, each with another document. */
    private static void assertSameInAllThreads(List<String> documents, Function<String, Told> work) throws Exception {
        assertThat(documents).hasSizeGreaterThan(100);
        var start = new CyclicBarrier(THREADS);
        var tasks = IntStream.range(0, THREADS)
                .<Callable<Map<String, Told>>>mapToObj(thread -> () -> {
                    var own = new ArrayList<>(documents);
                    Collections.rotate(own, thread * documents.size() / THREADS);
                    start.await();
                    return all(own, work);
                })
                .toList();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var results = pool.invokeAll(tasks);

            var alone = all(documents, work);
            for (var result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<String, Told> all(List<String> documents, Function<String, Told> work) {
        var told = new LinkedHashMap<String, Told>();
        documents.forEach(document -> told.put(document, work.apply(document)));
        return told;
    }
}
