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
import java.util.stream.Stream;

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
    private static final byte[] DUMMY_BYTES = folded(DUMMY);

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[{<(");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A text that is nothing but a placeholder: as such, in brackets, followed by dots, or mere crosses or dots. */
    private static final Pattern WHOLE =
            Pattern.compile("[\\s\\p{Punct}«»…]*(?:" + WORDS + "|x{3,})[\\s\\p{Punct}«»…]*|[?.…_\\s]+", FLAGS);

    /** What begins as {@link #WHOLE} finds it. Most names begin otherwise, and need no closer look. */
    private static final List<byte[]> BEGINNINGS = Stream.of(
                    "todo", "to do", "to be", "tbd", "fixm", "lore", "plac", "plat", "à co", "à re", "à ré", "à aj",
                    "à tr", "text", "noch", "zu e", "zu s", "zu ü", "da c", "da s", "da a", "da t", "test", "segn",
                    "xxx")
            .map(PlaceholderText::folded)
            .toList();

    private static final BitSet FIRST_TWO = new BitSet();

    static {
        BEGINNINGS.forEach(word -> FIRST_TWO.set(firstTwo(word, 0)));
    }

    /** What may stand in a text of mere dots, in ASCII. */
    private static final String DOTS = "?._ \t\n\u000B\f\r";

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

    /** Whether a short text in UTF-8 may be nothing but a placeholder: it begins like one, or has no letters but dots. */
    static boolean mayBeWhole(byte[] utf8, int from, int to) {
        boolean dots = true;
        int at = from;
        while (at < to && !isLetter(utf8[at])) {
            dots = dots && (utf8[at] < 0 || DOTS.indexOf(utf8[at]) >= 0);
            // Guillemets and dots take two bytes and three.
            at += utf8[at] == (byte) 0xC2 ? 2 : utf8[at] == (byte) 0xE2 ? 3 : 1;
        }
        return at >= to ? dots : at + 1 < to && FIRST_TWO.get(firstTwo(utf8, at)) && beginsLikeOne(utf8, at, to);
    }

    private static boolean beginsLikeOne(byte[] utf8, int from, int to) {
        for (var word : BEGINNINGS) {
            if (begins(utf8, from, to, word)) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 that is the same for small letters and for capitals. */
    private static byte[] folded(String word) {
        byte[] utf8 = word.getBytes(UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            utf8[i] |= 0x20;
        }
        return utf8;
    }

    /** Whether there is a word, in small letters or in capitals. */
    private static boolean begins(byte[] utf8, int from, int to, byte[] word) {
        int length = 0;
        while (length < word.length && from + length < to && (byte) (utf8[from + length] | 0x20) == word[length]) {
            length++;
        }
        return length == word.length;
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
    static boolean isDummy(byte[] utf8, int from, int to) {
        return begins(utf8, from, to, DUMMY_BYTES);
    }
}
