package io.github.polnum.rule;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a framework is checked for, with all that is said of it: a code, how severe it is, which question it bears
 * on, texts, a good and a bad example, and the check itself.
 *
 * <p>The code is stable: it keeps its meaning over versions and is never given to another rule. Some rules have no check of
 * their own: what they tell is noticed while a document is read, or by the validator. An own rule is made by
 * {@link #builder} and given to {@link Validator#withRule}:
 *
 * <pre>{@code
 * Rule dossier = Rule.builder("ge-dossier-missing", Severity.WARNING, Category.COMPLETENESS)
 *         .wording(Wording.of(LanguageTag.FR.text("La mesure « {id} » n’a pas de numéro de dossier.")))
 *         .each(Measure.class, (measure, node, subject, findings) -> {
 *             if (measure.extensions().get("ge:dossier").isEmpty()) {
 *                 findings.at(node).put("id", measure.id().value()).add();
 *             }
 *         })
 *         .build();
 * }</pre>
 *
 * <p>Two rules are equal only if they are the same. Immutable and thread-safe, if its check is.
 *
 * @since 0.1.0
 */
public final class Rule {

    private final Builder parts;

    private Rule(Builder parts) {
        this.parts = parts;
    }

    /**
     * Looks at a framework as a whole.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface WholeCheck {

        /**
         * Looks at a framework and tells what it finds. Never changes anything and keeps nothing for later.
         *
         * @param subject what is checked
         * @param findings where to tell it
         */
        void check(Subject subject, Findings findings);
    }

    /**
     * Looks at one thing of a framework.
     *
     * @param <T> its type
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface EachCheck<T> {

        /**
         * Looks at one thing and tells what it finds. Never changes anything and keeps nothing for later.
         *
         * @param item what is looked at
         * @param node its place
         * @param subject what is checked as a whole
         * @param findings where to tell it
         */
        void check(T item, Node node, Subject subject, Findings findings);
    }

    /**
     * Returns a builder with what is required.
     *
     * @param code kebab-case words, at most 100 characters; own codes best begin with a prefix of yours
     * @param severity how severe it is, unless a profile says otherwise
     * @param category which question it bears on
     * @return a builder
     * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code code} is of another form
     */
    public static Builder builder(String code, Severity severity, Category category) {
        return new Builder(
                checkCode("Rule", "code", code), Objects.requireNonNull(severity), Objects.requireNonNull(category));
    }

    /** Returns a code, unless it is none: it has the form of an identifier. */
    static String checkCode(String type, String attribute, String code) {
        try {
            return Identifier.of(code).value();
        } catch (InvariantException e) {
            throw new InvariantException(
                    type,
                    attribute,
                    Constraint.MALFORMED_TOKEN,
                    code,
                    "be lower-case words joined by hyphens, at most " + Identifier.MAX_LENGTH + " characters",
                    String.valueOf(Identifier.MAX_LENGTH));
        }
    }

    /**
     * Returns what its findings are called.
     *
     * @return a code of kebab-case words
     */
    public String code() {
        return parts.code;
    }

    /**
     * Returns how severe it is, unless a profile says otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return parts.severity;
    }

    /**
     * Returns which question about a framework it bears on.
     *
     * @return the category
     */
    public Category category() {
        return parts.category;
    }

    /**
     * Returns the version of the library, or of whatever brings the rule, that has it first.
     *
     * @return for example {@code 0.1.0}; empty if not said
     */
    public Optional<String> since() {
        return Optional.ofNullable(parts.since);
    }

    /**
     * Returns the rule that does its work now, if this one is only kept for those who name it.
     *
     * @return the code of another rule
     */
    public Optional<String> replacedBy() {
        return Optional.ofNullable(parts.replacedBy);
    }

    /**
     * Returns what is said of it.
     *
     * @return the wording
     */
    public Wording wording() {
        return parts.wording == null ? Wording.of(parts.code) : parts.wording;
    }

    /**
     * Returns a document in which it finds nothing.
     *
     * @param language the language of the names in it
     * @return a JSON document, or several in an array where the rule is about a set; empty if the rule has no example
     */
    public Optional<String> goodExample(LanguageTag language) {
        Objects.requireNonNull(language);
        return Optional.ofNullable(parts.goodExample).map(example -> example.apply(language));
    }

    /**
     * Returns a document in which it finds something.
     *
     * @param language the language of the names in it
     * @return a JSON document, or several in an array where the rule is about a set; empty if the rule has no example
     */
    public Optional<String> badExample(LanguageTag language) {
        Objects.requireNonNull(language);
        return Optional.ofNullable(parts.badExample).map(example -> example.apply(language));
    }

    /**
     * Tells whether frameworks are checked for it.
     *
     * @return false for a code that only a reader or a validator tells
     */
    public boolean hasCheck() {
        return parts.whole != null || parts.each != null;
    }

    @Nullable
    WholeCheck whole() {
        return parts.whole;
    }

    @Nullable
    Each<?> each() {
        return parts.each;
    }

    /** A check of each thing of a type. */
    record Each<T>(Class<T> type, EachCheck<? super T> check) {

        /** Looks at something that is of the type. */
        @SuppressWarnings("unchecked")
        void run(Identified item, Node node, Subject subject, Findings findings) {
            check.check((T) item, node, subject, findings);
        }
    }

    /** Returns the code, for people. */
    @Override
    public String toString() {
        return parts.code;
    }

    /**
     * Gathers the parts of a rule. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final String code;
        private final Severity severity;
        private final Category category;
        private @Nullable String since;
        private @Nullable String replacedBy;
        private @Nullable Wording wording;
        private @Nullable Function<LanguageTag, String> goodExample;
        private @Nullable Function<LanguageTag, String> badExample;
        private @Nullable WholeCheck whole;
        private @Nullable Each<?> each;

        private Builder(String code, Severity severity, Category category) {
            this.code = code;
            this.severity = severity;
            this.category = category;
        }

        private Builder(Builder other) {
            this(other.code, other.severity, other.category);
            since = other.since;
            replacedBy = other.replacedBy;
            wording = other.wording;
            goodExample = other.goodExample;
            badExample = other.badExample;
            whole = other.whole;
            each = other.each;
        }

        /**
         * Sets the version that has it first.
         *
         * @param version for example {@code 0.1.0}
         * @return this builder
         */
        public Builder since(String version) {
            since = Objects.requireNonNull(version);
            return this;
        }

        /**
         * Says that another rule does its work now.
         *
         * @param otherCode the code of the other rule
         * @return this builder
         * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code otherCode} is not of the form of a code
         */
        public Builder replacedBy(String otherCode) {
            replacedBy = checkCode("Rule", "replacedBy", otherCode);
            return this;
        }

        /**
         * Sets what is said of it. Without that, the message is the code.
         *
         * @param words the wording
         * @return this builder
         */
        public Builder wording(Wording words) {
            wording = Objects.requireNonNull(words);
            return this;
        }

        /**
         * Sets its examples.
         *
         * @param good gives a document in which it finds nothing, with names in a language
         * @param bad gives a document in which it finds something
         * @return this builder
         */
        public Builder examples(Function<LanguageTag, String> good, Function<LanguageTag, String> bad) {
            goodExample = Objects.requireNonNull(good);
            badExample = Objects.requireNonNull(bad);
            return this;
        }

        /**
         * Sets a check that looks at a framework as a whole, in place of any other.
         *
         * @param check the check
         * @return this builder
         */
        public Builder whole(WholeCheck check) {
            whole = Objects.requireNonNull(check);
            each = null;
            return this;
        }

        /**
         * Sets a check that looks at each thing of a type by itself, in whatever order, in place of any other. All such checks
         * share one way through the framework.
         *
         * @param <T> the type
         * @param type the type of element, or {@code PolicyElement} for all elements, or {@code Source}, {@code Level},
         *     {@code Topic}, {@code Target}, {@code Phase} (those with an identifier), or {@code Identified} for everything
         * @param check the check
         * @return this builder
         */
        public <T extends Identified> Builder each(Class<T> type, EachCheck<? super T> check) {
            each = new Each<>(Objects.requireNonNull(type), Objects.requireNonNull(check));
            whole = null;
            return this;
        }

        /**
         * Returns the rule.
         *
         * @return the rule; this builder can go on
         */
        public Rule build() {
            return new Rule(new Builder(this));
        }
    }
}
