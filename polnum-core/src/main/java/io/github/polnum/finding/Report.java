package io.github.polnum.finding;

import com.google.common.collect.Maps;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings in a stable order, with counts that stay true when not all findings are kept.
 *
 * <p>Findings come in the order of the document. A report keeps at most as many as its builder was told; the others are
 * counted. Example: 100 000 findings, of which 1 000 are kept, are {@code count() == 100_000}, {@code omitted() == 99_000}.
 * Two reports are equal if they keep equal findings in the same order and count alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Report {

    /** How many findings a report keeps unless told otherwise. */
    public static final int DEFAULT_LIMIT = 1_000;

    private static final Report EMPTY = builder().build();

    private final List<Finding> findings;
    private final Map<Severity, Long> counts;

    private Report(List<Finding> findings, Map<Severity, Long> counts) {
        this.findings = List.copyOf(findings);
        this.counts = Maps.immutableEnumMap(counts);
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
     * @return the first ones, in order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many findings there were, kept or not.
     *
     * @return 0 or more
     */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many findings of a severity there were, kept or not.
     *
     * @param severity the severity
     * @return 0 or more
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
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
     * Tells whether anything was found that cannot be.
     *
     * @return whether there was a finding of {@link Severity#ERROR}, kept or not
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
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
     * Writes the report for people: for each finding its place, severity, message, code and hint, then the counts.
     *
     * @param language the language wanted, as for {@link Finding#message}; the text says so where it is another one
     * @return lines that end in a line feed; layout and wording may change
     */
    public String toText(LanguageTag language) {
        var messages = Messages.in(language);
        var text = new StringBuilder();
        if (!messages.serve(language)) {
            text.append(messages.fill(
                            messages.text("report.language").orElse(""),
                            Map.of("language", DataValue.of(language.value()))))
                    .append('\n');
        }
        for (var finding : findings) {
            var place = finding.place().toString();
            text.append(place.isEmpty() ? "" : place + " · ")
                    .append(messages.text("severity." + finding.severity().token())
                            .orElse(""))
                    .append(" · ")
                    .append(messages.message(finding))
                    .append(" [")
                    .append(finding.code())
                    .append("]\n");
            messages.hint(finding)
                    .ifPresent(hint -> text.append("    → ").append(hint).append('\n'));
        }
        if (omitted() > 0) {
            text.append(messages.counted("report.more", omitted())).append('\n');
        }
        var counted = Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .map(severity -> messages.counted("report." + severity.token(), count(severity)))
                .collect(Collectors.joining(", "));
        return text.append(counted.isEmpty() ? messages.text("report.none").orElse("") : counted)
                .append('\n')
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && findings.equals(that.findings) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * findings.hashCode() + counts.hashCode();
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

        private final List<Finding> findings = new ArrayList<>();
        private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        private int limit = DEFAULT_LIMIT;

        private Builder() {}

        /**
         * Sets how many findings to keep.
         *
         * @param limit 0 or more; findings beyond are counted
         * @return this builder
         * @throws IllegalArgumentException if {@code limit} is negative
         */
        public Builder limit(int limit) {
            if (limit < 0) {
                throw new IllegalArgumentException("Report.limit: must not be negative, but was " + limit);
            }
            this.limit = limit;
            return this;
        }

        /**
         * Appends a finding, or counts it if the report is full.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder add(Finding finding) {
            if (findings.size() < limit) {
                findings.add(finding);
            }
            return count(finding.severity(), 1);
        }

        /**
         * Counts findings that are known only by their number.
         *
         * @param severity their severity
         * @param number how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if {@code number} is negative
         */
        public Builder count(Severity severity, long number) {
            if (number < 0) {
                throw new IllegalArgumentException("Report.count: must not be negative, but was " + number);
            }
            if (number > 0) {
                counts.merge(severity, number, Long::sum);
            }
            return this;
        }

        /**
         * Returns the report.
         *
         * @return the report; this builder can go on
         */
        public Report build() {
            return new Report(findings, counts);
        }
    }
}
