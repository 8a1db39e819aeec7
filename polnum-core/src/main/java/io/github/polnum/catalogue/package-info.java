/**
 * The rules of this library, and the profiles that choose among them.
 *
 * <p>{@link io.github.polnum.catalogue.Catalogue} lists them all, the codes that are noticed while a document is read among
 * them. Each rule that has a check is a class of its own in this package that holds the check and its examples. The codes of
 * reading stand in one list, {@code ReadingRules}; the four about profiles and about rules themselves are
 * {@link io.github.polnum.rule.Validator#ownRules()}. Texts are in the bundles of {@code io.github.polnum.finding}, in French,
 * German, Italian and English.
 *
 * <p>No method accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.catalogue;

import org.jspecify.annotations.NullMarked;
