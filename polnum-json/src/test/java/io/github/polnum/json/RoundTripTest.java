package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.model.PolicyFramework;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    private static final PolicyJson STANDARD = PolicyJson.standard();
    private static final PolicyJson COMPACT = PolicyJson.compact();

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAsItWas(@ForAll("frameworks") PolicyFramework framework) {
        var result = STANDARD.read(STANDARD.toJson(framework));

        assertThat(result.report().hasErrors()).as("errors").isFalse();
        assertThat(result.orElseThrow()).isEqualTo(framework);
    }

    @Property(tries = 200)
    void whatWasReadIsWrittenAsItStood(@ForAll("frameworks") PolicyFramework framework) {
        for (var codec : new PolicyJson[] {STANDARD, COMPACT}) {
            var document = codec.toJson(framework);

            assertThat(codec.toJson(codec.read(document).orElseThrow())).isEqualTo(document);
        }
    }

    @Property(tries = 100)
    void layoutDoesNotMatter(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(COMPACT.read(STANDARD.toJson(framework)).value())
                .isEqualTo(STANDARD.read(COMPACT.toJson(framework)).value());
    }

    @Property(tries = 100)
    void orderOfMembersDoesNotMatter(@ForAll("frameworks") PolicyFramework framework, @ForAll Random random) {
        var shuffled = Tree.shuffled(COMPACT.toJson(framework), random);

        assertThat(STANDARD.read(shuffled).value()).contains(framework);
    }

    @Property(tries = 200)
    void truncatedDocumentHasNoValue(@ForAll("frameworks") PolicyFramework framework, @ForAll Random random) {
        var document = COMPACT.toJson(framework).getBytes(UTF_8);

        var result = STANDARD.read(Arrays.copyOf(document, random.nextInt(document.length)));

        assertThat(result.value()).isEmpty();
        assertThat(result.report().hasErrors()).isTrue();
    }

    @Property(tries = 500)
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
