package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Report;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told once of many places is told of those that no waiver exempts. */
class WaivedPlacesTest {

    private static Report judge(String code, String waived, PolicyFramework... frameworks) {
        var profile = Catalogue.adopted().toBuilder();
        Stream.of(waived.split(" ", -1))
                .filter(element -> !element.isEmpty())
                .forEach(element ->
                        profile.addWaiver(new Waiver(code, Reference.parse(element), name("Admis"), Optional.empty())));
        return Judged.validator(code)
                .withProfile(profile.build())
                .validate(PolicySet.of(List.of(frameworks)), Judged.DAY);
    }

    /** What is found: where, and how often; and how many places a waiver exempts. */
    private static String told(String code, String waived, PolicyFramework... frameworks) {
        var report = judge(code, waived, frameworks);
        return Stream.concat(
                        report.findings().stream()
                                .map(finding -> finding.place().path().orElse("") + " "
                                        + Optional.ofNullable(
                                                        finding.arguments().get("count"))
                                                .map(Object::toString)
                                                .orElse("")),
                        Stream.of(
                                String.valueOf(report.judgement().orElseThrow().waived())))
                .reduce((one, other) -> one.strip() + "; " + other)
                .orElseThrow();
    }

    private static PolicyFramework linkedTo(String framework) {
        return plan().addMeasure(
                        measure("a").addLink(LinkKind.PART_OF, framework + "#x").build())
                .addMeasure(
                        measure("b").addLink(LinkKind.PART_OF, framework + "#y").build())
                .addMeasure(
                        measure("c").addLink(LinkKind.PART_OF, framework + "#z").build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'measures[0].links[part-of][0] 3; 0'",
        "a, 'measures[1].links[part-of][0] 2; 1'",
        "b, 'measures[0].links[part-of][0] 2; 1'",
        "a b, 'measures[2].links[part-of][0] 1; 2'",
        "a b c, 3",
    })
    void referencesToAFrameworkThatIsNotThereOrInSeveralEditions(String waived, String told) {
        var editions = PolicyFramework.builder("canton", name("Canton"));

        assertThat(told("reference-outside-set", waived, linkedTo("canton"))).isEqualTo(told);
        assertThat(told(
                        "ambiguous-edition",
                        waived,
                        linkedTo("canton"),
                        editions.edition("1").build(),
                        editions.edition("2").build()))
                .isEqualTo(told);
    }

    @Test
    void editionThatOnlyWaivedReferencesNameIsNotTaken() {
        var framework = plan().addMeasure(
                        measure("a").addLink(LinkKind.PART_OF, "canton@2020#x").build())
                .addMeasure(measure("b").addLink(LinkKind.PART_OF, "canton#y").build())
                .build();

        assertThat(judge("reference-outside-set", "a", framework).findings())
                .singleElement()
                .asString()
                .endsWith("{framework=\"canton\", count=1}");
    }

    @Test
    void waiverForAPartHoldsForTheReferencesInIt() {
        var framework = plan().addIndicator(Indicator.builder("i", name("Indicateur"))
                        .addTarget(Target.builder("t")
                                .value(5)
                                .addCite("canton#rapport")
                                .build())
                        .build())
                .addMeasure(measure("m").addCite("canton#rapport").build())
                .build();

        assertThat(told("reference-outside-set", "t", framework))
                .isEqualTo("measures[0].cites[0] 1; 1")
                .isEqualTo(told("reference-outside-set", "i", framework));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'measures[0].events[0].kind 3; 0'",
        "a, 'measures[1].events[0].kind 2; 1'",
        "b, 'measures[0].events[0].kind 2; 1'",
        "a b c, 3",
    })
    void wordsThatNobodyKnows(String waived, String told) {
        var framework = plan();
        for (var id : List.of("a", "b", "c")) {
            framework.addMeasure(measure(id)
                    .addEvent(Event.of(EventKind.of("deliverd"), "2025"))
                    .addEvent(Event.of(EventKind.of("inauguration"), "2025"))
                    .build());
        }

        assertThat(told("unfamiliar-word", waived, framework.build())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'measures[0].name; 0'",
        "a, 'measures[1].name; 1'",
        "b, 'measures[0].name; 0'",
        "a b, 'measures[2].description[fra]; 2'",
        "a b c, 'sources[0].language; 3'",
        "a b c s, 4",
    })
    void tagsOfLanguages(String waived, String told) {
        var odd = LanguageTag.of("fra");
        var framework = plan().addSource(
                        Source.builder("s", name("Rapport")).language(odd).build())
                .addMeasure(measure("a")
                        .name(odd.text("A"))
                        .description(odd.text("A"))
                        .build())
                .addMeasure(measure("b").name(odd.text("B")).build())
                .addMeasure(measure("c")
                        .description(Text.builder()
                                .put(LanguageTag.FR, "C")
                                .put(odd, "C")
                                .build())
                        .build())
                .build();

        assertThat(told("odd-language-tag", waived, framework)).isEqualTo(told);
    }

    @Test
    void everyTagIsLookedForOnItsOwn() {
        var framework = plan().addMeasure(measure("a")
                        .name(LanguageTag.of("fra").text("A"))
                        .description(LanguageTag.of("ger").text("A"))
                        .build())
                .addMeasure(measure("b").name(LanguageTag.of("ger").text("B")).build())
                .addMeasure(measure("c").name(LanguageTag.of("fra").text("C")).build())
                .build();

        assertThat(judge("odd-language-tag", "a", framework).findings())
                .extracting(finding -> finding.toString().replaceAll(".*# ", ""))
                .containsExactly(
                        "measures[1].name {value=\"ger\", suggestion=\"de\"}",
                        "measures[2].name {value=\"fra\", suggestion=\"fr\"}");
    }
}
