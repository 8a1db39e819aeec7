package io.github.polnum.catalogue;

import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The references that lead to nothing: in a framework that is judged, where it should be, or in one that is not. */
final class DeadEnds {

    /** The references into one framework that is not judged. */
    static final class Outside {
        private final Resolved first;
        private int count;

        Outside(Resolved first) {
            this.first = first;
        }

        Resolved first() {
            return first;
        }

        int count() {
            return count;
        }
    }

    private final List<Resolved> inSet = new ArrayList<>();
    private final Map<String, Outside> outside = new LinkedHashMap<>();

    private DeadEnds(Subject subject) {
        for (var reference : subject.references()) {
            if (reference.target().isEmpty()) {
                add(reference, subject);
            }
        }
    }

    static DeadEnds of(Subject subject) {
        return subject.shared(DeadEnds.class, DeadEnds::new);
    }

    private void add(Resolved reference, Subject subject) {
        var written = reference.use().reference();
        if (written.isLocal()) {
            inSet.add(reference);
            return;
        }
        // What is outside is so for all references to it.
        var framework = written.toString().substring(0, written.toString().indexOf('#'));
        var known = outside.get(framework);
        if (known == null && isInSet(subject, written)) {
            inSet.add(reference);
            return;
        }
        outside.computeIfAbsent(framework, key -> new Outside(reference)).count++;
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

    /** The others, by framework and edition as they are written. */
    Map<String, Outside> outside() {
        return outside;
    }
}
