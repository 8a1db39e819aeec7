package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Token;

/**
 * Where the values of an indicator should go; declared, never guessed.
 *
 * @since 0.1.0
 */
public enum Direction implements Token {
    /** Up. */
    INCREASE,
    /** Down. */
    DECREASE,
    /** Nowhere: they should stay at the target or inside it. */
    MAINTAIN;

    private final String token = Checks.tokenOf(this);

    @Override
    public String token() {
        return token;
    }

    /**
     * Returns the constant with the given word.
     *
     * @param token for example {@code increase}
     * @return the constant
     * @throws InvariantException with {@link InvariantException.Constraint#UNKNOWN_TOKEN} for any other word
     */
    public static Direction of(String token) {
        return Token.of(Direction.class, token);
    }
}
