package io.github.polnum.catalogue;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
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

    private static final String TEXT = "(?:(?:texte?|testo|description|beschreibung|descrizione) )?";

    /** Said of a text that is still to come: in each language the same, with and without accents on capitals. */
    private static final String WORDS = "to ?do|tbd|fixme|lorem ipsum|placeholder|platzhalter|segnaposto|" + TEXT
            + "(?:(?:still )?to be (?:completed|filled in|written|defined|specified|added|translated)"
            + "|(?:encore )?[àa] (?:compl[ée]ter|remplir|r[ée]diger|d[ée]finir|pr[ée]ciser|ajouter|traduire)"
            + "|(?:noch )?(?:zu (?:ergänzen|schreiben|definieren|präzisieren|übersetzen)|auszufüllen|hinzuzufügen)"
            + "|wird noch (?:ergänzt|ausgefüllt|geschrieben|definiert|präzisiert|hinzugefügt|übersetzt)"
            + "|(?:ancora )?da (?:completare|compilare|scrivere|definire|precisare|aggiungere|tradurre))"
            + "|text to follow|texte (?:à venir|provisoire)|(?:text|beschreibung) folgt(?: noch| später)?"
            + "|testo (?:segue|provvisorio)";

    /** Said of a text as a whole: beside one it speaks of what the text says. In capitals TBC is a disease and a court. */
    private static final String UNCONFIRMED = "(?-i:tbc)|" + TEXT
            + "(?:(?:still )?to be confirmed|(?:encore )?[àa] confirmer|(?:noch )?zu bestätigen|wird noch bestätigt"
            + "|(?:ancora )?da confermare)";

    /** What begins a note, whatever follows. In small letters it may be a word of another language. */
    private static final String NOTE = "(?-i:TODO|TBD|FIXME)(?![\\p{L}\\p{N}])";

    /** In French a space that does not break stands before a colon. */
    private static final String SPACE = "[\\s\\u00A0\\u202F]*+";

    private static final String SIGNS = "[\\s\\p{Punct}«»…\\u00A0\\u202F]*+";

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[{<(");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** How a text begins that is one however long it is: what printers fill pages with, too. */
    private static final Pattern BEGINNING =
            Pattern.compile(SIGNS + "(?:lorem ipsum|" + NOTE + "|(?:to ?do|tbd|fixme|(?-i:tbc))" + SPACE + ":)", FLAGS);

    /** Where a program found no value, in the languages that offices have it in. */
    private static final String NO_VALUE =
            "#(?:REF!|BEZUG!|RIF!|NAME\\?|NOM\\s?\\?|NOME\\?|N/?[AVD]|VALUE!|WERT!|VALEUR\\s?!|VALORE!"
                    + "|DIV/0\\s?!|NULL!|NUL\\s?!|NULLO!|NUM!|NOMBRE\\s?!|ZAHL!)|N/A";

    /** What is to be filled in there, in the brackets of a template. */
    private static final String GAP = "[\\[<](?:(?:ins[ée]rer|indiquer|saisir|insert|enter|inserire|indicare) )?"
            + "(?:(?:le|la|the|il|l[’'])\\s?)?(?:nom|name|nome|titre|titel|title|titolo|texte?|testo|description|beschreibung"
            + "|descrizione|date|datum|data)(?: (?:einfügen|eingeben|here|ici|qui))?[\\]>]";

    /** A text in the double brackets of a template. */
    private static final Pattern DOUBLE_BRACKETS = Pattern.compile("\\s*+(?:\\{\\{[^{}]*+}}|\\[\\[[^\\[\\]]*+]])\\s*+");

    /** Said instead of a text, and of nothing but a text. */
    private static final String LATER =
            "folgt(?: noch| später| demnächst| in kürze)?|wird (?:später )?(?:ergänzt|nachgereicht)|to follow|segue";

    /** Said instead of a name or a description; in a note or a value it tells something. */
    private static final String SOON = "noch offen|[àa] venir|coming soon|prossimamente|(?-i:n\\. ?d)";

    private static final String DASHES = "[-–—−\\s]+";

    private static final Pattern DASH = Pattern.compile(DASHES);

    /**
     * A text that is nothing but a placeholder: as such, in brackets, followed by dots, or mere crosses or dots; what a
     * table or a template left there.
     */
    private static final Pattern WHOLE = Pattern.compile(
            SIGNS + "(?:" + WORDS + "|" + UNCONFIRMED + "|" + LATER + "|x{3,})" + SIGNS + "|[?.…_\\s]+|\\s*+(?:"
                    + NO_VALUE + "|" + GAP + ")\\s*+",
            FLAGS);

    /** A name or a description that is nothing but a placeholder. */
    private static final Pattern WHOLE_NAME = Pattern.compile(SIGNS + "(?:" + SOON + ")" + SIGNS + "|" + DASHES, FLAGS);

    /** What begins as they find it, four letters of it, by its first two bytes. Most names begin otherwise, and need no closer look. */
    private static final ImmutableListMultimap<Integer, byte[]> BEGINNINGS = Stream.of(
                    "todo", "to d", "to b", "tbd", "tbc", "fixm", "lore", "plac", "plat", "segn", "xxx", "text", "test",
                    "desc", "besc", "stil", "enco", "noch", "anco", "wird", "ausz", "hinz", "à c", "à r", "à d", "à p",
                    "à a", "à t", "a co", "a re", "a ré", "a de", "a dé", "a pr", "a aj", "a tr", "zu e", "zu s",
                    "zu d", "zu p", "zu b", "zu ü", "da c", "da s", "da d", "da p", "da a", "da t", "n/a", "folg",
                    "to f", "segu", "à v", "a ve", "comi", "pros", "n.d", "n. d")
            .map(PlaceholderText::folded)
            .collect(toImmutableListMultimap(word -> firstTwo(word, 0), Function.identity()));

    private static final BitSet FIRST_TWO = new BitSet();

    static {
        BEGINNINGS.keySet().forEach(FIRST_TWO::set);
    }

    /** What may stand in a text of mere dots or dashes, in ASCII. */
    private static final String DOTS = "-?._ \t\n\u000B\f\r";

    /**
     * A marker in brackets, inside a text. In round ones stand ordinary words as well, such as “to be completed online”; in
     * square ones those of a link.
     */
    private static final Pattern MARKER = Pattern.compile(
            "[\\[{<]{1,2}\\s*+(?:" + WORDS + "|x{3,})(?!\\p{L})[^\\]})>]{0,80}[\\]})>](?!\\()" + "|\\({1,2}\\s*+(?:(?:"
                    + WORDS + "|x{3,})" + SPACE + "(?::[^)]{0,80}|[.…!?\\s]*)|" + NOTE + "[^)]{0,80})\\){1,2}",
            FLAGS);

    private PlaceholderText() {}

    /**
     * Asked of texts that may be one and of those with brackets. A source's own word may well be “to do”, and a code may be
     * anything.
     */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.WORD || use == Texts.Use.CODE || use == Texts.Use.ADDRESS) {
            return Optional.empty();
        }
        if (BEGINNING.matcher(text).lookingAt() || isWhole(text, use)) {
            return Optional.of(text);
        }
        if (BRACKETS.matchesNoneOf(text)) {
            return Optional.empty();
        }
        if (DOUBLE_BRACKETS.matcher(text).matches()) {
            return Optional.of(text);
        }
        var marker = MARKER.matcher(text);
        return marker.find() ? Optional.of(marker.group()) : Optional.empty();
    }

    private static boolean isWhole(String text, Texts.Use use) {
        return text.length() <= Screening.SHORT
                && (WHOLE.matcher(text).matches()
                        || ((use == Texts.Use.NAME || use == Texts.Use.MARKDOWN)
                                && WHOLE_NAME.matcher(text).matches()));
    }

    /** Whether a text is a dash, as tables have it for the unit of what has none. */
    static boolean isDash(String text) {
        return text.length() <= Screening.SHORT && DASH.matcher(text).matches();
    }

    /** Whether a text in UTF-8 may be nothing but a placeholder: it begins like one, has a hash before any letter, or no letters but dots. */
    static boolean mayBeWhole(byte[] utf8, int from, int to) {
        boolean dots = true;
        int at = from;
        while (at < to && !isLetter(utf8[at])) {
            if (utf8[at] == '#') {
                return true;
            }
            dots = dots && (utf8[at] < 0 || DOTS.indexOf(utf8[at]) >= 0);
            // Guillemets and dots take two bytes and three.
            at += utf8[at] == (byte) 0xC2 ? 2 : utf8[at] == (byte) 0xE2 ? 3 : 1;
        }
        return at >= to ? dots : at + 1 < to && FIRST_TWO.get(firstTwo(utf8, at)) && beginsLikeOne(utf8, at, to);
    }

    private static boolean beginsLikeOne(byte[] utf8, int from, int to) {
        for (var word : BEGINNINGS.get(firstTwo(utf8, from))) {
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
}
