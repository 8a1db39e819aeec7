package io.github.polnum.model;

import io.github.polnum.value.Token;

/**
 * How well something goes, as somebody judges it.
 *
 * @since 0.1.0
 */
public enum Rating implements Token {
    /** What was wanted is reached. */
    ACHIEVED,
    /** It will be reached as things go. */
    ON_TRACK,
    /** It may not be reached. */
    AT_RISK,
    /** It will not be reached as things go. */
    OFF_TRACK,
    /** What was wanted was not reached. */
    MISSED;

    private final String token = Token.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
