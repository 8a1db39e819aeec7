package io.github.polnum.question;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands under what, in one framework or through several: under its parent, under further parents by links of kind
 * part-of, and under what includes it. Carries a property up or down along that, and visits each place once, however the links
 * run. The places of a framework follow each other in document order.
 */
final class Standing {

    private final int[] parents;
    private final BitSet withdrawn = new BitSet();
    private final ListMultimap<Integer, Integer> above = ArrayListMultimap.create();
    private final ListMultimap<Integer, Integer> below = ArrayListMultimap.create();

    /** Of so many places, none of which is entered yet. */
    Standing(int places) {
        parents = new int[places];
    }

    /**
     * Enters what a place stands under by its parent, where the places of its framework begin at a number, and whether it was
     * withdrawn by the day, if there is one: by itself or with its parent, which comes first in document order.
     */
    void enter(Node node, int start, @Nullable LocalDate asOf) {
        int at = start + node.order();
        var parent = node.parent();
        parents[at] = parent.isPresent() ? start + parent.get().order() : -1;
        if ((parents[at] >= 0 && withdrawn.get(parents[at]))
                || (asOf != null
                        && node.item() instanceof PolicyElement element
                        && !element.events().isEmpty()
                        && element.isWithdrawn(asOf))) {
            withdrawn.set(at);
        }
    }

    boolean isWithdrawn(int at) {
        return withdrawn.get(at);
    }

    /** Whether links of a kind have to be entered. */
    static boolean tellsWhatStandsUnderWhat(LinkKind kind) {
        return kind.equals(LinkKind.PART_OF) || kind.equals(LinkKind.INCLUDES);
    }

    /**
     * Follows a reference, on a day if there is one. A framework that another supersedes speaks of itself alone, as if the others
     * were not looked through, later editions of its own included.
     */
    static Optional<Node> follow(
            PolicySet set, PolicyFramework from, boolean isCurrent, Reference reference, @Nullable LocalDate asOf) {
        if (!isCurrent) {
            return from.index().find(reference);
        }
        return asOf == null ? set.resolve(from, reference) : set.resolve(from, reference, asOf);
    }

    /** Enters such a link. */
    void enter(int from, LinkKind kind, int to) {
        boolean isPart = kind.equals(LinkKind.PART_OF);
        join(isPart ? from : to, isPart ? to : from);
    }

    private void join(int part, int whole) {
        above.put(part, whole);
        below.put(whole, part);
    }

    /** The places given, and all that they stand under. */
    BitSet up(BitSet places) {
        var reached = (BitSet) places.clone();
        for (int at = reached.length(); (at = reached.previousSetBit(at - 1)) >= 0; ) {
            if (parents[at] >= 0) {
                reached.set(parents[at]);
            }
        }
        var open = reachedAmong(above, reached);
        while (!open.isEmpty()) {
            for (int whole : above.get(open.remove())) {
                for (int at = whole; at >= 0 && !reached.get(at); at = parents[at]) {
                    reached.set(at);
                    if (above.containsKey(at)) {
                        open.add(at);
                    }
                }
            }
        }
        return reached;
    }

    /** The places given, and all that stands under them. */
    BitSet down(BitSet places) {
        var reached = (BitSet) places.clone();
        for (int at = 0; at < parents.length; at++) {
            if (parents[at] >= 0 && reached.get(parents[at])) {
                reached.set(at);
            }
        }
        var open = reachedAmong(below, reached);
        if (open.isEmpty()) {
            return reached;
        }
        int[] ends = ends();
        while (!open.isEmpty()) {
            for (int part : below.get(open.remove())) {
                if (reached.get(part)) {
                    // So is all that stands under it by its parents.
                    continue;
                }
                for (int at = reached.nextClearBit(part); at < ends[part]; at = reached.nextClearBit(at)) {
                    reached.set(at);
                    if (below.containsKey(at)) {
                        open.add(at);
                    }
                }
            }
        }
        return reached;
    }

    /** Places and all that they stand under, each once, however the links run. */
    Set<Integer> above(Collection<Integer> places) {
        var reached = new LinkedHashSet<Integer>();
        var open = new ArrayDeque<>(places);
        while (!open.isEmpty()) {
            for (int at = open.remove(); at >= 0 && reached.add(at); at = parents[at]) {
                open.addAll(above.get(at));
            }
        }
        return reached;
    }

    /**
     * Of a place and of all that it stands under, those that are as wanted and to which the way is shortest; in order. A
     * framework comes after all that is in one, however short the way, and the one that holds the place before others.
     */
    SortedSet<Integer> nearest(int place, IntPredicate wanted) {
        Set<Integer> seen = new HashSet<>();
        SortedSet<Integer> near = new TreeSet<>(Set.of(place));
        SortedSet<Integer> frameworks = new TreeSet<>();
        SortedSet<Integer> found = new TreeSet<>();
        while (found.isEmpty() && !near.isEmpty()) {
            seen.addAll(near);
            SortedSet<Integer> further = new TreeSet<>();
            for (int at : near) {
                if (wanted.test(at)) {
                    (parents[at] < 0 ? frameworks : found).add(at);
                }
                if (parents[at] >= 0) {
                    further.add(parents[at]);
                }
                further.addAll(above.get(at));
            }
            further.removeAll(seen);
            near = further;
        }
        if (!found.isEmpty()) {
            return found;
        }
        int own = rootOf(place);
        return frameworks.contains(own) ? new TreeSet<>(Set.of(own)) : frameworks;
    }

    private int rootOf(int place) {
        int at = place;
        while (parents[at] >= 0) {
            at = parents[at];
        }
        return at;
    }

    private static ArrayDeque<Integer> reachedAmong(ListMultimap<Integer, Integer> joined, BitSet reached) {
        var open = new ArrayDeque<Integer>();
        joined.keySet().stream().filter(reached::get).forEach(open::add);
        return open;
    }

    /** For each place the first one after it that does not stand under it by its parents. */
    private int[] ends() {
        var ends = new int[parents.length];
        for (int at = parents.length - 1; at >= 0; at--) {
            ends[at] = Math.max(ends[at], at + 1);
            if (parents[at] >= 0) {
                ends[parents[at]] = Math.max(ends[parents[at]], ends[at]);
            }
        }
        return ends;
    }
}
