package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** A consultation tells how many votes there were, but not how many people took part. */
final class VotesWithoutParticipants {

    static final Rule RULE = Catalogue.define(
                    "votes-without-participants",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation-2025", "name": "<consultation>", "figures": [
                                { "kind": "votes", "value": 4200, "date": "2025" },
                                { "kind": "participants", "value": 900, "date": "2025" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation-2025", "name": "<consultation>", "figures": [
                                { "kind": "votes", "value": 4200, "date": "2025" }
                              ] }
                            ]
                            """))
            .each(Consultation.class, VotesWithoutParticipants::check)
            .build();

    private VotesWithoutParticipants() {}

    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        var figures = consultation.figures();
        int votes = -1;
        for (int i = 0; i < figures.size(); i++) {
            var kind = figures.get(i).kind();
            if (kind.equals(Optional.of(FigureKind.PARTICIPANTS))) {
                return;
            }
            if (votes < 0
                    && kind.equals(Optional.of(FigureKind.VOTES))
                    && figures.get(i).value().value().isPresent()) {
                votes = i;
            }
        }
        if (votes >= 0) {
            findings.at(node, "figures[" + votes + "]")
                    .put("id", consultation.id().value())
                    .add();
        }
    }
}
