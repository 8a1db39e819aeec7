package io.github.polnum.question;

import com.google.common.collect.ImmutableListMultimap;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Target;
import io.github.polnum.value.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was judged of what: the assessments that something holds itself, and those that a review, or anything else, makes of it.
 *
 * <pre>{@code
 * Assessments assessments = Assessments.of(framework);
 * for (var objective : framework.index().nodes(Objective.class)) {
 *     for (var one : assessments.about(objective)) {
 *         page.add(objective.id() + ": " + one.rating().value() + ", " + one.by().item());
 *     }
 * }
 * }</pre>
 *
 * <p>An assessment is of one thing alone: what an indicator or a target was judged is not what was judged of the objective that it
 * measures; which reviews judged that is told by {@link Relation#REVIEWS_JUDGE_OBJECTIVES}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Assessments {

    private final ImmutableListMultimap<Node, Assessed> assessments;

    private Assessments(PolicySet set) {
        var places = new Places(set, null);
        var found = ImmutableListMultimap.<Node, Assessed>builder();
        for (var node : places.nodes()) {
            for (var assessment : heldBy(node.item())) {
                var of = assessment.of();
                (of.isEmpty() ? Optional.of(node) : places.follow(node, of.get()))
                        .ifPresent(judged -> found.put(judged, new Assessed(node, assessment)));
            }
        }
        assessments = found.build();
    }

    private static List<Assessment> heldBy(Identified item) {
        if (item instanceof PolicyElement element) {
            return element.assessments();
        }
        return item instanceof Target target ? target.assessments() : List.of();
    }

    /**
     * An assessment, and what holds it.
     *
     * @param by the review, or what was judged itself
     * @param assessment what was judged
     * @since 0.1.0
     */
    public record Assessed(Node by, Assessment assessment) {

        /** Refuses null. */
        public Assessed {
            Objects.requireNonNull(by);
            Objects.requireNonNull(assessment);
        }

        /**
         * Tells the rating, as the {@linkplain PolicyFramework#terms() terms} of the framework of who judged understand it.
         *
         * @return the rating, or why there is none; not stated if there is an own word only, and no term explains it
         */
        public Stated<Rating> rating() {
            return by.framework().terms().map(terms -> terms.rating(assessment)).orElse(assessment.rating());
        }
    }

    /**
     * Looks through a framework. Whatever was judged stays, whenever, and whether or not it was withdrawn since.
     *
     * @param framework the framework
     * @return what was judged of what in it
     */
    public static Assessments of(PolicyFramework framework) {
        return of(PolicySet.of(List.of(framework)));
    }

    /**
     * Looks through the frameworks of a set, where a review in one may judge what is in another. One that another one supersedes, be
     * it to come, judges nothing but itself.
     *
     * @param set the frameworks
     * @return what was judged of what in them
     */
    public static Assessments of(PolicySet set) {
        return new Assessments(Objects.requireNonNull(set));
    }

    /**
     * Returns what was judged of something.
     *
     * @param node a place in one of the frameworks
     * @return the assessments of it, framework by framework, in document order; none if nothing judges it, or if it is of another
     *     framework
     */
    public List<Assessed> about(Node node) {
        return assessments.get(Objects.requireNonNull(node));
    }

    /** Returns how many assessments there are, for people. */
    @Override
    public String toString() {
        return "Assessments[" + assessments.size() + "]";
    }
}
