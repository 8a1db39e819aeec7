package io.github.polnum.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Elements are, over their links, parts of themselves, narrower than themselves or their own successors, or carry themselves
 * out or rest on themselves. An element is part of the one that it stands under, too. A circle may lead through several
 * frameworks of a set: it is told once, at the first of them that holds a link of it. A link of any known kind but related and
 * equivalent from an element to itself is a circle, too.
 */
final class LinkCycle {

    static final Rule RULE = Catalogue.define(
                    "link-cycle", Severity.ERROR, Category.CONFORMANCE, Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>", "links": { "part-of": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>" }
                            ]
                            """), Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>", "links": { "part-of": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>", "links": { "part-of": [ "open-data" ] } }
                            ]
                            """))
            .whole(LinkCycle::check)
            .build();

    private LinkCycle() {}

    private static final int SHOWN = 10;

    /** Kinds of which a link to itself says nothing that could be so; related to itself, or equivalent, everything is. */
    private static final Set<LinkKind> EMPTY_OF_ITSELF = LinkKind.known().stream()
            .filter(kind -> !kind.equals(LinkKind.RELATED) && !kind.equals(LinkKind.EQUIVALENT))
            .collect(toUnmodifiableSet());

    /** Kinds of link of which a circle makes no sense, each with the kind that says the same from the other end. */
    private record Order(LinkKind kind, Optional<LinkKind> inverse) {}

    private static final List<Order> ORDERS = List.of(
            new Order(LinkKind.PART_OF, Optional.of(LinkKind.INCLUDES)),
            new Order(LinkKind.NARROWER, Optional.of(LinkKind.BROADER)),
            new Order(LinkKind.SUPERSEDES, Optional.empty()),
            new Order(LinkKind.IMPLEMENTS, Optional.empty()),
            new Order(LinkKind.BASED_ON, Optional.empty()));

    /**
     * From one thing to another.
     *
     * @param from the thing
     * @param holder what says so
     * @param path where it says so; null where the one simply stands under the other
     */
    record Step(Node from, Node holder, @Nullable Supplier<String> path) {}

    /** The links of each order. */
    private static final class Links {
        private final Map<LinkKind, OfOrder> byKind = new HashMap<>();
        private final List<OfOrder> all = ORDERS.stream().map(OfOrder::new).toList();

        Links() {
            for (var links : all) {
                byKind.put(links.order.kind, links);
                links.order.inverse.ifPresent(inverse -> byKind.put(inverse, links));
            }
        }

        boolean isOfUse(LinkKind kind) {
            return byKind.containsKey(kind);
        }

        void add(Node holder, LinkKind kind, ReferenceUse use, Node to) {
            var links = Objects.requireNonNull(byKind.get(kind));
            // Which edition supersedes which is told by a rule of its own.
            boolean ofEditions = kind.equals(LinkKind.SUPERSEDES)
                    && holder.order() == 0
                    && use.reference().id().isEmpty();
            if (!ofEditions) {
                links.add(holder, kind, use, to);
            }
        }

        /** Adds what stands under what, unless no link says so: after the links, so that each circle begins with one. */
        void addParents(List<Node> nodes) {
            var parts = Objects.requireNonNull(byKind.get(LinkKind.PART_OF));
            if (parts.claims.isEmpty()) {
                return;
            }
            for (var node : nodes) {
                // What was promised after a consultation is no part of it.
                node.parent()
                        .filter(parent ->
                                node.item() instanceof PolicyElement && !(parent.item() instanceof Consultation))
                        .ifPresent(parent -> parts.cycles.add(node, parent, new Step(node, node, null)));
            }
        }

        Stream<List<Step>> circles() {
            return all.stream().flatMap(links -> links.cycles.find().stream());
        }
    }

    /** The links of one order. */
    private static final class OfOrder {
        private final Order order;
        private final Cycles<Node, Step> cycles = new Cycles<>();
        /** By both: numbers of places make pairs that collide. */
        private final Table<Node, Node, Boolean> claims = HashBasedTable.create();

        OfOrder(Order order) {
            this.order = order;
        }

        void add(Node holder, LinkKind kind, ReferenceUse use, Node to) {
            boolean backwards = !kind.equals(order.kind);
            // Links that contradict each other between the same two are told by a rule of their own.
            var claimed = claims.get(holder, to);
            if (claimed == null) {
                claims.put(holder, to, backwards);
            }
            if (claimed == null || claimed == backwards) {
                var from = backwards ? to : holder;
                cycles.add(from, backwards ? holder : to, new Step(from, holder, use::path));
            }
        }
    }

    private static void check(Subject subject, Findings findings) {
        var links = new Links();
        for (var reference : subject.references()) {
            var kind = reference.use().link();
            if (kind.isPresent() && reference.target().isPresent()) {
                var holder = reference.holder();
                var target = reference.target().get();
                if (!links.isOfUse(kind.get())) {
                    if (target.equals(holder) && EMPTY_OF_ITSELF.contains(kind.get()) && isMeant(reference, subject)) {
                        tell(List.of(new Step(holder, holder, reference.use()::path)), findings);
                    }
                } else if (target.framework() == subject.framework()) {
                    links.add(holder, kind.get(), reference.use(), target);
                }
            }
        }
        links.addParents(subject.nodes());
        links.circles().forEach(circle -> tell(circle, findings));
        if (subject.set().frameworks().size() > 1) {
            subject.sharedInSet(AcrossFrameworks.class, set -> AcrossFrameworks.of(set, subject))
                    .circles
                    .tell(subject.framework(), findings);
        }
    }

    /** Whether a link means what it points to: from a framework without an edition it may be another one that is not there. */
    private static boolean isMeant(Resolved reference, Subject subject) {
        return !MisplacedLocator.isIn(reference, subject)
                && (reference.holder().order() > 0
                        || reference.use().reference().edition().isPresent());
    }

    /** The circles of a set that lead through several of its frameworks. */
    private record AcrossFrameworks(LongCircles circles) {

        static AcrossFrameworks of(PolicySet set, Subject subject) {
            var links = new Links();
            for (var framework : set.frameworks()) {
                for (var node : subject.nodes(framework)) {
                    if (node.item() instanceof PolicyElement element
                            && !element.links().isEmpty()) {
                        add(links, set, framework, node, element);
                    }
                }
            }
            set.frameworks().forEach(framework -> links.addParents(subject.nodes(framework)));
            return new AcrossFrameworks(new LongCircles(subject, links.circles()));
        }

        private static void add(
                Links links, PolicySet set, PolicyFramework framework, Node node, PolicyElement element) {
            for (var use : element.references()) {
                use.link()
                        .filter(links::isOfUse)
                        .ifPresent(kind -> set.resolve(framework, use.reference())
                                .ifPresent(to -> links.add(node, kind, use, to)));
            }
        }
    }

    /** Tells a circle at the first reference in it. */
    static void tell(List<Step> circle, Findings findings) {
        var first = circle.get(0);
        var finding = tell(
                first,
                circle.stream().map(step -> step.from().id().value()).distinct().toList(),
                findings);
        if (circle.stream().allMatch(step -> step.from().equals(first.from()))) {
            finding.put("cause", "itself");
        }
        finding.add();
    }

    static Findings.Draft tell(Step first, List<String> names, Findings findings) {
        return findings.at(first.holder(), Objects.requireNonNull(first.path()).get())
                .put("id", first.holder().id().value())
                .put("count", names.size())
                .put("elements", names.subList(0, Math.min(SHOWN, names.size())));
    }
}
