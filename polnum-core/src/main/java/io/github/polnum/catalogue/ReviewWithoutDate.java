package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Review;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Reviews of which nobody knows whether they are out or due. */
final class ReviewWithoutDate {

    static final Rule RULE = Catalogue.define(
                    "review-without-date",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "reviews": [
                              { "id": "review", "name": "<review>", "events": [ { "kind": "published", "planned": "2027" } ] }
                            ]
                            """),
                    Example.framework("""
                            "reviews": [
                              { "id": "review", "name": "<review>" }
                            ]
                            """))
            .whole(ReviewWithoutDate::check)
            .build();

    private ReviewWithoutDate() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(subject, findings, Review.class, node -> true, node -> isUndated((Review) node.item()));
    }

    private static boolean isUndated(Review review) {
        return !review.period().isStated()
                && review.events().stream()
                        .noneMatch(event ->
                                event.date().isStated() || event.planned().isStated());
    }
}
