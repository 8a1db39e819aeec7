package io.github.polnum.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One list in which a type of element holds others: the single place that knows who stands under whom. Traversal, the
 * index, paths, edits and the limit of nesting come from here.
 *
 * @param name the accessor of the list
 * @param child the type of what the list holds
 * @param holdsElements whether that is an element
 * @param children gives the list of an element
 * @param with gives an element that differs only in the list
 */
record Containment(
        String name,
        Class<? extends Identified> child,
        boolean holdsElements,
        Function<PolicyElement, List<? extends Identified>> children,
        BiFunction<PolicyElement, List<? extends Identified>, PolicyElement> with) {

    /** Gathers the lists of one type. */
    private static final class Lists<P extends PolicyElement> {
        private final Class<P> parent;
        private final ImmutableList.Builder<Containment> lists = ImmutableList.builder();

        Lists(Class<P> parent, BiFunction<P, Iterable<Phase>, PolicyElement> withPhases) {
            this.parent = parent;
            add("phases", Phase.class, PolicyElement::phases, withPhases);
        }

        <C extends Identified> Lists<P> add(
                String name,
                Class<C> child,
                Function<? super P, ? extends List<C>> children,
                BiFunction<P, Iterable<C>, PolicyElement> with) {
            // Elements are asked for their children by their own type, which the function itself sees to.
            @SuppressWarnings("unchecked")
            var ofElement = (Function<PolicyElement, List<? extends Identified>>) (Function<?, ?>) children;
            lists.add(new Containment(
                    name,
                    child,
                    PolicyElement.class.isAssignableFrom(child),
                    ofElement,
                    (element, changed) -> with.apply(
                            parent.cast(element),
                            changed.stream().map(child::cast).collect(ImmutableList.toImmutableList()))));
            return this;
        }

        List<Containment> all() {
            return lists.build();
        }
    }

    private static final Map<ElementType, List<Containment>> BY_TYPE = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ElementType.FRAMEWORK,
                    new Lists<>(ImmutablePolicyFramework.class, ImmutablePolicyFramework::withPhases)
                            .add("levels", Level.class, PolicyFramework::levels, ImmutablePolicyFramework::withLevels)
                            .add("roles", Role.class, PolicyFramework::roles, ImmutablePolicyFramework::withRoles)
                            .add(
                                    "objectives",
                                    Objective.class,
                                    PolicyFramework::objectives,
                                    ImmutablePolicyFramework::withObjectives)
                            .add(
                                    "principles",
                                    Principle.class,
                                    PolicyFramework::principles,
                                    ImmutablePolicyFramework::withPrinciples)
                            .add(
                                    "measures",
                                    Measure.class,
                                    PolicyFramework::measures,
                                    ImmutablePolicyFramework::withMeasures)
                            .add(
                                    "portfolios",
                                    Portfolio.class,
                                    PolicyFramework::portfolios,
                                    ImmutablePolicyFramework::withPortfolios)
                            .add(
                                    "indicators",
                                    Indicator.class,
                                    PolicyFramework::indicators,
                                    ImmutablePolicyFramework::withIndicators)
                            .add(
                                    "consultations",
                                    Consultation.class,
                                    PolicyFramework::consultations,
                                    ImmutablePolicyFramework::withConsultations)
                            .add(
                                    "reviews",
                                    Review.class,
                                    PolicyFramework::reviews,
                                    ImmutablePolicyFramework::withReviews)
                            .add("bodies", Body.class, PolicyFramework::bodies, ImmutablePolicyFramework::withBodies)
                            .add("posts", Post.class, PolicyFramework::posts, ImmutablePolicyFramework::withPosts)
                            .add(
                                    "legalActs",
                                    LegalAct.class,
                                    PolicyFramework::legalActs,
                                    ImmutablePolicyFramework::withLegalActs)
                            .add(
                                    "sources",
                                    Source.class,
                                    PolicyFramework::sources,
                                    ImmutablePolicyFramework::withSources)
                            .all()),
            Map.entry(
                    ElementType.ROLE,
                    new Lists<>(ImmutableRole.class, ImmutableRole::withPhases)
                            .add("objectives", Objective.class, Role::objectives, ImmutableRole::withObjectives)
                            .add("measures", Measure.class, Role::measures, ImmutableRole::withMeasures)
                            .add("indicators", Indicator.class, Role::indicators, ImmutableRole::withIndicators)
                            .all()),
            Map.entry(
                    ElementType.OBJECTIVE,
                    new Lists<>(ImmutableObjective.class, ImmutableObjective::withPhases)
                            .add(
                                    "objectives",
                                    Objective.class,
                                    Objective::objectives,
                                    ImmutableObjective::withObjectives)
                            .add("measures", Measure.class, Objective::measures, ImmutableObjective::withMeasures)
                            .add(
                                    "indicators",
                                    Indicator.class,
                                    Objective::indicators,
                                    ImmutableObjective::withIndicators)
                            .all()),
            Map.entry(
                    ElementType.PRINCIPLE,
                    new Lists<>(ImmutablePrinciple.class, ImmutablePrinciple::withPhases)
                            .add(
                                    "objectives",
                                    Objective.class,
                                    Principle::objectives,
                                    ImmutablePrinciple::withObjectives)
                            .add("measures", Measure.class, Principle::measures, ImmutablePrinciple::withMeasures)
                            .add(
                                    "indicators",
                                    Indicator.class,
                                    Principle::indicators,
                                    ImmutablePrinciple::withIndicators)
                            .all()),
            Map.entry(
                    ElementType.MEASURE,
                    new Lists<>(ImmutableMeasure.class, ImmutableMeasure::withPhases)
                            .add("measures", Measure.class, Measure::measures, ImmutableMeasure::withMeasures)
                            .add("indicators", Indicator.class, Measure::indicators, ImmutableMeasure::withIndicators)
                            .all()),
            Map.entry(
                    ElementType.PORTFOLIO,
                    new Lists<>(ImmutablePortfolio.class, ImmutablePortfolio::withPhases)
                            .add("measures", Measure.class, Portfolio::measures, ImmutablePortfolio::withMeasures)
                            .all()),
            Map.entry(
                    ElementType.INDICATOR,
                    new Lists<>(ImmutableIndicator.class, ImmutableIndicator::withPhases)
                            .add("targets", Target.class, Indicator::targets, ImmutableIndicator::withTargets)
                            .add(
                                    "indicators",
                                    Indicator.class,
                                    Indicator::indicators,
                                    ImmutableIndicator::withIndicators)
                            .all()),
            Map.entry(
                    ElementType.CONSULTATION,
                    new Lists<>(ImmutableConsultation.class, ImmutableConsultation::withPhases)
                            .add("topics", Topic.class, Consultation::topics, ImmutableConsultation::withTopics)
                            .add(
                                    "commitments",
                                    Measure.class,
                                    Consultation::commitments,
                                    ImmutableConsultation::withCommitments)
                            .all()),
            Map.entry(ElementType.REVIEW, new Lists<>(ImmutableReview.class, ImmutableReview::withPhases).all()),
            Map.entry(ElementType.BODY, new Lists<>(ImmutableBody.class, ImmutableBody::withPhases).all()),
            Map.entry(ElementType.POST, new Lists<>(ImmutablePost.class, ImmutablePost::withPhases).all()),
            Map.entry(
                    ElementType.LEGAL_ACT, new Lists<>(ImmutableLegalAct.class, ImmutableLegalAct::withPhases).all())));

    /** The lists of an element, in the order of the document. */
    static List<Containment> of(ElementType type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** For each type how to get the lists of elements, which are asked for whenever an element is built. */
    private static final Map<ElementType, List<Function<PolicyElement, List<? extends Identified>>>> ELEMENTS =
            new EnumMap<>(Maps.transformValues(
                    BY_TYPE,
                    lists -> lists.stream()
                            .filter(Containment::holdsElements)
                            .map(Containment::children)
                            .toList()));

    private static final int HEIGHT_BITS = 7;

    /** The height and the number of elements from this one down, as {@link #height} and {@link #count} read them. */
    static int extent(PolicyElement parent) {
        int height = 1;
        long count = 1;
        var lists = ELEMENTS.getOrDefault(parent.type(), List.of());
        for (int i = 0; i < lists.size(); i++) {
            var children = lists.get(i).apply(parent);
            for (int j = 0; j < children.size(); j++) {
                var element = (PolicyElement) children.get(j);
                height = Math.max(height, element.height() + 1);
                count += element.count();
            }
        }
        // Whatever is beyond the limit is refused, so one more says enough.
        return (int) Math.min(count, PolicyElement.MAX_ELEMENTS + 1) << HEIGHT_BITS | height;
    }

    static int height(int extent) {
        return extent & (1 << HEIGHT_BITS) - 1;
    }

    static int count(int extent) {
        return extent >> HEIGHT_BITS;
    }
}
