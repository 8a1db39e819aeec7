package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;

/** Takes the tokens of one document, one after the other, and lays them out. */
public interface TokenWriter {

    /** Whether arrays of short values look different from others. */
    default boolean isLaidOut() {
        return false;
    }

    void startObject();

    void endObject();

    /**
     * Begins an array.
     *
     * @param inline whether its values stand in one row, since they are short
     */
    void startArray(boolean inline);

    void endArray();

    void name(String name);

    /** Writes a name that is ASCII in which nothing is escaped. */
    default void plainName(String name) {
        name(name);
    }

    void string(String value);

    /** Writes a string that is ASCII in which nothing is escaped. */
    default void plainString(String value) {
        string(value);
    }

    /** Writes a string that is in UTF-8 already. */
    default void string(byte[] utf8, int from, int to) {
        string(new String(utf8, from, to - from, UTF_8));
    }

    void number(BigDecimal value);

    void bool(boolean value);
}
