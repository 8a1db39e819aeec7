package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;

/** A period has a start and an end that nobody knows: perhaps it still runs. */
final class EndOfPeriodUnknown {

    static final Rule RULE = Catalogue.define(
                    "end-of-period-unknown",
                    Severity.INFO,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "period": "2019-02/.."
                            """),
                    Example.framework("""
                            "period": "2019-02/"
                            """))
            .each(Identified.class, EndOfPeriodUnknown::check)
            .build();

    private EndOfPeriodUnknown() {}

    private static void check(Identified item, Node node, Subject subject, Findings findings) {
        if (item instanceof PolicyElement element) {
            check(element.period(), node, "", findings);
            for (int i = 0; i < element.phases().size(); i++) {
                // One with an identifier is judged by itself.
                if (element.phases().get(i).id().isEmpty()) {
                    check(element.phases().get(i).period(), node, "phases[" + i + "].", findings);
                }
            }
            for (int i = 0; i < element.involved().size(); i++) {
                check(element.involved().get(i).period(), node, "involved[" + i + "].", findings);
            }
        } else if (item instanceof Phase phase) {
            check(phase.period(), node, "", findings);
        }
    }

    private static void check(Stated<Period> stated, Node node, String above, Findings findings) {
        var period = stated.value();
        if (period.isPresent()
                && period.get().start().isPresent()
                && period.get().end().isEmpty()
                && !period.get().isOpenEnd()) {
            findings.at(node, above + "period")
                    .put("value", period.get().toString())
                    .add();
        }
    }
}
