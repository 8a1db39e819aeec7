package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that the documentation of the package shows is compiled and run. */
class PackageDocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"DomainUseTest", "PropertyUseTest", "SeededUseTest"})
    void theCodeShownIsTheCodeTested(String testing) throws IOException {
        var documentation = Files.readString(Path.of("src/main/java/io/github/polnum/jqwik/package-info.java"));
        var test = Files.readString(Path.of("src/test/java/io/github/polnum/jqwik", testing + ".java"));
        var shown = withoutLayout(test.split("// shown: (begin|end)\\s", 3)[1]);

        assertThat(shown).isNotEmpty();
        assertThat(withoutLayout(documentation.replace("\n *", "\n"))).contains(shown);
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s", "");
    }
}
