package io.github.polnum.jqwik;

import io.github.polnum.jqwik.Outline.Line;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A place where a reference can stand.
 *
 * @param to what it points to
 * @param put makes something that holds a reference there
 */
record Referring(To to, BiConsumer<Site, String> put) {

    /** What something points to. */
    enum To {
        DOCUMENT,
        BODY,
        PARTY,
        LEGAL_ACT,
        PRINCIPLE,
        /** Whoever decided. */
        DECIDER,
        ANYTHING;

        /** The types of elements that can stand there for certain. */
        private Set<ElementType> types() {
            return switch (this) {
                case DOCUMENT -> Set.of();
                case BODY -> Set.of(ElementType.BODY);
                case PARTY -> Set.of(ElementType.BODY, ElementType.POST);
                case LEGAL_ACT -> Set.of(ElementType.LEGAL_ACT);
                case PRINCIPLE -> Set.of(ElementType.PRINCIPLE, ElementType.LEGAL_ACT);
                case DECIDER -> Set.of(ElementType.BODY, ElementType.POST, ElementType.LEGAL_ACT);
                case ANYTHING -> Set.of(ElementType.OBJECTIVE, ElementType.MEASURE);
            };
        }

        /** The types of elements that cannot stand there. */
        private List<ElementType> misfits() {
            return this == ANYTHING
                    ? List.of()
                    : Stream.of(ElementType.values())
                            .filter(type -> type != ElementType.FRAMEWORK && !types().contains(type))
                            .toList();
        }

        /** A framework with something that can stand there. */
        PolicyFramework framework(Site site, String framework, String edition, String id) {
            var root = PolicyFramework.builder(framework, site.text("Charte")).edition(edition);
            return types().isEmpty()
                    ? root.addSource(Source.of(id, site.text("Rapport"))).build()
                    : Outline.tree(
                            root.build(),
                            List.of(new Line(
                                    site.element(
                                            types().stream()
                                                    .sorted()
                                                    .findFirst()
                                                    .orElseThrow(),
                                            id),
                                    0)));
        }

        /** Puts something into the framework that cannot stand there; the number chooses what. */
        String misfit(Site site, int number) {
            var types = misfits();
            int chosen = number % (types.size() + 1);
            if (chosen < types.size()) {
                return site.plant(types.get(chosen));
            }
            var id = site.fresh("level");
            site.root(framework -> framework.addLevel(Level.of(id, ElementType.ROLE, site.text("Axe"))));
            return id;
        }
    }

    /** All of them. */
    static final List<Referring> PLACES = Stream.of(citing(), citingFromParts(), linking(), naming())
            .flatMap(List::stream)
            .toList();

    private static Referring amending(To to, BiFunction<PolicyElement, String, PolicyElement> change) {
        return new Referring(to, (site, reference) -> site.amend(element -> change.apply(element, reference)));
    }

    /** What elements of all types, and their parts, can cite. */
    private static List<Referring> citing() {
        return Stream.<BiFunction<PolicyElement, String, PolicyElement>>of(
                        (element, to) -> element.toBuilder().addCite(to).build(),
                        (element, to) -> element.toBuilder()
                                .addOtherName(OtherName.builder(element.name())
                                        .addCite(to)
                                        .build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addPhase(Phase.builder().addCite(to).build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .addCite(to)
                                        .build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addInvolved(Involvement.builder(InvolvementFunction.PARTNER)
                                        .name(element.name())
                                        .addCite(to)
                                        .build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addFunding(money().addCite(to).build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addFigure(figure().addCite(to).build())
                                .build(),
                        (element, to) -> element.toBuilder()
                                .addAssessment(assessment().addCite(to).build())
                                .build())
                .map(change -> amending(To.DOCUMENT, change))
                .toList();
    }

    /** What parts of elements of one type can cite. */
    private static List<Referring> citingFromParts() {
        return Stream.<BiConsumer<Site, String>>of(
                        (site, to) -> site.root(framework -> framework.addLevel(
                                Level.of(site.fresh("level"), ElementType.ROLE, site.text("Axe")).toBuilder()
                                        .addOtherName(otherName(site, to))
                                        .build())),
                        (site, to) -> site.root(framework ->
                                framework.addSource(Source.of(site.fresh("source"), site.text("Rapport")).toBuilder()
                                        .addOtherName(otherName(site, to))
                                        .build())),
                        (site, to) -> site.plant(site.measure()
                                .addStatusReport(StatusReport.builder()
                                        .state(State.PLANNED)
                                        .addCite(to)
                                        .build())
                                .build()),
                        (site, to) -> site.plant(site.indicator()
                                .baseline(figure().addCite(to).build())
                                .build()),
                        (site, to) -> site.plant(site.indicator()
                                .addMeasurement(figure().addCite(to).build())
                                .build()),
                        (site, to) -> aimAt(site, target(site).addCite(to)),
                        (site, to) -> aimAt(
                                site, target(site).baseline(figure().addCite(to).build())),
                        (site, to) -> aimAt(
                                site,
                                target(site)
                                        .addAssessment(assessment().addCite(to).build())),
                        (site, to) ->
                                discuss(site, Topic.builder(site.fresh("topic")).addCite(to)),
                        (site, to) ->
                                site.plant(site.consultation().addRecord(to).build()),
                        (site, to) -> standUnder(
                                site, Parent.builder(site.outside() + "#office").addCite(to)))
                .map(put -> new Referring(To.DOCUMENT, put))
                .toList();
    }

    private static List<Referring> linking() {
        return Stream.of(
                        LinkKind.UPHOLDS,
                        LinkKind.RELATED,
                        LinkKind.CONTRIBUTES_TO,
                        LinkKind.IMPLEMENTS,
                        LinkKind.SUPPORTS)
                .map(kind -> amending(
                        kind.equals(LinkKind.UPHOLDS) ? To.PRINCIPLE : To.ANYTHING,
                        (element, to) -> element.toBuilder().addLink(kind, to).build()))
                .toList();
    }

    private static List<Referring> naming() {
        return List.of(
                amending(
                        To.PARTY,
                        (element, to) -> element.toBuilder()
                                .addInvolved(Involvement.of(InvolvementFunction.PARTNER, to))
                                .build()),
                amending(
                        To.BODY,
                        (element, to) -> element.toBuilder()
                                .addFunding(money().payer(to).build())
                                .build()),
                amending(
                        To.LEGAL_ACT,
                        (element, to) -> element.toBuilder()
                                .addFunding(money().addBasedOn(to).build())
                                .build()),
                amending(
                        To.DECIDER,
                        (element, to) -> element.toBuilder()
                                .addEvent(Event.builder(EventKind.MILESTONE)
                                        .addBy(to)
                                        .build())
                                .build()),
                new Referring(
                        To.ANYTHING,
                        (site, to) -> site.plant(site.review()
                                .addAssessment(assessment().of(to).build())
                                .build())),
                new Referring(
                        To.ANYTHING,
                        (site, to) ->
                                discuss(site, Topic.builder(site.fresh("topic")).addAbout(to))),
                new Referring(
                        To.BODY,
                        (site, to) -> site.plant(Post.builder(site.fresh("post"), site.text("Poste"))
                                .body(to)
                                .build())),
                new Referring(To.BODY, (site, to) -> standUnder(site, Parent.builder(to))));
    }

    private static OtherName otherName(Site site, String cite) {
        return OtherName.builder(site.text("Autre nom")).addCite(cite).build();
    }

    private static Funding.Builder money() {
        return Funding.builder(Funding.Kind.ASKED).amount(1);
    }

    private static Figure.Builder figure() {
        return Figure.builder().value(1);
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().rating(Rating.AT_RISK);
    }

    private static Target.Builder target(Site site) {
        return Target.builder(site.fresh("target")).value(1);
    }

    private static void aimAt(Site site, Target.Builder target) {
        site.plant(site.indicator().addTarget(target.build()).build());
    }

    private static void discuss(Site site, Topic.Builder topic) {
        site.plant(site.consultation().addTopic(topic.build()).build());
    }

    private static void standUnder(Site site, Parent.Builder parent) {
        site.plant(Body.builder(site.fresh("body"), site.text("Office"))
                .addParent(parent.build())
                .build());
    }
}
