package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** References that lead nowhere or in circles, identifiers given twice, and periods without an end. */
final class ConformanceDefects {

    private static final List<LinkKind> WITHOUT_CIRCLES = List.of(
            LinkKind.PART_OF,
            LinkKind.INCLUDES,
            LinkKind.NARROWER,
            LinkKind.BROADER,
            LinkKind.SUPERSEDES,
            LinkKind.IMPLEMENTS,
            LinkKind.BASED_ON);

    private static final List<List<LinkKind>> EXCLUSIVE = List.of(
            // The other way round, it would be a circle where the other thing stands under this one.
            List.of(LinkKind.INCLUDES, LinkKind.PART_OF),
            List.of(LinkKind.BROADER, LinkKind.NARROWER),
            List.of(LinkKind.NARROWER, LinkKind.EQUIVALENT),
            List.of(LinkKind.EQUIVALENT, LinkKind.BROADER),
            List.of(LinkKind.SUPERSEDES, LinkKind.EQUIVALENT));

    /** Where an element, or a part of one, refers to something. */
    private static final List<BiFunction<PolicyElement, String, PolicyElement>> REFERRING = List.of(
            (element, to) -> element.toBuilder().addCite(to).build(),
            (element, to) -> element.toBuilder().addLink(LinkKind.RELATED, to).build(),
            (element, to) -> element.toBuilder().addLink(LinkKind.UPHOLDS, to).build(),
            (element, to) -> element.toBuilder()
                    .addInvolved(Involvement.of(InvolvementFunction.PARTNER, to))
                    .build(),
            (element, to) -> element.toBuilder().addFunding(paidBy(to)).build());

    private ConformanceDefects() {}

    static Map<String, Arbitrary<Defect>> all() {
        return Map.ofEntries(
                entry("ambiguous-edition", ambiguousEdition()),
                entry("body-cycle", bodyCycle()),
                entry("contradictory-links", contradictoryLinks()),
                entry("duplicate-identifier", duplicateIdentifier()),
                entry("end-of-period-unknown", endOfPeriodUnknown()),
                entry("link-cycle", linkCycle()),
                entry("misplaced-locator", misplacedLocator()),
                entry("odd-language-tag", oddLanguageTag()),
                entry("reference-outside-set", referenceOutsideSet()),
                entry("reference-to-wrong-kind", referenceToWrongKind()),
                entry("supersession-cycle", supersessionCycle()),
                entry("unfamiliar-word", unfamiliarWord()),
                entry("unresolved-reference", unresolvedReference()));
    }

    private static Funding paidBy(String payer) {
        return Funding.builder(Funding.Kind.ASKED).amount(1).payer(payer).build();
    }

    private static Arbitrary<Defect> bodyCycle() {
        return Combinators.combine(Draws.counts(1, 4), Choice.maybe(50, Draws.twoDistances()))
                .as((count, distances) -> site -> {
                    var ids = site.fresh("body", count);
                    for (int i = 0; i < count; i++) {
                        var parent = Parent.builder(ids.get((i + 1) % count));
                        distances.ifPresent(both -> parent.period(both.around(site.day())));
                        site.plant(Body.builder(ids.get(i), site.text("Office"))
                                .addParent(parent.build())
                                .build());
                    }
                });
    }

    private static Arbitrary<Defect> contradictoryLinks() {
        return Combinators.combine(Arbitraries.of(EXCLUSIVE), Draws.types(), Arbitraries.of(true, false))
                .as((kinds, type, here) -> site -> {
                    var id = site.fresh(type.token());
                    var to = here ? id : site.outside() + "#" + id;
                    site.amend(element -> element.toBuilder()
                            .addLink(kinds.get(0), to)
                            .addLink(kinds.get(1), to)
                            .build());
                    if (here) {
                        site.plant(site.element(type, id));
                    }
                });
    }

    /** Two new things with one identifier, or a new one with an identifier that something has to which nothing refers. */
    private static Arbitrary<Defect> duplicateIdentifier() {
        return Combinators.combine(bearers(), bearers(), Arbitraries.of(false, true))
                .as((one, other, ofAnother) -> site -> {
                    var taken = ofAnother ? site.unreferenced() : Optional.<String>empty();
                    var id = taken.orElseGet(() -> site.fresh("twice"));
                    one.accept(site, id);
                    if (taken.isEmpty()) {
                        other.accept(site, id);
                    }
                });
    }

    private static Arbitrary<BiConsumer<Site, String>> bearers() {
        Arbitrary<BiConsumer<Site, String>> elements =
                Draws.types().map(type -> (site, id) -> site.plant(site.element(type, id)));
        Arbitrary<BiConsumer<Site, String>> parts = Arbitraries.of(List.<BiConsumer<Site, String>>of(
                (site, id) -> site.root(framework -> framework.addSource(Source.of(id, site.text("Rapport")))),
                (site, id) ->
                        site.root(framework -> framework.addLevel(Level.of(id, ElementType.ROLE, site.text("Axe")))),
                (site, id) -> site.amend(element -> element.toBuilder()
                        .addPhase(Phase.builder().id(id).build())
                        .build()),
                (site, id) -> site.plant(site.indicator()
                        .addTarget(Target.builder(id).value(1).build())
                        .build()),
                (site, id) -> site.plant(
                        site.consultation().addTopic(Topic.builder(id).build()).build())));
        return Choice.<BiConsumer<Site, String>>of(2, elements).or(1, parts);
    }

    private static Arbitrary<Defect> endOfPeriodUnknown() {
        var ways = Arbitraries.of(List.<BiFunction<PolicyElement, String, PolicyElement>>of(
                (element, period) -> element.toBuilder().period(period).build(),
                (element, period) -> element.toBuilder()
                        .addPhase(Phase.builder().period(period).build())
                        .build(),
                (element, period) -> element.toBuilder()
                        .addInvolved(Involvement.builder(InvolvementFunction.MEMBER)
                                .name(element.name())
                                .period(period)
                                .build())
                        .build(),
                (element, period) -> element.toBuilder()
                        .addOtherName(
                                OtherName.builder(element.name()).period(period).build())
                        .build(),
                (element, period) -> element.toBuilder()
                        .addFunding(Funding.builder(Funding.Kind.PLANNED)
                                .amount(1)
                                .currency("CHF")
                                .period(period)
                                .build())
                        .build()));
        return Combinators.combine(ways, Draws.distances())
                .as((way, distance) ->
                        site -> site.amend(element -> way.apply(element, distance.before(site.day()) + "/")));
    }

    private static Arbitrary<Defect> linkCycle() {
        return Combinators.combine(
                        Arbitraries.of(WITHOUT_CIRCLES),
                        Draws.types().list().ofMinSize(1).ofMaxSize(4))
                .as((kind, types) -> site -> {
                    var ids =
                            types.stream().map(type -> site.fresh(type.token())).toList();
                    for (int i = 0; i < ids.size(); i++) {
                        site.plant(site.element(types.get(i), ids.get(i)).toBuilder()
                                .addLink(kind, ids.get((i + 1) % ids.size()))
                                .build());
                    }
                });
    }

    /** With the identifier that the words make, or without. */
    private static Arbitrary<Defect> misplacedLocator() {
        var ways = Arbitraries.of(List.<BiFunction<PolicyElement, String, PolicyElement>>of(
                (element, to) -> element.toBuilder()
                        .addInvolved(Involvement.of(InvolvementFunction.LEAD, to))
                        .build(),
                (element, to) -> element.toBuilder()
                        .addEvent(Event.builder(EventKind.MILESTONE).addBy(to).build())
                        .build(),
                (element, to) -> element.toBuilder().addFunding(paidBy(to)).build(),
                (element, to) ->
                        element.toBuilder().addLink(LinkKind.RELATED, to).build()));
        return Combinators.combine(ways, Draws.words(), Arbitraries.of(true, false))
                .as((way, word, isMeant) -> site -> {
                    var office = site.plant(ElementType.BODY);
                    if (isMeant) {
                        site.plant(site.element(ElementType.BODY, site.fresh(office + "-" + word)));
                    }
                    site.amend(element -> way.apply(element, office + " " + word));
                });
    }

    private static Arbitrary<Defect> unfamiliarWord() {
        var ways = Arbitraries.of(List.<BiFunction<PolicyElement, String, PolicyElement>>of(
                (element, slip) -> element.toBuilder()
                        .addEvent(Event.builder(EventKind.of("publish" + slip + "ed"))
                                .build())
                        .build(),
                (element, slip) -> element.toBuilder()
                        .addLink(LinkKind.of("support" + slip + "s"), "far-away#thing")
                        .build(),
                (element, slip) -> element.toBuilder()
                        .addPhase(Phase.builder()
                                .kind(PhaseKind.of("prepar" + slip + "ation"))
                                .build())
                        .build(),
                (element, slip) -> element.toBuilder()
                        .addInvolved(Involvement.builder(InvolvementFunction.of("benefic" + slip + "iary"))
                                .name(element.name())
                                .build())
                        .build(),
                (element, slip) -> element.toBuilder()
                        .addTerritory(Territory.builder(element.name())
                                .kind(TerritoryKind.of("munici" + slip + "pal"))
                                .build())
                        .build()));
        return Combinators.combine(ways, Arbitraries.chars().range('a', 'z'))
                .as((way, slip) -> site -> site.amend(element -> way.apply(element, String.valueOf(slip))));
    }

    private static Arbitrary<Defect> oddLanguageTag() {
        var tags = Arbitraries.of("nb_NO", "fr_CH", "fra", "ger", "iw", "xx", "d");
        var ways = Arbitraries.of(List.<BiFunction<PolicyElement, Text, PolicyElement>>of(
                PolicyElement::withName,
                (element, text) -> element.toBuilder().description(text).build(),
                (element, text) -> element.toBuilder()
                        .addPhase(Phase.builder().name(text).build())
                        .build()));
        return Combinators.combine(ways, tags, Draws.words())
                .as((way, tag, word) ->
                        site -> site.amend(element -> way.apply(element, Text.of(LanguageTag.of(tag), word))));
    }

    /** Of the framework and one or more others. */
    private static Arbitrary<Defect> supersessionCycle() {
        return Combinators.combine(Draws.counts(1, 3), ValueArbitraries.editions())
                .as((count, edition) -> site -> {
                    var next = site.reference();
                    for (int i = 0; i < count; i++) {
                        var id = site.otherThan("sequel") + "-" + i;
                        site.beside(PolicyFramework.builder(id, site.text("Plan suivant"))
                                .edition(edition)
                                .addLink(LinkKind.SUPERSEDES, next)
                                .build());
                        next = id + "@" + edition + "#";
                    }
                    var last = next;
                    site.root(framework -> framework.addLink(LinkKind.SUPERSEDES, last));
                });
    }

    private static Arbitrary<Defect> ambiguousEdition() {
        return Combinators.combine(
                        Arbitraries.shuffle("2022", "2026", "v1.2"),
                        Arbitraries.of(2, 3),
                        Arbitraries.of(LinkKind.RELATED, LinkKind.UPHOLDS))
                .as((editions, count, kind) -> site -> {
                    var charter = site.otherThan("charter");
                    for (var edition : editions.subList(0, count)) {
                        site.beside(PolicyFramework.builder(charter, site.text("Charte"))
                                .edition(edition)
                                .addPrinciple(Principle.of("trust", site.text("Confiance")))
                                .build());
                    }
                    site.amend(element -> element.toBuilder()
                            .addLink(kind, charter + "#trust")
                            .build());
                });
    }

    private static Arbitrary<Defect> referenceOutsideSet() {
        return Combinators.combine(Arbitraries.of(REFERRING), Draws.words(), Arbitraries.of("", "@2026"))
                .as((way, id, edition) ->
                        site -> site.amend(element -> way.apply(element, site.outside() + edition + "#" + id)));
    }

    private static Arbitrary<Defect> referenceToWrongKind() {
        var parties = Draws.typesBut(ElementType.BODY, ElementType.POST);
        var notBodies = Draws.typesBut(ElementType.BODY);
        return Choice.<Defect>of(
                        1,
                        Draws.types()
                                .map(type -> wrong(
                                        type,
                                        (element, to) ->
                                                element.toBuilder().addCite(to).build())))
                .or(
                        1,
                        Draws.types()
                                .map(type -> wrong(
                                        type,
                                        (element, to) ->
                                                element.toBuilder().level(to).build())))
                .or(
                        1,
                        parties.map(type -> wrong(
                                type,
                                (element, to) -> element.toBuilder()
                                        .addInvolved(Involvement.of(InvolvementFunction.LEAD, to))
                                        .build())))
                .or(
                        1,
                        notBodies.map(type -> wrong(
                                type,
                                (element, to) -> element.toBuilder()
                                        .addFunding(paidBy(to))
                                        .build())))
                .or(
                        1,
                        Draws.typesBut(ElementType.PRINCIPLE, ElementType.LEGAL_ACT)
                                .map(type -> wrong(
                                        type,
                                        (element, to) -> element.toBuilder()
                                                .addLink(LinkKind.UPHOLDS, to)
                                                .build())))
                .or(
                        1,
                        Draws.typesBut(ElementType.LEGAL_ACT)
                                .map(type -> wrong(
                                        type,
                                        (element, to) -> element.toBuilder()
                                                .addFunding(paidBy("far-away#office").toBuilder()
                                                        .addBasedOn(to)
                                                        .build())
                                                .build())))
                .or(
                        1,
                        Draws.typesBut(ElementType.BODY, ElementType.POST, ElementType.LEGAL_ACT)
                                .map(type -> wrong(
                                        type,
                                        (element, to) -> element.toBuilder()
                                                .addEvent(Event.builder(EventKind.MILESTONE)
                                                        .addBy(to)
                                                        .build())
                                                .build())))
                .or(1, Arbitraries.of(LinkKind.PART_OF, LinkKind.INCLUDES).map(kind -> site -> {
                    var to = site.fresh("source");
                    site.root(framework -> framework.addSource(Source.of(to, site.text("Rapport"))));
                    site.amend(element -> element.toBuilder().addLink(kind, to).build());
                }))
                .or(1, Arbitraries.of(LinkKind.RELATED, LinkKind.CONTRIBUTES_TO).map(kind -> site -> {
                    var id = level(site);
                    site.amend(element -> element.toBuilder().addLink(kind, id).build());
                }))
                .or(1, notBodies.map(type -> site -> {
                    var to = site.plant(type);
                    var id = site.fresh("post");
                    site.plant(Post.builder(id, site.text("Poste")).body(to).build());
                }))
                .or(1, notBodies.map(type -> site -> {
                    var to = site.plant(type);
                    var id = site.fresh("body");
                    site.plant(Body.builder(id, site.text("Office"))
                            .addParent(Parent.builder(to).build())
                            .build());
                }))
                .or(1, Arbitraries.of(Rating.values()).map(rating -> site -> {
                    var to = site.fresh("source");
                    site.root(framework -> framework.addSource(Source.of(to, site.text("Rapport"))));
                    site.plant(site.review()
                            .addAssessment(
                                    Assessment.builder().rating(rating).of(to).build())
                            .build());
                }))
                .or(1, Arbitraries.of("about").map(about -> site -> {
                    var to = level(site);
                    site.plant(site.consultation()
                            .addTopic(Topic.builder(site.fresh("topic"))
                                    .addAbout(to)
                                    .build())
                            .build());
                }));
    }

    /** A new element of a type, and some element that refers to it. */
    private static Defect wrong(ElementType type, BiFunction<PolicyElement, String, PolicyElement> refer) {
        return site -> {
            var to = site.plant(type);
            site.amend(element -> refer.apply(element, to));
        };
    }

    private static String level(Site site) {
        var id = site.fresh("level");
        site.root(framework -> framework.addLevel(Level.of(id, ElementType.ROLE, site.text("Axe"))));
        return id;
    }

    /** Of a thing that is missing here, or in the framework beside. */
    private static Arbitrary<Defect> unresolvedReference() {
        var ways = Stream.concat(
                        REFERRING.stream(),
                        Stream.<BiFunction<PolicyElement, String, PolicyElement>>of(
                                (element, to) -> element.toBuilder()
                                        .addAssessment(Assessment.builder()
                                                .rating(Rating.AT_RISK)
                                                .addCite(to)
                                                .build())
                                        .build(),
                                (element, to) -> element.toBuilder()
                                        .addPhase(Phase.builder().addCite(to).build())
                                        .build()))
                .toList();
        return Combinators.combine(Arbitraries.of(ways), Arbitraries.of("", "own", "beside"), Draws.words())
                .as((way, where, word) -> site -> {
                    var id = site.fresh(word);
                    var to = switch (where) {
                        case "" -> id;
                        case "own" -> site.id() + "#" + id;
                        default ->
                            site.neighbour().map(other -> other + "#" + id).orElse(id);
                    };
                    site.amend(element -> way.apply(element, to));
                });
    }
}
