package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word of a vocabulary, as it stands in documents: lower case, words joined by hyphens.
 *
 * <p>A closed vocabulary is an enum, because code must decide on each of its words; an open one is a class that offers
 * the known words as constants and keeps any other. Example value: {@code in-progress}.
 *
 * @since 0.1.0
 */
public interface Token {

    /**
     * Returns the word as it stands in documents.
     *
     * @return for example {@code master-plan}
     */
    String token();

    /**
     * Returns the word of a constant of a closed vocabulary: its name in lower case, with hyphens.
     *
     * @param constant for example {@code State.IN_PROGRESS}
     * @return for example {@code in-progress}
     */
    static String tokenOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a word of a closed vocabulary.
     *
     * @param <E> the vocabulary
     * @param vocabulary the enum
     * @param token the word looked for, exactly as in documents
     * @return the constant
     * @throws InvariantException with {@link Constraint#UNKNOWN_TOKEN} if the vocabulary has no such word
     */
    static <E extends Enum<E> & Token> E of(Class<E> vocabulary, String token) {
        for (E constant : vocabulary.getEnumConstants()) {
            if (constant.token().equals(token)) {
                return constant;
            }
        }
        var known =
                Arrays.stream(vocabulary.getEnumConstants()).map(Token::token).collect(Collectors.joining(", "));
        throw new InvariantException(
                vocabulary.getSimpleName(), "token", Constraint.UNKNOWN_TOKEN, token, "be one of " + known, known);
    }
}
