package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.jqwik.Outline.Line;
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
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** References that lead nowhere or in circles, identifiers given twice, and periods without an end. */
final class ConformanceDefects {

    private static final List<List<LinkKind>> EXCLUSIVE = List.of(
            // The other way round, it would be a circle where the other thing stands under this one.
            List.of(LinkKind.INCLUDES, LinkKind.PART_OF),
            List.of(LinkKind.BROADER, LinkKind.NARROWER),
            List.of(LinkKind.NARROWER, LinkKind.EQUIVALENT),
            List.of(LinkKind.EQUIVALENT, LinkKind.BROADER),
            List.of(LinkKind.SUPERSEDES, LinkKind.EQUIVALENT));

    /** The types of what can stand under its like, so that it may be a part of another. */
    private static final Arbitrary<ElementType> NESTING =
            Arbitraries.of(ElementType.OBJECTIVE, ElementType.MEASURE, ElementType.INDICATOR);

    private static final int MOST_KINDS = 60;

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
                entry("unknown-currency", unknownCurrency()),
                entry("unresolved-reference", unresolvedReference()));
    }

    private static Arbitrary<Defect> unknownCurrency() {
        return Combinators.combine(
                        Arbitraries.of(Funding.Kind.values()),
                        Draws.counts(1, MOST_KINDS),
                        Arbitraries.of("ABC", "FRS", "SFR", "URO"))
                .as((kind, amount, currency) -> site -> site.amend(element -> element.toBuilder()
                        .addFunding(Funding.builder(kind)
                                .amount(amount)
                                .currency(currency)
                                .build())
                        .build()));
    }

    private static Arbitrary<Defect> bodyCycle() {
        return Combinators.combine(
                        Draws.counts(1, 4), Choice.maybe(50, Draws.twoDistances()), Arbitraries.of(false, true))
                .as((count, distances, across) ->
                        site -> circle(site, site.fresh("body", count), across, (position, id, to) -> {
                            var parent = Parent.builder(to);
                            distances.ifPresent(both -> parent.period(both.around(site.day())));
                            return Body.builder(id, site.text("Office"))
                                    .addParent(parent.build())
                                    .build();
                        }));
    }

    /** Makes something that refers to the next in a circle. */
    private interface Step {
        PolicyElement of(int position, String id, String next);
    }

    /** A circle that, if it leads across, leaves the framework and comes back with every other step. */
    private static void circle(Site site, List<String> ids, boolean across, Step step) {
        var other = site.otherThan("partner");
        var lines = new ArrayList<Line>();
        for (int i = 0; i < ids.size(); i++) {
            int next = (i + 1) % ids.size();
            boolean isAway = across && i % 2 == 1;
            boolean isNextAway = across && next % 2 == 1;
            var place = isAway == isNextAway ? "" : isNextAway ? other + "#" : site.reference();
            var element = step.of(i, ids.get(i), place + ids.get(next));
            if (isAway) {
                lines.add(new Line(element, 0));
            } else {
                site.plant(element);
            }
        }
        if (!lines.isEmpty()) {
            site.beside(Outline.tree(PolicyFramework.of(other, site.text("Plan partenaire")), lines));
        }
    }

    private static Arbitrary<Defect> contradictoryLinks() {
        return Combinators.combine(Arbitraries.of(EXCLUSIVE), Draws.types(), NESTING, Arbitraries.of(true, false))
                .as((kinds, type, nesting, here) -> site -> {
                    boolean isPart = kinds.contains(LinkKind.PART_OF);
                    var id = site.fresh(type.token());
                    var to = here ? id : site.outside() + "#" + id;
                    UnaryOperator<PolicyElement> link = element -> element.toBuilder()
                            .addLink(kinds.get(0), to)
                            .addLink(kinds.get(1), to)
                            .build();
                    if (isPart) {
                        site.plant(link.apply(site.element(nesting, site.fresh(nesting.token()))));
                    } else {
                        site.amend(link);
                    }
                    if (here) {
                        site.plant(site.element(isPart ? nesting : type, id));
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
                (site, id) ->
                        site.plant(site.consultation().addTopic(Topic.of(id)).build())));
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
        var parts = Combinators.combine(
                        Arbitraries.of(LinkKind.PART_OF, LinkKind.INCLUDES), NESTING, Draws.counts(1, 4))
                .as((kind, type, count) -> Tuple.of(kind, Collections.nCopies(count, type)));
        var others = Combinators.combine(
                        Arbitraries.of(
                                LinkKind.NARROWER,
                                LinkKind.BROADER,
                                LinkKind.SUPERSEDES,
                                LinkKind.IMPLEMENTS,
                                LinkKind.BASED_ON),
                        Draws.types().list().ofMinSize(1).ofMaxSize(4))
                .as(Tuple::of);
        return Combinators.combine(Choice.of(1, parts).or(1, others), Arbitraries.of(false, true))
                .as((drawn, across) -> site -> {
                    var types = drawn.get2();
                    var ids =
                            types.stream().map(type -> site.fresh(type.token())).toList();
                    circle(
                            site,
                            ids,
                            across,
                            (position, id, to) -> site.element(types.get(position), id).toBuilder()
                                    .addLink(drawn.get1(), to)
                                    .build());
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
                (element, to) -> element.toBuilder()
                        .addFunding(Funding.builder(Funding.Kind.ASKED)
                                .amount(1)
                                .payer(to)
                                .build())
                        .build(),
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
                        .addEvent(Event.builder(EventKind.of("publiziert")).build())
                        .build(),
                (element, slip) -> element.toBuilder()
                        .addLink(LinkKind.of("contribue-a"), "far-away#thing")
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
                        Arbitraries.of(Referring.PLACES),
                        Draws.words())
                .as((editions, count, referring, id) -> site -> {
                    var charter = site.otherThan("charter");
                    for (var edition : editions.subList(0, count)) {
                        site.beside(referring.to().framework(site, charter, edition, id));
                    }
                    referring.put().accept(site, charter + "#" + id);
                });
    }

    private static Arbitrary<Defect> referenceOutsideSet() {
        return Combinators.combine(Arbitraries.of(Referring.PLACES), Draws.words(), Arbitraries.of("", "@2026"))
                .as((referring, id, edition) ->
                        site -> referring.put().accept(site, site.outside() + edition + "#" + id));
    }

    private static Arbitrary<Defect> referenceToWrongKind() {
        Arbitrary<Defect> anywhere = Combinators.combine(
                        Arbitraries.of(Referring.PLACES), Arbitraries.integers().between(0, MOST_KINDS))
                .as((referring, number) -> site -> {
                    var id = referring.to().misfit(site, number);
                    referring.put().accept(site, id);
                });
        Arbitrary<Defect> levels = Draws.types().map(type -> site -> {
            var id = site.plant(type);
            site.amend(element -> element.toBuilder().level(id).build());
        });
        Arbitrary<Defect> parts = Arbitraries.of(LinkKind.PART_OF, LinkKind.INCLUDES)
                .map(kind -> site -> {
                    var id = site.fresh("source");
                    site.root(framework -> framework.addSource(Source.of(id, site.text("Rapport"))));
                    site.amend(element -> element.toBuilder().addLink(kind, id).build());
                });
        return Choice.<Defect>of(9, anywhere).or(1, levels).or(1, parts);
    }

    /** Of a thing that is missing here, however the framework is named, or in the framework beside. */
    private static Arbitrary<Defect> unresolvedReference() {
        return Combinators.combine(
                        Arbitraries.of(Referring.PLACES),
                        Arbitraries.of("", "own", "own edition", "beside"),
                        Draws.words())
                .as((referring, where, word) -> site -> {
                    var id = site.fresh(word);
                    var framework = switch (where) {
                        case "" -> "";
                        case "own" -> site.id() + "#";
                        case "own edition" -> site.reference();
                        default -> site.neighbour().map(other -> other + "#").orElse("");
                    };
                    referring.put().accept(site, framework + id);
                });
    }
}
