package io.github.polnum.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.polnum.value.InvariantException.Constraint;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time between two dates, either of which may be imprecise, open or unknown.
 *
 * <table>
 * <caption>The forms of a period (a subset of ISO 8601-2, EDTF)</caption>
 * <tr><th>form</th><th>meaning</th></tr>
 * <tr><td>{@code 2018}, {@code 2018-06}, {@code 2018-06-20}</td><td>a year, a month, a day: a date is a period of its
 * precision</td></tr>
 * <tr><td>{@code 2017-05/2018-06}</td><td>from some day in May 2017 to some day in June 2018</td></tr>
 * <tr><td>{@code 2023/..}</td><td>from 2023, still running</td></tr>
 * <tr><td>{@code 2019-02/}</td><td>from February 2019, end unknown</td></tr>
 * <tr><td>{@code ../2026}</td><td>by 2026</td></tr>
 * <tr><td>{@code /2018-03-31}</td><td>until 31 March 2018, start unknown</td></tr>
 * </table>
 *
 * <p>Where an event has a period, it took place on some day within it; where something lasts, it lasted from the start
 * to the end. Comparison has three values, since an imprecise date may mean many days. A period whose two dates are the
 * same is that date. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Period {

    /**
     * The answer to a question about imprecise dates: certainly so, certainly not, or not to be known.
     *
     * <p>{@code 2018} may lie before or after {@code 2018-06}, so asking which is first has the answer {@link #UNKNOWN}. A
     * rule that must not raise a false alarm acts on {@link #FALSE} or {@link #TRUE} alone.
     *
     * @since 0.1.0
     */
    public enum Truth {
        /** So for every day that the dates may mean. */
        TRUE,
        /** So for no day that the dates may mean. */
        FALSE,
        /** So for some days that the dates may mean and not for others. */
        UNKNOWN;

        static Truth of(boolean certainlySo, boolean certainlyNot) {
            return certainlySo ? TRUE : certainlyNot ? FALSE : UNKNOWN;
        }
    }

    private static final int OPEN = -1;
    private static final int UNKNOWN = -2;

    private final int start;
    private final int end;

    private Period(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the period of one date.
     *
     * @param date a year, a month or a day
     * @return the period
     */
    public static Period of(PartialDate date) {
        return new Period(date.packed(), date.packed());
    }

    /**
     * Returns the period of one day.
     *
     * @param day a day in the years 0 to 9999
     * @return the period
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if the year is out of range
     */
    public static Period of(LocalDate day) {
        return of(PartialDate.from(day));
    }

    /**
     * Returns the period from one date to another.
     *
     * @param start the first date
     * @param end the last date
     * @return the period
     * @throws InvariantException with {@link Constraint#REVERSED_PERIOD} if every day of {@code end} is before every day
     *     of {@code start}
     */
    public static Period between(PartialDate start, PartialDate end) {
        return checked(start.packed(), end.packed(), start + "/" + end);
    }

    /**
     * Returns the period from one day to another.
     *
     * @param start the first day
     * @param end the last day
     * @return the period
     * @throws InvariantException with {@link Constraint#REVERSED_PERIOD} if {@code end} is before {@code start}, with
     *     {@link Constraint#MALFORMED_DATE} if a year is out of range
     */
    public static Period between(LocalDate start, LocalDate end) {
        return between(PartialDate.from(start), PartialDate.from(end));
    }

    /**
     * Returns the period from a date on that still runs: {@code 2023/..}.
     *
     * @param start the first date
     * @return the period; its end is open
     */
    public static Period since(PartialDate start) {
        return new Period(start.packed(), OPEN);
    }

    /**
     * Returns the period from a day on that still runs.
     *
     * @param start the first day
     * @return the period; its end is open
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if the year is out of range
     */
    public static Period since(LocalDate start) {
        return since(PartialDate.from(start));
    }

    /**
     * Returns the period from a date on of which nobody knows when it ends, or whether it does: {@code 2019-02/}.
     *
     * @param start the first date
     * @return the period; its end is unknown
     */
    public static Period starting(PartialDate start) {
        return new Period(start.packed(), UNKNOWN);
    }

    /**
     * Returns the period up to a date, whenever it starts: {@code ../2026}.
     *
     * @param end the last date
     * @return the period; its start is open
     */
    public static Period until(PartialDate end) {
        return new Period(OPEN, end.packed());
    }

    /**
     * Returns the period up to a day, whenever it starts.
     *
     * @param end the last day
     * @return the period; its start is open
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if the year is out of range
     */
    public static Period until(LocalDate end) {
        return until(PartialDate.from(end));
    }

    /**
     * Returns the period up to a date of which nobody knows when it starts: {@code /2018-03-31}.
     *
     * @param end the last date
     * @return the period; its start is unknown
     */
    public static Period ending(PartialDate end) {
        return new Period(UNKNOWN, end.packed());
    }

    /**
     * Reads a period; the inverse of {@link #toString()}.
     *
     * @param value one of the forms of a period, such as {@code 2017-05/2018-06}
     * @return the period
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if {@code value} has another form, with
     *     {@link Constraint#REVERSED_PERIOD} if it ends before it starts, with {@link Constraint#UNSUPPORTED_DATE} if it
     *     has one of the commoner forms of ISO 8601-2 that this model does not know
     */
    public static Period parse(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            int date = PartialDate.parse(value, 0, value.length(), "Period");
            return new Period(date, date);
        }
        int start = end(value, 0, slash);
        int end = end(value, slash + 1, value.length());
        if (start < 0 && end < 0) {
            throw PartialDate.malformed(value, "Period");
        }
        return checked(start, end, value);
    }

    private static int end(String value, int from, int to) {
        if (from == to) {
            return UNKNOWN;
        }
        if (to - from == 2 && value.startsWith("..", from)) {
            return OPEN;
        }
        return PartialDate.parse(value, from, to, "Period");
    }

    private static Period checked(int start, int end, String value) {
        var period = new Period(start, end);
        if (period.last() < period.first()) {
            throw new InvariantException(
                    "Period", "value", Constraint.REVERSED_PERIOD, value, "not end before it starts");
        }
        return period;
    }

    /**
     * Returns the date on which this period starts.
     *
     * @return the date; empty where the start is open or unknown
     */
    public Optional<PartialDate> start() {
        return start < 0 ? Optional.empty() : Optional.of(PartialDate.ofPacked(start));
    }

    /**
     * Returns the date on which this period ends.
     *
     * @return the date; empty where the end is open or unknown
     */
    public Optional<PartialDate> end() {
        return end < 0 ? Optional.empty() : Optional.of(PartialDate.ofPacked(end));
    }

    /**
     * Returns the date that this period is, if it is one.
     *
     * @return for example {@code 2018-06}; empty for {@code 2017/2018}
     */
    public Optional<PartialDate> date() {
        return start == end ? start() : Optional.empty();
    }

    /**
     * Tells whether the start is open: {@code ../2026}.
     *
     * @return whether it is; an unknown start is not open
     */
    public boolean isOpenStart() {
        return start == OPEN;
    }

    /**
     * Tells whether the start is unknown: {@code /2018-03-31}.
     *
     * @return whether it is; an open start is not unknown
     */
    public boolean isUnknownStart() {
        return start == UNKNOWN;
    }

    /**
     * Tells whether the end is open: {@code 2023/..}.
     *
     * @return whether it is; an unknown end is not open
     */
    public boolean isOpenEnd() {
        return end == OPEN;
    }

    /**
     * Tells whether the end is unknown: {@code 2019-02/}.
     *
     * @return whether it is; an open end is not unknown
     */
    public boolean isUnknownEnd() {
        return end == UNKNOWN;
    }

    /**
     * Returns the first day that may belong to this period.
     *
     * @return the day; empty where the start is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return start().map(PartialDate::earliest);
    }

    /**
     * Returns the last day that may belong to this period.
     *
     * @return the day; empty where the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return end().map(PartialDate::latest);
    }

    /**
     * Tells whether what happened on a day of this period came before what happened on a day of another one.
     *
     * @param other the other period
     * @return {@link Truth#TRUE} if every day of this one is before every day of the other, {@link Truth#FALSE} if none is
     */
    public Truth isBefore(Period other) {
        return Truth.of(last() < other.first(), first() >= other.last());
    }

    /**
     * Tells whether what happened on a day of this period came after what happened on a day of another one.
     *
     * @param other the other period
     * @return {@link Truth#TRUE} if every day of this one is after every day of the other, {@link Truth#FALSE} if none is
     */
    public Truth isAfter(Period other) {
        return other.isBefore(this);
    }

    /**
     * Tells whether what happens in another period happens inside this one.
     *
     * <p>Here an open end is no limit, and an unknown one may lie anywhere after the start; likewise for starts. What
     * still runs in the other period may yet end inside this one. A period includes one that is equal to it.
     *
     * @param other the other period
     * @return {@link Truth#TRUE} if the other certainly lies inside this one, {@link Truth#FALSE} if the other certainly starts before or ends after this one
     */
    public Truth includes(Period other) {
        if (equals(other)) {
            return Truth.TRUE;
        }
        return Truth.of(
                latestStart() <= other.first() && earliestEnd() >= other.last(),
                other.startsBefore(first()) || other.endsAfter(last()));
    }

    // Days are packed as PartialDate packs them; what is open or unknown lies before or after them all.

    /** The last day on which this period may start, as a limit for others: a date is a limit with all of its days. */
    private int latestStart() {
        if (start == OPEN) {
            return Integer.MIN_VALUE;
        }
        return start == end ? first() : start < 0 ? last() : Math.min(PartialDate.lastDay(start), last());
    }

    private int earliestEnd() {
        if (end == OPEN) {
            return Integer.MAX_VALUE;
        }
        return start == end ? last() : end < 0 ? first() : Math.max(PartialDate.firstDay(end), first());
    }

    private boolean startsBefore(int limit) {
        return (start < 0 ? last() : Math.min(PartialDate.lastDay(start), last())) < limit;
    }

    private boolean endsAfter(int limit) {
        return (end < 0 ? first() : Math.max(PartialDate.firstDay(end), first())) > limit;
    }

    private int first() {
        return start < 0 ? Integer.MIN_VALUE : PartialDate.firstDay(start);
    }

    private int last() {
        return end < 0 ? Integer.MAX_VALUE : PartialDate.lastDay(end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Returns the shortest form of this period; {@link #parse} reads it back. */
    @Override
    public String toString() {
        byte[] text = new byte[2 * PartialDate.LONGEST + 1];
        int length = print(start, text, 0);
        if (start != end) {
            text[length++] = '/';
            length = print(end, text, length);
        }
        return new String(text, 0, length, ISO_8859_1);
    }

    private static int print(int packed, byte[] text, int position) {
        if (packed == OPEN) {
            text[position] = '.';
            text[position + 1] = '.';
            return position + 2;
        }
        return packed == UNKNOWN ? position : PartialDate.print(packed, text, position);
    }
}
