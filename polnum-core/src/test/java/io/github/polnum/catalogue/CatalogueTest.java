package io.github.polnum.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @Test
    void everyCodeWithAMessageIsInTheCatalogueOnce() throws IOException {
        var messages = new Properties();
        try (var stream = Objects.requireNonNull(Wording.class.getResourceAsStream("messages_en.properties"))) {
            messages.load(new InputStreamReader(stream, UTF_8));
        }

        assertThat(rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(messages.stringPropertyNames().stream()
                        .filter(key -> key.indexOf('.') < 0)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsWrittenInEveryLanguage(Rule rule) {
        var wording = rule.wording();

        assertThat(List.of(Optional.of(wording.message()), wording.title(), wording.rationale(), wording.hint()))
                .allSatisfy(text -> assertThat(text.map(Text::languages)).contains(Catalogue.languages()));
        assertThat(rule.since()).contains("0.1.0");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleThatADocumentCanShowHasTwoExamplesThatDiffer(Rule rule) {
        boolean hasNone = Validator.ownRules().contains(rule) || rule.code().equals("too-many");

        for (var language : Catalogue.languages()) {
            assertThat(rule.goodExample(language).isPresent()).isNotEqualTo(hasNone);
            assertThat(rule.badExample(language).isPresent()).isNotEqualTo(hasNone);
            rule.goodExample(language)
                    .ifPresent(good -> assertThat(rule.badExample(language)).isNotEqualTo(Optional.of(good)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "de-CH"})
    void exampleInALanguageWithoutWordsIsInEnglishWhateverTheMachineSpeaks(String locale) {
        var rule = Catalogue.find("duplicate-identifier").orElseThrow();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(rule.badExample(LanguageTag.of("rm-CH"))).isEqualTo(rule.badExample(LanguageTag.EN));
            assertThat(rule.badExample(LanguageTag.of("fr_CH")).map(example -> example.replace("fr_CH", "fr")))
                    .isEqualTo(rule.badExample(LanguageTag.FR));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void examplesOfWhatIsNoDocumentAreTheGoodOnesWithTheFault() {
        assertThat(bad("byte-order-mark")).isEqualTo("\uFEFF" + good("byte-order-mark"));
        assertThat(bad("trailing-content")).isEqualTo(good("trailing-content") + "\n{}");
        assertThat(bad("not-utf-8"))
                .hasSize(2 * good("not-utf-8").length())
                .startsWith("{\0\n\0")
                .endsWith("}\0");
    }

    private static String good(String code) {
        return Catalogue.find(code).orElseThrow().goodExample(LanguageTag.EN).orElseThrow();
    }

    private static String bad(String code) {
        return Catalogue.find(code).orElseThrow().badExample(LanguageTag.EN).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleIsFoundByItsCode(Rule rule) {
        assertThat(Catalogue.find(rule.code())).containsSame(rule);
    }

    @Test
    void validatorHasAllRulesSoThatAProfileCanNameThem() {
        assertThat(Catalogue.validator().rules()).containsExactlyInAnyOrderElementsOf(Catalogue.rules());
    }

    @Test
    void profilesAreThoseForADraftForWhatIsAdoptedAndForPublication() {
        assertThat(Catalogue.profiles())
                .containsExactly(Catalogue.draft(), Catalogue.adopted(), Catalogue.publication())
                .extracting(profile -> profile.id().value())
                .containsExactly("draft", "adopted", "publication");
        assertThat(Catalogue.adopted().rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // of completeness, usually a warning
        "text-missing-in-language, info, warning, warning",
        // of completeness, usually an info, and asked by the public or not
        "measure-without-lead, '', info, warning",
        "target-without-date, '', info, info",
        // of publication
        "placeholder-text, info, warning, error",
        "contact-in-text, info, info, info",
        // of conformance and of consistency
        "duplicate-identifier, error, error, error",
        "numbers-out-of-order, info, info, info",
    })
    void profilesGradeRulesByWhoReadsTheFramework(String code, String draft, String adopted, String publication) {
        var rule = Catalogue.find(code).orElseThrow();

        assertThat(Catalogue.profiles())
                .extracting(
                        profile -> profile.severityOf(rule).map(Severity::token).orElse(""))
                .containsExactly(draft, adopted, publication);
    }

    @Test
    void profilesNameOnlyRulesThatThereAre() {
        assertThat(Catalogue.profiles())
                .allSatisfy(profile -> assertThat(profile.rules().keySet())
                        .allSatisfy(code -> assertThat(Catalogue.find(code)).isPresent()));
    }
}
