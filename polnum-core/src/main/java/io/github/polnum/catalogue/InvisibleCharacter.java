package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** A name or a code holds a character that nobody sees. */
final class InvisibleCharacter {

    static final Rule RULE = Catalogue.define(
                    "invisible-character",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "shortName": "<plan>"
                            """),
                    Example.framework("""
                            "shortName": "<plan>\\u200B"
                            """))
            .whole(Screening.telling(Screening.Look.INVISIBLE, "value"))
            .build();

    /** What the flags of regions begin with; tags say which one is meant (Unicode Technical Standard 51, ED-14a). */
    private static final int BLACK_FLAG = 0x1F3F4;

    private InvisibleCharacter() {}

    /** Asked of texts with such a character. In prose it does no harm; a name or a code is searched for and compared. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.PROSE || use == Texts.Use.MARKDOWN) {
            return Optional.empty();
        }
        int before = ' ';
        boolean inFlag = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            inFlag = c == BLACK_FLAG || (inFlag && isTag(c));
            if (isTag(c) ? !inFlag : isInvisible(c) && !(isJoiner(c) && takesJoiners(before))) {
                return Optional.of(text);
            }
            before = c;
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Copies of ASCII that nobody sees. */
    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    /** Signs of format that show nothing; a soft hyphen, variants of signs and marks of direction are no fault. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT ->
                c == 0x180E
                        || (c >= 0x200B && c <= 0x200D)
                        || (c >= 0x2060 && c <= 0x2064)
                        || (c >= 0x206A && c <= 0x206F)
                        || c == 0xFEFF;
            default -> false;
        };
    }

    private static boolean isJoiner(int c) {
        return c >= 0x200B && c <= 0x200D;
    }

    /** Arabic, the scripts of India and of South-East Asia, and emoji are written with joiners and separators. */
    private static boolean takesJoiners(int before) {
        return switch (UnicodeScript.of(before)) {
            case LATIN, GREEK, CYRILLIC -> false;
            case COMMON, INHERITED ->
                before == 0xFE0F
                        || Character.getType(before) == Character.OTHER_SYMBOL
                        || Character.getType(before) == Character.MODIFIER_SYMBOL
                        || Character.getType(before) == Character.NON_SPACING_MARK;
            default -> true;
        };
    }
}
