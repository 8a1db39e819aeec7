package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Review;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A review covers a time that its framework has nothing to do with. */
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
        var whole = subject.framework().period().value();
        var own = review.period().value();
        if (whole.isPresent() && own.isPresent() && Certainly.apart(own.get(), whole.get())) {
            findings.at(node, "period")
                    .put("id", review.id().value())
                    .put("value", own.get().toString())
                    .put("other", whole.get().toString())
                    .related(subject.nodes().get(0), "period")
                    .add();
        }
    }
}
