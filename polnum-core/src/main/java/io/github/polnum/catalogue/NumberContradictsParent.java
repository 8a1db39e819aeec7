package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number should begin with that of the parent, by its level, and begins with another one. */
final class NumberContradictsParent {

    private static final String OBJECTIVES = """
            "levels": [ { "id": "target", "type": "objective", "name": "<services>", "depth": 1, "numbering": "prefixed" } ],
            "objectives": [
              { "id": "simplify", "number": "1", "name": "<simplify>", "objectives": [
                { "id": "skills", "number": "%s", "name": "<skills>" } ] }
            ]
            """;

    static final Rule RULE = Catalogue.define(
                    "number-contradicts-parent",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework(OBJECTIVES.formatted("1.1")),
                    Example.framework(OBJECTIVES.formatted("2.1")))
            .whole(NumberContradictsParent::check)
            .build();

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** A longer number is no label, and would be taken apart again for each of many parts. */
    private static final int LONGEST = 100;

    private NumberContradictsParent() {}

    private static void check(Subject subject, Findings findings) {
        for (var one : Numbers.of(subject).prefixed()) {
            if (isAtFault(one)) {
                var parent = one.node().parent().orElseThrow();
                findings.at(one.node(), "number")
                        .put("value", one.number())
                        .put("id", one.node().id().value())
                        .put("other", ((PolicyElement) parent.item()).number().orElseThrow())
                        .put("parent", parent.id().value())
                        .related(parent, "number")
                        .add();
            }
        }
    }

    /** Whether a number, of those that should begin with that of the parent, begins with another one. */
    static boolean isAtFault(Numbers.Numbered one) {
        var parent = one.node().parent().orElseThrow();
        var above = ((PolicyElement) parent.item()).number();
        return parent.order() > 0
                && above.isPresent()
                && Math.max(one.number().length(), above.get().length()) <= LONGEST
                && differ(parts(one.number()), parts(above.get()));
    }

    private static List<String> parts(String number) {
        return PART.matcher(number).results().map(MatchResult::group).toList();
    }

    /**
     * Whether a number differs from the beginning that it should have in a part that is in figures in both: III may be 3, and M2 in
     * O2. What has as many parts as its parent may go on without a dot: 11 in 1.
     */
    private static boolean differ(List<String> parts, List<String> beginning) {
        boolean mayGoOn = parts.size() == beginning.size();
        for (int i = 0; i < Math.min(parts.size(), beginning.size()); i++) {
            var part = parts.get(i);
            var should = beginning.get(i);
            if (!part.equalsIgnoreCase(should)) {
                return DIGITS.matchesAllOf(part)
                        && DIGITS.matchesAllOf(should)
                        && !(mayGoOn
                                ? value(part).startsWith(value(should))
                                : value(part).equals(value(should)));
            }
        }
        return false;
    }

    private static String value(String figures) {
        return CharMatcher.is('0').trimLeadingFrom(figures);
    }
}
