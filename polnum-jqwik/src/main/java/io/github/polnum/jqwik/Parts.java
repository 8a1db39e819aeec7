package io.github.polnum.jqwik;

import static io.github.polnum.jqwik.Sparse.few;
import static io.github.polnum.jqwik.Sparse.maybe;
import static io.github.polnum.jqwik.ValueArbitraries.extensions;
import static io.github.polnum.jqwik.ValueArbitraries.identifiers;
import static io.github.polnum.jqwik.ValueArbitraries.languageTags;
import static io.github.polnum.jqwik.ValueArbitraries.periods;
import static io.github.polnum.jqwik.ValueArbitraries.pointers;
import static io.github.polnum.jqwik.ValueArbitraries.presentOrAbsent;
import static io.github.polnum.jqwik.ValueArbitraries.quantities;
import static io.github.polnum.jqwik.ValueArbitraries.references;
import static io.github.polnum.jqwik.ValueArbitraries.stated;
import static io.github.polnum.jqwik.ValueArbitraries.texts;
import static io.github.polnum.jqwik.ValueArbitraries.words;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Kind;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of what elements hold beside other elements. References point anywhere. */
final class Parts {

    private Parts() {}

    static <K extends Kind> Arbitrary<K> kinds(List<K> known, Function<String, K> of) {
        return Choice.of(4, Arbitraries.of(known)).or(1, words().map(of));
    }

    static Arbitrary<OtherName> otherNames() {
        return Combinators.combine(texts(), stated(periods()), few(references()), extensions())
                .as((name, period, cites, extensions) -> OtherName.builder(name)
                        .period(period)
                        .cites(cites)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Tag> tags() {
        return Builders.withBuilder(() -> Tag.builder("a", "a"))
                .use(words())
                .inSetter((builder, scheme) -> builder.scheme(scheme))
                .use(Wording.notBlank())
                .inSetter((builder, code) -> builder.code(code))
                .use(maybe(texts()))
                .inSetter((builder, label) -> builder.label(label))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Tag.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Territory> territories() {
        var regions = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(3);
        var countries = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        var iso = Combinators.combine(countries, Choice.maybe(50, regions))
                .as((country, region) -> country + region.map("-"::concat).orElse(""));
        var codes = Combinators.combine(words(), Wording.notBlank()).as(Tuple::of);
        return Combinators.combine(
                        texts(),
                        Choice.maybe(50, kinds(TerritoryKind.known(), TerritoryKind::of)),
                        Choice.maybe(30, iso),
                        Choice.maybe(30, codes),
                        extensions())
                .as((name, kind, country, code, extensions) -> Territory.builder(name)
                        .kind(kind)
                        .iso(country)
                        .scheme(code.map(Tuple.Tuple2::get1))
                        .code(code.map(Tuple.Tuple2::get2))
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Phase> phases() {
        return Builders.withBuilder(Phase::builder)
                .use(Choice.maybe(30, identifiers()))
                .inSetter((builder, id) -> builder.id(id))
                .use(Choice.maybe(50, kinds(PhaseKind.known(), PhaseKind::of)))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(maybe(texts()))
                .inSetter((builder, name) -> builder.name(name))
                .use(maybe(texts()))
                .inSetter((builder, text) -> builder.text(text))
                .use(stated(periods()))
                .inSetter((builder, period) -> builder.period(period))
                .use(Choice.maybe(30, Arbitraries.of(State.values())))
                .inSetter((builder, state) -> builder.state(state))
                .use(maybe(texts()))
                .inSetter((builder, word) -> builder.word(word))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Phase.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Event> events() {
        return Builders.withBuilder(() -> Event.builder(EventKind.ADOPTED))
                .use(kinds(EventKind.known(), EventKind::of))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(maybe(texts()))
                .inSetter((builder, name) -> builder.name(name))
                .use(maybe(texts()))
                .inSetter((builder, text) -> builder.text(text))
                .use(stated(periods()))
                .inSetter((builder, date) -> builder.date(date))
                .use(stated(periods()))
                .inSetter((builder, planned) -> builder.planned(planned))
                .use(few(pointers()))
                .inSetter((builder, by) -> builder.by(by))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Event.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Figure> figures() {
        var values = stated(quantities());
        return Combinators.combine(
                        Choice.maybe(50, kinds(FigureKind.known(), FigureKind::of)),
                        values,
                        maybe(texts()),
                        maybe(texts()),
                        stated(periods()),
                        Choice.maybe(30, Arbitraries.of(Figure.Status.values())),
                        few(references()),
                        extensions())
                .as((kind, value, words, unit, date, status, cites, extensions) -> {
                    boolean nothingSaid = !value.isStated() && words.isEmpty();
                    return Figure.builder()
                            .kind(kind)
                            .value(nothingSaid ? Stated.of(Quantity.of(0)) : value)
                            .words(words)
                            .unit(unit)
                            .date(date)
                            .status(status)
                            .cites(cites)
                            .extensions(extensions)
                            .build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Target> targets() {
        Arbitrary<UnaryOperator<Target.Builder>> goals = Choice.<UnaryOperator<Target.Builder>>of(
                        3, presentOrAbsent(quantities()).map(value -> builder -> builder.value(value)))
                .or(2, quantities().map(change -> builder -> builder.change(change)))
                .or(1, texts().map(wording -> builder -> builder.wording(wording)));
        return Builders.withBuilder(() -> Target.builder(Elements.SIMPLEST_ID))
                .use(identifiers())
                .inSetter((builder, id) -> builder.id(id))
                .use(maybe(texts()))
                .inSetter((builder, wording) -> builder.wording(wording))
                .use(stated(periods()))
                .inSetter((builder, date) -> builder.date(date))
                .use(stated(periods()))
                .inSetter((builder, validity) -> builder.validity(validity))
                .use(goals)
                .in((builder, goal) -> goal.apply(builder))
                .use(maybe(figures()))
                .inSetter((builder, baseline) -> builder.baseline(baseline))
                .use(few(assessments()))
                .inSetter((builder, assessments) -> builder.assessments(assessments))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Target.Builder::build)
                .withoutEdgeCases();
    }

    /** Status reports; each attribute may be the only one that says something. */
    static Arbitrary<StatusReport> statusReports() {
        var states = Arbitraries.of(State.values());
        var schedules = Arbitraries.of(Rating.values());
        Arbitrary<UnaryOperator<StatusReport.Builder>> contents = Choice.<UnaryOperator<StatusReport.Builder>>of(
                        5, states.map(state -> builder -> builder.state(state)))
                .or(1, texts().map(word -> builder -> builder.word(word)))
                .or(1, presentOrAbsent(schedules).map(schedule -> builder -> builder.schedule(schedule)))
                .or(1, texts().map(word -> builder -> builder.scheduleWord(word)))
                .or(1, quantities().map(percent -> builder -> builder.percent(percent)))
                .or(1, texts().map(note -> builder -> builder.note(note)));
        return Builders.withBuilder(StatusReport::builder)
                .use(stated(periods()))
                .inSetter((builder, date) -> builder.date(date))
                .use(maybe(states))
                .inSetter((builder, state) -> builder.state(state))
                .use(maybe(texts()))
                .inSetter((builder, word) -> builder.word(word))
                .use(stated(schedules))
                .inSetter((builder, schedule) -> builder.schedule(schedule))
                .use(maybe(texts()))
                .inSetter((builder, scheduleWord) -> builder.scheduleWord(scheduleWord))
                .use(maybe(quantities()))
                .inSetter((builder, percent) -> builder.percent(percent))
                .use(maybe(texts()))
                .inSetter((builder, note) -> builder.note(note))
                .use(contents)
                .in((builder, content) -> content.apply(builder))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(StatusReport.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Funding> fundings() {
        Arbitrary<UnaryOperator<Funding.Builder>> sizes = Choice.<UnaryOperator<Funding.Builder>>of(
                        4, presentOrAbsent(quantities()).map(amount -> builder -> builder.amount(amount)))
                .or(1, shares().map(share -> builder -> builder.share(share)))
                .or(
                        1,
                        Combinators.combine(presentOrAbsent(quantities()), shares())
                                .as((amount, share) ->
                                        builder -> builder.amount(amount).share(share)));
        Arbitrary<UnaryOperator<Funding.Builder>> payers = Choice.<UnaryOperator<Funding.Builder>>of(
                        4, Arbitraries.just(UnaryOperator.identity()))
                .or(1, texts().map(name -> builder -> builder.payerName(name)))
                .or(1, pointers().map(payer -> builder -> builder.payer(payer)));
        return Builders.withBuilder(() -> Funding.builder(Funding.Kind.ASKED))
                .use(Arbitraries.of(Funding.Kind.values()))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(maybe(texts()))
                .inSetter((builder, name) -> builder.name(name))
                .use(sizes)
                .in((builder, size) -> size.apply(builder))
                .use(Choice.maybe(70, currencies()))
                .inSetter((builder, currency) -> builder.currency(currency))
                .use(maybe(texts()))
                .inSetter((builder, base) -> builder.base(base))
                .use(Choice.maybe(40, Arbitraries.of(Funding.Recurrence.values())))
                .inSetter((builder, recurrence) -> builder.recurrence(recurrence))
                .use(stated(periods()))
                .inSetter((builder, period) -> builder.period(period))
                .use(payers)
                .in((builder, payer) -> payer.apply(builder))
                .use(Choice.maybe(40, Arbitraries.of(Funding.Tax.values())))
                .inSetter((builder, tax) -> builder.tax(tax))
                .use(maybe(texts()))
                .inSetter((builder, taxNote) -> builder.taxNote(taxNote))
                .use(maybe(texts()))
                .inSetter((builder, priceNote) -> builder.priceNote(priceNote))
                .use(maybe(Wording.notBlank()))
                .inSetter((builder, account) -> builder.account(account))
                .use(few(pointers()))
                .inSetter((builder, basedOn) -> builder.basedOn(basedOn))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Funding.Builder::build)
                .withoutEdgeCases();
    }

    /** A part of a whole, in percent. */
    private static Arbitrary<Quantity> shares() {
        var percent = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        var forms = Arbitraries.of(List.<Function<BigDecimal, Quantity>>of(
                Quantity::of, Quantity::about, Quantity::atLeast, Quantity::atMost, Quantity::lessThan));
        return Combinators.combine(forms, percent).as(Function::apply);
    }

    private static Arbitrary<String> currencies() {
        return Choice.of(3, Arbitraries.of("CHF", "EUR"))
                .or(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(3));
    }

    /** Assessments of what holds them. */
    static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        stated(Arbitraries.of(Rating.values())),
                        maybe(texts()),
                        stated(periods()),
                        Choice.maybe(30, Arbitraries.of(Assessment.Status.values())),
                        maybe(texts()),
                        few(references()),
                        extensions())
                .as((rating, word, date, status, text, cites, extensions) -> {
                    boolean nothingSaid = !rating.isStated() && word.isEmpty() && text.isEmpty();
                    return Assessment.builder()
                            .rating(nothingSaid ? Stated.of(Rating.ACHIEVED) : rating)
                            .word(word)
                            .date(date)
                            .status(status)
                            .text(text)
                            .cites(cites)
                            .extensions(extensions)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Assessments of what holds them or, as in a review, of something else. */
    static Arbitrary<Assessment> assessmentsOfAny() {
        return Combinators.combine(assessments(), Choice.maybe(50, pointers()))
                .as((assessment, of) -> assessment.toBuilder().of(of).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Involvement> involvements() {
        Arbitrary<UnaryOperator<Involvement.Builder>> who = Choice.<UnaryOperator<Involvement.Builder>>of(
                        1, texts().map(name -> builder -> builder.name(name)))
                .or(1, pointers().map(party -> builder -> builder.party(party)));
        return Combinators.combine(
                        kinds(InvolvementFunction.known(), InvolvementFunction::of),
                        who,
                        maybe(texts()),
                        stated(periods()),
                        few(references()),
                        extensions())
                .as((function, naming, word, period, cites, extensions) -> naming.apply(Involvement.builder(function))
                        .word(word)
                        .period(period)
                        .cites(cites)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Link> links() {
        return Combinators.combine(kinds(LinkKind.known(), LinkKind::of), pointers())
                .as(Link::new);
    }

    static Arbitrary<Parent> bodyParents() {
        return Combinators.combine(pointers(), stated(periods()), few(references()), extensions())
                .as((body, period, cites, extensions) -> Parent.builder(body.toString())
                        .period(period)
                        .cites(cites)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Platform> platforms() {
        return Combinators.combine(texts(), Choice.maybe(50, addresses()), extensions())
                .as((name, address, extensions) -> Platform.builder(name)
                        .address(address)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<String> addresses() {
        return Choice.of(3, words().map(words -> "https://example.org/" + words))
                .or(1, Wording.any());
    }

    static Arbitrary<Topic> topics() {
        return Combinators.combine(
                        identifiers(),
                        few(pointers()),
                        Choice.maybe(50, texts()),
                        maybe(texts()),
                        few(references()),
                        extensions())
                .as((id, about, name, description, cites, extensions) -> Topic.builder(id.value())
                        .about(about)
                        .name(name)
                        .description(description)
                        .cites(cites)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Level> levels() {
        var types = Arbitraries.of(ElementType.values());
        var depths = Choice.of(9, Arbitraries.integers().between(0, 2))
                .or(1, Arbitraries.integers().between(0, PolicyElement.MAX_NESTING));
        return Combinators.combine(
                        identifiers(),
                        types,
                        texts(),
                        depths,
                        maybe(types),
                        Choice.maybe(40, Arbitraries.of(Level.Numbering.values())),
                        few(otherNames()),
                        extensions())
                .as((id, type, name, depth, under, numbering, otherNames, extensions) -> Level.builder(
                                id.value(), type, name)
                        .depth(depth)
                        .under(under)
                        .numbering(numbering)
                        .otherNames(otherNames)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Terms> terms() {
        return Combinators.combine(
                        stateTerms().list().ofMaxSize(3), ratingTerms().list().ofMaxSize(3), extensions())
                .as((states, ratings, extensions) -> Terms.builder()
                        .states(states)
                        .ratings(ratings)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Term> stateTerms() {
        return Combinators.combine(texts(), Arbitraries.of(State.values()), extensions())
                .as((word, state, extensions) ->
                        Term.builder(word).state(state).extensions(extensions).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Term> ratingTerms() {
        return Combinators.combine(texts(), presentOrAbsent(Arbitraries.of(Rating.values())), extensions())
                .as((word, rating, extensions) ->
                        Term.builder(word).rating(rating).extensions(extensions).build())
                .withoutEdgeCases();
    }

    static Arbitrary<Source> sources() {
        return Builders.withBuilder(() -> Source.builder(Elements.SIMPLEST_ID, Elements.SIMPLEST_NAME))
                .use(identifiers())
                .inSetter((builder, id) -> builder.id(id))
                .use(texts())
                .inSetter((builder, name) -> builder.name(name))
                .use(Arbitraries.of(false, true))
                .inSetter((builder, workingTitle) -> builder.workingTitle(workingTitle))
                .use(few(otherNames()))
                .inSetter((builder, otherNames) -> builder.otherNames(otherNames))
                .use(maybe(texts()))
                .inSetter((builder, description) -> builder.description(description))
                .use(few(words(), Wording.notBlank()))
                .inSetter((builder, externalIds) -> builder.externalIds(externalIds))
                .use(stated(Wording.any()))
                .inSetter((builder, publisher) -> builder.publisher(publisher))
                .use(stated(periods()))
                .inSetter((builder, date) -> builder.date(date))
                .use(Choice.maybe(30, languageTags()))
                .inSetter((builder, language) -> builder.language(language))
                .use(stated(addresses()))
                .inSetter((builder, address) -> builder.address(address))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Source.Builder::build)
                .withoutEdgeCases();
    }
}
