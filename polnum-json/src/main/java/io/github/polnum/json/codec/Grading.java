package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import java.util.Optional;

/** How grave a problem is that the reader noticed and that does not keep it from reading. */
@FunctionalInterface
public interface Grading {

    /** As the reader has it. */
    Grading NONE = (code, severity) -> Optional.of(severity);

    /**
     * Grades a problem.
     *
     * @param code what was noticed
     * @param severity how grave it is unless said otherwise; never an error
     * @return how grave it is; empty if it is not to be told
     */
    Optional<Severity> grade(String code, Severity severity);
}
