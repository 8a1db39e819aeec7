package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.PolicyFramework;
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
