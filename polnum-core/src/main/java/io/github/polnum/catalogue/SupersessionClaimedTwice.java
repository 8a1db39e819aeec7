package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/**
 * Two editions of a framework in a set say that they take the place of the same one, and neither is itself replaced by the other, at
 * once or over others. Told at the later of the two in the set, or at the one that is judged. Different frameworks may share out what
 * they replace.
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
            var latest = all.latest(claim.earlier(), claim.later().id(), subject);
            if (latest.editions().size() > 1 && latest.instances().contains(claim.later())) {
                boolean isFirst = isFirst(latest, claim.later());
                if (!isFirst || latest.oneIsJudged()) {
                    findings.at(subject.nodes().get(0), claim.path())
                            .put("value", claim.earlier().reference().toString())
                            .put(
                                    "other",
                                    latest.editions()
                                            .get(isFirst ? 1 : 0)
                                            .reference()
                                            .toString())
                            .add();
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // To compare frameworks takes long.
    private static boolean isFirst(Supersessions.Latest latest, PolicyFramework one) {
        return latest.editions().get(0) == one;
    }
}
