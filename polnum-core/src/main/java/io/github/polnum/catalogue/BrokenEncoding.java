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

    /** The mark of an unknown character, or two characters that were one in UTF-8: an e with an accent as Ã and ©. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\uFFFD|\\u00C3[\\u0080-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF]|\\u00C2[\\u0080-\\u00BF]|\\u00E2\\u20AC");

    private BrokenEncoding() {}

    /** Asked of texts with a character that such texts are full of. */
    static Optional<String> in(String text) {
        return BROKEN.matcher(text).find() ? Optional.of(text) : Optional.empty();
    }
}
