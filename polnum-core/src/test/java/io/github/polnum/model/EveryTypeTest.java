package io.github.polnum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every type of the model, asked of one instance with every attribute set and one with hardly any. */
class EveryTypeTest {

    static final List<Object> FULL = Fixtures.ALL;
    static final List<Object> MINIMAL = Fixtures.MINIMAL;

    private static Stream<Method> filledAttributes(Object value) {
        return Attributes.of(Attributes.typeOf(value)).stream()
                .filter(attribute -> !Attributes.isEmpty(Attributes.call(value, attribute)));
    }

    private static Object unwrapped(Object content) {
        return content instanceof Optional<?> optional ? optional.orElseThrow() : content;
    }

    @Test
    void everyTypeHasFixtures() {
        var types = Attributes.publicTypes("model").stream()
                .filter(type ->
                        Stream.of(type.getMethods()).anyMatch(m -> m.getName().equals("toBuilder")))
                .filter(type -> type != PolicyElement.class)
                .collect(Collectors.toSet());

        assertThat(types).hasSize(30);
        assertThat(FULL).extracting(Attributes::typeOf).hasSameElementsAs(types);
        assertThat(MINIMAL).extracting(Attributes::typeOf).hasSameElementsAs(types);
    }

    @Test
    void everyAttributeIsSetInSomeFixture() {
        var missing = new TreeSet<String>();
        var set = new TreeSet<String>();
        for (var value : FULL) {
            var type = Attributes.typeOf(value);
            for (var attribute : Attributes.of(type)) {
                var name = type.getSimpleName() + "." + attribute.getName();
                (Attributes.isEmpty(Attributes.call(value, attribute)) ? missing : set).add(name);
            }
        }
        missing.removeAll(set);

        assertThat(missing).isEmpty();
        assertThat(set).contains("Role.objectives", "Role.workingTitle", "Involvement.name", "Level.type");
    }

    @Test
    void whatIsCompleteWithWhatItsBuilderTakesIsMadeOfIt() {
        var name = LanguageTag.FR.text("n");

        assertThat(OtherName.of(name)).isEqualTo(OtherName.builder(name).build());
        assertThat(Territory.of(name)).isEqualTo(Territory.builder(name).build());
        assertThat(Topic.of("t")).isEqualTo(Topic.builder("t").build());
        assertThat(Consultation.Platform.of(name))
                .isEqualTo(Consultation.Platform.builder(name).build());
        assertThat(Body.Parent.of("b")).isEqualTo(Body.Parent.builder("b").build());
    }

    @Test
    void whatTakesAWholeNumberTakesADecimalToo() {
        var decimal = new BigDecimal("0.50");
        var half = Quantity.of(decimal);

        assertThat(Figure.builder().value(decimal).build())
                .isEqualTo(Figure.builder().value(half).build());
        assertThat(Target.builder("t").value(decimal).build())
                .isEqualTo(Target.builder("t").value(half).build());
        assertThat(Target.builder("t").change(decimal).build())
                .isEqualTo(Target.builder("t").change(half).build());
        assertThat(StatusReport.builder().state(State.PLANNED).percent(decimal).build())
                .isEqualTo(StatusReport.builder()
                        .state(State.PLANNED)
                        .percent(half)
                        .build());
        assertThat(Funding.builder(Funding.Kind.SPENT)
                        .amount(decimal)
                        .share(decimal)
                        .build())
                .isEqualTo(Funding.builder(Funding.Kind.SPENT)
                        .amount(half)
                        .share(half)
                        .build());
    }

    /** One way for all: what is typed stands on the builder. */
    @Test
    void factoriesTakeIdentifiersAndReferencesAsStrings() {
        var factories = Attributes.publicTypes("model").stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .toList();

        assertThat(factories).extracting(Method::getName).contains("builder", "of");
        assertThat(factories)
                .filteredOn(method -> Stream.of(method.getParameterTypes())
                        .anyMatch(type -> type == Identifier.class || type == Reference.class))
                .isEmpty();
    }

    /** Look-up, traversal and edits come from there. */
    @ParameterizedTest
    @FieldSource("FULL")
    void everyListOfWhatHasAnIdentifierIsAContainment(Object value) {
        var lists = Attributes.of(Attributes.typeOf(value)).stream()
                .filter(attribute -> attribute.getGenericReturnType() instanceof ParameterizedType generic
                        && Collection.class.isAssignableFrom(attribute.getReturnType())
                        && generic.getActualTypeArguments()[0] instanceof Class<?> held
                        && Identified.class.isAssignableFrom(held))
                .map(Method::getName)
                .toList();
        var known = value instanceof PolicyElement element ? Containment.of(element.type()) : List.<Containment>of();

        assertThat(known).extracting(Containment::name).containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void aBuilderOfAValueBuildsAnEqualOne(Object value) {
        var again = Attributes.build(Attributes.builderOf(value));

        assertThat(again)
                .isNotSameAs(value)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @ParameterizedTest
    @FieldSource("MINIMAL")
    void aBuilderOfAMinimalValueBuildsAnEqualOne(Object value) {
        assertThat(Attributes.build(Attributes.builderOf(value)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @FieldSource("MINIMAL")
    void aMinimalValueIsNoOther(Object value) {
        assertThat(FULL).doesNotContain(value);
        assertThat(MINIMAL).containsOnlyOnce(value);
        assertThat(value).isNotEqualTo("value");
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void everyAttributeCountsInEqualityAndCanBeReplaced(Object value) {
        var counted = filledAttributes(value)
                .map(attribute -> {
                    var content = Attributes.call(value, attribute);
                    var another = Attributes.another(attribute, content);
                    var builder = Attributes.builderOf(value);
                    Attributes.set(value, builder, attribute, another);
                    var changed = Attributes.build(builder);

                    assertThat(changed)
                            .as("%s with another %s", value, attribute.getName())
                            .isNotEqualTo(value);
                    assertThat(Attributes.call(value, attribute)).isEqualTo(content);
                    Attributes.set(value, builder, attribute, unwrapped(content));
                    assertThat(Attributes.build(builder)).isEqualTo(value);
                    return attribute.getName();
                })
                .toList();

        assertThat(counted).isNotEmpty();
    }

    /** Where the value cannot be without it, it says so. */
    @ParameterizedTest
    @FieldSource("FULL")
    void anOptionalAttributeIsRemovedByAnEmptyValueAndSetByAFullOne(Object value) {
        for (var attribute : Attributes.of(Attributes.typeOf(value))) {
            if (!(Attributes.call(value, attribute) instanceof Optional<?> content)) {
                continue;
            }
            var builder = Attributes.builderOf(value);
            Attributes.set(value, builder, attribute, Optional.empty());
            if (isNeeded(value, attribute)) {
                assertThatThrownBy(() -> Attributes.build(builder))
                        .as(attribute.toString())
                        .isInstanceOfSatisfying(
                                InvariantException.class,
                                refusal -> assertThat(refusal.constraint()).isEqualTo(Constraint.ONE_REQUIRED));
            } else {
                assertThat(Attributes.call(Attributes.build(builder), attribute))
                        .as(attribute.toString())
                        .isEqualTo(Optional.empty());
            }
            Attributes.set(value, builder, attribute, content);
            assertThat(Attributes.build(builder)).as(attribute.toString()).isEqualTo(value);
        }
        assertThat(Attributes.of(Attributes.typeOf(value))).isNotEmpty();
    }

    private static boolean isNeeded(Object value, Method attribute) {
        var name = Attributes.typeOf(value).getSimpleName() + "." + attribute.getName();
        return Attributes.call(value, attribute) instanceof Optional<?> content
                && content.isPresent()
                && Set.of(
                                "Involvement.party",
                                "Involvement.name",
                                "Territory.scheme",
                                "Territory.code",
                                "Term.state",
                                "Funding.share",
                                "Target.change")
                        .contains(name);
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void addAppendsOneToAListAndAValueBuiltBeforeStaysAsItWas(Object value) {
        for (var method : Attributes.builderMethods(value)) {
            if (!method.getName().matches("add[A-Z].*") || method.isDefault()) {
                continue;
            }
            var attribute = attributeOf(value, method);
            var before = (Collection<?>) Attributes.call(value, attribute);
            if (before.isEmpty()) {
                continue;
            }
            var one = before.iterator().next();
            var builder = Attributes.builderOf(value);
            Attributes.call(builder, method, one);
            var after = (Collection<?>) Attributes.call(Attributes.build(builder), attribute);

            var expected = new ArrayList<Object>(before);
            if (before instanceof List<?>) {
                expected.add(one);
            }
            assertThat(new ArrayList<Object>(after)).as(method.getName()).isEqualTo(expected);
            assertThat(before).as(method.getName()).hasSize(((Collection<?>) Attributes.call(value, attribute)).size());
        }
        assertThat(Attributes.builderMethods(value)).isNotEmpty();
    }

    /** {@code addBody} appends to {@code bodies}, {@code addCite} to {@code cites}, {@code addBy} to {@code by}. */
    private static Method attributeOf(Object value, Method add) {
        var one = Character.toLowerCase(add.getName().charAt(3)) + add.getName().substring(4);
        var names = Set.of(one, one + "s", one.substring(0, one.length() - 1) + "ies");
        return Attributes.of(Attributes.typeOf(value)).stream()
                .filter(attribute -> names.contains(attribute.getName()))
                .filter(attribute -> Collection.class.isAssignableFrom(attribute.getReturnType()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribute for " + add));
    }

    /** What stands in a document under the name of an attribute; the scheme of a tag is a key. */
    private static List<String> memberNames(Object value) {
        var names = new java.util.ArrayList<>(Attributes.of(Attributes.typeOf(value)).stream()
                .map(Method::getName)
                .filter(name -> !name.equals("extensions") && !(value instanceof Tag && name.equals("scheme")))
                .toList());
        if (value instanceof PolicyFramework) {
            names.add("polnum");
        }
        return names;
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void anExtensionCannotHaveTheNameOfAMember(Object value) {
        var names = memberNames(value);

        assertThat(names).hasSizeGreaterThan(1);
        for (var name : names) {
            io.github.polnum.value.Refusal.assertRefused(
                    Attributes.typeOf(value).getSimpleName(),
                    "extensions",
                    io.github.polnum.value.InvariantException.Constraint.MALFORMED_EXTENSION_NAME,
                    name,
                    () -> withExtension(value, name));
        }
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void anExtensionMayHaveAnyOtherName(Object value) {
        var members = memberNames(value);
        for (var name : List.of("ge:name", "scheme", "extensions", "$schema", "outlook", "unit", "absent", "reviews")) {
            if (!members.contains(name)) {
                assertThat(Attributes.call(withExtension(value, name), "extensions"))
                        .isEqualTo(Extensions.none().with(name, DataValue.of(1)));
            }
        }
    }

    private static Object withExtension(Object value, String name) {
        var builder = Attributes.builderOf(value);
        var extensions = Extensions.none().with(name, DataValue.of(1));
        var attribute = Attributes.of(Attributes.typeOf(value)).stream()
                .filter(method -> method.getName().equals("extensions"))
                .findFirst()
                .orElseThrow();
        Attributes.set(value, builder, attribute, extensions);
        return Attributes.build(builder);
    }
}
