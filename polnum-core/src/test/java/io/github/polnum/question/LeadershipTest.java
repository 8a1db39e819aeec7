package io.github.polnum.question;

import static io.github.polnum.question.TraceabilityTest.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Body;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Involvement lead(String party) {
        return Involvement.of(InvolvementFunction.LEAD, party);
    }

    private static Node node(PolicyFramework framework, String id) {
        return framework.index().find(Identifier.of(id)).orElseThrow();
    }

    /** Who leads something, as {@code what names them: party -> identifier of what the party is}. */
    private static List<String> leads(Leadership leadership, PolicyFramework framework, String id) {
        return leadership.leadsOf(node(framework, id)).stream()
                .map(lead -> lead.of().id() + ": " + lead.involvement().party().orElseThrow() + " -> "
                        + lead.party().map(party -> party.id().value()).orElse("?"))
                .toList();
    }

    private static List<String> leads(PolicyFramework.Builder plan, String id) {
        var framework = plan.build();
        return leads(Leadership.of(framework, DAY), framework, id);
    }

    private static PolicyFramework.Builder plan(Measure... measures) {
        return PolicyFramework.builder("plan", NAME)
                .addBody(Body.of("din", NAME))
                .addObjective(Objective.builder("objective", NAME)
                        .addInvolved(lead("din"))
                        .measures(List.of(measures))
                        .build());
    }

    @Test
    void aMeasureIsLedByThoseWhomItNamesInOrderAndElseByThoseOfWhatItStandsUnder() {
        var own = Measure.builder("own", NAME)
                .addInvolved(Involvement.of(InvolvementFunction.PILOT, "pilot"))
                .addInvolved(Involvement.of(InvolvementFunction.PARTNER, "partner"))
                .addInvolved(lead("din"))
                .addMeasure(Measure.of("part", NAME))
                .build();

        assertThat(leads(plan(own), "own")).containsExactly("own: pilot -> ?", "own: din -> din");
        assertThat(leads(plan(own), "part")).containsExactly("own: pilot -> ?", "own: din -> din");
        assertThat(leads(plan(Measure.of("other", NAME)), "other")).containsExactly("objective: din -> din");
        assertThat(leads(plan(), "din")).isEmpty();
    }

    @Test
    void theNearestLeadByParentsAndLinksAlike() {
        var measure = Measure.builder("m", NAME)
                .addLink(LinkKind.PART_OF, "programme")
                .addLink(LinkKind.RELATED, "objective")
                .build();
        var plan = PolicyFramework.builder("plan", NAME)
                .addInvolved(lead("far"))
                .addObjective(
                        Objective.builder("objective", NAME).addMeasure(measure).build())
                .addPortfolio(Portfolio.builder("programme", NAME)
                        .addInvolved(lead("near"))
                        .build())
                .addPortfolio(Portfolio.builder("lot", NAME)
                        .addInvolved(lead("as-near"))
                        .addLink(LinkKind.INCLUDES, "m")
                        .build());

        assertThat(leads(plan, "m")).containsExactly("programme: near -> ?", "lot: as-near -> ?");
        assertThat(leads(plan, "objective")).containsExactly("plan: far -> ?");
    }

    @Test
    void whoLedBeforeOnlyAndWhatWasWithdrawnDoNotLead() {
        var ended = Measure.builder("ended", NAME)
                .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                        .party("before")
                        .period("2020/2024")
                        .build())
                .build();
        var withdrawn = Measure.builder("withdrawn", NAME)
                .addInvolved(lead("din"))
                .addEvent(Event.of(EventKind.WITHDRAWN, "2025"))
                .build();
        var withWithdrawn = plan(Measure.builder("m", NAME)
                        .addLink(LinkKind.PART_OF, "gone")
                        .build())
                .addPortfolio(Portfolio.builder("gone", NAME)
                        .addInvolved(lead("nobody"))
                        .addEvent(Event.of(EventKind.WITHDRAWN, "2025"))
                        .build());
        var plan = plan(ended, withdrawn).build();

        assertThat(leads(plan(ended, withdrawn), "ended")).containsExactly("objective: din -> din");
        assertThat(leads(Leadership.of(plan, LocalDate.of(2024, 6, 1)), plan, "ended"))
                .containsExactly("ended: before -> ?");
        assertThat(leads(plan(ended, withdrawn), "withdrawn")).isEmpty();
        assertThat(leads(Leadership.of(plan, LocalDate.of(2024, 6, 1)), plan, "withdrawn"))
                .containsExactly("withdrawn: din -> din");
        assertThat(leads(withWithdrawn, "m")).containsExactly("objective: din -> din");
    }

    @Test
    void whoLeadsLaterOnlyDoesNotLeadYet() {
        var measure = Measure.builder("m", NAME)
                .addInvolved(Involvement.builder(InvolvementFunction.LEAD)
                        .party("later")
                        .period("2028/..")
                        .build())
                .build();
        var plan = plan(measure).build();

        assertThat(leads(plan(measure), "m")).containsExactly("objective: din -> din");
        assertThat(leads(Leadership.of(plan, LocalDate.of(2028, 1, 1)), plan, "m"))
                .containsExactly("m: later -> ?");
        assertThat(Coverage.of(plan, DAY).measuresWithoutLead()).isEmpty();
    }

    @Test
    void aFrameworkLeadsOnlyWhereNothingInItDoesHoweverShortTheWayToIt() {
        var role = Role.builder("role", NAME)
                .addInvolved(lead("din"))
                .addObjective(Objective.builder("objective", NAME)
                        .addObjective(Objective.builder("part", NAME)
                                .addMeasure(Measure.of("m", NAME))
                                .build())
                        .build())
                .build();
        var other = PolicyFramework.builder("other", NAME)
                .addInvolved(lead("other"))
                .addPortfolio(Portfolio.builder("bundle", NAME)
                        .addLink(LinkKind.INCLUDES, "plan#m")
                        .addLink(LinkKind.INCLUDES, "plan#alone")
                        .build())
                .build();
        var plan = PolicyFramework.builder("plan", NAME)
                .addInvolved(lead("chancellery"))
                .addRole(role)
                .addMeasure(Measure.of("alone", NAME))
                .addPortfolio(Portfolio.builder("lot", NAME)
                        .addLink(LinkKind.INCLUDES, "m")
                        .build())
                .build();
        var leaderless = plan.toBuilder().involved(List.of()).build();

        assertThat(leads(Leadership.of(plan, DAY), plan, "m")).containsExactly("role: din -> ?");
        assertThat(leads(Leadership.of(PolicySet.of(List.of(other, plan)), DAY), plan, "m"))
                .containsExactly("role: din -> ?");
        assertThat(leads(Leadership.of(PolicySet.of(List.of(other, plan)), DAY), plan, "alone"))
                .containsExactly("plan: chancellery -> ?");
        assertThat(leads(Leadership.of(PolicySet.of(List.of(other, leaderless)), DAY), leaderless, "alone"))
                .containsExactly("other: other -> ?");
        assertThat(leads(Leadership.of(plan, DAY), plan, "lot")).containsExactly("plan: chancellery -> ?");
    }

    @Test
    void circlesOfLinksEnd() {
        var plan = PolicyFramework.builder("plan", NAME)
                .addMeasure(Measure.builder("a", NAME)
                        .addLink(LinkKind.PART_OF, "b")
                        .build())
                .addMeasure(Measure.builder("b", NAME)
                        .addLink(LinkKind.PART_OF, "a")
                        .build());

        assertThat(leads(plan, "a")).isEmpty();
    }

    @Test
    void aMeasureIsLedByWhoLeadsTheProgrammeOfAnotherFrameworkThatIncludesIt() {
        var city = PolicyFramework.builder("city", NAME)
                .addMeasure(Measure.of("counter", NAME))
                .build();
        var canton = PolicyFramework.builder("canton", NAME)
                .addBody(Body.of("din", NAME))
                .addPortfolio(Portfolio.builder("programme", NAME)
                        .addInvolved(lead("din"))
                        .addLink(LinkKind.INCLUDES, "city#counter")
                        .build())
                .build();

        assertThat(leads(Leadership.of(PolicySet.of(List.of(city, canton)), DAY), city, "counter"))
                .containsExactly("programme: din -> din");
        assertThat(leads(Leadership.of(city, DAY), city, "counter")).isEmpty();
        assertThat(Leadership.of(canton, DAY).leadsOf(node(city, "counter"))).isEmpty();
        assertThat(Leadership.of(city, DAY)).hasToString("Leadership[2026-11-22, 1 frameworks]");
    }
}
