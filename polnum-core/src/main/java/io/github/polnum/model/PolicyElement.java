package io.github.polnum.model;

import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Any part of a policy that has a name: a framework, a role, an objective, a principle, a measure, a portfolio,
 * an indicator, a consultation, a review, a body, a post, a legal act.
 *
 * <p>Every element has the same head, under five headings that always come in this order:
 *
 * <table>
 * <caption>The head of an element</caption>
 * <tr><th>heading</th><th>attributes</th></tr>
 * <tr><td>naming</td><td>{@link #id()}, {@link #number()}, {@link #name()}, {@link #workingTitle()},
 * {@link #shortName()}, {@link #otherNames()}, {@link #description()}</td></tr>
 * <tr><td>classifying</td><td>{@link #level()}, {@link #tags()}, {@link #externalIds()}, {@link #territories()}</td></tr>
 * <tr><td>time</td><td>{@link #period()}, {@link #phases()}, {@link #events()}</td></tr>
 * <tr><td>responsibility and evidence</td><td>{@link #involved()}, {@link #funding()}, {@link #figures()}, {@link #assessments()}</td></tr>
 * <tr><td>connections</td><td>{@link #links()}, {@link #cites()}, {@link #extensions()}</td></tr>
 * </table>
 *
 * <p>Only the identifier and the name are required. An element stands under its first parent; further parents are links
 * of kind {@link LinkKind#PART_OF}. Elements nest at most {@value #MAX_NESTING} deep, and there are at most
 * {@value #MAX_ELEMENTS} in one. Two elements are equal if they are
 * of one type and all their attributes are equal, those of the elements under them too. {@link #toString()} is short
 * and for people, and may change. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class PolicyElement implements Identified
        permits PolicyFramework,
                Role,
                Objective,
                Principle,
                Measure,
                Portfolio,
                Indicator,
                Consultation,
                Review,
                Body,
                Post,
                LegalAct {

    /** The greatest depth to which elements nest, the framework not counted. */
    public static final int MAX_NESTING = 64;

    /** The greatest number of elements in one: itself, those under it, and so on down; what stands in two places counts twice. */
    public static final int MAX_ELEMENTS = 10_000_000;

    /** The greatest number of tags of one element. */
    public static final int MAX_TAGS = 1_000;

    /**
     * One place in an element where a reference stands.
     *
     * <p>Example: in the objective {@code participation}, at {@code links[upholds][0]}, the reference {@code confiance}, as a
     * link of kind {@link LinkKind#UPHOLDS}. Two are equal if they stand at the same path of equal elements. Immutable and
     * thread-safe.
     *
     * @since 0.1.0
     */
    public static final class ReferenceUse {

        private final PolicyElement holder;
        private final Object above;
        private final String attribute;
        private final @Nullable LinkKind kind;
        private final int position;
        private final Reference reference;

        /** Its path as in {@link References.Path}. */
        ReferenceUse(
                PolicyElement holder,
                Object above,
                String attribute,
                @Nullable LinkKind kind,
                int position,
                Reference reference) {
            this.holder = holder;
            this.above = above;
            this.attribute = attribute;
            this.kind = kind;
            this.position = position;
            this.reference = reference;
        }

        /**
         * Returns the element that holds the reference.
         *
         * @return the element, not the part of it that the reference stands in
         */
        public PolicyElement holder() {
            return holder;
        }

        /**
         * Returns the way to the reference from the element.
         *
         * @return for example {@code links[upholds][0]}, as in {@link FrameworkIndex.Node#path()}; put together at each call
         */
        public String path() {
            return new References.Path(above, attribute, kind, position).toString();
        }

        /**
         * Returns the attribute that the reference stands in.
         *
         * @return the last name in the path, such as {@code cites} in {@code figures[0].cites[1]}
         */
        public String attribute() {
            return attribute;
        }

        /**
         * Returns the kind of the link.
         *
         * @return the kind; empty if the reference is no link
         */
        public Optional<LinkKind> link() {
            return Optional.ofNullable(kind);
        }

        boolean isLink(LinkKind other) {
            return kind != null && kind.equals(other);
        }

        /**
         * Returns the reference.
         *
         * @return the reference as it is written there
         */
        public Reference reference() {
            return reference;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReferenceUse that
                    && holder.equals(that.holder)
                    && reference.equals(that.reference)
                    && path().equals(that.path());
        }

        @Override
        public int hashCode() {
            return Objects.hash(holder.id(), path(), reference);
        }

        /** Returns holder, path and reference, for people. */
        @Override
        public String toString() {
            return holder.id() + " " + Excerpt.of(path()) + " → " + Excerpt.of(reference);
        }
    }

    PolicyElement() {}

    /** Sets what an element has where nothing is said. */
    static <B extends PolicyElement.Builder<B>> B withDefaults(B builder) {
        return builder.workingTitle(false).period(Stated.notStated()).extensions(Extensions.none());
    }

    // naming

    /**
     * Returns the identifier.
     *
     * @return an identifier, meant to be unique in the framework, but for the framework's own; that it is not is a finding and no
     *     error
     */
    public abstract Identifier id();

    /**
     * Returns the number as a label.
     *
     * @return for example {@code 1}, {@code III} or {@code 17.b}; never part of the name
     */
    public abstract Optional<String> number();

    /**
     * Returns the official name.
     *
     * @return the wording; may be blank, which is a finding and no error
     */
    public abstract Text name();

    /**
     * Tells whether the name is not official.
     *
     * @return whether the name was given by whoever describes the element
     */
    public abstract boolean workingTitle();

    /**
     * Returns a short name or acronym.
     *
     * @return for example <i>DELNUM</i>
     */
    public abstract Optional<Text> shortName();

    /**
     * Returns other names.
     *
     * @return the names, each with its sources and, where it changed, its period
     */
    public abstract List<OtherName> otherNames();

    /**
     * Returns what it is.
     *
     * @return CommonMark without HTML
     */
    public abstract Optional<Text> description();

    // classifying

    /**
     * Returns its level, where two levels fit.
     *
     * @return the identifier of a {@link Level} of the framework
     */
    public abstract Optional<Identifier> level();

    /**
     * Returns its codes in classifications.
     *
     * @return at most {@value #MAX_TAGS} tags, in order; several may have one scheme
     */
    public abstract Set<Tag> tags();

    /**
     * Returns its codes elsewhere.
     *
     * @return the code by scheme, such as {@code unsd}, in order
     */
    public abstract Map<String, String> externalIds();

    /**
     * Returns the places that it is about.
     *
     * @return the territories, in order
     */
    public abstract List<Territory> territories();

    // time

    /**
     * Returns when it runs.
     *
     * @return the period, or why there is none
     */
    public abstract Stated<Period> period();

    /**
     * Returns its stretches.
     *
     * @return the phases, in the order of the document
     */
    public abstract List<Phase> phases();

    /**
     * Returns what happened or is planned.
     *
     * @return the events, in the order of the document
     */
    public abstract List<Event> events();

    /**
     * Tells whether this was withdrawn by a day. What it stands under is not asked.
     *
     * @param asOf the day
     * @return whether it has an event {@link EventKind#WITHDRAWN} that {@linkplain Event#tookPlace() took place} and does not
     *     certainly lie after the day, unless one of kind {@link EventKind#ADDED} by the day certainly lies after that
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public final boolean isWithdrawn(LocalDate asOf) {
        var day = Period.of(asOf);
        if (!hasWithdrawal()) {
            return false;
        }
        var added = events().stream()
                .filter(event -> event.kind().equals(EventKind.ADDED))
                .flatMap(event -> event.date().value().stream())
                .filter(date -> day.isBefore(date) != Truth.TRUE)
                .max(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MIN)));
        return events().stream()
                .filter(event -> event.kind().equals(EventKind.WITHDRAWN) && event.tookPlace())
                .map(event -> event.date().value())
                .anyMatch(date -> date.isEmpty()
                        || (day.isBefore(date.get()) != Truth.TRUE
                                && (added.isEmpty() || date.get().isBefore(added.get()) != Truth.TRUE)));
    }

    /** Few elements have one. */
    private boolean hasWithdrawal() {
        var events = events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind().equals(EventKind.WITHDRAWN)) {
                return true;
            }
        }
        return false;
    }

    // responsibility and evidence

    /**
     * Returns who takes part, and as what.
     *
     * @return the involvements, in order
     */
    public abstract List<Involvement> involved();

    /**
     * Returns the money for it.
     *
     * @return the fundings, in order
     */
    public abstract List<Funding> funding();

    /**
     * Returns published quantities about it.
     *
     * @return the figures, in order
     */
    public abstract List<Figure> figures();

    /**
     * Returns judgements of it.
     *
     * @return the assessments, in order
     */
    public abstract List<Assessment> assessments();

    // connections

    /**
     * Returns its connections to other elements.
     *
     * @return the links, in order, each once
     */
    public abstract Set<Link> links();

    /**
     * Returns where this is said.
     *
     * @return references to sources, in order
     */
    public abstract List<Reference> cites();

    /**
     * Returns what the document says beyond the model.
     *
     * @return the extension members; usually none
     */
    public abstract Extensions extensions();

    /**
     * Returns the type of this element.
     *
     * @return for example {@link ElementType#ROLE}
     */
    public abstract ElementType type();

    /**
     * Returns the references that stand in this element, those in the elements under it not included.
     *
     * <p>They are found anew each time.
     *
     * @return links, citations, parties, topics and whatever else refers to something, in document order
     */
    public final List<ReferenceUse> references() {
        return References.of(this);
    }

    /**
     * Returns this element with another name.
     *
     * @param name the official name
     * @return an element that differs in its name only
     */
    public abstract PolicyElement withName(Text name);

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder<?> toBuilder();

    /** How high and how many: two numbers in one, since there may be millions of elements. */
    @Value.Derived
    @Value.Auxiliary
    int extent() {
        return Containment.extent(this);
    }

    /** The number of elements on the longest way down from here, this one included. */
    final int height() {
        return Containment.height(extent());
    }

    /** The number of elements from here down, this one included. */
    final int count() {
        return Containment.count(extent());
    }

    @Value.Check
    void check() {
        Checks.element(this);
    }

    /**
     * Gathers the attributes that every element has. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @param <B> the builder itself
     * @since 0.1.0
     */
    public sealed interface Builder<B extends Builder<B>>
            permits PolicyFramework.Builder,
                    Role.Builder,
                    Objective.Builder,
                    Principle.Builder,
                    Measure.Builder,
                    Portfolio.Builder,
                    Indicator.Builder,
                    Consultation.Builder,
                    Review.Builder,
                    Body.Builder,
                    Post.Builder,
                    LegalAct.Builder {

        // naming

        /**
         * Sets {@code id}.
         *
         * @param id an identifier, meant to be unique in the framework, but for the framework's own; that it is not is a finding
         *     and no error
         * @return this builder
         */
        B id(Identifier id);

        /**
         * Sets {@code id}.
         *
         * @param id an identifier, meant to be unique in the framework, but for the framework's own; that it is not is a finding
         *     and no error
         * @return this builder
         * @throws InvariantException if it is not of the form of an identifier
         */
        default B id(String id) {
            return id(Identifier.of(id));
        }

        /**
         * Sets {@code number}.
         *
         * @param number for example {@code 1}, {@code III} or {@code 17.b}; never part of the name
         * @return this builder
         */
        B number(String number);

        /**
         * Sets {@code number} or, with an empty value, removes it.
         *
         * @param number the value, or nothing
         * @return this builder
         */
        B number(Optional<String> number);

        /**
         * Sets {@code name}.
         *
         * @param name the wording; may be blank, which is a finding and no error
         * @return this builder
         */
        B name(Text name);

        /**
         * Sets {@code workingTitle}.
         *
         * @param workingTitle whether the name was given by whoever describes the element
         * @return this builder
         */
        B workingTitle(boolean workingTitle);

        /**
         * Sets {@code shortName}.
         *
         * @param shortName for example <i>DELNUM</i>
         * @return this builder
         */
        B shortName(Text shortName);

        /**
         * Sets {@code shortName} or, with an empty value, removes it.
         *
         * @param shortName the value, or nothing
         * @return this builder
         */
        B shortName(Optional<? extends Text> shortName);

        /**
         * Appends one to {@link PolicyElement#otherNames()}.
         *
         * @param otherName the one to append
         * @return this builder
         */
        B addOtherName(OtherName otherName);

        /**
         * Replaces all {@link PolicyElement#otherNames()}.
         *
         * @param otherNames all of them, in order
         * @return this builder
         */
        B otherNames(Iterable<? extends OtherName> otherNames);

        /**
         * Sets {@code description}.
         *
         * @param description CommonMark without HTML
         * @return this builder
         */
        B description(Text description);

        /**
         * Sets {@code description} or, with an empty value, removes it.
         *
         * @param description the value, or nothing
         * @return this builder
         */
        B description(Optional<? extends Text> description);

        // classifying

        /**
         * Sets {@code level}.
         *
         * @param level the identifier of a {@link Level} of the framework
         * @return this builder
         */
        B level(Identifier level);

        /**
         * Sets {@code level} or, with an empty value, removes it.
         *
         * @param level the value, or nothing
         * @return this builder
         */
        B level(Optional<? extends Identifier> level);

        /**
         * Sets {@code level}.
         *
         * @param level the identifier of a {@link Level} of the framework
         * @return this builder
         * @throws InvariantException if it is not of the form of an identifier
         */
        default B level(String level) {
            return level(Identifier.of(level));
        }

        /**
         * Appends one to {@link PolicyElement#tags()}.
         *
         * @param tag the one to append
         * @return this builder
         */
        B addTag(Tag tag);

        /**
         * Replaces all {@link PolicyElement#tags()}.
         *
         * @param tags all of them, in order
         * @return this builder
         */
        B tags(Iterable<? extends Tag> tags);

        /**
         * Adds an entry to {@link PolicyElement#externalIds()}.
         *
         * @param scheme the key, not yet given; given twice, {@link #build()} fails with an
         *     {@link IllegalArgumentException}
         * @param code the value
         * @return this builder
         */
        B putExternalId(String scheme, String code);

        /**
         * Replaces all {@link PolicyElement#externalIds()}.
         *
         * @param externalIds all of them, in order
         * @return this builder
         */
        B externalIds(Map<String, ? extends String> externalIds);

        /**
         * Appends one to {@link PolicyElement#territories()}.
         *
         * @param territory the one to append
         * @return this builder
         */
        B addTerritory(Territory territory);

        /**
         * Replaces all {@link PolicyElement#territories()}.
         *
         * @param territories all of them, in order
         * @return this builder
         */
        B territories(Iterable<? extends Territory> territories);

        // time

        /**
         * Sets {@code period}, or why there is none.
         *
         * @param period the period, or why there is none
         * @return this builder
         */
        B period(Stated<Period> period);

        /**
         * Sets {@code period}.
         *
         * @param period the period
         * @return this builder
         */
        default B period(Period period) {
            return period(Stated.of(period));
        }

        /**
         * Sets {@code period}.
         *
         * @param period one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default B period(String period) {
            return period(Period.parse(period));
        }

        /**
         * Appends one to {@link PolicyElement#phases()}.
         *
         * @param phase the one to append
         * @return this builder
         */
        B addPhase(Phase phase);

        /**
         * Replaces all {@link PolicyElement#phases()}.
         *
         * @param phases all of them, in order
         * @return this builder
         */
        B phases(Iterable<? extends Phase> phases);

        /**
         * Appends one to {@link PolicyElement#events()}.
         *
         * @param event the one to append
         * @return this builder
         */
        B addEvent(Event event);

        /**
         * Replaces all {@link PolicyElement#events()}.
         *
         * @param events all of them, in order
         * @return this builder
         */
        B events(Iterable<? extends Event> events);

        // responsibility and evidence

        /**
         * Appends one to {@link PolicyElement#involved()}.
         *
         * @param involvement the one to append
         * @return this builder
         */
        B addInvolved(Involvement involvement);

        /**
         * Replaces all {@link PolicyElement#involved()}.
         *
         * @param involved all of them, in order
         * @return this builder
         */
        B involved(Iterable<? extends Involvement> involved);

        /**
         * Appends one to {@link PolicyElement#funding()}.
         *
         * @param funding the one to append
         * @return this builder
         */
        B addFunding(Funding funding);

        /**
         * Replaces all {@link PolicyElement#funding()}.
         *
         * @param funding all of them, in order
         * @return this builder
         */
        B funding(Iterable<? extends Funding> funding);

        /**
         * Appends one to {@link PolicyElement#figures()}.
         *
         * @param figure the one to append
         * @return this builder
         */
        B addFigure(Figure figure);

        /**
         * Replaces all {@link PolicyElement#figures()}.
         *
         * @param figures all of them, in order
         * @return this builder
         */
        B figures(Iterable<? extends Figure> figures);

        /**
         * Appends one to {@link PolicyElement#assessments()}.
         *
         * @param assessment the one to append
         * @return this builder
         */
        B addAssessment(Assessment assessment);

        /**
         * Replaces all {@link PolicyElement#assessments()}.
         *
         * @param assessments all of them, in order
         * @return this builder
         */
        B assessments(Iterable<? extends Assessment> assessments);

        // connections

        /**
         * Appends one to {@link PolicyElement#links()}.
         *
         * @param link the one to append
         * @return this builder
         */
        B addLink(Link link);

        /**
         * Appends one to {@link PolicyElement#links()}.
         *
         * @param kind how it is connected
         * @param to a reference to what it is connected to
         * @return this builder
         * @throws InvariantException if {@code to} is not of the form of a reference
         */
        default B addLink(LinkKind kind, String to) {
            return addLink(Link.of(kind, to));
        }

        /**
         * Replaces all {@link PolicyElement#links()}.
         *
         * @param links all of them, in order
         * @return this builder
         */
        B links(Iterable<? extends Link> links);

        /**
         * Appends one to {@link PolicyElement#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        B addCite(Reference reference);

        /**
         * Appends one to {@link PolicyElement#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default B addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link PolicyElement#cites()}.
         *
         * @param cites all of them, in order
         * @return this builder
         */
        B cites(Iterable<? extends Reference> cites);

        /**
         * Sets {@code extensions}.
         *
         * @param extensions the extension members; usually none
         * @return this builder
         */
        B extensions(Extensions extensions);

        /**
         * Returns the element.
         *
         * @return the element built
         * @throws InvariantException with {@link InvariantException.Constraint#TOO_DEEP} if elements nest too deeply,
         *     with {@link InvariantException.Constraint#TOO_MANY} if they or the tags are too many, with
         *     {@link InvariantException.Constraint#MALFORMED_TOKEN} if a scheme of {@link PolicyElement#externalIds()}
         *     is not of the form of a token, with {@link InvariantException.Constraint#BLANK} if the number or a code
         *     is blank, with {@link InvariantException.Constraint#LONE_SURROGATE} if it holds half a character, with
         *     {@link InvariantException.Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH} characters,
         *     with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a
         *     member of the format
         */
        PolicyElement build();
    }
}
