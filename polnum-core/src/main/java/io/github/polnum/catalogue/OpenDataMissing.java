package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;

/** A consultation is over, the day on which its data were to be published has passed, and there are none. */
final class OpenDataMissing {

    static final Rule RULE = Catalogue.define(
                    "open-data-missing",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "closed", "date": "2025-05-31" }, { "kind": "published", "planned": "2025-09" } ],
                                "records": ["report"] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """),
                    Example.framework("""
                            "consultations": [
                              { "id": "consultation", "name": "<consultation>",
                                "events": [ { "kind": "closed", "date": "2025-05-31" }, { "kind": "published", "planned": "2025-09" } ] }
                            ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """))
            .each(Consultation.class, OpenDataMissing::check)
            .build();

    private OpenDataMissing() {}

    private static void check(Consultation consultation, Node node, Subject subject, Findings findings) {
        if (!consultation.records().isEmpty()
                || consultation.events().stream().noneMatch(OpenDataMissing::isAnnounced)) {
            return;
        }
        var closed = consultation.events().stream()
                .filter(event -> event.kind().equals(EventKind.CLOSED))
                .flatMap(event -> event.date().value().stream())
                .findFirst()
                .or(() -> consultation.period().value());
        var today = Period.of(subject.asOf());
        for (int i = 0; closed.isPresent() && i < consultation.events().size(); i++) {
            var event = consultation.events().get(i);
            var planned = event.planned().value();
            // What is planned before the end is the announcement, not the result.
            if (isAnnounced(event)
                    && planned.isPresent()
                    && planned.get().isAfter(closed.get()) == Truth.TRUE
                    && planned.get().isBefore(today) == Truth.TRUE) {
                findings.at(node, "events[" + i + "]")
                        .put("id", consultation.id().value())
                        .put("value", planned.get().toString())
                        .add();
                return;
            }
        }
    }

    private static boolean isAnnounced(Event event) {
        return event.kind().equals(EventKind.PUBLISHED) && !event.date().isStated();
    }
}
