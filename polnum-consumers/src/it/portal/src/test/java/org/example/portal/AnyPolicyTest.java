package org.example.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.Objective;
import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** With JUnit as test engine and policies that polnum-jqwik generates. */
class AnyPolicyTest {

    @Test
    void everyObjectiveIsShown() {
        var seen = new ArrayList<String>();
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks(5).generator(1000, true);
            var random = new Random(42);
            for (int i = 0; i < 20; i++) {
                var framework = generator.next(random).value();
                var page = new PolicyPage(LanguageTag.FR).show(framework);
                framework.index().elements().stream()
                        .filter(Objective.class::isInstance)
                        .map(objective ->
                                objective.name().resolve(LanguageTag.FR).value())
                        .filter(name -> !name.isBlank())
                        .forEach(name -> {
                            assertTrue(page.contains(name), page);
                            seen.add(name);
                        });
            }
        });

        assertFalse(seen.isEmpty());
    }
}
