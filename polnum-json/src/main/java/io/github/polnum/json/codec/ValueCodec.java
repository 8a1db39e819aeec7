package io.github.polnum.json.codec;

import static io.github.polnum.json.codec.Scalars.closed;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
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
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.rule.Profile;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type where they stand in documents of somebody else.
 *
 * @param <T> the type
 */
public final class ValueCodec<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<ValueCodec<?>> ALL = List.of(
            document(PolicyFramework.class, Descriptions.FRAMEWORK, PolicyFramework::language),
            document(PolicySet.class, PolicySetShape.POLICY_SET, set -> Optional.empty()),
            document(Profile.class, ProfileCodec.PROFILE, ProfileCodec::language),
            of(Report.class, ReportCodec.REPORT),
            of(Role.class, Descriptions.ROLE),
            of(Objective.class, Descriptions.OBJECTIVE),
            of(Principle.class, Descriptions.PRINCIPLE),
            of(Measure.class, Descriptions.MEASURE),
            of(Portfolio.class, Descriptions.PORTFOLIO),
            of(Indicator.class, Descriptions.INDICATOR),
            of(Consultation.class, Descriptions.CONSULTATION),
            of(Review.class, Descriptions.REVIEW),
            of(Body.class, Descriptions.BODY),
            of(Post.class, Descriptions.POST),
            of(LegalAct.class, Descriptions.LEGAL_ACT),
            of(OtherName.class, Descriptions.OTHER_NAME),
            of(Territory.class, Descriptions.TERRITORY),
            of(Phase.class, Descriptions.PHASE),
            of(Event.class, Descriptions.EVENT),
            of(Involvement.class, Descriptions.INVOLVEMENT),
            of(Funding.class, Descriptions.FUNDING),
            of(Figure.class, Descriptions.FIGURE),
            of(Assessment.class, Descriptions.ASSESSMENT),
            of(StatusReport.class, Descriptions.STATUS_REPORT),
            of(Target.class, Descriptions.TARGET),
            of(Level.class, Descriptions.LEVEL),
            of(Terms.Term.class, Descriptions.TERM),
            of(Terms.class, Descriptions.TERMS),
            of(Consultation.Platform.class, Descriptions.PLATFORM),
            of(Topic.class, Descriptions.TOPIC),
            of(Body.Parent.class, Descriptions.BODY_PARENT),
            of(Source.class, Descriptions.SOURCE),
            of(Text.class, TextShape.TEXT),
            of(Identifier.class, Scalars.IDENTIFIER),
            of(Reference.class, Scalars.REFERENCE),
            of(LanguageTag.class, Scalars.LANGUAGE),
            of(Period.class, Scalars.PERIOD),
            of(
                    PartialDate.class,
                    Shape.OfString.plain(PartialDate::parse, PartialDate::toString)
                            .called("date")),
            of(Quantity.class, QuantityShape.QUANTITY),
            of(DataValue.class, DataShape.DATA),
            of(Extensions.class, ExtensionsShape.EXTENSIONS),
            open(BodyKind.class, BodyKind::of, BodyKind.known()),
            open(Channel.class, Channel::of, Channel.known()),
            open(ConsultationKind.class, ConsultationKind::of, ConsultationKind.known()),
            open(EventKind.class, EventKind::of, EventKind.known()),
            open(FigureKind.class, FigureKind::of, FigureKind.known()),
            open(FrameworkKind.class, FrameworkKind::of, FrameworkKind.known()),
            open(InvolvementFunction.class, InvolvementFunction::of, InvolvementFunction.known()),
            open(LegalActKind.class, LegalActKind::of, LegalActKind.known()),
            open(LinkKind.class, LinkKind::of, LinkKind.known()),
            open(PhaseKind.class, PhaseKind::of, PhaseKind.known()),
            open(TerritoryKind.class, TerritoryKind::of, TerritoryKind.known()),
            vocabulary(AbsenceReason.class),
            vocabulary(Assessment.Status.class),
            vocabulary(Category.class),
            vocabulary(ElementType.class),
            vocabulary(Figure.Status.class),
            vocabulary(Funding.Kind.class),
            vocabulary(Funding.Recurrence.class),
            vocabulary(Funding.Tax.class),
            vocabulary(Indicator.Direction.class),
            vocabulary(LegalAct.Standing.class),
            vocabulary(Level.Numbering.class),
            vocabulary(Rating.class),
            vocabulary(Report.Verdict.class),
            vocabulary(Severity.class),
            vocabulary(State.class),
            vocabulary(Text.Origin.class));

    /** The name of a type in one of our packages. */
    private static final Pattern OURS =
            Pattern.compile("io\\.github\\.polnum\\.(value|model|question|finding|rule|catalogue|json)\\.[^.]+");

    private final Class<T> type;
    private final transient Shape<T> shape;
    private final transient @Nullable Function<T, Optional<LanguageTag>> language;

    /** With the language of a value, where it is a whole document that may name one for its plain strings. */
    private ValueCodec(Class<T> type, Shape<T> shape, @Nullable Function<T, Optional<LanguageTag>> language) {
        this.type = type;
        this.shape = shape;
        this.language = language;
    }

    private static <T> ValueCodec<T> of(Class<T> type, Shape<T> shape) {
        return new ValueCodec<>(type, shape, null);
    }

    private static <T> ValueCodec<T> document(
            Class<T> type, Shape<T> shape, Function<T, Optional<LanguageTag>> language) {
        return new ValueCodec<>(type, shape, language);
    }

    private static <K extends Kind> ValueCodec<K> open(Class<K> type, Function<String, K> of, List<K> known) {
        return of(type, Descriptions.open(of, known));
    }

    private static <E extends Enum<E> & Token> ValueCodec<E> vocabulary(Class<E> type) {
        return of(type, closed(type));
    }

    /**
     * Returns the codecs of all types that can stand in a document of somebody else.
     *
     * @return one for each type
     */
    public static List<ValueCodec<?>> all() {
        return ALL;
    }

    /**
     * Returns the codec of a type or of the class behind it.
     *
     * @param type the public type, or the class of a value
     * @return the codec; empty if the type is not one of {@link #all}
     */
    public static Optional<ValueCodec<?>> of(Class<?> type) {
        return ALL.stream().filter(codec -> codec.type.isAssignableFrom(type)).findFirst();
    }

    /**
     * Tells why a mapper must neither write nor read values of a type: it is one of polnum that has no form of its own, such as a link, and
     * nobody could read what a mapper would make up for it. Exceptions are left to mappers, which write them into logs.
     *
     * @param type the class of a value
     * @return words for an exception; empty if there is a codec, or if the type is none of polnum
     */
    public static Optional<String> refusal(Class<?> type) {
        return isOurs(type) && of(type).isEmpty()
                ? Optional.of("A value of this type of polnum has no form of its own in JSON."
                        + " PolicyModule says which types have one.")
                : Optional.empty();
    }

    /**
     * Tells why a mapper must not write values of a type as the names of members: they have no form of their own, or one that is no
     * string.
     *
     * @param type the class of a value
     * @return words for an exception; empty if values are strings, or if the type is none of polnum
     */
    public static Optional<String> refusalOfKey(Class<?> type) {
        return refusal(type)
                .or(() -> of(type).filter(codec -> !codec.isKey())
                        .map(codec -> "A value of this type of polnum is no string in JSON,"
                                + " so it cannot be the name of a member."));
    }

    private static boolean isOurs(Class<?> type) {
        return OURS.matcher(type.getName()).matches() && !Throwable.class.isAssignableFrom(type);
    }

    /** The public type. */
    public Class<T> type() {
        return type;
    }

    /** Whether values are read and not only written. */
    public boolean isReadable() {
        return type != Report.class;
    }

    /** Whether values are strings and can be names of members. */
    public boolean isKey() {
        return shape instanceof Shape.OfString;
    }

    /** A value as the name of a member. */
    public String key(T value) {
        if (shape instanceof Shape.OfString<T> string) {
            return string.print(value);
        }
        throw new IllegalArgumentException(type + " is no string in JSON.");
    }

    /**
     * Reads a value.
     *
     * @param tokens all of its tokens
     * @return the value if there is no error, and the findings in any case
     */
    public Outcome<T> read(Recording tokens) {
        var problems = new Problems(Report.DEFAULT_LIMIT);
        var in = tokens.reader();
        T value = null;
        try {
            in.next();
            var again = language == null ? null : (IntFunction<TokenReader>) tokens::readerFrom;
            value = shape.read(new Reading(in, again, problems, SharedValues.ofTokens(tokens.size())));
        } catch (InputProblem e) {
            problems.add(e.code(), Severity.ERROR, e.offset(), e.arguments());
        }
        var outcome = problems.outcome(value, tokens, tokens::reader);
        return type == PolicyFramework.class || type == PolicySet.class ? outcome : outcome.withoutVerdicts();
    }

    /**
     * Writes a value. Texts outside of a framework or a profile are written with their language.
     *
     * @param value the value
     * @param out where its tokens go
     */
    public void write(T value, TokenWriter out) {
        shape.write(new Writing(out, language == null ? Optional.empty() : language.apply(value)), value);
    }

    /** Stands for a codec where it is serialized: there is one for each type. */
    private record OfType(Class<?> type) implements Serializable {

        private Object readResolve() {
            return of(type).orElseThrow();
        }
    }

    private Object writeReplace() {
        return new OfType(type);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Its type stands for it.");
    }
}
