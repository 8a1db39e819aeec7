/**
 * Rules over a framework or a set of frameworks: what a rule is, which ones are run, and running them.
 *
 * <p>A {@link io.github.polnum.rule.Rule} holds its check and all that is said of it. A
 * {@link io.github.polnum.rule.Validator} runs rules and gives a {@link io.github.polnum.finding.Report}; a
 * {@link io.github.polnum.rule.Profile} says which ones, how severe each is, and what is waived
 * ({@link io.github.polnum.rule.Waiver}). A check is handed a {@link io.github.polnum.rule.Subject} and tells what it finds to
 * {@link io.github.polnum.rule.Findings}. The rules of this library are in {@code io.github.polnum.catalogue}; yours stand
 * beside them.
 *
 * <pre>{@code
 * Report report = Catalogue.validator()
 *         .withProfile(Catalogue.publication())
 *         .validate(framework, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>Rules judge what could be built. A check that throws is itself told, as {@code rule-failed}, and the other rules go on.
 * What cannot be at all is refused where it is built, by an {@link io.github.polnum.value.InvariantException}. No method accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.rule;

import org.jspecify.annotations.NullMarked;
