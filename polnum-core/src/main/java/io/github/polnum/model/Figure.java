package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published quantity: a declared total, a baseline, a measurement, a head count.
 *
 * <p>It has a value, words, or both; a value may be stated to be absent. {@code 816 contributions} is a figure of kind
 * {@link FigureKind#CONTRIBUTIONS} with the value 816.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Figure permits ImmutableFigure {

    /**
     * How definite a figure is.
     *
     * @since 0.1.0
     */
    public enum Status implements Token {
        /** May still be corrected. */
        PROVISIONAL,
        /** Will not be corrected. */
        FINAL,
        /** Worked out from incomplete data. */
        ESTIMATE,
        /** Expected for the future; no measurement. */
        PROJECTED;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    Figure() {}

    /**
     * Returns a builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableFigure.builder()
                .value(Stated.notStated())
                .date(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns a figure with an exact whole value.
     *
     * @param kind what is counted
     * @param value the number
     * @return the value
     * @throws InvariantException with {@link Constraint#QUANTITY_TOO_PRECISE} if the number has more than 15 significant digits
     */
    public static Figure of(FigureKind kind, long value) {
        return builder().kind(kind).value(value).build();
    }

    /**
     * Returns what is counted or measured.
     *
     * @return for example {@link FigureKind#VOTES}
     */
    public abstract Optional<FigureKind> kind();

    /**
     * Returns the number.
     *
     * @return the quantity, or why there is none
     */
    public abstract Stated<Quantity> value();

    /**
     * Returns the figure as the source words it.
     *
     * @return for example <i>half a billion</i>
     */
    public abstract Optional<Text> words();

    /**
     * Returns the unit of the value.
     *
     * @return for example <i>CHF</i>; empty for a bare count
     */
    public abstract Optional<Text> unit();

    /**
     * Returns the day or the span that the figure is for.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns how definite the figure is.
     *
     * @return for example {@link Status#PROVISIONAL}; empty if nothing is said
     */
    public abstract Optional<Status> status();

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
        if (!value().isStated() && words().isEmpty()) {
            throw new InvariantException(
                    "Figure",
                    "value",
                    Constraint.ONE_REQUIRED,
                    this,
                    "have a value, a reason for its absence, or words",
                    "value, words");
        }
    }

    /**
     * Gathers the attributes of a {@link Figure}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableFigure.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link FigureKind#VOTES}
         * @return this builder
         */
        Builder kind(FigureKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends FigureKind> kind);

        /**
         * Sets {@code value}, or why there is none.
         *
         * @param value the quantity, or why there is none
         * @return this builder
         */
        Builder value(Stated<Quantity> value);

        /**
         * Sets {@code value}.
         *
         * @param value the quantity
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
         * Sets {@code words}.
         *
         * @param words for example <i>half a billion</i>
         * @return this builder
         */
        Builder words(Text words);

        /**
         * Sets {@code words} or, with an empty value, removes it.
         *
         * @param words the value, or nothing
         * @return this builder
         */
        Builder words(Optional<? extends Text> words);

        /**
         * Sets {@code unit}.
         *
         * @param unit for example <i>CHF</i>
         * @return this builder
         */
        Builder unit(Text unit);

        /**
         * Sets {@code unit} or, with an empty value, removes it.
         *
         * @param unit the value, or nothing
         * @return this builder
         */
        Builder unit(Optional<? extends Text> unit);

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
         * Sets {@code status}.
         *
         * @param status for example {@link Status#PROVISIONAL}
         * @return this builder
         */
        Builder status(Status status);

        /**
         * Sets {@code status} or, with an empty value, removes it.
         *
         * @param status the value, or nothing
         * @return this builder
         */
        Builder status(Optional<? extends Status> status);

        /**
         * Appends one to {@link Figure#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Figure#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Figure#cites()}.
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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is no value nor a reason for its
         *     absence, and no words, with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a
         *     member of the format
         */
        Figure build();
    }
}
