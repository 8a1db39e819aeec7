package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the one in charge of a measure reports of it, as of a date.
 *
 * <p>Reports are a list, the oldest first; the order counts, since dates may be absent, and a status may go backward. A
 * report is never merged with an {@link Assessment}, which somebody else makes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class StatusReport permits ImmutableStatusReport {

    StatusReport() {}

    /**
     * Returns a builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableStatusReport.builder()
                .date(Stated.notStated())
                .schedule(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns a report of a state at a date.
     *
     * @param date a date such as {@code 2024-06}
     * @param state how far the measure is
     * @return the value
     * @throws InvariantException if {@code date} is not of the form of a period
     */
    public static StatusReport of(String date, State state) {
        return builder().date(date).state(state).build();
    }

    /**
     * Returns the day or the span that the report is for.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns how far the measure is.
     *
     * @return for example {@link State#IN_PROGRESS}; empty where only a word is given
     */
    public abstract Optional<State> state();

    /**
     * Returns the administration's own word for the state.
     *
     * @return for example <i>en cours</i>; what it means is told by {@link Terms#state}
     */
    public abstract Optional<Text> word();

    /**
     * Returns how the measure keeps to its schedule.
     *
     * @return the rating, or why there is none
     */
    public abstract Stated<Rating> schedule();

    /**
     * Returns the administration's own word for that.
     *
     * @return for example <i>dans les délais</i>
     */
    public abstract Optional<Text> scheduleWord();

    /**
     * Returns how much of the measure is done, in percent.
     *
     * @return usually 0 to 100
     */
    public abstract Optional<Quantity> percent();

    /**
     * Returns what is told of it.
     *
     * @return plain text
     */
    public abstract Optional<Text> note();

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
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        MemberNames.check(this, extensions());
        if (state().isEmpty()
                && word().isEmpty()
                && !schedule().isStated()
                && scheduleWord().isEmpty()
                && percent().isEmpty()
                && note().isEmpty()) {
            throw new InvariantException(
                    "StatusReport",
                    "state",
                    Constraint.ONE_REQUIRED,
                    this,
                    "have a state, a word, a schedule, a percentage or a note",
                    "state, word, schedule, scheduleWord, percent, note");
        }
    }

    /**
     * Gathers the attributes of a {@link StatusReport}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableStatusReport.Builder {

        /**
         * Sets {@code date}, or why there is none.
         *
         * @param date the date, or why there is none
         * @return this builder
         */
        Builder date(Stated<Period> date);

        /**
         * Sets {@code date}.
         *
         * @param date the date
         * @return this builder
         */
        default Builder date(Period date) {
            return date(Stated.of(date));
        }

        /**
         * Sets {@code date}.
         *
         * @param date one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default Builder date(String date) {
            return date(Period.parse(date));
        }

        /**
         * Sets {@code state}.
         *
         * @param state for example {@link State#IN_PROGRESS}
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
         * Sets {@code word}.
         *
         * @param word for example <i>en cours</i>; what it means is told by {@link Terms#state}
         * @return this builder
         */
        Builder word(Text word);

        /**
         * Sets {@code word} or, with an empty value, removes it.
         *
         * @param word the value, or nothing
         * @return this builder
         */
        Builder word(Optional<? extends Text> word);

        /**
         * Sets {@code schedule}, or why there is none.
         *
         * @param schedule the rating, or why there is none
         * @return this builder
         */
        Builder schedule(Stated<Rating> schedule);

        /**
         * Sets {@code schedule}.
         *
         * @param schedule the rating
         * @return this builder
         */
        default Builder schedule(Rating schedule) {
            return schedule(Stated.of(schedule));
        }

        /**
         * Sets {@code scheduleWord}.
         *
         * @param scheduleWord for example <i>dans les délais</i>
         * @return this builder
         */
        Builder scheduleWord(Text scheduleWord);

        /**
         * Sets {@code scheduleWord} or, with an empty value, removes it.
         *
         * @param scheduleWord the value, or nothing
         * @return this builder
         */
        Builder scheduleWord(Optional<? extends Text> scheduleWord);

        /**
         * Sets {@code percent}.
         *
         * @param percent usually 0 to 100
         * @return this builder
         */
        Builder percent(Quantity percent);

        /**
         * Sets {@code percent} or, with an empty value, removes it.
         *
         * @param percent the value, or nothing
         * @return this builder
         */
        Builder percent(Optional<? extends Quantity> percent);

        /**
         * Sets {@code percent}.
         *
         * @param percent an exact whole number
         * @return this builder
         * @throws InvariantException if it has more than 15 significant digits
         */
        default Builder percent(long percent) {
            return percent(Quantity.of(percent));
        }

        /**
         * Sets {@code percent}.
         *
         * @param percent an exact number
         * @return this builder
         * @throws InvariantException as {@link Quantity#of(BigDecimal)} says
         */
        default Builder percent(BigDecimal percent) {
            return percent(Quantity.of(percent));
        }

        /**
         * Sets {@code note}.
         *
         * @param note plain text
         * @return this builder
         */
        Builder note(Text note);

        /**
         * Sets {@code note} or, with an empty value, removes it.
         *
         * @param note the value, or nothing
         * @return this builder
         */
        Builder note(Optional<? extends Text> note);

        /**
         * Appends one to {@link StatusReport#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link StatusReport#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link StatusReport#cites()}.
         *
         * @param cites all of them, in order
         * @return this builder
         */
        Builder cites(Iterable<? extends Reference> cites);

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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is no state, no schedule nor a
         *     reason for its absence, no word for either, no percentage and no note, with
         *     {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of the format
         */
        StatusReport build();
    }
}
