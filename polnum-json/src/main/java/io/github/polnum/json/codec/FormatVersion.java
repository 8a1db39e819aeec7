package io.github.polnum.json.codec;

/**
 * A version of the document format.
 *
 * @param major raised when a reader of the version before could misunderstand a document
 * @param minor raised when it would only not know something
 */
record FormatVersion(int major, int minor) {

    /** The version that is written, and the newest that is read. */
    static final FormatVersion CURRENT = new FormatVersion(1, 0);

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
