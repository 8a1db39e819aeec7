package io.github.polnum.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import io.github.polnum.catalogue.Screening.InLanguages;
import io.github.polnum.finding.Finding;
import io.github.polnum.model.Body;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules over the editions of a set, and over the tags of languages. */
class EditionsAndLanguagesTest {

    private static List<String> of(String code, PolicyFramework... frameworks) {
        return Judged.validator(code).validate(PolicySet.of(Arrays.asList(frameworks)), Judged.DAY).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static PolicyFramework edition(String edition, String... superseded) {
        var framework = Judged.plan().edition(edition);
        for (var earlier : superseded) {
            framework.addLink(LinkKind.SUPERSEDES, earlier);
        }
        return framework.build();
    }

    @Test
    void supersessionClaimedTwiceIsToldAtTheLaterInTheSet() {
        assertThat(of(
                        "supersession-claimed-twice",
                        edition("2022"),
                        edition("2024", "plan@2022#"),
                        edition("2026", "plan@2022#")))
                .containsExactly("warning supersession-claimed-twice plan@2026# links[supersedes][0]"
                        + " {value=\"plan@2022#\", other=\"plan@2024#\"}");
    }

    @Test
    void editionsInARowAndUnknownOnesAreNotClaimedTwice() {
        assertThat(of(
                        "supersession-claimed-twice",
                        edition("2022", "plan@2018#"),
                        edition("2024", "plan@2022#", "plan@2018#"),
                        edition("2026", "plan@2024#")))
                .isEmpty();
        for (var claims : List.of(List.of("plan@2022#", "plan@2024#"), List.of("plan@2024#", "plan@2022#"))) {
            var all = edition("2026", claims.toArray(String[]::new));

            assertThat(of("supersession-claimed-twice", edition("2022"), edition("2024", "plan@2022#"), all))
                    .isEmpty();
            assertThat(of("supersession-claimed-twice", all, edition("2022"), edition("2024", "plan@2022#")))
                    .isEmpty();
        }
    }

    @Test
    void whatIsReplacedOverOthersOrInAnotherOrderIsNotClaimedTwice() {
        var all = List.of(
                edition("2022"),
                edition("2024", "plan@2022#"),
                edition("2026", "plan@2024#"),
                edition("2028", "plan@2026#", "plan@2022#"));

        for (var inOrder : Collections2.permutations(all)) {
            assertThat(of("supersession-claimed-twice", inOrder.toArray(PolicyFramework[]::new)))
                    .isEmpty();
        }
    }

    @Test
    void rivalsAreToldBesideOneThatReplacesBoth() {
        var all = List.of(edition("2022"), edition("2024", "plan@2022#"), edition("2025", "plan@2022#"));
        var last = edition("2026", "plan@2022#", "plan@2024#");

        assertThat(of("supersession-claimed-twice", all.get(0), last, all.get(1), all.get(2)))
                .singleElement()
                .asString()
                .contains("plan@2025#")
                .contains("other=\"plan@2026#\"");
        assertThat(of("supersession-claimed-twice", all.get(0), all.get(2), all.get(1), last))
                .singleElement()
                .asString()
                .contains("other=\"plan@2025#\"");
    }

    @Test
    void oneFrameworkThatSaysItTwiceClaimsItOnce() {
        assertThat(of("supersession-claimed-twice", edition("2022"), edition("2024", "plan@2022#", "plan@2022# p. 3")))
                .isEmpty();
    }

    @Test
    void differentFrameworksMayShareOutWhatTheyReplace() {
        var former = edition("2018");
        var data =
                PolicyFramework.builder("donnees", Judged.name("Données")).addLink(LinkKind.SUPERSEDES, "plan@2018#");
        var cyber = PolicyFramework.builder("cyber", Judged.name("Cyber")).addLink(LinkKind.SUPERSEDES, "plan@2018#");

        assertThat(of("supersession-claimed-twice", former, data.build(), cyber.build()))
                .isEmpty();
        assertThat(of(
                        "supersession-claimed-twice",
                        former,
                        data.edition("1").build(),
                        cyber.build(),
                        data.edition("2").build()))
                .containsExactly("warning supersession-claimed-twice donnees@2# links[supersedes][0]"
                        + " {value=\"plan@2018#\", other=\"donnees@1#\"}");
    }

    private static PolicyFramework city(String... references) {
        var city = PolicyFramework.builder("city", Judged.name("Ville"));
        for (var to : references) {
            city.addLink(LinkKind.RELATED, to);
        }
        return city.build();
    }

    @Test
    void referencesThatDoNotSayWhichEditionOfSeveralAreToldOnceForEachFramework() {
        assertThat(of(
                        "ambiguous-edition",
                        edition("2022"),
                        edition("2026", "plan@2018#", "other@2022#"),
                        city("plan@2022#", "plan#", "plan#goal p. 3", "elsewhere#", "city#")))
                .containsExactly("warning ambiguous-edition city# links[related][1]"
                        + " {framework=\"plan\", count=2, editions=list of 2, example=\"plan@2022#\"}");
        assertThat(of("ambiguous-edition", edition("2022"), edition("2026", "plan#goal")))
                .containsExactly("warning ambiguous-edition plan@2026# links[supersedes][0]"
                        + " {framework=\"plan\", count=1, editions=list of 2, example=\"plan@2022#\"}");
    }

    @Test
    void editionThatIsThereShowsHowOneIsNamed() {
        assertThat(Judged.validator("ambiguous-edition")
                        .validate(
                                PolicySet.of(List.of(Judged.plan().build(), edition("v1.2"), city("plan#"))),
                                Judged.DAY)
                        .findings())
                .extracting(found -> found.hint(LanguageTag.EN).orElseThrow())
                .containsExactly("Name the edition in the reference, such as “plan@v1.2#…”,"
                        + " or link the later edition to the earlier one with \"supersedes\".");
    }

    @Test
    void editionsThatMayBeMeantAreNamed() {
        assertThat(Judged.validator("ambiguous-edition")
                        .validate(PolicySet.of(List.of(edition("2022"), edition("2026"), city("plan#"))), Judged.DAY)
                        .findings())
                .extracting(found -> found.message(LanguageTag.EN))
                .containsExactly("References to the framework “plan” that do not say which edition: 1."
                        + " No edition supersedes the others: plan@2022#, plan@2026#; the first was taken.");
    }

    @Test
    void referenceWithoutEditionIsClearWhereOneEditionSupersedesTheOthersOrAllDoEachOther() {
        assertThat(of("ambiguous-edition", edition("2022"), edition("2026", "plan@2022#"), city("plan#")))
                .isEmpty();
        assertThat(of("ambiguous-edition", edition("2022", "plan@2026#"), edition("2026", "plan@2022#"), city("plan#")))
                .isEmpty();
        assertThat(of("ambiguous-edition", Judged.plan().build(), edition("2026", "plan#"), city("plan#")))
                .isEmpty();
        assertThat(of("ambiguous-edition", edition("2026"), city("plan#"))).isEmpty();
    }

    @Test
    void frameworkThatSupersedesItselfMeansAnEarlierEditionThatIsNotSaid() {
        assertThat(of("ambiguous-edition", edition("2022"), edition("2026", "plan#")))
                .isEmpty();
        assertThat(of("ambiguous-edition", edition("2022"), edition("2026"), edition("2030", "city#", "plan#goal")))
                .containsExactly("warning ambiguous-edition plan@2030# links[supersedes][1]"
                        + " {framework=\"plan\", count=1, editions=list of 3, example=\"plan@2022#\"}");
    }

    @Test
    void circleOfEditionsIsToldOnceAtItsFirst() {
        assertThat(of(
                        "supersession-cycle",
                        edition("2022", "plan@2026#"),
                        edition("2024", "plan@2022#"),
                        edition("2026", "plan@2024#")))
                .containsExactly("error supersession-cycle plan@2022# links[supersedes][0] {elements=list of 3}");
    }

    @Test
    void circleOfEditionsBeginsWithTheOneThatIsJudged() {
        var frameworks = List.of(edition("2022", "plan@2026#"), edition("2024", "plan@2022#"));
        var judged = edition("2026", "plan@2024#");

        assertThat(Judged.validator("supersession-cycle")
                        .validate(judged, frameworks, Judged.DAY)
                        .findings())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message(LanguageTag.EN)).contains("plan@2026#, plan@2022#, plan@2024#"));
    }

    @Test
    void circleOfEditionsNamesThem() {
        assertThat(Validator.of(List.of(Catalogue.find("supersession-cycle").orElseThrow()), Catalogue.adopted())
                        .validate(
                                PolicySet.of(List.of(edition("2022", "plan@2024#"), edition("2024", "plan@2022#"))),
                                Judged.DAY)
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.message(LanguageTag.EN)).contains("plan@2022#, plan@2024#"));
    }

    @Test
    void editionThatSupersedesItselfIsACircle() {
        assertThat(Judged.validator("supersession-cycle")
                        .validate(edition("2022", "plan@2022#"), Judged.DAY)
                        .findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message(LanguageTag.DE))
                            .isEqualTo("Die Ausgabe «plan@2022#» ersetzt sich selbst.");
                    assertThat(found.hint(LanguageTag.EN))
                            .contains(
                                    "In the link \"supersedes\" name the earlier edition, “plan@…#”, or remove the link.");
                });
    }

    @Test
    void earlierEditionThatIsNotNamedIsNoCircle() {
        assertThat(of("supersession-cycle", edition("2022", "plan#"))).isEmpty();
    }

    @Test
    void languagesOfTextsAreComparedOneAfterAnother() {
        var inOrder = Stream.of("de", "de fr", "de it", "fr", "fr de")
                .map(tags -> new InLanguages(
                        Stream.of(tags.split(" ", -1)).map(LanguageTag::of).toList()))
                .toList();

        assertThat(Lists.reverse(inOrder).stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    private static PolicyFramework described(String tag) {
        return Judged.plan()
                .description(Text.builder()
                        .put(LanguageTag.FR, "Plan")
                        .put(LanguageTag.of(tag), "Plan")
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "nb_NO, nb-NO",
        "iw, he",
        "fra-CH, fr-CH",
        "ger, de",
        "roh, rm",
        "DE_ch, de-ch",
        "d, de",
        "F, fr",
        "i, it",
        "e, en"
    })
    void tagThatIsWrittenInAnOddWayIsTold(String tag, String usual) {
        assertThat(of("odd-language-tag", described(tag)))
                .containsExactly("warning odd-language-tag plan# description[" + tag + "] {value=\"" + tag
                        + "\", suggestion=\"" + usual + "\"}");
    }

    @Test
    void oddTagOfATranslationIsTold() {
        var framework = Judged.plan()
                .putTranslation(LanguageTag.of("ger"), Text.Origin.MACHINE)
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly("warning odd-language-tag plan# translations[ger] {value=\"ger\", suggestion=\"de\"}");
    }

    @Test
    void oddTagOfTheTitleOfADocumentIsTold() {
        var framework = Judged.plan()
                .addSource(Source.of("s", LanguageTag.of("ger").text("Bericht")))
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly("warning odd-language-tag plan# sources[0].name {value=\"ger\", suggestion=\"de\"}");
    }

    @Test
    void oddTagOfTheLanguageOfADocumentIsTold() {
        var framework = Judged.plan()
                .addSource(Source.builder("s", Judged.name("Rapport"))
                        .language(LanguageTag.of("nb_NO"))
                        .build())
                .addSource(Source.builder("t", Judged.name("Bericht"))
                        .language(LanguageTag.DE)
                        .build())
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly("warning odd-language-tag plan# sources[0].language"
                        + " {value=\"nb_NO\", suggestion=\"nb-NO\"}");
    }

    @Test
    void codeOfNoLanguageHasNoSuggestion() {
        assertThat(of("odd-language-tag", described("xx")))
                .containsExactly("warning odd-language-tag plan# description[xx] {value=\"xx\"}");
        assertThat(of("odd-language-tag", described("x")))
                .containsExactly("warning odd-language-tag plan# description[x] {value=\"x\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"francais", "deutsch-CH", "Absent", "roman"})
    void tagOfALengthThatNoLanguageHasIsTold(String tag) {
        assertThat(of("odd-language-tag", described(tag)))
                .containsExactly("warning odd-language-tag plan# description[" + tag + "] {value=\"" + tag + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "word", "text", "origin", "code", "label", "note", "original", "comment"})
    void memberAmongTheLanguagesIsToldAsOne(String name) {
        assertThat(of("odd-language-tag", described(name)))
                .containsExactly("warning odd-language-tag plan# description[" + name + "] {value=\"" + name
                        + "\", cause=\"member\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de-CH",
                "rm",
                "rm-sursilv",
                "gsw",
                "zh-Hant-TW",
                "und",
                "mul",
                "EN",
                "sr-latn",
                "he",
                "x-argot",
                "i-enochian"
            })
    void usualTagIsNotTold(String tag) {
        assertThat(of("odd-language-tag", described(tag))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FR, fr, FR, fr", "de-CH, de-ch, de-ch, de-CH", "sr-latn, sr-Latn, sr-latn, sr-Latn"})
    void twoSpellingsOfOneLanguageAreToldAtTheUnusualOne(String first, String second, String odd, String usual) {
        var framework = Judged.plan()
                .description(Text.builder()
                        .put(LanguageTag.of(first), "Plan")
                        .put(LanguageTag.of(second), "Plan")
                        .build())
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly("warning odd-language-tag plan# description[" + odd + "] {value=\"" + odd
                        + "\", suggestion=\"" + usual + "\"}");
    }

    @Test
    void twoSpellingsInDifferentPlacesAreToldToo() {
        var framework = Judged.plan()
                .putTranslation(LanguageTag.of("de"), Text.Origin.HUMAN)
                .putTranslation(LanguageTag.of("DE"), Text.Origin.MACHINE)
                .addRole(Role.of("r", LanguageTag.of("Fr").text("R")))
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly(
                        "warning odd-language-tag plan# translations[DE] {value=\"DE\", suggestion=\"de\"}",
                        "warning odd-language-tag plan# roles[0].name {value=\"Fr\", suggestion=\"fr\"}");
    }

    @Test
    void tagIsToldOnceHoweverManyTextsHaveIt() {
        var odd = LanguageTag.of("fra");
        var framework = PolicyFramework.builder("plan", odd.text("Plan"))
                .language(odd)
                .roles(List.of(Role.of("a", odd.text("A")), Role.of("b", odd.text("B"))))
                .build();

        assertThat(of("odd-language-tag", framework))
                .containsExactly("warning odd-language-tag plan# language {value=\"fra\", suggestion=\"fr\"}");
    }

    private static List<String> inCompany(String code, PolicyFramework judged, PolicyFramework... others) {
        return Judged.validator(code).validate(judged, List.of(others), Judged.DAY).findings().stream()
                .map(finding -> finding.code() + " " + finding.place().path().orElse(""))
                .toList();
    }

    /** Something with a measure and an office that stand under those of another one. */
    private static PolicyFramework under(String id, String other) {
        return PolicyFramework.builder(id, Judged.name("Plan"))
                .addMeasure(Measure.builder("m", Judged.name("Mesure"))
                        .addLink(LinkKind.PART_OF, other + "#m")
                        .build())
                .addBody(Body.builder("b", Judged.name("Office"))
                        .addParent(Body.Parent.builder(other + "#b").build())
                        .build())
                .build();
    }

    @Test
    void whatLeadsThroughSeveralIsToldAtTheOneThatIsJudged() {
        var city = under("ville", "canton");
        var canton = under("canton", "ville");
        var earlier = edition("2022", "plan@2024#");
        var later = edition("2024", "plan@2022#");
        var rival = edition("2026", "plan@2022#");

        assertThat(inCompany("link-cycle", city, canton)).containsExactly("link-cycle measures[0].links[part-of][0]");
        assertThat(inCompany("link-cycle", canton, city)).containsExactly("link-cycle measures[0].links[part-of][0]");
        assertThat(inCompany("body-cycle", city, canton)).hasSize(1);
        assertThat(inCompany("body-cycle", canton, city)).hasSize(1);
        assertThat(inCompany("supersession-cycle", earlier, later)).hasSize(1);
        assertThat(inCompany("supersession-cycle", later, earlier)).hasSize(1);
        for (var inOrder : Collections2.permutations(List.of(edition("2022"), rival, edition("2028")))) {
            assertThat(inCompany("supersession-claimed-twice", later, inOrder.toArray(PolicyFramework[]::new)))
                    .containsExactly("supersession-claimed-twice links[supersedes][0]");
        }
        assertThat(inCompany("supersession-claimed-twice", edition("2022"), later, rival))
                .isEmpty();
    }
}
