package io.github.polnum.model;

import io.github.polnum.value.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary: known words are constants of its class, unknown ones are kept as they are.
 *
 * <p>Two words are equal if they are of the same vocabulary and written alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class Kind implements Token
        permits BodyKind,
                Channel,
                ConsultationKind,
                EventKind,
                FigureKind,
                FrameworkKind,
                InvolvementFunction,
                LegalActKind,
                LinkKind,
                PhaseKind,
                TerritoryKind {

    private final String token;

    Kind(String token) {
        Checks.token(getClass().getSimpleName(), "token", token);
        this.token = token;
    }

    static <K extends Kind> Optional<K> find(List<K> known, String token) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).token().equals(token)) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public final String token() {
        return token;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Kind that && getClass() == that.getClass() && token.equals(that.token));
    }

    @Override
    public final int hashCode() {
        return token.hashCode();
    }

    /** Returns {@link #token()}. */
    @Override
    public final String toString() {
        return token;
    }
}
