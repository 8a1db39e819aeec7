package io.github.polnum.finding;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import com.google.common.math.LongMath;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Token;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Findings in a stable order, with counts that stay true when not all findings are kept.
 *
 * <p>Findings come in the order of the document. A report keeps at most as many as its builder was told: the first errors,
 * and the first of the others where the errors leave room. What is not kept is counted. Example: 100 000 findings, of which
 * 1 000 are kept, are {@code count() == 100_000}, {@code omitted() == 99_000}.
 * Two reports are equal if they keep equal findings in the same order, count alike, were judged alike and are both about a
 * framework or both {@linkplain #withoutVerdicts not}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Report {

    /** How many findings a report keeps unless told otherwise. */
    public static final int DEFAULT_LIMIT = 1_000;

    private static final Report EMPTY = builder().build();

    private final List<Finding> findings;
    private final ImmutableTable<Category, Severity, Long> counts;
    private final Optional<Judgement> judgement;
    private final boolean hasVerdicts;

    private Report(
            List<Finding> findings,
            Table<Category, Severity, Long> counts,
            Optional<Judgement> judgement,
            boolean hasVerdicts) {
        this.findings = findings;
        this.counts = ImmutableTable.copyOf(counts);
        this.judgement = judgement;
        this.hasVerdicts = hasVerdicts;
    }

    private static void checkNumber(String type, String attribute, long number) {
        if (number < 0) {
            throw new InvariantException(type, attribute, Constraint.OUT_OF_RANGE, number, "be 0 or more", "0–");
        }
    }

    /**
     * An answer to one of the questions about a framework.
     *
     * @since 0.1.0
     */
    public enum Verdict implements Token {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** Nothing speaks against it, but no rule asked, or one that did failed; or the report is not about a framework. */
        UNKNOWN;

        private final String token = name().toLowerCase(Locale.ROOT);

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * How a framework was judged: by which profile, and as of which day.
     *
     * @param asOf the day as of which the rules judged
     * @param profile the identifier of the profile that chose the rules
     * @param waived how many findings a waiver kept out, 0 or more
     * @param answered the questions that were answered: those about which at least one rule was run, and none failed
     * @since 0.1.0
     */
    public record Judgement(LocalDate asOf, Identifier profile, long waived, Set<Category> answered) {

        /**
         * Refuses null and a negative number.
         *
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if {@code waived} is negative
         */
        public Judgement {
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(profile);
            checkNumber("Judgement", "waived", waived);
            answered = Sets.immutableEnumSet(answered);
        }

        /**
         * Creates the judgement of rules about all four questions.
         *
         * @param asOf the day as of which the rules judged
         * @param profile the identifier of the profile that chose the rules
         * @param waived how many findings a waiver kept out, 0 or more
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if {@code waived} is negative
         */
        public Judgement(LocalDate asOf, Identifier profile, long waived) {
            this(asOf, profile, waived, EnumSet.allOf(Category.class));
        }
    }

    /**
     * Returns a report without findings.
     *
     * @return the empty report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Returns a report that keeps all of the given findings.
     *
     * @param findings the findings in order
     * @return the report
     */
    public static Report of(Iterable<? extends Finding> findings) {
        var builder = builder().limit(Integer.MAX_VALUE);
        findings.forEach(builder::add);
        return builder.build();
    }

    /**
     * Returns a builder that keeps {@value #DEFAULT_LIMIT} findings.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the findings that were kept.
     *
     * @return the first errors and the first of the others, in order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many findings there were, kept or not.
     *
     * @return 0 or more; at most {@link Long#MAX_VALUE}, as all counts
     */
    public long count() {
        return counts.values().stream().reduce(0L, LongMath::saturatedAdd);
    }

    /**
     * Returns how many findings of a category and a severity there were, kept or not.
     *
     * @param category the category
     * @param severity the severity
     * @return 0 or more
     */
    public long count(Category category, Severity severity) {
        return Objects.requireNonNullElse(
                counts.get(Objects.requireNonNull(category), Objects.requireNonNull(severity)), 0L);
    }

    /**
     * Returns how many findings of a severity there were, kept or not.
     *
     * @param severity the severity
     * @return 0 or more
     */
    public long count(Severity severity) {
        return Arrays.stream(Category.values())
                .map(category -> count(category, severity))
                .reduce(0L, LongMath::saturatedAdd);
    }

    /**
     * Returns how many findings were counted and not kept.
     *
     * @return 0 or more
     */
    public long omitted() {
        return count() - findings.size();
    }

    /**
     * Tells whether there was an error.
     *
     * @return whether there was a finding of {@link Severity#ERROR}, kept or not
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Returns how the framework was judged by rules.
     *
     * @return the judgement; empty if no rules were run, because nobody asked, because the document has errors, or because the
     *     report is about no framework
     */
    public Optional<Judgement> judgement() {
        return judgement;
    }

    /**
     * Answers one of the questions about a framework.
     *
     * <p>A framework is conformant if no error of that category was found; it is consistent, complete or fit for publication
     * if neither errors nor warnings of that category were. Notes never count against it. The answer is never yes where no rule
     * of that category was run, and neither is it where one failed.
     *
     * @param category the question
     * @return yes, no, or not known because no rule {@linkplain Judgement#answered() answered} it, or the report is
     *     {@linkplain #withoutVerdicts not about a framework}
     */
    public Verdict verdict(Category category) {
        Objects.requireNonNull(category);
        if (!hasVerdicts) {
            return Verdict.UNKNOWN;
        }
        boolean warned = category != Category.CONFORMANCE && count(category, Severity.WARNING) > 0;
        if (warned || count(category, Severity.ERROR) > 0) {
            return Verdict.NO;
        }
        return judgement.filter(judged -> judged.answered().contains(category)).isPresent()
                ? Verdict.YES
                : Verdict.UNKNOWN;
    }

    /** Whether it is about a framework, of which there are questions to answer. */
    boolean hasVerdicts() {
        return hasVerdicts;
    }

    /**
     * Returns this report as one about something that is no framework, such as a profile or a single text: it answers none of the
     * questions about a framework, and its text speaks neither of them nor of rules.
     *
     * @return a report with the same findings and counts and without judgement
     */
    public Report withoutVerdicts() {
        return new Report(findings, counts, Optional.empty(), false);
    }

    /**
     * Returns this report with only some of the findings it keeps, for whoever shows a page of them, or the errors alone. The
     * others stay counted, so the answers stay too.
     *
     * <pre>{@code
     * Report errors = report.showing(finding -> finding.severity() == Severity.ERROR);
     * }</pre>
     *
     * @param shown whether to keep a finding
     * @return a report with the same counts and judgement; findings left out are among those {@link #omitted()}
     */
    public Report showing(Predicate<? super Finding> shown) {
        return new Report(findings.stream().filter(shown).toList(), counts, judgement, hasVerdicts);
    }

    /**
     * Returns this report with other findings in place of those it keeps, for whoever sorts or changes them. What is left out
     * was never found; to hide some, use {@link #showing}.
     *
     * <pre>{@code
     * Report byCode = report.withFindings(report.findings().stream().sorted(comparing(Finding::code)).toList());
     * }</pre>
     *
     * @param others all of them, in order
     * @return a report that keeps them all and counts them in place of those of this one; what was counted and not kept stays
     *     counted, and the judgement stays
     */
    public Report withFindings(Iterable<? extends Finding> others) {
        var kept = of(findings);
        var changed = of(others);
        var builder = builder().addAll(changed);
        counts.rowMap()
                .forEach((category, row) -> row.forEach((severity, number) ->
                        builder.count(category, severity, number - kept.count(category, severity))));
        return new Report(changed.findings, builder.counts, judgement, hasVerdicts);
    }

    /**
     * Returns the heaviest severity found.
     *
     * @return the severity; empty if there were no findings
     */
    public Optional<Severity> worst() {
        return Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .findFirst();
    }

    /**
     * Writes the report for people: the findings by place, each with severity, message, code, hint and related places; how many
     * were not kept, if any; and the counts. Before the counts stand, if rules were run, as of which day and under which profile,
     * how many findings were waived, if any, and the answers to the four questions; if they were not run and there are errors, that
     * they were not, and the answers. A report that is not about a framework has the findings and the counts only.
     *
     * @param language the language wanted, as for {@link Finding#message}; the text says so where it is another one
     * @return lines that end in a line feed, without control characters; layout and wording may change
     */
    public String toText(LanguageTag language) {
        return new ReportText(this, language, false).write();
    }

    /**
     * Writes the report for people who read it on a terminal with colours.
     *
     * @param language the language wanted, as for {@link #toText}
     * @return the same lines as {@link #toText}, with ANSI escape sequences around places, severities and codes
     */
    public String toAnsiText(LanguageTag language) {
        return new ReportText(this, language, true).write();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that
                && findings.equals(that.findings)
                && counts.equals(that.counts)
                && judgement.equals(that.judgement)
                && hasVerdicts == that.hasVerdicts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, counts, judgement, hasVerdicts);
    }

    /** Returns the counts, for developers. */
    @Override
    public String toString() {
        return "Report[" + count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                + count(Severity.INFO) + " infos]";
    }

    /**
     * Gathers findings. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<Long, Finding> findings = new LinkedHashMap<>();

        /** Which of them are no errors: the last one makes room for an error. */
        private final Deque<Long> others = new ArrayDeque<>();

        private long added;
        private final Table<Category, Severity, Long> counts = HashBasedTable.create();
        private Optional<Judgement> judgement = Optional.empty();
        private int limit = DEFAULT_LIMIT;

        private Builder() {}

        /**
         * Sets how many findings to keep, of those that were added before too. What was not kept does not come back where the
         * limit is raised.
         *
         * @param limit 0 or more; findings beyond are counted, warnings and notes before errors
         * @return this builder
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if {@code limit} is negative
         */
        public Builder limit(int limit) {
            checkNumber("Report", "limit", limit);
            this.limit = limit;
            while (findings.size() > limit && !others.isEmpty()) {
                findings.remove(others.removeLast());
            }
            findings.keySet().stream().skip(limit).toList().forEach(findings::remove);
            return this;
        }

        /**
         * Appends a finding. If the report is full, an error takes the place of the last warning or note; whatever has no
         * place is counted.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder add(Finding finding) {
            keep(finding);
            return count(finding.category(), finding.severity(), 1);
        }

        /**
         * Appends the findings of another report, as {@link #add} does, and counts those that it counts and does not keep. How
         * it was judged is not taken over.
         *
         * <pre>{@code
         * Report both = Report.builder().addAll(read).addAll(imported).build();
         * }</pre>
         *
         * @param report the other report
         * @return this builder
         */
        public Builder addAll(Report report) {
            report.findings.forEach(this::keep);
            report.counts
                    .rowMap()
                    .forEach((category, row) -> row.forEach((severity, number) -> count(category, severity, number)));
            return this;
        }

        private void keep(Finding finding) {
            boolean isError = finding.severity() == Severity.ERROR;
            boolean hasRoom = findings.size() < limit;
            if (!hasRoom && isError && !others.isEmpty()) {
                findings.remove(others.removeLast());
                hasRoom = true;
            }
            if (hasRoom) {
                findings.put(added, finding);
                if (!isError) {
                    others.add(added);
                }
                added++;
            }
        }

        /**
         * Counts findings that are known only by their number.
         *
         * @param category their category
         * @param severity their severity
         * @param number how many, 0 or more
         * @return this builder
         * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if {@code number} is negative
         */
        public Builder count(Category category, Severity severity, long number) {
            Objects.requireNonNull(category);
            Objects.requireNonNull(severity);
            checkNumber("Report", "count", number);
            if (number > 0) {
                var before = counts.get(category, severity);
                counts.put(category, severity, before == null ? number : LongMath.saturatedAdd(before, number));
            }
            return this;
        }

        /**
         * Says that rules were run.
         *
         * @param judged how they judged
         * @return this builder
         */
        public Builder judgement(Judgement judged) {
            judgement = Optional.of(judged);
            return this;
        }

        /**
         * Returns the report.
         *
         * @return the report; this builder can go on
         */
        public Report build() {
            return new Report(List.copyOf(findings.values()), counts, judgement, true);
        }
    }
}
