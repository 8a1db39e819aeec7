package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Quantity;
import java.util.HashMap;
import java.util.Set;

/** An indicator has two exact values for the same day or the same time, and nothing tells them apart. */
final class MeasurementsDisagree {

    private static final String INDICATOR = """
            "indicators": [
              { "id": "online-services", "name": "<online-services>", "unit": "%%", "direction": "increase",
                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ],
                "measurements": [ { "date": "2025", "value": 55 }, { "date": "%s", "value": 57 } ] }
            ]
            """;

    static final Rule RULE = Catalogue.define(
                    "measurements-disagree",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework(INDICATOR.formatted("2026")),
                    Example.framework(INDICATOR.formatted("2025")))
            .each(Indicator.class, MeasurementsDisagree::check)
            .build();

    private static final Set<Figure.Status> UNCERTAIN = Set.of(Figure.Status.PROJECTED, Figure.Status.ESTIMATE);

    private MeasurementsDisagree() {}

    /** The first that differs from the last before it is told. */
    private static void check(Indicator indicator, Node node, Subject subject, Findings findings) {
        var figures = indicator.measurements();
        if (figures.size() < 2) {
            return;
        }
        var lastOfDate = new HashMap<String, Integer>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var date = figure.date().value();
            var value = figure.value().value().flatMap(Quantity::exact);
            // One may expect several things of the future, and estimate in several ways.
            if (date.isEmpty()
                    || value.isEmpty()
                    || figure.status().filter(UNCERTAIN::contains).isPresent()) {
                continue;
            }
            // Compared with the last before it alone, so that many of one date take no more time than they are long.
            var before = lastOfDate.put(date.get() + " " + figure.kind() + " " + figure.status(), i);
            if (before == null || !areAlike(figure, figures.get(before))) {
                continue;
            }
            var other =
                    figures.get(before).value().value().orElseThrow().exact().orElseThrow();
            if (value.get().compareTo(other) != 0) {
                findings.at(node, "measurements[" + i + "]")
                        .put("id", indicator.id().value())
                        .put("date", date.get().toString())
                        .put("value", value.get())
                        .put("other", other)
                        .related(node, "measurements[" + before + "]")
                        .add();
                return;
            }
        }
    }

    /** Whether nothing but values and dates tells two figures apart. */
    private static boolean areAlike(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                && one.words().equals(other.words())
                && one.cites().equals(other.cites())
                && one.extensions().equals(other.extensions());
    }
}
