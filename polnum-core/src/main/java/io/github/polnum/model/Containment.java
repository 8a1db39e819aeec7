package io.github.polnum.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One list in which a type of element holds others: the single place that knows who stands under whom. Traversal, the
 * index, paths and the limit of nesting come from here.
 */
record Containment(String name, Function<PolicyElement, List<? extends Identified>> children) {

    private static final Map<ElementType, List<Containment>> BY_TYPE = new EnumMap<>(ElementType.class);

    static {
        define(
                ElementType.ROLE,
                of("objectives", Role.class, Role::objectives),
                of("measures", Role.class, Role::measures));
        define(
                ElementType.OBJECTIVE,
                of("objectives", Objective.class, Objective::objectives),
                of("measures", Objective.class, Objective::measures));
        define(
                ElementType.PRINCIPLE,
                of("objectives", Principle.class, Principle::objectives),
                of("measures", Principle.class, Principle::measures));
        define(ElementType.MEASURE, of("measures", Measure.class, Measure::measures));
        define(
                ElementType.CONSULTATION,
                of("topics", Consultation.class, Consultation::topics),
                of("commitments", Consultation.class, Consultation::commitments));
        define(ElementType.REVIEW);
        define(ElementType.BODY);
        define(
                ElementType.FRAMEWORK,
                of("levels", PolicyFramework.class, PolicyFramework::levels),
                of("roles", PolicyFramework.class, PolicyFramework::roles),
                of("objectives", PolicyFramework.class, PolicyFramework::objectives),
                of("principles", PolicyFramework.class, PolicyFramework::principles),
                of("measures", PolicyFramework.class, PolicyFramework::measures),
                of("consultations", PolicyFramework.class, PolicyFramework::consultations),
                of("reviews", PolicyFramework.class, PolicyFramework::reviews),
                of("bodies", PolicyFramework.class, PolicyFramework::bodies),
                of("sources", PolicyFramework.class, PolicyFramework::sources));
    }

    private static void define(ElementType type, Containment... own) {
        var head = new Containment("phases", PolicyElement::phases);
        BY_TYPE.put(type, Stream.concat(Stream.of(head), Stream.of(own)).toList());
    }

    private static <P extends PolicyElement> Containment of(
            String name, Class<P> parent, Function<P, List<? extends Identified>> children) {
        return new Containment(name, element -> children.apply(parent.cast(element)));
    }

    /** The lists of an element, in the order of the document. */
    static List<Containment> of(ElementType type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** The greatest height among the elements directly under this one; 0 if there are none. */
    static int greatestHeight(PolicyElement parent) {
        int greatest = 0;
        for (var containment : of(parent.type())) {
            for (var child : containment.children().apply(parent)) {
                if (child instanceof PolicyElement element) {
                    greatest = Math.max(greatest, element.height());
                }
            }
        }
        return greatest;
    }
}
