package io.github.polnum.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Several frameworks and editions together, so that references from one into another can be followed.
 *
 * <p>A set holds one document for each identifier and edition; two snapshots of one edition are compared, not joined.
 * Where a reference names no edition, the edition in the set is meant that none of the same framework supersedes; if
 * several are left, the first of them. Example: a city's plan that implements its canton's policy, and both seen from
 * the other.
 *
 * <p>Two sets are equal if they hold equal frameworks in the same order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicySet {

    private final ImmutableListMultimap<Identifier, PolicyFramework> frameworks;
    /** For each framework the edition that is meant where none is named. */
    private final ImmutableMap<Identifier, PolicyFramework> current;

    private PolicySet(ImmutableListMultimap<Identifier, PolicyFramework> frameworks) {
        this.frameworks = frameworks;
        this.current = Maps.toMap(frameworks.keySet(), id -> current(frameworks.get(id)));
    }

    private static PolicyFramework current(List<PolicyFramework> editions) {
        return editions.stream()
                .filter(edition -> editions.stream().noneMatch(other -> supersedes(other, edition)))
                .findFirst()
                .orElse(editions.get(0));
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
        var byId = ImmutableListMultimap.<Identifier, PolicyFramework>builder();
        var seen = new HashSet<String>();
        for (PolicyFramework framework : frameworks) {
            if (!seen.add(framework.id()
                    + framework.edition().map(edition -> "@" + edition).orElse(""))) {
                throw new InvariantException(
                        "PolicySet",
                        "frameworks",
                        Constraint.DUPLICATE_FRAMEWORK,
                        framework,
                        "hold one framework for each identifier and edition");
            }
            byId.put(framework.id(), framework);
        }
        return new PolicySet(byId.build());
    }

    /**
     * A place in a framework of a set.
     *
     * @param framework the framework
     * @param node the place in it
     * @since 0.1.0
     */
    public record Place(PolicyFramework framework, FrameworkIndex.Node node) {

        /** Refuses null. */
        public Place {
            Objects.requireNonNull(framework);
            Objects.requireNonNull(node);
        }
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
     * Finds the edition of a framework that none supersedes.
     *
     * @param framework the identifier of the framework
     * @return the edition, if the framework is in this set; the first if several are left, or none
     */
    public Optional<PolicyFramework> find(Identifier framework) {
        return Optional.ofNullable(current.get(Objects.requireNonNull(framework)));
    }

    private static boolean supersedes(PolicyFramework later, PolicyFramework earlier) {
        return later != earlier
                && later.links().stream()
                        .filter(link -> link.kind().equals(LinkKind.SUPERSEDES))
                        .map(Link::to)
                        .anyMatch(to -> to.id().isEmpty()
                                && to.framework().equals(Optional.of(earlier.id()))
                                && to.edition().equals(earlier.edition()));
    }

    /**
     * Finds one edition of a framework.
     *
     * @param framework the identifier of the framework
     * @param edition the edition
     * @return the edition, if it is in this set
     */
    public Optional<PolicyFramework> find(Identifier framework, String edition) {
        Objects.requireNonNull(edition);
        return frameworks.get(Objects.requireNonNull(framework)).stream()
                .filter(candidate -> candidate.edition().filter(edition::equals).isPresent())
                .findFirst();
    }

    /**
     * Follows a reference.
     *
     * @param from the framework that the reference stands in
     * @param reference the reference
     * @return what it points to; empty if the framework is not in this set, or does not hold it
     */
    public Optional<Place> resolve(PolicyFramework from, Reference reference) {
        if (reference.isLocal()) {
            return place(from, from.index().find(reference));
        }
        var framework = frameworkOf(from, reference);
        if (framework.isEmpty()) {
            return Optional.empty();
        }
        var index = framework.get().index();
        var id = reference.id();
        return place(
                framework.get(),
                id.isPresent()
                        ? index.find(id.get())
                        : Optional.of(index.nodes().get(0)));
    }

    private static Optional<Place> place(PolicyFramework framework, Optional<FrameworkIndex.Node> node) {
        return node.isPresent() ? Optional.of(new Place(framework, node.get())) : Optional.empty();
    }

    private Optional<PolicyFramework> frameworkOf(PolicyFramework from, Reference reference) {
        var id = reference.framework().orElseThrow();
        return reference.edition().isPresent()
                ? find(id, reference.edition().get())
                : find(id).or(() -> id.equals(from.id()) ? Optional.of(from) : Optional.empty());
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
     * Returns the references from anywhere in this set to something in one of its frameworks.
     *
     * @param framework the framework, the very instance that this set holds
     * @param target what is referred to in it, the very instance that it holds; the framework itself for references to it as
     *     a whole
     * @return the references, in the order of the frameworks and of their documents
     */
    public List<Use> referencesTo(PolicyFramework framework, Identified target) {
        Objects.requireNonNull(framework);
        Objects.requireNonNull(target);
        var found = ImmutableList.<Use>builder();
        for (var holder : frameworks()) {
            for (var element : holder.index().elements()) {
                for (var use : element.references()) {
                    var place = resolve(holder, use.reference());
                    if (place.isPresent()
                            && place.get().framework() == framework
                            && place.get().node().item() == target) {
                        found.add(new Use(holder, use));
                    }
                }
            }
        }
        return found.build();
    }

    @Override
    public boolean equals(Object other) {
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
