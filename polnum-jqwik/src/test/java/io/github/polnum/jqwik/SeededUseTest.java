package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.Identifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Uses the generators as a suite does that another engine than jqwik runs. */
class SeededUseTest {

    @Test
    void theSameSeedGivesTheSameFrameworks() {
        assertThat(frameworks(42, 50)).isEqualTo(frameworks(42, 50));
    }

    @Test
    void frameworksOfOneSeedDiffer() {
        assertThat(new HashSet<>(frameworks(42, 50))).hasSizeGreaterThan(45);
    }

    /** The code that the documentation of the package shows is the code that is compiled and run here. */
    @Test
    void theCodeShownIsTheCodeTested() throws IOException {
        var seen = new ArrayList<Identifier>();
        // shown: begin
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks().generator(1000, true);
            var random = new Random(42);
            for (int i = 0; i < 100; i++) {
                PolicyFramework framework = generator.next(random).value();
                // shown: end
                seen.add(framework.id());
            }
        });

        assertThat(seen).hasSize(100);
        assertThat(seen)
                .isEqualTo(frameworks(42, 100).stream().map(PolicyFramework::id).toList());
        var documentation = Files.readString(Path.of("src/main/java/io/github/polnum/jqwik/package-info.java"));
        var test = Files.readString(Path.of("src/test/java/io/github/polnum/jqwik/SeededUseTest.java"));
        var shown = test.split("// shown: (begin|end)\\s", 3)[1];
        assertThat(withoutLayout(documentation.replace("\n *", "\n"))).contains(withoutLayout(shown));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s", "");
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
