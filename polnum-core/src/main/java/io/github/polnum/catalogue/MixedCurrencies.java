package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Portfolio;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
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

    /** So many are named: more than any portfolio has. */
    private static final int NAMED = 20;

    private MixedCurrencies() {}

    /** The amounts of the portfolio, of all measures in it, of those linked to it as its parts, and of all under them. */
    private static void check(Portfolio portfolio, Node node, Subject subject, Findings findings) {
        var currencies = new TreeSet<String>();
        add(portfolio, currencies);
        var ofMeasures = subject.shared(OfMeasures.class, key -> new OfMeasures());
        portfolio.measures().forEach(measure -> addAll(ofMeasures.of(measure), currencies));
        LinkedParts.of(node, subject).forEach(part -> addAll(ofMeasures.of((Measure) part.item()), currencies));
        if (currencies.size() > 1) {
            findings.at(node)
                    .put("id", portfolio.id().value())
                    .put("value", List.copyOf(currencies))
                    .add();
        }
    }

    /** The currencies of measures and of all under them, worked out once for each: many portfolios may have one part. */
    private static final class OfMeasures {
        private final IdentityHashMap<Measure, Set<String>> known = new IdentityHashMap<>();

        /** Depth is bounded. */
        Set<String> of(Measure measure) {
            var found = known.get(measure);
            if (found == null) {
                var all = new TreeSet<String>();
                add(measure, all);
                measure.measures().forEach(part -> addAll(of(part), all));
                found = all.isEmpty() ? Set.of() : all;
                known.put(measure, found);
            }
            return found;
        }
    }

    private static void add(PolicyElement element, NavigableSet<String> currencies) {
        for (var funding : element.funding()) {
            funding.currency().ifPresent(currency -> addAll(Set.of(currency), currencies));
        }
    }

    /** Keeps the first in the order of their letters. */
    private static void addAll(Set<String> some, NavigableSet<String> currencies) {
        currencies.addAll(some);
        while (currencies.size() > NAMED) {
            currencies.pollLast();
        }
    }
}
