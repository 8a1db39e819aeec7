package io.github.polnum.question;

import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Topic;

/**
 * What a {@link Traceability} tells of two types of things: the second of the name has the rows, the first the columns.
 *
 * <p>Something stands under its parents, what it links to by {@link LinkKind#PART_OF}, and what links to it by
 * {@link LinkKind#INCLUDES}, at whatever depth.
 *
 * @since 0.1.0
 */
public enum Relation {

    /**
     * A measure serves the objectives that it stands under and those that it, or an element that it stands under, is linked to by
     * {@link LinkKind#CONTRIBUTES_TO} or {@link LinkKind#IMPLEMENTS}, and all objectives that these stand under. Who
     * contributes to a framework as a whole does not serve each of its objectives.
     */
    MEASURES_SERVE_OBJECTIVES(Way.SERVE, Measure.class, Objective.class),

    /**
     * An objective serves other objectives that it, or an element that it stands under, is linked to by
     * {@link LinkKind#CONTRIBUTES_TO} or {@link LinkKind#IMPLEMENTS}, and all objectives that these stand under: those of a
     * city serve those of its canton, or the goals of the United Nations. It does not serve an objective by standing under it.
     */
    OBJECTIVES_SERVE_OBJECTIVES(Way.SERVE, Objective.class, Objective.class),

    /**
     * A measure upholds the principles that it stands under and those that it, or an element that it stands under, is linked to by
     * {@link LinkKind#UPHOLDS}, and all principles that these stand under. Who upholds a framework as a whole upholds all its
     * principles.
     */
    MEASURES_UPHOLD_PRINCIPLES(Way.UPHOLD, Measure.class, Principle.class),

    /**
     * An objective upholds principles as a measure does: those that it stands under and those that it, or an element that it
     * stands under, is linked to by {@link LinkKind#UPHOLDS}, and all principles that these stand under.
     */
    OBJECTIVES_UPHOLD_PRINCIPLES(Way.UPHOLD, Objective.class, Principle.class),

    /**
     * An indicator measures the objectives that it stands under, and those that are linked to it, by whatever link of the indicator or as
     * {@linkplain LinkKind#RELATED related} or {@linkplain LinkKind#EQUIVALENT equivalent} from their end, or under which such an
     * element stands.
     */
    INDICATORS_MEASURE_OBJECTIVES(Way.MEASURE, Indicator.class, Objective.class),

    /** An indicator measures measures as it does objectives: those that it stands under and those that are linked to it. */
    INDICATORS_MEASURE_MEASURES(Way.MEASURE, Indicator.class, Measure.class),

    /**
     * A topic of a consultation asks about the objectives that it is {@linkplain Topic#about() about}, and those that stand under what
     * it is about. What is about a framework as a whole does not ask about each of its objectives.
     */
    TOPICS_ASK_ABOUT_OBJECTIVES(Way.ASK_ABOUT, Topic.class, Objective.class),

    /**
     * A review judges the objectives that its {@linkplain PolicyElement#assessments() assessments} are of, and those that it is linked
     * to by {@link LinkKind#REVIEWS}, by themselves, by an indicator that stands under them or by one of its targets; not those
     * above or below, nor those that an indicator is only linked to.
     */
    REVIEWS_JUDGE_OBJECTIVES(Way.JUDGE, Review.class, Objective.class),

    /**
     * A review judges measures as it does objectives: by themselves, by an indicator that stands under them or by one of its
     * targets.
     */
    REVIEWS_JUDGE_MEASURES(Way.JUDGE, Review.class, Measure.class),

    /**
     * A measure answers the topics that it, or an element that it stands under, is linked to by {@link LinkKind#ANSWERS}, and all topics
     * of a consultation that is linked to so, or that it stands in as a commitment. A commitment that is linked to single topics of
     * its consultation answers these alone.
     */
    MEASURES_ANSWER_TOPICS(Way.ANSWER, Measure.class, Topic.class);

    /** What links a relation goes by, whatever it joins. */
    enum Way {
        SERVE,
        UPHOLD,
        MEASURE,
        ASK_ABOUT,
        JUDGE,
        ANSWER
    }

    private final Way way;
    private final Class<? extends Identified> columns;
    private final Class<? extends Identified> rows;

    Relation(Way way, Class<? extends Identified> columns, Class<? extends Identified> rows) {
        this.way = way;
        this.columns = columns;
        this.rows = rows;
    }

    Way way() {
        return way;
    }

    /**
     * Returns what has a column.
     *
     * @return for example {@code Measure.class}
     */
    public Class<? extends Identified> columns() {
        return columns;
    }

    /**
     * Returns what has a row.
     *
     * @return for example {@code Objective.class}
     */
    public Class<? extends Identified> rows() {
        return rows;
    }
}
