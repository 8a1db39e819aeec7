package io.github.polnum.catalogue;

import com.google.common.collect.ImmutableSet;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Two links from one element to another exclude each other. */
final class ContradictoryLinks {

    static final Rule RULE = Catalogue.define(
                    "contradictory-links",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>", "links": { "part-of": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>" }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "open-data", "name": "<open-data>",
                                "links": { "part-of": [ "online-form" ], "includes": [ "online-form" ] } },
                              { "id": "online-form", "name": "<online-form>" }
                            ]
                            """))
            .each(PolicyElement.class, ContradictoryLinks::check)
            .build();

    private ContradictoryLinks() {}

    private static final List<Set<LinkKind>> EXCLUSIVE = List.of(
            Set.of(LinkKind.PART_OF, LinkKind.INCLUDES),
            Set.of(LinkKind.BROADER, LinkKind.NARROWER, LinkKind.EQUIVALENT),
            Set.of(LinkKind.SUPERSEDES, LinkKind.EQUIVALENT));

    private static final Set<LinkKind> ALL =
            EXCLUSIVE.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());

    private record Claim(Reference to, Set<LinkKind> exclusive) {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        if (element.links().size() < 2) {
            return;
        }
        int excluding = 0;
        for (var link : element.links()) {
            excluding += ALL.contains(link.kind()) ? 1 : 0;
        }
        if (excluding < 2) {
            return;
        }
        var first = new HashMap<Claim, LinkKind>();
        for (var use : element.references()) {
            for (var exclusive : EXCLUSIVE) {
                if (use.link().isPresent() && exclusive.contains(use.link().get())) {
                    var kind = use.link().get();
                    var other = first.putIfAbsent(new Claim(use.reference(), exclusive), kind);
                    if (other != null && !other.equals(kind)) {
                        findings.at(node, use.path())
                                .put("id", element.id().value())
                                .put("value", kind.token())
                                .put("other", other.token())
                                .put("to", use.reference().toString())
                                .add();
                    }
                }
            }
        }
    }
}
