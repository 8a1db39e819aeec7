package io.github.polnum.finding;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one kind of finding, in each language: a title, why it matters, the message and the hint.
 *
 * <p>Message, hint and suggestion are templates: <code>{name}</code> stands for the argument of that name, which begins with
 * an ASCII letter and goes on with letters, digits, hyphens and underscores. <code>{name|language}</code> stands for the name of
 * the language whose tag the argument is, <code>{name|word}</code> for what a word of the format, such as
 * {@code in-progress}, is called, and <code>{name|explained}</code> for the word and, in parentheses, what it is called; all are in
 * the language of the message. Where no argument has that name the template stays
 * as it is; apostrophes and other braces mean nothing. The codes of this library have their
 * wording in French, German, Italian and English; a rule of your own brings its own. Example of a message: {@code “{id}” stands
 * for two things.} Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Wording {

    private final Text message;
    private final @Nullable Text title;
    private final @Nullable Text rationale;
    private final @Nullable Text hint;
    private final @Nullable Text suggestion;

    Wording(
            Text message,
            @Nullable Text title,
            @Nullable Text rationale,
            @Nullable Text hint,
            @Nullable Text suggestion) {
        this.message = Objects.requireNonNull(message);
        this.title = title;
        this.rationale = rationale;
        this.hint = hint;
        this.suggestion = suggestion;
    }

    /**
     * Returns the wording of a code of this library.
     *
     * @param code for example {@code duplicate-identifier}
     * @return its wording in four languages; for any other code the code itself as message
     * @throws InvariantException as {@link LanguageTag#text} says, for any other code that can be no text
     */
    public static Wording of(String code) {
        return Messages.wording(code);
    }

    /**
     * Returns a wording that is a message alone.
     *
     * @param message the message, in as many languages as you have
     * @return the wording
     */
    public static Wording of(Text message) {
        return new Wording(message, null, null, null, null);
    }

    /**
     * Returns this wording with another title.
     *
     * @param newTitle a few words, such as <i>Identifier used twice</i>
     * @return the changed wording
     */
    public Wording withTitle(Text newTitle) {
        return new Wording(message, Objects.requireNonNull(newTitle), rationale, hint, suggestion);
    }

    /**
     * Returns this wording with another reason.
     *
     * @param newRationale why it matters, in a sentence or two
     * @return the changed wording
     */
    public Wording withRationale(Text newRationale) {
        return new Wording(message, title, Objects.requireNonNull(newRationale), hint, suggestion);
    }

    /**
     * Returns this wording with another hint.
     *
     * @param newHint what to do about it
     * @return the changed wording
     */
    public Wording withHint(Text newHint) {
        return new Wording(message, title, rationale, Objects.requireNonNull(newHint), suggestion);
    }

    /**
     * Returns this wording with another hint for findings that have an argument {@code suggestion}.
     *
     * @param newSuggestion what to do about it, such as <i>Did you mean “{suggestion}”?</i>
     * @return the changed wording
     */
    public Wording withSuggestion(Text newSuggestion) {
        return new Wording(message, title, rationale, hint, Objects.requireNonNull(newSuggestion));
    }

    /**
     * Returns what is wrong.
     *
     * @return a template
     */
    public Text message() {
        return message;
    }

    /**
     * Returns what it is called.
     *
     * @return the title; empty if the rule has none
     */
    public Optional<Text> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns why it matters.
     *
     * @return the reason; empty if the rule gives none
     */
    public Optional<Text> rationale() {
        return Optional.ofNullable(rationale);
    }

    /**
     * Returns what to do about it.
     *
     * @return a template; empty if the message says it all
     */
    public Optional<Text> hint() {
        return Optional.ofNullable(hint);
    }

    /**
     * Returns what to do about it where something similar is known.
     *
     * @return a template that goes before the hint; empty if there is none
     */
    public Optional<Text> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /**
     * Returns what to do about one finding: the suggestion if there is one and the finding has an argument for it, else the
     * hint.
     *
     * @param arguments the arguments of the finding
     * @return a template; empty if the message says it all
     */
    public Optional<Text> advice(Map<String, DataValue> arguments) {
        Objects.requireNonNull(arguments);
        return suggestion()
                .filter(template -> arguments.containsKey("suggestion"))
                .or(this::hint);
    }

    /** The template in the language wanted, else in English, else in whatever language there is. */
    static String in(Text template, LanguageTag wanted) {
        return template.resolve(wanted, LanguageTag.EN).value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that
                && message.equals(that.message)
                && Objects.equals(title, that.title)
                && Objects.equals(rationale, that.rationale)
                && Objects.equals(hint, that.hint)
                && Objects.equals(suggestion, that.suggestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, title, rationale, hint, suggestion);
    }

    /** Returns the title, or the message where there is none, for people. */
    @Override
    public String toString() {
        return (title == null ? message : title).toString();
    }
}
