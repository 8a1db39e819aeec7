package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quantity: a number, or an object of bounds such as {@code {"moreThan": 200}}, or {@code {"about": 500}}. */
final class QuantityShape extends Shape<Quantity> {

    static final QuantityShape QUANTITY = new QuantityShape();

    private static final Shape<BigDecimal> DECIMAL = new Shape<>() {
        @Override
        @Nullable
        BigDecimal read(Reading reading) {
            return Scalars.decimal(reading);
        }

        @Override
        void write(Writing writing, BigDecimal value) {
            writing.out().number(value);
        }
    };

    private QuantityShape() {}

    static boolean isBound(Members members) {
        return members.is("about")
                || members.is("atLeast")
                || members.is("moreThan")
                || members.is("atMost")
                || members.is("lessThan");
    }

    @Override
    @Nullable
    Quantity read(Reading reading) {
        var in = reading.in();
        long start = in.offset();
        if (in.current() == TokenType.NUMBER) {
            var number = Scalars.decimal(reading);
            if (number == null) {
                return null;
            }
            try {
                return Quantity.of(number);
            } catch (InvariantException e) {
                reading.invariant(e, start);
                return null;
            }
        }
        if (in.current() != TokenType.START_OBJECT) {
            reading.wrongType("quantity");
            return null;
        }
        var members = new Members(reading);
        if (members.next()) {
            return readBounds(reading, members, start);
        }
        reading.problems().add(Constraint.ONE_REQUIRED.code(), Severity.ERROR, start, Map.of("attribute", "atLeast"));
        return null;
    }

    /** Reads bounds from the member at hand on. */
    @Nullable
    Quantity readBounds(Reading reading, Members members, long start) {
        BigDecimal about = null;
        Bound lower = null;
        Bound upper = null;
        int lowers = 0;
        int uppers = 0;
        do {
            if (members.is("about")) {
                about = members.read(DECIMAL);
            } else if (members.is("atLeast") || members.is("moreThan")) {
                boolean inclusive = members.is("atLeast");
                var value = members.read(DECIMAL);
                lower = value == null ? null : new Bound(value, inclusive);
                lowers++;
            } else if (members.is("atMost") || members.is("lessThan")) {
                boolean inclusive = members.is("atMost");
                var value = members.read(DECIMAL);
                upper = value == null ? null : new Bound(value, inclusive);
                uppers++;
            } else {
                members.refuse("about", "atLeast", "moreThan", "atMost", "lessThan");
            }
        } while (members.next());
        if (!members.isComplete()) {
            return null;
        }
        if (lowers > 1 || uppers > 1 || (about != null && lowers + uppers > 0)) {
            var attribute = about != null ? "about" : lowers > 1 ? "moreThan" : "lessThan";
            reading.problems()
                    .add(Constraint.MUTUALLY_EXCLUSIVE.code(), Severity.ERROR, start, Map.of("attribute", attribute));
            return null;
        }
        try {
            return quantity(about, lower, upper);
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    private static @Nullable Quantity quantity(
            @Nullable BigDecimal about, @Nullable Bound lower, @Nullable Bound upper) {
        if (about != null) {
            return Quantity.about(about);
        }
        if (lower != null && upper != null) {
            return Quantity.between(lower, upper);
        }
        if (lower != null) {
            return lower.inclusive() ? Quantity.atLeast(lower.value()) : Quantity.moreThan(lower.value());
        }
        if (upper != null) {
            return upper.inclusive() ? Quantity.atMost(upper.value()) : Quantity.lessThan(upper.value());
        }
        return null;
    }

    @Override
    void write(Writing writing, Quantity quantity) {
        var out = writing.out();
        if (quantity.exact().isPresent()) {
            out.number(quantity.exact().get());
            return;
        }
        out.startObject();
        quantity.approximate().ifPresent(number -> write(out, "about", number));
        quantity.lower().ifPresent(bound -> write(out, bound.inclusive() ? "atLeast" : "moreThan", bound.value()));
        quantity.upper().ifPresent(bound -> write(out, bound.inclusive() ? "atMost" : "lessThan", bound.value()));
        out.endObject();
    }

    private static void write(TokenWriter out, String name, BigDecimal number) {
        out.name(name);
        out.number(number);
    }
}
