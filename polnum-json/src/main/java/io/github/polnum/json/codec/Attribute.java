package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type: its member name, which is the name of its accessor, and how its value gets from a document into
 * a builder and from an object into a document.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 */
abstract class Attribute<T, B> {

    private final String name;

    Attribute(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    final void writeName(Writing writing) {
        writing.out().plainName(name);
    }

    /** Whether a document must have it. */
    boolean isRequired() {
        return false;
    }

    /** Whether a token of a type can be its value. */
    boolean takes(TokenType token) {
        return false;
    }

    /** The word that was probably meant, where its value is one of some words. */
    Optional<String> meant(String written) {
        return Optional.empty();
    }

    /** The objects that are its value, or that stand in the list that is; null if there are none with fixed members. */
    @Nullable
    ObjectShape<?, ?> holds() {
        return null;
    }

    /** Reads the value into a builder; whether that could be done. */
    abstract boolean read(Reading reading, B builder);

    /** Writes the member, unless there is nothing to write. */
    abstract void write(Writing writing, T owner);

    /**
     * One whose value has a shape and is set as a whole.
     *
     * @param <V> the type of the value
     */
    abstract static class Whole<T, B, V> extends Attribute<T, B> {

        private final Shape<V> shape;
        private final BiConsumer<? super B, ? super V> set;

        Whole(String name, Shape<V> shape, BiConsumer<? super B, ? super V> set) {
            super(name);
            this.shape = shape;
            this.set = set;
        }

        @Override
        final boolean takes(TokenType token) {
            return shape.takes(token);
        }

        @Override
        final Optional<String> meant(String written) {
            return shape.meant(written);
        }

        @Override
        @Nullable
        final ObjectShape<?, ?> holds() {
            return shape instanceof ObjectShape<?, ?> object ? object : null;
        }

        @Override
        final boolean read(Reading reading, B builder) {
            V value = shape.read(reading);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        }

        final void writeMember(Writing writing, V value) {
            writeName(writing);
            shape.write(writing, value);
        }
    }
}
