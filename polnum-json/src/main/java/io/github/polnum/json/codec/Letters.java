package io.github.polnum.json.codec;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stays of a word when capital letters, accents and ligatures make no difference. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Letters() {}

    /** In small letters without accents. */
    static String plain(String written) {
        var small = written.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The same, with umlauts as they are written where there are none. */
    static String transcribed(String written) {
        return plain(Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue"));
    }

    /** The letters and digits alone. */
    static String only(String plain) {
        return OTHERS.matcher(plain).replaceAll("");
    }
}
