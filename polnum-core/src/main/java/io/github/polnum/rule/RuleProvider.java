package io.github.polnum.rule;

/**
 * Brings rules of its own, so that they can come from another artifact.
 *
 * <p>Whoever embeds the library decides where providers are looked for; the library looks for none by itself:
 *
 * <pre>{@code
 * Validator validator = Catalogue.validator();
 * for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
 *     validator = validator.withRules(provider.rules());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RuleProvider {

    /**
     * Returns the rules.
     *
     * @return the rules, each with a code of its own
     */
    Iterable<Rule> rules();
}
