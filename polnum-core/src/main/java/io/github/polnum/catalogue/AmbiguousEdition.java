package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * References name no edition of a framework of which several are in the set, and none of these supersedes the others. Told once
 * for each such framework, at the first reference.
 */
final class AmbiguousEdition {

    private static final String EDITIONS = """
            [
              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2022",
                "objectives": [ { "id": "services", "name": "<services>" } ] },
              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2026",%s
                "objectives": [ { "id": "services", "name": "<services>" } ] },
              { "polnum": "1.0", "language": "<language>", "id": "projects", "name": "<projects>",
                "measures": [
                  { "id": "counter", "name": "<counter>", "links": { "contributes-to": [ "plan#services" ] } }
                ] }
            ]
            """;

    static final Rule RULE = Catalogue.define(
                    "ambiguous-edition",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.of(EDITIONS.formatted("\n    \"links\": { \"supersedes\": [ \"plan@2022#\" ] },")),
                    Example.of(EDITIONS.formatted("")))
            .whole(AmbiguousEdition::check)
            .build();

    private AmbiguousEdition() {}

    private static void check(Subject subject, Findings findings) {
        if (subject.set().frameworks().size() < 2) {
            return;
        }
        var found = new LinkedHashMap<Identifier, List<Resolved>>();
        for (var reference : subject.references()) {
            var to = reference.use().reference();
            if (!to.isLocal() && to.edition().isEmpty() && !isEarlierOfItself(reference, subject.framework())) {
                var framework = to.framework().orElseThrow();
                if (subject.set().current(framework).size() > 1
                        && !findings.setAside(
                                reference.holder(), reference.use().path())) {
                    found.computeIfAbsent(framework, key -> new ArrayList<>()).add(reference);
                }
            }
        }
        found.forEach((framework, references) -> tell(framework, references, subject, findings));
    }

    private static void tell(Identifier framework, List<Resolved> references, Subject subject, Findings findings) {
        var editions = subject.set().current(framework).stream()
                .map(PolicyFramework::reference)
                .toList();
        // At most one of several says no edition.
        var example = editions.stream()
                .filter(edition -> edition.edition().isPresent())
                .findFirst()
                .orElseThrow();
        findings.at(references.get(0).holder(), references.get(0).use().path())
                .put("framework", framework.value())
                .put("count", references.size())
                .put("editions", editions.stream().map(Reference::toString).toList())
                .put("example", example.toString())
                .add();
    }

    /** A framework that supersedes itself means an earlier edition that is not said. */
    private static boolean isEarlierOfItself(Resolved reference, PolicyFramework framework) {
        var to = reference.use().reference();
        return reference.use().link().filter(LinkKind.SUPERSEDES::equals).isPresent()
                && to.id().isEmpty()
                && to.framework().equals(Optional.of(framework.id()));
    }
}
