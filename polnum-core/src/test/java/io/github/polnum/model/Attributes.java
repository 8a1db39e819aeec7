package io.github.polnum.model;

import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What tests ask of the attributes of any type of the model: a new one cannot be forgotten. */
public final class Attributes {

    private Attributes() {}

    /** The public type of a value: the class that its users see. */
    public static Class<?> typeOf(Object value) {
        return value.getClass().getSuperclass();
    }

    /** The accessors of all attributes of a type. */
    public static List<Method> of(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.getName().equals("toBuilder"))
                .toList();
    }

    public static boolean isEmpty(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof Stated<?> stated) {
            return !stated.isStated();
        }
        if (value instanceof Extensions extensions) {
            return extensions.isEmpty();
        }
        return value.equals(false) || value.equals(0);
    }

    public static Object call(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    static Object call(Object target, String method) {
        try {
            return call(target, typeOf(target).getMethod(method));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("no such method: " + method, e);
        }
    }

    public static Object builderOf(Object value) {
        return call(value, "toBuilder");
    }

    /** The methods of a builder as its users see them. */
    static List<Method> builderMethods(Object value) {
        var builder = Stream.of(typeOf(value).getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        return Stream.of(builder.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .toList();
    }

    public static Object build(Object builder) {
        try {
            return call(
                    builder,
                    Stream.of(builder.getClass().getInterfaces())
                            .filter(type -> type.getSimpleName().equals("Builder"))
                            .findFirst()
                            .orElseThrow()
                            .getMethod("build"));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("no build()", e);
        }
    }

    /** Sets an attribute by the method of its name that takes what its accessor answers, an Optional unwrapped. */
    public static void set(Object value, Object builder, Method attribute, Object content) {
        var setter = builderMethods(value).stream()
                .filter(method -> method.getName().equals(attribute.getName()) && method.getParameterCount() == 1)
                .filter(method -> wrapped(method.getParameterTypes()[0]).isInstance(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + attribute));
        call(builder, setter, content);
    }

    private static Class<?> wrapped(Class<?> type) {
        return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
    }

    /** Another content that the attribute may have, so that the value differs in this attribute alone. */
    public static Object another(Method attribute, Object content) {
        var value = content instanceof Optional<?> optional ? optional.orElseThrow() : content;
        if (value instanceof Text) {
            return LanguageTag.DE.text("anders");
        }
        if (value instanceof Identifier) {
            return Identifier.of("other");
        }
        if (value instanceof Reference) {
            return Reference.parse("other");
        }
        if (value instanceof LanguageTag) {
            return LanguageTag.of("rm");
        }
        if (value instanceof String) {
            return switch (attribute.getName()) {
                case "iso" -> "FR";
                case "currency" -> "EUR";
                default -> "other";
            };
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> !other.equals(constant))
                    .findFirst()
                    .orElseThrow();
        }
        if (value instanceof Kind kind) {
            return other(kind);
        }
        if (value instanceof Stated<?>) {
            return Stated.absent(AbsenceReason.WITHHELD);
        }
        if (value instanceof Extensions) {
            return Extensions.none();
        }
        if (value instanceof Collection<?>) {
            return List.of();
        }
        if (value instanceof Map<?, ?>) {
            return Map.of();
        }
        if (value instanceof Terms) {
            return Terms.builder().build();
        }
        if (value instanceof Figure figure) {
            return figure.toBuilder().words(LanguageTag.DE.text("anders")).build();
        }
        if (value instanceof Quantity) {
            return Quantity.of(7);
        }
        if (value instanceof Platform platform) {
            return platform.toBuilder().name(LanguageTag.DE.text("anders")).build();
        }
        throw new AssertionError("say what else " + attribute + " may be");
    }

    private static Object other(Kind kind) {
        try {
            return call(kind, kind.getClass().getMethod("of", String.class), "other-word");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(kind.getClass() + " has no of(String)", e);
        }
    }

    /** The packages of the module, by their last name. */
    static List<String> packages() {
        try (var files = Files.list(Path.of("target", "classes", "io", "github", "polnum"))) {
            return files.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public classes of a package of the module, nested ones too. */
    static List<Class<?>> publicTypes(String folder) {
        var root = Path.of("target", "classes");
        try (var files = Files.list(root.resolve("io/github/polnum").resolve(folder))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .<Class<?>>map(Attributes::load)
                    .filter(Attributes::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    static List<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.polnum"))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .toList();
    }
}
