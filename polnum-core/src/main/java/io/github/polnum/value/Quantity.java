package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number as exact as it was published: exact, about, or between bounds.
 *
 * <p>"816 contributions" is exact, "about 500" is not, "more than 200" is a lower bound. Numbers have at most
 * {@value #MAX_DIGITS} significant digits and at most {@value #MAX_DECIMALS} decimals and are smaller than 1e21 in
 * magnitude, so that they survive any JSON reader that holds doubles. Trailing zeros do not count: 13 and 13.0 are
 * equal. A quantity has no unit; what holds it has. One that is not exact may have extensions. Immutable and thread-safe.
 *
 * <p>Example values: {@code Quantity.of(816)}, {@code Quantity.moreThan(200)}, {@code Quantity.between(1, 10)},
 * {@code Quantity.between(new Bound(BigDecimal.ONE, true), new Bound(BigDecimal.TEN, false))}.
 *
 * @since 0.1.0
 */
public final class Quantity {

    /** The greatest number of significant digits. */
    public static final int MAX_DIGITS = 15;

    /** The greatest number of digits after the decimal point. */
    public static final int MAX_DECIMALS = 15;

    /** The greatest number of digits before the decimal point: one with more is 1e21 or more in magnitude, and no other one is. */
    public static final int MAX_WHOLE_DIGITS = 21;

    /**
     * One end of a range. Trailing zeros do not count: two are equal if their numbers and whether they belong to the range are.
     *
     * @param value the number without trailing zeros
     * @param inclusive whether the number itself belongs to the range: at least or at most, not more or less than
     * @since 0.1.0
     */
    public record Bound(BigDecimal value, boolean inclusive) {
        /**
         * Refuses null and what no quantity can hold, and takes trailing zeros off.
         *
         * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
         *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
         */
        public Bound {
            value = checked(value);
        }

        @Override
        public String toString() {
            return Excerpt.of(value) + (inclusive ? " inclusive" : " exclusive");
        }
    }

    private final @Nullable BigDecimal number;
    private final boolean approximate;
    private final @Nullable Bound lower;
    private final @Nullable Bound upper;
    private final Extensions extensions;

    private Quantity(@Nullable BigDecimal number, boolean approximate, @Nullable Bound lower, @Nullable Bound upper) {
        this(number, approximate, lower, upper, Extensions.none());
    }

    private Quantity(
            @Nullable BigDecimal number,
            boolean approximate,
            @Nullable Bound lower,
            @Nullable Bound upper,
            Extensions extensions) {
        this.number = number;
        this.approximate = approximate;
        this.lower = lower;
        this.upper = upper;
        this.extensions = extensions;
        extensions.checkNames("Quantity", Stated.Absent.MEMBERS);
        if (lower != null && upper != null) {
            int order = lower.value().compareTo(upper.value());
            if (order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()))) {
                throw new InvariantException(
                        "Quantity",
                        "bounds",
                        Constraint.CONTRADICTORY_BOUNDS,
                        toString(),
                        "have a lower bound that is not above the upper one");
            }
        }
    }

    private static BigDecimal checked(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Before anything is computed: a scale alone can make a number of a thousand million digits.
        long magnitude = (long) value.precision() - value.scale();
        if (magnitude > MAX_WHOLE_DIGITS) {
            throw tooLarge(value);
        }
        if (magnitude < -MAX_DECIMALS) {
            throw tooPrecise(value);
        }
        var rounded = value.scale() > MAX_DECIMALS ? value.setScale(MAX_DECIMALS, RoundingMode.DOWN) : value;
        if (rounded.compareTo(value) != 0) {
            throw tooPrecise(value);
        }
        var stripped = rounded.stripTrailingZeros();
        if (stripped.precision() > MAX_DIGITS) {
            throw tooPrecise(value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static InvariantException tooLarge(BigDecimal value) {
        return new InvariantException(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_LARGE,
                value,
                "have at most " + MAX_WHOLE_DIGITS + " digits before the decimal point",
                String.valueOf(MAX_WHOLE_DIGITS));
    }

    private static InvariantException tooPrecise(BigDecimal value) {
        return new InvariantException(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_PRECISE,
                value,
                "have at most " + MAX_DIGITS + " significant digits and " + MAX_DECIMALS + " decimals",
                String.valueOf(MAX_DIGITS));
    }

    /**
     * Returns an exact quantity.
     *
     * @param value the number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity of(BigDecimal value) {
        return new Quantity(checked(value), false, null, null);
    }

    /**
     * Returns an exact whole quantity.
     *
     * @param value the number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Returns a quantity known only roughly.
     *
     * @param value the number it is near to
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity about(BigDecimal value) {
        return new Quantity(checked(value), true, null, null);
    }

    /**
     * Returns a whole quantity known only roughly.
     *
     * @param value the number it is near to
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity about(long value) {
        return about(BigDecimal.valueOf(value));
    }

    /**
     * Returns a quantity with a lower bound that belongs to it.
     *
     * @param value the least number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity atLeast(BigDecimal value) {
        return new Quantity(null, false, new Bound(value, true), null);
    }

    /**
     * Returns a quantity with a whole lower bound that belongs to it.
     *
     * @param value the least number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity atLeast(long value) {
        return atLeast(BigDecimal.valueOf(value));
    }

    /**
     * Returns a quantity with a lower bound that does not belong to it.
     *
     * @param value the number that it exceeds
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity moreThan(BigDecimal value) {
        return new Quantity(null, false, new Bound(value, false), null);
    }

    /**
     * Returns a quantity with a whole lower bound that does not belong to it.
     *
     * @param value the number that it exceeds
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity moreThan(long value) {
        return moreThan(BigDecimal.valueOf(value));
    }

    /**
     * Returns a quantity with an upper bound that belongs to it.
     *
     * @param value the greatest number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity atMost(BigDecimal value) {
        return new Quantity(null, false, null, new Bound(value, true));
    }

    /**
     * Returns a quantity with a whole upper bound that belongs to it.
     *
     * @param value the greatest number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity atMost(long value) {
        return atMost(BigDecimal.valueOf(value));
    }

    /**
     * Returns a quantity with an upper bound that does not belong to it.
     *
     * @param value the number that it stays below
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has too many digits or decimals,
     *     with {@link Constraint#QUANTITY_TOO_LARGE} if it is 1e21 or more in magnitude
     */
    public static Quantity lessThan(BigDecimal value) {
        return new Quantity(null, false, null, new Bound(value, false));
    }

    /**
     * Returns a quantity with a whole upper bound that does not belong to it.
     *
     * @param value the number that it stays below
     * @return the quantity
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if it has more than 15 significant digits
     */
    public static Quantity lessThan(long value) {
        return lessThan(BigDecimal.valueOf(value));
    }

    /**
     * Returns a range.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the quantity
     * @throws InvariantException with {@link Constraint#CONTRADICTORY_BOUNDS} if no number lies between
     */
    public static Quantity between(Bound lower, Bound upper) {
        return new Quantity(null, false, Objects.requireNonNull(lower), Objects.requireNonNull(upper));
    }

    /**
     * Returns a range to which both ends belong.
     *
     * @param least the least number
     * @param greatest the greatest number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#CONTRADICTORY_BOUNDS} if the least number is above the greatest, with
     *     {@link Constraint#QUANTITY_TOO_PRECISE} if a number has too many digits or decimals, with
     *     {@link Constraint#QUANTITY_TOO_LARGE} if one is 1e21 or more in magnitude
     */
    public static Quantity between(BigDecimal least, BigDecimal greatest) {
        return between(new Bound(least, true), new Bound(greatest, true));
    }

    /**
     * Returns a range between whole numbers to which both ends belong.
     *
     * @param least the least number
     * @param greatest the greatest number
     * @return the quantity
     * @throws InvariantException with {@link Constraint#CONTRADICTORY_BOUNDS} if the least number is above the greatest, with
     *     {@link Constraint#QUANTITY_TOO_PRECISE} if a number has more than 15 significant digits
     */
    public static Quantity between(long least, long greatest) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }

    /**
     * Returns the number, if this quantity is exact.
     *
     * @return the number without trailing zeros
     */
    public Optional<BigDecimal> exact() {
        return approximate ? Optional.empty() : Optional.ofNullable(number);
    }

    /**
     * Returns the number that this quantity is near to, if it is approximate.
     *
     * @return the number without trailing zeros
     */
    public Optional<BigDecimal> approximate() {
        return approximate ? Optional.ofNullable(number) : Optional.empty();
    }

    /**
     * Returns the lower bound.
     *
     * @return the bound; empty if there is none, and for exact and approximate quantities
     */
    public Optional<Bound> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * Returns the upper bound.
     *
     * @return the bound; empty if there is none, and for exact and approximate quantities
     */
    public Optional<Bound> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * Returns the extensions.
     *
     * @return the extension members; usually none, and always none if this quantity is exact
     */
    public Extensions extensions() {
        return extensions;
    }

    /**
     * Returns this quantity with other extensions.
     *
     * @param extensions the extension members
     * @return the changed quantity; this one stays as it is
     * @throws InvariantException with {@link Constraint#MUTUALLY_EXCLUSIVE} if this quantity is exact and there are
     *     extensions, since its form is a plain number, which has no room for them; with
     *     {@link Constraint#MALFORMED_EXTENSION_NAME} if one has the name of a member of a quantity or of an absence, such as
     *     {@code atLeast}
     */
    public Quantity withExtensions(Extensions extensions) {
        if (number != null && !approximate && !extensions.isEmpty()) {
            throw new InvariantException(
                    "Quantity",
                    "extensions",
                    Constraint.MUTUALLY_EXCLUSIVE,
                    this,
                    "have no extensions where it is exact",
                    "value");
        }
        return new Quantity(number, approximate, lower, upper, extensions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that
                && approximate == that.approximate
                && Objects.equals(number, that.number)
                && Objects.equals(lower, that.lower)
                && Objects.equals(upper, that.upper)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, approximate, lower, upper, extensions);
    }

    /** Returns the quantity with mathematical signs, for people: {@code 816}, {@code ~500}, {@code >200}. */
    @Override
    public String toString() {
        if (number != null) {
            return (approximate ? "~" : "") + number.toPlainString();
        }
        var text = new StringBuilder();
        if (lower != null) {
            text.append(lower.inclusive() ? "≥" : ">").append(lower.value().toPlainString());
        }
        if (upper != null) {
            text.append(upper.inclusive() ? "≤" : "<").append(upper.value().toPlainString());
        }
        return text.toString();
    }
}
