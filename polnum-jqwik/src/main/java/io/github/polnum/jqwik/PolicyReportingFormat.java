package io.github.polnum.jqwik;

import static java.util.stream.Collectors.joining;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.model.Kind;
import io.github.polnum.model.Link;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik reports a sample that these generators made: attribute by attribute, those alone that say something.
 *
 * <p>jqwik finds it by itself wherever this artifact is; nobody has to name it. A framework that failed is reported as
 *
 * <pre>
 * framework: PolicyFramework{id=plan, name="Plan"@fr, roles=[{id=facilitate, name="Faciliter"@fr}]}
 * </pre>
 *
 * <p>Texts are whole; characters that nobody sees are shown as escapes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicyReportingFormat implements SampleReportingFormat {

    private static final Set<String> OWN =
            Set.of(PolicyElement.class.getPackageName(), Text.class.getPackageName(), Profile.class.getPackageName());

    /** What something is called comes first, and what stands under it last. */
    private static final Comparator<Map.Entry<String, Object>> ORDER = Comparator.comparing(
                    (Map.Entry<String, Object> attribute) -> switch (attribute.getKey()) {
                        case "id" -> 0;
                        case "name" -> 1;
                        default -> holdsElements(attribute.getValue()) ? 3 : 2;
                    })
            .thenComparing(Map.Entry::getKey);

    /** Made by jqwik. */
    public PolicyReportingFormat() {}

    /**
     * Tells whether a value is of this library.
     *
     * @param value the value
     * @return whether it is a case or a value, a part of the model or of a profile
     */
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof RuleCase || OWN.contains(value.getClass().getPackageName());
    }

    /**
     * Returns the content of a value in a form that jqwik lays out.
     *
     * @param value the value
     * @return maps and lists of what the value says
     */
    @Override
    public Object report(Object value) {
        return shown(value);
    }

    /**
     * Returns the type of a value that has attributes.
     *
     * @param value the value
     * @return the name of the type; empty for a value that one line tells
     */
    @Override
    public Optional<String> label(Object value) {
        if (isOfTheModel(value)) {
            return Optional.of(value.getClass().getSuperclass().getSimpleName());
        }
        boolean hasAttributes = value instanceof RuleCase || value instanceof Profile || value instanceof Waiver;
        return hasAttributes || value instanceof PolicySet
                ? Optional.of(value.getClass().getSimpleName())
                : Optional.empty();
    }

    private static boolean isOfTheModel(Object value) {
        var type = value.getClass().getSuperclass();
        return type != null
                && type.getPackageName().equals(PolicyElement.class.getPackageName())
                && Modifier.isAbstract(type.getModifiers())
                && type != Kind.class;
    }

    private static Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            // Empty only among the rules of a profile.
            return optional.map(PolicyReportingFormat::shown).orElseGet(() -> plain("off"));
        }
        if (value instanceof Stated<?> stated) {
            return shown(stated);
        }
        if (value instanceof Text text) {
            return text.entries().size() == 1 ? shown(text.entries().get(0)) : shown(text.entries());
        }
        if (value instanceof Text.Entry entry) {
            return shown(entry);
        }
        if (value instanceof DataValue data) {
            return shown(data);
        }
        if (value instanceof Extensions extensions) {
            return shown(extensions.members());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(PolicyReportingFormat::shown).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return shown(map);
        }
        if (value instanceof String string) {
            return quoted(string);
        }
        if (value instanceof Token token) {
            return plain(token.token());
        }
        if (value instanceof Link link) {
            return plain(link.kind() + " " + visible(link.to()));
        }
        if (value instanceof Quantity quantity && !quantity.extensions().isEmpty()) {
            return attributes("quantity", plain(quantity), "extensions", quantity.extensions());
        }
        if (value instanceof PolicySet set) {
            return shown(set.frameworks());
        }
        if (value instanceof RuleCase broken) {
            return attributes(
                    "code",
                    plain(broken.code()),
                    "asOf",
                    broken.asOf(),
                    "profile",
                    broken.profile(),
                    "set",
                    broken.set());
        }
        if (value instanceof Profile profile) {
            return shown(profile);
        }
        if (value instanceof Waiver waiver) {
            return attributes(
                    "rule", plain(waiver.rule()),
                    "element", waiver.element(),
                    "reason", waiver.reason(),
                    "expires", waiver.expires());
        }
        return isOfTheModel(value) ? attributesOf(value) : plain(value);
    }

    private static Object shown(Stated<?> stated) {
        if (stated instanceof Stated.Absent<?> absent) {
            return attributes("absent", absent.reason(), "word", absent.word(), "extensions", absent.extensions());
        }
        return stated.value().map(PolicyReportingFormat::shown).orElseGet(() -> plain("not stated"));
    }

    private static Object shown(Text.Entry entry) {
        var origin = entry.origin().map(how -> " (" + how.token() + ")").orElse("");
        var text = plain(quoted(entry.value()) + "@" + entry.language() + origin);
        return entry.extensions().isEmpty() ? text : attributes("text", text, "extensions", entry.extensions());
    }

    private static Object shown(DataValue data) {
        if (data instanceof DataValue.OfString string) {
            return quoted(string.value());
        }
        if (data instanceof DataValue.OfList list) {
            return shown(list.values());
        }
        return data instanceof DataValue.OfObject object ? shown(object.members()) : plain(data);
    }

    private static Object shown(Profile profile) {
        // What those of the catalogue say is known.
        return Catalogue.profiles().contains(profile)
                ? plain(profile.id())
                : attributes(
                        "id", profile.id(),
                        "base", profile.base(),
                        "rules", profile.rules(),
                        "languages", profile.languages(),
                        "waivers", profile.waivers(),
                        "extensions", profile.extensions());
    }

    private static Map<Object, Object> shown(Map<?, ?> map) {
        var shown = new LinkedHashMap<Object, Object>();
        map.forEach((name, value) ->
                shown.put(plain(name instanceof Token token ? token.token() : name), shown(value)));
        return shown;
    }

    /** What is shown of attributes, each a name and a value. */
    private static Map<Object, Object> attributes(Object... namesAndValues) {
        var attributes = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        attributes.values().removeIf(value -> !isFilled(value));
        return shown(attributes);
    }

    private static Map<Object, Object> attributesOf(Object value) {
        var attributes = new LinkedHashMap<String, Object>();
        Arrays.stream(value.getClass().getSuperclass().getMethods())
                .filter(method -> isAttribute(method, value))
                .map(method -> Map.entry(method.getName(), call(method, value)))
                .filter(attribute -> isFilled(attribute.getValue()))
                .sorted(ORDER)
                .forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        return shown(attributes);
    }

    /** The accessors of the model are abstract; the type of an element is told before its attributes. */
    private static boolean isAttribute(Method method, Object value) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getName().equals("toBuilder")
                && !(value instanceof PolicyElement && method.getName().equals("type"));
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }

    private static boolean isFilled(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (content instanceof Stated<?> stated) {
            return stated.isStated();
        }
        if (content instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        if (content instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (content instanceof Extensions extensions) {
            return !extensions.isEmpty();
        }
        return !content.equals(false) && !content.equals(0);
    }

    private static boolean holdsElements(Object content) {
        return content instanceof List<?> values && values.stream().anyMatch(PolicyElement.class::isInstance);
    }

    private static Object quoted(String value) {
        return plain("\"" + visible(value) + "\"");
    }

    /** As {@code Excerpt} shows it, but whole. */
    private static String visible(Object value) {
        return value.toString()
                .codePoints()
                .mapToObj(Character::toString)
                .map(Excerpt::of)
                .collect(joining());
    }

    private static Object plain(Object value) {
        return SampleReportingFormat.plainLabel(visible(value));
    }
}
