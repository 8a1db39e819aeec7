package io.github.polnum.jqwik;

import io.github.polnum.model.Kind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Walks over all that a framework holds, attribute by attribute, and takes note of it. */
final class Census {

    /** Attributes seen with something in them, such as {@code Role.measures}. */
    final Set<String> filled = new TreeSet<>();
    /** Words of vocabularies seen, such as {@code LinkKind upholds}. */
    final Set<String> words = new TreeSet<>();

    final Set<Reference> references = new LinkedHashSet<>();
    private final Consumer<Object> visitor;

    Census() {
        this(value -> {});
    }

    Census(Consumer<Object> visitor) {
        this.visitor = visitor;
    }

    /** The types of the model that a framework is made of, found by following the types of the accessors. */
    static Set<Class<?>> modelTypes() {
        var found = new TreeSet<Class<?>>(Comparator.comparing(Class::getName));
        gather(PolicyFramework.class, found);
        return found;
    }

    private static void gather(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> gather(argument, found));
        } else if (type instanceof Class<?> raw && isModelType(raw) && found.add(raw)) {
            accessors(raw).forEach(accessor -> gather(accessor.getGenericReturnType(), found));
        }
    }

    private static boolean isModelType(Class<?> type) {
        return type != null
                && type.getPackageName().equals(PolicyElement.class.getPackageName())
                && Modifier.isAbstract(type.getModifiers())
                && type != Kind.class;
    }

    /** The attributes of a type: its public abstract methods without parameters. */
    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !method.getName().equals("toBuilder"))
                .toList();
    }

    void visit(Object value) {
        visitor.accept(value);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Stated.Present<?> present) {
            visit(present.get());
        } else if (value instanceof Stated.Absent<?> absent) {
            visit(absent.reason());
            visit(absent.word());
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            visit(map.keySet());
            visit(map.values());
        } else if (value instanceof Token token) {
            words.add(
                    value instanceof Enum<?> constant
                            ? constant.getDeclaringClass().getName() + " " + constant.name()
                            : value.getClass().getName() + " " + token.token());
        } else if (value instanceof Reference reference) {
            references.add(reference);
        } else if (value instanceof Text text) {
            text.entries().forEach(this::visit);
        } else if (value instanceof Record && !(value instanceof DataValue)) {
            Arrays.stream(value.getClass().getRecordComponents())
                    .forEach(component -> visit(call(component.getAccessor(), value)));
        } else if (isOfTheModel(value)) {
            var type = value.getClass().getSuperclass();
            for (var accessor : accessors(type)) {
                var content = call(accessor, value);
                if (isFilled(content)) {
                    filled.add(type.getSimpleName() + "." + accessor.getName());
                }
                visit(content);
            }
        }
    }

    static boolean isOfTheModel(Object value) {
        return isModelType(value.getClass().getSuperclass());
    }

    /** What the builder of a value of the model gives at once. */
    static Object rebuilt(Object value) {
        try {
            var type = value.getClass().getSuperclass();
            var toBuilder = type.getMethod("toBuilder");
            var builder = call(toBuilder, value);
            return call(toBuilder.getReturnType().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(value.toString(), e);
        }
    }

    static Object call(Method accessor, Object value) {
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
        if (content instanceof Iterable<?> values) {
            return values.iterator().hasNext();
        }
        if (content instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (content instanceof Extensions extensions) {
            return !extensions.isEmpty();
        }
        return !content.equals(false) && !content.equals(0);
    }
}
