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
            if (isUnknown(element.period())) {
                tell(element.period(), node, "", findings);
            }
            for (int i = 0; i < element.phases().size(); i++) {
                var phase = element.phases().get(i);
                // One with an identifier is judged by itself.
                if (isUnknown(phase.period()) && phase.id().isEmpty()) {
                    tell(phase.period(), node, "phases[" + i + "].", findings);
                }
            }
            for (int i = 0; i < element.involved().size(); i++) {
                var period = element.involved().get(i).period();
                if (isUnknown(period)) {
                    tell(period, node, "involved[" + i + "].", findings);
                }
            }
        } else if (item instanceof Phase phase && isUnknown(phase.period())) {
            tell(phase.period(), node, "", findings);
        }
    }

    private static boolean isUnknown(Stated<Period> stated) {
        var period = stated.value();
        return period.isPresent()
                && !period.get().isOpenEnd()
                && period.get().end().isEmpty()
                && period.get().start().isPresent();
    }

    private static void tell(Stated<Period> period, Node node, String above, Findings findings) {
        findings.at(node, above + "period")
                .put("value", period.value().orElseThrow().toString())
                .add();
    }
}
