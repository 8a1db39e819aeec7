package io.github.polnum.model;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
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
 * What an indicator is to reach, and by when.
 *
 * <p>A target has a value, or a change in percent against a baseline, or only words. "There is no target" is a value
 * stated to be absent with the reason {@link AbsenceReason#NOT_SET}. Targets get replaced: each has a validity. Not
 * what the United Nations call a target, which is an {@link Objective}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Target implements Identified permits ImmutableTarget {

    Target() {}

    /**
     * Returns a builder with what is required.
     *
     * @param id an identifier in the space of the framework
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id) {
        return ImmutableTarget.builder()
                .id(id)
                .date(Stated.notStated())
                .validity(Stated.notStated())
                .value(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns the identifier.
     *
     * @return an identifier in the space of the framework
     */
    public abstract Identifier id();

    /**
     * Returns the target as the source words it.
     *
     * @return plain text
     */
    public abstract Optional<Text> wording();

    /**
     * Returns by when it is to be reached.
     *
     * @return the date or the span, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns since when and until when the target is or was in force.
     *
     * @return the period, or why there is none; with the reason {@link AbsenceReason#NOT_STARTED} it is not in force yet
     */
    public abstract Stated<Period> validity();

    /**
     * Returns the value to reach, in the unit of the indicator.
     *
     * @return a number or a range, or why there is none
     */
    public abstract Stated<Quantity> value();

    /**
     * Returns the change to reach against the baseline, in percent.
     *
     * @return for example -50 for half of it
     */
    public abstract Optional<Quantity> change();

    /**
     * Returns the value that the change is against, where it is not the baseline of the indicator.
     *
     * @return the figure
     */
    public abstract Optional<Figure> baseline();

    /**
     * Returns judgements of how well the target is being reached.
     *
     * @return the assessments, in order
     */
    public abstract List<Assessment> assessments();

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
     * Returns this target with another value to reach.
     *
     * @param value a number or a range, or why there is none
     * @return one that differs in that only
     */
    public abstract Target withValue(Stated<Quantity> value);

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        MemberNames.check(this, extensions());
        if (value().isStated() && change().isPresent()) {
            throw new InvariantException(
                    "Target",
                    "change",
                    Constraint.MUTUALLY_EXCLUSIVE,
                    this,
                    "have a value or a change, not both",
                    "value");
        }
        if (!value().isStated() && change().isEmpty() && wording().isEmpty()) {
            throw new InvariantException(
                    "Target",
                    "value",
                    Constraint.ONE_REQUIRED,
                    this,
                    "have a value, a change or a wording",
                    "value, change, wording");
        }
    }

    /**
     * Gathers the attributes of a {@link Target}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableTarget.Builder {

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         */
        Builder id(Identifier id);

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         * @throws InvariantException if it is not of the form of an identifier
         */
        default Builder id(String id) {
            return id(Identifier.of(id));
        }

        /**
         * Sets {@code wording}.
         *
         * @param wording plain text
         * @return this builder
         */
        Builder wording(Text wording);

        /**
         * Sets {@code wording} or, with an empty value, removes it.
         *
         * @param wording the value, or nothing
         * @return this builder
         */
        Builder wording(Optional<? extends Text> wording);

        /**
         * Sets {@code date}, or why there is none.
         *
         * @param date the date or the span, or why there is none
         * @return this builder
         */
        Builder date(Stated<Period> date);

        /**
         * Sets {@code date}.
         *
         * @param date the date or the span
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
         * Sets {@code validity}, or why there is none.
         *
         * @param validity the period, or why there is none
         * @return this builder
         */
        Builder validity(Stated<Period> validity);

        /**
         * Sets {@code validity}.
         *
         * @param validity the period
         * @return this builder
         */
        default Builder validity(Period validity) {
            return validity(Stated.of(validity));
        }

        /**
         * Sets {@code validity}.
         *
         * @param validity one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default Builder validity(String validity) {
            return validity(Period.parse(validity));
        }

        /**
         * Sets {@code value}, or why there is none.
         *
         * @param value a number or a range, or why there is none
         * @return this builder
         */
        Builder value(Stated<Quantity> value);

        /**
         * Sets {@code value}.
         *
         * @param value a number or a range
         * @return this builder
         */
        default Builder value(Quantity value) {
            return value(Stated.of(value));
        }

        /**
         * Sets {@code value}.
         *
         * @param value an exact whole number
         * @return this builder
         * @throws InvariantException if it has more than 15 significant digits
         */
        default Builder value(long value) {
            return value(Quantity.of(value));
        }

        /**
         * Sets {@code value}.
         *
         * @param value an exact number
         * @return this builder
         * @throws InvariantException as {@link Quantity#of(BigDecimal)} says
         */
        default Builder value(BigDecimal value) {
            return value(Quantity.of(value));
        }

        /**
         * Sets {@code change}.
         *
         * @param change for example -50 for half of it
         * @return this builder
         */
        Builder change(Quantity change);

        /**
         * Sets {@code change} or, with an empty value, removes it.
         *
         * @param change the value, or nothing
         * @return this builder
         */
        Builder change(Optional<? extends Quantity> change);

        /**
         * Sets {@code change}.
         *
         * @param change an exact whole number
         * @return this builder
         * @throws InvariantException if it has more than 15 significant digits
         */
        default Builder change(long change) {
            return change(Quantity.of(change));
        }

        /**
         * Sets {@code change}.
         *
         * @param change an exact number
         * @return this builder
         * @throws InvariantException as {@link Quantity#of(BigDecimal)} says
         */
        default Builder change(BigDecimal change) {
            return change(Quantity.of(change));
        }

        /**
         * Sets {@code baseline}.
         *
         * @param baseline the figure
         * @return this builder
         */
        Builder baseline(Figure baseline);

        /**
         * Sets {@code baseline} or, with an empty value, removes it.
         *
         * @param baseline the value, or nothing
         * @return this builder
         */
        Builder baseline(Optional<? extends Figure> baseline);

        /**
         * Appends one to {@link Target#assessments()}.
         *
         * @param assessment the one to append
         * @return this builder
         */
        Builder addAssessment(Assessment assessment);

        /**
         * Replaces all {@link Target#assessments()}.
         *
         * @param assessments all of them, in order
         * @return this builder
         */
        Builder assessments(Iterable<? extends Assessment> assessments);

        /**
         * Appends one to {@link Target#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Target#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Target#cites()}.
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
         * @throws InvariantException with {@link Constraint#MUTUALLY_EXCLUSIVE} if there is a change besides a value or
         *     a reason for its absence, with {@link Constraint#ONE_REQUIRED} if there is none of these and no wording,
         *     with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of the format
         */
        Target build();
    }
}
