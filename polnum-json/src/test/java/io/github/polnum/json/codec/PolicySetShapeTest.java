package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicySetShapeTest {

    /** A set of frameworks that name their language last. */
    private static Recording set(int size) {
        return Tokens.record(IntStream.range(0, size)
                .mapToObj(i -> "{ polnum 1.0 id a" + i + " name A language fr }")
                .collect(Collectors.joining(" ", "[ ", " ]")));
    }

    @Test
    void languagesThatComeLateAreLookedForInTheirOwnFramework() {
        var recording = set(40);
        var looks = new ArrayList<Tokens.Counted>();

        var read = PolicySetShape.POLICY_SET.read(new Reading(
                started(recording),
                from -> {
                    var counted = new Tokens.Counted(recording.readerFrom(from));
                    looks.add(counted);
                    return counted;
                },
                new Problems(1),
                SharedValues.ofTokens(recording.size())));

        assertThat(Objects.requireNonNull(read).frameworks())
                .hasSize(40)
                .allSatisfy(framework -> assertThat(framework.name()).isEqualTo(LanguageTag.FR.text("A")));
        // Its start, four names and their values.
        assertThat(looks)
                .hasSize(40)
                .allSatisfy(look -> assertThat(look.count()).isEqualTo(9));
    }

    @Test
    void languageThatComesFirstIsNotLookedFor() {
        var recording = Tokens.record("[ { polnum 1.0 language fr id a name A } ]");

        var read = PolicySetShape.POLICY_SET.read(new Reading(
                started(recording),
                from -> {
                    throw new AssertionError("Read again from " + from);
                },
                new Problems(1),
                SharedValues.ofTokens(recording.size())));

        assertThat(Objects.requireNonNull(read).frameworks())
                .singleElement()
                .satisfies(framework -> assertThat(framework.name()).isEqualTo(LanguageTag.FR.text("A")));
    }

    private static TokenReader started(Recording recording) {
        var in = recording.reader();
        in.next();
        return in;
    }
}
