package io.github.polnum.finding;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void placeMayBeUnknown() {
        var place = Place.builder().build();

        assertThat(place.element()).isEmpty();
        assertThat(place.path()).isEmpty();
        assertThat(place.pointer()).isEmpty();
        assertThat(place.line()).isEmpty();
        assertThat(place.column()).isEmpty();
        assertThat(place).hasToString("");
    }

    @Test
    void builderKeepsWhatItIsGiven() {
        var place = Place.builder()
                .element(Identifier.of("participation"))
                .path("roles[0].name")
                .pointer("/roles/0/name")
                .line(12)
                .column(45)
                .build();

        assertThat(place.element()).isEqualTo(Optional.of(Identifier.of("participation")));
        assertThat(place.path()).isEqualTo(Optional.of("roles[0].name"));
        assertThat(place.pointer()).isEqualTo(Optional.of("/roles/0/name"));
        assertThat(place.line()).isEqualTo(OptionalInt.of(12));
        assertThat(place.column()).isEqualTo(OptionalInt.of(45));
    }

    @Test
    void copyCanBeChangedAndLeavesThePlaceAsItIs() {
        var place = Place.builder().path("roles[0]").line(3).build();

        assertThat(place.toBuilder().line(4).build())
                .isEqualTo(Place.builder().path("roles[0]").line(4).build());
        assertThat(place).isEqualTo(Place.builder().path("roles[0]").line(3).build());
    }

    @Test
    void builderTakesAwayWhatIsKnown() {
        var place = Place.builder()
                .framework(Reference.parse("plan#"))
                .element(Identifier.of("participation"))
                .level(LanguageTag.FR.text("axe"))
                .path("roles[0].name")
                .pointer("/roles/0/name")
                .line(12)
                .column(45)
                .build();

        assertThat(place.toBuilder()
                        .framework(Optional.empty())
                        .element(Optional.empty())
                        .level(Optional.empty())
                        .path(Optional.empty())
                        .pointer(Optional.empty())
                        .line(OptionalInt.empty())
                        .column(OptionalInt.empty())
                        .build())
                .isEqualTo(Place.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "plan#a", "plan@2026#a", "plan# p. 2"})
    void aReferenceToSomethingInAFrameworkIsNoFramework(String reference) {
        assertRefused(
                "Place",
                "framework",
                Constraint.MALFORMED_REFERENCE,
                Reference.parse(reference),
                () -> Place.builder().framework(Reference.parse(reference)).build());
    }

    @Test
    void stringTellsLineColumnAndPath() {
        var place = Place.builder().path("roles[0].name").pointer("/roles/0/name");

        assertThat(place.build()).hasToString("roles[0].name");
        assertThat(place.line(12).build()).hasToString("12 roles[0].name");
        assertThat(place.column(45).build()).hasToString("12:45 roles[0].name");
    }

    @Test
    void pointerServesWhereThePathIsNotKnown() {
        assertThat(Place.builder().pointer("/roles/0/name").line(12).build()).hasToString("12 /roles/0/name");
    }

    @Test
    void stringTellsTheFrameworkFirst() {
        var place = Place.builder().framework(Reference.parse("smart-geneva@2026#"));

        assertThat(place.build()).hasToString("smart-geneva@2026#");
        assertThat(place.path("roles[0]").build()).hasToString("smart-geneva@2026# roles[0]");
        assertThat(place.line(12).build()).hasToString("smart-geneva@2026# 12 roles[0]");
        assertThat(place.column(45).build()).hasToString("smart-geneva@2026# 12:45 roles[0]");
    }

    @Test
    void emptyPathAndEmptyPointerMeanTheWholeAndAreNotShown() {
        assertThat(Place.builder().path("").pointer("").build()).hasToString("");
        assertThat(Place.builder().path("").pointer("/id").build()).hasToString("/id");
        assertThat(Place.builder().path("").pointer("").line(1).column(2).build())
                .hasToString("1:2");
    }

    @Test
    void theElementServesWhereNothingElseIsKnown() {
        var place = Place.builder().element(Identifier.of("participation"));

        assertThat(place.build()).hasToString("participation");
        assertThat(place.path("roles[0]").build()).hasToString("roles[0]");
        assertThat(place.path("").line(12).build()).hasToString("12");
    }

    @Test
    void theEndOfALongPathIsShown() {
        var path = "objectives[0].".repeat(20);

        assertThat(Place.builder().path(path.substring(0, 80)).build()).hasToString(path.substring(0, 80));
        assertThat(Place.builder().path("x" + path.substring(0, 80)).build()).hasToString("…" + path.substring(0, 80));
        assertThat(Place.builder().path(path).build()).hasToString("…" + path.substring(path.length() - 80));
    }

    @Test
    void controlCharactersOfAPathAreShownAsEscapes() {
        assertThat(Place.builder().path("a\u0007b").build()).hasToString("a\\u0007b");
        assertThat(Place.builder().path("\u0007" + "b".repeat(80)).build()).hasToString("…" + "b".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void linesAndColumnsBelowOneAreRefused(int number) {
        assertRefused(
                "Place",
                "line",
                Constraint.OUT_OF_RANGE,
                number,
                () -> Place.builder().line(number).build());
        assertRefused(
                "Place",
                "column",
                Constraint.OUT_OF_RANGE,
                number,
                () -> Place.builder().line(1).column(number).build());
        assertThat(Place.builder().line(1).column(1).build()).hasToString("1:1");
    }

    @Test
    void placesWithEqualPartsAreEqual() {
        var place = Place.builder().pointer("/id").line(1).build();
        var same = Place.builder().line(1).pointer("/id").build();

        assertThat(place).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(place)
                .isNotEqualTo(place.toBuilder().line(2).build())
                .isNotEqualTo(place.toBuilder().pointer("/name").build())
                .isNotEqualTo(place.toBuilder().path("").build())
                .isNotEqualTo("1 /id");
    }
}
