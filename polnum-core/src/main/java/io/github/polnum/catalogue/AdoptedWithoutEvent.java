package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.State;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A framework says that it was adopted, but not when. */
final class AdoptedWithoutEvent {

    static final Rule RULE = Catalogue.define(
                    "adopted-without-event",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "phases": [ { "kind": "decision", "period": "2025", "state": "completed" } ],
                            "events": [ { "kind": "adopted", "date": "2025-06-20" } ]
                            """),
                    Example.framework("""
                            "phases": [ { "kind": "decision", "period": "2025", "state": "completed" } ]
                            """))
            .each(PolicyFramework.class, AdoptedWithoutEvent::check)
            .build();

    private AdoptedWithoutEvent() {}

    /** Before the word only years and versions may stand: any other word may say that it is not so. */
    private static final Pattern ADOPTED = Pattern.compile(
            "(?:[^\\d._-]*+\\d[^._-]*+[._-])*+(?:adopted|adoptee?|verabschiedet|beschlossen|adottat[oa]|approvat[oa])(?:$|[._-])",
            Pattern.CASE_INSENSITIVE);

    /** What tells how the decision came out, and when. */
    private static final Set<EventKind> OUTCOMES = Set.of(EventKind.ADOPTED, EventKind.IN_FORCE, EventKind.WITHDRAWN);

    /** An edition that is called adopted, or a decision that is completed. */
    private static void check(PolicyFramework framework, Node node, Subject subject, Findings findings) {
        faultOf(framework, subject).ifPresent(path -> findings.at(node, path).add());
    }

    /** What says that a framework was adopted, where no event does; nothing if it is in order. */
    static Optional<String> faultOf(PolicyFramework framework, Subject subject) {
        // A planned date is no decision; one that was not recorded is.
        if (framework.events().stream()
                .anyMatch(event -> OUTCOMES.contains(event.kind()) && !Occurrence.isAwaited(event))) {
            return Optional.empty();
        }
        if (framework
                .edition()
                .filter(edition -> ADOPTED.matcher(edition).lookingAt())
                .isPresent()) {
            return Optional.of("edition");
        }
        var phases = framework.phases();
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).kind().equals(Optional.of(PhaseKind.DECISION))
                    && OwnWords.of(subject).state(phases.get(i)).equals(Optional.of(State.COMPLETED))) {
                return Optional.of("phases[" + i + "]");
            }
        }
        return Optional.empty();
    }
}
