package io.github.polnum.value;

import com.google.common.collect.ImmutableMap;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps data values from nesting deeper than can be walked, compared or written. */
final class Depth {

    private Depth() {}

    static Map<String, DataValue> copy(Map<String, ? extends DataValue> members) {
        for (var name : members.keySet()) {
            if (LoneSurrogates.in(name)) {
                throw new InvariantException(
                        "DataValue", "name", Constraint.LONE_SURROGATE, name, "hold whole characters only");
            }
        }
        return ImmutableMap.copyOf(members);
    }

    /** The first names, for people. */
    static String names(Map<String, DataValue> members) {
        return members.keySet().stream().limit(3).map(Excerpt::of).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Fails if a list or object of these values would be too deep; the values themselves are not, so this ends. */
    static void check(Collection<DataValue> values) {
        if (of(values) > DataValue.MAX_DEPTH) {
            throw new InvariantException(
                    "DataValue",
                    "depth",
                    Constraint.TOO_DEEP,
                    of(values),
                    "nest at most " + DataValue.MAX_DEPTH + " deep",
                    String.valueOf(DataValue.MAX_DEPTH));
        }
    }

    private static int of(Collection<DataValue> values) {
        int deepest = 0;
        for (var value : values) {
            if (value instanceof DataValue.OfList list) {
                deepest = Math.max(deepest, of(list.values()));
            } else if (value instanceof DataValue.OfObject object) {
                deepest = Math.max(deepest, of(object.members().values()));
            }
        }
        return deepest + 1;
    }
}
