package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {

    private static final int TRIES = 20;

    private static final Map<String, List<RuleCase>> CASES = new TreeMap<>();

    @BeforeAll
    static void generate() {
        JqwikSession.run(() -> RuleCases.codes().forEach(code -> CASES.put(code, cases(code))));
    }

    private static List<RuleCase> cases(String code) {
        var generator = RuleCases.breaking(code).generator(1000, true);
        var random = new Random(1);
        var cases = new ArrayList<RuleCase>();
        while (cases.size() < TRIES) {
            cases.add(generator.next(random).value());
        }
        return cases;
    }

    static Set<String> codes() {
        return RuleCases.codes();
    }

    @Test
    void everyRuleThatCanBeBrokenHasCases() {
        assertThat(RuleCases.codes())
                .containsExactlyInAnyOrderElementsOf(Catalogue.rules().stream()
                        .filter(rule -> rule.hasCheck() || Validator.ownRules().contains(rule))
                        .map(Rule::code)
                        .toList());
    }

    @Test
    void otherCodesHaveNone() {
        assertThatThrownBy(() -> RuleCases.breaking("json-syntax"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RuleCases.breaking: there are no cases of \"json-syntax\"");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void casesBreakTheirRuleAndNoOtherWithErrors(String code) {
        for (var broken : casesOf(code)) {
            var report = broken.validate();

            assertThat(report.findings())
                    .as(broken::toString)
                    .anyMatch(finding -> finding.code().equals(code))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR
                            && !finding.code().equals(code));
            assertThat(report.omitted()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void casesDiffer(String code) {
        var cases = casesOf(code);

        assertThat(new HashSet<>(cases)).hasSizeGreaterThan(TRIES - 3);
        assertThat(cases.stream().map(RuleCase::asOf).distinct()).hasSizeGreaterThan(TRIES / 2);
        assertThat(cases.stream()
                        .map(broken -> broken.set().frameworks().size())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    private static List<RuleCase> casesOf(String code) {
        return CASES.getOrDefault(code, List.of());
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        JqwikSession.run(() -> assertThat(cases("unresolved-reference")).isEqualTo(casesOf("unresolved-reference")));
    }

    /** Over all codes, faults stand in elements of every type, and at the top as well as far down. */
    @Test
    void faultsStandInManyPlaces() {
        var types = EnumSet.noneOf(ElementType.class);
        var depths = new HashMap<Integer, Integer>();
        var places = new HashSet<String>();
        CASES.forEach((code, cases) -> cases.forEach(broken -> broken.validate().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::place)
                .forEach(place -> {
                    var path = place.path().orElse("");
                    places.add(code + " " + path.replaceAll("\\[[^]]*]", ""));
                    element(broken, place).ifPresent(element -> types.add(element.type()));
                    depths.merge((int) path.chars().filter(c -> c == '.').count(), 1, Integer::sum);
                })));

        assertThat(types).containsExactlyInAnyOrder(ElementType.values());
        assertThat(depths.keySet()).contains(0, 1, 2, 3, 4);
        assertThat(places).hasSizeGreaterThan(5 * CASES.size());
    }

    private static Optional<PolicyElement> element(RuleCase broken, Place place) {
        var id = place.element().orElseThrow();
        return broken.set().frameworks().stream()
                .flatMap(framework -> framework.id().equals(id)
                        ? Stream.of((PolicyElement) framework)
                        : framework.index().find(id, PolicyElement.class).stream())
                .findFirst();
    }
}
