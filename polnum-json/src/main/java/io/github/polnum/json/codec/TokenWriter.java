package io.github.polnum.json.codec;

import java.math.BigDecimal;

/** Takes the tokens of one document, one after the other, and lays them out. */
public interface TokenWriter {

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

    void string(String value);

    void number(BigDecimal value);

    void bool(boolean value);
}
