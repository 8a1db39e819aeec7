package io.github.polnum.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.polnum.catalogue.Screening.Hit;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A language is not written as BCP 47 recommends: with an underscore, with one letter, with three where there are two, with a
 * code that is not in use, as no language at all, such as a member that ended up among the languages, or in another case than
 * elsewhere in the framework. Told once for each such tag.
 */
final class OddLanguageTag {

    static final Rule RULE = Catalogue.define(
                    "odd-language-tag",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "description": { "<language>": "<plan>", "nb-NO": "Digital plan" }
                            """),
                    Example.framework("""
                            "description": { "<language>": "<plan>", "nb_NO": "Digital plan" }
                            """))
            .whole(OddLanguageTag::check)
            .build();

    /** Codes of three letters, those for terminology of ISO 639-2 and the others that people use, and of one, with that of two. */
    private static final Map<String, String> SHORTER = shorter();

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** From this length on a code of a language is reserved, and none has been given out. */
    private static final int RESERVED = 4;

    /** Members of values that people write where only languages stand. */
    private static final Set<String> MEMBERS = Set.of(
            "absent",
            "about",
            "code",
            "comment",
            "label",
            "language",
            "name",
            "note",
            "origin",
            "original",
            "text",
            "value",
            "word");

    private OddLanguageTag() {}

    private static Map<String, String> shorter() {
        var shorter = new HashMap<>(Arrays.stream(Locale.getISOLanguages())
                .collect(toUnmodifiableMap(
                        code -> Locale.forLanguageTag(code).getISO3Language(), Function.identity(), (a, b) -> b)));
        shorter.put("fre", "fr");
        shorter.put("ger", "de");
        shorter.put("dut", "nl");
        shorter.put("gre", "el");
        shorter.put("rum", "ro");
        // As columns of tables are headed in Switzerland.
        shorter.putAll(Map.of("d", "de", "f", "fr", "i", "it", "e", "en"));
        return Map.copyOf(shorter);
    }

    private static void check(Subject subject, Findings findings) {
        var root = subject.nodes().get(0);
        var places = new LinkedHashMap<LanguageTag, Hit>();
        subject.framework().language().ifPresent(tag -> places.put(tag, new Hit(root, "language", "")));
        for (var tag : subject.framework().translations().keySet()) {
            places.putIfAbsent(tag, new Hit(root, "translations[" + tag + "]", ""));
        }
        Screening.languages(subject).forEach(places::putIfAbsent);
        for (var node : subject.nodes(Source.class)) {
            ((Source) node.item()).language().ifPresent(tag -> places.putIfAbsent(tag, new Hit(node, "language", "")));
        }
        var spellings = places.keySet().stream().collect(groupingBy(OddLanguageTag::folded, counting()));
        var elsewhere = new Elsewhere(root, findings);
        places.forEach((tag, place) -> {
            var odd = odd(tag, Objects.requireNonNull(spellings.get(folded(tag))) > 1);
            if (odd.isPresent()) {
                if (findings.setAside(place.node())) {
                    elsewhere.lookFor(odd.get(), place.node());
                } else {
                    tell(odd.get(), place, findings);
                }
            }
        });
        elsewhere.look(subject);
    }

    /** A tag, and how it is usually written. */
    private record Odd(LanguageTag tag, Optional<String> usual) {}

    /** Finds where tags stand in something that no waiver exempts, beside their first places, which one does. */
    private static final class Elsewhere implements Texts.Visitor {

        /** Those that are looked for, each with the last thing that was set aside for it. */
        private final Map<LanguageTag, Node> setAside = new HashMap<>();

        private final Map<LanguageTag, Odd> wanted = new HashMap<>();
        private final Findings findings;
        private Node node;

        Elsewhere(Node root, Findings findings) {
            this.node = root;
            this.findings = findings;
        }

        void lookFor(Odd odd, Node first) {
            wanted.put(odd.tag(), odd);
            setAside.put(odd.tag(), first);
        }

        void look(Subject subject) {
            if (wanted.isEmpty()) {
                return;
            }
            var texts = new Texts(this);
            for (var each : subject.nodes()) {
                node = each;
                texts.walk(each.item());
            }
            for (var each : subject.nodes(Source.class)) {
                node = each;
                ((Source) each.item()).language().ifPresent(tag -> look(tag, () -> "language"));
            }
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            text.languages().forEach(tag -> look(tag, () -> at.path(text, tag)));
        }

        private void look(LanguageTag tag, Supplier<String> path) {
            var odd = wanted.get(tag);
            if (odd == null || Objects.requireNonNull(setAside.get(tag)).order() == node.order()) {
                return;
            }
            if (findings.setAside(node)) {
                setAside.put(tag, node);
            } else {
                tell(odd, new Hit(node, path.get(), ""), findings);
                wanted.remove(tag);
            }
        }
    }

    /** What is the same for all spellings of a language. */
    private static String folded(LanguageTag tag) {
        return tag.value().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Optional<Odd> odd(LanguageTag tag, boolean severalSpellings) {
        var usual = usual(tag.value());
        boolean isOdd = usual.isEmpty() || !usual.get().equalsIgnoreCase(tag.value());
        if (severalSpellings) {
            usual = usual.map(OddLanguageTag::inUsualCase);
            isOdd |= !usual.equals(Optional.of(tag.value()));
        }
        return isOdd ? Optional.of(new Odd(tag, usual)) : Optional.empty();
    }

    private static void tell(Odd odd, Hit place, Findings findings) {
        var written = odd.tag().value();
        var finding = findings.at(place.node(), place.path()).put("value", written);
        odd.usual().ifPresent(word -> finding.put("suggestion", word));
        if (MEMBERS.contains(written)) {
            finding.put("cause", "member");
        }
        finding.add();
    }

    /** The tag in lower case but for its region and its script, if the JDK knows its form. */
    private static String inUsualCase(String tag) {
        var cased = Locale.forLanguageTag(tag).toLanguageTag();
        return cased.equalsIgnoreCase(tag) ? cased : tag.toLowerCase(Locale.ROOT);
    }

    /** The tag as it is usually written, whatever its case; empty if there is no such language. */
    private static Optional<String> usual(String written) {
        var joined = written.replace('_', '-');
        int end = joined.indexOf('-');
        var language = (end < 0 ? joined : joined.substring(0, end)).toLowerCase(Locale.ROOT);
        var rest = end < 0 ? "" : joined.substring(end);
        // What follows x or i may be a language that nobody has registered.
        if (language.length() == 1 && !rest.isEmpty()) {
            return Optional.of(joined);
        }
        boolean isKnown = language.length() == 1
                ? SHORTER.containsKey(language)
                : language.length() != 2 || LANGUAGES.contains(language);
        if (!isKnown || language.length() >= RESERVED) {
            return Optional.empty();
        }
        // The JDK knows which codes have been replaced, such as iw by he.
        return Optional.of(
                SHORTER.containsKey(language)
                        ? SHORTER.get(language) + rest
                        : language.length() == 2
                                ? Locale.forLanguageTag(language).toLanguageTag() + rest
                                : joined);
    }
}
