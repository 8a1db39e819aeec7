package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        var deliveries = deliveries(measure);
        var missed = missed(measure, deliveries, subject.asOf());
        if (missed.isEmpty()
                || !isOpen(measure, deliveries, node, subject)
                || !Current.of(subject).includes(node)) {
            return;
        }
        findings.at(node)
                .put("id", measure.id().value())
                .put("value", missed.get().toString())
                .put("date", subject.asOf().toString())
                .add();
    }

    /** The first date that has passed without a delivery. */
    private static Optional<Period> missed(Measure measure, List<Event> deliveries, LocalDate day) {
        if (deliveries.isEmpty()) {
            return measure.deadline().value().filter(end -> Certainly.before(end, day));
        }
        if (deliveries.stream().noneMatch(event -> event.planned().value().isPresent())) {
            return measure.deadline()
                    .value()
                    .filter(end -> Certainly.before(end, day))
                    .filter(end -> deliveries.stream().allMatch(Occurrence::isAwaited));
        }
        var delivered = deliveries.stream().filter(Occurrence::tookPlace).toList();
        // Only what was planned for itself was certainly not what was planned for later.
        if (delivered.stream()
                .anyMatch(event -> event.planned().value().isEmpty()
                        || event.date().value().flatMap(Period::latest).isEmpty())) {
            return Optional.empty();
        }
        var last = delivered.stream()
                .flatMap(event -> event.date().value().stream())
                .max(Comparator.comparing(date -> date.latest().orElseThrow()));
        return deliveries.stream()
                .filter(Occurrence::isAwaited)
                .flatMap(event -> event.planned().value().stream())
                .filter(planned -> Certainly.before(planned, day))
                .filter(planned ->
                        last.map(date -> Certainly.before(date, planned)).orElse(true))
                .findFirst();
    }

    /** Most measures tell of none. */
    private static List<Event> deliveries(Measure measure) {
        var events = measure.events();
        return events.isEmpty()
                ? events
                : events.stream()
                        .filter(event -> event.kind().equals(EventKind.DELIVERED))
                        .toList();
    }

    private static boolean isOpen(Measure measure, List<Event> deliveries, Node node, Subject subject) {
        var words = OwnWords.of(subject);
        var last = words.lastOfState(measure);
        if (last.isPresent()) {
            return words.state(last.get())
                    .filter(state -> isOpen(state, deliveries))
                    .isPresent();
        }
        // Nothing reported is no delay, unless a date was promised.
        return !deliveries.isEmpty()
                || node.parent()
                        .filter(parent -> parent.item() instanceof Consultation)
                        .isPresent();
    }

    private static boolean isOpen(State state, List<Event> deliveries) {
        return switch (state) {
            case PROPOSED, PLANNED, IN_PROGRESS -> true;
            // While it rests its period may end; a delivery that was promised is missed all the same.
            case SUSPENDED ->
                deliveries.stream().anyMatch(event -> event.planned().value().isPresent());
            case COMPLETED, ABANDONED -> false;
        };
    }

    /** Whether a measure was last reported as done or given up, or in a way that may mean so. */
    static boolean mayBeOver(Measure measure, Subject subject) {
        var words = OwnWords.of(subject);
        return words.lastOfState(measure)
                .filter(report -> words.state(report)
                        .map(state -> state == State.COMPLETED || state == State.ABANDONED)
                        .orElse(true))
                .isPresent();
    }
}
