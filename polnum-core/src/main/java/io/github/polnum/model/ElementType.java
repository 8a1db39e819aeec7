package io.github.polnum.model;

import io.github.polnum.value.Token;

/**
 * The type of an element.
 *
 * @since 0.1.0
 */
public enum ElementType implements Token {
    /** A {@link PolicyFramework}. */
    FRAMEWORK,
    /** A {@link Role}. */
    ROLE,
    /** An {@link Objective}. */
    OBJECTIVE,
    /** A {@link Principle}. */
    PRINCIPLE,
    /** A {@link Measure}. */
    MEASURE,
    /** A {@link Portfolio}. */
    PORTFOLIO,
    /** An {@link Indicator}. */
    INDICATOR,
    /** A {@link Consultation}. */
    CONSULTATION,
    /** A {@link Review}. */
    REVIEW,
    /** A {@link Body}. */
    BODY,
    /** A {@link Post}. */
    POST,
    /** A {@link LegalAct}. */
    LEGAL_ACT;

    private final String token = Token.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
