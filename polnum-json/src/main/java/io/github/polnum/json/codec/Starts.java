package io.github.polnum.json.codec;

import io.github.polnum.value.Identifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where the things with an identifier begin in a document; kept while it is read, so that what rules find there is soon found again. */
public final class Starts {

    private static final int SEVERAL = -1;

    private Identifier[] ids = new Identifier[64];
    private int[] offsets = new int[64];
    /** For each its hash, so that most that nobody wants are passed over without looking at them. */
    private int[] hashes = new int[64];

    private int size;

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
