package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Uses the generators as a suite does that jqwik runs. */
class PropertyUseTest {

    // shown: begin
    @Property
    void everyElementIsFoundWhereItStands(@ForAll("frameworks") PolicyFramework framework) {
        for (PolicyElement element : framework.index().elements()) {
            assertThat(framework.index().locate(element)).isPresent();
        }
    }

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }
    // shown: end
}
