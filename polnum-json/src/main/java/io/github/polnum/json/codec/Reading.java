package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One document being read: its tokens, the problems found so far, and what its values share. */
final class Reading {

    private static final int MOST_DECIMALS_SHOWN = 40;
    private static final Set<String> DATES_ABSENT = Set.of("not-fixed", "not-recorded");
    private static final LanguageTag UNDETERMINED = LanguageTag.of("und");

    private final TokenReader in;
    private final Problems problems;
    private final @Nullable IntFunction<TokenReader> again;
    private final long start;
    private final SharedValues shared;
    private final Text.Builder texts;
    private final ArrayList<SmallSet<?>> idle = new ArrayList<>();
    private List<LanguageTag> usualLanguages = List.of();
    private long[] usualMembers = {};
    private @Nullable LanguageTag language;

    /**
     * Begins to read.
     *
     * @param in the tokens; the current one is the first of what is read
     * @param again gives the same tokens from an offset on at which a value begins, for a framework that names its language late;
     *     null for a value outside of any framework, whose texts all say their language
     * @param problems where problems go
     * @param shared the values that come again
     */
    Reading(TokenReader in, @Nullable IntFunction<TokenReader> again, Problems problems, SharedValues shared) {
        this.in = in;
        this.again = again;
        this.problems = problems;
        this.shared = shared;
        this.start = in.offset();
        this.texts = in.texts();
    }

    /** Begins to read another framework, from the current token on, among the same tokens. */
    Reading another() {
        return new Reading(in, again, problems, shared);
    }

    TokenReader in() {
        return in;
    }

    Problems problems() {
        return problems;
    }

    /** An empty set, to tell by what stands twice; to be given back. */
    <V> SmallSet<V> borrow() {
        // It is empty.
        @SuppressWarnings("unchecked")
        var borrowed = idle.isEmpty() ? new SmallSet<V>() : (SmallSet<V>) idle.remove(idle.size() - 1);
        return borrowed;
    }

    void giveBack(SmallSet<?> set) {
        set.clear();
        idle.add(set);
    }

    /** A builder of texts that share what they have in common; empty whenever no text is being read. */
    Text.Builder texts() {
        return texts;
    }

    /** The languages of the text before that had the most, in its order. */
    List<LanguageTag> usualLanguages() {
        return usualLanguages;
    }

    void usualLanguages(List<LanguageTag> languages) {
        if (languages.size() >= usualLanguages.size() && languages.size() <= Long.SIZE) {
            usualLanguages = languages;
            usualMembers = new long[languages.size()];
            for (int i = 0; i < usualMembers.length; i++) {
                usualMembers[i] = EightBytes.member(languages.get(i).value());
            }
        }
    }

    /** The names of the members that the usual languages are, as {@link EightBytes#member} says them. */
    long[] usualMembers() {
        return usualMembers;
    }

    // Problems

    void error(String code, Map<String, String> arguments) {
        problems.add(code, Severity.ERROR, in.offset(), arguments);
    }

    void warning(String code, Map<String, String> arguments) {
        problems.add(code, Severity.WARNING, in.offset(), arguments);
    }

    /** Tells that the value at hand is not what was expected, and skips it. */
    void wrongType(String expected) {
        wrongType(expected, Optional.empty());
    }

    /** Tells it, with the JSON that was probably meant. */
    void wrongType(String expected, Optional<String> meant) {
        if (in.current() == TokenType.NULL) {
            error("null-value", Map.of());
        } else {
            var arguments = new TreeMap<>(
                    Map.of("expected", expected, "found", in.current().word()));
            meant.ifPresent(json -> arguments.put("suggestion", json));
            error("wrong-type", arguments);
        }
        in.skip();
    }

    /** Tells that a value cannot be. */
    void invariant(InvariantException violated, long offset) {
        invariant(violated, offset, List.of());
    }

    /**
     * Tells that a value cannot be.
     *
     * @param known words of an open vocabulary, if it was to be one
     */
    void invariant(InvariantException violated, long offset, List<String> known) {
        problems.add(
                violated.constraint().code(), Severity.ERROR, offset, () -> details(violated, known, mayBeEnglish()));
    }

    /** Whether what is read is in English, as far as is known. */
    boolean mayBeEnglish() {
        return language == null || language.equals(UNDETERMINED) || LanguageTag.EN.matches(language);
    }

    private static Problems.Details details(InvariantException violated, List<String> known, boolean english) {
        var words = switch (violated.constraint()) {
            case UNKNOWN_TOKEN ->
                violated.detail().map(detail -> List.of(detail.split(", "))).orElse(List.of());
            case MALFORMED_TOKEN -> known;
            default -> List.<String>of();
        };
        return new Problems.Details(arguments(violated, words, english), words);
    }

    /** Tells that the member whose name is at hand stood in its object before, and skips it. */
    void duplicate(String name) {
        problems.enterMember(name);
        duplicateAtHand(name);
    }

    /** Tells that the key at hand stood in its map before, and skips what belongs to it. */
    void duplicateKey(String key) {
        problems.enterKey(key);
        duplicateAtHand(key);
    }

    private void duplicateAtHand(String name) {
        error("duplicate-member", Map.of("name", name));
        problems.leave();
        in.next();
        in.skip();
    }

    private static Map<String, String> arguments(InvariantException violated, List<String> words, boolean english) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("type", violated.type());
        arguments.put("attribute", violated.attribute());
        violated.value().map(Reading::shown).ifPresent(value -> arguments.put("value", value));
        violated.detail().filter(detail -> words.isEmpty()).ifPresent(detail -> arguments.put("detail", detail));
        var written = violated.value().map(Object::toString).orElse("");
        boolean single = violated.type().equals("PartialDate");
        switch (violated.constraint()) {
            case MALFORMED_DATE, UNSUPPORTED_DATE -> {
                if (single) {
                    arguments.put("expected", "date");
                } else {
                    WrittenDate.absence(written)
                            .filter(DATES_ABSENT::contains)
                            .or(() -> WrittenDate.isOpen(written) ? Optional.of("open") : Optional.empty())
                            .ifPresent(cause -> arguments.put("cause", cause));
                }
                suggest(arguments, WrittenDate.of(written, single, english));
            }
            case MALFORMED_CURRENCY -> suggest(arguments, WrittenQuantity.currency(written));
            case MALFORMED_REFERENCE -> {
                if (WrittenReference.isAddress(written)) {
                    arguments.put("cause", "address");
                }
                suggest(arguments, WrittenReference.of(written));
            }
            case MALFORMED_IDENTIFIER -> suggest(arguments, WrittenReference.toIdentifier(written));
            case UNKNOWN_TOKEN -> suggest(arguments, meant(written, words));
            case MALFORMED_TOKEN -> {
                if (!words.isEmpty()) {
                    arguments.put("expected", "vocabulary");
                }
                suggest(arguments, words.isEmpty() ? WrittenReference.toIdentifier(written) : meant(written, words));
            }
            default -> {}
        }
        return arguments;
    }

    private static Optional<String> meant(String written, List<String> words) {
        return Suggestion.named(written, words).or(() -> Suggestion.of(written, words));
    }

    private static void suggest(Map<String, String> arguments, Optional<String> meant) {
        meant.ifPresent(word -> arguments.put("suggestion", word));
    }

    /** A number with few decimals too many is shown with all of them, as it was probably written. */
    private static String shown(Object value) {
        return value instanceof BigDecimal number && number.scale() > 0 && number.scale() <= MOST_DECIMALS_SHOWN
                ? number.toPlainString()
                : Excerpt.of(value);
    }

    // What values share

    /** The value of the string at hand, one that is likely to come again. */
    <V> V shared(Shape.OfString<V> shape) {
        return shared.of(shape, in);
    }

    // The language of plain strings

    void language(LanguageTag tag) {
        if (language == null) {
            language = tag;
        }
    }

    /** The language of the framework, looked for further on in the document if it has not come yet. */
    LanguageTag language() {
        if (language == null) {
            // Where nothing around the text could name one, the text itself must.
            language = again == null
                    ? missingLanguage(Map.of("expected", "object"))
                    : lookForLanguage(again.apply((int) start));
        }
        return language;
    }

    private LanguageTag lookForLanguage(TokenReader ahead) {
        try {
            if (ahead.next() == TokenType.START_OBJECT) {
                for (var name = ahead.nextName(); name != null; name = ahead.nextName()) {
                    var value = ahead.next();
                    if (name.equals("language")) {
                        // What is no language is told where it stands.
                        return value == TokenType.STRING ? LanguageTag.of(ahead.string()) : UNDETERMINED;
                    }
                    ahead.skip();
                }
            }
        } catch (InputProblem | InvariantException e) {
            // Told when the reader gets there; until then any language will do, since there is no value to return.
            return UNDETERMINED;
        }
        return missingLanguage(Map.of());
    }

    private LanguageTag missingLanguage(Map<String, String> arguments) {
        error("language-missing", arguments);
        return UNDETERMINED;
    }
}
