package io.github.polnum.rule;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.polnum.finding.Finding;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the waivers of a profile exempt in one framework, on one day. */
final class Waived {

    /** For codes of rules the identifiers. */
    private final SetMultimap<String, Identifier> things = HashMultimap.create();

    /** The codes of the rules that are waived for the framework as a whole. */
    private final Set<String> asAWhole = new HashSet<>();

    Waived(Profile profile, PolicyFramework framework, LocalDate day) {
        for (var waiver : profile.allWaivers()) {
            if (waiver.holdsOn(day) && isOf(waiver.element(), framework)) {
                waiver.element()
                        .id()
                        .ifPresentOrElse(id -> things.put(waiver.rule(), id), () -> asAWhole.add(waiver.rule()));
            }
        }
    }

    /** Whether the element of a waiver is, or could be, in a framework. */
    static boolean isOf(Reference element, PolicyFramework framework) {
        return element.framework().map(framework.id()::equals).orElse(true)
                && (element.edition().isEmpty() || element.edition().equals(framework.edition()));
    }

    /** Whether something is exempt, by itself or as a part of an element that is. */
    boolean covers(String rule, Node node) {
        if (node.order() == 0) {
            return asAWhole.contains(rule);
        }
        boolean isPart = node.item() instanceof Target || node.item() instanceof Phase || node.item() instanceof Topic;
        return things.containsEntry(rule, node.id())
                || (isPart && covers(rule, node.parent().orElseThrow()));
    }

    /** Whether what was noticed while the framework was read is exempt. */
    boolean covers(Finding noticed, PolicyFramework framework) {
        if (things.isEmpty() && asAWhole.isEmpty()) {
            return false;
        }
        var path = noticed.place().path().orElse("");
        var index = framework.index();
        var node = noticed.place()
                .element()
                .flatMap(index::find)
                // An element may be called as its framework is.
                .filter(found -> !found.id().equals(framework.id()) || path.startsWith(found.path()))
                .orElseGet(() -> index.nodes().get(0));
        return covers(noticed.code(), node);
    }
}
