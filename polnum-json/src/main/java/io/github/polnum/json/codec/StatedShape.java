package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Stated;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value or the reason for its absence: {@code {"absent": "not-fixed", "word": "…"}}. */
final class StatedShape<V> extends Shape<Stated<V>> {

    /** What a period is called in messages where its absence may be stated. */
    static final String PERIOD = "period-or-absence";

    private final Shape<V> value;
    private final boolean ofQuantity;
    /** What it is called in messages where an object is none of those that can stand here. */
    private final String expected;

    StatedShape(Shape<V> value) {
        this.value = value;
        this.ofQuantity = value instanceof QuantityShape;
        this.expected = ofQuantity
                ? "number-or-absence"
                : value == Scalars.PERIOD
                        ? PERIOD
                        : value == Scalars.STRING ? "string-or-absence" : "rating-or-absence";
    }

    @Override
    boolean takes(TokenType token) {
        return value.takes(token);
    }

    @Override
    Optional<String> meant(String written) {
        return value.meant(written);
    }

    @Override
    @Nullable
    Stated<V> read(Reading reading) {
        var token = reading.in().current();
        if (token == TokenType.NULL) {
            reading.error("null-value", Map.of("expected", "absence"));
            return null;
        }
        if (ofQuantity && token == TokenType.STRING) {
            var absence = WrittenDate.absence(reading.in().string());
            if (absence.isPresent()) {
                var meant = "{\"absent\": \"" + absence.get() + "\"}";
                WrongType.tell(reading, expected, string -> Map.of("suggestion", meant));
                return null;
            }
        }
        if (token != TokenType.START_OBJECT) {
            V read = value.read(reading);
            return read == null ? null : Stated.of(read);
        }
        long start = reading.in().offset();
        var members = (ofQuantity ? StatedMembers.EITHER : StatedMembers.ABSENCE).read(reading, expected);
        if (members == null) {
            return null;
        }
        if (!members.holdNumbers()) {
            return members.toAbsence(reading, start);
        }
        // Only a quantity is read with members that hold numbers.
        @SuppressWarnings("unchecked")
        V quantity = (V) members.toQuantity(reading, start);
        return quantity == null ? null : Stated.of(quantity);
    }

    @Override
    void write(Writing writing, Stated<V> stated) {
        if (stated instanceof Stated.Present<V> present) {
            value.write(writing, present.get());
        } else if (stated instanceof Stated.Absent<V> absent) {
            StatedMembers.ABSENCE.write(writing, StatedMembers.of(absent));
        }
    }
}
