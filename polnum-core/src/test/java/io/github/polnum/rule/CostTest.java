package io.github.polnum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The work of every rule grows no faster than the framework, for whatever framework. */
class CostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Text NAME = LanguageTag.FR.text("TODO <b>x</b> a@b.ch");
    private static final int SMALL = 500;

    /** Many times more than what a rule needs, far less than what looking at every sibling would take. */
    private static final int MOST_VISITS_PER_THING = 30;

    static final List<Arguments> WORST = List.of(
            worst("everything is broken", CostTest::broken),
            worst("one long chain of references", CostTest::chain),
            worst("one element that all refer to", CostTest::star),
            worst("all siblings in one list", CostTest::siblings),
            worst("one identifier for all", CostTest::sameIdentifier),
            worst("all nested as deep as can be", CostTest::deep),
            worst("one element with many parts", CostTest::parts));

    private static Arguments worst(String name, IntFunction<PolicyFramework> make) {
        return Arguments.of(name, make);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("WORST")
    void visitsOfEveryRuleAreLinear(String name, IntFunction<PolicyFramework> make) {
        var small = visits(make.apply(SMALL));
        var large = visits(make.apply(4 * SMALL));

        assertThat(large)
                .hasSizeGreaterThan(3)
                .allSatisfy((code, visits) -> assertThat(visits)
                        .as("%s: %s", name, code)
                        .isLessThanOrEqualTo(5 * Math.max(100, small.getOrDefault(code, 0L)))
                        .isLessThanOrEqualTo(4L * SMALL * MOST_VISITS_PER_THING));
    }

    @Test
    void ruleThatLooksThroughEverythingForEachThingIsSeen() {
        var slow = Rule.builder("slow", Severity.INFO, Category.CONSISTENCY)
                .each(
                        Measure.class,
                        (measure, node, subject, findings) ->
                                assertThat(subject.nodes()).isNotEmpty().doesNotContainNull())
                .build();
        var validator = Validator.of(List.of(slow), Profile.builder("plain").build());

        assertThat(visits(validator, siblings(SMALL)).get("slow")).isGreaterThan((long) SMALL * SMALL);
    }

    private static Map<String, Long> visits(PolicyFramework framework) {
        return visits(Catalogue.validator(), framework);
    }

    private static Map<String, Long> visits(Validator validator, PolicyFramework framework) {
        var run = Run.of(validator, PolicySet.of(List.of(framework)), DAY);
        assertThat(run.report().findings()).noneMatch(finding -> finding.code().equals("rule-failed"));
        return run.visits();
    }

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME).period("2020/2022");
    }

    private static List<Measure> measures(int count, IntFunction<Measure> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static PolicyFramework broken(int count) {
        return plan().measures(measures(
                        count,
                        i -> Measure.builder("m" + i / 2, NAME)
                                .number("1")
                                .period("2010/2011")
                                .addLink(LinkKind.UPHOLDS, "m" + (count - i))
                                .addLink(LinkKind.PART_OF, "nowhere" + i)
                                .addLink(LinkKind.SUPERSEDES, "m" + (i + 1) / 2)
                                .addStatusReport(StatusReport.builder()
                                        .state(State.COMPLETED)
                                        .date(Period.parse("2030"))
                                        .build())
                                .addStatusReport(StatusReport.builder()
                                        .state(State.PLANNED)
                                        .date(Period.parse("2029"))
                                        .build())
                                .addIndicator(Indicator.builder("i" + i, NAME)
                                        .addTarget(Target.builder("t" + i % 7)
                                                .value(Quantity.of(5))
                                                .date(Period.parse("2001"))
                                                .build())
                                        .addMeasurement(Figure.builder()
                                                .value(Quantity.of(1))
                                                .date(Period.parse("2050"))
                                                .build())
                                        .build())
                                .build()))
                .bodies(IntStream.range(0, count)
                        .mapToObj(i -> Body.builder("b" + i, NAME)
                                .addParent(Body.Parent.builder("b" + (i + 1) % count)
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    private static PolicyFramework chain(int count) {
        return plan().measures(measures(
                        count,
                        i -> Measure.builder("m" + i, NAME)
                                .links(List.of(
                                        Link.of(LinkKind.PART_OF, "m" + (i + 1)),
                                        Link.of(LinkKind.SUPERSEDES, "m" + (i + 1)),
                                        Link.of(LinkKind.CONTRIBUTES_TO, "m" + (i + 1))))
                                .build()))
                .bodies(IntStream.range(0, count)
                        .mapToObj(i -> Body.builder("b" + i, NAME)
                                .addParent(Body.Parent.builder("b" + (i + 1)).build())
                                .build())
                        .toList())
                .build();
    }

    private static PolicyFramework star(int count) {
        return plan().objectives(List.of(Objective.of("all", NAME)))
                .measures(measures(
                        count,
                        i -> Measure.builder("m" + i, NAME)
                                .addLink(LinkKind.CONTRIBUTES_TO, "all")
                                .addLink(LinkKind.PART_OF, "all")
                                .addLink(LinkKind.INCLUDES, "all")
                                .addLink(LinkKind.SUPERSEDES, "all")
                                .build()))
                .build();
    }

    private static PolicyFramework siblings(int count) {
        return plan().addRole(Role.builder("role", NAME)
                        .objectives(IntStream.range(0, count)
                                .mapToObj(i -> Objective.builder("o" + i, NAME)
                                        .number(String.valueOf(i % 100))
                                        .build())
                                .toList())
                        .build())
                .addPortfolio(Portfolio.builder("portfolio", NAME)
                        .measures(measures(count, i -> Measure.of("m" + i, NAME)))
                        .build())
                .build();
    }

    private static PolicyFramework sameIdentifier(int count) {
        return plan().measures(measures(
                        count,
                        i -> Measure.builder("same", NAME)
                                .addLink(LinkKind.PART_OF, "same")
                                .build()))
                .build();
    }

    private static PolicyFramework deep(int count) {
        return plan().objectives(IntStream.range(0, count / 50)
                        .mapToObj(i -> nested(i, 50))
                        .toList())
                .build();
    }

    private static Objective nested(int chain, int depth) {
        var objective = Objective.builder("o" + chain + "-" + depth, NAME).addLink(LinkKind.PART_OF, "o0-50");
        return depth == 1
                ? objective.build()
                : objective.addObjective(nested(chain, depth - 1)).build();
    }

    private static PolicyFramework parts(int count) {
        return plan().addConsultation(Consultation.builder("consultation", NAME)
                        .events(IntStream.range(0, count)
                                .mapToObj(i -> Event.builder(EventKind.MILESTONE)
                                        .date(Period.parse("2020"))
                                        .build())
                                .toList())
                        .figures(IntStream.range(0, count)
                                .mapToObj(i -> Figure.builder()
                                        .kind(FigureKind.VOTES)
                                        .value(Quantity.of(i))
                                        .build())
                                .toList())
                        .commitments(measures(count, i -> Measure.of("c" + i, NAME)))
                        .build())
                .build();
    }
}
