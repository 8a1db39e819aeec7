package io.github.polnum.finding;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One thing worth telling about a document or a framework, as data: what, how severe, where, and with which particulars.
 *
 * <p>The code is stable: it keeps its meaning over versions and is never given to something else. Message and hint are
 * written from the code and the arguments in the language asked for; they may be reworded in any version. Example: code
 * {@code unknown-token}, severity error, arguments {@code value: "originl"}, {@code suggestion: "original"}.
 *
 * <p>Two findings are equal if code, severity, category, places and arguments are. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@FindingStyle
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /**
     * Returns a builder with what is required.
     *
     * @param code kebab-case words, such as {@code duplicate-member}
     * @param severity how severe it is
     * @param place where it is
     * @return a builder
     */
    public static Builder builder(String code, Severity severity, Place place) {
        return ImmutableFinding.builder().code(code).severity(severity).place(place);
    }

    @Value.Check
    void check() {
        try {
            Identifier.of(code());
        } catch (InvariantException e) {
            throw new InvariantException(
                    "Finding",
                    "code",
                    InvariantException.Constraint.MALFORMED_TOKEN,
                    code(),
                    "be lower-case words joined by hyphens, at most " + Identifier.MAX_LENGTH + " characters",
                    String.valueOf(Identifier.MAX_LENGTH));
        }
    }

    /**
     * Returns what was found.
     *
     * @return a code of kebab-case words
     */
    public abstract String code();

    /**
     * Returns how severe it is.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns which question about a framework it bears on.
     *
     * @return the category; conformance unless said otherwise
     */
    @Value.Default
    public Category category() {
        return Category.CONFORMANCE;
    }

    /**
     * Returns what is said of findings of this kind. Two findings can be equal without the same wording.
     *
     * @return the wording of the rule; that of the code unless said otherwise
     */
    @Value.Default
    @Value.Auxiliary
    public Wording wording() {
        return Wording.of(code());
    }

    /**
     * Returns where it is.
     *
     * @return the place; what is missing is placed at its parent
     */
    public abstract Place place();

    /**
     * Returns the particulars of which the message is written.
     *
     * @return the values by name, in order
     */
    public abstract Map<String, DataValue> arguments();

    /**
     * Returns further places that have to do with it, such as the other one of two equal identifiers.
     *
     * @return the places, in order
     */
    public abstract List<Place> related();

    /**
     * Writes what is wrong, in one or two sentences.
     *
     * @param language the language wanted; {@code fr}, {@code de}, {@code it} and {@code en} are there in all their
     *     regional forms, any other one falls back to English; the wording of an own rule is there in the languages it
     *     brings
     * @return the message, with arguments shortened and control characters escaped
     */
    public final String message(LanguageTag language) {
        return Messages.message(this, language);
    }

    /**
     * Writes what to do about it.
     *
     * @param language the language wanted, as for {@link #message}
     * @return the hint; empty if the message says it all
     */
    public final Optional<String> hint(LanguageTag language) {
        return Messages.hint(this, language);
    }

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    /** Returns severity, code and place, for developers. */
    @Override
    public String toString() {
        var shown = arguments().entrySet().stream()
                .limit(5)
                .map(argument -> Excerpt.of(argument.getKey()) + "=" + argument.getValue())
                .collect(Collectors.joining(", ", "{", arguments().size() > 5 ? ", …}" : "}"));
        return severity().token() + " " + code() + " " + place() + " " + shown;
    }

    /**
     * Gathers the attributes of a {@link Finding}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableFinding.Builder {

        /**
         * Sets the code.
         *
         * @param code kebab-case words
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the severity.
         *
         * @param severity how severe it is
         * @return this builder
         */
        Builder severity(Severity severity);

        /**
         * Sets which question about a framework it bears on.
         *
         * @param category the category
         * @return this builder
         */
        Builder category(Category category);

        /**
         * Sets what is said of it, for a code of your own.
         *
         * @param wording the wording
         * @return this builder
         */
        Builder wording(Wording wording);

        /**
         * Sets the place.
         *
         * @param place where it is
         * @return this builder
         */
        Builder place(Place place);

        /**
         * Adds an argument.
         *
         * @param name the name, not yet given; given twice, {@link #build()} fails with an {@link IllegalArgumentException}
         * @param value the value
         * @return this builder
         */
        Builder putArgument(String name, DataValue value);

        /**
         * Adds an argument.
         *
         * @param name the name, not yet given; given twice, {@link #build()} fails with an {@link IllegalArgumentException}
         * @param value the value
         * @return this builder
         * @throws InvariantException as {@link DataValue#of(String)} says
         */
        default Builder putArgument(String name, String value) {
            return putArgument(name, DataValue.of(value));
        }

        /**
         * Replaces all arguments.
         *
         * @param arguments the values by name, in order
         * @return this builder
         */
        Builder arguments(Map<String, ? extends DataValue> arguments);

        /**
         * Appends a related place.
         *
         * @param place the place
         * @return this builder
         */
        Builder addRelated(Place place);

        /**
         * Replaces all related places.
         *
         * @param places all of them, in order
         * @return this builder
         */
        Builder related(Iterable<? extends Place> places);

        /**
         * Returns the finding.
         *
         * @return the finding built
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if the code is not kebab-case
         */
        Finding build();
    }
}
