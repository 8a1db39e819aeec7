package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** What was promised by a date that is past is still open. */
final class CommitmentOverdue {

    static final Rule RULE = Catalogue.define(
                    "commitment-overdue",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2023/2024",
                                "statusReports": [ { "date": "2024", "state": "completed" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2023/2024",
                                "statusReports": [ { "date": "2024", "state": "in-progress" } ] }
                            ]
                            """))
            .each(Measure.class, CommitmentOverdue::check)
            .build();

    private CommitmentOverdue() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var deadline = measure.deadline().value();
        if (deadline.isEmpty()
                || !Certainly.before(deadline.get(), subject.asOf())
                || !isOpen(measure, node, subject)) {
            return;
        }
        findings.at(node)
                .put("id", measure.id().value())
                .put("value", deadline.get().toString())
                .put("date", subject.asOf().toString())
                .add();
    }

    private static boolean isOpen(Measure measure, Node node, Subject subject) {
        var deliveries = measure.events().stream()
                .filter(event -> event.kind().equals(EventKind.DELIVERED))
                .toList();
        // A date that is not recorded is a delivery all the same.
        if (deliveries.stream().anyMatch(event -> event.date().isStated())) {
            return false;
        }
        if (!measure.statusReports().isEmpty()) {
            return OwnWords.of(subject)
                    .state(measure)
                    .filter(state -> state == State.PROPOSED || state == State.PLANNED || state == State.IN_PROGRESS)
                    .isPresent();
        }
        // Nothing reported is no delay, unless a date was promised.
        return !deliveries.isEmpty()
                || node.parent()
                        .filter(parent -> parent.item() instanceof Consultation)
                        .isPresent();
    }
}
