package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Role;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Roles under which no objective stands. */
final class RoleWithoutObjective {

    static final Rule RULE = Catalogue.define(
                    "role-without-objective",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "roles": [
                              { "id": "facilitate", "name": "<facilitate>",
                                "objectives": [ { "id": "simplify", "name": "<simplify>" } ] }
                            ]
                            """),
                    Example.framework("""
                            "roles": [
                              { "id": "facilitate", "name": "<facilitate>",
                                "objectives": [ { "id": "simplify", "name": "<simplify>" } ] },
                              { "id": "regulate", "name": "<regulate>" }
                            ]
                            """))
            .whole(RoleWithoutObjective::check)
            .build();

    private RoleWithoutObjective() {}

    private static void check(Subject subject, Findings findings) {
        Together.tellMissing(subject, findings, Role.class, node -> true, Coverage::rolesWithoutObjective);
    }
}
