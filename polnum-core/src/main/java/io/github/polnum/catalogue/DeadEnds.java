package io.github.polnum.catalogue;

import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.List;

/** The references that lead to nothing: in a framework that is judged, where it should be, or in one that is not. */
final class DeadEnds {

    private final List<Resolved> inSet = new ArrayList<>();
    private final List<Resolved> outside = new ArrayList<>();

    private DeadEnds(Subject subject) {
        for (var reference : subject.references()) {
            if (reference.target().isEmpty()) {
                var written = reference.use().reference();
                (written.isLocal() || isInSet(subject, written) ? inSet : outside).add(reference);
            }
        }
    }

    static DeadEnds of(Subject subject) {
        return subject.shared(DeadEnds.class, DeadEnds::new);
    }

    /** Whether the framework that a reference points into is judged too, in the edition that is meant. */
    static boolean isInSet(Subject subject, Reference reference) {
        var framework = reference.framework().orElseThrow();
        return reference.edition().isPresent()
                ? subject.set().find(framework, reference.edition().get()).isPresent()
                : subject.set().find(framework).isPresent();
    }

    /** Those into this framework or another one that is judged, in document order. */
    List<Resolved> inSet() {
        return inSet;
    }

    /** The others, in document order. */
    List<Resolved> outside() {
        return outside;
    }
}
