package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a language after BCP 47 (RFC 5646), such as {@code fr} or {@code de-CH}.
 *
 * <p>The tag is kept as it was written, odd spellings too ({@code nb_NO}): nothing is rewritten. Two tags are equal if
 * they are written alike; {@link #matches} compares as BCP 47 does, without regard to case. 1 to {@value #MAX_LENGTH}
 * characters: subtags of 1 to 8 ASCII letters and digits, the first of letters only, joined by hyphens or underscores.
 * Immutable and thread-safe; ordered by its characters.
 *
 * @since 0.1.0
 */
public final class LanguageTag implements Comparable<LanguageTag> {

    /** The greatest number of characters of a tag. */
    public static final int MAX_LENGTH = 64;

    // Not from the factory, which returns these.

    /** French. */
    public static final LanguageTag FR = new LanguageTag("fr");
    /** German. */
    public static final LanguageTag DE = new LanguageTag("de");
    /** Italian. */
    public static final LanguageTag IT = new LanguageTag("it");
    /** English. */
    public static final LanguageTag EN = new LanguageTag("en");

    /** A language in a region. */
    private static final Pattern REGIONAL =
            Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alpha}{4})?[-_](?:\\p{Alpha}{2}|\\d{3})");

    private final String value;
    private final Languages alone;

    private LanguageTag(String value) {
        this.value = value;
        this.alone = new Languages(this);
    }

    /**
     * Returns the tag with the given characters.
     *
     * @param value for example {@code fr-CH}
     * @return the tag
     * @throws InvariantException with {@link Constraint#MALFORMED_LANGUAGE_TAG} if {@code value} has another form
     */
    public static LanguageTag of(String value) {
        return switch (value) {
            case "fr" -> FR;
            case "de" -> DE;
            case "it" -> IT;
            case "en" -> EN;
            default -> checked(value);
        };
    }

    private static LanguageTag checked(String value) {
        if (!isAcceptable(value)) {
            throw new InvariantException(
                    "LanguageTag",
                    "value",
                    Constraint.MALFORMED_LANGUAGE_TAG,
                    value,
                    "be a BCP 47 tag such as fr or de-CH");
        }
        return new LanguageTag(value);
    }

    private static boolean isAcceptable(String value) {
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        boolean first = true;
        int length = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '-' || c == '_') {
                if (length == 0) {
                    return false;
                }
                first = false;
                length = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9' && !first)) {
                if (++length > 8) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return length > 0;
    }

    /**
     * Returns a text in this language only: {@code fr.text("Faciliter")}.
     *
     * @param value the wording
     * @return the text
     * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with
     *     {@link Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH} characters
     */
    public Text text(String value) {
        return Text.of(this, value);
    }

    /**
     * Returns the next more general tag.
     *
     * @return {@code fr} for {@code fr-CH}; empty for {@code fr}
     */
    public Optional<LanguageTag> parent() {
        int end = Math.max(value.lastIndexOf('-'), value.lastIndexOf('_'));
        return end < 0 ? Optional.empty() : Optional.of(of(value.substring(0, end)));
    }

    /**
     * Tells whether both tags name the same language, without regard to case and to the joining character.
     *
     * @param other the other tag
     * @return whether they do, as {@code fr-CH} and {@code FR_ch} do
     */
    public boolean matches(LanguageTag other) {
        return value.equals(other.value) || value.replace('_', '-').equalsIgnoreCase(other.value.replace('_', '-'));
    }

    /**
     * Tells whether a text in this language serves readers of another: it is that language as such, or of whatever region, or
     * a form of it. A language written in one script does not serve readers of another script.
     *
     * @param wanted the language of the readers
     * @return whether it does: {@code de} and {@code de-AT} serve {@code de-CH}, and {@code de-CH} serves {@code de}
     */
    public boolean serves(LanguageTag wanted) {
        if (equals(wanted)) {
            return true;
        }
        boolean isRegional = REGIONAL.matcher(wanted.value).matches();
        return isFormOf(isRegional ? wanted.parent().orElseThrow() : wanted) || (isRegional && wanted.isFormOf(this));
    }

    private boolean isFormOf(LanguageTag general) {
        return matches(general)
                || parent().map(parent -> parent.isFormOf(general)).orElse(false);
    }

    /**
     * Returns this language as the JDK names it, for instance to format dates.
     *
     * @return the locale
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(value.replace('_', '-'));
    }

    /**
     * Returns the characters of this tag.
     *
     * @return for example {@code fr-CH}
     */
    public String value() {
        return value;
    }

    Languages alone() {
        return alone;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LanguageTag that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns {@link #value()}; {@link #of} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
