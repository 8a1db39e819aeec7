package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {

    private static final LanguageTag FR = LanguageTag.FR;

    @Test
    void reportIsWrittenWithAllThatItSays() {
        var report = PolicyJson.compact()
                .validating(
                        Validator.of(
                                        List.of(Catalogue.find("duplicate-identifier")
                                                .orElseThrow()),
                                        Catalogue.adopted())
                                .withLimit(1),
                        LocalDate.of(2026, 11, 22))
                .read("""
                        { "polnum": "1.0", "language": "fr", "id": "plan", "name": "Plan",
                          "objectives": [ { "id": "a", "name": "A" }, { "id": "a", "name": "B" },
                                          { "id": "a", "name": "C" } ] }
                        """)
                .report();

        var only = Report.builder().limit(1);
        report.findings().stream()
                .filter(finding -> finding.code().equals("duplicate-identifier"))
                .forEach(only::add);
        only.count(Category.COMPLETENESS, Severity.INFO, 3);
        report.judgement().ifPresent(only::judgement);

        assertThat(ReportJson.in(FR, LanguageTag.of("de-CH")).toJson(only.build()))
                .isEqualTo("""
                {
                  "polnumReport": "1.0",
                  "judgement": {
                    "asOf": "2026-11-22",
                    "profile": "adopted",
                    "waived": 0,
                    "answered": ["conformance"]
                  },
                  "verdicts": {
                    "conformance": "no",
                    "consistency": "unknown",
                    "completeness": "unknown",
                    "publication": "unknown"
                  },
                  "counts": {
                    "conformance": {
                      "error": 1,
                      "warning": 0,
                      "info": 0
                    },
                    "consistency": {
                      "error": 0,
                      "warning": 0,
                      "info": 0
                    },
                    "completeness": {
                      "error": 0,
                      "warning": 0,
                      "info": 3
                    },
                    "publication": {
                      "error": 0,
                      "warning": 0,
                      "info": 0
                    }
                  },
                  "count": 4,
                  "omitted": 3,
                  "findings": [
                    {
                      "code": "duplicate-identifier",
                      "severity": "error",
                      "category": "conformance",
                      "place": {
                        "element": "a",
                        "path": "objectives[1].id",
                        "pointer": "/objectives/1/id",
                        "line": 2,
                        "column": 55
                      },
                      "related": [
                        {
                          "element": "a",
                          "path": "objectives[0].id",
                          "pointer": "/objectives/0/id",
                          "line": 2,
                          "column": 27
                        }
                      ],
                      "arguments": {
                        "id": "a"
                      },
                      "message": {
                        "fr": "L’identifiant «\u00A0a\u00A0» désigne deux choses.",
                        "de": "Die Kennung «a» steht für zwei Dinge."
                      },
                      "hint": {
                        "fr": "Donnez à l’une des deux un autre identifiant et adaptez les liens qui la visent.",
                        "de": "Geben Sie einem der beiden eine andere Kennung und passen Sie die Verknüpfungen damit an."
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void messageStandsUnderTheLanguageThatItIsIn() {
        var own = Finding.builder("ge-own", Severity.INFO, Place.builder().build())
                .wording(Wording.of(FR.text("L'essentiel de « {value} »")))
                .putArgument("value", "l'État")
                .build();
        var known = Finding.builder(
                        "document-empty", Severity.ERROR, Place.builder().build())
                .build();

        assertThat(ReportJson.in(LanguageTag.of("ja"), LanguageTag.DE, LanguageTag.EN)
                        .toJson(Report.of(List.of(own, known))))
                .contains("""
                              "message": {
                                "fr": "L'essentiel de « l'État »"
                              }
                        """)
                .contains("""
                              "message": {
                                "en": "The document is empty.",
                                "de": "Das Dokument ist leer."
                              },
                        """);
    }

    @Test
    void reportWithoutJudgementHasNone() {
        assertThat(ReportJson.in().toJson(Report.empty()))
                .doesNotContain("judgement")
                .contains("\"conformance\": \"unknown\"")
                .contains("\"findings\": []");
    }

    @Test
    void judgementTellsWhichQuestionsWereAnswered() {
        var judgement = new Report.Judgement(
                LocalDate.of(2026, 11, 22), Identifier.of("ge"), 0, Set.of(Category.PUBLICATION, Category.CONFORMANCE));

        assertThat(ReportJson.in().toJson(Report.builder().judgement(judgement).build()))
                .contains("\"answered\": [\"conformance\", \"publication\"]")
                .contains("\"conformance\": \"yes\"")
                .contains("\"consistency\": \"unknown\"");
    }

    @Test
    void placeTellsAllThatIsKnownOfIt() {
        var place = Place.builder()
                .framework(Reference.parse("plan@2030#"))
                .element(Identifier.of("a"))
                .level(LanguageTag.EN.text("axis").with(LanguageTag.FR, "axe"))
                .path("roles[0].name")
                .pointer("/roles/0/name")
                .line(3)
                .column(7)
                .build();

        assertThat(ReportJson.in(LanguageTag.FR)
                        .toJson(Report.of(List.of(
                                Finding.builder("ge-own", Severity.INFO, place).build()))))
                .contains("""
                              "place": {
                                "framework": "plan@2030#",
                                "element": "a",
                                "level": {
                                  "fr": "axe"
                                },
                                "path": "roles[0].name",
                                "pointer": "/roles/0/name",
                                "line": 3,
                                "column": 7
                              }
                        """.stripTrailing());
    }

    @Test
    void nameOfALevelStandsUnderTheLanguageThatItIsIn() {
        var level = FR.text("axe").with(LanguageTag.DE, "Achse").with(LanguageTag.EN, "axis");
        var report = Report.of(List.of(Finding.builder(
                        "ge-own", Severity.INFO, Place.builder().level(level).build())
                .build()));

        assertThat(ReportJson.in(LanguageTag.IT).toJson(report)).contains("""
                        "level": {
                          "fr": "axe"
                        }
                """.stripTrailing());
        assertThat(ReportJson.in(LanguageTag.IT, LanguageTag.EN).toJson(report)).contains("""
                        "level": {
                          "fr": "axe",
                          "en": "axis"
                        }
                """.stripTrailing());
    }

    @Test
    void messagesAndHintsAreEmptyWithoutAnyLanguage() {
        var report = PolicyJson.standard().read("").report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint(FR)).isPresent());
        assertThat(ReportJson.in().toJson(report)).contains("""
                      "message": {},
                      "hint": {}
                """);
    }

    @Test
    void allTargetsGetTheSame(@TempDir Path folder) throws IOException {
        var report = PolicyJson.standard().read("").report();
        var file = folder.resolve("report.json");
        var stream = new ByteArrayOutputStream();
        var writer = new StringWriter();

        ReportJson.in(FR).write(report, file);
        ReportJson.in(FR).write(report, stream);
        ReportJson.in(FR).write(report, writer);

        var expected = ReportJson.in(FR).toJson(report);
        assertThat(Files.readString(file)).isEqualTo(expected);
        assertThat(stream.toString(UTF_8)).isEqualTo(expected);
        assertThat(writer).hasToString(expected);
    }
}
