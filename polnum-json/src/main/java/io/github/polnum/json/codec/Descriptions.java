package io.github.polnum.json.codec;

import static io.github.polnum.json.codec.Collections.grouped;
import static io.github.polnum.json.codec.Collections.map;
import static io.github.polnum.json.codec.ObjectShape.OWN_IDENTIFIER;
import static io.github.polnum.json.codec.QuantityShape.QUANTITY;
import static io.github.polnum.json.codec.Scalars.IDENTIFIER;
import static io.github.polnum.json.codec.Scalars.LANGUAGE;
import static io.github.polnum.json.codec.Scalars.PERIOD;
import static io.github.polnum.json.codec.Scalars.REFERENCE;
import static io.github.polnum.json.codec.Scalars.STRING;
import static io.github.polnum.json.codec.Scalars.closed;
import static io.github.polnum.json.codec.TextShape.TEXT;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Kind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the JSON of each type of the model, in the order in which it is written. */
final class Descriptions {

    static final String VERSION = "polnum";
    static final String COMMITMENTS = "commitments";

    private Descriptions() {}

    // What is required is checked by the reader before anything is built, so builders begin with stand-ins.
    private static final Text NAME = LanguageTag.EN.text("");

    // Vocabularies

    static <K extends Kind> Shape<K> open(Function<String, K> of, List<K> known) {
        return Shape.OfString.repeated(of, Kind::token)
                .knowing(known.stream().map(Kind::token).toList());
    }

    private static final Shape<State> STATE = closed(State.class);
    private static final Shape<Rating> RATING = closed(Rating.class);
    private static final Shape<ElementType> ELEMENT_TYPE = closed(ElementType.class);
    private static final Shape<Text.Origin> ORIGIN = closed(Text.Origin.class);

    // Types that hold others of their own, or are held in several places: named first, described below.

    private static <T, B> ObjectShape<T, B> shape(
            Supplier<B> builder,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        return new ObjectShape<>(builder, build, extensions, setExtensions);
    }

    private static <T extends PolicyElement, B extends PolicyElement.Builder<B>> ObjectShape<T, B> element(
            Supplier<B> builder, Function<B, T> build) {
        return new ObjectShape<>(builder, build, PolicyElement::extensions, PolicyElement.Builder::extensions);
    }

    static final ObjectShape<PolicyFramework, PolicyFramework.Builder> FRAMEWORK =
            element(() -> PolicyFramework.builder("x", NAME), PolicyFramework.Builder::build);
    static final ObjectShape<Role, Role.Builder> ROLE = element(() -> Role.builder("x", NAME), Role.Builder::build);
    static final ObjectShape<Objective, Objective.Builder> OBJECTIVE =
            element(() -> Objective.builder("x", NAME), Objective.Builder::build);
    static final ObjectShape<Principle, Principle.Builder> PRINCIPLE =
            element(() -> Principle.builder("x", NAME), Principle.Builder::build);
    static final ObjectShape<Measure, Measure.Builder> MEASURE =
            element(() -> Measure.builder("x", NAME), Measure.Builder::build);
    static final ObjectShape<Portfolio, Portfolio.Builder> PORTFOLIO =
            element(() -> Portfolio.builder("x", NAME), Portfolio.Builder::build);
    static final ObjectShape<Indicator, Indicator.Builder> INDICATOR =
            element(() -> Indicator.builder("x", NAME), Indicator.Builder::build);
    static final ObjectShape<Consultation, Consultation.Builder> CONSULTATION =
            element(() -> Consultation.builder("x", NAME), Consultation.Builder::build);
    static final ObjectShape<Review, Review.Builder> REVIEW =
            element(() -> Review.builder("x", NAME), Review.Builder::build);
    static final ObjectShape<Body, Body.Builder> BODY = element(() -> Body.builder("x", NAME), Body.Builder::build);

    static final ObjectShape<Post, Post.Builder> POST = element(() -> Post.builder("x", NAME), Post.Builder::build);
    static final ObjectShape<LegalAct, LegalAct.Builder> LEGAL_ACT =
            element(() -> LegalAct.builder("x", NAME), LegalAct.Builder::build);

    static final ObjectShape<OtherName, OtherName.Builder> OTHER_NAME = shape(
            () -> OtherName.builder(NAME),
            OtherName.Builder::build,
            OtherName::extensions,
            OtherName.Builder::extensions);
    static final ObjectShape<Territory, Territory.Builder> TERRITORY = shape(
            () -> Territory.builder(NAME),
            Territory.Builder::build,
            Territory::extensions,
            Territory.Builder::extensions);
    static final ObjectShape<Phase, Phase.Builder> PHASE =
            shape(Phase::builder, Phase.Builder::build, Phase::extensions, Phase.Builder::extensions);
    static final ObjectShape<Event, Event.Builder> EVENT = shape(
            () -> Event.builder(EventKind.MILESTONE),
            Event.Builder::build,
            Event::extensions,
            Event.Builder::extensions);
    static final ObjectShape<Involvement, Involvement.Builder> INVOLVEMENT = shape(
            () -> Involvement.builder(InvolvementFunction.LEAD),
            Involvement.Builder::build,
            Involvement::extensions,
            Involvement.Builder::extensions);
    static final ObjectShape<Funding, Funding.Builder> FUNDING = shape(
            () -> Funding.builder(Funding.Kind.ASKED),
            Funding.Builder::build,
            Funding::extensions,
            Funding.Builder::extensions);
    static final ObjectShape<Figure, Figure.Builder> FIGURE =
            shape(Figure::builder, Figure.Builder::build, Figure::extensions, Figure.Builder::extensions);
    static final ObjectShape<Assessment, Assessment.Builder> ASSESSMENT = shape(
            Assessment::builder, Assessment.Builder::build, Assessment::extensions, Assessment.Builder::extensions);
    static final ObjectShape<StatusReport, StatusReport.Builder> STATUS_REPORT = shape(
            StatusReport::builder,
            StatusReport.Builder::build,
            StatusReport::extensions,
            StatusReport.Builder::extensions);
    static final ObjectShape<Target, Target.Builder> TARGET =
            shape(() -> Target.builder("x"), Target.Builder::build, Target::extensions, Target.Builder::extensions);
    static final ObjectShape<Level, Level.Builder> LEVEL = shape(
            () -> Level.builder("x", ElementType.ROLE, NAME),
            Level.Builder::build,
            Level::extensions,
            Level.Builder::extensions);
    static final ObjectShape<Term, Term.Builder> TERM =
            shape(() -> Term.builder(NAME), Term.Builder::build, Term::extensions, Term.Builder::extensions);
    static final ObjectShape<Terms, Terms.Builder> TERMS =
            shape(Terms::builder, Terms.Builder::build, Terms::extensions, Terms.Builder::extensions);
    static final ObjectShape<Platform, Platform.Builder> PLATFORM = shape(
            () -> Platform.builder(NAME), Platform.Builder::build, Platform::extensions, Platform.Builder::extensions);
    static final ObjectShape<Topic, Topic.Builder> TOPIC =
            shape(() -> Topic.builder("x"), Topic.Builder::build, Topic::extensions, Topic.Builder::extensions);
    static final ObjectShape<Parent, Parent.Builder> BODY_PARENT =
            shape(() -> Parent.builder("x"), Parent.Builder::build, Parent::extensions, Parent.Builder::extensions);
    static final ObjectShape<Source, Source.Builder> SOURCE = shape(
            () -> Source.builder("x", NAME), Source.Builder::build, Source::extensions, Source.Builder::extensions);

    // Maps

    private static final Collections.OfSet<Link> LINKS = grouped(
            Integer.MAX_VALUE,
            open(LinkKind::of, LinkKind.known()),
            LinkKind.UPHOLDS,
            LinkKind::token,
            kind -> REFERENCE,
            Link::new,
            Link::kind,
            Link::to,
            Reference::toString);

    // Whether a scheme can be is told at its key, and not again at each of its codes.
    private static final Shape<String> SCHEME =
            Shape.OfString.repeated(scheme -> Tag.of(scheme, "x").scheme(), scheme -> scheme);

    // Whether a code can be is told where it stands, as for tags.
    private static final Shape<String> CODE = new Shape.OfString<>(
            code -> Text.isBlank(code) ? Tag.of("x", code).code() : new DataValue.OfString(code).value(), code -> code);

    private static final Shape<Map<String, String>> CODES = map(SCHEME, scheme -> scheme, CODE);

    private static final Collections.OfSet<Tag> TAGS = grouped(
            PolicyElement.MAX_TAGS,
            SCHEME,
            "theme",
            scheme -> scheme,
            TagShape::new,
            (scheme, tag) -> tag,
            Tag::scheme,
            Function.identity(),
            Tag::code);

    // The head

    private static final Attributes<PolicyElement, PolicyElement.Builder<?>> NAMING = new Attributes<
                    PolicyElement, PolicyElement.Builder<?>>()
            .required("id", OWN_IDENTIFIER, PolicyElement::id, PolicyElement.Builder::id)
            .optional("number", STRING, PolicyElement::number, PolicyElement.Builder::number)
            .required("name", TEXT, PolicyElement::name, PolicyElement.Builder::name)
            .flag("workingTitle", PolicyElement::workingTitle, PolicyElement.Builder::workingTitle)
            .optional("shortName", TEXT, PolicyElement::shortName, PolicyElement.Builder::shortName)
            .list("otherNames", OTHER_NAME, PolicyElement::otherNames, PolicyElement.Builder::addOtherName)
            .optional("description", TEXT, PolicyElement::description, PolicyElement.Builder::description);

    private static final Attributes<PolicyElement, PolicyElement.Builder<?>> REST = new Attributes<
                    PolicyElement, PolicyElement.Builder<?>>()
            .optional("level", IDENTIFIER, PolicyElement::level, PolicyElement.Builder::level)
            .set("tags", TAGS, PolicyElement::tags, PolicyElement.Builder::tags)
            .map("externalIds", CODES, PolicyElement::externalIds, PolicyElement.Builder::externalIds)
            .list("territories", TERRITORY, PolicyElement::territories, PolicyElement.Builder::addTerritory)
            .stated("period", PERIOD, PolicyElement::period, PolicyElement.Builder::period)
            .list("phases", PHASE, PolicyElement::phases, PolicyElement.Builder::addPhase)
            .list("events", EVENT, PolicyElement::events, PolicyElement.Builder::addEvent)
            .list("involved", INVOLVEMENT, PolicyElement::involved, PolicyElement.Builder::addInvolved)
            .list("funding", FUNDING, PolicyElement::funding, PolicyElement.Builder::addFunding)
            .list("figures", FIGURE, PolicyElement::figures, PolicyElement.Builder::addFigure)
            .list("assessments", ASSESSMENT, PolicyElement::assessments, PolicyElement.Builder::addAssessment)
            .set("links", LINKS, PolicyElement::links, PolicyElement.Builder::links)
            .list("cites", REFERENCE, PolicyElement::cites, PolicyElement.Builder::addCite);

    static {
        FRAMEWORK.defineDocument(new Attributes<PolicyFramework, PolicyFramework.Builder>()
                .required(VERSION, VersionShape.VERSION, framework -> FormatVersion.CURRENT, (builder, version) -> {})
                .optional(
                        "language",
                        new HeaderLanguageShape(),
                        PolicyFramework::language,
                        PolicyFramework.Builder::language)
                .with(NAMING)
                .optional("edition", STRING, PolicyFramework::edition, PolicyFramework.Builder::edition)
                .optional(
                        "kind",
                        open(FrameworkKind::of, FrameworkKind.known()),
                        PolicyFramework::kind,
                        PolicyFramework.Builder::kind)
                .map(
                        "translations",
                        map(LANGUAGE, LanguageTag::value, ORIGIN),
                        PolicyFramework::translations,
                        PolicyFramework.Builder::translations)
                .optional("vision", TEXT, PolicyFramework::vision, PolicyFramework.Builder::vision)
                .optional("mission", TEXT, PolicyFramework::mission, PolicyFramework.Builder::mission)
                .optional("purpose", TEXT, PolicyFramework::purpose, PolicyFramework.Builder::purpose)
                .with(REST)
                .list("levels", LEVEL, PolicyFramework::levels, PolicyFramework.Builder::addLevel)
                .optional("terms", TERMS, PolicyFramework::terms, PolicyFramework.Builder::terms)
                .list("roles", ROLE, PolicyFramework::roles, PolicyFramework.Builder::addRole)
                .list("objectives", OBJECTIVE, PolicyFramework::objectives, PolicyFramework.Builder::addObjective)
                .list("principles", PRINCIPLE, PolicyFramework::principles, PolicyFramework.Builder::addPrinciple)
                .list("measures", MEASURE, PolicyFramework::measures, PolicyFramework.Builder::addMeasure)
                .list("portfolios", PORTFOLIO, PolicyFramework::portfolios, PolicyFramework.Builder::addPortfolio)
                .list("indicators", INDICATOR, PolicyFramework::indicators, PolicyFramework.Builder::addIndicator)
                .list(
                        "consultations",
                        CONSULTATION,
                        PolicyFramework::consultations,
                        PolicyFramework.Builder::addConsultation)
                .list("reviews", REVIEW, PolicyFramework::reviews, PolicyFramework.Builder::addReview)
                .list("bodies", BODY, PolicyFramework::bodies, PolicyFramework.Builder::addBody)
                .list("posts", POST, PolicyFramework::posts, PolicyFramework.Builder::addPost)
                .list("legalActs", LEGAL_ACT, PolicyFramework::legalActs, PolicyFramework.Builder::addLegalAct)
                .list("sources", SOURCE, PolicyFramework::sources, PolicyFramework.Builder::addSource));
        ROLE.define(new Attributes<Role, Role.Builder>()
                .with(NAMING)
                .with(REST)
                .list("objectives", OBJECTIVE, Role::objectives, Role.Builder::addObjective)
                .list("measures", MEASURE, Role::measures, Role.Builder::addMeasure)
                .list("indicators", INDICATOR, Role::indicators, Role.Builder::addIndicator));
        OBJECTIVE.define(new Attributes<Objective, Objective.Builder>()
                .with(NAMING)
                .with(REST)
                .list("objectives", OBJECTIVE, Objective::objectives, Objective.Builder::addObjective)
                .list("measures", MEASURE, Objective::measures, Objective.Builder::addMeasure)
                .list("indicators", INDICATOR, Objective::indicators, Objective.Builder::addIndicator));
        PRINCIPLE.define(new Attributes<Principle, Principle.Builder>()
                .with(NAMING)
                .with(REST)
                .list("objectives", OBJECTIVE, Principle::objectives, Principle.Builder::addObjective)
                .list("measures", MEASURE, Principle::measures, Principle.Builder::addMeasure)
                .list("indicators", INDICATOR, Principle::indicators, Principle.Builder::addIndicator));
        MEASURE.define(new Attributes<Measure, Measure.Builder>()
                .with(NAMING)
                .with(REST)
                .list("statusReports", STATUS_REPORT, Measure::statusReports, Measure.Builder::addStatusReport)
                .list("measures", MEASURE, Measure::measures, Measure.Builder::addMeasure)
                .list("indicators", INDICATOR, Measure::indicators, Measure.Builder::addIndicator));
        PORTFOLIO.define(new Attributes<Portfolio, Portfolio.Builder>()
                .with(NAMING)
                .with(REST)
                .list("measures", MEASURE, Portfolio::measures, Portfolio.Builder::addMeasure));
        INDICATOR.define(new Attributes<Indicator, Indicator.Builder>()
                .with(NAMING)
                .optional("unit", TEXT, Indicator::unit, Indicator.Builder::unit)
                .optional(
                        "direction",
                        closed(Indicator.Direction.class),
                        Indicator::direction,
                        Indicator.Builder::direction)
                .optional("baseline", FIGURE, Indicator::baseline, Indicator.Builder::baseline)
                .with(REST)
                .list("targets", TARGET, Indicator::targets, Indicator.Builder::addTarget)
                .list("measurements", FIGURE, Indicator::measurements, Indicator.Builder::addMeasurement)
                .list("indicators", INDICATOR, Indicator::indicators, Indicator.Builder::addIndicator));
        CONSULTATION.define(new Attributes<Consultation, Consultation.Builder>()
                .with(NAMING)
                .optional(
                        "kind",
                        open(ConsultationKind::of, ConsultationKind.known()),
                        Consultation::kind,
                        Consultation.Builder::kind)
                .set(
                        "channels",
                        Collections.set(open(Channel::of, Channel.known())),
                        Consultation::channels,
                        Consultation.Builder::channels)
                .optional("platform", PLATFORM, Consultation::platform, Consultation.Builder::platform)
                .with(REST)
                .list("topics", TOPIC, Consultation::topics, Consultation.Builder::addTopic)
                .list(COMMITMENTS, MEASURE, Consultation::commitments, Consultation.Builder::addCommitment)
                .list("records", REFERENCE, Consultation::records, Consultation.Builder::addRecord));
        REVIEW.define(new Attributes<Review, Review.Builder>()
                .with(NAMING)
                .optional("outlook", TEXT, Review::outlook, Review.Builder::outlook)
                .with(REST));
        BODY.define(new Attributes<Body, Body.Builder>()
                .with(NAMING)
                .optional("kind", open(BodyKind::of, BodyKind.known()), Body::kind, Body.Builder::kind)
                .optional("mandate", TEXT, Body::mandate, Body.Builder::mandate)
                .with(REST)
                .list("parents", BODY_PARENT, Body::parents, Body.Builder::addParent));

        POST.define(new Attributes<Post, Post.Builder>()
                .with(NAMING)
                .optional("body", REFERENCE, Post::body, Post.Builder::body)
                .optional("mandate", TEXT, Post::mandate, Post.Builder::mandate)
                .list("requirements", TEXT, Post::requirements, Post.Builder::addRequirement)
                .with(REST));
        LEGAL_ACT.define(new Attributes<LegalAct, LegalAct.Builder>()
                .with(NAMING)
                .optional("kind", open(LegalActKind::of, LegalActKind.known()), LegalAct::kind, LegalAct.Builder::kind)
                .optional("standing", closed(LegalAct.Standing.class), LegalAct::standing, LegalAct.Builder::standing)
                .optional("collection", STRING, LegalAct::collection, LegalAct.Builder::collection)
                .optional("article", STRING, LegalAct::article, LegalAct.Builder::article)
                .with(REST));

        OTHER_NAME.define(new Attributes<OtherName, OtherName.Builder>()
                .required("name", TEXT, OtherName::name, OtherName.Builder::name)
                .stated("period", PERIOD, OtherName::period, OtherName.Builder::period)
                .list("cites", REFERENCE, OtherName::cites, OtherName.Builder::addCite));
        TERRITORY.define(new Attributes<Territory, Territory.Builder>()
                .required("name", TEXT, Territory::name, Territory.Builder::name)
                .optional(
                        "kind",
                        open(TerritoryKind::of, TerritoryKind.known()),
                        Territory::kind,
                        Territory.Builder::kind)
                .optional("iso", STRING, Territory::iso, Territory.Builder::iso)
                .optional("scheme", STRING, Territory::scheme, Territory.Builder::scheme)
                .optional("code", STRING, Territory::code, Territory.Builder::code));
        PHASE.define(new Attributes<Phase, Phase.Builder>()
                .optional("id", OWN_IDENTIFIER, Phase::id, Phase.Builder::id)
                .optional("kind", open(PhaseKind::of, PhaseKind.known()), Phase::kind, Phase.Builder::kind)
                .optional("name", TEXT, Phase::name, Phase.Builder::name)
                .optional("text", TEXT, Phase::text, Phase.Builder::text)
                .stated("period", PERIOD, Phase::period, Phase.Builder::period)
                .optional("state", STATE, Phase::state, Phase.Builder::state)
                .optional("word", TEXT, Phase::word, Phase.Builder::word)
                .list("cites", REFERENCE, Phase::cites, Phase.Builder::addCite));
        EVENT.define(new Attributes<Event, Event.Builder>()
                .required("kind", open(EventKind::of, EventKind.known()), Event::kind, Event.Builder::kind)
                .optional("name", TEXT, Event::name, Event.Builder::name)
                .optional("text", TEXT, Event::text, Event.Builder::text)
                .stated("date", PERIOD, Event::date, Event.Builder::date)
                .stated("planned", PERIOD, Event::planned, Event.Builder::planned)
                .list("by", REFERENCE, Event::by, Event.Builder::addBy)
                .list("cites", REFERENCE, Event::cites, Event.Builder::addCite));
        INVOLVEMENT.define(new Attributes<Involvement, Involvement.Builder>()
                .required(
                        "function",
                        open(InvolvementFunction::of, InvolvementFunction.known()),
                        Involvement::function,
                        Involvement.Builder::function)
                .optional("party", REFERENCE, Involvement::party, Involvement.Builder::party)
                .optional("name", TEXT, Involvement::name, Involvement.Builder::name)
                .optional("word", TEXT, Involvement::word, Involvement.Builder::word)
                .stated("period", PERIOD, Involvement::period, Involvement.Builder::period)
                .list("cites", REFERENCE, Involvement::cites, Involvement.Builder::addCite));
        FUNDING.define(new Attributes<Funding, Funding.Builder>()
                .required("kind", closed(Funding.Kind.class), Funding::kind, Funding.Builder::kind)
                .optional("name", TEXT, Funding::name, Funding.Builder::name)
                .stated("amount", QUANTITY, Funding::amount, Funding.Builder::amount)
                .optional("currency", STRING, Funding::currency, Funding.Builder::currency)
                .optional("share", QUANTITY, Funding::share, Funding.Builder::share)
                .optional("base", TEXT, Funding::base, Funding.Builder::base)
                .optional(
                        "recurrence",
                        closed(Funding.Recurrence.class),
                        Funding::recurrence,
                        Funding.Builder::recurrence)
                .stated("period", PERIOD, Funding::period, Funding.Builder::period)
                .optional("payer", REFERENCE, Funding::payer, Funding.Builder::payer)
                .optional("payerName", TEXT, Funding::payerName, Funding.Builder::payerName)
                .optional("tax", closed(Funding.Tax.class), Funding::tax, Funding.Builder::tax)
                .optional("taxNote", TEXT, Funding::taxNote, Funding.Builder::taxNote)
                .optional("priceNote", TEXT, Funding::priceNote, Funding.Builder::priceNote)
                .optional("account", STRING, Funding::account, Funding.Builder::account)
                .list("basedOn", REFERENCE, Funding::basedOn, Funding.Builder::addBasedOn)
                .list("cites", REFERENCE, Funding::cites, Funding.Builder::addCite));
        STATUS_REPORT.define(new Attributes<StatusReport, StatusReport.Builder>()
                .stated("date", PERIOD, StatusReport::date, StatusReport.Builder::date)
                .optional("state", STATE, StatusReport::state, StatusReport.Builder::state)
                .optional("word", TEXT, StatusReport::word, StatusReport.Builder::word)
                .stated("schedule", RATING, StatusReport::schedule, StatusReport.Builder::schedule)
                .optional("scheduleWord", TEXT, StatusReport::scheduleWord, StatusReport.Builder::scheduleWord)
                .optional("percent", QUANTITY, StatusReport::percent, StatusReport.Builder::percent)
                .optional("note", TEXT, StatusReport::note, StatusReport.Builder::note)
                .list("cites", REFERENCE, StatusReport::cites, StatusReport.Builder::addCite));
        TARGET.define(new Attributes<Target, Target.Builder>()
                .required("id", OWN_IDENTIFIER, Target::id, Target.Builder::id)
                .optional("wording", TEXT, Target::wording, Target.Builder::wording)
                .stated("date", PERIOD, Target::date, Target.Builder::date)
                .stated("validity", PERIOD, Target::validity, Target.Builder::validity)
                .stated("value", QUANTITY, Target::value, Target.Builder::value)
                .optional("change", QUANTITY, Target::change, Target.Builder::change)
                .optional("baseline", FIGURE, Target::baseline, Target.Builder::baseline)
                .list("assessments", ASSESSMENT, Target::assessments, Target.Builder::addAssessment)
                .list("cites", REFERENCE, Target::cites, Target.Builder::addCite));
        FIGURE.define(new Attributes<Figure, Figure.Builder>()
                .optional("kind", open(FigureKind::of, FigureKind.known()), Figure::kind, Figure.Builder::kind)
                .stated("value", QUANTITY, Figure::value, Figure.Builder::value)
                .optional("words", TEXT, Figure::words, Figure.Builder::words)
                .optional("unit", TEXT, Figure::unit, Figure.Builder::unit)
                .stated("date", PERIOD, Figure::date, Figure.Builder::date)
                .optional("status", closed(Figure.Status.class), Figure::status, Figure.Builder::status)
                .list("cites", REFERENCE, Figure::cites, Figure.Builder::addCite));
        ASSESSMENT.define(new Attributes<Assessment, Assessment.Builder>()
                .stated("rating", RATING, Assessment::rating, Assessment.Builder::rating)
                .optional("word", TEXT, Assessment::word, Assessment.Builder::word)
                .stated("date", PERIOD, Assessment::date, Assessment.Builder::date)
                .optional("status", closed(Assessment.Status.class), Assessment::status, Assessment.Builder::status)
                .optional("text", TEXT, Assessment::text, Assessment.Builder::text)
                .optional("of", REFERENCE, Assessment::of, Assessment.Builder::of)
                .list("cites", REFERENCE, Assessment::cites, Assessment.Builder::addCite));
        LEVEL.define(new Attributes<Level, Level.Builder>()
                .required("id", OWN_IDENTIFIER, Level::id, Level.Builder::id)
                .required("type", ELEMENT_TYPE, Level::type, Level.Builder::type)
                .required("name", TEXT, Level::name, Level.Builder::name)
                .integer("depth", Level::depth, Level.Builder::depth)
                .optional("under", ELEMENT_TYPE, Level::under, Level.Builder::under)
                .optional("numbering", closed(Level.Numbering.class), Level::numbering, Level.Builder::numbering)
                .list("otherNames", OTHER_NAME, Level::otherNames, Level.Builder::addOtherName));
        TERM.define(new Attributes<Term, Term.Builder>()
                .required("word", TEXT, Term::word, Term.Builder::word)
                .optional("state", STATE, Term::state, Term.Builder::state)
                .stated("rating", RATING, Term::rating, Term.Builder::rating));
        TERMS.define(new Attributes<Terms, Terms.Builder>()
                .list("states", TERM, Terms::states, Terms.Builder::addState)
                .list("ratings", TERM, Terms::ratings, Terms.Builder::addRating));
        PLATFORM.define(new Attributes<Platform, Platform.Builder>()
                .required("name", TEXT, Platform::name, Platform.Builder::name)
                .optional("address", STRING, Platform::address, Platform.Builder::address));
        TOPIC.define(new Attributes<Topic, Topic.Builder>()
                .required("id", OWN_IDENTIFIER, Topic::id, Topic.Builder::id)
                .list("about", REFERENCE, Topic::about, Topic.Builder::addAbout)
                .optional("name", TEXT, Topic::name, Topic.Builder::name)
                .optional("description", TEXT, Topic::description, Topic.Builder::description)
                .list("cites", REFERENCE, Topic::cites, Topic.Builder::addCite));
        BODY_PARENT.define(new Attributes<Parent, Parent.Builder>()
                .required("body", REFERENCE, Parent::body, Parent.Builder::body)
                .stated("period", PERIOD, Parent::period, Parent.Builder::period)
                .list("cites", REFERENCE, Parent::cites, Parent.Builder::addCite));
        SOURCE.define(new Attributes<Source, Source.Builder>()
                .required("id", OWN_IDENTIFIER, Source::id, Source.Builder::id)
                .required("name", TEXT, Source::name, Source.Builder::name)
                .flag("workingTitle", Source::workingTitle, Source.Builder::workingTitle)
                .list("otherNames", OTHER_NAME, Source::otherNames, Source.Builder::addOtherName)
                .optional("description", TEXT, Source::description, Source.Builder::description)
                .map("externalIds", CODES, Source::externalIds, Source.Builder::externalIds)
                .stated("publisher", STRING, Source::publisher, Source.Builder::publisher)
                .stated("date", PERIOD, Source::date, Source.Builder::date)
                .optional("language", LANGUAGE, Source::language, Source.Builder::language)
                .stated("address", STRING, Source::address, Source.Builder::address));
    }

    /** Worked out when it is first asked for: after the types have been described. */
    private static final class Homes {
        private static final Map<ObjectShape<?, ?>, Set<String>> OF_SHAPES = ofShapes();

        private static Map<ObjectShape<?, ?>, Set<String>> ofShapes() {
            var homes = new LinkedHashMap<ObjectShape<?, ?>, Set<String>>();
            homes.put(FRAMEWORK, Set.of());
            var waiting = new ArrayDeque<ObjectShape<?, ?>>(homes.keySet());
            while (!waiting.isEmpty()) {
                for (var attribute : waiting.remove().attributes()) {
                    var held = attribute.holds();
                    if (held != null) {
                        if (!homes.containsKey(held)) {
                            waiting.add(held);
                        }
                        homes.computeIfAbsent(held, shape -> new LinkedHashSet<>())
                                .add(attribute.name());
                    }
                }
            }
            return homes;
        }
    }

    /** The objects of a framework, each with the names of the members that hold it; none hold the framework itself. */
    static Map<ObjectShape<?, ?>, Set<String>> homes() {
        return Homes.OF_SHAPES;
    }

    /** Worked out when it is first asked for: after the types have been described. */
    private static final class Names {
        private static final Set<String> OF_MEMBERS = Stream.of(FRAMEWORK, MEASURE, INDICATOR, CONSULTATION, BODY, POST)
                .flatMap(shape -> shape.attributes().stream())
                .map(Attribute::name)
                .filter(name -> !name.equals("id")) // A language too.
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a key is the name of a member of elements, so that it hardly is a kind of links, a scheme or a language. */
    static boolean isNameOfMember(String key) {
        return Names.OF_MEMBERS.contains(key);
    }

    /** Whether a key is a kind of links that is known, such as {@code reviews}, which is the name of a member too. */
    static boolean isKindOfLink(String key) {
        return LinkKind.known().stream().anyMatch(kind -> kind.token().equals(key));
    }
}
