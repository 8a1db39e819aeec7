package io.github.polnum.model;

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

    private final String token = Token.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
