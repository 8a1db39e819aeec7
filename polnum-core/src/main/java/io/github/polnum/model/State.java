package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Token;

/**
 * How far something is, as the one in charge reports it.
 *
 * @since 0.1.0
 */
public enum State implements Token {
    /** Put forward, not yet decided. */
    PROPOSED,
    /** Decided, not yet begun. */
    PLANNED,
    /** Begun, not yet finished. */
    IN_PROGRESS,
    /** Begun and halted for the time being. */
    SUSPENDED,
    /** Finished. */
    COMPLETED,
    /** Given up. */
    ABANDONED;

    private final String token = Token.of(this);

    @Override
    public String token() {
        return token;
    }

    /**
     * Returns the constant with the given word.
     *
     * @param token for example {@code proposed}
     * @return the constant
     * @throws InvariantException with {@link InvariantException.Constraint#UNKNOWN_TOKEN} for any other word
     */
    public static State of(String token) {
        return Token.of(State.class, token);
    }
}
