package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** The declared totals of a consultation do not say as of when they are. */
final class TotalsWithoutDate {

    static final Rule RULE = Catalogue.define(
                    "totals-without-date",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>", "period": "2025-03/2025-05",
                                "figures": [ { "kind": "contributions", "value": 816, "date": "2025-06" } ], "cites": ["report"] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>", "period": "2025-03/2025-05",
                                "figures": [ { "kind": "contributions", "value": 816 } ], "cites": ["report"] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """))
            .each(Consultation.class, TotalsWithoutDate::check)
            .build();

    private TotalsWithoutDate() {}

    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        if (consultation.figures().isEmpty()) {
            return;
        }
        var undated = consultation.figures().stream()
                .filter(figure ->
                        figure.value().value().isPresent() && !figure.date().isStated())
                .count();
        if (undated > 0) {
            findings.at(node, "figures")
                    .put("id", consultation.id().value())
                    .put("count", undated)
                    .add();
        }
    }
}
