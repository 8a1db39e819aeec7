/**
 * Reads policy frameworks from JSON and writes them.
 *
 * <p>{@link io.github.polnum.json.PolicyJson} reads a document into a {@link io.github.polnum.json.ReadResult}: the
 * framework if the document has no error, and findings in any case, all of them in one pass, each with its place.
 *
 * <pre>{@code
 * PolicyJson json = PolicyJson.standard();
 * ReadResult<PolicyFramework> result = json.read(Path.of("plan.json"));
 * String told = result.report().toText(LanguageTag.FR);
 * PolicyFramework plan = result.orElseThrow();
 * json.write(plan, Path.of("copy.json"));
 * }</pre>
 *
 * <p>{@link io.github.polnum.json.ProfileJson} reads and writes profiles, {@link io.github.polnum.json.ReportJson} writes reports,
 * and {@link io.github.polnum.json.Limits} say how large a document may be.
 *
 * <p>Reading is strict and never repairs: what is wrong is told, what is unknown is kept and written back. Nothing that a
 * document says makes the reader execute, load or fetch anything. All types are immutable and thread-safe; no method
 * accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.json;

import org.jspecify.annotations.NullMarked;
