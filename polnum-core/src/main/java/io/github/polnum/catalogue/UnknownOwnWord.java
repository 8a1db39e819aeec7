package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** An own word is not among the terms of the framework, which has terms. */
final class UnknownOwnWord {

    static final Rule RULE = Catalogue.define(
                    "unknown-own-word",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" } ] },
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2025", "word": "<done>" } ] }
                            ]
                            """),
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" } ] },
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [ { "date": "2025", "word": "<done-misspelt>" } ] }
                            ]
                            """))
            .each(Identified.class, UnknownOwnWord::check)
            .build();

    private UnknownOwnWord() {}

    private static void check(Identified item, Node node, Subject subject, Findings findings) {
        if (subject.framework().terms().isEmpty()) {
            return;
        }
        var words = OwnWords.of(subject);
        for (var use : OwnWordUse.in(item)) {
            boolean known = use.ofState()
                    ? !words.hasStates() || words.state(use.word()).isPresent()
                    : !words.hasRatings() || words.rating(use.word()).isPresent();
            // What is blank is told by a rule of its own.
            if (known || use.word().isBlank()) {
                continue;
            }
            var like = use.ofState() ? words.stateLike(use.word()) : words.ratingLike(use.word());
            if (like.isPresent() || !use.ofAbsence()) {
                var finding = findings.at(node, use.path()).put("value", OwnWords.shown(use.word(), subject));
                like.ifPresent(word -> finding.put("suggestion", word));
                finding.add();
            }
        }
    }
}
