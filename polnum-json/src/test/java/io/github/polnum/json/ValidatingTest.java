package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.github.polnum.jqwik.PolicyArbitraries;
import io.github.polnum.jqwik.RuleCase;
import io.github.polnum.jqwik.RuleCases;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading and judging in one: one report, with places in the document. */
class ValidatingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Profile PLAIN = Profile.builder("plain").build();

    /** Tells each thing, and of each element its name, its links and its other parts. */
    private static final Rule EVERYTHING = Rule.builder("ge-everything", Severity.WARNING, Category.COMPLETENESS)
            .wording(Wording.of(FR.text("L'élément « {id} » n'a pas d'« aujourd'hui ».")))
            .each(Identified.class, (item, node, subject, findings) -> {
                findings.at(node).put("id", node.id().value()).add();
                if (item instanceof PolicyElement element) {
                    var name = element.name().entries().get(0).language();
                    findings.at(node, "name[" + name + "]")
                            .put("id", node.id().value())
                            .related(subject.nodes().get(0), "")
                            .add();
                    for (int i = 0; i < element.events().size(); i++) {
                        findings.at(node, "events[" + i + "].kind")
                                .put("id", node.id().value())
                                .add();
                    }
                    for (var scheme : element.externalIds().keySet()) {
                        findings.at(node, "externalIds[" + scheme + "]")
                                .put("id", node.id().value())
                                .add();
                    }
                }
            })
            .build();

    private static final Rule FAILING = Rule.builder("ge-failing", Severity.ERROR, Category.CONSISTENCY)
            .whole((subject, findings) -> {
                throw new IllegalStateException("l'État");
            })
            .build();

    private static PolicyJson judging(Rule... rules) {
        return PolicyJson.standard().validating(Validator.of(List.of(rules), PLAIN), DAY);
    }

    @Test
    void whatIsToldOfALinkStandsWhereItIsHoweverManyBeforeItAreLeftOut() {
        var repeated = new BitSet();
        repeated.set(3);
        repeated.set(10, 20);
        repeated.set(60, 200);
        repeated.set(250);
        var targets = IntStream.range(0, 300)
                .mapToObj(i -> "\"m" + (repeated.get(i) ? 0 : i) + "\"")
                .collect(Collectors.joining(","));
        var ofEachLink = Rule.builder("own-link", Severity.INFO, Category.COMPLETENESS)
                .wording(Wording.of(FR.text("Un lien.")))
                .each(
                        PolicyElement.class,
                        (element, node, subject, findings) -> IntStream.range(
                                        0, element.links().size())
                                .forEach(i -> findings.at(node, "links[related][" + i + "]")
                                        .add()))
                .build();

        var report = PolicyJson.standard()
                .validating(Validator.of(List.of(ofEachLink), PLAIN), DAY)
                .read("{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"N\",\"links\":{\"related\":["
                        + targets + "]}}")
                .report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("own-link"))
                .extracting(finding -> finding.place().pointer().orElseThrow())
                .containsExactlyElementsOf(IntStream.range(0, 300)
                        .filter(i -> !repeated.get(i))
                        .mapToObj(i -> "/links/related/" + i)
                        .toList());
    }

    @Test
    void readingAndRulesAreToldInOneReportInTheOrderOfTheDocument() {
        var result = judging(EVERYTHING).read("""
                { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                  "measures": [ { "id": "un", "colour": "red", "name": "Un" } ],
                  "unknown": true,
                  "roles": [ { "id": "axe", "name": { "de": "Achse" } } ] }
                """);

        assertThat(result.report().findings())
                .extracting(
                        Finding::toString, finding -> finding.place().pointer().orElseThrow())
                .containsExactly(
                        tuple("warning ge-everything 1:1 {id=\"plan\"}", ""),
                        tuple("warning ge-everything 1:60 name[fr] {id=\"plan\"}", "/name"),
                        tuple("warning ge-everything 2:17 measures[0] {id=\"un\"}", "/measures/0"),
                        tuple("warning unknown-member 2:31 measures[0].colour {name=\"colour\"}", "/measures/0/colour"),
                        tuple("warning ge-everything 2:56 measures[0].name[fr] {id=\"un\"}", "/measures/0/name"),
                        tuple("warning unknown-member 3:3 unknown {name=\"unknown\"}", "/unknown"),
                        tuple("warning ge-everything 4:14 roles[0] {id=\"axe\"}", "/roles/0"),
                        tuple("warning ge-everything 4:45 roles[0].name[de] {id=\"axe\"}", "/roles/0/name/de"));
        assertThat(result.value()).isPresent();
        assertThat(result.report().judgement())
                .contains(new Report.Judgement(DAY, PLAIN.id(), 0, Set.of(Category.COMPLETENESS)));
        assertThat(result.report().verdict(Category.CONFORMANCE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.report().verdict(Category.COMPLETENESS)).isEqualTo(Verdict.NO);
    }

    @Test
    void relatedPlaceInAnotherFrameworkStandsInNoDocument() {
        var rule = Rule.builder("ge-elsewhere", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> subject.references()
                        .forEach(reference -> findings.at(reference.holder())
                                .related(reference.target().orElseThrow(), "name")
                                .add()))
                .build();
        var canton = PolicyFramework.builder("canton", LanguageTag.FR.text("Canton"))
                .addMeasure(Measure.of("m", LanguageTag.FR.text("M")))
                .build();

        var report = PolicyJson.standard()
                .validating(Validator.of(List.of(rule), PLAIN), DAY, List.of(canton))
                .read("""
                        { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                          "measures": [ { "id": "n", "name": "N", "links": { "implements": [ "canton#m" ] } } ] }""")
                .report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("2:17 measures[0]");
            assertThat(finding.related())
                    .containsExactly(Place.builder()
                            .framework(Reference.parse("canton#"))
                            .element(Identifier.of("m"))
                            .path("measures[0].name")
                            .build());
        });
    }

    @Test
    void relatedPlacesStandInTheDocumentToo() {
        var report = judging(EVERYTHING)
                .read("{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\" }")
                .report();

        assertThat(report.findings().get(1).related())
                .extracting(Place::toString, place -> place.pointer().orElseThrow())
                .containsExactly(tuple("1:1", ""));
    }

    @Test
    void entriesThatAreLeftOutAreCountedInTheDocument() {
        var report = PolicyJson.standard()
                .validating(Catalogue.validator(), DAY)
                .read("""
                        { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                          "tags": { "ge": [ "a", "a", { "code": "b", "label": "TODO" } ] },
                          "principles": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
                          "links": { "upholds": [
                            "a",
                            "a",
                            "loin",
                            "a",
                            "gone" ] },
                          "consultations": [ { "id": "avis", "name": "Avis", "period": "2020",
                            "links": { "answers": [ "a", "gone", "gone" ], "related": [ "b", "weg" ] },
                            "channels": [ "online", "online", "onlin" ] } ] }
                        """)
                .report();

        assertThat(report.findings())
                .filteredOn(finding -> Set.of("unresolved-reference", "unfamiliar-word", "placeholder-text")
                        .contains(finding.code()))
                .extracting(
                        finding -> finding.place().path().orElseThrow(),
                        finding -> finding.place().pointer().orElseThrow(),
                        finding -> finding.place().line().orElseThrow(),
                        finding -> finding.place().column().orElseThrow())
                .containsExactly(
                        tuple("tags[ge][1].label", "/tags/ge/2/label", 2, 55),
                        tuple("links[upholds][1]", "/links/upholds/2", 7, 5),
                        tuple("links[upholds][2]", "/links/upholds/4", 9, 5),
                        tuple("consultations[0].links[answers][1]", "/consultations/0/links/answers/1", 11, 34),
                        tuple("consultations[0].links[related][1]", "/consultations/0/links/related/1", 11, 70),
                        tuple("consultations[0].channels[1]", "/consultations/0/channels/2", 12, 39));
    }

    @Test
    void entriesThatAreLeftOutAreCountedInListsOfAnyNameAndLength() {
        for (var kind : List.of("k", "k".repeat(81), "k".repeat(100))) {
            for (int repeated : List.of(1, 63, 64, 65, 500)) {
                var report = PolicyJson.standard()
                        .validating(Catalogue.validator(), DAY)
                        .read("{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"plan\",\"name\":\"Plan\","
                                + "\"links\":{\"" + kind + "\":[\"eins\"" + ",\"eins\"".repeat(repeated)
                                + ",\"zwei\",\"eins\",\"drei\"]}}")
                        .report();

                assertThat(report.findings())
                        .filteredOn(finding -> finding.code().equals("unresolved-reference"))
                        .extracting(finding -> finding.place().pointer().orElseThrow())
                        .containsExactly(
                                "/links/" + kind + "/0",
                                "/links/" + kind + "/" + (repeated + 1),
                                "/links/" + kind + "/" + (repeated + 3));
            }
        }
    }

    // Documents that cannot be read

    @ParameterizedTest
    @MethodSource("unreadable")
    void documentThatCannotBeReadIsNotJudgedAndTheReportSaysSo(String document) {
        var result = judging(EVERYTHING).read(document);

        assertThat(result.value()).isEmpty();
        assertThat(result.report().judgement()).isEmpty();
        assertThat(result.report().verdict(Category.CONFORMANCE)).isEqualTo(Verdict.NO);
        assertThat(result.report().verdict(Category.CONSISTENCY)).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.report().findings()).extracting(Finding::code).doesNotContain("ge-everything");
        assertThat(result.report().toText(LanguageTag.EN))
                .contains("The rules were not run: they need a document without errors.")
                .contains("not conformant · consistency unknown · completeness unknown");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "{",
                "null",
                "{ \"polnum\": \"1.0\" }",
                "{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\", \"kind\": \"X\" }");
    }

    @Test
    void errorsOfRulesDoNotTakeTheFrameworkAway() {
        var json = PolicyJson.standard()
                .validating(
                        Validator.of(
                                List.of(EVERYTHING),
                                PLAIN.toBuilder()
                                        .grade("ge-everything", Severity.ERROR)
                                        .build()),
                        DAY);

        var result = json.read("{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\" }");

        assertThat(result.report().hasErrors()).isTrue();
        assertThat(result.orElseThrow().id()).hasToString("plan");
    }

    // The profile

    private static final String WITH_WARNINGS = """
            { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan", "colour": 1, "size": 2,
              "cites": ["a", "a"] }
            """;

    private static Report read(String document, Profile profile) {
        return PolicyJson.standard()
                .validating(Validator.of(List.of(), profile), DAY)
                .read(document)
                .report();
    }

    @Test
    void profileRegradesAndTurnsOffWhatReadingWarnsOf() {
        assertThat(read(WITH_WARNINGS, PLAIN).findings())
                .extracting(Finding::code, Finding::severity)
                .contains(tuple("unknown-member", Severity.WARNING));
        assertThat(read(
                                WITH_WARNINGS,
                                PLAIN.toBuilder()
                                        .grade("unknown-member", Severity.INFO)
                                        .build())
                        .findings())
                .filteredOn(finding -> finding.code().equals("unknown-member"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
        assertThat(read(WITH_WARNINGS, PLAIN.toBuilder().off("unknown-member").build())
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("unknown-member");
    }

    @Test
    void warningOfReadingThatIsMadeAnErrorDoesNotTakeTheFrameworkAway() {
        var result = PolicyJson.standard()
                .validating(
                        Validator.of(
                                List.of(EVERYTHING),
                                PLAIN.toBuilder()
                                        .grade("unknown-member", Severity.ERROR)
                                        .build()),
                        DAY)
                .read(WITH_WARNINGS);

        assertThat(result.report().count(Severity.ERROR)).isEqualTo(2);
        assertThat(result.value()).isPresent();
        assertThat(result.report().judgement()).isPresent();
    }

    @Test
    void errorsOfReadingCannotBeTurnedOffOrLowered() {
        var document = "{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\" }";

        assertThat(read(document, PLAIN.toBuilder().off("missing-member").build()))
                .isEqualTo(PolicyJson.standard().read(document).report());
        assertThat(read(
                        document,
                        PLAIN.toBuilder().grade("missing-member", Severity.INFO).build()))
                .isEqualTo(PolicyJson.standard().read(document).report());
    }

    @Test
    void profileThatNamesWhatIsNotThereIsToldAtTheStartOfTheDocument() {
        var profile = PLAIN.toBuilder()
                .off("ge-everythin")
                .addWaiver(new Waiver("ge-everything", Reference.parse("gone"), FR.text("?"), Optional.empty()))
                .addWaiver(new Waiver("ge-everything", Reference.parse("plan#"), FR.text("?"), Optional.of(DAY)))
                .addWaiver(new Waiver(
                        "ge-everything", Reference.parse("plan#"), FR.text("?"), Optional.of(DAY.minusDays(1))))
                .build();

        var report = PolicyJson.standard()
                .validating(Validator.of(List.of(EVERYTHING), profile), DAY)
                .read("\n { \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\" }")
                .report();

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning unknown-rule 2:2 {rule=\"ge-everythin\", suggestion=\"ge-everything\"}",
                        "warning waiver-expired 2:2 {rule=\"ge-everything\", element=\"plan#\", value=\"2026-11-21\"}",
                        "warning waiver-without-element 2:2 {rule=\"ge-everything\", element=\"gone\"}");
        assertThat(report.judgement().orElseThrow().waived()).isEqualTo(2);
    }

    @Test
    void whatTheReaderWarnsOfIsWaivedToo() {
        var profile = PLAIN.toBuilder()
                .addWaiver(new Waiver("unknown-member", Reference.parse("m"), FR.text("?"), Optional.empty()))
                .addWaiver(new Waiver("measure-without-lead", Reference.parse("m"), FR.text("?"), Optional.empty()))
                .build();

        var report = PolicyJson.standard()
                .validating(Catalogue.validator().withProfile(profile), DAY)
                .read("""
                        { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan", "colour": 1,
                          "measures": [ { "id": "m", "name": "M", "colour": 2 }, { "id": "n", "name": "N" } ] }""")
                .report();

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning unknown-member 1:68 colour {name=\"colour\"}",
                        "info measure-without-lead 2:58 measures[1] {count=1, total=2, elements=list of 1}");
        assertThat(report.judgement()).contains(new Report.Judgement(DAY, PLAIN.id(), 2));
    }

    // Rules of others

    @Test
    void failingRuleIsToldAndTheOthersGoOn() {
        var report = judging(FAILING, EVERYTHING)
                .read("{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\" }")
                .report();

        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("ge-everything", "rule-failed", "ge-everything");
        assertThat(report.findings().get(1).message(LanguageTag.EN))
                .isEqualTo("The rule “ge-failing” broke off because of a fault in the program:"
                        + " java.lang.IllegalStateException: l'État.");
        assertThat(report.verdict(Category.CONSISTENCY)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void apostrophesOfARuleInOneLanguageAreKeptAndAnyLanguageFallsBackToIt() {
        var report = judging(EVERYTHING)
                .read("{ \"polnum\": \"1.0\", \"language\": \"fr\", \"id\": \"plan\", \"name\": \"Plan\" }")
                .report();

        assertThat(Stream.of("fr", "de", "ja")
                        .map(LanguageTag::of)
                        .map(report.findings().get(0)::message))
                .containsOnly("L'élément « plan » n'a pas d'« aujourd'hui ».");
        assertThat(report.toText(LanguageTag.of("ja"))).startsWith("There are no messages in “ja”;");
    }

    // Many findings

    @Test
    @Tag("large")
    void aHundredThousandFaultsAreCountedAndAThousandKept() {
        var measures = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"id\":\"m" + i + "\",\"name\":\"M\",\"x\":1}")
                .collect(Collectors.joining(","));
        var perMeasure = Rule.builder("ge-measure", Severity.INFO, Category.COMPLETENESS)
                .each(
                        Measure.class,
                        (measure, node, subject, findings) -> findings.at(node).add())
                .build();

        var report = judging(perMeasure)
                .read("{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"plan\",\"name\":\"Plan\",\"measures\":["
                        + measures + "]}")
                .report();

        assertThat(report.findings()).hasSize(2_000);
        assertThat(report.count(Category.CONFORMANCE, Severity.WARNING)).isEqualTo(100_000);
        assertThat(report.count(Category.COMPLETENESS, Severity.INFO)).isEqualTo(100_000);
        assertThat(report.omitted()).isEqualTo(198_000);
        assertThat(report.findings().get(1_999).place().pointer()).contains("/measures/999/x");
        assertThat(report.toText(LanguageTag.EN)).contains("… and 198,000 more.");
    }

    // Places

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("large")
    void everyFindingPointsAtAValueOfTheDocument(@ForAll("frameworks") PolicyFramework framework) {
        var document = PolicyJson.standard().toJson(framework);
        var json = PolicyJson.standard()
                .validating(Catalogue.validator().withRule(EVERYTHING).withLimit(100_000), DAY);

        assertPlaced(document, json.read(document).report());
    }

    /** Read back from its document, a framework is told of as before it was written, and each finding has its place. */
    @Property(tries = 100)
    void everyFaultPointsAtAValueOfTheDocument(@ForAll("broken") RuleCase broken) {
        for (var framework : broken.set().frameworks()) {
            var document = PolicyJson.standard().toJson(framework);
            var report = PolicyJson.standard()
                    .validating(broken.validator(), broken.asOf())
                    .read(document)
                    .report();

            if (!report.findings().isEmpty()) {
                assertPlaced(document, report);
            }
            assertThat(report.findings())
                    .extracting(Finding::code)
                    // The reader tells members of others too.
                    .filteredOn(code -> !code.equals("unknown-member"))
                    .containsExactlyInAnyOrderElementsOf(
                            broken.validator().validate(framework, broken.asOf()).findings().stream()
                                    .map(Finding::code)
                                    .toList());
        }
    }

    @Provide
    Arbitrary<RuleCase> broken() {
        return RuleCases.breakingAny();
    }

    @Property(tries = 50)
    @net.jqwik.api.Tag("large")
    void findingsOfAFrameworkThatWasNotReadPointIntoWhatIsWritten(@ForAll("frameworks") PolicyFramework framework) {
        var validator = Catalogue.validator().withRule(EVERYTHING).withLimit(100_000);
        var json = PolicyJson.compact();

        var located = json.locate(validator.validate(framework, DAY), framework);

        assertPlaced(json.toJson(framework), located);
        assertThat(located.findings())
                .extracting(Finding::code)
                .isEqualTo(validator.validate(framework, DAY).findings().stream()
                        .map(Finding::code)
                        .toList());
    }

    private static void assertPlaced(String document, Report report) {
        var positions = Positions.of(document);
        assertThat(report.findings()).isNotEmpty();
        for (var finding : report.findings()) {
            if (finding.code().equals("unknown-member")) {
                continue; // The reader points at the name and not at the value.
            }
            assertPlaced(positions, finding.place());
            finding.related().forEach(place -> assertPlaced(positions, place));
        }
    }

    private static void assertPlaced(Map<String, String> positions, Place place) {
        var pointer = place.pointer().orElseThrow();
        assertThat(positions).as(place.toString()).containsKey(pointer);
        assertThat(place.line().orElseThrow() + ":" + place.column().orElseThrow())
                .as(pointer)
                .isEqualTo(positions.get(pointer));
        assertThat(pointer).isEqualTo(wanted(place.path().orElseThrow(), positions.keySet()));
    }

    /** The pointer of a path; that of the text for a language of it where it is written as a string. */
    private static String wanted(String path, Set<String> pointers) {
        var pointer = "/"
                + path.replace("].", "/").replace(']', '/').replace('[', '/').replace('.', '/');
        var whole = pointer.replace("//", "/").replaceAll("/$", "");
        boolean isLanguage = path.endsWith("]") && !pointers.contains(whole);
        return isLanguage ? whole.substring(0, whole.lastIndexOf('/')) : whole;
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void findingsOfTheBadExamplesPointAtValues(Rule rule, String document) {
        var report = PolicyJson.standard()
                .validating(Catalogue.validator(), DAY)
                .read(document)
                .report();

        assertThat(report.findings()).extracting(Finding::code).contains(rule.code());
        assertPlaced(document, report);
    }

    static Stream<Arguments> badExamples() {
        var plain = PolicyJson.standard();
        return Catalogue.validator().rules().stream()
                .filter(rule -> rule.badExample(FR).isPresent())
                .map(rule -> Arguments.of(rule, rule.badExample(FR).orElseThrow()))
                .filter(example -> plain.read((String) example.get()[1]).value().isPresent())
                // The parser of this test takes no byte order mark.
                .filter(example -> !((String) example.get()[1]).startsWith("\uFEFF"));
    }

    @Test
    void reportOfASetIsLocatedFrameworkByFramework() {
        var first =
                PolicyFramework.builder("plan", FR.text("Plan")).language(FR).build();
        var second = first.toBuilder().edition("2").build();
        var report = Validator.of(List.of(EVERYTHING), PLAIN).validate(PolicySet.of(List.of(first, second)), DAY);

        var located = PolicyJson.standard().locate(report, second);

        assertThat(located.findings())
                .extracting(
                        finding -> finding.place().framework().orElseThrow().toString(),
                        finding -> finding.place().pointer())
                .containsExactly(
                        tuple("plan#", Optional.empty()),
                        tuple("plan#", Optional.empty()),
                        tuple("plan@2#", Optional.of("")),
                        tuple("plan@2#", Optional.of("/name")));
        assertThat(located.judgement()).isEqualTo(report.judgement());
    }

    @Test
    void placesInOtherFrameworksStayAsTheyWereBesideOneThatIsLocated() {
        var framework =
                PolicyFramework.builder("plan", FR.text("Plan")).language(FR).build();
        var here =
                Place.builder().framework(Reference.parse("plan#")).path("name").build();
        var there = here.toBuilder().framework(Reference.parse("other#")).build();
        var located = here.toBuilder()
                .pointer("/name")
                .line(1)
                .column(PolicyJson.compact().toJson(framework).indexOf("\"Plan\"") + 1)
                .build();

        assertThat(PolicyJson.compact()
                        .locate(Report.of(List.of(told(here, there), told(there, here))), framework)
                        .findings())
                .containsExactly(told(located, there), told(there, located));
    }

    private static Finding told(Place place, Place related) {
        return Finding.builder("ge-told", Severity.INFO, place)
                .addRelated(related)
                .build();
    }

    @Test
    void locatingKeepsCountsOfWhatWasNotKept() {
        var framework =
                PolicyFramework.builder("plan", FR.text("Plan")).language(FR).build();
        var report = Validator.of(List.of(EVERYTHING), PLAIN).withLimit(1).validate(framework, DAY);

        var located = PolicyJson.standard().locate(report, framework);

        assertThat(located.count()).isEqualTo(2);
        assertThat(located.omitted()).isEqualTo(1);
    }

    @Test
    void dayThatNoReportCanTellIsRefusedAtOnce() {
        var validator = Validator.of(List.of(), PLAIN);

        assertThatThrownBy(() -> PolicyJson.standard().validating(validator, LocalDate.MAX))
                .isInstanceOfSatisfying(
                        InvariantException.class,
                        refused -> assertThat(refused.constraint())
                                .isEqualTo(InvariantException.Constraint.MALFORMED_DATE));
    }

    @Test
    void whatIsReadIsJudgedInTheCompanyOfOthers() {
        var canton = PolicyFramework.builder("canton", FR.text("Canton"))
                .addObjective(Objective.of("o", FR.text("Objectif")))
                .build();
        var document = """
                { "polnum": "1.0", "language": "fr", "id": "ville", "name": "Ville", "zz": 1,
                  "cites": ["canton#gone"], "links": { "related": ["canton#o"] } }""";
        var codes = List.of("unresolved-reference", "reference-outside-set", "unknown-member");

        var others = new ArrayList<>(List.of(canton));
        var judging = PolicyJson.standard().validating(Catalogue.validator(), DAY, others);
        others.clear();

        assertThat(judging.read(document).report().findings())
                .filteredOn(finding -> codes.contains(finding.code()))
                .extracting(Finding::code, finding -> finding.place().line().getAsInt())
                .containsExactly(tuple("unknown-member", 1), tuple("unresolved-reference", 2));
        assertThatThrownBy(() -> PolicyJson.standard().validating(Catalogue.validator(), DAY, List.of(canton, canton)))
                .isInstanceOf(InvariantException.class);
    }
}
