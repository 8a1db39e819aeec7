package io.github.polnum.catalogue;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.FR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of publication, on frameworks built here. */
class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The same in each language, and what is not a matter of language. */
    private static final List<String> PLACEHOLDERS = Stream.of(
                    Stream.of(
                            "todo", "to do", "tbd", "tbc", "fixme", "xxx", "lorem ipsum", "placeholder", "platzhalter"),
                    Stream.of("segnaposto", "texte à venir", "texte provisoire", "testo segue", "testo provvisorio"),
                    Stream.of("text folgt", "text folgt später", "beschreibung folgt noch", "text to follow"),
                    Stream.of("folgt", "folgt in kürze", "wird ergänzt", "wird nachgereicht", "to follow", "segue"),
                    Stream.of("à venir", "a venir", "noch offen", "coming soon", "prossimamente"),
                    eachOf(
                            "%s, text %s, still %s",
                            "to be completed, to be filled in, to be written, to be defined, to be specified, to be added",
                            "to be translated, to be confirmed"),
                    eachOf(
                            "%s, texte %s, encore %s, description %s",
                            "à compléter, à remplir, à rédiger, à définir, à préciser, à ajouter, à traduire, à confirmer",
                            "a compléter, a rediger, a définir"),
                    eachOf(
                            "%s, noch %s, text noch %s, beschreibung %s",
                            "zu ergänzen, auszufüllen, zu schreiben, zu definieren, zu präzisieren, hinzuzufügen",
                            "zu übersetzen, zu bestätigen"),
                    eachOf(
                            "wird noch %s, text wird noch %s",
                            "ergänzt, ausgefüllt, geschrieben, definiert, präzisiert, hinzugefügt, übersetzt, bestätigt"),
                    eachOf(
                            "%s, ancora %s, testo %s, descrizione %s",
                            "da completare, da compilare, da scrivere, da definire, da precisare, da aggiungere",
                            "da tradurre, da confermare"))
            .flatMap(words -> words)
            .toList();

    private static Stream<String> eachOf(String forms, String... words) {
        return Stream.of(words)
                .flatMap(several -> Stream.of(several.split(", ")))
                .flatMap(word -> Stream.of(forms.split(", ")).map(form -> form.formatted(word)));
    }

    private static List<String> findings(PolicyFramework framework) {
        return Catalogue.validator().validate(framework, DAY).findings().stream()
                .filter(finding -> finding.category() == Category.PUBLICATION)
                .map(Finding::toString)
                .toList();
    }

    private static List<String> inName(String name) {
        return findings(PolicyFramework.of("plan", FR.text(name)));
    }

    private static List<String> inDescription(String description) {
        return findings(PolicyFramework.builder("plan", FR.text("Plan"))
                .description(FR.text(description))
                .build());
    }

    private static List<String> inPurpose(String purpose) {
        return findings(PolicyFramework.builder("plan", FR.text("Plan"))
                .purpose(FR.text(purpose))
                .build());
    }

    /** Texts are looked at in all languages at once: what is wrong with one is found wherever it stands. */
    @ParameterizedTest
    @CsvSource({
        "'\u3000', blank-text",
        "'\u00A0', blank-text",
        "'\uDB40\uDC41', blank-text",
        "l’été\u202E, bidirectional-control",
        "l’été\u200B, invisible-character",
        "l’été\u180E, invisible-character",
        "l’été\uFEFF, invisible-character",
        "l’été\u0092, invisible-character",
        "l’été\uFFFD, broken-encoding",
        "l’Ã©té, broken-encoding",
        "l’Â»té, broken-encoding",
        "lâ€™été, broken-encoding",
        "À compléter, placeholder-text",
        "« TODO », placeholder-text",
        "…, placeholder-text",
        "l’été <b>chaud</b>, html-in-text",
        "l’été 079 123 45 67, personal-data"
    })
    void whatIsWrongInOneLanguageIsFoundBesideOthers(String wording, String code) {
        var clean = "L’été, des bâtiments à Genève – 2030".repeat(20);
        var last = FR.text(clean).with(DE, clean).with(LanguageTag.IT, wording);
        var first = FR.text(wording).with(DE, clean).with(LanguageTag.IT, "Più vicino");

        assertThat(findings(PolicyFramework.of("plan", last)))
                .singleElement()
                .satisfies(found -> assertThat(found).contains(" " + code + " name[it] "));
        assertThat(findings(PolicyFramework.of("plan", first)))
                .singleElement()
                .satisfies(found -> assertThat(found).contains(" " + code + " name[fr] "));
        assertThat(findings(PolicyFramework.of("plan", FR.text(clean)))).isEmpty();
    }

    // What cannot be seen

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00A0", "\u200B", " \n\t", "\u00AD", "\u2000", "\u200A", "\u2028", "\u202F", "\u205F",
                "\u3000", "\uFE0F", "\u180E"
            })
    void nameWithoutAnythingVisibleIsBlank(String name) {
        assertThat(inName(name)).containsExactly("warning blank-text name {id=\"plan\"}");
    }

    @Test
    void eachLanguageInWhichATextIsBlankIsTold() {
        var framework = PolicyFramework.of("plan", FR.text("Plan").with(DE, " ").with(LanguageTag.IT, ""));

        assertThat(findings(framework))
                .containsExactly(
                        "warning blank-text name[de] {id=\"plan\"}", "warning blank-text name[it] {id=\"plan\"}");
    }

    @Test
    void oneLetterOrSignIsNotBlank() {
        assertThat(inName("A")).isEmpty();
        assertThat(inName("%")).isEmpty();
        assertThat(inName("é")).isEmpty();
        assertThat(inName("§")).isEmpty();
        assertThat(inName("中")).isEmpty();
        assertThat(inName("Ā")).isEmpty();
        assertThat(inName("\u2010")).isEmpty();
        assertThat(inName("\u2027")).isEmpty();
        assertThat(inName("‰")).isEmpty();
        assertThat(inName("\u205E")).isEmpty();
        assertThat(inName("₠")).isEmpty();
        assertThat(inName("\uD83C\uDF33")).isEmpty();
        assertThat(inName("\uDB80\uDC00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan\u200B",
                "\uFEFFPlan",
                "Pl\u200Dan",
                "Plan\u2060",
                "Plan\u0000",
                "Plan\u0092",
                "\u200CPlan",
                "Plan\u2064",
                "Plan\u206A",
                "Plan\u206F",
                "Plan\u180E",
                "می\u2060خواهم",
                "Plan\uDB40\uDC41",
                "Plan\uDB40\uDC00",
                "\uD83C\uDFF3\uDB40\uDC67",
                "\uD83C\uDFF4 \uDB40\uDC67",
                "\uD83C\uDFF4\uDB40\uDC67 \uDB40\uDC7F",
            })
    void invisibleCharacterInANameIsTold(String name) {
        assertThat(inName(name)).hasSize(1).first().asString().startsWith("warning invisible-character name {value=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Steuer\u00ADgerechtigkeit",
                "Plan\u00A02030",
                "Plan\u202F: 2030",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "ภาษา\u200Bไทย",
                "Famille \uD83D\uDC69\u200D\uD83D\uDC67",
                "Cœur \u2764\uFE0F\u200D\uD83D\uDD25",
                "العربية\u200F (A)",
                "Cafe\u0301",
                "Plan\n2030",
                "می\u200Cخواهم\tA",
                "می\u200Cخواهم\nA",
                "می\u200Cخواهم\rA",
                "Plan \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "Plan \uDB40\uDC80",
            })
    void legitimateCharacterIsNoFault(String name) {
        assertThat(inName(name)).isEmpty();
    }

    @Test
    void invisibleCharacterInProseDoesNoHarmButInACodeItDoes() {
        assertThat(inDescription("Plan\u200B")).isEmpty();
        for (var sign : List.of("\u200B", "\u0080", "\u007F", "\u0001")) {
            assertThat(inCode("C01" + sign))
                    .containsExactly(String.format(
                            Locale.ROOT, "warning invisible-character externalIds[unsd] {value=\"C01\\u%04X\"}", (int)
                                    sign.charAt(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan \u202E0302",
                "Plan \u2066A\u2069",
                "العربية \u202Dabc\u202C",
                "\u202Dالعربية abc\u202C",
                "\u202Eالعربية\u202C",
                "Plan \u202A",
                "Plan \u202E",
                "Plan \u2066",
                "Plan \u2069"
            })
    void controlOfDirectionWithoutNeedIsTold(String name) {
        assertThat(inName(name)).hasSize(1).first().asString().startsWith("warning bidirectional-control name {value=");
        assertThat(inDescription(name)).hasSize(1);
    }

    @Test
    void isolateInATextFromTheRightIsNoFault() {
        assertThat(inName("خطة \u2066GE\u2069 2030")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DÃ©marches",
                "Zürich â€“ Bern",
                "Plan \uFFFD",
                "L\u00E2\u20AC\u2122État",
                "\u00C2\u00A0Plan",
                "Ã‰tat",
                "Ã€ la carte",
                "Ãœbersicht",
                "Ã–ffentlichkeit",
                "Ã„mter",
                "StraÃŸe",
                "GENÃˆVE",
                "DÃ”ME",
                "RÃ‰FÃ‰RÃ‰",
                "CÅ“ur",
                "Å’uvre",
                "KoÅ¡ice",
                "aoÃ»t",
            })
    void wrongEncodingIsTold(String name) {
        assertThat(inName(name)).hasSize(1).first().asString().startsWith("warning broken-encoding name {value=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Âge",
                "PÂTURAGE",
                "ORGANIZAÇÃO",
                "SÃO",
                "château",
                "«IRM\u00C3\u00BB",
                "10 €",
                "“MAÇÃ”",
                "„IRMÃ“ ’",
                "«MANH\u00C3\u00BB",
                "AMANHÃ… HOJE",
                "MANHÃ – TARDE",
                "MAÇ\u00C3\u2019",
                "Å",
                "“PÅ”",
                "ÅÄÖ",
                "PÅ «ÖN»",
                "10 Å\u00A0",
                "5 \u00C5\u00B2",
                "Cœur",
                "œuvre – Öffentlichkeit",
            })
    void accentedLettersAreNoWrongEncoding(String name) {
        assertThat(inName(name)).isEmpty();
    }

    // What is not yet written

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "todo",
                "To do",
                "TBD",
                "xxx",
                "XXXX",
                "À compléter",
                "à compléter…",
                "[à compléter]",
                "zu ergänzen",
                "Zu ergänzen",
                "Noch zu ergänzen",
                "da completare",
                "to be completed",
                "Lorem ipsum",
                "Lorem ipsum dolor sit",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit,\nsed do",
                "?",
                "???",
                "...",
                "…",
                "Texte à venir",
                "Platzhalter",
                "segnaposto",
                "[TODO]",
                "<TODO>",
                "TODO:",
                "TODO....................................",
                "TODO.....................................",
                "TODO: rédiger",
                "TODO rédiger le mandat",
                "« TODO » : rédiger le mandat de la délégation au numérique avec les communes",
                "To do : rédiger",
                "To do\u00A0: rédiger",
                "TBD Anzahl",
                "tbc",
                "tbc: chiffres",
                "A compléter",
                "A rediger",
                "Texte à compléter",
                "Description à rédiger",
                "à définir",
                "À préciser",
                "À confirmer",
                "da definire",
                "Ancora da definire",
                "zu definieren",
                "noch auszufüllen",
                "Text folgt später",
                "Beschreibung folgt",
                "wird noch ergänzt",
                "Text to be written",
                "to be specified",
                "…………………………………………………………………………………………………………",
            })
    void textToBeWrittenIsAPlaceholder(String text) {
        assertThat(inName(text)).hasSize(1).first().asString().startsWith("warning placeholder-text name {value=");
        assertThat(inPurpose(text)).hasSize(1);
    }

    @Test
    void textThatPrintersFillPagesWithIsAPlaceholderHoweverLongItIs() {
        var dummy = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. ";

        assertThat(inDescription(dummy.repeat(100)))
                .singleElement()
                .asString()
                .startsWith("warning placeholder-text description {value=\"Lorem ipsum dolor ");
        assertThat(inDescription("Plan. " + dummy.repeat(100))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(à définir)",
                "( À compléter… )",
                "(TODO Zahlen prüfen)",
                "(text folgt)",
                "(da completare: comuni)",
                "(à compléter\u00A0: communes)",
                "((tbd))",
                "[zu ergänzen durch die Gemeinden]",
                "{to be completed}",
            })
    void markerInRoundBracketsIsAPlaceholderIfNothingFollowsIt(String marker) {
        assertThat(inName("Objectif " + marker + " 2030"))
                .containsExactly("warning placeholder-text name {value=\"" + marker + "\"}");
    }

    /** The fast look over bytes, which decides what is looked at closely, lets nothing through. */
    @Test
    void everyPlaceholderIsFoundHoweverItIsWritten() {
        var wordings = PLACEHOLDERS.stream()
                .flatMap(word -> Stream.of(
                        word,
                        word.toUpperCase(Locale.ROOT),
                        word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)))
                .flatMap(
                        word -> Stream.of("", "- ", "« ", "…\u00A0", "_", "**[").map(before -> before + word))
                .flatMap(word -> Stream.of("", "…", " »", "].").map(after -> word + after))
                .toList();

        for (var wording : wordings) {
            boolean capitals = wording.contains("TBC") || wording.contains("Tbc");
            assertThat(PlaceholderText.in(wording, Texts.Use.NAME).isPresent())
                    .as(wording)
                    .isEqualTo(!capitals);
            assertThat(inName(wording)).as(wording).hasSize(capitals ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!",
                " #REF!",
                "\n#DIV/0!",
                "#NAME?",
                "#NOM?",
                "#NOM ?",
                "#NV",
                "#N/A",
                "#WERT!",
                "#VALEUR!",
                "#BEZUG!",
                "#DIV/0!",
                "N/A",
                "n/a",
                "[titre]",
                "[Titel]",
                "[Name einfügen]",
                "[Insérer le nom]",
                "[insert title here]",
                "<Name>",
                "<inserire il testo>",
                "{{name}}",
                " {{ plan.titre }} ",
                "[[Titre officiel]]",
                " [[ Bericht, auf dem die Strategie und alles, was daraus folgt, beruht ]] ",
            })
    void gapOfATemplateOrATableIsAPlaceholder(String text) {
        assertThat(inName(text)).hasSize(1).first().asString().startsWith("warning placeholder-text name {value=");
        assertThat(inPurpose(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#GenèveNumérique",
                "# 1",
                "#",
                "N/A : norme des archives",
                "NA",
                "NV",
                "[abrogé]",
                "[aufgehoben]",
                "Nom",
                "Date",
                "[Titre II]",
                "[[Titre]] II",
                "[[1], [2]]",
                "Le champ [titre]",
                "{A}",
            })
    void signsThatANameMayHaveAreNoGap(String text) {
        assertThat(inName(text)).isEmpty();
    }

    @Test
    void markerInBracketsIsAPlaceholder() {
        assertThat(inDescription("Une politique menée avec [à compléter : les communes] depuis 2018."))
                .containsExactly("warning placeholder-text description {value=\"[à compléter : les communes]\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Todos los ciudadanos",
                "Les données sont à compléter par chaque commune avant la fin de l'année",
                "Formulaire à compléter",
                "A to do list for every commune",
                "Objectif XX",
                "XX",
                "Objectif (phase 1)",
                "Qui décide ?",
                "Das Register ist zu ergänzen",
                "Mesures [en cours]",
                "Tribunal des baux (TBA)",
                "TBC",
                "Tobler",
                "– 2030",
                "A – B",
                "[A] 2030",
                "Folgt der Aare",
                "Wird ergänzt durch das Amt",
                "À venir en 2027",
                "Noch offene Fragen",
                "N.D.",
                "Coming soon to Geneva",
                "In Vorbereitung der Wahlen",
                "In preparazione",
                "In Vorbereitung",
                "En préparation.",
                "Segue il piano",
                "tbc-Prävention",
                "TBC Genève",
                "Tuberculose (TBC)",
                "Todo sobre Ginebra",
                "TODOS",
                "Formulaire (à remplir en ligne)",
                "Modulo (da compilare online)",
                "Form (to be completed online)",
                "Délai (à compléter par la commune avant fin 2026)",
                "Cahier (à rédiger en français)",
                "Les communes (à définir plus tard) et le canton",
                "Crédit (à confirmer)",
                "Rapport 2027 (à venir)",
                "Bericht (folgt)",
                "Texte à compléter par la commune",
                "Text folgt dem Gesetz",
                "Les lignes à définir",
                "A compléter par les communes",
                "Wird noch Wasser fliessen",
            })
    void ordinaryProseIsNoPlaceholder(String text) {
        assertThat(inName(text)).isEmpty();
        assertThat(inDescription(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "–", "—", " - ", "--", "– –", "n.d.", "n. d.", "À venir", "Noch offen", "Coming soon."})
    void nameOrDescriptionThatSaysNothingIsAPlaceholderAndANoteIsNot(String text) {
        assertThat(inName(text)).hasSize(1).first().asString().startsWith("warning placeholder-text name {value=");
        assertThat(inDescription(text)).hasSize(1);
        assertThat(inPurpose(text)).isEmpty();
    }

    @Test
    void dashIsTheUnitOfWhatHasNone() {
        var indicator = Indicator.builder("i", FR.text("Indice"));

        assertThat(findings(PolicyFramework.builder("plan", FR.text("Plan"))
                        .addIndicator(indicator.unit(FR.text("–")).build())
                        .build()))
                .isEmpty();
        assertThat(findings(PolicyFramework.builder("plan", FR.text("Plan"))
                        .addIndicator(indicator.unit(FR.text("n.d.")).build())
                        .build()))
                .hasSize(1);
    }

    @Test
    void linkInADescriptionIsNoPlaceholder() {
        assertThat(inDescription("Le formulaire est [à remplir](https://plan.example) par tous."))
                .isEmpty();
    }

    @Test
    void ownWordOfTheSourceIsNoPlaceholder() {
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .period(Stated.<Period>absent(AbsenceReason.NOT_FIXED, FR.text("TBD")))
                .addMeasure(Measure.builder("m", FR.text("Mesure"))
                        .addStatusReport(
                                StatusReport.builder().word(FR.text("To do")).build())
                        .build())
                .build();

        assertThat(findings(framework)).isEmpty();
    }

    // What belongs on other pages

    @ParameterizedTest
    @CsvSource({
        "Plan<br>2030, <br>",
        "<p class='x'>Plan</p>, <p class='x'>",
        "Plan<BR/>, <BR/>",
        "a </div>, </div>",
        "Plan <!-- x -->, <!--",
        "Ā<br>, <br>",
        "Plan <script>alert(1)</script>, <script>",
        "Plan <b>2030</b>, </b>",
        "Plan <a href=\"https://plan.example\">2030, '<a href=\"https://plan.example\">'",
        "Plan <img src=a.png />, <img src=a.png />",
    })
    void tagIsToldInAnyText(String text, String tag) {
        assertThat(inName(text)).containsExactly("warning html-in-text name {value=\"" + tag + "\"}");
        assertThat(inDescription(text)).containsExactly("warning html-in-text description {value=\"" + tag + "\"}");
    }

    @Test
    void entityIsToldWherePlainTextIsMeant() {
        assertThat(inPurpose("Eau &amp; énergie")).containsExactly("warning html-in-text purpose {value=\"&amp;\"}");
        assertThat(inDescription("Eau &amp; énergie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D",
                "a < b et b > c",
                "<5 %",
                "Voir <https://plan.example>",
                "x <y> z",
                "AT&T; suite",
                "B<C",
                "Seuil a<b et b>c",
                "Part <a> et <b>",
                "si a<p et p>0",
                "a<b x=3 et c>d",
                "<label bio>",
                "**gras**"
            })
    void otherSignsAreNoHtml(String text) {
        assertThat(inDescription(text)).isEmpty();
        assertThat(inName(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Écrire `<br>` ici", "``<b> ` </b>``", "```\n<p>Plan</p>\n```", "`a` et `<br>`"})
    void codeThatADescriptionShowsIsNoHtml(String text) {
        assertThat(inDescription(text)).isEmpty();
        assertThat(inPurpose(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a` <br> `b`", "` <br>", "\\`<br>\\`", "``<br>`"})
    void codeBesideCodeThatIsShownIsHtml(String text) {
        assertThat(inDescription(text)).containsExactly("warning html-in-text description {value=\"<br>\"}");
    }

    private static PolicyFramework withAddress(String address) {
        return PolicyFramework.builder("plan", FR.text("Plan"))
                .addConsultation(Consultation.builder("c", FR.text("Consultation"))
                        .platform(Platform.builder(FR.text("Participer"))
                                .address(address)
                                .build())
                        .build())
                .addSource(Source.builder("rapport", FR.text("Rapport"))
                        .address(address)
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.ge.ch",
                "ftp://plan.example/a",
                "file:///C:/a.pdf",
                "javascript:alert(1)",
                "mailto:a@plan.example",
                "https://",
                "https://plan.example/a b",
                "G:\\commun\\plan.pdf",
                "http:/plan.example",
            })
    void addressThatIsNotOnTheWebIsTold(String address) {
        assertThat(findings(withAddress(address)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("warning address-not-web "))
                .anySatisfy(line -> assertThat(line).contains(" consultations[0].platform.address {"))
                .anySatisfy(line -> assertThat(line).contains(" sources[0].address {"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://plan.example",
                "http://plan.example/a?b=c#d",
                "HTTPS://PLAN.EXAMPLE/",
                "https://genève.example/é",
                "https://plan.example:8080/~x/@y(1)",
                "https://[::1]/",
            })
    void addressOnTheWebIsNoFault(String address) {
        assertThat(findings(withAddress(address))).isEmpty();
    }

    @Test
    void linkThatRunsAProgramIsToldInADescription() {
        assertThat(inDescription("Voir [le plan](javascript:alert)"))
                .containsExactly("warning address-not-web description {value=\"javascript:alert\"}");
        assertThat(inDescription("Voir [le plan](https://plan.example) et [ici](#bas)"))
                .isEmpty();
    }

    // What belongs to persons

    @ParameterizedTest
    @ValueSource(
            strings = {
                "022 327 41 11",
                "+41 22 327 41 11",
                "+41 (0)22 327 41 11",
                "+41223274111",
                "+33 4 50 12 34 56",
                "04 50 12 34 56",
                "061 267 81 81"
            })
    void numberOfAnOfficeIsNoPersonalData(String number) {
        assertThat(inDescription("Renseignements au " + number))
                .containsExactly("info contact-in-text description {value=\"" + number + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "Écrire à anna.muster@canton.example., e-mail",
        "ville.virtanen@canton.example, e-mail",
        "john.smart@canton.example, e-mail",
        "a.muster+plan@mail.canton.example, e-mail",
        "Muster_Anna@canton.example, e-mail",
        "anna-lea.muster-beispiel@canton.example, e-mail",
        "anna.m.muster@canton.example, e-mail",
        "anna.muster2@canton.example, e-mail",
        "muster.a@canton.example, e-mail",
        "ismail.muster@canton.example, e-mail",
        "@canton : anna.muster@canton.example, e-mail",
        "079 999 99 99, telephone",
        "Tél. 079 123 45 67, telephone",
        "+41 76 123 45 67, telephone",
        "+41 (0)78 123 45 67, telephone",
        "0041 79 123 45 67, telephone",
        "+41791234567, telephone",
        "+33 6 12 34 56 78, telephone",
        "+49 151 1234567, telephone",
        "06 12 34 56 78, telephone",
        "Tél. 07.12.34.56.78, telephone",
        "+39 333 123 4567, telephone",
        "AVS 756.9217.0769.85, insurance-number",
        "7569217076985, insurance-number",
        "756.1234.5678.97, insurance-number",
        "756 9217 0769 85, insurance-number",
    })
    void dataOfAPersonIsTold(String text, String what) {
        assertThat(inDescription(text)).containsExactly("warning personal-data description {what=\"" + what + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "756.9217.0769.86",
                "756.9217.0769.8",
                "CHF 21 000 000 par an de 2026 à 2030",
                "Budget : 756 000 000 000 francs",
                "+12 000 000 francs, +41 000 000 francs",
                "@ville_de_geneve",
                "De 2017-05-01 à 2018-06-30",
                "0615.5060.1234",
                "https://social.example/@plan/123456789",
                "ISBN 978-3-16-148410-0",
                "2018, 2019, 2020, 2021",
                "06 12 34 56 78 90",
                "2020 06 12 34 56 78",
                "06 12.34 56.78 90 12",
                "01.02.03.04.05.06",
                "08 12 34 56 78",
            })
    void otherNumbersAreNoDataOfAPerson(String text) {
        assertThat(inDescription(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@canton.example",
                "Participer@ville.example",
                "kontakt-bau@amt.example",
                "mairie@ville.example",
                "numerique@canton.example",
                "stadtkanzlei@stadt.example",
                "e-voting@canton.example",
                "open_data_2030@canton.example",
                "agenda.2030@canton.example",
                "info.dsit@canton.example",
                "egov.support@canton.example",
                "Service.Social@ville.example",
                "bauamt.nord@stadt.example",
                "office.cantonal.energie@canton.example",
                "secretariat-general.dip@canton.example",
                "info+anna.muster@canton.example",
                "open.data@canton.example",
                "e.gov@canton.example",
                "public.sector@country.example",
                "sdg.vlr@city.example",
                "smart.city@canton.example",
                "plan.climat@canton.example",
                "open_data@canton.example",
                "a.b@canton.example",
                "anna@canton.example",
            })
    void mailboxOfAnOfficeIsOnlyWorthKnowing(String address) {
        assertThat(inDescription("Écrire à " + address))
                .containsExactly("info contact-in-text description {value=\"" + address + "\"}");
    }

    // Where it is found

    @Test
    void everyTextIsLookedAtWhereItStands() {
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .addPhase(Phase.builder().id("etape").text(FR.text("TODO")).build())
                .addMeasure(Measure.builder("m", FR.text("Mesure"))
                        .addStatusReport(StatusReport.builder()
                                .note(FR.text("Avance").with(DE, "Kommt<br>voran"))
                                .build())
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "warning placeholder-text phases[0].text {value=\"TODO\"}",
                        "warning html-in-text measures[0].statusReports[0].note[de] {value=\"<br>\"}");
    }

    /** Lengths around those that memory is usually taken in. */
    @ParameterizedTest
    @ValueSource(ints = {1, 119, 120, 121, 4_095, 4_096, 4_097, 8_193, 100_000})
    void textsAndCodesAreLookedAtHoweverLongTheyAre(int length) {
        var clean = "2 ".repeat(length).substring(0, length);

        assertThat(inDescription(clean)).isEmpty();
        assertThat(inDescription(clean.substring(1) + "@")).isEmpty();
        assertThat(inDescription(clean + "<br>")).containsExactly("warning html-in-text description {value=\"<br>\"}");
        assertThat(inCode(clean)).isEmpty();
        assertThat(inCode(clean + "\u200B"))
                .singleElement()
                .asString()
                .startsWith("warning invisible-character externalIds[unsd] {value=\"2");
    }

    /** Such letters are what begins something of which no more is there. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "tod", "Ã"})
    void lastLettersOfATextThatFillsItsMemoryAreLookedAtAsAnyOthers(String letters) {
        var figures = "2 ".repeat(2_048);

        assertThat(inDescription(figures.substring(letters.getBytes(UTF_8).length) + letters))
                .isEmpty();
    }

    private static List<String> inCode(String code) {
        return findings(PolicyFramework.builder("plan", FR.text("Plan"))
                .putExternalId("unsd", code)
                .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 33, 100})
    void textsAreLookedAtInHoweverManyLanguagesTheyAre(int languages) {
        var clean = Text.builder();
        for (int i = 0; i < languages; i++) {
            clean.put(LanguageTag.of("de-x-" + i), "Klima");
        }
        var text = clean.build();
        var last = text.languages().get(languages - 1);

        assertThat(findings(PolicyFramework.of("plan", text))).isEmpty();
        assertThat(findings(PolicyFramework.of("plan", text.with(last, "TODO"))))
                .containsExactly("warning placeholder-text name" + (languages > 1 ? "[" + last + "]" : "")
                        + " {value=\"TODO\"}");
    }

    @Test
    void nameOfAPublisherIsLookedAtAsAnyOtherName() {
        var source = Source.builder("rapport", FR.text("Rapport de la commission"));

        assertThat(findings(PolicyFramework.builder("plan", FR.text("Plan"))
                        .addSource(source.publisher("TODO").build())
                        .build()))
                .containsExactly("warning placeholder-text sources[0].publisher {value=\"TODO\"}");
        assertThat(findings(PolicyFramework.builder("plan", FR.text("TODO"))
                        .addSource(source.publisher("Ville").build())
                        .build()))
                .containsExactly("warning placeholder-text name {value=\"TODO\"}");
    }

    @Test
    void everyPartOfAPostAnInvolvementAndAFundingIsLookedAt() {
        var odd = FR.text("<br>");
        var framework = PolicyFramework.builder("plan", FR.text("Plan"))
                .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                        .name(odd)
                        .word(odd)
                        .build())
                .addFunding(Funding.builder(Funding.Kind.VOTED)
                        .name(odd)
                        .share(Quantity.of(5))
                        .base(odd)
                        .payerName(odd)
                        .build())
                .addPost(Post.builder("p", FR.text("Poste"))
                        .mandate(odd)
                        .requirements(List.of(odd, FR.text("Savoir écrire"), odd))
                        .build())
                .build();

        assertThat(findings(framework))
                .containsExactly(
                        "warning html-in-text funding[0].base {value=\"<br>\"}",
                        "warning html-in-text funding[0].name {value=\"<br>\"}",
                        "warning html-in-text funding[0].payerName {value=\"<br>\"}",
                        "warning html-in-text involved[0].name {value=\"<br>\"}",
                        "warning html-in-text involved[0].word {value=\"<br>\"}",
                        "warning html-in-text posts[0].mandate {value=\"<br>\"}",
                        "warning html-in-text posts[0].requirements[0] {value=\"<br>\"}",
                        "warning html-in-text posts[0].requirements[2] {value=\"<br>\"}");
    }
}
