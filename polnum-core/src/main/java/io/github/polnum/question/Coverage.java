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

    /** What is said of the things of one framework, by their order. */
    private static final class Said {
        private final Map<ElementType, BitSet> places = new EnumMap<>(ElementType.class);
        private final BitSet led = new BitSet();
        private final BitSet measured = new BitSet();
        private final BitSet contributedTo = new BitSet();
        private final BitSet upheld = new BitSet();
        private final BitSet askedAbout = new BitSet();

        private final Standing standing;

        Said(PolicyFramework framework) {
            standing = new Standing(framework.index().nodes().size());
            for (var type : ElementType.values()) {
                places.put(type, new BitSet());
            }
        }

        BitSet of(ElementType type) {
            return Objects.requireNonNull(places.get(type));
        }

        void enter(PolicyElement element, int at) {
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

        /** Whether a link says anything; most need not be followed. */
        static boolean isOfUse(PolicyElement from, LinkKind kind) {
            return from instanceof Indicator || contributes(kind) || kind.equals(LinkKind.UPHOLDS);
        }

        void link(PolicyElement from, LinkKind kind, int to) {
            if (from instanceof Indicator) {
                measured.set(to);
            }
            if (contributes(kind)) {
                contributedTo.set(to);
            } else if (kind.equals(LinkKind.UPHOLDS)) {
                upheld.set(to);
            }
        }
    }

    private Coverage(PolicyFramework framework, Said said) {
        var nodes = framework.index().nodes();
        var objectives = said.of(ElementType.OBJECTIVE);
        var measures = said.of(ElementType.MEASURE);
        // What is about the framework as a whole is not about each of its objectives.
        said.askedAbout.clear(0);
        said.measured.or(said.of(ElementType.INDICATOR));
        said.contributedTo.or(measures);
        said.upheld.or(measures);
        var standing = said.standing;
        withoutContribution = missing(nodes, objectives, standing.up(said.contributedTo));
        notUpheld = missing(nodes, said.of(ElementType.PRINCIPLE), standing.up(said.upheld));
        notMeasured = missing(nodes, objectives, standing.up(said.measured));
        notAskedAbout = missing(nodes, objectives, standing.down(said.askedAbout));
        rolesWithoutObjective = missing(nodes, said.of(ElementType.ROLE), standing.up(objectives));
        emptyPortfolios = missing(nodes, said.of(ElementType.PORTFOLIO), standing.up(measures));
        measuresWithoutLead = missing(nodes, measures, standing.down(said.led)).stream()
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
        var said = new IdentityHashMap<PolicyFramework, Said>();
        set.frameworks().forEach(framework -> said.put(framework, new Said(framework)));
        for (var framework : set.frameworks()) {
            var own = Objects.requireNonNull(said.get(framework));
            for (var node : framework.index().nodes()) {
                own.standing.enter(node);
                if (node.item() instanceof PolicyElement element) {
                    own.enter(element, node.order());
                    for (var link : element.links()) {
                        own.standing.enter(node, link, framework.index());
                        enterLink(framework, element, link, set, said);
                    }
                    if (element instanceof Consultation consultation) {
                        enterTopics(framework, consultation, set, said);
                    }
                }
            }
        }
        return set.frameworks().stream()
                .map(framework -> new Coverage(framework, Objects.requireNonNull(said.get(framework))))
                .toList();
    }

    private static void enterLink(
            PolicyFramework framework,
            PolicyElement element,
            Link link,
            PolicySet set,
            Map<PolicyFramework, Said> said) {
        if (Said.isOfUse(element, link.kind())) {
            var to = set.resolve(framework, link.to());
            if (to.isPresent()) {
                said(said, to.get()).link(element, link.kind(), to.get().node().order());
            }
        }
    }

    private static void enterTopics(
            PolicyFramework framework, Consultation consultation, PolicySet set, Map<PolicyFramework, Said> said) {
        for (var topic : consultation.topics()) {
            for (var about : topic.about()) {
                var to = set.resolve(framework, about);
                if (to.isPresent()) {
                    said(said, to.get()).askedAbout.set(to.get().node().order());
                }
            }
        }
    }

    private static Said said(Map<PolicyFramework, Said> said, PolicySet.Place about) {
        return Objects.requireNonNull(said.get(about.framework()));
    }

    private static ImmutableList<Node> missing(List<Node> nodes, BitSet places, BitSet covered) {
        var found = ImmutableList.<Node>builder();
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (!covered.get(at)) {
                found.add(nodes.get(at));
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
