package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A planned act: a measure, an action, an initiative, a project, a commitment (Geneva: <i>mesure</i>, <i>projet</i>,
 * <i>engagement</i>).
 *
 * <p>Real frameworks do not keep these apart, so neither does this type; the name of the level does.
 *
 * <p>All but the identifier and the name may be left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@ModelStyle
@Value.Immutable
public abstract sealed class Measure extends PolicyElement permits ImmutableMeasure {

    Measure() {}

    /**
     * Returns a builder of a measure with what is required.
     *
     * @param id an identifier such as {@code donnees-ouvertes}
     * @param name the official name
     * @return a builder
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id, Text name) {
        return withDefaults(ImmutableMeasure.builder()).id(id).name(name);
    }

    /**
     * Returns a measure with an identifier and a name only.
     *
     * @param id an identifier such as {@code donnees-ouvertes}
     * @param name the official name
     * @return the measure
     * @throws InvariantException if {@code id} is not of the form of an identifier
     */
    public static Measure of(String id, Text name) {
        return builder(id, name).build();
    }

    /**
     * Returns what the one in charge reported.
     *
     * @return the reports, the oldest first
     */
    public abstract List<StatusReport> statusReports();

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

    /**
     * Returns what was reported last. It need not tell the state, or may tell it in the administration's own word:
     * {@link PolicyFramework#stateOf} tells what is known of it.
     *
     * @return the last of the status reports; empty if there are none
     */
    public final Optional<StatusReport> status() {
        return statusReports().isEmpty()
                ? Optional.empty()
                : Optional.of(statusReports().get(statusReports().size() - 1));
    }

    /**
     * Returns what had been reported last by a day.
     *
     * @param asOf the day
     * @return the last of the status reports that are not certainly of a later time; empty if there are none
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public final Optional<StatusReport> status(LocalDate asOf) {
        return lastBy(asOf, report -> true);
    }

    /** The last report that was made by a day, as far as its date tells, and that is as wanted. */
    final Optional<StatusReport> lastBy(LocalDate asOf, Predicate<StatusReport> wanted) {
        var day = Period.of(asOf);
        for (int i = statusReports().size() - 1; i >= 0; i--) {
            var report = statusReports().get(i);
            boolean isLater = report.date()
                    .value()
                    .filter(date -> day.isBefore(date) == Truth.TRUE)
                    .isPresent();
            if (!isLater && wanted.test(report)) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns by when this is to be done.
     *
     * @return the planned date of its first event {@link EventKind#DELIVERED} that has one and did not {@linkplain Event#tookPlace take
     *     place} yet; where all did, that of the last; else the date on which its period ends; else why the delivery has no
     *     planned date; not stated if nothing is said
     */
    public final Stated<Period> deadline() {
        Stated<Period> reason = Stated.notStated();
        Stated<Period> kept = Stated.notStated();
        for (var event : events()) {
            var planned = event.planned();
            if (event.kind().equals(EventKind.DELIVERED) && planned.isStated()) {
                if (planned.value().isEmpty()) {
                    reason = reason.isStated() ? reason : planned;
                } else if (event.tookPlace()) {
                    kept = planned;
                } else {
                    return planned;
                }
            }
        }
        var end = period().value().flatMap(Period::end);
        return kept.isStated() || end.isEmpty() ? (kept.isStated() ? kept : reason) : Stated.of(Period.of(end.get()));
    }

    @Override
    public final ElementType type() {
        return ElementType.MEASURE;
    }

    /**
     * Returns this measure with other status reports.
     *
     * @param statusReports the reports, the oldest first
     * @return one that differs in that only
     */
    public abstract Measure withStatusReports(Iterable<? extends StatusReport> statusReports);

    @Override
    public abstract Measure withName(Text name);

    @Override
    public abstract Builder toBuilder();

    /**
     * Gathers the attributes of a measure. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public sealed interface Builder extends PolicyElement.Builder<Builder> permits ImmutableMeasure.Builder {

        /**
         * Appends one to {@link Measure#statusReports()}.
         *
         * @param statusReport the one to append
         * @return this builder
         */
        Builder addStatusReport(StatusReport statusReport);

        /**
         * Replaces all {@link Measure#statusReports()}.
         *
         * @param statusReports all of them, in order
         * @return this builder
         */
        Builder statusReports(Iterable<? extends StatusReport> statusReports);

        /**
         * Appends one to {@link Measure#measures()}.
         *
         * @param measure the one to append
         * @return this builder
         */
        Builder addMeasure(Measure measure);

        /**
         * Replaces all {@link Measure#measures()}.
         *
         * @param measures all of them, in order
         * @return this builder
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Appends one to {@link Measure#indicators()}.
         *
         * @param indicator the one to append
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Replaces all {@link Measure#indicators()}.
         *
         * @param indicators all of them, in order
         * @return this builder
         */
        Builder indicators(Iterable<? extends Indicator> indicators);

        @Override
        Measure build();
    }
}
