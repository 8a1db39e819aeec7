package io.github.polnum.catalogue;

import io.github.polnum.value.LanguageTag;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that shows what a rule is about, with names in the language of the reader.
 *
 * <p>In the template {@code <plan>} stands for the word {@code plan} of {@code words_xx.properties} beside this class, and
 * {@code <language>} for the language itself; anything else in angle brackets stays as it is. For a language without words the
 * example is in English.
 */
final class Example implements Function<LanguageTag, String> {

    private static final Pattern WORD = Pattern.compile("<([a-z-]+)>");

    private final String template;
    private final UnaryOperator<String> change;

    private Example(String template, UnaryOperator<String> change) {
        this.template = template;
        this.change = change;
    }

    /** A whole document, or several in an array. */
    static Example of(String document) {
        return new Example(document.strip(), UnaryOperator.identity());
    }

    /** A framework named {@code plan}, of which the members after its name are given. */
    static Example framework(String members) {
        return of("""
                {
                  "polnum": "1.0",
                  "language": "<language>",
                  "id": "plan",
                  "name": "<plan>"%s
                }""".formatted(
                        members.isBlank()
                                ? ""
                                : ",\n" + members.stripTrailing().indent(2).stripTrailing()));
    }

    /** The same document, spoilt in a way that no member of it can show. */
    Example spoilt(UnaryOperator<String> fault) {
        return new Example(template, fault);
    }

    @Override
    public String apply(LanguageTag wanted) {
        // For others the bundle would be that of the locale of the machine.
        var language = isKnown(wanted) ? wanted : LanguageTag.EN;
        var words = ResourceBundle.getBundle(Example.class.getPackageName() + ".words", language.toLocale());
        return change.apply(WORD.matcher(template).replaceAll(found -> {
            var word = found.group(1);
            return Matcher.quoteReplacement(
                    word.equals("language")
                            ? language.value()
                            : words.containsKey(word) ? words.getString(word) : found.group());
        }));
    }

    private static boolean isKnown(LanguageTag language) {
        return Catalogue.languages().stream().anyMatch(language::matches)
                || language.parent().map(Example::isKnown).orElse(false);
    }
}
