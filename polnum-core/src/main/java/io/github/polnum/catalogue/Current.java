package io.github.polnum.catalogue;

import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.BitSet;

/** What of a framework is not history on the day: what was withdrawn is, and so is a framework that another one has superseded. */
final class Current {

    private final BitSet withdrawn = new BitSet();
    private final boolean isSuperseded;

    private Current(Subject subject) {
        for (var node : subject.nodes()) {
            if (isUnderWithdrawn(node)
                    || (node.item() instanceof PolicyElement element && isWithdrawn(element, subject.asOf()))) {
                withdrawn.set(node.order());
            }
        }
        isSuperseded = subject.set().isSuperseded(subject.framework(), subject.asOf());
    }

    /** The parent comes first in document order. */
    private boolean isUnderWithdrawn(Node node) {
        var parent = node.parent();
        return parent.isPresent() && isWithdrawn(parent.get());
    }

    static Current of(Subject subject) {
        return subject.shared(Current.class, Current::new);
    }

    /**
     * Whether an element itself was withdrawn; it counts as withdrawn unless that certainly lies after the day, or it was
     * certainly added again later.
     */
    static boolean isWithdrawn(PolicyElement element, LocalDate day) {
        var events = element.events();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.kind().equals(EventKind.WITHDRAWN)
                    && Occurrence.tookPlace(event)
                    && event.date()
                            .value()
                            .filter(date -> Certainly.after(date, day) || isAddedAfter(date, element, day))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddedAfter(Period withdrawal, PolicyElement element, LocalDate day) {
        return element.events().stream()
                .filter(event -> event.kind().equals(EventKind.ADDED))
                .flatMap(event -> event.date().value().stream())
                .anyMatch(date -> Certainly.before(withdrawal, date) && !Certainly.after(date, day));
    }

    /** Whether something was withdrawn by the day, by itself or with what it stands under: it lacks nothing any more. */
    boolean isWithdrawn(Node node) {
        return withdrawn.get(node.order());
    }

    /** Whether the day can tell of something what is late: of history it cannot. */
    boolean includes(Node node) {
        return !isSuperseded && !isWithdrawn(node);
    }
}
