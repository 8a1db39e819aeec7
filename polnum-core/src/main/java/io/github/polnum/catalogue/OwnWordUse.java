package io.github.polnum.catalogue;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.model.Target;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place where an own word stands.
 *
 * @param path the way to it from the thing that holds it
 * @param word the own word
 * @param ofState whether it is the word for a state; else for a rating
 * @param said the common word beside it, if there is one
 */
record OwnWordUse(String path, Text word, boolean ofState, Optional<String> said) {

    /** Goes through the own words that a thing holds itself. */
    static void each(Identified item, Consumer<OwnWordUse> visit) {
        if (item instanceof Measure measure) {
            var reports = measure.statusReports();
            for (int i = 0; i < reports.size(); i++) {
                var report = reports.get(i);
                if (report.word().isPresent()) {
                    visit.accept(
                            state("statusReports[" + i + "].word", report.word().get(), report.state()));
                }
                if (report.scheduleWord().isPresent()) {
                    visit.accept(new OwnWordUse(
                            "statusReports[" + i + "].scheduleWord",
                            report.scheduleWord().get(),
                            false,
                            token(report.schedule())));
                }
            }
        }
        if (item instanceof PolicyElement element) {
            var phases = element.phases();
            for (int i = 0; i < phases.size(); i++) {
                var phase = phases.get(i);
                if (phase.word().isPresent()) {
                    visit.accept(state("phases[" + i + "].word", phase.word().get(), phase.state()));
                }
            }
            assessments(element.assessments(), visit);
        } else if (item instanceof Target target) {
            assessments(target.assessments(), visit);
        }
    }

    private static OwnWordUse state(String path, Text word, Optional<State> said) {
        return new OwnWordUse(path, word, true, said.map(State::token));
    }

    private static void assessments(List<Assessment> assessments, Consumer<OwnWordUse> visit) {
        for (int i = 0; i < assessments.size(); i++) {
            var assessment = assessments.get(i);
            if (assessment.word().isPresent()) {
                visit.accept(new OwnWordUse(
                        "assessments[" + i + "].word", assessment.word().get(), false, token(assessment.rating())));
            }
        }
    }

    /** The rating or the reason for its absence, as a word. */
    static Optional<String> token(Stated<Rating> rating) {
        return rating.value().map(Rating::token).or(() -> rating.absence().map(AbsenceReason::token));
    }
}
