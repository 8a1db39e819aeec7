package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What kind of place a territory is.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TerritoryKind extends Kind implements Comparable<TerritoryKind> {

    /** A part of a municipality. */
    public static final TerritoryKind DISTRICT = new TerritoryKind("district");
    /** A municipality. */
    public static final TerritoryKind MUNICIPAL = new TerritoryKind("municipal");
    /** Several municipalities. */
    public static final TerritoryKind INTERMUNICIPAL = new TerritoryKind("intermunicipal");
    /** A canton or state of a federation. */
    public static final TerritoryKind CANTONAL = new TerritoryKind("cantonal");
    /** A region. */
    public static final TerritoryKind REGIONAL = new TerritoryKind("regional");
    /** Several cantons. */
    public static final TerritoryKind INTERCANTONAL = new TerritoryKind("intercantonal");
    /** A country. */
    public static final TerritoryKind NATIONAL = new TerritoryKind("national");
    /** A union of countries. */
    public static final TerritoryKind SUPRANATIONAL = new TerritoryKind("supranational");
    /** The world, or countries without a union. */
    public static final TerritoryKind INTERNATIONAL = new TerritoryKind("international");

    private static final List<TerritoryKind> KNOWN = List.of(
            DISTRICT,
            MUNICIPAL,
            INTERMUNICIPAL,
            CANTONAL,
            REGIONAL,
            INTERCANTONAL,
            NATIONAL,
            SUPRANATIONAL,
            INTERNATIONAL);

    private TerritoryKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static TerritoryKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new TerritoryKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<TerritoryKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(TerritoryKind other) {
        return token().compareTo(other.token());
    }
}
