package io.github.polnum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.question.Assessments;
import io.github.polnum.question.Changes;
import io.github.polnum.question.Coverage;
import io.github.polnum.question.Leadership;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.RuleProvider;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Validator;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a value was made of, and nothing that it gives, can be used to change it; asked of every public method. */
class ImmutabilityTest {

    private static final PolicyFramework FRAMEWORK = Fixtures.FRAMEWORK.toBuilder()
            .objectives(List.of(
                    Objective.of("seul", LanguageTag.FR.text("Seul")),
                    Objective.builder("lie", LanguageTag.FR.text("Lié"))
                            .addLink(LinkKind.UPHOLDS, "principe")
                            .addInvolved(Involvement.of(InvolvementFunction.LEAD, "office"))
                            .addAssessment(
                                    Assessment.builder().rating(Rating.MISSED).build())
                            .build()))
            .addPrinciple(Principle.of("vide", LanguageTag.FR.text("Vide")))
            .build();
    /** Whatever can be missing is missing. */
    private static final PolicyFramework UNFINISHED = PolicyFramework.builder("vide", LanguageTag.FR.text("Vide"))
            .addRole(Role.of("role", LanguageTag.FR.text("Rôle")))
            .addMeasure(Measure.of("mesure", LanguageTag.FR.text("Mesure")))
            .addPortfolio(Portfolio.of("portefeuille", LanguageTag.FR.text("Portefeuille")))
            .build();

    /** Whatever can change has changed from the one above. */
    private static final PolicyFramework CHANGED = PolicyFramework.builder("autre", LanguageTag.FR.text("Autre"))
            .addRole(Role.builder("nouveau", LanguageTag.FR.text("Nouveau"))
                    .addMeasure(Measure.of("mesure", LanguageTag.FR.text("Mesure")))
                    .build())
            .addObjective(Objective.of("role", LanguageTag.FR.text("Rôle")))
            .build();

    private static final Changes CHANGES = Changes.of(UNFINISHED, CHANGED);

    private static final PolicySet SET = PolicySet.of(List.of(FRAMEWORK));

    /** Instances of each type that gives collections; whatever it gives is filled in one of them. */
    private static final List<Object> INSTANCES = Stream.of(
                    Fixtures.ALL.stream(),
                    Stream.of(
                            FRAMEWORK,
                            SET,
                            FRAMEWORK.index(),
                            Coverage.of(FRAMEWORK, LocalDate.of(2026, 11, 22)),
                            Coverage.of(UNFINISHED, LocalDate.of(2026, 11, 22)),
                            Traceability.of(FRAMEWORK, Relation.MEASURES_UPHOLD_PRINCIPLES),
                            Assessments.of(FRAMEWORK),
                            Leadership.of(FRAMEWORK, LocalDate.of(2026, 11, 22)),
                            CHANGES,
                            CHANGES.changed().get(0),
                            Catalogue.validator(),
                            subject(),
                            Profile.builder("ge")
                                    .off("some-rule")
                                    .addWaiver(new Waiver(
                                            "some-rule",
                                            Reference.parse("a"),
                                            LanguageTag.FR.text("n"),
                                            Optional.empty()))
                                    .addLanguage(LanguageTag.FR)
                                    .build(),
                            finding(),
                            Report.of(List.of(finding())),
                            new Report.Judgement(
                                    LocalDate.of(2026, 11, 22), Identifier.of("a"), 0, Set.of(Category.CONFORMANCE)),
                            DataValue.of(List.of(DataValue.of(1))),
                            DataValue.of(Map.of("a", DataValue.of(1))),
                            Extensions.none().with("a", DataValue.of(1)),
                            LanguageTag.FR.text("n")))
            .flatMap(instances -> instances)
            .toList();

    private static Subject subject() {
        var subjects = new ArrayList<Subject>();
        var rule = Rule.builder("ge-keep", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> subjects.add(subject))
                .build();
        var profile = Profile.builder("ge").addLanguage(LanguageTag.FR).build();
        Validator.of(List.of(rule), profile).validate(SET, LocalDate.of(2026, 11, 22));
        return subjects.get(0);
    }

    private static List<Finding> told(List<String> values) {
        var rule = Rule.builder("ge-told", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> findings.at(subject.nodes().get(0))
                        .put("values", values)
                        .add())
                .build();
        return Validator.of(List.of(rule), Profile.builder("ge").build())
                .validate(SET, LocalDate.of(2026, 11, 22))
                .findings();
    }

    private static Finding finding() {
        var place = Place.builder().path("name").build();
        return Finding.builder("some-code", Severity.INFO, place)
                .putArgument("id", "a")
                .addRelated(place)
                .build();
    }

    private static Stream<Method> publicMethods() {
        return Attributes.packages().stream()
                .flatMap(folder -> Attributes.publicTypes(folder).stream())
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean holdsMany(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type.isArray();
    }

    private static String nameOf(Executable method) {
        return method.getDeclaringClass().getName().replaceAll(".*\\.", "") + "."
                + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What gives a collection; a provider of rules is written by others, and the values of an enum are a copy. */
    static List<Arguments> gives() {
        return publicMethods()
                .filter(method -> holdsMany(method.getReturnType()))
                .filter(method -> method.getDeclaringClass() != RuleProvider.class)
                .filter(method -> !method.getDeclaringClass().isEnum())
                .map(method -> Arguments.of(nameOf(method), method))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gives")
    void whatIsGivenCannotBeChanged(String name, Method method) {
        var filled = (Modifier.isStatic(method.getModifiers()) ? Stream.of((Object) null) : INSTANCES.stream())
                .filter(instance ->
                        instance == null || method.getDeclaringClass().isInstance(instance))
                .flatMap(instance -> arguments(method).map(arguments -> Attributes.call(instance, method, arguments)))
                .filter(content -> !Attributes.isEmpty(content))
                .limit(20)
                .toList();

        assertThat(filled).as("what %s gives, filled", name).isNotEmpty();
        filled.forEach(ImmutabilityTest::assertUnchangeable);
    }

    private static Stream<Object[]> arguments(Method method) {
        return switch (method.getParameterCount()) {
            case 0 -> Stream.<Object[]>of(new Object[0]);
            case 1 -> samples(method.getParameterTypes()[0]).map(sample -> new Object[] {sample});
            default ->
                samples(method.getParameterTypes()[0])
                        .flatMap(first ->
                                samples(method.getParameterTypes()[1]).map(second -> new Object[] {first, second}));
        };
    }

    private static Stream<?> samples(Class<?> type) {
        if (type == PolicySet.class) {
            return Stream.of(SET);
        }
        if (type == PolicyFramework.class) {
            return Stream.of(FRAMEWORK);
        }
        if (type == LocalDate.class) {
            return Stream.of(LocalDate.of(2026, 11, 22));
        }
        if (type == Class.class) {
            return Stream.of(Objective.class);
        }
        var nodes = FRAMEWORK.index().nodes().stream();
        return type == FrameworkIndex.Node.class
                ? nodes
                : type == Identifier.class ? nodes.map(FrameworkIndex.Node::id) : nodes.map(FrameworkIndex.Node::item);
    }

    private static void assertUnchangeable(Object content) {
        var before = content.toString();
        var attempts = new TreeMap<String, ThrowingCallable>();
        if (content instanceof Map<?, ?> map) {
            attemptsOn(attempts, changeable(map));
        } else {
            attemptsOn(attempts, "", changeable((Collection<?>) content));
        }

        attempts.forEach((attempt, change) -> assertThatThrownBy(change)
                .as("%s of %s", attempt, content.getClass())
                .isInstanceOf(UnsupportedOperationException.class));
        assertThat(content).hasToString(before);
    }

    /** Java would not compile an attempt to put something into a collection of unknown things. */
    @SuppressWarnings("unchecked")
    private static Collection<Object> changeable(Collection<?> collection) {
        return (Collection<Object>) collection;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> changeable(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }

    private static void attemptsOn(Map<String, ThrowingCallable> attempts, String of, Collection<Object> content) {
        var one = content.iterator().next();
        var all = new ArrayList<>(content);
        attempts.put(of + "add", () -> content.add(one));
        attempts.put(of + "addAll", () -> content.addAll(all));
        attempts.put(of + "remove", () -> content.remove(one));
        attempts.put(of + "removeAll", () -> content.removeAll(all));
        attempts.put(of + "removeIf", () -> content.removeIf(any -> true));
        attempts.put(of + "retainAll", () -> content.retainAll(List.of()));
        attempts.put(of + "clear", content::clear);
        attempts.put(of + "iterator.remove", () -> removeFirst(content.iterator()));
        if (content instanceof List<Object> list) {
            attempts.put("add at a place", () -> list.add(0, one));
            attempts.put("addAll at a place", () -> list.addAll(0, all));
            attempts.put("set", () -> list.set(0, one));
            attempts.put("remove at a place", () -> list.remove(0));
            attempts.put("replaceAll", () -> list.replaceAll(each -> one));
            attempts.put("sort", () -> list.sort(Comparator.comparing(Object::toString)));
            attempts.put("subList.clear", () -> list.subList(0, 1).clear());
            attempts.put("listIterator.remove", () -> removeFirst(list.listIterator()));
            attempts.put("listIterator.set", () -> {
                var iterator = list.listIterator();
                iterator.next();
                iterator.set(one);
            });
            attempts.put("listIterator.add", () -> list.listIterator().add(one));
        }
    }

    private static void attemptsOn(Map<String, ThrowingCallable> attempts, Map<Object, Object> content) {
        var key = content.keySet().iterator().next();
        var value = content.get(key);
        attempts.put("put", () -> content.put(key, value));
        attempts.put("putAll", () -> content.putAll(new LinkedHashMap<>(content)));
        attempts.put("putIfAbsent", () -> content.putIfAbsent(key, value));
        attempts.put("remove", () -> content.remove(key));
        attempts.put("remove of both", () -> content.remove(key, value));
        attempts.put("replace", () -> content.replace(key, value));
        attempts.put("replaceAll", () -> content.replaceAll((each, its) -> value));
        attempts.put("compute", () -> content.compute(key, (each, its) -> value));
        attempts.put("computeIfAbsent", () -> content.computeIfAbsent(key, each -> value));
        attempts.put("merge", () -> content.merge(key, value, (old, its) -> value));
        attempts.put("clear", content::clear);
        attempts.put(
                "entry.setValue", () -> content.entrySet().iterator().next().setValue(value));
        attempts.put("entries.remove", () -> removeFirst(content.entrySet().iterator()));
        attempts.put("entries.clear", () -> content.entrySet().clear());
        attempts.put("keys.remove", () -> removeFirst(content.keySet().iterator()));
        attempts.put("keys.clear", () -> content.keySet().clear());
        attempts.put("values.remove", () -> removeFirst(content.values().iterator()));
        attempts.put("values.clear", () -> content.values().clear());
    }

    private static void removeFirst(Iterator<?> iterator) {
        iterator.next();
        iterator.remove();
    }

    static final List<Object> FULL = Fixtures.ALL;

    /** The methods of builders that take many: cleared before anything is built, so nothing of it can be kept. */
    @ParameterizedTest
    @FieldSource("FULL")
    void builderKeepsNothingOfWhatItIsGiven(Object value) {
        for (var method : Attributes.builderMethods(value)) {
            if (method.getParameterCount() != 1 || !holdsMany(method.getParameterTypes()[0])) {
                continue;
            }
            var content = Attributes.call(value, method.getName());
            var builder = Attributes.builderOf(value);
            if (content instanceof Map<?, ?> map) {
                var given = new LinkedHashMap<>(changeable(map));
                Attributes.call(builder, method, given);
                given.clear();
            } else {
                var given = new ArrayList<>(changeable((Collection<?>) content));
                Attributes.call(builder, method, given);
                given.clear();
            }

            assertThat(Attributes.build(builder)).as(nameOf(method)).isEqualTo(value);
        }
        assertThat(Attributes.builderMethods(value)).isNotEmpty();
    }

    private static final Text NAME = LanguageTag.FR.text("n");

    private static final Rule RULE = Rule.builder("ge-rule", Severity.INFO, Category.CONSISTENCY)
            .whole((subject, findings) -> {})
            .build();

    /** What else takes many, and what it makes of them. */
    static final List<Arguments> TAKES = List.of(
            takes("Extensions.of(Map)", ImmutabilityTest::extensions, Extensions::of),
            takes("DataValue.of(Map)", ImmutabilityTest::extensions, DataValue::of),
            takes("DataValue.of(List)", () -> list(DataValue.of(1)), DataValue::of),
            takes("Text.of(Map)", () -> new LinkedHashMap<>(Map.of(LanguageTag.FR, "a")), Text::of),
            takes(
                    "Text.builder(byte[])",
                    () -> new byte[] {'a'},
                    document -> Text.builder(document).put(LanguageTag.FR, 0, 1).build()),
            takes("Text.copyTo(byte[], int[])", () -> new byte[1], bytes -> {
                var text = LanguageTag.FR.text("n");
                text.copyTo(bytes, new int[1]);
                return text;
            }),
            takes(
                    "Text.resolve(LanguageTag[])",
                    () -> new LanguageTag[] {LanguageTag.FR},
                    languages -> LanguageTag.FR.text("a").resolve(languages)),
            takes(
                    "PolicyFramework.resolve(Text, LanguageTag[])",
                    () -> new LanguageTag[] {LanguageTag.FR},
                    languages -> FRAMEWORK.resolve(LanguageTag.FR.text("a"), languages)),
            takes(
                    "Finding$Builder.arguments(Map)",
                    ImmutabilityTest::extensions,
                    arguments -> finding().toBuilder().arguments(arguments).build()),
            takes(
                    "Finding$Builder.related(Iterable)",
                    () -> list(Place.builder().line(1).build()),
                    places -> finding().toBuilder().related(places).build()),
            takes(
                    "Profile$Builder.rules(Map)",
                    () -> new LinkedHashMap<>(Map.of("ge-rule", Optional.of(Severity.INFO))),
                    rules -> Profile.builder("ge").rules(rules).build()),
            takes(
                    "Profile$Builder.waivers(Iterable)",
                    () -> list(new Waiver("ge-rule", Reference.parse("a"), NAME, Optional.empty())),
                    waivers -> Profile.builder("ge").waivers(waivers).build()),
            takes(
                    "Profile$Builder.languages(Iterable)",
                    () -> list(LanguageTag.FR),
                    languages -> Profile.builder("ge").languages(languages).build()),
            takes("Report.of(Iterable)", () -> list(finding()), Report::of),
            takes(
                    "Report.withFindings(Iterable)",
                    () -> list(finding()),
                    findings -> Report.empty().withFindings(findings)),
            takes(
                    "Wording.advice(Map)",
                    () -> new HashMap<>(Map.of("suggestion", DataValue.of("word"))),
                    arguments -> Catalogue.find("unknown-member")
                            .map(Rule::wording)
                            .flatMap(wording -> wording.advice(arguments))
                            .orElseThrow()),
            takes("Findings$Draft.put(String, List)", () -> list("a"), ImmutabilityTest::told),
            takes("Suggestion.of(String, Collection)", () -> list("words"), known -> Suggestion.of("word", known)),
            takes(
                    "Suggestion.named(String, Collection)",
                    () -> list("report"),
                    known -> Suggestion.named("Bericht", known)),
            takes(
                    "Indicator.withMeasurements(Iterable)",
                    () -> list(Fixtures.FIGURE),
                    figures -> Indicator.of("i", NAME).withMeasurements(figures)),
            takes(
                    "Indicator.withTargets(Iterable)",
                    () -> list(Fixtures.TARGET),
                    targets -> Indicator.of("i", NAME).withTargets(targets)),
            takes(
                    "Measure.withStatusReports(Iterable)",
                    () -> list(Fixtures.STATUS_REPORT),
                    reports -> Measure.of("m", NAME).withStatusReports(reports)),
            takes("PolicySet.of(Iterable)", () -> list(FRAMEWORK), PolicySet::of),
            takes(
                    "Validator.of(Iterable, Profile)",
                    () -> list(RULE),
                    rules -> Validator.of(rules, Catalogue.draft()).rules()),
            takes(
                    "Validator.withRules(Iterable)",
                    () -> list(RULE),
                    rules -> Catalogue.validator().withRules(rules).rules()),
            takes(
                    "Validator.validate(PolicyFramework, Iterable, LocalDate)",
                    () -> list(FRAMEWORK),
                    others -> Catalogue.validator()
                            .validate(FRAMEWORK, others, LocalDate.of(2026, 11, 22))
                            .findings()));

    private static Map<String, DataValue> extensions() {
        return new LinkedHashMap<>(Map.of("a", DataValue.of(1)));
    }

    private static <T> List<T> list(T one) {
        return new ArrayList<>(List.of(one));
    }

    private static <T> Arguments takes(String name, Supplier<T> many, Function<T, Object> make) {
        return Arguments.of(name, many, make);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TAKES")
    void whatIsMadeStaysAsItWas(String name, Supplier<Object> many, Function<Object, Object> make) {
        var expected = make.apply(many.get());

        var given = many.get();
        var made = make.apply(given);
        if (given instanceof Collection<?> collection) {
            collection.clear();
        } else if (given instanceof Map<?, ?> map) {
            map.clear();
        } else if (given instanceof byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        } else {
            Arrays.fill((Object[]) given, null);
        }

        assertThat(made).isEqualTo(expected);
    }

    @Test
    void nothingThatTakesManyIsForgotten() {
        Set<String> taking = publicMethods()
                .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(ImmutabilityTest::holdsMany))
                .filter(method -> !isOfBuilderInModel(method))
                .map(ImmutabilityTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TAKES).extracting(row -> row.get()[0]).containsExactlyInAnyOrderElementsOf(List.copyOf(taking));
        assertThat(Attributes.packages().stream()
                        .flatMap(folder -> Attributes.publicTypes(folder).stream())
                        .flatMap(type -> Stream.of(type.getConstructors()))
                        .filter(constructor ->
                                Stream.of(constructor.getParameterTypes()).anyMatch(ImmutabilityTest::holdsMany))
                        .<Class<?>>map(Constructor::getDeclaringClass))
                .containsExactly(Report.Judgement.class);
        var answered = EnumSet.of(Category.CONFORMANCE);
        var judgement = new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("a"), 0, answered);
        answered.clear();
        assertThat(judgement.answered()).containsExactly(Category.CONFORMANCE);
    }

    private static boolean isOfBuilderInModel(Method method) {
        var type = method.getDeclaringClass();
        return type.getSimpleName().equals("Builder") && type.getPackageName().endsWith(".model");
    }
}
