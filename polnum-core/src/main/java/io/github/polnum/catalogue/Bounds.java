package io.github.polnum.catalogue;

import io.github.polnum.rule.Findings;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What is certain about quantities that may be known by a bound alone. */
final class Bounds {

    /** One end of what a number can be; unlike that of a quantity, as long as a sum of many makes it. */
    record Bound(BigDecimal value, boolean inclusive) {

        private static Bound of(Quantity.Bound bound) {
            return new Bound(bound.value(), bound.inclusive());
        }
    }

    /** A hundred percent. */
    static final Bound WHOLE = new Bound(BigDecimal.valueOf(100), /* inclusive= */ true);

    static final Bound NOTHING = new Bound(BigDecimal.ZERO, /* inclusive= */ true);

    private Bounds() {}

    /** The least that a quantity can be; of a rough one nothing is certain. */
    static Optional<Bound> least(Quantity quantity) {
        return exact(quantity).or(() -> quantity.lower().map(Bound::of));
    }

    /** The most that a quantity can be. */
    static Optional<Bound> most(Quantity quantity) {
        return exact(quantity).or(() -> quantity.upper().map(Bound::of));
    }

    private static Optional<Bound> exact(Quantity quantity) {
        return quantity.exact().map(value -> new Bound(value, /* inclusive= */ true));
    }

    static Bound sum(Bound one, Bound other) {
        return new Bound(one.value().add(other.value()), one.inclusive() && other.inclusive());
    }

    /** The greater of two lower bounds. */
    static Bound greater(Bound one, Bound other) {
        int compared = one.value().compareTo(other.value());
        return compared > 0 || (compared == 0 && !one.inclusive()) ? one : other;
    }

    /** Whether whatever is bounded below by the one is more than whatever is bounded above by the other. */
    static boolean exceeds(Bound least, Bound most) {
        int compared = least.value().compareTo(most.value());
        return compared > 0 || (compared == 0 && !(least.inclusive() && most.inclusive()));
    }

    /** Sets a bound as two arguments: the number, and the sign that stands before it where it does not belong to the bound. */
    static Findings.Draft put(Findings.Draft finding, String name, Bound bound, String sign) {
        return finding.put(name, bound.value()).put(name + "sign", bound.inclusive() ? "" : sign + "\u00A0");
    }
}
