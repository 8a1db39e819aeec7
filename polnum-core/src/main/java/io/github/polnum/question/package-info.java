/**
 * Questions that a framework answers as a whole: what contributes to what, who leads it, what was judged of it, what is left
 * without an answer, and what changed since the last edition.
 *
 * <p>{@link io.github.polnum.question.Coverage} tells what nothing contributes to, upholds, measures or was asked about;
 * {@link io.github.polnum.question.Traceability} which measures serve which objectives, which indicators measure them, which reviews
 * judged them, and whatever else a {@link io.github.polnum.question.Relation} names. A page or a table can show both; neither
 * judges: a gap may be as it should be. {@link io.github.polnum.question.Leadership} tells who leads what, also where that is said of
 * what it stands under only, and {@link io.github.polnum.question.Assessments} what reviews, and others, judged of something. {@link io.github.polnum.question.Changes} tells what was added, removed, moved and changed
 * from one edition or snapshot to another.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(framework, LocalDate.of(2026, 11, 22));
 * Traceability table = Traceability.of(framework, Relation.OBJECTIVES_UPHOLD_PRINCIPLES);
 * Leadership leadership = Leadership.of(framework, LocalDate.of(2026, 11, 22));
 * Assessments assessments = Assessments.of(framework);
 * Changes changes = Changes.of(before, framework);
 * }</pre>
 *
 * <p>All types are immutable and thread-safe; no method accepts or returns {@code null}.
 */
@NullMarked
package io.github.polnum.question;

import org.jspecify.annotations.NullMarked;
