package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a small object that has no place for others: an absence, the bounds of a quantity, an entry of a text.
 * Whatever else stands in it is an error, since it could not be kept.
 */
final class Members {

    private final Reading reading;
    private final Set<String> seen = new HashSet<>();
    private String name = "";
    private boolean complete = true;

    /** Begins with the current token, which opens the object. */
    Members(Reading reading) {
        this.reading = reading;
    }

    /** Goes to the value of the next member. */
    boolean next() {
        var in = reading.in();
        while (in.next() == TokenType.NAME) {
            name = in.string();
            if (seen.add(name)) {
                return true;
            }
            complete = false;
            reading.duplicate(name);
        }
        return false;
    }

    boolean is(String expected) {
        return name.equals(expected);
    }

    /** Reads the value of the current member. */
    <V> @Nullable V read(Shape<V> shape) {
        reading.in().next();
        reading.problems().enterMember(name);
        V value = shape.read(reading);
        reading.problems().leave();
        complete &= value != null;
        return value;
    }

    /** Tells that the current member has no place here. */
    void refuse(String... known) {
        complete = false;
        var suggestion = Suggestion.of(name, List.of(known));
        reading.member(
                "unexpected-member",
                Severity.ERROR,
                name,
                suggestion.map(word -> Map.of("name", name, "suggestion", word)).orElse(Map.of("name", name)));
        reading.in().next();
        reading.in().skip();
    }

    /** Whether all was read without a problem. */
    boolean isComplete() {
        return complete;
    }
}
