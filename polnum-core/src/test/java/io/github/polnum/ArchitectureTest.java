package io.github.polnum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Identified;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.Identifier;
import java.io.Serializable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static final List<ArchRule> RULES = List.of(
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.github.polnum..",
                            "java..",
                            "com.google.common..",
                            "com.google.errorprone.annotations..",
                            "javax.annotation..",
                            "org.jspecify.annotations..",
                            "org.immutables.value.."),
            noClasses()
                    .that()
                    .resideInAPackage("io.github.polnum.value")
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.github.polnum..")
                            .and(resideOutsideOfPackage("io.github.polnum.value"))),
            slices().matching("io.github.polnum.(*)..").should().beFreeOfCycles(),
            // What rules look through is counted, so that a test can tell whether their work is linear.
            noClasses()
                    .that()
                    .resideInAPackage("io.github.polnum.catalogue")
                    .should()
                    .callMethod(FrameworkIndex.class, "nodes")
                    .orShould()
                    .callMethod(FrameworkIndex.class, "elements")
                    .orShould()
                    .callMethod(FrameworkIndex.class, "referencesTo", Identifier.class)
                    .orShould()
                    .callMethod(PolicySet.class, "referencesTo", PolicyFramework.class, Identified.class)
                    .orShould()
                    .callMethod(PolicySet.class, "unresolved"),
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic(),
            // It is made by whichever thread asks first, and read by all.
            classes()
                    .that()
                    .haveFullyQualifiedName(FrameworkIndex.class.getName())
                    .should()
                    .haveOnlyFinalFields(),
            classes()
                    .that()
                    .areAssignableTo(Serializable.class)
                    .should()
                    .beAssignableTo(Enum.class)
                    .orShould()
                    .beAssignableTo(Throwable.class),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.lang.reflect..",
                            "java.util.logging..",
                            "java.sql..")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in"));

    @ParameterizedTest
    @FieldSource("RULES")
    void theModuleKeepsToTheRule(ArchRule rule) {
        rule.check(MAIN);
    }

    @Test
    void theRulesSeeTheModule() {
        assertThat(MAIN).extracting(JavaClass::getSimpleName).contains("Text", "PolicyFramework", "ImmutableRole");
    }

    /** Types of Guava stay inside: only hidden classes answer with them, where the public type says List. */
    @Test
    void thePublicFaceNamesNoTypeOfALibrary() {
        var foreign = MAIN.stream()
                .filter(ArchitectureTest::isPublic)
                .map(JavaClass::reflect)
                .flatMap(ArchitectureTest::signatures)
                .filter(name -> name.contains("com.google") || name.contains("org.immutables"))
                .toList();

        assertThat(MAIN.stream().filter(ArchitectureTest::isPublic)).hasSizeGreaterThan(60);
        assertThat(foreign).isEmpty();
    }

    /** A user can know them all; another one must earn its place. */
    @Test
    void publicTypesAreFew() {
        var types = MAIN.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertThat(types).contains("io.github.polnum.model.PolicyFramework").hasSizeLessThanOrEqualTo(83);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    /** Every type named by what users can see of a class. */
    private static Stream<String> signatures(Class<?> type) {
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isVisible(method.getModifiers()))
                .flatMap(method -> Stream.of(
                                Stream.of(method.getGenericReturnType()),
                                Stream.of(method.getGenericParameterTypes()),
                                Stream.of(method.getGenericExceptionTypes()))
                        .flatMap(types -> types)
                        .map(named -> type.getName() + "." + method.getName() + ": " + names(named)));
        var constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor.getModifiers()))
                .flatMap(constructor -> Stream.of(constructor.getGenericParameterTypes()))
                .map(named -> type.getName() + ": " + names(named));
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isVisible(field.getModifiers()))
                .map(field -> type.getName() + "." + field.getName() + ": " + names(field.getGenericType()));
        var parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(named -> type.getName() + " is a " + names(named));
        return Stream.of(methods, constructors, fields, parents).flatMap(found -> found);
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String names(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType().getTypeName() + names(parameterized.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + names(wildcard.getUpperBounds()) + names(wildcard.getLowerBounds());
        }
        if (type instanceof GenericArrayType array) {
            return names(array.getGenericComponentType()) + "[]";
        }
        return type instanceof TypeVariable<?> variable ? variable.getName() : type.getTypeName();
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(ArchitectureTest::names).toList().toString();
    }
}
