package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** References point into a framework that is not judged, so nobody knows whether they are right. */
final class ReferenceOutsideSet {

    static final Rule RULE = Catalogue.define(
                    "reference-outside-set",
                    Severity.INFO,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "trust" ] } } ]
                            """),
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "charter#trust" ] } } ]
                            """))
            .whole(ReferenceOutsideSet::check)
            .build();

    private ReferenceOutsideSet() {}

    private static void check(Subject subject, Findings findings) {
        DeadEnds.of(subject)
                .outside()
                .forEach((framework, references) -> findings.at(
                                references.first().holder(),
                                references.first().use().path())
                        .put("framework", framework)
                        .put("count", references.count())
                        .add());
    }
}
