/**
 * What is told to people about a document or a framework: findings, each with its place, gathered in a report.
 *
 * <p>A {@link io.github.polnum.finding.Finding} is data: a code that never changes its meaning, a
 * {@link io.github.polnum.finding.Severity}, a {@link io.github.polnum.finding.Place} and arguments. Its message and
 * hint are written from these in French, German, Italian or English when asked for, each addressed to the person who
 * mends the document. A {@link io.github.polnum.finding.Report} keeps findings in order and counts them truthfully even
 * where it does not keep all.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *     page.add(finding.place() + " " + finding.message(LanguageTag.FR));
 * }
 * }</pre>
 *
 * <p>Messages never depend on the locale of the machine. Arguments are shown shortened and with control characters
 * escaped, so that nothing in a document can act on a terminal. All types are immutable and thread-safe unless they say
 * otherwise; no method accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.finding;

import org.jspecify.annotations.NullMarked;
