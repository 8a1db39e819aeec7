package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Portfolio;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Portfolios that bundle no measure. */
final class EmptyPortfolio {

    static final Rule RULE = Catalogue.define(
                    "empty-portfolio",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "portfolios": [
                              { "id": "projects", "name": "<projects>",
                                "measures": [ { "id": "counter", "name": "<counter>", "involved": [ { "function": "lead", "name": "<office>" } ] } ] }
                            ]
                            """),
                    Example.framework("""
                            "portfolios": [
                              { "id": "projects", "name": "<projects>" }
                            ]
                            """))
            .whole(EmptyPortfolio::check)
            .build();

    private EmptyPortfolio() {}

    private static void check(Subject subject, Findings findings) {
        Together.tellMissing(subject, findings, Portfolio.class, node -> true, Coverage::emptyPortfolios);
    }
}
