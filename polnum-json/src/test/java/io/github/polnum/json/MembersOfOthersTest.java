package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What others put into any object of a document is there again after somebody read it, edited something else and wrote it. */
class MembersOfOthersTest {

    private static final Path EXAMPLES = Path.of("../polnum-examples/src/main/resources/io/github/polnum/examples");

    /** Members whose objects have codes as keys, and so hold nothing else. */
    private static final Set<String> BY_CODE = Set.of("links", "tags", "externalIds", "translations");

    /** Members that hold texts, whose objects have languages as keys. */
    private static final Set<String> TEXTS = Set.of(
            "name",
            "shortName",
            "description",
            "vision",
            "mission",
            "purpose",
            "unit",
            "words",
            "word",
            "scheduleWord",
            "note",
            "wording",
            "base",
            "payerName",
            "taxNote",
            "priceNote",
            "text",
            "outlook",
            "mandate",
            "requirements",
            "label");

    /** Puts members of others into every object that has members of its own. */
    private static final class Additions {

        private final Map<String, Object> byPointer = new LinkedHashMap<>();
        private int ofTheFormat;

        /** Puts them into a value and what is in it; {@code name} is that of the member it belongs to. */
        void into(Object value, String pointer, String name, boolean foreign) {
            if (value instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                    into(values.get(i), pointer + "/" + i, name, foreign);
                }
            } else if (value instanceof Map<?, ?>) {
                @SuppressWarnings("unchecked")
                var object = (Map<String, Object>) value;
                boolean byKey = !foreign && (BY_CODE.contains(name) || TEXTS.contains(name));
                object.forEach((key, member) -> into(
                        member,
                        pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                        byKey ? "" : key,
                        foreign || (!byKey && (key.contains(":") || key.contains("_")))));
                if (!byKey) {
                    put(object, pointer, "zz:ajout", Map.of("a", List.of(true, "é" + byPointer.size())));
                    put(object, pointer, "zzAjout", "u" + byPointer.size());
                    ofTheFormat += foreign ? 0 : 1;
                }
            }
        }

        private void put(Map<String, Object> object, String pointer, String name, Object value) {
            object.put(name, value);
            byPointer.put(pointer + "/" + name, value);
        }
    }

    /** Adds, reads, edits the name, writes, and looks for all that was added. */
    private static Report survive(String document, Additions additions, Random random) {
        var root = Tree.parse(document.getBytes(UTF_8)).orElseThrow();
        additions.into(root, "", "", false);

        var result = PolicyJson.standard().read(Tree.shuffled(root, random));
        var framework = result.orElseThrow();
        var edited = framework.withName(framework.name().with(LanguageTag.of("rm"), "Midà"));
        var written =
                Tree.parse(PolicyJson.compact().toJson(edited).getBytes(UTF_8)).orElseThrow();

        assertThat(Tree.at(written, "/name/rm").or(() -> Tree.at(written, "/name")))
                .isPresent();
        additions.byPointer.forEach((pointer, value) ->
                assertThat(Tree.at(written, pointer)).as(pointer).contains(value));
        return result.report();
    }

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property
    void theyAreKeptAtEveryLevelOfAnyFramework(@ForAll("frameworks") PolicyFramework framework, @ForAll long seed) {
        var additions = new Additions();
        var report = survive(PolicyJson.compact().toJson(framework), additions, new Random(seed));

        assertThat(report.count(Severity.WARNING)).isGreaterThanOrEqualTo(additions.ofTheFormat);
    }

    @Test
    void theyAreKeptAtEveryLevelOfTheExamples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            var documents =
                    files.filter(file -> file.toString().endsWith(".json")).toList();

            assertThat(documents).hasSize(6);
            for (var document : documents) {
                var additions = new Additions();
                var report = survive(Files.readString(document), additions, new Random(7));

                assertThat(additions.ofTheFormat).isGreaterThan(10);
                assertThat(report.count()).isEqualTo(additions.ofTheFormat);
            }
        }
    }

    @Test
    void theyAreKeptInTheSmallObjects() {
        var document = "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"F\","
                + "\"vision\":{\"de\":{\"text\":\"V\"},\"it\":{\"text\":\"V\",\"origin\":\"human\"}},"
                + "\"tags\":{\"cofog\":[{\"code\":\"1\"}]},"
                + "\"period\":{\"absent\":\"not-fixed\",\"word\":{\"en\":{\"text\":\"open\"}}},"
                + "\"figures\":[{\"value\":{\"about\":5}},{\"value\":{\"moreThan\":1,\"atMost\":5}},"
                + "{\"value\":{\"absent\":\"withheld\"},\"words\":\"x\"}]}";
        var additions = new Additions();
        var report = survive(document, additions, new Random(7));

        assertThat(additions.byPointer.keySet())
                .contains(
                        "/zzAjout",
                        "/vision/de/zz:ajout",
                        "/vision/it/zzAjout",
                        "/tags/cofog/0/zzAjout",
                        "/period/zz:ajout",
                        "/period/word/en/zzAjout",
                        "/figures/0/value/zzAjout",
                        "/figures/1/value/zz:ajout",
                        "/figures/2/value/zz:ajout")
                .hasSize(2 * 12);
        assertThat(report.count()).isEqualTo(12);
    }

    @Test
    void nameWithoutAPrefixIsWrittenBackAndReportedEachTime() {
        var plan = PolicyFramework.builder("plan", LanguageTag.FR.text("Plan"))
                .extensions(Extensions.none().with("dossier", DataValue.of(1)).with(":", DataValue.of(2)))
                .build();

        var result = PolicyJson.standard().read(PolicyJson.standard().toJson(plan));

        assertThat(result.orElseThrow()).isEqualTo(plan);
        assertThat(result.report().findings())
                .extracting(Finding::code)
                .containsExactly("unknown-member", "unknown-member");
    }
}
