/**
 * The rules of this library, and the profiles that choose among them.
 *
 * <p>{@link io.github.polnum.catalogue.Catalogue} lists them all, the codes that are noticed while a document is read among
 * them. Each rule is a class of its own in this package that holds its check and its examples; its texts are in the bundles
 * of {@code io.github.polnum.finding}, in French, German, Italian and English.
 *
 * <p>No method accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.catalogue;

import org.jspecify.annotations.NullMarked;
