package io.github.polnum.value;

/** Shows any value in one short line that is safe for a terminal. */
final class Excerpt {

    private static final int MAX = 80;

    private Excerpt() {}

    static String quoted(Object value) {
        return "\"" + of(value) + "\"";
    }

    /** The value's string, cut after {@value #MAX} characters, with control and direction characters escaped. */
    static String of(Object value) {
        var text = value.toString();
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            if (shown.length() >= MAX) {
                return shown.append('…').toString();
            }
            int codePoint = text.codePointAt(i);
            if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format("\\u%04X", codePoint));
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
