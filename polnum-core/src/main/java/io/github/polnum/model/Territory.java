package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that an element is about or holds for, such as the canton of Geneva.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Territory permits ImmutableTerritory {

    Territory() {}

    /**
     * Returns a builder with what is required.
     *
     * @param name the wording
     * @return a builder
     */
    public static Builder builder(Text name) {
        return ImmutableTerritory.builder().name(name).extensions(Extensions.none());
    }

    /**
     * Returns a territory of which only the name is known.
     *
     * @param name the wording
     * @return the value
     */
    public static Territory of(Text name) {
        return builder(name).build();
    }

    /**
     * Returns its name.
     *
     * @return the wording
     */
    public abstract Text name();

    /**
     * Returns what kind of territory it is.
     *
     * @return for example {@link TerritoryKind#CANTONAL}
     */
    public abstract Optional<TerritoryKind> kind();

    /**
     * Returns its code in ISO 3166.
     *
     * @return for example {@code CH} (ISO 3166-1) or {@code CH-GE} (ISO 3166-2)
     */
    public abstract Optional<String> iso();

    /**
     * Returns the local scheme that its code is from.
     *
     * @return a token such as {@code bfs}
     */
    public abstract Optional<String> scheme();

    /**
     * Returns its code in the local scheme.
     *
     * @return for example {@code 6621}, the commune of Geneva
     */
    public abstract Optional<String> code();

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
                () -> iso().ifPresent(iso -> Checks.isoTerritory("Territory", "iso", iso)),
                () -> scheme().ifPresent(scheme -> Checks.token("Territory", "scheme", scheme)),
                () -> code().ifPresent(code -> Checks.notBlank("Territory", "code", code)),
                this::checkLocalCode);
    }

    private void checkLocalCode() {
        if (scheme().isPresent() != code().isPresent()) {
            throw new InvariantException(
                    "Territory",
                    scheme().isPresent() ? "code" : "scheme",
                    Constraint.ONE_REQUIRED,
                    name(),
                    "have a scheme and a code, or neither",
                    scheme().isPresent() ? "code" : "scheme");
        }
    }

    /**
     * Gathers the attributes of a {@link Territory}. Not thread-safe.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableTerritory.Builder {

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link TerritoryKind#CANTONAL}
         * @return this builder
         */
        Builder kind(TerritoryKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends TerritoryKind> kind);

        /**
         * Sets {@code iso}.
         *
         * @param iso for example {@code CH} (ISO 3166-1) or {@code CH-GE} (ISO 3166-2)
         * @return this builder
         */
        Builder iso(String iso);

        /**
         * Sets {@code iso} or, with an empty value, removes it.
         *
         * @param iso the value, or nothing
         * @return this builder
         */
        Builder iso(Optional<String> iso);

        /**
         * Sets {@code scheme}.
         *
         * @param scheme a token such as {@code bfs}
         * @return this builder
         */
        Builder scheme(String scheme);

        /**
         * Sets {@code scheme} or, with an empty value, removes it.
         *
         * @param scheme the value, or nothing
         * @return this builder
         */
        Builder scheme(Optional<String> scheme);

        /**
         * Sets {@code code}.
         *
         * @param code for example {@code 6621}, the commune of Geneva
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets {@code code} or, with an empty value, removes it.
         *
         * @param code the value, or nothing
         * @return this builder
         */
        Builder code(Optional<String> code);

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
         * @throws InvariantException with {@link Constraint#ONE_REQUIRED} if there is a scheme without a code, or a
         *     code without a scheme, with {@link Constraint#MALFORMED_TERRITORY_CODE} if the code in ISO 3166 is of
         *     another form, with {@link Constraint#MALFORMED_TOKEN} if the scheme is not of the form of a token, with
         *     {@link Constraint#BLANK} if the local code is blank, with {@link Constraint#LONE_SURROGATE} if it holds
         *     half a character, with {@link Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH}
         *     characters, with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of
         *     the format
         */
        Territory build();
    }
}
