package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Severity;
import io.github.polnum.jqwik.Outline.Line;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of validation whatever is validated. */
class ValidatingTest {

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    /** References lead anywhere, and identifiers are given twice. */
    @Provide
    Arbitrary<PolicyFramework> untidy() {
        return Combinators.combine(
                        Elements.frameworks(), Outline.underFramework().ofMaxSize(12))
                .as((root, lines) -> Outline.tree(root, confused(lines)));
    }

    /** Identifiers are few, so that references do lead somewhere, and in circles. */
    private static List<Line> confused(List<Line> lines) {
        var all = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var element = lines.get(i).element();
            var of = lines.get((i * 7 + 3) % lines.size()).element();
            var changed = element.toBuilder().id(i % 3 == 0 ? of.id() : element.id());
            for (var link : element.links()) {
                changed.addLink(link.kind(), of.id().value());
            }
            all.add(new Line(changed.build(), lines.get(i).indentation()));
        }
        return all;
    }

    @Provide
    Arbitrary<RuleCase> cases() {
        return RuleCases.breakingAny();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Draws.days(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Catalogue.profiles());
    }

    @Property(tries = 100)
    void frameworksHaveNoError(@ForAll("frameworks") PolicyFramework framework, @ForAll("days") LocalDate day) {
        assertThat(Catalogue.validator().validate(framework, day).findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Property(tries = 100)
    void noRuleFails(
            @ForAll("untidy") PolicyFramework framework,
            @ForAll("days") LocalDate day,
            @ForAll("profiles") Profile profile) {
        assertThat(Catalogue.validator()
                        .withProfile(profile)
                        .validate(framework, day)
                        .findings())
                .noneMatch(finding -> finding.code().equals("rule-failed"));
    }

    @Property(tries = 60)
    void theOrderOfRulesMakesNoDifference(@ForAll("cases") RuleCase broken, @ForAll Random random) {
        var shuffled = new ArrayList<>(broken.validator().rules());
        shuffled.removeAll(Validator.ownRules());
        Collections.shuffle(shuffled, random);

        assertThat(Validator.of(shuffled, broken.profile()).validate(broken.set(), broken.asOf()))
                .isEqualTo(broken.validate());
    }

    @Property(tries = 60)
    void theSameIsToldEachTime(@ForAll("cases") RuleCase broken) {
        var copy = PolicySet.of(broken.set().frameworks().stream()
                .map(framework -> framework.toBuilder().build())
                .toList());
        var report = broken.validate();

        assertThat(broken.validate()).isEqualTo(report);
        assertThat(broken.validator().validate(copy, broken.asOf())).isEqualTo(report);
        assertThat(broken.set()).isEqualTo(copy);
    }

    @Property(tries = 40)
    void fewFindingsAreTheFirstErrorsAndTheFirstOfTheOthers(@ForAll("cases") RuleCase broken) {
        var all = broken.validate();
        var few = broken.validator().withLimit(2).validate(broken.set(), broken.asOf());

        var errorsFirst = Stream.concat(
                all.findings().stream().filter(finding -> finding.severity() == Severity.ERROR),
                all.findings().stream().filter(finding -> finding.severity() != Severity.ERROR));
        assertThat(few.findings())
                .containsExactlyInAnyOrderElementsOf(errorsFirst.limit(2).toList());
        assertThat(all.findings()).containsSubsequence(few.findings());
        assertThat(few.count()).isEqualTo(all.count());
    }
}
