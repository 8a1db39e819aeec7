package io.github.polnum.json.codec;

import io.github.polnum.value.Identifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the things with an identifier begin in a document, and where it has entries that the framework has not; kept while it is
 * read, so that what rules find there is soon found again.
 */
public final class Starts {

    private static final int SEVERAL = -1;
    private static final Pattern POSITION = Pattern.compile("\\d{1,9}");

    private Identifier[] ids = new Identifier[64];
    private int[] offsets = new int[64];
    /** For each its hash, so that most that nobody wants are passed over without looking at them. */
    private int[] hashes = new int[64];

    private int size;

    /** By the path of a list, the positions of the entries that stood there before, from the first to the last. */
    private final Map<String, List<Integer>> repeated = new HashMap<>();

    /** Takes the next thing, if it has an identifier and stands in a document at all. */
    void add(Identifier id, long offset) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        ids[size] = id;
        hashes[size] = id.hashCode();
        offsets[size++] = (int) offset;
    }

    /** Takes the next entry of a list that is left out, since it stood there before. */
    void repeat(String list, int position) {
        repeated.computeIfAbsent(list, key -> new ArrayList<>()).add(position);
    }

    /** The path through the document for one through the framework: there, entries of lists are counted that were left out. */
    String written(String path) {
        if (repeated.isEmpty()) {
            return path;
        }
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', open + 1)) {
            var left = repeated.get(path.substring(0, open));
            int close = left == null ? -1 : path.indexOf(']', open);
            if (left != null && close > 0) {
                var kept = path.substring(open + 1, close);
                // A rule of others may say anything there.
                return POSITION.matcher(kept).matches()
                        ? path.substring(0, open + 1) + written(Integer.parseInt(kept), left) + path.substring(close)
                        : path;
            }
        }
        return path;
    }

    private static int written(int kept, List<Integer> left) {
        int position = kept;
        for (int each : left) {
            position += each <= position ? 1 : 0;
        }
        return position;
    }

    /** Where the things begin that have these identifiers; those that several have are left out. */
    Map<Identifier, Integer> of(Set<Identifier> wanted) {
        var found = new HashMap<Identifier, Integer>();
        // A bit for each of those wanted; few others share one.
        var bits = new long[Math.max(1, Integer.highestOneBit(wanted.size()))];
        int mask = bits.length * Long.SIZE - 1;
        for (var id : wanted) {
            bits[(id.hashCode() & mask) >> 6] |= 1L << id.hashCode();
        }
        for (int i = 0; i < size; i++) {
            if ((bits[(hashes[i] & mask) >> 6] & 1L << hashes[i]) != 0 && wanted.contains(ids[i])) {
                found.merge(ids[i], offsets[i], (one, other) -> SEVERAL);
            }
        }
        found.values().removeIf(offset -> offset == SEVERAL);
        return found;
    }
}
