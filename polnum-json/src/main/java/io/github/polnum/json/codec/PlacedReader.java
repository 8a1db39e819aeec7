package io.github.polnum.json.codec;

/** The tokens of a document of somebody else, in which a value of ours stands. */
public interface PlacedReader extends TokenReader {

    /** The line in which the current token begins, from 1; anything less if that is not known. */
    int line();

    /** The column in which the current token begins, from 1; anything less if that is not known. */
    int column();

    /** The line in which the object begins that the current token, a name, stands in; anything less than 1 if not known. */
    int objectLine();

    /** The column in which the object begins that the current token, a name, stands in; anything less than 1 if not known. */
    int objectColumn();
}
