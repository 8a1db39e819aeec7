package io.github.polnum.json.codec;

import io.github.polnum.value.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The attributes of a type in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 */
final class Attributes<T, B> {

    private final List<Attribute<? super T, ? super B>> all = new ArrayList<>();

    List<Attribute<? super T, ? super B>> all() {
        return all;
    }

    /** Adds the attributes that this type has in common with others. */
    Attributes<T, B> with(Attributes<? super T, ? super B> common) {
        // What accepts any supertype of T and B accepts T and B.
        for (var attribute : common.all) {
            @SuppressWarnings("unchecked")
            var own = (Attribute<? super T, ? super B>) (Attribute<?, ?>) attribute;
            all.add(own);
        }
        return this;
    }

    private Attributes<T, B> add(Attribute<T, B> attribute) {
        all.add(attribute);
        return this;
    }

    /** One that is always there. */
    <V> Attributes<T, B> required(
            String name, Shape<V> shape, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return add(new Attribute.Whole<T, B, V>(name, shape, set) {
            @Override
            boolean isRequired() {
                return true;
            }

            @Override
            void write(Writing writing, T owner) {
                writeMember(writing, get.apply(owner));
            }
        });
    }

    /** One that may be there. */
    <V> Attributes<T, B> optional(
            String name, Shape<V> shape, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return add(new Attribute.Whole<T, B, V>(name, shape, set) {
            @Override
            void write(Writing writing, T owner) {
                var value = get.apply(owner);
                if (value.isPresent()) {
                    writeMember(writing, value.get());
                }
            }
        });
    }

    /** One that may be there, or a reason for its absence. */
    <V> Attributes<T, B> stated(
            String name,
            Shape<V> shape,
            Function<? super T, Stated<V>> get,
            BiConsumer<? super B, ? super Stated<V>> set) {
        return add(new Attribute.Whole<T, B, Stated<V>>(name, new StatedShape<>(shape), set) {
            @Override
            void write(Writing writing, T owner) {
                var stated = get.apply(owner);
                if (stated.isStated()) {
                    writeMember(writing, stated);
                }
            }
        });
    }

    /** A list; written unless it is empty. */
    <V> Attributes<T, B> list(
            String name, Shape<V> element, Function<? super T, List<V>> get, BiConsumer<? super B, ? super V> add) {
        return add(Collections.list(name, element, get, add));
    }

    /** A set; written unless it is empty. */
    <V> Attributes<T, B> set(
            String name,
            Collections.OfSet<V> shape,
            Function<? super T, Set<V>> get,
            BiConsumer<? super B, ? super Set<V>> set) {
        return add(shape.attribute(name, get, set));
    }

    /** A map; written unless it is empty. */
    <K, V> Attributes<T, B> map(
            String name,
            Shape<Map<K, V>> shape,
            Function<? super T, Map<K, V>> get,
            BiConsumer<? super B, ? super Map<K, V>> set) {
        return add(new Attribute.Whole<T, B, Map<K, V>>(name, shape, set) {
            @Override
            void write(Writing writing, T owner) {
                var map = get.apply(owner);
                if (!map.isEmpty()) {
                    writeMember(writing, map);
                }
            }
        });
    }

    /** A flag; written where it is true. */
    Attributes<T, B> flag(String name, Predicate<? super T> get, BiConsumer<? super B, ? super Boolean> set) {
        return add(new Attribute.Whole<T, B, Boolean>(name, Scalars.FLAG, set) {
            @Override
            void write(Writing writing, T owner) {
                if (get.test(owner)) {
                    writeMember(writing, true);
                }
            }
        });
    }

    /** A whole number; written where it is not 0. */
    Attributes<T, B> integer(String name, ToIntFunction<? super T> get, BiConsumer<? super B, ? super Integer> set) {
        return add(new Attribute.Whole<T, B, Integer>(name, Scalars.INTEGER, set) {
            @Override
            void write(Writing writing, T owner) {
                int value = get.applyAsInt(owner);
                if (value != 0) {
                    writeMember(writing, value);
                }
            }
        });
    }
}
