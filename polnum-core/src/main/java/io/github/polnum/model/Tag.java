package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code from a classification, such as {@code 01.3} from COFOG.
 *
 * <p>An element may have several tags of one scheme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Tag permits ImmutableTag {

    Tag() {}

    /**
     * Returns a builder with what is required.
     *
     * @param scheme a token such as {@code cofog}
     * @param code the code as the classification writes it, not blank
     * @return a builder
     */
    public static Builder builder(String scheme, String code) {
        return ImmutableTag.builder().scheme(scheme).code(code).extensions(Extensions.none());
    }

    /**
     * Returns a tag without a label.
     *
     * @param scheme a token such as {@code cofog}
     * @param code the code, not blank
     * @return the value
     * @throws InvariantException as {@link Builder#build()} says
     */
    public static Tag of(String scheme, String code) {
        return builder(scheme, code).build();
    }

    /**
     * Returns the classification.
     *
     * @return a token such as {@code cofog}
     */
    public abstract String scheme();

    /**
     * Returns the code.
     *
     * @return the code as the classification writes it, not blank
     */
    public abstract String code();

    /**
     * Returns what the code means.
     *
     * @return the wording, if given
     */
    public abstract Optional<Text> label();

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
                () -> Checks.token("Tag", "scheme", scheme()),
                () -> Checks.notBlank("Tag", "code", code()));
    }

    /**
     * Gathers the attributes of a {@link Tag}. Not thread-safe.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableTag.Builder {

        /**
         * Sets {@code scheme}.
         *
         * @param scheme a token such as {@code cofog}
         * @return this builder
         */
        Builder scheme(String scheme);

        /**
         * Sets {@code code}.
         *
         * @param code the code as the classification writes it, not blank
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets {@code label}.
         *
         * @param label the wording
         * @return this builder
         */
        Builder label(Text label);

        /**
         * Sets {@code label} or, with an empty value, removes it.
         *
         * @param label the value, or nothing
         * @return this builder
         */
        Builder label(Optional<? extends Text> label);

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
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if the scheme is not of
         *     the form of a token, with {@link InvariantException.Constraint#BLANK} if the code is blank, with
         *     {@link InvariantException.Constraint#LONE_SURROGATE} if it holds half a character, with
         *     {@link InvariantException.Constraint#TOO_LONG} if it has more than {@link Text#MAX_LENGTH} characters,
         *     with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a
         *     member of the format
         */
        Tag build();
    }
}
