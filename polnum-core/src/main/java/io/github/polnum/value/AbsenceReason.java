package io.github.polnum.value;

/**
 * Why a value is not there, as far as its source says so.
 *
 * @since 0.1.0
 */
public enum AbsenceReason implements Token {
    /** There is one, and the source does not record it. */
    NOT_RECORDED,
    /** It will be fixed later, such as the date of a coming event. */
    NOT_FIXED,
    /** None was set, such as an indicator without a target. */
    NOT_SET,
    /** What it would tell of has not started. */
    NOT_STARTED,
    /** It makes no sense here. */
    NOT_APPLICABLE,
    /** It is not told for the time being, such as the rating of an indicator whose data are under revision. */
    SUSPENDED,
    /** It is known and kept back. */
    WITHHELD;

    private final String token = Token.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
