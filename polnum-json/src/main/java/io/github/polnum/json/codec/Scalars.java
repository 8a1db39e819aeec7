package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of values that are one token. */
final class Scalars {

    private Scalars() {}

    static final Shape<String> STRING =
            new Shape.OfString<>(value -> new DataValue.OfString(value).value(), value -> value);

    static final Shape<Identifier> IDENTIFIER = Shape.OfString.plain(Identifier::of, Identifier::value);

    static final Shape<Reference> REFERENCE = Shape.OfString.repeated(Reference::parse, Reference::toString);

    static final Shape<Period> PERIOD = Shape.OfString.repeated(Period::parse, Period::toString)
            .quickly(Days::of)
            .called("period");

    static final Shape<LanguageTag> LANGUAGE = Shape.OfString.repeated(LanguageTag::of, LanguageTag::value);

    /** The words of a closed vocabulary. */
    static <E extends Enum<E> & Token> Shape<E> closed(Class<E> vocabulary) {
        return Shape.OfString.repeated(token -> Token.of(vocabulary, token), Token::token)
                .among(Arrays.stream(vocabulary.getEnumConstants())
                        .map(Token::token)
                        .toList());
    }

    static final Shape<Boolean> FLAG = new Shape<>() {
        @Override
        @Nullable
        Boolean read(Reading reading) {
            var token = reading.in().current();
            if (token != TokenType.TRUE && token != TokenType.FALSE) {
                reading.wrongType("boolean");
                return null;
            }
            return token == TokenType.TRUE;
        }

        @Override
        void write(Writing writing, Boolean value) {
            writing.out().bool(value);
        }
    };

    static final Shape<Integer> INTEGER = new Shape<>() {
        @Override
        @Nullable
        Integer read(Reading reading) {
            if (reading.in().current() != TokenType.NUMBER) {
                WrongType.tell(
                        reading,
                        "integer",
                        value -> value.string()
                                .flatMap(WrittenQuantity::exactly)
                                .filter(meant -> meant.matches("\\d{1,9}"))
                                .map(meant -> Map.of("suggestion", meant))
                                .orElse(Map.of()));
                return null;
            }
            try {
                return Integer.valueOf(reading.in().numberText());
            } catch (NumberFormatException e) {
                reading.error("wrong-type", Map.of("expected", "integer", "found", "number"));
                return null;
            }
        }

        @Override
        void write(Writing writing, Integer value) {
            writing.out().number(BigDecimal.valueOf(value));
        }
    };

    /** A decimal number of a quantity, checked by whoever asks for it. */
    static @Nullable BigDecimal decimal(Reading reading) {
        if (reading.in().current() != TokenType.NUMBER) {
            WrongType.tell(
                    reading,
                    "number",
                    value -> value.string()
                            .flatMap(WrittenQuantity::exactly)
                            .map(meant -> Map.of("suggestion", meant))
                            .orElse(Map.of()));
            return null;
        }
        var number = reading.in().number();
        if (number == null) {
            var text = reading.in().numberText();
            if (text.matches("-?[0.]+[eE].*")) {
                return BigDecimal.ZERO;
            }
            boolean tiny = text.contains("e-") || text.contains("E-");
            reading.error(
                    (tiny ? Constraint.QUANTITY_TOO_PRECISE : Constraint.QUANTITY_TOO_LARGE).code(),
                    Map.of(
                            "value",
                            text,
                            "detail",
                            String.valueOf(tiny ? Quantity.MAX_DIGITS : Quantity.MAX_WHOLE_DIGITS)));
        }
        return number;
    }
}
