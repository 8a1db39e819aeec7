package io.github.polnum.question;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The things of a set, numbered framework by framework in document order, and what they stand under on a day if there is one. */
final class Places {

    private final PolicySet set;
    private final @Nullable LocalDate asOf;
    private final List<Node> nodes = new ArrayList<>();
    private final IdentityHashMap<PolicyFramework, Integer> starts = new IdentityHashMap<>();
    private final Set<PolicyFramework> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Standing standing;

    Places(PolicySet set, @Nullable LocalDate asOf) {
        this.set = set;
        this.asOf = asOf;
        for (var framework : set.frameworks()) {
            starts.put(framework, nodes.size());
            nodes.addAll(framework.index().nodes());
            if (asOf == null ? set.isSuperseded(framework) : set.isSuperseded(framework, asOf)) {
                superseded.add(framework);
            }
        }
        standing = new Standing(nodes.size());
        for (int at = 0; at < nodes.size(); at++) {
            var node = nodes.get(at);
            standing.enter(node, at - node.order(), asOf);
            if (!standing.isWithdrawn(at) && node.item() instanceof PolicyElement element) {
                for (var link : element.links()) {
                    if (Standing.tellsWhatStandsUnderWhat(link.kind())) {
                        int from = at;
                        follow(node, link.to()).ifPresent(to -> standing.enter(from, link.kind(), at(to)));
                    }
                }
            }
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    Standing standing() {
        return standing;
    }

    /** Whether something is in one of the frameworks, and was not withdrawn. */
    boolean holds(Node node) {
        return starts.containsKey(node.framework()) && !standing.isWithdrawn(at(node));
    }

    /** The number of a place. */
    int at(Node node) {
        return Objects.requireNonNull(starts.get(node.framework())) + node.order();
    }

    /** Of something and of all that it stands under, those that are as wanted, not withdrawn, and nearest to it; in order. */
    List<Node> nearest(Node node, Predicate<Node> wanted) {
        return standing.nearest(at(node), at -> !standing.isWithdrawn(at) && wanted.test(nodes.get(at))).stream()
                .map(nodes::get)
                .toList();
    }

    /** What a reference leads to. */
    Optional<Node> follow(Node from, Reference reference) {
        return Standing.follow(set, from.framework(), !superseded.contains(from.framework()), reference, asOf);
    }
}
