package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quantity: a number, or an object of bounds such as {@code {"moreThan": 200}}, or {@code {"about": 500}}. */
final class QuantityShape extends Shape<Quantity> {

    static final QuantityShape QUANTITY = new QuantityShape();

    private QuantityShape() {}

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
            WrongType.tell(
                    reading,
                    "quantity",
                    value -> value.string()
                            .flatMap(WrittenQuantity::of)
                            .map(meant -> Map.of("suggestion", meant))
                            .orElse(Map.of()));
            return null;
        }
        var members = StatedMembers.QUANTITY.read(reading, "number-or-bounds");
        return members == null ? null : members.toQuantity(reading, start);
    }

    @Override
    boolean takes(TokenType token) {
        return token == TokenType.NUMBER;
    }

    @Override
    void write(Writing writing, Quantity quantity) {
        if (quantity.exact().isPresent()) {
            writing.out().number(quantity.exact().get());
        } else {
            StatedMembers.QUANTITY.write(writing, StatedMembers.of(quantity));
        }
    }
}
