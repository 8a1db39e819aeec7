package io.github.polnum.finding;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Token;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Place HERE =
            Place.builder().line(4).column(9).path("roles[0].id").build();
    private static final Place THERE = Place.builder().line(7).build();

    @Test
    void builderKeepsWhatItIsGiven() {
        var finding = Finding.builder("duplicate-identifier", Severity.ERROR, HERE)
                .putArgument("value", "confiance")
                .putArgument("count", DataValue.of(2))
                .addRelated(THERE)
                .addRelated(HERE)
                .build();

        assertThat(finding.code()).isEqualTo("duplicate-identifier");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).isEqualTo(HERE);
        assertThat(finding.arguments())
                .containsExactly(Map.entry("value", DataValue.of("confiance")), Map.entry("count", DataValue.of(2)));
        assertThat(finding.related()).containsExactly(THERE, HERE);
    }

    @Test
    void findingNeedsNoArgumentsAndNoRelatedPlaces() {
        var finding = Finding.builder("document-empty", Severity.ERROR, THERE).build();

        assertThat(finding.arguments()).isEmpty();
        assertThat(finding.related()).isEmpty();
    }

    @Test
    void argumentsReplaceTheFormerOnes() {
        var finding = Finding.builder("unknown-token", Severity.ERROR, HERE)
                .putArgument("value", "a")
                .arguments(Map.of("detail", DataValue.of("b")))
                .build();

        assertThat(finding.arguments()).containsExactly(Map.entry("detail", DataValue.of("b")));
    }

    @Test
    void relatedPlacesReplaceTheFormerOnes() {
        var finding = Finding.builder("unknown-token", Severity.ERROR, HERE)
                .addRelated(HERE)
                .related(List.of(THERE, HERE))
                .addRelated(THERE)
                .build();

        assertThat(finding.related()).containsExactly(THERE, HERE, THERE);
    }

    @Test
    void sameArgumentTwiceIsRefused() {
        var builder = Finding.builder("unknown-token", Severity.ERROR, HERE)
                .putArgument("value", "a")
                .putArgument("value", "b");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value");
    }

    @Test
    void copyCanBeChangedAndLeavesTheFindingAsItIs() {
        var finding = Finding.builder("unknown-token", Severity.ERROR, HERE)
                .putArgument("value", "a")
                .addRelated(THERE)
                .build();
        var changed = finding.toBuilder()
                .code("unknown-member")
                .severity(Severity.WARNING)
                .place(THERE)
                .putArgument("detail", "b")
                .build();

        assertThat(changed)
                .isEqualTo(Finding.builder("unknown-member", Severity.WARNING, THERE)
                        .putArgument("value", "a")
                        .putArgument("detail", "b")
                        .addRelated(THERE)
                        .build());
        assertThat(finding)
                .isEqualTo(Finding.builder("unknown-token", Severity.ERROR, HERE)
                        .putArgument("value", "a")
                        .addRelated(THERE)
                        .build());
    }

    @Test
    void findingsAreEqualWhateverTheOrderOfTheirArguments() {
        var finding = Finding.builder("blank", Severity.INFO, HERE)
                .putArgument("a", "1")
                .putArgument("b", "2")
                .build();
        var other = Finding.builder("blank", Severity.INFO, HERE)
                .putArgument("b", "2")
                .putArgument("a", "1")
                .build();

        assertThat(finding).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void findingsThatDifferAreNotEqual() {
        var finding = Finding.builder("blank", Severity.INFO, HERE).build();

        assertThat(finding)
                .isNotEqualTo(finding.toBuilder().code("too-deep").build())
                .isNotEqualTo(finding.toBuilder().severity(Severity.ERROR).build())
                .isNotEqualTo(finding.toBuilder().place(THERE).build())
                .isNotEqualTo(finding.toBuilder().putArgument("a", "1").build())
                .isNotEqualTo(finding.toBuilder().addRelated(THERE).build());
    }

    @Test
    void argumentsAndRelatedPlacesCannotBeChanged() {
        var finding = Finding.builder("blank", Severity.INFO, HERE).build();
        var value = DataValue.of("x");

        assertThatThrownBy(() -> finding.arguments().put("a", value)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> finding.related().add(THERE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsRefused() {
        var builder = Finding.builder("blank", Severity.INFO, HERE);

        assertThatNullPointerException().isThrownBy(() -> builder.code(null));
        assertThatNullPointerException().isThrownBy(() -> builder.severity(null));
        assertThatNullPointerException().isThrownBy(() -> builder.place(null));
        assertThatNullPointerException().isThrownBy(() -> builder.putArgument("a", (DataValue) null));
        assertThatNullPointerException().isThrownBy(() -> builder.addRelated(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Blank", "two words", "a--b", "-a", "a-", "a_b", "é"})
    void codesAreLowerCaseWordsJoinedByHyphens(String code) {
        assertRefused(
                "Finding",
                "code",
                Constraint.MALFORMED_TOKEN,
                code,
                () -> Finding.builder(code, Severity.INFO, HERE).build());
    }

    @Test
    void codeHasAtMostAHundredCharacters() {
        var longest = "a".repeat(100);

        assertThat(Finding.builder(longest, Severity.INFO, HERE).build().code()).isEqualTo(longest);
        assertRefused(
                "Finding",
                "code",
                Constraint.MALFORMED_TOKEN,
                longest + "a",
                () -> Finding.builder(longest + "a", Severity.INFO, HERE).build());
    }

    @Test
    void findingIsOfConformanceAndWordedByItsCodeUnlessSaidOtherwise() {
        var finding = Finding.builder("blank", Severity.INFO, HERE).build();
        var wording = Wording.of(LanguageTag.FR.text("Il manque quelque chose."));
        var changed = finding.toBuilder()
                .category(Category.PUBLICATION)
                .wording(wording)
                .build();

        assertThat(finding.category()).isEqualTo(Category.CONFORMANCE);
        assertThat(finding.wording()).isEqualTo(Wording.of("blank"));
        assertThat(changed.category()).isEqualTo(Category.PUBLICATION);
        assertThat(changed.wording()).isEqualTo(wording);
        assertThat(changed.message(LanguageTag.DE)).isEqualTo("Il manque quelque chose.");
        assertThat(changed)
                .isEqualTo(finding.toBuilder().category(Category.PUBLICATION).build());
    }

    @Test
    void severitiesAndCategoriesAreFoundByTheirWords() {
        assertThat(List.of("error", "warning", "info"))
                .map(token -> Token.of(Severity.class, token))
                .containsExactly(Severity.values())
                .extracting(Severity::token)
                .containsExactly("error", "warning", "info");
        assertThat(List.of("conformance", "consistency", "completeness", "publication"))
                .map(token -> Token.of(Category.class, token))
                .containsExactly(Category.values())
                .extracting(Category::token)
                .containsExactly("conformance", "consistency", "completeness", "publication");
        assertRefused("Severity", "token", Constraint.UNKNOWN_TOKEN, "Error", () -> Token.of(Severity.class, "Error"));
        assertRefused("Category", "token", Constraint.UNKNOWN_TOKEN, "", () -> Token.of(Category.class, ""));
    }

    @Test
    void stringTellsFiveArguments() {
        var builder = Finding.builder("blank", Severity.INFO, THERE);
        for (var name : List.of("a", "b", "c", "d", "e")) {
            builder.putArgument(name, name);
        }

        assertThat(builder.build()).hasToString("info blank 7 {a=\"a\", b=\"b\", c=\"c\", d=\"d\", e=\"e\"}");
        assertThat(builder.putArgument("f", "f").build())
                .hasToString("info blank 7 {a=\"a\", b=\"b\", c=\"c\", d=\"d\", e=\"e\", …}");
    }

    @Test
    void stringTellsSeverityCodePlaceAndArguments() {
        assertThat(Finding.builder("unknown-token", Severity.ERROR, HERE)
                        .putArgument("value", "a\nb")
                        .build())
                .hasToString("error unknown-token 4:9 roles[0].id {value=\"a\\u000Ab\"}");
    }
}
