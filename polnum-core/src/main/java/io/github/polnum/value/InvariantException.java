package io.github.polnum.value;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value is built that the model cannot hold, such as an identifier with a space in it.
 *
 * <p>The exception is data as well as a message: a program reads {@link #type()}, {@link #attribute()},
 * {@link #constraint()} and {@link #value()}, and may turn them into a finding in the reader's language. The message is
 * English and meant for the developer; it is bounded in length and shows control characters as escapes.
 *
 * <p>Where a value violates several constraints at once, the first is thrown and the further ones are
 * {@linkplain #getSuppressed() suppressed} in it.
 *
 * <p>Example message: {@code Identifier.value: must be lower-case letters and digits in groups joined by single hyphens,
 * at most 100 characters, but was "Axe 1" [malformed-identifier]}.
 *
 * @since 0.1.0
 */
public final class InvariantException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * What can be wrong with a single value; each has a code that is kept over versions.
     *
     * @since 0.1.0
     */
    public enum Constraint {
        /** Not of the form of an {@link Identifier}. */
        MALFORMED_IDENTIFIER,
        /** Not of the form of an edition: letters, digits, dots, underscores, hyphens. */
        MALFORMED_EDITION,
        /** Not of the form of a {@link Reference}. */
        MALFORMED_REFERENCE,
        /** Not a {@link PartialDate} or a {@link Period}, or a day that the calendar does not have. */
        MALFORMED_DATE,
        /** A date that ISO 8601-2 (EDTF) knows and this model does not, such as a season. */
        UNSUPPORTED_DATE,
        /** A period that ends before it starts. */
        REVERSED_PERIOD,
        /** Not of the form of a {@link LanguageTag}. */
        MALFORMED_LANGUAGE_TAG,
        /** Not of the form of a token: lower-case words joined by hyphens. */
        MALFORMED_TOKEN,
        /** Not one of the tokens of a closed vocabulary. */
        UNKNOWN_TOKEN,
        /** Half of a character: a surrogate code unit without its partner. */
        LONE_SURROGATE,
        /** A text without any language. */
        EMPTY_TEXT,
        /** The same language twice in one text. */
        DUPLICATE_LANGUAGE,
        /** More than one entry of a text called the original. */
        SEVERAL_ORIGINALS,
        /** A quantity of 1e21 or more in magnitude. */
        QUANTITY_TOO_LARGE,
        /** A quantity with too many digits or decimals. */
        QUANTITY_TOO_PRECISE,
        /** Bounds that exclude every number. */
        CONTRADICTORY_BOUNDS,
        /** Elements or extension values nested too deeply. */
        TOO_DEEP,
        /** A string, a name or a number with too many characters. */
        TOO_LONG,
        /** Too many elements, or values of extensions, in one. */
        TOO_MANY,
        /** An extension member without a usable name, or with the name of a member of the format. */
        MALFORMED_EXTENSION_NAME,
        /** Two attributes that exclude each other, both given. */
        MUTUALLY_EXCLUSIVE,
        /** None of several attributes given of which one is needed. */
        ONE_REQUIRED,
        /** A number outside of its range. */
        OUT_OF_RANGE,
        /** Not of the form of a code of ISO 4217. */
        MALFORMED_CURRENCY,
        /** Not of the form of a code of ISO 3166. */
        MALFORMED_TERRITORY_CODE,
        /** Two frameworks with the same identifier and edition in one set. */
        DUPLICATE_FRAMEWORK,
        /**
         * An empty or blank string where one is needed to tell things apart; {@link Text#isBlank(String)} says which ones are
         * blank.
         */
        BLANK;

        private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        /**
         * Returns the code of this constraint, kebab-case and stable over versions.
         *
         * @return for example {@code malformed-identifier}
         */
        public String code() {
            return code;
        }
    }

    private final String type;
    private final String attribute;
    private final Constraint constraint;
    private final transient @Nullable Object value;
    private final @Nullable String detail;

    /**
     * Creates an exception.
     *
     * @param type the simple name of the type that refuses, such as {@code Involvement}
     * @param attribute the attribute at fault, such as {@code party}
     * @param constraint what was violated
     * @param value the value at fault; it is kept as it is and shown shortened
     * @param requirement what is required, as the English words that follow "must"
     */
    public InvariantException(String type, String attribute, Constraint constraint, Object value, String requirement) {
        this(type, attribute, constraint, value, requirement, null);
    }

    /**
     * Creates an exception with a detail.
     *
     * @param type the simple name of the type that refuses
     * @param attribute the attribute at fault
     * @param constraint what was violated
     * @param value the value at fault
     * @param requirement what is required, as the English words that follow "must"
     * @param detail what the constraint needs to be told, see {@link #detail()}; {@code null} if nothing
     */
    public InvariantException(
            String type,
            String attribute,
            Constraint constraint,
            Object value,
            String requirement,
            @Nullable String detail) {
        super(Objects.requireNonNull(type) + "." + Objects.requireNonNull(attribute) + ": must "
                + Objects.requireNonNull(requirement) + ", but was " + Excerpt.quoted(value) + " ["
                + constraint.code() + "]");
        this.type = type;
        this.attribute = attribute;
        this.constraint = constraint;
        this.value = value;
        this.detail = detail;
    }

    /**
     * Returns the simple name of the type that refused the value.
     *
     * @return for example {@code Identifier}
     */
    public String type() {
        return type;
    }

    /**
     * Returns the attribute at fault.
     *
     * @return for example {@code value} or {@code party}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * Returns what was violated.
     *
     * @return the constraint
     */
    public Constraint constraint() {
        return constraint;
    }

    /**
     * Returns the value that was refused.
     *
     * @return the value; empty only after the exception itself was serialized
     */
    public Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what the constraint needs to be told: the limit that was exceeded, the words of a closed vocabulary, the
     * name of the form that is not supported, the attributes of which one is required, or the one that excludes this one.
     *
     * @return for example {@code 64}, {@code season} or {@code original, official, human, machine}
     */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
