package io.github.polnum.rule;

import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: a framework, the set that it is in, the day as of which it is judged, and what several rules would
 * otherwise work out each for itself.
 *
 * <p>Serves one validation; not thread-safe, and not to be kept.
 *
 * @since 0.1.0
 */
public final class Subject {

    private final PolicyFramework framework;
    private final PolicySet set;
    private final LocalDate asOf;
    /** Made once, for all rules. */
    private final Node[] nodes;

    /** The same by the class of what is there, each in document order. */
    private final Map<Class<?>, List<Node>> byClass = new LinkedHashMap<>();

    private final Map<Class<?>, Node[]> byType = new HashMap<>();

    private final List<LanguageTag> languages;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<Class<?>, Object> sharedInSet;
    private Resolved @Nullable [] references;

    private long visits;

    /** By instance. */
    private final Set<PolicyFramework> judged;

    Subject(
            PolicyFramework framework,
            PolicySet set,
            Set<PolicyFramework> judged,
            LocalDate asOf,
            List<LanguageTag> languages,
            Map<Class<?>, Object> sharedInSet) {
        this.framework = framework;
        this.set = set;
        this.judged = judged;
        this.asOf = asOf;
        this.languages = languages;
        this.sharedInSet = sharedInSet;
        this.nodes = framework.index().nodes().toArray(Node[]::new);
        group();
    }

    /**
     * A reference of the framework, and what it points to.
     *
     * @param holder the place of the element that it stands in
     * @param use where it stands there
     * @param target the place of what it points to, in whatever framework of the set; empty if there is no such thing
     * @since 0.1.0
     */
    public record Resolved(Node holder, ReferenceUse use, Optional<Node> target) {

        /** Refuses null. */
        public Resolved {
            Objects.requireNonNull(holder);
            Objects.requireNonNull(use);
            Objects.requireNonNull(target);
        }
    }

    /**
     * Returns the framework that is checked.
     *
     * @return the framework
     */
    public PolicyFramework framework() {
        return framework;
    }

    /**
     * Returns the frameworks that are checked together.
     *
     * @return the set, which holds the framework
     */
    public PolicySet set() {
        return set;
    }

    /**
     * Tells whether a framework of the set is judged too, or only there to be referred to: for a rule about several frameworks that
     * tells once what it finds.
     *
     * @param one a framework of the set, the very instance
     * @return whether findings about it are asked for
     */
    public boolean isJudged(PolicyFramework one) {
        return judged.contains(Objects.requireNonNull(one));
    }

    /**
     * Returns the day as of which the framework is judged.
     *
     * @return the day; never that of the machine's clock
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the languages that every text shown to the public should be in.
     *
     * @return the languages that the profile asks for, in order
     */
    public List<LanguageTag> languages() {
        return languages;
    }

    /**
     * Returns everything identified in the framework.
     *
     * @return the places in document order, the framework first
     */
    public List<Node> nodes() {
        return counted(nodes);
    }

    /**
     * Returns the things of one type that are identified in the framework.
     *
     * @param type for example {@code Measure.class}
     * @return their places in document order
     */
    public List<Node> nodes(Class<? extends Identified> type) {
        return counted(byType.computeIfAbsent(type, this::find));
    }

    /**
     * Returns everything identified in a framework of the set, for what leads through several of them.
     *
     * @param other this framework or another one that the set holds
     * @return the places in document order, the framework first
     */
    public List<Node> nodes(PolicyFramework other) {
        return counted(other.index().nodes().toArray(Node[]::new));
    }

    private void group() {
        Class<?> type = null;
        List<Node> group = List.of();
        for (var node : nodes) {
            // Most stand beside others of their type.
            if (node.item().getClass() != type) {
                type = node.item().getClass();
                group = byClass.computeIfAbsent(type, key -> new ArrayList<>());
            }
            group.add(node);
        }
    }

    private Node[] find(Class<?> type) {
        var groups = byClass.keySet().stream().filter(type::isAssignableFrom).toList();
        var found = new ArrayList<Node>();
        groups.forEach(one -> found.addAll(Objects.requireNonNull(byClass.get(one))));
        if (groups.size() > 1) {
            found.sort(Comparator.comparingInt(Node::order));
        }
        return found.toArray(Node[]::new);
    }

    /** All of them, the framework first, for whoever hands them out. */
    Map<Class<?>, List<Node>> byClass() {
        return byClass;
    }

    /** The place of the framework. */
    Node root() {
        return nodes[0];
    }

    /**
     * Returns the references of the framework, each with what it points to.
     *
     * @return the references, in document order of their holders
     */
    public List<Resolved> references() {
        return counted(resolved());
    }

    private Resolved[] resolved() {
        if (references == null) {
            var found = new ArrayList<Resolved>(2 * nodes.length);
            for (var node : nodes) {
                if (node.item() instanceof PolicyElement element) {
                    var uses = element.references();
                    for (int i = 0; i < uses.size(); i++) {
                        var use = uses.get(i);
                        found.add(new Resolved(node, use, set.resolve(framework, use.reference())));
                    }
                }
            }
            visits += nodes.length;
            references = found.toArray(Resolved[]::new);
        }
        return references;
    }

    /**
     * Follows a reference of the framework. Where it names no edition, the one that no other supersedes is meant, whatever the day,
     * as {@link PolicySet#resolve(PolicyFramework, Reference)} tells it.
     *
     * @param reference the reference
     * @return the place of what it points to, in whatever framework of the set, if it is there
     */
    public Optional<Node> resolve(Reference reference) {
        visits++;
        return set.resolve(framework, reference);
    }

    /**
     * Finds the place of what a reference points to, if that is in this framework.
     *
     * @param reference the reference
     * @return the place
     */
    public Optional<Node> find(Reference reference) {
        var place = resolve(reference);
        return place.isPresent() && place.get().framework() == framework ? place : Optional.empty();
    }

    /**
     * Returns the index of the framework, for look-ups.
     *
     * @return the index
     */
    public FrameworkIndex index() {
        return framework.index();
    }

    /**
     * Returns something that several rules need and that is worked out when the first of them asks.
     *
     * @param <T> its type, which is its key
     * @param type its type
     * @param make works it out
     * @return always the same while this framework is checked
     */
    public <T> T shared(Class<T> type, Function<? super Subject, ? extends T> make) {
        return sharedIn(shared, type, this, make);
    }

    /**
     * Returns something about all frameworks of the set that is worked out once for all of them.
     *
     * @param <T> its type, which is its key
     * @param type its type
     * @param make works it out
     * @return always the same while this set is checked
     */
    public <T> T sharedInSet(Class<T> type, Function<? super PolicySet, ? extends T> make) {
        return sharedIn(sharedInSet, type, set, make);
    }

    private static <S, T> T sharedIn(
            Map<Class<?>, Object> known, Class<T> type, S from, Function<? super S, ? extends T> make) {
        Objects.requireNonNull(make);
        var found = known.get(Objects.requireNonNull(type));
        if (found == null) {
            found = make.apply(from);
            known.put(type, found);
        }
        return type.cast(found);
    }

    /** How many things rules have been handed so far: the measure of the work they do. */
    long visits() {
        return visits;
    }

    /** A list that counts what is taken from it. */
    private <T> List<T> counted(T[] things) {
        return new Counted<>(things);
    }

    private final class Counted<T> extends AbstractList<T> implements RandomAccess {
        private final T[] things;

        Counted(T[] things) {
            this.things = things;
        }

        @Override
        public T get(int index) {
            visits++;
            return things[index];
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < things.length;
                }

                @Override
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return get(next++);
                }
            };
        }

        @Override
        public int size() {
            return things.length;
        }
    }

    /** Returns framework and day, for people. */
    @Override
    public String toString() {
        return "Subject[" + framework.id() + " as of " + asOf + "]";
    }
}
