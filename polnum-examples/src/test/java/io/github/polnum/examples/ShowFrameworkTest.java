package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program prints. */
class ShowFrameworkTest {

    @Test
    void policyIsToldInFrench() throws IOException {
        assertThat(printed().lines())
                .startsWith(
                        "Une politique numérique pour Genève",
                        "===================================",
                        "Canton de Genève")
                .contains(
                        "20 juin 2018            Adoption (Conseil d'État)",
                        "Axe 1                   Faciliter",
                        "  Objectif 7            Etablir les conditions pour renforcer la confiance dans les services",
                        "                        numériques de l'Etat",
                        "Principe 4              Éthique",
                        "  Mesure                Promouvoir une culture de la donnée",
                        "24 janvier 2018         Publication",
                        "date non indiquée       Ouverture",
                        "Étape 2                 Consultation – Terminé",
                        "Chiffres                816 contributions, 3\u202f204 votes, 474 participants",
                        "Thèmes                  faciliter, former, protéger, promouvoir, réguler",
                        "Engagement              Événement pour celles et ceux qui ont participé [cap-collectif-2018]",
                        "10 mai 2023             Publication (Conseil d'État)",
                        "[cap-collectif-2018]    Genève s'accorde au futur, Cap Collectif, 2 mars 2018");
    }

    @Test
    void policyIsToldInEnglish() throws IOException {
        assertThat(printed("en").lines())
                .startsWith("A digital policy for Geneva", "===========================", "Canton of Geneva")
                .contains(
                        "20 June 2018            Adopted (Council of State)",
                        "Axis 1                  Facilitate",
                        "  Objective 7           Create the conditions for stronger trust in the State's digital services",
                        "Principle 4             Ethics",
                        "24 January 2018         Published",
                        "date not recorded       Opened",
                        "Step 2                  Consultation – Finished",
                        "Figures                 816 contributions, 3,204 votes, 474 participants",
                        "Topics                  facilitate, educate, protect, promote, regulate",
                        "Commitment              Event for the participants [cap-collectif-2018]",
                        "10 May 2023             Published (Council of State)");
    }

    @Test
    void whatTheRulesFindIsToldAtTheEnd() throws IOException {
        assertThat(printed().lines())
                .contains("Contrôlé au 2026-11-22 avec le profil «\u00A0adopted\u00A0».")
                .anyMatch(line -> line.startsWith("conforme · "));
    }

    @Test
    void noLineIsLongerThanAHundredColumns() throws IOException {
        assertThat(policy(printed())).hasSizeGreaterThan(100).allMatch(line -> line.length() <= 100);
        assertThat(policy(printed("en"))).hasSizeGreaterThan(100).allMatch(line -> line.length() <= 100);
    }

    @Test
    void reportIsPrintedInPlaceOfAFrameworkWithErrors() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var broken = new ByteArrayInputStream("{\"polnum\": \"1.0\"}".getBytes(UTF_8));
        boolean shown = ShowFramework.show(
                broken, LanguageTag.EN, LocalDate.of(2026, 11, 22), new PrintStream(bytes, true, UTF_8));
        assertThat(shown).isFalse();
        assertThat(bytes.toString(UTF_8)).contains("[missing-member]");
    }

    /** The lines before the report. */
    private static List<String> policy(String printed) {
        var lines = printed.lines().toList();
        return lines.subList(0, lines.lastIndexOf(""));
    }

    /** What main prints where the standard output is made for ASCII only, as on a machine without a locale. */
    private static String printed(String... args) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setProperty("asOf", "2026-11-22"); // As the build does.
        System.setOut(new PrintStream(bytes, true, US_ASCII));
        try {
            ShowFramework.main(args);
        } finally {
            System.setOut(before);
            System.clearProperty("asOf");
        }
        return bytes.toString(UTF_8);
    }
}
