package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place where people take part online.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Platform permits ImmutablePlatform {

    Platform() {}

    /**
     * Returns a builder with what is required.
     *
     * @param name the wording
     * @return a builder
     */
    public static Builder builder(Text name) {
        return ImmutablePlatform.builder().name(name).extensions(Extensions.none());
    }

    /**
     * Returns its name.
     *
     * @return the wording
     */
    public abstract Text name();

    /**
     * Returns its address.
     *
     * @return usually an https address
     */
    public abstract Optional<String> address();

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
        address().ifPresent(address -> Checks.whole("Platform", "address", address));
    }

    /**
     * Gathers the attributes of a {@link Platform}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutablePlatform.Builder {

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code address}.
         *
         * @param address usually an https address
         * @return this builder
         */
        Builder address(String address);

        /**
         * Sets {@code address} or, with an empty value, removes it.
         *
         * @param address the value, or nothing
         * @return this builder
         */
        Builder address(Optional<String> address);

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
         */
        Platform build();
    }
}
