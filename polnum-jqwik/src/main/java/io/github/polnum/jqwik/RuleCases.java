package io.github.polnum.jqwik;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Profile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of cases that break a rule of the {@linkplain Catalogue catalogue}: for tests of how an application handles
 * its findings.
 *
 * <p>A case is a framework as {@link PolicyArbitraries#frameworks()} generates it, in which one fault was put somewhere: at
 * any depth, in any type of element that can have it, with any value. Some cases have other frameworks beside it.
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
 * those codes, and {@link io.github.polnum.rule.Rule#badExample} has a document for each. Immutable and thread-safe.
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
                        Arbitraries.of(false, true),
                        Arbitraries.of(Site.Company.values()))
                .as((framework, fault, day, place, asDraft, company) -> {
                    var site = new Site(framework, day, place, profile(fault.code(), asDraft), company);
                    fault.defect().in(site);
                    return site.broken(fault.code());
                })
                .withoutEdgeCases();
    }

    /** Under the profile for publication, what is odd in any framework may be an error. */
    private static Profile profile(String code, boolean asDraft) {
        var rule = Catalogue.find(code).orElseThrow();
        var draft = Catalogue.draft();
        return asDraft && draft.severityOf(rule).isPresent() ? draft : Catalogue.adopted();
    }
}
