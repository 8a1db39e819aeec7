/**
 * Generators of policy frameworks, and of all that they are made of.
 *
 * <p>{@link io.github.polnum.jqwik.PolicyArbitraries} has one for each type of {@link io.github.polnum.model},
 * {@link io.github.polnum.jqwik.ValueArbitraries} one for each type of {@link io.github.polnum.value}. What they generate
 * is valid by construction and otherwise as odd as the model allows: any Unicode, blank names, dates of any precision,
 * words that no vocabulary knows, extensions. Most attributes are left out more often than they are filled, and a failing
 * example shrinks towards a framework with an identifier and a blank name.
 *
 * <p>{@link io.github.polnum.jqwik.RuleCases} has a generator of cases for each rule that a framework or a profile can break. A case
 * breaks no other rule whose findings are errors; what {@code PolicyArbitraries} generates breaks none of these, with the severities
 * of the profile {@code adopted}. Codes that only
 * the reader of a document tells have no cases.
 *
 * <p>With jqwik as test engine, parameters are provided by their type in a
 * {@linkplain io.github.polnum.jqwik.PolicyDomain domain}. (The types of jqwik are in {@code net.jqwik.api}, {@code .domains} and
 * {@code .sessions}, {@code Use} is {@code PolicySet.Use}, and {@code assertThat} is that of AssertJ, which this artifact does not
 * bring.)
 *
 * <pre>{@code
 * @Property(tries = 50)
 * @Domain(PolicyDomain.class)
 * void everyReferenceToAnElementIsFound(@ForAll PolicySet set) {
 *     for (PolicyFramework framework : set.frameworks()) {
 *         for (PolicyElement element : framework.index().elements()) {
 *             for (Use use : set.referencesTo(framework, element)) {
 *                 assertThat(set.resolve(use.framework(), use.use().reference())).isPresent();
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>or each by a method that says which generator it is:
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
 * <p>jqwik reports a sample that fails with all that it says, in the form of
 * {@link io.github.polnum.jqwik.PolicyReportingFormat}.
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
 * <p>Outside of a session {@code next} throws an exception that says it must be run on a thread of jqwik, since generators
 * keep what they have made in its session. {@code PolicyArbitraries.frameworks().sample()} makes do without one, and without
 * a seed.
 *
 * <p>The engine of jqwik must be there at run time in all cases; this artifact brings it. The same seed gives the same
 * values only with the same version of polnum and of jqwik.
 *
 * <p>All methods may be called from several threads; a session of jqwik, and the generators made in it, belong to one
 * thread. No method accepts or returns {@code null}; passing {@code null} is a
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.polnum.jqwik;

import org.jspecify.annotations.NullMarked;
