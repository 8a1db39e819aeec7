package io.github.polnum.rule;

import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That a rule tells nothing of one element, for a reason and for a time.
 *
 * <p>Example: {@code empty-portfolio} for {@code e-demarches}, because its projects are published in June, until 30 June
 * 2027. Errors of conformance can be waived like anything else; what the reader refuses cannot. Immutable and thread-safe.
 *
 * @param rule the code of the rule
 * @param element the element: an identifier of the framework, {@code framework#id}, or {@code framework#} for the framework
 *     as a whole
 * @param reason why, for those who read the profile
 * @param expires the last day on which it holds; empty if it holds for good
 * @since 0.1.0
 */
public record Waiver(String rule, Reference element, Text reason, Optional<LocalDate> expires) {

    private static final Pattern CODE = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses null, and a rule that is no code. */
    public Waiver {
        if (!CODE.matcher(rule).matches()) {
            throw new IllegalArgumentException(
                    "Waiver.rule: must be lower-case words joined by hyphens, but was \"" + rule + "\"");
        }
        Objects.requireNonNull(element);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(expires);
    }

    /**
     * Tells whether it holds on a day.
     *
     * @param day the day
     * @return whether it has not expired by then
     */
    public boolean holdsOn(LocalDate day) {
        return expires.map(last -> !last.isBefore(day)).orElse(true);
    }
}
