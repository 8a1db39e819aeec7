package io.github.polnum.jqwik;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Attributes that are left out most of the time, as they are in real frameworks. */
final class Sparse {

    private static final int PERCENT = 15;
    private static final int MAX_SIZE = 3;

    private Sparse() {}

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return Choice.maybe(PERCENT, values);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return maybe(values.list().ofMinSize(1).ofMaxSize(MAX_SIZE)).map(list -> list.orElse(List.of()));
    }

    static <K, V> Arbitrary<Map<K, V>> few(Arbitrary<K> keys, Arbitrary<V> values) {
        return maybe(maps(keys, values)).map(map -> map.orElse(Map.of()));
    }

    /** Maps that keep the order of what was drawn; of equal keys the first stays. */
    static <K, V> Arbitrary<Map<K, V>> maps(Arbitrary<K> keys, Arbitrary<V> values) {
        return Combinators.combine(keys, values)
                .as(Map::entry)
                .list()
                .ofMaxSize(MAX_SIZE)
                .map(entries -> {
                    Map<K, V> map = new LinkedHashMap<>();
                    entries.forEach(entry -> map.putIfAbsent(entry.getKey(), entry.getValue()));
                    return map;
                });
    }
}
