package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What in a framework is left without: objectives that nothing contributes to or measures, principles that nothing upholds,
 * objectives that nobody was asked about, roles without objective, empty portfolios, measures that nobody leads.
 *
 * <p>What other frameworks say of it counts where they are looked through together. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private final ImmutableList<Node> withoutContribution;
    private final ImmutableList<Node> notUpheld;
    private final ImmutableList<Node> notMeasured;
    private final ImmutableList<Node> notAskedAbout;
    private final ImmutableList<Node> rolesWithoutObjective;
    private final ImmutableList<Node> emptyPortfolios;
    private final ImmutableList<Node> measuresWithoutLead;

    /** What is said of the things of a set, which are numbered framework by framework. */
    private static final class Said {
        private final PolicySet set;
        private final IdentityHashMap<PolicyFramework, Integer> starts = new IdentityHashMap<>();
        private final Map<ElementType, BitSet> places = new EnumMap<>(ElementType.class);
        private final BitSet led = new BitSet();
        private final BitSet measured = new BitSet();
        private final BitSet contributedTo = new BitSet();
        private final BitSet upheld = new BitSet();
        private final BitSet askedAbout = new BitSet();
        private final BitSet including = new BitSet();
        private final Standing standing;

        Said(PolicySet set) {
            this.set = set;
            int size = 0;
            for (var framework : set.frameworks()) {
                starts.put(framework, size);
                size += framework.index().nodes().size();
            }
            standing = new Standing(size);
            for (var type : ElementType.values()) {
                places.put(type, new BitSet());
            }
        }

        BitSet of(ElementType type) {
            return Objects.requireNonNull(places.get(type));
        }

        int start(PolicyFramework framework) {
            return Objects.requireNonNull(starts.get(framework));
        }

        void enter(PolicyFramework framework) {
            int start = start(framework);
            for (var node : framework.index().nodes()) {
                standing.enter(node, start);
                if (node.item() instanceof PolicyElement element) {
                    int at = start + node.order();
                    enter(element, at);
                    for (var link : element.links()) {
                        enter(framework, element, at, link);
                    }
                    if (element instanceof Consultation consultation) {
                        enterTopics(framework, consultation);
                    }
                }
            }
        }

        private void enter(PolicyElement element, int at) {
            of(element.type()).set(at);
            var involved = element.involved();
            for (int i = 0; i < involved.size(); i++) {
                var function = involved.get(i).function();
                if (function.equals(InvolvementFunction.LEAD) || function.equals(InvolvementFunction.PILOT)) {
                    led.set(at);
                }
            }
        }

        private static boolean contributes(LinkKind kind) {
            return kind.equals(LinkKind.CONTRIBUTES_TO) || kind.equals(LinkKind.IMPLEMENTS);
        }

        /** Most links say nothing of the kind, and need not be followed. */
        private void enter(PolicyFramework framework, PolicyElement from, int at, Link link) {
            var kind = link.kind();
            boolean ofStanding = Standing.tellsWhatStandsUnderWhat(kind);
            if (!ofStanding && !(from instanceof Indicator) && !contributes(kind) && !kind.equals(LinkKind.UPHOLDS)) {
                return;
            }
            var place = set.resolve(framework, link.to());
            if (place.isEmpty()) {
                if (kind.equals(LinkKind.INCLUDES)) {
                    // It is somewhere else.
                    including.set(at);
                }
                return;
            }
            int to = start(place.get().framework()) + place.get().node().order();
            if (ofStanding) {
                standing.enter(at, kind, to);
            }
            if (from instanceof Indicator) {
                measured.set(to);
            }
            if (contributes(kind)) {
                contributedTo.set(to);
            } else if (kind.equals(LinkKind.UPHOLDS)) {
                upheld.set(to);
            }
        }

        private void enterTopics(PolicyFramework framework, Consultation consultation) {
            for (var topic : consultation.topics()) {
                for (var about : topic.about()) {
                    set.resolve(framework, about)
                            .ifPresent(place -> askedAbout.set(
                                    start(place.framework()) + place.node().order()));
                }
            }
        }
    }

    /** What in a set is not left without, for all frameworks at once. */
    private static final class Covered {
        private final BitSet contributedTo;
        private final BitSet upheld;
        private final BitSet measured;
        private final BitSet askedAbout;
        private final BitSet withObjective;
        private final BitSet withMeasure;
        private final BitSet led;

        Covered(Said said) {
            var objectives = said.of(ElementType.OBJECTIVE);
            var measures = said.of(ElementType.MEASURE);
            said.measured.or(said.of(ElementType.INDICATOR));
            said.contributedTo.or(measures);
            said.upheld.or(measures);
            // What is about a framework as a whole is not about each of its objectives.
            said.starts.values().forEach(said.askedAbout::clear);
            var standing = said.standing;
            contributedTo = standing.up(said.contributedTo);
            upheld = standing.up(said.upheld);
            measured = standing.up(said.measured);
            askedAbout = standing.down(said.askedAbout);
            withObjective = standing.up(objectives);
            said.including.or(measures);
            withMeasure = standing.up(said.including);
            led = standing.down(said.led);
        }
    }

    private Coverage(PolicyFramework framework, Said said, Covered covered) {
        var nodes = framework.index().nodes();
        int start = said.start(framework);
        withoutContribution = missing(nodes, start, said.of(ElementType.OBJECTIVE), covered.contributedTo);
        notUpheld = missing(nodes, start, said.of(ElementType.PRINCIPLE), covered.upheld);
        notMeasured = missing(nodes, start, said.of(ElementType.OBJECTIVE), covered.measured);
        notAskedAbout = missing(nodes, start, said.of(ElementType.OBJECTIVE), covered.askedAbout);
        rolesWithoutObjective = missing(nodes, start, said.of(ElementType.ROLE), covered.withObjective);
        emptyPortfolios = missing(nodes, start, said.of(ElementType.PORTFOLIO), covered.withMeasure);
        measuresWithoutLead = missing(nodes, start, said.of(ElementType.MEASURE), covered.led).stream()
                .filter(node -> !(node.parent().orElseThrow().item() instanceof Measure))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Looks through a framework.
     *
     * @param framework the framework
     * @return what is left without, as far as the framework itself says
     */
    public static Coverage of(PolicyFramework framework) {
        return of(PolicySet.of(List.of(framework))).get(0);
    }

    /**
     * Looks through the frameworks of a set, and counts for each what the others say too: a measure of a city contributes to
     * an objective of its canton.
     *
     * @param set the frameworks
     * @return what is left without in each, in the order of {@link PolicySet#frameworks()}
     */
    public static List<Coverage> of(PolicySet set) {
        var said = new Said(set);
        set.frameworks().forEach(said::enter);
        var covered = new Covered(said);
        return set.frameworks().stream()
                .map(framework -> new Coverage(framework, said, covered))
                .toList();
    }

    /** What is of a type and not covered, in the framework whose places begin at a number. */
    private static ImmutableList<Node> missing(List<Node> nodes, int start, BitSet places, BitSet covered) {
        var found = ImmutableList.<Node>builder();
        int end = start + nodes.size();
        for (int at = places.nextSetBit(start); at >= 0 && at < end; at = places.nextSetBit(at + 1)) {
            if (!covered.get(at)) {
                found.add(nodes.get(at - start));
            }
        }
        return found.build();
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
     * What a portfolio includes from a framework that is not looked through counts as a measure.
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
