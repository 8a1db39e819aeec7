package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text was to be written later. */
final class PlaceholderText {

    static final Rule RULE = Catalogue.define(
                    "placeholder-text",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": "[TODO]"
                            """))
            .whole(Screening.telling(Screening.Look.PLACEHOLDER, "value"))
            .build();

    private static final String WORDS =
            "to ?do|tbd|fixme|lorem ipsum|placeholder|to be (completed|written|defined|added)"
                    + "|à (compléter|remplir|rédiger|ajouter|traduire)|texte (à venir|provisoire)"
                    + "|(noch )?zu (ergänzen|schreiben|übersetzen)|text folgt|platzhalter"
                    + "|da (completare|compilare|scrivere|aggiungere|tradurre)|testo (segue|provvisorio)|segnaposto";

    private static final String DUMMY = "lorem ipsum";

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[{<(");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A text that is nothing but a placeholder: as such, in brackets, followed by dots, or mere crosses or dots. */
    private static final Pattern WHOLE =
            Pattern.compile("[\\s\\p{Punct}«»…]*(?:" + WORDS + "|x{3,})[\\s\\p{Punct}«»…]*|[?.…_\\s]+", FLAGS);

    /** The letters with which a placeholder begins. Most names begin with another one, and need no closer look. */
    private static final String FIRST_LETTERS = "tflpànzdsx";

    /** A marker in brackets, inside a text. */
    private static final Pattern MARKER =
            Pattern.compile("[\\[{<(]{1,2}\\s*(?:" + WORDS + "|x{3,})\\b[^\\]})>]{0,80}[\\]})>]", FLAGS);

    private PlaceholderText() {}

    /** Asked of short texts and of those with brackets. A source's own word may well be “to do”, and a code may be anything. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.WORD || use == Texts.Use.CODE || use == Texts.Use.ADDRESS) {
            return Optional.empty();
        }
        if (text.regionMatches(true, 0, DUMMY, 0, DUMMY.length()) || isWhole(text)) {
            return Optional.of(text);
        }
        if (BRACKETS.matchesNoneOf(text)) {
            return Optional.empty();
        }
        var marker = MARKER.matcher(text);
        return marker.find() ? Optional.of(marker.group()) : Optional.empty();
    }

    private static boolean isWhole(String text) {
        if (text.length() > Screening.SHORT) {
            return false;
        }
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean possible = at == text.length() || FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
        return possible && WHOLE.matcher(text).matches();
    }

    /** Whether a text in UTF-8 begins as the one that printers fill pages with. */
    static boolean isDummy(byte[] utf8, int end) {
        int at = 0;
        while (at < DUMMY.length() && at < end && (utf8[at] | 0x20) == DUMMY.charAt(at)) {
            at++;
        }
        return at == DUMMY.length();
    }
}
