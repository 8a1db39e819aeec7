package io.github.polnum.examples;

/** Plain text of a fixed width: headings, paragraphs, and items with a label on the left and text on the right. */
final class Page {

    static final int WIDTH = 100;

    /** Where the text of every item begins. */
    private static final int COLUMN = 24;

    private final StringBuilder text = new StringBuilder();

    /** Adds a heading, underlined; a blank line goes before it. */
    void heading(String heading, char line) {
        text.append(text.isEmpty() ? "" : "\n");
        paragraph(heading);
        text.append(String.valueOf(line).repeat(Math.min(WIDTH, length(heading))))
                .append('\n');
    }

    /** Adds a label and its text; further lines begin below the text. */
    void item(int indent, String label, String words) {
        var start = " ".repeat(indent) + label + " ";
        text.append(start).append(" ".repeat(Math.max(0, COLUMN - length(start))));
        wrap(Math.max(COLUMN, length(start)), COLUMN, words);
    }

    void paragraph(String words) {
        wrap(0, 0, words);
    }

    void blank() {
        text.append('\n');
    }

    /** Breaks at spaces only: what a no-break space holds together stays together. */
    private void wrap(int start, int indent, String words) {
        int column = start;
        boolean first = true;
        for (var word : words.split(" ", -1)) {
            if (!first && column + 1 + length(word) > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length(word);
            first = false;
        }
        text.append('\n');
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
