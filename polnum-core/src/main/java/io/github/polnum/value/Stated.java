package io.github.polnum.value;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value; or the reason why there is none; or nothing said at all.
 *
 * <p>"The opening day is not recorded" and "no opening day is given" are two facts, and only the first one is worth
 * printing. A stated value is never wrapped in an {@link Optional}. Immutable and thread-safe if {@code T} is. Example
 * values: {@code Stated.of(Period.parse("2018"))}, {@code Stated.absent(AbsenceReason.NOT_FIXED)}.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public sealed interface Stated<T> {

    /**
     * A value that is there.
     *
     * @param <T> the type of the value
     * @param get the value
     * @since 0.1.0
     */
    record Present<T>(T get) implements Stated<T> {
        /** Refuses null. */
        public Present {
            Objects.requireNonNull(get);
        }

        @Override
        public String toString() {
            return "Present[" + Excerpt.of(get) + "]";
        }
    }

    /**
     * No value, and why.
     *
     * @param <T> the type of the value
     * @param reason why there is none
     * @param word the source's own word for it, such as {@code NON ENCORE FIXE}
     * @param extensions the extension members; usually none
     * @since 0.1.0
     */
    record Absent<T>(AbsenceReason reason, Optional<Text> word, Extensions extensions) implements Stated<T> {

        /** An absence stands where bounds of a quantity may stand, so it cannot have their names either. */
        static final Set<String> MEMBERS =
                Set.of("absent", "word", "about", "atLeast", "moreThan", "atMost", "lessThan");

        /** Refuses null, and extensions with the name of a member of an absence or of a quantity. */
        public Absent {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(word);
            extensions.checkNames("Absent", MEMBERS);
        }

        /**
         * Returns this absence with other extensions.
         *
         * @param extensions the extension members
         * @return the changed absence; this one stays as it is
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if one has the name
         *     of a member of an absence or of a quantity, such as {@code word}
         */
        public Absent<T> withExtensions(Extensions extensions) {
            return new Absent<>(reason, word, extensions);
        }
    }

    /**
     * Nothing said: neither a value nor a reason.
     *
     * @param <T> the type of the value
     * @since 0.1.0
     */
    record NotStated<T>() implements Stated<T> {
        private static final Stated<Object> ONLY = new NotStated<>();
    }

    /**
     * Returns a stated value.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the value, stated
     */
    static <T> Stated<T> of(T value) {
        return new Present<>(value);
    }

    /**
     * Returns a stated absence.
     *
     * @param <T> the type of the value
     * @param reason why there is no value
     * @return the absence
     */
    static <T> Absent<T> absent(AbsenceReason reason) {
        return new Absent<>(reason, Optional.empty(), Extensions.none());
    }

    /**
     * Returns a stated absence in the source's own word.
     *
     * @param <T> the type of the value
     * @param reason why there is no value
     * @param word the source's own word
     * @return the absence
     */
    static <T> Absent<T> absent(AbsenceReason reason, Text word) {
        return new Absent<>(reason, Optional.of(word), Extensions.none());
    }

    /**
     * Returns what stands where nothing was said.
     *
     * @param <T> the type of the value
     * @return neither value nor reason
     */
    @SuppressWarnings("unchecked")
    static <T> Stated<T> notStated() {
        return (Stated<T>) NotStated.ONLY;
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value
     */
    default Optional<T> value() {
        return this instanceof Present<T> present ? Optional.of(present.get()) : Optional.empty();
    }

    /**
     * Returns why there is no value, if that is said.
     *
     * @return the reason
     */
    default Optional<AbsenceReason> absence() {
        return this instanceof Absent<T> absent ? Optional.of(absent.reason()) : Optional.empty();
    }

    /**
     * Tells whether anything is said: a value or a reason.
     *
     * @return whether this is not {@link NotStated}
     */
    default boolean isStated() {
        return !(this instanceof NotStated<T>);
    }

    /**
     * Changes the value, if there is one.
     *
     * @param <R> the type of the new value
     * @param change what to make of the value
     * @return the changed value; an absence stays what it is
     */
    default <R> Stated<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change);
        if (this instanceof Present<T> present) {
            return of(change.apply(present.get()));
        }
        return this instanceof Absent<T> absent
                ? new Absent<>(absent.reason(), absent.word(), absent.extensions())
                : notStated();
    }
}
