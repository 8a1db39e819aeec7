package io.github.polnum.model;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The administration's own words for states and ratings, in its order.
 *
 * <p>With the common words alone, half of all real moves between states could not be told.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Terms permits ImmutableTerms {

    /**
     * One of the administration's own words for a state or a rating, and what it means here.
     *
     * <p>A word for a state means one of {@link State}; a word for a rating means one of {@link Rating}, or a reason why
     * there is none.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1.0
     */
    @ModelStyle
    @Value.Immutable
    public abstract static sealed class Term permits ImmutableTerm {

        Term() {}

        /**
         * Returns a builder with what is required.
         *
         * @param word the wording, for example <i>Terminé</i>
         * @return a builder
         */
        public static Builder builder(Text word) {
            return ImmutableTerm.builder().word(word).rating(Stated.notStated()).extensions(Extensions.none());
        }

        /**
         * Returns a word for a state.
         *
         * @param word the administration's word
         * @param state what it means
         * @return the value
         */
        public static Term of(Text word, State state) {
            return builder(word).state(state).build();
        }

        /**
         * Returns a word for a rating.
         *
         * @param word the administration's word
         * @param rating what it means
         * @return the value
         */
        public static Term of(Text word, Rating rating) {
            return builder(word).rating(rating).build();
        }

        /**
         * Returns a word for the absence of a rating.
         *
         * @param word the administration's word
         * @param reason what it means
         * @return the value
         */
        public static Term of(Text word, AbsenceReason reason) {
            return builder(word).rating(Stated.absent(reason)).build();
        }

        /**
         * Returns the administration's word.
         *
         * @return the wording, for example <i>Terminé</i>
         */
        public abstract Text word();

        /**
         * Returns the state that the word means.
         *
         * @return the state; empty for the word of a rating
         */
        public abstract Optional<State> state();

        /**
         * Returns the rating that the word means.
         *
         * @return the rating or the reason for its absence; not stated for the word of a state
         */
        public abstract Stated<Rating> rating();

        /**
         * Returns what the document says beyond the model.
         *
         * @return the extension members; usually none
         */
        public abstract Extensions extensions();

        /**
         * Returns a builder that holds all of this.
         *
         * @return a builder; changing it leaves this as it is
         */
        public abstract Builder toBuilder();

        @Value.Check
        void check() {
            MemberNames.check(this, extensions());
            if (state().isPresent() && rating().isStated()) {
                throw new InvariantException(
                        "Term",
                        "rating",
                        Constraint.MUTUALLY_EXCLUSIVE,
                        word(),
                        "mean a state or a rating, not both",
                        "state");
            }
            if (state().isEmpty() && !rating().isStated()) {
                throw new InvariantException(
                        "Term", "state", Constraint.ONE_REQUIRED, word(), "mean a state or a rating", "state, rating");
            }
        }

        /**
         * Gathers the attributes of a {@link Term}. Not thread-safe.
         *
         * @since 0.1.0
         */
        public sealed interface Builder permits ImmutableTerm.Builder {

            /**
             * Sets {@code word}.
             *
             * @param word the wording, for example <i>Terminé</i>
             * @return this builder
             */
            Builder word(Text word);

            /**
             * Sets {@code state}.
             *
             * @param state the state
             * @return this builder
             */
            Builder state(State state);

            /**
             * Sets {@code state} or, with an empty value, removes it.
             *
             * @param state the value, or nothing
             * @return this builder
             */
            Builder state(Optional<? extends State> state);

            /**
             * Sets {@code rating}, or why there is none.
             *
             * @param rating the rating or the reason for its absence; not stated for the word of a state
             * @return this builder
             */
            Builder rating(Stated<Rating> rating);

            /**
             * Sets {@code rating}.
             *
             * @param rating the rating
             * @return this builder
             */
            default Builder rating(Rating rating) {
                return rating(Stated.of(rating));
            }

            /**
             * Sets {@code extensions}.
             *
             * @param extensions the extension members; usually none
             * @return this builder
             */
            Builder extensions(Extensions extensions);

            /**
             * Returns the value.
             *
             * @return the value built
             * @throws InvariantException with {@link Constraint#MUTUALLY_EXCLUSIVE} if it means a state and a rating,
             *     with {@link Constraint#ONE_REQUIRED} if it means neither, with
             *     {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of the format
             */
            Term build();
        }
    }

    Terms() {}

    /**
     * Returns a builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableTerms.builder().extensions(Extensions.none());
    }

    /**
     * Returns the words for states.
     *
     * @return the words, from first to last
     */
    public abstract List<Term> states();

    /**
     * Returns the words for ratings.
     *
     * @return the words, from best to worst
     */
    public abstract List<Term> ratings();

    /**
     * Returns what the document says beyond the model.
     *
     * @return the extension members; usually none
     */
    public abstract Extensions extensions();

    /**
     * Tells what a word for a state means.
     *
     * @param word the word, in any of its languages
     * @return the state of the first term that has the same word, not blank, in one language, compared after normalization
     */
    public final Optional<State> state(Text word) {
        return find(states(), word).flatMap(Term::state);
    }

    /**
     * Tells what a word for a rating means.
     *
     * @param word the word, in any of its languages
     * @return the rating, or the reason for its absence, of the first term that has the same word, not blank, in one language,
     *     compared after normalization; not stated if there is none
     */
    public final Stated<Rating> rating(Text word) {
        return find(ratings(), word).map(Term::rating).orElse(Stated.notStated());
    }

    /**
     * Tells the state that a status report gives.
     *
     * @param report the report
     * @return its state; else what its own word means
     */
    public final Optional<State> state(StatusReport report) {
        return report.state().or(() -> report.word().flatMap(this::state));
    }

    /**
     * Tells the state that a phase is in.
     *
     * @param phase the phase
     * @return its state; else what its own word means
     */
    public final Optional<State> state(Phase phase) {
        return phase.state().or(() -> phase.word().flatMap(this::state));
    }

    /**
     * Tells how a status report rates the schedule.
     *
     * @param report the report
     * @return its rating or the reason for its absence; else what its own word means
     */
    public final Stated<Rating> schedule(StatusReport report) {
        return report.schedule().isStated()
                ? report.schedule()
                : report.scheduleWord().map(this::rating).orElse(Stated.notStated());
    }

    /**
     * Tells the rating that an assessment gives.
     *
     * @param assessment the assessment
     * @return its rating or the reason for its absence; else what its own word means
     */
    public final Stated<Rating> rating(Assessment assessment) {
        return assessment.rating().isStated()
                ? assessment.rating()
                : assessment.word().map(this::rating).orElse(Stated.notStated());
    }

    private static Optional<Term> find(List<Term> terms, Text word) {
        Objects.requireNonNull(word);
        return terms.stream()
                .filter(term -> word.entries().stream()
                        .filter(entry -> !Text.isBlank(entry.value()))
                        .anyMatch(entry -> term.word()
                                .in(entry.language())
                                .map(entry.language()::text)
                                .filter(entry.language().text(entry.value())::equals)
                                .isPresent()))
                .findFirst();
    }

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        Checks.all(
                () -> MemberNames.check(this, extensions()),
                () -> Checks.all(states(), Terms::requireState),
                () -> Checks.all(ratings(), Terms::requireRating));
    }

    private static void requireState(Term term) {
        if (term.state().isEmpty()) {
            throw new InvariantException(
                    "Terms", "states", Constraint.ONE_REQUIRED, term.word(), "mean a state", "state");
        }
    }

    private static void requireRating(Term term) {
        if (!term.rating().isStated()) {
            throw new InvariantException(
                    "Terms", "ratings", Constraint.ONE_REQUIRED, term.word(), "mean a rating", "rating");
        }
    }

    /**
     * Gathers the attributes of a {@link Terms}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableTerms.Builder {

        /**
         * Appends one to {@link Terms#states()}.
         *
         * @param state the one to append
         * @return this builder
         */
        Builder addState(Term state);

        /**
         * Replaces all {@link Terms#states()}.
         *
         * @param states all of them, in order
         * @return this builder
         */
        Builder states(Iterable<? extends Term> states);

        /**
         * Appends one to {@link Terms#ratings()}.
         *
         * @param rating the one to append
         * @return this builder
         */
        Builder addRating(Term rating);

        /**
         * Replaces all {@link Terms#ratings()}.
         *
         * @param ratings all of them, in order
         * @return this builder
         */
        Builder ratings(Iterable<? extends Term> ratings);

        /**
         * Sets {@code extensions}.
         *
         * @param extensions the extension members; usually none
         * @return this builder
         */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @return the value built
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if one of the states means no state, or one
         *     of the ratings neither a rating nor why there is none, with {@link Constraint#MALFORMED_EXTENSION_NAME}
         *     if an extension has the name of a member of the format
         */
        Terms build();
    }
}
