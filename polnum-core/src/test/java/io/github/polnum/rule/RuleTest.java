package io.github.polnum.rule;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final LanguageTag FR = LanguageTag.FR;

    private static final PolicyFramework PLAN = PolicyFramework.builder("plan", FR.text("Plan"))
            .addRole(Role.builder("role", FR.text("Rôle"))
                    .addMeasure(Measure.of("mesure", FR.text("Mesure")))
                    .build())
            .addSource(Source.of("source", FR.text("Source")))
            .build();

    private static Rule.Builder builder() {
        return Rule.builder("ge-rule", Severity.WARNING, Category.CONSISTENCY);
    }

    @Test
    void aRuleNeedsACodeASeverityAndACategory() {
        var rule = builder().build();

        assertThat(rule.code()).isEqualTo("ge-rule");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.category()).isEqualTo(Category.CONSISTENCY);
        assertThat(rule.since()).isEmpty();
        assertThat(rule.replacedBy()).isEmpty();
        assertThat(rule.wording()).isEqualTo(Wording.of(LanguageTag.EN.text("ge-rule")));
        assertThat(rule.goodExample(FR)).isEmpty();
        assertThat(rule.badExample(FR)).isEmpty();
        assertThat(rule.hasCheck()).isFalse();
        assertThat(rule).hasToString("ge-rule");
    }

    @Test
    void aRuleKeepsWhatItIsGiven() {
        var words = Wording.of(FR.text("Il manque quelque chose."));
        var rule = builder()
                .since("1.2.0")
                .replacedBy("ge-other")
                .wording(words)
                .examples(language -> "good " + language, language -> "bad " + language)
                .build();

        assertThat(rule.since()).contains("1.2.0");
        assertThat(rule.replacedBy()).contains("ge-other");
        assertThat(rule.wording()).isEqualTo(words);
        assertThat(rule.goodExample(FR)).contains("good fr");
        assertThat(rule.badExample(LanguageTag.DE)).contains("bad de");
    }

    @Test
    void aRuleStaysAsItIsWhenItsBuilderGoesOn() {
        var builder = builder().since("1.0.0");
        var rule = builder.build();
        builder.since("2.0.0").whole((subject, findings) -> {});

        assertThat(rule.since()).contains("1.0.0");
        assertThat(rule.hasCheck()).isFalse();
        assertThat(builder.build().since()).contains("2.0.0");
        assertThat(builder.build().hasCheck()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ge-rule", "ge rule", "ge--rule", "-ge", "ge-", "ge_rule", "règle"})
    void codesAreLowerCaseWordsJoinedByHyphens(String code) {
        assertRefused(
                "Rule",
                "code",
                Constraint.MALFORMED_TOKEN,
                code,
                () -> Rule.builder(code, Severity.INFO, Category.CONFORMANCE));
        assertRefused(
                "Rule",
                "replacedBy",
                Constraint.MALFORMED_TOKEN,
                code,
                () -> builder().replacedBy(code));
    }

    @Test
    void aCodeHasAtMostAHundredCharacters() {
        var longest = "a".repeat(100);

        assertThat(Rule.builder(longest, Severity.INFO, Category.CONFORMANCE)
                        .build()
                        .code())
                .isEqualTo(longest);
        assertRefused(
                "Rule",
                "code",
                Constraint.MALFORMED_TOKEN,
                longest + "a",
                () -> Rule.builder(longest + "a", Severity.INFO, Category.CONFORMANCE));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Rule.builder("a", null, Category.CONFORMANCE));
        assertThatNullPointerException().isThrownBy(() -> Rule.builder("a", Severity.INFO, null));
        assertThatNullPointerException().isThrownBy(() -> builder().since(null));
        assertThatNullPointerException().isThrownBy(() -> builder().replacedBy(null));
        assertThatNullPointerException().isThrownBy(() -> builder().wording(null));
        assertThatNullPointerException().isThrownBy(() -> builder().examples(null, String::valueOf));
        assertThatNullPointerException().isThrownBy(() -> builder().examples(String::valueOf, null));
        assertThatNullPointerException().isThrownBy(() -> builder().whole(null));
        assertThatNullPointerException().isThrownBy(() -> builder().each(Measure.class, null));
        assertThatNullPointerException().isThrownBy(() -> builder().each(null, (item, node, subject, findings) -> {}));
    }

    @Test
    void aCheckLooksAtEachThingOfItsTypeInTheOrderOfTheDocument() {
        assertThat(seen(Measure.class)).containsExactly("mesure");
        assertThat(seen(PolicyElement.class)).containsExactly("plan", "role", "mesure");
        assertThat(seen(Source.class)).containsExactly("source");
        assertThat(seen(Identified.class)).containsExactlyInAnyOrder("plan", "role", "mesure", "source");
    }

    @Test
    void theLastCheckGivenIsTheOneThatIsMade() {
        var seen = new ArrayList<String>();
        Rule.WholeCheck whole = (subject, findings) -> seen.add("whole");
        Rule.EachCheck<Measure> each = (item, node, subject, findings) -> seen.add("each");

        run(builder().whole(whole).each(Measure.class, each).build());
        assertThat(seen).containsExactly("each");
        seen.clear();
        run(builder().each(Measure.class, each).whole(whole).build());
        assertThat(seen).containsExactly("whole");
    }

    private static <T extends Identified> List<String> seen(Class<T> type) {
        var seen = new ArrayList<String>();
        run(builder()
                .each(type, (item, node, subject, findings) -> {
                    assertThat(node.item()).isSameAs(item);
                    seen.add(node.id().value());
                })
                .build());
        return seen;
    }

    private static void run(Rule rule) {
        assertThat(rule.hasCheck()).isTrue();
        var report = Validator.of(List.of(rule), Profile.builder("plain").build())
                .validate(PLAN, LocalDate.of(2026, 11, 22));
        assertThat(report.findings()).isEmpty();
    }
}
