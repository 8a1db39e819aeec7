package io.github.polnum.json.codec;

import io.github.polnum.finding.Place;
import org.jspecify.annotations.Nullable;

/** Where the tokens of a document or of a value stand, by the offsets that {@link TokenReader#offset} gives. */
public interface Positions {

    /** Tells line and column of an offset, as far as they are known. */
    void locate(long offset, Place.Builder place);

    /** The JSON Pointer of the value within what holds it; empty for a document, null if it is not known. */
    @Nullable
    String pointer();
}
