package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** One identifier stands for two things. */
final class DuplicateIdentifier {

    static final Rule RULE = Catalogue.define(
                    "duplicate-identifier",
                    Severity.ERROR,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "roles": [
                              { "id": "facilitate", "name": "<facilitate>" },
                              { "id": "regulate", "name": "<regulate>" }
                            ]
                            """),
                    Example.framework("""
                            "roles": [
                              { "id": "facilitate", "name": "<facilitate>" },
                              { "id": "facilitate", "name": "<regulate>" }
                            ]
                            """))
            .whole(DuplicateIdentifier::check)
            .build();

    private DuplicateIdentifier() {}

    private static void check(Subject subject, Findings findings) {
        for (var node : subject.index().duplicates()) {
            // Look-up answers the first that has the identifier.
            var first = subject.index().find(node.id()).orElseThrow();
            findings.at(node, "id")
                    .put("id", node.id().value())
                    .related(first, "id")
                    .add();
        }
    }
}
