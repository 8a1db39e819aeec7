package io.github.polnum.finding;

import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where something was found: in which element, on which path in the model, and where in the document if it was read from
 * one.
 *
 * <p>Whatever is not known is empty; a place may be the document as a whole, with nothing known. What is missing is
 * placed at its parent. Example: element {@code participation}, path {@code roles[0].objectives[0].links[upholds][1]},
 * pointer {@code /roles/0/objectives/0/links/upholds/1}, line 12, column 45. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@FindingStyle
@Value.Immutable
public abstract sealed class Place permits ImmutablePlace {

    Place() {}

    /**
     * Returns a builder of a place of which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePlace.builder();
    }

    /**
     * Returns the framework it is in, where several were looked at together.
     *
     * @return a reference to the framework as a whole, such as {@code smart-geneva@2026#}
     */
    public abstract Optional<Reference> framework();

    /**
     * Returns the nearest thing around it that has an identifier: an element, a source, a level, a target, a topic or a phase.
     *
     * @return its identifier
     */
    public abstract Optional<Identifier> element();

    /**
     * Returns what the framework calls elements such as that one, where it has names for its levels.
     *
     * @return for example <i>axe</i>
     */
    public abstract Optional<Text> level();

    /**
     * Returns the way through the model from the framework. The reader leaves out one of more than 4 000 characters.
     *
     * @return attributes joined by dots, with positions and keys in brackets; empty string for the framework itself
     */
    public abstract Optional<String> path();

    /**
     * Returns the way through the JSON document. The reader leaves out one of more than 4 000 characters.
     *
     * @return a JSON Pointer (RFC 6901); empty string for the document as a whole
     */
    public abstract Optional<String> pointer();

    /**
     * Returns the line in the document.
     *
     * @return 1 or more
     */
    public abstract OptionalInt line();

    /**
     * Returns the column in the line. Without a line it says nothing.
     *
     * @return 1 or more, in UTF-16 code units, as editors count; in bytes, as its parser counts, where a mapper of an application
     *     read the document from bytes
     */
    public abstract OptionalInt column();

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        framework().ifPresent(Place::whole);
        positive("line", line());
        positive("column", column());
    }

    private static void whole(Reference framework) {
        if (framework.isLocal()
                || framework.id().isPresent()
                || framework.locator().isPresent()) {
            throw new InvariantException(
                    "Place",
                    "framework",
                    InvariantException.Constraint.MALFORMED_REFERENCE,
                    framework,
                    "be a reference to a framework as a whole, such as plan@2026#");
        }
    }

    private static void positive(String attribute, OptionalInt number) {
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new InvariantException(
                    "Place",
                    attribute,
                    InvariantException.Constraint.OUT_OF_RANGE,
                    number.getAsInt(),
                    "be 1 or more",
                    "1–");
        }
    }

    /** Returns framework, line and column where known, then the path, the pointer or the element, on one line for people. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        framework().ifPresent(framework -> text.append(framework).append(line().isPresent() ? " " : ""));
        if (line().isPresent()) {
            text.append(line().getAsInt());
            column().ifPresent(column -> text.append(':').append(column));
        }
        path().filter(path -> !path.isEmpty())
                .or(() -> pointer().filter(pointer -> !pointer.isEmpty()))
                .or(() -> text.isEmpty() ? element().map(Identifier::value) : Optional.empty())
                .ifPresent(where -> text.append(text.isEmpty() ? "" : " ").append(shown(where)));
        return text.toString();
    }

    /** The end of a path tells more than its start. */
    private static String shown(String path) {
        int surplus = path.length() - Excerpt.MAX_LENGTH;
        return surplus > 0 ? "…" + Excerpt.of(path.substring(surplus)) : Excerpt.of(path);
    }

    /**
     * Gathers what is known of a {@link Place}. Not thread-safe.
     *
     * <pre>{@code
     * Place before = place.toBuilder().path(Optional.empty()).line(7).build();
     * }</pre>
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutablePlace.Builder {

        /**
         * Sets the framework.
         *
         * @param framework a reference to a framework as a whole
         * @return this builder; a reference to something in it is refused by {@link #build()}
         */
        Builder framework(Reference framework);

        /**
         * Sets the framework or, with an empty value, removes it.
         *
         * @param framework the value, or nothing
         * @return this builder
         */
        Builder framework(Optional<? extends Reference> framework);

        /**
         * Sets the nearest element.
         *
         * @param element its identifier
         * @return this builder
         */
        Builder element(Identifier element);

        /**
         * Sets the nearest element or, with an empty value, removes it.
         *
         * @param element the value, or nothing
         * @return this builder
         */
        Builder element(Optional<? extends Identifier> element);

        /**
         * Sets what the framework calls elements such as the nearest one.
         *
         * @param level for example <i>axe</i>
         * @return this builder
         */
        Builder level(Text level);

        /**
         * Sets what the framework calls elements such as the nearest one or, with an empty value, removes it.
         *
         * @param level the value, or nothing
         * @return this builder
         */
        Builder level(Optional<? extends Text> level);

        /**
         * Sets the way through the model.
         *
         * @param path for example {@code roles[0].name}
         * @return this builder
         */
        Builder path(String path);

        /**
         * Sets the way through the model or, with an empty value, removes it.
         *
         * @param path the value, or nothing
         * @return this builder
         */
        Builder path(Optional<String> path);

        /**
         * Sets the way through the JSON document.
         *
         * @param pointer a JSON Pointer
         * @return this builder
         */
        Builder pointer(String pointer);

        /**
         * Sets the way through the JSON document or, with an empty value, removes it.
         *
         * @param pointer the value, or nothing
         * @return this builder
         */
        Builder pointer(Optional<String> pointer);

        /**
         * Sets the line.
         *
         * @param line 1 or more
         * @return this builder; a number below 1 is refused by {@link #build()}
         */
        Builder line(int line);

        /**
         * Sets the line or, with an empty value, removes it.
         *
         * @param line the value, or nothing
         * @return this builder
         */
        Builder line(OptionalInt line);

        /**
         * Sets the column.
         *
         * @param column 1 or more
         * @return this builder; a number below 1 is refused by {@link #build()}
         */
        Builder column(int column);

        /**
         * Sets the column or, with an empty value, removes it.
         *
         * @param column the value, or nothing
         * @return this builder
         */
        Builder column(OptionalInt column);

        /**
         * Returns the place.
         *
         * @return the place built
         * @throws InvariantException with {@link InvariantException.Constraint#OUT_OF_RANGE} if line or column is below 1, with
         *     {@link InvariantException.Constraint#MALFORMED_REFERENCE} if the framework is not referred to as a whole
         */
        Place build();
    }
}
