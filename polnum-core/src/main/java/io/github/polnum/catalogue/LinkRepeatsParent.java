package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Set;

/** A link says what the place of the element says already. */
final class LinkRepeatsParent {

    static final Rule RULE = Catalogue.define(
                    "link-repeats-parent",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>",
                                "measures": [ { "id": "portal", "name": "<portal>", "links": { "part-of": ["skills"] } } ] },
                              { "id": "skills", "name": "<skills>" }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>",
                                "measures": [ { "id": "portal", "name": "<portal>", "links": { "part-of": ["participation"] } } ] },
                              { "id": "skills", "name": "<skills>" }
                            ]
                            """))
            .whole(LinkRepeatsParent::check)
            .build();

    /** What a part says of the whole that it stands under: under a principle, that it upholds it. */
    private static final Set<LinkKind> UP = Set.of(LinkKind.PART_OF, LinkKind.CONTRIBUTES_TO, LinkKind.UPHOLDS);

    private LinkRepeatsParent() {}

    private static void check(Subject subject, Findings findings) {
        for (var reference : subject.references()) {
            var kind = reference.use().link();
            if (kind.isEmpty() || reference.target().isEmpty()) {
                continue;
            }
            boolean up = UP.contains(kind.get());
            boolean down = kind.get().equals(LinkKind.INCLUDES);
            var target = reference.target().get();
            if ((up && isUnder(reference.holder(), target)) || (down && isUnder(target, reference.holder()))) {
                findings.at(reference.holder(), reference.use().path())
                        .put("id", reference.holder().id().value())
                        .put("other", target.id().value())
                        .add();
            }
        }
    }

    private static boolean isUnder(Node part, Node whole) {
        var parent = part.parent();
        return parent.isPresent() && parent.get().equals(whole);
    }
}
