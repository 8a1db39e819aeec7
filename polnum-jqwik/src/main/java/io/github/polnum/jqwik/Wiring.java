package io.github.polnum.jqwik;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes a framework whole: identifiers become unique, and references into the framework point to what is there.
 *
 * <p>A pure function of what was generated. So a smaller input gives a smaller framework, and shrinking needs to know
 * nothing of references.
 */
final class Wiring {

    /** What a link points to; the links of all other kinds point to the type that they come from. */
    private static final Map<LinkKind, ElementType> TARGETS = Map.of(
            LinkKind.CONTRIBUTES_TO, ElementType.OBJECTIVE,
            LinkKind.IMPLEMENTS, ElementType.OBJECTIVE,
            LinkKind.REVIEWS, ElementType.OBJECTIVE,
            LinkKind.UPHOLDS, ElementType.PRINCIPLE,
            LinkKind.BASED_ON, ElementType.LEGAL_ACT,
            LinkKind.INCLUDES, ElementType.MEASURE,
            LinkKind.ANSWERS, ElementType.CONSULTATION);

    /** What says of the whole, or of the wider, what another kind of link says of the part. */
    private static final Set<LinkKind> INVERSE = Set.of(LinkKind.INCLUDES, LinkKind.BROADER);

    private final PolicyFramework framework;
    private final List<PolicyElement> elements;
    private final List<Identifier> sources;

    private Wiring(PolicyFramework framework, List<PolicyElement> elements) {
        this.framework = framework;
        this.elements = elements;
        this.sources = framework.sources().stream().map(Source::id).toList();
    }

    static PolicyFramework whole(PolicyFramework root, List<Outline.Line> lines) {
        var naming = new Naming();
        var named = naming.framework(root);
        var levels = new ArrayList<>(named.levels());
        addMissingLevel(naming, levels, root);
        lines.forEach(line -> addMissingLevel(naming, levels, line.element()));
        var elements =
                lines.stream().map(line -> naming.element(line.element())).toList();
        var wiring = new Wiring(named.toBuilder().levels(levels).build(), elements);
        var wired = new ArrayList<Outline.Line>();
        for (int i = 0; i < elements.size(); i++) {
            wired.add(new Outline.Line(wiring.element(i), lines.get(i).indentation()));
        }
        return Outline.tree(wiring.root(), wired);
    }

    private static void addMissingLevel(Naming naming, List<Level> levels, PolicyElement element) {
        if (element.level().isPresent() && levels.stream().noneMatch(level -> level.type() == element.type())) {
            levels.add(naming.level(Level.builder(element.level().get().value(), element.type(), element.name())
                    .build()));
        }
    }

    private PolicyFramework root() {
        return head(framework, framework.toBuilder(), 0)
                .levels(each(
                        framework.levels(),
                        level -> level.toBuilder()
                                .otherNames(each(level.otherNames(), this::otherName))
                                .build()))
                .sources(each(
                        framework.sources(),
                        source -> source.toBuilder()
                                .otherNames(each(source.otherNames(), this::otherName))
                                .build()))
                .build();
    }

    private PolicyElement element(int position) {
        var element = elements.get(position);
        if (element instanceof Measure measure) {
            return head(element, measure.toBuilder(), position)
                    .statusReports(each(measure.statusReports(), this::statusReport))
                    .build();
        }
        if (element instanceof Indicator indicator) {
            return head(element, indicator.toBuilder(), position)
                    .baseline(indicator.baseline().map(this::figure))
                    .targets(each(indicator.targets(), this::target))
                    .measurements(each(indicator.measurements(), this::figure))
                    .build();
        }
        if (element instanceof Consultation consultation) {
            return head(element, consultation.toBuilder(), position)
                    .topics(each(consultation.topics(), this::topic))
                    .records(each(consultation.records(), this::cite))
                    .build();
        }
        if (element instanceof Body body) {
            return head(element, body.toBuilder(), position)
                    .parents(each(body.parents(), parent -> bodyParent(parent, position)))
                    .build();
        }
        if (element instanceof Post post) {
            return head(element, post.toBuilder(), position)
                    .body(post.body().map(body -> aim(body, of(ElementType.BODY))))
                    .build();
        }
        return head(element, element.toBuilder(), position).build();
    }

    private <B extends PolicyElement.Builder<B>> B head(
            PolicyElement element, PolicyElement.Builder<B> builder, int position) {
        return builder.level(element.level().map(level -> level(level, element)))
                .otherNames(each(element.otherNames(), this::otherName))
                .phases(each(element.phases(), this::phase))
                .events(each(element.events(), this::event))
                .involved(each(element.involved(), this::involvement))
                .funding(each(element.funding(), this::funding))
                .figures(each(element.figures(), this::figure))
                .assessments(each(element.assessments(), this::assessment))
                .links(each(List.copyOf(element.links()), link -> link(link, element, position)))
                .cites(each(element.cites(), this::cite));
    }

    private Identifier level(Identifier level, PolicyElement element) {
        return pick(
                framework.levels().stream()
                        .filter(candidate -> candidate.type() == element.type())
                        .map(Level::id)
                        .toList(),
                level);
    }

    private OtherName otherName(OtherName name) {
        return name.toBuilder().cites(each(name.cites(), this::cite)).build();
    }

    private Phase phase(Phase phase) {
        return phase.toBuilder().cites(each(phase.cites(), this::cite)).build();
    }

    private Event event(Event event) {
        return event.toBuilder()
                .by(each(event.by(), by -> aim(by, of(ElementType.BODY, ElementType.POST, ElementType.LEGAL_ACT))))
                .cites(each(event.cites(), this::cite))
                .build();
    }

    private Involvement involvement(Involvement involvement) {
        return involvement.toBuilder()
                .party(involvement.party().map(party -> aim(party, of(ElementType.BODY, ElementType.POST))))
                .cites(each(involvement.cites(), this::cite))
                .build();
    }

    private Funding funding(Funding funding) {
        return funding.toBuilder()
                .payer(funding.payer().map(payer -> aim(payer, of(ElementType.BODY))))
                .basedOn(each(funding.basedOn(), act -> aim(act, of(ElementType.LEGAL_ACT))))
                .cites(each(funding.cites(), this::cite))
                .build();
    }

    private Figure figure(Figure figure) {
        return figure.toBuilder().cites(each(figure.cites(), this::cite)).build();
    }

    private Assessment assessment(Assessment assessment) {
        return assessment.toBuilder()
                .of(assessment.of().map(of -> aim(of, judged())))
                .cites(each(assessment.cites(), this::cite))
                .build();
    }

    private StatusReport statusReport(StatusReport report) {
        return report.toBuilder().cites(each(report.cites(), this::cite)).build();
    }

    private Target target(Target target) {
        return target.toBuilder()
                .baseline(target.baseline().map(this::figure))
                .assessments(each(target.assessments(), this::assessment))
                .cites(each(target.cites(), this::cite))
                .build();
    }

    private Topic topic(Topic topic) {
        return topic.toBuilder()
                .about(each(topic.about(), about -> aim(about, aims())))
                .cites(each(topic.cites(), this::cite))
                .build();
    }

    private Parent bodyParent(Parent parent, int position) {
        return parent.toBuilder()
                .body(aim(parent.body(), before(position, ElementType.BODY)))
                .cites(each(parent.cites(), this::cite))
                .build();
    }

    /**
     * Links inside one type point back only, and those that say the same from the other end forth only, so that none goes
     * round. An indicator may stand under a measure, so what it includes comes after it too.
     */
    private Link link(Link link, PolicyElement from, int position) {
        var type = TARGETS.getOrDefault(link.kind(), from.type());
        boolean same = type == from.type();
        List<Identifier> candidates;
        if (INVERSE.contains(link.kind()) && (same || from instanceof Indicator)) {
            candidates = after(position, type);
        } else {
            candidates = same ? before(position, type) : of(type);
        }
        return new Link(link.kind(), aim(link.to(), candidates));
    }

    private Reference cite(Reference reference) {
        return aim(reference, sources);
    }

    private List<Identifier> of(ElementType... types) {
        var wanted = List.of(types);
        return elements.stream()
                .filter(element -> wanted.contains(element.type()))
                .map(PolicyElement::id)
                .toList();
    }

    /** What a policy is about: what a topic speaks of. */
    private List<Identifier> aims() {
        return of(ElementType.ROLE, ElementType.OBJECTIVE, ElementType.PRINCIPLE, ElementType.MEASURE);
    }

    /** What an assessment speaks of: what a policy is about, and what tells its progress. */
    private List<Identifier> judged() {
        var judged = new ArrayList<>(aims());
        for (var element : elements) {
            if (element instanceof Indicator indicator) {
                judged.add(indicator.id());
                indicator.targets().forEach(target -> judged.add(target.id()));
            }
        }
        return judged;
    }

    private List<Identifier> before(int position, ElementType type) {
        return among(elements.subList(0, position), type);
    }

    private List<Identifier> after(int position, ElementType type) {
        return among(elements.subList(Math.min(position + 1, elements.size()), elements.size()), type);
    }

    private static List<Identifier> among(List<PolicyElement> elements, ElementType type) {
        return elements.stream()
                .filter(element -> element.type() == type)
                .map(PolicyElement::id)
                .toList();
    }

    /** The reference itself if it leads elsewhere; else one to a candidate; elsewhere too if there is none. */
    private Reference aim(Reference reference, List<Identifier> candidates) {
        boolean here = reference.framework().map(framework.id()::equals).orElse(true)
                && (reference.edition().isEmpty() || reference.edition().equals(framework.edition()));
        if (!here) {
            return reference;
        }
        var written = reference.toString();
        var place = reference.isLocal() ? "" : written.substring(0, written.indexOf('#') + 1);
        var locator = reference.locator().map(" "::concat).orElse("");
        return Reference.parse(
                candidates.isEmpty() ? elsewhere() + "#" + locator : place + pick(candidates, reference) + locator);
    }

    private String elsewhere() {
        return framework.id().value().equals("elsewhere") ? "somewhere-else" : "elsewhere";
    }

    /** One of the candidates, always the same for the same draw. */
    private static Identifier pick(List<Identifier> candidates, Object draw) {
        return candidates.get(Math.floorMod(draw.hashCode(), candidates.size()));
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }
}
