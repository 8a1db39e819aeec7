package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What in a framework is left without: objectives that nothing contributes to or measures, principles that nothing upholds,
 * objectives that nobody was asked about.
 *
 * <p>Only what the framework itself says counts; links into other frameworks do not. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private final ImmutableList<Node> withoutContribution;
    private final ImmutableList<Node> notUpheld;
    private final ImmutableList<Node> notMeasured;
    private final ImmutableList<Node> notAskedAbout;

    private Coverage(PolicyFramework framework) {
        var index = framework.index();
        var objectives = Traceability.ofObjectives(framework);
        var principles = Traceability.ofPrinciples(framework);
        var upheld = targetsOf(index, Set.of(LinkKind.UPHOLDS));
        var contributedTo =
                withAncestors(index, targetsOf(index, Set.of(LinkKind.CONTRIBUTES_TO, LinkKind.IMPLEMENTS)));
        var measured = withAncestors(index, measured(index));
        var askedAbout = askedAbout(index);
        withoutContribution =
                missing(objectives.rows(), row -> !objectives.columnsOf(row).isEmpty() || contributedTo.contains(row));
        notUpheld = missing(principles.rows(), row -> !principles.columnsOf(row).isEmpty() || upheld.contains(row));
        notMeasured = missing(objectives.rows(), measured::contains);
        notAskedAbout = missing(objectives.rows(), row -> isOrIsUnder(index, row, askedAbout));
    }

    /**
     * Looks through a framework.
     *
     * @param framework the framework
     * @return what it is left without
     */
    public static Coverage of(PolicyFramework framework) {
        return new Coverage(framework);
    }

    private static ImmutableList<Node> missing(List<Node> rows, Predicate<Node> covered) {
        return rows.stream().filter(covered.negate()).collect(ImmutableList.toImmutableList());
    }

    private static Set<Node> targetsOf(FrameworkIndex index, Set<LinkKind> kinds) {
        var targets = new HashSet<Node>();
        for (var element : index.elements()) {
            element.links().stream()
                    .filter(link -> kinds.contains(link.kind()))
                    .forEach(link -> index.find(link.to()).ifPresent(targets::add));
        }
        return targets;
    }

    private static Set<Node> withAncestors(FrameworkIndex index, Set<Node> nodes) {
        var all = new HashSet<Node>();
        nodes.forEach(node -> all.addAll(Ancestry.of(index, node)));
        return all;
    }

    /** Where indicators stand, and what they are linked to. */
    private static Set<Node> measured(FrameworkIndex index) {
        var measured = new HashSet<Node>();
        for (var node : index.nodes()) {
            if (node.item() instanceof Indicator indicator) {
                measured.add(node);
                indicator.links().forEach(link -> index.find(link.to()).ifPresent(measured::add));
            }
        }
        return measured;
    }

    /** What the topics of consultations are about. */
    private static Set<Node> askedAbout(FrameworkIndex index) {
        var asked = new HashSet<Node>();
        for (var element : index.elements()) {
            if (element instanceof Consultation consultation) {
                consultation
                        .topics()
                        .forEach(topic ->
                                topic.about().forEach(about -> index.find(about).ifPresent(asked::add)));
            }
        }
        return asked;
    }

    /** Whether something or what it stands under is in a set, the framework as a whole not counted. */
    private static boolean isOrIsUnder(FrameworkIndex index, Node node, Set<Node> set) {
        return Ancestry.of(index, node).stream()
                .filter(above -> above.parent().isPresent())
                .anyMatch(set::contains);
    }

    /**
     * Returns the objectives that no measure serves and that nothing is linked to as a contribution.
     *
     * @return the places of {@link Objective}s, in document order; an objective is served where one under it is
     */
    public List<Node> withoutContribution() {
        return withoutContribution;
    }

    /**
     * Returns the principles that no measure serves and that nothing upholds.
     *
     * @return the places of {@link io.github.polnum.model.Principle}s, in document order
     */
    public List<Node> notUpheld() {
        return notUpheld;
    }

    /**
     * Returns the objectives that no indicator measures: none stands at or under them, and none is linked to them.
     *
     * @return the places of {@link Objective}s, in document order
     */
    public List<Node> notMeasured() {
        return notMeasured;
    }

    /**
     * Returns the objectives that no topic of a consultation is about, neither they themselves nor what they stand under.
     *
     * @return the places of {@link Objective}s, in document order
     */
    public List<Node> notAskedAbout() {
        return notAskedAbout;
    }

    /** Returns the counts, for people. */
    @Override
    public String toString() {
        return "Coverage[" + withoutContribution.size() + " without contribution, " + notUpheld.size() + " not upheld, "
                + notMeasured.size() + " not measured, " + notAskedAbout.size() + " not asked about]";
    }
}
