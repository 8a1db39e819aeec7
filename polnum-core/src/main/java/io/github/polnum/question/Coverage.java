package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.value.Reference;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What in a framework is left without: objectives that nothing contributes to or measures, principles that nothing upholds,
 * objectives that nobody was asked about, roles without objective, empty portfolios, measures that nobody leads.
 *
 * <p>Only what the framework itself says counts; links into other frameworks do not. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private static final Set<LinkKind> CONTRIBUTING = Set.of(LinkKind.CONTRIBUTES_TO, LinkKind.IMPLEMENTS);
    private static final Set<InvolvementFunction> LEADING = Set.of(InvolvementFunction.LEAD, InvolvementFunction.PILOT);

    private final FrameworkIndex index;
    private final ImmutableList<Node> withoutContribution;
    private final ImmutableList<Node> notUpheld;
    private final ImmutableList<Node> notMeasured;
    private final ImmutableList<Node> notAskedAbout;
    private final ImmutableList<Node> rolesWithoutObjective;
    private final ImmutableList<Node> emptyPortfolios;
    private final ImmutableList<Node> measuresWithoutLead;

    private Coverage(PolicyFramework framework) {
        index = framework.index();
        var objectives = new BitSet();
        var measures = new BitSet();
        var measured = new BitSet();
        var contributedTo = new BitSet();
        var upheld = new BitSet();
        var askedAbout = new BitSet();
        var led = new BitSet();
        for (var node : index.nodes()) {
            if (!(node.item() instanceof PolicyElement element)) {
                continue;
            }
            if (element instanceof Objective) {
                objectives.set(node.order());
            } else if (element instanceof Measure) {
                measures.set(node.order());
            } else if (element instanceof Indicator) {
                measured.set(node.order());
                element.links().forEach(link -> mark(link.to(), measured));
            } else if (element instanceof Consultation consultation) {
                consultation.topics().forEach(topic -> topic.about().forEach(about -> mark(about, askedAbout)));
            }
            for (var link : element.links()) {
                if (CONTRIBUTING.contains(link.kind())) {
                    mark(link.to(), contributedTo);
                } else if (link.kind().equals(LinkKind.UPHOLDS)) {
                    mark(link.to(), upheld);
                }
            }
            if (element.involved().stream().anyMatch(who -> LEADING.contains(who.function()))) {
                led.set(node.order());
            }
        }
        // What is about the framework as a whole is not about each of its objectives.
        askedAbout.clear(0);
        contributedTo.or(measures);
        upheld.or(measures);
        var standing = new Standing(index);
        var filled = standing.up(measures);
        withoutContribution = missing(Objective.class, standing.up(contributedTo));
        notUpheld = missing(Principle.class, standing.up(upheld));
        notMeasured = missing(Objective.class, standing.up(measured));
        notAskedAbout = missing(Objective.class, standing.down(askedAbout));
        rolesWithoutObjective = missing(Role.class, standing.up(objectives));
        emptyPortfolios = missing(Portfolio.class, filled);
        measuresWithoutLead = missing(Measure.class, standing.down(led)).stream()
                .filter(node -> !(node.parent().orElseThrow().item() instanceof Measure))
                .collect(ImmutableList.toImmutableList());
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

    private void mark(Reference to, BitSet marked) {
        index.find(to).ifPresent(node -> marked.set(node.order()));
    }

    private ImmutableList<Node> missing(Class<? extends PolicyElement> type, BitSet covered) {
        return index.nodes().stream()
                .filter(node -> type.isInstance(node.item()) && !covered.get(node.order()))
                .collect(ImmutableList.toImmutableList());
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
     * @return the places of {@link Principle}s, in document order
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

    /**
     * Returns the roles that no objective stands under.
     *
     * @return the places of {@link Role}s, in document order; an objective that is part of a role by a link stands under it
     */
    public List<Node> rolesWithoutObjective() {
        return rolesWithoutObjective;
    }

    /**
     * Returns the portfolios that bundle no measure: none stands under them, they include none, and none is part of them.
     *
     * @return the places of {@link Portfolio}s, in document order
     */
    public List<Node> emptyPortfolios() {
        return emptyPortfolios;
    }

    /**
     * Returns the measures that nobody leads or pilots, neither they themselves nor what they stand under, the framework
     * included. A portfolio that includes a measure stands above it.
     *
     * @return the places of {@link Measure}s, in document order; the measures under such a measure are left out
     */
    public List<Node> measuresWithoutLead() {
        return measuresWithoutLead;
    }

    /** Returns the counts, for people. */
    @Override
    public String toString() {
        return "Coverage[" + withoutContribution.size() + " without contribution, " + notUpheld.size() + " not upheld, "
                + notMeasured.size() + " not measured, " + notAskedAbout.size() + " not asked about]";
    }
}
