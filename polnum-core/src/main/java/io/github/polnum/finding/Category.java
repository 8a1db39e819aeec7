package io.github.polnum.finding;

import io.github.polnum.value.Token;
import java.util.Locale;

/**
 * Which question about a framework a finding bears on. The questions are apart: a conformant framework can be incomplete, and
 * none of them says that a policy is good.
 *
 * @since 0.1.0
 */
public enum Category implements Token {
    /** Whether it is what the format and the model call a framework: well written, each identifier once, each reference resolved. */
    CONFORMANCE,
    /** Whether what it says in one place agrees with what it says in another. */
    CONSISTENCY,
    /** Whether it says what a reader expects to find. */
    COMPLETENESS,
    /** Whether it can be shown to the public as it is. */
    PUBLICATION;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
