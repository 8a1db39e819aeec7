package io.github.polnum.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code that the documentation of the package shows is the code that is compiled and run here. */
class PackageDocumentationTest {

    private static final Path DOCUMENTATION = Path.of("src/main/java/io/github/polnum/model/package-info.java");
    private static final Path TEST = Path.of("src/test/java/io/github/polnum/model/PackageDocumentationTest.java");

    private static PolicyFramework plan() {
        // shown: begin
        var fr = LanguageTag.of("fr");
        var plan = PolicyFramework.builder("plan-numerique", fr.text("Plan numérique 2030"))
                .language(fr)
                .kind(FrameworkKind.STRATEGY)
                .edition("2026")
                .period("2026/2030")
                .addRole(Role.builder("faciliter", fr.text("Faciliter"))
                        .number("1")
                        .addObjective(Objective.builder("participation", fr.text("Élargir la participation"))
                                .number("1")
                                .addLink(LinkKind.UPHOLDS, "confiance")
                                .build())
                        .addObjective(Objective.of("demarches", fr.text("Simplifier les démarches")))
                        .build())
                .addPrinciple(Principle.of("confiance", fr.text("Confiance")))
                .build();
        // shown: end
        return plan;
    }

    /** What stands between two marks, without white space: the formatter breaks lines elsewhere than people do. */
    private static String between(Path file, String begin, String end) throws IOException {
        var text = Files.readString(file);
        var found = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text);
        assertThat(found.find()).as("%s in %s", begin, file).isTrue();
        return found.group(1).replaceAll("(?m)^ \\* ?", "").replaceAll("\\s", "");
    }

    @Test
    void theCodeShownIsTheCodeTested() throws IOException {
        var shown = between(DOCUMENTATION, "<pre>{@code", "}</pre>");

        assertThat(shown).isNotEmpty().isEqualTo(between(TEST, "// shown: begin", "// shown: end"));
    }

    @Test
    void theCodeShownBuildsAFramework() {
        var plan = plan();

        assertThat(plan.index().nodes())
                .extracting(FrameworkIndex.Node::path)
                .containsExactly("", "roles[0]", "roles[0].objectives[0]", "roles[0].objectives[1]", "principles[0]");
        assertThat(plan.period()).isEqualTo(Stated.of(Period.parse("2026/2030")));
        assertThat(plan.edition()).contains("2026");
        assertThat(plan.roles().get(0).objectives().get(0).links())
                .containsExactly(Link.of(LinkKind.UPHOLDS, "confiance"));
        assertThat(plan).isEqualTo(plan());
    }
}
