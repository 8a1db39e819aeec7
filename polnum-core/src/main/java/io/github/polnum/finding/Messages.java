package io.github.polnum.finding;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of findings in one language, from {@code messages_xx.properties} beside this class.
 *
 * <p>A template holds {@code {name}} for an argument and {@code {name|word}} for an argument that is itself a word of
 * the catalogue ({@code word.season=Jahreszeit}), {@code {name|explained}} for words that stay as they are with what they are
 * called beside them, {@code {name|language}} for tags of languages, which are named. Nothing else is special in it:
 * apostrophes and braces around anything that is no name stand for themselves. A code has {@code code} for its message, and {@code code.hint}, {@code code.suggestion}, {@code code.title} and
 * {@code code.rationale} where there is such a text. Where the arguments
 * {@code cause} or {@code expected} say more of what is wrong, {@code code.message.itself} is the message for that word and
 * {@code code.hint.quotes} the hint, unless there is an argument {@code suggestion}.
 */
final class Messages {

    /** How many values of a list a message names; every closed vocabulary has fewer words. */
    private static final int MOST_SHOWN = 20;

    /** Before or after the point. */
    private static final int MOST_DIGITS = 21;

    /** Shorter numbers stand in one piece: they may be years. */
    private static final int UNGROUPED_DIGITS = 4;

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)(?:\\|(word|explained|language))?}");

    static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN);

    private static final List<Messages> ALL =
            LANGUAGES.stream().map(Messages::new).toList();

    private static final Messages ENGLISH = ALL.get(LANGUAGES.indexOf(LanguageTag.EN));

    private static final Map<String, Wording> WORDINGS = wordings();

    private final LanguageTag language;
    private final ResourceBundle texts;
    private final DecimalFormatSymbols signs;

    private Messages(LanguageTag language) {
        this.language = language;
        // Every language asked for is there, so the bundle never falls back to the locale of the machine.
        this.texts = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", language.toLocale());
        this.signs = signs(language);
    }

    /**
     * French, German and Italian numbers have a fixed space between three digits, which is read in Switzerland and beside it, and
     * a comma before decimals. Not asked of the JDK, which writes them otherwise in each of these languages.
     */
    private static DecimalFormatSymbols signs(LanguageTag language) {
        boolean english = language.equals(LanguageTag.EN);
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(english ? ',' : '\u00A0');
        signs.setDecimalSeparator(english ? '.' : ',');
        return signs;
    }

    /** The texts in a language or in one that it is a form of; in English if there are none. */
    static Messages in(LanguageTag wanted) {
        return ALL.stream()
                .filter(messages -> messages.serve(wanted))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** Whether somebody who asked for a language gets it here, in whatever regional form. */
    boolean serve(LanguageTag wanted) {
        return language.matches(wanted) || wanted.parent().map(this::serve).orElse(false);
    }

    /** What is said of a code in all languages; the code itself where nothing is. */
    static Wording wording(String code) {
        var known = WORDINGS.get(code);
        return known == null ? Wording.of(LanguageTag.EN.text(code)) : known;
    }

    private static Map<String, Wording> wordings() {
        return ENGLISH.texts.keySet().stream()
                .filter(key -> key.indexOf('.') < 0)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        code -> new Wording(
                                Objects.requireNonNull(inAllLanguages(code)),
                                inAllLanguages(code + ".title"),
                                inAllLanguages(code + ".rationale"),
                                inAllLanguages(code + ".hint"),
                                inAllLanguages(code + ".suggestion"))));
    }

    private static @Nullable Text inAllLanguages(String key) {
        if (ENGLISH.text(key).isEmpty()) {
            return null;
        }
        var text = Text.builder();
        ALL.forEach(messages -> text.put(messages.language, messages.texts.getString(key)));
        return text.build();
    }

    /** Writes what is wrong. */
    static String message(Finding finding, LanguageTag wanted) {
        var messages = in(wanted);
        var template = messages.special(finding, ".message.")
                .orElseGet(() -> Wording.in(finding.wording().message(), wanted));
        return messages.fill(template, finding.arguments());
    }

    /** Writes what to do about it. */
    static Optional<String> hint(Finding finding, LanguageTag wanted) {
        var messages = in(wanted);
        return Optional.of(".hint.")
                .filter(part -> !finding.arguments().containsKey("suggestion"))
                .flatMap(part -> messages.special(finding, part))
                .or(() -> finding.wording().advice(finding.arguments()).map(template -> Wording.in(template, wanted)))
                .map(template -> messages.fill(template, finding.arguments()));
    }

    /** What is said where the arguments say more of what is wrong. */
    private Optional<String> special(Finding finding, String part) {
        return Stream.of("cause", "expected")
                .map(finding.arguments()::get)
                .filter(Objects::nonNull)
                .flatMap(word -> text(finding.code() + part + show(word)).stream())
                .findFirst();
    }

    Optional<String> text(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The text for a count that is not 0: {@code key.one} or {@code key.other}. */
    String counted(String key, long count) {
        return fill(text(key + (count == 1 ? ".one" : ".other")).orElse(key), Map.of("count", DataValue.of(count)));
    }

    String fill(String template, Map<String, ? extends DataValue> arguments) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(argument(found, arguments)));
    }

    private String argument(MatchResult found, Map<String, ? extends DataValue> arguments) {
        var value = arguments.get(found.group(1));
        if (value == null) {
            return found.group();
        }
        if ("language".equals(found.group(2))) {
            return show(value, this::nameOfLanguage);
        }
        if ("explained".equals(found.group(2))) {
            return show(value, this::explained);
        }
        var shown = show(value, this::show);
        return found.group(2) == null ? shown : text("word." + shown).orElse(shown);
    }

    /** A word with what it is called in parentheses, unless it tells that itself. */
    private String explained(DataValue word) {
        var shown = show(word);
        return text("word." + shown)
                .filter(called -> !called.equals(shown.replace('-', ' ')))
                .map(called -> shown + " (" + called + ")")
                .orElse(shown);
    }

    /** As the JDK calls the language in the one of these messages, whatever the locale of the machine; else its tag. */
    private String nameOfLanguage(DataValue tag) {
        var shown = show(tag);
        var name = Locale.forLanguageTag(shown.replace('_', '-')).getDisplayName(language.toLocale());
        return name.isEmpty() ? shown : name;
    }

    private static String show(DataValue value, Function<DataValue, String> each) {
        return value instanceof DataValue.OfList list
                ? list.values().stream()
                        .limit(MOST_SHOWN)
                        .map(each)
                        .collect(Collectors.joining(", ", "", list.values().size() > MOST_SHOWN ? ", …" : ""))
                : each.apply(value);
    }

    /** A number beyond those of frameworks stays as it is: its digits would tell little. */
    private String show(BigDecimal number) {
        int digits = number.precision() - number.scale();
        if (digits > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return Excerpt.of(number);
        }
        var format = new DecimalFormat("#,##0.#", signs);
        format.setMaximumFractionDigits(MOST_DIGITS);
        format.setGroupingUsed(digits > UNGROUPED_DIGITS);
        return format.format(number);
    }

    private String show(DataValue value) {
        if (value instanceof DataValue.OfString string) {
            return Excerpt.of(string.value());
        }
        if (value instanceof DataValue.OfNumber number) {
            return show(number.value());
        }
        return value.toString();
    }
}
