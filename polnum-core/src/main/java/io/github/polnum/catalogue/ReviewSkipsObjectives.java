package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Review;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A review judges some objectives and says nothing of others of the same level. */
final class ReviewSkipsObjectives {

    static final Rule RULE = Catalogue.define(
                    "review-skips-objectives",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>" },
                              { "id": "skills", "name": "<skills>" }
                            ],
                            "reviews": [
                              { "id": "review-2025", "name": "<review>", "assessments": [
                                { "of": "participation", "rating": "on-track" },
                                { "of": "skills", "rating": "at-risk" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>" },
                              { "id": "skills", "name": "<skills>" }
                            ],
                            "reviews": [
                              { "id": "review-2025", "name": "<review>", "assessments": [
                                { "of": "participation", "rating": "on-track" }
                              ] }
                            ]
                            """))
            .each(Review.class, ReviewSkipsObjectives::check)
            .build();

    private ReviewSkipsObjectives() {}

    private static final int NAMED = 3;

    /** The objectives by how many objectives they stand under. */
    private static final class ByDepth {
        private final Map<Node, Integer> depths = new HashMap<>();
        private final List<List<Node>> objectives = new ArrayList<>();

        ByDepth(Subject subject) {
            for (var node : subject.nodes()) {
                if (node.item() instanceof Objective) {
                    // The parent comes first in document order.
                    int depth = node.parent().map(depths::get).orElse(-1) + 1;
                    depths.put(node, depth);
                    if (objectives.size() == depth) {
                        objectives.add(new ArrayList<>());
                    }
                    objectives.get(depth).add(node);
                }
            }
        }
    }

    /** One finding a review. A review of the measures, or of the objectives of one level, judges no others. */
    private static void check(Review review, Node node, Subject subject, Findings findings) {
        var judged = new HashSet<Node>();
        for (var assessment : review.assessments()) {
            assessment
                    .of()
                    .flatMap(subject::find)
                    .filter(found -> found.item() instanceof Objective)
                    .ifPresent(judged::add);
        }
        if (judged.isEmpty()) {
            return;
        }
        var all = subject.shared(ByDepth.class, ByDepth::new);
        var counts = new int[all.objectives.size()];
        judged.forEach(found -> counts[depth(all, found)]++);
        int skipped = 0;
        var first = new ArrayList<String>();
        for (int depth = 0; depth < counts.length; depth++) {
            var candidates = all.objectives.get(depth);
            if (counts[depth] == 0 || counts[depth] == candidates.size()) {
                continue;
            }
            skipped += candidates.size() - counts[depth];
            // Looks at no more than those judged and the few that are named.
            for (int i = 0; i < candidates.size() && first.size() < NAMED; i++) {
                if (!judged.contains(candidates.get(i))) {
                    first.add(candidates.get(i).id().value());
                }
            }
        }
        if (skipped > 0) {
            findings.at(node)
                    .put("id", review.id().value())
                    .put("count", skipped)
                    .put("name", first)
                    .add();
        }
    }

    private static int depth(ByDepth all, Node objective) {
        return Objects.requireNonNull(all.depths.get(objective));
    }
}
