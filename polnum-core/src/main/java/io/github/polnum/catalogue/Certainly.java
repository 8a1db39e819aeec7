package io.github.polnum.catalogue;

import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is certain about dates that may be imprecise, unknown or open: no rule may say more.
 *
 * <p>A lone date as the period of a phase is only its start, which the methods about starts respect.
 */
final class Certainly {

    private Certainly() {}

    /** Whether all of one lies before all of the other. */
    static boolean before(Period one, Period other) {
        return one.isBefore(other) == Truth.TRUE;
    }

    /** Whether all of it lies before the day. */
    static boolean before(Period one, LocalDate day) {
        return before(one, Period.of(day));
    }

    /** Whether all of it lies after the day. */
    static boolean after(Period one, LocalDate day) {
        return before(Period.of(day), one);
    }

    /** Whether the two have no day in common. */
    static boolean apart(Period one, Period other) {
        return before(one, other) || before(other, one);
    }

    /**
     * Whether the two, which last, have more than a day in common however imprecisely they are told: the day on which one
     * is handed over to the other is often said to be in both.
     */
    static boolean overlap(Period one, Period other) {
        var startOfOne = latestStart(one);
        var startOfOther = latestStart(other);
        var endOfOne = earliestEnd(one);
        var endOfOther = earliestEnd(other);
        return startOfOne.isPresent()
                && startOfOther.isPresent()
                && endOfOne.isPresent()
                && endOfOther.isPresent()
                && startOfOne.get().isBefore(endOfOther.get())
                && startOfOther.get().isBefore(endOfOne.get());
    }

    /** The last day on which it may have begun; none where that is unknown. */
    static Optional<LocalDate> latestStart(Period period) {
        return period.isOpenStart()
                ? Optional.of(LocalDate.MIN)
                : period.start().map(PartialDate::latest);
    }

    /** The first day on which it may have ended; none where that is unknown. */
    static Optional<LocalDate> earliestEnd(Period period) {
        return period.isOpenEnd() ? Optional.of(LocalDate.MAX) : period.end().map(PartialDate::earliest);
    }
}
