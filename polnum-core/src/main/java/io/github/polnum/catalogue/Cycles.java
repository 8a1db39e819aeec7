package io.github.polnum.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the cycles among things that point to each other. Without recursion, since chains may be as long as a framework is
 * large.
 *
 * @param <N> the things
 * @param <E> what points
 */
final class Cycles<N, E> {

    private record Arrow<E>(int from, int to, E edge) {}

    private final Map<N, Integer> numbers = new LinkedHashMap<>();
    private final List<Arrow<E>> arrows = new ArrayList<>();

    void add(N from, N to, E edge) {
        arrows.add(new Arrow<>(number(from), number(to), edge));
    }

    private int number(N thing) {
        return numbers.computeIfAbsent(thing, key -> numbers.size());
    }

    /** Returns, for all things that can be reached from each other in circles, what points among them, in the order given. */
    List<List<E>> find() {
        int[] knot = knots();
        var found = new LinkedHashMap<Integer, List<E>>();
        for (var arrow : arrows) {
            if (knot[arrow.from] == knot[arrow.to]) {
                found.computeIfAbsent(knot[arrow.from], key -> new ArrayList<>())
                        .add(arrow.edge);
            }
        }
        return List.copyOf(found.values());
    }

    /** For each thing the number of the knot that it is in: what can be reached from each other (Tarjan 1972). */
    private int[] knots() {
        int size = numbers.size();
        int[][] next = successors(size);
        int[] knot = new int[size];
        int[] seen = new int[size];
        int[] low = new int[size];
        int[] at = new int[size];
        int[] way = new int[size];
        int[] open = new int[size];
        int opened = 0;
        int clock = 0;
        int knots = 0;
        for (int root = 0; root < size; root++) {
            if (seen[root] > 0) {
                continue;
            }
            int depth = 0;
            way[0] = root;
            seen[root] = low[root] = ++clock;
            open[opened++] = root;
            while (depth >= 0) {
                int here = way[depth];
                if (at[here] < next[here].length) {
                    int there = next[here][at[here]++];
                    if (seen[there] == 0) {
                        seen[there] = low[there] = ++clock;
                        open[opened++] = there;
                        way[++depth] = there;
                    } else if (knot[there] == 0) {
                        low[here] = Math.min(low[here], seen[there]);
                    }
                    continue;
                }
                if (low[here] == seen[here]) {
                    knots++;
                    do {
                        knot[open[--opened]] = knots;
                    } while (open[opened] != here);
                }
                depth--;
                if (depth >= 0) {
                    low[way[depth]] = Math.min(low[way[depth]], low[here]);
                }
            }
        }
        return knot;
    }

    private int[][] successors(int size) {
        int[] counts = new int[size];
        arrows.forEach(arrow -> counts[arrow.from]++);
        int[][] next = new int[size][];
        for (int i = 0; i < size; i++) {
            next[i] = new int[counts[i]];
        }
        arrows.forEach(arrow -> next[arrow.from][--counts[arrow.from]] = arrow.to);
        return next;
    }
}
