package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whatever an extension holds. */
final class DataShape extends Shape<DataValue> {

    static final DataShape DATA = new DataShape();

    private DataShape() {}

    @Override
    @Nullable
    DataValue read(Reading reading) {
        return read(reading, 0);
    }

    /**
     * Reads a value.
     *
     * @param depth in how many lists and objects of the extension it stands
     */
    private static @Nullable DataValue read(Reading reading, int depth) {
        long start = reading.in().offset();
        try {
            return switch (reading.in().current()) {
                case STRING -> DataValue.of(reading.in().string());
                case TRUE, FALSE -> DataValue.of(reading.in().current() == TokenType.TRUE);
                case NUMBER -> number(reading);
                case START_ARRAY -> depth < DataValue.MAX_DEPTH ? list(reading, depth + 1) : tooDeep(reading, start);
                case START_OBJECT -> depth < DataValue.MAX_DEPTH ? object(reading, depth + 1) : tooDeep(reading, start);
                default -> {
                    reading.wrongType("object");
                    yield null;
                }
            };
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    private static DataValue number(Reading reading) {
        var number = reading.in().number();
        if (number == null) {
            throw new InvariantException(
                    "DataValue",
                    "value",
                    Constraint.OUT_OF_RANGE,
                    reading.in().numberText(),
                    "have an exponent of at most " + DataValue.MAX_SCALE,
                    "1e±" + DataValue.MAX_SCALE);
        }
        return DataValue.of(number);
    }

    /** Tells that nothing can stand as deep as the list or object at hand, and skips it, whatever it holds. */
    private static @Nullable DataValue tooDeep(Reading reading, long start) {
        // First, since it may be too deep for a document as well, which is then told instead.
        reading.in().skip();
        reading.problems()
                .add(
                        Constraint.TOO_DEEP.code(),
                        Severity.ERROR,
                        start,
                        Map.of("detail", String.valueOf(DataValue.MAX_DEPTH)));
        return null;
    }

    private static @Nullable DataValue list(Reading reading, int depth) {
        var values = new ArrayList<DataValue>();
        boolean complete = true;
        for (int position = 0; reading.in().next() != TokenType.END_ARRAY; position++) {
            reading.problems().enterPosition(position);
            var value = read(reading, depth);
            reading.problems().leave();
            complete &= value != null;
            // One too many is enough to be refused.
            if (value != null && values.size() <= DataValue.MAX_VALUES) {
                values.add(value);
            }
        }
        return complete ? DataValue.of(values) : null;
    }

    private static @Nullable DataValue object(Reading reading, int depth) {
        var members = members(reading, depth, name -> true);
        return members == null ? null : DataValue.of(members);
    }

    /**
     * Reads the members of an object, whose start is the current token.
     *
     * @param depth in how many lists and objects of an extension they stand
     * @param isUsable whether there can be a member of a name; tells it if not
     * @return the members; null if there was a problem, which has then been told
     */
    static @Nullable Map<String, DataValue> members(Reading reading, int depth, Predicate<String> isUsable) {
        var members = new LinkedHashMap<String, DataValue>();
        boolean complete = true;
        for (var name = reading.in().nextName();
                name != null;
                name = reading.in().nextName()) {
            reading.in().checkName(name);
            if (members.containsKey(name)) {
                reading.duplicate(name);
                complete = false;
                continue;
            }
            complete &= isUsable.test(name);
            reading.in().next();
            reading.problems().enterMember(name);
            var value = read(reading, depth);
            reading.problems().leave();
            complete &= value != null;
            members.put(name, value == null ? ObjectShape.FAULTY : value);
        }
        return complete ? members : null;
    }

    @Override
    void write(Writing writing, DataValue value) {
        var out = writing.out();
        if (value instanceof DataValue.OfString string) {
            out.string(string.value());
        } else if (value instanceof DataValue.OfNumber number) {
            out.number(number.value());
        } else if (value instanceof DataValue.OfBoolean bool) {
            out.bool(bool.value());
        } else if (value instanceof DataValue.OfList list) {
            out.startArray(list.values().stream().allMatch(this::isShort));
            for (var element : list.values()) {
                write(writing, element);
            }
            out.endArray();
        } else if (value instanceof DataValue.OfObject object) {
            out.startObject();
            object.members().forEach((name, member) -> {
                out.name(name);
                write(writing, member);
            });
            out.endObject();
        }
    }

    @Override
    boolean isShort(DataValue value) {
        return !(value instanceof DataValue.OfList) && !(value instanceof DataValue.OfObject);
    }
}
