package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import java.util.LinkedHashMap;

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
        var first = new LinkedHashMap<String, Resolved>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var reference : subject.references()) {
            var written = reference.use().reference();
            if (reference.target().isEmpty() && !UnresolvedReference.isInSet(subject, written)) {
                var framework = written.framework().orElseThrow()
                        + written.edition().map(edition -> "@" + edition).orElse("");
                first.putIfAbsent(framework, reference);
                counts.merge(framework, 1, Integer::sum);
            }
        }
        first.forEach((framework, reference) -> findings.at(
                        reference.holder(), reference.use().path())
                .put("framework", framework)
                .put("count", counts.getOrDefault(framework, 1))
                .add());
    }
}
