package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;

/** A measure is to be delivered before it begins. */
final class DeadlineBeforeStart {

    static final Rule RULE = Catalogue.define(
                    "deadline-before-start",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2027/2029",
                                "events": [ { "kind": "delivered", "planned": "2028" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "period": "2028/2029",
                                "events": [ { "kind": "delivered", "planned": "2027" } ] }
                            ]
                            """))
            .each(Measure.class, DeadlineBeforeStart::check)
            .build();

    private DeadlineBeforeStart() {}

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var events = measure.events();
        if (events.isEmpty()) {
            return;
        }
        var start = measure.period().value().flatMap(Period::start).map(Period::of);
        if (start.isEmpty()) {
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            var planned = events.get(i).planned().value();
            if (events.get(i).kind().equals(EventKind.DELIVERED)
                    && planned.isPresent()
                    && Certainly.before(planned.get(), start.get())) {
                findings.at(node, "events[" + i + "].planned")
                        .put("id", measure.id().value())
                        .put("value", planned.get().toString())
                        .put("other", start.get().toString())
                        .related(node, "period")
                        .add();
            }
        }
    }
}
