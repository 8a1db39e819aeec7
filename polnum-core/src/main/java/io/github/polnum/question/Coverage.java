package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
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
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What in a framework is left without: objectives that nothing contributes to or measures, principles that nothing upholds,
 * objectives that nobody was asked about, roles without objective, empty portfolios, measures that nobody leads.
 *
 * <p>What other frameworks say of it counts where they are looked through together.
 *
 * <pre>{@code
 * for (Coverage coverage : Coverage.of(set, LocalDate.of(2026, 11, 22))) {
 *     page.add(coverage.framework().name() + ": " + coverage.withoutContribution().size());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private final PolicyFramework framework;
    private final LocalDate asOf;
    private final ImmutableList<Node> withoutContribution;
    private final ImmutableList<Node> notUpheld;
    private final ImmutableList<Node> notMeasured;
    private final ImmutableList<Node> notAskedAbout;
    private final ImmutableList<Node> rolesWithoutObjective;
    private final ImmutableList<Node> emptyPortfolios;
    private final ImmutableList<Node> measuresWithoutLead;

    /** What is said of the things of a set, which are numbered framework by framework. */
    private static final class Said {
        /** Where what is included from a framework that is not at hand may be a measure. */
        private static final Set<ElementType> HOLDING_MEASURES = EnumSet.of(
                ElementType.ROLE,
                ElementType.OBJECTIVE,
                ElementType.PRINCIPLE,
                ElementType.MEASURE,
                ElementType.PORTFOLIO,
                ElementType.CONSULTATION);

        private final PolicySet set;
        private final Period day;
        private final LocalDate asOf;
        private final IdentityHashMap<PolicyFramework, Integer> starts = new IdentityHashMap<>();
        private final Map<ElementType, BitSet> places = new EnumMap<>(ElementType.class);
        private final BitSet led = new BitSet();
        private final BitSet measured = new BitSet();
        private final BitSet contributedTo = new BitSet();
        private final BitSet upheld = new BitSet();
        private final BitSet askedAbout = new BitSet();
        private final BitSet includingFromElsewhere = new BitSet();
        private final Standing standing;

        Said(PolicySet set, LocalDate asOf) {
            this.set = set;
            this.day = Period.of(asOf);
            this.asOf = asOf;
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
            boolean isCurrent = !set.isSuperseded(framework, asOf);
            for (var node : framework.index().nodes()) {
                standing.enter(node, start, asOf);
                int at = start + node.order();
                if (node.item() instanceof PolicyElement element && !standing.isWithdrawn(at)) {
                    enter(element, framework, at);
                    for (var link : element.links()) {
                        enter(framework, element, at, link, isCurrent);
                    }
                    if (element instanceof Consultation consultation) {
                        enterTopics(framework, consultation, isCurrent);
                    }
                }
            }
        }

        private void enter(PolicyElement element, PolicyFramework framework, int at) {
            of(element.type()).set(at);
            var involved = element.involved();
            for (int i = 0; i < involved.size(); i++) {
                if (Leadership.leads(involved.get(i), element, framework, day)) {
                    led.set(at);
                }
            }
        }

        private static boolean contributes(LinkKind kind) {
            return kind.equals(LinkKind.CONTRIBUTES_TO) || kind.equals(LinkKind.IMPLEMENTS);
        }

        private static boolean isMutual(LinkKind kind) {
            return kind.equals(LinkKind.RELATED) || kind.equals(LinkKind.EQUIVALENT);
        }

        /**
         * Most links say nothing of the kind, and need not be followed.
         */
        private void enter(PolicyFramework framework, PolicyElement from, int at, Link link, boolean isCurrent) {
            var kind = link.kind();
            boolean ofStanding = Standing.tellsWhatStandsUnderWhat(kind);
            if (!ofStanding
                    && !(from instanceof Indicator)
                    && !contributes(kind)
                    && !kind.equals(LinkKind.UPHOLDS)
                    && !isMutual(kind)) {
                return;
            }
            var place = Standing.follow(set, framework, isCurrent, link.to(), asOf);
            if (place.isEmpty()) {
                if (kind.equals(LinkKind.INCLUDES) && isElsewhere(framework, isCurrent, link.to())) {
                    includingFromElsewhere.set(at);
                }
                return;
            }
            int to = start(place.get().framework()) + place.get().order();
            if (to == at) {
                return;
            }
            if (ofStanding) {
                standing.enter(at, kind, to);
            }
            if (from instanceof Indicator) {
                measured.set(to);
            } else if (isMutual(kind) && place.get().item() instanceof Indicator) {
                measured.set(at);
            }
            if (contributes(kind)) {
                contributedTo.set(to);
            } else if (kind.equals(LinkKind.UPHOLDS)) {
                upheld.set(to);
            }
        }

        /** All that frameworks hold that something upholds as a whole. */
        BitSet upheldAsAWhole() {
            var held = new BitSet();
            starts.forEach((framework, start) -> {
                if (upheld.get(start)) {
                    held.set(start, start + framework.index().nodes().size());
                }
            });
            return held;
        }

        /** What includes something from a framework that is not looked through, which may be a measure. */
        BitSet includingMeasures() {
            var holding = new BitSet();
            HOLDING_MEASURES.forEach(type -> holding.or(of(type)));
            holding.and(includingFromElsewhere);
            return holding;
        }

        /** The roles that include something from a framework that is not looked through, which may be an objective. */
        BitSet includingObjectives() {
            var roles = (BitSet) of(ElementType.ROLE).clone();
            roles.and(includingFromElsewhere);
            return roles;
        }

        /** Whether a reference leads to a framework that is not looked through. */
        private boolean isElsewhere(PolicyFramework from, boolean isCurrent, Reference reference) {
            var id = reference.framework();
            var edition = reference.edition();
            if (id.isEmpty() || (id.get().equals(from.id()) && (edition.isEmpty() || edition.equals(from.edition())))) {
                return false;
            }
            var known = edition.isPresent() ? set.find(id.get(), edition.get()) : set.find(id.get());
            return known.isEmpty() || !isCurrent;
        }

        private void enterTopics(PolicyFramework framework, Consultation consultation, boolean isCurrent) {
            for (var topic : consultation.topics()) {
                for (var about : topic.about()) {
                    Standing.follow(set, framework, isCurrent, about, asOf)
                            .ifPresent(place -> askedAbout.set(start(place.framework()) + place.order()));
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
            var measures = with(said.of(ElementType.MEASURE), said.includingMeasures());
            said.measured.or(said.of(ElementType.INDICATOR));
            said.contributedTo.or(measures);
            var upheldAsAWhole = said.upheldAsAWhole();
            said.upheld.or(measures);
            said.upheld.or(objectives);
            // What is about a framework as a whole is not about each of its objectives.
            said.starts.values().forEach(said.askedAbout::clear);
            var standing = said.standing;
            contributedTo = standing.up(said.contributedTo);
            upheld = standing.up(said.upheld);
            upheld.or(upheldAsAWhole);
            measured = standing.up(said.measured);
            askedAbout = standing.down(said.askedAbout);
            withObjective = standing.up(with(objectives, said.includingObjectives()));
            withMeasure = standing.up(measures);
            led = standing.down(said.led);
        }

        private static BitSet with(BitSet places, BitSet others) {
            var all = (BitSet) places.clone();
            all.or(others);
            return all;
        }
    }

    private Coverage(PolicyFramework framework, Said said, Covered covered) {
        this.framework = framework;
        this.asOf = said.asOf;
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
     * Looks through a framework. What was {@linkplain PolicyElement#isWithdrawn withdrawn} by the day, by itself or with what it
     * stands under, is left without nothing, and is nothing to others.
     *
     * @param framework the framework
     * @param asOf the day as of which somebody leads; who certainly led before only does not, but for what ended with that
     * @return what is left without, as far as the framework itself says
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static Coverage of(PolicyFramework framework, LocalDate asOf) {
        return of(PolicySet.of(List.of(framework)), asOf).get(0);
    }

    /**
     * Looks through the frameworks of a set, and counts for each what the others say too: a measure of a city contributes to
     * an objective of its canton. One that another one has superseded by the day says nothing of other frameworks, nor of other
     * editions of itself. A reference without an edition means the one that is {@linkplain PolicySet#find(Identifier, LocalDate) in
     * force} on the day.
     *
     * @param set the frameworks
     * @param asOf the day, as for one framework, on which one framework may also have superseded another one
     * @return what is left without in each, in the order of {@link PolicySet#frameworks()}
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static List<Coverage> of(PolicySet set, LocalDate asOf) {
        var said = new Said(set, asOf);
        set.frameworks().forEach(said::enter);
        var covered = new Covered(said);
        return set.frameworks().stream()
                .map(framework -> new Coverage(framework, said, covered))
                .toList();
    }

    /** What is of a type and not covered, in the framework whose places begin at a number. */
    private static ImmutableList<Node> missing(List<Node> nodes, int start, BitSet places, BitSet covered) {
        var found = ImmutableList.<Node>builder();
        var missing = places.get(start, start + nodes.size());
        missing.andNot(covered.get(start, start + nodes.size()));
        missing.stream().mapToObj(nodes::get).forEach(found::add);
        return found.build();
    }

    /**
     * Returns what was looked through.
     *
     * @return the framework, the very instance
     */
    public PolicyFramework framework() {
        return framework;
    }

    /**
     * Returns the day as of which it was looked through.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
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
     * Returns the principles that no objective and no measure stands under and that nothing upholds, neither them nor their
     * framework as a whole.
     *
     * @return the places of {@link Principle}s, in document order
     */
    public List<Node> notUpheld() {
        return notUpheld;
    }

    /**
     * Returns the objectives that no indicator measures: none stands at or under them, none is linked to them or to what stands
     * under them, and neither they nor what stands under them is linked to one as related or equivalent.
     *
     * @return the places of {@link Objective}s, in document order
     */
    public List<Node> notMeasured() {
        return notMeasured;
    }

    /**
     * Returns the objectives that no topic of a consultation is about, neither they themselves nor what they stand under, the
     * framework excepted.
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
     * What is included from a framework that is not looked through, or from another one by one that is history, counts as a measure
     * here and wherever else measures count, and as an objective of a role.
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
     * @return the places of {@link Measure}s, in document order; the measures nested in such a measure are left out
     */
    public List<Node> measuresWithoutLead() {
        return measuresWithoutLead;
    }

    /** Returns the counts, for people. */
    @Override
    public String toString() {
        return "Coverage[" + withoutContribution.size() + " without contribution, " + notUpheld.size() + " not upheld, "
                + notMeasured.size() + " not measured, " + notAskedAbout.size() + " not asked about, "
                + rolesWithoutObjective.size() + " roles without objective, " + emptyPortfolios.size()
                + " empty portfolios, " + measuresWithoutLead.size() + " without lead]";
    }
}
