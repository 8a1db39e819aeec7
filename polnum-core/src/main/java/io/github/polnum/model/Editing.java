package io.github.polnum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rebuilds the way from something changed up to its framework; everything beside the way is shared. */
final class Editing {

    private Editing() {}

    /** The framework in which one thing is another, or is gone. */
    static PolicyFramework replace(FrameworkIndex.Node place, Optional<? extends Identified> replacement) {
        var changed = replacement.<Identified>map(item -> item);
        for (var at = place; at.parent().isPresent(); at = at.parent().get()) {
            var parent = (PolicyElement) at.parent().get().item();
            var list = at.list();
            var children = new ArrayList<Identified>(list.children().apply(parent));
            if (changed.isPresent()) {
                children.set(at.position(), list.child().cast(changed.get()));
            } else {
                children.remove(at.position());
            }
            changed = Optional.of(list.with().apply(parent, children));
        }
        return (PolicyFramework) changed.orElseThrow();
    }

    /** What takes the place of something, since it can stand there. */
    static Identified fitting(Containment list, Identified before, @Nullable Identified after) {
        if (after == null || !list.child().isInstance(after)) {
            throw new IllegalArgumentException("PolicyFramework: " + before + " must stay a "
                    + list.child().getSimpleName() + ", but became " + after);
        }
        return after;
    }

    /** The element in which everything of a type under it is changed, from the leaves up. */
    static <T extends Identified> PolicyElement replaceAll(
            PolicyElement element, Class<T> type, UnaryOperator<T> change) {
        var result = element;
        for (var list : Containment.of(element.type())) {
            List<? extends Identified> children = list.children().apply(element);
            List<Identified> changed = null;
            for (int i = 0; i < children.size(); i++) {
                Identified child = children.get(i);
                Identified replacement =
                        child instanceof PolicyElement nested ? replaceAll(nested, type, change) : child;
                if (type.isInstance(replacement)) {
                    replacement = fitting(list, child, change.apply(type.cast(replacement)));
                }
                if (replacement != child) {
                    changed = changed == null ? new ArrayList<>(children) : changed;
                    changed.set(i, replacement);
                }
            }
            if (changed != null) {
                result = list.with().apply(result, changed);
            }
        }
        return result;
    }
}
