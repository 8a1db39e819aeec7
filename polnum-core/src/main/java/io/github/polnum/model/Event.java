package io.github.polnum.model;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that happened or is planned, on a day that may be known imprecisely: adopted, published, opened.
 *
 * <p>A span as its date means some day within it; what lasts is a {@link Phase}. A milestone is an event. A season is
 * given as its months, with its own word in the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Event permits ImmutableEvent {

    Event() {}

    /**
     * Returns a builder with what is required.
     *
     * @param kind for example {@link EventKind#ADOPTED}
     * @return a builder
     */
    public static Builder builder(EventKind kind) {
        return ImmutableEvent.builder()
                .kind(kind)
                .date(Stated.notStated())
                .planned(Stated.notStated())
                .extensions(Extensions.none());
    }

    /**
     * Returns an event on a date.
     *
     * @param kind what happened
     * @param date a date such as {@code 2018-06-20}
     * @return the value
     * @throws InvariantException if {@code date} is not of the form of a period
     */
    public static Event of(EventKind kind, String date) {
        return builder(kind).date(date).build();
    }

    /**
     * Returns what happened.
     *
     * @return for example {@link EventKind#ADOPTED}
     */
    public abstract EventKind kind();

    /**
     * Returns the name of the event.
     *
     * @return the wording, if it has a name
     */
    public abstract Optional<Text> name();

    /**
     * Returns what is told of it.
     *
     * @return plain text
     */
    public abstract Optional<Text> text();

    /**
     * Returns when it happened.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> date();

    /**
     * Returns when it was or is planned to happen.
     *
     * @return the date, or why there is none
     */
    public abstract Stated<Period> planned();

    /** What has no date for one of these reasons took place all the same. */
    private static final Set<AbsenceReason> OF_THE_PAST = Set.of(AbsenceReason.NOT_RECORDED, AbsenceReason.WITHHELD);

    /**
     * Tells whether this is a fact and no plan.
     *
     * @return true if it has a date, be it one that was not recorded or is withheld, or neither a date nor a planned one: an
     *     event that says nothing of when it was is told because it was; false for what is only planned, or whose date is not
     *     fixed
     */
    public final boolean tookPlace() {
        return date().value().isPresent()
                || date().absence().filter(OF_THE_PAST::contains).isPresent()
                || (!date().isStated() && !planned().isStated());
    }

    /**
     * Returns who or what made it happen.
     *
     * @return references to bodies, posts or acts
     */
    public abstract List<Reference> by();

    /**
     * Returns where this is said.
     *
     * @return references to sources, in order
     */
    public abstract List<Reference> cites();

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
    }

    /**
     * Gathers the attributes of an {@link Event}. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableEvent.Builder {

        /**
         * Sets {@code kind}.
         *
         * @param kind for example {@link EventKind#ADOPTED}
         * @return this builder
         */
        Builder kind(EventKind kind);

        /**
         * Sets {@code name}.
         *
         * @param name the wording
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets {@code name} or, with an empty value, removes it.
         *
         * @param name the value, or nothing
         * @return this builder
         */
        Builder name(Optional<? extends Text> name);

        /**
         * Sets {@code text}.
         *
         * @param text plain text
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets {@code text} or, with an empty value, removes it.
         *
         * @param text the value, or nothing
         * @return this builder
         */
        Builder text(Optional<? extends Text> text);

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
         * Sets {@code planned}, or why there is none.
         *
         * @param planned the date, or why there is none
         * @return this builder
         */
        Builder planned(Stated<Period> planned);

        /**
         * Sets {@code planned}.
         *
         * @param planned the date
         * @return this builder
         */
        default Builder planned(Period planned) {
            return planned(Stated.of(planned));
        }

        /**
         * Sets {@code planned}.
         *
         * @param planned one of the forms of a {@link Period}, such as {@code 2017-05/2018-06}
         * @return this builder
         * @throws InvariantException if it is not of the form of a period
         */
        default Builder planned(String planned) {
            return planned(Period.parse(planned));
        }

        /**
         * Appends one to {@link Event#by()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addBy(Reference reference);

        /**
         * Appends one to {@link Event#by()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addBy(String reference) {
            return addBy(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Event#by()}.
         *
         * @param by all of them, in order
         * @return this builder
         */
        Builder by(Iterable<? extends Reference> by);

        /**
         * Appends one to {@link Event#cites()}.
         *
         * @param reference the one to append
         * @return this builder
         */
        Builder addCite(Reference reference);

        /**
         * Appends one to {@link Event#cites()}.
         *
         * @param reference the reference to append
         * @return this builder
         * @throws InvariantException if it is not of the form of a reference
         */
        default Builder addCite(String reference) {
            return addCite(Reference.parse(reference));
        }

        /**
         * Replaces all {@link Event#cites()}.
         *
         * @param cites all of them, in order
         * @return this builder
         */
        Builder cites(Iterable<? extends Reference> cites);

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
         * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_EXTENSION_NAME} if an
         *     extension has the name of a member of the format
         */
        Event build();
    }
}
