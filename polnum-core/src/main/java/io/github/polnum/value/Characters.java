package io.github.polnum.value;

import io.github.polnum.value.InvariantException.Constraint;

/** What strings are made of: whole characters, and not too many of them. */
final class Characters {

    private Characters() {}

    /** Finds halves of characters, which no encoding of Unicode can carry. */
    static boolean holdLoneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Fails for a string that could not be written, or not be read again. */
    static void check(String type, String attribute, String value) {
        checkLength(type, attribute, value, Text.MAX_LENGTH);
        if (holdLoneSurrogate(value)) {
            throw new InvariantException(
                    type, attribute, Constraint.LONE_SURROGATE, value, "hold whole characters only");
        }
    }

    static void checkLength(String type, String attribute, CharSequence value, int most) {
        if (value.length() > most) {
            throw tooLong(type, attribute, value.toString(), most);
        }
    }

    static InvariantException tooLong(String type, String attribute, Object value, int most) {
        return new InvariantException(
                type,
                attribute,
                Constraint.TOO_LONG,
                value,
                "have at most " + most + " characters",
                String.valueOf(most));
    }
}
