package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.HashMap;

/** A review judges one thing twice, otherwise each time, and nothing tells the two judgements apart. */
final class RatingsDisagree {

    private static final String REVIEW = """
            "objectives": [ { "id": "participation", "name": "<participation>" }, { "id": "skills", "name": "<skills>" } ],
            "reviews": [
              { "id": "review-2028", "name": "<review>", "period": "2024/2028", "assessments": [
                { "of": "participation", "rating": "achieved" }, { "of": "%s", "rating": "missed" } ] }
            ]
            """;

    static final Rule RULE = Catalogue.define(
                    "ratings-disagree",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework(REVIEW.formatted("skills")),
                    Example.framework(REVIEW.formatted("participation")))
            .each(Review.class, RatingsDisagree::check)
            .build();

    private RatingsDisagree() {}

    /** A judgement, and its position. */
    private record Judged(int position, Rating rating) {}

    /** The first that differs from the last before it is told. */
    private static void check(Review review, Node node, Subject subject, Findings findings) {
        var assessments = review.assessments();
        if (assessments.size() < 2) {
            return;
        }
        var lastOfThing = new HashMap<String, Judged>();
        for (int i = 0; i < assessments.size(); i++) {
            var assessment = assessments.get(i);
            var rating = assessment.rating().value();
            if (rating.isEmpty()) {
                continue;
            }
            var judged =
                    assessment.of().map(Object::toString).orElse(review.id().value());
            // Compared with the last before it alone, so that many of one thing take no more time than they are long.
            var before = lastOfThing.put(
                    judged + " " + assessment.date() + " " + assessment.status(), new Judged(i, rating.get()));
            if (before != null
                    && before.rating() != rating.get()
                    && areAlike(assessment, assessments.get(before.position()))) {
                findings.at(node, "assessments[" + i + "].rating")
                        .put("id", review.id().value())
                        .put("of", judged)
                        .put("value", rating.get().token())
                        .put("other", before.rating().token())
                        .related(node, "assessments[" + before.position() + "].rating")
                        .add();
                return;
            }
        }
    }

    /** Whether nothing but the rating tells two judgements of one thing apart: each text, and each word, may be about an aspect. */
    private static boolean areAlike(Assessment one, Assessment other) {
        boolean inOneWord =
                one.word().isEmpty() || other.word().isEmpty() || one.word().equals(other.word());
        return inOneWord
                && one.text().equals(other.text())
                && one.cites().equals(other.cites())
                && one.extensions().equals(other.extensions());
    }
}
