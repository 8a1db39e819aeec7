package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A measure was last reported completed, measures under it or linked to it as its parts were not; a part of which no state
 * is told is as open as the parts under it.
 */
final class CompletedWithOpenParts {

    static final Rule RULE = Catalogue.define(
                    "completed-with-open-parts",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "completed" } ],
                                "measures": [
                                  { "id": "sign-in", "name": "<sign-in>", "statusReports": [ { "date": "2025", "state": "completed" } ] }
                                ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "statusReports": [ { "date": "2025", "state": "completed" } ],
                                "measures": [
                                  { "id": "sign-in", "name": "<sign-in>", "statusReports": [ { "date": "2025", "state": "in-progress" } ] }
                                ] }
                            ]
                            """))
            .each(Measure.class, CompletedWithOpenParts::check)
            .build();

    private CompletedWithOpenParts() {}

    private static final int NAMED = 3;

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var linked = LinkedParts.of(node, subject);
        if (measure.measures().isEmpty() && linked.isEmpty()) {
            return;
        }
        var words = OwnWords.of(subject);
        if (!words.lastOfState(measure).flatMap(words::state).equals(Optional.of(State.COMPLETED))) {
            return;
        }
        var current = Current.of(subject);
        var open = subject.shared(Open.class, Open::new);
        var found = Found.NOTHING;
        for (var part : measure.measures()) {
            found = found.and(open.in(part));
        }
        for (var part : linked) {
            if (!current.isHistory(part) && !open.isReachedFromAbove(part, node, linked)) {
                found = found.and(open.in((Measure) part.item()));
            }
        }
        if (found.count() > 0 && !current.isHistory(node)) {
            var finding = findings.at(node)
                    .put("id", measure.id().value())
                    .put("count", found.count())
                    .put(
                            "name",
                            found.first().stream()
                                    .map(part -> part.id().value())
                                    .toList());
            found.first().forEach(part -> subject.index().locate(part).ifPresent(place -> finding.related(place, "")));
            finding.add();
        }
    }

    /** How many parts are open, and the first of them. */
    private record Found(int count, List<Measure> first) {
        static final Found NOTHING = new Found(0, List.of());

        Found and(Found other) {
            if (count == 0 || other.count == 0) {
                return count == 0 ? other : this;
            }
            if (first.size() == NAMED) {
                return new Found(count + other.count, first);
            }
            return new Found(
                    count + other.count,
                    Stream.concat(first.stream(), other.first.stream())
                            .limit(NAMED)
                            .toList());
        }
    }

    /** What is open of a part, worked out once for each: many may have one part. */
    private static final class Open {
        private final IdentityHashMap<Measure, Found> known = new IdentityHashMap<>();
        private final OwnWords words;
        private final LocalDate day;

        Open(Subject subject) {
            words = OwnWords.of(subject);
            day = subject.asOf();
        }

        /** Depth is bounded. */
        Found in(Measure part) {
            var found = known.get(part);
            if (found == null) {
                found = part.isWithdrawn(day) ? Found.NOTHING : find(part);
                known.put(part, found);
            }
            return found;
        }

        private Found find(Measure part) {
            var last = words.lastOfState(part);
            if (last.isPresent()) {
                return words.state(last.get()).filter(Open::isOpen).isPresent()
                        ? new Found(1, List.of(part))
                        : Found.NOTHING;
            }
            var all = Found.NOTHING;
            for (var under : part.measures()) {
                all = all.and(in(under));
            }
            return all;
        }

        /** Whether a part that is linked to a whole is found under it, or under another one linked to it, as well. */
        boolean isReachedFromAbove(Node part, Node whole, Set<Node> linked) {
            for (var at = part.parent(); at.isPresent(); at = at.get().parent()) {
                var above = at.get();
                if (above.equals(whole)) {
                    return true;
                }
                if (!(above.item() instanceof Measure measure)
                        || words.lastOfState(measure).isPresent()) {
                    return false;
                }
                if (linked.contains(above)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOpen(State state) {
            return state != State.COMPLETED && state != State.ABANDONED;
        }
    }
}
