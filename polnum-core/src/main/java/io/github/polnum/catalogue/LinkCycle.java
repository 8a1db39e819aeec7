package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Elements are, over their links, parts of themselves, narrower than themselves or their own successors. An element is part
 * of the one that it stands under, too.
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

    /** Kinds of link of which a circle makes no sense, each with the kind that says the same from the other end. */
    private record Order(LinkKind kind, Optional<LinkKind> inverse) {}

    private static final List<Order> ORDERS = List.of(
            new Order(LinkKind.PART_OF, Optional.of(LinkKind.INCLUDES)),
            new Order(LinkKind.NARROWER, Optional.of(LinkKind.BROADER)),
            new Order(LinkKind.SUPERSEDES, Optional.empty()));

    /**
     * From one thing to another.
     *
     * @param from the thing
     * @param holder what says so
     * @param path where it says so; null where the one simply stands under the other
     */
    record Step(Node from, Node holder, @Nullable String path) {}

    private record Pair(Node from, Node to) {}

    /** The links of one order. */
    private static final class Links {
        private final Order order;
        private final Cycles<Node, Step> cycles = new Cycles<>();
        private final Map<Pair, Boolean> claims = new HashMap<>();

        Links(Order order) {
            this.order = order;
        }

        void add(Resolved reference, LinkKind kind, Subject subject) {
            var target = target(order, reference, subject);
            if (target.isEmpty()) {
                return;
            }
            var to = target.get();
            var holder = reference.holder();
            boolean backwards = !kind.equals(order.kind);
            // Links that contradict each other between the same two are told by a rule of their own.
            var claimed = claims.putIfAbsent(new Pair(holder, to), backwards);
            if (claimed == null || claimed == backwards) {
                var from = backwards ? to : holder;
                cycles.add(
                        from,
                        backwards ? holder : to,
                        new Step(from, holder, reference.use().path()));
            }
        }
    }

    private static void check(Subject subject, Findings findings) {
        var orders = ORDERS.stream().map(Links::new).toList();
        var byKind = new HashMap<LinkKind, Links>();
        for (var links : orders) {
            byKind.put(links.order.kind, links);
            links.order.inverse.ifPresent(inverse -> byKind.put(inverse, links));
        }
        for (var reference : subject.references()) {
            var kind = reference.use().link();
            var links = kind.isPresent() ? byKind.get(kind.get()) : null;
            if (links != null) {
                links.add(reference, kind.get(), subject);
            }
        }
        var parts = Objects.requireNonNull(byKind.get(LinkKind.PART_OF));
        if (!parts.claims.isEmpty()) {
            addParents(subject, parts.cycles);
        }
        orders.forEach(links -> links.cycles.find().forEach(circle -> tell(circle, findings)));
    }

    private static void addParents(Subject subject, Cycles<Node, Step> cycles) {
        for (var node : subject.nodes()) {
            // What was promised after a consultation is no part of it.
            node.parent()
                    .filter(parent -> node.item() instanceof PolicyElement && !(parent.item() instanceof Consultation))
                    .ifPresent(parent -> cycles.add(node, parent, new Step(node, node, null)));
        }
    }

    /** What a link points to in this framework. Which edition supersedes which is told by a rule of its own. */
    private static Optional<Node> target(Order order, Resolved reference, Subject subject) {
        boolean ofEditions = order.kind().equals(LinkKind.SUPERSEDES)
                && reference.holder().order() == 0
                && reference.use().reference().id().isEmpty();
        return ofEditions
                ? Optional.empty()
                : reference
                        .target()
                        .filter(place -> place.framework() == subject.framework())
                        .map(place -> place.node());
    }

    /** Tells a circle at the first reference in it. */
    static void tell(List<Step> circle, Findings findings) {
        var first =
                circle.stream().filter(step -> step.path() != null).findFirst().orElseThrow();
        var names =
                circle.stream().map(step -> step.from().id().value()).distinct().toList();
        findings.at(first.holder(), Objects.requireNonNull(first.path()))
                .put("id", first.holder().id().value())
                .put("count", names.size())
                .put("elements", names.subList(0, Math.min(SHOWN, names.size())))
                .add();
    }
}
