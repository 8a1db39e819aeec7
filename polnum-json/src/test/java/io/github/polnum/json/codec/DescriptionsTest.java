package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Tag;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {

    static Stream<Class<?>> types() {
        return Described.shapes().keySet().stream();
    }

    @Test
    void everyTypeOfTheModelIsDescribed() {
        Set<Class<?>> model = new ClassFileImporter()
                .importPackagesOf(PolicyFramework.class).stream()
                        .map(type -> (Class<?>) type.reflect())
                        .filter(type -> type.isSealed() && !type.isInterface())
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> type.getPermittedSubclasses().length == 1)
                        .collect(Collectors.toSet());

        assertThat(Described.shapes().keySet()).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("types")
    void membersAreTheAttributesOfTheType(Class<?> type) {
        Set<String> attributes =
                Described.accessors(type).stream().map(Method::getName).collect(Collectors.toSet());
        if (type == PolicyFramework.class) {
            attributes.add("polnum");
        }
        if (type == Tag.class) {
            // The key of the object in which tags stand.
            attributes.remove("scheme");
        }

        assertThat(Described.members(Described.shapes().get(type)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(attributes);
    }

    @Test
    void formatVersionAndLanguageComeFirst() {
        assertThat(Described.members(Descriptions.FRAMEWORK)).startsWith("polnum", "language", "id");
    }
}
