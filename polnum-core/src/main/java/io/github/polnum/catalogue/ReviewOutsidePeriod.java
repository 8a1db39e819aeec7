package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Review;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.IdentityHashMap;
import java.util.List;

/** A review covers a time that the framework it reviews has nothing to do with. */
final class ReviewOutsidePeriod {

    static final Rule RULE = Catalogue.define(
                    "review-outside-period",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "period": "2024/2028",
                            "reviews": [ { "id": "review-2028", "name": "<review>", "period": "2025/2029" } ]
                            """),
                    Example.framework("""
                            "period": "2024/2028",
                            "reviews": [ { "id": "review-2028", "name": "<review>", "period": "2035/2039" } ]
                            """))
            .each(Review.class, ReviewOutsidePeriod::check)
            .build();

    private ReviewOutsidePeriod() {}

    private static void check(Review review, Node node, Subject subject, Findings findings) {
        var own = review.period().value();
        if (own.isEmpty()) {
            return;
        }
        for (var judged : judged(review, subject)) {
            var whole = judged.period().value();
            if (whole.isPresent() && Certainly.apart(own.get(), whole.get())) {
                var finding = findings.at(node, "period")
                        .put("id", review.id().value())
                        .put("value", own.get().toString())
                        .put("other", whole.get().toString());
                if (judged == subject.framework()) {
                    finding.related(subject.nodes().get(0), "period");
                }
                finding.add();
                return;
            }
        }
    }

    /** The frameworks that it says it reviews, by links or else by what it assesses; its own where it does not say. */
    private static List<PolicyFramework> judged(Review review, Subject subject) {
        var links = review.links().stream()
                .filter(link -> link.kind().equals(LinkKind.REVIEWS))
                .toList();
        if (!links.isEmpty()) {
            return links.stream()
                    .flatMap(link -> Reviewed.find(link.to(), subject).stream())
                    .map(Node::framework)
                    .toList();
        }
        var named = review.assessments().stream()
                .flatMap(assessment -> assessment.of().stream())
                .toList();
        if (named.isEmpty()) {
            return List.of(subject.framework());
        }
        var frameworks = new IdentityHashMap<PolicyFramework, Boolean>();
        for (var to : named) {
            Reviewed.find(to, subject).ifPresent(place -> frameworks.put(place.framework(), true));
        }
        // What it says of several other frameworks is no review of each of them.
        return frameworks.containsKey(subject.framework())
                ? List.of(subject.framework())
                : frameworks.size() == 1 ? List.copyOf(frameworks.keySet()) : List.of();
    }
}
