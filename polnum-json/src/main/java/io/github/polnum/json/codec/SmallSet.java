package io.github.polnum.json.codec;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set in the order of its values. Most objects of a document have few members and most lists of links few links: so
 * few are compared one by one, and only more of them are hashed.
 */
final class SmallSet<V> extends AbstractSet<V> {

    private static final int FEW = 8;

    private final ArrayList<V> values = new ArrayList<>(4);
    private @Nullable Set<V> index;

    @Override
    public boolean add(V value) {
        if (!(index == null ? !values.contains(value) : index.add(value))) {
            return false;
        }
        values.add(value);
        if (index == null && values.size() > FEW) {
            index = new HashSet<>(values);
        }
        return true;
    }

    @Override
    public void clear() {
        values.clear();
        index = null;
    }

    @Override
    public Iterator<V> iterator() {
        return values.iterator();
    }

    @Override
    public int size() {
        return values.size();
    }
}
