package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** Elements with an event that has neither a date nor a planned one, nor a reason why there is none. */
final class EventWithoutDate {

    static final Rule RULE = Catalogue.define(
                    "event-without-date",
                    Severity.INFO,
                    Category.COMPLETENESS,
                    Example.framework("""
                            "events": [ { "kind": "published", "date": "2025-11" } ]
                            """),
                    Example.framework("""
                            "events": [ { "kind": "published" } ]
                            """))
            .whole(EventWithoutDate::check)
            .build();

    private EventWithoutDate() {}

    private static void check(Subject subject, Findings findings) {
        Together.tell(
                subject,
                findings,
                PolicyElement.class,
                node -> !((PolicyElement) node.item()).events().isEmpty(),
                EventWithoutDate::hasOneWithoutDate);
    }

    private static boolean hasOneWithoutDate(Node node) {
        return ((PolicyElement) node.item())
                .events().stream()
                        .anyMatch(event ->
                                !event.date().isStated() && !event.planned().isStated());
    }
}
