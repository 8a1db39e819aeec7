package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.question.OwnAttributes.Attribute;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Stated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one edition of a framework to another, or from one snapshot of an edition to the next: what was added and
 * removed, what stands elsewhere, what is of another type, and which attributes of what stayed have other values.
 *
 * <p>Things are the same where they have the same identifier, whatever their name, their place or their type: identifiers stay from
 * edition to edition. The two frameworks are the same thing too, even if their own identifiers differ, so that a successor under a
 * new identifier can be compared with what it replaces. Where an identifier occurs several times in one framework, which is a
 * fault, the first in document order is the same as the first in the other one, the second as the second, and so on.
 *
 * <pre>{@code
 * Changes changes = Changes.of(before, after);
 * for (Node gone : changes.removed()) {
 *     page.add(gone.id() + " is no longer there");
 * }
 * for (Changes.Change change : changes.changed()) {
 *     page.add(change.after().id() + ": " + String.join(", ", change.attributes()));
 * }
 * }</pre>
 *
 * <p>A change is told of the thing itself: what stands under something new is new too and is told beside it, while what something
 * changed under has not changed by that. One thing may have moved, be of another type and have other values; it is in three lists
 * then. The edition, the identifier and the dates of a framework are values like any other. What was
 * {@linkplain PolicyElement#isWithdrawn withdrawn} and still is in the document is not removed: its events changed.
 *
 * <p>What is told depends on nothing but the two frameworks. Looking for it takes time linear in their size. Nothing is
 * {@code null}, and {@code null} is refused with a {@link NullPointerException}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Changes {

    private final PolicyFramework before;
    private final PolicyFramework after;
    private final ImmutableList<Node> added;
    private final ImmutableList<Node> removed;
    private final ImmutableList<Change> moved;
    private final ImmutableList<Change> retyped;
    private final ImmutableList<Change> changed;

    private Changes(PolicyFramework before, PolicyFramework after) {
        this.before = before;
        this.after = after;
        var sides = new Sides(before, after);
        var addedNodes = ImmutableList.<Node>builder();
        var movedThings = ImmutableList.<Change>builder();
        var retypedThings = ImmutableList.<Change>builder();
        var changedThings = ImmutableList.<Change>builder();
        for (int at = 0; at < sides.after.nodes.size(); at++) {
            int was = sides.after.partners[at];
            if (was == Side.NONE) {
                addedNodes.add(sides.after.nodes.get(at));
                continue;
            }
            boolean isMoved = sides.isMoved(was, at);
            boolean isRetyped = sides.isRetyped(was, at);
            var attributes = sides.differing(was, at);
            if (isMoved || isRetyped || !attributes.isEmpty()) {
                var change = new Change(sides.before.nodes.get(was), sides.after.nodes.get(at), attributes);
                if (isMoved) {
                    movedThings.add(change);
                }
                if (isRetyped) {
                    retypedThings.add(change);
                }
                if (!attributes.isEmpty()) {
                    changedThings.add(change);
                }
            }
        }
        added = addedNodes.build();
        moved = movedThings.build();
        retyped = retypedThings.build();
        changed = changedThings.build();
        removed = sides.before.nodes.stream()
                .filter(node -> sides.before.partners[node.order()] == Side.NONE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Compares two frameworks.
     *
     * @param before the earlier one
     * @param after the later one; may have another identifier
     * @return what changed
     */
    public static Changes of(PolicyFramework before, PolicyFramework after) {
        return new Changes(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    /** The places of one of the two frameworks, by their numbers in document order. */
    private static final class Side {

        /** The number of no place. */
        private static final int NONE = -1;

        private final List<Node> nodes;
        /** What each place stands under. */
        private final int[] parents;
        /** The first of the places right under each. */
        private final int[] firsts;
        /** The next place under the same parent. */
        private final int[] nexts;
        /** The place of the same thing in the other framework. */
        private final int[] partners;

        Side(PolicyFramework framework) {
            nodes = framework.index().nodes();
            parents = none(nodes.size());
            firsts = none(nodes.size());
            nexts = none(nodes.size());
            partners = none(nodes.size());
            for (int at = nodes.size() - 1; at > 0; at--) {
                int parent = nodes.get(at).parent().orElseThrow().order();
                parents[at] = parent;
                nexts[at] = firsts[parent];
                firsts[parent] = at;
            }
        }

        private static int[] none(int size) {
            var none = new int[size];
            Arrays.fill(none, NONE);
            return none;
        }

        Identified item(int at) {
            return nodes.get(at).item();
        }

        /** The first of some siblings, from one on, that is of a type. */
        int firstOf(Class<? extends Identified> type, int from) {
            int at = from;
            while (at != NONE && !type.isInstance(item(at))) {
                at = nexts[at];
            }
            return at;
        }
    }

    /** Both of them. */
    private static final class Sides {

        /** What an attribute says that is not there or says nothing. */
        private static final Object NOTHING = Optional.empty();

        private final Side before;
        private final Side after;

        Sides(PolicyFramework before, PolicyFramework after) {
            this.before = new Side(before);
            this.after = new Side(after);
            join(0, 0);
            Map<String, Queue<Node>> further = new HashMap<>();
            for (var node : before.index().duplicates()) {
                further.computeIfAbsent(node.id().value(), id -> new ArrayDeque<>())
                        .add(node);
            }
            for (int at = 1; at < this.after.nodes.size(); at++) {
                var id = this.after.nodes.get(at).id();
                var first = before.index().find(id);
                if (first.isPresent() && this.before.partners[first.get().order()] == Side.NONE) {
                    join(first.get().order(), at);
                    continue;
                }
                var others = further.get(id.value());
                var next = others == null ? null : others.poll();
                if (next != null) {
                    join(next.order(), at);
                }
            }
        }

        private void join(int was, int is) {
            before.partners[was] = is;
            after.partners[is] = was;
        }

        boolean isMoved(int was, int is) {
            return is > 0 && after.partners[after.parents[is]] != before.parents[was];
        }

        boolean isRetyped(int was, int is) {
            return OwnAttributes.of(before.item(was)) != OwnAttributes.of(after.item(is));
        }

        /** The names of the attributes and extension members that say something else. */
        ImmutableSet<String> differing(int was, int is) {
            var old = before.item(was);
            var now = after.item(is);
            var ofOld = OwnAttributes.of(old);
            var ofNow = OwnAttributes.of(now);
            var names = ImmutableSet.<String>builder();
            for (var name : ofOld == ofNow ? ofNow.names() : Sets.union(ofNow.names(), ofOld.names())) {
                var oldOne = ofOld.find(name);
                var newOne = ofNow.find(name);
                // What one instance holds may have moved all the same, where identifiers occur several times.
                if ((old != now || (newOne != null && newOne.held() != null))
                        && !said(before, was, oldOne, newOne != null).equals(said(after, is, newOne, oldOne != null))) {
                    names.add(name);
                }
            }
            var oldExtensions = ofOld.extensions(old);
            var newExtensions = ofNow.extensions(now);
            if (!oldExtensions.equals(newExtensions)) {
                new TreeSet<>(Sets.union(
                                newExtensions.members().keySet(),
                                oldExtensions.members().keySet()))
                        .stream()
                                .filter(name -> !oldExtensions.get(name).equals(newExtensions.get(name)))
                                .forEach(names::add);
            }
            return names.build();
        }

        /** What an attribute says, in whatever form its type says it. */
        private Object said(Side side, int at, @Nullable Attribute attribute, boolean isInBoth) {
            if (attribute == null) {
                return NOTHING;
            }
            var value = attribute.value().apply(side.item(at));
            var held = attribute.held();
            if (held != null) {
                value = kept(side, at, (List<?>) value, held, isInBoth);
            }
            if (value instanceof Optional<?> optional && optional.isPresent()) {
                return optional.get();
            }
            return isNothing(value) ? NOTHING : value;
        }

        private static boolean isNothing(Object value) {
            return (value instanceof Collection<?> collection && collection.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty())
                    || (value instanceof Stated<?> stated && !stated.isStated())
                    || value.equals(false)
                    || value.equals(0);
        }

        /**
         * What is in a list of a thing on both sides, by the number of its place before, and what has no identifier, in order.
         * What came from elsewhere or went there is told by itself.
         */
        private List<Object> kept(Side side, int at, List<?> list, Class<? extends Identified> held, boolean isInBoth) {
            if (list.isEmpty()) {
                return List.of();
            }
            var other = side == before ? after : before;
            var kept = new ArrayList<Object>();
            int child = side.firstOf(held, side.firsts[at]);
            for (var item : list) {
                if (child == Side.NONE || side.item(child) != item) {
                    kept.add(item);
                    continue;
                }
                int partner = side.partners[child];
                if (isInBoth
                        && partner != Side.NONE
                        && other.parents[partner] == side.partners[at]
                        && held.isInstance(other.item(partner))) {
                    kept.add(side == before ? child : partner);
                }
                child = side.firstOf(held, side.nexts[child]);
            }
            return kept;
        }
    }

    /**
     * Something that is in both frameworks and is not the same in both. Two are equal if they are of the same places.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Change {

        private final Node before;
        private final Node after;
        private final ImmutableSet<String> attributes;

        private Change(Node before, Node after, ImmutableSet<String> attributes) {
            this.before = before;
            this.after = after;
            this.attributes = attributes;
        }

        /**
         * Returns where it was.
         *
         * @return its place in {@link Changes#before()}
         */
        public Node before() {
            return before;
        }

        /**
         * Returns where it is.
         *
         * @return its place in {@link Changes#after()}
         */
        public Node after() {
            return after;
        }

        /**
         * Returns which attributes have other values. They are those of the thing itself: what has an identifier and stands
         * under it is told by itself. A part without an identifier, such as an event, belongs to the value.
         *
         * <p>A list of what has identifiers is among them only if what is in it in both is in another order there, or if
         * phases without an identifier differ. What came from elsewhere or went there is no change of the list. Where the type
         * is another one, an attribute that only one of the two types has is among them if it says something.
         *
         * @return an unmodifiable set of the names that they have in documents, such as {@code statusReports}, in the order in
         *     which these are written, what only the earlier type has last; after them, sorted, the names of extension members
         *     such as {@code ge:dossier}; empty for what only moved or is only of another type
         */
        public Set<String> attributes() {
            return attributes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Change that
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && attributes.equals(that.attributes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(before, after, attributes);
        }

        /** Returns the identifier and the names of the attributes, for people. */
        @Override
        public String toString() {
            return "Change[" + after.id()
                    + (attributes.isEmpty() ? "" : ": " + Excerpt.of(String.join(", ", attributes))) + "]";
        }
    }

    /**
     * Returns what was compared with the other.
     *
     * @return the earlier framework, the very instance
     */
    public PolicyFramework before() {
        return before;
    }

    /**
     * Returns what the other was compared with.
     *
     * @return the later framework, the very instance
     */
    public PolicyFramework after() {
        return after;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether the two frameworks are equal; all lists are empty then, and only then
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && retyped.isEmpty() && changed.isEmpty();
    }

    /**
     * Returns what is only in the later framework.
     *
     * @return an unmodifiable list of places in {@link #after()}, in document order; what stands under such a place is among
     *     them, unless it moved there
     */
    public List<Node> added() {
        return added;
    }

    /**
     * Returns what is only in the earlier framework.
     *
     * @return an unmodifiable list of places in {@link #before()}, in document order; what stood under such a place is among
     *     them, unless it moved away
     */
    public List<Node> removed() {
        return removed;
    }

    /**
     * Returns what stands under something else than before. What stands under the same in another order has not moved: the
     * order is told once, by the name of the list among the {@linkplain Change#attributes() attributes} of what holds it.
     *
     * @return an unmodifiable list, in document order of {@link #after()}
     */
    public List<Change> moved() {
        return moved;
    }

    /**
     * Returns what is of another type than before, such as an objective that is a measure now. What stands under it has not moved.
     *
     * @return an unmodifiable list, in document order of {@link #after()}
     */
    public List<Change> retyped() {
        return retyped;
    }

    /**
     * Returns what has other values in its own attributes; the framework itself comes first, if it has.
     *
     * @return an unmodifiable list, in document order of {@link #after()}, each with at least one of
     *     {@link Change#attributes()}
     */
    public List<Change> changed() {
        return changed;
    }

    /** Returns the counts, for people. */
    @Override
    public String toString() {
        return "Changes[" + added.size() + " added, " + removed.size() + " removed, " + moved.size() + " moved, "
                + retyped.size() + " retyped, " + changed.size() + " changed]";
    }
}
