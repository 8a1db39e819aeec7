package io.github.polnum.rule;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Report.Verdict;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Profile PLAIN = Profile.builder("plain").build();

    private static final Rule NO_LEAD = Rule.builder("ge-no-lead", Severity.WARNING, Category.COMPLETENESS)
            .wording(Wording.of(FR.text("Personne ne mène « {id} ».")).withHint(FR.text("Dites qui s'en charge.")))
            .each(
                    Measure.class,
                    (measure, node, subject, findings) ->
                            findings.at(node).put("id", measure.id().value()).add())
            .build();

    private static final Rule AS_OF = Rule.builder("ge-day", Severity.INFO, Category.CONSISTENCY)
            .whole((subject, findings) -> findings.at(subject.nodes().get(0), "name")
                    .put("value", subject.asOf().toString())
                    .add())
            .build();

    private static final Rule FAILING = Rule.builder("ge-failing", Severity.ERROR, Category.CONSISTENCY)
            .each(Measure.class, (measure, node, subject, findings) -> {
                throw new IllegalStateException("l'État");
            })
            .build();

    private static PolicyFramework framework(int measures) {
        return PolicyFramework.builder("plan", FR.text("Plan"))
                .addRole(Role.builder("role", FR.text("Rôle"))
                        .measures(IntStream.range(0, measures)
                                .mapToObj(i -> Measure.of("m" + i, FR.text("Mesure " + i)))
                                .toList())
                        .build())
                .build();
    }

    private static Validator validator(Rule... rules) {
        return Validator.of(List.of(rules), PLAIN);
    }

    @Test
    void ownRuleIsToldWithItsPlaceAndItsWords() {
        var report = validator(NO_LEAD).validate(framework(1), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly("warning ge-no-lead roles[0].measures[0] {id=\"m0\"}");
        assertThat(report.findings().get(0).message(FR)).isEqualTo("Personne ne mène « m0 ».");
        assertThat(report.findings().get(0).message(LanguageTag.DE)).isEqualTo("Personne ne mène « m0 ».");
        assertThat(report.findings().get(0).hint(FR)).contains("Dites qui s'en charge.");
        assertThat(report.verdict(Category.COMPLETENESS)).isEqualTo(Verdict.NO);
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void rulesOfAProviderAreRunBesideTheOthers() {
        RuleProvider provider = () -> List.of(NO_LEAD);

        assertThat(validator(AS_OF)
                        .withRules(provider.rules())
                        .validate(framework(1), DAY)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("ge-day", "ge-no-lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01", "+10000-01-01"})
    void dayThatNoFrameworkCanWriteIsRefused(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> validator(AS_OF).validate(framework(1), day));
    }

    @Test
    void orderOfTheRulesDoesNotShow() {
        assertThat(validator(NO_LEAD, AS_OF).validate(framework(12), DAY))
                .isEqualTo(validator(AS_OF, NO_LEAD).validate(framework(12), DAY));
    }

    @Test
    void findingsComeInTheOrderOfTheDocumentAndAreCounted() {
        var report = validator(NO_LEAD, AS_OF).withLimit(1_001).validate(framework(1_000), DAY);

        assertThat(report.findings())
                .extracting(finding -> finding.place().path().orElseThrow())
                .startsWith("name", "roles[0].measures[0]", "roles[0].measures[1]")
                .hasSize(1_001);
        assertThat(report.count()).isEqualTo(1_001);
        assertThat(report.count(Category.COMPLETENESS, Severity.WARNING)).isEqualTo(1_000);
    }

    @Test
    void whereThereAreTooManyTheFirstErrorsAreKeptAndTheFirstOfTheOthers() {
        var grave = Rule.builder("ge-grave", Severity.ERROR, Category.CONFORMANCE)
                .each(Measure.class, (measure, node, subject, findings) -> {
                    if (measure.id().value().equals("m7")
                            || measure.id().value().equals("m9")) {
                        findings.at(node).add();
                    }
                })
                .build();

        for (int limit = 0; limit <= 14; limit++) {
            var all = List.of(
                    "ge-grave m7",
                    "ge-grave m9",
                    "ge-day plan",
                    "ge-no-lead m0",
                    "ge-no-lead m1",
                    "ge-no-lead m2",
                    "ge-no-lead m3",
                    "ge-no-lead m4",
                    "ge-no-lead m5",
                    "ge-no-lead m6",
                    "ge-no-lead m7",
                    "ge-no-lead m8",
                    "ge-no-lead m9");
            var report = validator(AS_OF, NO_LEAD, grave).withLimit(limit).validate(framework(10), DAY);

            assertThat(report.findings())
                    .extracting(finding ->
                            finding.code() + " " + finding.place().element().orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(all.subList(0, Math.min(limit, all.size())));
            assertThat(report.findings())
                    .isSortedAccordingTo(Comparator.comparingInt(finding -> number(finding.place())));
            assertThat(report.count()).isEqualTo(13);
            assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        }
    }

    /** The number of a measure, after that of the framework. */
    private static int number(Place place) {
        var id = place.element().orElseThrow().value();
        return id.equals("plan") ? -1 : Integer.parseInt(id.substring(1));
    }

    @Test
    void failingRuleIsToldOnceAndTheOthersGoOn() {
        var report = validator(FAILING, NO_LEAD).validate(framework(3), DAY);

        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("rule-failed", "ge-no-lead", "ge-no-lead", "ge-no-lead");
        assertThat(report.findings().get(0).message(FR))
                .isEqualTo(
                        "La règle «\u00A0ge-failing\u00A0» s’est interrompue à cause d’une erreur du programme\u00A0:"
                                + " java.lang.IllegalStateException: l'État.");
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Verdict.UNKNOWN);
        assertThat(report.verdict(Category.COMPLETENESS)).isEqualTo(Verdict.NO);
    }

    private static Rule throwing(Category category, Throwable e) {
        return Rule.builder("ge-throwing", Severity.ERROR, category)
                .whole((subject, findings) -> ValidatorTest.<RuntimeException>sneak(e))
                .build();
    }

    /** As rules in other languages may, which know no checked exceptions. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void sneak(Throwable e) throws E {
        throw (E) e;
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void whereARuleFailedItsQuestionIsNotAnsweredWithYesWhateverTheProfile(Category category) {
        var off = PLAIN.toBuilder().off("rule-failed").build();
        for (var profile : List.of(PLAIN, off)) {
            var report = validator(throwing(category, new IllegalStateException()), NO_LEAD, AS_OF)
                    .withProfile(profile)
                    .validate(framework(0), DAY);

            var answered = EnumSet.of(Category.COMPLETENESS, Category.CONSISTENCY);
            answered.remove(category);
            assertThat(report.judgement().orElseThrow().answered()).isEqualTo(answered);
            for (var question : Category.values()) {
                assertThat(report.verdict(question))
                        .isEqualTo(answered.contains(question) ? Verdict.YES : Verdict.UNKNOWN);
            }
        }
    }

    @Test
    void whatNoRuleAskedIsNotKnownWhateverTheReasonThatNoneDid() {
        var none = Validator.of(List.of(), PLAIN).validate(framework(1), DAY);
        var off = validator(NO_LEAD, AS_OF)
                .withProfile(PLAIN.toBuilder().off("ge-no-lead").build())
                .validate(framework(1), DAY);

        assertThat(none.judgement().orElseThrow().answered()).isEmpty();
        assertThat(off.judgement().orElseThrow().answered()).containsExactly(Category.CONSISTENCY);
        for (var question : Category.values()) {
            assertThat(none.verdict(question)).isEqualTo(Verdict.UNKNOWN);
            assertThat(off.verdict(question))
                    .isEqualTo(question == Category.CONSISTENCY ? Verdict.YES : Verdict.UNKNOWN);
        }
        for (var profile : List.of(Catalogue.draft(), Catalogue.adopted(), Catalogue.publication())) {
            assertThat(Catalogue.validator()
                            .withProfile(profile)
                            .validate(framework(0), DAY)
                            .judgement()
                            .orElseThrow()
                            .answered())
                    .containsExactly(Category.values());
        }
    }

    @Test
    void whateverARuleThrowsIsToldUnlessTheMachineLacksSomething() {
        for (var e : List.of(
                new IOException("?"),
                new ServiceConfigurationError("?"),
                new StackOverflowError("?"),
                new AssertionError("?"))) {
            assertThat(validator(throwing(Category.CONSISTENCY, e))
                            .validate(framework(0), DAY)
                            .findings())
                    .extracting(Finding::toString)
                    .containsExactly("warning rule-failed plan {rule=\"ge-throwing\", detail=\"" + e + "\"}");
        }
        assertThatThrownBy(() -> validator(throwing(Category.CONSISTENCY, new OutOfMemoryError("?")))
                        .validate(framework(0), DAY))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void theOrderOfRulesThatFailDoesNotShow() {
        var one = Rule.builder("ge-a", Severity.ERROR, Category.CONFORMANCE)
                .whole((subject, findings) -> {
                    throw new IllegalStateException("a");
                })
                .build();
        var other = Rule.builder("ge-b", Severity.ERROR, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    throw new IllegalStateException("b");
                })
                .build();
        for (int limit : new int[] {1, 10}) {
            var report = validator(one, other).withLimit(limit).validate(framework(0), DAY);

            assertThat(report).isEqualTo(validator(other, one).withLimit(limit).validate(framework(0), DAY));
            assertThat(report.findings().get(0).toString()).contains("rule=\"ge-a\"");
        }
    }

    @Test
    void whatIsThrownByACheckOfEachThingIsToldToo() {
        var rule = Rule.builder("ge-throwing", Severity.ERROR, Category.CONSISTENCY)
                .each(
                        Role.class,
                        (role, node, subject, findings) -> ValidatorTest.<RuntimeException>sneak(new IOException("?")))
                .build();

        assertThat(validator(rule).validate(framework(0), DAY).findings())
                .extracting(Finding::code)
                .containsExactly("rule-failed");
    }

    // Places in other frameworks

    /** Tells what is done with the place of a measure in another framework. */
    private static List<Finding> withPlaceElsewhere(Rule.EachCheck<Measure> check) {
        var rule = Rule.builder("ge-elsewhere", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    var there = subject.resolve(Reference.parse("other@1#m0")).orElseThrow();
                    check.check((Measure) there.item(), there, subject, findings);
                })
                .build();
        return validator(rule).validate(framework(1), List.of(other("1")), DAY).findings();
    }

    @Test
    void nothingIsToldOrSetAsideAtAPlaceOfAnotherFramework() {
        var failed = List.of("warning rule-failed plan {rule=\"ge-elsewhere\", detail=\"java.lang."
                + "IllegalArgumentException: Findings: a place of plan# is needed, but th…\"}");

        assertThat(withPlaceElsewhere(
                        (measure, node, subject, findings) -> findings.at(node).add()))
                .extracting(Finding::toString)
                .isEqualTo(failed);
        assertThat(withPlaceElsewhere((measure, node, subject, findings) ->
                        findings.at(node, "name").add()))
                .extracting(Finding::toString)
                .isEqualTo(failed);
        assertThat(withPlaceElsewhere((measure, node, subject, findings) -> findings.setAside(node)))
                .extracting(Finding::toString)
                .isEqualTo(failed);
    }

    @Test
    void relatedPlaceInAnotherFrameworkNamesIt() {
        assertThat(withPlaceElsewhere((measure, node, subject, findings) -> findings.at(
                                subject.nodes().get(0))
                        .related(node, "name")
                        .related(subject.nodes().get(1), "")
                        .add()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .extracting(Place::toString)
                        .containsExactly("other@1# measures[0].name", "roles[0]"));
    }

    static final List<Error> ERRORS =
            List.of(new StackOverflowError(), new NoClassDefFoundError("Missing"), new AssertionError("wrong"));

    @ParameterizedTest
    @FieldSource("ERRORS")
    void ruleThatFailsWithAnErrorIsToldAndTheOthersGoOn(Error error) {
        var whole = Rule.builder("ge-whole", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    throw error;
                })
                .build();
        var each = Rule.builder("ge-each", Severity.INFO, Category.CONSISTENCY)
                .each(Measure.class, (measure, node, subject, findings) -> {
                    throw error;
                })
                .build();

        assertThat(validator(whole, each, NO_LEAD).validate(framework(1), DAY).findings())
                .extracting(Finding::code, finding -> finding.arguments().get("rule"))
                .containsExactly(
                        tuple("rule-failed", DataValue.of("ge-each")),
                        tuple("rule-failed", DataValue.of("ge-whole")),
                        tuple("ge-no-lead", null));
    }

    @Test
    void whatTheMachineLacksGetsThrough() {
        var rule = Rule.builder("ge-memory", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    throw new OutOfMemoryError();
                })
                .build();

        assertThatThrownBy(() -> validator(rule).validate(framework(0), DAY)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void profileTurnsOffAndRegrades() {
        var profile = Profile.builder("ge")
                .base(Profile.builder("base").off("ge-no-lead").build())
                .grade("ge-day", Severity.ERROR)
                .build();

        assertThat(validator(NO_LEAD, AS_OF)
                        .withProfile(profile)
                        .validate(framework(1), DAY)
                        .findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("ge-day", Severity.ERROR));
    }

    @Test
    void waiverHoldsForOneElementAndToItsLastDay() {
        var profile = PLAIN.toBuilder()
                .addWaiver(
                        new Waiver("ge-no-lead", Reference.parse("m1"), FR.text("Publié plus tard"), Optional.of(DAY)))
                .build();
        var waiving = validator(NO_LEAD).withProfile(profile);

        var held = waiving.validate(framework(2), DAY);
        var expired = waiving.validate(framework(2), DAY.plusDays(1));

        assertThat(held.findings()).extracting(Finding::code).containsExactly("ge-no-lead");
        assertThat(held.judgement().orElseThrow().waived()).isEqualTo(1);
        assertThat(expired.findings())
                .extracting(Finding::code)
                .containsExactly("waiver-expired", "ge-no-lead", "ge-no-lead");
    }

    @Test
    void whatIsToldOfAPhaseWithAnIdentifierIsToldAtThePhaseAndCanBeWaivedThere() {
        var rule = Rule.builder("ge-phase", Severity.WARNING, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    var root = subject.nodes().get(0);
                    findings.at(root, "phases[0].period").add();
                    findings.at(root, "phases[1].period")
                            .related(root, "phases[0]")
                            .add();
                })
                .build();
        var framework = framework(0).toBuilder()
                .addPhase(Phase.builder().id("adoption").build())
                .addPhase(Phase.builder().kind(PhaseKind.DECISION).build())
                .build();
        var waiver = new Waiver("ge-phase", Reference.parse("adoption"), FR.text("Connu"), Optional.empty());

        var findings = validator(rule).validate(framework, DAY).findings();
        var rest = validator(rule)
                .withProfile(PLAIN.toBuilder().addWaiver(waiver).build())
                .validate(framework, DAY)
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.place().element().orElseThrow().value())
                .containsExactly("plan", "adoption");
        assertThat(findings)
                .extracting(finding -> finding.place().path().orElseThrow())
                .containsExactly("phases[1].period", "phases[0].period");
        assertThat(findings.get(0).related().get(0).element()).contains(Identifier.of("adoption"));
        assertThat(rest)
                .extracting(finding -> finding.place().path().orElseThrow())
                .containsExactly("phases[1].period");
    }

    @ParameterizedTest
    @CsvSource({
        "indicators[0], targets[0].date, t",
        "indicators[0], targets[1].date, i",
        "consultations[0], topics[0].about[0], c-t",
        "'', levels[0].otherNames[0], l",
        "'', sources[0].name, s",
        "consultations[0], targets[0], c",
        "indicators[0], topics[0], i",
        "indicators[0], 'sources[0].name', i",
        "indicators[0], measurements[0], i",
    })
    void whatIsToldOfAPartWithAnIdentifierIsToldAtThePart(String holder, String path, String element) {
        var framework = framework(0).toBuilder()
                .addLevel(Level.builder("l", ElementType.OBJECTIVE, FR.text("Niveau"))
                        .depth(0)
                        .build())
                .addIndicator(Indicator.builder("i", FR.text("Indicateur"))
                        .addTarget(Target.builder("t").value(1).build())
                        .build())
                .addConsultation(Consultation.builder("c", FR.text("Consultation"))
                        .addTopic(Topic.builder("c-t").name(FR.text("Thème")).build())
                        .build())
                .addSource(Source.of("s", FR.text("Rapport")))
                .build();
        var rule = Rule.builder("ge-part", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> subject.nodes().stream()
                        .filter(node -> node.path().equals(holder))
                        .forEach(node -> findings.at(node, path).add()))
                .build();

        assertThat(validator(rule).validate(framework, DAY).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().element()).contains(Identifier.of(element));
                    assertThat(finding.place().path()).contains(holder.isEmpty() ? path : holder + "." + path);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"phases[0]", "phases[1]", "phases[-1]", "phases[x].period", "phases[", "phases[]"})
    void pathToAPhaseThatIsNotThereIsToldAsItIs(String path) {
        var rule = Rule.builder("ge-path", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) ->
                        findings.at(subject.nodes().get(0), path).add())
                .build();

        assertThat(validator(rule).validate(framework(0), DAY).findings())
                .extracting(Finding::toString)
                .containsExactly("info ge-path " + path + " {}");
    }

    @Test
    void profileThatNamesWhatIsNotThereIsTold() {
        var profile = PLAIN.toBuilder()
                .off("ge-no-led")
                .addWaiver(new Waiver("ge-no-lead", Reference.parse("gone"), FR.text("?"), Optional.empty()))
                .build();

        assertThat(validator(NO_LEAD)
                        .withProfile(profile)
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning unknown-rule plan {rule=\"ge-no-led\", suggestion=\"ge-no-lead\"}",
                        "warning waiver-without-element plan {rule=\"ge-no-lead\", element=\"gone\"}");
    }

    /** A profile is kept for all frameworks of an authority, which are judged one by one. */
    @Test
    void waiverForAnotherFrameworkOrEditionIsLeftAlone() {
        var profile = PLAIN.toBuilder();
        for (var element : List.of("other#gone", "other#", "plan@1900#gone", "plan#gone")) {
            profile.addWaiver(new Waiver("ge-no-lead", Reference.parse(element), FR.text("?"), Optional.empty()));
        }

        assertThat(validator(NO_LEAD)
                        .withProfile(profile.build())
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("warning waiver-without-element plan {rule=\"ge-no-lead\", element=\"plan#gone\"}");
    }

    /** That it has to be looked at again is told to whoever uses the profile. */
    @ParameterizedTest
    @ValueSource(strings = {"other#m", "other#", "plan@1900#m"})
    void expiredWaiverIsToldOnceWhicheverFrameworkItNames(String element) {
        var profile = PLAIN.toBuilder()
                .addWaiver(
                        new Waiver("ge-no-lead", Reference.parse(element), FR.text("?"), Optional.of(DAY.minusDays(1))))
                .build();
        var validator = validator(NO_LEAD).withProfile(profile);
        var told = " {rule=\"ge-no-lead\", element=\"" + element + "\", value=\"2026-11-21\"}";

        assertThat(validator.validate(framework(0), DAY).findings())
                .extracting(Finding::toString)
                .containsExactly("warning waiver-expired plan" + told);
        assertThat(validator
                        .validate(PolicySet.of(List.of(framework(0), PolicyFramework.of("third", FR.text("T")))), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("warning waiver-expired plan#" + told);
    }

    @Test
    void placeTellsWhatTheFrameworkCallsSuchElements() {
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .addLevel(Level.of("action", ElementType.MEASURE, FR.text("action")))
                .addMeasure(Measure.of("m", FR.text("M")))
                .build();

        assertThat(Validator.of(List.of(NO_LEAD), PLAIN)
                        .validate(framework, DAY)
                        .findings())
                .extracting(Finding::place)
                .containsExactly(Place.builder()
                        .element(Identifier.of("m"))
                        .level(FR.text("action"))
                        .path("measures[0]")
                        .build());
    }

    @Test
    void nameOfALevelFallsBackToTheLanguageOfTheFramework() {
        var axis = LanguageTag.DE.text("Achse").with(LanguageTag.FR, "axe").with(LanguageTag.EN, "axis");
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .language(FR)
                .addLevel(Level.of("axe", ElementType.MEASURE, axis))
                .addMeasure(Measure.of("m", FR.text("M")))
                .build();
        var report = Validator.of(List.of(NO_LEAD), PLAIN).validate(framework, DAY);

        assertThat(report.toText(LanguageTag.IT)).startsWith("measures[0] (axe)\n");
        assertThat(report.toText(LanguageTag.DE)).startsWith("measures[0] (Achse)\n");
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().level()).contains(axis));

        var german = framework.toBuilder()
                .id(Identifier.of("german"))
                .language(LanguageTag.DE)
                .build();
        assertThat(Validator.of(List.of(NO_LEAD), PLAIN)
                        .validate(PolicySet.of(List.of(framework, german)), DAY)
                        .toText(LanguageTag.IT))
                .contains("plan# measures[0] (axe)\n", "german# measures[0] (Achse)\n");

        var said = Text.builder()
                .put(FR, "axe")
                .put(LanguageTag.DE, "Achse", Text.Origin.ORIGINAL)
                .build();
        var another = framework.toBuilder()
                .levels(List.of(Level.of("axe", ElementType.MEASURE, said)))
                .build();
        assertThat(another.resolve(said, LanguageTag.IT).value()).isEqualTo("axe");
        assertThat(Validator.of(List.of(NO_LEAD), PLAIN).validate(another, DAY).toText(LanguageTag.IT))
                .startsWith("measures[0] (axe)\n");
    }

    @Test
    void setTellsTheFrameworkOfEachPlace() {
        var set = PolicySet.of(List.of(
                framework(1),
                PolicyFramework.builder("other", FR.text("Autre")).edition("2").build()));

        assertThat(validator(AS_OF).validate(set, DAY).findings())
                .extracting(finding -> finding.place().framework().orElseThrow())
                .containsExactly(Reference.parse("plan#"), Reference.parse("other@2#"));
    }

    @Test
    void setIsJudgedFrameworkByFramework() {
        var other = PolicyFramework.builder("other", FR.text("Autre"))
                .addMeasure(Measure.of("m0", FR.text("Mesure")))
                .build();
        var report = validator(NO_LEAD, AS_OF, FAILING)
                .withProfile(PLAIN.toBuilder().off("gone").build())
                .validate(PolicySet.of(List.of(framework(1), other)), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning rule-failed plan# {rule=\"ge-failing\", detail=\"java.lang.IllegalStateException: l'État\"}",
                        "warning unknown-rule plan# {rule=\"gone\"}",
                        "info ge-day plan# name {value=\"2026-11-22\"}",
                        "warning ge-no-lead plan# roles[0].measures[0] {id=\"m0\"}",
                        "warning rule-failed other# {rule=\"ge-failing\", detail=\"java.lang.IllegalStateException: l'État\"}",
                        "info ge-day other# name {value=\"2026-11-22\"}",
                        "warning ge-no-lead other# measures[0] {id=\"m0\"}");
    }

    /** Numbers in brackets count as numbers; everything else goes by its letters. */
    @Test
    void findingsAtOneThingComeByTheirPaths() {
        var sorted = List.of(
                "",
                "event",
                "events",
                "events[1]",
                "events[1].date",
                "events[1].name",
                "events[2]",
                "events[9].name",
                "events[10]",
                "events[10].date",
                "events[12]",
                "events[100]",
                "events[a]",
                "name");
        for (var told : List.of(sorted, reversed(sorted))) {
            var rule = Rule.builder("ge-paths", Severity.INFO, Category.CONSISTENCY)
                    .whole((subject, findings) -> told.forEach(
                            path -> findings.at(subject.nodes().get(0), path).add()))
                    .build();

            assertThat(validator(rule).validate(framework(0), DAY).findings())
                    .extracting(finding -> finding.place().path().orElseThrow())
                    .isEqualTo(sorted);
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        return IntStream.rangeClosed(1, list.size())
                .mapToObj(i -> list.get(list.size() - i))
                .toList();
    }

    @Test
    void findingsAtOnePathComeByTheirCodesAndThenAsTheyWereTold() {
        var twice = Rule.builder("ge-a", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    findings.at(subject.nodes().get(0), "name").put("n", 2).add();
                    findings.at(subject.nodes().get(0), "name").put("n", 1).add();
                })
                .build();

        assertThat(validator(AS_OF, twice).validate(framework(0), DAY).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "info ge-a name {n=2}", "info ge-a name {n=1}", "info ge-day name {value=\"2026-11-22\"}");
    }

    @Test
    void theFirstFindingsOfTheDocumentAreKeptHoweverLateTheyAreTold() {
        var backward = Rule.builder("ge-backward", Severity.WARNING, Category.CONSISTENCY)
                .whole((subject, findings) -> reversed(subject.nodes())
                        .forEach(node -> findings.at(node).add()))
                .build();
        var report = validator(backward, NO_LEAD).withLimit(3).validate(framework(5), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning ge-backward plan {}",
                        "warning ge-backward roles[0] {}",
                        "warning ge-backward roles[0].measures[0] {}");
        assertThat(report.count(Category.CONSISTENCY, Severity.WARNING)).isEqualTo(7);
        assertThat(report.count(Category.COMPLETENESS, Severity.WARNING)).isEqualTo(5);
        assertThat(report.omitted()).isEqualTo(9);
    }

    @Test
    void findingsAreOnlyCountedWhereNoneIsKept() {
        var report = validator(NO_LEAD).withLimit(0).validate(framework(3), DAY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.count(Category.COMPLETENESS, Severity.WARNING)).isEqualTo(3);
    }

    @Test
    void findingsTellArgumentsOfEveryKindAndWhatTheyAreRelatedTo() {
        var rule = Rule.builder("ge-arguments", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> findings.at(subject.nodes().get(1))
                        .put("text", "a".repeat(100))
                        .put("count", 7)
                        .put("share", new BigDecimal("0.5"))
                        .put("list", DataValue.of(List.of(DataValue.of("x"))))
                        .related(subject.nodes().get(2), "name")
                        .related(subject.nodes().get(0), "")
                        .add())
                .build();
        var finding = validator(rule).validate(framework(1), DAY).findings().get(0);

        assertThat(finding.arguments())
                .containsExactly(
                        Map.entry("text", DataValue.of("a".repeat(80) + "…")),
                        Map.entry("count", DataValue.of(7)),
                        Map.entry("share", DataValue.of(new BigDecimal("0.5"))),
                        Map.entry("list", DataValue.of(List.of(DataValue.of("x")))));
        assertThat(finding.related()).extracting(Place::toString).containsExactly("roles[0].measures[0].name", "plan");
        assertThat(finding.place().element()).contains(Identifier.of("role"));
        assertThat(finding.wording()).isEqualTo(rule.wording());
    }

    private static final List<Consumer<Findings.Draft>> NULLS = List.of(
            draft -> draft.put("n", (String) null),
            draft -> draft.put("n", (BigDecimal) null),
            draft -> draft.put("n", (DataValue) null),
            draft -> draft.put("n", (List<String>) null),
            draft -> draft.put("n", Collections.singletonList(null)),
            draft -> draft.put(null, 1),
            draft -> draft.related(null, ""));

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000})
    void checkThatTellsNullFailsHoweverManyFindingsAreKept(int limit) {
        var rules = IntStream.range(0, NULLS.size())
                .mapToObj(i -> Rule.builder("ge-null-" + i, Severity.INFO, Category.CONSISTENCY)
                        .whole((subject, findings) -> {
                            var draft = findings.at(subject.nodes().get(0));
                            NULLS.get(i).accept(draft);
                            draft.add();
                        })
                        .build())
                .toList();
        var report = Validator.of(rules, PLAIN).withLimit(limit).validate(framework(0), DAY);

        assertThat(report.count(Severity.WARNING)).isEqualTo(NULLS.size());
        assertThat(report.count()).isEqualTo(NULLS.size());
        assertThat(report.findings()).allMatch(finding -> finding.code().equals("rule-failed"));
    }

    @Test
    void exceptionThatCannotSayWhatItIsIsToldByItsClass() {
        var rule = Rule.builder("ge-failing", Severity.ERROR, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    throw new Speechless();
                })
                .build();

        assertThat(validator(rule).validate(framework(0), DAY).findings())
                .extracting(Finding::toString)
                .containsExactly("warning rule-failed plan {rule=\"ge-failing\", detail=\"" + Speechless.class.getName()
                        + "\"}");
    }

    private static final class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }
    }

    @Test
    void exceptionThatSaysNothingIsToldByItsClass() {
        assertThat(validator(throwing(Category.CONSISTENCY, new Silent()))
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning rule-failed plan {rule=\"ge-throwing\", detail=\"" + Silent.class.getName() + "\"}");
    }

    private static final class Silent extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings({"OverrideThrowableToString", "ToStringReturnsNull"})
        public String toString() {
            return null;
        }
    }

    @Test
    void profileMayTurnOffWhatTheValidatorTellsItself() {
        var profile = PLAIN.toBuilder()
                .off("rule-failed")
                .off("unknown-rule")
                .off("waiver-expired")
                .off("waiver-without-element")
                .off("gone")
                .addWaiver(new Waiver("ge-no-lead", Reference.parse("gone"), FR.text("?"), Optional.of(DAY)))
                .build();

        assertThat(validator(FAILING)
                        .withProfile(profile)
                        .validate(framework(1), DAY.plusDays(1))
                        .count())
                .isZero();
    }

    @Test
    void whatTheBasesOfAProfileNameIsLookedForToo() {
        var waiver = new Waiver("ge-nolead", Reference.parse("role"), FR.text("?"), Optional.empty());
        var profile = Profile.builder("ge")
                .base(Profile.builder("base")
                        .off("completely-different")
                        .addWaiver(waiver)
                        .build())
                .off("ge-day")
                .build();

        assertThat(validator(NO_LEAD, AS_OF)
                        .withProfile(profile)
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning unknown-rule plan {rule=\"completely-different\"}",
                        "warning unknown-rule plan {rule=\"ge-nolead\", suggestion=\"ge-no-lead\"}");
    }

    @Test
    void expiredWaiverIsToldWithItsElementAndItsLastDay() {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("ge-no-lead", Reference.parse("m0"), FR.text("?"), Optional.of(DAY)))
                .build();

        assertThat(validator(NO_LEAD)
                        .withProfile(profile)
                        .validate(framework(1), DAY.plusDays(1))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning waiver-expired plan {rule=\"ge-no-lead\", element=\"m0\", value=\"2026-11-22\"}",
                        "warning ge-no-lead roles[0].measures[0] {id=\"m0\"}");
    }

    /** The set has plan with m0, and the editions 1 and 2 of other with m0. */
    @ParameterizedTest
    @CsvSource({
        "m0, 'ge-day plan#, ge-day other@1#, ge-day other@2#', 3",
        "plan#m0, 'ge-day plan#, ge-day other@1#, ge-no-lead other@1#, ge-day other@2#, ge-no-lead other@2#', 1",
        "other#m0, 'ge-day plan#, ge-no-lead plan#, ge-day other@1#, ge-day other@2#', 2",
        "other@2#m0, 'ge-day plan#, ge-no-lead plan#, ge-day other@1#, ge-no-lead other@1#, ge-day other@2#', 1"
    })
    void waiverHoldsForTheElementOfTheFrameworksThatItNames(String element, String told, long waived) {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("ge-no-lead", Reference.parse(element), FR.text("?"), Optional.empty()))
                .build();
        var set = PolicySet.of(List.of(framework(1), other("1"), other("2")));
        var report = validator(NO_LEAD, AS_OF).withProfile(profile).validate(set, DAY);

        assertThat(report.findings())
                .extracting(finding ->
                        finding.code() + " " + finding.place().framework().orElseThrow())
                .containsExactly(told.split(", ", -1));
        assertThat(report.judgement().orElseThrow().waived()).isEqualTo(waived);
    }

    private static PolicyFramework other(String edition) {
        return PolicyFramework.builder("other", FR.text("Autre"))
                .edition(edition)
                .addMeasure(Measure.of("m0", FR.text("Mesure")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other#m1", "other@1#m1", "m1"})
    void waiverForWhatIsNowhereInTheSetIsTold(String element) {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("ge-day", Reference.parse(element), FR.text("?"), Optional.empty()))
                .build();

        assertThat(validator(AS_OF)
                        .withProfile(profile)
                        .validate(PolicySet.of(List.of(framework(1), other("1"))), DAY)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning waiver-without-element plan# {rule=\"ge-day\", element=\"" + element + "\"}",
                        "info ge-day plan# name {value=\"2026-11-22\"}",
                        "info ge-day other@1# name {value=\"2026-11-22\"}");
    }

    @Test
    void waiverForAFrameworkAsAWholeHoldsForTheFrameworkItselfOnly() {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("ge-day", Reference.parse("other#"), FR.text("?"), Optional.empty()))
                .addWaiver(new Waiver("ge-no-lead", Reference.parse("other#"), FR.text("?"), Optional.empty()))
                .build();
        var report = validator(NO_LEAD, AS_OF)
                .withProfile(profile)
                .validate(PolicySet.of(List.of(other("1"), framework(1))), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning ge-no-lead other@1# measures[0] {id=\"m0\"}",
                        "info ge-day plan# name {value=\"2026-11-22\"}",
                        "warning ge-no-lead plan# roles[0].measures[0] {id=\"m0\"}");
        assertThat(report.judgement().orElseThrow().waived()).isEqualTo(1);
    }

    private static Waiver waiver(String rule, String element) {
        return new Waiver(rule, Reference.parse(element), FR.text("?"), Optional.empty());
    }

    @Test
    void waiverForAnElementHoldsForItsPhasesTargetsAndTopicsAndNotForElementsUnderIt() {
        var everything = Rule.builder("ge-everything", Severity.INFO, Category.CONSISTENCY)
                .each(
                        Identified.class,
                        (item, node, subject, findings) -> findings.at(node).add())
                .build();
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .addSource(Source.of("rapport", FR.text("Rapport")))
                .addPhase(Phase.builder().id("adoption").build())
                .addIndicator(Indicator.builder("indicateur", FR.text("Indicateur"))
                        .addTarget(
                                Target.builder("cible").wording(FR.text("Plus")).build())
                        .addIndicator(Indicator.of("dessous", FR.text("Indicateur")))
                        .build())
                .addConsultation(Consultation.builder("enquete", FR.text("Enquête"))
                        .addTopic(Topic.builder("question")
                                .name(FR.text("Question"))
                                .build())
                        .build())
                .build();
        var profile = PLAIN.toBuilder()
                .addWaiver(waiver("ge-everything", "indicateur"))
                .addWaiver(waiver("ge-everything", "enquete"))
                .addWaiver(waiver("ge-everything", "plan#"))
                .build();

        var report = validator(everything).withProfile(profile).validate(framework, DAY);

        assertThat(report.findings())
                .extracting(finding -> finding.place().element().orElseThrow().value())
                .containsExactlyInAnyOrder("rapport", "dessous");
        assertThat(report.judgement().orElseThrow().waived()).isEqualTo(6);
    }

    @Test
    void whatIsWaivedIsLeftOutWhereSeveralAreToldAtOnce() {
        var rule = Rule.builder("ge-together", Severity.WARNING, Category.COMPLETENESS)
                .whole((subject, findings) -> subject.nodes(Measure.class).stream()
                        .filter(node -> !findings.setAside(node))
                        .forEach(node -> findings.at(subject.nodes().get(0))
                                .put("id", node.id().value())
                                .add()))
                .build();
        var profile = PLAIN.toBuilder()
                .addWaiver(waiver("ge-together", "m1"))
                .addWaiver(waiver("ge-day", "m0"))
                .build();

        var report = validator(rule, AS_OF).withProfile(profile).validate(framework(3), DAY);

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("ge-together"))
                .extracting(Finding::toString)
                .containsExactly("warning ge-together plan {id=\"m0\"}", "warning ge-together plan {id=\"m2\"}");
        assertThat(report.judgement().orElseThrow().waived()).isEqualTo(1);
    }

    @Test
    void identifierOfTheFrameworkIsNoElementUnlessOneIsCalledSo() {
        var profile = PLAIN.toBuilder().addWaiver(waiver("ge-day", "plan")).build();

        var report = validator(AS_OF).withProfile(profile).validate(framework(1), DAY);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning waiver-without-element plan {rule=\"ge-day\", element=\"plan\"}",
                        "info ge-day name {value=\"2026-11-22\"}");
        assertThat(report.judgement().orElseThrow().waived()).isZero();
    }

    @Test
    void expiredWaiverForWhatIsGoneIsToldOnce() {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("ge-day", Reference.parse("gone"), FR.text("?"), Optional.of(DAY.minusDays(1))))
                .build();

        assertThat(validator(AS_OF)
                        .withProfile(profile)
                        .validate(framework(0), DAY)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("waiver-expired", "ge-day");
    }

    @ParameterizedTest
    @CsvSource({
        "m0, 'measures[1].x, measures[2].x, x', 1",
        "plan, 'measures[0].x, measures[1].x, x', 1",
        "plan#, 'measures[0].x, measures[1].x, measures[2].x', 1",
        "gone, 'measures[0].x, measures[1].x, measures[2].x, x', 0",
        "other#m0, 'measures[0].x, measures[1].x, measures[2].x, x', 0"
    })
    void whatWasNoticedWhileReadingIsSetAsideByWaivers(String element, String left, long waived) {
        var read = PolicyFramework.builder("plan", FR.text("Plan"))
                .addMeasure(Measure.of("m0", FR.text("Mesure")))
                .addMeasure(Measure.of("m1", FR.text("Mesure")))
                .addMeasure(Measure.of("plan", FR.text("Mesure")))
                .build();
        var noticed = Report.builder().limit(4);
        Map.of("m0", "measures[0].x", "m1", "measures[1].x", "plan", "measures[2].x").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(place -> noticed.add(noticed(place.getKey(), place.getValue())));
        noticed.add(noticed("plan", "x")).add(noticed("m0", "measures[0].y"));
        var profile = PLAIN.toBuilder()
                .addWaiver(waiver("unknown-member", element))
                .addWaiver(new Waiver(
                        "unknown-member", Reference.parse("m1"), FR.text("?"), Optional.of(DAY.minusDays(1))))
                .addWaiver(waiver("date-format", "m1"))
                .build();

        var report = validator(AS_OF).withProfile(profile).unwaived(noticed.build(), read, DAY);

        assertThat(report.findings())
                .extracting(finding -> finding.place().path().orElseThrow())
                .containsExactly(left.split(", ", -1));
        // One more was noticed than is kept.
        assertThat(report.count()).isEqualTo(report.findings().size() + 1);
        assertThat(noticed.build().count() - report.count()).isEqualTo(waived);
        assertThat(report.judgement()).isEmpty();
    }

    @Test
    void settingAsideWhatIsWaivedRunsNoRules() {
        var validator = validator(AS_OF);
        var judged = Report.builder()
                .add(noticed("plan", "x"))
                .judgement(new Report.Judgement(DAY, Identifier.of("ge"), 3, Set.of(Category.PUBLICATION)))
                .build();

        assertThat(validator.unwaived(Report.empty(), framework(0), DAY)).isEqualTo(Report.empty());
        assertThat(validator.unwaived(Report.empty(), framework(0), DAY).verdict(Category.COMPLETENESS))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(validator.unwaived(judged, framework(0), DAY)).isEqualTo(judged);
        assertThat(validator.unwaived(judged.withoutVerdicts(), framework(0), DAY))
                .isEqualTo(judged.withoutVerdicts());
    }

    @Test
    void whatWasNoticedOfTheFrameworkItselfIsSetAsideByAWaiverForItAsAWholeAlone() {
        var noticed = Report.builder().add(noticed("plan", "x")).build();
        var profile =
                PLAIN.toBuilder().addWaiver(waiver("unknown-member", "plan#")).build();

        assertThat(validator(AS_OF).unwaived(noticed, framework(0), DAY).findings())
                .isEqualTo(noticed.findings());
        assertThat(validator(AS_OF)
                        .withProfile(profile)
                        .unwaived(noticed, framework(0), DAY)
                        .findings())
                .isEmpty();
    }

    private static Finding noticed(String element, String path) {
        return Finding.builder(
                        "unknown-member",
                        Severity.WARNING,
                        Place.builder()
                                .element(Identifier.of(element))
                                .path(path)
                                .build())
                .build();
    }

    @Test
    void validatorTellsItsRulesItsProfileAndItsLimit() {
        var validator = validator(NO_LEAD, AS_OF);

        assertThat(validator.rules()).startsWith(Validator.ownRules().toArray(new Rule[0]));
        assertThat(validator.rules()).hasSize(6).endsWith(NO_LEAD, AS_OF);
        assertThat(validator.profile()).isEqualTo(PLAIN);
        assertThat(validator.limit()).isEqualTo(1_000);
        assertThat(validator.withLimit(0).limit()).isZero();
        assertThat(validator.withRule(FAILING).rules()).hasSize(7).endsWith(FAILING);
        assertThat(validator).hasToString("Validator[plain, 6 rules]");
        assertThat(Validator.ownRules())
                .extracting(Rule::code)
                .containsExactly("rule-failed", "unknown-rule", "waiver-expired", "waiver-without-element");
    }

    @Test
    void negativeLimitIsRefused() {
        assertRefused(
                "Validator",
                "limit",
                Constraint.OUT_OF_RANGE,
                -1,
                () -> validator().withLimit(-1));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Validator.of(List.of(), null));
        assertThatNullPointerException().isThrownBy(() -> validator().withProfile(null));
        assertThatNullPointerException().isThrownBy(() -> validator().validate((PolicySet) null, DAY));
        assertThatNullPointerException().isThrownBy(() -> validator().validate((PolicyFramework) null, DAY));
    }

    @Test
    void twoRulesWithOneCodeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator(NO_LEAD).withRule(NO_LEAD))
                .withMessage("Validator.rules: two rules have the code \"ge-no-lead\"");
    }

    @Test
    void setWithoutFrameworksHasNoFindings() {
        var report = validator(AS_OF).validate(PolicySet.of(List.of()), DAY);

        assertThat(report.count()).isZero();
        assertThat(report.judgement()).isEmpty();
        assertThat(report.verdict(Category.CONFORMANCE)).isEqualTo(Verdict.UNKNOWN);
    }

    /** Two that refer to each other, and a later edition of one of them. */
    private static PolicyFramework plan(String id, String edition, String reference) {
        return PolicyFramework.builder(id, FR.text("Plan"))
                .edition(edition)
                .addObjective(Objective.builder("o", FR.text("Objectif"))
                        .addLink(LinkKind.CONTRIBUTES_TO, reference)
                        .build())
                .build();
    }

    @Test
    void frameworkIsJudgedInTheCompanyOfOthersThatAreNot() {
        var rule = Rule.builder("ge-resolve", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> subject.references()
                        .forEach(reference -> findings.at(reference.holder())
                                .put("found", reference.target().isPresent() ? 1 : 0)
                                .put("frameworks", subject.set().frameworks().size())
                                .add()))
                .build();
        var city = plan("ville", "1", "canton#o");
        var canton = plan("canton", "1", "ville#gone");

        assertThat(validator(rule).validate(city, DAY).findings())
                .extracting(Finding::toString)
                .containsExactly("info ge-resolve objectives[0] {found=0, frameworks=1}");
        assertThat(validator(rule).validate(city, List.of(canton), DAY).findings())
                .extracting(Finding::toString)
                .containsExactly("info ge-resolve objectives[0] {found=1, frameworks=2}");
        assertThat(validator(rule)
                        .validate(city, List.of(plan("ville", "1", "x"), canton, plan("ville", "2", "x")), DAY)
                        .findings())
                .as("Another one of the same edition is left aside, another edition is not.")
                .extracting(Finding::toString)
                .containsExactly("info ge-resolve objectives[0] {found=1, frameworks=3}");
        assertThatThrownBy(() -> validator(rule).validate(city, List.of(canton, canton), DAY))
                .isInstanceOf(InvariantException.class);
    }

    @Test
    void waiverThatNamesWhatIsInTheCompanyIsLeftAlone() {
        var waiver = new Waiver("ge-no-lead", Reference.parse("canton#gone"), FR.text("?"), Optional.empty());
        var validator =
                validator().withProfile(PLAIN.toBuilder().addWaiver(waiver).build());

        assertThat(validator
                        .validate(plan("ville", "1", "canton#o"), List.of(plan("canton", "1", "ville#o")), DAY)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("waiver-without-element");
    }
}
