package io.github.polnum.catalogue;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.question.Coverage;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells once of many things that have one fault, so that a sparse framework is not buried in findings. */
final class Together {

    /** How many of them the message names. */
    static final int NAMED = 5;

    /** To how many of them the finding leads. */
    private static final int LED_TO = 1_000;

    private Together() {}

    /**
     * Tells, at the framework, how many of how many there are, names the first and leads to a thousand of them at most; a single
     * one is told where it stands, and nothing where there are none.
     */
    private static void tell(
            Subject subject, Findings findings, List<Node> all, long total, Consumer<Findings.Draft> more) {
        var faulty = all.stream().filter(node -> !findings.setAside(node)).toList();
        if (faulty.isEmpty()) {
            return;
        }
        var framework = subject.nodes().get(0);
        boolean isSingle = faulty.size() == 1;
        // A waiver for the framework holds however many there are.
        if (isSingle && findings.setAside(framework)) {
            return;
        }
        var named = faulty.subList(0, Math.min(NAMED, faulty.size()));
        var finding = findings.at(isSingle ? faulty.get(0) : framework)
                .put("count", faulty.size())
                .put("total", total)
                .put("elements", named.stream().map(node -> node.id().value()).toList());
        if (!isSingle) {
            faulty.stream().limit(LED_TO).forEach(node -> finding.related(node, ""));
        }
        more.accept(finding);
        finding.add();
    }

    /** Tells of those that a check finds at fault, among those of a type that it is about; what is history lacks nothing. */
    static void tell(
            Subject subject,
            Findings findings,
            Class<? extends Identified> type,
            Predicate<Node> about,
            Predicate<Node> fault) {
        tell(subject, findings, type, about, fault, /* tellsOfOthers= */ false);
    }

    private static void tell(
            Subject subject,
            Findings findings,
            Class<? extends Identified> type,
            Predicate<Node> about,
            Predicate<Node> fault,
            boolean tellsOfOthers) {
        var faulty = new ArrayList<Node>();
        long total = 0;
        var current = Current.of(subject);
        var all = subject.nodes(type);
        for (var node : all) {
            if (!current.isHistory(node) && about.test(node)) {
                total++;
                if (fault.test(node)) {
                    faulty.add(node);
                }
            }
        }
        boolean hasOthers = tellsOfOthers && total < all.size();
        tell(subject, findings, faulty, total, finding -> {
            if (hasOthers) {
                finding.put("cause", "others");
            }
        });
    }

    /** The coverage of each framework of a set. */
    private record Coverages(Map<PolicyFramework, Coverage> byFramework) {

        static Coverage of(Subject subject) {
            return Objects.requireNonNull(subject.sharedInSet(Coverages.class, set -> make(set, subject.asOf()))
                    .byFramework
                    .get(subject.framework()));
        }

        private static Coverages make(PolicySet set, LocalDate asOf) {
            var found = new IdentityHashMap<PolicyFramework, Coverage>();
            Coverage.of(set, asOf).forEach(coverage -> found.put(coverage.framework(), coverage));
            return new Coverages(found);
        }
    }

    static Coverage coverage(Subject subject) {
        return Coverages.of(subject);
    }

    /** Tells of what the coverage of the framework leaves out, among those elements of a type that it is about. */
    static void tellMissing(
            Subject subject,
            Findings findings,
            Class<? extends PolicyElement> type,
            Predicate<Node> about,
            Function<Coverage, List<Node>> missing) {
        tellMissing(subject, findings, type, about, missing, /* tellsOfOthers= */ false);
    }

    /** The same, and tells, where there are some, that it is not about others of the type. */
    static void tellMissing(
            Subject subject,
            Findings findings,
            Class<? extends PolicyElement> type,
            Predicate<Node> about,
            Function<Coverage, List<Node>> missing,
            boolean tellsOfOthers) {
        var all = new HashSet<>(missing.apply(Coverages.of(subject)));
        if (!all.isEmpty()) {
            tell(subject, findings, type, about, all::contains, tellsOfOthers);
        }
    }

    /** Whether an indicator or one under it is so. Indicators nest at most {@value PolicyElement#MAX_NESTING} deep. */
    static boolean anyOf(Indicator indicator, Predicate<Indicator> test) {
        if (test.test(indicator)) {
            return true;
        }
        for (var part : indicator.indicators()) {
            if (anyOf(part, test)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an indicator stands under no other. */
    static boolean isTopIndicator(Node node) {
        return !(node.parent().orElseThrow().item() instanceof Indicator);
    }
}
