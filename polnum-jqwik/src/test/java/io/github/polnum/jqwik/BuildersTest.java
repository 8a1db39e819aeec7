package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.PolicyElement;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every generator of the public face gives. */
class BuildersTest {

    private static final int VALUES = 30;
    private static final List<Object> ONCE = new ArrayList<>();
    private static final List<Object> AGAIN = new ArrayList<>();

    @BeforeAll
    static void generate() {
        JqwikSession.run(() -> {
            generateInto(ONCE);
            generateInto(AGAIN);
        });
    }

    private static void generateInto(List<Object> values) {
        for (var type : List.of(PolicyArbitraries.class, ValueArbitraries.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .forEach(method -> {
                        var generator = ((Arbitrary<?>) Census.call(method, type)).generator(1000, true);
                        var random = new Random(3);
                        for (int i = 0; i < VALUES; i++) {
                            values.add(generator.next(random).value());
                        }
                    });
        }
    }

    @Test
    void everyTypeOfTheModelHasAGenerator() {
        var generated = new TreeSet<String>();
        ONCE.forEach(value -> generated.add(value.getClass().getSuperclass().getName()));

        assertThat(generated)
                .containsAll(Census.modelTypes().stream()
                        .filter(type -> type != PolicyElement.class)
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void whatIsBuiltAgainEqualsTheOriginal() {
        var rebuilt = new ArrayList<Object>();
        var originals = new ArrayList<Object>();
        ONCE.forEach(value -> new Census(part -> {
                    if (Census.isOfTheModel(part)) {
                        originals.add(part);
                        rebuilt.add(Census.rebuilt(part));
                    }
                })
                .visit(value));

        assertThat(originals).hasSizeGreaterThan(1000);
        assertThat(rebuilt).isEqualTo(originals);
    }

    @Test
    void equalValuesHaveEqualHashCodes() {
        assertThat(AGAIN).isEqualTo(ONCE);
        assertThat(AGAIN.stream().map(Object::hashCode))
                .isEqualTo(ONCE.stream().map(Object::hashCode).toList());
        assertThat(new HashSet<>(ONCE)).hasSizeGreaterThan(ONCE.size() / 2).containsAll(AGAIN);
    }
}
