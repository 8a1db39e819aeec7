package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts of one thing are not in all the languages that they should be in: those of the profile, else those that the
 * framework says it is translated into, else those that nearly all its names are in.
 */
final class TextMissingInLanguage {

    static final Rule RULE = Catalogue.define(
                    "text-missing-in-language",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    example("{ \"<language>\": \"<trust>\", \"rm\": \"Confidenza\" }"),
                    example("\"<trust>\""))
            .whole(TextMissingInLanguage::check)
            .build();

    /** A language that more names than this lack is not one that the framework is in as a whole. */
    private static final double MOST_LACKING = 0.1;

    /** How many attributes a finding names. */
    private static final int NAMED = 5;

    private TextMissingInLanguage() {}

    private static Example example(String vision) {
        return Example.of("""
                {
                  "polnum": "1.0",
                  "language": "<language>",
                  "translations": { "rm": "human" },
                  "id": "plan",
                  "name": { "<language>": "<plan>", "rm": "Plan per la digitalisaziun" },
                  "vision": %s
                }""".formatted(vision));
    }

    private static void check(Subject subject, Findings findings) {
        var required = required(subject);
        if (required.isEmpty()) {
            return;
        }
        var gaps = new Gaps(required);
        var texts = new Texts(gaps);
        for (var node : subject.nodes()) {
            // The title of a document is in the language of the document.
            if (!(node.item() instanceof Source)) {
                texts.walk(node.item());
                gaps.tell(node, findings);
            }
        }
    }

    private static List<LanguageTag> required(Subject subject) {
        if (!subject.languages().isEmpty()) {
            return subject.languages();
        }
        var framework = subject.framework();
        var own = new LinkedHashSet<LanguageTag>();
        if (framework.translations().isEmpty()) {
            own.addAll(ofNearlyAllNames(subject));
        } else {
            framework.language().ifPresent(own::add);
            own.addAll(framework.translations().keySet());
        }
        return own.size() > 1 ? List.copyOf(own) : List.of();
    }

    private static List<LanguageTag> ofNearlyAllNames(Subject subject) {
        var counts = new LinkedHashMap<LanguageTag, Integer>();
        int elements = 0;
        for (var node : subject.nodes()) {
            if (node.item() instanceof PolicyElement element) {
                elements++;
                for (var language : element.name().languages()) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        double enough = (1 - MOST_LACKING) * elements;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= enough)
                .map(count -> count.getKey())
                .toList();
    }

    /** What the texts of one thing lack. */
    private static final class Gaps implements Texts.Visitor {

        private final List<LanguageTag> required;
        private final Set<LanguageTag> languages = new LinkedHashSet<>();
        private final List<String> attributes = new ArrayList<>();

        Gaps(List<LanguageTag> required) {
            this.required = required;
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            if (use == Texts.Use.WORD) {
                return;
            }
            boolean judged = false;
            for (var language : required) {
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
