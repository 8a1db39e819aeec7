package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text was read in a wrong encoding before it came here. */
final class BrokenEncoding {

    static final Rule RULE = Catalogue.define(
                    "broken-encoding",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "shortName": "<plan>"
                            """),
                    Example.framework("""
                            "shortName": "<plan>\\uFFFD"
                            """))
            .whole(Screening.telling(Screening.Look.BROKEN, "value"))
            .build();

    /** What Windows writes for bytes from 80 to 9F and no language after a capital. */
    private static final String SIGNS = "€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜šœžŸ";

    /** What may follow a capital at the end of a word, such as a quotation mark, but stands before no letter. */
    private static final String MARKS = "[‘’“”–—…™›«»](?=\\p{L})";

    /**
     * The mark of an unknown character, or two characters that were one in UTF-8: an e with an accent as Ã and ©, its capital as
     * Ã and ‰, an o and an e in one as Å and “.
     */
    private static final Pattern BROKEN = Pattern.compile("\\uFFFD"
            + "|\\u00C3(?:[\\u0080-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF" + SIGNS + "]|" + MARKS + ")"
            + "|\\u00C5(?:[\\u0092\\u0093\\u00A1\\u00B8\\u00BD\\u00BE]|[’“](?=\\p{L}))"
            + "|\\u00C2[\\u0080-\\u00BF]|\\u00E2\\u20AC");

    private BrokenEncoding() {}

    /** Asked of texts with a character that such texts are full of. */
    static Optional<String> in(String text) {
        return BROKEN.matcher(text).find() ? Optional.of(text) : Optional.empty();
    }
}
