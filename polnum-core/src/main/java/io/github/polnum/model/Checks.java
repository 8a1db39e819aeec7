package io.github.polnum.model;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The invariants that several types of the model share. */
final class Checks {

    private static final Pattern ISO_TERRITORY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    /** Made once, since elements are built by the ten thousand. */
    private static final List<Consumer<PolicyElement>> OF_ELEMENTS =
            List.of(Checks::extent, Checks::tags, Checks::extensions, Checks::number, Checks::externalIds);

    private Checks() {}

    /** Runs all checks and throws the first violation, with the further ones suppressed in it: none is lost. */
    static void all(Runnable... checks) {
        all(List.of(checks), Runnable::run);
    }

    /** Checks all of some things and throws in the same way. */
    static <C> void all(List<C> checks, Consumer<C> run) {
        InvariantException first = null;
        for (int i = 0; i < checks.size(); i++) {
            try {
                run.accept(checks.get(i));
            } catch (InvariantException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                    for (var further : e.getSuppressed()) {
                        first.addSuppressed(further);
                    }
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    static void element(PolicyElement element) {
        // Which of the checks fail is worked out only for the few elements that are not plainly as they must be.
        if (!isPlain(element)) {
            all(OF_ELEMENTS, check -> check.accept(element));
        }
    }

    private static boolean isPlain(PolicyElement element) {
        return element.height() <= PolicyElement.MAX_NESTING
                && element.count() <= PolicyElement.MAX_ELEMENTS
                && element.tags().size() <= PolicyElement.MAX_TAGS
                && element.extensions().isEmpty()
                && element.externalIds().isEmpty()
                && isPlain(element.number());
    }

    private static boolean isPlain(Optional<String> value) {
        return value.isEmpty() || isShortAscii(value.get());
    }

    /** Whether a string is not blank, not long, and plainly made of whole characters. */
    private static boolean isShortAscii(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return length > 0 && length <= 100;
    }

    private static void extensions(PolicyElement element) {
        MemberNames.check(element, element.extensions());
    }

    private static void number(PolicyElement element) {
        var number = element.number();
        if (number.isPresent()) {
            notBlank(typeName(element), "number", number.get());
        }
    }

    private static void externalIds(PolicyElement element) {
        if (!element.externalIds().isEmpty()) {
            externalIds(typeName(element), element.externalIds());
        }
    }

    private static void extent(PolicyElement element) {
        int deepest = PolicyElement.MAX_NESTING + (element instanceof PolicyFramework ? 1 : 0);
        if (element.height() > deepest) {
            throw new InvariantException(
                    typeName(element),
                    "depth",
                    Constraint.TOO_DEEP,
                    element,
                    "hold elements at most " + PolicyElement.MAX_NESTING + " deep",
                    String.valueOf(PolicyElement.MAX_NESTING));
        }
        atMost(PolicyElement.MAX_ELEMENTS, element.count(), element, "elements", "be at most %d elements in all");
    }

    private static void tags(PolicyElement element) {
        atMost(PolicyElement.MAX_TAGS, element.tags().size(), element, "tags", "have at most %d tags");
    }

    private static void atMost(int most, int count, PolicyElement element, String attribute, String requirement) {
        if (count > most) {
            throw new InvariantException(
                    typeName(element),
                    attribute,
                    Constraint.TOO_MANY,
                    element,
                    String.format(Locale.ROOT, requirement, most),
                    String.valueOf(most));
        }
    }

    private static String typeName(PolicyElement element) {
        return Brief.typeName(element);
    }

    static void externalIds(String type, Map<String, String> codes) {
        all(
                () -> all(List.copyOf(codes.keySet()), scheme -> token(type, "externalIds", scheme)),
                () -> all(List.copyOf(codes.values()), code -> notBlank(type, "externalIds", code)));
    }

    static void token(String type, String attribute, String token) {
        try {
            Identifier.of(token);
        } catch (InvariantException e) {
            throw new InvariantException(
                    type,
                    attribute,
                    Constraint.MALFORMED_TOKEN,
                    token,
                    "be lower-case words joined by hyphens, at most " + Identifier.MAX_LENGTH + " characters",
                    String.valueOf(Identifier.MAX_LENGTH));
        }
    }

    static void notBlank(String type, String attribute, String value) {
        if (Text.isBlank(value)) {
            throw new InvariantException(type, attribute, Constraint.BLANK, value, "not be blank");
        }
        string(type, attribute, value);
    }

    static void string(String type, String attribute, String value) {
        try {
            DataValue.of(value);
        } catch (InvariantException e) {
            throw new InvariantException(
                    type,
                    attribute,
                    e.constraint(),
                    value,
                    "hold whole characters only, at most " + Text.MAX_LENGTH,
                    e.detail().orElse(null));
        }
    }

    static void edition(String type, String attribute, String edition) {
        if (!Reference.isEdition(edition)) {
            throw new InvariantException(
                    type,
                    attribute,
                    Constraint.MALFORMED_EDITION,
                    edition,
                    "be ASCII letters, digits, dots, underscores and hyphens, at most " + Reference.MAX_EDITION_LENGTH,
                    String.valueOf(Reference.MAX_EDITION_LENGTH));
        }
    }

    static void currency(String type, String attribute, String code) {
        // By hand: a regular expression showed in profiles of reading.
        if (code.length() != 3
                || !isUpperCase(code.charAt(0))
                || !isUpperCase(code.charAt(1))
                || !isUpperCase(code.charAt(2))) {
            throw new InvariantException(
                    type, attribute, Constraint.MALFORMED_CURRENCY, code, "be a code of ISO 4217, such as CHF");
        }
    }

    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static void isoTerritory(String type, String attribute, String code) {
        if (!ISO_TERRITORY.matcher(code).matches()) {
            throw new InvariantException(
                    type,
                    attribute,
                    Constraint.MALFORMED_TERRITORY_CODE,
                    code,
                    "be a code of ISO 3166, such as CH or CH-GE");
        }
    }
}
