package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Elements with an amount of money of which nobody knows the currency. */
final class AmountWithoutCurrency {

    static final Rule RULE = Catalogue.define(
                    "amount-without-currency",
                    Severity.WARNING,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>",
                                "funding": [ { "kind": "voted", "amount": 2000000, "currency": "CHF" } ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "funding": [ { "kind": "voted", "amount": 2000000 } ] }
                            ]
                            """))
            .whole(AmountWithoutCurrency::check)
            .build();

    private AmountWithoutCurrency() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                PolicyElement.class,
                node -> !((PolicyElement) node.item()).funding().isEmpty(),
                AmountWithoutCurrency::lacksCurrency);
    }

    private static boolean lacksCurrency(Node node) {
        return ((PolicyElement) node.item())
                .funding().stream()
                        .anyMatch(funding -> funding.amount().value().isPresent()
                                && funding.currency().isEmpty());
    }
}
