package io.github.polnum.value;

/**
 * The answer to a question about imprecise dates: certainly so, certainly not, or not to be known.
 *
 * <p>{@code 2018} may lie before or after {@code 2018-06}, so asking which is first has the answer {@link #UNKNOWN}. A
 * rule that must not raise a false alarm acts on {@link #FALSE} or {@link #TRUE} alone.
 *
 * @since 0.1.0
 */
public enum Truth {
    /** So for every day that the dates may mean. */
    TRUE,
    /** So for no day that the dates may mean. */
    FALSE,
    /** So for some days that the dates may mean and not for others. */
    UNKNOWN;

    static Truth of(boolean certainlySo, boolean certainlyNot) {
        return certainlySo ? TRUE : certainlyNot ? FALSE : UNKNOWN;
    }
}
