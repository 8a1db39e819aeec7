/**
 * Lets a mapper of Jackson 2 read and write policy frameworks, their elements and their values inside documents of your own.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
 * Dossier dossier = mapper.readValue(json, Dossier.class); // has a PolicyFramework, a Role, a Map<Identifier, Period> …
 * }</pre>
 *
 * <p>{@link io.github.polnum.jackson2.PolicyModule} tells which types, in which form, and which settings of a mapper have no
 * effect on them. A value with errors is a {@link io.github.polnum.jackson2.PolicyMismatchException} that carries the report.
 * For files that hold nothing but a framework use {@code PolicyJson} of {@code polnum-json}, which needs no mapper. No method
 * accepts or returns {@code null}, but for those that Jackson declares.
 */
@NullMarked
package io.github.polnum.jackson2;

import org.jspecify.annotations.NullMarked;
