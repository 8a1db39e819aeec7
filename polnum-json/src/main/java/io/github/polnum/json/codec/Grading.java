package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import java.util.Optional;

/** How severe a problem is that the reader noticed and that does not keep it from reading. */
@FunctionalInterface
public interface Grading {

    /** As the reader has it. */
    Grading NONE = (code, severity) -> Optional.of(severity);

    /**
     * Grades a problem.
     *
     * @param code what was noticed
     * @param severity how severe it is unless said otherwise; never an error
     * @return how severe it is; empty if it is not to be told
     */
    Optional<Severity> grade(String code, Severity severity);
}
