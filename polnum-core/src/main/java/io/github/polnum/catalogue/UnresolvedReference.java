package io.github.polnum.catalogue;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.LinkedHashSet;
import java.util.Set;

/** A reference points to nothing, in a framework that is there. */
final class UnresolvedReference {

    static final Rule RULE = Catalogue.define(
                    "unresolved-reference",
                    Severity.ERROR,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "trust" ] } } ]
                            """),
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "turst" ] } } ]
                            """))
            .whole(UnresolvedReference::check)
            .build();

    private UnresolvedReference() {}

    private static void check(Subject subject, Findings findings) {
        for (var reference : DeadEnds.of(subject).inSet()) {
            var written = reference.use().reference();
            var finding =
                    findings.at(reference.holder(), reference.use().path()).put("value", written.toString());
            if (written.isLocal()) {
                Suggestion.of(
                                written.toString(),
                                subject.shared(Known.class, Known::new).near(written.toString()))
                        .ifPresent(near -> finding.put("suggestion", near));
            }
            finding.add();
        }
    }

    /** The identifiers of the framework, by how they begin and end: who mistypes one seldom misses both. */
    private static final class Known {

        private static final int LETTERS = 4;

        /** So that the work for one reference is bounded, however alike identifiers are. */
        private static final int MOST = 12;

        private final ListMultimap<String, String> byEnds = ArrayListMultimap.create();

        Known(Subject subject) {
            for (var node : subject.nodes()) {
                if (node.order() > 0) {
                    var id = node.id().value();
                    add(beginning(id), id);
                    add(end(id), id);
                }
            }
        }

        private void add(String key, String id) {
            var list = byEnds.get(key);
            if (list.size() < MOST) {
                list.add(id);
            }
        }

        Set<String> near(String written) {
            var near = new LinkedHashSet<>(byEnds.get(beginning(written)));
            near.addAll(byEnds.get(end(written)));
            near.removeIf(id -> Math.abs(id.length() - written.length()) > Math.max(1, id.length() / 3));
            return near;
        }

        private static String beginning(String id) {
            return "^" + id.substring(0, Math.min(LETTERS, Math.max(1, id.length() / 2)));
        }

        private static String end(String id) {
            return id.substring(id.length() - Math.min(LETTERS, Math.max(1, id.length() / 2)));
        }
    }
}
