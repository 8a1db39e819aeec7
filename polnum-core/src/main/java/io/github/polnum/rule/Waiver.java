package io.github.polnum.rule;

import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Exempts one element from one rule, with a reason and, if wanted, a last day.
 *
 * <p>Example: {@code empty-portfolio} for {@code e-demarches}, because its projects are published in June, until 30 June
 * 2027. Where a rule tells of several elements at once, the one is left out. A waiver for an element holds for its phases,
 * targets and topics too, not for the elements under it. Errors of conformance can be waived like anything else, and so can
 * what the reader warns of; what the reader refuses cannot. Immutable and thread-safe.
 *
 * @param rule the code of the rule
 * @param element the element: an identifier of the framework, {@code framework#id}, or {@code framework#} for the framework
 *     as a whole; {@code framework@edition#id} and {@code framework@edition#} for one edition only
 * @param reason why, for those who read the profile
 * @param expires the last day on which it holds; empty if it holds for good
 * @param extensions members of its file that the format does not know
 * @since 0.1.0
 */
public record Waiver(String rule, Reference element, Text reason, Optional<LocalDate> expires, Extensions extensions) {

    private static final Set<String> MEMBERS = Set.of("rule", "element", "reason", "expires");

    /**
     * Refuses null and what cannot stand in a file.
     *
     * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code rule} is not of the form of a code, with
     *     {@link Constraint#MALFORMED_DATE} if the year of {@code expires} is not from 0 to 9999, with
     *     {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension has the name of a member of the format
     */
    public Waiver {
        Rule.checkCode("Waiver", "rule", rule);
        Objects.requireNonNull(element);
        Objects.requireNonNull(reason);
        expires.ifPresent(PartialDate::from);
        Profile.checkNames("Waiver", extensions, MEMBERS);
    }

    /**
     * Creates a waiver without extensions.
     *
     * @param rule the code of the rule
     * @param element the element
     * @param reason why
     * @param expires the last day on which it holds; empty if it holds for good
     * @throws InvariantException with {@link Constraint#MALFORMED_TOKEN} if {@code rule} is not of the form of a code, with
     *     {@link Constraint#MALFORMED_DATE} if the year of {@code expires} is not from 0 to 9999
     */
    public Waiver(String rule, Reference element, Text reason, Optional<LocalDate> expires) {
        this(rule, element, reason, expires, Extensions.none());
    }

    /**
     * Tells whether it holds on a day.
     *
     * @param day the day
     * @return whether it has not expired by then
     */
    public boolean holdsOn(LocalDate day) {
        Objects.requireNonNull(day);
        return expires.map(last -> !last.isBefore(day)).orElse(true);
    }
}
