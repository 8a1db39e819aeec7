package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement of how well something goes, at a date.
 *
 * <p>It is about the element that holds it or, in a {@link Review}, about what {@code of} refers to.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Assessment permits ImmutableAssessment {

    /**
     * How definite a judgement is.
     *
     * @since 0.1.0
     */
    public enum Status implements Token {
        /** May still be changed. */
        PROVISIONAL,
        /** Will not be changed. */
        FINAL,
        /** Based on signs, not on a full examination. */
        INDICATIVE;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    Assessment() {}

    /**
     * Returns a builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableAssessment.builder()
                .rating(Stated.notStated())
                .date(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns the judgement.
     *
     * @return the rating, or why there is none
     */
    public abstract Stated<Rating> rating();

    /**
     * Returns the source's own word for it.
     *
     * @return for example <i>en bonne voie</i>
     */
    public abstract Optional<Text> word();

    /**
     * Returns when it was judged.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns how definite the judgement is.
     *
     * @return for example {@link Status#INDICATIVE}; empty if nothing is said
     */
    public abstract Optional<Status> status();

    /**
     * Returns what is told of it.
     *
     * @return plain text
     */
    public abstract Optional<Text> text();

    /**
     * Returns what is judged.
     *
     * @return the reference; empty for what holds the assessment
     */
    public abstract Optional<Reference> of();

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
        if (!rating().isStated() && word().isEmpty() && text().isEmpty()) {
            throw new InvariantException(
                    "Assessment",
                    "rating",
                    Constraint.ONE_REQUIRED,
                    this,
                    "have a rating, a word or a text",
                    "rating, word, text");
        }
    }

    /**
     * Gathers the attributes of an {@link Assessment}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableAssessment.Builder {

        /**
         * Sets {@code rating}, or why there is none.
         *
         * @param rating the rating, or why there is none
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
         * Sets {@code word}.
         *
         * @param word for example <i>en bonne voie</i>
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
         * @param status for example {@link Status#INDICATIVE}
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
         * Sets {@code text}.
         *
         * @param text plain text
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets {@code text} or, with an empty value, removes it.
         *
         * @param text the value, or nothing
         * @return this builder
         */
        Builder text(Optional<? extends Text> text);

        /**
         * Sets {@code of}.
         *
         * @param of the reference
         * @return this builder
         */
        Builder of(Reference of);

        /**
         * Sets {@code of} or, with an empty value, removes it.
         *
         * @param of the value, or nothing
         * @return this builder
         */
        Builder of(Optional<? extends Reference> of);

        /**
         * Sets {@code of}.
         *
         * @param of the reference
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder of(String of) {
            return of(Reference.parse(of));
        }

        /**
         * Appends one to {@link Assessment#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Assessment#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Assessment#cites()}.
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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is no rating nor a reason for its
         *     absence, no word and no text, with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the
         *     name of a member of the format
         */
        Assessment build();
    }
}
