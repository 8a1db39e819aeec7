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
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Post;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes frameworks whole: identifiers become unique, references into them point to what is there, most texts begin in the
 * language of their framework, and some own words are those that it has terms for.
 *
 * <p>A pure function of what was generated. So a smaller input gives a smaller framework, and shrinking needs to know
 * nothing of references.
 */
final class Wiring {

    /** What links point to; those of other known kinds point to the type that they come from. */
    private static final Map<LinkKind, Set<ElementType>> TARGETS = Map.of(
            LinkKind.CONTRIBUTES_TO, Set.of(ElementType.ROLE, ElementType.OBJECTIVE, ElementType.MEASURE),
            LinkKind.IMPLEMENTS,
                    Set.of(ElementType.FRAMEWORK, ElementType.OBJECTIVE, ElementType.MEASURE, ElementType.LEGAL_ACT),
            LinkKind.REVIEWS,
                    Set.of(
                            ElementType.FRAMEWORK,
                            ElementType.ROLE,
                            ElementType.OBJECTIVE,
                            ElementType.PRINCIPLE,
                            ElementType.MEASURE),
            LinkKind.UPHOLDS, Set.of(ElementType.FRAMEWORK, ElementType.PRINCIPLE, ElementType.LEGAL_ACT),
            LinkKind.BASED_ON,
                    Set.of(ElementType.FRAMEWORK, ElementType.CONSULTATION, ElementType.REVIEW, ElementType.LEGAL_ACT),
            LinkKind.ANSWERS, Set.of(ElementType.CONSULTATION, ElementType.REVIEW),
            LinkKind.SUPPORTS, Set.of(ElementType.OBJECTIVE, ElementType.MEASURE, ElementType.PORTFOLIO));

    /** What says of the whole, or of the wider, what another kind of link says of the part. */
    private static final Set<LinkKind> INVERSE = Set.of(LinkKind.INCLUDES, LinkKind.BROADER);

    /** What can lead in no circle, beside {@link #INVERSE}. */
    private static final Set<LinkKind> ORDERED =
            Set.of(LinkKind.PART_OF, LinkKind.NARROWER, LinkKind.SUPERSEDES, LinkKind.IMPLEMENTS, LinkKind.BASED_ON);

    /** Of so many links to a document, one says where in it. */
    private static final int WITH_LOCATOR = 3;

    /** Of ten references that lead out of a framework as they were drawn, those that come back to it. */
    private static final int OWN = 4;

    /** Of the same ten, those that lead into another framework of the set instead, if there is one. */
    private static final int INTO_SET = 4;

    private final List<Wiring> set;
    private final int order;
    private final PolicyFramework framework;
    private final List<Integer> indentations;
    private final List<PolicyElement> elements;
    private final List<Identifier> sources;
    /** What stands in elements: phases, targets and topics. */
    private final List<String> parts = new ArrayList<>();

    /**
     * What a framework is made from.
     *
     * @param isEdition whether it is another edition of the framework before, if there is one
     */
    record Draft(PolicyFramework root, List<Outline.Line> lines, boolean isEdition) {}

    /** What a reference may point to in a framework: identifiers, and the empty string for the framework as a whole. */
    private interface Candidates {
        List<String> in(Wiring there);

        default Candidates and(Candidates more) {
            return there ->
                    Stream.concat(in(there).stream(), more.in(there).stream()).toList();
        }
    }

    private Wiring(List<Wiring> set, PolicyFramework root, List<Outline.Line> lines) {
        this.set = set;
        this.order = set.size();
        var naming = new Naming();
        var named = naming.framework(root);
        var levels = new ArrayList<>(named.levels());
        addMissingLevel(naming, levels, root);
        lines.forEach(line -> addMissingLevel(naming, levels, line.element()));
        this.framework = named.toBuilder().levels(levels).build();
        this.elements =
                lines.stream().map(line -> naming.element(line.element())).toList();
        this.indentations = lines.stream().map(Outline.Line::indentation).toList();
        this.sources = framework.sources().stream().map(Source::id).toList();
        addParts(framework);
        elements.forEach(this::addParts);
    }

    private void addParts(PolicyElement element) {
        element.phases().forEach(phase -> phase.id().ifPresent(id -> parts.add(id.value())));
        if (element instanceof Indicator indicator) {
            indicator.targets().forEach(target -> parts.add(target.id().value()));
        }
        if (element instanceof Consultation consultation) {
            consultation.topics().forEach(topic -> parts.add(topic.id().value()));
        }
    }

    static PolicyFramework whole(PolicyFramework root, List<Outline.Line> lines) {
        return frameworks(List.of(new Draft(root, lines, false))).get(0);
    }

    /** Frameworks, and editions each of which supersedes the one before. */
    static PolicySet set(List<Draft> drafts) {
        return PolicySet.of(frameworks(drafts));
    }

    private static List<PolicyFramework> frameworks(List<Draft> drafts) {
        var roots = roots(drafts);
        var set = new ArrayList<Wiring>();
        for (int i = 0; i < drafts.size(); i++) {
            set.add(new Wiring(set, roots.get(i), drafts.get(i).lines()));
        }
        return set.stream().map(Wiring::wired).toList();
    }

    /** The frameworks themselves, of which no two have the same identifier and the same edition. */
    private static List<PolicyFramework> roots(List<Draft> drafts) {
        var naming = new Naming();
        var roots = new ArrayList<PolicyFramework>();
        var editions = new HashSet<String>();
        for (int i = 0; i < drafts.size(); i++) {
            var root = drafts.get(i).root();
            boolean isLater = i > 0 && drafts.get(i).isEdition();
            boolean isEarlier = i + 1 < drafts.size() && drafts.get(i + 1).isEdition();
            var named = root.toBuilder().id(isLater ? roots.get(i - 1).id() : naming.claim(root.id()));
            if (!isLater) {
                editions.clear();
            }
            if (isLater || isEarlier) {
                named.edition(unused(root.edition(), editions));
            }
            roots.add(named.build());
        }
        return roots;
    }

    private static String unused(Optional<String> wanted, Set<String> editions) {
        var edition = wanted.orElse("1");
        for (int number = 2; !editions.add(edition); number++) {
            edition = String.valueOf(number);
        }
        return edition;
    }

    private static void addMissingLevel(Naming naming, List<Level> levels, PolicyElement element) {
        if (element.level().isPresent() && levels.stream().noneMatch(level -> level.type() == element.type())) {
            levels.add(naming.level(Level.builder(element.level().get().value(), element.type(), element.name())
                    .build()));
        }
    }

    private PolicyFramework wired() {
        var lines = new ArrayList<Outline.Line>();
        for (int i = 0; i < elements.size(); i++) {
            lines.add(new Outline.Line(element(i), indentations.get(i)));
        }
        return Outline.tree(root(), lines);
    }

    private PolicyFramework root() {
        var root = head(framework, framework.toBuilder(), -1)
                .vision(framework.vision().map(this::text))
                .mission(framework.mission().map(this::text))
                .purpose(framework.purpose().map(this::text))
                .levels(each(
                        framework.levels(),
                        level -> level.toBuilder()
                                .name(text(level.name()))
                                .otherNames(each(level.otherNames(), this::otherName))
                                .build()))
                .terms(framework
                        .terms()
                        .map(terms -> terms.toBuilder()
                                .states(each(terms.states(), this::term))
                                .ratings(each(terms.ratings(), this::term))
                                .build()))
                .sources(each(
                        framework.sources(),
                        source -> source.toBuilder()
                                .name(text(source.name()))
                                .otherNames(each(source.otherNames(), this::otherName))
                                .description(source.description().map(this::text))
                                .build()));
        if (order > 0) {
            var before = set.get(order - 1);
            if (before.framework.id().equals(framework.id())) {
                root.addLink(LinkKind.SUPERSEDES, before.written(/* withEdition= */ true));
            }
        }
        return root.build();
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
                    .unit(indicator.unit().map(this::text))
                    .baseline(indicator.baseline().map(this::figure))
                    .targets(each(indicator.targets(), this::target))
                    .measurements(each(indicator.measurements(), this::figure))
                    .build();
        }
        if (element instanceof Consultation consultation) {
            return head(element, consultation.toBuilder(), position)
                    .platform(consultation
                            .platform()
                            .map(platform -> platform.toBuilder()
                                    .name(text(platform.name()))
                                    .build()))
                    .topics(each(consultation.topics(), this::topic))
                    .records(cites(consultation.records()))
                    .build();
        }
        if (element instanceof Review review) {
            return head(element, review.toBuilder(), position)
                    .outlook(review.outlook().map(this::text))
                    .build();
        }
        if (element instanceof Body body) {
            return head(element, body.toBuilder(), position)
                    .mandate(body.mandate().map(this::text))
                    .parents(each(body.parents(), parent -> bodyParent(parent, position)))
                    .build();
        }
        if (element instanceof Post post) {
            return head(element, post.toBuilder(), position)
                    .body(post.body().flatMap(body -> aim(body, of(ElementType.BODY))))
                    .mandate(post.mandate().map(this::text))
                    .requirements(each(post.requirements(), this::text))
                    .build();
        }
        return head(element, element.toBuilder(), position).build();
    }

    private <B extends PolicyElement.Builder<B>> B head(
            PolicyElement element, PolicyElement.Builder<B> builder, int position) {
        return builder.name(text(element.name()))
                .shortName(element.shortName().map(this::text))
                .otherNames(each(element.otherNames(), this::otherName))
                .description(element.description().map(this::text))
                .level(element.level().map(level -> level(level, element)))
                .tags(each(
                        List.copyOf(element.tags()),
                        tag -> tag.toBuilder()
                                .label(tag.label().map(this::text))
                                .build()))
                .territories(each(
                        element.territories(),
                        territory -> territory.toBuilder()
                                .name(text(territory.name()))
                                .build()))
                .phases(each(element.phases(), this::phase))
                .events(each(element.events(), this::event))
                .involved(each(element.involved(), this::involvement))
                .funding(each(element.funding(), this::funding))
                .figures(each(element.figures(), this::figure))
                .assessments(each(element.assessments(), this::assessment))
                .links(some(List.copyOf(element.links()), link -> link(link, element, position)))
                .cites(cites(element.cites()));
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
        return name.toBuilder()
                .name(text(name.name()))
                .cites(cites(name.cites()))
                .build();
    }

    private Phase phase(Phase phase) {
        return phase.toBuilder()
                .name(phase.name().map(this::text))
                .text(phase.text().map(this::text))
                .word(stateWord(phase.word(), phase.state()))
                .cites(cites(phase.cites()))
                .build();
    }

    private Event event(Event event) {
        return event.toBuilder()
                .name(event.name().map(this::text))
                .text(event.text().map(this::text))
                .by(some(event.by(), by -> aim(by, of(ElementType.BODY, ElementType.POST, ElementType.LEGAL_ACT))))
                .cites(cites(event.cites()))
                .build();
    }

    private Involvement involvement(Involvement involvement) {
        return involvement.toBuilder()
                .party(involvement.party().map(party -> aimOrAway(party, of(ElementType.BODY, ElementType.POST))))
                .name(involvement.name().map(this::text))
                .word(involvement.word().map(this::text))
                .cites(cites(involvement.cites()))
                .build();
    }

    private Funding funding(Funding funding) {
        return funding.toBuilder()
                .name(funding.name().map(this::text))
                .base(funding.base().map(this::text))
                .payer(funding.payer().flatMap(payer -> aim(payer, of(ElementType.BODY))))
                .payerName(funding.payerName().map(this::text))
                .taxNote(funding.taxNote().map(this::text))
                .priceNote(funding.priceNote().map(this::text))
                .basedOn(some(funding.basedOn(), act -> aim(act, of(ElementType.LEGAL_ACT))))
                .cites(cites(funding.cites()))
                .build();
    }

    private Figure figure(Figure figure) {
        return figure.toBuilder()
                .words(figure.words().map(this::text))
                .unit(figure.unit().map(this::text))
                .cites(cites(figure.cites()))
                .build();
    }

    private Assessment assessment(Assessment assessment) {
        return assessment.toBuilder()
                .word(ratingWord(assessment.word(), assessment.rating()))
                .text(assessment.text().map(this::text))
                .of(assessment.of().flatMap(of -> aim(of, judged(of))))
                .cites(cites(assessment.cites()))
                .build();
    }

    private StatusReport statusReport(StatusReport report) {
        return report.toBuilder()
                .word(stateWord(report.word(), report.state()))
                .scheduleWord(ratingWord(report.scheduleWord(), report.schedule()))
                .note(report.note().map(this::text))
                .cites(cites(report.cites()))
                .build();
    }

    private Target target(Target target) {
        return target.toBuilder()
                .wording(target.wording().map(this::text))
                .baseline(target.baseline().map(this::figure))
                .assessments(each(target.assessments(), this::assessment))
                .cites(cites(target.cites()))
                .build();
    }

    private Topic topic(Topic topic) {
        return topic.toBuilder()
                .name(topic.name().map(this::text))
                .description(topic.description().map(this::text))
                .about(some(topic.about(), about -> aim(about, aims(about))))
                .cites(cites(topic.cites()))
                .build();
    }

    private Parent bodyParent(Parent parent, int position) {
        return parent.toBuilder()
                .body(aimOrAway(parent.body(), before(position, Wiring::isBody)))
                .cites(cites(parent.cites()))
                .build();
    }

    private static boolean isBody(PolicyElement element) {
        return element.type() == ElementType.BODY;
    }

    private Term term(Term term) {
        return term.toBuilder().word(text(term.word())).build();
    }

    // Words

    /** Most texts begin in the language of the framework. */
    private Text text(Text text) {
        var language = framework.language();
        if (language.isEmpty() || draw(text, 5) == 0 || text.in(language.get()).isPresent()) {
            return text;
        }
        var builder = Text.builder();
        for (var entry : text.entries()) {
            boolean isFirst = entry.language().equals(text.languages().get(0));
            builder.put(
                    isFirst ? language.get() : entry.language(),
                    entry.value(),
                    entry.origin().orElse(null),
                    entry.extensions());
        }
        return builder.build();
    }

    /** An own word, or instead one of the terms that mean the same as the common word beside it. */
    private Optional<Text> stateWord(Optional<Text> word, Optional<State> said) {
        var terms = framework.terms().map(Terms::states).orElse(List.of()).stream()
                .filter(term -> said.isEmpty() || term.state().equals(said))
                .toList();
        return word.map(written -> ownWord(written, terms));
    }

    private Optional<Text> ratingWord(Optional<Text> word, Stated<Rating> said) {
        var terms = framework.terms().map(Terms::ratings).orElse(List.of()).stream()
                .filter(term -> !said.isStated()
                        || (term.rating().value().equals(said.value())
                                && term.rating().absence().equals(said.absence())))
                .toList();
        return word.map(written -> ownWord(written, terms));
    }

    private Text ownWord(Text word, List<Term> terms) {
        return text(
                terms.isEmpty() || draw(word, 2) == 0 ? word : pick(terms, word).word());
    }

    // References

    /**
     * Links that make an order point back only, and those that say the same from the other end forth only, over all
     * frameworks of the set; an element stands after the one that it is under. A link from what no link of its kind points
     * to is in no circle. Other links may go round.
     */
    private Optional<Link> link(Link link, PolicyElement from, int position) {
        var kind = link.kind();
        var fits = targets(kind, from);
        Candidates candidates;
        if (INVERSE.contains(kind)) {
            candidates = after(position, fits);
        } else if (kind.equals(LinkKind.PART_OF) || (ORDERED.contains(kind) && fits.test(from))) {
            candidates = before(position, fits);
        } else {
            candidates = there -> there.all(this, element -> fits.test(element) && element != from);
        }
        if (isAnything(kind)) {
            candidates = candidates.and(Wiring::documents).and(there -> there.parts);
        } else if (kind.equals(LinkKind.UPHOLDS)) {
            candidates = candidates.and(Wiring::documents);
        }
        return aim(link.to(), candidates).map(to -> new Link(kind, to));
    }

    private static boolean isAnything(LinkKind kind) {
        return kind.equals(LinkKind.RELATED) || !LinkKind.known().contains(kind);
    }

    /** What a link may point to. */
    private static Predicate<PolicyElement> targets(LinkKind kind, PolicyElement from) {
        if (kind.equals(LinkKind.PART_OF)) {
            return whole -> Outline.canHold(whole, from);
        }
        if (kind.equals(LinkKind.INCLUDES)) {
            return part -> Outline.canHold(from, part);
        }
        var types = TARGETS.getOrDefault(kind, Set.of(from.type()));
        return element -> isAnything(kind) || types.contains(element.type());
    }

    private List<Reference> cites(List<Reference> cites) {
        return some(cites, cite -> aim(cite, Wiring::documents));
    }

    private List<String> documents() {
        return sources.stream().map(Identifier::value).toList();
    }

    private static Candidates of(ElementType... types) {
        var wanted = Set.of(types);
        return there -> there.ids(0, there.elements.size(), element -> wanted.contains(element.type()));
    }

    /** What a topic speaks of: mostly what a policy is about, but it may be anything. */
    private Candidates aims(Reference about) {
        Candidates anything = there -> there.all(this, element -> true);
        return draw(about, 2) == 0
                ? anything.and(Wiring::documents).and(there -> there.parts)
                : of(ElementType.ROLE, ElementType.OBJECTIVE, ElementType.PRINCIPLE, ElementType.MEASURE);
    }

    /** What an assessment speaks of: mostly what a policy is about and what tells its progress, but it may be any element. */
    private Candidates judged(Reference of) {
        return draw(of, 2) == 0
                ? there -> there.all(this, element -> true)
                : of(
                                ElementType.ROLE,
                                ElementType.OBJECTIVE,
                                ElementType.PRINCIPLE,
                                ElementType.MEASURE,
                                ElementType.INDICATOR)
                        .and(Wiring::targets);
    }

    private List<String> targets() {
        return elements.stream()
                .filter(Indicator.class::isInstance)
                .flatMap(element -> ((Indicator) element).targets().stream())
                .map(target -> target.id().value())
                .toList();
    }

    private Candidates before(int position, Predicate<PolicyElement> fits) {
        return there -> there == this
                ? ids(0, Math.max(position, 0), fits)
                : there.order < order ? there.all(this, fits) : List.of();
    }

    private Candidates after(int position, Predicate<PolicyElement> fits) {
        return there -> there == this
                ? ids(position + 1, elements.size(), fits)
                : there.order > order ? there.all(this, fits) : List.of();
    }

    /** Whatever fits, and the framework as a whole if it is asked for by another. */
    private List<String> all(Wiring from, Predicate<PolicyElement> fits) {
        var all = new ArrayList<>(ids(0, elements.size(), fits));
        if (this != from && fits.test(framework)) {
            all.add("");
        }
        return all;
    }

    private List<String> ids(int from, int to, Predicate<PolicyElement> fits) {
        return elements.subList(from, to).stream()
                .filter(fits)
                .map(element -> element.id().value())
                .toList();
    }

    /** The reference, to a candidate if it leads into the set; nothing if there is no candidate. */
    private Optional<Reference> aim(Reference reference, Candidates candidates) {
        var there = goal(reference);
        if (there.isEmpty()) {
            return Optional.of(reference);
        }
        var found = candidates.in(there.get());
        if (found.isEmpty()) {
            return reference.isLocal() || isTaken(reference.framework().get())
                    ? Optional.empty()
                    : Optional.of(reference);
        }
        var place = reference.isLocal()
                ? ""
                : there.get()
                        .written(reference.edition().isPresent() || !there.get().isCurrent());
        boolean asAWhole = reference.id().isEmpty() && found.contains("");
        var id = asAWhole ? "" : pick(found, reference);
        var locator =
                reference.locator().map(" "::concat).orElseGet(() -> there.get().locator(id, reference));
        return Optional.of(Reference.parse(place + id + locator));
    }

    /** Where in a document, for some of the references that lead into one and do not say it yet. */
    private String locator(String id, Reference from) {
        return documents().contains(id) && draw(from, WITH_LOCATOR) == 0 ? " art. " + (1 + draw(id, 100)) : "";
    }

    /** The same where a reference must stand: without a candidate, it leads to some framework that is not there. */
    private Reference aimOrAway(Reference reference, Candidates candidates) {
        return aim(reference, candidates).orElseGet(() -> {
            var name = reference.id().or(reference::framework).orElseThrow();
            var away = name;
            for (int number = 2; isTaken(away); number++) {
                away = Naming.numbered(name, number);
            }
            return Reference.parse(away + "#" + (draw(reference, 2) == 0 ? "" : name));
        });
    }

    /** The framework that a reference leads to; none if it stays as it was drawn. */
    private Optional<Wiring> goal(Reference reference) {
        if (reference.isLocal()) {
            return Optional.of(this);
        }
        var id = reference.framework().orElseThrow();
        if (isTaken(id)) {
            return set.stream()
                    .filter(each -> each.framework.id().equals(id))
                    .filter(each -> reference.edition().isEmpty()
                            ? each.isCurrent()
                            : reference.edition().equals(each.framework.edition()))
                    .findFirst();
        }
        int drawn = draw(reference, 10);
        if (drawn < OWN) {
            return Optional.of(this);
        }
        var others = set.stream().filter(each -> each != this).toList();
        return others.isEmpty() || drawn >= OWN + INTO_SET ? Optional.empty() : Optional.of(pick(others, id));
    }

    private boolean isTaken(Identifier id) {
        return set.stream().anyMatch(each -> each.framework.id().equals(id));
    }

    /** Whether no later edition follows. */
    private boolean isCurrent() {
        return set.stream()
                .noneMatch(each -> each.order > order && each.framework.id().equals(framework.id()));
    }

    /** The framework as references name it. */
    private String written(boolean withEdition) {
        var edition = withEdition ? framework.edition() : Optional.<String>empty();
        return framework.id() + edition.map("@"::concat).orElse("") + "#";
    }

    // Choices, always the same for the same draw

    private static <T> T pick(List<T> candidates, Object draw) {
        return candidates.get(Math.floorMod(draw.hashCode(), candidates.size()));
    }

    /** A number from 0 that has nothing to do with what is picked. */
    private static int draw(Object from, int bound) {
        return Integer.remainderUnsigned((from.hashCode() * 0x9E3779B9) >>> 4, bound);
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }

    private static <T> List<T> some(List<T> values, Function<T, Optional<T>> change) {
        return values.stream().map(change).flatMap(Optional::stream).toList();
    }
}
