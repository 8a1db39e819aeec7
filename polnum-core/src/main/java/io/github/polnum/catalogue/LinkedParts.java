package io.github.polnum.catalogue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Subject;
import java.util.Set;

/** The measures of the framework that are parts of something by a link, written at the one end or the other. */
final class LinkedParts {

    private final SetMultimap<Node, Node> byWhole = LinkedHashMultimap.create();

    private LinkedParts(Subject subject) {
        for (var reference : subject.references()) {
            var kind = reference.use().link();
            var place = reference.target();
            if (kind.isPresent() && place.isPresent() && place.get().framework() == subject.framework()) {
                if (kind.get().equals(LinkKind.INCLUDES)) {
                    add(reference.holder(), place.get());
                } else if (kind.get().equals(LinkKind.PART_OF)) {
                    add(place.get(), reference.holder());
                }
            }
        }
    }

    /** One that stands under the whole already is its part without any link. */
    private void add(Node whole, Node part) {
        if (part.item() instanceof Measure
                && !part.equals(whole)
                && !part.parent().filter(whole::equals).isPresent()) {
            byWhole.put(whole, part);
        }
    }

    /** The places of the measures that links say are parts of something, each once. */
    static Set<Node> of(Node whole, Subject subject) {
        var byWhole = subject.shared(LinkedParts.class, LinkedParts::new).byWhole;
        return byWhole.containsKey(whole) ? byWhole.get(whole) : Set.of();
    }
}
