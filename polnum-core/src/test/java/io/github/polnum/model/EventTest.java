package io.github.polnum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Token;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Measure with(Event... events) {
        return Measure.builder("m", LanguageTag.FR.text("Mesure"))
                .events(List.of(events))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, , true",
        "2030, , true",
        "2026, 2025, true",
        ", 2025, false",
        ", , true",
        "not-recorded, 2025, true",
        "withheld, , true",
        "not-fixed, , false",
        "suspended, , false",
        "not-applicable, , false",
    })
    void factIsToldApartFromAPlan(String date, String planned, boolean tookPlace) {
        var event = Event.builder(EventKind.ADOPTED);
        if (date != null) {
            if (Character.isDigit(date.charAt(0))) {
                event.date(date);
            } else {
                event.date(Stated.absent(Token.of(AbsenceReason.class, date)));
            }
        }
        if (planned != null) {
            event.planned(planned);
        }

        assertThat(event.build().tookPlace()).isEqualTo(tookPlace);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, , true",
        "2026, , true",
        "2027, , false",
        "2022, 2024, false",
        "2022, 2022, true",
        "2024, 2022, true",
        "2022, 2028, true",
        "2022, 2026, false",
    })
    void whatWasWithdrawnMayHaveBeenAddedAgain(String withdrawn, String added, boolean isWithdrawn) {
        var events = Stream.of(
                        Event.of(EventKind.WITHDRAWN, withdrawn),
                        added == null ? Event.of(EventKind.AMENDED, "2025") : Event.of(EventKind.ADDED, added))
                .toArray(Event[]::new);

        assertThat(with(events).isWithdrawn(DAY)).isEqualTo(isWithdrawn);
    }

    @Test
    void withdrawalWithoutADateHoldsAndAPlannedOneDoesNot() {
        assertThat(with(Event.builder(EventKind.WITHDRAWN).build()).isWithdrawn(DAY))
                .isTrue();
        assertThat(with(Event.builder(EventKind.WITHDRAWN).planned("2024").build())
                        .isWithdrawn(DAY))
                .isFalse();
        assertThat(with().isWithdrawn(DAY)).isFalse();
        assertThatThrownBy(() -> with().isWithdrawn(LocalDate.of(10_000, 1, 1))).isInstanceOf(InvariantException.class);
    }

    @Test
    void manyWithdrawalsAreLookedThroughOnce() {
        var many = Stream.concat(
                        Collections.nCopies(200_000, Event.of(EventKind.WITHDRAWN, "2020")).stream(),
                        Stream.of(Event.of(EventKind.ADDED, "2021")))
                .toArray(Event[]::new);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(with(many).isWithdrawn(DAY)).isFalse());
    }
}
