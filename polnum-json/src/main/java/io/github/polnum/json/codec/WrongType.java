package io.github.polnum.json.codec;

import static java.util.stream.Collectors.joining;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value that is not of the type expected. It is skipped, and what it holds may show what was meant. */
final class WrongType {

    /** So many strings are repeated. */
    private static final int MOST = 3;

    /** Longer ones are not repeated. */
    private static final int LONGEST = 30;

    /** Longer ones are not repeated: they would be cut with what stands around them. */
    private static final int LONGEST_LIST = 60;

    private static final Pattern SHOWN = Pattern.compile("[^\"\\\\\\p{Cntrl}]*");

    private final TokenType found;
    private final List<String> names = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    /** What an object says that it is called. */
    private @Nullable String id;

    /** Whether all that it holds are strings that can be repeated. */
    private boolean whole = true;

    private WrongType(TokenType found) {
        this.found = found;
    }

    /**
     * Tells that the value at hand is not what was expected, and skips it.
     *
     * @param expected what was, as a word of the messages
     * @param advice the further arguments of the finding, from what was found
     */
    static void tell(Reading reading, String expected, Function<WrongType, Map<String, String>> advice) {
        var in = reading.in();
        if (in.current() == TokenType.NULL) {
            reading.wrongType(expected);
            return;
        }
        var value = new WrongType(in.current());
        reading.problems().addOpen("wrong-type", Severity.ERROR, in.offset(), () -> {
            var arguments = new TreeMap<>(advice.apply(value));
            arguments.put("expected", expected);
            arguments.put("found", value.found.word());
            return new Problems.Details(arguments);
        });
        value.skip(in);
    }

    /** Tells it of a value that was to be one string. */
    static void tell(Reading reading, String expected) {
        tell(
                reading,
                expected,
                value -> value.single()
                        .or(() -> value.period(expected, reading.mayBeEnglish()))
                        .map(string -> Map.of("suggestion", "\"" + string + "\""))
                        .or(() -> value.advice("single"))
                        .orElse(Map.of()));
    }

    /** A period that was written as a list of two dates. */
    private Optional<String> period(String expected, boolean english) {
        return expected.equals("period") && strings().size() == 2
                ? WrittenDate.of(String.join("/", strings), false, english)
                : Optional.empty();
    }

    private void skip(TokenReader in) {
        if (found == TokenType.STRING) {
            take(in);
        } else if (found == TokenType.START_ARRAY) {
            while (in.next() != TokenType.END_ARRAY) {
                take(in);
            }
        } else if (found == TokenType.START_OBJECT) {
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                if (names.size() < MOST) {
                    names.add(name);
                }
                if (in.next() == TokenType.STRING && name.equals("id") && isShown(in.string())) {
                    id = in.string();
                }
                take(in);
            }
        }
    }

    private void take(TokenReader in) {
        if (in.current() == TokenType.STRING && strings.size() < MOST) {
            var string = in.string();
            strings.add(string);
            whole &= isShown(string);
        } else {
            whole = false;
            in.skip();
        }
    }

    /** Whether a string is short and simple enough to be repeated as it would be written. */
    static boolean isShown(String string) {
        return !string.isBlank()
                && string.length() <= LONGEST
                && SHOWN.matcher(string).matches();
    }

    /** What was found. */
    TokenType type() {
        return found;
    }

    /** Whether it is a list. */
    boolean isList() {
        return found == TokenType.START_ARRAY;
    }

    /** Another advice where brackets are what is wrong. */
    Optional<Map<String, String>> advice(String cause) {
        return isList() ? Optional.of(Map.of("cause", cause)) : Optional.empty();
    }

    /** The string, or the strings of the list, as a list; empty if it holds anything else. */
    Optional<String> list() {
        var list = strings.stream().collect(joining("\", \"", "[\"", "\"]"));
        return whole && !strings.isEmpty() && found != TokenType.START_OBJECT && list.length() <= LONGEST_LIST
                ? Optional.of(list)
                : Optional.empty();
    }

    /** The string that it is; empty if it is none. */
    Optional<String> string() {
        return found == TokenType.STRING ? strings.stream().findFirst() : Optional.empty();
    }

    /** The strings of a list; none if it holds anything else. */
    List<String> strings() {
        return whole && isList() ? strings : List.of();
    }

    /** The only string in it, if it holds nothing else, or the identifier of the object. */
    private Optional<String> single() {
        if (found == TokenType.START_OBJECT) {
            return id == null && whole && names.size() == 1 ? strings.stream().findFirst() : Optional.ofNullable(id);
        }
        return strings().size() == 1 ? Optional.of(strings.get(0)) : Optional.empty();
    }
}
