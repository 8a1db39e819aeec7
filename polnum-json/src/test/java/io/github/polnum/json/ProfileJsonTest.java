package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.jqwik.ValueArbitraries;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {

    private static final ProfileJson JSON = ProfileJson.standard();

    private static final String GENEVA = """
            {
              "polnumProfile": "1.0",
              "language": "fr",
              "id": "ge",
              "base": "adopted",
              "languages": ["fr", "de"],
              "rules": {
                "empty-portfolio": "off",
                "personal-data": "error"
              },
              "waivers": [
                {
                  "rule": "indicator-without-direction",
                  "element": "smart-geneva#part",
                  "reason": "La direction est fixée en juin.",
                  "expires": "2027-06-30",
                  "ge:dossier": 7
                }
              ],
              "ge:author": "chancellerie"
            }
            """;

    private static Profile geneva() {
        return Profile.builder("ge")
                .base(Catalogue.adopted())
                .addLanguage(LanguageTag.FR)
                .addLanguage(LanguageTag.DE)
                .off("empty-portfolio")
                .grade("personal-data", Severity.ERROR)
                .addWaiver(new Waiver(
                        "indicator-without-direction",
                        Reference.parse("smart-geneva#part"),
                        LanguageTag.FR.text("La direction est fixée en juin."),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        Extensions.of(Map.of("ge:dossier", DataValue.of(7)))))
                .extensions(Extensions.of(Map.of("ge:author", DataValue.of("chancellerie"))))
                .build();
    }

    @Test
    void profileIsReadAndWritten() {
        var result = JSON.read(GENEVA);

        assertThat(result.report().findings()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(geneva());
        assertThat(JSON.toJson(geneva())).isEqualTo(GENEVA);
    }

    @Test
    void allSourcesGiveTheSameAndAllTargetsGetTheSame(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ge.json");
        var stream = new ByteArrayOutputStream();
        var writer = new StringWriter();

        JSON.write(geneva(), file);
        JSON.write(geneva(), stream);
        JSON.write(geneva(), writer);

        assertThat(Files.readString(file)).isEqualTo(GENEVA);
        assertThat(stream.toString(UTF_8)).isEqualTo(GENEVA);
        assertThat(writer).hasToString(GENEVA);
        var bytes = GENEVA.getBytes(UTF_8);
        for (var result : List.of(
                JSON.read(file),
                JSON.read(new ByteArrayInputStream(bytes)),
                JSON.read(new StringReader(GENEVA)),
                JSON.read(bytes))) {
            assertThat(result.orElseThrow()).isEqualTo(geneva());
        }
    }

    @Test
    void schemaIsKeptAndWrittenFirst() {
        var document = GENEVA.replace("\"chancellerie\"", "\"chancellerie\", \"$schema\": \"profile.schema.json\"");

        var result = JSON.read(document);

        assertThat(result.report().findings()).isEmpty();
        assertThat(JSON.toJson(result.orElseThrow()))
                .isEqualTo(GENEVA.replaceFirst("\\{", "{\n  \"\\$schema\": \"profile.schema.json\","));
    }

    @Test
    void compactProfileHasNoWhiteSpaceAndIsReadAlike() {
        var document =
                ProfileJson.compact().toJson(Profile.builder("ge").off("a").build());

        assertThat(document).isEqualTo("{\"polnumProfile\":\"1.0\",\"id\":\"ge\",\"rules\":{\"a\":\"off\"}}");
        assertThat(ProfileJson.compact().read(GENEVA).orElseThrow()).isEqualTo(geneva());
    }

    @Test
    void limitsHoldForProfilesToo() {
        var tight = JSON.withBase(geneva()).withLimits(Limits.standard().withDocumentBytes(20));

        assertThat(tight.read(GENEVA).report().findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded");
        assertThat(tight.toJson(geneva())).isEqualTo(GENEVA);
        var zurich = Profile.builder("zh").base(geneva()).build();
        assertThat(tight.withLimits(Limits.standard()).read(JSON.toJson(zurich)).orElseThrow())
                .isEqualTo(zurich);
    }

    @Test
    void reportOnAProfileSpeaksNeitherOfAFrameworkNorOfRules() {
        assertThat(JSON.read("").report().toText(LanguageTag.EN)).isEqualTo("""
                1:1
                  error  The document is empty. [document-empty]
                         → A profile needs at least polnumProfile and id.
                1 error
                """);
        assertThat(JSON.read("{\"polnumProfile\":\"1.0\",\"id\":\"a\"} 1")
                        .report()
                        .toText(LanguageTag.EN))
                .isEqualTo("""
                        1:34
                          error  Something follows after the end: “1”. [trailing-content]
                                 → A document contains one framework or one profile; remove what follows the brace that closes it.
                        1 error
                        """);
    }

    @Test
    void reportOnAProfileThatIsRefusedAsAWholeSpeaksNeitherOfAFrameworkNorOfRules() {
        var tight = JSON.withLimits(Limits.standard().withDocumentBytes(20));

        assertThat(tight.read(GENEVA).report().toText(LanguageTag.EN)).doesNotContain("framework", "rules", "conform");
        assertThat(JSON.read(GENEVA.getBytes(UTF_16LE)).report().toText(LanguageTag.EN))
                .doesNotContain("framework", "rules", "conform");
    }

    @Test
    void smallestProfileHasAnIdentifier() {
        assertThat(JSON.read("{ \"id\": \"ge\", \"polnumProfile\": \"1.0\" }").orElseThrow())
                .isEqualTo(Profile.builder("ge").build());
    }

    @Test
    void waiverThatExpiresInAMonthHoldsToItsLastDay() {
        var profile = JSON.read(GENEVA.replace("2027-06-30", "2028-02")).orElseThrow();

        assertThat(profile.waivers().get(0).expires()).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02/.., ",
        "2026/2027, ",
        "2026-21, ",
        "1.1.2020 - 31.12.2020, ",
        "30.6.2027, 2027-06-30",
        "06/2027, 2027-06",
    })
    void adviceForTheDayOnWhichAWaiverExpiresIsADateThatCanStandThere(String written, @Nullable String meant) {
        var finding = JSON.read(GENEVA.replace("2027-06-30", written))
                .report()
                .findings()
                .get(0);

        assertThat(finding.arguments())
                .containsEntry("expected", DataValue.of("date"))
                .containsEntry("type", DataValue.of("PartialDate"));
        assertThat(Optional.ofNullable(finding.arguments().get("suggestion")))
                .isEqualTo(Optional.ofNullable(meant).map(DataValue::of));
        assertThat(finding.message(LanguageTag.FR)).doesNotContain("période");
        assertThat(finding.hint(LanguageTag.EN).orElseThrow()).doesNotContain("2017-05/2018-06", "2018-06/2018-08");
        if (meant != null) {
            assertThat(finding.hint(LanguageTag.EN).orElseThrow()).contains(meant);
            assertThat(JSON.read(GENEVA.replace("2027-06-30", meant)).value()).isPresent();
        }
    }

    @Test
    void profileMayBeBasedOnAFurtherOne() {
        var zurich = Profile.builder("zh").base(geneva()).build();

        assertThat(JSON.withBase(geneva()).read(JSON.toJson(zurich)).orElseThrow())
                .isEqualTo(zurich);
        assertThat(JSON.read(JSON.toJson(zurich)).report().findings())
                .extracting(Finding::code)
                .containsExactly("unknown-token");
    }

    @Test
    void allThatIsWrongIsToldInOnePassWithItsPlace() {
        var report = JSON.read("""
                { "polnumProfile": "2.0", "id": "GE", "base": "adoptd", "language": "fr", "langages": ["fr"],
                  "rules": { "Empty": "off", "personal-data": "eror" },
                  "waivers": [ { "rule": "a", "element": "B!!!!", "expires": "soon", "raison": "x" }, 7 ] }
                """).report();

        assertThat(report.findings())
                .extracting(finding -> finding.severity().token() + " " + finding.code() + " " + finding.place()
                        + finding.arguments().entrySet().stream()
                                .filter(argument -> argument.getKey().equals("suggestion"))
                                .map(argument -> " " + argument.getValue())
                                .findFirst()
                                .orElse(""))
                .containsExactly(
                        "error unknown-token 1:20 polnumProfile \"1.0\"",
                        "error malformed-identifier 1:33 id \"ge\"",
                        "error unknown-token 1:47 base \"adopted\"",
                        "warning unknown-member 1:75 langages \"languages\"",
                        "error malformed-identifier 2:14 rules[Empty] \"empty\"",
                        "error unknown-token 2:47 rules[personal-data] \"error\"",
                        "error missing-member 3:16 waivers[0]",
                        "error malformed-reference 3:42 waivers[0].element",
                        "error malformed-date 3:62 waivers[0].expires",
                        "warning unknown-member 3:70 waivers[0].raison \"reason\"",
                        "error wrong-type 3:87 waivers[1]");
        assertThat(report.findings().get(2).hint(LanguageTag.FR).orElseThrow()).contains("draft, adopted, publication");
    }

    @Test
    void bytesThatAreNoJsonAreTold() {
        assertThat(JSON.read("{ \"polnumProfile\": ").report().findings())
                .extracting(Finding::code)
                .containsExactly("document-truncated");
        assertThat(JSON.read("").report().findings()).extracting(Finding::code).containsExactly("document-empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\":\"fr\",\"id\":\"p\",\"waivers\":[%s\"A\"},%s\"B\"}]",
                "\"id\":\"p\",\"waivers\":[%s{\"fr\":\"A\"}},%s{\"de\":\"B\"}}]",
                "\"id\":\"p\",\"waivers\":[%s{\"fr\":\"A\",\"de\":\"B\"}},%s{\"fr\":\"C\"}}]"
            })
    void languageThatAllReasonsAreInIsSaidOnce(String rest) {
        var json = ProfileJson.compact();
        var waiver = "{\"rule\":\"blank-text\",\"element\":\"e\",\"reason\":";
        var document = "{\"polnumProfile\":\"1.0\"," + rest.formatted(waiver, waiver.replace("\"e\"", "\"f\"")) + "}";

        assertThat(json.toJson(json.read(document).orElseThrow())).isEqualTo(document);
    }

    @Test
    void memberThatStandsTwiceIsTold() {
        var document = GENEVA.replace("\"id\"", "\"languages\": [], \"id\"")
                .replace("\"expires\"", "\"rule\": \"a\", \"expires\"");

        assertThat(JSON.read(document).report().findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(
                        tuple("duplicate-member", "6:3 languages"), tuple("duplicate-member", "16:7 waivers[0].rule"));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        var code = Arbitraries.of("unknown-member", "personal-data", "a", "x-1");
        var grade = Arbitraries.of(Severity.class).optional();
        var waiver = Combinators.combine(
                        code,
                        ValueArbitraries.references(),
                        ValueArbitraries.texts(),
                        Arbitraries.of(LocalDate.of(2027, 6, 30), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                                .optional())
                .as(Waiver::new);
        return Combinators.combine(
                        Arbitraries.of(Catalogue.profiles()).optional(),
                        Arbitraries.maps(code, grade).ofMaxSize(4),
                        waiver.list().ofMaxSize(3),
                        ValueArbitraries.languageTags().list().ofMaxSize(3))
                .as(ProfileJsonTest::profile);
    }

    private static Profile profile(
            Optional<Profile> base,
            Map<String, Optional<Severity>> rules,
            List<Waiver> waivers,
            List<LanguageTag> languages) {
        var profile = Profile.builder("ge");
        base.ifPresent(profile::base);
        rules.forEach((code, grade) ->
                grade.ifPresentOrElse(severity -> profile.grade(code, severity), () -> profile.off(code)));
        waivers.forEach(profile::addWaiver);
        languages.forEach(profile::addLanguage);
        return profile.build();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAsItWas(@ForAll("profiles") Profile profile) {
        var document = JSON.toJson(profile);

        assertThat(JSON.read(document).orElseThrow()).isEqualTo(profile);
        assertThat(JSON.toJson(JSON.read(document).orElseThrow())).isEqualTo(document);
    }
}
