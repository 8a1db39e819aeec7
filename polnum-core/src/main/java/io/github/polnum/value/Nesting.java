package io.github.polnum.value;

import com.google.common.collect.ImmutableMap;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How deep the values in a list or an object nest, and how many there are: kept within what can be walked, compared and
 * written. A value that stands in two places counts twice, since it is written twice.
 *
 * @param height how many lists and objects there are on the longest way down, the outermost included
 * @param size how many values there are, the list or object itself included
 */
record Nesting(int height, int size) {

    private static final Nesting SINGLE = new Nesting(0, 1);

    /** Measures a list or an object that holds such values; fails if that is too much. */
    static Nesting around(Collection<DataValue> values) {
        int height = 1;
        long size = 1;
        for (var value : values) {
            var inner = of(value);
            height = Math.max(height, inner.height + 1);
            size += inner.size;
        }
        if (height > DataValue.MAX_DEPTH) {
            throw new InvariantException(
                    "DataValue",
                    "depth",
                    Constraint.TOO_DEEP,
                    height,
                    "nest at most " + DataValue.MAX_DEPTH + " deep",
                    String.valueOf(DataValue.MAX_DEPTH));
        }
        if (size > DataValue.MAX_VALUES) {
            throw new InvariantException(
                    "DataValue",
                    "size",
                    Constraint.TOO_MANY,
                    size,
                    "be at most " + DataValue.MAX_VALUES + " values in all",
                    String.valueOf(DataValue.MAX_VALUES));
        }
        return new Nesting(height, (int) size);
    }

    private static Nesting of(DataValue value) {
        if (value instanceof DataValue.OfList list) {
            return list.nesting();
        }
        return value instanceof DataValue.OfObject object ? object.nesting() : SINGLE;
    }

    static Map<String, DataValue> copy(Map<String, ? extends DataValue> members) {
        for (var name : members.keySet()) {
            Characters.checkLength("DataValue", "name", name, DataValue.MAX_NAME_LENGTH);
            Characters.check("DataValue", "name", name);
        }
        return ImmutableMap.copyOf(members);
    }

    /** The first names, for people. */
    static String names(Map<String, DataValue> members) {
        return members.keySet().stream().limit(3).map(Excerpt::of).collect(Collectors.joining(", ", "{", "}"));
    }
}
