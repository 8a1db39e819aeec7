package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of data without a type of its own: a string, a number, a boolean, a list, or an object with named members.
 *
 * <p>It carries what a document says in its extensions and what a finding tells as its arguments. There is no null.
 * Numbers keep their digits and are equal if they are the same number, so 1.0 equals 1; objects keep the order of their
 * members and are equal if they have the same members in whatever order. Lists and objects nest at most
 * {@value #MAX_DEPTH} deep and hold at most {@value #MAX_VALUES} values in all, so whatever can be built can be compared,
 * hashed and written. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface DataValue {

    /** The greatest depth to which lists and objects nest; a string has depth 0, a list of strings 1. */
    int MAX_DEPTH = 64;

    /** The greatest number of values in one: itself, what it holds, and so on down; what stands in two places counts twice. */
    int MAX_VALUES = 1_000_000;

    /** The greatest power of ten, up or down, of the last digit of a number. */
    int MAX_SCALE = 10_000;

    /** The greatest number of characters of the name of a member. */
    int MAX_NAME_LENGTH = 1_000;

    /** The greatest number of characters of a number, as {@link BigDecimal#toString()} writes it. */
    int MAX_NUMBER_LENGTH = 1_000;

    /**
     * A string.
     *
     * @param value at most {@link Text#MAX_LENGTH} characters; no lone surrogates
     * @since 0.1.0
     */
    record OfString(String value) implements DataValue {
        /**
         * Checks the characters.
         *
         * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with
         *     {@link Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH} characters
         */
        public OfString {
            Characters.check("DataValue", "value", value);
        }

        @Override
        public String toString() {
            return Excerpt.quoted(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number with its digits, at most {@link #MAX_NUMBER_LENGTH} characters; its scale is at most
     *     {@link #MAX_SCALE} either way
     * @since 0.1.0
     */
    record OfNumber(BigDecimal value) implements DataValue {
        /**
         * Checks exponent and length.
         *
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if its scale is beyond {@link #MAX_SCALE}, with
         *     {@link Constraint#TOO_LONG} if it has more than {@link #MAX_NUMBER_LENGTH} characters
         */
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
            // Sign, point and exponent are less than ten characters more than the digits.
            if (value.precision() > MAX_NUMBER_LENGTH - 10
                    && (value.precision() > MAX_NUMBER_LENGTH
                            || value.toString().length() > MAX_NUMBER_LENGTH)) {
                throw Characters.tooLong("DataValue", "value", value, MAX_NUMBER_LENGTH);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
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
     * @since 0.1.0
     */
    final class OfList implements DataValue {

        private final List<DataValue> values;
        private final Nesting nesting;

        private OfList(List<DataValue> values) {
            this.values = values;
            this.nesting = Nesting.around(values);
        }

        /**
         * Returns the values.
         *
         * @return an unmodifiable list
         */
        public List<DataValue> values() {
            return values;
        }

        Nesting nesting() {
            return nesting;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfList that && nesting.equals(that.nesting) && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return "list of " + values.size();
        }
    }

    /**
     * Values by name.
     *
     * @since 0.1.0
     */
    final class OfObject implements DataValue {

        private final Map<String, DataValue> members;
        private final Nesting nesting;

        private OfObject(Map<String, DataValue> members) {
            this.members = members;
            this.nesting = Nesting.around(members.values());
        }

        /**
         * Returns the members.
         *
         * @return an unmodifiable map in order
         */
        public Map<String, DataValue> members() {
            return members;
        }

        Nesting nesting() {
            return nesting;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfObject that && nesting.equals(that.nesting) && members.equals(that.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        @Override
        public String toString() {
            return Nesting.names(members);
        }
    }

    /**
     * Returns a string.
     *
     * @param value the characters
     * @return the value
     * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with
     *     {@link Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH} characters
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
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if its scale is beyond {@link #MAX_SCALE}, with
     *     {@link Constraint#TOO_LONG} if it has more than {@link #MAX_NUMBER_LENGTH} characters
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
     * @throws InvariantException with {@link Constraint#TOO_DEEP} if that nests deeper than {@link #MAX_DEPTH}, with
     *     {@link Constraint#TOO_MANY} if there are more than {@link #MAX_VALUES} values in all
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
     *     {@link Constraint#TOO_MANY} if there are more than {@link #MAX_VALUES} values in all, with
     *     {@link Constraint#LONE_SURROGATE} if a name holds half a character, with {@link Constraint#TOO_LONG} if it has more
     *     than {@link #MAX_NAME_LENGTH} characters
     */
    static DataValue of(Map<String, ? extends DataValue> members) {
        return new OfObject(Nesting.copy(members));
    }
}
