package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who leads what on a day: a measure is led by whoever it names, else by whoever leads what it stands under.
 *
 * <pre>{@code
 * Leadership leadership = Leadership.of(framework, LocalDate.of(2026, 11, 22));
 * for (var measure : framework.index().nodes(Measure.class)) {
 *     for (var lead : leadership.leadsOf(measure)) {
 *         page.add(measure.id() + " ← " + lead.party().map(Node::id));
 *     }
 * }
 * }</pre>
 *
 * <p>Something stands under its parents, what it links to as part-of, and what includes it, in whatever framework of the set.
 * What {@link Coverage} tells as measures without lead is led by nobody here. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Leadership {

    private final PolicySet set;
    private final LocalDate asOf;
    private final Period day;
    private final Places places;

    private Leadership(PolicySet set, LocalDate asOf) {
        this.set = set;
        this.asOf = asOf;
        this.day = Period.of(asOf);
        this.places = new Places(set, asOf);
    }

    /**
     * Somebody who leads something.
     *
     * @param of what names them: the thing itself, or what it stands under
     * @param involvement how they are named
     * @param party what its party refers to, usually a body or a post; empty if it refers to none, or to one that is not at hand
     * @since 0.1.0
     */
    public record Lead(Node of, Involvement involvement, Optional<Node> party) {

        /** Refuses null. */
        public Lead {
            Objects.requireNonNull(of);
            Objects.requireNonNull(involvement);
            Objects.requireNonNull(party);
        }
    }

    /**
     * Looks through a framework.
     *
     * @param framework the framework
     * @param asOf the day; who certainly led before only does not lead, but for what ended with that, and who certainly leads later
     *     only does not lead yet
     * @return who leads what in it
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static Leadership of(PolicyFramework framework, LocalDate asOf) {
        return of(PolicySet.of(List.of(framework)), asOf);
    }

    /**
     * Looks through the frameworks of a set, where what stands in one may be led by who leads what includes it in another.
     *
     * @param set the frameworks
     * @param asOf the day, as for one framework
     * @return who leads what in them
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static Leadership of(PolicySet set, LocalDate asOf) {
        return new Leadership(set, asOf);
    }

    /**
     * Returns who leads something. The time grows with what it stands under.
     *
     * @param node a place in one of the frameworks: of a measure, or of anything else
     * @return those whom the nearest thing names that names any, first the thing itself and last a framework, in document order;
     *     none if nobody leads it, if it was {@linkplain PolicyElement#isWithdrawn withdrawn}, or if it is of another framework
     */
    public List<Lead> leadsOf(Node node) {
        if (!places.holds(node)) {
            return List.of();
        }
        var leads = ImmutableList.<Lead>builder();
        places.nearest(node, this::hasLead).forEach(near -> addLeads(near, leads));
        return leads.build();
    }

    private boolean hasLead(Node node) {
        return node.item() instanceof PolicyElement element
                && element.involved().stream().anyMatch(one -> leadsNow(one, element, node.framework()));
    }

    private void addLeads(Node node, ImmutableList.Builder<Lead> leads) {
        if (node.item() instanceof PolicyElement element) {
            for (var involvement : element.involved()) {
                if (leadsNow(involvement, element, node.framework())) {
                    leads.add(new Lead(node, involvement, party(node.framework(), involvement)));
                }
            }
        }
    }

    private Optional<Node> party(PolicyFramework framework, Involvement involvement) {
        return involvement.party().flatMap(party -> set.resolve(framework, party, asOf));
    }

    private boolean leadsNow(Involvement involvement, PolicyElement element, PolicyFramework framework) {
        return leads(involvement, element, framework, day)
                && involvement
                        .period()
                        .value()
                        .filter(time -> day.isBefore(time) == Truth.TRUE)
                        .isEmpty();
    }

    /** Whether somebody leads an element on a day, or will. */
    static boolean leads(Involvement involvement, PolicyElement element, PolicyFramework framework, Period day) {
        var function = involvement.function();
        return (function.equals(InvolvementFunction.LEAD) || function.equals(InvolvementFunction.PILOT))
                && !isOver(involvement.period(), element, framework, day);
    }

    /** Whether a time ended before the day and before what it is a time of: who led that to its end has led it. */
    private static boolean isOver(Stated<Period> time, PolicyElement element, PolicyFramework framework, Period day) {
        return isBefore(time, day)
                && element.period()
                        .value()
                        .or(() -> framework.period().value())
                        .filter(whole -> whole.isBefore(day) == Truth.TRUE)
                        .flatMap(Period::end)
                        .map(end -> isBefore(time, Period.of(end)))
                        .orElse(true);
    }

    private static boolean isBefore(Stated<Period> time, Period other) {
        return time.value()
                .filter(period -> period.isBefore(other) == Truth.TRUE)
                .isPresent();
    }

    /** Returns the day and how many frameworks there are, for people. */
    @Override
    public String toString() {
        return "Leadership[" + asOf + ", " + set.frameworks().size() + " frameworks]";
    }
}
