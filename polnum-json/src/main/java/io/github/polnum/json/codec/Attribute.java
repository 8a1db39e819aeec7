package io.github.polnum.json.codec;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type: its member name, which is the name of its accessor, how to get its value, and how the value is
 * read and written.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 * @param <V> the type of the value
 * @param name the member
 * @param get gives the value; null where there is nothing to write
 * @param read reads the value into a builder; whether that could be done
 * @param write writes the value
 * @param required whether a document must have it
 */
record Attribute<T, B, V>(
        String name,
        Function<? super T, ? extends @Nullable V> get,
        BiPredicate<Reading, ? super B> read,
        BiConsumer<Writing, V> write,
        boolean required) {

    /** One whose value has a shape and is set as a whole. */
    Attribute(
            String name,
            Shape<V> shape,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, ? super V> set,
            boolean required) {
        this(
                name,
                get,
                (reading, builder) -> {
                    V value = shape.read(reading);
                    if (value == null) {
                        return false;
                    }
                    set.accept(builder, value);
                    return true;
                },
                shape::write,
                required);
    }

    /** Reads the value into a builder; whether that could be done. */
    boolean read(Reading reading, B builder) {
        return read.test(reading, builder);
    }

    /** Writes the member, unless there is nothing to write. */
    void write(Writing writing, T owner) {
        V value = get.apply(owner);
        if (value != null) {
            writing.out().name(name);
            write.accept(writing, value);
        }
    }
}
