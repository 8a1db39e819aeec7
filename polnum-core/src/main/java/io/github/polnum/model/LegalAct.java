package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act of law, or of a parliament or government, in force or not: a constitution, a law, a bill, a decision.
 *
 * <p>A bill or a motion is no basis yet. Dates are {@code events}, the share of a vote is a figure; what rests on the
 * act has a link {@link LinkKind#BASED_ON}. The {@code number} is the number in the collection.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class LegalAct extends PolicyElement permits ImmutableLegalAct {

    /**
     * Whether a legal act holds.
     *
     * @since 0.1.0
     */
    public enum Standing implements Token {
        /** Not decided yet, or decided and not yet in force. */
        PENDING,
        /** It holds. */
        IN_FORCE,
        /** It was refused and never held. */
        REJECTED,
        /** It held and holds no more. */
        REPEALED;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    LegalAct() {}

    /**
     * Returns a builder of a legal act with what is required.
     *
     * @param id an identifier such as {@code pl-13699}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableLegalAct.builder()).id(id).name(name);
    }

    /**
     * Returns a legal act with an identifier and a name only.
     *
     * @param id an identifier such as {@code pl-13699}
     * @param name the official name
     * @return the legal act
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static LegalAct of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what kind of act it is.
     *
     * @return for example {@link LegalActKind#BILL}
     */
    public abstract Optional<LegalActKind> kind();

    /**
     * Returns whether it holds.
     *
     * @return for example {@link Standing#IN_FORCE}
     */
    public abstract Optional<Standing> standing();

    /**
     * Returns the collection that its number is from.
     *
     * @return for example {@code rsGE}
     */
    public abstract Optional<String> collection();

    /**
     * Returns the article, where a part is meant.
     *
     * @return for example {@code 21A}
     */
    public abstract Optional<String> article();

    @Override
    public final ElementType type() {
        return ElementType.LEGAL_ACT;
    }

    @Override
    @Value.Check
    void check() {
        Checks.all(
                super::check,
                () -> collection().ifPresent(collection -> Checks.notBlank("LegalAct", "collection", collection)),
                () -> article().ifPresent(article -> Checks.notBlank("LegalAct", "article", article)));
    }

    @Override
    public abstract LegalAct withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a legal act. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableLegalAct.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link LegalActKind#BILL}
         * @return this builder
         */
        Builder kind(LegalActKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends LegalActKind> kind);

        /**
         * Sets {@code standing}.
         *
         * @param standing for example {@link Standing#IN_FORCE}
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets {@code standing} or, with an empty value, removes it.
         *
         * @param standing the value, or nothing
         * @return this builder
         */
        Builder standing(Optional<? extends Standing> standing);

        /**
         * Sets {@code collection}.
         *
         * @param collection for example {@code rsGE}
         * @return this builder
         */
        Builder collection(String collection);

        /**
         * Sets {@code collection} or, with an empty value, removes it.
         *
         * @param collection the value, or nothing
         * @return this builder
         */
        Builder collection(Optional<String> collection);

        /**
         * Sets {@code article}.
         *
         * @param article for example {@code 21A}
         * @return this builder
         */
        Builder article(String article);

        /**
         * Sets {@code article} or, with an empty value, removes it.
         *
         * @param article the value, or nothing
         * @return this builder
         */
        Builder article(Optional<String> article);

        /**
         * {@inheritDoc}
         *
         * @throws InvariantException as {@link PolicyElement.Builder#build()} says of the number, for the
         *     collection and the article too
         */
        @Override
        LegalAct build();
    }
}
