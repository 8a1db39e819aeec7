package io.github.polnum.model;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A process in which people are asked to take part.
 *
 * <p>When it was announced, published, opened and closed are {@code events}; its steps are {@code phases}; declared
 * totals are {@code figures}. Not what OParl calls a consultation, which is the treatment of a paper by a committee.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Consultation extends PolicyElement permits ImmutableConsultation {

    /**
     * The place where people take part online.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1.0
     */
    @ModelStyle
    @Value.Immutable
    public abstract static sealed class Platform permits ImmutablePlatform {

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
         * Returns a platform of which only the name is known.
         *
         * @param name the wording
         * @return the value
         */
        public static Platform of(Text name) {
            return builder(name).build();
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
            MemberNames.check(this, extensions());
            address().ifPresent(address -> Checks.string("Platform", "address", address));
        }

        /**
         * Gathers the attributes of a {@link Platform}. Not thread-safe.
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
             * @throws InvariantException with {@link InvariantException.Constraint#LONE_SURROGATE} if the address holds
             *     half a character, with {@link InvariantException.Constraint#TOO_LONG} if it has more than
             *     {@link Text#MAX_LENGTH} characters, with
             *     {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a
             *     member of the format
             */
            Platform build();
        }
    }

    Consultation() {}

    /**
     * Returns a builder of a consultation with what is required.
     *
     * @param id an identifier such as {@code consultation-2018}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableConsultation.builder()).id(id).name(name);
    }

    /**
     * Returns a consultation with an identifier and a name only.
     *
     * @param id an identifier such as {@code consultation-2018}
     * @param name the official name
     * @return the consultation
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Consultation of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what kind of process it is.
     *
     * @return for example {@link ConsultationKind#PUBLIC}
     */
    public abstract Optional<ConsultationKind> kind();

    /**
     * Returns the ways in which people could take part.
     *
     * @return for example {@link Channel#ONLINE}
     */
    public abstract Set<Channel> channels();

    /**
     * Returns where people took part online.
     *
     * @return the platform, if there was one
     */
    public abstract Optional<Platform> platform();

    /**
     * Returns the themes.
     *
     * @return the topics, in order
     */
    public abstract List<Topic> topics();

    /**
     * Returns what the authority promised to do with the result.
     *
     * @return the commitments, in order
     */
    public abstract List<Measure> commitments();

    /**
     * Returns where the results are: the synthesis, the single contributions and votes, the open data.
     *
     * @return references to sources
     */
    public abstract List<Reference> records();

    @Override
    public final ElementType type() {
        return ElementType.CONSULTATION;
    }

    @Override
    public abstract Consultation withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a consultation. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableConsultation.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link ConsultationKind#PUBLIC}
         * @return this builder
         */
        Builder kind(ConsultationKind kind);

        /**
         * Sets {@code kind} or, with an empty value, removes it.
         *
         * @param kind the value, or nothing
         * @return this builder
         */
        Builder kind(Optional<? extends ConsultationKind> kind);

        /**
         * Appends one to {@link Consultation#channels()}.
         *
         * @param channel the one to append
         * @return this builder
         */
        Builder addChannel(Channel channel);

        /**
         * Replaces all {@link Consultation#channels()}.
         *
         * @param channels all of them, in order
         * @return this builder
         */
        Builder channels(Iterable<? extends Channel> channels);

        /**
         * Sets {@code platform}.
         *
         * @param platform the platform
         * @return this builder
         */
        Builder platform(Platform platform);

        /**
         * Sets {@code platform} or, with an empty value, removes it.
         *
         * @param platform the value, or nothing
         * @return this builder
         */
        Builder platform(Optional<? extends Platform> platform);

        /**
         * Appends one to {@link Consultation#topics()}.
         *
         * @param topic the one to append
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Replaces all {@link Consultation#topics()}.
         *
         * @param topics all of them, in order
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Appends one to {@link Consultation#commitments()}.
         *
         * @param commitment the one to append
         * @return this builder
         */
        Builder addCommitment(Measure commitment);

        /**
         * Replaces all {@link Consultation#commitments()}.
         *
         * @param commitments all of them, in order
         * @return this builder
         */
        Builder commitments(Iterable<? extends Measure> commitments);

        /**
         * Appends one to {@link Consultation#records()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addRecord(Reference reference);

        /**
         * Appends one to {@link Consultation#records()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addRecord(String reference) {
            return addRecord(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Consultation#records()}.
         *
         * @param records all of them, in order
         * @return this builder
         */
        Builder records(Iterable<? extends Reference> records);

        @Override
        Consultation build();
    }
}
