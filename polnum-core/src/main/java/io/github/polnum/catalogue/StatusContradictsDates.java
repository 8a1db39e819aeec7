package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report of the state of a measure cannot be true of the dates of the measure. */
final class StatusContradictsDates {

    static final Rule RULE = Catalogue.define(
                    "status-contradicts-dates",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2024/2025",
                                "statusReports": [ { "date": "2026", "state": "completed" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2024/2025",
                                "statusReports": [ { "date": "2022", "state": "completed" } ] }
                            ]
                            """))
            .each(Measure.class, StatusContradictsDates::check)
            .build();

    private static final Set<State> OPEN = Set.of(State.PROPOSED, State.PLANNED, State.IN_PROGRESS, State.SUSPENDED);

    private StatusContradictsDates() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        if (measure.statusReports().isEmpty()) {
            return;
        }
        var words = OwnWords.of(subject);
        var delivered = delivered(measure);
        // A delivery before the start is told as that.
        var start = measure.period()
                .value()
                .flatMap(Period::start)
                .map(Period::of)
                .filter(begin ->
                        delivered.isEmpty() || !Certainly.before(delivered.get().date(), begin));
        var reports = measure.statusReports();
        int lastOpen = lastOpen(reports, words);
        boolean wasCompleted = false;
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            var state = words.state(report);
            var date = report.date().value();
            boolean mayBeNew = wasCompleted;
            wasCompleted |= state.equals(Optional.of(State.COMPLETED));
            if (state.isEmpty() || date.isEmpty()) {
                if (i == reports.size() - 1 && state.equals(Optional.of(State.COMPLETED))) {
                    checkUndated(report, start, findings.at(node, "statusReports[" + i + "]"), node, subject.asOf());
                }
                continue;
            }
            switch (state.get()) {
                case COMPLETED -> {
                    if (i < lastOpen) {
                        // It was taken back.
                        continue;
                    }
                    if (start.isPresent() && Certainly.before(date.get(), start.get())) {
                        tellOfStart(findings.at(node, path(i)), state.get(), date.get(), start.get(), node);
                    } else if (delivered.isPresent()
                            && Certainly.before(date.get(), delivered.get().date())) {
                        tellOfDelivery(findings.at(node, path(i)), state.get(), date.get(), delivered.get(), node);
                    }
                }
                case PROPOSED, PLANNED -> {
                    // What was completed may be planned anew.
                    if (!mayBeNew
                            && delivered.isPresent()
                            && Certainly.before(delivered.get().date(), date.get())) {
                        tellOfDelivery(findings.at(node, path(i)), state.get(), date.get(), delivered.get(), node);
                    }
                }
                case IN_PROGRESS, SUSPENDED, ABANDONED -> {
                    // Work goes on before the start, after the end and after a first delivery.
                }
            }
        }
    }

    /** The position of the last report by which there is something left to do; -1 if there is none. */
    private static int lastOpen(List<StatusReport> reports, OwnWords words) {
        int last = reports.size() - 1;
        while (last >= 0
                && words.state(reports.get(last)).filter(OPEN::contains).isEmpty()) {
            last--;
        }
        return last;
    }

    /** What was reported last holds on the day, whenever that was. */
    private static void checkUndated(
            StatusReport report, Optional<Period> start, Findings.Draft finding, Node node, LocalDate day) {
        boolean wasReported = !report.date().isStated() || Occurrence.tookPlace(report.date());
        if (wasReported && start.isPresent() && Certainly.after(start.get(), day)) {
            tellOfStart(finding, State.COMPLETED, Period.of(day), start.get(), node);
        }
    }

    /** A delivery, and its position among the events. */
    private record Delivery(int position, Period date) {}

    /** The delivery; of several, nobody knows which one a report is about. */
    private static Optional<Delivery> delivered(Measure measure) {
        var only = Optional.<Delivery>empty();
        var events = measure.events();
        for (int i = 0; i < events.size(); i++) {
            var date = events.get(i).date().value();
            if (events.get(i).kind().equals(EventKind.DELIVERED) && date.isPresent()) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(new Delivery(i, date.get()));
            }
        }
        return only;
    }

    private static String path(int report) {
        return "statusReports[" + report + "].date";
    }

    private static void tellOfStart(Findings.Draft finding, State state, Period date, Period start, Node node) {
        tell(finding.related(node, "period"), state, date, "start-of-measure", start);
    }

    private static void tellOfDelivery(Findings.Draft finding, State state, Period date, Delivery delivery, Node node) {
        tell(
                finding.related(node, "events[" + delivery.position() + "].date"),
                state,
                date,
                "delivery",
                delivery.date());
    }

    private static void tell(Findings.Draft finding, State state, Period date, String what, Period other) {
        finding.put("state", state.token())
                .put("value", date.toString())
                .put("what", what)
                .put("other", other.toString())
                .add();
    }
}
