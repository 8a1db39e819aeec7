package io.github.polnum.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.question.Assessments;
import io.github.polnum.question.Changes;
import io.github.polnum.question.Coverage;
import io.github.polnum.question.Leadership;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No method accepts null: asked of every public method, each argument in turn, the others as they should be. */
class NullsTest {

    static final List<Object> FULL = Fixtures.ALL;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Where other arguments are wanted, the first of these that fits; 2018 is an identifier, a token and a date. */
    private static final List<Object> SAMPLES = Stream.concat(
                    Stream.of(
                            "2018",
                            1,
                            1L,
                            true,
                            LanguageTag.FR,
                            new LanguageTag[] {LanguageTag.FR},
                            LanguageTag.FR.text("n"),
                            Identifier.of("a"),
                            Reference.parse("a"),
                            Period.parse("2018"),
                            PartialDate.of(2018),
                            LocalDate.of(2018, 6, 20),
                            BigDecimal.ONE,
                            Quantity.of(1),
                            new Quantity.Bound(BigDecimal.ONE, true),
                            Extensions.none(),
                            DataValue.of(1),
                            Stated.of("2018"),
                            Text.Origin.HUMAN,
                            AbsenceReason.NOT_SET,
                            State.PLANNED,
                            Rating.MISSED,
                            ElementType.ROLE,
                            EventKind.ADOPTED,
                            FigureKind.VOTES,
                            InvolvementFunction.LEAD,
                            LinkKind.UPHOLDS,
                            Optional.empty(),
                            List.of(),
                            Set.of(),
                            Map.of(),
                            Role.class,
                            new byte[1],
                            new int[1],
                            UnaryOperator.identity(),
                            Function.identity(),
                            Funding.Kind.ASKED,
                            Text.builder(),
                            Fixtures.FRAMEWORK.index(),
                            Fixtures.FRAMEWORK.index().nodes().get(1),
                            LanguageTag.FR.text("n").entries().get(0),
                            Fixtures.LINK,
                            Stated.absent(AbsenceReason.NOT_SET),
                            PolicySet.of(List.of(Fixtures.FRAMEWORK)),
                            Fixtures.FRAMEWORK.references().get(0),
                            Indicator.Direction.INCREASE,
                            LegalAct.Standing.PENDING,
                            Period.Truth.TRUE,
                            LegalActKind.BILL,
                            BodyKind.OFFICE,
                            Channel.ONLINE,
                            ConsultationKind.PUBLIC,
                            FrameworkKind.STRATEGY,
                            PhaseKind.DECISION,
                            TerritoryKind.CANTONAL,
                            Changes.of(Fixtures.FRAMEWORK, Fixtures.FRAMEWORK),
                            Coverage.of(Fixtures.FRAMEWORK, DAY),
                            Assessments.of(Fixtures.FRAMEWORK),
                            Leadership.of(Fixtures.FRAMEWORK, DAY),
                            Relation.MEASURES_SERVE_OBJECTIVES,
                            Traceability.of(Fixtures.FRAMEWORK, Relation.MEASURES_SERVE_OBJECTIVES),
                            Stated.notStated(),
                            Severity.ERROR,
                            Category.CONFORMANCE,
                            Place.builder().build(),
                            Place.builder(),
                            Finding.builder("a", Severity.ERROR, Place.builder().build())
                                    .build(),
                            Finding.builder("a", Severity.ERROR, Place.builder().build()),
                            Report.of(List.of()),
                            Report.of(List.of()).withoutVerdicts(),
                            Report.builder(),
                            new Report.Judgement(DAY, Identifier.of("a"), 0),
                            Wording.of("a"),
                            Catalogue.adopted(),
                            Catalogue.adopted().toBuilder(),
                            Catalogue.rules().get(0),
                            Rule.builder("a", Severity.ERROR, Category.CONFORMANCE),
                            Rule.builder("a", Severity.ERROR, Category.CONFORMANCE)
                                    .build(),
                            (Rule.WholeCheck) (subject, findings) -> {},
                            (Rule.EachCheck<Role>) (item, node, subject, findings) -> {},
                            Catalogue.validator(),
                            new Waiver("a", Reference.parse("a"), LanguageTag.FR.text("n"), Optional.empty())),
                    Fixtures.ALL.stream())
            .toList();

    /** What only checks are handed: drafts of findings that are kept, and of findings that are counted. */
    private static final List<Object> HANDED =
            Stream.of(1_000, 0).flatMap(NullsTest::handed).toList();

    private static Stream<Object> handed(int limit) {
        var handed = new ArrayList<Object>();
        var rule = Rule.builder("a", Severity.INFO, Category.CONFORMANCE)
                .whole((subject, findings) -> {
                    var draft = findings.at(subject.nodes().get(0));
                    handed.addAll(List.of(subject, findings, draft));
                    // What is known already needs no making, and null is refused all the same.
                    subject.shared(Role.class, known -> Fixtures.ROLE);
                    subject.sharedInSet(Role.class, known -> Fixtures.ROLE);
                })
                .build();
        Validator.of(List.of(rule), Profile.builder("plain").build())
                .withLimit(limit)
                .validate(Fixtures.FRAMEWORK, DAY);
        return handed.stream();
    }

    private static Object sample(Class<?> type) {
        var boxed = type == int.class
                ? Integer.class
                : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
        return SAMPLES.stream()
                .filter(boxed::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    /** May be null: where a wording comes from, what is compared, the detail of an exception. */
    private static boolean mayBeNull(Executable method, int parameter) {
        return method.getName().equals("equals")
                || (method.getDeclaringClass() == Text.Builder.class
                        && method.getName().equals("put")
                        && parameter == 2);
    }

    /** What accepted a null, or failed otherwise than it should; an empty list is what is wanted. */
    private static List<String> failures(Object target, Executable method) {
        var failures = new ArrayList<String>();
        var types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i].isPrimitive() || mayBeNull(method, i)) {
                continue;
            }
            var arguments = new Object[types.length];
            for (int other = 0; other < types.length; other++) {
                arguments[other] = other == i ? null : sample(types[other]);
            }
            try {
                if (method instanceof Method called) {
                    called.invoke(target, arguments);
                } else {
                    ((Constructor<?>) method).newInstance(arguments);
                }
                failures.add(method + " accepted null as argument " + i);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof NullPointerException)) {
                    failures.add(method + " answered null as argument " + i + " by " + e.getCause());
                }
            } catch (ReflectiveOperationException e) {
                failures.add(method + " cannot be called: " + e);
            }
        }
        return failures;
    }

    private static Stream<Class<?>> publicTypes() {
        return Stream.of("catalogue", "finding", "model", "question", "rule", "value")
                .flatMap(folder -> Attributes.publicTypes(folder).stream())
                .filter(type -> !Throwable.class.isAssignableFrom(type));
    }

    @Test
    void factoriesRefuseNull() {
        var factories = publicTypes()
                .flatMap(type -> Attributes.publicMethods(type).stream())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0)
                .filter(method -> !method.getName().equals("valueOf"))
                .toList();

        assertThat(factories).hasSizeGreaterThan(60);
        assertThat(factories.stream().flatMap(factory -> failures(null, factory).stream()))
                .isEmpty();
    }

    @Test
    void recordsRefuseNull() {
        var constructors = publicTypes()
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getConstructors()))
                .toList();

        assertThat(constructors).hasSizeGreaterThan(8);
        assertThat(constructors.stream().flatMap(constructor -> failures(null, constructor).stream()))
                .isEmpty();
    }

    /** The types of a value that its users see: its own, or those that it stands behind. */
    private static Stream<Class<?>> typesOf(Object value) {
        var type = value.getClass();
        return Modifier.isPublic(type.getModifiers())
                ? Stream.of(type)
                : Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()));
    }

    private static Stream<Method> methodsThatTakeSomething(Class<?> type) {
        return Attributes.publicMethods(type).stream()
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        method.getParameterCount() > 0 && !method.getName().equals("equals"));
    }

    private static Stream<Object> values() {
        return Stream.concat(SAMPLES.stream(), HANDED.stream());
    }

    @Test
    void methodsOfValuesRefuseNull() {
        // Not of the checks, which are lambdas of this test.
        assertThat(values().filter(value -> !value.getClass().isHidden())
                        .flatMap(value -> typesOf(value)
                                .flatMap(NullsTest::methodsThatTakeSomething)
                                .flatMap(method -> failures(value, method).stream())))
                .isEmpty();
    }

    /** Builders of the model are asked for themselves. */
    @Test
    void noTypeIsForgotten() {
        var asked = values().flatMap(NullsTest::typesOf).toList();

        assertThat(publicTypes()
                        .filter(type -> !isBuilderOfModel(type))
                        .filter(type -> methodsThatTakeSomething(type).findAny().isPresent())
                        .filter(type -> asked.stream().noneMatch(type::isAssignableFrom)))
                .isEmpty();
    }

    private static boolean isBuilderOfModel(Class<?> type) {
        return type.getSimpleName().equals("Builder") && type.getPackageName().endsWith(".model");
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void buildersRefuseNull(Object value) {
        var methods = Attributes.builderMethods(value).stream()
                .filter(method -> method.getParameterCount() > 0)
                .toList();

        assertThat(methods).isNotEmpty();
        assertThat(methods.stream().flatMap(method -> failures(Attributes.builderOf(value), method).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FULL")
    void buildersRefuseNullInCollections(Object value) {
        var failures = new ArrayList<String>();
        for (var attribute : Attributes.of(Attributes.typeOf(value))) {
            var content = Attributes.call(value, attribute);
            Object broken = content instanceof Collection<?>
                    ? Collections.singletonList(null)
                    : content instanceof Map<?, ?> ? Collections.singletonMap(null, null) : null;
            if (broken != null) {
                var builder = Attributes.builderOf(value);
                try {
                    Attributes.set(value, builder, attribute, broken);
                    Attributes.build(builder);
                    failures.add(attribute + " accepted null");
                } catch (NullPointerException expected) {
                    assertThat(expected).hasNoCause();
                }
            }
        }

        assertThat(failures).isEmpty();
    }
}
