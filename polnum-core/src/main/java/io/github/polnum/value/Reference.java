package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to something in this framework or in another one, or to a framework as a whole.
 *
 * <table>
 * <caption>The forms of a reference</caption>
 * <tr><th>form</th><th>what it points to</th></tr>
 * <tr><td>{@code participation}</td><td>something in this framework</td></tr>
 * <tr><td>{@code un-sdg#goal-9}</td><td>something in another framework</td></tr>
 * <tr><td>{@code un-sdg#}</td><td>that framework as a whole</td></tr>
 * <tr><td>{@code climate-plan@2024#goal-2}</td><td>something in one edition of another framework</td></tr>
 * <tr><td>{@code climate-plan@2024#}</td><td>that edition as a whole</td></tr>
 * </table>
 *
 * <p>What stands before the {@code #} may be the identifier of this framework too. Without an edition, the one that no other
 * supersedes is meant or, where a day is given, the one in force then: see {@code PolicySet.resolve}. A reference to a source may
 * end in a locator after one space: {@code diaporama-2019 p. 12}. Nothing is resolved here: a reference may point to what is not
 * there. Immutable and thread-safe; ordered by its characters.
 *
 * @since 0.1.0
 */
public final class Reference implements Comparable<Reference> {

    /** The greatest number of characters of an edition. */
    public static final int MAX_EDITION_LENGTH = 100;

    /** The greatest number of characters of a locator. */
    public static final int MAX_LOCATOR_LENGTH = 500;

    private final String value;

    private Reference(String value) {
        this.value = value;
    }

    /**
     * Reads a reference; the inverse of {@link #toString()}.
     *
     * @param value one of the forms of a reference, such as {@code un-sdg#goal-9}
     * @return the reference
     * @throws InvariantException with {@link Constraint#MALFORMED_REFERENCE} if {@code value} has another form
     */
    public static Reference parse(String value) {
        if (!isWellFormed(value)) {
            throw new InvariantException(
                    "Reference",
                    "value",
                    Constraint.MALFORMED_REFERENCE,
                    value,
                    "be an identifier, framework#identifier, framework# or framework@edition#identifier,"
                            + " with an optional locator after one space");
        }
        return new Reference(value);
    }

    /**
     * Returns a reference to something in the same framework.
     *
     * @param id what is referred to
     * @return the reference
     */
    public static Reference of(Identifier id) {
        return new Reference(id.value());
    }

    /**
     * Returns a reference to a framework as a whole: {@code un-sdg#}, {@code climate-plan@2024#}.
     *
     * <pre>{@code
     * Reference.ofFramework(Identifier.of("climate-plan"), Optional.of("2024")).withId(Identifier.of("goal-2"));
     * }</pre>
     *
     * @param framework the identifier of the framework
     * @param edition the edition, or nothing for the one that no other supersedes or, where a day is given, the one in force
     *     then
     * @return the reference; {@link #withId} leads from there to something in the framework
     * @throws InvariantException with {@link Constraint#MALFORMED_REFERENCE} if the edition {@linkplain #isEdition is none}
     */
    public static Reference ofFramework(Identifier framework, Optional<String> edition) {
        return parse(Objects.requireNonNull(framework)
                + edition.map(one -> "@" + one).orElse("") + "#");
    }

    /**
     * Returns a reference to something else in the same framework.
     *
     * @param id what is referred to
     * @return {@code un-sdg#goal-9} for {@code un-sdg#} and {@code goal-9}; a locator stays
     */
    public Reference withId(Identifier id) {
        return new Reference(
                value.substring(0, endOfFramework(value) + 1) + id.value() + value.substring(pathEnd(value)));
    }

    /**
     * Returns this reference with a locator, in place of one that it has.
     *
     * @param locator the place inside a source, such as {@code p. 12}
     * @return {@code diaporama-2019 p. 12} for {@code diaporama-2019}
     * @throws InvariantException with {@link Constraint#MALFORMED_REFERENCE} if the locator is blank, begins or ends with white
     *     space, holds control characters or half a character, or has more than {@value #MAX_LOCATOR_LENGTH} characters
     */
    public Reference withLocator(String locator) {
        return parse(value.substring(0, pathEnd(value)) + " " + Objects.requireNonNull(locator));
    }

    private static boolean isWellFormed(String value) {
        if (Identifier.isWellFormed(value, 0, value.length())) {
            // As most are.
            return true;
        }
        int end = pathEnd(value);
        if (end < value.length()) {
            var locator = value.substring(end + 1);
            if (Text.isBlank(locator)
                    || !locator.strip().equals(locator)
                    || locator.length() > MAX_LOCATOR_LENGTH
                    || hasControl(locator)
                    || Characters.holdLoneSurrogate(locator)) {
                return false;
            }
        }
        int hash = endOfFramework(value);
        if (hash < 0) {
            return Identifier.isWellFormed(value, 0, end);
        }
        int at = value.lastIndexOf('@', hash);
        return Identifier.isWellFormed(value, 0, at < 0 ? hash : at)
                && (at < 0 || isEdition(value, at + 1, hash))
                && (hash + 1 == end || Identifier.isWellFormed(value, hash + 1, end));
    }

    /**
     * Tells whether a string can name an edition: 1 to {@value #MAX_EDITION_LENGTH} ASCII letters, digits, dots,
     * underscores and hyphens.
     *
     * @param value for example {@code 2026} or {@code v1.2}
     * @return whether it can
     */
    public static boolean isEdition(String value) {
        return isEdition(value, 0, value.length());
    }

    private static boolean isEdition(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "._-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return from < to && to - from <= MAX_EDITION_LENGTH;
    }

    private static boolean hasControl(String locator) {
        for (int i = 0; i < locator.length(); i++) {
            if (Character.isISOControl(locator.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int pathEnd(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value.length() : space;
    }

    /** Where the framework ends; -1 where none is named. A locator may hold the same sign. */
    private static int endOfFramework(String value) {
        int hash = value.indexOf('#');
        return hash < 0 || hash < pathEnd(value) ? hash : -1;
    }

    /**
     * Returns the framework pointed into, if it is not the one that holds this reference.
     *
     * @return for example {@code un-sdg}
     */
    public Optional<Identifier> framework() {
        int hash = endOfFramework(value);
        if (hash < 0) {
            return Optional.empty();
        }
        int at = value.lastIndexOf('@', hash);
        return Optional.of(Identifier.ofChecked(value.substring(0, at < 0 ? hash : at)));
    }

    /**
     * Returns the edition of the other framework, if one is named.
     *
     * @return for example {@code 2024}
     */
    public Optional<String> edition() {
        int hash = endOfFramework(value);
        int at = value.lastIndexOf('@', hash);
        return at < 0 ? Optional.empty() : Optional.of(value.substring(at + 1, hash));
    }

    /**
     * Returns what is pointed to inside its framework; empty where a framework as a whole is meant.
     *
     * @return for example {@code goal-9}
     */
    public Optional<Identifier> id() {
        int end = pathEnd(value);
        int from = endOfFramework(value) + 1;
        return from == end ? Optional.empty() : Optional.of(Identifier.ofChecked(value.substring(from, end)));
    }

    /**
     * Returns the place inside a source, in the citing document's own words.
     *
     * @return for example {@code p. 12}
     */
    public Optional<String> locator() {
        int end = pathEnd(value);
        return end == value.length() ? Optional.empty() : Optional.of(value.substring(end + 1));
    }

    /**
     * Tells whether this reference stays inside the framework that holds it.
     *
     * @return whether {@link #framework()} is empty
     */
    public boolean isLocal() {
        return endOfFramework(value) < 0;
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the reference as it was written; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
