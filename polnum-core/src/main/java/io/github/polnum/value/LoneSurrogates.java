package io.github.polnum.value;

/** Finds halves of characters, which no encoding of Unicode can carry. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    static boolean in(String value) {
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
}
