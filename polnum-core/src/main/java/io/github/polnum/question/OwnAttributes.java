package io.github.polnum.question;

import com.google.common.collect.ImmutableMap;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Extensions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type of what has an identifier, by the names that they have in documents and in the order in which these
 * are written: the single place that knows them for whoever compares two of it.
 */
final class OwnAttributes {

    /**
     * One attribute.
     *
     * @param value gives what the accessor gives
     * @param held of a list of what has an identifier the type of that; no two such lists of one type hold the same; null for
     *     all else
     */
    record Attribute(
            Function<Identified, ?> value, @Nullable Class<? extends Identified> held) {}

    private final ImmutableMap<String, Attribute> byName;
    private final Function<Identified, ?> extensions;

    private OwnAttributes(ImmutableMap<String, Attribute> byName, Function<Identified, ?> extensions) {
        this.byName = byName;
        this.extensions = extensions;
    }

    /** Gathers the attributes of one type. */
    private static final class Lines<T extends Identified> {
        private final ImmutableMap.Builder<String, Attribute> byName = ImmutableMap.builder();

        Lines<T> with(Lines<? super T> common) {
            byName.putAll(common.byName.buildOrThrow());
            return this;
        }

        Lines<T> add(String name, Function<? super T, ?> value) {
            byName.put(name, new Attribute(ofAny(value), null));
            return this;
        }

        <C extends Identified> Lines<T> list(String name, Class<C> held, Function<? super T, ? extends List<C>> value) {
            byName.put(name, new Attribute(ofAny(value), held));
            return this;
        }

        OwnAttributes build(Function<? super T, Extensions> extensions) {
            return new OwnAttributes(byName.buildOrThrow(), ofAny(extensions));
        }

        // Each thing is asked by the functions of its own type alone, which of(Identified) sees to.
        @SuppressWarnings("unchecked")
        private static Function<Identified, ?> ofAny(Function<?, ?> value) {
            return (Function<Identified, ?>) value;
        }
    }

    private static final Lines<PolicyElement> NAMING = new Lines<PolicyElement>()
            .add("id", PolicyElement::id)
            .add("number", PolicyElement::number)
            .add("name", PolicyElement::name)
            .add("workingTitle", PolicyElement::workingTitle)
            .add("shortName", PolicyElement::shortName)
            .add("otherNames", PolicyElement::otherNames)
            .add("description", PolicyElement::description);

    private static final Lines<PolicyElement> REST = new Lines<PolicyElement>()
            .add("level", PolicyElement::level)
            .add("tags", PolicyElement::tags)
            .add("externalIds", PolicyElement::externalIds)
            .add("territories", PolicyElement::territories)
            .add("period", PolicyElement::period)
            .list("phases", Phase.class, PolicyElement::phases)
            .add("events", PolicyElement::events)
            .add("involved", PolicyElement::involved)
            .add("funding", PolicyElement::funding)
            .add("figures", PolicyElement::figures)
            .add("assessments", PolicyElement::assessments)
            .add("links", PolicyElement::links)
            .add("cites", PolicyElement::cites);

    private static final Map<ElementType, OwnAttributes> OF_ELEMENTS = new EnumMap<>(Map.ofEntries(
            element(
                    ElementType.FRAMEWORK,
                    new Lines<PolicyFramework>()
                            .add("language", PolicyFramework::language)
                            .with(NAMING)
                            .add("edition", PolicyFramework::edition)
                            .add("kind", PolicyFramework::kind)
                            .add("translations", PolicyFramework::translations)
                            .add("vision", PolicyFramework::vision)
                            .add("mission", PolicyFramework::mission)
                            .add("purpose", PolicyFramework::purpose)
                            .with(REST)
                            .list("levels", Level.class, PolicyFramework::levels)
                            .add("terms", PolicyFramework::terms)
                            .list("roles", Role.class, PolicyFramework::roles)
                            .list("objectives", Objective.class, PolicyFramework::objectives)
                            .list("principles", Principle.class, PolicyFramework::principles)
                            .list("measures", Measure.class, PolicyFramework::measures)
                            .list("portfolios", Portfolio.class, PolicyFramework::portfolios)
                            .list("indicators", Indicator.class, PolicyFramework::indicators)
                            .list("consultations", Consultation.class, PolicyFramework::consultations)
                            .list("reviews", Review.class, PolicyFramework::reviews)
                            .list("bodies", Body.class, PolicyFramework::bodies)
                            .list("posts", Post.class, PolicyFramework::posts)
                            .list("legalActs", LegalAct.class, PolicyFramework::legalActs)
                            .list("sources", Source.class, PolicyFramework::sources)),
            element(
                    ElementType.ROLE,
                    new Lines<Role>()
                            .with(NAMING)
                            .with(REST)
                            .list("objectives", Objective.class, Role::objectives)
                            .list("measures", Measure.class, Role::measures)
                            .list("indicators", Indicator.class, Role::indicators)),
            element(
                    ElementType.OBJECTIVE,
                    new Lines<Objective>()
                            .with(NAMING)
                            .with(REST)
                            .list("objectives", Objective.class, Objective::objectives)
                            .list("measures", Measure.class, Objective::measures)
                            .list("indicators", Indicator.class, Objective::indicators)),
            element(
                    ElementType.PRINCIPLE,
                    new Lines<Principle>()
                            .with(NAMING)
                            .with(REST)
                            .list("objectives", Objective.class, Principle::objectives)
                            .list("measures", Measure.class, Principle::measures)
                            .list("indicators", Indicator.class, Principle::indicators)),
            element(
                    ElementType.MEASURE,
                    new Lines<Measure>()
                            .with(NAMING)
                            .with(REST)
                            .add("statusReports", Measure::statusReports)
                            .list("measures", Measure.class, Measure::measures)
                            .list("indicators", Indicator.class, Measure::indicators)),
            element(
                    ElementType.PORTFOLIO,
                    new Lines<Portfolio>()
                            .with(NAMING)
                            .with(REST)
                            .list("measures", Measure.class, Portfolio::measures)),
            element(
                    ElementType.INDICATOR,
                    new Lines<Indicator>()
                            .with(NAMING)
                            .add("unit", Indicator::unit)
                            .add("direction", Indicator::direction)
                            .add("baseline", Indicator::baseline)
                            .with(REST)
                            .list("targets", Target.class, Indicator::targets)
                            .add("measurements", Indicator::measurements)
                            .list("indicators", Indicator.class, Indicator::indicators)),
            element(
                    ElementType.CONSULTATION,
                    new Lines<Consultation>()
                            .with(NAMING)
                            .add("kind", Consultation::kind)
                            .add("channels", Consultation::channels)
                            .add("platform", Consultation::platform)
                            .with(REST)
                            .list("topics", Topic.class, Consultation::topics)
                            .list("commitments", Measure.class, Consultation::commitments)
                            .add("records", Consultation::records)),
            element(
                    ElementType.REVIEW,
                    new Lines<Review>()
                            .with(NAMING)
                            .add("outlook", Review::outlook)
                            .with(REST)),
            element(
                    ElementType.BODY,
                    new Lines<Body>()
                            .with(NAMING)
                            .add("kind", Body::kind)
                            .add("mandate", Body::mandate)
                            .with(REST)
                            .add("parents", Body::parents)),
            element(
                    ElementType.POST,
                    new Lines<Post>()
                            .with(NAMING)
                            .add("body", Post::body)
                            .add("mandate", Post::mandate)
                            .add("requirements", Post::requirements)
                            .with(REST)),
            element(
                    ElementType.LEGAL_ACT,
                    new Lines<LegalAct>()
                            .with(NAMING)
                            .add("kind", LegalAct::kind)
                            .add("standing", LegalAct::standing)
                            .add("collection", LegalAct::collection)
                            .add("article", LegalAct::article)
                            .with(REST))));

    private static <T extends PolicyElement> Map.Entry<ElementType, OwnAttributes> element(
            ElementType type, Lines<T> lines) {
        return Map.entry(type, lines.build(PolicyElement::extensions));
    }

    private static final OwnAttributes OF_SOURCES = new Lines<Source>()
            .add("id", Source::id)
            .add("name", Source::name)
            .add("workingTitle", Source::workingTitle)
            .add("otherNames", Source::otherNames)
            .add("description", Source::description)
            .add("externalIds", Source::externalIds)
            .add("publisher", Source::publisher)
            .add("date", Source::date)
            .add("language", Source::language)
            .add("address", Source::address)
            .build(Source::extensions);

    private static final OwnAttributes OF_LEVELS = new Lines<Level>()
            .add("id", Level::id)
            .add("type", Level::type)
            .add("name", Level::name)
            .add("depth", Level::depth)
            .add("under", Level::under)
            .add("numbering", Level::numbering)
            .add("otherNames", Level::otherNames)
            .build(Level::extensions);

    private static final OwnAttributes OF_TOPICS = new Lines<Topic>()
            .add("id", Topic::id)
            .add("about", Topic::about)
            .add("name", Topic::name)
            .add("description", Topic::description)
            .add("cites", Topic::cites)
            .build(Topic::extensions);

    private static final OwnAttributes OF_TARGETS = new Lines<Target>()
            .add("id", Target::id)
            .add("wording", Target::wording)
            .add("date", Target::date)
            .add("validity", Target::validity)
            .add("value", Target::value)
            .add("change", Target::change)
            .add("baseline", Target::baseline)
            .add("assessments", Target::assessments)
            .add("cites", Target::cites)
            .build(Target::extensions);

    private static final OwnAttributes OF_PHASES = new Lines<Phase>()
            .add("id", Phase::id)
            .add("kind", Phase::kind)
            .add("name", Phase::name)
            .add("text", Phase::text)
            .add("period", Phase::period)
            .add("state", Phase::state)
            .add("word", Phase::word)
            .add("cites", Phase::cites)
            .build(Phase::extensions);

    /** The attributes of the type of a thing; the same instance for all of one type. */
    static OwnAttributes of(Identified item) {
        if (item instanceof PolicyElement element) {
            return Objects.requireNonNull(OF_ELEMENTS.get(element.type()));
        }
        if (item instanceof Source) {
            return OF_SOURCES;
        }
        if (item instanceof Level) {
            return OF_LEVELS;
        }
        if (item instanceof Topic) {
            return OF_TOPICS;
        }
        return item instanceof Target ? OF_TARGETS : OF_PHASES;
    }

    /** The names, in the order in which they are written. */
    Set<String> names() {
        return byName.keySet();
    }

    /** The attribute of a name; null if the type has none. */
    @Nullable
    Attribute find(String name) {
        return byName.get(name);
    }

    /** The extension members of a thing of this type. */
    Extensions extensions(Identified item) {
        return (Extensions) extensions.apply(item);
    }
}
