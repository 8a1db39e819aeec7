package io.github.polnum.json.codec;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with fixed members, each an attribute of a type, and with room for extensions.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 */
final class ObjectShape<T, B> extends Shape<T> {

    /** The one extension that is written first and needs no prefix: the schema that an editor helps with. */
    static final String SCHEMA = "$schema";

    private static final int MOST_ATTRIBUTES = Long.SIZE;

    /** What must have it or a share of something mostly has it. */
    private static final String AMOUNT = "amount";

    /** Longer identifiers are not repeated: they would be cut with what stands around them. */
    private static final int LONGEST_IDENTIFIER = 60;

    /** So many names are told one by one. */
    private static final int FEW = 12;

    /** So many fit into a suggestion. */
    private static final int MOST_MEANT = 3;

    /** After so many unknown members that nothing is like, of which a document can have any number, no more is looked for. */
    private static final int MOST_LOOKED_AT = 100;

    /** Stands for the value of a member that could not be read; its object is never built. */
    static final DataValue FAULTY = DataValue.of(false);

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Function<T, Extensions> extensions;
    private final BiConsumer<B, Extensions> setExtensions;
    private Attribute<? super T, ? super B>[] attributes = arrayOf(List.of());
    private final Map<String, Integer> positions = new HashMap<>();
    /** The names in the order of the attributes. */
    private String[] names = {};

    /** The bits of the members that a document must have. */
    private long required;

    private boolean document;

    ObjectShape(
            Supplier<B> newBuilder,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        this.newBuilder = newBuilder;
        this.build = build;
        this.extensions = extensions;
        this.setExtensions = setExtensions;
    }

    /** Says what stands in the object; once, after all shapes exist, since they refer to one another. */
    void define(Attributes<T, B> all) {
        attributes = arrayOf(all.all());
        for (var attribute : attributes) {
            int position = positions.size();
            if (position == MOST_ATTRIBUTES || positions.put(attribute.name(), position) != null) {
                throw new IllegalStateException("Attribute " + attribute.name());
            }
            required |= attribute.isRequired() ? 1L << position : 0;
        }
        names = Arrays.stream(attributes).map(Attribute::name).toArray(String[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Arrays know nothing of what their elements are for.
    private static <T, B> Attribute<? super T, ? super B>[] arrayOf(List<Attribute<? super T, ? super B>> attributes) {
        return attributes.toArray(new Attribute[0]);
    }

    /** Says that the object is a whole document, which may name its schema. */
    void defineDocument(Attributes<T, B> all) {
        define(all);
        document = true;
    }

    List<Attribute<? super T, ? super B>> attributes() {
        return List.of(attributes);
    }

    @Override
    @Nullable
    T read(Reading reading) {
        return read(reading, "");
    }

    /**
     * Reads an object of which at least one member must be there.
     *
     * @param expected what is expected where none is there, as a word of the messages; empty if there may be none
     */
    @Nullable
    T read(Reading reading, String expected) {
        var in = reading.in();
        if (in.current() != TokenType.START_OBJECT) {
            var problems = reading.problems();
            var written = in.current() == TokenType.STRING
                    ? in.string()
                    : in.current() == TokenType.NUMBER ? in.numberText() : "";
            var list = problems.list();
            boolean isNested = problems.isNested();
            WrongType.tell(reading, "object", value -> advice(value, written, list, isNested));
            return null;
        }
        long start = in.offset();
        var problems = reading.problems();
        problems.enterElement(names);
        var builder = newBuilder.get();
        Others others = null;
        List<Unknown> unknown = null;
        long seen = 0;
        long faulty = 0;
        boolean complete = true;
        int next = 0;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            int position = position(name, next);
            if (position < 0) {
                in.checkName(name);
                others = others == null ? new Others() : others;
                others.seen = seen;
                unknown = unknown == null && !expected.isEmpty() ? new ArrayList<>() : unknown;
                complete &= readOther(reading, name, others, unknown);
                continue;
            }
            next = position + 1;
            if ((seen & 1L << position) != 0) {
                complete = false;
                reading.duplicate(name);
                continue;
            }
            seen |= 1L << position;
            if (others != null) {
                others.seen = seen;
            }
            in.next();
            problems.enterMember(position);
            faulty |= attributes[position].read(reading, builder) ? 0 : 1L << position;
            problems.leave();
        }
        if (seen == 0 && !expected.isEmpty()) {
            complete = false;
            tellNone(reading, expected, unknown == null ? List.of() : unknown, others, start);
        } else if (unknown != null) {
            tell(reading, unknown, others);
        }
        complete &= hasRequired(reading, seen, start) && faulty == 0;
        // Built in any case: what cannot be in the rest of the object is told now, and not when the document is read
        // again.
        T value = build(
                reading, builder, others == null ? null : others.unknown, seen & ~faulty, faulty, start, complete);
        problems.leaveElement(start);
        return complete ? value : null;
    }

    /**
     * The position of an attribute, or -1. Most documents have their members in the order of the attributes, and most readers
     * hand out the same string for the same name.
     */
    @SuppressWarnings("ReferenceEquality")
    private int position(String name, int next) {
        for (int i = next; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return positions.getOrDefault(name, -1);
    }

    /** What to advise where another value stands in place of the object. */
    private Map<String, String> advice(WrongType value, String written, String list, boolean isNested) {
        if (value.isList()) {
            return Map.of("cause", "brackets");
        }
        var sketch = sketch(value.type(), written);
        if (!isNested
                || list.isEmpty()
                || !known().contains("links")
                || written.length() > LONGEST_IDENTIFIER
                || !isIdentifier(written)) {
            return sketch.map(meant -> Map.of("suggestion", meant)).orElse(Map.of());
        }
        return Map.of(
                "cause",
                list.equals(Descriptions.COMMITMENTS) ? "answers" : "elsewhere",
                "value",
                written,
                "form",
                sketch.orElse(""),
                "link",
                "{\"includes\": [\"" + written + "\"]}");
    }

    private static boolean isIdentifier(String written) {
        try {
            return Identifier.of(written).value().equals(written);
        } catch (InvariantException e) {
            return false;
        }
    }

    /** The object that was probably meant by a value that stands in its place: {@code {"value": 17}}. */
    Optional<String> sketch(TokenType found, String value) {
        if (found != TokenType.STRING && found != TokenType.NUMBER) {
            return Optional.empty();
        }
        for (int i = 0; i < attributes.length && found == TokenType.STRING; i++) {
            var word = attributes[i].meant(value);
            if (word.isPresent()) {
                return Optional.of(sketch(i, "\"" + word.get() + "\""));
            }
        }
        int holder = 0;
        if (found == TokenType.STRING && isAmong(required, "id") && isAmong(required, "name") && isIdentifier(value)) {
            holder = positions.getOrDefault("id", 0);
        } else {
            while (holder < attributes.length && !attributes[holder].takes(found)) {
                holder++;
            }
        }
        if (holder == attributes.length) {
            if (required == 0 || found == TokenType.NUMBER) {
                return Optional.empty();
            }
            holder = Long.numberOfTrailingZeros(required);
        }
        var shown = WrongType.isShown(value) ? value : "…";
        return Optional.of(sketch(holder, found == TokenType.NUMBER ? shown : "\"" + shown + "\""));
    }

    /** The object with what it must have, and one value. */
    private String sketch(int holder, String value) {
        return IntStream.range(0, attributes.length)
                .filter(i -> i == holder || attributes[i].isRequired() || names[i].equals(AMOUNT))
                .mapToObj(
                        i -> "\"" + names[i] + "\": " + (i == holder ? value : names[i].equals(AMOUNT) ? "…" : "\"…\""))
                .collect(joining(", ", "{", "}"));
    }

    /** What stands in an object that has members which the model does not know; more may come until it has been read. */
    private static final class Others {
        private final Map<String, DataValue> unknown = new LinkedHashMap<>();
        /** The bits of the members that the model knows. */
        private long seen;
    }

    /** A member that the model does not know. */
    private record Unknown(String name, long offset) {}

    /** Tells that an object has none of its members: with those that were probably meant, else with all that is expected. */
    private void tellNone(Reading reading, String expected, List<Unknown> unknown, @Nullable Others all, long start) {
        var meant = new LinkedHashSet<String>();
        var others = new ArrayList<Unknown>();
        for (var each : unknown) {
            var member = others.size() < MOST_LOOKED_AT ? nearest(each.name()) : Optional.<String>empty();
            member.ifPresentOrElse(meant::add, () -> others.add(each));
        }
        if (!meant.isEmpty()) {
            tell(reading, others, all);
        }
        var sketch = meant.stream()
                .limit(MOST_MEANT)
                .map(name -> "\"" + name + "\": …")
                .collect(joining(", ", "{", "}"));
        var period = all != null && expected.equals(StatedShape.PERIOD)
                ? WrittenMember.period(all.unknown, reading.mayBeEnglish())
                : Optional.<String>empty();
        var arguments = new TreeMap<>(Map.of("expected", expected, "found", "object"));
        period.or(() -> meant.isEmpty() ? Optional.empty() : Optional.of(sketch))
                .ifPresent(json -> arguments.put("suggestion", json));
        reading.problems().add("wrong-type", Severity.ERROR, start, arguments);
    }

    private void tell(Reading reading, List<Unknown> unknown, @Nullable Others all) {
        var others = all == null ? new Others() : all;
        unknown.forEach(each -> tell(reading, each.name(), each.offset(), others));
    }

    /** Tells of a member that is not known, when those beside it have been read too. */
    private void tell(Reading reading, String name, long offset, Others all) {
        reading.problems().enterMember(name);
        reading.problems().addOpen("unknown-member", Severity.WARNING, offset, () -> details(reading, name, all));
        reading.problems().leave();
    }

    /** The member that was probably meant. */
    private Optional<String> nearest(String name) {
        return WrittenMember.of(name, positions.keySet());
    }

    private Problems.Details details(Reading reading, String name, Others all) {
        var present = IntStream.range(0, names.length)
                .filter(i -> (all.seen & 1L << i) != 0)
                .mapToObj(i -> names[i])
                .collect(toSet());
        var beside = new WrittenMember.Beside(present, all.unknown, reading.mayBeEnglish());
        return WrittenMember.advice(name, this, beside).orElseGet(() -> {
            if (names.length <= FEW) {
                return new Problems.Details(Map.of("name", name, "expected", "members"), List.of(names));
            }
            // Nobody should be led to keep as their own what has a place in the format.
            boolean isKnown = Descriptions.homes().keySet().stream()
                    .anyMatch(object -> object.known().contains(name));
            return new Problems.Details(isKnown ? Map.of("name", name, "cause", "known") : Map.of("name", name));
        });
    }

    /** The names of its members. */
    Set<String> known() {
        return positions.keySet();
    }

    /** Reads a member that the model does not know; where others are to be known first, it is told later. */
    private boolean readOther(Reading reading, String name, Others others, @Nullable List<Unknown> later) {
        if (others.unknown.containsKey(name)) {
            reading.duplicate(name);
            return false;
        }
        boolean isUsable = isUsable(reading, name);
        if (isUsable && name.indexOf(':') <= 0 && !(document && name.equals(SCHEMA))) {
            long offset = reading.in().offset();
            if (later == null) {
                tell(reading, name, offset, others);
            } else {
                later.add(new Unknown(name, offset));
            }
        }
        reading.in().next();
        reading.problems().enterMember(name);
        var value = DataShape.DATA.read(reading);
        reading.problems().leave();
        if (isUsable) {
            others.unknown.put(name, value == null ? FAULTY : value);
        }
        return isUsable && value != null;
    }

    /** Whether an extension can have the name at hand; tells it if not. */
    static boolean isUsable(Reading reading, String name) {
        try {
            Extensions.of(Map.of(name, FAULTY));
            return true;
        } catch (InvariantException e) {
            reading.problems().enterMember(name);
            reading.invariant(e, reading.in().offset());
            reading.problems().leave();
            return false;
        }
    }

    private boolean hasRequired(Reading reading, long seen, long start) {
        long missing = required & ~seen;
        for (long left = missing; left != 0; left &= left - 1) {
            var name = names[Long.numberOfTrailingZeros(left)];
            boolean version = document && name.equals(Descriptions.VERSION);
            reading.problems()
                    .add(version ? "format-missing" : "missing-member", Severity.ERROR, start, Map.of("name", name));
        }
        return missing == 0;
    }

    private @Nullable T build(
            Reading reading,
            B builder,
            @Nullable Map<String, DataValue> others,
            long read,
            long faulty,
            long start,
            boolean complete) {
        try {
            if (others != null) {
                setExtensions.accept(builder, Extensions.of(others));
            }
            return build.apply(builder);
        } catch (InvariantException e) {
            violated(reading, e, read, faulty, start, complete);
            for (var further : e.getSuppressed()) {
                if (further instanceof InvariantException another) {
                    violated(reading, another, read, faulty, start, complete);
                }
            }
            return null;
        }
    }

    /** Tells what cannot be, at the member it is about if there is one, else at the object. */
    private void violated(Reading reading, InvariantException e, long read, long faulty, long start, boolean complete) {
        boolean isMember = isAmong(read, e.attribute());
        if (e.constraint() == Constraint.ONE_REQUIRED ? mayComeOf(faulty, e) : !complete && !isMember) {
            // May come of what could not be read, which has been told.
            return;
        }
        if (!isMember) {
            reading.invariant(e, start);
            return;
        }
        reading.problems().enterMember(e.attribute());
        reading.invariant(e, Problems.AT_POINTER);
        reading.problems().leave();
    }

    private boolean isAmong(long members, String name) {
        int position = positions.getOrDefault(name, -1);
        return position >= 0 && (members & 1L << position) != 0;
    }

    /** Whether one of the members of which one is required is there and could not be read. */
    private boolean mayComeOf(long faulty, InvariantException e) {
        return isAmong(faulty, e.attribute())
                || e.detail().stream()
                        .flatMap(names -> Stream.of(names.split(", ", -1)))
                        .anyMatch(name -> isAmong(faulty, name));
    }

    @Override
    void write(Writing writing, T value) {
        var out = writing.out();
        out.startObject();
        var others = extensions.apply(value).members();
        var schema = document ? others.get(SCHEMA) : null;
        if (schema != null) {
            out.name(SCHEMA);
            DataShape.DATA.write(writing, schema);
        }
        for (int i = 0; i < attributes.length; i++) {
            attributes[i].write(writing, value);
        }
        if (!others.isEmpty()) {
            others.forEach((name, other) -> {
                if (schema == null || !name.equals(SCHEMA)) {
                    out.name(name);
                    DataShape.DATA.write(writing, other);
                }
            });
        }
        out.endObject();
    }

    /** The shape of identifiers that tell which element a problem belongs to. */
    static final Shape<Identifier> OWN_IDENTIFIER = new Shape<>() {
        @Override
        @Nullable
        Identifier read(Reading reading) {
            var id = Scalars.IDENTIFIER.read(reading);
            if (id != null) {
                reading.problems().identify(id);
            }
            return id;
        }

        @Override
        void write(Writing writing, Identifier id) {
            Scalars.IDENTIFIER.write(writing, id);
        }
    };
}
