package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Frameworks of a set take each other's place in a circle. Told once, at the first of them in the set. */
final class SupersessionCycle {

    static final Rule RULE = Catalogue.define(
                    "supersession-cycle", Severity.ERROR, Category.CONFORMANCE, Example.of("""
                            [
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2022" },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2024",
                                "links": { "supersedes": [ "plan@2022#" ] } }
                            ]
                            """), Example.of("""
                            [
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2022",
                                "links": { "supersedes": [ "plan@2024#" ] } },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2024",
                                "links": { "supersedes": [ "plan@2022#" ] } }
                            ]
                            """))
            .whole(SupersessionCycle::check)
            .build();

    private static final int SHOWN = 10;

    private SupersessionCycle() {}

    private static void check(Subject subject, Findings findings) {
        for (var circle : Supersessions.of(subject).circlesFrom(subject.framework())) {
            var finding = findings.at(subject.nodes().get(0), circle.get(0).path());
            if (circle.stream().allMatch(claim -> claim.earlier() == claim.later())) {
                finding.put("cause", "itself")
                        .put("framework", subject.framework().id().value());
            }
            finding.put(
                            "elements",
                            circle.stream()
                                    .limit(SHOWN)
                                    .map(claim -> claim.later().reference().toString())
                                    .toList())
                    .add();
        }
    }
}
