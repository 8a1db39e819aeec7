package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final PolicyJson STANDARD = PolicyJson.standard();
    private static final PolicyJson COMPACT = PolicyJson.compact();

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll("frameworks") PolicyFramework framework) {
        var result = STANDARD.read(STANDARD.toJson(framework));

        assertThat(result.report().hasErrors()).as("errors").isFalse();
        assertThat(result.orElseThrow()).isEqualTo(framework);
    }

    @Property
    void whatWasReadIsWrittenAsItStood(@ForAll("frameworks") PolicyFramework framework) {
        for (var codec : new PolicyJson[] {STANDARD, COMPACT}) {
            var document = codec.toJson(framework);

            assertThat(codec.toJson(codec.read(document).orElseThrow())).isEqualTo(document);
        }
    }

    @Test
    @Tag("large")
    void aHundredThousandElementsAreWrittenReadEditedAndWrittenAgain() {
        var fr = LanguageTag.FR;
        var framework = PolicyFramework.builder("grand", fr.text("Grand")).language(fr);
        for (int i = 0; i < 100; i++) {
            var role = Role.builder("axe-" + i, fr.text("Axe " + i));
            for (int j = 0; j < 10; j++) {
                var objective = Objective.builder("objectif-" + i + "-" + j, fr.text("Objectif"));
                for (int k = 0; k < 100; k++) {
                    objective.addMeasure(Measure.builder("mesure-" + i + "-" + j + "-" + k, fr.text("Mesure"))
                            .build());
                }
                role.addObjective(objective.build());
            }
            framework.addRole(role.build());
        }
        var built = framework.build();

        var read = STANDARD.read(STANDARD.toJson(built)).orElseThrow();
        var edited = read.edit(
                Identifier.of("mesure-99-9-99"),
                Measure.class,
                measure -> measure.toBuilder().number("7").build());
        var again = COMPACT.read(COMPACT.toJson(edited)).orElseThrow();

        assertThat(read).isEqualTo(built);
        assertThat(read.index().elements()).hasSize(1 + 100 + 1_000 + 100_000);
        assertThat(again.index()
                        .find(Identifier.of("mesure-99-9-99"), Measure.class)
                        .orElseThrow()
                        .number())
                .contains("7");
        assertThat(again.edit(
                        Identifier.of("mesure-99-9-99"),
                        Measure.class,
                        measure -> measure.toBuilder().number(Optional.empty()).build()))
                .isEqualTo(built);
    }

    @Property
    void layoutDoesNotMatter(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(COMPACT.read(STANDARD.toJson(framework)).value())
                .isEqualTo(STANDARD.read(COMPACT.toJson(framework)).value());
    }

    @Property
    void orderOfMembersDoesNotMatter(@ForAll("frameworks") PolicyFramework framework, @ForAll Random random) {
        var shuffled = Tree.shuffled(COMPACT.toJson(framework), random);

        assertThat(STANDARD.read(shuffled).value()).contains(framework);
    }

    @Property
    void truncatedDocumentHasNoValue(@ForAll("frameworks") PolicyFramework framework, @ForAll Random random) {
        var document = COMPACT.toJson(framework).getBytes(UTF_8);

        var result = STANDARD.read(Arrays.copyOf(document, random.nextInt(document.length)));

        assertThat(result.value()).isEmpty();
        assertThat(result.report().hasErrors()).isTrue();
    }

    @Property(tries = 500)
    @net.jqwik.api.Tag("large")
    void changedByteIsReadOrToldAndNeverThrown(@ForAll("frameworks") PolicyFramework framework, @ForAll Random random) {
        var document = COMPACT.toJson(framework).getBytes(UTF_8);
        document[random.nextInt(document.length)] = (byte) random.nextInt(256);

        var result = STANDARD.read(document);

        assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
        result.value()
                .ifPresent(read ->
                        assertThat(STANDARD.read(COMPACT.toJson(read)).value()).contains(read));
    }
}
