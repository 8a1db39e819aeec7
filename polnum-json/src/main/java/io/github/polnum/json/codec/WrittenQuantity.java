package io.github.polnum.json.codec;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody probably meant who wrote a quantity as a text: {@code 1'200'000}, {@code 45 %}, {@code au moins 70}. Nothing where
 * it can be read in two ways, as {@code 1,200} can.
 */
final class WrittenQuantity {

    private static final int LONGEST = 40;

    private static final String SPACE = "[ \\u00A0\\u202F]";

    /** Digits in groups of three, or without any. */
    private static final Pattern NUMBER = Pattern.compile("([-−]?)(?:(\\d{1,3}(?:(?:['’]|" + SPACE
            + ")\\d{3})+|\\d+)(?:([.,])(\\d+))?|(\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:,\\d{3}){2,}))");

    private static final Pattern NO_DIGITS = Pattern.compile("[^\\d−-]");

    /** What is counted, which has a field of its own. */
    private static final Pattern UNIT = Pattern.compile("^(?:chf|eur|fr\\.|€)" + SPACE + "*|" + SPACE
            + "*(?:%|prozent|pour cent|per cento|percent|per cent|chf|fr\\.|franken|francs?|franchi|euros?|eur|€)$");

    private record Bound(String member, Pattern words) {}

    private static Bound bound(String member, String words) {
        return new Bound(member, Pattern.compile("(?:" + words + ")" + SPACE + "*(?=[\\d−-])"));
    }

    private static final List<Bound> BOUNDS = List.of(
            bound(
                    "about",
                    "ca\\.?|circa|etwa|rund|ungefähr|environ|env\\.|à peu près|about|approx\\.|approximately|around|~|≈"),
            bound("atLeast", "mindestens|min\\.|minimum|au moins|au minimum|almeno|come minimo|at least|≥|>="),
            bound("moreThan", "mehr als|über|plus de|più di|oltre|more than|over|>"),
            bound(
                    "atMost",
                    "höchstens|maximal|max\\.|maximum|bis zu|au plus|au maximum|jusqu['’]à|al massimo|al più|fino a|at most"
                            + "|up to|≤|<="),
            bound("lessThan", "weniger als|unter|moins de|meno di|less than|under|below|<"));

    private static final Pattern BETWEEN =
            Pattern.compile("^(?:zwischen|von|entre|de|tra|da|between|from)" + SPACE + "+");

    private static final Pattern TO =
            Pattern.compile(SPACE + "*[–—-]" + SPACE + "*|" + SPACE + "+(?:bis|und|à|et|a|e|to|and)" + SPACE + "+");

    private static final Map<String, String> CURRENCIES = Map.of(
            "franken", "CHF", "fr", "CHF", "sfr", "CHF", "francs", "CHF", "franchi", "CHF", "euro", "EUR", "euros",
            "EUR", "€", "EUR");

    private WrittenQuantity() {}

    /** The number, or the bounds, as the format writes them, if there are any. */
    static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = withoutUnit(written.strip().toLowerCase(Locale.ROOT));
        return number(text).map(BigDecimal::toPlainString).or(() -> bound(text)).or(() -> between(text));
    }

    /** The number alone, if it is one. */
    static Optional<String> exactly(String written) {
        return written.length() > LONGEST
                ? Optional.empty()
                : number(withoutUnit(written.strip().toLowerCase(Locale.ROOT))).map(BigDecimal::toPlainString);
    }

    private static String withoutUnit(String text) {
        return UNIT.matcher(text).replaceAll("").strip();
    }

    private static Optional<String> bound(String text) {
        for (var bound : BOUNDS) {
            var words = bound.words().matcher(text);
            if (words.lookingAt()) {
                return number(withoutUnit(text.substring(words.end())))
                        .map(number -> "{\"" + bound.member() + "\": " + number.toPlainString() + "}");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> between(String text) {
        var both = BETWEEN.matcher(text).replaceFirst("");
        var to = TO.matcher(both);
        if (!to.find() || to.start() == 0) {
            return Optional.empty();
        }
        var least = number(withoutUnit(both.substring(0, to.start())));
        var most = number(withoutUnit(both.substring(to.end())));
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) < 0
                ? Optional.of("{\"atLeast\": " + least.get().toPlainString() + ", \"atMost\": "
                        + most.get().toPlainString() + "}")
                : Optional.empty();
    }

    /** A number that can be read in one way only: three digits behind a single sign are decimals or a group. */
    private static Optional<BigDecimal> number(String text) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var whole = number.group(2) == null ? number.group(5) : number.group(2);
        var decimals = number.group(4);
        if (decimals != null && decimals.length() == 3 && whole.length() <= 3 && !whole.equals("0")) {
            return Optional.empty();
        }
        var digits = (number.group(1).isEmpty() ? "" : "-")
                + NO_DIGITS.matcher(whole).replaceAll("")
                + (decimals == null ? "" : "." + decimals);
        try {
            return Quantity.of(new BigDecimal(digits)).exact();
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }

    /** The code of a currency that was named otherwise. */
    static Optional<String> currency(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT).replace(".", "");
        return Optional.ofNullable(CURRENCIES.get(name))
                .or(() -> Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> code.equalsIgnoreCase(name))
                        .findFirst());
    }
}
