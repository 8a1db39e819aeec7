package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
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

    /** The code that the documentation of the package shows is the code that is compiled and run here. */
    @Example
    void theCodeShownIsTheCodeTested() throws IOException {
        var documentation = Files.readString(Path.of("src/main/java/io/github/polnum/jqwik/package-info.java"));
        var test = Files.readString(Path.of("src/test/java/io/github/polnum/jqwik/PropertyUseTest.java"));
        var shown = test.split("// shown: (begin|end)\\s", 3)[1];

        assertThat(withoutLayout(documentation.replace("\n *", "\n"))).contains(withoutLayout(shown));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s", "");
    }
}
