package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "participation",
                "objectif-7",
                "2030",
                "a-b-c",
                "17-b",
                "abcdefghijklmnopqrstuvwxyz-0123456789"
            })
    void groupsOfLettersAndDigitsAreIdentifiers(String value) {
        var id = Identifier.of(value);

        assertThat(id.value()).isEqualTo(value);
        assertThat(id).hasToString(value).isEqualTo(Identifier.of(value)).hasSameHashCodeAs(Identifier.of(value));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "Axe 1",
                "a b",
                "a_b",
                "a.b",
                "é",
                "a\n",
                "\u0661",
                "a#b",
                "a/b",
                "a".repeat(101));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String value) {
        var refusal = assertRefused(
                "Identifier", "value", Constraint.MALFORMED_IDENTIFIER, value, () -> Identifier.of(value));
        assertThat(refusal.detail()).contains("100");
    }

    @Test
    void oneHundredCharactersAreTheMost() {
        assertThat(Identifier.of("a".repeat(Identifier.MAX_LENGTH)).value()).hasSize(100);
    }

    @Test
    void theMessageIsTheOneOfTheDocumentation() {
        var refusal = assertRefused(
                "Identifier", "value", Constraint.MALFORMED_IDENTIFIER, "Axe 1", () -> Identifier.of("Axe 1"));

        assertThat(refusal)
                .hasMessage("Identifier.value: must be lower-case letters and digits in groups joined by single"
                        + " hyphens, at most 100 characters, but was \"Axe 1\" [malformed-identifier]");
    }

    @Test
    void theMessageIsBoundedAndShowsControlCharactersEscaped() {
        var refusal = assertRefused(
                "Identifier",
                "value",
                Constraint.MALFORMED_IDENTIFIER,
                "\u0007\n" + "x".repeat(1_000_000),
                () -> Identifier.of("\u0007\n" + "x".repeat(1_000_000)));

        assertThat(refusal.getMessage()).hasSizeLessThan(300).contains("\"\\u0007\\u000Axxx");
    }

    @Test
    void identifiersAreOrderedByTheirCharacters() {
        assertThat(Stream.of("b", "a-b", "a", "10", "9").map(Identifier::of).sorted())
                .extracting(Identifier::value)
                .containsExactly("10", "9", "a", "a-b", "b");
    }

    @Test
    void anIdentifierIsNoReferenceAndNoString() {
        assertThat(Identifier.of("a")).isNotEqualTo(Identifier.of("b")).isNotEqualTo("a");
        assertThat(Identifier.of("a").equals((Object) Reference.parse("a"))).isFalse();
    }
}
