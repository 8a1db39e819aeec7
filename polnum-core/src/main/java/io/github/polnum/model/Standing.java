package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Token;

/**
 * Whether a legal act holds.
 *
 * @since 0.1.0
 */
public enum Standing implements Token {
    /** Not decided yet, or decided and not yet in force. */
    PENDING,
    /** It holds. */
    IN_FORCE,
    /** It was refused and never held. */
    REJECTED,
    /** It held and holds no more. */
    REPEALED;

    private final String token = Checks.tokenOf(this);

    @Override
    public String token() {
        return token;
    }

    /**
     * Returns the constant with the given word.
     *
     * @param token for example {@code pending}
     * @return the constant
     * @throws InvariantException with {@link InvariantException.Constraint#UNKNOWN_TOKEN} for any other word
     */
    public static Standing of(String token) {
        return Token.of(Standing.class, token);
    }
}
