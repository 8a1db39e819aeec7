package io.github.polnum.json.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type: its member name, which is the name of its accessor, the shape of its value, and how to get
 * it and set it.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 * @param <V> the type of the value
 * @param name the member
 * @param shape the form of the value
 * @param get gives the value; null where there is nothing to write
 * @param set takes the value
 * @param required whether a document must have it
 */
record Attribute<T, B, V>(
        String name,
        Shape<V> shape,
        Function<? super T, ? extends @Nullable V> get,
        BiConsumer<? super B, ? super V> set,
        boolean required) {

    /** Reads the value into a builder; whether that could be done. */
    boolean read(Reading reading, B builder) {
        V value = shape.read(reading);
        if (value == null) {
            return false;
        }
        set.accept(builder, value);
        return true;
    }

    /** Writes the member, unless there is nothing to write. */
    void write(Writing writing, T owner) {
        V value = get.apply(owner);
        if (value != null) {
            writing.out().name(name);
            shape.write(writing, value);
        }
    }
}
