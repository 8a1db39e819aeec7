package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that stands for a value: of an absence, of a quantity that is no plain number, or of either
 * where both may stand and only the members tell which it is.
 */
final class StatedMembers {

    private @Nullable AbsenceReason absent;
    private @Nullable Text word;
    private @Nullable BigDecimal about;
    private @Nullable BigDecimal atLeast;
    private @Nullable BigDecimal moreThan;
    private @Nullable BigDecimal atMost;
    private @Nullable BigDecimal lessThan;
    private Extensions extensions = Extensions.none();

    private StatedMembers() {}

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

    private static final Attributes<StatedMembers, StatedMembers> OF_ABSENCE = new Attributes<
                    StatedMembers, StatedMembers>()
            .optional(
                    "absent",
                    Scalars.closed(AbsenceReason.class),
                    members -> Optional.ofNullable(members.absent),
                    (members, reason) -> members.absent = reason)
            .optional(
                    "word",
                    TextShape.TEXT,
                    members -> Optional.ofNullable(members.word),
                    (members, word) -> members.word = word);

    private static final Attributes<StatedMembers, StatedMembers> OF_QUANTITY =
            new Attributes<StatedMembers, StatedMembers>();

    static {
        bound("about", members -> members.about, (members, number) -> members.about = number);
        bound("atLeast", members -> members.atLeast, (members, number) -> members.atLeast = number);
        bound("moreThan", members -> members.moreThan, (members, number) -> members.moreThan = number);
        bound("atMost", members -> members.atMost, (members, number) -> members.atMost = number);
        bound("lessThan", members -> members.lessThan, (members, number) -> members.lessThan = number);
    }

    private static void bound(
            String name, Function<StatedMembers, @Nullable BigDecimal> get, BiConsumer<StatedMembers, BigDecimal> set) {
        OF_QUANTITY.optional(name, DECIMAL, members -> Optional.ofNullable(get.apply(members)), set);
    }

    static final ObjectShape<StatedMembers, StatedMembers> ABSENCE = shape(OF_ABSENCE);

    static final ObjectShape<StatedMembers, StatedMembers> QUANTITY = shape(OF_QUANTITY);

    static final ObjectShape<StatedMembers, StatedMembers> EITHER = shape(
            new Attributes<StatedMembers, StatedMembers>().with(OF_ABSENCE).with(OF_QUANTITY));

    private static ObjectShape<StatedMembers, StatedMembers> shape(
            Attributes<StatedMembers, StatedMembers> attributes) {
        var shape = new ObjectShape<StatedMembers, StatedMembers>(
                StatedMembers::new,
                Function.identity(),
                members -> members.extensions,
                (members, extensions) -> members.extensions = extensions);
        shape.define(attributes);
        return shape;
    }

    static StatedMembers of(Stated.Absent<?> absent) {
        var members = new StatedMembers();
        members.absent = absent.reason();
        members.word = absent.word().orElse(null);
        members.extensions = absent.extensions();
        return members;
    }

    static StatedMembers of(Quantity quantity) {
        var members = new StatedMembers();
        members.about = quantity.approximate().orElse(null);
        quantity.lower().ifPresent(bound -> {
            if (bound.inclusive()) {
                members.atLeast = bound.value();
            } else {
                members.moreThan = bound.value();
            }
        });
        quantity.upper().ifPresent(bound -> {
            if (bound.inclusive()) {
                members.atMost = bound.value();
            } else {
                members.lessThan = bound.value();
            }
        });
        members.extensions = quantity.extensions();
        return members;
    }

    /** Whether there is a number, so that this is a quantity. */
    boolean holdNumbers() {
        return about != null || atLeast != null || moreThan != null || atMost != null || lessThan != null;
    }

    /** The absence; null if it cannot be, which is then told. */
    <V> Stated.@Nullable Absent<V> toAbsence(Reading reading, long start) {
        if (absent == null) {
            reading.problems().add("missing-member", Severity.ERROR, start, Map.of("name", "absent"));
            return null;
        }
        try {
            return new Stated.Absent<>(absent, Optional.ofNullable(word), extensions);
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    /** The quantity; null if it cannot be, which is then told. */
    @Nullable
    Quantity toQuantity(Reading reading, long start) {
        if (absent != null || word != null) {
            return refuse(reading, start, absent != null ? "absent" : "word", firstBound("about"));
        }
        if (about != null && (atLeast != null || moreThan != null || atMost != null || lessThan != null)) {
            return refuse(reading, start, "about", firstBound("lessThan"));
        }
        if (atLeast != null && moreThan != null) {
            return refuse(reading, start, "moreThan", "atLeast");
        }
        if (atMost != null && lessThan != null) {
            return refuse(reading, start, "lessThan", "atMost");
        }
        try {
            return toQuantity().withExtensions(extensions);
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    /** The first of the bounds that is given; the other one if there is none. */
    private String firstBound(String other) {
        return atLeast != null
                ? "atLeast"
                : moreThan != null ? "moreThan" : atMost != null ? "atMost" : lessThan != null ? "lessThan" : other;
    }

    /** Tells that a member cannot stand beside another one. */
    private static @Nullable Quantity refuse(Reading reading, long start, String attribute, String beside) {
        reading.problems()
                .add(
                        Constraint.MUTUALLY_EXCLUSIVE.code(),
                        Severity.ERROR,
                        start,
                        Map.of("attribute", attribute, "detail", beside));
        return null;
    }

    private Quantity toQuantity() {
        if (about != null) {
            return Quantity.about(about);
        }
        var lower = bound(atLeast, moreThan);
        var upper = bound(atMost, lessThan);
        if (lower != null && upper != null) {
            return Quantity.between(lower, upper);
        }
        if (lower != null) {
            return lower.inclusive() ? Quantity.atLeast(lower.value()) : Quantity.moreThan(lower.value());
        }
        if (upper != null) {
            return upper.inclusive() ? Quantity.atMost(upper.value()) : Quantity.lessThan(upper.value());
        }
        throw new IllegalStateException("No number");
    }

    private static @Nullable Bound bound(@Nullable BigDecimal inclusive, @Nullable BigDecimal exclusive) {
        if (inclusive != null) {
            return new Bound(inclusive, true);
        }
        return exclusive == null ? null : new Bound(exclusive, false);
    }
}
