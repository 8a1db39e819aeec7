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
import io.github.polnum.value.Stated.Absent;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where an own word stands.
 *
 * @param list the list of the thing that it stands in
 * @param position its position there
 * @param name its attribute
 * @param word the own word
 * @param ofState whether it is the word for a state; else for a rating
 * @param ofAbsence whether it says why there is no rating, which words beside the terms may do as well
 * @param said the common word beside it, if there is one
 */
record OwnWordUse(
        String list, int position, String name, Text word, boolean ofState, boolean ofAbsence, Optional<String> said) {

    /** The way to it from the thing that holds it. */
    String path() {
        return list + "[" + position + "]." + name;
    }

    /** The own words that a thing holds itself. */
    static List<OwnWordUse> in(Identified item) {
        var found = new ArrayList<OwnWordUse>();
        if (item instanceof Measure measure) {
            var reports = measure.statusReports();
            for (int i = 0; i < reports.size(); i++) {
                var report = reports.get(i);
                if (report.word().isPresent()) {
                    found.add(state("statusReports", i, report.word().get(), report.state()));
                }
                if (report.scheduleWord().isPresent()) {
                    found.add(new OwnWordUse(
                            "statusReports",
                            i,
                            "scheduleWord",
                            report.scheduleWord().get(),
                            false,
                            false,
                            token(report.schedule())));
                }
                absence("statusReports", i, "schedule", report.schedule(), found);
            }
        }
        if (item instanceof PolicyElement element) {
            var phases = element.phases();
            for (int i = 0; i < phases.size(); i++) {
                var phase = phases.get(i);
                if (phase.word().isPresent()) {
                    found.add(state("phases", i, phase.word().get(), phase.state()));
                }
            }
            assessments(element.assessments(), found);
        } else if (item instanceof Target target) {
            assessments(target.assessments(), found);
        }
        return found;
    }

    private static OwnWordUse state(String list, int position, Text word, Optional<State> said) {
        return new OwnWordUse(list, position, "word", word, true, false, said.map(State::token));
    }

    private static void assessments(List<Assessment> assessments, List<OwnWordUse> found) {
        for (int i = 0; i < assessments.size(); i++) {
            var assessment = assessments.get(i);
            if (assessment.word().isPresent()) {
                found.add(new OwnWordUse(
                        "assessments", i, "word", assessment.word().get(), false, false, token(assessment.rating())));
            }
            absence("assessments", i, "rating", assessment.rating(), found);
        }
    }

    private static void absence(String list, int position, String name, Stated<Rating> rating, List<OwnWordUse> found) {
        if (rating instanceof Absent<Rating> absent && absent.word().isPresent()) {
            found.add(
                    new OwnWordUse(list, position, name + ".word", absent.word().get(), false, true, token(rating)));
        }
    }

    /** The rating or the reason for its absence, as a word. */
    static Optional<String> token(Stated<Rating> rating) {
        return rating.value().map(Rating::token).or(() -> rating.absence().map(AbsenceReason::token));
    }
}
