package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.LinkedHashMultiset;
import io.github.polnum.catalogue.Screening.Combination;
import io.github.polnum.catalogue.Screening.InLanguages;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of one thing are not in all the languages that they should be in: those of the profile; without a profile that
 * names any, those that two thirds of the texts of the same use are in. A framework whose names are translated and whose descriptions
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

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\S)\\p{Ll}");

    /** Four letters that are no sign, or a short word between others: {@code kg par an}. */
    private static final Pattern WORD_IN_UNIT = Pattern.compile("\\p{L}\\p{Ll}{3}|\\s\\p{Ll}{2,3}\\s");

    /** Where two words are joined by a point; an ending after one, as in <i>délégué.e</i>, is none. */
    private static final Pattern POINTED = Pattern.compile("\\p{L}\\.\\p{L}{3}");

    /** How the name of a platform ends that is its address. */
    private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.\\p{L}{2,24}$");

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
        var gaps = new Gaps(
                Screening.combinations(subject),
                subject.languages(),
                subject.framework().language());
        var texts = new Texts(gaps);
        for (var node : subject.nodes()) {
            if (gaps.isIn(node)) {
                gaps.isDocument = node.item() instanceof Source;
                texts.walk(node.item());
                gaps.tell(node, findings);
            }
        }
    }

    /** The languages that two thirds of the texts of a use are in. */
    private static List<LanguageTag> inMost(Map<InLanguages, Combination> texts) {
        var counts = LinkedHashMultiset.<LanguageTag>create();
        long all = 0;
        for (var combination : texts.entrySet()) {
            int count = combination.getValue().texts();
            combination.getKey().list().forEach(language -> counts.add(language, count));
            all += count;
        }
        long enough = 2 * all;
        return counts.elementSet().stream()
                .filter(language -> 3L * counts.count(language) >= enough)
                .toList();
    }

    /** What the texts of one thing lack. */
    private static final class Gaps implements Texts.Visitor {

        /** By what texts are for and by the languages that they are in: those that they lack, if any. */
        private final Map<Texts.Use, Map<InLanguages, List<LanguageTag>>> lacking = new EnumMap<>(Texts.Use.class);

        /** Where there are such texts, by order. */
        private final BitSet nodes = new BitSet();

        private boolean isDocument;
        private final Set<LanguageTag> languages = new LinkedHashSet<>();
        private final List<String> attributes = new ArrayList<>();

        /** Of the framework, in which originals are unless they say otherwise. */
        private final Optional<LanguageTag> own;

        private boolean lacksOriginal;

        Gaps(
                Map<Texts.Use, Map<InLanguages, Combination>> combinations,
                List<LanguageTag> wanted,
                Optional<LanguageTag> own) {
            this.own = own;
            combinations.forEach((use, texts) -> {
                // The source's own word is quoted, not translated.
                if (use != Texts.Use.WORD) {
                    var required = wanted.isEmpty() ? inMost(texts) : wanted;
                    texts.forEach((there, combination) -> enter(use, there, combination, required));
                }
            });
        }

        private void enter(Texts.Use use, InLanguages there, Combination combination, List<LanguageTag> required) {
            // Nearly all are in just these.
            if (there.list().containsAll(required)) {
                return;
            }
            var lacks = required.stream()
                    .filter(language -> there.list().stream().noneMatch(one -> one.serves(language)))
                    .toList();
            if (!lacks.isEmpty()) {
                lacking.computeIfAbsent(use, key -> new HashMap<>()).put(there, lacks);
                combination.nodes().forEach(node -> nodes.set(node.order()));
            }
        }

        boolean isIn(Node node) {
            return nodes.get(node.order());
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            var lacks = lacking.getOrDefault(use, Map.of()).get(new InLanguages(text.languages()));
            // The title of a document is what stands on it.
            boolean isTitle = isDocument && use == Texts.Use.NAME;
            if (lacks != null
                    && !isTitle
                    && !isNameAsItWas(at.attribute())
                    && !needsNoTranslation(text)
                    && !isReadInAll(text, use, at)) {
                attributes.add(at.path());
                languages.addAll(lacks);
                lacksOriginal |= own.filter(original -> lacks.stream().anyMatch(language -> language.serves(original)))
                                .isPresent()
                        && text.entries().stream()
                                .noneMatch(entry -> entry.origin().equals(Optional.of(Text.Origin.ORIGINAL)));
            }
        }

        /** An acronym, a sign such as %, or a name that is the same in two languages already. */
        private static boolean needsNoTranslation(Text text) {
            var values = new HashSet<String>();
            boolean capitals = true;
            for (var entry : text.entries()) {
                var value = entry.value();
                if (!values.add(value)) {
                    return true;
                }
                capitals = capitals && isInCapitals(value);
            }
            return capitals;
        }

        /**
         * What is written in one language and read in all: a sign of a unit ({@code t CO₂}), a place ({@code Lancy}; a word in
         * small letters, as in <i>Ville de Lancy</i>, is of one language), a platform ({@code Decidim}), a name with a point in it ({@code Future.lab}).
         */
        private static boolean isReadInAll(Text text, Texts.Use use, Texts at) {
            if (use != Texts.Use.NAME || text.languages().size() > 1) {
                return false;
            }
            var name = text.entries().get(0).value();
            if (at.member().equals("unit")) {
                return !WORD_IN_UNIT.matcher(name).find();
            }
            if (CharMatcher.whitespace().matchesNoneOf(name)
                    && POINTED.matcher(name).find()) {
                return true;
            }
            boolean isPlatform = at.attribute().equals("platform");
            return (isPlatform && ADDRESS.matcher(name).find())
                    || ((isPlatform || at.attribute().equals("territories"))
                            && !SMALL_WORD.matcher(name).find());
        }

        private static boolean isInCapitals(String value) {
            for (int i = 0; i < value.length(); i++) {
                int c = value.codePointAt(i);
                if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isNameAsItWas(String attribute) {
            return attribute.equals("shortName") || attribute.equals("otherNames");
        }

        void tell(Node node, Findings findings) {
            if (attributes.isEmpty()) {
                return;
            }
            var finding = findings.at(node)
                    .put("id", node.id().value())
                    .put("languages", languages.stream().map(LanguageTag::value).toList())
                    .put("count", attributes.size())
                    .put("attributes", attributes.subList(0, Math.min(NAMED, attributes.size())));
            if (lacksOriginal) {
                finding.put("cause", "original");
            }
            finding.add();
            lacksOriginal = false;
            languages.clear();
            attributes.clear();
        }
    }
}
