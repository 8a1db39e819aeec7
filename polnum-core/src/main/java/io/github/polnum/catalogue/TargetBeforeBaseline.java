package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;

/** A target is to be reached before the baseline that it is measured from. */
final class TargetBeforeBaseline {

    static final Rule RULE = Catalogue.define(
                    "target-before-baseline",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2030", "value": 80 } ] }
                            ]
                            """),
                    Example.framework("""
                            "indicators": [
                              { "id": "online-services", "name": "<online-services>", "unit": "%", "direction": "increase",
                                "baseline": { "value": 40, "date": "2024" },
                                "targets": [ { "id": "target-2030", "date": "2020", "value": 80 } ] }
                            ]
                            """))
            .each(Target.class, TargetBeforeBaseline::check)
            .build();

    private TargetBeforeBaseline() {}

    private static void check(Target target, Node node, Subject subject, Findings findings) {
        // A target that is replaced, or not valid yet, is not judged.
        var validity = target.validity().value();
        if (validity.isPresent() && Certainly.apart(validity.get(), Period.of(subject.asOf()))) {
            return;
        }
        var parent = node.parent().orElseThrow();
        var indicator = (Indicator) parent.item();
        // One that is dated after the day of the check is told as that.
        var baseline = target.baseline()
                .or(indicator::baseline)
                .filter(figure -> !MeasurementAfterAsOf.isLate(figure, subject.asOf()))
                .flatMap(figure -> figure.date().value());
        var date = target.date().value();
        if (baseline.isPresent() && date.isPresent() && Certainly.before(date.get(), baseline.get())) {
            findings.at(node, "date")
                    .put("value", date.get().toString())
                    .put("baseline", baseline.get().toString())
                    .related(target.baseline().isPresent() ? node : parent, "baseline.date")
                    .add();
        }
    }
}
