package io.github.polnum.json;

import io.github.polnum.finding.Report;
import io.github.polnum.value.LanguageTag;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What came of reading a document: the value if it could be read, and the findings in any case.
 *
 * <p>A document with warnings has a value, whatever a profile makes of them; so has one in which only rules found errors.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the value, such as {@link io.github.polnum.model.PolicyFramework}
 * @since 0.1.0
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final Report report;

    ReadResult(Optional<T> value, Report report) {
        this.value = value;
        this.report = report;
    }

    /**
     * Returns what was read.
     *
     * @return the value; empty exactly if the document could not be read, and never because of what rules found or of a warning of
     *     reading that a profile makes an error
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * Returns what was found.
     *
     * @return the findings in the order of the document; where there are more than the {@linkplain Limits#findings limit},
     *     warnings and notes are left out before errors: without a value, there is an error among them
     */
    public Report report() {
        return report;
    }

    /**
     * Returns what was read, for programs that have no use for a document that cannot be read.
     *
     * @return the value
     * @throws NoSuchElementException if there is no value; the message holds the report in English
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new NoSuchElementException(
                "The document has errors:\n" + report.toText(LanguageTag.EN).stripTrailing()));
    }

    /** Returns the counts of the report, for developers. */
    @Override
    public String toString() {
        return "ReadResult[" + (value.isPresent() ? "value, " : "no value, ") + report + "]";
    }
}
