package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of lists, sets and maps. */
final class Collections {

    /** So many values are sorted without a map. */
    private static final int FEW = 16;

    private Collections() {}

    /** A list as an array. It is read straight into the builder of what has it. */
    static <T, B, V> Attribute<T, B> list(
            String name, Shape<V> element, Function<? super T, List<V>> get, BiConsumer<? super B, ? super V> add) {
        Taker<B, String, V> taker = (reading, builder, key, value, start) -> add.accept(builder, value);
        return new Attribute<>(name) {
            @Override
            @Nullable
            ObjectShape<?, ?> holds() {
                return element instanceof ObjectShape<?, ?> object ? object : null;
            }

            @Override
            boolean read(Reading reading, B builder) {
                return readArray(reading, element, builder, name, taker);
            }

            @Override
            void write(Writing writing, T owner) {
                var values = get.apply(owner);
                if (!values.isEmpty()) {
                    writeName(writing);
                    writeArray(writing, element, values);
                }
            }
        };
    }

    /** How a set is written. It is read into a set that is used again and again, and copied by the builder of what has it. */
    abstract static class OfSet<V> {

        /** Reads the values into an empty set; whether that could be done. */
        abstract boolean read(Reading reading, SmallSet<V> values);

        abstract void write(Writing writing, Set<V> values);

        <T, B> Attribute<T, B> attribute(
                String name, Function<? super T, Set<V>> get, BiConsumer<? super B, ? super Set<V>> set) {
            return new Attribute<>(name) {
                @Override
                boolean read(Reading reading, B builder) {
                    var values = reading.<V>borrow();
                    boolean complete = OfSet.this.read(reading, values);
                    if (complete) {
                        set.accept(builder, values);
                    }
                    reading.giveBack(values);
                    return complete;
                }

                @Override
                void write(Writing writing, T owner) {
                    var values = get.apply(owner);
                    if (!values.isEmpty()) {
                        writeName(writing);
                        OfSet.this.write(writing, values);
                    }
                }
            };
        }
    }

    /** A set as an array in which no value stands twice. */
    static <V> OfSet<V> set(Shape<V> element) {
        return new OfSet<>() {
            @Override
            boolean read(Reading reading, SmallSet<V> values) {
                return readArray(reading, element, values, "", Collections::addOnce);
            }

            @Override
            void write(Writing writing, Set<V> values) {
                writeArray(writing, element, List.copyOf(values));
            }
        };
    }

    /**
     * A set as an object from a key to the array of what belongs to it: links by kind, tags by scheme.
     *
     * @param print what is plain
     * @param most so many there can be; one more is kept, so that the builder of what has them refuses it
     * @param standIn takes the place of a key that is none, so that what stands below it is read all the same; an example of keys
     */
    static <K, E, V> OfSet<V> grouped(
            int most,
            Shape<K> key,
            K standIn,
            Function<K, String> print,
            Function<K, Shape<E>> element,
            BiFunction<K, E, V> join,
            Function<V, K> keyOf,
            Function<V, E> elementOf,
            Function<E, String> show) {
        Taker<SmallSet<V>, K, E> taker = (reading, values, k, e, start) -> {
            if (values.size() <= most && !values.add(join.apply(k, e))) {
                duplicate(reading, show.apply(e), start);
            }
        };
        Members<SmallSet<V>, K> group = (reading, values, k) -> {
            if (k != null) {
                return readArray(reading, element.apply(k), values, k, taker);
            }
            var apart = reading.<V>borrow();
            readArray(reading, element.apply(standIn), apart, standIn, taker);
            reading.giveBack(apart);
            return false;
        };
        // Which kind of links was meant is not known; what a tag belongs to may be called anything.
        boolean ofKinds = key instanceof Shape.OfString<K> words && words.isVocabulary();
        Function<WrongType, Map<String, String>> advice = value -> {
            var list = value.list().orElse("[\"…\"]");
            return ofKinds
                    ? Map.of("cause", "kind", "form", "{\"…\": " + list + "}")
                    : Map.of("suggestion", "{\"" + print.apply(standIn) + "\": " + list + "}");
        };
        return new OfSet<>() {
            @Override
            boolean read(Reading reading, SmallSet<V> values) {
                return readObject(reading, key, values, group, advice);
            }

            @Override
            void write(Writing writing, Set<V> values) {
                var out = writing.out();
                var all = inGroups(values, keyOf);
                out.startObject();
                for (int start = 0, end; start < all.length; start = end) {
                    K k = keyOf.apply(all[start]);
                    var shape = element.apply(k);
                    boolean inline = out.isLaidOut();
                    for (end = start; end < all.length && keyOf.apply(all[end]).equals(k); end++) {
                        inline = inline && shape.isShort(elementOf.apply(all[end]));
                    }
                    out.plainName(print.apply(k));
                    out.startArray(inline);
                    for (int i = start; i < end; i++) {
                        shape.write(writing, elementOf.apply(all[i]));
                    }
                    out.endArray();
                }
                out.endObject();
            }
        };
    }

    /** The values with those of one key next to each other, keys and values in the order in which they come. */
    @SuppressWarnings("unchecked") // Arrays know nothing of what their elements are.
    private static <K, V> V[] inGroups(Set<V> values, Function<V, K> keyOf) {
        if (values.size() > FEW) {
            var groups = new LinkedHashMap<K, List<V>>();
            for (var value : values) {
                groups.computeIfAbsent(keyOf.apply(value), k -> new ArrayList<>())
                        .add(value);
            }
            return (V[]) groups.values().stream().flatMap(List::stream).toArray();
        }
        V[] all = (V[]) values.toArray();
        for (int i = 1; i < all.length; i++) {
            V value = all[i];
            K key = keyOf.apply(value);
            int end = i;
            while (end > 0 && !keyOf.apply(all[end - 1]).equals(key)) {
                end--;
            }
            if (end > 0) {
                System.arraycopy(all, end, all, end + 1, i - end);
                all[end] = value;
            }
        }
        return all;
    }

    /** A map as an object; its keys are plain. */
    static <K, V> Shape<Map<K, V>> map(Shape<K> key, Function<K, String> print, Shape<V> value) {
        Members<Map<K, V>, K> entry = (reading, entries, k) -> {
            V read = value.read(reading);
            if (read != null && k != null) {
                entries.put(k, read);
            }
            return read != null && k != null;
        };
        return new Shape<>() {
            @Override
            @Nullable
            Map<K, V> read(Reading reading) {
                var entries = new LinkedHashMap<K, V>();
                return readObject(reading, key, entries, entry, value -> Map.of()) ? entries : null;
            }

            @Override
            void write(Writing writing, Map<K, V> entries) {
                writing.out().startObject();
                entries.forEach((k, v) -> {
                    writing.out().plainName(print.apply(k));
                    value.write(writing, v);
                });
                writing.out().endObject();
            }
        };
    }

    private static <V> void addOnce(Reading reading, Set<V> values, String key, V value, long start) {
        if (!values.add(value)) {
            duplicate(reading, value.toString(), start);
        }
    }

    private static void duplicate(Reading reading, String shown, long start) {
        reading.problems().addRepeated(start, shown);
    }

    /** Puts a value of an array where the values go. Made once for all arrays, so it is handed what differs. */
    private interface Taker<I, K, V> {

        void take(Reading reading, I into, K key, V value, long start);
    }

    /**
     * Reads the value of one member into where the values go; whether that could be done. Without a key, which has then been told,
     * there is no place for it, and it is read for its faults.
     */
    private interface Members<I, K> {

        boolean read(Reading reading, I into, @Nullable K key);
    }

    /** What to advise where a string stands in place of a list. */
    private static Map<String, String> inList(Shape<?> element, WrongType value) {
        return (element instanceof ObjectShape<?, ?> object
                        ? value.string()
                                .flatMap(string -> object.sketch(TokenType.STRING, string))
                                .map(sketch -> "[" + sketch + "]")
                        : value.list())
                .map(list -> Map.of("suggestion", list))
                .orElse(Map.of());
    }

    /** Reads an array; whether all of it could be read. */
    private static <I, K, V> boolean readArray(
            Reading reading, Shape<V> element, I into, K key, Taker<? super I, ? super K, ? super V> taker) {
        var in = reading.in();
        if (in.current() != TokenType.START_ARRAY) {
            WrongType.tell(reading, "array", value -> inList(element, value));
            return false;
        }
        boolean complete = true;
        for (int position = 0; in.next() != TokenType.END_ARRAY; position++) {
            reading.problems().enterPosition(position);
            long start = in.offset();
            V value = element.read(reading);
            if (value == null) {
                complete = false;
            } else {
                taker.take(reading, into, key, value, start);
            }
            reading.problems().leave();
        }
        reading.problems().endList();
        return complete;
    }

    /** Reads an object of keys, or tells with some advice that there is none; whether all of it could be read. */
    private static <I, K> boolean readObject(
            Reading reading,
            Shape<K> key,
            I into,
            Members<I, K> member,
            Function<WrongType, Map<String, String>> advice) {
        var in = reading.in();
        if (in.current() != TokenType.START_OBJECT) {
            WrongType.tell(reading, "object", advice);
            return false;
        }
        boolean complete = true;
        // Few have more than two keys; only for those beyond is there a set.
        String first = null;
        String second = null;
        SmallSet<String> more = null;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.checkName(name);
            if (first == null) {
                first = name;
            } else if (name.equals(first) || name.equals(second) || (more != null && !more.add(name))) {
                reading.duplicateKey(name);
                complete = false;
                continue;
            } else if (second == null) {
                second = name;
            } else if (more == null) {
                more = reading.borrow();
                more.add(name);
            }
            reading.problems().enterKey(name);
            K read = key.read(reading);
            in.next();
            complete &= member.read(reading, into, read);
            reading.problems().leave();
        }
        if (more != null) {
            reading.giveBack(more);
        }
        return complete;
    }

    private static <V> void writeArray(Writing writing, Shape<V> element, List<V> values) {
        var out = writing.out();
        out.startArray(out.isLaidOut() && areShort(element, values));
        for (int i = 0; i < values.size(); i++) {
            element.write(writing, values.get(i));
        }
        out.endArray();
    }

    private static <V> boolean areShort(Shape<V> element, List<V> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!element.isShort(values.get(i))) {
                return false;
            }
        }
        return true;
    }
}
