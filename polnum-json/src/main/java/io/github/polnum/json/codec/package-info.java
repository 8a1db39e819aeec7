/**
 * How the types of the model are written as JSON: one description for each type, used for reading and for writing.
 *
 * <p>The descriptions are in {@link io.github.polnum.json.codec.Descriptions}; the shapes they are made of in
 * {@link io.github.polnum.json.codec.Shape} and its subclasses. The package meets JSON through
 * {@link io.github.polnum.json.codec.TokenReader} and {@link io.github.polnum.json.codec.TokenWriter} alone and knows no
 * JSON library. It is exported to the modules for mappers alone, and no API for anybody else.
 */
@NullMarked
package io.github.polnum.json.codec;

import org.jspecify.annotations.NullMarked;
