package org.example.portal;

import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.stream.Collectors;

/** What a portal on the class path shows of a framework. */
public final class PolicyPage {

    private final LanguageTag language;

    /** A page in one language. */
    public PolicyPage(LanguageTag language) {
        this.language = language;
    }

    /** The framework, one line for each objective and measure in it. */
    public String show(PolicyFramework framework) {
        return framework.index().nodes().stream()
                .map(this::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The names of the measures that nobody has reported on. */
    public List<String> withoutReport(PolicyFramework framework) {
        return framework.index().elements().stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .filter(measure -> measure.status().isEmpty())
                .map(measure -> measure.name().resolve(language).value())
                .toList();
    }

    private String line(FrameworkIndex.Node node) {
        if (node.item() instanceof Objective objective) {
            return objective.number().orElse("-") + " "
                    + objective.name().resolve(language).value();
        }
        if (node.item() instanceof Measure measure) {
            return "* " + measure.name().resolve(language).value();
        }
        return "";
    }
}
