package io.github.polnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Report.Verdict;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Profile PLAIN = Profile.builder("plain").build();

    private static final Rule NO_LEAD = Rule.builder("ge-no-lead", Severity.WARNING, Category.COMPLETENESS)
            .wording(Wording.of(FR.text("Personne ne mène « {id} ».")).withHint(FR.text("Dites qui s'en charge.")))
            .each(
                    Measure.class,
                    (measure, node, subject, findings) ->
                            findings.at(node).put("id", measure.id().value()).add())
            .build();

    private static final Rule AS_OF = Rule.builder("ge-day", Severity.INFO, Category.CONSISTENCY)
            .whole((subject, findings) -> findings.at(subject.nodes().get(0), "name")
                    .put("value", subject.asOf().toString())
                    .add())
            .build();

    private static final Rule FAILING = Rule.builder("ge-failing", Severity.ERROR, Category.CONSISTENCY)
            .each(Measure.class, (measure, node, subject, findings) -> {
                throw new IllegalStateException("l'État");
            })
            .build();

    private static PolicyFramework framework(int measures) {
        return PolicyFramework.builder("plan", FR.text("Plan"))
                .addRole(Role.builder("role", FR.text("Rôle"))
                        .measures(IntStream.range(0, measures)
                                .mapToObj(i -> Measure.of("m" + i, FR.text("Mesure " + i)))
                                .toList())
                        .build())
                .build();
    }

    private static Validator validator(Rule... rules) {
        return Validator.of(List.of(rules), PLAIN);
    }

    @Test
    void ownRuleIsToldWithItsPlaceAndItsWords() {
        var report = validator(NO_LEAD).validate(framework(1), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly("warning ge-no-lead roles[0].measures[0] {id=\"m0\"}");
        assertThat(report.findings().get(0).message(FR)).isEqualTo("Personne ne mène « m0 ».");
        assertThat(report.findings().get(0).message(LanguageTag.DE)).isEqualTo("Personne ne mène « m0 ».");
        assertThat(report.findings().get(0).hint(FR)).contains("Dites qui s'en charge.");
        assertThat(report.verdict(Category.COMPLETENESS)).isEqualTo(Verdict.NO);
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Verdict.YES);
    }

    @Test
    void rulesOfAProviderAreRunBesideTheOthers() {
        RuleProvider provider = () -> List.of(NO_LEAD);

        assertThat(validator(AS_OF)
                        .withRules(provider.rules())
                        .validate(framework(1), DAY)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("ge-day", "ge-no-lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01", "+10000-01-01"})
    void dayThatNoFrameworkCanWriteIsRefused(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> validator(AS_OF).validate(framework(1), day));
    }

    @Test
    void orderOfTheRulesDoesNotShow() {
        assertThat(validator(NO_LEAD, AS_OF).validate(framework(12), DAY))
                .isEqualTo(validator(AS_OF, NO_LEAD).validate(framework(12), DAY));
    }

    @Test
    void findingsComeInTheOrderOfTheDocumentAndAreCounted() {
        var report = validator(NO_LEAD, AS_OF).withLimit(3).validate(framework(1_000), DAY);

        assertThat(report.findings())
                .extracting(finding -> finding.place().path().orElseThrow())
                .containsExactly("name", "roles[0].measures[0]", "roles[0].measures[1]");
        assertThat(report.count()).isEqualTo(1_001);
        assertThat(report.count(Category.COMPLETENESS, Severity.WARNING)).isEqualTo(1_000);
    }

    @Test
    void failingRuleIsToldOnceAndTheOthersGoOn() {
        var report = validator(FAILING, NO_LEAD).validate(framework(3), DAY);

        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("rule-failed", "ge-no-lead", "ge-no-lead", "ge-no-lead");
        assertThat(report.findings().get(0).message(FR))
                .isEqualTo("La règle «\u00A0ge-failing\u00A0» a échoué et n’a pas été appliquée jusqu’au bout\u00A0:"
                        + " java.lang.IllegalStateException: l'État.");
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Verdict.NO);
    }

    @Test
    void profileTurnsOffAndRegrades() {
        var profile = Profile.builder("ge")
                .base(Profile.builder("base").off("ge-no-lead").build())
                .grade("ge-day", Severity.ERROR)
                .build();

        assertThat(validator(NO_LEAD, AS_OF)
                        .withProfile(profile)
                        .validate(framework(1), DAY)
                        .findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("ge-day", Severity.ERROR));
    }

    @Test
    void waiverHoldsForOneElementAndToItsLastDay() {
        var profile = PLAIN.toBuilder()
                .addWaiver(
                        new Waiver("ge-no-lead", Reference.parse("m1"), FR.text("Publié plus tard"), Optional.of(DAY)))
                .build();
        var waiving = validator(NO_LEAD).withProfile(profile);

        var held = waiving.validate(framework(2), DAY);
        var expired = waiving.validate(framework(2), DAY.plusDays(1));

        assertThat(held.findings()).extracting(Finding::code).containsExactly("ge-no-lead");
        assertThat(held.judgement().orElseThrow().waived()).isEqualTo(1);
        assertThat(expired.findings())
                .extracting(Finding::code)
                .containsExactly("waiver-expired", "ge-no-lead", "ge-no-lead");
    }

    @Test
    void profileThatNamesWhatIsNotThereIsTold() {
        var profile = PLAIN.toBuilder()
                .off("ge-no-led")
                .addWaiver(new Waiver("ge-no-lead", Reference.parse("gone"), FR.text("?"), Optional.empty()))
                .build();

        assertThat(validator(NO_LEAD)
                        .withProfile(profile)
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning unknown-rule plan {rule=\"ge-no-led\", suggestion=\"ge-no-lead\"}",
                        "warning waiver-without-element plan {rule=\"ge-no-lead\", element=\"gone\"}");
    }

    @Test
    void setTellsTheFrameworkOfEachPlace() {
        var set = PolicySet.of(List.of(
                framework(1),
                PolicyFramework.builder("other", FR.text("Autre")).edition("2").build()));

        assertThat(validator(AS_OF).validate(set, DAY).findings())
                .extracting(finding -> finding.place().framework().orElseThrow())
                .containsExactly(Reference.parse("plan#"), Reference.parse("other@2#"));
    }

    @Test
    void twoRulesWithOneCodeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> validator(NO_LEAD).withRule(NO_LEAD));
    }

    @Test
    void setWithoutFrameworksHasNoFindings() {
        assertThat(validator(AS_OF).validate(PolicySet.of(List.of()), DAY).count())
                .isZero();
    }
}
