package io.github.polnum.json;

import static io.github.polnum.json.Row.framework;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.LinkKind;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised to somebody who wrote what a person understands and the format does not. Apostrophes stand for quotation marks. */
class AdviceTest {

    private static Report read(String members) {
        return PolicyJson.standard().read(framework(members.replace('\'', '"'))).report();
    }

    /** Each finding as its code, its path and what is suggested. */
    private static String told(Finding finding) {
        return finding.code() + " " + finding.place().path().orElse("")
                + Optional.ofNullable(finding.arguments().get("suggestion"))
                        .map(meant -> " " + ((DataValue.OfString) meant).value().replace('"', '\''))
                        .orElse("");
    }

    private static String hint(String members) {
        return read(members).findings().get(0).hint(LanguageTag.EN).orElseThrow();
    }

    // Objects that are neither bounds nor absences

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'atleast': 80} | wrong-type figures[0].value {'atLeast': …}",
                "{'min': 80} | wrong-type figures[0].value {'atLeast': …}",
                "{'from': 800, 'to': 900} | wrong-type figures[0].value {'atLeast': …, 'atMost': …}",
                "{'value': 850000, 'currency': 'CHF'} | wrong-type figures[0].value",
                "{} | wrong-type figures[0].value",
                "{'ge:a': 1} | wrong-type figures[0].value",
            })
    void objectThatIsNoNumberIsToldOnceAndWhole(String value, String told) {
        assertThat(read("'figures':[{'value':" + value + "}]").findings())
                .map(AdviceTest::told)
                .containsExactly(told);
    }

    @Test
    void whatStandsBesideAMemberThatWasMeantIsStillTold() {
        assertThat(read("'figures':[{'value':{'atleast': 80, 'zzzzzz': 1, 'x:a': 2}}]")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly(
                        "wrong-type figures[0].value {'atLeast': …}", "unknown-member figures[0].value.zzzzzz");
        assertThat(read("'figures':[{'value':{'atLeast': 80, 'zzzzzz': 1}}]").findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member figures[0].value.zzzzzz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'period':{'from': '2018', 'to': '2020'} | `2018/2020`",
                "'period':{} | `2018/2020`",
                "'sources':[{'id':'s','name':'S','publisher':{'de': 'Stadt Zürich', 'en': 'City of Zurich'}}] | no languages",
                "'assessments':[{'rating':{'value': 'on-track'}}] | `on-track`",
                "'funding':[{'kind':'spent','share':{'value': 5}}] | atLeast, moreThan, atMost, lessThan or about",
            })
    void objectThatIsNoValueIsToldWithWhatCanStandThere(String members, String advised) {
        assertThat(read(members).findings()).extracting(Finding::code).containsExactly("wrong-type");
        assertThat(hint(members)).contains(advised.replace('`', '"'));
    }

    @Test
    void reasonOfAnAbsenceUnderAnotherNameIsTold() {
        assertThat(read("'period':{'reason': 'not-fixed'}").findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type period {'absent': …}");
    }

    // Words and references

    @ParameterizedTest
    @CsvSource({
        "Strategy, strategy",
        "Strategie, strategy",
        "Stratégie, strategy",
        "Master Plan, master-plan",
        "master_plan, master-plan",
    })
    void knownWordWrittenOtherwiseIsSuggested(String written, String meant) {
        assertThat(read("'kind':'" + written + "'").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-token kind " + meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'Aktionsplan' | malformed-token kind action-plan",
                "'involved':[{'function':'Federführung','name':'N'}] | malformed-token involved[0].function lead",
                "'territories':[{'name':'T','kind':'Gemeinde'}] | malformed-token territories[0].kind municipal",
                "'events':[{'kind':'Publié'}] | malformed-token events[0].kind published",
                "'links':{'Soutient':['a']} | malformed-token links[Soutient] supports",
                "'links':{'Trägt bei zu':['a']} | malformed-token links[Trägt bei zu] contributes-to",
            })
    void nameOfAKnownWordIsSuggestedByIt(String members, String told) {
        assertThat(read(members).findings()).map(AdviceTest::told).containsExactly(told);
    }

    @Test
    void knownWordsAreToldWhereNoneIsNear() {
        assertThat(hint("'links':{'Zzzzzzzz':['a']}")).startsWith("Known words: contributes-to, upholds, ");
        assertThat(read("'links':{'Supersedes':['a']}").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-token links[Supersedes] supersedes");
    }

    @ParameterizedTest
    @CsvSource({
        "Bundesrat, bundesrat",
        "Conseil-d'État, conseil-d-etat",
        "'sne-2030, S. 5', sne-2030 S. 5",
        "mtp@2016-2019, mtp@2016-2019#",
        "plan  p. 5, plan p. 5",
        "a#b#c, ",
        "x@example.ch, ",
        "https://example.ch/plan.pdf, ",
    })
    void referenceWrittenAsTextIsSuggestedAsTheFormatWritesIt(String written, String meant) {
        var report = PolicyJson.standard()
                .read(framework("\"cites\":[\"" + written + "\"]"))
                .report();

        assertThat(report.findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-reference cites[0]" + (meant == null ? "" : " " + meant));
    }

    @ParameterizedTest
    @CsvSource({
        "bürgernah, buergernah",
        "M1, m1",
        "offene_daten, offene-daten",
        "Ziel 1, ziel-1",
        "Ziel 4.1, ziel-4-1",
        "Straße, strasse",
        "Égalité, egalite",
        "cœur, coeur",
        "ZU\u0308RICH, zuerich",
        "ziel.a, ",
        "a/b, ",
        "-, ",
    })
    void identifierIsSuggestedAsTheReferenceToItIs(String written, String meant) {
        var suggested = meant == null ? "" : " " + meant;

        assertThat(read("'roles':[{'id':'" + written + "','name':'R'}],'links':{'related':['" + written + "']}")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly(
                        "malformed-identifier roles[0].id" + suggested,
                        "malformed-reference links[related][0]" + suggested);
    }

    private static final String THINGS = """
            'levels':[{'id':'hauptziel','type':'objective','name':'Ziel'},{'id':'afi','type':'measure','name':'Aktion'}],
            'bodies':[{'id':'ai','name':{'de':'Amt für Informatik','fr':{'text':'Office informatique'}},'shortName':'AFI'},
                      {'id':'zwei','name':'Amt'},{'id':'drei','name':'Amt'}],
            'sources':[{'id':'bericht','name':'Amt für Informatik'}],
            'objectives':[{'id':'z','name':'Offene Daten','x:name':'Nebenbei','otherNames':[{'name':'Daten'}],
                'phases':[{'id':'ph','word':{'de':'Bald'}},{'id':'qu','word':'Spaeter'}]}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'involved':[{'function':'lead','party':'Amt für Informatik'}] | malformed-reference involved[0].party ai",
                "'involved':[{'function':'lead','party':'Amt fuer Informatik'}] | malformed-reference involved[0].party ai",
                "'involved':[{'function':'lead','party':'Office Informatique'}] | malformed-reference involved[0].party ai",
                "'involved':[{'function':'lead','party':'AFI'}] | malformed-reference involved[0].party ai",
                "'involved':[{'function':'lead','party':'AI'}] | malformed-reference involved[0].party ai",
                "'involved':[{'function':'lead','party':'Amt'}] | malformed-reference involved[0].party",
                "'involved':[{'function':'lead','party':'Offene Daten'}] | malformed-reference involved[0].party",
                "'cites':['Amt für Informatik'] | malformed-reference cites[0] bericht",
                "'level':'Ziel' | malformed-identifier level hauptziel",
                "'level':'Offene Daten' | malformed-identifier level offene-daten",
                "'links':{'related':['Offene Daten']} | malformed-reference links[related][0] z",
                "'links':{'related':['Ziel']} | malformed-reference links[related][0] ziel",
                "'links':{'related':['Nebenbei']} | malformed-reference links[related][0] nebenbei",
                "'links':{'related':['Bald']} | malformed-reference links[related][0] bald",
                "'links':{'related':['Spaeter']} | malformed-reference links[related][0] spaeter",
                "'links':{'related':['Daten']} | malformed-reference links[related][0] daten",
                "'measures':[{'id':'m','name':'M','events':[{'kind':'adopted','by':['AFI']}]}] | malformed-reference measures[0].events[0].by[0] ai",
            })
    void thingOfTheDocumentIsSuggestedByItsName(String members, String told) {
        for (var document : List.of(members + "," + THINGS, THINGS + "," + members)) {
            assertThat(read(document).findings()).map(AdviceTest::told).containsExactly(told);
        }
    }

    /** What a link may be meant for, and what it may not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'measures':[{'id':'m','name':'الإدارة الرقمية'}],'links':{'related':['البيانات المفتوحة']} | malformed-reference links[related][0]",
                "'measures':[{'id':'m','name':'…'}],'links':{'related':['???']} | malformed-reference links[related][0]",
                "'measures':[{'id':'m','name':'Offene Daten'}],'links':{'upholds':['Offene Daten']} | malformed-reference links[upholds][0] offene-daten",
                "'principles':[{'id':'p','name':'Offene Daten'}],'links':{'upholds':['Offene Daten']} | malformed-reference links[upholds][0] p",
                "'measures':[{'id':'m','name':'Daten'}],'sources':[{'id':'s','name':'Daten'}],'links':{'upholds':['Daten']} | malformed-reference links[upholds][0] s",
                "'x:a':[{'id':'m','name':'Offene Daten'}],'links':{'related':['Offene Daten']} | malformed-reference links[related][0] offene-daten",
                "'x:a':{'measures':[{'id':'m','name':'Offene Daten'}]},'links':{'related':['Offene Daten']} | malformed-reference links[related][0] offene-daten",
                "'externalIds':{'id':'m','name':'Daten'},'links':{'related':['Daten']} | malformed-reference links[related][0] daten",
                "'measures':[{'id':'m','name':'Offene Daten','links':{'part-of':['Offene Daten']}}] | malformed-reference measures[0].links[part-of][0]",
                "'measures':[{'id':'m','name':'Daten','links':{'part-of':['M']}}] | malformed-reference measures[0].links[part-of][0]",
                "'measures':[{'id':'m','name':'Läuft'}],'terms':{'states':[{'word':'Läuft','state':'planned'}]},'links':{'related':['Läuft']} | malformed-reference links[related][0] m",
            })
    void onlyWhatALinkCanGoToIsSuggested(String members, String told) {
        assertThat(read(members).findings()).map(AdviceTest::told).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'assessments':[{'rating':'grün'}] | `word`: `grün` instead of `rating`.",
                "'assessments':[{'rating':'Vert'}] | `word`: `Vert` instead of `rating`.",
                "'measures':[{'id':'m','name':'M','statusReports':[{'state':'Läuft'}]}] | `word`: `Läuft` instead of `state`.",
                "'measures':[{'id':'m','name':'M','statusReports':[{'schedule':'grün'}]}] | `scheduleWord`: `grün` instead of `schedule`.",
                "'phases':[{'state':'Laeuft'}] | `word`: `Laeuft` instead of `state`.",
                "'phases':[{'state':'grün'}] | suspended, ",
                "'phases':[{'state':'Bald'}] | suspended, ",
                "'assessments':[{'rating':'Läuft'}] | missed.",
                "'assessments':[{'rating':'rot'}] | Did you mean “off-track”?",
            })
    void ownWordInThePlaceOfACommonOneIsToStandInItsOwn(String members, String advised) {
        var terms = "'terms':{'states':[{'word':'Läuft','state':'in-progress'}],"
                + "'ratings':[{'word':{'de':'Grün','fr':{'text':'Vert'}},'rating':'on-track'}]},"
                + "'objectives':[{'id':'o','name':'O','phases':[{'id':'p','word':'Bald'},{'id':'q','word':{'de':'Rot'}}]}]";

        for (var document : List.of(members + "," + terms, terms + "," + members)) {
            assertThat(read(document).findings())
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.hint(LanguageTag.EN).orElseThrow())
                                    .contains(advised.replace('`', '"')));
        }
    }

    @Test
    void wordsThatTermsStandForMustBeCommonOnes() {
        assertThat(hint("'terms':{'states':[{'word':'Läuft','state':'läuft'}]}"))
                .startsWith("Did you mean “in-progress”?");
    }

    @Test
    void partyThatIsNotInTheDocumentIsToBeNamed() {
        assertThat(hint("'involved':[{'function':'lead','party':'Amt für Informatik'}]"))
                .endsWith("write its name in \"name\" instead of \"party\".");
    }

    @Test
    void namesAreLookedForAsFarAsADocumentCanBeRead() {
        assertThat(read("'level':'Ziel'," + THINGS + ",'x:a':1x").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-identifier level hauptziel", "json-syntax ");
    }

    @Test
    void referencesAreSuggestedInUpToEightyCharacters() {
        assertThat(read("'cites':['plan, " + "a".repeat(75) + "']").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-reference cites[0] plan " + "a".repeat(75));
        assertThat(read("'cites':['" + "A".repeat(80) + "']").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-reference cites[0] " + "a".repeat(80));
    }

    @Test
    void nothingIsSuggestedThatWouldHaveToBeCut() {
        assertThat(read("'cites':['plan, " + "a".repeat(76) + "','" + "A".repeat(81) + "']")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-reference cites[0]", "malformed-reference cites[1]");
        var texts = "['" + "Aa bb cc dd ee ff gg hh ii jjj','".repeat(2) + "x']";
        assertThat(read("'tags':" + texts).findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type tags {'theme': ['…']}");
        assertThat(hint("'links':" + texts)).endsWith(": {\"…\": [\"…\"]}.");
        assertThat(hint("'portfolios':[{'id':'p','name':'P','measures':['" + "m".repeat(60) + "']}]"))
                .contains("\"links\": {\"includes\": [\"" + "m".repeat(60) + "\"]}");
        assertThat(hint("'portfolios':[{'id':'p','name':'P','measures':['" + "m".repeat(61) + "']}]"))
                .contains("{\"id\": \"…\", \"name\": \"…\"}")
                .doesNotContain("includes");
    }

    @Test
    void addressInPlaceOfAReferenceIsToBeASource() {
        assertThat(hint("'cites':['https://example.ch/plan.pdf']")).contains("\"sources\"");
    }

    // Members

    @ParameterizedTest
    @CsvSource({
        "ziele, objectives",
        "Zeitraum, period",
        "Finanzierung, funding",
        "Massnahmen, measures",
        "Maßnahmen, measures",
        "Grundsätze, principles",
        "Grundsaetze, principles",
        "Verknuepfungen, links",
        "organe, bodies",
        "version, edition",
        "organisations, bodies",
        "relations, links",
        "Stellen, posts",
        "Dienststellen, bodies",
        "servizi, bodies",
        "Ereignisse, events",
        "événements, events",
        "Beteiligte, involved",
        "Erlasse, legalActs",
        "Ebenen, levels",
        "Begriffe, terms",
        "tappe, phases",
        "Berichte, reviews",
        "kpis, indicators",
        "ratings, assessments",
        "summary, description",
        "languages, ",
        "sprachen, ",
    })
    void memberUnderAFrequentNameIsSuggestedWhereItExists(String written, String meant) {
        assertThat(read("'" + written + "':'x'").findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member " + written + (meant == null ? "" : " " + meant));
    }

    @Test
    void frequentNamesAreRecognisedInUpToFortyCharacters() {
        assertThat(read("'zi" + "-".repeat(35) + "ele':'x','zi" + "-".repeat(36) + "ele':'x'")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly(
                        "unknown-member zi" + "-".repeat(35) + "ele objectives",
                        "unknown-member zi" + "-".repeat(36) + "ele");
    }

    @Test
    void memberIsSuggestedThatTheObjectHas() {
        assertThat(read("'measures':[{'id':'m','titre':'M'}]").findings())
                .map(AdviceTest::told)
                .containsExactly("missing-member measures[0]", "unknown-member measures[0].titre name");
        assertThat(read("'measures':[{'id':'m','name':'M','reports':[],'organe':'x'}]")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly(
                        "unknown-member measures[0].reports statusReports",
                        "unknown-member measures[0].organe involved");
    }

    @Test
    void fewMembersAreToldOneByOne() {
        assertThat(hint("'territories':[{'name':'T','zzzzzz':1}]"))
                .isEqualTo("Fields that can be used here: name, kind, iso, scheme, code."
                        + " If it is your own addition, give it a prefix: “mytown:zzzzzz”.");
        assertThat(hint("'zzzzzz':1")).startsWith("Use one of the fields that the description of the format lists");
    }

    @ParameterizedTest
    @CsvSource({
        "objetives, objectives",
        "objctivs, objectives",
        "neasures, measures",
        "bjectives, objectives",
        "costz, ",
        "hosts, ",
        "previews, ",
        "annotations, ",
        "places, territories",
    })
    void misspeltMemberIsSuggestedAndNoOtherWord(String written, String meant) {
        assertThat(read("'" + written + "':'x'").findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member " + written + (meant == null ? "" : " " + meant));
        assertThat(read("'consultations':[{'id':'c','name':'C','comments':[]}]").findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member consultations[0].comments");
    }

    /** Members of a measure, and the whole form that is advised. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'state':'in-progress' | 'statusReports': [{'state': 'in-progress'}]",
                "'Status':'Completed' | 'statusReports': [{'state': 'completed'}]",
                "'status':'in-progres' | 'statusReports': [{'state': 'in-progress'}]",
                "'statut':'bloqué au parlement' | 'statusReports': [{'word': 'bloqué au parlement'}]",
                "'progress':40 | 'statusReports': [{'percent': 40}]",
                "'progress':1e400 | 'statusReports': [{'percent': …}]",
                "'Fortschritt':100 | 'statusReports': [{'percent': 100}]",
                "'progress':101 | 'statusReports': [{'percent': …}]",
                "'progress':0.4 | 'statusReports': [{'percent': …}]",
                "'status':2 | 'statusReports': [{'state': '…'}]",
                "'state':{} | 'statusReports': [{'state': '…'}]",
                "'lead':'Office A' | 'involved': [{'function': 'lead', 'name': 'Office A'}]",
                "'zuständig':['Amt'] | 'involved': [{'function': 'lead', 'name': '…'}]",
                "'pilote':5 | 'involved': [{'function': 'pilot', 'name': '5'}]",
                "'partner':'a very long name that is not repeated' | 'involved': [{'function': 'partner', 'name': '…'}]",
                "'budget':120000 | 'funding': [{'kind': 'voted', 'amount': 120000}]",
                "'coûts':'12 Mio.' | 'funding': [{'kind': 'planned', 'amount': …}]",
                "'milestones':['A'] | 'events': [{'kind': 'milestone', 'name': '…', 'planned': '2027-06'}]",
                "'Jalons':[] | 'events': [{'kind': 'milestone', 'name': '…', 'planned': '2027-06'}]",
                "'upholds':['a','b'] | 'links': {'upholds': ['a', 'b']}",
                "'contributesTo':'o' | 'links': {'contributes-to': ['o']}",
                "'part-of':[{'id':'o'}] | 'links': {'part-of': ['…']}",
                "'part-of':[] | 'links': {'part-of': ['…']}",
                "'reviews':['r'] | 'links': {'reviews': ['r']}",
                "'Themen':['Wald'] | 'tags': {'theme': ['Wald']}",
                "'start':'2026-01' | 'period': '2026-01/..'",
                "'start':'demnächst' | 'period': '2026-01/..'",
                "'Beginn':'01.02.2026' | 'period': '2026-02-01/..'",
                "'Frist':2027 | 'period': '../2027'",
                "'dueDate':'bald' | 'period': '../2027-12'",
            })
    void memberThatIsWrittenInAnotherFormIsShownWhole(String member, String form) {
        var report = read("'measures':[{'id':'m','name':'M'," + member + "}]");

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unknown-member");
            assertThat(finding.arguments())
                    .doesNotContainKey("suggestion")
                    .contains(entry("form", DataValue.of(form.replace('\'', '"'))));
            assertThat(finding.hint(LanguageTag.EN))
                    .hasValueSatisfying(hint -> assertThat(hint).endsWith(": " + form.replace('\'', '"') + "."));
        });
    }

    /** Members of a measure that has what is advised, and what to add to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'lead':'A','involved':[] | involved | {'function': 'lead', 'name': 'A'}",
                "'involved':[],'lead':'A' | involved | {'function': 'lead', 'name': 'A'}",
                "'status':'planned','statusReports':[] | statusReports | {'state': 'planned'}",
                "'budget':5,'funding':[] | funding | {'kind': 'voted', 'amount': 5}",
                "'jalon':'A','events':[] | events | {'kind': 'milestone', 'name': '…', 'planned': '2027-06'}",
                "'partOf':'a','links':{} | links | 'part-of': ['a']",
                "'theme':'a','tags':{} | tags | 'theme': ['a']",
            })
    void entryIsAddedToWhatIsThereAlready(String members, String member, String form) {
        var finding = read("'measures':[{'id':'m','name':'M'," + members + "}]")
                .findings()
                .get(0);

        assertThat(finding.arguments())
                .contains(
                        entry("cause", DataValue.of("entry")),
                        entry("member", DataValue.of(member)),
                        entry("form", DataValue.of(form.replace('\'', '"'))));
        assertThat(finding.hint(LanguageTag.EN))
                .contains("Add this to the field “" + member + "”, which is there already: " + form.replace('\'', '"')
                        + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'title':'B'",
                "'nam':'B'",
                "'period':'2026','start':'2027'",
                "'start':'2027','period':'2026'",
                "'description':'B','summary':'B'",
                "'summary':'B','description':'B'",
            })
    void memberThatIsThereAlreadyIsNotSuggestedAgain(String members) {
        for (var objects : List.of("objectives", "measures")) {
            assertThat(read("'" + objects + "':[{'id':'m','name':'M'," + members + "}]")
                            .findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("unknown-member");
                        assertThat(finding.arguments()).containsOnlyKeys("name");
                    });
        }
    }

    @Test
    void startAndEndAreOnePeriodWhicheverComesFirst() {
        for (var members : new String[] {
            "'start':'2026-01','number':'1','endDate':'31.12.2027'", "'Ende':'2027-12-31','debut':'2026-01'"
        }) {
            assertThat(read("'measures':[{" + members + ",'id':'m','name':'M'}]")
                            .findings())
                    .hasSize(2)
                    .allSatisfy(finding -> assertThat(finding.hint(LanguageTag.EN))
                            .contains(
                                    "Start and end belong together in one field: \"period\": \"2026-01/2027-12-31\"."));
        }
    }

    @Test
    void startIsAdvisedWhereTheDocumentBreaksOff() {
        assertThat(read("'start':'2026',x").findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member start", "json-syntax ");
    }

    @Test
    void dayOfAReviewIsThatOnWhichItWasPublished() {
        assertThat(hint("'reviews':[{'id':'r','name':'R','date':'31.12.2026'}]"))
                .contains("\"events\": [{\"kind\": \"published\", \"date\": \"2026-12-31\"}]");
    }

    @Test
    void targetOfAnIndicatorIsShownWhole() {
        assertThat(hint("'indicators':[{'id':'i','name':'I','cible':80}]"))
                .contains("\"targets\": [{\"id\": \"…\", \"value\": 80}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'objectives':[{'id':'o','name':'O','principles':[]}] | The field “principles” belongs at the top level of the framework, beside its “id” and “name”.",
                "'measures':[{'id':'o','name':'O','edition':'1'}] | The field “edition” belongs at the top level of the framework, beside its “id” and “name”.",
                "'measures':[{'id':'o','name':'O','Grundsätze':[]}] | The field “principles” belongs at the top level of the framework, beside its “id” and “name”.",
                "'measures':[{'id':'o','name':'O','reviews':[]}] | The field “reviews” belongs at the top level of the framework, beside its “id” and “name”.",
                "'measures':[{'id':'o','name':'O','topics':[]}] | The field “topics” exists only under: consultations.",
                "'measures':[{'id':'o','name':'O','Messwerte':[]}] | “measurements” belongs one level further in, in one of these places: indicators.",
                "'measures':[{'id':'o','name':'O','mandate':'M'}] | The field “mandate” exists only under: bodies, posts.",
                "'measures':[{'id':'o','name':'O','percent':5}] | “percent” belongs one level further in, in one of these places: statusReports.",
                "'state':'planned' | “state” belongs one level further in, in one of these places: phases.",
                "'objectives':[{'id':'o','name':'O','statusReports':[]}] | “statusReports” belongs one level further in, in one of these places: measures.",
                "'commitments':[] | “commitments” belongs one level further in, in one of these places: consultations.",
            })
    void memberOfAnotherObjectIsToldWithItsPlace(String members, String hint) {
        assertThat(hint(members)).isEqualTo(hint);
    }

    @Test
    void placeIsNotToldOfAMemberThatMostObjectsHave() {
        assertThat(hint("'measures':[{'id':'m','name':'M','kind':'x'}]"))
                .isEqualTo("The format has this field in other places, not here."
                        + " Use one of the fields that its description lists for this place.");
        assertThat(hint("'figures':[{'value':1,'events':[]}]")).startsWith("Fields that can be used here: ");
    }

    @Test
    void placesOfAFrameworkAreNotToldInAProfile() {
        var report = ProfileJson.standard()
                .read("{\"polnumProfile\":\"1.0\",\"id\":\"p\",\"principles\":[]}")
                .report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).doesNotContainKeys("cause", "member"));
    }

    // Dates

    @ParameterizedTest
    @CsvSource({
        "2024/12/31, 2024-12-31",
        "2024.12.31, 2024-12-31",
        "20241231, 2024-12-31",
        "2024-1-5, 2024-01-05",
        "2019/21, 2019/2021",
        "2017-18, 2017/2018",
        "2012/13, 2012/2013",
        "2012/12, 2012-12",
        "2018/06, 2018-06",
        "01.12.2018-31.12.2024, 2018-12-01/2024-12-31",
        "06/2021-07/2021, 2021-06/2021-07",
        "2018 bis 2020, 2018/2020",
        "2024-12-31T00:00:00, 2024-12-31",
        "seit 1997, 1997/..",
        "depuis 1997, 1997/..",
        "dal 1997, 1997/..",
        "since 1997, 1997/..",
        "Ab 2018, 2018/..",
        "2018-12/heute, 2018-12/..",
        "2018 - aujourd'hui, 2018/..",
        "Juni 2027, 2027-06",
        "im März 2027, 2027-03",
        "1er février 2027, 2027-02-01",
        "31 December 2027, 2027-12-31",
        "31. Dez. 2027, 2027-12-31",
        "31° agosto 2027, 2027-08-31",
        "1.3.27, 2027-03-01",
        "1.3.50, ",
        "31-12-2027, 2027-12-31",
        "Q1 2027, 2027-01/2027-03",
        "2027 T4, 2027-10/2027-12",
        "3. Quartal 2027, 2027-07/2027-09",
        "2e trimestre 2027, 2027-04/2027-06",
        "Q5 2027, ",
        "bis 2030, ../2030",
        "bis Ende 2030, ../2030",
        "by 2030, ../2030",
        "entro il 2030, ../2030",
        "d’ici 2030, ../2030",
        "jusqu’en juin 2030, ../2030-06",
        "from 2024 to 2028, 2024/2028",
        "dal 2026 al 2030, 2026/2030",
        "von 2024 bis 2028, 2024/2028",
        "mars 2027 - juin 2028, 2027-03/2028-06",
        "ab Juni 2026, 2026-06/..",
        "03/04/2027, 2027-04-03",
        "Frühling 2027, ",
        "31 Foo 2027, ",
        "2003/04, ",
        "2011/12, ",
        "2021/21, ",
        "2024/31/12, ",
        "2018tbd, ",
        "2018 und 2020, ",
        "2020-2018, ",
    })
    void dateThatCanBeReadInOneWayOnlyIsSuggested(String written, String meant) {
        var report = PolicyJson.standard()
                .read(framework("\"period\":\"" + written + "\""))
                .report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(
                                Optional.ofNullable(finding.arguments().get("suggestion")))
                        .isEqualTo(Optional.ofNullable(meant).map(DataValue::of)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offen",
                "noch offen",
                "noch unbekannt",
                "à définir",
                "pas encore fixé",
                "Da definire",
                "non ancora noto",
                "tbd",
                "not yet known"
            })
    void wordForADateThatIsNotThereYetIsAnAbsence(String written) {
        assertThat(hint("'period':'" + written + "'")).contains("{\"absent\": \"not-fixed\"}");
        assertThat(hint("'figures':[{'value':'" + written + "'}]")).contains("{\"absent\": \"not-fixed\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "k. A.", "k.A.", "?", "–", "unbekannt", "inconnu", "sconosciuto", "unknown"})
    void wordForWhatNobodyRecordedIsAnotherAbsence(String written) {
        assertThat(hint("'period':'" + written + "'")).contains("{\"absent\": \"not-recorded\"}");
        assertThat(hint("'figures':[{'value':'" + written + "'}]")).contains("{\"absent\": \"not-recorded\"}");
    }

    @Test
    void reasonsForTheAbsenceOfANumberAreToldApart() {
        assertThat(hint("'figures':[{'value':'vertraulich'}]")).contains("{\"absent\": \"withheld\"}");
        assertThat(hint("'figures':[{'value':'noch nicht begonnen'}]")).contains("{\"absent\": \"not-started\"}");
        assertThat(hint("'figures':[{'value':'entfällt'}]")).contains("{\"absent\": \"not-applicable\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laufend", "Ongoing", "in corso", "en cours", "unbefristet", ".."})
    void openEndNeedsAStart(String written) {
        assertThat(hint("'period':'" + written + "'")).contains("\"2026/..\"");
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2027, ",
        "03/03/2027, 2027-03-03",
        "12/31/2027, 2027-12-31",
        "31/12/2027, 2027-12-31",
        "03/04/2027 - 05/06/2027, ",
        "'December 31, 2027', 2027-12-31",
    })
    void dateWithSlashesIsReadInEnglishOnlyIfItCanBeReadInOneWay(String written, String meant) {
        var document =
                framework("\"period\":\"" + written + "\"").replace("\"language\":\"fr\"", "\"language\":\"en\"");

        assertThat(PolicyJson.standard().read(document).report().findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-date period" + (meant == null ? "" : " " + meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'start':'2026','end':'31.12.2027'} | '2026/2027-12-31'",
                "{'von':'2026'} | '2026/..'",
                "{'bis':'2027'} | '../2027'",
                "{'start':'2026','note':'x'} |",
                "{'start':'bald','end':'2027'} |",
                "['2027','2028'] | '2027/2028'",
                "['2027'] | '2027'",
                "['2028','2027'] |",
                "['2027','2028','2029'] |",
            })
    void periodOfTwoPartsIsSuggestedAsOne(String written, String meant) {
        assertThat(read("'period':" + written).findings().get(0))
                .satisfies(finding ->
                        assertThat(told(finding)).isEqualTo("wrong-type period" + (meant == null ? "" : " " + meant)));
    }

    @Test
    void datesOfTwoPartsAreReadInOneWayOnlyToo() {
        for (var language : List.of("en", "")) {
            var head = framework("").replace("\"language\":\"fr\",", language.isEmpty() ? "" : "\"language\":\"en\",");
            assertThat(advised(head, "'period':['03/04/2027','05/06/2027']")).isEmpty();
            assertThat(advised(head, "'period':{'start':'03/04/2027','end':'05/06/2027'}"))
                    .isEmpty();
            assertThat(advised(head, "'start':'03/04/2027'")).isEqualTo("\"period\": \"2026-01/..\"");
            assertThat(advised(head, "'start':'12/31/2027'")).isEqualTo("\"period\": \"2027-12-31/..\"");
        }
    }

    /** What is suggested, or shown as a form, of members at the start of a document. */
    private static String advised(String document, String members) {
        return PolicyJson.standard()
                .read(document.replaceFirst("\"1.0\",", "\"1.0\"," + members.replace('\'', '"') + ","))
                .report()
                .findings()
                .stream()
                .flatMap(finding -> Stream.of("suggestion", "form")
                        .map(name -> finding.arguments().get(name))
                        .filter(Objects::nonNull))
                .map(meant -> ((DataValue.OfString) meant).value())
                .collect(Collectors.joining());
    }

    @Test
    void dateIsReadInOneWayOnlyWhereTheLanguageIsNotKnownYet() {
        for (var language : List.of("fr", "en")) {
            var head = framework("").replace("\"language\":\"fr\",", "");
            assertThat(advised(head, "'period':'03/04/2027','language':'" + language + "'"))
                    .isEmpty();
        }
    }

    @Test
    void datesAndWordsForThemAreLookedForInUpToFortyCharacters() {
        assertThat(read("'period':'2018 bis 2020" + " ".repeat(27) + "'").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-date period 2018/2020");
        assertThat(read("'period':'2018 bis 2020" + " ".repeat(28) + "'").findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-date period");
        assertThat(read("'period':'tbd" + " ".repeat(37) + "'")
                        .findings()
                        .get(0)
                        .arguments())
                .contains(entry("cause", DataValue.of("not-fixed")));
        assertThat(read("'period':'tbd" + " ".repeat(38) + "'")
                        .findings()
                        .get(0)
                        .arguments())
                .doesNotContainKey("cause");
    }

    @Test
    void numberInPlaceOfADateIsNotToBePutIntoQuotationMarksAsItIs() {
        assertThat(hint("'period':45657"))
                .isEqualTo("Write the date or the period in straight quotation marks,"
                        + " such as \"2026\", \"2026-12-31\" or \"2026/2030\".");
    }

    // Quantities

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | 80",
                "-5 | -5",
                "1\u2019200\u2019000 | 1200000",
                "1 200 | 1200",
                "1\u00A0200.50 | 1200.5",
                "1.200.000 | 1200000",
                "1,200,000 | 1200000",
                "45 % | 45",
                "45 Prozent | 45",
                "CHF 12\u2019000 | 12000",
                "12000 Fr. | 12000",
                "5 euros | 5",
                "40,5 | 40.5",
                "0,125 | 0.125",
                "1234.567 | 1234.567",
                "ca. 500 | {\"about\": 500}",
                "Environ 500 francs | {\"about\": 500}",
                "~500 | {\"about\": 500}",
                "mindestens 70 % | {\"atLeast\": 70}",
                "au moins 70 | {\"atLeast\": 70}",
                ">= 70 | {\"atLeast\": 70}",
                "più di 80 | {\"moreThan\": 80}",
                "> 80 | {\"moreThan\": 80}",
                "höchstens 3 | {\"atMost\": 3}",
                "jusqu’à 3 | {\"atMost\": 3}",
                "weniger als 3 | {\"lessThan\": 3}",
                "< 3,5 | {\"lessThan\": 3.5}",
                "10-20 | {\"atLeast\": 10, \"atMost\": 20}",
                "10 % – 20 % | {\"atLeast\": 10, \"atMost\": 20}",
                "von 10 bis 20 | {\"atLeast\": 10, \"atMost\": 20}",
                "entre 10 et 20 | {\"atLeast\": 10, \"atMost\": 20}",
                "noch offen | {\"absent\": \"not-fixed\"}",
                "Da definire | {\"absent\": \"not-fixed\"}",
                "1,200 |",
                "1.200 |",
                "12.500 |",
                "20-10 |",
                "10-10 |",
                "-5-3 |",
                "viel |",
                "rund viel |",
                "1 20 |",
                "1234567890123456 |",
                "mindestens                            70 | {\"atLeast\": 70}",
                "mindestens                              70 |",
            })
    void quantityThatWasWrittenAsATextIsSuggested(String written, String meant) {
        var report = PolicyJson.standard()
                .read(framework("\"figures\":[{\"value\":\"" + written + "\"}]"))
                .report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("wrong-type");
            assertThat(Optional.ofNullable(finding.arguments().get("suggestion")))
                    .isEqualTo(Optional.ofNullable(meant).map(DataValue::of));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'figures':[{'value':{'atMost':'45 %'}}] | wrong-type figures[0].value.atMost 45",
                "'figures':[{'value':{'atMost':'ca. 45'}}] | wrong-type figures[0].value.atMost",
                "'levels':[{'id':'l','name':'L','type':'role','depth':'1'}] | wrong-type levels[0].depth 1",
                "'levels':[{'id':'l','name':'L','type':'role','depth':'1.5'}] | wrong-type levels[0].depth",
                "'levels':[{'id':'l','name':'L','type':'role','depth':'5000000000'}] | wrong-type levels[0].depth",
                "'levels':[{'id':'l','name':'L','type':'role','depth':'-1'}] | wrong-type levels[0].depth",
                "'funding':[{'kind':'voted','share':'tbd'}] | wrong-type funding[0].share",
                "'funding':[{'kind':'voted','share':'5 %'}] | wrong-type funding[0].share 5",
                "'funding':[{'kind':'voted','amount':'tbd'}] | wrong-type funding[0].amount {'absent': 'not-fixed'}",
            })
    void onlyWhatCanStandThereIsSuggested(String members, String told) {
        assertThat(read(members).findings()).map(AdviceTest::told).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"chf, CHF", "Franken, CHF", "Fr., CHF", "euro, EUR", "€, EUR", "usd, USD", "yyy, ", "Taler, "})
    void currencyIsSuggestedByItsCode(String written, String meant) {
        assertThat(read("'funding':[{'kind':'voted','amount':5,'currency':'" + written + "'}]")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly("malformed-currency funding[0].currency" + (meant == null ? "" : " " + meant));
    }

    // Objects

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'indicators':[{'id':'i','name':'I','baseline':17}] | {'value': 17}",
                "'indicators':[{'id':'i','baseline':17,'name':'I'}] | {'value': 17}",
                "'indicators':[{'id':'i','name':'I','targets':[32]}] | {'id': '…', 'value': 32}",
                "'involved':['les communes'] | {'function': '…', 'name': 'les communes'}",
                "'territories':['Chambéry'] | {'name': 'Chambéry'}",
                "'otherNames':['x'] | {'name': 'x'}",
                "'measures':['Planter'] | {'id': '…', 'name': 'Planter'}",
                "'measures':['Planter mille arbres en un été'] | {'id': '…', 'name': 'Planter mille arbres en un été'}",
                "'measures':['Planter mille arbres en un hiver'] | {'id': '…', 'name': '…'}",
                "'bodies':[{'id':'b','name':'B','parents':['dsi']}] | {'body': 'dsi'}",
                "'figures':['beaucoup'] | {'words': 'beaucoup'}",
                "'tags':['z'] | {'theme': ['z']}",
                "'tags':'z' | {'theme': ['z']}",
                "'tags':['z','y',3] | {'theme': ['…']}",
                "'tags':5 | {'theme': ['…']}",
                "'measures':[{'id':'m','name':'M','statusReports':['in-progress']}] | {'state': 'in-progress'}",
                "'measures':[{'id':'m','name':'M','statusReports':['Planned']}] | {'state': 'planned'}",
                "'measures':[{'id':'m','name':'M','statusReports':['wartet']}] | {'word': 'wartet'}",
                "'measures':[{'id':'m','name':'M','statusReports':'in-progress'}] | [{'state': 'in-progress'}]",
                "'assessments':['on-track'] | {'rating': 'on-track'}",
                "'involved':'les communes' | [{'function': '…', 'name': 'les communes'}]",
                "'cites':'rapport' | ['rapport']",
                "'measures':['planter'] | {'id': 'planter', 'name': '…'}",
                "'sources':['rapport-2018'] | {'id': 'rapport-2018', 'name': '…'}",
                "'measures':[{'id':'m','name':'M','measures':['Planter']}] | {'id': '…', 'name': 'Planter'}",
                "'indicators':[{'id':'i','name':'I','targets':['doubler']}] | {'id': '…', 'wording': 'doubler'}",
                "'kind':['strategy'] | 'strategy'",
                "'assessments':[{'rating':'missed','of':['o']}] | 'o'",
                "'vision':{'de':['A']} | 'A'",
                "'tags':{'cofog':[['04']]} | '04'",
                "'links':{'part-of':[{'id':'x','name':'X'}]} | 'x'",
                "'links':{'part-of':[{'name':'X','id':'x'}]} | 'x'",
                "'edition':{'de':'2026'} | '2026'",
                "'links':{'part-of':[{'depth':1,'name':'Axe','id':'axe','type':'role'}]} | 'axe'",
                "'links':{'part-of':[{'name':'Axe','number':'1','type':'role','x:b':{},'id':'axe'}]} | 'axe'",
                "'funding':['Rahmenkredit'] | {'kind': '…', 'name': 'Rahmenkredit', 'amount': …}",
                "'funding':['voted'] | {'kind': 'voted', 'amount': …}",
                "'funding':[5000] | {'kind': '…', 'amount': 5000}",
            })
    void objectThatAPlainValueIsMeantForIsShown(String members, String meant) {
        assertThat(read(members).findings()).singleElement().satisfies(finding -> {
            assertThat(told(finding)).startsWith("wrong-type ").endsWith(" " + meant);
            assertThat(finding.hint(LanguageTag.EN)).contains("Did you mean " + meant.replace('\'', '"') + "?");
        });
    }

    @Test
    void identifierOfWhatStandsElsewhereIsToBeALink() {
        assertThat(hint("'portfolios':[{'id':'p','name':'P','measures':['mo']}]"))
                .contains("\"links\": {\"includes\": [\"mo\"]}", "{\"id\": \"mo\", \"name\": \"…\"}");
        assertThat(hint("'consultations':[{'id':'p','name':'P','commitments':['mo']}]"))
                .contains("\"links\": {\"answers\": […]}");
    }

    @Test
    void kindOfALinkIsLeftToWhoeverMakesIt() {
        assertThat(hint("'links':['offen']")).endsWith(" upholds: {\"…\": [\"offen\"]}.");
        assertThat(hint("'links':'offen'")).endsWith(" upholds: {\"…\": [\"offen\"]}.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'measures':[[{'id':'m','name':'M'}]] | one pair of square brackets too many",
                "'terms':[{}] | one pair of square brackets too many",
                "'number':['1','2'] | without square brackets",
                "'number':[1] | without square brackets",
                "'number':['a \\\\ b'] | without square brackets",
                "'vision':['A text that is longer than the longest one shown'] | without square brackets",
                "'number':{'a':'b','c':'d'} | straight quotation marks",
                "'number':{'id':5,'c':'d'} | straight quotation marks",
                "'number':{} | straight quotation marks",
                "'externalIds':['x'] | Put fields into braces",
            })
    void bracketsThatAreTooManyAreTold(String members, String hint) {
        assertThat(read(members).findings()).extracting(Finding::code).containsExactly("wrong-type");
        assertThat(hint(members)).contains(hint);
    }

    @Test
    void listWhereATextBelongsIsToldWhereTheDocumentBreaksOff() {
        assertThat(read("'vision':['A',x").findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type vision 'A'", "json-syntax vision");
    }

    @Test
    void objectIsNotMadeUpForAValueThatNoMemberTakes() {
        assertThat(read("'phases':[3],'terms':true").findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type phases[0]", "wrong-type terms");
    }

    // Members that need or exclude each other

    @Test
    void membersOfWhichOneIsNeededAreNamed() {
        assertThat(read("'figures':[{'kind':'votes'}]").findings().get(0).message(LanguageTag.DE))
                .isEqualTo("Hier fehlt noch ein Feld: value, words.");
    }

    @Test
    void membersThatExcludeEachOtherAreBothNamed() {
        assertThat(read("'involved':[{'function':'lead','party':'a','name':'N'}]")
                        .findings()
                        .get(0)
                        .message(LanguageTag.DE))
                .isEqualTo("Die Felder «name» und «party» können hier nicht zusammen stehen.");
        assertThat(read("'figures':[{'value':{'about':5,'atMost':6}}]")
                        .findings()
                        .get(0)
                        .message(LanguageTag.DE))
                .isEqualTo("Die Felder «about» und «atMost» können hier nicht zusammen stehen.");
    }

    @Test
    void numberWithTooManyDecimalsIsToldAsItWasWritten() {
        assertThat(read("'figures':[{'value':0.000000000000000001}]")
                        .findings()
                        .get(0)
                        .message(LanguageTag.EN))
                .isEqualTo("The number 0.000000000000000001 has too many digits or decimals (at most 15 of each).");
    }

    // Braces that are not closed

    private static final String OPEN = """
            {"polnum": "1.0", "language": "fr", "id": "f", "name": "F",
             "roles": [
              {"id": "r", "name": "R", "number": 1,
               "links": {"upholds": ["p"],
               "measures": [{"id": "m", "name": "M"}]
              }],
             "principles": []}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"'roles':[{'id':'r','name':{'fr':'F',", "'tags':{'ge':['x'],", "'translations':{'de':'human',"})
    void memberThatIsAKindOfLinkTooIsAStrayOneElsewhere(String open) {
        assertThat(read(open + "'reviews':[{'id':'v','name':'V'}]").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .contains(entry("cause", DataValue.of("left-open")), entry("name", DataValue.of("reviews"))));
    }

    @Test
    void knownKindOfLinkIsNoMemberInAWrongPlace() {
        for (var kind : LinkKind.known()) {
            var report = read("'roles':[{'id':'r','name':'R','links':{'" + kind + "':['Bad Ref']} 'number':'1'}]");

            assertThat(report.findings())
                    .as("%s", kind)
                    .extracting(Finding::code)
                    .containsExactly("malformed-reference", "json-syntax");
            assertThat(report.findings().get(1).arguments()).doesNotContainEntry("cause", DataValue.of("left-open"));
        }
    }

    @Test
    void whatComesOfABraceThatIsNotClosedIsTakenBack() {
        var findings = PolicyJson.standard().read(OPEN).report().findings();

        assertThat(findings)
                .map(AdviceTest::told)
                .containsExactly("wrong-type roles[0].number", "json-syntax roles[0]");
        assertThat(findings.get(1).arguments())
                .contains(entry("cause", DataValue.of("left-open")), entry("name", DataValue.of("measures")));
        assertThat(findings.get(1).related())
                .containsExactly(Place.builder()
                        .path("roles[0].links[measures][0]")
                        .pointer("/roles/0/links/measures/0")
                        .line(5)
                        .column(17)
                        .build());
        assertThat(findings.get(1).hint(LanguageTag.EN))
                .hasValueSatisfying(hint -> assertThat(hint).contains("“measures”"));
    }

    @Test
    void braceThatIsNotClosedAtTheEndIsToldLikewise() {
        var findings = PolicyJson.standard()
                .read(framework("\"links\":{\"upholds\":[\"p\"],\"measures\":[{\"id\":\"m\"}]"))
                .report()
                .findings();

        assertThat(findings).map(AdviceTest::told).containsExactly("document-truncated ");
        assertThat(findings.get(0).hint(LanguageTag.EN))
                .hasValueSatisfying(hint -> assertThat(hint).contains("“measures”"));
    }

    /** A document in which the braces of its links and its own are left open. */
    private static String open(String members) {
        return framework(members.replace('\'', '"')).replaceFirst("}$", "");
    }

    /** Where a name stands in a list, and what is missing there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'involved':['function':'lead','name':'X'] | brace-unopened | function",
                "'involved':[ 'function' : 'lead'}] | brace-unopened | function",
                "'cites':['a','name':'X' | list-open | name",
                "'involved':[{'function':'lead','name':'X'},'funding':[] | list-open | funding",
                "'cites':['a','na\\'me':'X' | list-open | na\\'me",
            })
    void bracketThatIsMissingBeforeANameIsTold(String members, String cause, String name) {
        assertThat(read(members).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .contains(
                                entry("cause", DataValue.of(cause)),
                                entry("name", DataValue.of(name.replace('\'', '"')))));
    }

    @Test
    void bracketThatIsMissingBelongsInFrontOfTheComma() {
        assertThat(hint("'cites':['a','name':'X'"))
                .isEqualTo(
                        "The square bracket “]” that closes the list is missing before the comma in front of “name”.");
        assertThat(hint("'involved':['function':'lead'"))
                .isEqualTo("An opening brace “{” is missing before “function”.");
    }

    @Test
    void whatWasToldOfANameInAListIsTakenBackWhetherItWasAnErrorOrNot() {
        assertThat(read("'tags':{'cofog':['a','a':'X'").findings())
                .extracting(Finding::code)
                .containsExactly("json-syntax");
        for (var name : List.of("'involved':['function'", "'tags':{'cofog':['a','a'")) {
            var report = PolicyJson.standard()
                    .withLimits(Limits.standard().withFindings(1))
                    .read(framework(("'number':5," + name + ":'X'").replace('\'', '"')))
                    .report();

            assertThat(report.count(Severity.ERROR)).as(name).isEqualTo(2);
            assertThat(report.count(Severity.WARNING)).as(name).isZero();
        }
    }

    @Test
    void whatComesOfABraceThatIsNotClosedIsTakenBackBeforeAListThatIsNotClosedToo() {
        assertThat(read("'links':{'measures':['A B','c','number':'1'").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .contains(entry("cause", DataValue.of("left-open")), entry("name", DataValue.of("measures"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'polnum':'1.0','workingTitle':tru |",
                "{'x:a':[fals |",
                "tru |",
                "{'x:a':true | }",
                "{'x:a':[null | ] }",
                "{'x:a':12 | }",
            })
    void onlyWhatIsMissingBehindAWholeValueIsTold(String document, String closing) {
        var findings =
                PolicyJson.standard().read(document.replace('\'', '"')).report().findings();

        assertThat(findings.get(findings.size() - 1)).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("document-truncated");
            assertThat(Optional.ofNullable(finding.arguments().get("closing")))
                    .isEqualTo(Optional.ofNullable(closing).map(DataValue::of));
        });
    }

    @Test
    void whatIsTakenBackIsNotCountedEither() {
        var report = PolicyJson.standard()
                .withLimits(Limits.standard().withFindings(2))
                .read(open("'links':{'measures':[1,2,3,'a','a'],'upholds':[1,2,3]"))
                .report();

        assertThat(report.findings()).map(AdviceTest::told).containsExactly("document-truncated links");
        assertThat(report.count(Severity.ERROR)).isEqualTo(1 + 3);
        assertThat(report.count(Severity.WARNING)).isZero();
    }

    @Test
    void warningsAreTakenBackLikewise() {
        assertThat(PolicyJson.standard()
                        .read(open("'zzzzzz':1,'links':{'measures':['a','a']"))
                        .report()
                        .findings())
                .map(AdviceTest::told)
                .containsExactly("unknown-member zzzzzz", "document-truncated links");
    }

    @Test
    void faultsBehindAKeyThatIsTheNameOfAMemberStay() {
        assertThat(PolicyJson.standard()
                        .read(open("'links':{'measures':['p']},'number':5"))
                        .report()
                        .findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type number", "document-truncated ");
    }

    @Test
    void faultsBeforeAnotherMistakeOfSyntaxStay() {
        assertThat(read("'links':{'measures':[{'id':'m'}]},'x:a':1x").findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type links[measures][0] 'm'", "json-syntax ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'involved':[{'function':'lead','cites':['A B']}] | one-required involved[0], malformed-reference involved[0].cites[0] a-b",
                "'involved':[{'function':'lead','party':'A B'}] | malformed-reference involved[0].party",
                "'involved':[{'function':'lead','name':5}] | wrong-type involved[0].name",
                "'funding':[{'kind':'voted','x:a':null}] | one-required funding[0], null-value funding[0].x:a",
                "'funding':[{'kind':'voted','share':'5'}] | wrong-type funding[0].share 5",
                "'territories':[{'name':'T','iso':5,'scheme':'bfs'}] | one-required territories[0], wrong-type territories[0].iso",
                "'territories':[{'name':'T','code':5,'scheme':'bfs'}] | wrong-type territories[0].code",
                "'terms':{'states':[{'word':'A','state':5}]} | wrong-type terms.states[0].state",
                "'terms':{'states':[{'word':'A','rating':'missed'},{'word':'B','state':5}]}"
                        + " | wrong-type terms.states[1].state",
            })
    void whatIsRequiredIsToldBesideFaultsThatHaveNothingToDoWithIt(String members, String told) {
        assertThat(read(members).findings())
                .extracting(AdviceTest::told)
                .containsExactlyInAnyOrder(told.split(", ", -1));
    }

    @Test
    void faultsInAMapThatWasClosedStay() {
        var tags = "'tags':{'topics':[1,2]}";

        assertThat(read(tags + ",'number':'1' 'kind':'policy'").findings())
                .map(AdviceTest::told)
                .containsExactly("wrong-type tags[topics][0]", "wrong-type tags[topics][1]", "json-syntax ");
        assertThat(read("'roles':[{" + tags + ",'id':'a','name':'A'},{'id':'b' 'name':'B'}]")
                        .findings())
                .map(AdviceTest::told)
                .containsExactly(
                        "wrong-type roles[0].tags[topics][0]",
                        "wrong-type roles[0].tags[topics][1]",
                        "json-syntax roles[1]");
        assertThat(PolicyJson.standard()
                        .withLimits(Limits.standard().withFindings(2))
                        .read(framework((tags + ",'number':'1' 'kind':'policy'").replace('\'', '"')))
                        .report()
                        .count(Severity.ERROR))
                .isEqualTo(3);
    }
}
