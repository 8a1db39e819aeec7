package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.Level;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import java.util.List;
import java.util.function.Function;

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
                tell(element.period(), node, "period", findings);
            }
            // A phase with an identifier is judged by itself.
            each(
                    element.phases(),
                    phase -> phase.id().isEmpty() ? phase.period() : Stated.notStated(),
                    node,
                    "phases",
                    findings);
            each(element.involved(), Involvement::period, node, "involved", findings);
            each(element.funding(), Funding::period, node, "funding", findings);
            each(element.otherNames(), OtherName::period, node, "otherNames", findings);
            if (element instanceof Body body) {
                each(body.parents(), Body.Parent::period, node, "parents", findings);
            }
        } else if (item instanceof Phase phase && isUnknown(phase.period())) {
            tell(phase.period(), node, "period", findings);
        } else if (item instanceof Target target && isUnknown(target.validity())) {
            tell(target.validity(), node, "validity", findings);
        } else if (item instanceof Level level) {
            each(level.otherNames(), OtherName::period, node, "otherNames", findings);
        } else if (item instanceof Source source) {
            each(source.otherNames(), OtherName::period, node, "otherNames", findings);
        }
    }

    private static <T> void each(
            List<T> parts, Function<T, Stated<Period>> period, Node node, String member, Findings findings) {
        for (int i = 0; i < parts.size(); i++) {
            var stated = period.apply(parts.get(i));
            if (isUnknown(stated)) {
                tell(stated, node, member + "[" + i + "].period", findings);
            }
        }
    }

    private static boolean isUnknown(Stated<Period> stated) {
        var period = stated.value();
        return period.isPresent()
                && period.get().isUnknownEnd()
                && period.get().start().isPresent();
    }

    private static void tell(Stated<Period> stated, Node node, String path, Findings findings) {
        findings.at(node, path)
                .put("value", stated.value().orElseThrow().toString())
                .add();
    }
}
