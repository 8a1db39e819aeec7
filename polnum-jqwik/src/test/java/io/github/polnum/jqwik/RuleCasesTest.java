package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.DataValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCasesTest {

    /** So many that a generator of which one case in a hundred is wrong is mostly found out. */
    private static final int TRIES = 150;

    private static final Map<String, List<RuleCase>> CASES = new TreeMap<>();
    private static final IdentityHashMap<RuleCase, Report> REPORTS = new IdentityHashMap<>();

    @BeforeAll
    static void generate() {
        JqwikSession.run(() -> RuleCases.codes().forEach(code -> CASES.put(code, cases(code))));
    }

    /** Worked out once, since several tests look at it. */
    private static Report report(RuleCase broken) {
        return REPORTS.computeIfAbsent(broken, RuleCase::validate);
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
            var report = report(broken);

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

    private static Stream<RuleCase> all() {
        return CASES.values().stream().flatMap(List::stream);
    }

    /** Some profiles are built on one of the catalogue. */
    @Test
    void casesAreJudgedByEveryProfile() {
        var profiles = all().map(RuleCase::profile)
                .flatMap(profile -> Stream.iterate(
                                Optional.of(profile), Optional::isPresent, own -> own.flatMap(Profile::base))
                        .flatMap(Optional::stream))
                .collect(Collectors.groupingBy(profile -> profile.id().value(), Collectors.counting()));

        assertThat(profiles).containsKeys("draft", "adopted", "publication");
        assertThat(profiles.get("publication")).isGreaterThan(CASES.size());
    }

    @Test
    void someCasesWaiveWhatElseIsFound() {
        assertThat(all().filter(broken ->
                        report(broken).judgement().orElseThrow().waived() > 0))
                .hasSizeGreaterThan(CASES.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"link-cycle", "body-cycle"})
    void someCirclesLeadThroughAnotherFramework(String code) {
        assertThat(casesOf(code))
                .filteredOn(broken -> report(broken).findings().stream()
                        .anyMatch(finding -> finding.code().equals(code)
                                && finding.arguments().get("elements") instanceof DataValue.OfList names
                                && names.values().toString().contains("#")))
                .hasSizeGreaterThan(TRIES / 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unresolved-reference", "reference-outside-set", "reference-to-wrong-kind", "ambiguous-edition"})
    void referencesFailWhereverOneCanStand(String code) {
        var attributes = casesOf(code).stream()
                .flatMap(broken -> report(broken).findings().stream())
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.place().path().orElseThrow().replaceAll("\\[\\d+]", ""))
                .map(path -> path.replaceAll(".*\\.(?=[^.]+\\.[^.]+$)", ""))
                .collect(Collectors.toSet());

        assertThat(attributes)
                .hasSizeGreaterThan(25)
                .anyMatch(path -> path.endsWith("cites"))
                .anyMatch(path -> path.endsWith("records"))
                .anyMatch(path -> path.endsWith("about"));
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
        CASES.forEach((code, cases) -> cases.forEach(broken -> report(broken).findings().stream()
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
