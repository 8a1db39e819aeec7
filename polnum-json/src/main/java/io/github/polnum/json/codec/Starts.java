package io.github.polnum.json.codec;

import io.github.polnum.value.Identifier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
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

    /** By the path of a list, what is left out of it. */
    private final Map<String, Repeated> repeated = new HashMap<>();

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

    /** Takes the positions of the entries of a list that are left out, since they stood there before. */
    void repeat(String list, BitSet positions) {
        repeated.put(list, new Repeated(positions));
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
                        ? path.substring(0, open + 1) + left.written(Integer.parseInt(kept)) + path.substring(close)
                        : path;
            }
        }
        return path;
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

    /** Which entries of a list are left out. */
    private static final class Repeated {
        private final BitSet positions;

        /** How many entries are kept before each 64th one. */
        private final int[] sums;

        Repeated(BitSet positions) {
            this.positions = positions;
            long[] words = positions.toLongArray();
            sums = new int[words.length + 1];
            for (int i = 0; i < words.length; i++) {
                sums[i + 1] = sums[i] + Long.SIZE - Long.bitCount(words[i]);
            }
        }

        /** Where in the document an entry stands of which so many before it are kept. */
        int written(int keptBefore) {
            int least = 0;
            int most = sums.length - 1;
            while (least < most) {
                int middle = (least + most + 1) >>> 1;
                if (sums[middle] <= keptBefore) {
                    least = middle;
                } else {
                    most = middle - 1;
                }
            }
            if (least == sums.length - 1) {
                return least * Long.SIZE + keptBefore - sums[least];
            }
            int position = positions.nextClearBit(least * Long.SIZE);
            for (int i = sums[least]; i < keptBefore; i++) {
                position = positions.nextClearBit(position + 1);
            }
            return position;
        }
    }
}
