package io.github.polnum.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are run, how severe their findings are, what is waived, and in which languages texts are expected.
 *
 * <p>A profile says only what differs from the one it is based on, and that from the rules themselves. Rules that neither it
 * nor any profile it is based on mentions are on, with their own severity. Example: the profile {@code ge}, based on
 * {@code adopted}, in which {@code empty-portfolio} is off and {@code personal-data} is an error. Two profiles are equal if they
 * say the same. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Profile {

    private static final Set<String> MEMBERS =
            Set.of("polnumProfile", "id", "base", "language", "languages", "rules", "waivers");

    private final Identifier id;
    private final Optional<Profile> base;
    private final ImmutableMap<String, Optional<Severity>> rules;
    private final ImmutableList<Waiver> waivers;
    private final ImmutableList<LanguageTag> languages;
    private final Extensions extensions;

    private Profile(Builder builder) {
        id = builder.id;
        base = Optional.ofNullable(builder.base);
        rules = ImmutableMap.copyOf(builder.rules);
        waivers = ImmutableList.copyOf(builder.waivers);
        languages = ImmutableList.copyOf(builder.languages);
        extensions = builder.extensions;
        checkNames("Profile", extensions, MEMBERS);
    }

    /** Fails if an extension has the name of a member of the format: in a file, the two could not be told apart. */
    static void checkNames(String type, Extensions extensions, Set<String> members) {
        for (var name : extensions.members().keySet()) {
            if (members.contains(name)) {
                throw new InvariantException(
                        type,
                        "extensions",
                        Constraint.MALFORMED_EXTENSION_NAME,
                        name,
                        "not have the name of a member of the format");
            }
        }
    }

    /**
     * Returns a builder of a profile in which every rule is on.
     *
     * @param id an identifier such as {@code ge}
     * @return a builder
     * @throws InvariantException with {@link Constraint#MALFORMED_IDENTIFIER} if {@code id} is not of the form of an identifier
     */
    public static Builder builder(String id) {
        return new Builder(Identifier.of(id));
    }

    /**
     * Returns what it is called.
     *
     * @return the identifier
     */
    public Identifier id() {
        return id;
    }

    /**
     * Returns the profile that says what this one does not.
     *
     * @return the profile it is based on; empty if that is the rules themselves
     */
    public Optional<Profile> base() {
        return base;
    }

    /**
     * Returns what this profile itself says of rules.
     *
     * @return for codes of rules the severity, or empty where the rule is off; in order
     */
    public Map<String, Optional<Severity>> rules() {
        return rules;
    }

    /**
     * Returns its own waivers.
     *
     * @return the waivers, in order
     */
    public List<Waiver> waivers() {
        return waivers;
    }

    /**
     * Returns the waivers of this profile and of all it is based on.
     *
     * @return the waivers, this profile's own last
     */
    public List<Waiver> allWaivers() {
        return ImmutableList.<Waiver>builder()
                .addAll(base.map(Profile::allWaivers).orElse(List.of()))
                .addAll(waivers)
                .build();
    }

    /**
     * Returns the languages that this profile itself names.
     *
     * @return the languages, in order
     */
    public List<LanguageTag> languages() {
        return languages;
    }

    /**
     * Returns the languages in which texts are expected.
     *
     * @return the languages, in order; where this profile names none, those of the one it is based on; empty if none is asked
     *     for
     */
    public List<LanguageTag> allLanguages() {
        return languages.isEmpty() ? base.map(Profile::allLanguages).orElse(languages) : languages;
    }

    /**
     * Returns how severe findings of a rule are.
     *
     * @param rule the rule
     * @return the severity; empty if the rule is off
     */
    public Optional<Severity> severityOf(Rule rule) {
        return severityOf(rule.code(), rule.severity());
    }

    /**
     * Returns how severe findings with a code are.
     *
     * @param code the code
     * @param otherwise the severity if no profile mentions it
     * @return the severity; empty if the rule is off
     */
    public Optional<Severity> severityOf(String code, Severity otherwise) {
        var said = rules.get(Objects.requireNonNull(code));
        Objects.requireNonNull(otherwise);
        if (said != null) {
            return said;
        }
        return base.isPresent() ? base.get().severityOf(code, otherwise) : Optional.of(otherwise);
    }

    /**
     * Returns members of its file that the format does not know.
     *
     * @return the extensions, in order
     */
    public Extensions extensions() {
        return extensions;
    }

    /**
     * Returns a builder that holds all of this.
     *
     * @return a builder; changing it leaves this as it is
     */
    public Builder toBuilder() {
        var builder = new Builder(id);
        builder.base = base.orElse(null);
        builder.rules.putAll(rules);
        builder.waivers.addAll(waivers);
        builder.languages.addAll(languages);
        builder.extensions = extensions;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that
                && id.equals(that.id)
                && base.equals(that.base)
                && rules.equals(that.rules)
                && waivers.equals(that.waivers)
                && languages.equals(that.languages)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, base, rules, waivers, languages, extensions);
    }

    /** Returns the identifier, for people. */
    @Override
    public String toString() {
        return "Profile[" + id + "]";
    }

    /**
     * Gathers what a profile says. Not thread-safe.
     *
     * <p>{@code add…} appends; the plural replaces all.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Identifier id;
        private @Nullable Profile base;
        private final Map<String, Optional<Severity>> rules = new LinkedHashMap<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private final List<LanguageTag> languages = new ArrayList<>();
        private Extensions extensions = Extensions.none();

        private Builder(Identifier id) {
            this.id = id;
        }

        /**
         * Sets what it is called.
         *
         * @param identifier the identifier
         * @return this builder
         */
        public Builder id(Identifier identifier) {
            id = Objects.requireNonNull(identifier);
            return this;
        }

        /**
         * Sets the profile that says what this one does not.
         *
         * @param profile the other profile
         * @return this builder
         */
        public Builder base(Profile profile) {
            base = Objects.requireNonNull(profile);
            return this;
        }

        /**
         * Sets the profile that says what this one does not or, with an empty value, removes it.
         *
         * @param profile the other profile, or nothing
         * @return this builder
         */
        public Builder base(Optional<Profile> profile) {
            base = profile.orElse(null);
            return this;
        }

        /**
         * Turns a rule off.
         *
         * @param code the code of the rule
         * @return this builder
         * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code code} is not of the form of a code
         */
        public Builder off(String code) {
            rules.put(Rule.checkCode("Profile", "rules", code), Optional.empty());
            return this;
        }

        /**
         * Turns a rule on and says how severe its findings are.
         *
         * @param code the code of the rule
         * @param severity the severity
         * @return this builder
         * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code code} is not of the form of a code
         */
        public Builder grade(String code, Severity severity) {
            rules.put(Rule.checkCode("Profile", "rules", code), Optional.of(severity));
            return this;
        }

        /**
         * Replaces all that is said of rules.
         *
         * @param grades for codes of rules the severity, or empty where the rule is off; in order
         * @return this builder
         * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if a key is not of the form of a code
         */
        public Builder rules(Map<String, Optional<Severity>> grades) {
            var all = ImmutableMap.copyOf(grades);
            all.keySet().forEach(code -> Rule.checkCode("Profile", "rules", code));
            rules.clear();
            rules.putAll(all);
            return this;
        }

        /**
         * Appends a waiver.
         *
         * @param waiver the waiver
         * @return this builder
         */
        public Builder addWaiver(Waiver waiver) {
            waivers.add(Objects.requireNonNull(waiver));
            return this;
        }

        /**
         * Replaces all waivers.
         *
         * @param all all of them, in order
         * @return this builder
         */
        public Builder waivers(Iterable<? extends Waiver> all) {
            var copy = ImmutableList.copyOf(all);
            waivers.clear();
            waivers.addAll(copy);
            return this;
        }

        /**
         * Appends a language in which texts are expected.
         *
         * @param language the language
         * @return this builder
         */
        public Builder addLanguage(LanguageTag language) {
            languages.add(Objects.requireNonNull(language));
            return this;
        }

        /**
         * Replaces all languages in which texts are expected.
         *
         * @param all all of them, in order
         * @return this builder
         */
        public Builder languages(Iterable<? extends LanguageTag> all) {
            var copy = ImmutableList.copyOf(all);
            languages.clear();
            languages.addAll(copy);
            return this;
        }

        /**
         * Sets the members of its file that the format does not know.
         *
         * @param others the extensions
         * @return this builder
         */
        public Builder extensions(Extensions others) {
            extensions = Objects.requireNonNull(others);
            return this;
        }

        /**
         * Returns the profile.
         *
         * @return the profile; this builder can go on
         * @throws InvariantException with {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member
         *     of the format
         */
        public Profile build() {
            return new Profile(this);
        }
    }
}
