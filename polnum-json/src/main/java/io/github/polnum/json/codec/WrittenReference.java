package io.github.polnum.json.codec;

import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody probably meant who wrote a reference or an identifier as a text does: {@code Bundesrat}, {@code sne-2030, S. 5}.
 * Only its form is looked at: what it could point to is not known while a document is read.
 */
final class WrittenReference {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.).*");
    private static final Pattern LOCATED = Pattern.compile("^([^\\s,;]+)\\s*[,;]\\s*");
    private static final Pattern EDITION = Pattern.compile("[^@#]+@\\d[^@#\\s]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What joins words, and the point between two numbers. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_'’-]+|(?<=\\d)\\.(?=\\d)");

    private WrittenReference() {}

    /** Whether it is the address of a page, and no reference. */
    static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** The reference as the format writes it, if there is one. */
    static Optional<String> of(String written) {
        if (written.length() > Reference.MAX_LOCATOR_LENGTH) {
            return Optional.empty();
        }
        var value = SPACES.matcher(written.strip()).replaceAll(" ");
        var meant = EDITION.matcher(value).matches()
                ? value + "#"
                : LOCATED.matcher(value).replaceFirst("$1 ");
        try {
            return Optional.of(Reference.parse(meant).toString());
        } catch (InvariantException e) {
            return toIdentifier(value);
        }
    }

    /** The words in small letters without accents, joined by hyphens, if that is an identifier. */
    static Optional<String> toIdentifier(String written) {
        if (written.length() > Identifier.MAX_LENGTH) {
            return Optional.empty();
        }
        var joined = SEPARATORS.matcher(Letters.transcribed(written.strip())).replaceAll("-");
        try {
            return Optional.of(Identifier.of(joined).value());
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }

    /** What tells a name from others: small letters without accents, and digits. */
    static String letters(String name) {
        return Letters.only(Letters.transcribed(name));
    }
}
