package io.github.polnum.jqwik;

import static java.util.stream.Collectors.toCollection;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of cases that break a rule of the {@linkplain Catalogue catalogue}: for tests of how an application handles
 * its findings.
 *
 * <p>A case is a framework as {@link PolicyArbitraries#frameworks()} generates it, in which one fault was put somewhere: at
 * any depth, in any type of element that can have it, with any value. Some cases have other frameworks beside it. They are
 * judged by each of the profiles of the catalogue or by one that is built on them; some waive something else that is found.
 *
 * <pre>{@code
 * @Property
 * void showsWhereTheFaultIs(@ForAll("broken") RuleCase broken) {
 *     assertThat(page(broken.validate())).contains("duplicate-identifier");
 * }
 *
 * @Provide
 * Arbitrary<RuleCase> broken() {
 *     return RuleCases.breaking("duplicate-identifier");
 * }
 * }</pre>
 *
 * <p>What only the reader of a document can tell, such as {@code json-syntax}, no framework can hold: there are no cases of
 * those codes, and {@link io.github.polnum.rule.Rule#badExample} has a document for each, but for {@code too-many}. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleCases {

    private static final int FEW_ELEMENTS = 6;
    private static final int PLACES = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2060, 12, 31);

    private static final Arbitrary<PolicyFramework> FRAMEWORKS = Combinators.combine(
                    Elements.frameworks(), Outline.underFramework().ofMaxSize(FEW_ELEMENTS))
            .as(Wiring::whole);

    private static final Map<String, Arbitrary<Defect>> DEFECTS = defects();

    private RuleCases() {}

    private static Map<String, Arbitrary<Defect>> defects() {
        var all = new TreeMap<String, Arbitrary<Defect>>();
        all.putAll(ConformanceDefects.all());
        all.putAll(ConsistencyDefects.all());
        all.putAll(CompletenessDefects.all());
        all.putAll(PublicationDefects.all());
        all.putAll(ProfileDefects.all());
        return all;
    }

    /**
     * Returns the codes that there are cases of: those of all rules that a framework can break, and those that a validator
     * tells of profiles and of rules.
     *
     * @return the codes, in alphabetical order
     */
    public static Set<String> codes() {
        return Collections.unmodifiableSet(DEFECTS.keySet());
    }

    /**
     * Generates cases that break a rule.
     *
     * @param code one of {@link #codes()}
     * @return the generator; shrinks to a small framework with the fault at its top
     * @throws IllegalArgumentException if there are no cases of that code
     */
    public static Arbitrary<RuleCase> breaking(String code) {
        var defects = DEFECTS.get(code);
        if (defects == null) {
            throw new IllegalArgumentException("RuleCases.breaking: there are no cases of \"" + code + "\"");
        }
        return cases(defects.map(defect -> new Fault(code, defect)));
    }

    /**
     * Generates cases that break some rule: any of those that there are cases of, at random.
     *
     * @return the generator; shrinks to a small framework with the fault at its top
     */
    public static Arbitrary<RuleCase> breakingAny() {
        return cases(Arbitraries.of(DEFECTS.entrySet())
                .flatMap(entry -> entry.getValue().map(defect -> new Fault(entry.getKey(), defect))));
    }

    /** What breaks the rule with a code. */
    private record Fault(String code, Defect defect) {}

    private static Arbitrary<RuleCase> cases(Arbitrary<Fault> faults) {
        return Combinators.combine(
                        FRAMEWORKS,
                        faults,
                        Draws.days(FIRST_DAY, LAST_DAY),
                        Arbitraries.integers().between(0, PLACES),
                        Arbitraries.of(Manner.values()),
                        Arbitraries.of(Site.Company.values()))
                .as((framework, fault, day, place, manner, company) -> {
                    Function<Profile, RuleCase> under = profile -> {
                        var site = new Site(framework, day, place, profile, company);
                        fault.defect().in(site);
                        return site.broken(fault.code());
                    };
                    return manner.of(fault.code(), under);
                })
                .withoutEdgeCases();
    }

    /** How a case is judged. */
    private enum Manner {
        ADOPTED,
        DRAFT,
        PUBLICATION,
        /** As adopted, and something else that was found is waived. */
        WAIVING;

        RuleCase of(String code, Function<Profile, RuleCase> under) {
            return switch (this) {
                case ADOPTED -> under.apply(Catalogue.adopted());
                case DRAFT ->
                    under.apply(
                            Catalogue.draft()
                                            .severityOf(Catalogue.find(code).orElseThrow())
                                            .isPresent()
                                    ? Catalogue.draft()
                                    : Catalogue.adopted());
                case PUBLICATION -> published(under);
                case WAIVING -> waiving(under.apply(Catalogue.adopted()));
            };
        }

        /** What is odd in any framework may be an error when it is published: those rules are then graded as adopted. */
        private static RuleCase published(Function<Profile, RuleCase> under) {
            var strict = under.apply(Catalogue.publication());
            var lenient = Profile.builder("lenient").base(Catalogue.publication());
            var others = errorsOfOthers(strict);
            others.forEach(code -> lenient.grade(code, Severity.WARNING));
            return others.isEmpty() ? strict : under.apply(lenient.build());
        }

        private static Set<String> errorsOfOthers(RuleCase broken) {
            return broken.validate().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::code)
                    .filter(code -> !code.equals(broken.code()))
                    .collect(toCollection(TreeSet::new));
        }

        private static RuleCase waiving(RuleCase broken) {
            return broken.validate().findings().stream()
                    .filter(finding -> !finding.code().equals(broken.code()))
                    .filter(finding -> Catalogue.find(finding.code())
                            .filter(Rule::hasCheck)
                            .isPresent())
                    .findFirst()
                    .map(finding -> new RuleCase(broken.code(), broken.set(), waiving(broken, finding), broken.asOf()))
                    .orElse(broken);
        }

        private static Profile waiving(RuleCase broken, Finding finding) {
            var id = finding.place().element().orElseThrow();
            boolean isFramework = broken.set().frameworks().stream()
                    .anyMatch(framework -> framework.id().equals(id));
            return Profile.builder("waiving")
                    .base(broken.profile())
                    .addWaiver(new Waiver(
                            finding.code(),
                            Reference.parse(isFramework ? id + "#" : id.value()),
                            LanguageTag.FR.text("Admis"),
                            Optional.empty()))
                    .build();
        }
    }
}
