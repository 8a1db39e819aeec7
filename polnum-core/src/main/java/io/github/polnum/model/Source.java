package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that can be cited: a report, a law, a web page, a set of slides.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Source implements Identified permits ImmutableSource {

    Source() {}

    /**
     * Returns a builder with what is required.
     *
     * @param id an identifier in the space of the framework
     * @param name the wording; may be blank
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return ImmutableSource.builder()
                .id(id)
                .name(name)
                .publisher(Stated.notStated())
                .date(Stated.notStated())
                .address(Stated.notStated())
                .workingTitle(false)
                .extensions(Extensions.none());
    }

    /**
     * Returns a source.
     *
     * @param id an identifier
     * @param name the title
     * @return the value
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Source of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the identifier.
     *
     * @return an identifier in the space of the framework
     */
    public abstract Identifier id();

    /**
     * Returns the title.
     *
     * @return the wording; may be blank
     */
    public abstract Text name();

    /**
     * Tells whether the name is not an official title.
     *
     * @return whether the name was given by whoever cites it
     */
    public abstract boolean workingTitle();

    /**
     * Returns its other titles.
     *
     * @return the titles, in order
     */
    public abstract List<OtherName> otherNames();

    /**
     * Returns what it is.
     *
     * @return CommonMark without HTML
     */
    public abstract Optional<Text> description();

    /**
     * Returns its codes elsewhere.
     *
     * @return the code by scheme, such as {@code doi}, in order
     */
    public abstract Map<String, String> externalIds();

    /**
     * Returns who published it.
     *
     * @return an authority or a medium, or why there is none
     */
    public abstract Stated<String> publisher();

    /**
     * Returns when it was published.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns the language that it is in.
     *
     * @return the language, if given
     */
    public abstract Optional<LanguageTag> language();

    /**
     * Returns where it can be found.
     *
     * @return usually an https address, or why there is none
     */
    public abstract Stated<String> address();

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
                () -> Checks.externalIds("Source", externalIds()),
                () -> publisher().value().ifPresent(publisher -> Checks.string("Source", "publisher", publisher)),
                () -> address().value().ifPresent(address -> Checks.string("Source", "address", address)));
    }

    /**
     * Gathers the attributes of a {@link Source}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableSource.Builder {

        /**
         * Sets {@code id}.
         *
         * @param id an identifier in the space of the framework
         * @return this builder
         */
        Builder id(Identifier id);

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
         * Sets {@code name}.
         *
         * @param name the wording; may be blank
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code workingTitle}.
         *
         * @param workingTitle whether the name was given by whoever cites it
         * @return this builder
         */
        Builder workingTitle(boolean workingTitle);

        /**
         * Appends one to {@link Source#otherNames()}.
         *
         * @param otherName the one to append
         * @return this builder
         */
        Builder addOtherName(OtherName otherName);

        /**
         * Replaces all {@link Source#otherNames()}.
         *
         * @param otherNames all of them, in order
         * @return this builder
         */
        Builder otherNames(Iterable<? extends OtherName> otherNames);

        /**
         * Sets {@code description}.
         *
         * @param description CommonMark without HTML
         * @return this builder
         */
        Builder description(Text description);

        /**
         * Sets {@code description} or, with an empty value, removes it.
         *
         * @param description the value, or nothing
         * @return this builder
         */
        Builder description(Optional<? extends Text> description);

        /**
         * Adds an entry to {@link Source#externalIds()}.
         *
         * @param scheme the key, not yet given; given twice, {@link #build()} fails with an
         *     {@link IllegalArgumentException}
         * @param code the value
         * @return this builder
         */
        Builder putExternalId(String scheme, String code);

        /**
         * Replaces all {@link Source#externalIds()}.
         *
         * @param externalIds all of them, in order
         * @return this builder
         */
        Builder externalIds(Map<String, ? extends String> externalIds);

        /**
         * Sets {@code publisher}, or why there is none.
         *
         * @param publisher an authority or a medium, or why there is none
         * @return this builder
         */
        Builder publisher(Stated<String> publisher);

        /**
         * Sets {@code publisher}.
         *
         * @param publisher an authority or a medium
         * @return this builder
         */
        default Builder publisher(String publisher) {
            return publisher(Stated.of(publisher));
        }

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
         * Sets {@code language}.
         *
         * @param language the language
         * @return this builder
         */
        Builder language(LanguageTag language);

        /**
         * Sets {@code language} or, with an empty value, removes it.
         *
         * @param language the value, or nothing
         * @return this builder
         */
        Builder language(Optional<? extends LanguageTag> language);

        /**
         * Sets {@code address}, or why there is none.
         *
         * @param address usually an https address, or why there is none
         * @return this builder
         */
        Builder address(Stated<String> address);

        /**
         * Sets {@code address}.
         *
         * @param address usually an https address
         * @return this builder
         */
        default Builder address(String address) {
            return address(Stated.of(address));
        }

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
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if a scheme is not of
         *     the form of a token, with {@link InvariantException.Constraint#BLANK} if a code is blank, with
         *     {@link InvariantException.Constraint#LONE_SURROGATE} if a code, the publisher or the address holds half a
         *     character, with {@link InvariantException.Constraint#TOO_LONG} if it has more than
         *     {@link Text#MAX_LENGTH} characters, with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME}
         *     if an extension has the name of a member of the format
         */
        Source build();
    }
}
