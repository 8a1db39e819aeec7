package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * References point into a framework that is not judged, so nobody knows whether they are right. Told once for each edition; a
 * reference that says none is taken to mean the one that is named elsewhere, if that is a single one.
 */
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
        var outside = DeadEnds.of(subject).outside().stream()
                .filter(reference ->
                        !findings.setAside(reference.holder(), reference.use().path()))
                .toList();
        var editions = new HashMap<Identifier, Set<String>>();
        for (var reference : outside) {
            var to = reference.use().reference();
            to.edition()
                    .ifPresent(
                            edition -> editions.computeIfAbsent(to.framework().orElseThrow(), key -> new HashSet<>())
                                    .add(edition));
        }
        var found = new LinkedHashMap<String, List<Resolved>>();
        for (var reference : outside) {
            found.computeIfAbsent(framework(reference.use().reference(), editions), key -> new ArrayList<>())
                    .add(reference);
        }
        found.forEach((framework, references) -> findings.at(
                        references.get(0).holder(), references.get(0).use().path())
                .put("framework", framework)
                .put("count", references.size())
                .add());
    }

    private static String framework(Reference to, Map<Identifier, Set<String>> editions) {
        var framework = to.framework().orElseThrow();
        var named = editions.getOrDefault(framework, Set.of());
        return to.edition()
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .map(edition -> framework + "@" + edition)
                .orElse(framework.value());
    }
}
