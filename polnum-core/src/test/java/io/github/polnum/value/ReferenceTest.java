package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    /** Empty columns stand for parts that are not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "participation                  |              |      | participation |",
                "un-sdg#goal-9                  | un-sdg       |      | goal-9        |",
                "un-sdg#                        | un-sdg       |      |               |",
                "climate-plan@2024#goal-2       | climate-plan | 2024 | goal-2        |",
                "climate-plan@2024#             | climate-plan | 2024 |               |",
                "climate-plan@v1.2_B-3#x        | climate-plan | v1.2_B-3 | x         |",
                "diaporama-2019 p. 12           |              |      | diaporama-2019 | p. 12",
                "un-sdg#report p. 12            | un-sdg       |      | report        | p. 12",
                "climate-plan@2024#report fig 2 | climate-plan | 2024 | report        | fig 2",
                "report p. 3 #2 @ the end       |              |      | report        | p. 3 #2 @ the end",
                "report a@b#c                   |              |      | report        | a@b#c",
                "un-sdg#report a@b#c            | un-sdg       |      | report        | a@b#c",
                "un-sdg# p. 12                  | un-sdg       |      |               | p. 12",
                "report p.\u00A012  §\u00A03    |              |      | report        | p.\u00A012  §\u00A03"
            })
    void everyFormComesApartAndBack(String value, String framework, String edition, String id, String locator) {
        var reference = Reference.parse(value);

        assertThat(reference.framework())
                .isEqualTo(Optional.ofNullable(framework).map(Identifier::of));
        assertThat(reference.edition()).isEqualTo(Optional.ofNullable(edition));
        assertThat(reference.id()).isEqualTo(Optional.ofNullable(id).map(Identifier::of));
        assertThat(reference.locator()).isEqualTo(Optional.ofNullable(locator));
        assertThat(reference.isLocal()).isEqualTo(framework == null);
        assertThat(reference).hasToString(value).isEqualTo(Reference.parse(value));
        assertThat(reference).hasSameHashCodeAs(Reference.parse(value));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                " ",
                "#",
                "#a",
                "@2024#a",
                "a@#b",
                "a@2024",
                "a@20 24#b",
                "a@2024/1#b",
                "a@é#b",
                "A#b",
                "a#B",
                "a#b#c",
                "a#b@1#c",
                "a@1@2#b",
                "a#b@2024",
                "a ",
                " a",
                "a  p. 1",
                "a p. 1 ",
                "a \u00A0",
                "a\tp. 1",
                "a p.\t1",
                "a p.\u00851",
                "a p. \uD83D",
                "a\u00A0p. 1",
                "a--b",
                "x".repeat(101),
                "a#" + "x".repeat(101),
                "x".repeat(101) + "#a",
                "a@" + "1".repeat(101) + "#b",
                "a " + "p".repeat(501));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String value) {
        assertRefused("Reference", "value", Constraint.MALFORMED_REFERENCE, value, () -> Reference.parse(value));
    }

    @Test
    void thePartsOfAReferenceMayBeAsLongAsStated() {
        var value = "f".repeat(Identifier.MAX_LENGTH) + "@" + "E".repeat(Reference.MAX_EDITION_LENGTH) + "#"
                + "i".repeat(Identifier.MAX_LENGTH) + " " + "l".repeat(Reference.MAX_LOCATOR_LENGTH);
        var reference = Reference.parse(value);

        assertThat(reference.framework()).contains(Identifier.of("f".repeat(100)));
        assertThat(reference.edition()).contains("E".repeat(100));
        assertThat(reference.id()).contains(Identifier.of("i".repeat(100)));
        assertThat(reference.locator()).contains("l".repeat(500));
    }

    @Test
    void aReferenceToAnIdentifierIsLocal() {
        assertThat(Reference.of(Identifier.of("participation"))).isEqualTo(Reference.parse("participation"));
    }

    @Test
    void aReferenceIsMadeOfItsParts() {
        var framework = Identifier.of("un-sdg");
        var goal = Identifier.of("goal-9");
        var whole = Reference.ofFramework(framework, Optional.empty());
        var edition = Reference.ofFramework(framework, Optional.of("2024"));

        assertThat(whole).isEqualTo(Reference.parse("un-sdg#"));
        assertThat(whole.withId(goal)).isEqualTo(Reference.parse("un-sdg#goal-9"));
        assertThat(edition).isEqualTo(Reference.parse("un-sdg@2024#"));
        assertThat(edition.withId(Identifier.of("goal-1")).withId(goal))
                .isEqualTo(Reference.parse("un-sdg@2024#goal-9"));
        assertThat(Reference.of(framework).withId(goal)).isEqualTo(Reference.of(goal));
        assertThat(Reference.parse("un-sdg#report p. 1 #2").withId(goal))
                .isEqualTo(Reference.parse("un-sdg#goal-9 p. 1 #2"));
        assertThat(Reference.parse("report p. 1").withLocator("p. 2")).isEqualTo(Reference.parse("report p. 2"));
        assertThat(edition.withId(goal).withLocator("p. 2")).isEqualTo(Reference.parse("un-sdg@2024#goal-9 p. 2"));
    }

    @Test
    void partsOfWhichNoReferenceCanBeMadeAreRefused() {
        var report = Identifier.of("report");

        assertRefused(
                "Reference",
                "value",
                Constraint.MALFORMED_REFERENCE,
                "report@a b#",
                () -> Reference.ofFramework(report, Optional.of("a b")));
        assertRefused(
                "Reference",
                "value",
                Constraint.MALFORMED_REFERENCE,
                "report@#",
                () -> Reference.ofFramework(report, Optional.of("")));
        for (var locator : List.of("", " ", " p. 1", "p. 1 ", "p.\t1", "p".repeat(501))) {
            assertRefused(
                    "Reference",
                    "value",
                    Constraint.MALFORMED_REFERENCE,
                    "report " + locator,
                    () -> Reference.of(report).withLocator(locator));
        }
        assertThatNullPointerException().isThrownBy(() -> Reference.of(report).withLocator(null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, true",
        "v1.2, true",
        "A_b-C, true",
        ".., true",
        "abcdefghijklmnopqrstuvwxyz, true",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ, true",
        "0123456789, true",
        "@, false",
        "[, false",
        "`, false",
        "{, false",
        "/, false",
        ":, false",
        "'', false",
        "a b, false",
        "a#, false",
        "é, false"
    })
    void editionsAreLettersDigitsDotsUnderscoresAndHyphens(String value, boolean edition) {
        assertThat(Reference.isEdition(value)).isEqualTo(edition);
    }

    @Test
    void referencesAreOrderedByTheirCharactersAndDifferWithThem() {
        assertThat(Stream.of("b", "a#b", "a", "a p. 1").map(Reference::parse).sorted())
                .extracting(Reference::toString)
                .containsExactly("a", "a p. 1", "a#b", "b");
        assertThat(Reference.parse("a")).isNotEqualTo(Reference.parse("a#")).isNotEqualTo("a");
    }
}
