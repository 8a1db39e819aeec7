package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes part in an element, and as what: issuer, lead, secretary, addressee.
 *
 * <p>Either a {@code party}, which refers to a body or a post, or a {@code name}, which names a group or an office.
 * Never a natural person.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Involvement permits ImmutableInvolvement {

    Involvement() {}

    /**
     * Returns a builder with what is required.
     *
     * @param function for example {@link InvolvementFunction#ISSUER}
     * @return a builder
     */
    public static Builder builder(InvolvementFunction function) {
        return ImmutableInvolvement.builder()
                .function(function)
                .period(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns the involvement of a body or a post.
     *
     * @param function the part that they have
     * @param party a reference to a body or a post
     * @return the value
     * @throws InvariantException if {@code party} is not of the form of a reference
     */
    public static Involvement of(InvolvementFunction function, String party) {
        return builder(function).party(party).build();
    }

    /**
     * Returns the part that they have.
     *
     * @return for example {@link InvolvementFunction#ISSUER}
     */
    public abstract InvolvementFunction function();

    /**
     * Returns the body or post that takes part.
     *
     * @return the reference; empty where there is a name
     */
    public abstract Optional<Reference> party();

    /**
     * Returns the group or office that takes part.
     *
     * @return the wording; empty where there is a party
     */
    public abstract Optional<Text> name();

    /**
     * Returns the source's own word for the function.
     *
     * @return for example <i>présidence</i>
     */
    public abstract Optional<Text> word();

    /**
     * Returns since when and until when.
     *
     * @return the period, or why there is none
     */
    public abstract Stated<Period> period();

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
        if (party().isPresent() && name().isPresent()) {
            throw new InvariantException(
                    "Involvement",
                    "name",
                    Constraint.MUTUALLY_EXCLUSIVE,
                    name().get(),
                    "have a party or a name, not both",
                    "party");
        }
        if (party().isEmpty() && name().isEmpty()) {
            throw new InvariantException(
                    "Involvement",
                    "party",
                    Constraint.ONE_REQUIRED,
                    function(),
                    "have a party or a name",
                    "party, name");
        }
    }

    /**
     * Gathers the attributes of an {@link Involvement}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableInvolvement.Builder {

        /**
         * Sets {@code function}.
         *
         * @param function for example {@link InvolvementFunction#ISSUER}
         * @return this builder
         */
        Builder function(InvolvementFunction function);

        /**
         * Sets {@code party}.
         *
         * @param party the reference
         * @return this builder
         */
        Builder party(Reference party);

        /**
         * Sets {@code party} or, with an empty value, removes it.
         *
         * @param party the value, or nothing
         * @return this builder
         */
        Builder party(Optional<? extends Reference> party);

        /**
         * Sets {@code party}.
         *
         * @param party the reference
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder party(String party) {
            return party(Reference.parse(party));
        }

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code name} or, with an empty value, removes it.
         *
         * @param name the value, or nothing
         * @return this builder
         */
        Builder name(Optional<? extends Text> name);

        /**
         * Sets {@code word}.
         *
         * @param word for example <i>présidence</i>
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
         * Sets {@code period}, or why there is none.
         *
         * @param period the period, or why there is none
         * @return this builder
         */
        Builder period(Stated<Period> period);

        /**
         * Sets {@code period}.
         *
         * @param period the period
         * @return this builder
         */
        default Builder period(Period period) {
            return period(Stated.of(period));
        }

        /**
         * Sets {@code period}.
         *
         * @param period one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default Builder period(String period) {
            return period(Period.parse(period));
        }

        /**
         * Appends one to {@link Involvement#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Involvement#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Involvement#cites()}.
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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is neither a party nor a name, with
         *     {@link Constraint#MUTUALLY_EXCLUSIVE} if there are both, with {@link Constraint#MALFORMED_EXTENSION_NAME}
         *     if an extension has the name of a member of the format
         */
        Involvement build();
    }
}
