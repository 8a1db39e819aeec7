package io.github.polnum.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Attributes;
import io.github.polnum.model.Fixtures;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Progress;
import io.github.polnum.question.Assessments;
import io.github.polnum.question.Changes;
import io.github.polnum.question.Leadership;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value is equal to another by all that it holds, as {@link Object#equals} and {@link Object#hashCode} demand. */
class EqualityTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What is the thing itself, and equal to nothing else: what answers questions, runs rules or gathers words. */
    private static final Set<String> IDENTITIES = Set.of(
            "io.github.polnum.catalogue.Catalogue",
            "io.github.polnum.finding.Suggestion",
            "io.github.polnum.model.FrameworkIndex",
            "io.github.polnum.question.Assessments",
            "io.github.polnum.question.Changes",
            "io.github.polnum.question.Coverage",
            "io.github.polnum.question.Leadership",
            "io.github.polnum.question.Traceability",
            "io.github.polnum.rule.Findings",
            "io.github.polnum.rule.Findings$Draft",
            "io.github.polnum.rule.Rule",
            "io.github.polnum.rule.Subject",
            "io.github.polnum.rule.Validator",
            "io.github.polnum.value.Excerpt");

    /** Where a type is not simply compared field by field, and why. */
    private static final Map<Class<?>, UnaryOperator<SingleTypeEqualsVerifierApi<?>>> PARTICULAR = Map.ofEntries(
            // Made of the tag, so that texts in one language share it.
            Map.entry(LanguageTag.class, verifier -> verifier.withIgnoredFields("alone")),
            // How deep they nest is made of the values, and compared first since that is quick.
            Map.entry(DataValue.OfList.class, verifier -> verifier.suppress(Warning.STRICT_HASHCODE)),
            Map.entry(DataValue.OfObject.class, verifier -> verifier.suppress(Warning.STRICT_HASHCODE)),
            // What is compared is the part of the block.
            Map.entry(
                    Text.Entry.class,
                    verifier -> verifier.withPrefabValuesForField(
                                    "block", "abcd".getBytes(UTF_8), "efgh".getBytes(UTF_8))
                            .withPrefabValuesForField("start", 0, 1)
                            .withPrefabValuesForField("length", 1, 2)),
            // They hold their numbers in one form only, so 1.0 and 1 are equal there.
            Map.entry(Quantity.class, verifier -> verifier.suppress(Warning.BIGDECIMAL_EQUALITY)),
            Map.entry(Quantity.Bound.class, verifier -> verifier.suppress(Warning.BIGDECIMAL_EQUALITY)),
            // Computed to one number of decimals.
            Map.entry(Progress.Share.class, verifier -> verifier.suppress(Warning.BIGDECIMAL_EQUALITY)),
            // The words of a code; they do not make another finding.
            Map.entry(Finding.class, verifier -> verifier.withIgnoredFields("wording")),
            // Made of the frameworks.
            Map.entry(
                    PolicySet.class,
                    verifier -> verifier.withIgnoredFields("current", "byEdition", "successors", "backwards")),
            // A place is one in this very index; two indexes are never equal, nor are copies that EqualsVerifier makes.
            // Index and hash, which is made of the number, say all of it.
            Map.entry(
                    FrameworkIndex.Node.class,
                    verifier -> verifier.suppress(Warning.REFERENCE_EQUALITY, Warning.STRICT_HASHCODE)
                            .withIgnoredFields("item", "parent", "number", "slot", "found")),
            Map.entry(Changes.Change.class, verifier -> verifier.suppress(Warning.REFERENCE_EQUALITY)),
            Map.entry(Assessments.Assessed.class, verifier -> verifier.suppress(Warning.REFERENCE_EQUALITY)),
            Map.entry(Leadership.Lead.class, verifier -> verifier.suppress(Warning.REFERENCE_EQUALITY)),
            Map.entry(Subject.Resolved.class, verifier -> verifier.suppress(Warning.REFERENCE_EQUALITY)));

    /** Two different values of each type that cannot be made up by chance. */
    private static final List<Sample<?>> SAMPLES = Stream.concat(
                    Stream.of(
                            sample(ImmutableList.class, ImmutableList.of(), ImmutableList.of(1)),
                            sample(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(1)),
                            sample(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of(1, 2)),
                            sample(ImmutableTable.class, ImmutableTable.of(), ImmutableTable.of(1, 2, 3)),
                            sample(
                                    ImmutableListMultimap.class,
                                    ImmutableListMultimap.of(),
                                    ImmutableListMultimap.of(1, 2)),
                            sample(LanguageTag.class, LanguageTag.FR, LanguageTag.DE),
                            sample(Languages.class, LanguageTag.FR.alone(), LanguageTag.DE.alone()),
                            sample(LocalDate.class, LocalDate.of(2025, 1, 31), LocalDate.of(2026, 11, 22)),
                            sample(Text.class, LanguageTag.FR.text("a"), LanguageTag.DE.text("b")),
                            sample(DataValue.class, DataValue.of("a"), DataValue.of(1)),
                            sample(
                                    Extensions.class,
                                    Extensions.none(),
                                    Extensions.none().with("a", DataValue.of(1))),
                            sample(Quantity.class, Quantity.of(1), Quantity.of(2)),
                            sample(Stated.class, Stated.of("a"), Stated.absent(AbsenceReason.NOT_SET)),
                            sample(Finding.class, finding(Severity.ERROR), finding(Severity.INFO)),
                            sample(
                                    Place.class,
                                    Place.builder().build(),
                                    Place.builder().line(1).build()),
                            sample(
                                    Profile.class,
                                    Profile.builder("a").build(),
                                    Profile.builder("b").build()),
                            sample(PolicyElement.class, (PolicyElement) full(0), (PolicyElement) full(1)),
                            sample(
                                    FrameworkIndex.class,
                                    framework(Fixtures.ALL).index(),
                                    framework(Fixtures.MINIMAL).index()),
                            sample(FrameworkIndex.Node.class, node(0), node(1))),
                    Fixtures.MINIMAL.stream().map(EqualityTest::sample))
            .toList();

    private record Sample<T>(Class<T> type, T one, T other) {
        SingleTypeEqualsVerifierApi<?> givenTo(SingleTypeEqualsVerifierApi<?> verifier) {
            return verifier.withPrefabValues(type, one, other);
        }
    }

    private static <T> Sample<T> sample(Class<T> type, T one, T other) {
        return new Sample<>(type, one, other);
    }

    private static FrameworkIndex.Node node(int number) {
        return framework(Fixtures.ALL).index().nodes().get(number);
    }

    private static Finding finding(Severity severity) {
        return Finding.builder("code", severity, Place.builder().build()).build();
    }

    private static Object full(int number) {
        return Fixtures.ALL.stream()
                .filter(PolicyElement.class::isInstance)
                .toList()
                .get(number);
    }

    private static PolicyFramework framework(List<Object> fixtures) {
        return fixtures.stream()
                .filter(PolicyFramework.class::isInstance)
                .map(PolicyFramework.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** One fixture with next to nothing and one with every attribute. */
    @SuppressWarnings("unchecked")
    private static Sample<?> sample(Object minimal) {
        var type = (Class<Object>) Attributes.typeOf(minimal);
        return sample(
                type,
                minimal,
                Fixtures.ALL.stream().filter(type::isInstance).findFirst().orElseThrow());
    }

    static List<Class<?>> values() {
        return MAIN.stream()
                .filter(EqualityTest::isSeen)
                .filter(type -> !type.isEnum()
                        && !type.isInterface()
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .<Class<?>>map(JavaClass::reflect)
                .filter(EqualityTest::comparesItself)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static boolean isSeen(JavaClass type) {
        return isPublic(type)
                || (type.getSimpleName().startsWith("Immutable")
                        && type.getEnclosingClass().isEmpty());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(EqualityTest::isPublic).orElse(true);
    }

    private static boolean comparesItself(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no equals", e);
        }
    }

    /** Surefire opens only the packages of the tests that it runs. */
    @BeforeAll
    static void openToEqualsVerifier() {
        values().forEach(type ->
                EqualityTest.class.getModule().addOpens(type.getPackageName(), EqualsVerifier.class.getModule()));
    }

    /** Constructors refuse null, and what may be absent is compared by {@link java.util.Objects#equals}. */
    @ParameterizedTest
    @MethodSource("values")
    void valuesAreEqualByAllThatTheyHold(Class<?> type) {
        // Values given for a field by name cannot be joined with the warning.
        SingleTypeEqualsVerifierApi<?> verifier = type == Text.Entry.class
                ? EqualsVerifier.forClass(type).withNonnullFields("language", "origin", "extensions")
                : EqualsVerifier.forClass(type).suppress(Warning.NULL_FIELDS);
        for (var sample : SAMPLES) {
            verifier = sample.givenTo(verifier);
        }
        var named = PARTICULAR.containsKey(type) ? type : type.getSuperclass();

        PARTICULAR.getOrDefault(named, UnaryOperator.identity()).apply(verifier).verify();
    }

    @Test
    void everyPublicTypeIsAValueOrKnownNotToBeOne() {
        var values = values().stream()
                .map(type -> type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type)
                .map(Class::getName)
                .collect(Collectors.toSet());
        var others = MAIN.stream()
                .filter(EqualityTest::isPublic)
                .filter(type -> !type.isEnum() && !type.isInterface() && !type.isAssignableTo(Throwable.class))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> type.getAllSubclasses().stream().noneMatch(part -> values.contains(part.getName())))
                .map(JavaClass::getName)
                .filter(name -> !values.contains(name));

        assertThat(values).hasSizeGreaterThan(80);
        assertThat(others).containsExactlyInAnyOrderElementsOf(IDENTITIES);
    }
}
