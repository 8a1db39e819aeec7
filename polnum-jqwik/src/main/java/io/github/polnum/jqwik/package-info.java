/**
 * Generators of policy frameworks, and of all that they are made of.
 *
 * <p>{@link io.github.polnum.jqwik.PolicyArbitraries} has one for each type of {@link io.github.polnum.model},
 * {@link io.github.polnum.jqwik.ValueArbitraries} one for each type of {@link io.github.polnum.value}. What they generate
 * is valid by construction and otherwise as odd as the model allows: any Unicode, blank names, dates of any precision,
 * words that no vocabulary knows, extensions. Every attribute is left out most of the time and filled some of the time,
 * and a failing example shrinks towards a framework with an identifier and a blank name.
 *
 * <p>{@link io.github.polnum.jqwik.RuleCases} has, for each rule of the catalogue, one of frameworks that break it and no
 * other whose findings are errors; the frameworks that {@code PolicyArbitraries} generates break none of these.
 *
 * <p>With jqwik as test engine:
 *
 * <pre>{@code
 * @Property
 * void everyElementIsFoundWhereItStands(@ForAll("frameworks") PolicyFramework framework) {
 *     for (PolicyElement element : framework.index().elements()) {
 *         assertThat(framework.index().locate(element)).isPresent();
 *     }
 * }
 *
 * @Provide
 * Arbitrary<PolicyFramework> frameworks() {
 *     return PolicyArbitraries.frameworks();
 * }
 * }</pre>
 *
 * <p>With any other test engine, in a session of jqwik and from a seed, so that each run sees the same frameworks:
 *
 * <pre>{@code
 * JqwikSession.run(() -> {
 *     var generator = PolicyArbitraries.frameworks().generator(1000, true);
 *     var random = new Random(42);
 *     for (int i = 0; i < 100; i++) {
 *         PolicyFramework framework = generator.next(random).value();
 *     }
 * });
 * }</pre>
 *
 * <p>The engine of jqwik must be there at run time in both cases; this artifact brings it. The same seed gives the same
 * values only with the same version of polnum and of jqwik.
 *
 * <p>All methods may be called from several threads; a session of jqwik, and the generators made in it, belong to one
 * thread. No method accepts or returns {@code null}; passing {@code null} is a
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.polnum.jqwik;

import org.jspecify.annotations.NullMarked;
