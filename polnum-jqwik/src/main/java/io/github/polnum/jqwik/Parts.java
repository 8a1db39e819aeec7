package io.github.polnum.jqwik;

import static io.github.polnum.jqwik.Sparse.few;
import static io.github.polnum.jqwik.Sparse.maybe;
import static io.github.polnum.jqwik.ValueArbitraries.absent;
import static io.github.polnum.jqwik.ValueArbitraries.extensions;
import static io.github.polnum.jqwik.ValueArbitraries.identifiers;
import static io.github.polnum.jqwik.ValueArbitraries.languageTags;
import static io.github.polnum.jqwik.ValueArbitraries.periods;
import static io.github.polnum.jqwik.ValueArbitraries.pointers;
import static io.github.polnum.jqwik.ValueArbitraries.quantities;
import static io.github.polnum.jqwik.ValueArbitraries.references;
import static io.github.polnum.jqwik.ValueArbitraries.stated;
import static io.github.polnum.jqwik.ValueArbitraries.texts;
import static io.github.polnum.jqwik.ValueArbitraries.words;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.BodyParent;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Kind;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.Platform;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Term;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
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
                .inSetter((builder, label) -> label.ifPresent(builder::label))
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
                .as((name, kind, country, code, extensions) -> {
                    var builder = Territory.builder(name).extensions(extensions);
                    kind.ifPresent(builder::kind);
                    country.ifPresent(builder::iso);
                    code.ifPresent(pair -> builder.scheme(pair.get1()).code(pair.get2()));
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Phase> phases() {
        return Builders.withBuilder(Phase::builder)
                .use(Choice.maybe(30, identifiers()))
                .inSetter((builder, id) -> id.ifPresent(builder::id))
                .use(Choice.maybe(50, kinds(PhaseKind.known(), PhaseKind::of)))
                .inSetter((builder, kind) -> kind.ifPresent(builder::kind))
                .use(maybe(texts()))
                .inSetter((builder, name) -> name.ifPresent(builder::name))
                .use(maybe(texts()))
                .inSetter((builder, text) -> text.ifPresent(builder::text))
                .use(stated(periods()))
                .inSetter((builder, period) -> builder.period(period))
                .use(Choice.maybe(30, Arbitraries.of(State.values())))
                .inSetter((builder, state) -> state.ifPresent(builder::state))
                .use(maybe(texts()))
                .inSetter((builder, word) -> word.ifPresent(builder::word))
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
                .inSetter((builder, name) -> name.ifPresent(builder::name))
                .use(maybe(texts()))
                .inSetter((builder, text) -> text.ifPresent(builder::text))
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
                    var builder = Figure.builder().date(date).cites(cites).extensions(extensions);
                    kind.ifPresent(builder::kind);
                    words.ifPresent(builder::words);
                    unit.ifPresent(builder::unit);
                    status.ifPresent(builder::status);
                    boolean nothingSaid = !value.isStated() && words.isEmpty();
                    return builder.value(nothingSaid ? Stated.of(Quantity.of(0)) : value)
                            .build();
                })
                .withoutEdgeCases();
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
                    var builder = Assessment.builder().date(date).cites(cites).extensions(extensions);
                    word.ifPresent(builder::word);
                    status.ifPresent(builder::status);
                    text.ifPresent(builder::text);
                    boolean nothingSaid = !rating.isStated() && word.isEmpty() && text.isEmpty();
                    return builder.rating(nothingSaid ? Stated.of(Rating.ACHIEVED) : rating)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Assessments of what holds them or, as in a review, of something else. */
    static Arbitrary<Assessment> assessmentsOfAny() {
        return Combinators.combine(assessments(), Choice.maybe(50, pointers()))
                .as((assessment, of) ->
                        of.map(it -> assessment.toBuilder().of(it).build()).orElse(assessment))
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
                .as((function, naming, word, period, cites, extensions) -> {
                    var builder = naming.apply(Involvement.builder(function))
                            .period(period)
                            .cites(cites)
                            .extensions(extensions);
                    word.ifPresent(builder::word);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Link> links() {
        return Combinators.combine(kinds(LinkKind.known(), LinkKind::of), pointers())
                .as(Link::of);
    }

    static Arbitrary<BodyParent> bodyParents() {
        return Combinators.combine(pointers(), stated(periods()), few(references()), extensions())
                .as((body, period, cites, extensions) -> BodyParent.builder(body)
                        .period(period)
                        .cites(cites)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Platform> platforms() {
        return Combinators.combine(texts(), Choice.maybe(50, addresses()), extensions())
                .as((name, address, extensions) -> {
                    var builder = Platform.builder(name).extensions(extensions);
                    address.ifPresent(builder::address);
                    return builder.build();
                })
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
                .as((id, about, name, description, cites, extensions) -> {
                    var builder = Topic.builder(id).about(about).cites(cites).extensions(extensions);
                    name.ifPresent(builder::name);
                    description.ifPresent(builder::description);
                    return builder.build();
                })
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
                .as((id, type, name, depth, under, numbering, otherNames, extensions) -> {
                    var builder = Level.builder(id, type, name)
                            .depth(depth)
                            .otherNames(otherNames)
                            .extensions(extensions);
                    under.ifPresent(builder::under);
                    numbering.ifPresent(builder::numbering);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Terms> terms() {
        return Combinators.combine(few(stateTerms()), few(ratingTerms()), extensions())
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
        var ratings = Choice.<Stated<Rating>>of(
                        1, Arbitraries.of(Rating.values()).map(Stated::of))
                .or(1, absent());
        return Combinators.combine(texts(), ratings, extensions())
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
                .inSetter((builder, description) -> description.ifPresent(builder::description))
                .use(few(words(), Wording.notBlank()))
                .inSetter((builder, externalIds) -> builder.externalIds(externalIds))
                .use(stated(Wording.any()))
                .inSetter((builder, publisher) -> builder.publisher(publisher))
                .use(stated(periods()))
                .inSetter((builder, date) -> builder.date(date))
                .use(Choice.maybe(30, languageTags()))
                .inSetter((builder, language) -> language.ifPresent(builder::language))
                .use(stated(addresses()))
                .inSetter((builder, address) -> builder.address(address))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions))
                .build(Source.Builder::build)
                .withoutEdgeCases();
    }
}
