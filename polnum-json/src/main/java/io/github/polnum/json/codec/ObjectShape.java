package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** Stands for the value of a member that could not be read; its object is never built. */
    private static final DataValue FAULTY = DataValue.of(false);

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
        var in = reading.in();
        if (in.current() != TokenType.START_OBJECT) {
            reading.wrongType("object");
            return null;
        }
        long start = in.offset();
        var problems = reading.problems();
        problems.enterElement();
        var builder = newBuilder.get();
        Map<String, DataValue> others = null;
        long seen = 0;
        long faulty = 0;
        boolean complete = true;
        int next = 0;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            int position = position(name, next);
            if (position < 0) {
                in.checkName();
                others = others == null ? new LinkedHashMap<>() : others;
                complete &= readOther(reading, name, others);
                continue;
            }
            next = position + 1;
            if ((seen & 1L << position) != 0) {
                complete = false;
                reading.duplicate(name);
                continue;
            }
            seen |= 1L << position;
            in.next();
            problems.enterMember(name);
            faulty |= attributes[position].read(reading, builder) ? 0 : 1L << position;
            problems.leave();
        }
        complete &= hasRequired(reading, seen, start) && faulty == 0;
        // Built in any case: what cannot be in the rest of the object is told now, and not when the document is read
        // again.
        T value = build(reading, builder, others, seen & ~faulty, start, complete);
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

    /** Reads a member that the model does not know. */
    private boolean readOther(Reading reading, String name, Map<String, DataValue> others) {
        if (others.containsKey(name)) {
            reading.duplicate(name);
            return false;
        }
        boolean isUsable = isUsable(reading, name);
        if (isUsable && name.indexOf(':') <= 0 && !(document && name.equals(SCHEMA))) {
            var suggestion = Suggestion.of(name, positions.keySet());
            reading.member(
                    "unknown-member",
                    Severity.WARNING,
                    name,
                    suggestion
                            .map(word -> Map.of("name", name, "suggestion", word))
                            .orElse(Map.of("name", name)));
        }
        reading.in().next();
        reading.problems().enterMember(name);
        var value = DataShape.DATA.read(reading);
        reading.problems().leave();
        if (isUsable) {
            others.put(name, value == null ? FAULTY : value);
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
        if ((seen & required) == required) {
            return true;
        }
        for (int i = 0; i < attributes.length; i++) {
            if ((required & ~seen & 1L << i) != 0) {
                var name = attributes[i].name();
                boolean version = document && name.equals(Descriptions.VERSION);
                reading.problems()
                        .add(
                                version ? "format-missing" : "missing-member",
                                Severity.ERROR,
                                start,
                                Map.of("name", name));
            }
        }
        return false;
    }

    private @Nullable T build(
            Reading reading,
            B builder,
            @Nullable Map<String, DataValue> others,
            long read,
            long start,
            boolean complete) {
        try {
            if (others != null) {
                setExtensions.accept(builder, Extensions.of(others));
            }
            return build.apply(builder);
        } catch (InvariantException e) {
            violated(reading, e, read, start, complete);
            for (var further : e.getSuppressed()) {
                if (further instanceof InvariantException another) {
                    violated(reading, another, read, start, complete);
                }
            }
            return null;
        }
    }

    /** Tells what cannot be, at the member it is about if there is one, else at the object. */
    private void violated(Reading reading, InvariantException e, long read, long start, boolean complete) {
        int position = positions.getOrDefault(e.attribute(), -1);
        boolean isMember = position >= 0 && (read & 1L << position) != 0;
        if (!complete && (!isMember || e.constraint() == Constraint.ONE_REQUIRED)) {
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
