package io.github.polnum.json.codec;

import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import org.jspecify.annotations.Nullable;

/** Single days such as {@code 2026-03-09}, which most periods are, read from their bytes. */
final class Days {

    private static final long YEAR_AND_MONTH = 0x2D30302D30303030L;
    private static final long DAY = 0x3030L;

    /** Makes the highest bit of a byte one where it is no digit, or in place of a hyphen or nothing any other byte. */
    private static final long MORE_THAN_NINE_OR_HYPHEN = 0x7F76767F76767676L;

    private static final long MORE_THAN_NINE_OR_NOTHING = 0x7F7F7F7F7F7F7676L;

    /** All months have so many days. */
    private static final int SHORTEST_MONTH = 28;

    private Days() {}

    /** A day; null if it is none, or one that not all months have. */
    static @Nullable Period of(long first, long second) {
        long x = first ^ YEAR_AND_MONTH;
        long y = second ^ DAY;
        if (((x + MORE_THAN_NINE_OR_HYPHEN | x | y + MORE_THAN_NINE_OR_NOTHING | y) & EightBytes.HIGHEST) != 0) {
            return null;
        }
        int year = digits(x, 0) * 100 + digits(x, 2);
        int month = digits(x, 5);
        int day = digits(y, 0);
        return month >= 1 && month <= 12 && day >= 1 && day <= SHORTEST_MONTH
                ? Period.of(PartialDate.of(year, month, day))
                : null;
    }

    /** Two digits from a byte on. */
    private static int digits(long values, int from) {
        int two = (int) (values >>> (from * Byte.SIZE));
        return (two & 0xF) * 10 + ((two >> Byte.SIZE) & 0xF);
    }
}
