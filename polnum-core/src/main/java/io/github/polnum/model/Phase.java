package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of an undertaking, such as the second of four steps of a consultation.
 *
 * <p>Gaps and overlaps between phases are normal. A lone date is its start.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Phase implements Identified permits ImmutablePhase {

    Phase() {}

    /**
     * Returns a builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePhase.builder().period(Stated.notStated()).extensions(Extensions.none());
    }

    /**
     * Returns the identifier, where the phase is referred to.
     *
     * @return an identifier in the space of the framework
     */
    public abstract Optional<Identifier> id();

    /**
     * Returns what is done in it.
     *
     * @return for example {@link PhaseKind#CONSULTATION}
     */
    public abstract Optional<PhaseKind> kind();

    /**
     * Returns its name.
     *
     * @return the wording, if it has a name
     */
    public abstract Optional<Text> name();

    /**
     * Returns what is told of it.
     *
     * @return plain text
     */
    public abstract Optional<Text> text();

    /**
     * Returns how long it lasted.
     *
     * @return the period, or why there is none
     */
    public abstract Stated<Period> period();

    /**
     * Returns how far it is.
     *
     * @return for example {@link State#COMPLETED}
     */
    public abstract Optional<State> state();

    /**
     * Returns the source's own word for the state.
     *
     * @return for example <i>Terminé</i>
     */
    public abstract Optional<Text> word();

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
    }

    /**
     * Gathers the attributes of a {@link Phase}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutablePhase.Builder {

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         */
        Builder id(Identifier id);

        /**
         * Sets {@code id} or, with an empty value, removes it.
         *
         * @param id the value, or nothing
         * @return this builder
         */
        Builder id(Optional<? extends Identifier> id);

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
         * Sets {@code kind}.
         *
         * @param kind for example {@link PhaseKind#CONSULTATION}
         * @return this builder
         */
        Builder kind(PhaseKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends PhaseKind> kind);

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
         * Sets {@code state}.
         *
         * @param state for example {@link State#COMPLETED}
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
         * @param word for example <i>Terminé</i>
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
         * Appends one to {@link Phase#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Phase#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Phase#cites()}.
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
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an
         *     extension has the name of a member of the format
         */
        Phase build();
    }
}
