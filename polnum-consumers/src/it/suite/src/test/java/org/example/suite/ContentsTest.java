package org.example.suite;

import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.PolicyFramework;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** With jqwik as test engine, which polnum-jqwik brings. */
class ContentsTest {

    @Property(tries = 20)
    boolean hasOneLineForEachElement(@ForAll("frameworks") PolicyFramework framework) {
        return Contents.of(framework).size() == framework.index().elements().size();
    }

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks(5);
    }
}
