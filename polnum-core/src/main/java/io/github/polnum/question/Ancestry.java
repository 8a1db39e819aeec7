package io.github.polnum.question;

import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What something stands under: its parents, its further parents by links of kind part-of, and theirs. */
final class Ancestry {

    private Ancestry() {}

    /** The place itself and all that it stands under, each once, however the links run. */
    static Set<Node> of(FrameworkIndex index, Node node) {
        var found = new LinkedHashSet<Node>();
        var open = new ArrayDeque<Node>();
        open.add(node);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                next.parent().ifPresent(open::add);
                if (next.item() instanceof PolicyElement element) {
                    element.links().stream()
                            .filter(link -> link.kind().equals(LinkKind.PART_OF))
                            .forEach(link -> index.find(link.to()).ifPresent(open::add));
                }
            }
        }
        return found;
    }
}
