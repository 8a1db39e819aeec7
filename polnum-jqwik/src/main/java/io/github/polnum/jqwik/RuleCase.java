package io.github.polnum.jqwik;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Frameworks, a profile and a day that together break one rule, and no other whose findings are errors.
 *
 * <p>Made by {@link RuleCases}. There may be findings of other rules that are warnings or notes, and several of the rule
 * that is broken. Immutable and thread-safe.
 *
 * @param code the code of the rule, such as {@code duplicate-identifier}
 * @param set the frameworks, mostly one; the rule is broken in one of them
 * @param profile the profile
 * @param asOf the day as of which they are judged
 * @since 0.1.0
 */
public record RuleCase(String code, PolicySet set, Profile profile, LocalDate asOf) {

    private static final Rule FAILING = Rule.builder("fails-always", Severity.WARNING, Category.CONSISTENCY)
            .each(PolicyElement.class, (element, node, subject, findings) -> {
                throw new IllegalStateException("This rule fails at whatever it looks at.");
            })
            .build();

    /** Refuses null. */
    public RuleCase {
        Objects.requireNonNull(code);
        Objects.requireNonNull(set);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(asOf);
    }

    /**
     * Returns the validator that tells of the broken rule.
     *
     * @return the one of the catalogue with the profile; for {@code rule-failed}, with a rule more, which fails
     */
    public Validator validator() {
        var validator = Catalogue.validator().withProfile(profile);
        return code.equals("rule-failed") ? validator.withRule(FAILING) : validator;
    }

    /**
     * Validates the frameworks.
     *
     * @return the report, with at least one finding of the rule and no error of another
     */
    public Report validate() {
        return validator().validate(set, asOf);
    }
}
