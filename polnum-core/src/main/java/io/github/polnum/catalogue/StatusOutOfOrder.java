package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A status report stands after a later one, so that the last is not the latest. */
final class StatusOutOfOrder {

    static final Rule RULE = Catalogue.define(
                    "status-out-of-order",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [
                                { "date": "2024", "state": "in-progress" },
                                { "date": "2025", "state": "completed" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "statusReports": [
                                { "date": "2025", "state": "completed" },
                                { "date": "2024", "state": "in-progress" }
                              ] }
                            ]
                            """))
            .each(Measure.class, StatusOutOfOrder::check)
            .build();

    private StatusOutOfOrder() {}

    /** The first that goes back is told; what follows from it is not. */
    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var reports = measure.statusReports();
        int before = -1;
        var latest = Optional.<Period>empty();
        for (int i = 0; i < reports.size(); i++) {
            var date = reports.get(i).date().value();
            // One that is dated after the day of the check is told as that.
            if (date.isEmpty() || Certainly.after(date.get(), subject.asOf())) {
                continue;
            }
            if (latest.isPresent() && Certainly.before(date.get(), latest.get())) {
                findings.at(node, "statusReports[" + i + "].date")
                        .put("id", measure.id().value())
                        .put("value", date.get().toString())
                        .put("other", latest.get().toString())
                        .related(node, "statusReports[" + before + "].date")
                        .add();
                return;
            }
            // What lies before any of them lies before the one that begins last: a date between may be imprecise.
            if (latest.isEmpty() || !first(date.get()).isBefore(first(latest.get()))) {
                before = i;
                latest = date;
            }
        }
    }

    private static LocalDate first(Period date) {
        return date.earliest().orElse(LocalDate.MIN);
    }
}
