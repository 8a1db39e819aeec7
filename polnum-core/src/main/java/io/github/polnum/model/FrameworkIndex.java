package io.github.polnum.model;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Every identified thing of a framework in document order, each with its parent and its path, and found by its
 * identifier in constant time.
 *
 * <p>The framework itself is first; its own identifier is not in the space that {@link #find(Identifier)} looks in.
 * Where an identifier occurs twice, the first in document order is found. An index is made by
 * {@link PolicyFramework#index()}, in time linear in the number of things, and never fails on an untidy framework.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * for (var node : framework.index().nodes()) {
 *     page.add(node.path() + " " + node.item());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FrameworkIndex {

    private static final int POSITION_BITS = 26;

    /** So far from its slot is no identifier in a million, unless somebody chose them all so that they collide. */
    private static final int MOST_STEPS = 64;

    /** The golden ratio, by which strings that differ in their last character come to stand far apart. */
    private static final int SPREAD = 0x9E37_79B9;

    private final Supplier<ImmutableListMultimap<Identifier, ReferenceUse>> backwards =
            Suppliers.memoize(this::findReferences);

    /** The places that things stand at, the first of each instance: where identifiers are equal, for whoever looks for an instance. */
    private final Supplier<Map<Identified, Node>> places = Suppliers.memoize(this::findPlaces);

    /** Of what names the framework. */
    private final int nameHash;

    private final Node[] nodes;
    private final Slots slots;

    private FrameworkIndex(PolicyFramework framework) {
        nameHash = SPREAD * Objects.hash(framework.id(), framework.edition());
        var gathered = new ArrayList<Node>(framework.count());
        gather(framework, null, 0, gathered);
        nodes = gathered.toArray(Node[]::new);
        var ids = new String[nodes.length];
        Arrays.setAll(ids, number -> nodes[number].id().value());
        slots = Slots.of(ids);
    }

    static FrameworkIndex of(PolicyFramework framework) {
        return new FrameworkIndex(framework);
    }

    /** Recurses over depth, which is bounded, and never over siblings. */
    private void gather(Identified item, @Nullable Node parent, int slot, List<Node> gathered) {
        var node = new Node(item, parent, gathered.size(), slot);
        gathered.add(node);
        if (item instanceof PolicyElement element) {
            var lists = Containment.of(element.type());
            boolean isLeaf = element.count() == 1;
            for (int list = 0; list < lists.size(); list++) {
                if (isLeaf && lists.get(list).holdsElements()) {
                    continue;
                }
                var children = lists.get(list).children().apply(element);
                for (int position = 0; position < children.size(); position++) {
                    if (hasId(children.get(position))) {
                        gather(children.get(position), node, list << POSITION_BITS | position, gathered);
                    }
                }
            }
        }
    }

    /** The numbers of places by their identifiers. Nothing changes once it is in an index, whose field is final. */
    private static final class Slots {
        /** For each place its identifier: to look one up need not lead over what is there. */
        private final String[] ids;
        /** Open addressing over identifiers: the number of a place plus one, or 0. Holds the first of equal identifiers. */
        private final int[] table;
        /** With a seed of its own, for a document whose identifiers collide by the hash that everyone knows; null for all others. */
        private final @Nullable HashFunction hash;
        /** No identifier stands further than this from its slot, so that one that is not there is soon given up. */
        private int reach;
        /** For each place the number of the next one with its identifier, or 0; null while all differ. */
        private int @Nullable [] same;

        private Slots(String[] ids, @Nullable HashFunction hash) {
            this.ids = ids;
            this.table = new int[Math.max(4, Integer.highestOneBit(ids.length) * 4)];
            this.hash = hash;
        }

        static Slots of(String[] ids) {
            var slots = new Slots(ids, null);
            if (!slots.enterAll(MOST_STEPS)) {
                slots = new Slots(
                        ids,
                        Hashing.murmur3_32_fixed(ThreadLocalRandom.current().nextInt()));
                slots.enterAll(slots.table.length);
            }
            return slots;
        }

        /** Gives up where one would stand further from its slot than so many steps. */
        private boolean enterAll(int mostSteps) {
            for (int number = ids.length - 1; number > 0; number--) {
                enter(number);
                if (reach > mostSteps) {
                    return false;
                }
            }
            return true;
        }

        private void enter(int number) {
            var id = ids[number];
            int slot = slotOf(id);
            int at = slot;
            while (table[at] != 0 && !isAt(at, id)) {
                at = next(at);
            }
            reach = Math.max(reach, (at - slot) & (table.length - 1));
            if (table[at] != 0) {
                if (same == null) {
                    same = new int[ids.length];
                }
                same[number] = table[at] - 1;
            }
            table[at] = number + 1;
        }

        /** The number of the first item with an identifier; -1 if there is none. */
        int numberOf(String id) {
            int at = slotOf(id);
            for (int steps = 0; steps <= reach && table[at] != 0; steps++) {
                if (isAt(at, id)) {
                    return table[at] - 1;
                }
                at = next(at);
            }
            return -1;
        }

        boolean areAllDifferent() {
            return same == null;
        }

        /** Whether a place is not the last one with its identifier. */
        boolean isRepeated(int number) {
            return same != null && same[number] != 0;
        }

        /** Where an identifier stands unless another one stands there. By the upper bits, which depend on all characters. */
        private int slotOf(String id) {
            int code = hash == null
                    ? id.hashCode() * SPREAD
                    : hash.hashUnencodedChars(id).asInt();
            return code >>> (Integer.numberOfLeadingZeros(table.length) + 1);
        }

        private int next(int at) {
            return (at + 1) & (table.length - 1);
        }

        private boolean isAt(int at, String id) {
            return ids[table[at] - 1].equals(id);
        }
    }

    private static boolean hasId(Identified item) {
        return !(item instanceof Phase phase) || phase.id().isPresent();
    }

    /** The identifier of something that is in an index. */
    private static Identifier requiredId(Identified item) {
        if (item instanceof PolicyElement element) {
            return element.id();
        }
        if (item instanceof Source source) {
            return source.id();
        }
        if (item instanceof Level level) {
            return level.id();
        }
        if (item instanceof Target target) {
            return target.id();
        }
        return item instanceof Topic topic ? topic.id() : ((Phase) item).id().orElseThrow();
    }

    /**
     * Returns everything identified, in document order.
     *
     * @return an unmodifiable list, the framework first
     */
    public List<Node> nodes() {
        return Collections.unmodifiableList(Arrays.asList(nodes));
    }

    /**
     * Returns the places of what is of a type, in document order.
     *
     * @param type for example {@code Measure.class}
     * @return an unmodifiable list; what is nested too
     */
    public List<Node> nodes(Class<? extends Identified> type) {
        return Arrays.stream(nodes).filter(node -> type.isInstance(node.item)).toList();
    }

    /**
     * Returns what is of a type, in document order.
     *
     * <pre>{@code
     * for (var measure : framework.index().all(Measure.class)) {
     *     page.add(measure.name().resolve().value());
     * }
     * }</pre>
     *
     * @param <T> the type
     * @param type for example {@code Measure.class}
     * @return an unmodifiable list; what is nested too
     */
    public <T extends Identified> List<T> all(Class<T> type) {
        return Arrays.stream(nodes)
                .map(Node::item)
                .filter(type::isInstance)
                .<T>map(type::cast)
                .toList();
    }

    /**
     * Returns the elements, in document order.
     *
     * @return an unmodifiable list, the framework first; without sources, levels, topics, targets and phases
     */
    public List<PolicyElement> elements() {
        return all(PolicyElement.class);
    }

    /**
     * Finds what an identifier stands for.
     *
     * @param id the identifier
     * @return the first in document order that has it
     */
    public Optional<Node> find(Identifier id) {
        return place(slots.numberOf(id.value()));
    }

    private Optional<Node> place(int number) {
        return number < 0 ? Optional.empty() : nodes[number].found;
    }

    /**
     * Finds what an identifier stands for, if it is of a type.
     *
     * @param <T> the type
     * @param id the identifier
     * @param type for example {@code Objective.class}
     * @return the first in document order that has the identifier, if it is of the type
     */
    public <T extends Identified> Optional<T> find(Identifier id, Class<T> type) {
        return find(id).map(Node::item).filter(type::isInstance).map(type::cast);
    }

    /**
     * Returns the things that cannot be found by their identifiers, since something before them has the same.
     *
     * @return the places in document order; empty if all identifiers differ
     */
    public List<Node> duplicates() {
        return slots.areAllDifferent()
                ? List.of()
                : nodes().stream()
                        .filter(node -> node.number > 0
                                && !find(node.id()).orElseThrow().equals(node))
                        .toList();
    }

    /**
     * Finds what a reference points to, as far as it stays in this framework.
     *
     * @param reference the reference; one that names this framework and, if any, its edition is followed too
     * @return what it points to; empty if that is elsewhere or not there
     */
    public Optional<Node> find(Reference reference) {
        // Most references are nothing but an identifier.
        int number = slots.numberOf(reference.toString());
        if (number >= 0) {
            return place(number);
        }
        if (!reference.isLocal() && !isHere(reference)) {
            return Optional.empty();
        }
        return reference.id().isPresent() ? find(reference.id().get()) : place(0);
    }

    /**
     * Returns the references that point to something in this framework, from within it.
     *
     * <p>All references are looked through when this is first asked; after that an answer takes constant time.
     *
     * @param id the identifier of what is pointed to
     * @return where such references stand, in document order
     */
    public List<ReferenceUse> referencesTo(Identifier id) {
        return Objects.requireNonNull(backwards.get()).get(Objects.requireNonNull(id));
    }

    private ImmutableListMultimap<Identifier, ReferenceUse> findReferences() {
        var found = ImmutableListMultimap.<Identifier, ReferenceUse>builder();
        for (var node : nodes) {
            if (node.item instanceof PolicyElement element) {
                for (var use : element.references()) {
                    if (isHere(use.reference())) {
                        use.reference().id().ifPresent(id -> found.put(id, use));
                    }
                }
            }
        }
        return found.build();
    }

    /** Whether a reference stays in this framework, by naming none or this one. */
    private boolean isHere(Reference reference) {
        var framework = (PolicyFramework) nodes[0].item;
        return reference.framework().map(framework.id()::equals).orElse(true)
                && (reference.edition().isEmpty() || reference.edition().equals(framework.edition()));
    }

    /**
     * Returns the place of something that is in the framework.
     *
     * @param item the very instance, not one that is equal to it
     * @return its place, the first if the instance stands at several; empty if it is not in the framework or has no
     *     identifier
     */
    public Optional<Node> locate(Identified item) {
        if (item == nodes[0].item) {
            return place(0);
        }
        int first = hasId(item) ? slots.numberOf(requiredId(item).value()) : 0;
        if (first > 0 && nodes[first].item == item) {
            return place(first);
        }
        return first <= 0 || !slots.isRepeated(first)
                ? Optional.empty()
                : Optional.ofNullable(Objects.requireNonNull(places.get()).get(item));
    }

    private Map<Identified, Node> findPlaces() {
        var found = new IdentityHashMap<Identified, Node>();
        for (var node : nodes) {
            found.putIfAbsent(node.item, node);
        }
        return found;
    }

    /** Says how much the index holds, for people. */
    @Override
    public String toString() {
        return "FrameworkIndex[" + nodes.length + "]";
    }

    /**
     * Something identified, at its place in the framework. Two are equal if they are the same place of one index.
     *
     * @since 0.1.0
     */
    public final class Node {

        private static final int MAX_SHOWN = 80;

        private final Identified item;
        private final @Nullable Node parent;
        private final int number;
        /** A number that differs from that of other places of the index, and mostly from those of other frameworks too. */
        private final int hash;
        /** The list of the parent that this place is in, and the position there. */
        private final int slot;
        /** What a look-up answers. */
        private final Optional<Node> found;

        private Node(Identified item, @Nullable Node parent, int number, int slot) {
            this.item = item;
            this.parent = parent;
            this.number = number;
            this.hash = nameHash + number;
            this.slot = slot;
            this.found = Optional.of(this);
        }

        /**
         * Returns the framework that this is a place of.
         *
         * @return the framework that the index was made from
         */
        public PolicyFramework framework() {
            return (PolicyFramework) nodes[0].item;
        }

        /**
         * Returns what is at this place.
         *
         * @return an element, a source, a level, a topic, a target or a phase
         */
        public Identified item() {
            return item;
        }

        /**
         * Returns its identifier.
         *
         * @return the identifier; in an index everything but the framework can be found by it
         */
        public Identifier id() {
            return requiredId(item);
        }

        /**
         * Returns where it comes in document order.
         *
         * @return 0 for the framework, 1 for the first thing in it
         */
        public int order() {
            return number;
        }

        /**
         * Returns the place of the element that holds it.
         *
         * @return the place; empty for the framework
         */
        public Optional<Node> parent() {
            return parent == null ? Optional.empty() : parent.found;
        }

        /**
         * Returns the way to it from the framework.
         *
         * @return for example {@code roles[0].objectives[2]}; empty for the framework
         */
        public String path() {
            var path = new StringBuilder();
            for (var at = this; at.parent != null; at = at.parent) {
                path.insert(0, "." + at.list().name() + "[" + at.position() + "]");
            }
            return path.isEmpty() ? "" : path.substring(1);
        }

        /** The list of the parent that this place is in. */
        Containment list() {
            var above = (PolicyElement) Objects.requireNonNull(parent).item;
            return Containment.of(above.type()).get(slot >>> POSITION_BITS);
        }

        /** The position in the list. */
        int position() {
            return slot & ((1 << POSITION_BITS) - 1);
        }

        /**
         * Returns the level that the element at this place is on, in the words of the framework.
         *
         * @return the level that the element names; else, of those of its type that fit its depth and its parent, the only
         *     one, where one that says {@link Level#under()} comes before one that does not; empty if there is none, or
         *     several are left
         */
        public Optional<Level> level() {
            if (!(item instanceof PolicyElement element)) {
                return Optional.empty();
            }
            if (element.level().isPresent()) {
                return find(element.level().get(), Level.class);
            }
            var parentType = parent().map(above -> ((PolicyElement) above.item).type());
            int depth = 0;
            for (var at = parent; at != null; at = at.parent) {
                depth += ((PolicyElement) at.item).type() == element.type() ? 1 : 0;
            }
            var fitting = new ArrayList<Level>();
            for (var level : ((PolicyFramework) nodes[0].item).levels()) {
                if (level.type() == element.type()
                        && level.depth() == depth
                        && (level.under().isEmpty() || level.under().equals(parentType))) {
                    fitting.add(level);
                }
            }
            if (fitting.stream().anyMatch(level -> level.under().isPresent())) {
                fitting.removeIf(level -> level.under().isEmpty());
            }
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Node that && index() == that.index() && hash == that.hash);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        private FrameworkIndex index() {
            return FrameworkIndex.this;
        }

        /** Returns the end of the path and what is there, for people. */
        @Override
        public String toString() {
            var path = path();
            return (path.length() > MAX_SHOWN ? "…" + path.substring(path.length() - MAX_SHOWN) : path) + " " + item();
        }
    }
}
