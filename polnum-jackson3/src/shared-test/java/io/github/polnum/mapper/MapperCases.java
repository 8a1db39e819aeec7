package io.github.polnum.mapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.jqwik.ValueArbitraries;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ProfileJson;
import io.github.polnum.json.ReportJson;
import io.github.polnum.json.codec.ValueCodec;
import io.github.polnum.mapper.AnyMapper.Refusal;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Kind;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.Tag;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a mapper of either version of Jackson. */
public abstract class MapperCases {

    private static final LanguageTag FR = LanguageTag.FR;

    private static final Role ROLE = Role.builder("faciliter", FR.text("Faciliter"))
            .number("1")
            .addObjective(Objective.of("demarches", FR.text("Démarches")))
            .build();

    private static final PolicyFramework PLAN = PolicyFramework.builder("plan", FR.text("Plan"))
            .language(FR)
            .kind(FrameworkKind.STRATEGY)
            .addRole(ROLE)
            .extensions(Extensions.of(
                    Map.of("x:n", DataValue.of(new BigDecimal("1.50")), "x:deep", DataValue.of(List.of()))))
            .build();

    private static final Type PLANS = generic(Map.class, String.class, PolicySet.class);

    /** A mapper with the module and a setting. */
    protected abstract AnyMapper mapper(Setting setting);

    /** A new mapper with the module and nothing else. */
    protected abstract AnyMapper plain();

    /** A mapper that has looked for modules by itself. */
    protected abstract AnyMapper discovering();

    /** A mapper whose module refuses more than errors. */
    protected abstract AnyMapper failingOn(Severity severity);

    /** A mapper with another module beside ours, which is told of each reader and writer for which type it says it is. */
    protected abstract AnyMapper telling(Consumer<Class<?>> reader, Consumer<Class<?>> writer);

    /** A mapper that has learnt, before our module or after it, how to write a type: as a string. */
    protected abstract <T> AnyMapper teaching(boolean before, Class<T> type, Function<T, String> string);

    /** The value after a mapper with the module has written it in CBOR and read it again. */
    protected abstract <T> T throughCbor(Object value, Class<T> type) throws Exception;

    private AnyMapper standard() {
        return mapper(Setting.STANDARD);
    }

    private static Dossier dossier() {
        var periods = new LinkedHashMap<Identifier, Period>();
        periods.put(Identifier.of("b"), Period.parse("2018"));
        periods.put(Identifier.of("a"), Period.parse("2017-05/2018-06"));
        return new Dossier(
                "2024-17",
                PLAN,
                ROLE,
                List.of(Measure.of("m", FR.text("Mesure"))),
                Optional.of(Text.builder()
                        .put(FR, "Bref")
                        .put(LanguageTag.DE, "Kurz")
                        .build()),
                periods,
                Map.of(LanguageTag.IT, "Nota"),
                Map.of(State.IN_PROGRESS, 3),
                Map.of(LinkKind.UPHOLDS, List.of(Reference.parse("un-sdg#goal-9"))),
                FrameworkKind.of("own-kind"),
                State.IN_PROGRESS,
                Quantity.moreThan(new BigDecimal("200.5")),
                PartialDate.of(2018, 6),
                Extensions.of(Map.of("ge:x", DataValue.of(true))));
    }

    private static Type generic(Class<?> raw, Type... arguments) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments.clone();
            }

            @Override
            public Type getRawType() {
                return raw;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    private Refusal refused(AnyMapper mapper, ThrowingCallable call) {
        var thrown = catchThrowable(call);
        assertThat(thrown).isNotNull();
        return mapper.refusal(thrown).orElseThrow(() -> new AssertionError("Another exception", thrown));
    }

    // Reading what was written

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Provide
    Arbitrary<PolicyElement> elements() {
        return PolicyArbitraries.elements();
    }

    /** Values of all types that there are generators for. */
    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.<Object>oneOf(List.of(
                PolicyArbitraries.roles().map(Object.class::cast),
                PolicyArbitraries.levels().map(Object.class::cast),
                PolicyArbitraries.topics().map(Object.class::cast),
                PolicyArbitraries.targets().map(Object.class::cast),
                PolicyArbitraries.otherNames().map(Object.class::cast),
                PolicyArbitraries.territories().map(Object.class::cast),
                PolicyArbitraries.phases().map(Object.class::cast),
                PolicyArbitraries.events().map(Object.class::cast),
                PolicyArbitraries.involvements().map(Object.class::cast),
                PolicyArbitraries.fundings().map(Object.class::cast),
                PolicyArbitraries.figures().map(Object.class::cast),
                PolicyArbitraries.assessments().map(Object.class::cast),
                PolicyArbitraries.statusReports().map(Object.class::cast),
                PolicyArbitraries.bodyParents().map(Object.class::cast),
                PolicyArbitraries.platforms().map(Object.class::cast),
                PolicyArbitraries.terms().map(Object.class::cast),
                PolicyArbitraries.stateTerms().map(Object.class::cast),
                PolicyArbitraries.sources().map(Object.class::cast),
                ValueArbitraries.texts().map(Object.class::cast),
                ValueArbitraries.languageTags().map(Object.class::cast),
                ValueArbitraries.identifiers().map(Object.class::cast),
                ValueArbitraries.references().map(Object.class::cast),
                ValueArbitraries.partialDates().map(Object.class::cast),
                ValueArbitraries.periods().map(Object.class::cast),
                ValueArbitraries.quantities().map(Object.class::cast),
                ValueArbitraries.dataValues().map(Object.class::cast),
                ValueArbitraries.extensions().map(Object.class::cast)));
    }

    @Property(tries = 150)
    void frameworkIsReadAsItWasWhateverTheSettings(
            @ForAll("frameworks") PolicyFramework framework, @ForAll Setting setting) throws Exception {
        var mapper = mapper(setting);

        assertThat(mapper.read(mapper.write(framework), PolicyFramework.class)).isEqualTo(framework);
    }

    @Property(tries = 100)
    void frameworkGoesThroughTreesAndBuffers(@ForAll("frameworks") PolicyFramework framework, @ForAll Setting setting)
            throws Exception {
        var mapper = mapper(setting);

        // Jackson 2 does not make trees where it wraps what it writes.
        if (setting != Setting.ROOT_NAMES) {
            assertThat(mapper.throughTree(framework, PolicyFramework.class)).isEqualTo(framework);
        }
        assertThat(mapper.convert(framework, PolicyFramework.class)).isEqualTo(framework);
        // A map is the mapper's own, and what its settings leave out of maps or change in them is gone.
        if (Set.of(Setting.STANDARD, Setting.SPRING, Setting.SNAKE_CASE, Setting.SORTED)
                .contains(setting)) {
            assertThat(mapper.convert(mapper.convert(framework, Map.class), PolicyFramework.class))
                    .isEqualTo(framework);
        }
    }

    @Property(tries = 200)
    void elementIsReadAsItWas(@ForAll("elements") PolicyElement element, @ForAll Setting setting) throws Exception {
        assertIsReadAsItWas(element, setting);
    }

    @Property(tries = 300)
    void partIsReadAsItWas(@ForAll("values") Object value, @ForAll Setting setting) throws Exception {
        assertIsReadAsItWas(value, setting);
    }

    private void assertIsReadAsItWas(Object value, Setting setting) throws Exception {
        var type = ValueCodec.of(value.getClass()).orElseThrow().type();
        var mapper = mapper(setting);

        assertThat(mapper.read(mapper.write(value), type)).isEqualTo(value);
        assertThat(mapper.convert(value, type)).isEqualTo(value);
    }

    @Test
    void everyWordOfEveryClosedVocabularyIsReadAsItWas() throws Exception {
        var vocabularies = ValueCodec.all().stream()
                .map(ValueCodec::type)
                .filter(Class::isEnum)
                .toList();
        assertThat(vocabularies).isNotEmpty();

        for (var setting : List.of(Setting.STANDARD, Setting.ENUMS_BY_INDEX, Setting.ENUMS_BY_STRING)) {
            for (var vocabulary : vocabularies) {
                for (var word : vocabulary.getEnumConstants()) {
                    var json = mapper(setting).write(word);

                    assertThat(json).matches("\"[a-z-]+\"");
                    assertThat(mapper(setting).read(json, vocabulary)).isEqualTo(word);
                }
            }
        }
    }

    // What has no codec, and what is written only

    private static final Report REPORT = Report.of(List.of(Finding.builder(
                    "document-empty",
                    Severity.ERROR,
                    Place.builder().line(1).column(1).build())
            .build()));

    private static Profile profile() {
        return Profile.builder("ge")
                .base(Catalogue.adopted())
                .off("empty-portfolio")
                .addWaiver(new Waiver(
                        "personal-data",
                        Reference.parse("a"),
                        FR.text("Publié."),
                        Optional.of(LocalDate.of(2027, 6, 30))))
                .build();
    }

    static List<Object> formless() {
        var stated = Stated.of(Period.parse("2018"));
        return List.of(
                REPORT.findings().get(0),
                REPORT.findings().get(0).place(),
                new Report.Judgement(LocalDate.of(2026, 11, 22), Identifier.of("a"), 0),
                profile().waivers().get(0),
                stated,
                Tag.of("a", "b"),
                Link.of(LinkKind.UPHOLDS, "a"),
                FR.text("A").entries().get(0),
                PLAN.index().nodes().get(0),
                Coverage.of(PLAN, LocalDate.of(2026, 11, 22)),
                PolicyJson.standard().read("{}"),
                Catalogue.validator(),
                Catalogue.rules().get(0),
                InvariantException.Constraint.BLANK);
    }

    @ParameterizedTest
    @MethodSource("formless")
    void nothingIsMadeUpForATypeOfOursThatHasNoForm(Object value) {
        for (var setting : List.of(Setting.STANDARD, Setting.SPRING, Setting.TYPES_OF_ALL, Setting.NOT_EMPTY)) {
            var mapper = mapper(setting);
            var bean = new Bean();
            bean.setAnyValue(value);
            for (var written : List.of(value, bean, List.of(value), Map.of(value, "a"))) {
                assertThat(catchThrowable(() -> mapper.write(written)))
                        .as("%s %s", setting, written)
                        .satisfies(thrown ->
                                assertThat(thrown.getClass().getSimpleName()).isEqualTo("InvalidDefinitionException"))
                        .hasMessageContaining("has no form of its own in JSON");
            }
        }
    }

    @Test
    void whatHasNoFormIsNotReadEither() {
        var json = "{\"kind\":\"upholds\",\"to\":\"a\"}";
        for (var setting : List.of(Setting.STANDARD, Setting.SPRING)) {
            for (var read : List.<ThrowingCallable>of(
                    () -> mapper(setting).read(json, Link.class),
                    () -> mapper(setting).read("[" + json + "]", generic(List.class, Link.class)),
                    () -> mapper(setting).read("\"BLANK\"", InvariantException.Constraint.class),
                    () -> mapper(setting)
                            .read(
                                    "{\"BLANK\":1}",
                                    generic(Map.class, InvariantException.Constraint.class, Integer.class)))) {
                assertThat(catchThrowable(read))
                        .satisfies(thrown ->
                                assertThat(thrown.getClass().getSimpleName()).isEqualTo("InvalidDefinitionException"))
                        .hasMessageContaining("has no form of its own in JSON");
            }
        }
    }

    @Test
    void valueKnownByAWiderTypeIsWrittenInItsOwnForm() throws Exception {
        var role = Role.of("faciliter", FR.text("Faciliter"));

        assertThat(standard().writeAs(PolicyElement.class, role))
                .isEqualTo(standard().write(role));
        assertThat(standard().writeAs(generic(List.class, PolicyElement.class), List.of(role, PLAN)))
                .isEqualTo("[" + standard().write(role) + "," + standard().write(PLAN) + "]");
        assertThat(standard().writeAs(Kind.class, LinkKind.UPHOLDS)).isEqualTo("\"upholds\"");
        assertThat(standard().writeAs(generic(Map.class, Kind.class, Integer.class), Map.of(LinkKind.UPHOLDS, 1)))
                .isEqualTo("{\"upholds\":1}");
    }

    @Test
    void formThatAnApplicationHasTaughtHoldsForAWiderTypeToo() throws Exception {
        var mapper = teaching(false, Role.class, role -> role.id().value());
        var role = Role.of("faciliter", FR.text("Faciliter"));

        assertThat(mapper.writeAs(PolicyElement.class, role)).isEqualTo("\"faciliter\"");
        assertThat(mapper.writeAs(generic(List.class, PolicyElement.class), List.of(role)))
                .isEqualTo("[\"faciliter\"]");
    }

    @Test
    void whatIsNoStringIsNoNameOfAMember() {
        for (var key : List.of(FR.text("A"), Role.of("a", FR.text("A")), Quantity.of(1), DataValue.of("a"), PLAN)) {
            for (var type : List.<Type>of(Map.class, generic(Map.class, key.getClass(), Integer.class))) {
                assertThat(catchThrowable(() -> standard().writeAs(type, Map.of(key, 1))))
                        .as("%s", key)
                        .satisfies(thrown ->
                                assertThat(thrown.getClass().getSimpleName()).isEqualTo("InvalidDefinitionException"))
                        .hasMessageContaining("is no string in JSON, so it cannot be the name of a member");
            }
        }
    }

    @Test
    void wholeNumbersAreThoseThatTheMapperWouldHaveRead() throws Exception {
        for (var number : List.of("2147483647", "2147483648", "-9223372036854775808", "9223372036854775808")) {
            assertThat(standard().convert(DataValue.of(new BigDecimal(number)), Object.class))
                    .isEqualTo(standard().read(number, Object.class));
        }
    }

    @Test
    void whatAnApplicationHasAFormForIsWrittenSo() throws Exception {
        assertThat(teaching(true, Link.class, link -> link.kind() + " " + link.to())
                        .write(List.of(Link.of(LinkKind.UPHOLDS, "a"))))
                .isEqualTo("[\"upholds a\"]");
    }

    @Test
    void whatIsThrownIsLeftToTheMapper() throws Exception {
        var thrown = catchThrowableOfType(InvariantException.class, () -> Identifier.of("A A"));

        assertThat(standard().write(thrown)).contains("malformed-identifier");
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"ROOT_NAMES", "INDENTED"},
            mode = Mode.EXCLUDE)
    void reportIsWrittenAsADocumentInFourLanguages(Setting setting) throws Exception {
        var json = mapper(setting).write(REPORT);

        assertThat(json)
                .isEqualTo(ReportJson.in(FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN)
                        .toJson(REPORT)
                        .replaceAll("(?m)^ +|\n", "")
                        .replaceAll("(?<=\"): ", ":"));
    }

    @Test
    void reportIsNotRead() {
        var thrown = catchThrowable(() -> standard().read("{}", Report.class));

        assertThat(thrown.getClass().getSimpleName()).isEqualTo("InvalidDefinitionException");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void profileIsReadAsItWas(Setting setting) throws Exception {
        var mapper = mapper(setting);

        assertThat(mapper.read(mapper.write(profile()), Profile.class)).isEqualTo(profile());
        assertThat(mapper.convert(profile(), Profile.class)).isEqualTo(profile());
    }

    @Test
    void formOfAProfileIsThatOfItsFile() throws Exception {
        assertThat(standard().write(profile())).isEqualTo(ProfileJson.compact().toJson(profile()));
        assertThat(standard().write(Map.of(Severity.ERROR, Report.Verdict.NO))).isEqualTo("{\"error\":\"no\"}");
        assertThat(standard().write(Category.PUBLICATION)).isEqualTo("\"publication\"");
    }

    @Test
    void reportOnAValueSpeaksNeitherOfAFrameworkNorOfRules() {
        for (var type : List.of(State.class, Text.class, Role.class, Profile.class)) {
            var report =
                    refused(standard(), () -> standard().read("\"A A\"", type)).report();

            assertThat(report.toText(LanguageTag.EN))
                    .as(type.getName())
                    .doesNotContain("framework", "rules", "conform")
                    .endsWith("1 error\n");
        }
        assertThat(refused(standard(), () -> standard().read("7", PolicyFramework.class))
                        .report()
                        .toText(LanguageTag.EN))
                .contains("not conformant");
    }

    @Test
    void textOfAValueIsAdvisedToSayItsLanguageItself() {
        var report =
                refused(standard(), () -> standard().read("\"A\"", Text.class)).report();

        assertThat(report.findings())
                .singleElement()
                .extracting(finding -> finding.hint(LanguageTag.EN).orElseThrow())
                .isEqualTo("Put the text with its language into braces: {\"en\": \"…\"}.");
    }

    @Property(tries = 100)
    void formIsThatOfDocuments(@ForAll("frameworks") PolicyFramework framework) throws Exception {
        assertThat(standard().write(framework)).isEqualTo(PolicyJson.compact().toJson(framework));
    }

    @Test
    void settingsForNamesAndOrderEndWhereAValueBegins() throws Exception {
        var plan = PolicyJson.compact().toJson(PLAN);

        for (var setting : List.of(Setting.SNAKE_CASE, Setting.SORTED, Setting.NOT_EMPTY, Setting.TYPES_OF_ALL)) {
            assertThat(mapper(setting).write(new Event.Published(PLAN))).contains("\"plan\":" + plan);
        }
        assertThat(mapper(Setting.SNAKE_CASE).write(dossier()))
                .contains("\"master_plan\":" + plan, "\"current_state\":\"");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void recordOfAnApplicationIsReadAsItWas(Setting setting) throws Exception {
        var mapper = mapper(setting);

        assertThat(mapper.read(mapper.write(dossier()), Dossier.class)).isEqualTo(dossier());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void beanOfAnApplicationIsReadAsItWas(Setting setting) throws Exception {
        var bean = new Bean();
        bean.setRoleId(ROLE.id());
        bean.setAllRoles(List.of(ROLE, ROLE));
        var mapper = mapper(setting);

        var read = mapper.read(mapper.write(bean), Bean.class);

        assertThat(read.getRoleId()).isEqualTo(ROLE.id());
        assertThat(read.getAllRoles()).isEqualTo(List.of(ROLE, ROLE));
    }

    @ParameterizedTest
    @EnumSource(value = Setting.class, mode = Mode.EXCLUDE, names = "ROOT_NAMES")
    void messageOfSeveralIsReadAsItWas(Setting setting) throws Exception {
        var mapper = mapper(setting);

        for (var event : List.of(new Event.Published(PLAN), new Event.Moved(ROLE, 7))) {
            assertThat(mapper.read(mapper.write(event), Event.class)).isEqualTo(event);
        }
    }

    @Test
    void messageThatNamesItsTypeLastIsRead() throws Exception {
        var json = "{\"plan\":" + PolicyJson.standard().toJson(PLAN) + ",\"type\":\"published\"}";

        assertThat(standard().read(json, Event.class)).isEqualTo(new Event.Published(PLAN));
    }

    @Test
    void valueOfAPropertyOfAnyTypeIsWrittenAsItIs() throws Exception {
        var bean = new Bean();
        bean.setAnyValue(ROLE);
        bean.setAllRoles(null);

        for (var setting : List.of(Setting.NOT_NULL, Setting.STANDARD)) {
            assertThat(mapper(setting).write(bean))
                    .contains("\"anyValue\":{\"id\":\"faciliter\",\"number\":\"1\",\"name\":{\"fr\":\"Faciliter\"}");
        }
    }

    @Test
    void valueOfAPropertyOfAnyTypeIsReadAsItWasWhereTypesAreNamed() throws Exception {
        var mapper = mapper(Setting.TYPES_OF_ALL);
        for (var value : List.of(
                ROLE,
                PLAN,
                PolicySet.of(List.of(PLAN)),
                FR.text("A"),
                Quantity.of(new BigDecimal("5")),
                Quantity.atLeast(new BigDecimal("5")),
                DataValue.of(true),
                DataValue.of(List.of(DataValue.of(List.of()))),
                Identifier.of("a"),
                State.IN_PROGRESS,
                FrameworkKind.STRATEGY)) {
            var type = ValueCodec.of(value.getClass()).orElseThrow().type();
            var bean = new Bean();
            bean.setAnyValue(value);
            bean.setAllRoles(new ArrayList<>(List.of(ROLE)));

            var json = mapper.write(bean);

            assertThat(json).contains("[\"" + type.getName() + "\",").doesNotContain("Immutable");
            assertThat(mapper.read(json, Bean.class).getAnyValue()).isEqualTo(value);
            assertThat(mapper.convert(bean, Bean.class).getAnyValue()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"STANDARD", "SPRING", "NOT_EMPTY", "INDENTED"})
    void elementWhoseTypeIsNamedIsReadAsItWas(Setting setting) throws Exception {
        var mapper = mapper(setting);
        for (var element : List.of(ROLE, Measure.of("m", FR.text("M")))) {
            for (var wrapper : List.of(
                    new Wrapper.OfElement(element),
                    new Wrapper.OfNamed(element),
                    new Wrapper.OfTold(element),
                    new Resolved(element))) {
                var json = mapper.write(wrapper);

                assertThat(mapper.read(json, wrapper.getClass())).as(json).isEqualTo(wrapper);
            }
        }
    }

    @Test
    void nameOfATypeStandsWhereItIsAskedFor() throws Exception {
        var role = Role.of("a", FR.text("A"));

        assertThat(standard().write(new Wrapper.OfElement(role)))
                .isEqualTo("{\"element\":{\"type\":\"role\",\"id\":\"a\",\"name\":{\"fr\":\"A\"}}}");
        assertThat(standard().write(new Wrapper.OfNamed(role)))
                .isEqualTo("{\"element\":{\"role\":{\"id\":\"a\",\"name\":{\"fr\":\"A\"}}}}");
        assertThat(standard().write(new Wrapper.OfTold(role)))
                .isEqualTo("{\"element\":{\"id\":\"a\",\"name\":{\"fr\":\"A\"}},\"type\":\"role\"}");
        assertThat(standard().write(new Resolved(role)))
                .isEqualTo("{\"element\":{\"type\":\"role a\",\"id\":\"a\",\"name\":{\"fr\":\"A\"}}}");
    }

    @Test
    void collectionsOfValuesAreReadAsTheyWere() throws Exception {
        var mapper = standard();
        var list = Arrays.asList(ROLE, null, ROLE);
        var map = Map.of(Period.parse("2018/.."), Optional.of(PLAN));

        assertThat(mapper.read(mapper.write(list), generic(List.class, Role.class)))
                .isEqualTo(list);
        assertThat(mapper.read(
                        mapper.write(map),
                        generic(Map.class, Period.class, generic(Optional.class, PolicyFramework.class))))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"STANDARD", "TYPES_OF_ALL", "SPRING"})
    void setOfFrameworksIsAnArray(Setting setting) throws Exception {
        var german = PolicyFramework.builder("plan-b", LanguageTag.DE.text("Plan B"))
                .language(LanguageTag.DE)
                .build();
        var set = PolicySet.of(List.of(PLAN, german));
        var json = mapper(setting).write(set);

        assertThat(json)
                .isEqualTo("[" + PolicyJson.compact().toJson(PLAN) + ","
                        + PolicyJson.compact().toJson(german) + "]");
        assertThat(mapper(setting).read(json, PolicySet.class)).isEqualTo(set);
    }

    @Test
    void setsStandAmongOtherThings() throws Exception {
        var sets = List.of(PolicySet.of(List.of()), PolicySet.of(List.of(PLAN)), PolicySet.of(List.of()));
        var json = standard().write(sets);

        assertThat(json).isEqualTo("[[],[" + PolicyJson.compact().toJson(PLAN) + "],[]]");
        assertThat(standard().read(json, generic(List.class, PolicySet.class))).isEqualTo(sets);
    }

    @Test
    void frameworksOfASetMayNameTheirLanguageLate() throws Exception {
        var json = """
                [ {"polnum": "1.0", "id": "a", "name": "A", "language": "fr"},
                  {"polnum": "1.0", "id": "b", "name": "B", "language": "de"} ]""";

        assertThat(standard().read(json, PolicySet.class).frameworks())
                .extracting(PolicyFramework::name)
                .containsExactly(LanguageTag.FR.text("A"), LanguageTag.DE.text("B"));
    }

    @Test
    void valueThatATypeOfAnApplicationConsistsOfIsReadAsItWas() throws Exception {
        var atLeast = Quantity.atLeast(new BigDecimal("2"));
        for (var wrapper : List.of(
                new Wrapper.OfRole(ROLE),
                new Wrapper.OfText(FR.text("A")),
                new Wrapper.OfQuantity(atLeast),
                new Wrapper.OfQuantity(Quantity.of(new BigDecimal("5"))),
                new Wrapper.OfData(DataValue.of(Map.of("a", DataValue.of(1)))),
                new Wrapper.OfData(DataValue.of(Map.of())),
                new Wrapper.OfData(DataValue.of(List.of(DataValue.of("a")))),
                new Wrapper.OfIdentifier(Identifier.of("a")))) {
            var json = standard().write(wrapper);

            assertThat(standard().read(json, wrapper.getClass())).as(json).isEqualTo(wrapper);
            assertThat(standard().readTree(json, wrapper.getClass())).as(json).isEqualTo(wrapper);
        }
        var plan = PolicyJson.compact().toJson(PLAN);
        assertThat(standard().read("[" + plan + "," + plan + "]", Wrapper.OfFramework[].class))
                .extracting(wrapper -> wrapper.value)
                .containsExactly(PLAN, PLAN);
    }

    @Test
    void elementThatNamesItsTypeIsRead() throws Exception {
        var first = "{\"element\":{\"type\":\"role\",\"id\":\"a\",\"name\":{\"fr\":\"A\"}}}";
        var late = "{\"element\":{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"type\":\"role\",\"number\":\"1\"}}";

        assertThat(standard().read(first, Wrapper.OfElement.class))
                .isEqualTo(new Wrapper.OfElement(Role.of("a", FR.text("A"))));
        assertThat(standard().read(late, Wrapper.OfElement.class))
                .isEqualTo(new Wrapper.OfElement(
                        Role.builder("a", FR.text("A")).number("1").build()));
    }

    @Test
    void problemsInWhatATypeOfAnApplicationConsistsOfAreToldAtTheirPlaces() {
        var json = """
                [ { "id": "a", "name": { "fr": "A" } },
                  { "id": "b",
                    "number": 5 } ]""";

        var refusal = refused(standard(), () -> standard().read(json, Wrapper.OfRole[].class));

        assertThat(refusal.target()).isEqualTo(Role.class);
        assertThat(told(refusal))
                .containsExactly(
                        tuple("missing-member", "b", "", "/1", 2, 3),
                        tuple("wrong-type", "b", "number", "/1/number", 3, 15));
        assertThat(told(refused(standard(), () -> standard().read("{\"a\":1}", Wrapper.OfIdentifier.class))))
                .containsExactly(tuple("wrong-type", "", "", "", 1, 1));
        assertThat(told(refused(
                        standard(),
                        () -> standard()
                                .read("{\"element\":{\"type\":\"role\",\n\"id\":5}}", Wrapper.OfElement.class))))
                .containsExactly(
                        tuple("missing-member", "", "", "/element", 1, 12),
                        tuple("wrong-type", "", "id", "/element/id", 2, 6));
    }

    @Test
    void emptyObjectLacksItsMembersHoweverItIsReached() {
        assertThat(told(refused(standard(), () -> standard().read("[{}]", Wrapper.OfRole[].class))))
                .containsExactly(
                        tuple("missing-member", "", "", "/0", 0, 0), tuple("missing-member", "", "", "/0", 0, 0));
        assertThat(told(refused(
                        standard(),
                        () -> standard().read("{\"element\":{\"type\":\"role\"}}", Wrapper.OfElement.class))))
                .containsExactly(
                        tuple("missing-member", "", "", "/element", 0, 0),
                        tuple("missing-member", "", "", "/element", 0, 0));
    }

    @Test
    void moduleIsDiscovered() throws Exception {
        var mapper = discovering();

        assertThat(mapper.read(mapper.write(dossier()), Dossier.class)).isEqualTo(dossier());
    }

    @Test
    void otherModulesAreToldTheTypeOfAReaderAndAWriter() throws Exception {
        var read = new ArrayList<Class<?>>();
        var written = new ArrayList<Class<?>>();
        var mapper = telling(read::add, written::add);

        assertThat(mapper.read(mapper.write(ROLE), Role.class)).isEqualTo(ROLE);
        assertThat(written).containsExactly(Role.class);
        assertThat(read).containsExactly(Role.class);
    }

    // Null, warnings, buffers

    @Test
    void nullIsNull() throws Exception {
        assertThat(standard().read("null", Role.class)).isNull();
        assertThat(standard().read("{\"roleId\":null}", Bean.class).getRoleId()).isNull();
    }

    @Test
    void valueWithWarningsIsRead() throws Exception {
        var json = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"zz\":1}";

        assertThat(standard().read(json, Role.class).extensions().get("zz")).contains(DataValue.of(1));
    }

    @Test
    void valueInATreeOfAnApplicationIsTaken() throws Exception {
        assertThat(standard()
                        .convert(Map.of("roleId", ROLE.id(), "allRoles", List.of(ROLE)), Bean.class)
                        .getAllRoles())
                .containsExactly(ROLE);
    }

    @Test
    void objectInATreeIsTakenIfItIsOfTheType() throws Exception {
        assertThat(standard().readTree(Map.of("leadRole", ROLE), Dossier.class).leadRole())
                .isSameAs(ROLE);
        assertThat(refused(standard(), () -> standard().readTree(Map.of("leadRole", PLAN), Dossier.class))
                        .report()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(LanguageTag.EN))
                        .contains("fields in braces", "a value that JSON does not have"));
    }

    @Test
    void narrowerTypeThanTheOneReadIsAMismatch() throws Exception {
        assertThat(standard().read("\"a\"", DataValue.OfString.class).value()).isEqualTo("a");
        assertThat(catchThrowable(() -> standard().read("1", DataValue.OfString.class)))
                .hasMessageContaining("OfString")
                .isNotInstanceOf(ClassCastException.class);
    }

    // What is wrong

    @Test
    void problemsAreToldWithTheirPlacesInTheWholeDocument() {
        var json = """
                {
                  "fileNumber": "1",
                  "openMeasures": [
                    { "id": "m", "name": { "fr": "M" } },
                    { "id": "n", "name": { "fr": "N" }, "number": 5, "cites": ["A B"] }
                  ]
                }""";

        var refusal = refused(standard(), () -> standard().read(json, Dossier.class));

        assertThat(refusal.target()).isEqualTo(Measure.class);
        assertThat(refusal.path()).contains("openMeasures", "1");
        assertThat(told(refusal))
                .containsExactly(
                        tuple("wrong-type", "n", "number", "/openMeasures/1/number", 5, 51),
                        tuple("malformed-reference", "n", "cites[0]", "/openMeasures/1/cites/0", 5, 64));
    }

    /** Of each finding its code, element, path, pointer, line and column. */
    private static List<Tuple> told(Refusal refusal) {
        return refusal.report().findings().stream()
                .map(finding -> tuple(
                        finding.code(),
                        finding.place().element().map(Identifier::toString).orElse(""),
                        finding.place().path().orElse(""),
                        finding.place().pointer().orElse(""),
                        finding.place().line().orElse(0),
                        finding.place().column().orElse(0)))
                .toList();
    }

    @Test
    void columnsAreCountedAsTheParserCounts() {
        var json = "{\"fileNumber\":\"éé😀\",\"leadRole\":{\"id\":\"a\",\"name\":{\"fr\":\"é\"},\"number\":5}}";

        assertThat(told(refused(standard(), () -> standard().read(json, Dossier.class))))
                .containsExactly(tuple("wrong-type", "a", "number", "/leadRole/number", 1, 70));
        assertThat(told(refused(standard(), () -> standard().readBytes(json.getBytes(UTF_8), Dossier.class))))
                .containsExactly(tuple("wrong-type", "a", "number", "/leadRole/number", 1, 75));
    }

    @Test
    void problemsAfterAValueOfTheWrongTypeAreTold() {
        var json = """
                { "leadRole": { "id": "a", "name": { "fr": "A" },
                    "number": { "x": [1, { "y": [] }], "z": 2 },
                    "cites": ["A B"] } }""";

        assertThat(told(refused(standard(), () -> standard().read(json, Dossier.class))))
                .containsExactly(
                        tuple("wrong-type", "a", "number", "/leadRole/number", 2, 15),
                        tuple("malformed-reference", "a", "cites[0]", "/leadRole/cites/0", 3, 15));
    }

    @Test
    void errorThatRefusesAValueIsToldHoweverManyWarningsThereAre() {
        var json = "{\"leadRole\":{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"measures\":["
                + "{\"responsable\":\"x\",\"id\":\"m\",\"name\":{\"fr\":\"M\"}},".repeat(1_000)
                + "{\"id\":\"A A\",\"name\":{\"fr\":\"M\"}}]}}";

        var report =
                refused(standard(), () -> standard().read(json, Dossier.class)).report();

        assertThat(report.findings())
                .hasSize(1_000)
                .last()
                .extracting(Finding::code)
                .isEqualTo("malformed-identifier");
        assertThat(report.count()).isEqualTo(1_001);
    }

    @Test
    void problemsInASetAreToldWithTheirFrameworks() {
        var json = """
                { "plans": [
                    { "polnum": "1.0", "language": "fr", "id": "a", "name": "A" },
                    { "polnum": "1.0", "language": "fr", "id": "b", "name": "B", "number": 5 },
                    { "polnum": "1.0", "language": "fr", "id": "c" },
                    null ] }""";

        var refusal = refused(standard(), () -> standard().read(json, PLANS));

        assertThat(refusal.target()).isEqualTo(PolicySet.class);
        assertThat(told(refusal))
                .containsExactly(
                        tuple("wrong-type", "b", "[1].number", "/plans/1/number", 3, 76),
                        tuple("missing-member", "c", "[2]", "/plans/2", 4, 5),
                        tuple("null-value", "", "[3]", "/plans/3", 5, 5));
    }

    @Test
    void frameworksOfTheSameEditionAreNoSet() throws Exception {
        var json = """
                { "plans":
                  [ { "polnum": "1.0", "language": "fr", "id": "a", "edition": "2026", "name": "A" },
                    { "polnum": "1.0", "language": "fr", "id": "a", "edition": "2027", "name": "B" } ] }""";
        var alike = json.replace("2027", "2026");

        assertThat(((Map<?, ?>) standard().read(json, PLANS)).get("plans")).isInstanceOf(PolicySet.class);
        var refusal = refused(standard(), () -> standard().read(alike, PLANS));
        assertThat(told(refusal)).containsExactly(tuple("duplicate-framework", "", "[1]", "/plans/1", 3, 5));
        assertThat(refusal.report().findings().get(0).message(LanguageTag.EN)).contains("[a, \"B\"@fr]");
    }

    @Test
    void allFrameworksOfTheSameEditionAreToldWhateverElseIsWrong() {
        var one = "{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"a\", \"name\": \"A\" }";
        var other = one.replace("\"a\"", "\"b\"");
        var json = "{\"plans\":[" + String.join(",", one, one, other, other, one.replace("\"A\"", "5")) + "]}";

        assertThat(told(refused(standard(), () -> standard().read(json, PLANS))))
                .extracting(finding -> finding.toList().subList(0, 3))
                .containsExactly(
                        List.of("duplicate-framework", "", "[1]"),
                        List.of("duplicate-framework", "", "[3]"),
                        List.of("wrong-type", "a", "[4].name"));
    }

    @Test
    void messageOfAnExceptionHasTheFirstFindingsAndTheReportHasAll() throws Exception {
        var json = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"cites\":[" + "1,".repeat(499) + "1]}";
        var refusal = refused(standard(), () -> standard().read(json, Role.class));

        assertThat(refusal.report().findings()).hasSize(500);
        assertThat(refusal.message())
                .hasSizeLessThan(5_000)
                .contains("cites[9]")
                .doesNotContain("cites[10]")
                .contains("490");
    }

    @Test
    void frameworkAloneIsNoSet() {
        var json = "{\"plans\":" + PolicyJson.compact().toJson(PLAN) + "}";

        assertThat(told(refused(standard(), () -> standard().read(json, PLANS))))
                .containsExactly(tuple("wrong-type", "", "", "/plans", 1, 10));
    }

    @Test
    void extensionsAreAnObjectOfNamedMembers() {
        assertThat(told(refused(standard(), () -> standard().read("{\"otherData\":[1]}", Dossier.class))))
                .containsExactly(tuple("wrong-type", "", "", "/otherData", 1, 14));
        assertThat(told(refused(
                        standard(), () -> standard().read("{\"otherData\":{\"x:a\":1,\" \":2}}", Dossier.class))))
                .containsExactly(tuple("malformed-extension-name", "", " ", "/otherData/ ", 1, 23));
        assertThat(told(refused(
                        standard(),
                        () -> standard()
                                .read("{\"otherData\":{\"\":1,\"ge:y\":2,\" \":{\"a\":null}}}", Dossier.class))))
                .containsExactly(
                        tuple("malformed-extension-name", "", "", "/otherData/", 1, 15),
                        tuple("malformed-extension-name", "", " ", "/otherData/ ", 1, 29),
                        tuple("null-value", "", " .a", "/otherData/ /a", 1, 38));
    }

    @Test
    void whatIsNoStringIsNoKey() {
        var thrown = catchThrowable(() -> standard().read("{\"a\":1}", generic(Map.class, Role.class, Integer.class)));

        assertThat(thrown).hasMessageContaining("Key deserializer").hasMessageContaining(Role.class.getName());
        assertThat(standard().refusal(thrown)).isEmpty();
    }

    @Test
    void textOutsideOfAFrameworkSaysItsLanguage() {
        var json = "{\"id\":\"a\",\"name\":\"A\"}";

        assertThat(codes(standard(), json, Role.class)).containsExactly("language-missing");
        assertThat(codes(standard(), "{\"id\":\"a\",\"language\":\"fr\",\"name\":\"A\"}", Source.class))
                .containsExactly("language-missing");
    }

    @Test
    void frameworkIsAWholeDocument() {
        var json = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"}}";

        assertThat(codes(standard(), json, PolicyFramework.class)).containsExactly("format-missing");
    }

    private List<String> codes(AnyMapper mapper, String json, Type type) {
        return refused(mapper, () -> mapper.read(json, type)).report().findings().stream()
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void settingsDoNotMakeReadingLenient(Setting setting) throws Exception {
        var mapper = mapper(setting);
        boolean wrapped = setting == Setting.ROOT_NAMES;

        for (var json : List.of(
                "{\"id\":5,\"name\":{\"fr\":\"A\"}}",
                "[{\"id\":\"a\",\"name\":{\"fr\":\"A\"}}]",
                "\"\"",
                "{\"id\":\"a\",\"name\":null}",
                "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"workingTitle\":\"true\"}")) {
            assertThat(refused(mapper, () -> mapper.read(wrapped ? "{\"Role\":" + json + "}" : json, Role.class))
                            .report()
                            .hasErrors())
                    .as(json)
                    .isTrue();
        }
        assertThat(codes(mapper, wrapped ? "{\"State\":1}" : "1", State.class)).containsExactly("wrong-type");
    }

    @Test
    void nameOfAMemberThatIsNoKeyIsToldAtTheMember() {
        var refusal = refused(
                standard(),
                () -> standard().read("{\"periodsById\":{\"a\":\"2018\",\"A B\":\"2018\"}}", Dossier.class));

        assertThat(refusal.target()).isEqualTo(Identifier.class);
        assertThat(refusal.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("malformed-identifier");
            assertThat(finding.place().pointer()).contains("/periodsById/A B");
            assertThat(finding.place().line()).hasValue(1);
            assertThat(finding.place().column()).hasValue(28);
        });
    }

    @Test
    void nameOfAMemberBeforeTheTypeIsToldWithoutAPlaceInTheDocument() {
        var late = "{\"periods\":{\"A B\":\"2018\"},\n\"type\":\"dated\"}";
        var first = "{\"type\":\"dated\",\n\"periods\":{\"A B\":\"2018\"}}";

        var refusal = refused(standard(), () -> standard().read(late, Event.class));

        assertThat(told(refusal)).containsExactly(tuple("malformed-identifier", "", "", "", 0, 0));
        assertThat(refusal.report().findings().get(0).place().pointer()).isEmpty();
        assertThat(told(refused(standard(), () -> standard().read(first, Event.class))))
                .containsExactly(tuple("malformed-identifier", "", "", "/periods/A B", 2, 12));
    }

    @Test
    void problemInATreeIsToldWithoutLines() {
        var json = "{\"type\":\"moved\",\"role\":{\"id\":5,\"name\":{\"fr\":\"A\"}},\"from\":0}";

        assertThat(told(refused(standard(), () -> standard().readTree(json, Event.class))))
                .containsExactly(tuple("wrong-type", "", "id", "/role/id", 0, 0));
    }

    @Test
    void problemInWhatComesBeforeTheTypeIsToldWithoutAPlaceInTheDocument() {
        var role = "\"role\":{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"number\":5}";
        for (var members : List.of(role + ",\"from\":0", "\"from\":0," + role)) {
            var refusal = refused(
                    standard(),
                    () -> standard().read("[{" + members + ",\"type\":\"moved\",\"to\":1}]", Event[].class));

            assertThat(refusal.path()).contains("[0]").contains("role");
            assertThat(told(refusal)).containsExactly(tuple("wrong-type", "a", "number", "", 0, 0));
            assertThat(refusal.report().findings())
                    .allSatisfy(finding -> assertThat(finding.place().pointer()).isEmpty());
        }
        assertThat(told(refused(
                        standard(),
                        () -> standard().read("[{\"from\":0,\"type\":\"moved\"," + role + "}]", Event[].class))))
                .containsExactly(tuple("wrong-type", "a", "number", "/0/role/number", 1, 71));
    }

    @Test
    void problemInWhatIsUnwrappedIsToldWithoutAPlaceInTheDocument() {
        var json = "{\"amount\":%s,\"role\":{\"id\":%s,\"name\":{\"fr\":\"A\"}},\"from\":0}";

        var refusal = refused(standard(), () -> standard().read(json.formatted("1", "5"), Wrapper.OfMembers.class));

        assertThat(told(refusal)).containsExactly(tuple("wrong-type", "", "id", "", 0, 0));
        assertThat(refusal.report().findings().get(0).place().pointer()).isEmpty();
        assertThat(told(refused(
                        standard(), () -> standard().read(json.formatted("\"x\"", "\"a\""), Wrapper.OfMembers.class))))
                .containsExactly(tuple("wrong-type", "", "", "/amount", 1, 11));
    }

    @Test
    void whatJsonDoesNotHaveIsAFinding() throws Exception {
        var bytes = Map.of("id", "a", "name", Map.of("fr", "A"), "x:bytes", new byte[] {1, 2});
        var nan = Map.of("id", "a", "name", Map.of("fr", "A"), "x:number", Double.NaN);

        for (var value : List.of(bytes, nan)) {
            assertThat(refused(standard(), () -> standard().convert(value, Role.class))
                            .report()
                            .findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("wrong-type");
                        assertThat(finding.message(LanguageTag.EN)).contains("a value that JSON does not have");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 257})
    void nestingHasOurLimit(int depth) {
        var json = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"number\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1)
                + "}";

        assertThat(codes(standard(), json, Role.class))
                .isEqualTo(depth == 256 ? List.of("wrong-type") : List.of("wrong-type", "too-deep"));
    }

    @Test
    void lengthsHaveOurLimits() {
        var start = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},";

        for (var member : List.of("\"number\":\"" + "a".repeat(1_000_001) + "\"", "\"" + "n".repeat(1_001) + "\":1")) {
            assertThat(codes(standard(), start + member + "}", Role.class))
                    .as(member.substring(0, 20))
                    .containsExactly("limit-exceeded");
        }
        // Parsers of mappers have the same limit for numbers; trees and buffers have none.
        var number = Map.of("id", "a", "name", Map.of("fr", "A"), "x:n", BigInteger.TEN.pow(1_000));
        assertThat(refused(standard(), () -> standard().convert(number, Role.class))
                        .report()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void lengthsUpToOurLimitsAreRead() throws Exception {
        var text = "a".repeat(1_000_000);
        var name = "x:" + "n".repeat(998);
        var number = "1" + "0".repeat(999);

        assertThat(standard().read("{\"fr\":\"" + text + "\"}", Text.class)).isEqualTo(FR.text(text));
        assertThat(standard().read("{\"" + name + "\":" + number + "}", Extensions.class))
                .isEqualTo(Extensions.of(Map.of(name, DataValue.of(new BigDecimal(number)))));
    }

    @Test
    void whatIsBeyondALimitIsToldAtItsPlace() {
        var document = """
                { "leadRole":
                  { "id": "a", "name": { "fr": "A" },
                    "%s": %s } }""";
        var deep = document.formatted("number", "[".repeat(256) + "]".repeat(256));
        var wide = document.formatted("n".repeat(1_001), "1");

        assertThat(told(refused(standard(), () -> standard().read(deep, Dossier.class))))
                .containsExactly(
                        tuple("wrong-type", "a", "number", "/leadRole/number", 3, 15),
                        tuple("too-deep", "a", "number", "/leadRole/number", 3, 270));
        assertThat(told(refused(standard(), () -> standard().read(wide, Dossier.class))))
                .containsExactly(tuple("limit-exceeded", "a", "", "/leadRole", 3, 5));
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void valueWhoseTokensEndTooEarlyIsCutShort() throws Exception {
        var role = Role.builder("a", FR.text("A"))
                .addObjective(Objective.of("b", FR.text("B")))
                .build();
        var json = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"},\"objectives\":[{\"id\":\"b\",\"name\":{\"fr\":\"B\"}}]}";
        int all = 21;

        assertThat(standard().readBuffer(json, all, Role.class)).isEqualTo(role);
        for (int i = 1; i < all; i++) {
            int tokens = i;
            assertThat(refused(standard(), () -> standard().readBuffer(json, tokens, Role.class))
                            .report()
                            .findings())
                    .as("after %d tokens", tokens)
                    .extracting(Finding::code)
                    .containsExactly("document-truncated");
        }
    }

    @Test
    void whatIsNoJsonStaysTheMatterOfTheMapper() {
        var mapper = standard();
        var thrown = catchThrowable(() -> mapper.read("{\"id\":\"a\",\"name\":{\"fr\":", Role.class));

        assertThat(thrown).isNotNull().isNotInstanceOf(UncheckedIOException.class);
        assertThat(mapper.refusal(thrown)).isEmpty();
    }

    @Test
    void pointerIsThatOfTheWholeDocumentWhereAPartIsRead() {
        var good = "{\"id\":\"a\",\"name\":{\"fr\":\"A\"}}";
        var bad = "{\"id\":\"A B\",\"name\":{\"fr\":\"A\"}}";
        var roles = generic(List.class, Role.class);

        assertThat(pointerAt("/list", "{\"list\":[" + good + "," + good + ",\n" + bad + "]}", roles))
                .isEqualTo("/list/2/id");
        assertThat(pointerAt("/list/1", "{\"list\":[" + good + "," + bad + "]}", Role.class))
                .isEqualTo("/list/1/id");
        assertThat(pointerAt(
                        "/x", "{\"x\":{\"l\":[" + good + "," + bad + "]}}", generic(Map.class, String.class, roles)))
                .isEqualTo("/x/l/1/id");
        assertThat(pointerAt("/x", "{\"x\":[[],[" + good + "," + bad + "]]}", generic(List.class, roles)))
                .isEqualTo("/x/1/1/id");
        assertThat(pointerAt(
                        "/k",
                        "{\"k\":[{\"a\":\"b\"},{\"A b\":\"c\"}]}",
                        generic(List.class, generic(Map.class, Identifier.class, String.class))))
                .isEqualTo("/k/1/A b");
    }

    private String pointerAt(String pointer, String json, Type type) {
        return refused(standard(), () -> standard().readAt(pointer, json, type))
                .report()
                .findings()
                .get(0)
                .place()
                .pointer()
                .orElse("");
    }

    @Test
    void pointerOfMoreThanFourThousandCharactersIsLeftOut() {
        var json = "{\"" + "k".repeat(4_000) + "\":{\"id\":5,\"name\":{\"fr\":\"A\"}}}";

        var refusal = refused(standard(), () -> standard().read(json, generic(Map.class, String.class, Role.class)));

        assertThat(refusal.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().path()).contains("id");
            assertThat(finding.place().pointer()).isEmpty();
        });
    }

    @Test
    void numbersStayNumbersWhateverIsAroundTheGenerator() throws Exception {
        for (var value : List.of(Quantity.of(new BigDecimal("5")), PLAN)) {
            assertThat(mapper(Setting.NUMBERS_AS_STRINGS).writeThrough(value))
                    .isEqualTo(standard().write(value));
        }
    }

    /** Also while it makes its readers and writers. */
    @Test
    void oneMapperServesManyThreads() throws Exception {
        var mapper = discovering();
        var json = standard().write(dossier());
        var bad = json.replace("\"id\":\"faciliter\"", "\"id\":5");
        var refused =
                refused(standard(), () -> standard().read(bad, Dossier.class)).report();
        Callable<Void> work = () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(mapper.read(json, Dossier.class)).isEqualTo(dossier());
                assertThat(mapper.read(mapper.write(dossier()), Dossier.class)).isEqualTo(dossier());
                assertThat(refused(mapper, () -> mapper.read(bad, Dossier.class))
                                .report())
                        .isEqualTo(refused);
            }
            return null;
        };

        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(8, work))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Property(tries = 50)
    void frameworkGoesThroughAFormatOfBytes(@ForAll("frameworks") PolicyFramework framework) throws Exception {
        assertThat(throughCbor(framework, PolicyFramework.class)).isEqualTo(framework);
    }

    @Test
    void whatIsWrongInAFormatOfBytesIsToldWithoutLines() {
        var role = Map.of("id", "a", "name", Map.of("fr", "A"), "number", 5);

        assertThat(told(refused(standard(), () -> throughCbor(Map.of("leadRole", role), Dossier.class))))
                .containsExactly(tuple("wrong-type", "a", "number", "/leadRole/number", 0, 0));
    }

    @Test
    void mapperIsSerializableAfterUseToo() throws Exception {
        // Not one that has read records: some of Jackson 2 cannot be serialized.
        var mapper = plain();
        var bean = new Bean();
        bean.setRoleId(ROLE.id());
        bean.setAllRoles(List.of(ROLE));
        var json = mapper.write(bean);
        assertThat(mapper.read(json, Bean.class).getAllRoles()).containsExactly(ROLE);
        var periods = generic(Map.class, Identifier.class, Period.class);
        assertThat(mapper.read("{\"a\":\"2018\"}", periods))
                .isEqualTo(Map.of(Identifier.of("a"), Period.parse("2018")));

        var serialized = mapper.serialized();

        assertThat(serialized.write(bean)).isEqualTo(json);
        assertThat(serialized.read(json, Bean.class).getAllRoles()).containsExactly(ROLE);
        assertThat(serialized.read("{\"a\":\"2018\"}", periods))
                .isEqualTo(Map.of(Identifier.of("a"), Period.parse("2018")));
    }

    @Test
    void extensionsAloneAreAsDeepAsInAnElement() throws Exception {
        var deepest = DataValue.of(List.of());
        for (int i = 1; i < DataValue.MAX_DEPTH; i++) {
            deepest = DataValue.of(List.of(deepest));
        }
        var extensions = Extensions.of(Map.of("x:a", deepest));

        assertThat(standard().read(standard().write(extensions), Extensions.class))
                .isEqualTo(extensions);
    }

    @Test
    void parserStandsBehindTheValueAfterwards() throws Exception {
        var json = "{\"allRoles\":[{\"id\":\"a\",\"name\":{\"fr\":\"A\"}}],\"anyValue\":[1,2]}";

        assertThat(standard().read(json, Bean.class).getAnyValue()).isEqualTo(List.of(1, 2));
    }

    @Test
    void whatIsReadWithWarningsIsRefusedByAModuleThatFailsOnThem() throws Exception {
        var warned = "{\"id\": \"a\", \"name\": {\"fr\": \"A\"}, \"mesures\": []}";
        var plain = "{\"id\": \"a\", \"name\": {\"fr\": \"A\"}}";

        assertThat(plain().read(warned, Measure.class).extensions().members()).containsKey("mesures");
        assertThat(failingOn(Severity.ERROR).read(warned, Measure.class))
                .isEqualTo(plain().read(warned, Measure.class));
        assertThat(failingOn(Severity.INFO).read(plain, Measure.class)).isEqualTo(plain().read(plain, Measure.class));
        for (var mapper : List.of(
                failingOn(Severity.WARNING),
                failingOn(Severity.INFO),
                failingOn(Severity.WARNING).serialized())) {
            var refusal = refused(mapper, () -> mapper.read(warned, Measure.class));

            assertThat(refusal.report().findings())
                    .extracting(
                            Finding::code, finding -> finding.place().pointer().orElseThrow())
                    .containsExactly(tuple("unknown-member", "/mesures"));
            assertThat(refusal.message()).contains("1 warning").doesNotContain("conformant");
        }
    }
}
