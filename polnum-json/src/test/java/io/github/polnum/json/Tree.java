package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists and scalars, to look into it and to change it without polnum. */
public final class Tree {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Object NULL = new Object();

    private Tree() {}

    /** The value of a document; empty if it is not JSON. Of a member that stands twice, the last. */
    public static Optional<Object> parse(byte[] document) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(value(parser));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Object>();
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                var values = new ArrayList<Object>();
                while (!parser.nextToken().isStructEnd()) {
                    values.add(value(parser));
                }
                yield values;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private static Object number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return NULL;
        }
    }

    /** The value that a JSON Pointer (RFC 6901) points to. */
    public static Optional<Object> at(Object root, String pointer) {
        Object at = root;
        for (var step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            var key = step.replace("~1", "/").replace("~0", "~");
            if (at instanceof Map<?, ?> object && object.containsKey(key)) {
                at = object.get(key);
            } else if (at instanceof List<?> array
                    && key.matches("0|[1-9][0-9]*")
                    && Integer.parseInt(key) < array.size()) {
                at = array.get(Integer.parseInt(key));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** The same document with the members of every object in another order. */
    static String shuffled(String document, Random random) {
        return shuffled(parse(document.getBytes(UTF_8)).orElseThrow(), random);
    }

    /** The document of a value, the members of every object in any order. */
    static String shuffled(Object root, Random random) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(root, out, random);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out, Random random) {
        if (value instanceof Map<?, ?> object) {
            var names = new ArrayList<Object>(object.keySet());
            Collections.shuffle(names, random);
            out.writeStartObject();
            for (var name : names) {
                out.writeName((String) name);
                write(object.get(name), out, random);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> array) {
            out.writeStartArray();
            array.forEach(element -> write(element, out, random));
            out.writeEndArray();
        } else if (value instanceof String string) {
            out.writeString(string);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            out.writeNull();
        }
    }
}
