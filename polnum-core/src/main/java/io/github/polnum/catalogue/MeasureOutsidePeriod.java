package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A measure lies wholly before or after the time of its framework; one that only begins earlier or ends later is normal. */
final class MeasureOutsidePeriod {

    static final Rule RULE = Catalogue.define(
                    "measure-outside-period",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "period": "2024/2028",
                            "measures": [ { "id": "portal", "name": "<portal>", "period": "2025/2029" } ]
                            """),
                    Example.framework("""
                            "period": "2024/2028",
                            "measures": [ { "id": "portal", "name": "<portal>", "period": "2035/2039" } ]
                            """))
            .each(Measure.class, MeasureOutsidePeriod::check)
            .build();

    private MeasureOutsidePeriod() {}

    /** What a consultation promises is often kept before the framework begins that it prepares. */
    private static boolean isPromised(Node node) {
        for (var at = node.parent(); at.isPresent(); at = at.get().parent()) {
            if (at.get().item() instanceof Consultation) {
                return true;
            }
        }
        return false;
    }

    private static void check(Measure measure, Node node, Subject subject, Findings findings) {
        var whole = subject.framework().period().value();
        var own = measure.period().value();
        if (whole.isPresent()
                && own.isPresent()
                && Certainly.apart(own.get(), whole.get())
                && !isPromised(node)
                && !Current.of(subject).isHistory(node)) {
            findings.at(node, "period")
                    .put("id", measure.id().value())
                    .put("value", own.get().toString())
                    .put("other", whole.get().toString())
                    .related(subject.nodes().get(0), "period")
                    .add();
        }
    }
}
