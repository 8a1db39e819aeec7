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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Optional;

/** A measure was last reported completed, measures under it or linked to it as its parts were not. */
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
        if (!words.state(measure).equals(Optional.of(State.COMPLETED))) {
            return;
        }
        var current = Current.of(subject);
        var open = subject.shared(Open.class, Open::new);
        var parts = new ArrayList<String>();
        for (var part : measure.measures()) {
            if (open.holds(part)) {
                parts.add(part.id().value());
            }
        }
        for (var part : linked) {
            if (!current.isWithdrawn(part) && open.holds((Measure) part.item())) {
                parts.add(part.id().value());
            }
        }
        if (!parts.isEmpty() && !current.isWithdrawn(node)) {
            findings.at(node)
                    .put("id", measure.id().value())
                    .put("count", parts.size())
                    .put("name", parts.subList(0, Math.min(NAMED, parts.size())))
                    .add();
        }
    }

    /** The measures that are open, worked out once for each: many may have one part. */
    private static final class Open {
        private final IdentityHashMap<Measure, Boolean> known = new IdentityHashMap<>();
        private final OwnWords words;
        private final LocalDate day;

        Open(Subject subject) {
            words = OwnWords.of(subject);
            day = subject.asOf();
        }

        boolean holds(Measure measure) {
            return known.computeIfAbsent(
                    measure,
                    key -> words.state(key).filter(Open::isOpen).isPresent() && !Current.isWithdrawn(key, day));
        }

        private static boolean isOpen(State state) {
            return state != State.COMPLETED && state != State.ABANDONED;
        }
    }
}
