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
     * Tells, at the framework, how many of how many there are, names the first and leads to a thousand of them at most; nothing
     * where there are none.
     */
    static void tell(Subject subject, Findings findings, List<Node> all, long total) {
        var faulty = all.stream().filter(node -> !findings.setAside(node)).toList();
        if (faulty.isEmpty()) {
            return;
        }
        var named = faulty.subList(0, Math.min(NAMED, faulty.size()));
        var finding = findings.at(subject.nodes().get(0))
                .put("count", faulty.size())
                .put("total", total)
                .put("elements", named.stream().map(node -> node.id().value()).toList());
        faulty.stream().limit(LED_TO).forEach(node -> finding.related(node, ""));
        finding.add();
    }

    /** Tells of those that a check finds at fault, among those of a type that it is about; what is history lacks nothing. */
    static void tell(
            Subject subject,
            Findings findings,
            Class<? extends Identified> type,
            Predicate<Node> about,
            Predicate<Node> fault) {
        var faulty = new ArrayList<Node>();
        long total = 0;
        var current = Current.of(subject);
        for (var node : subject.nodes(type)) {
            if (!current.isHistory(node) && about.test(node)) {
                total++;
                if (fault.test(node)) {
                    faulty.add(node);
                }
            }
        }
        tell(subject, findings, faulty, total);
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
        var all = new HashSet<>(missing.apply(Coverages.of(subject)));
        if (!all.isEmpty()) {
            tell(subject, findings, type, about, all::contains);
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
