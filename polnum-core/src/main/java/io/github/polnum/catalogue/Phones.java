package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds telephone numbers in texts, and tells those that people carry with them from those of an office. */
final class Phones {

    /** A number with the code of a country, or one of ten digits in the groups that are usual in Switzerland or, in pairs, in France. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d+])(?:\\+|00)(?:3[0-4]|36|39|4[013-9]|(?:35|37|38|42)\\d)[\\s\u00A0\u202F./-]?(?:\\(0\\)[\\s\u00A0\u202F]?)?[1-9](?:[\\s\u00A0\u202F./-]?\\d){7,9}(?!\\d)"
                    + "|(?<![\\d+'’.,])0[1-9]\\d[\\s\u00A0\u202F./-]\\d{3}[\\s\u00A0\u202F./-]\\d{2}[\\s\u00A0\u202F./-]\\d{2}(?!\\d)"
                    + "|(?<![\\d+'’.,])(?<!\\d[\\s\u00A0\u202F])0[1-79](?:([\\s\u00A0\u202F.])\\d{2})(?:\\1\\d{2}){3}(?![.,\\s\u00A0\u202F]?\\d)");

    /** How mobile numbers begin: in Switzerland, France, Italy, Austria and Germany. */
    private static final Pattern MOBILE =
            Pattern.compile("(00)?(41(0?)7[4-9]|33(0?)[67]|393|43(0?)6|49(0?)1[5-7]).*|07[4-9].*");

    /** In Switzerland numbers that begin with 06 are those of towns, but not written in pairs. */
    private static final Pattern FRENCH_MOBILE = Pattern.compile("0[67](?:\\D\\d{2}){4}");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private Phones() {}

    static Stream<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }

    static boolean isMobile(String number) {
        return MOBILE.matcher(DIGITS.retainFrom(number)).matches()
                || FRENCH_MOBILE.matcher(number).matches();
    }
}
