package io.github.polnum.catalogue;

import io.github.polnum.catalogue.LinkCycle.Step;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Circles that lead through several frameworks of a set. Each is told once, at the first judged one of them that holds a step of it. */
final class LongCircles {

    private record Circle(Step first, List<String> names) {}

    /** The frameworks by their places, below which all others stand. */
    private final Map<Node, PolicyFramework> homes = new HashMap<>();

    private final IdentityHashMap<PolicyFramework, List<Circle>> circles = new IdentityHashMap<>();

    /** Takes, of all circles in a set, those that do not stay in one framework. */
    LongCircles(Subject subject, Stream<List<Step>> all) {
        subject.set()
                .frameworks()
                .forEach(framework -> homes.put(subject.nodes(framework).get(0), framework));
        all.forEach(circle -> enter(circle, subject));
    }

    private void enter(List<Step> circle, Subject subject) {
        var first = circle.stream()
                .filter(step -> step.path() != null && subject.isJudged(home(step.holder())))
                .findFirst()
                .orElse(circle.get(0));
        var home = home(first.holder());
        if (circle.stream().anyMatch(step -> home(step.from()) != home)) {
            var names = circle.stream()
                    .map(step -> name(step.from(), home))
                    .distinct()
                    .toList();
            circles.computeIfAbsent(home, key -> new ArrayList<>()).add(new Circle(first, names));
        }
    }

    private PolicyFramework home(Node node) {
        var at = node;
        while (at.order() > 0) {
            at = at.parent().orElseThrow();
        }
        return Objects.requireNonNull(homes.get(at));
    }

    /** The name of something: as one refers to it from a framework. */
    private String name(Node node, PolicyFramework from) {
        var home = home(node);
        var id = node.id();
        if (home == from) {
            return id.value();
        }
        return (node.order() == 0 ? home.reference() : home.reference().withId(id)).toString();
    }

    /** Tells those that begin in a framework. */
    void tell(PolicyFramework framework, Findings findings) {
        circles.getOrDefault(framework, List.of())
                .forEach(circle ->
                        LinkCycle.tell(circle.first(), circle.names(), findings).add());
    }
}
