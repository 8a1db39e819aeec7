package io.github.polnum.json.codec;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody probably meant who wrote a date as letters or lists do: {@code 31.12.2026}, {@code 12/2026}, {@code 2019/21},
 * {@code seit 1997}. Nothing where it can be read in two ways.
 */
final class WrittenDate {

    private static final int LONGEST = 40;

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:t.*)?)?|([./])(\\d{1,2})\\4(\\d{1,2}))?");

    private static final Pattern WITHOUT_SIGNS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Two years of which the second is cut short. */
    private static final Pattern CUT_YEAR = Pattern.compile("(\\d{2})(\\d{2})\\s*[/–—-]\\s*(\\d{2})");

    private static final Pattern TO = Pattern.compile("\\s*[/–—-]\\s*|\\s+(?:bis|au|à|al|to|until)\\s+");

    private static final Pattern SINCE =
            Pattern.compile("(?:seit|ab|depuis|dès|des|à partir de|dal|dall’|dall'|da|since|from)\\s*(?=\\d)");

    private static final Pattern STILL =
            Pattern.compile("\\.\\.\\.?|…|heute|aujourd['’]hui|oggi|today|now|laufend|en cours|in corso|ongoing");

    private static final Pattern NONE_YET = Pattern.compile("n/?a|n\\.a\\.|k\\.? ?a\\.?|tb[acd]|[?–—-]+"
            + "|(noch )?(offen|unbekannt|nicht (bekannt|festgelegt))|(encore )?(inconnue?|ouverte?)|pas encore .*"
            + "|[aà] (définir|fixer|déterminer|préciser|definir|determiner|preciser)"
            + "|(ancora )?da (definire|determinare|fissare|stabilire)|(ancora )?(sconosciut|apert)[oa]"
            + "|unknown|open|to be (defined|decided|determined|fixed|announced)|not yet .*");

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
        var text = written.strip().toLowerCase(Locale.ROOT);
        var date = date(text);
        return date.isPresent() || single ? date : period(text);
    }

    /** Whether somebody wrote in words that there is no date yet. */
    static boolean isNoneYet(String written) {
        return written.length() <= LONGEST
                && NONE_YET.matcher(written.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static Optional<String> period(String text) {
        var since = SINCE.matcher(text);
        if (since.lookingAt()) {
            return date(text.substring(since.end())).map(start -> start + "/..");
        }
        var cut = CUT_YEAR.matcher(text);
        if (cut.matches()) {
            return cutYear(cut);
        }
        var periods = new LinkedHashSet<String>();
        var to = TO.matcher(text);
        while (to.find()) {
            var end = text.substring(to.end());
            var last = STILL.matcher(end).matches() ? Optional.of("..") : date(end);
            date(text.substring(0, to.start()))
                    .flatMap(first -> last.map(then -> first + "/" + then))
                    .filter(WrittenDate::isPeriod)
                    .ifPresent(periods::add);
        }
        return periods.size() == 1 ? Optional.of(periods.iterator().next()) : Optional.empty();
    }

    /** {@code 2019/21}: what could be a month is one where no later year is possible, and is otherwise not to be known. */
    private static Optional<String> cutYear(MatchResult cut) {
        int start = Integer.parseInt(cut.group(2));
        int end = Integer.parseInt(cut.group(3));
        if (end > 12) {
            return end > start
                    ? Optional.of(cut.group(1) + cut.group(2) + "/" + cut.group(1) + cut.group(3))
                    : Optional.empty();
        }
        return end > start ? Optional.empty() : date(cut.group(1) + cut.group(2) + "-" + cut.group(3));
    }

    private static boolean isPeriod(String period) {
        try {
            Period.parse(period);
            return true;
        } catch (InvariantException e) {
            return false;
        }
    }

    private static Optional<String> date(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var withoutSigns = WITHOUT_SIGNS.matcher(text);
        if (withoutSigns.matches()) {
            return date(withoutSigns.group(1), withoutSigns.group(2), withoutSigns.group(3));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (!yearFirst.matches()) {
            return Optional.empty();
        }
        return yearFirst.group(4) == null
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : date(yearFirst.group(1), yearFirst.group(5), yearFirst.group(6));
    }

    private static Optional<String> date(String year, @Nullable String month, @Nullable String day) {
        var date = year + (month == null ? "" : "-" + twoDigits(month)) + (day == null ? "" : "-" + twoDigits(day));
        try {
            return Optional.of(PartialDate.parse(date).toString());
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
