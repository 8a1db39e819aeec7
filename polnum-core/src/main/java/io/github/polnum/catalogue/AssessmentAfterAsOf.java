package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.List;

/** A judgement is dated after the day of the check. */
final class AssessmentAfterAsOf {

    static final Rule RULE = Catalogue.define(
                    "assessment-after-as-of",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "assessments": [ { "rating": "on-track", "date": "2025" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "assessments": [ { "rating": "on-track", "date": "2205" } ] }
                            ]
                            """))
            .each(Identified.class, AssessmentAfterAsOf::check)
            .build();

    private AssessmentAfterAsOf() {}

    /** The first is told. */
    private static void check(Identified item, Node node, Subject subject, Findings findings) {
        var assessments = item instanceof PolicyElement element
                ? element.assessments()
                : item instanceof Target target ? target.assessments() : List.<Assessment>of();
        for (int i = 0; i < assessments.size(); i++) {
            var date = assessments.get(i).date().value();
            if (date.isPresent() && Certainly.after(date.get(), subject.asOf())) {
                findings.at(node, "assessments[" + i + "].date")
                        .put("value", date.get().toString())
                        .put("date", subject.asOf().toString())
                        .add();
                return;
            }
        }
    }
}
