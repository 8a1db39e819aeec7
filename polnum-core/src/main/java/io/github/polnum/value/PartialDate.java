package io.github.polnum.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import io.github.polnum.value.InvariantException.Constraint;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month of a year, or a day, as precise as it is known: {@code 2018}, {@code 2018-06}, {@code 2018-06-20}.
 *
 * <p>Years run from 0 to 9999 in the proleptic Gregorian calendar and have four digits (ISO 8601-1). Which of two dates
 * is first may not be known: {@link Period#isBefore} answers that, in three values; a partial date has no natural order.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PartialDate {

    /** The characters of a date to the day. */
    static final int LONGEST = 10;

    private static final CharMatcher QUALIFIER = CharMatcher.anyOf("?~%");

    private final int packed;

    private PartialDate(int packed) {
        this.packed = packed;
    }

    /**
     * Returns a year.
     *
     * @param year 0 to 9999
     * @return the date
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if the year is out of range
     */
    public static PartialDate of(int year) {
        if (!isDate(year, 0, 0)) {
            throw noSuchDate("" + year, "PartialDate");
        }
        return new PartialDate(pack(year, 0, 0));
    }

    /**
     * Returns a month.
     *
     * @param year 0 to 9999
     * @param month 1 to 12
     * @return the date
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if a number is out of range
     */
    public static PartialDate of(int year, int month) {
        if (month < 1 || !isDate(year, month, 0)) {
            throw noSuchDate(year + "-" + month, "PartialDate");
        }
        return new PartialDate(pack(year, month, 0));
    }

    /**
     * Returns a day.
     *
     * @param year 0 to 9999
     * @param month 1 to 12
     * @param day 1 to the number of days in the month
     * @return the date
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        if (month < 1 || day < 1 || !isDate(year, month, day)) {
            throw noSuchDate(year + "-" + month + "-" + day, "PartialDate");
        }
        return new PartialDate(pack(year, month, day));
    }

    /**
     * Returns a day.
     *
     * @param day a day in the years 0 to 9999
     * @return the date
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if the year is out of range
     */
    public static PartialDate from(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads a date; the inverse of {@link #toString()}.
     *
     * @param value {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws InvariantException with {@link Constraint#MALFORMED_DATE} if {@code value} has another form or there is no
     *     such day, with {@link Constraint#UNSUPPORTED_DATE} if it is one of the commoner dates of ISO 8601-2, which this model does
     *     not know
     */
    public static PartialDate parse(String value) {
        return new PartialDate(parse(value, 0, value.length(), "PartialDate"));
    }

    static PartialDate ofPacked(int packed) {
        return new PartialDate(packed);
    }

    int packed() {
        return packed;
    }

    /** Reads the date between two positions; throws with the whole value, and with the type that was to be read. */
    static int parse(String value, int from, int to, String type) {
        int length = to - from;
        if ((length != 4 && length != 7 && length != 10)
                || (length > 4 && value.charAt(from + 4) != '-')
                || (length > 7 && value.charAt(from + 7) != '-')) {
            throw malformed(value, type);
        }
        int year = digits(value, from, from + 4);
        int month = length > 4 ? digits(value, from + 5, from + 7) : 0;
        int day = length > 7 ? digits(value, from + 8, from + 10) : 0;
        if (year < 0 || (length > 4 && month < 1) || (length > 7 && day < 1) || !isDate(year, month, day)) {
            throw malformed(value, type);
        }
        return pack(year, month, day);
    }

    private static int digits(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static InvariantException malformed(String value, String type) {
        int slash = value.indexOf('/');
        var unsupported = unsupportedForm(value.substring(0, slash < 0 ? value.length() : slash));
        if (unsupported.isEmpty() && slash >= 0) {
            unsupported = unsupportedForm(value.substring(slash + 1));
        }
        if (!unsupported.isEmpty()) {
            return new InvariantException(
                    type,
                    "value",
                    Constraint.UNSUPPORTED_DATE,
                    value,
                    "be a year, month or day, and not the form \"" + unsupported + "\" of ISO 8601-2",
                    unsupported);
        }
        return noSuchDate(value, type);
    }

    private static InvariantException noSuchDate(String value, String type) {
        return new InvariantException(
                type,
                "value",
                Constraint.MALFORMED_DATE,
                value,
                "be YYYY, YYYY-MM or YYYY-MM-DD, "
                        + (type.equals("Period") ? "or two of them joined by a slash, " : "")
                        + "and in the calendar");
    }

    /** The name of the ISO 8601-2 form that a date has, or nothing. No pattern may go through a long value more than once. */
    private static String unsupportedForm(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
            return "time-of-day";
        }
        if (value.matches("[0-9X]{4}(-[0-9X]{2}){0,2}") && value.indexOf('X') >= 0) {
            return "unspecified-digits";
        }
        if (value.matches("[?~%]?\\d{4}.*") && QUALIFIER.matchesAnyOf(value)) {
            return "uncertain-or-approximate";
        }
        if (value.matches("\\d{4}-(2[1-9]|3[0-9]|4[01])")) {
            return "season";
        }
        if (value.matches("[\\[{].*[\\]}]")) {
            return "set";
        }
        if (value.matches("-\\d{4}.*")) {
            return "negative-year";
        }
        if (value.matches("Y-?\\d.*")) {
            return "long-year";
        }
        return "";
    }

    private static int pack(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    private static int lengthOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The first day, packed: dates compare as their packed days do. */
    static int firstDay(int packed) {
        int month = packed >> 5 & 15;
        int day = packed & 31;
        return pack(packed >> 9, Math.max(1, month), Math.max(1, day));
    }

    /** The last day, packed. */
    static int lastDay(int packed) {
        int year = packed >> 9;
        int month = (packed >> 5 & 15) == 0 ? 12 : packed >> 5 & 15;
        int day = packed & 31;
        return pack(year, month, day == 0 ? lengthOf(year, month) : day);
    }

    private static LocalDate toLocalDate(int packed) {
        return LocalDate.of(packed >> 9, packed >> 5 & 15, packed & 31);
    }

    private static boolean isDate(int year, int month, int day) {
        if (year < 0 || year > 9999 || month > 12) {
            return false;
        }
        return day <= 28 || day <= lengthOf(year, month);
    }

    /**
     * Returns the year.
     *
     * @return 0 to 9999
     */
    public int year() {
        return packed >> 9;
    }

    /**
     * Returns the month.
     *
     * @return 1 to 12; empty for a year
     */
    public OptionalInt month() {
        int month = packed >> 5 & 15;
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Returns the day of the month.
     *
     * @return 1 to 31; empty for a year or a month
     */
    public OptionalInt day() {
        int day = packed & 31;
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /**
     * Returns the first day that this date may mean.
     *
     * @return for example 1 January for a year
     */
    public LocalDate earliest() {
        return toLocalDate(firstDay(packed));
    }

    /**
     * Returns the last day that this date may mean.
     *
     * @return for example 31 December for a year
     */
    public LocalDate latest() {
        return toLocalDate(lastDay(packed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /** Returns the date as ISO 8601 writes it; {@link #parse} reads it back. */
    @Override
    public String toString() {
        byte[] text = new byte[LONGEST];
        return new String(text, 0, print(packed, text, 0), ISO_8859_1);
    }

    /** Prints a date at a position after which there are {@value #LONGEST} bytes; the position after it. */
    static int print(int packed, byte[] text, int position) {
        int year = packed >> 9;
        put(year / 100, text, position);
        put(year % 100, text, position + 2);
        text[position + 4] = '-';
        put(packed >> 5 & 15, text, position + 5);
        text[position + 7] = '-';
        put(packed & 31, text, position + 8);
        return position + ((packed & 31) != 0 ? LONGEST : (packed & 0x1FF) != 0 ? 7 : 4);
    }

    /** Puts two digits at a position. */
    private static void put(int number, byte[] text, int position) {
        text[position] = (byte) ('0' + number / 10);
        text[position + 1] = (byte) ('0' + number % 10);
    }
}
