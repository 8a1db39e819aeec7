package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Portfolio;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The amounts of one portfolio are in several currencies, so that they have no sum. */
final class MixedCurrencies {

    static final Rule RULE = Catalogue.define(
                    "mixed-currencies",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "portfolios": [
                              { "id": "services", "name": "<services>", "measures": [
                                { "id": "portal", "name": "<portal>", "funding": [ { "kind": "voted", "amount": 2000000, "currency": "CHF" } ] },
                                { "id": "sign-in", "name": "<sign-in>", "funding": [ { "kind": "voted", "amount": 500000, "currency": "CHF" } ] }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "portfolios": [
                              { "id": "services", "name": "<services>", "measures": [
                                { "id": "portal", "name": "<portal>", "funding": [ { "kind": "voted", "amount": 2000000, "currency": "CHF" } ] },
                                { "id": "sign-in", "name": "<sign-in>", "funding": [ { "kind": "voted", "amount": 500000, "currency": "EUR" } ] }
                              ] }
                            ]
                            """))
            .each(Portfolio.class, MixedCurrencies::check)
            .build();

    private MixedCurrencies() {}

    /** The amounts of the portfolio, of all measures in it, and of those that it includes by a link. */
    private static void check(Portfolio portfolio, Node node, Subject subject, Findings findings) {
        var currencies = new TreeSet<String>();
        add(portfolio, currencies);
        portfolio.measures().forEach(measure -> addAll(measure, currencies));
        for (var link : portfolio.links()) {
            if (link.kind().equals(LinkKind.INCLUDES)) {
                subject.find(link.to())
                        .map(Node::item)
                        .filter(Measure.class::isInstance)
                        .ifPresent(measure -> add((Measure) measure, currencies));
            }
        }
        if (currencies.size() > 1) {
            findings.at(node)
                    .put("id", portfolio.id().value())
                    .put("value", List.copyOf(currencies))
                    .add();
        }
    }

    /** Depth is bounded. */
    private static void addAll(Measure measure, Set<String> currencies) {
        add(measure, currencies);
        measure.measures().forEach(part -> addAll(part, currencies));
    }

    private static void add(PolicyElement element, Set<String> currencies) {
        for (var funding : element.funding()) {
            funding.currency().ifPresent(currencies::add);
        }
    }
}
