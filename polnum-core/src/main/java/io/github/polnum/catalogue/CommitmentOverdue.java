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
import io.github.polnum.value.PartialDate;
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
                || endsWithTheWhole(measure, node, subject)
                || !Current.of(subject).includes(node)) {
            return;
        }
        findings.at(node, missed.get().path())
                .put("id", measure.id().value())
                .put("value", missed.get().shown())
                .put("date", subject.asOf().toString())
                .add();
    }

    /** A date that was not kept, and where it stands. */
    private record Missed(String path, Period date) {

        /** What is due in a span is due by its end. */
        String shown() {
            return date.end().map(PartialDate::toString).orElse(date.toString());
        }
    }

    /** The first date that has passed without a delivery. */
    private static Optional<Missed> missed(Measure measure, List<Event> deliveries, LocalDate day) {
        if (deliveries.stream().noneMatch(event -> event.planned().value().isPresent())) {
            return measure.deadline()
                    .value()
                    .filter(end -> Certainly.before(end, day))
                    .filter(end -> deliveries.stream().allMatch(Occurrence::isAwaited))
                    .map(end -> new Missed("period", end));
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
        var start = measure.period().value().flatMap(Period::start).map(Period::of);
        var events = measure.events();
        for (int i = 0; i < events.size(); i++) {
            var planned = events.get(i).planned().value();
            if (planned.isPresent()
                    && events.get(i).kind().equals(EventKind.DELIVERED)
                    && Occurrence.isAwaited(events.get(i))
                    && Certainly.before(planned.get(), day)
                    && (last.isEmpty() || Certainly.before(last.get(), planned.get()))
                    // What was to be delivered before the start is told as that.
                    && (start.isEmpty() || !Certainly.before(planned.get(), start.get()))) {
                return Optional.of(new Missed("events[" + i + "].planned", planned.get()));
            }
        }
        return Optional.empty();
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

    /** Whether a measure was last reported as done or given up, or in a way that may mean so, or ends with what it is part of. */
    static boolean mayBeOver(Measure measure, Node node, Subject subject) {
        var words = OwnWords.of(subject);
        return words.lastOfState(measure)
                        .filter(report -> mayMeanOver(words.state(report)))
                        .isPresent()
                || endsWithTheWhole(measure, node, subject);
    }

    private static boolean mayMeanOver(Optional<State> state) {
        return state.isEmpty() || state.get() == State.COMPLETED || state.get() == State.ABANDONED;
    }

    /**
     * Whether the measures that a measure stands under end it: the nearest of which a state is told where none is told of the
     * measure itself, any that was given up in any case.
     */
    private static boolean endsWithTheWhole(Measure measure, Node node, Subject subject) {
        var words = OwnWords.of(subject);
        boolean isTold = words.lastOfState(measure).isPresent();
        for (var at = node.parent();
                at.isPresent() && at.get().item() instanceof Measure above;
                at = at.get().parent()) {
            var last = words.lastOfState(above);
            if (last.isPresent()) {
                var state = words.state(last.get());
                if (isTold ? state.equals(Optional.of(State.ABANDONED)) : mayMeanOver(state)) {
                    return true;
                }
                isTold = true;
            }
        }
        return false;
    }
}
