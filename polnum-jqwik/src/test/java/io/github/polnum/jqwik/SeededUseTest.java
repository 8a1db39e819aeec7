package io.github.polnum.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.PolicyFramework;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Uses the generators as a suite does that another engine than jqwik runs. */
class SeededUseTest {

    /** Two machines that number their objects, and order small sets, each in its own way. */
    @Test
    void theSameSeedGivesTheSameInEachRun() throws IOException, InterruptedException {
        var one = start("-XX:hashCode=2", "-Duser.language=en");
        var other = start("-XX:hashCode=0", "-Duser.language=tr");
        var told = told(one);

        assertThat(told).hasSize(3).doesNotHaveDuplicates().allMatch(digest -> digest.length() == 64);
        assertThat(told(other)).isEqualTo(told);
    }

    private static Process start(String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions"));
        command.addAll(List.of(options));
        // Modules stand on a path of their own where the tests run in them.
        var modules = System.getProperty("jdk.module.path", "");
        command.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("java.class.path"),
                        modules,
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString()),
                SeededRun.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> told(Process run) throws IOException, InterruptedException {
        try (var out = run.inputReader(UTF_8)) {
            var lines = out.lines().toList();
            assertThat(run.waitFor()).isZero();
            return lines;
        }
    }

    @Test
    void frameworksOfOneSeedDiffer() {
        assertThat(new HashSet<>(frameworks(42, 50))).hasSizeGreaterThan(45);
    }

    @Test
    void theCodeShownMakesTheFrameworksOfItsSeed() {
        var seen = new ArrayList<PolicyFramework>();
        // shown: begin
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks().generator(1000, true);
            var random = new Random(42);
            for (int i = 0; i < 100; i++) {
                PolicyFramework framework = generator.next(random).value();
                // shown: end
                seen.add(framework);
            }
        });

        assertThat(seen).isEqualTo(frameworks(42, 100));
    }

    @Test
    void outsideOfASessionAGeneratorGivesNothing() {
        assertThatThrownBy(() -> PolicyArbitraries.frameworks()
                        .generator(1000, true)
                        .next(new Random(42))
                        .value())
                .hasMessageContaining("must be run on a jqwik thread");
    }

    @Test
    void aSampleCanBeTaken() {
        assertThat(PolicyArbitraries.frameworks(3).sample().index().elements()).hasSize(4);
    }

    private static List<PolicyFramework> frameworks(long seed, int count) {
        var frameworks = new ArrayList<PolicyFramework>();
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks().generator(1000, true);
            var random = new Random(seed);
            for (int i = 0; i < count; i++) {
                frameworks.add(generator.next(random).value());
            }
        });
        return frameworks;
    }
}
