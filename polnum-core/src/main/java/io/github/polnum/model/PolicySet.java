package io.github.polnum.model;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several frameworks and editions together, so that references from one into another can be followed.
 *
 * <p>A set holds one document for each identifier and edition: two snapshots of one edition never stand in one set.
 * Where a reference names no edition, the edition in the set is meant that none of the same framework supersedes, or, where
 * a day is given, the one that is in force then; if several are left, the first of them. A framework is <i>history</i> if another
 * one in the set, of the same identifier or of another, supersedes it as a whole. Example: a city's plan that implements its
 * canton's policy, and both seen from the other.
 *
 * <p>Two sets are equal if they hold equal frameworks in the same order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicySet {

    private final ImmutableListMultimap<Identifier, PolicyFramework> frameworks;
    /** Those that none supersedes. */
    private final ImmutableListMultimap<Identifier, PolicyFramework> current;

    private final ImmutableMap<String, PolicyFramework> byEdition;
    /** By the name of a framework, those in the set that supersede it. */
    private final ImmutableListMultimap<String, PolicyFramework> successors;

    /** What is referred to, with the references to it; made when somebody asks. */
    private final Supplier<ImmutableListMultimap<Node, Use>> backwards = Suppliers.memoize(this::findReferences);

    private PolicySet(Map<String, PolicyFramework> byEdition) {
        this.byEdition = ImmutableMap.copyOf(byEdition);
        this.frameworks = Multimaps.index(this.byEdition.values(), PolicyFramework::id);
        var earlierEditions = earlierEditions(this.byEdition.values());
        this.current = ImmutableListMultimap.copyOf(
                Multimaps.filterValues(frameworks, framework -> !earlierEditions.containsKey(name(framework))));
        this.successors = ImmutableListMultimap.<String, PolicyFramework>builder()
                .putAll(earlierEditions)
                .putAll(predecessors())
                .build();
    }

    /** An identifier and an edition as references name them. */
    private static String name(Identifier framework, Optional<String> edition) {
        return edition.map(one -> framework + "@" + one).orElse(framework.value());
    }

    private static String name(PolicyFramework framework) {
        return name(framework.id(), framework.edition());
    }

    /** The editions that another edition of the same framework supersedes, each with that. */
    private static ListMultimap<String, PolicyFramework> earlierEditions(Collection<PolicyFramework> frameworks) {
        var earlier = ArrayListMultimap.<String, PolicyFramework>create();
        for (var later : frameworks) {
            supersededBy(later)
                    .filter(to -> isOf(to, later) && !to.edition().equals(later.edition()))
                    .forEach(to -> earlier.put(name(later.id(), to.edition()), later));
        }
        return earlier;
    }

    /** The editions that a framework with another identifier supersedes, each with that. */
    private ListMultimap<String, PolicyFramework> predecessors() {
        var predecessors = ArrayListMultimap.<String, PolicyFramework>create();
        for (var later : frameworks.values()) {
            supersededBy(later)
                    .filter(to -> !isOf(to, later))
                    .flatMap(to -> resolve(later, to).stream())
                    .forEach(earlier -> predecessors.put(name(earlier.framework()), later));
        }
        return predecessors;
    }

    /** What a framework says to take the place of as a whole. */
    private static Stream<Reference> supersededBy(PolicyFramework later) {
        return later.links().stream()
                .filter(link -> link.kind().equals(LinkKind.SUPERSEDES))
                .map(Link::to)
                .filter(to -> to.id().isEmpty());
    }

    private static boolean isOf(Reference reference, PolicyFramework framework) {
        return reference.framework().equals(Optional.of(framework.id()));
    }

    /**
     * Returns a set of frameworks.
     *
     * @param frameworks the frameworks, in order
     * @return the set
     * @throws InvariantException with {@link Constraint#DUPLICATE_FRAMEWORK} if two have the same identifier and the same
     *     edition, or both none
     */
    public static PolicySet of(Iterable<? extends PolicyFramework> frameworks) {
        var byEdition = new LinkedHashMap<String, PolicyFramework>();
        for (PolicyFramework framework : frameworks) {
            if (byEdition.put(name(framework), framework) != null) {
                throw new InvariantException(
                        "PolicySet",
                        "frameworks",
                        Constraint.DUPLICATE_FRAMEWORK,
                        framework,
                        "hold one framework for each identifier and edition");
            }
        }
        return new PolicySet(byEdition);
    }

    /**
     * A reference that stands in a framework of a set.
     *
     * @param framework the framework that it stands in
     * @param use where it stands there
     * @since 0.1.0
     */
    public record Use(PolicyFramework framework, ReferenceUse use) {

        /** Refuses null. */
        public Use {
            Objects.requireNonNull(framework);
            Objects.requireNonNull(use);
        }
    }

    /**
     * Returns the frameworks.
     *
     * @return the frameworks; editions of one framework stand together, in the order given
     */
    public List<PolicyFramework> frameworks() {
        return frameworks.values().asList();
    }

    /**
     * Finds the edition of a framework that no other edition of it supersedes.
     *
     * @param framework the identifier of the framework
     * @return the edition, if the framework is in this set; the first if several are left, or none
     */
    public Optional<PolicyFramework> find(Identifier framework) {
        var left = current.get(Objects.requireNonNull(framework));
        var editions = left.isEmpty() ? frameworks.get(framework) : left;
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(0));
    }

    /**
     * Finds the edition of a framework that is in force on a day: one that has begun, and that no other edition of it that has
     * begun supersedes.
     *
     * <pre>{@code
     * Optional<PolicyFramework> canton = set.find(Identifier.of("canton"), LocalDate.of(2026, 11, 22));
     * }</pre>
     *
     * @param framework the identifier of the framework
     * @param day the day; an edition has begun by then unless its period certainly starts later, or is absent since it has not started
     * @return the edition, the first if there are several; if there is none, the one that {@link #find(Identifier)} finds
     */
    public Optional<PolicyFramework> find(Identifier framework, LocalDate day) {
        Objects.requireNonNull(day);
        var inForce = frameworks.get(Objects.requireNonNull(framework)).stream()
                .filter(edition -> !beginsAfter(edition, day) && !hasLaterEdition(edition, day))
                .findFirst();
        return inForce.isPresent() ? inForce : find(framework);
    }

    /** Whether another edition of a framework supersedes it by a day. */
    private boolean hasLaterEdition(PolicyFramework edition, LocalDate day) {
        return successors.get(name(edition)).stream()
                .anyMatch(later -> later.id().equals(edition.id()) && !beginsAfter(later, day));
    }

    /**
     * Returns the editions of a framework that no other edition of it supersedes. What only a framework of another identifier
     * supersedes is among them, though it is history too, as {@link #isSuperseded(PolicyFramework)} tells.
     *
     * @param framework the identifier of the framework
     * @return the editions, in the order given: more than one where nothing says which is the later; none if the framework is
     *     not in this set, or if its editions supersede each other in a circle. That {@code plan@2026} supersedes {@code plan#} is said
     *     of the {@code plan} without an edition alone
     */
    public List<PolicyFramework> current(Identifier framework) {
        return current.get(Objects.requireNonNull(framework));
    }

    /**
     * Tells whether a framework is history: another one in this set, of the same identifier or of another, supersedes it as
     * a whole.
     *
     * @param framework a framework or an edition that this set holds
     * @return whether one does; those that supersede each other in a circle all are
     */
    public boolean isSuperseded(PolicyFramework framework) {
        return successors.containsKey(name(framework));
    }

    /**
     * Tells whether a framework is history on a day: one that supersedes it as a whole may have begun by then.
     *
     * @param framework a framework or an edition that this set holds
     * @param day the day
     * @return false as well if the period of each that supersedes it certainly starts after the day, or is absent since it has not
     *     started
     */
    public boolean isSuperseded(PolicyFramework framework, LocalDate day) {
        Objects.requireNonNull(day);
        return successors.get(name(framework)).stream().anyMatch(later -> !beginsAfter(later, day));
    }

    private static boolean beginsAfter(PolicyFramework framework, LocalDate day) {
        var period = framework.period();
        return period.absence().equals(Optional.of(AbsenceReason.NOT_STARTED))
                || period.value()
                        .flatMap(Period::earliest)
                        .filter(day::isBefore)
                        .isPresent();
    }

    /**
     * Finds one edition of a framework.
     *
     * @param framework the identifier of the framework
     * @param edition the edition
     * @return the edition, if it is in this set
     */
    public Optional<PolicyFramework> find(Identifier framework, String edition) {
        return Optional.ofNullable(byEdition.get(name(Objects.requireNonNull(framework), Optional.of(edition))));
    }

    /**
     * Follows a reference.
     *
     * <p>A framework follows the references to itself even if no edition of it is in this set. Where it names itself without
     * an edition, and the edition that none supersedes does not hold what is meant, it is meant itself: a later edition
     * does not break an earlier one.
     *
     * @param from the framework that the reference stands in
     * @param reference the reference
     * @return the place of what it points to, in whatever framework of the set; empty if the framework that it names is not in
     *     this set, or does not hold it
     */
    public Optional<Node> resolve(PolicyFramework from, Reference reference) {
        return follow(from, reference, this::find);
    }

    /**
     * Follows a reference as it is meant on a day: where it names no edition, the edition that is in force then.
     *
     * <p>A framework that names itself without an edition means itself, unless another edition of it has superseded it by the day,
     * and even then if that does not hold what is meant.
     *
     * <pre>{@code
     * Optional<Node> goal = set.resolve(city, Reference.parse("canton#goal-1"), LocalDate.of(2026, 11, 22));
     * }</pre>
     *
     * @param from the framework that the reference stands in
     * @param reference the reference
     * @param day the day, as for {@link #find(Identifier, LocalDate)}
     * @return the place of what it points to, in whatever framework of the set; empty if the framework that it names is not in
     *     this set, or does not hold it
     */
    public Optional<Node> resolve(PolicyFramework from, Reference reference, LocalDate day) {
        Objects.requireNonNull(day);
        return follow(
                from,
                reference,
                id -> id.equals(from.id()) && !hasLaterEdition(from, day) ? Optional.of(from) : find(id, day));
    }

    /** Follows a reference, given which edition of a framework is meant where none is named. */
    private Optional<Node> follow(
            PolicyFramework from, Reference reference, Function<Identifier, Optional<PolicyFramework>> meant) {
        if (reference.isLocal()) {
            return from.index().find(reference);
        }
        var found = frameworkOf(from, reference, meant).flatMap(framework -> in(framework, reference));
        boolean isOwn = reference.edition().isEmpty() && isOf(reference, from);
        return found.isEmpty() && isOwn ? in(from, reference) : found;
    }

    private static Optional<Node> in(PolicyFramework framework, Reference reference) {
        var index = framework.index();
        var id = reference.id();
        return id.isEmpty() ? Optional.of(index.nodes().get(0)) : index.find(id.get());
    }

    private Optional<PolicyFramework> frameworkOf(
            PolicyFramework from, Reference reference, Function<Identifier, Optional<PolicyFramework>> meant) {
        var id = reference.framework().orElseThrow();
        var edition = reference.edition();
        var found = edition.isPresent() ? find(id, edition.get()) : meant.apply(id);
        boolean isOwn = id.equals(from.id()) && (edition.isEmpty() || edition.equals(from.edition()));
        return found.isEmpty() && isOwn ? Optional.of(from) : found;
    }

    /**
     * Returns the references that point to nothing in this set.
     *
     * @return the references, in the order of the frameworks and of their documents
     */
    public List<Use> unresolved() {
        var unresolved = ImmutableList.<Use>builder();
        for (var framework : frameworks()) {
            for (var element : framework.index().elements()) {
                for (var use : element.references()) {
                    if (resolve(framework, use.reference()).isEmpty()) {
                        unresolved.add(new Use(framework, use));
                    }
                }
            }
        }
        return unresolved.build();
    }

    /**
     * Returns the references from anywhere in this set to something in one of its frameworks. It looks through the whole set the
     * first time, and remembers.
     *
     * @param framework the framework, the very instance that this set holds
     * @param target what is referred to in it, the very instance that it holds; the framework itself for references to it as
     *     a whole
     * @return the references, in the order of the frameworks and of their documents
     */
    public List<Use> referencesTo(PolicyFramework framework, Identified target) {
        return framework
                .index()
                .locate(Objects.requireNonNull(target))
                .map(place -> Objects.requireNonNull(backwards.get()).get(place))
                .orElse(ImmutableList.of());
    }

    private ImmutableListMultimap<Node, Use> findReferences() {
        var found = ImmutableListMultimap.<Node, Use>builder();
        for (var holder : frameworks()) {
            for (var element : holder.index().elements()) {
                for (var use : element.references()) {
                    resolve(holder, use.reference()).ifPresent(place -> found.put(place, new Use(holder, use)));
                }
            }
        }
        return found.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicySet that && frameworks().equals(that.frameworks());
    }

    @Override
    public int hashCode() {
        return frameworks().hashCode();
    }

    /** Returns how many frameworks there are, for people. */
    @Override
    public String toString() {
        return "PolicySet[" + frameworks.size() + "]";
    }
}
