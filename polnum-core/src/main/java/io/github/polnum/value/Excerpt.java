package io.github.polnum.value;

import java.util.Locale;

/**
 * Shows any text on one short line that is safe for a terminal.
 *
 * <p>Control characters, direction marks and other invisible characters are shown as escapes. What is longer than
 * {@value #MAX_LENGTH} characters is cut and ends in an ellipsis; no escape is cut in two, so that the last one may run over
 * that. Example: {@code Excerpt.of("a\tb")} is <code>a&#92;u0009b</code>.
 *
 * @since 0.1.0
 */
public final class Excerpt {

    /** The number of characters after which a text is cut. */
    public static final int MAX_LENGTH = 80;

    private Excerpt() {}

    static String quoted(Object value) {
        return "\"" + of(value) + "\"";
    }

    /**
     * Returns the text of a value, shortened and made visible.
     *
     * @param value anything; its {@code toString()} is shown
     * @return one line
     */
    public static String of(Object value) {
        var text = value.toString();
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            if (shown.length() >= MAX_LENGTH) {
                return shown.append('…').toString();
            }
            int codePoint = text.codePointAt(i);
            if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
