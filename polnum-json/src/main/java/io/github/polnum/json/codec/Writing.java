package io.github.polnum.json.codec;

import io.github.polnum.value.LanguageTag;
import java.util.Optional;

/**
 * One document being written.
 *
 * @param out where its tokens go
 * @param language the language of plain strings, if the framework has one
 */
record Writing(TokenWriter out, Optional<LanguageTag> language) {}
