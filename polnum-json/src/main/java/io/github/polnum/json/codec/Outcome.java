package io.github.polnum.json.codec;

import io.github.polnum.finding.Report;
import java.util.Optional;

/**
 * What came of reading.
 *
 * @param <T> the type of the value
 * @param value the value, if there was no error
 * @param report the findings
 */
public record Outcome<T>(Optional<T> value, Report report) {

    /** The same of something that is no framework. */
    public Outcome<T> withoutVerdicts() {
        return new Outcome<>(value, report.withoutVerdicts());
    }
}
