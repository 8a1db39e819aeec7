package io.github.polnum.json.codec;

import io.github.polnum.value.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a type in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 */
final class Attributes<T, B> {

    private final List<Attribute<? super T, ? super B, ?>> all = new ArrayList<>();

    List<Attribute<? super T, ? super B, ?>> all() {
        return all;
    }

    /** Adds the attributes that this type has in common with others. */
    Attributes<T, B> with(Attributes<? super T, ? super B> common) {
        // What accepts any supertype of T and B accepts T and B.
        for (var attribute : common.all) {
            @SuppressWarnings("unchecked")
            var own = (Attribute<? super T, ? super B, ?>) (Attribute<?, ?, ?>) attribute;
            all.add(own);
        }
        return this;
    }

    /** One that is always there. */
    <V> Attributes<T, B> required(
            String name, Shape<V> shape, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return add(name, shape, get, set, true);
    }

    /** One that may be there. */
    <V> Attributes<T, B> optional(
            String name, Shape<V> shape, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return add(name, shape, owner -> get.apply(owner).orElse(null), set, false);
    }

    /** One that may be there, or a reason for its absence. */
    <V> Attributes<T, B> stated(
            String name,
            Shape<V> shape,
            Function<? super T, Stated<V>> get,
            BiConsumer<? super B, ? super Stated<V>> set) {
        return this.<Stated<V>>add(
                name,
                new StatedShape<>(shape),
                owner -> {
                    var stated = get.apply(owner);
                    return stated.isStated() ? stated : null;
                },
                set,
                false);
    }

    /** A list; written unless it is empty. */
    <V> Attributes<T, B> list(
            String name, Shape<V> element, Function<? super T, List<V>> get, BiConsumer<? super B, ? super V> add) {
        all.add(Collections.<T, B, V>list(name, element, owner -> filled(get.apply(owner)), add));
        return this;
    }

    /** A set; written unless it is empty. */
    <V> Attributes<T, B> set(
            String name,
            Collections.OfSet<V> shape,
            Function<? super T, Set<V>> get,
            BiConsumer<? super B, ? super Set<V>> set) {
        all.add(shape.<T, B>attribute(name, owner -> filled(get.apply(owner)), set));
        return this;
    }

    /** A map; written unless it is empty. */
    <K, V> Attributes<T, B> map(
            String name,
            Shape<Map<K, V>> shape,
            Function<? super T, Map<K, V>> get,
            BiConsumer<? super B, ? super Map<K, V>> set) {
        return this.<Map<K, V>>add(
                name,
                shape,
                owner -> {
                    var map = get.apply(owner);
                    return map.isEmpty() ? null : map;
                },
                set,
                false);
    }

    /** A flag; written where it is true. */
    Attributes<T, B> flag(String name, Predicate<? super T> get, BiConsumer<? super B, ? super Boolean> set) {
        return this.<Boolean>add(name, Scalars.FLAG, owner -> get.test(owner) ? true : null, set, false);
    }

    /** A whole number; written where it is not 0. */
    Attributes<T, B> integer(String name, ToIntFunction<? super T> get, BiConsumer<? super B, ? super Integer> set) {
        return this.<Integer>add(
                name,
                Scalars.INTEGER,
                owner -> {
                    int value = get.applyAsInt(owner);
                    return value == 0 ? null : value;
                },
                set,
                false);
    }

    private static <C extends Collection<?>> @Nullable C filled(C collection) {
        return collection.isEmpty() ? null : collection;
    }

    private <V> Attributes<T, B> add(
            String name,
            Shape<V> shape,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, ? super V> set,
            boolean required) {
        all.add(new Attribute<T, B, V>(name, shape, get, set, required));
        return this;
    }
}
