package io.github.polnum.finding;

import io.github.polnum.value.Token;
import java.util.Locale;

/**
 * How much a finding weighs, the heaviest first.
 *
 * @since 0.1.0
 */
public enum Severity implements Token {
    /** It cannot be so and must be mended. */
    ERROR,
    /** Something is probably not as it was meant. */
    WARNING,
    /** A note, as people are told: worth knowing; nothing needs to be done. */
    INFO;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
