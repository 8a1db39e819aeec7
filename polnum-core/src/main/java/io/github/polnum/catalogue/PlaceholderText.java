package io.github.polnum.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.BitSet;
import java.util.List;
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

    /** The first two bytes of what {@link #WHOLE} finds, in small letters. Most names begin otherwise, and need no closer look. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        for (var word : List.of("to", "tb", "fi", "lo", "pl", "à", "te", "no", "zu", "da", "se", "xx")) {
            BEGINNINGS.set(firstTwo(word.getBytes(UTF_8), 0));
        }
    }

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
        return text.length() <= Screening.SHORT && WHOLE.matcher(text).matches();
    }

    /** Whether a short text in UTF-8 may be nothing but a placeholder: it begins like one, or has no letters. */
    static boolean mayBeWhole(byte[] utf8, int end) {
        int at = 0;
        while (at < end && !isLetter(utf8[at])) {
            // Guillemets and dots take two bytes and three.
            at += utf8[at] == (byte) 0xC2 ? 2 : utf8[at] == (byte) 0xE2 ? 3 : 1;
        }
        return at >= end || (at + 1 < end && BEGINNINGS.get(firstTwo(utf8, at)));
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b < 0 && b != (byte) 0xC2 && b != (byte) 0xE2);
    }

    /** Two bytes as one number, the same for small letters and for capitals. */
    private static int firstTwo(byte[] utf8, int at) {
        int first = (utf8[at] | 0x20) & 0xFF;
        int second = (utf8[at + 1] | 0x20) & 0xFF;
        return (first << Byte.SIZE) | second;
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
