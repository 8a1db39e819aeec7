package io.github.polnum.json.codec;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody probably meant who wrote a date as letters do, day first: {@code 31.12.2026}, {@code 12/2026}. */
final class WrittenDate {

    private static final int LONGEST = 40;

    private static final Pattern DATE = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");
    private static final Pattern TO =
            Pattern.compile("\\s*[–—]\\s*|\\s+-\\s*|\\s*-\\s+|\\s*/\\s*|(?<=^\\d{4})-(?=\\d{4}$)");

    private WrittenDate() {}

    /**
     * The date or period as the format writes it, if there is one.
     *
     * @param single whether it must be one date, and no period
     */
    static Optional<String> of(String written, boolean single) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var dates = DATE.matcher(written.strip()).replaceAll(WrittenDate::date);
        var period = TO.matcher(dates).replaceAll("/");
        try {
            return Optional.of(
                    single
                            ? PartialDate.parse(period).toString()
                            : Period.parse(period).toString());
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }

    private static String date(MatchResult found) {
        var month = found.group(3) + "-" + twoDigits(found.group(2));
        return found.group(1) == null ? month : month + "-" + twoDigits(found.group(1));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
