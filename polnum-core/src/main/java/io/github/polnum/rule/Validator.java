package io.github.polnum.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Runs rules over a framework, or over a set of frameworks, and reports what they find.
 *
 * <p>The same framework, rules, profile and day give the same report, whatever the order of the rules and whatever the clock
 * says. Validating changes nothing, and no framework makes it throw: a rule that fails is itself told as a finding, and the
 * others go on. (Only what the machine lacks, such as memory, gets through.) Findings come in the order of the document, those
 * of one thing by their path; unless told otherwise at most {@value Report#DEFAULT_LIMIT} are kept, the first errors and
 * the first of the others where these leave room, and all are counted. The time is linear in the size of the framework for every rule of the catalogue.
 * Where a reference names no edition, rules follow it to the edition that no other supersedes, whatever the day; only those of the
 * catalogue about what is left without, as {@code Coverage} tells it, follow it to the one in force on the day.
 *
 * <pre>{@code
 * Report report = Catalogue.validator().validate(framework, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>Immutable and thread-safe, if its rules are.
 *
 * @since 0.1.0
 */
public final class Validator {

    static final Rule RULE_FAILED = own("rule-failed");
    static final Rule UNKNOWN_RULE = own("unknown-rule");
    static final Rule WAIVER_EXPIRED = own("waiver-expired");
    static final Rule WAIVER_WITHOUT_ELEMENT = own("waiver-without-element");

    private static final List<Rule> OWN = List.of(RULE_FAILED, UNKNOWN_RULE, WAIVER_EXPIRED, WAIVER_WITHOUT_ELEMENT);

    private final ImmutableMap<String, Rule> rules;
    private final Profile profile;
    private final int limit;
    private final ImmutableList<Graded> graded;
    /** For each class of things the positions of the rules that look at each of them: worked out when one is met first. */
    private final Map<Class<?>, int[]> asking = new ConcurrentHashMap<>();

    private Validator(Map<String, Rule> rules, Profile profile, int limit) {
        this.rules = ImmutableMap.copyOf(rules);
        this.profile = profile;
        this.limit = limit;
        this.graded = this.rules.values().stream()
                .flatMap(rule -> profile.severityOf(rule).map(severity -> new Graded(rule, severity)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** A rule that is on, and how severe its findings are. */
    record Graded(Rule rule, Severity severity) {}

    private static Rule own(String code) {
        return Rule.builder(code, Severity.WARNING, Category.CONFORMANCE)
                .since("0.1.0")
                .build();
    }

    /**
     * Returns a validator with the given rules, beside {@link #ownRules()} and no others.
     *
     * @param rules the rules, each with a code of its own
     * @param profile the profile
     * @return the validator
     * @throws IllegalArgumentException if two rules have one code, or one has a code of {@link #ownRules()}
     */
    public static Validator of(Iterable<Rule> rules, Profile profile) {
        var none = new Validator(Map.of(), Objects.requireNonNull(profile), Report.DEFAULT_LIMIT);
        return none.withRules(OWN).withRules(rules);
    }

    /**
     * Returns the rules about profiles and about rules themselves, which every validator has: what they tell is noticed by
     * the validator.
     *
     * @return the rules, without checks of their own
     */
    public static List<Rule> ownRules() {
        return OWN;
    }

    /**
     * Returns a validator that runs one rule more.
     *
     * @param rule the rule
     * @return the validator; this one stays as it is
     * @throws IllegalArgumentException if this validator has a rule with that code
     */
    public Validator withRule(Rule rule) {
        return withRules(List.of(rule));
    }

    /**
     * Returns a validator that runs further rules.
     *
     * @param further the rules
     * @return the validator; this one stays as it is
     * @throws IllegalArgumentException if two rules have one code
     */
    public Validator withRules(Iterable<Rule> further) {
        var all = new LinkedHashMap<>(rules);
        for (var rule : further) {
            if (all.put(rule.code(), rule) != null) {
                throw new IllegalArgumentException("Validator.rules: two rules have the code \"" + rule.code() + "\"");
            }
        }
        return new Validator(all, profile, limit);
    }

    /**
     * Returns a validator with another profile.
     *
     * @param another the profile
     * @return the validator; this one stays as it is
     */
    public Validator withProfile(Profile another) {
        return new Validator(rules, Objects.requireNonNull(another), limit);
    }

    /**
     * Returns a validator that keeps another number of findings.
     *
     * @param findings 0 or more: the first errors are kept, and the first of the others where these leave room; findings
     *     beyond are counted
     * @return the validator; this one stays as it is
     * @throws InvariantException with {@link Constraint#OUT_OF_RANGE} if {@code findings} is negative
     */
    public Validator withLimit(int findings) {
        if (findings < 0) {
            throw new InvariantException("Validator", "limit", Constraint.OUT_OF_RANGE, findings, "be 0 or more", "0–");
        }
        return new Validator(rules, profile, findings);
    }

    /**
     * Returns the rules, those that are off in the profile too.
     *
     * @return the rules, {@link #ownRules()} first, the others in the order given
     */
    public List<Rule> rules() {
        return ImmutableList.copyOf(rules.values());
    }

    /**
     * Returns the profile.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns how many findings are kept.
     *
     * @return 0 or more
     */
    public int limit() {
        return limit;
    }

    /**
     * Judges a framework by itself. References into other frameworks cannot be followed.
     *
     * @param framework the framework
     * @param asOf the day as of which it is judged
     * @return the findings, in the order of the document, with the day and the profile
     * @throws InvariantException if the year of the day is not from 0 to 9999
     */
    public Report validate(PolicyFramework framework, LocalDate asOf) {
        return validate(framework, List.of(), asOf);
    }

    /**
     * Judges a framework in the company of others, into which its references can be followed: the plan of a city beside that of its
     * canton. The others are not judged.
     *
     * @param framework the framework
     * @param others the others; one with the identifier and the edition of the framework is left aside
     * @param asOf the day as of which it is judged
     * @return the findings about the framework, in the order of the document, with the day and the profile
     * @throws InvariantException if two of the others have the same identifier and edition, or if the year of the day is not
     *     from 0 to 9999
     */
    public Report validate(PolicyFramework framework, Iterable<? extends PolicyFramework> others, LocalDate asOf) {
        // First, it is the one that is meant where several of its editions could be.
        var together = ImmutableList.<PolicyFramework>builder().add(framework);
        for (var other : others) {
            if (!other.id().equals(framework.id()) || !other.edition().equals(framework.edition())) {
                together.add(other);
            }
        }
        var set = PolicySet.of(together.build());
        return Run.of(this, set, framework, asOf).report();
    }

    /**
     * Judges frameworks together.
     *
     * @param set the frameworks
     * @param asOf the day as of which they are judged
     * @return the findings, framework by framework, each place with its framework; of no frameworks there is no judgement
     * @throws InvariantException if the year of the day is not from 0 to 9999
     */
    public Report validate(PolicySet set, LocalDate asOf) {
        return Run.of(this, Objects.requireNonNull(set), asOf).report();
    }

    /**
     * Sets aside what the profile waives among what was noticed while a framework was read. No rules are run. What rules find
     * need not be handed in: that is set aside when they run.
     *
     * @param noticed what was noticed; findings that are counted and not kept stay counted
     * @param framework the framework that was read
     * @param asOf the day on which waivers must hold
     * @return the report without what was set aside, which makes its {@linkplain Report#count() count} less by so many; how it was
     *     judged, if it was, stays
     * @throws InvariantException if the year of the day is not from 0 to 9999
     */
    public Report unwaived(Report noticed, PolicyFramework framework, LocalDate asOf) {
        var day = PartialDate.from(asOf).earliest();
        var waived = new Waived(profile, Objects.requireNonNull(framework), day);
        return noticed.withFindings(noticed.findings().stream()
                .filter(finding -> !waived.covers(finding, framework))
                .toList());
    }

    /** The rules that are on. */
    List<Graded> graded() {
        return graded;
    }

    /** The positions, among the rules that are on, of those that look at each thing of a class. */
    int[] asking(Class<?> type) {
        return asking.computeIfAbsent(
                type,
                key -> IntStream.range(0, graded.size())
                        .filter(i -> {
                            var each = graded.get(i).rule().each();
                            return each != null && each.type().isAssignableFrom(key);
                        })
                        .toArray());
    }

    Collection<String> codes() {
        return rules.keySet();
    }

    boolean knows(String code) {
        return rules.containsKey(code);
    }

    /** Returns the profile and how many rules there are, for people. */
    @Override
    public String toString() {
        return "Validator[" + profile.id() + ", " + rules.size() + " rules]";
    }
}
