package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;

/** An event that has not happened yet is dated as if it had. */
final class EventDateInFuture {

    static final Rule RULE = Catalogue.define(
                    "event-date-in-future",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "events": [ { "kind": "published", "planned": "2205" } ]
                            """),
                    Example.framework("""
                            "events": [ { "kind": "published", "date": "2205" } ]
                            """))
            .each(PolicyElement.class, EventDateInFuture::check)
            .build();

    private EventDateInFuture() {}

    /** When something comes into force is a fact once it is decided. */
    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var events = element.events();
        for (int i = 0; i < events.size(); i++) {
            var date = events.get(i).date().value();
            if (date.isPresent()
                    && Certainly.after(date.get(), subject.asOf())
                    && !events.get(i).kind().equals(EventKind.IN_FORCE)) {
                findings.at(node, "events[" + i + "].date")
                        .put("value", date.get().toString())
                        .put("date", subject.asOf().toString())
                        .add();
            }
        }
    }
}
