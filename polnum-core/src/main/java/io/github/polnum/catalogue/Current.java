package io.github.polnum.catalogue;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Subject;
import java.util.BitSet;

/**
 * What of a framework is not history on the day: what was withdrawn is, what another element has taken the place of, and a
 * framework that another one has superseded.
 */
final class Current {

    private final BitSet history = new BitSet();
    private final boolean isSuperseded;

    private Current(Subject subject) {
        boolean hasReplaced = false;
        var nodes = subject.nodes();
        for (var node : nodes) {
            if (node.item() instanceof PolicyElement element) {
                hasReplaced |= replaces(element);
                if (!element.events().isEmpty() && element.isWithdrawn(subject.asOf())) {
                    history.set(node.order());
                }
            }
        }
        addWhatStandsUnder(nodes);
        if (hasReplaced) {
            var replaced = new BitSet();
            for (var node : nodes) {
                if (node.item() instanceof PolicyElement element && replaces(element) && hasBegun(node, subject)) {
                    enterReplaced(element, node, subject, replaced);
                }
            }
            history.or(replaced);
            addWhatStandsUnder(nodes);
        }
        isSuperseded = subject.set().isSuperseded(subject.framework(), subject.asOf());
    }

    /** A parent comes first in document order. */
    private void addWhatStandsUnder(Iterable<Node> nodes) {
        if (history.isEmpty()) {
            return;
        }
        for (var node : nodes) {
            if (node.parent().filter(this::isHistory).isPresent()) {
                history.set(node.order());
            }
        }
    }

    private static boolean replaces(PolicyElement element) {
        if (!(element instanceof PolicyFramework)) {
            for (var link : element.links()) {
                if (link.kind().equals(LinkKind.SUPERSEDES)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is withdrawn has given its place up again. */
    private boolean hasBegun(Node node, Subject subject) {
        return !isHistory(node)
                && ((PolicyElement) node.item())
                        .period()
                        .value()
                        .filter(period -> Certainly.after(period, subject.asOf()))
                        .isEmpty();
    }

    private static void enterReplaced(PolicyElement element, Node node, Subject subject, BitSet replaced) {
        for (var link : element.links()) {
            if (link.kind().equals(LinkKind.SUPERSEDES)) {
                subject.find(link.to())
                        .filter(other -> other.order() > 0 && !other.equals(node))
                        .ifPresent(other -> replaced.set(other.order()));
            }
        }
    }

    static Current of(Subject subject) {
        return subject.shared(Current.class, Current::new);
    }

    /** Whether something was withdrawn or replaced by the day, by itself or with what it stands under: it lacks nothing any more. */
    boolean isHistory(Node node) {
        return history.get(node.order());
    }

    /** Whether the day can tell of something what is late: of history it cannot. */
    boolean includes(Node node) {
        return !isSuperseded && !isHistory(node);
    }
}
