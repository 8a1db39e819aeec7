/**
 * The model of a policy framework: its elements, and what they are made of.
 *
 * <p>Begin with {@link io.github.polnum.model.PolicyFramework}: one policy as a whole. It holds
 * {@link io.github.polnum.model.Role roles} that an authority takes on,
 * {@link io.github.polnum.model.Objective objectives} to reach, {@link io.github.polnum.model.Principle principles} to
 * uphold and {@link io.github.polnum.model.Measure measures} to carry out, bundled in
 * {@link io.github.polnum.model.Portfolio portfolios} and measured by {@link io.github.polnum.model.Indicator indicators};
 * around them stand {@link io.github.polnum.model.Consultation consultations},
 * {@link io.github.polnum.model.Review reviews}, {@link io.github.polnum.model.Body bodies},
 * {@link io.github.polnum.model.Post posts} and {@link io.github.polnum.model.LegalAct legal acts}. All of these are a {@link io.github.polnum.model.PolicyElement}, with one
 * head in common; you need only an identifier and a name:
 *
 * <pre>{@code
 * var fr = LanguageTag.of("fr");
 * var plan = PolicyFramework.builder("plan-numerique", fr.text("Plan numérique 2030"))
 *     .language(fr).kind(FrameworkKind.STRATEGY).edition("2026").period("2026/2030")
 *     .addRole(Role.builder("faciliter", fr.text("Faciliter")).number("1")
 *         .addObjective(Objective.builder("participation", fr.text("Élargir la participation")).number("1")
 *             .addLink(LinkKind.UPHOLDS, "confiance").build())
 *         .addObjective(Objective.of("demarches", fr.text("Simplifier les démarches")))
 *         .build())
 *     .addPrinciple(Principle.of("confiance", fr.text("Confiance")))
 *     .build();
 * }</pre>
 *
 * <p>Elements connect by {@link io.github.polnum.model.Link links} and cite {@link io.github.polnum.model.Source
 * sources}. {@link io.github.polnum.model.FrameworkIndex} finds them by identifier and walks over all of them;
 * {@link io.github.polnum.model.PolicySet} holds several frameworks and follows references between them.
 *
 * <p>What a framework as a whole should be (no identifier twice, every reference resolved) is a matter of findings, not
 * of construction: an untidy framework can be built, shown and mended. What a single value must be is checked when it
 * is built, by an {@link io.github.polnum.value.InvariantException}.
 *
 * <p>All types are immutable and thread-safe, builders are not. No method accepts or returns {@code null}; passing
 * {@code null} is a {@link java.lang.NullPointerException}. Collections returned are unmodifiable, hold no null and keep
 * the order that they were given; sets and maps are equal whatever their order.
 */
@NullMarked
package io.github.polnum.model;

import org.jspecify.annotations.NullMarked;
