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
 * Money asked for, voted, planned or spent.
 *
 * <p>It has at least one of {@code amount}, in a {@code currency}, and {@code share}, in percent of a named {@code base}: <i>5 % of
 * the investment budget 2014–2020</i>. Both stand together where the amount is that share: <i>CHF 2 million, 5 % of the investment
 * budget</i>. A currency or a base may be left out where it is not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Funding permits ImmutableFunding {

    /**
     * How far the decision on money is.
     *
     * @since 0.1.0
     */
    public enum Kind implements Token {
        /** Somebody asks for it. */
        ASKED,
        /** It was granted. */
        VOTED,
        /** It stands in a plan. */
        PLANNED,
        /** It is gone. */
        SPENT;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * How often money comes.
     *
     * @since 0.1.0
     */
    public enum Recurrence implements Token {
        /** Once for the whole period. */
        ONCE,
        /** Every year of the period. */
        PER_YEAR;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * Whether an amount contains taxes.
     *
     * @since 0.1.0
     */
    public enum Tax implements Token {
        /** Taxes are in the amount. */
        INCLUDED,
        /** Taxes come on top of the amount. */
        EXCLUDED;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    Funding() {}

    /**
     * Returns a builder with what is required.
     *
     * @param kind for example {@link Kind#VOTED}
     * @return a builder
     */
    public static Builder builder(Kind kind) {
        return ImmutableFunding.builder()
                .kind(kind)
                .amount(Stated.notStated())
                .period(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns how far the decision on the money is.
     *
     * @return for example {@link Kind#VOTED}
     */
    public abstract Kind kind();

    /**
     * Returns what the money is called.
     *
     * @return the wording, if it has a name
     */
    public abstract Optional<Text> name();

    /**
     * Returns how much it is.
     *
     * @return the amount in the currency, or why there is none
     */
    public abstract Stated<Quantity> amount();

    /**
     * Returns the currency of the amount.
     *
     * @return a code of ISO 4217, such as {@code CHF}
     */
    public abstract Optional<String> currency();

    /**
     * Returns the share of the base, in percent.
     *
     * @return for example 5
     */
    public abstract Optional<Quantity> share();

    /**
     * Returns what the share is of.
     *
     * @return the wording
     */
    public abstract Optional<Text> base();

    /**
     * Returns whether it comes once or every year.
     *
     * @return for example {@link Recurrence#PER_YEAR}; empty if nothing is said
     */
    public abstract Optional<Recurrence> recurrence();

    /**
     * Returns the time that it is for.
     *
     * @return the period, or why there is none
     */
    public abstract Stated<Period> period();

    /**
     * Returns the body that pays.
     *
     * @return a reference; empty where there is a name
     */
    public abstract Optional<Reference> payer();

    /**
     * Returns who pays.
     *
     * @return the wording; empty where there is a reference
     */
    public abstract Optional<Text> payerName();

    /**
     * Returns whether taxes are in the amount.
     *
     * @return for example {@link Tax#INCLUDED}; empty if nothing is said
     */
    public abstract Optional<Tax> tax();

    /**
     * Returns what is told of taxes.
     *
     * @return for example <i>TVA comprise</i>
     */
    public abstract Optional<Text> taxNote();

    /**
     * Returns what is told of prices.
     *
     * @return for example <i>prix d'octobre 2024</i>
     */
    public abstract Optional<Text> priceNote();

    /**
     * Returns the line of account.
     *
     * @return as the budget writes it
     */
    public abstract Optional<String> account();

    /**
     * Returns the legal acts that it rests on.
     *
     * @return references to legal acts
     */
    public abstract List<Reference> basedOn();

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
        Checks.all(
                () -> MemberNames.check(this, extensions()),
                () -> currency().ifPresent(currency -> Checks.currency("Funding", "currency", currency)),
                () -> account().ifPresent(account -> Checks.notBlank("Funding", "account", account)),
                this::checkAmount,
                this::checkPayer);
    }

    private void checkAmount() {
        if (!amount().isStated() && share().isEmpty()) {
            throw new InvariantException(
                    "Funding", "amount", Constraint.ONE_REQUIRED, this, "have an amount or a share", "amount, share");
        }
    }

    private void checkPayer() {
        if (payer().isPresent() && payerName().isPresent()) {
            throw new InvariantException(
                    "Funding",
                    "payerName",
                    Constraint.MUTUALLY_EXCLUSIVE,
                    this,
                    "have a payer or a name of it, not both",
                    "payer");
        }
    }

    /**
     * Gathers the attributes of a {@link Funding}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableFunding.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link Kind#VOTED}
         * @return this builder
         */
        Builder kind(Kind kind);

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
         * Sets {@code amount}, or why there is none.
         *
         * @param amount the amount in the currency, or why there is none
         * @return this builder
         */
        Builder amount(Stated<Quantity> amount);

        /**
         * Sets {@code amount}.
         *
         * @param amount the amount in the currency
         * @return this builder
         */
        default Builder amount(Quantity amount) {
            return amount(Stated.of(amount));
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount an exact whole number
         * @return this builder
         * @throws InvariantException if it has more than 15 significant digits
         */
        default Builder amount(long amount) {
            return amount(Quantity.of(amount));
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount an exact number
         * @return this builder
         * @throws InvariantException as {@link Quantity#of(BigDecimal)} says
         */
        default Builder amount(BigDecimal amount) {
            return amount(Quantity.of(amount));
        }

        /**
         * Sets {@code currency}.
         *
         * @param currency a code of ISO 4217, such as {@code CHF}
         * @return this builder
         */
        Builder currency(String currency);

        /**
         * Sets {@code currency} or, with an empty value, removes it.
         *
         * @param currency the value, or nothing
         * @return this builder
         */
        Builder currency(Optional<String> currency);

        /**
         * Sets {@code share}.
         *
         * @param share for example 5
         * @return this builder
         */
        Builder share(Quantity share);

        /**
         * Sets {@code share} or, with an empty value, removes it.
         *
         * @param share the value, or nothing
         * @return this builder
         */
        Builder share(Optional<? extends Quantity> share);

        /**
         * Sets {@code share}.
         *
         * @param share an exact whole number
         * @return this builder
         * @throws InvariantException if it has more than 15 significant digits
         */
        default Builder share(long share) {
            return share(Quantity.of(share));
        }

        /**
         * Sets {@code share}.
         *
         * @param share an exact number
         * @return this builder
         * @throws InvariantException as {@link Quantity#of(BigDecimal)} says
         */
        default Builder share(BigDecimal share) {
            return share(Quantity.of(share));
        }

        /**
         * Sets {@code base}.
         *
         * @param base the wording
         * @return this builder
         */
        Builder base(Text base);

        /**
         * Sets {@code base} or, with an empty value, removes it.
         *
         * @param base the value, or nothing
         * @return this builder
         */
        Builder base(Optional<? extends Text> base);

        /**
         * Sets {@code recurrence}.
         *
         * @param recurrence for example {@link Recurrence#PER_YEAR}
         * @return this builder
         */
        Builder recurrence(Recurrence recurrence);

        /**
         * Sets {@code recurrence} or, with an empty value, removes it.
         *
         * @param recurrence the value, or nothing
         * @return this builder
         */
        Builder recurrence(Optional<? extends Recurrence> recurrence);

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
         * Sets {@code payer}.
         *
         * @param payer a reference
         * @return this builder
         */
        Builder payer(Reference payer);

        /**
         * Sets {@code payer} or, with an empty value, removes it.
         *
         * @param payer the value, or nothing
         * @return this builder
         */
        Builder payer(Optional<? extends Reference> payer);

        /**
         * Sets {@code payer}.
         *
         * @param payer a reference
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder payer(String payer) {
            return payer(Reference.parse(payer));
        }

        /**
         * Sets {@code payerName}.
         *
         * @param payerName the wording
         * @return this builder
         */
        Builder payerName(Text payerName);

        /**
         * Sets {@code payerName} or, with an empty value, removes it.
         *
         * @param payerName the value, or nothing
         * @return this builder
         */
        Builder payerName(Optional<? extends Text> payerName);

        /**
         * Sets {@code tax}.
         *
         * @param tax for example {@link Tax#INCLUDED}
         * @return this builder
         */
        Builder tax(Tax tax);

        /**
         * Sets {@code tax} or, with an empty value, removes it.
         *
         * @param tax the value, or nothing
         * @return this builder
         */
        Builder tax(Optional<? extends Tax> tax);

        /**
         * Sets {@code taxNote}.
         *
         * @param taxNote for example <i>TVA comprise</i>
         * @return this builder
         */
        Builder taxNote(Text taxNote);

        /**
         * Sets {@code taxNote} or, with an empty value, removes it.
         *
         * @param taxNote the value, or nothing
         * @return this builder
         */
        Builder taxNote(Optional<? extends Text> taxNote);

        /**
         * Sets {@code priceNote}.
         *
         * @param priceNote for example <i>prix d'octobre 2024</i>
         * @return this builder
         */
        Builder priceNote(Text priceNote);

        /**
         * Sets {@code priceNote} or, with an empty value, removes it.
         *
         * @param priceNote the value, or nothing
         * @return this builder
         */
        Builder priceNote(Optional<? extends Text> priceNote);

        /**
         * Sets {@code account}.
         *
         * @param account as the budget writes it
         * @return this builder
         */
        Builder account(String account);

        /**
         * Sets {@code account} or, with an empty value, removes it.
         *
         * @param account the value, or nothing
         * @return this builder
         */
        Builder account(Optional<String> account);

        /**
         * Appends one to {@link Funding#basedOn()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addBasedOn(Reference reference);

        /**
         * Appends one to {@link Funding#basedOn()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addBasedOn(String reference) {
            return addBasedOn(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Funding#basedOn()}.
         *
         * @param basedOn all of them, in order
         * @return this builder
         */
        Builder basedOn(Iterable<? extends Reference> basedOn);

        /**
         * Appends one to {@link Funding#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Funding#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Funding#cites()}.
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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is no amount nor a reason for its
         *     absence, and no share, with {@link Constraint#MUTUALLY_EXCLUSIVE} if there is a payer and a name of one,
         *     with {@link Constraint#MALFORMED_CURRENCY} if the currency is not three capital letters, with
         *     {@link Constraint#BLANK} if the line of account is blank, with {@link Constraint#LONE_SURROGATE} if it
         *     holds half a character, with {@link Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH}
         *     characters, with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of
         *     the format
         */
        Funding build();
    }
}
