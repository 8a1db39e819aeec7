package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text holds marks of web pages, which are shown as they stand. */
final class HtmlInText {

    static final Rule RULE = Catalogue.define(
                    "html-in-text",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": "<plan-described><br>"
                            """))
            .whole(Screening.telling(Screening.Look.MARKUP, "value"))
            .build();

    /** One letter in angle brackets may be mathematics: it is a tag where it closes, or has an attribute in quotation marks. */
    private static final Pattern TAG = Pattern.compile(
            "<(?:abbr|article|blockquote|body|br|button|center|code|dd|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]"
                    + "|head|header|hr|html|iframe|img|input|label|li|link|main|mark|meta|nav|object|ol|pre|script|section"
                    + "|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|tt|ul|video|wbr)"
                    + "(?:\\s+[\\w:-]{1,50}\\s*=[^<>]{0,500})?\\s*/?>"
                    + "|<[abipsu]\\s+[\\w:-]{1,50}\\s*=\\s*[\"'][^<>]{0,500}>|</[a-z]{1,10}[1-6]?\\s*>|<!--",
            Pattern.CASE_INSENSITIVE);

    /** What begins and ends code in CommonMark. */
    private static final Pattern BACKTICKS = Pattern.compile("`++");

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|apos|bull|euro|gt|hellip|laquo|ldquo|lsquo|lt"
                    + "|mdash|middot|nbsp|ndash|quot|raquo|rdquo|rsquo|shy|szlig|[aeiouyAEIOUY](?:acute|circ|grave|uml)|[cC]cedil|[nN]tilde);");

    private HtmlInText() {}

    /** Asked of texts with an ampersand or an opening angle bracket. CommonMark has entities of its own; an address is no text. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.ADDRESS) {
            return Optional.empty();
        }
        var tag = TAG.matcher(use == Texts.Use.MARKDOWN ? withoutCode(text) : text);
        if (tag.find()) {
            return Optional.of(tag.group());
        }
        var entity = ENTITY.matcher(text);
        return use != Texts.Use.MARKDOWN && entity.find() ? Optional.of(entity.group()) : Optional.empty();
    }

    /** A text without its code, which is shown as it stands: from so many backticks to the next place with just as many. */
    private static String withoutCode(String text) {
        var runs = BACKTICKS.matcher(text).results().toList();
        int[] ends = new int[runs.size()];
        var next = new HashMap<Integer, Integer>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            var last = next.put(runs.get(i).group().length(), i);
            ends[i] = last == null ? i : last;
        }
        var left = new StringBuilder();
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            int start = runs.get(i).start();
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            if (ends[i] > i && !escaped) {
                left.append(text, from, start).append('`');
                i = ends[i];
                from = runs.get(i).end();
            }
        }
        return left.append(text, from, text.length()).toString();
    }
}
