package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A framework publishes figures and names no source at all. */
final class FrameworkFiguresWithoutSource {

    static final Rule RULE = Catalogue.define(
                    "framework-figures-without-source",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "figures": [ { "kind": "posts", "value": 12, "date": "2025" } ],
                            "sources": [
                              { "id": "report", "name": "<report>" }
                            ]
                            """),
                    Example.framework("""
                            "figures": [ { "kind": "posts", "value": 12, "date": "2025" } ]
                            """))
            .whole(FrameworkFiguresWithoutSource::check)
            .build();

    private FrameworkFiguresWithoutSource() {}

    private static void check(Subject subject, Findings findings) {
        if (!subject.framework().sources().isEmpty()) {
            return;
        }
        long count = 0;
        for (var node : subject.nodes()) {
            if (node.item() instanceof PolicyElement element) {
                if (!element.cites().isEmpty()) {
                    return;
                }
                // The totals of consultations have a rule of their own.
                if (!(element instanceof Consultation)) {
                    var figures = figures(element);
                    if (figures.stream().anyMatch(figure -> !figure.cites().isEmpty())) {
                        return;
                    }
                    count += figures.stream()
                            .filter(figure -> figure.value().value().isPresent())
                            .count();
                }
            }
        }
        if (count > 0) {
            findings.at(subject.nodes().get(0)).put("count", count).add();
        }
    }

    private static List<Figure> figures(PolicyElement element) {
        return element instanceof Indicator indicator
                ? Stream.of(
                                indicator.figures().stream(),
                                indicator.baseline().stream(),
                                indicator.measurements().stream())
                        .flatMap(each -> each)
                        .toList()
                : element.figures();
    }
}
