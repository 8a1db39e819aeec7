package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** An own word stands beside a state or a rating that it does not mean in the terms of the framework. */
final class OwnWordContradictsState {

    static final Rule RULE = Catalogue.define(
                    "own-word-contradicts-state",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" } ] },
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "completed", "word": "<done>" } ] }
                            ]
                            """),
                    Example.framework("""
                            "terms": { "states": [ { "word": "<done>", "state": "completed" } ] },
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "abandoned", "word": "<done>" } ] }
                            ]
                            """))
            .each(Identified.class, OwnWordContradictsState::check)
            .build();

    private OwnWordContradictsState() {}

    private static void check(Identified item, Node node, Subject subject, Findings findings) {
        if (subject.framework().terms().isEmpty()) {
            return;
        }
        var words = OwnWords.of(subject);
        for (var use : OwnWordUse.in(item)) {
            if (use.said().isPresent()) {
                var meant = use.ofState()
                        ? words.state(use.word()).map(State::token)
                        : words.rating(use.word()).flatMap(OwnWordUse::token);
                if (meant.isPresent() && !meant.equals(use.said())) {
                    findings.at(node, use.path())
                            .put("value", OwnWords.shown(use.word(), subject))
                            .put("other", meant.get())
                            .put("state", use.said().get())
                            .add();
                }
            }
        }
    }
}
