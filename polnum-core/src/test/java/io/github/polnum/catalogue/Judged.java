package io.github.polnum.catalogue;

import io.github.polnum.finding.Finding;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.StatusReport;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one rule finds as of 22 November 2026. */
final class Judged {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Judged() {}

    static List<String> by(String code, PolicyFramework framework) {
        return findings(code, framework).map(Judged::told).toList();
    }

    /** What people read of it, in English. */
    static List<String> messages(String code, PolicyFramework.Builder framework) {
        return findings(code, framework.build())
                .map(finding -> finding.message(LanguageTag.EN))
                .toList();
    }

    private static Stream<Finding> findings(String code, PolicyFramework framework) {
        return validator(code).validate(framework, DAY).findings().stream();
    }

    static Validator validator(String code) {
        return Validator.of(List.of(Catalogue.find(code).orElseThrow()), Catalogue.adopted());
    }

    static List<String> by(String code, PolicyFramework.Builder framework) {
        return by(code, framework.build());
    }

    /** The finding with the paths of what it is related to. */
    private static String told(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.toString()),
                        finding.related().stream().map(place -> place.path().orElse("")))
                .collect(Collectors.joining(" → "));
    }

    static Text name(String name) {
        return LanguageTag.FR.text(name);
    }

    static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", name("Plan")).language(LanguageTag.FR);
    }

    static Measure.Builder measure(String id, StatusReport... reports) {
        return Measure.builder(id, name("Mesure " + id)).statusReports(List.of(reports));
    }
}
