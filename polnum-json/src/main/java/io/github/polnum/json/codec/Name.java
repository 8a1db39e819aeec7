package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The name of a member that is written often: ASCII in which nothing is escaped, and encoded once. */
public final class Name {

    private final String value;
    private final byte[] quoted;

    Name(String value) {
        this.value = value;
        this.quoted = ('"' + value + '"').getBytes(US_ASCII);
    }

    /** Copies the name between quotes to a position on, if there is room; how many bytes that are. */
    public int copyTo(byte[] bytes, int position) {
        if (quoted.length <= bytes.length - position) {
            System.arraycopy(quoted, 0, bytes, position, quoted.length);
        }
        return quoted.length;
    }

    /** The characters of the name. */
    @Override
    public String toString() {
        return value;
    }
}
