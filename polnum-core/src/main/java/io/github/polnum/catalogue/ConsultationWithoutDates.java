package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Consultations that do not say when they take place. */
final class ConsultationWithoutDates {

    static final Rule RULE = Catalogue.define(
                    "consultation-without-dates",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>", "period": "2025-03/2025-05" }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>" }
                            ]
                            """))
            .whole(ConsultationWithoutDates::check)
            .build();

    private ConsultationWithoutDates() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject, findings, Consultation.class, node -> true, node -> isUndated((Consultation) node.item()));
    }

    private static boolean isUndated(Consultation consultation) {
        return !consultation.period().isStated()
                && consultation.phases().stream()
                        .noneMatch(phase -> phase.period().isStated())
                && consultation.events().stream()
                        .noneMatch(event ->
                                event.date().isStated() || event.planned().isStated());
    }
}
