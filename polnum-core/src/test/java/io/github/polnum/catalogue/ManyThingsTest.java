package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.finding.Report;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many things stand beside one another, and however they were chosen, no rule looks at each of them for each of the others. */
@Tag("large")
class ManyThingsTest {

    private static final Text NAME = LanguageTag.FR.text("n");

    private static final int MANY = 100_000;

    /** Strings of which all have one hash. */
    private static String alike(int number, String zero, String one) {
        var alike = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            alike.append((number >> bit & 1) == 0 ? zero : one);
        }
        return alike.toString();
    }

    private static <T> List<T> many(IntFunction<T> one) {
        return IntStream.range(0, MANY).mapToObj(one).toList();
    }

    private static Funding.Builder voted() {
        return Funding.builder(Funding.Kind.VOTED).amount(1).currency("CHF");
    }

    private static Measure planned(int number) {
        return Measure.builder("part-" + number, NAME)
                .period("2020")
                .addStatusReport(StatusReport.builder().state(State.PLANNED).build())
                .build();
    }

    /** Each is a way to have much of something. */
    enum Many {
        TARGETS_OF_ONE_BASELINE_IN_A_LONG_UNIT(() -> plan().addIndicator(Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .unit(LanguageTag.FR.text("x"))
                .baseline(Figure.builder()
                        .value(1)
                        .unit(LanguageTag.FR.text("é".repeat(900_000)))
                        .build())
                .targets(many(i -> Target.builder("t" + i).value(0).build()))
                .build())),
        REVIEWS_OF_ONE_PART_AMONG_MANY_OF_ANOTHER_TIME(() -> plan().addObjective(Objective.builder("whole", NAME)
                        .objectives(many(i -> Objective.builder("part-" + i, NAME)
                                .period("2000")
                                .build()))
                        .build())
                .addObjective(Objective.of("other", NAME))
                .reviews(many(i -> Review.builder("r" + i, NAME)
                        .period("2020")
                        .addAssessment(Assessment.builder()
                                .of("part-1")
                                .rating(Rating.MISSED)
                                .build())
                        .build()))),
        PARTS_OF_A_MEASURE_WITH_MANY_REPORTS(() -> plan().addMeasure(Measure.builder("whole", NAME)
                .statusReports(many(i -> StatusReport.builder().note(NAME).build()))
                .measures(many(ManyThingsTest::planned))
                .build())),
        PARTS_OF_A_MEASURE_WITH_A_LONG_WORD(() -> plan().terms(Terms.builder()
                        .addState(Term.of(LanguageTag.FR.text("en cours"), State.PLANNED))
                        .build())
                .addMeasure(Measure.builder("whole", NAME)
                        .addStatusReport(StatusReport.builder()
                                .word(LanguageTag.FR.text("é".repeat(900_000)))
                                .build())
                        .measures(many(ManyThingsTest::planned))
                        .build())),
        PAYERS_OF_ONE_HASH(() -> plan().funding(many(i ->
                voted().payerName(LanguageTag.FR.text(alike(i, "Aa", "BB"))).build()))),
        ACCOUNTS_OF_ONE_HASH(() ->
                plan().funding(many(i -> voted().account(alike(i, "Aa", "BB")).build()))),
        KINDS_OF_ONE_HASH(() -> plan().events(many(i -> Event.builder(EventKind.of("x" + alike(i, "ap", "c2")))
                        .date("2024")
                        .build()))
                .addEvent(Event.builder(EventKind.PUBLISHED).planned("2025").build())),
        EVENTS_WITH_NAMES_OF_ONE_HASH(() -> plan().events(many(i -> Event.builder(EventKind.MILESTONE)
                        .name(LanguageTag.FR.text(alike(i, "Aa", "BB")))
                        .date("2024")
                        .build()))
                .addEvent(Event.builder(EventKind.PUBLISHED).planned("2025").build())),
        EQUIVALENTS_WHOSE_NUMBERS_COLLIDE(() -> plan().measures(IntStream.range(0, 4 * MANY)
                .mapToObj(i -> linked(i, 4 * MANY / 31, LinkKind.EQUIVALENT))
                .toList())),
        PARTS_WHOSE_NUMBERS_COLLIDE(() -> plan().measures(IntStream.range(0, 4 * MANY)
                .mapToObj(i -> linked(i, 4 * MANY / 31, LinkKind.PART_OF))
                .toList()));

        @SuppressWarnings("ImmutableEnumChecker") // Makes a new one each time.
        private final Supplier<PolicyFramework.Builder> framework;

        Many(Supplier<PolicyFramework.Builder> framework) {
            this.framework = framework;
        }
    }

    /** Some that are linked so that 31 times the number of the one plus that of the other is always the same. */
    private static Measure linked(int number, int linking, LinkKind kind) {
        var measure = Measure.builder("m" + number, NAME);
        if (number < linking) {
            IntStream.range(0, 31)
                    .map(i -> 31 * (linking - 1 - number) + i)
                    .filter(to -> to != number)
                    .forEach(to -> measure.addLink(kind, "m" + to));
            measure.addLink(LinkKind.BROADER, "m" + (4 * MANY - 1));
        }
        return measure.build();
    }

    private static Report judged(PolicySet set) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Catalogue.validator().withLimit(100_000).validate(set, Judged.DAY));
    }

    @ParameterizedTest
    @EnumSource
    void isJudgedInAMoment(Many many) {
        var report = judged(PolicySet.of(List.of(many.framework.get().build())));

        assertThat(report.judgement()).isPresent();
    }

    @Test
    void editionsOfWhichEachSupersedesTwoAreJudgedInAMoment() {
        int editions = 20_000;
        var set = PolicySet.of(IntStream.range(0, editions)
                .mapToObj(i -> PolicyFramework.builder("plan", NAME)
                        .edition(String.valueOf(i))
                        .links(IntStream.of(i + 1, i + 2)
                                .filter(other -> other < editions)
                                .mapToObj(
                                        other -> new Link(LinkKind.SUPERSEDES, Reference.parse("plan@" + other + "#")))
                                .toList())
                        .build())
                .toList());

        assertThat(judged(set).findings())
                .extracting(finding -> finding.code())
                .doesNotContain("supersession-claimed-twice");
    }

    @Test
    void longNamesOfLevelsAreCutInEachPlace() {
        var name = LanguageTag.FR.text("y".repeat(500_000)).with(LanguageTag.DE, "x".repeat(500_000));
        var framework = plan().addLevel(
                        Level.builder("axis", ElementType.OBJECTIVE, name).build())
                .objectives(many(i -> Objective.of("o" + i, LanguageTag.FR.text("TODO"))))
                .build();
        var report = judged(PolicySet.of(List.of(framework)));

        assertThat(report.findings())
                .flatExtracting(finding -> finding.place().level().stream().toList())
                .isNotEmpty()
                .allSatisfy(level -> {
                    assertThat(level.languages()).containsExactly(LanguageTag.FR, LanguageTag.DE);
                    assertThat(level.in(LanguageTag.DE).orElseThrow()).isEqualTo("x".repeat(80) + "…");
                });
    }

    @Test
    void aPortfolioNamesNoMoreCurrenciesThanAnybodyReads() {
        var currencies = IntStream.range(0, 26 * 26 * 26)
                .mapToObj(i -> "" + (char) ('A' + i / 676) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26))
                .toList();
        var framework = plan().addMeasure(Measure.builder("m", NAME)
                        .funding(currencies.stream()
                                .map(currency -> Funding.builder(Funding.Kind.SPENT)
                                        .amount(1)
                                        .currency(currency)
                                        .build())
                                .toList())
                        .build())
                .portfolios(IntStream.range(0, 500)
                        .mapToObj(i -> Portfolio.builder("p" + i, NAME)
                                .addLink(LinkKind.INCLUDES, "m")
                                .build())
                        .toList())
                .build();

        assertThat(judged(PolicySet.of(List.of(framework))).findings().stream()
                        .filter(finding -> finding.code().equals("mixed-currencies")))
                .hasSize(500)
                .extracting(finding -> finding.arguments().get("value"))
                .containsOnly(DataValue.of(
                        currencies.subList(0, 20).stream().map(DataValue::of).toList()));
    }
}
