package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A figure of an indicator is given in another unit than the indicator. */
final class UnitMismatch {

    static final Rule RULE = Catalogue.define(
                    "unit-mismatch",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024", "unit": "%" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2025" } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024", "unit": "<inhabitants>" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2025" } ] }
                            ]
                            """))
            .each(Indicator.class, UnitMismatch::check)
            .build();

    private UnitMismatch() {}

    private static final Pattern PERCENT = Pattern.compile("%|pour ?cent(age)?|per ?cent(o|age|uale)?|prozent(satz)?");
    private static final Pattern EURO = Pattern.compile("(?<!\\S)(?:€|euros?)(?!\\S)");
    private static final Pattern FRANC = Pattern.compile(
            "(?<!\\S)(?:s?frs?\\.?|(?:swiss )?francs?(?: suisses?)?|(?:schweizer )?franken|franch[io](?: svizzer[io])?)(?!\\S)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private static final int SHORTEST_STEM = 3;
    /** What is longer is no unit, and would be taken apart for each figure. */
    private static final int LONGEST = 200;

    private static final int LONGEST_ENDING = 2;

    /** One unit that is wrong is usually wrong in all figures: the first is told, and how many there are. */
    private static void check(Indicator indicator, Node node, Subject subject, Findings findings) {
        var wrong = Figures.of(indicator, wrongIn(indicator, subject));
        if (!wrong.isEmpty()) {
            var first = wrong.get(0);
            findings.at(node, first.path() + ".unit")
                    .put("value", OwnWords.shown(first.figure().unit().orElseThrow(), subject))
                    .put("unit", OwnWords.shown(indicator.unit().orElseThrow(), subject))
                    .put("count", wrong.size())
                    .related(node, "unit")
                    .add();
        }
    }

    /** The unit of the indicator at hand: of many figures and targets each is compared with it. */
    private static final class Unit {
        private @Nullable Indicator indicator;
        private final Map<LanguageTag, Optional<String>> plain = new HashMap<>();
        /** The figure that was compared last, and whether it is in another unit: many targets may have one baseline. */
        private @Nullable Figure figure;

        private boolean isWrong;

        Unit of(Indicator next) {
            if (indicator != next) {
                indicator = next;
                plain.clear();
                figure = null;
            }
            return this;
        }

        boolean isWrong(Figure next, Text unit) {
            if (figure != next) {
                figure = next;
                isWrong = next.unit().isPresent() && differ(next.unit().get(), unit, plain);
            }
            return isWrong;
        }
    }

    /** Tells of figures of an indicator whether they are in another unit than the indicator. */
    static Predicate<Figure> wrongIn(Indicator indicator, Subject subject) {
        var unit = indicator.unit();
        if (unit.isEmpty()) {
            return figure -> false;
        }
        var known = subject.shared(Unit.class, key -> new Unit()).of(indicator);
        return figure -> known.isWrong(figure, unit.get());
    }

    /**
     * Only in a language that both are in can they differ, and one language in which they agree is enough.
     *
     * @param known the other one by language, as far as it was made plain
     */
    private static boolean differ(Text one, Text other, Map<LanguageTag, Optional<String>> known) {
        boolean differ = false;
        for (var entry : one.entries()) {
            var there = known.computeIfAbsent(
                    entry.language(), language -> other.in(language).map(UnitMismatch::plain));
            if (there.isPresent()) {
                if (isOne(plain(entry.value()), there.get())) {
                    return false;
                }
                differ = true;
            }
        }
        return differ;
    }

    private static String plain(String unit) {
        if (unit.length() > LONGEST) {
            return unit;
        }
        var plain = SPACES.matcher(Normalizer.normalize(unit, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return PERCENT.matcher(plain).matches()
                ? "%"
                : FRANC.matcher(EURO.matcher(plain).replaceAll("eur")).replaceAll("chf");
    }

    /** Whether two units are one, which may be in the plural: word for word they differ in their endings at most. */
    private static boolean isOne(String unit, String other) {
        if (Math.max(unit.length(), other.length()) > LONGEST) {
            return unit.equals(other);
        }
        var words = unit.split(" ", -1);
        var others = other.split(" ", -1);
        return words.length == others.length
                && IntStream.range(0, words.length).allMatch(i -> isSameBeforeItsEnding(words[i], others[i]));
    }

    /** Endings are short beside what comes before; symbols and numbers have none. */
    private static boolean isSameBeforeItsEnding(String word, String other) {
        int stem = 0;
        while (stem < Math.min(word.length(), other.length()) && word.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        int ending = Math.max(word.length(), other.length()) - stem;
        int both = word.length() + other.length() - 2 * stem;
        return both == 0
                || (stem >= SHORTEST_STEM
                        && ending <= Math.min(stem / 2, LONGEST_ENDING)
                        && both < 2 * LONGEST_ENDING
                        && (word + other).chars().allMatch(Character::isLetter));
    }
}
