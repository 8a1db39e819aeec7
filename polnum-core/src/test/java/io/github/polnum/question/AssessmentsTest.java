package io.github.polnum.question;

import static io.github.polnum.question.TraceabilityTest.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private static Assessment of(String judged, Rating rating) {
        return Assessment.builder().of(judged).rating(rating).build();
    }

    private static Node node(PolicyFramework framework, String id) {
        return framework.index().find(Identifier.of(id)).orElseThrow();
    }

    private static List<String> about(Assessments assessments, Node node) {
        return assessments.about(node).stream()
                .map(one -> one.by().id() + " "
                        + one.rating().value().map(Rating::token).orElse("?"))
                .toList();
    }

    @Test
    void whatSomethingHoldsAndWhatReviewsSayOfItStandTogetherInTheOrderOfTheDocument() {
        var plan = PolicyFramework.builder("plan", NAME)
                .addObjective(Objective.builder("a", NAME)
                        .addAssessment(
                                Assessment.builder().rating(Rating.AT_RISK).build())
                        .addAssessment(of("b", Rating.OFF_TRACK))
                        .addIndicator(Indicator.builder("i", NAME)
                                .addTarget(Target.builder("t")
                                        .value(1)
                                        .addAssessment(Assessment.builder()
                                                .rating(Rating.MISSED)
                                                .build())
                                        .build())
                                .build())
                        .build())
                .addObjective(Objective.of("b", NAME))
                .addReview(Review.builder("r1", NAME)
                        .addAssessment(of("a", Rating.ON_TRACK))
                        .addAssessment(of("t", Rating.ACHIEVED))
                        .addAssessment(of("nothing", Rating.ACHIEVED))
                        .addAssessment(
                                Assessment.builder().rating(Rating.AT_RISK).build())
                        .addLink(LinkKind.REVIEWS, "b")
                        .build())
                .addReview(Review.builder("r2", NAME)
                        .addAssessment(of("plan#a", Rating.ACHIEVED))
                        .addAssessment(of("plan#", Rating.OFF_TRACK))
                        .build())
                .build();
        var assessments = Assessments.of(plan);

        assertThat(about(assessments, node(plan, "a"))).containsExactly("a at-risk", "r1 on-track", "r2 achieved");
        assertThat(about(assessments, node(plan, "b"))).containsExactly("a off-track");
        assertThat(about(assessments, node(plan, "i"))).isEmpty();
        assertThat(about(assessments, node(plan, "t"))).containsExactly("t missed", "r1 achieved");
        assertThat(about(assessments, node(plan, "r1"))).containsExactly("r1 at-risk");
        assertThat(about(assessments, plan.index().nodes().get(0))).containsExactly("r2 off-track");
        assertThat(assessments).hasToString("Assessments[8]");
    }

    @Test
    void ratingIsWhatTheTermsOfWhoJudgedMakeOfTheWord() {
        var fr = LanguageTag.FR;
        var canton = PolicyFramework.builder("canton", NAME)
                .addObjective(Objective.of("a", NAME))
                .build();
        var court = PolicyFramework.builder("court", NAME)
                .terms(Terms.builder()
                        .addRating(Term.of(fr.text("vert"), Rating.ON_TRACK))
                        .build())
                .addReview(Review.builder("audit", NAME)
                        .addAssessment(Assessment.builder()
                                .of("canton#a")
                                .word(fr.text("vert"))
                                .build())
                        .addAssessment(Assessment.builder()
                                .of("canton#a")
                                .word(fr.text("mauve"))
                                .build())
                        .build())
                .build();
        var assessments = Assessments.of(PolicySet.of(List.of(canton, court)));
        var a = node(canton, "a");

        assertThat(assessments.about(a))
                .extracting(Assessments.Assessed::rating)
                .containsExactly(Stated.of(Rating.ON_TRACK), Stated.notStated());
        assertThat(Assessments.of(canton).about(a)).isEmpty();
        assertThat(Assessments.of(court).about(a)).isEmpty();
    }

    @Test
    void whatAnotherEditionSupersedesJudgesItselfAlone() {
        var of = "plan#a";
        var first = PolicyFramework.builder("plan", NAME)
                .edition("2018")
                .addObjective(Objective.of("a", NAME))
                .addReview(Review.builder("r", NAME)
                        .addAssessment(of(of, Rating.MISSED))
                        .build())
                .build();
        var second = PolicyFramework.builder("plan", NAME)
                .edition("2024")
                .addLink(LinkKind.SUPERSEDES, "plan@2018#")
                .addObjective(Objective.of("a", NAME))
                .build();
        var assessments = Assessments.of(PolicySet.of(List.of(first, second)));

        assertThat(about(assessments, node(first, "a"))).containsExactly("r missed");
        assertThat(about(assessments, node(second, "a"))).isEmpty();
    }
}
