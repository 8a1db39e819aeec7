package io.github.polnum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    /** For each three letters of the known word one may be wrong: added, left out, another one, or exchanged with its neighbour. */
    @ParameterizedTest
    @CsvSource({
        // one letter in a short word
        "id, id",
        "i, id",
        "idd, id",
        "ix, id",
        "di, id",
        "xy, ''",
        "name, name",
        "nom, ''",
        "nmae, name",
        "nam, name",
        "names, name",
        "enam, ''",
        // two in one of six
        "period, period",
        "peroid, period",
        "eproid, period",
        "priods, period",
        "prds, ''",
        "perio, period",
        "peri, period",
        "per, ''",
        "periodes, period",
        "periodics, ''",
        // whatever the case
        "PERIOD, period",
        "Id, id",
        // the letters that are exchanged must be neighbours, and both
        "dx, ''",
        "xi, ''",
        "perdoi, period",
        "epirdo, ''",
        "pxriod, period",
        "xeriyd, period",
        "xexiyd, ''",
    })
    void theNearestKnownWordIsSuggested(String written, String suggested) {
        var known = List.of("id", "name", "period");

        assertThat(Suggestion.of(written, known).orElse("")).isEqualTo(suggested);
    }

    @Test
    void ligaturesAreTheLettersThatTheyJoin() {
        assertThat(Suggestion.of("fuß", List.of("fuss"))).contains("fuss");
        assertThat(Suggestion.of("œil", List.of("oeil"))).contains("oeil");
    }

    @Test
    void theNearerOneIsSuggestedAndTheFirstOfTwoThatAreAsNear() {
        assertThat(Suggestion.of("measurs", List.of("measured", "measures"))).contains("measures");
        assertThat(Suggestion.of("measurs", List.of("measures", "measured"))).contains("measures");
        assertThat(Suggestion.of("rale", List.of("role", "rule"))).contains("role");
        assertThat(Suggestion.of("rale", List.of("rule", "role"))).contains("rule");
    }

    @Test
    void theWordIsSuggestedAsItIsWritten() {
        assertThat(Suggestion.of("ATLEST", List.of("atLeast"))).contains("atLeast");
    }

    @ParameterizedTest
    @CsvSource({
        "Stratégie, strategy",
        "In Progress, in-progress",
        "in_progress, in-progress",
        "IN\u00A0PROGRESS, in-progress",
        "at_least, atLeast",
        "étAt, état"
    })
    void accentsAndWhatJoinsWordsMakeNoDifference(String written, String suggested) {
        assertThat(Suggestion.of(written, List.of("strategy", "in-progress", "atLeast", "état")))
                .contains(suggested);
    }

    @Test
    void nothingIsSuggestedForMoreThanAHundredCharacters() {
        var longest = "a".repeat(100);

        assertThat(Suggestion.of(longest, List.of(longest + "a"))).contains(longest + "a");
        assertThat(Suggestion.of(longest + "a", List.of(longest + "a"))).isEmpty();
    }

    @Test
    void nothingIsSuggestedWhereNothingIsKnown() {
        assertThat(Suggestion.of("id", List.of())).isEmpty();
        assertThat(Suggestion.of("", List.of("name"))).isEmpty();
        assertThat(Suggestion.of("", List.of("x"))).contains("x");
        assertThat(Suggestion.of("ab", List.of("x"))).isEmpty();
    }
}
