package io.github.polnum.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of every rule show what they are meant to show, in every language. */
class RuleExamplesTest {

    private static final String OF_SETS = "duplicate-framework";
    private static final String OF_TEXTS = "duplicate-language";

    static Stream<Arguments> rules() {
        return Catalogue.rules().stream()
                .filter(rule -> rule.badExample(LanguageTag.EN).isPresent())
                .filter(rule -> !List.of(OF_SETS, OF_TEXTS).contains(rule.code()))
                .flatMap(rule -> Catalogue.languages().stream().map(language -> Arguments.of(rule, language)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void goodExampleIsNotTold(Rule rule, LanguageTag language) {
        assertThat(told(rule.goodExample(language).orElseThrow(), rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badExampleIsToldOnceAndInWholeSentences(Rule rule, LanguageTag language) {
        assertThat(told(rule.badExample(language).orElseThrow(), rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(rule.code());
                    assertThat(finding.severity()).isEqualTo(rule.severity());
                    assertThat(List.of(
                                    finding.message(language),
                                    finding.hint(language).orElseThrow()))
                            .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\{[a-z]+(\\|[a-z]+)?}"));
                });
    }

    @Test
    void frameworksOfOneEditionAreNoSet() {
        var rule = Catalogue.find(OF_SETS).orElseThrow();
        for (var language : Catalogue.languages()) {
            assertThat(told(rule.goodExample(language).orElseThrow(), rule)).isEmpty();
            assertThatExceptionOfType(InvariantException.class)
                    .isThrownBy(() -> told(rule.badExample(language).orElseThrow(), rule))
                    .satisfies(refused -> assertThat(refused.constraint()).isEqualTo(Constraint.DUPLICATE_FRAMEWORK));
        }
    }

    @Test
    void languageThatOccursTwiceInADocumentIsAMemberThatDoes() {
        var rule = Catalogue.find(OF_TEXTS).orElseThrow();
        for (var language : Catalogue.languages()) {
            assertThat(told(rule.goodExample(language).orElseThrow(), rule)).isEmpty();
            assertThat(told(rule.badExample(language).orElseThrow(), rule))
                    .extracting(Finding::code)
                    .containsExactly("duplicate-member");
        }
    }

    /** What a document is told of the rule, and errors of any other. */
    private static List<Finding> told(String example, Rule rule) {
        return RuleExample.of(example).findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(rule.code()))
                .toList();
    }
}
