package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** A value that is not a projection is dated after the day of the check. */
final class MeasurementAfterAsOf {

    static final Rule RULE = Catalogue.define(
                    "measurement-after-as-of",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2025" } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                                "measurements": [ { "value": 55, "date": "2205" } ] }
                            ]
                            """))
            .each(PolicyElement.class, MeasurementAfterAsOf::check)
            .build();

    private MeasurementAfterAsOf() {}

    /** The first is told, and how many there are. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        if (element.figures().isEmpty() && !(element instanceof Indicator)) {
            return;
        }
        var late = Figures.ofHead(element, figure -> isLate(figure, subject.asOf()));
        if (element instanceof Indicator indicator) {
            late.addAll(Figures.of(indicator, figure -> isLate(figure, subject.asOf())));
        }
        if (!late.isEmpty()) {
            var first = late.get(0);
            findings.at(node, first.path() + ".date")
                    .put("id", element.id().value())
                    .put("value", first.figure().date().value().orElseThrow().toString())
                    .put("count", late.size())
                    .put("date", subject.asOf().toString())
                    .add();
        }
    }

    /** Whether it is dated after the day though it is no projection; what is said to have no value yet is not. */
    static boolean isLate(Figure figure, LocalDate day) {
        var date = figure.date().value();
        return date.isPresent()
                && Certainly.after(date.get(), day)
                && figure.value().absence().isEmpty()
                && !figure.status().equals(Optional.of(Figure.Status.PROJECTED));
    }
}
