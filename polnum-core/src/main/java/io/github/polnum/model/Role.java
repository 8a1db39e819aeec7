package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an authority takes on in a policy, such as <i>faciliter</i> (Geneva: <i>axe</i>, <i>rôle-clé</i>).
 *
 * <p>Used only where the source speaks of roles or of what the authority is there for; any other top level is an {@link
 * Objective}. Not what StratML calls a role, which is the part of a stakeholder.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Role extends PolicyElement permits ImmutableRole {

    Role() {}

    /**
     * Returns a builder of a role with what is required.
     *
     * @param id an identifier such as {@code faciliter}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableRole.builder()).id(id).name(name);
    }

    /**
     * Returns a role with an identifier and a name only.
     *
     * @param id an identifier such as {@code faciliter}
     * @param name the official name
     * @return the role
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Role of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns the objectives under it.
     *
     * @return the objectives, in order
     */
    public abstract List<Objective> objectives();

    /**
     * Returns the measures under it.
     *
     * @return the measures, in order
     */
    public abstract List<Measure> measures();

    /**
     * Returns the indicators under it.
     *
     * @return the indicators, in order
     */
    public abstract List<Indicator> indicators();

    @Override
    public final ElementType type() {
        return ElementType.ROLE;
    }

    @Override
    public abstract Role withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a role. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableRole.Builder {

        /**
         * Appends one to {@link Role#objectives()}.
         *
         * @param objective the one to append
         * @return this builder
         */
        Builder addObjective(Objective objective);

        /**
         * Replaces all {@link Role#objectives()}.
         *
         * @param objectives all of them, in order
         * @return this builder
         */
        Builder objectives(Iterable<? extends Objective> objectives);

        /**
         * Appends one to {@link Role#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Role#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Appends one to {@link Role#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link Role#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        @Override
        Role build();
    }
}
