package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Indicator.Direction;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Target;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is left out. */
final class CompletenessDefects {

    private static final int MOST = 100;
    private static final Set<InvolvementFunction> LEADING = Set.of(InvolvementFunction.LEAD, InvolvementFunction.PILOT);

    private CompletenessDefects() {}

    static Map<String, Arbitrary<Defect>> all() {
        return Map.ofEntries(
                entry("amount-without-currency", amountWithoutCurrency().map(Defect::amongWhatHolds)),
                entry("consultation-without-dates", bare(ElementType.CONSULTATION)),
                entry("empty-portfolio", bare(ElementType.PORTFOLIO)),
                entry("event-without-date", eventWithoutDate().map(Defect::amongWhatHolds)),
                entry("framework-figures-without-source", figuresWithoutSource()),
                entry(
                        "indicator-without-direction",
                        indicator((site, number) -> site.indicator().addTarget(target(site, number)))),
                entry(
                        "indicator-without-measurement",
                        indicator((site, number) ->
                                site.indicator().direction(Direction.INCREASE).addTarget(target(site, number)))),
                entry(
                        "indicator-without-target",
                        indicator((site, number) -> site.indicator()
                                .addMeasurement(Figure.builder().value(number).build()))),
                entry(
                        "indicator-without-unit",
                        indicator((site, number) -> site.indicator()
                                .addMeasurement(Figure.builder().value(number).build()))),
                entry("measure-without-lead", measureWithoutLead().map(Defect::amongWhatHolds)),
                entry(
                        "measurement-without-date",
                        indicator((site, number) -> site.indicator()
                                .addMeasurement(Figure.builder().value(number).build()))),
                entry("objective-without-contribution", bare(ElementType.OBJECTIVE)),
                entry("objective-without-indicator", bare(ElementType.OBJECTIVE)),
                entry("open-data-missing", openDataMissing().map(Defect::amongWhatHolds)),
                entry("principle-not-upheld", principleNotUpheld()),
                entry("review-without-date", bare(ElementType.REVIEW)),
                entry("role-without-objective", bare(ElementType.ROLE)),
                entry("target-without-date", targetWithoutDate().map(Defect::amongWhatHolds)),
                entry("text-missing-in-language", textMissingInLanguage()),
                entry(
                        "totals-without-date",
                        totals((site, figure) ->
                                site.plant(site.consultation().addFigure(figure).build()))),
                entry("totals-without-source", totals((site, figure) -> {
                    site.root(framework -> framework.cites(List.of()));
                    site.plant(site.consultation().addFigure(figure).build());
                })),
                entry("votes-without-participants", votesWithoutParticipants()));
    }

    private static Arbitrary<Defect> amountWithoutCurrency() {
        return Combinators.combine(Arbitraries.of(Funding.Kind.values()), Draws.counts(1, MOST))
                .as((kind, amount) -> site -> site.amend(element -> element.toBuilder()
                        .addFunding(Funding.builder(kind).amount(amount).build())
                        .build()));
    }

    private static Arbitrary<Defect> eventWithoutDate() {
        return Arbitraries.of(EventKind.known().stream()
                        .filter(kind -> !kind.equals(EventKind.WITHDRAWN))
                        .toList())
                .map(kind -> site -> site.amend(element -> element.toBuilder()
                        .addEvent(Event.builder(kind).build())
                        .build()));
    }

    /** Beside something that could uphold them, so that they are no charter. */
    private static Arbitrary<Defect> principleNotUpheld() {
        return bare(ElementType.PRINCIPLE).map(bare -> site -> {
            site.plant(ElementType.OBJECTIVE);
            bare.in(site);
        });
    }

    /** One or more elements of a type that say nothing. */
    private static Arbitrary<Defect> bare(ElementType type) {
        return Draws.counts(1, 3)
                .map(count -> (Defect) site -> {
                    for (int i = 0; i < count; i++) {
                        site.plant(type);
                    }
                })
                .map(Defect::amongWhatHolds);
    }

    private static Target target(Site site, int number) {
        return Target.builder(site.fresh("target")).value(number).build();
    }

    /** An indicator that stands under no other, which could say what it leaves out. */
    private static Arbitrary<Defect> indicator(BiFunction<Site, Integer, Indicator.Builder> made) {
        return Draws.counts(0, MOST)
                .map(number -> (Defect) site -> site.plantUnder(
                        host -> !(host instanceof Indicator),
                        made.apply(site, number).build()))
                .map(Defect::amongWhatHolds);
    }

    /** All elements say nothing but their names, since any of them could cite something. */
    private static Arbitrary<Defect> figuresWithoutSource() {
        return Combinators.combine(
                        Draws.typesBut(ElementType.CONSULTATION, ElementType.LEGAL_ACT), Draws.counts(0, MOST))
                .as((type, number) -> site -> {
                    site.strip();
                    site.plant(site.element(type, site.fresh(type.token())).toBuilder()
                            .addFigure(Figure.builder().value(number).build())
                            .build());
                });
    }

    private static Arbitrary<Defect> measureWithoutLead() {
        return Draws.counts(1, 3).map(count -> site -> {
            site.amendAll(CompletenessDefects::withoutLead);
            for (int i = 0; i < count; i++) {
                site.plantUnder(
                        host -> host.type() != ElementType.MEASURE,
                        site.measure().build());
            }
        });
    }

    private static PolicyElement withoutLead(PolicyElement element) {
        return element.toBuilder()
                .involved(element.involved().stream()
                        .filter(who -> !LEADING.contains(who.function()))
                        .toList())
                .build();
    }

    private static Arbitrary<Defect> openDataMissing() {
        return Combinators.combine(Draws.twoDistances(), Draws.distances(), Arbitraries.of(true, false))
                .as((distances, lasted, byEvent) -> site -> {
                    var published = distances.one().before(site.day());
                    var closed = distances.other().before(published);
                    var consultation = site.consultation()
                            .addEvent(Event.builder(EventKind.PUBLISHED)
                                    .planned(published.toString())
                                    .build());
                    site.plant((byEvent
                                    ? consultation.addEvent(Event.of(EventKind.CLOSED, closed.toString()))
                                    : consultation.period(lasted.before(closed) + "/" + closed))
                            .build());
                });
    }

    private static Arbitrary<Defect> targetWithoutDate() {
        return Combinators.combine(
                        Choice.maybe(70, Arbitraries.of(Direction.INCREASE, Direction.DECREASE)), Draws.counts(0, MOST))
                .as((direction, number) -> site -> site.plant(site.indicator()
                        .direction(direction)
                        .addTarget(target(site, number))
                        .build()));
    }

    /** In a language that the profile asks for, or that all other texts are in. */
    private static Arbitrary<Defect> textMissingInLanguage() {
        var ways = Arbitraries.of(List.<BiFunction<PolicyElement, Text, PolicyElement>>of(
                PolicyElement::withName,
                (element, text) -> element.toBuilder().description(text).build(),
                (element, text) -> element.toBuilder()
                        .addEvent(Event.builder(EventKind.MILESTONE).text(text).build())
                        .build()));
        Arbitrary<Defect> asked = Combinators.combine(ways, Draws.words()).as((way, word) -> site -> {
            var own = site.root().language().orElse(LanguageTag.FR);
            site.profile(profile -> profile.addLanguage(another(own)));
            site.amend(element -> way.apply(element, own.text(word)));
        });
        Arbitrary<Defect> usual = Combinators.combine(Draws.types(), Draws.counts(1, 3), Draws.words())
                .as((type, count, word) -> site -> {
                    var own = site.root().language().orElse(LanguageTag.FR);
                    var both = own.text(word).with(another(own), word);
                    site.strip();
                    site.amendAll(element -> element.withName(both));
                    for (int i = 0; i < count; i++) {
                        site.plant(site.element(type, site.fresh(type.token())).withName(both));
                    }
                    site.plant(site.element(type, site.fresh(type.token())).withName(own.text(word)));
                });
        return Choice.<Defect>of(2, asked).or(1, usual);
    }

    private static LanguageTag another(LanguageTag language) {
        return LanguageTag.of(language.value().toLowerCase(Locale.ROOT).startsWith("rm") ? "it" : "rm");
    }

    private static Arbitrary<Defect> totals(BiConsumer<Site, Figure> put) {
        return Combinators.combine(Arbitraries.of(FigureKind.known()), Draws.counts(0, MOST))
                .as((kind, number) -> site -> put.accept(site, Figure.of(kind, number)));
    }

    private static Arbitrary<Defect> votesWithoutParticipants() {
        var others = Arbitraries.of(FigureKind.CONTRIBUTIONS, FigureKind.ITEMS);
        return Combinators.combine(Draws.counts(0, MOST), others.list().ofMaxSize(2))
                .as((votes, kinds) -> site -> {
                    var consultation = site.consultation();
                    kinds.forEach(kind -> consultation.addFigure(Figure.of(kind, votes)));
                    site.plant(consultation
                            .addFigure(Figure.of(FigureKind.VOTES, votes))
                            .build());
                });
    }
}
