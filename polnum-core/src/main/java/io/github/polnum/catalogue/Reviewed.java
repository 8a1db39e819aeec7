package io.github.polnum.catalogue;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Reference;
import java.util.Optional;

/** What a review refers to, in its own framework or in another one of the set. */
final class Reviewed {

    private Reviewed() {}

    /**
     * Follows a reference of a review. One to its own framework that names no edition means the one that the review is in; one to
     * another framework of which there are several editions may have been written for any of them.
     */
    static Optional<Node> find(Reference reference, Subject subject) {
        if (reference.isLocal() || reference.edition().isPresent()) {
            return subject.resolve(reference);
        }
        var own = subject.index().find(reference);
        if (own.isPresent()) {
            return own;
        }
        return subject.resolve(reference)
                .filter(place ->
                        !place.framework().id().equals(subject.framework().id())
                                && subject.set().current(place.framework().id()).size() == 1
                                && Supersessions.of(subject).by(place.framework()).stream()
                                        .noneMatch(claim -> claim.earlier()
                                                .id()
                                                .equals(place.framework().id())));
    }
}
