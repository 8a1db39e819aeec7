package io.github.polnum.json.codec;

import io.github.polnum.model.Tag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the codec describes, looked at from outside: the types of the model and the members of each. */
final class Described {

    private Described() {}

    /** The shape of each type of the model that is written as an object of its own. */
    static Map<Class<?>, ObjectShape<?, ?>> shapes() {
        var shapes = new LinkedHashMap<Class<?>, ObjectShape<?, ?>>();
        for (var field : Descriptions.class.getDeclaredFields()) {
            if (field.getType() == ObjectShape.class) {
                var type = (ParameterizedType) field.getGenericType();
                try {
                    shapes.put((Class<?>) type.getActualTypeArguments()[0], (ObjectShape<?, ?>) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        shapes.put(Tag.class, new TagShape("scheme").full());
        return shapes;
    }

    static List<String> members(ObjectShape<?, ?> shape) {
        return shape.attributes().stream().map(Attribute::name).toList();
    }

    /** The attributes of a type by reflection: what is abstract and public, but for what every type has. */
    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Set.of("toBuilder", "extensions").contains(method.getName()))
                .toList();
    }
}
