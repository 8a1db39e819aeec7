package io.github.polnum.json.codec;

import io.github.polnum.finding.Suggestion;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Token;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody probably meant who wrote a date as letters or lists do: {@code 31.12.2026}, {@code 12/2026}, {@code 2019/21},
 * {@code seit 1997}. Nothing where it can be read in two ways.
 */
final class WrittenDate {

    private static final int LONGEST = 40;

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})"
            + "|(\\d{1,2})-(\\d{1,2})-(\\d{4})|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?([0-4]\\d)");

    /** Read with the day first, but in English as often with the month. */
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final Pattern NAMED_MONTH = Pattern.compile("(?:(?:im|am|den|le|en|in|nel|il|on|the)\\s+)?(?:"
            + "(?:(\\d{1,2})(?:\\.|er|º|°|st|nd|rd|th)?\\s*(?:de |of )?)?([a-zà-ÿ]{3,9})\\.?,?\\s+(\\d{4})"
            + "|([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}))");

    private static final Pattern QUARTER = Pattern.compile("[qt]([1-4])[\\s/-]*(\\d{4})|(\\d{4})[\\s/-]*[qt]([1-4])"
            + "|([1-4])(?:\\.|er|e|º|°|st|nd|rd|th)?\\s*(?:quartal|trimestre|quarter)\\s+(\\d{4})");

    /** The names of the months from January on, in four languages, shortened or not, without accents. */
    private static final List<Set<String>> MONTHS = Stream.of(
                    "januar janner janvier gennaio january jan janv gen",
                    "februar fevrier febbraio february feb fevr febr",
                    "marz maerz mars marzo march mar mrz",
                    "april avril aprile apr avr",
                    "mai maggio may mag",
                    "juni juin giugno june jun giu",
                    "juli juillet luglio july jul juil lug",
                    "august aout agosto aug ago",
                    "september septembre settembre sept sep set",
                    "oktober octobre ottobre october okt oct ott",
                    "november novembre nov",
                    "dezember decembre dicembre december dez dec dic")
            .map(names -> Set.of(names.split(" ")))
            .toList();

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:t.*)?)?|([./])(\\d{1,2})\\4(\\d{1,2}))?");

    private static final Pattern WITHOUT_SIGNS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Two years of which the second is cut short. */
    private static final Pattern CUT_YEAR = Pattern.compile("(\\d{2})(\\d{2})\\s*[/–—-]\\s*(\\d{2})");

    private static final Pattern TO =
            Pattern.compile("\\s*[/–—-]\\s*|\\s+(?:bis(?: zum)?|au|à|al|fino al|to|until)\\s+");

    /** What stands before the first of two dates. */
    private static final Pattern FROM = Pattern.compile("(?:von|vom|du|de|dal|from)\\s+");

    private static final Pattern UNTIL =
            Pattern.compile("(?:bis(?: ende| zum)?|spätestens|by|until|entro(?: il)?|fino al"
                    + "|d['’]ici(?: à)?|jusqu['’](?:à|en|au)|au plus tard(?: en)?)\\s+");

    private static final Pattern SINCE =
            Pattern.compile("(?:seit|ab|depuis|dès|des|à partir de|dal|dall’|dall'|da|since|from)(?:\\s*(?=\\d)|\\s+)");

    private static final Pattern STILL = Pattern.compile(
            "\\.\\.\\.?|…|heute|aujourd['’]hui|oggi|today|now|laufend|en cours|in corso|ongoing"
                    + "|unbefristet|dauerhaft|illimitée?|durée indéterminée|permanente?|senza scadenza|a tempo indeterminato|open[- ]ended");

    private static final Pattern NONE_YET = Pattern.compile("tb[acd]|(noch )?offen|noch (unbekannt|nicht .*)"
            + "|nicht festgelegt|(encore )?ouverte?|encore inconnue?|pas encore .*"
            + "|[aà] (définir|fixer|déterminer|préciser|definir|determiner|preciser)"
            + "|(ancora )?da (definire|determinare|fissare|stabilire)|(ancora )?apert[oa]|ancora sconosciut[oa]|non ancora .*"
            + "|open|to be (defined|decided|determined|fixed|announced)|not yet .*");

    private static final Pattern NONE = Pattern.compile(
            "n/?a|n\\.\\s?a\\.|n\\.?\\s?d\\.?|k\\.?\\s?a\\.?|nicht bekannt|pas connue?|non noto|not known|[?–—-]+");

    private static final List<String> ABSENCES =
            Arrays.stream(AbsenceReason.values()).map(Token::token).toList();

    private WrittenDate() {}

    /**
     * The date or period as the format writes it, if there is one.
     *
     * @param single whether it must be one date, and no period
     * @param english whether a date with slashes may have the month first
     */
    static Optional<String> of(String written, boolean single, boolean english) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (english) {
            var slashes = SLASHES.matcher(text);
            if (slashes.matches() && Integer.parseInt(slashes.group(2)) > 12) {
                return date(slashes.group(3), slashes.group(1), slashes.group(2));
            }
            if (SLASHES.matcher(text).results().anyMatch(WrittenDate::isEither)) {
                return Optional.empty();
            }
        }
        var date = date(text);
        return date.isPresent() || single ? date : period(text);
    }

    private static boolean isEither(MatchResult slashes) {
        return Integer.parseInt(slashes.group(1)) <= 12
                && Integer.parseInt(slashes.group(2)) <= 12
                && Integer.parseInt(slashes.group(1)) != Integer.parseInt(slashes.group(2));
    }

    /** Whether somebody wrote in words that there is no end, and no start. */
    static boolean isOpen(String written) {
        return written.length() <= LONGEST
                && STILL.matcher(written.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** The reason for the absence of a value that somebody wrote in words in its place. */
    static Optional<String> absence(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = written.strip().toLowerCase(Locale.ROOT);
        return Suggestion.named(text, ABSENCES)
                .or(() -> NONE_YET.matcher(text).matches()
                        ? Optional.of(AbsenceReason.NOT_FIXED.token())
                        : NONE.matcher(text).matches()
                                ? Optional.of(AbsenceReason.NOT_RECORDED.token())
                                : Optional.empty());
    }

    private static Optional<String> period(String text) {
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(quarter(first(quarter, 2, 3, 6), Integer.parseInt(first(quarter, 1, 4, 5))));
        }
        var until = UNTIL.matcher(text);
        if (until.lookingAt()) {
            return date(text.substring(until.end())).map(end -> "../" + end);
        }
        var since = SINCE.matcher(text);
        var start = since.lookingAt() ? date(text.substring(since.end())) : Optional.<String>empty();
        return start.isPresent()
                ? start.map(first -> first + "/..")
                : twoDates(FROM.matcher(text).lookingAt() ? FROM.matcher(text).replaceFirst("") : text);
    }

    private static String quarter(String year, int number) {
        return String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, 3 * number - 2, year, 3 * number);
    }

    /** The first of several groups that is there. */
    private static String first(MatchResult found, int... groups) {
        return Arrays.stream(groups)
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> twoDates(String text) {
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
            if (dayFirst.group(4) != null) {
                return date(dayFirst.group(6), dayFirst.group(5), dayFirst.group(4));
            }
            return dayFirst.group(7) != null
                    ? date("20" + dayFirst.group(9), dayFirst.group(8), dayFirst.group(7))
                    : date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return named.group(2) != null
                    ? namedMonth(named.group(3), named.group(2), named.group(1))
                    : namedMonth(named.group(6), named.group(4), named.group(5));
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

    private static Optional<String> namedMonth(String year, String name, @Nullable String day) {
        var plain = Letters.plain(name);
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).contains(plain))
                .mapToObj(month -> date(year, String.valueOf(month + 1), day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
