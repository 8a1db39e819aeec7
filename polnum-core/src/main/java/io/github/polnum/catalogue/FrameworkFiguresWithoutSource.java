package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
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
        if (!subject.framework().sources().isEmpty()
                || subject.references().stream()
                        .anyMatch(reference -> MisplacedLocator.OF_SOURCES.contains(
                                reference.use().attribute()))) {
            return;
        }
        long count = 0;
        for (var node : subject.nodes()) {
            // The totals of consultations have a rule of their own, and an act is itself where its figures are read.
            if (node.item() instanceof PolicyElement element
                    && !(element instanceof Consultation)
                    && !(element instanceof LegalAct)) {
                count += figures(element)
                        .filter(figure -> figure.value().value().isPresent())
                        .count();
            }
        }
        if (count > 0) {
            findings.at(subject.nodes().get(0)).put("count", count).add();
        }
    }

    private static Stream<Figure> figures(PolicyElement element) {
        return element instanceof Indicator indicator
                ? Stream.of(
                                indicator.figures().stream(),
                                indicator.baseline().stream(),
                                indicator.measurements().stream(),
                                indicator.targets().stream().flatMap(target -> target.baseline().stream()))
                        .flatMap(each -> each)
                : element.figures().stream();
    }
}
