package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Funding;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** A share is more than the whole that it is of, which only what was spent can be. */
final class FundingShareOverHundred {

    static final Rule RULE = Catalogue.define(
                    "funding-share-over-hundred",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "funding": [ { "kind": "planned", "share": 5, "base": "<budget>" } ]
                            """),
                    Example.framework("""
                            "funding": [ { "kind": "planned", "share": 500, "base": "<budget>" } ]
                            """))
            .each(PolicyElement.class, FundingShareOverHundred::check)
            .build();

    private FundingShareOverHundred() {}

    /** The base may be another one than of the same time: it is odd, but it can be. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var funding = element.funding();
        for (int i = 0; i < funding.size(); i++) {
            var share = funding.get(i).share().flatMap(Bounds::least);
            if (funding.get(i).kind() != Funding.Kind.SPENT
                    && share.isPresent()
                    && Bounds.exceeds(share.get(), Bounds.WHOLE)) {
                Bounds.put(findings.at(node, "funding[" + i + "].share"), "value", share.get(), ">")
                        .add();
            }
        }
    }
}
