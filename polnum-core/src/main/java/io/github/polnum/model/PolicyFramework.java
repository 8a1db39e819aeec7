package io.github.polnum.model;

import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * One policy as a whole, in one edition: its roles, objectives, principles and measures, and the bodies,
 * consultations and reviews around them (Geneva: <i>politique</i>, <i>plan directeur</i>).
 *
 * <p>The identifier stays the same over editions. A framework known only by name has an identifier and a name.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class PolicyFramework extends PolicyElement permits ImmutablePolicyFramework {

    PolicyFramework() {}

    /**
     * Returns a builder of a framework with what is required.
     *
     * @param id an identifier such as {@code plan-numerique}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutablePolicyFramework.builder()).id(id).name(name);
    }

    /**
     * Returns a framework with an identifier and a name only.
     *
     * @param id an identifier such as {@code plan-numerique}
     * @param name the official name
     * @return the framework
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static PolicyFramework of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what kind of framework it is.
     *
     * @return for example {@link FrameworkKind#STRATEGY}
     */
    public abstract Optional<FrameworkKind> kind();

    /**
     * Returns which edition this is.
     *
     * @return ASCII letters, digits, dots, underscores, hyphens; for example {@code 2026}
     */
    public abstract Optional<String> edition();

    /**
     * Returns a reference to this framework, in its edition, as a whole.
     *
     * <pre>{@code
     * Link link = new Link(LinkKind.IMPLEMENTS, canton.reference());
     * }</pre>
     *
     * @return for example {@code plan-numerique@2026#}
     */
    public final Reference reference() {
        return Reference.ofFramework(id(), edition());
    }

    /**
     * Returns the language in which it was decided.
     *
     * @return the language; texts in it are the originals unless they say otherwise
     */
    public abstract Optional<LanguageTag> language();

    /**
     * Returns where the texts of a whole language come from.
     *
     * @return the origin by language, in order
     */
    public abstract Map<LanguageTag, Text.Origin> translations();

    /**
     * Tells where a wording in this framework comes from: as it says itself, else as {@link #translations()} say of its
     * language, else it is the original if it is in the {@linkplain #language() language of the framework} and no other wording of
     * the text is said to be the original. Languages are compared as {@link LanguageTag#matches} does; where two of the translations
     * match, the one that is spelt the same counts.
     *
     * <pre>{@code
     * Optional<Text.Origin> origin = framework.originOf(name, name.resolve(LanguageTag.FR));
     * }</pre>
     *
     * @param text a text in this framework
     * @param entry one of its entries
     * @return the origin; empty if nothing is said of it
     */
    public final Optional<Text.Origin> originOf(Text text, Text.Entry entry) {
        Objects.requireNonNull(text);
        return saidOriginOf(entry)
                .or(() -> language()
                        .filter(entry.language()::matches)
                        .map(language -> Text.Origin.ORIGINAL)
                        .filter(original -> text.entries().stream()
                                .noneMatch(other -> saidOriginOf(other).equals(Optional.of(original)))));
    }

    private Optional<Text.Origin> saidOriginOf(Text.Entry entry) {
        return entry.origin()
                .or(() -> Optional.ofNullable(translations().get(entry.language())))
                .or(() -> translations().entrySet().stream()
                        .filter(translation -> translation.getKey().matches(entry.language()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /**
     * Returns the entry of a text in this framework that serves a reader best: in the first of the wanted languages there is, as
     * {@link Text#resolve} looks for them, else in the {@linkplain #language() language of the framework}, else the one said to be
     * the original, else the first.
     *
     * <pre>{@code
     * String name = framework.resolve(objective.name(), LanguageTag.of("fr-CH")).value();
     * }</pre>
     *
     * @param text a text in this framework
     * @param wanted the languages wanted, best first
     * @return an entry of the text
     */
    public final Text.Entry resolve(Text text, LanguageTag... wanted) {
        var all = new ArrayList<>(List.of(wanted));
        language().ifPresent(all::add);
        return text.resolve(all.toArray(LanguageTag[]::new));
    }

    /**
     * Returns how things should be.
     *
     * @return plain text
     */
    public abstract Optional<Text> vision();

    /**
     * Returns what the authority is there for.
     *
     * @return plain text
     */
    public abstract Optional<Text> mission();

    /**
     * Returns what the framework is for.
     *
     * @return plain text
     */
    public abstract Optional<Text> purpose();

    /**
     * Returns its levels in its own words.
     *
     * @return the levels, in order
     */
    public abstract List<Level> levels();

    /**
     * Returns its own words for states and ratings.
     *
     * @return the terms, if it has its own
     */
    public abstract Optional<Terms> terms();

    /**
     * Tells how far a measure was on a day, as this framework's {@linkplain #terms() terms} understand its reports.
     *
     * <pre>{@code
     * long running = framework.index().all(Measure.class).stream()
     *         .filter(measure -> framework.stateOf(measure, day).equals(Optional.of(State.IN_PROGRESS)))
     *         .count();
     * }</pre>
     *
     * @param measure a measure of this framework
     * @param asOf the day; what was reported later does not count, what has no date does
     * @return the state that the last report with a state, or with an own word for one, gives; empty if there is none, or if no
     *     term explains the word
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public final Optional<State> stateOf(Measure measure, LocalDate asOf) {
        return measure.lastBy(
                        asOf,
                        report -> report.state().isPresent() || report.word().isPresent())
                .flatMap(report -> terms().map(terms -> terms.state(report)).orElse(report.state()));
    }

    /**
     * Returns what the authority takes on.
     *
     * @return the roles, in order
     */
    public abstract List<Role> roles();

    /**
     * Returns the objectives that stand under nothing else.
     *
     * @return the objectives, in order
     */
    public abstract List<Objective> objectives();

    /**
     * Returns how the authority acts.
     *
     * @return the principles, in order
     */
    public abstract List<Principle> principles();

    /**
     * Returns the measures that stand under nothing else.
     *
     * @return the measures, in order
     */
    public abstract List<Measure> measures();

    /**
     * Returns bundles of measures.
     *
     * @return the portfolios, in order
     */
    public abstract List<Portfolio> portfolios();

    /**
     * Returns the indicators that stand under nothing else.
     *
     * @return the indicators, in order
     */
    public abstract List<Indicator> indicators();

    /**
     * Returns its participation processes.
     *
     * @return the consultations, in order
     */
    public abstract List<Consultation> consultations();

    /**
     * Returns judgements of the whole.
     *
     * @return the reviews, in order
     */
    public abstract List<Review> reviews();

    /**
     * Returns the organs and offices.
     *
     * @return the bodies, in order, none nested
     */
    public abstract List<Body> bodies();

    /**
     * Returns posts and staff functions.
     *
     * @return the posts, in order
     */
    public abstract List<Post> posts();

    /**
     * Returns acts of law that it rests on or asks for.
     *
     * @return the legal acts, in order
     */
    public abstract List<LegalAct> legalActs();

    /**
     * Returns the documents that can be cited.
     *
     * @return the sources, in order
     */
    public abstract List<Source> sources();

    /**
     * Returns the index of this framework: every element in document order, each with its parent and path, found by its
     * identifier.
     *
     * <p>It is made when first asked for, in time linear in the number of elements, and kept. It is no part of what
     * makes two frameworks equal.
     *
     * @return the index, always the same
     */
    @Value.Lazy
    public FrameworkIndex index() {
        return FrameworkIndex.of(this);
    }

    /**
     * Returns a framework in which one thing is changed and everything else is shared with this one.
     *
     * <pre>{@code
     * PolicyFramework changed = framework.edit(
     *     Identifier.of("reduction-2030"), Target.class, target -> target.toBuilder().value(50).build());
     * }</pre>
     *
     * <p>The change costs as much as the way from the framework to the thing is long and the lists on that way are, besides
     * the {@link #index()} of this framework, which is made if it was not yet. A new identifier is taken as it is: references to
     * the old one are not rewritten. Where an identifier occurs twice, the first in document order is changed.
     *
     * @param <T> the type of the thing
     * @param id the identifier of the thing; not the framework's own, which {@link #toBuilder()} is for
     * @param type its type
     * @param change gives the thing that takes its place
     * @return the changed framework; this one stays as it is
     * @throws IllegalArgumentException if nothing under this framework has the identifier, if it is of another type, or if the change gives
     *     something that cannot stand in that place
     * @throws InvariantException if the changed thing makes elements nest too deeply, or too many of them
     */
    public final <T extends Identified> PolicyFramework edit(Identifier id, Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(type);
        Objects.requireNonNull(change);
        var place = place(id);
        if (!type.isInstance(place.item())) {
            throw new IllegalArgumentException(
                    "PolicyFramework.edit: " + id + " must be a " + type.getSimpleName() + ", but is " + place.item());
        }
        var changed = change.apply(type.cast(place.item()));
        return changed == place.item()
                ? this
                : Editing.replace(place, Optional.of(Editing.fitting(place.list(), place.item(), changed)));
    }

    /**
     * Returns a framework in which every thing of a type is changed and all that did not change is shared with this one.
     *
     * <p>What stands under a thing is changed before it. The framework itself is not among the things; those without an
     * identifier are.
     *
     * @param <T> the type of the things
     * @param type the type, such as {@code Measure.class}
     * @param change gives what takes the place of each; the same instance where nothing changes
     * @return the changed framework; this one if nothing changed
     * @throws IllegalArgumentException if the change gives something that cannot stand in that place
     * @throws InvariantException if the changed things make elements nest too deeply, or too many of them
     */
    public final <T extends Identified> PolicyFramework editAll(Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(type);
        Objects.requireNonNull(change);
        return (PolicyFramework) Editing.replaceAll(this, type, change);
    }

    /**
     * Returns a framework from which one thing is gone, with all that stands under it.
     *
     * <p>References to it are left as they are. Where an identifier occurs twice, the first in document order is removed.
     *
     * @param id the identifier of the thing; not the framework's own
     * @return the changed framework; this one stays as it is
     * @throws IllegalArgumentException if nothing under this framework has the identifier
     */
    public final PolicyFramework remove(Identifier id) {
        return Editing.replace(place(id), Optional.empty());
    }

    private FrameworkIndex.Node place(Identifier id) {
        return index().find(id)
                .orElseThrow(() -> new IllegalArgumentException("PolicyFramework: nothing under it has the identifier "
                        + id + (id.equals(id()) ? ", which is its own" : "")));
    }

    @Override
    public final ElementType type() {
        return ElementType.FRAMEWORK;
    }

    @Override
    public abstract PolicyFramework withName(Text name);

    @Override
    public abstract Builder toBuilder();

    @Override
    @Value.Check
    void check() {
        Checks.all(
                super::check,
                () -> edition().ifPresent(edition -> Checks.edition("PolicyFramework", "edition", edition)));
    }

    /**
     * Gathers the attributes of a framework. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutablePolicyFramework.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link FrameworkKind#STRATEGY}
         * @return this builder
         */
        Builder kind(FrameworkKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends FrameworkKind> kind);

        /**
         * Sets {@code edition}.
         *
         * @param edition ASCII letters, digits, dots, underscores, hyphens; for example {@code 2026}
         * @return this builder
         */
        Builder edition(String edition);

        /**
         * Sets {@code edition} or, with an empty value, removes it.
         *
         * @param edition the value, or nothing
         * @return this builder
         */
        Builder edition(Optional<String> edition);

        /**
         * Sets {@code language}.
         *
         * @param language the language; texts in it are the originals unless they say otherwise
         * @return this builder
         */
        Builder language(LanguageTag language);

        /**
         * Sets {@code language} or, with an empty value, removes it.
         *
         * @param language the value, or nothing
         * @return this builder
         */
        Builder language(Optional<? extends LanguageTag> language);

        /**
         * Adds an entry to {@link PolicyFramework#translations()}.
         *
         * @param language the key, not yet given; given twice, {@link #build()} fails with an
         *     {@link IllegalArgumentException}
         * @param origin the value
         * @return this builder
         */
        Builder putTranslation(LanguageTag language, Text.Origin origin);

        /**
         * Replaces all {@link PolicyFramework#translations()}.
         *
         * @param translations all of them, in order
         * @return this builder
         */
        Builder translations(Map<? extends LanguageTag, ? extends Text.Origin> translations);

        /**
         * Sets {@code vision}.
         *
         * @param vision plain text
         * @return this builder
         */
        Builder vision(Text vision);

        /**
         * Sets {@code vision} or, with an empty value, removes it.
         *
         * @param vision the value, or nothing
         * @return this builder
         */
        Builder vision(Optional<? extends Text> vision);

        /**
         * Sets {@code mission}.
         *
         * @param mission plain text
         * @return this builder
         */
        Builder mission(Text mission);

        /**
         * Sets {@code mission} or, with an empty value, removes it.
         *
         * @param mission the value, or nothing
         * @return this builder
         */
        Builder mission(Optional<? extends Text> mission);

        /**
         * Sets {@code purpose}.
         *
         * @param purpose plain text
         * @return this builder
         */
        Builder purpose(Text purpose);

        /**
         * Sets {@code purpose} or, with an empty value, removes it.
         *
         * @param purpose the value, or nothing
         * @return this builder
         */
        Builder purpose(Optional<? extends Text> purpose);

        /**
         * Appends one to {@link PolicyFramework#levels()}.
         *
         * @param level the one to append
         * @return this builder
         */
        Builder addLevel(Level level);

        /**
         * Replaces all {@link PolicyFramework#levels()}.
         *
         * @param levels all of them, in order
         * @return this builder
         */
        Builder levels(Iterable<? extends Level> levels);

        /**
         * Sets {@code terms}.
         *
         * @param terms the terms
         * @return this builder
         */
        Builder terms(Terms terms);

        /**
         * Sets {@code terms} or, with an empty value, removes it.
         *
         * @param terms the value, or nothing
         * @return this builder
         */
        Builder terms(Optional<? extends Terms> terms);

        /**
         * Appends one to {@link PolicyFramework#roles()}.
         *
         * @param role the one to append
         * @return this builder
         */
        Builder addRole(Role role);

        /**
         * Replaces all {@link PolicyFramework#roles()}.
         *
         * @param roles all of them, in order
         * @return this builder
         */
        Builder roles(Iterable<? extends Role> roles);

        /**
         * Appends one to {@link PolicyFramework#objectives()}.
         *
         * @param objective the one to append
         * @return this builder
         */
        Builder addObjective(Objective objective);

        /**
         * Replaces all {@link PolicyFramework#objectives()}.
         *
         * @param objectives all of them, in order
         * @return this builder
         */
        Builder objectives(Iterable<? extends Objective> objectives);

        /**
         * Appends one to {@link PolicyFramework#principles()}.
         *
         * @param principle the one to append
         * @return this builder
         */
        Builder addPrinciple(Principle principle);

        /**
         * Replaces all {@link PolicyFramework#principles()}.
         *
         * @param principles all of them, in order
         * @return this builder
         */
        Builder principles(Iterable<? extends Principle> principles);

        /**
         * Appends one to {@link PolicyFramework#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link PolicyFramework#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Appends one to {@link PolicyFramework#portfolios()}.
         *
         * @param portfolio the one to append
         * @return this builder
         */
        Builder addPortfolio(Portfolio portfolio);

        /**
         * Replaces all {@link PolicyFramework#portfolios()}.
         *
         * @param portfolios all of them, in order
         * @return this builder
         */
        Builder portfolios(Iterable<? extends Portfolio> portfolios);

        /**
         * Appends one to {@link PolicyFramework#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link PolicyFramework#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        /**
         * Appends one to {@link PolicyFramework#consultations()}.
         *
         * @param consultation the one to append
         * @return this builder
         */
        Builder addConsultation(Consultation consultation);

        /**
         * Replaces all {@link PolicyFramework#consultations()}.
         *
         * @param consultations all of them, in order
         * @return this builder
         */
        Builder consultations(Iterable<? extends Consultation> consultations);

        /**
         * Appends one to {@link PolicyFramework#reviews()}.
         *
         * @param review the one to append
         * @return this builder
         */
        Builder addReview(Review review);

        /**
         * Replaces all {@link PolicyFramework#reviews()}.
         *
         * @param reviews all of them, in order
         * @return this builder
         */
        Builder reviews(Iterable<? extends Review> reviews);

        /**
         * Appends one to {@link PolicyFramework#bodies()}.
         *
         * @param body the one to append
         * @return this builder
         */
        Builder addBody(Body body);

        /**
         * Replaces all {@link PolicyFramework#bodies()}.
         *
         * @param bodies all of them, in order
         * @return this builder
         */
        Builder bodies(Iterable<? extends Body> bodies);

        /**
         * Appends one to {@link PolicyFramework#posts()}.
         *
         * @param post the one to append
         * @return this builder
         */
        Builder addPost(Post post);

        /**
         * Replaces all {@link PolicyFramework#posts()}.
         *
         * @param posts all of them, in order
         * @return this builder
         */
        Builder posts(Iterable<? extends Post> posts);

        /**
         * Appends one to {@link PolicyFramework#legalActs()}.
         *
         * @param legalAct the one to append
         * @return this builder
         */
        Builder addLegalAct(LegalAct legalAct);

        /**
         * Replaces all {@link PolicyFramework#legalActs()}.
         *
         * @param legalActs all of them, in order
         * @return this builder
         */
        Builder legalActs(Iterable<? extends LegalAct> legalActs);

        /**
         * Appends one to {@link PolicyFramework#sources()}.
         *
         * @param source the one to append
         * @return this builder
         */
        Builder addSource(Source source);

        /**
         * Replaces all {@link PolicyFramework#sources()}.
         *
         * @param sources all of them, in order
         * @return this builder
         */
        Builder sources(Iterable<? extends Source> sources);

        /**
         * {@inheritDoc}
         *
         * @throws InvariantException as {@link PolicyElement.Builder#build()} says, and with
         *     {@link InvariantException.Constraint#MALFORMED_EDITION} if the edition is of another form
         */
        @Override
        PolicyFramework build();
    }
}
