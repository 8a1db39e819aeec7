package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.DataValue;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Elements are, over their links, parts of themselves, narrower than themselves or their own successors. */
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

    private record Pair(Node from, Node to) {}

    private static void check(Subject subject, Findings findings) {
        for (var order : ORDERS) {
            check(order, subject, findings);
        }
    }

    private static void check(Order order, Subject subject, Findings findings) {
        var cycles = new Cycles<Node, Resolved>();
        var claims = new HashMap<Pair, Boolean>();
        for (var reference : subject.references()) {
            var kind = reference.use().link();
            if (kind.isEmpty()) {
                continue;
            }
            boolean backwards = kind.equals(order.inverse);
            if (!backwards && !kind.get().equals(order.kind)) {
                continue;
            }
            var to = target(order, reference, subject);
            // Links that contradict each other between the same two are told by a rule of their own.
            if (to.isPresent()
                    && claims.computeIfAbsent(new Pair(reference.holder(), to.get()), pair -> backwards) == backwards) {
                cycles.add(
                        backwards ? to.get() : reference.holder(),
                        backwards ? reference.holder() : to.get(),
                        reference);
            }
        }
        cycles.find().forEach(circle -> tell(circle, findings));
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
    static void tell(List<Resolved> circle, Findings findings) {
        var first = circle.get(0);
        var names = circle.stream()
                .map(reference -> reference.holder().id().value())
                .distinct()
                .toList();
        findings.at(first.holder(), first.use().path())
                .put("id", first.holder().id().value())
                .put("count", names.size())
                .put(
                        "elements",
                        DataValue.of(
                                names.stream().limit(SHOWN).map(DataValue::of).toList()))
                .add();
    }
}
