package io.github.polnum.catalogue;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Two links between the same two elements exclude each other, wherever they stand and however they are written. */
final class ContradictoryLinks {

    static final Rule RULE = Catalogue.define(
                    "contradictory-links",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>", "links": { "part-of": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>" }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>",
                                "links": { "part-of": [ "online-form" ], "includes": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>" }
                            ]
                            """))
            .each(PolicyElement.class, ContradictoryLinks::check)
            .build();

    private ContradictoryLinks() {}

    private static final List<Set<LinkKind>> EXCLUSIVE = List.of(
            Set.of(LinkKind.PART_OF, LinkKind.INCLUDES),
            Set.of(LinkKind.BROADER, LinkKind.NARROWER, LinkKind.EQUIVALENT),
            Set.of(LinkKind.SUPERSEDES, LinkKind.EQUIVALENT));

    private static final Set<LinkKind> ALL =
            EXCLUSIVE.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());

    /** Kinds that exclude being equivalent, which can be said from the other end as well. */
    private static final Set<LinkKind> UNEQUAL = Set.of(LinkKind.BROADER, LinkKind.NARROWER, LinkKind.SUPERSEDES);

    /** A link that another one may exclude, and where it stands. */
    private record Other(LinkKind kind, Node holder, Supplier<String> path) {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        int excluding = 0;
        boolean unequal = false;
        for (var link : element.links()) {
            excluding += ALL.contains(link.kind()) ? 1 : 0;
            unequal |= UNEQUAL.contains(link.kind());
        }
        if (excluding < 2 && !unequal) {
            return;
        }
        var first = HashBasedTable.<Set<LinkKind>, Object, Other>create();
        for (var use : element.references()) {
            var kind = use.link();
            if (kind.isPresent() && ALL.contains(kind.get())) {
                var to = subject.resolve(use.reference());
                var other = contradicted(
                        first, new Other(kind.get(), node, use::path), to.isPresent() ? to.get() : use.reference());
                if (other.isEmpty() && to.isPresent() && UNEQUAL.contains(kind.get())) {
                    other = Equivalents.of(subject).between(to.get(), node);
                }
                if (other.isPresent()) {
                    var finding = findings.at(node, use.path())
                            .put("id", element.id().value())
                            .put("value", kind.get().token())
                            .put("other", other.get().kind().token())
                            .put("to", use.reference().toString());
                    if (other.get().holder().framework() == subject.framework()) {
                        finding.related(other.get().holder(), other.get().path().get());
                    }
                    finding.add();
                }
            }
        }
    }

    /**
     * A link before to the same place that the one at hand excludes.
     *
     * @param first for kinds that exclude each other, and the places that such links lead to: the first
     * @param to the place that it leads to; the reference if that is not there
     */
    private static Optional<Other> contradicted(Table<Set<LinkKind>, Object, Other> first, Other link, Object to) {
        Optional<Other> contradicted = Optional.empty();
        for (var exclusive : EXCLUSIVE) {
            if (exclusive.contains(link.kind())) {
                var other = first.get(exclusive, to);
                if (other == null) {
                    first.put(exclusive, to, link);
                } else if (!other.kind().equals(link.kind())) {
                    contradicted = Optional.of(other);
                }
            }
        }
        return contradicted;
    }

    /** What is said to be equivalent in the frameworks of a set, by which of the links of this kind. */
    private static final class Equivalents {
        /** By both: numbers of places make pairs that collide. */
        private final Table<Node, Node, Integer> pairs = HashBasedTable.create();

        private Equivalents(PolicySet set, Subject subject) {
            for (var framework : set.frameworks()) {
                for (var node : subject.nodes(framework)) {
                    if (node.item() instanceof PolicyElement element) {
                        int position = 0;
                        for (var link : element.links()) {
                            if (link.kind().equals(LinkKind.EQUIVALENT)) {
                                var place = set.resolve(framework, link.to());
                                if (place.isPresent() && !pairs.contains(node, place.get())) {
                                    pairs.put(node, place.get(), position);
                                }
                                position++;
                            }
                        }
                    }
                }
            }
        }

        static Equivalents of(Subject subject) {
            return subject.sharedInSet(Equivalents.class, set -> new Equivalents(set, subject));
        }

        Optional<Other> between(Node from, Node to) {
            return Optional.ofNullable(pairs.get(from, to))
                    .map(position -> new Other(LinkKind.EQUIVALENT, from, () -> "links[equivalent][" + position + "]"));
        }
    }
}
