package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.jqwik.Draws.Distances;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalAct.Standing;
import io.github.polnum.model.Level;
import io.github.polnum.model.Level.Numbering;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What contradicts itself, its parts or the day. */
final class ConsistencyDefects {

    private static final int MOST = 1000;

    private static final List<State> OPEN = List.of(State.PROPOSED, State.PLANNED, State.IN_PROGRESS);

    /** Labels of which the first comes before the second. */
    private static final List<List<String>> LABELS = List.of(
            List.of("1", "2"),
            List.of("9", "10"),
            List.of("2.9", "2.10"),
            List.of("a", "b"),
            List.of("17.a", "17.c"),
            List.of("III", "IV"));

    private ConsistencyDefects() {}

    static Map<String, Arbitrary<Defect>> all() {
        return Map.ofEntries(
                entry("adopted-before-consultation-closed", adoptedBeforeConsultationClosed()),
                entry("adopted-without-event", adoptedWithoutEvent()),
                entry("ambiguous-term", ambiguousTerm()),
                entry("assessment-after-as-of", assessmentAfterAsOf()),
                entry("commitment-overdue", commitmentOverdue().map(Defect::amongWhatHolds)),
                entry("completed-with-open-parts", completedWithOpenParts().map(Defect::amongWhatHolds)),
                entry("deadline-before-start", deadlineBeforeStart()),
                entry("duplicate-number", duplicateNumber().map(Defect::amongWhatHolds)),
                entry("event-date-in-future", eventDateInFuture()),
                entry("events-out-of-order", eventsOutOfOrder()),
                entry("funding-share-over-hundred", fundingShareOverHundred()),
                entry("link-repeats-parent", linkRepeatsParent()),
                entry("measure-outside-period", measureOutsidePeriod().map(Defect::amongWhatHolds)),
                entry("measurement-after-as-of", measurementAfterAsOf()),
                entry("measurements-disagree", measurementsDisagree()),
                entry("mixed-currencies", mixedCurrencies()),
                entry("number-contradicts-parent", numberContradictsParent()),
                entry("numbers-out-of-order", numbersOutOfOrder().map(Defect::amongWhatHolds)),
                entry("own-word-contradicts-state", ownWordContradictsState()),
                entry("parents-disagree", parentsDisagree()),
                entry("percent-out-of-range", percentOutOfRange()),
                entry(
                        "phase-state-contradicts-period",
                        phaseStateContradictsPeriod().map(Defect::amongWhatHolds)),
                entry("phases-out-of-order", phasesOutOfOrder()),
                entry("phases-overlap", phasesOverlap()),
                entry("planned-date-passed", plannedDatePassed().map(Defect::amongWhatHolds)),
                entry("ratings-disagree", ratingsDisagree()),
                entry("review-outside-period", reviewOutsidePeriod()),
                entry("review-skips-objectives", reviewSkipsObjectives().map(Defect::amongWhatHolds)),
                entry("spent-more-than-voted", spentMoreThanVoted()),
                entry("standing-contradicts-dates", standingContradictsDates().map(Defect::amongWhatHolds)),
                entry("status-after-as-of", statusAfterAsOf()),
                entry("status-contradicts-dates", statusContradictsDates()),
                entry("status-out-of-order", statusOutOfOrder()),
                entry("supersession-claimed-twice", supersessionClaimedTwice()),
                entry("target-before-baseline", targetBeforeBaseline()),
                entry("target-met-at-baseline", targetMetAtBaseline()),
                entry("unit-mismatch", unitMismatch()),
                entry("unknown-own-word", unknownOwnWord()));
    }

    // Adoption

    private static Arbitrary<Defect> adoptedBeforeConsultationClosed() {
        return Combinators.combine(Draws.twoDistances(), Arbitraries.of(true, false))
                .as((distances, byEvents) -> site -> {
                    site.root(framework -> framework
                            .events(without(site, EventKind.ADOPTED))
                            .addEvent(Event.of(EventKind.ADOPTED, site.day().toString())));
                    var opened = distances.one().before(site.day());
                    var closed = distances.other().after(site.day());
                    var consultation = site.consultation();
                    site.plant((byEvents
                                    ? consultation
                                            .addEvent(Event.of(EventKind.OPENED, opened.toString()))
                                            .addEvent(Event.of(EventKind.CLOSED, closed.toString()))
                                    : consultation.period(Period.between(opened, closed)))
                            .build());
                });
    }

    private static Arbitrary<Defect> adoptedWithoutEvent() {
        Arbitrary<Defect> called = Combinators.combine(
                        Arbitraries.of("adopted", "2026-adopted", "v2_adopte", "verabschiedet.1", "adottata"),
                        Arbitraries.of(true, false))
                .as((edition, planned) -> site -> site.root(framework -> {
                    framework
                            .events(without(site, EventKind.ADOPTED, EventKind.IN_FORCE, EventKind.WITHDRAWN))
                            .edition(edition);
                    return planned
                            ? framework.addEvent(Event.builder(EventKind.ADOPTED)
                                    .planned(site.day().toString())
                                    .build())
                            : framework;
                }));
        var decided = Arbitraries.just((Defect) site -> site.root(framework -> framework
                .events(without(site, EventKind.ADOPTED, EventKind.IN_FORCE, EventKind.WITHDRAWN))
                .addPhase(Phase.builder()
                        .kind(PhaseKind.DECISION)
                        .state(State.COMPLETED)
                        .build())));
        return Choice.<Defect>of(2, called).or(1, decided);
    }

    private static List<Event> without(Site site, EventKind... kinds) {
        var unwanted = Set.of(kinds);
        return site.root().events().stream()
                .filter(event -> !unwanted.contains(event.kind()))
                .toList();
    }

    // What lies after the day, or has passed

    private static Arbitrary<Defect> assessmentAfterAsOf() {
        return Combinators.combine(Draws.distances(), Arbitraries.of(Rating.values()), Arbitraries.of(true, false))
                .as((distance, rating, ofTarget) -> site -> {
                    var assessment = Assessment.builder()
                            .rating(rating)
                            .date(Period.of(distance.after(site.day())))
                            .build();
                    if (ofTarget) {
                        site.plant(site.indicator()
                                .addTarget(Target.builder(site.fresh("target"))
                                        .value(1)
                                        .addAssessment(assessment)
                                        .build())
                                .build());
                    } else {
                        site.amend(element ->
                                element.toBuilder().addAssessment(assessment).build());
                    }
                });
    }

    private static Arbitrary<Defect> eventDateInFuture() {
        return Combinators.combine(kindsBut(EventKind.IN_FORCE), Draws.distances())
                .as((kind, distance) -> site -> site.amend(element -> element.toBuilder()
                        .addEvent(Event.of(kind, distance.after(site.day()).toString()))
                        .build()));
    }

    private static Arbitrary<Defect> eventsOutOfOrder() {
        return Combinators.combine(Draws.twoDistances(), Arbitraries.of("facts", "plans", "period", "delivery"))
                .as((distances, way) -> site -> {
                    var late = distances.one().before(site.day());
                    var early = Period.of(distances.other().before(late));
                    var consultation = site.consultation();
                    switch (way) {
                        case "facts" ->
                            consultation
                                    .addEvent(Event.of(EventKind.OPENED, late.toString()))
                                    .addEvent(Event.of(EventKind.CLOSED, early.toString()));
                        case "plans" ->
                            consultation
                                    .addEvent(Event.builder(EventKind.CLOSED)
                                            .planned(early)
                                            .build())
                                    .addEvent(Event.builder(EventKind.OPENED)
                                            .planned(Period.of(late))
                                            .build());
                        case "period" ->
                            consultation.period(late + "/..").addEvent(Event.of(EventKind.CLOSED, early.toString()));
                        default -> {
                            site.plant(site.measure()
                                    .period(late + "/..")
                                    .addEvent(Event.of(EventKind.DELIVERED, early.toString()))
                                    .build());
                            return;
                        }
                    }
                    site.plant(consultation.build());
                });
    }

    private static Arbitrary<Defect> plannedDatePassed() {
        return Combinators.combine(kindsBut(EventKind.DELIVERED, EventKind.PUBLISHED), Draws.distances())
                .as((kind, distance) -> site -> {
                    site.amendAll(ConsistencyDefects::withoutState);
                    site.amend(element -> element.toBuilder()
                            // One that took place may be what was planned.
                            .events(element.events().stream()
                                    .filter(event -> !event.kind().equals(kind))
                                    .toList())
                            .addEvent(Event.builder(kind)
                                    .planned(distance.before(site.day()).toString())
                                    .build())
                            .build());
                });
    }

    /** What was reported of a measure, or of one above it, may say why its dates passed, and so may the standing of an act. */
    private static PolicyElement withoutState(PolicyElement element) {
        if (element instanceof LegalAct act) {
            return act.toBuilder().standing(Optional.empty()).build();
        }
        return element instanceof Measure measure ? measure.withStatusReports(List.of()) : element;
    }

    /** What stands under a measure may end with it, and what a consultation promises may come before its framework. */
    private static boolean isNeitherMeasureNorConsultation(PolicyElement element) {
        return !(element instanceof Measure) && !(element instanceof Consultation);
    }

    private static Arbitrary<EventKind> kindsBut(EventKind... others) {
        var without = Set.of(others);
        return Arbitraries.of(EventKind.known().stream()
                .filter(kind -> !without.contains(kind))
                .toList());
    }

    private static Arbitrary<Defect> measurementAfterAsOf() {
        return Combinators.combine(
                        Draws.distances(),
                        Choice.maybe(
                                70,
                                Arbitraries.of(Stream.of(Figure.Status.values())
                                        .filter(status -> status != Figure.Status.PROJECTED)
                                        .toList())),
                        Draws.counts(0, MOST),
                        Arbitraries.of(true, false))
                .as((distance, status, number, ofIndicator) -> site -> {
                    var figure = Figure.builder()
                            .value(number)
                            .status(status)
                            .date(Period.of(distance.after(site.day())))
                            .build();
                    if (ofIndicator) {
                        site.plant(site.indicator().addMeasurement(figure).build());
                    } else {
                        site.amend(
                                element -> element.toBuilder().addFigure(figure).build());
                    }
                });
    }

    private static Arbitrary<Defect> statusAfterAsOf() {
        return Combinators.combine(Draws.distances(), Arbitraries.of(State.values()))
                .as((distance, state) -> site -> site.plant(site.measure()
                        .addStatusReport(
                                StatusReport.of(distance.after(site.day()).toString(), state))
                        .build()));
    }

    private static Arbitrary<Defect> standingContradictsDates() {
        return Combinators.combine(Draws.distances(), Arbitraries.of(Standing.PENDING, Standing.IN_FORCE))
                .as((distance, standing) -> site -> {
                    var date = standing == Standing.PENDING ? distance.before(site.day()) : distance.after(site.day());
                    site.plant(LegalAct.builder(site.fresh("act"), site.text("Loi"))
                            .standing(standing)
                            .addEvent(Event.of(EventKind.IN_FORCE, date.toString()))
                            .build());
                });
    }

    // Measures

    private static Arbitrary<Defect> commitmentOverdue() {
        return Combinators.combine(
                        Draws.twoDistances(),
                        Arbitraries.of(OPEN),
                        Arbitraries.of("event", "period", "under"),
                        Arbitraries.of(false, true))
                .as((distances, state, way, inOwnWords) -> site -> {
                    var deadline = distances.one().before(site.day());
                    var measure = site.measure();
                    if (way.equals("event")) {
                        site.plantUnder(
                                ConsistencyDefects::isNeitherMeasureNorConsultation,
                                measure.addEvent(Event.builder(EventKind.DELIVERED)
                                                .planned(Period.of(deadline))
                                                .build())
                                        .build());
                        return;
                    }
                    measure.period(Period.between(distances.other().before(deadline), deadline));
                    if (way.equals("period")) {
                        site.plantUnder(
                                ConsistencyDefects::isNeitherMeasureNorConsultation,
                                measure.addStatusReport(
                                                report(site, state, inOwnWords).build())
                                        .build());
                    } else {
                        site.plant(site.consultation()
                                .addCommitment(measure.build())
                                .build());
                    }
                });
    }

    private static Arbitrary<Defect> completedWithOpenParts() {
        var open = Arbitraries.of(State.PROPOSED, State.PLANNED, State.IN_PROGRESS, State.SUSPENDED);
        return Combinators.combine(
                        open.list().ofMinSize(1).ofMaxSize(4),
                        Choice.maybe(30, Draws.distances()),
                        Arbitraries.of(false, true))
                .as((states, distance, inOwnWords) -> site -> {
                    var completed = report(site, State.COMPLETED, inOwnWords);
                    distance.ifPresent(far -> completed.date(Period.of(far.before(site.day()))));
                    var whole = site.measure().addStatusReport(completed.build());
                    for (var state : states) {
                        whole.addMeasure(site.measure()
                                .addStatusReport(report(site, state, inOwnWords).build())
                                .build());
                    }
                    site.plant(whole.build());
                });
    }

    /** Tells a state, or a word of the administration's own that means it. */
    private static StatusReport.Builder report(Site site, State state, boolean inOwnWords) {
        var report = StatusReport.builder();
        return inOwnWords ? report.word(site.word(state)) : report.state(state);
    }

    private static Arbitrary<Defect> deadlineBeforeStart() {
        return Combinators.combine(Draws.twoDistances(), Arbitraries.of("", "/", "/.."))
                .as((distances, open) -> site -> {
                    var start = distances.one().after(site.day());
                    site.plant(site.measure()
                            .period(start + open)
                            .addEvent(Event.builder(EventKind.DELIVERED)
                                    .planned(distances.other().before(start).toString())
                                    .build())
                            .build());
                });
    }

    private static Arbitrary<Defect> measureOutsidePeriod() {
        return outsidePeriod((site, period) -> site.plantUnder(
                ConsistencyDefects::isNeitherMeasureNorConsultation,
                site.measure().period(period).build()));
    }

    private static Arbitrary<Defect> reviewOutsidePeriod() {
        return outsidePeriod(
                (site, period) -> site.plant(site.review().period(period).build()));
    }

    private static Arbitrary<Defect> outsidePeriod(BiConsumer<Site, Period> plant) {
        return Combinators.combine(Draws.twoDistances(), Draws.twoDistances(), Arbitraries.of(true, false))
                .as((whole, part, isLate) -> site -> {
                    site.root(framework ->
                            framework.period(isLate ? whole.spanBefore(site.day()) : whole.spanAfter(site.day())));
                    plant.accept(site, isLate ? part.spanAfter(site.day()) : part.spanBefore(site.day()));
                });
    }

    private static Arbitrary<Defect> statusContradictsDates() {
        return Combinators.combine(
                        Draws.twoDistances(),
                        Arbitraries.of("start", "delivery", "planned"),
                        Arbitraries.of(false, true))
                .as((distances, way, inOwnWords) -> site -> {
                    var late = distances.one().before(site.day());
                    var early = distances.other().before(late);
                    var measure = site.measure();
                    var completed = report(site, State.COMPLETED, inOwnWords)
                            .date(Period.of(early))
                            .build();
                    switch (way) {
                        case "start" -> measure.period(late + "/..").addStatusReport(completed);
                        case "delivery" ->
                            measure.addEvent(Event.of(EventKind.DELIVERED, late.toString()))
                                    .addStatusReport(completed);
                        default ->
                            measure.addEvent(Event.of(EventKind.DELIVERED, early.toString()))
                                    .addStatusReport(report(site, State.PLANNED, inOwnWords)
                                            .date(Period.of(late))
                                            .build());
                    }
                    site.plant(measure.build());
                });
    }

    private static Arbitrary<Defect> percentOutOfRange() {
        return Combinators.combine(Draws.counts(1, MOST), Arbitraries.of(true, false))
                .as((beyond, tooMuch) -> site -> site.plant(site.measure()
                        .addStatusReport(StatusReport.builder()
                                .percent(Quantity.of(tooMuch ? 100L + beyond : -beyond))
                                .build())
                        .build()));
    }

    private static Arbitrary<Defect> statusOutOfOrder() {
        return Combinators.combine(Draws.twoDistances(), Draws.shuffled(State.values()))
                .as((distances, states) -> site -> {
                    var late = distances.one().before(site.day());
                    site.plant(site.measure()
                            .addStatusReport(StatusReport.of(late.toString(), states.get(0)))
                            .addStatusReport(StatusReport.of(
                                    distances.other().before(late).toString(), states.get(1)))
                            .build());
                });
    }

    // Phases

    private static Arbitrary<Defect> phaseStateContradictsPeriod() {
        return Combinators.combine(
                        Draws.twoDistances(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(false, true))
                .as((distances, past, which, inOwnWords) -> site -> {
                    var states = past ? OPEN : List.of(State.IN_PROGRESS, State.COMPLETED, State.SUSPENDED);
                    var period = past ? distances.spanBefore(site.day()) : distances.spanAfter(site.day());
                    var state = states.get(which);
                    var phase = Phase.builder().period(period);
                    var told = (inOwnWords ? phase.word(site.word(state)) : phase.state(state)).build();
                    site.amend(element -> element.toBuilder().addPhase(told).build());
                });
    }

    private static Arbitrary<Defect> phasesOutOfOrder() {
        return Draws.twoDistances().map(distances -> site -> {
            var late = distances.one().before(site.day());
            site.amend(element -> element.toBuilder()
                    .addPhase(phase(Period.of(late)))
                    .addPhase(phase(Period.of(distances.other().before(late))))
                    .build());
        });
    }

    private static Arbitrary<Defect> phasesOverlap() {
        return Combinators.combine(Draws.twoDistances(), Arbitraries.of(true, false))
                .as((distances, reverse) -> site -> {
                    var around = distances.around(site.day());
                    var longer = new Distances(/* one= */ distances.other(), /* other= */ distances.one())
                            .around(site.day());
                    var other =
                            longer.equals(around) ? Period.parse(around.start().orElseThrow() + "/..") : longer;
                    site.amend(element -> element.toBuilder()
                            .addPhase(phase(reverse ? other : around))
                            .addPhase(phase(reverse ? around : other))
                            .build());
                });
    }

    private static Phase phase(Period period) {
        return Phase.builder().period(period).build();
    }

    // Numbers

    private static Arbitrary<Defect> duplicateNumber() {
        return Combinators.combine(Draws.typesBut(ElementType.LEGAL_ACT), Arbitraries.of(LABELS), numberings())
                .as((type, labels, numbering) -> site -> numbered(site, type, numbering, labels.get(1), labels.get(1)));
    }

    private static Arbitrary<Defect> numbersOutOfOrder() {
        return Combinators.combine(Draws.typesBut(ElementType.LEGAL_ACT), Arbitraries.of(LABELS), numberings())
                .as((type, labels, numbering) -> site -> numbered(site, type, numbering, labels.get(1), labels.get(0)));
    }

    private static Arbitrary<Optional<Numbering>> numberings() {
        return Choice.maybe(70, Arbitraries.of(Numbering.values()));
    }

    /** Two elements side by side, of a level of their own. */
    private static void numbered(
            Site site, ElementType type, Optional<Numbering> numbering, String first, String second) {
        var level = site.fresh("level");
        site.root(framework -> framework.addLevel(Level.of(level, type, site.text("Niveau")).toBuilder()
                .numbering(numbering)
                .build()));
        var ids = site.fresh(type.token(), 2);
        site.plant(
                site.element(type, ids.get(0)).toBuilder()
                        .level(level)
                        .number(first)
                        .build(),
                site.element(type, ids.get(1)).toBuilder()
                        .level(level)
                        .number(second)
                        .build());
    }

    private static Arbitrary<Defect> numberContradictsParent() {
        return Combinators.combine(Draws.counts(1, 9), Draws.counts(1, 9), Draws.counts(1, MOST))
                .as((number, more, part) -> site -> {
                    var level = site.fresh("level");
                    site.root(framework ->
                            framework.addLevel(Level.of(level, ElementType.MEASURE, site.text("Mesure")).toBuilder()
                                    .numbering(Numbering.PREFIXED)
                                    .build()));
                    site.plant(Objective.builder(site.fresh("objective"), site.text("Objectif"))
                            .number(String.valueOf(10 + number))
                            .addMeasure(site.measure()
                                    .level(level)
                                    .number(20 + more + "." + part)
                                    .build())
                            .build());
                });
    }

    // Money

    private static Arbitrary<Defect> fundingShareOverHundred() {
        var shares = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(100), false, BigDecimal.valueOf(100_000), true)
                .ofScale(2);
        var ways = Arbitraries.of(
                List.<Function<BigDecimal, Quantity>>of(Quantity::of, Quantity::atLeast, Quantity::moreThan));
        var kinds = Arbitraries.of(Funding.Kind.ASKED, Funding.Kind.PLANNED, Funding.Kind.VOTED);
        return Combinators.combine(kinds, shares, ways)
                .as((kind, share, way) -> site -> site.amend(element -> element.toBuilder()
                        .addFunding(
                                Funding.builder(kind).share(way.apply(share)).build())
                        .build()));
    }

    private static Arbitrary<Defect> measurementsDisagree() {
        return Combinators.combine(Draws.distances(), Draws.counts(0, MOST), Draws.counts(1, MOST))
                .as((distance, number, more) -> site -> {
                    var date = Period.of(distance.before(site.day()));
                    site.plant(site.indicator()
                            .addMeasurement(
                                    Figure.builder().date(date).value(number).build())
                            .addMeasurement(Figure.builder()
                                    .date(date)
                                    .value(number + more)
                                    .build())
                            .build());
                });
    }

    private static Arbitrary<Defect> ratingsDisagree() {
        return Arbitraries.of(Rating.values()).set().ofSize(2).map(ratings -> site -> {
            var review = site.review();
            ratings.forEach(rating ->
                    review.addAssessment(Assessment.builder().rating(rating).build()));
            site.plant(review.build());
        });
    }

    private static Arbitrary<Defect> mixedCurrencies() {
        return Combinators.combine(
                        Arbitraries.shuffle("CHF", "EUR", "USD", "GBP"),
                        Arbitraries.of("portfolio", "measure", "link", "part"),
                        Draws.counts(1, MOST))
                .as((currencies, where, amount) -> site -> {
                    var first = money(Funding.Kind.PLANNED, amount, currencies.get(0));
                    var second = money(Funding.Kind.VOTED, amount, currencies.get(1));
                    var id = site.fresh("portfolio");
                    var portfolio =
                            Portfolio.builder(id, site.text("Portefeuille")).addFunding(first);
                    var measure = site.measure().addFunding(second).build();
                    switch (where) {
                        case "portfolio" -> portfolio.addFunding(second);
                        case "measure" -> portfolio.addMeasure(measure);
                        case "part" ->
                            site.plant(measure.toBuilder()
                                    .addLink(LinkKind.PART_OF, id)
                                    .build());
                        default -> {
                            site.plant(measure);
                            portfolio.addLink(LinkKind.INCLUDES, measure.id().value());
                        }
                    }
                    site.plant(portfolio.build());
                });
    }

    private static Arbitrary<Defect> spentMoreThanVoted() {
        return Combinators.combine(
                        Draws.types(),
                        Draws.counts(0, MOST),
                        Draws.counts(1, MOST),
                        Choice.maybe(30, Arbitraries.of(Funding.Recurrence.values())))
                .as((type, voted, more, recurrence) ->
                        site -> site.plant(site.element(type, site.fresh(type.token())).toBuilder()
                                .addFunding(money(Funding.Kind.VOTED, voted, "CHF").toBuilder()
                                        .recurrence(recurrence)
                                        .build())
                                .addFunding(money(Funding.Kind.SPENT, voted + more, "CHF").toBuilder()
                                        .recurrence(recurrence)
                                        .build())
                                .build()));
    }

    private static Funding money(Funding.Kind kind, int amount, String currency) {
        return Funding.builder(kind).amount(amount).currency(currency).build();
    }

    // Connections

    private static Arbitrary<Defect> linkRepeatsParent() {
        return Combinators.combine(
                        Arbitraries.of(LinkKind.PART_OF, LinkKind.CONTRIBUTES_TO, LinkKind.INCLUDES),
                        Arbitraries.of(true, false))
                .as((kind, ofRole) -> site -> {
                    var up = !kind.equals(LinkKind.INCLUDES);
                    var parent = site.fresh("parent");
                    var child = site.measure();
                    if (up) {
                        child.addLink(kind, parent);
                    }
                    var part = child.build();
                    if (ofRole) {
                        var role = Role.builder(parent, site.text("Axe")).addMeasure(part);
                        site.plant((up ? role : role.addLink(kind, part.id().value())).build());
                    } else {
                        var objective =
                                Objective.builder(parent, site.text("Objectif")).addMeasure(part);
                        site.plant((up
                                        ? objective
                                        : objective.addLink(kind, part.id().value()))
                                .build());
                    }
                });
    }

    private static Arbitrary<Defect> parentsDisagree() {
        return Combinators.combine(Draws.twoDistances(), Draws.distances(), Arbitraries.of(true, false))
                .as((distances, distance, here) -> site -> {
                    var around = distances.around(site.day());
                    var since = Period.parse(distance.before(site.day()) + "/..");
                    var parents = Stream.of("first", "second")
                            .map(id -> here ? site.fresh(id) : site.outside() + "#" + id)
                            .toList();
                    if (here) {
                        parents.forEach(id -> site.plant(Body.of(id, site.text("Département"))));
                    }
                    site.plant(Body.builder(site.fresh("office"), site.text("Office"))
                            .addParent(parent(parents.get(0), around))
                            .addParent(parent(parents.get(1), since))
                            .build());
                });
    }

    private static Parent parent(String body, Period period) {
        return Parent.builder(body).period(period).build();
    }

    private static Arbitrary<Defect> reviewSkipsObjectives() {
        return Combinators.combine(Draws.counts(2, 5), Arbitraries.of(Rating.values()))
                .as((count, rating) -> site -> {
                    var ids = site.fresh("objective", count);
                    // Under anything else they may not be there on the day.
                    site.plantUnder(
                            host -> false,
                            ids.stream()
                                    .map(id -> site.element(ElementType.OBJECTIVE, id))
                                    .toArray(PolicyElement[]::new));
                    site.plant(site.review()
                            .addAssessment(Assessment.builder()
                                    .rating(rating)
                                    .of(ids.get(0))
                                    .build())
                            .build());
                });
    }

    /** By the framework and by another edition of it; what they both supersede may be an edition of it too. */
    private static Arbitrary<Defect> supersessionClaimedTwice() {
        return Arbitraries.of(true, false).map(ofItself -> site -> {
            var id = ofItself ? site.id() : site.otherThan("former");
            var edition = editionBeside(site, "former");
            var former = id + "@" + edition + "#";
            site.beside(PolicyFramework.builder(id, site.text("Ancien plan"))
                    .edition(edition)
                    .build());
            site.beside(PolicyFramework.builder(site.id(), site.text("Autre plan"))
                    .edition(editionBeside(site, "rival"))
                    .addLink(LinkKind.SUPERSEDES, former)
                    .build());
            site.root(framework -> framework.addLink(LinkKind.SUPERSEDES, former));
        });
    }

    private static String editionBeside(Site site, String wanted) {
        return site.root().edition().equals(Optional.of(wanted)) ? wanted + "-2" : wanted;
    }

    // Words of the administration's own

    private static Arbitrary<Defect> ambiguousTerm() {
        Arbitrary<Defect> states = Combinators.combine(Draws.words(), Draws.shuffled(State.values()))
                .as((word, different) -> site -> terms(
                        site,
                        Terms.builder()
                                .addState(Term.of(site.text(word), different.get(0)))
                                .addState(Term.of(site.text(word), different.get(1)))));
        Arbitrary<Defect> ratings = Combinators.combine(Draws.words(), Draws.shuffled(Rating.values()))
                .as((word, different) -> site -> terms(
                        site,
                        Terms.builder()
                                .addRating(Term.of(site.text(word), different.get(0)))
                                .addRating(Term.of(site.text(word), different.get(1)))));
        return Choice.<Defect>of(1, states).or(1, ratings);
    }

    private static Arbitrary<Defect> ownWordContradictsState() {
        Arbitrary<Defect> states = Combinators.combine(
                        Draws.words(), Draws.shuffled(State.values()), Arbitraries.of(true, false))
                .as((word, different, ofPhase) -> site -> {
                    terms(site, Terms.builder().addState(Term.of(site.text(word), different.get(0))));
                    if (ofPhase) {
                        site.amend(element -> element.toBuilder()
                                .addPhase(Phase.builder()
                                        .word(site.text(word))
                                        .state(different.get(1))
                                        .build())
                                .build());
                    } else {
                        site.plant(site.measure()
                                .addStatusReport(StatusReport.builder()
                                        .word(site.text(word))
                                        .state(different.get(1))
                                        .build())
                                .build());
                    }
                });
        Arbitrary<Defect> ratings = Combinators.combine(Draws.words(), Draws.shuffled(Rating.values()))
                .as((word, different) -> site -> {
                    terms(site, Terms.builder().addRating(Term.of(site.text(word), different.get(0))));
                    site.amend(element -> element.toBuilder()
                            .addAssessment(Assessment.builder()
                                    .word(site.text(word))
                                    .rating(different.get(1))
                                    .build())
                            .build());
                });
        return Choice.<Defect>of(2, states).or(1, ratings);
    }

    private static Arbitrary<Defect> unknownOwnWord() {
        Arbitrary<Defect> states = Combinators.combine(
                        Draws.words(), Draws.words(), Arbitraries.of(State.values()), Arbitraries.of(true, false))
                .as((known, more, state, ofPhase) -> site -> {
                    terms(site, Terms.builder().addState(Term.of(site.text(known), state)));
                    var word = site.text(known + more);
                    if (ofPhase) {
                        site.amend(element -> element.toBuilder()
                                .addPhase(Phase.builder().word(word).build())
                                .build());
                    } else {
                        site.plant(site.measure()
                                .addStatusReport(
                                        StatusReport.builder().word(word).build())
                                .build());
                    }
                });
        Arbitrary<Defect> ratings = Combinators.combine(Draws.words(), Draws.words(), Arbitraries.of(Rating.values()))
                .as((known, more, rating) -> site -> {
                    terms(site, Terms.builder().addRating(Term.of(site.text(known), rating)));
                    site.amend(element -> element.toBuilder()
                            .addAssessment(Assessment.builder()
                                    .word(site.text(known + more))
                                    .build())
                            .build());
                });
        return Choice.<Defect>of(2, states).or(1, ratings);
    }

    private static void terms(Site site, Terms.Builder terms) {
        site.root(framework -> framework.terms(terms.build()));
    }

    // Figures

    private static Arbitrary<Defect> targetBeforeBaseline() {
        return Combinators.combine(Draws.twoDistances(), Draws.counts(0, MOST), Arbitraries.of(true, false))
                .as((distances, number, ofTarget) -> site -> {
                    var start = distances.one().before(site.day());
                    var baseline = Figure.builder()
                            .value(number)
                            .date(Period.of(start))
                            .build();
                    var target = Target.builder(site.fresh("target"))
                            .value(number + 1)
                            .date(Period.of(distances.other().before(start)));
                    var indicator = site.indicator();
                    site.plant(
                            ofTarget
                                    ? indicator
                                            .addTarget(target.baseline(baseline).build())
                                            .build()
                                    : indicator
                                            .baseline(baseline)
                                            .addTarget(target.build())
                                            .build());
                });
    }

    private static Arbitrary<Defect> targetMetAtBaseline() {
        return Combinators.combine(
                        Draws.counts(-MOST, MOST),
                        Draws.counts(0, MOST),
                        Arbitraries.of(Direction.INCREASE, Direction.DECREASE),
                        Choice.maybe(50, Draws.distances()))
                .as((number, beyond, direction, distance) -> site -> {
                    var target = Target.builder(site.fresh("target")).value(number);
                    distance.ifPresent(far -> target.date(Period.of(far.after(site.day()))));
                    site.plant(site.indicator()
                            .direction(direction)
                            .baseline(Figure.builder()
                                    .value(direction == Direction.INCREASE ? number + beyond : number - beyond)
                                    .build())
                            .addTarget(target.build())
                            .build());
                });
    }

    private static Arbitrary<Defect> unitMismatch() {
        return Combinators.combine(Draws.words(), Draws.words(), Draws.counts(0, MOST), Arbitraries.of(0, 1, 2))
                .as((unit, more, number, where) -> site -> {
                    var figure = Figure.builder()
                            .value(number)
                            .unit(site.text(unit + " " + more))
                            .build();
                    Indicator.Builder indicator = site.indicator().unit(site.text(unit));
                    site.plant(
                            switch (where) {
                                case 0 -> indicator.baseline(figure).build();
                                case 1 -> indicator.addMeasurement(figure).build();
                                default ->
                                    indicator
                                            .addTarget(Target.builder(site.fresh("target"))
                                                    .value(number)
                                                    .baseline(figure)
                                                    .build())
                                            .build();
                            });
                });
    }
}
