package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.State;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** One of the administration's own words is explained twice, with two meanings: the first alone counts. */
final class AmbiguousTerm {

    static final Rule RULE = Catalogue.define(
                    "ambiguous-term",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" } ] }
                            """),
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" }, { "word": "<done>", "state": "abandoned" } ] }
                            """))
            .whole(AmbiguousTerm::check)
            .build();

    private AmbiguousTerm() {}

    private static void check(Subject subject, Findings findings) {
        subject.framework().terms().ifPresent(terms -> {
            check("states", terms.states(), subject, findings);
            check("ratings", terms.ratings(), subject, findings);
        });
    }

    private static void check(String list, List<Term> terms, Subject subject, Findings findings) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < terms.size(); i++) {
            var meaning = meaning(terms.get(i));
            Integer other = null;
            for (var entry : OwnWords.entries(terms.get(i).word())) {
                var before = first.putIfAbsent(OwnWords.key(entry), i);
                if (other == null
                        && before != null
                        && !meaning(terms.get(before)).equals(meaning)) {
                    other = before;
                }
            }
            if (other != null) {
                findings.at(subject.nodes().get(0), "terms." + list + "[" + i + "].word")
                        .put("value", OwnWords.shown(terms.get(i).word(), subject))
                        .put("state", meaning.orElse(""))
                        .put("other", meaning(terms.get(other)).orElse(""))
                        .related(subject.nodes().get(0), "terms." + list + "[" + other + "].word")
                        .add();
            }
        }
    }

    private static Optional<String> meaning(Term term) {
        return term.state().map(State::token).or(() -> OwnWordUse.token(term.rating()));
    }
}
