package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;

/** The state of a phase cannot be true of its period on the day of the check. */
final class PhaseStateContradictsPeriod {

    static final Rule RULE = Catalogue.define(
                    "phase-state-contradicts-period",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "phases": [ { "kind": "consultation", "period": "2024", "state": "completed" } ]
                            """),
                    Example.framework("""
                            "phases": [ { "kind": "consultation", "period": "2204", "state": "completed" } ]
                            """))
            .each(PolicyElement.class, PhaseStateContradictsPeriod::check)
            .build();

    private PhaseStateContradictsPeriod() {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var phases = element.phases();
        for (int i = 0; i < phases.size(); i++) {
            if (isContradicted(phases.get(i), node, subject)) {
                findings.at(node, "phases[" + i + "].period")
                        .put(
                                "state",
                                OwnWords.of(subject)
                                        .state(phases.get(i))
                                        .orElseThrow()
                                        .token())
                        .put(
                                "value",
                                phases.get(i).period().value().orElseThrow().toString())
                        .put("date", subject.asOf().toString())
                        .add();
            }
        }
    }

    /** Whether the state of a phase contradicts its period, so that one of the two is wrong. */
    static boolean isContradicted(Phase phase, Node node, Subject subject) {
        var period = phase.period().value();
        if (period.isEmpty()) {
            return false;
        }
        var state = OwnWords.of(subject).state(phase);
        return state.isPresent() && contradicts(state.get(), period.get(), node, subject);
    }

    private static boolean contradicts(State state, Period period, Node node, Subject subject) {
        var day = subject.asOf();
        boolean future = Certainly.after(period, day);
        // A lone date is the start of a phase; when it ended is not known. What is history ended without a word.
        boolean past = period.date().isEmpty()
                && Certainly.before(period, day)
                && Current.of(subject).includes(node);
        return switch (state) {
            case PROPOSED, PLANNED -> past;
            case IN_PROGRESS -> past || future;
            case COMPLETED -> future || goesOn(period, day);
            case SUSPENDED -> future;
            case ABANDONED -> false;
        };
    }

    /** Whether it says that it still runs after the day; "by 2030" says only when it ends at the latest. */
    private static boolean goesOn(Period period, LocalDate day) {
        var end = period.end().filter(date -> !period.isOpenStart());
        return period.isOpenEnd() || (end.isPresent() && Certainly.after(Period.of(end.get()), day));
    }
}
