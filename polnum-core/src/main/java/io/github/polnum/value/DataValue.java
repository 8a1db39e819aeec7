package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A piece of data without a type of its own: a string, a number, a boolean, a list, or an object with named members.
 *
 * <p>It carries what a document says in its extensions and what a finding tells as its arguments. There is no null.
 * Numbers keep their digits and are equal if they are the same number, so 1.0 equals 1; objects keep the order of their
 * members and are equal if they have the same members in whatever order. Lists and objects nest at most
 * {@value #MAX_DEPTH} deep. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface DataValue {

    /** The greatest depth to which lists and objects nest; a string has depth 0, a list of strings 1. */
    int MAX_DEPTH = 64;

    /** The greatest power of ten, up or down, of the last digit of a number. */
    int MAX_SCALE = 10_000;

    /** The greatest number of characters of the name of a member. */
    int MAX_NAME_LENGTH = 1_000;

    /** The greatest number of characters of a number, as {@link BigDecimal#toString()} writes it. */
    int MAX_NUMBER_LENGTH = 1_000;

    /**
     * A string.
     *
     * @param value the characters; no lone surrogates
     * @since 0.1.0
     */
    record OfString(String value) implements DataValue {
        /** Checks the characters. */
        public OfString {
            if (LoneSurrogates.in(value)) {
                throw new InvariantException(
                        "DataValue", "value", Constraint.LONE_SURROGATE, value, "hold whole characters only");
            }
        }

        @Override
        public String toString() {
            return Excerpt.quoted(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number with its digits; its scale is at most {@link #MAX_SCALE} either way
     * @since 0.1.0
     */
    record OfNumber(BigDecimal value) implements DataValue {
        /** Checks the exponent. */
        public OfNumber {
            if (Math.abs((long) value.scale()) > MAX_SCALE) {
                throw new InvariantException(
                        "DataValue",
                        "value",
                        Constraint.OUT_OF_RANGE,
                        value,
                        "have an exponent of at most " + MAX_SCALE,
                        "1e±" + MAX_SCALE);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfNumber that && value.compareTo(that.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return Excerpt.of(value);
        }
    }

    /**
     * Yes or no.
     *
     * @param value which of both
     * @since 0.1.0
     */
    record OfBoolean(boolean value) implements DataValue {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /**
     * Values in order.
     *
     * @param values the values; copied
     * @since 0.1.0
     */
    record OfList(List<DataValue> values) implements DataValue {
        /** Copies the values and checks the depth. */
        public OfList {
            values = List.copyOf(values);
            Depth.check(values);
        }

        @Override
        public String toString() {
            return "list of " + values.size();
        }
    }

    /**
     * Values by name.
     *
     * @param members the members in order; copied
     * @since 0.1.0
     */
    record OfObject(Map<String, DataValue> members) implements DataValue {
        /** Copies the members and checks names and depth. */
        public OfObject {
            members = Depth.copy(members);
            Depth.check(members.values());
        }

        @Override
        public String toString() {
            return Depth.names(members);
        }
    }

    /**
     * Returns a string.
     *
     * @param value the characters
     * @return the value
     * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character
     */
    static DataValue of(String value) {
        return new OfString(value);
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the value
     */
    static DataValue of(long value) {
        return new OfNumber(BigDecimal.valueOf(value));
    }

    /**
     * Returns a number.
     *
     * @param value the number
     * @return the value
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if its scale is beyond {@link #MAX_SCALE}
     */
    static DataValue of(BigDecimal value) {
        return new OfNumber(value);
    }

    /**
     * Returns yes or no.
     *
     * @param value which of both
     * @return the value
     */
    static DataValue of(boolean value) {
        return new OfBoolean(value);
    }

    /**
     * Returns a list.
     *
     * @param values the values in order; copied
     * @return the value
     * @throws InvariantException with {@link Constraint#TOO_DEEP} if that nests deeper than {@link #MAX_DEPTH}
     */
    static DataValue of(List<? extends DataValue> values) {
        return new OfList(List.copyOf(values));
    }

    /**
     * Returns an object.
     *
     * @param members the members in order; copied
     * @return the value
     * @throws InvariantException with {@link Constraint#TOO_DEEP} if that nests deeper than {@link #MAX_DEPTH}, with
     *     {@link Constraint#LONE_SURROGATE} if a name holds half a character
     */
    static DataValue of(Map<String, ? extends DataValue> members) {
        return new OfObject(Depth.copy(members));
    }
}
