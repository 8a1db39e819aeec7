package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LocatorTest {

    /** Measures in one another, with what is looked for before and behind those inside. */
    private static final Recording DOCUMENT = Tokens.record("""
            { polnum 1.0 language fr id f name F measures [
                { id a number 1 name A measures [
                    { id b number 1 name B measures [
                        { id c number 1 name C } ]
                      period 2026 } ]
                  period 2026 }
                { id d number 2 name D period 2026 } ] }""");

    private final List<Tokens.Counted> passes = new ArrayList<>();
    private final Starts starts = new Starts();

    private final Input input = new Input(
            from -> {
                var pass = new Tokens.Counted(DOCUMENT.readerFrom(from));
                passes.add(pass);
                return pass;
            },
            0,
            new Lines(new byte[1_000]),
            Map.of(),
            10);

    private static Finding finding(String element, String path) {
        return Finding.builder(
                        "x-told",
                        Severity.INFO,
                        Place.builder()
                                .element(Identifier.of(element))
                                .path(path)
                                .build())
                .build();
    }

    private Set<String> pointers(Finding... findings) {
        var framework = FrameworkCodec.read(input, Grading.NONE, starts).value().orElseThrow();
        passes.clear();
        var report = Report.builder();
        List.of(findings).forEach(report::add);
        return Locator.locate(report.build(), input, framework.index(), starts).findings().stream()
                .map(finding -> finding.place().pointer().orElseThrow() + " "
                        + finding.place().column().orElseThrow())
                .collect(Collectors.toSet());
    }

    @Test
    void elementsInOneAnotherAreLookedIntoInOnePass() {
        assertThat(pointers(
                        finding("a", "measures[0].period"),
                        finding("b", "measures[0].measures[0].period"),
                        finding("b", "measures[0].measures[0]"),
                        finding("c", "measures[0].measures[0].measures[0].number"),
                        finding("d", "measures[1].number")))
                .containsExactlyInAnyOrder(
                        "/measures/0/period 44",
                        "/measures/0/measures/0/period 40",
                        "/measures/0/measures/0 21",
                        "/measures/0/measures/0/measures/0/number 34",
                        "/measures/1/number 50");
        assertThat(passes).hasSize(2);
    }

    @Test
    void elementsThemselvesAreFoundWithoutAPass() {
        assertThat(pointers(finding("a", "measures[0]"), finding("c", "measures[0].measures[0].measures[0]")))
                .containsExactlyInAnyOrder("/measures/0 12", "/measures/0/measures/0/measures/0 30");
        assertThat(passes).isEmpty();
    }

    @Test
    void pathThatLeadsElsewhereThanIntoItsElementIsFollowedFromTheStart() {
        assertThat(pointers(finding("a", "measures[1].number"))).containsExactly("/measures/1/number 50");
    }

    @Test
    void bracketThatIsNotClosedEndsWithThePath() {
        assertThat(pointers(finding("f", "measures[0"))).containsExactly("/measures/0 12");
    }

    @Test
    void nothingIsReadBehindTheLastThatIsLookedFor() {
        assertThat(pointers(finding("a", "measures[0].number"))).containsExactly("/measures/0/number 16");
        // The start, two names and their values.
        assertThat(passes)
                .singleElement()
                .satisfies(pass -> assertThat(pass.count()).isEqualTo(5));

        assertThat(pointers(finding("f", "measures[0].number"))).containsExactly("/measures/0/number 16");
        // All from the start of the document on.
        assertThat(passes)
                .singleElement()
                .satisfies(pass -> assertThat(pass.count()).isEqualTo(16));
    }
}
