package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

    private static final Text WORD = LanguageTag.FR.text("NON ENCORE FIXE");

    @Test
    void aValueIsThereAndHasNoReasonToBeAbsent() {
        Stated<String> stated = Stated.of("2018");

        assertThat(stated).isEqualTo(new Stated.Present<>("2018")).isNotEqualTo(Stated.of("2019"));
        assertThat(stated.value()).contains("2018");
        assertThat(stated.absence()).isEmpty();
        assertThat(stated.isStated()).isTrue();
    }

    @Test
    void anAbsenceHasAReasonAndMaybeAWord() {
        Stated<String> bare = Stated.absent(AbsenceReason.NOT_FIXED);
        Stated<String> worded = Stated.absent(AbsenceReason.NOT_FIXED, WORD);

        assertThat(bare).isEqualTo(new Stated.Absent<>(AbsenceReason.NOT_FIXED, Optional.empty(), Extensions.none()));
        assertThat(worded)
                .isEqualTo(new Stated.Absent<>(AbsenceReason.NOT_FIXED, Optional.of(WORD), Extensions.none()));
        assertThat(bare).isNotEqualTo(worded).isNotEqualTo(Stated.absent(AbsenceReason.NOT_SET));
        assertThat(worded.value()).isEmpty();
        assertThat(worded.absence()).contains(AbsenceReason.NOT_FIXED);
        assertThat(worded.isStated()).isTrue();
    }

    @Test
    void nothingSaidIsNeitherAValueNorAnAbsence() {
        Stated<String> nothing = Stated.notStated();

        assertThat(nothing).isEqualTo(new Stated.NotStated<>()).isNotEqualTo(Stated.absent(AbsenceReason.NOT_SET));
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.absence()).isEmpty();
        assertThat(nothing.isStated()).isFalse();
    }

    @Test
    void onlyAValueIsChanged() {
        assertThat(Stated.of("2018").map(String::length)).isEqualTo(Stated.of(4));
        assertThat(Stated.<String>absent(AbsenceReason.WITHHELD, WORD).map(String::length))
                .isEqualTo(Stated.absent(AbsenceReason.WITHHELD, WORD));
        assertThat(Stated.<String>notStated().map(String::length)).isEqualTo(Stated.notStated());
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Stated.of(null));
        assertThatNullPointerException().isThrownBy(() -> Stated.absent(null));
        assertThatNullPointerException().isThrownBy(() -> Stated.absent(AbsenceReason.NOT_SET, null));
        assertThatNullPointerException().isThrownBy(() -> Stated.of("2018").map(value -> null));
    }

    @Test
    void theStringIsShort() {
        assertThat(Stated.of("x".repeat(1_000_000))).hasToString("Present[" + "x".repeat(80) + "…]");
        assertThat(Stated.absent(AbsenceReason.NOT_SET, LanguageTag.FR.text("x".repeat(1_000_000)))
                        .toString())
                .hasSizeLessThan(200);
    }

    @Test
    void anAbsenceMayHaveExtensionsThatAreKept() {
        var extensions = Extensions.none().with("ge:until", DataValue.of("2027"));
        var plain = Stated.<String>absent(AbsenceReason.NOT_FIXED, WORD);
        var extended = plain.withExtensions(extensions);

        assertThat(extended.extensions()).isEqualTo(extensions);
        assertThat(extended.absence()).contains(AbsenceReason.NOT_FIXED);
        assertThat(extended.word()).contains(WORD);
        assertThat(extended).isNotEqualTo(plain);
        assertThat(extended.withExtensions(Extensions.none())).isEqualTo(plain);
        assertThat(extended.map(String::length))
                .isEqualTo(Stated.<Integer>absent(AbsenceReason.NOT_FIXED, WORD).withExtensions(extensions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "word", "about", "atLeast", "moreThan", "atMost", "lessThan"})
    void anExtensionOfAnAbsenceIsNotCalledAsItsMembersOrAsBounds(String name) {
        assertRefused(
                "Absent",
                "extensions",
                Constraint.MALFORMED_EXTENSION_NAME,
                name,
                () -> Stated.absent(AbsenceReason.NOT_FIXED)
                        .withExtensions(Extensions.none().with(name, DataValue.of(1))));
    }
}
