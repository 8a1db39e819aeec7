package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/**
 * Two frameworks of a set say that they take the place of the same one, and neither of them that it takes that of the other. Told at
 * the later of the two in the set.
 */
final class SupersessionClaimedTwice {

    static final Rule RULE = Catalogue.define(
                    "supersession-claimed-twice",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.of("""
                            [
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2022" },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2024",
                                "links": { "supersedes": [ "plan@2022#" ] } },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2026",
                                "links": { "supersedes": [ "plan@2024#" ] } }
                            ]
                            """),
                    Example.of("""
                            [
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2022" },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2024",
                                "links": { "supersedes": [ "plan@2022#" ] } },
                              { "polnum": "1.0", "language": "<language>", "id": "plan", "name": "<plan>", "edition": "2026",
                                "links": { "supersedes": [ "plan@2022#" ] } }
                            ]
                            """))
            .whole(SupersessionClaimedTwice::check)
            .build();

    private SupersessionClaimedTwice() {}

    private static void check(Subject subject, Findings findings) {
        var all = Supersessions.of(subject);
        for (var claim : all.by(subject.framework())) {
            var first = all.of(claim.earlier()).get(0);
            if (first.later() != claim.later() && !isOfARow(first.later(), claim.later(), all)) {
                findings.at(subject.nodes().get(0), claim.path())
                        .put("value", Supersessions.referenceTo(claim.earlier()).toString())
                        .put("other", Supersessions.referenceTo(first.later()).toString())
                        .add();
            }
        }
    }

    /** Whether one of the two takes the place of the other as well, and so says which of them is in force. */
    private static boolean isOfARow(PolicyFramework first, PolicyFramework later, Supersessions all) {
        return all.isClaimed(later, first) || all.isClaimed(first, later);
    }
}
