package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one thing are not in all the languages that they should be in: those of the profile; without a profile that
 * names any, those that most texts of the same use are in. A framework whose names are translated and whose descriptions
 * are not lacks nothing.
 */
final class TextMissingInLanguage {

    static final Rule RULE = Catalogue.define(
                    "text-missing-in-language",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    example("{ \"<language>\": \"<regulate>\", \"rm\": \"Reglar\" }"),
                    example("\"<regulate>\""))
            .whole(TextMissingInLanguage::check)
            .build();

    /** How many attributes a finding names. */
    private static final int NAMED = 5;

    private TextMissingInLanguage() {}

    private static Example example(String name) {
        return Example.of("""
                {
                  "polnum": "1.0",
                  "language": "<language>",
                  "id": "plan",
                  "name": { "<language>": "<plan>", "rm": "Plan digital" },
                  "roles": [
                    { "id": "facilitate", "name": { "<language>": "<facilitate>", "rm": "Facilitar" },
                      "objectives": [ { "id": "trust", "name": { "<language>": "<trust>", "rm": "Confidenza" } } ] },
                    { "id": "regulate", "name": %s,
                      "objectives": [ { "id": "open-data", "name": { "<language>": "<open-data>", "rm": "Datas avertas" } } ] }
                  ]
                }""".formatted(name));
    }

    private static void check(Subject subject, Findings findings) {
        if (subject.languages().isEmpty() && Screening.languages(subject).size() < 2) {
            return;
        }
        var required = new Required(subject.languages());
        var counting = new Texts(required);
        var gaps = new Gaps(required);
        var texts = new Texts(gaps);
        if (subject.languages().isEmpty()) {
            for (var node : subject.nodes()) {
                if (isJudged(node)) {
                    counting.walk(node.item());
                }
            }
        }
        for (var node : subject.nodes()) {
            if (isJudged(node)) {
                texts.walk(node.item());
                gaps.tell(node, findings);
            }
        }
    }

    /** The title of a document is in the language of the document. */
    private static boolean isJudged(Node node) {
        return !(node.item() instanceof Source);
    }

    /** Which languages the texts of a use should be in; without a profile that says so, counted from the texts. */
    private static final class Required implements Texts.Visitor {

        private final List<LanguageTag> named;
        private final Map<Texts.Use, Integer> texts = new EnumMap<>(Texts.Use.class);
        private final Map<Texts.Use, Map<LanguageTag, Integer>> counts = new EnumMap<>(Texts.Use.class);
        private final Map<Texts.Use, List<LanguageTag>> found = new EnumMap<>(Texts.Use.class);

        Required(List<LanguageTag> named) {
            this.named = named;
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            texts.merge(use, 1, Integer::sum);
            var ofUse = counts.computeIfAbsent(use, key -> new LinkedHashMap<>());
            for (var language : text.languages()) {
                ofUse.merge(language, 1, Integer::sum);
            }
        }

        List<LanguageTag> of(Texts.Use use) {
            return named.isEmpty() ? found.computeIfAbsent(use, this::inMostTexts) : named;
        }

        private List<LanguageTag> inMostTexts(Texts.Use use) {
            int all = texts.getOrDefault(use, 0);
            return counts.getOrDefault(use, Map.of()).entrySet().stream()
                    .filter(count -> 3 * count.getValue() >= 2 * all)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** What the texts of one thing lack. */
    private static final class Gaps implements Texts.Visitor {

        private final Required required;
        private final Set<LanguageTag> languages = new LinkedHashSet<>();
        private final List<String> attributes = new ArrayList<>();

        Gaps(Required required) {
            this.required = required;
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            if (use == Texts.Use.WORD) {
                return;
            }
            boolean judged = false;
            for (var language : required.of(use)) {
                if (text.languages().stream().noneMatch(one -> serves(one, language))) {
                    if (!judged && (needsNoTranslation(text) || isNameAsItWas(at.path()))) {
                        return;
                    }
                    if (!judged) {
                        attributes.add(at.path());
                        judged = true;
                    }
                    languages.add(language);
                }
            }
        }

        private static boolean serves(LanguageTag language, LanguageTag wanted) {
            return language.matches(wanted)
                    || language.parent().map(parent -> serves(parent, wanted)).orElse(false);
        }

        /** An acronym, a sign such as %, or a name that is the same in two languages already. */
        private static boolean needsNoTranslation(Text text) {
            var values = text.entries().stream().map(Text.Entry::value).toList();
            return values.stream().distinct().count() < values.size()
                    || values.stream()
                            .allMatch(value -> value.codePoints()
                                    .allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c)));
        }

        private static boolean isNameAsItWas(String path) {
            return path.equals("shortName") || path.startsWith("otherNames[");
        }

        void tell(Node node, Findings findings) {
            if (attributes.isEmpty()) {
                return;
            }
            findings.at(node)
                    .put("id", node.id().value())
                    .put(
                            "languages",
                            list(languages.stream().map(LanguageTag::value).toList()))
                    .put("count", attributes.size())
                    .put("attributes", list(attributes.subList(0, Math.min(NAMED, attributes.size()))))
                    .add();
            languages.clear();
            attributes.clear();
        }

        private static DataValue list(List<String> values) {
            return DataValue.of(values.stream().map(DataValue::of).toList());
        }
    }
}
