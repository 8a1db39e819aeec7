package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Funding;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** A share is more than the whole that it is of, which only what was spent can be. */
final class FundingShareOverHundred {

    static final Rule RULE = Catalogue.define(
                    "funding-share-over-hundred",
                    Severity.ERROR,
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var funding = element.funding();
        for (int i = 0; i < funding.size(); i++) {
            var share = funding.get(i).share().flatMap(FundingShareOverHundred::least);
            if (funding.get(i).kind() != Funding.Kind.SPENT
                    && share.isPresent()
                    && share.get().compareTo(HUNDRED) > 0) {
                findings.at(node, "funding[" + i + "].share")
                        .put("value", share.get())
                        .add();
            }
        }
    }

    private static Optional<BigDecimal> least(Quantity share) {
        return share.exact().or(() -> share.lower().map(Quantity.Bound::value));
    }
}
