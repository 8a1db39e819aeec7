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
        private static final int MOST = 24;

        private final ListMultimap<String, String> byEnds = ArrayListMultimap.create();

        Known(Subject subject) {
            for (var node : subject.nodes()) {
                if (node.order() > 0) {
                    var id = node.id().value();
                    // As if it were mistyped with a letter more or less, too.
                    keys(id.length() - 1, id.length() + 1, id).forEach(key -> add(key, id));
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
            var near = new LinkedHashSet<String>();
            keys(written.length(), written.length(), written).forEach(key -> near.addAll(byEnds.get(key)));
            near.removeIf(id -> Math.abs(id.length() - written.length()) > Math.max(1, id.length() / 3));
            return near;
        }

        /** What an identifier is looked for by: how it begins, and how it ends, in as many letters as fit one of such lengths. */
        private static Set<String> keys(int shortest, int longest, String id) {
            var keys = new LinkedHashSet<String>();
            for (int length = shortest; length <= longest; length++) {
                int letters = Math.min(id.length(), Math.min(LETTERS, Math.max(1, length / 2)));
                keys.add("^" + id.substring(0, letters));
                keys.add(id.substring(id.length() - letters));
            }
            return keys;
        }
    }
}
