package io.github.polnum.examples;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An example of a rule: a document, or several in an array. */
final class RuleExample {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final List<String> documents;

    private RuleExample(List<String> documents) {
        this.documents = documents;
    }

    static RuleExample of(String example) {
        return new RuleExample(example.startsWith("[") ? split(example) : List.of(example));
    }

    private static List<String> split(String array) {
        var documents = new ArrayList<String>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 1; i < array.length(); i++) {
            char c = array.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{' && depth++ == 0) {
                start = i;
            } else if (!quoted && c == '}' && --depth == 0) {
                documents.add(array.substring(start, i + 1));
            }
        }
        return documents;
    }

    /** All that reading tells and, where that tells no error, all that the rules tell. */
    List<Finding> findings() {
        var told = new ArrayList<Finding>();
        var frameworks = new ArrayList<PolicyFramework>();
        for (var document : documents) {
            var result = PolicyJson.standard().read(document);
            told.addAll(result.report().findings());
            result.value().ifPresent(frameworks::add);
        }
        if (told.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            told.addAll(Catalogue.validator()
                    .validate(PolicySet.of(frameworks), DAY)
                    .findings());
        }
        return told;
    }
}
