package io.github.polnum.jqwik;

import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/**
 * The elements under a root as a list of lines, each with its indentation: what a tree is made from.
 *
 * <p>A list shrinks line by line, wherever a line stands; a tree of generators would not.
 */
final class Outline {

    private static final int MAX_INDENTATION = 6;

    private Outline() {}

    /** One element without others under it, and how deep it would like to stand: as deep as it can, but not deeper. */
    record Line(PolicyElement element, int indentation) {}

    /** What can stand under a framework. */
    static ListArbitrary<Line> underFramework() {
        return lines(Choice.<PolicyElement>of(1, Elements.roles())
                .or(1, Elements.objectives())
                .or(1, Elements.principles())
                .or(1, Elements.measures())
                .or(1, Elements.portfolios())
                .or(1, Elements.indicators())
                .or(1, Elements.consultations())
                .or(1, Elements.reviews())
                .or(1, Elements.bodies())
                .or(1, Elements.posts())
                .or(1, Elements.legalActs()));
    }

    /** What can stand under a role, an objective or a principle. */
    static ListArbitrary<Line> underRole() {
        return lines(Choice.<PolicyElement>of(1, Elements.objectives())
                .or(1, Elements.measures())
                .or(1, Elements.indicators()));
    }

    /** What can stand under a measure. */
    static ListArbitrary<Line> underMeasure() {
        return lines(Choice.<PolicyElement>of(1, Elements.measures()).or(1, Elements.indicators()));
    }

    /** What can stand under a portfolio or a consultation. */
    static ListArbitrary<Line> underPortfolio() {
        return lines(Elements.measures().map(PolicyElement.class::cast));
    }

    /** What can stand under an indicator. */
    static ListArbitrary<Line> underIndicator() {
        return lines(Elements.indicators().map(PolicyElement.class::cast));
    }

    private static ListArbitrary<Line> lines(Arbitrary<PolicyElement> elements) {
        return Combinators.combine(elements, Arbitraries.integers().between(0, MAX_INDENTATION))
                .as(Line::new)
                .withoutEdgeCases()
                .list();
    }

    /** The root with all lines under it; a line that cannot stand where it would like to stands further up. */
    static <E extends PolicyElement> E tree(E root, List<Line> lines) {
        var top = new Node(root);
        var ancestors = new ArrayDeque<Node>();
        for (var line : lines) {
            while (ancestors.size() > line.indentation()
                    || (!ancestors.isEmpty() && !canHold(ancestors.element().element, line.element()))) {
                ancestors.pop();
            }
            var node = new Node(line.element());
            (ancestors.isEmpty() ? top : ancestors.element()).children.add(node);
            ancestors.push(node);
        }
        @SuppressWarnings("unchecked") // An element keeps its type when it gets others under it.
        var grown = (E) top.grow();
        return grown;
    }

    /** Whether an element can stand right under another. */
    static boolean canHold(PolicyElement parent, PolicyElement child) {
        return switch (parent.type()) {
            case FRAMEWORK -> true;
            case ROLE, OBJECTIVE, PRINCIPLE ->
                child instanceof Objective || child instanceof Measure || child instanceof Indicator;
            case MEASURE -> child instanceof Measure || child instanceof Indicator;
            case PORTFOLIO, CONSULTATION -> child instanceof Measure;
            case INDICATOR -> child instanceof Indicator;
            case REVIEW, BODY, POST, LEGAL_ACT -> false;
        };
    }

    private static final class Node {
        private final PolicyElement element;
        private final List<Node> children = new ArrayList<>();

        Node(PolicyElement element) {
            this.element = element;
        }

        PolicyElement grow() {
            var grown = children.stream().map(Node::grow).toList();
            if (grown.isEmpty()) {
                return element;
            }
            var objectives = of(Objective.class, grown);
            var measures = of(Measure.class, grown);
            var indicators = of(Indicator.class, grown);
            if (element instanceof Role role) {
                return role.toBuilder()
                        .objectives(objectives)
                        .measures(measures)
                        .indicators(indicators)
                        .build();
            }
            if (element instanceof Objective objective) {
                return objective.toBuilder()
                        .objectives(objectives)
                        .measures(measures)
                        .indicators(indicators)
                        .build();
            }
            if (element instanceof Principle principle) {
                return principle.toBuilder()
                        .objectives(objectives)
                        .measures(measures)
                        .indicators(indicators)
                        .build();
            }
            if (element instanceof Measure measure) {
                return measure.toBuilder()
                        .measures(measures)
                        .indicators(indicators)
                        .build();
            }
            if (element instanceof Portfolio portfolio) {
                return portfolio.toBuilder().measures(measures).build();
            }
            if (element instanceof Indicator indicator) {
                return indicator.toBuilder().indicators(indicators).build();
            }
            if (element instanceof Consultation consultation) {
                return consultation.toBuilder().commitments(measures).build();
            }
            return ((PolicyFramework) element)
                    .toBuilder()
                            .roles(of(Role.class, grown))
                            .objectives(objectives)
                            .principles(of(Principle.class, grown))
                            .measures(measures)
                            .portfolios(of(Portfolio.class, grown))
                            .indicators(indicators)
                            .consultations(of(Consultation.class, grown))
                            .reviews(of(Review.class, grown))
                            .bodies(of(Body.class, grown))
                            .posts(of(Post.class, grown))
                            .legalActs(of(LegalAct.class, grown))
                            .build();
        }

        private static <E extends PolicyElement> List<E> of(Class<E> type, List<PolicyElement> elements) {
            return elements.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
