package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.List;
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

    /** What is told of two frameworks that say these things beside what they must. */
    private static List<Finding> findings(String one, String other) {
        return findings(
                PolicySetShape.POLICY_SET,
                "[ { polnum 1.0 language de id a name A " + one + " } { polnum 1.0 language de id b name B " + other
                        + " } ]");
    }

    private static List<Finding> findings(Shape<?> shape, String tokens) {
        var recording = Tokens.record(tokens);
        var problems = new Problems(10);
        shape.read(new Reading(
                started(recording), recording::readerFrom, problems, SharedValues.ofTokens(recording.size())));
        return problems.outcome(null, recording, recording::reader).report().findings();
    }

    @Test
    void namesAndWordsAreThoseOfTheFrameworkThatHasThem() {
        var reference = "links { related [ Offene_Daten ] }";
        var word = "phases [ { state Läuft } ]";
        var things = "measures [ { id x name OffeneDaten } ] terms { states [ { word Läuft state planned } ] }";

        assertThat(findings(reference, things))
                .extracting(finding -> finding.arguments().get("suggestion"))
                .containsExactly(DataValue.of("offene-daten"));
        assertThat(findings(things, reference + " " + things))
                .extracting(finding -> finding.arguments().get("suggestion"))
                .containsExactly(DataValue.of("x"));
        assertThat(findings(things, word))
                .extracting(finding -> finding.arguments().get("suggestion"))
                .containsExactly(DataValue.of("in-progress"));
        assertThat(findings(things, word + " " + things))
                .extracting(finding -> finding.arguments().get("expected"))
                .containsExactly(DataValue.of("own-word"));
    }

    @Test
    void wordsThatTermsStandForMustBeCommonOnes() {
        assertThat(findings("terms { states [ { word Läuft state läuft } ] }", ""))
                .extracting(finding -> finding.arguments().get("suggestion"))
                .containsExactly(DataValue.of("in-progress"));
        assertThat(findings(Descriptions.TERMS, "{ states [ { word { de Läuft } state läuft } ] }"))
                .extracting(finding -> finding.arguments().get("suggestion"))
                .containsExactly(DataValue.of("in-progress"));
    }

    private static TokenReader started(Recording recording) {
        var in = recording.reader();
        in.next();
        return in;
    }
}
