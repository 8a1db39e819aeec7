package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** The declared totals of a consultation cite nothing, nor does anything above them. */
final class TotalsWithoutSource {

    static final Rule RULE = Catalogue.define(
                    "totals-without-source",
                    Severity.WARNING,
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
                                "figures": [ { "kind": "contributions", "value": 816, "date": "2025-06" } ] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """))
            .each(Consultation.class, TotalsWithoutSource::check)
            .build();

    private TotalsWithoutSource() {}

    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        if (consultation.figures().isEmpty()) {
            return;
        }
        var unproven = consultation.figures().stream()
                .filter(figure ->
                        figure.value().value().isPresent() && figure.cites().isEmpty())
                .count();
        if (unproven > 0 && consultation.records().isEmpty() && !cites(node)) {
            findings.at(node, "figures")
                    .put("id", consultation.id().value())
                    .put("count", unproven)
                    .add();
        }
    }

    /** What cites nothing itself rests on what its parent cites. */
    private static boolean cites(Node place) {
        for (var at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            if (!((PolicyElement) at.get().item()).cites().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
