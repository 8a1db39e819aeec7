package io.github.polnum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.Identifier;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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
    void placesWithEqualPartsAreEqual() {
        var place = Place.builder().pointer("/id").line(1).build();
        var same = Place.builder().line(1).pointer("/id").build();

        assertThat(place).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(place)
                .isNotEqualTo(place.toBuilder().line(2).build())
                .isNotEqualTo(place.toBuilder().pointer("/name").build())
                .isNotEqualTo(place.toBuilder().path("").build());
    }
}
