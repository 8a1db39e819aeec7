/**
 * What policy elements are made of: texts in several languages, identifiers and references, imprecise dates, stated
 * absences, quantities.
 *
 * <p>Nothing here knows of policies. {@link io.github.polnum.value.Text} carries wording,
 * {@link io.github.polnum.value.Identifier} and {@link io.github.polnum.value.Reference} connect,
 * {@link io.github.polnum.value.Period} and {@link io.github.polnum.value.PartialDate} say when,
 * {@link io.github.polnum.value.Quantity} how much, and {@link io.github.polnum.value.Stated} tells "there is none, and
 * this is why" from "nothing was said". {@link io.github.polnum.value.Extensions} keep what the model has no place for.
 *
 * <p>All types are immutable and thread-safe, but for {@link io.github.polnum.value.Text.Builder}. No method returns {@code null},
 * and none accepts it but {@link io.github.polnum.value.Text.Builder#put(LanguageTag, CharSequence, Text.Origin)} and its form with
 * extensions, where no origin is said, and the constructor of {@link io.github.polnum.value.InvariantException}, where there is no
 * detail; passing {@code null} is a {@link java.lang.NullPointerException}. Collections returned are unmodifiable and keep the order that they were given.
 * What a type cannot hold is refused when it is built, by an {@link io.github.polnum.value.InvariantException} that
 * says which type, which attribute, which constraint and which value.
 */
@NullMarked
package io.github.polnum.value;

import org.jspecify.annotations.NullMarked;
