package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Level;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Review;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A review judges some objectives and says nothing of others of the same level that certainly were there in its time. */
final class ReviewSkipsObjectives {

    static final Rule RULE = Catalogue.define(
                    "review-skips-objectives",
                    Severity.INFO,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>" },
                              { "id": "skills", "name": "<skills>" }
                            ],
                            "reviews": [
                              { "id": "review-2025", "name": "<review>", "assessments": [
                                { "of": "participation", "rating": "on-track" },
                                { "of": "skills", "rating": "at-risk" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "objectives": [
                              { "id": "participation", "name": "<participation>" },
                              { "id": "skills", "name": "<skills>" }
                            ],
                            "reviews": [
                              { "id": "review-2025", "name": "<review>", "assessments": [
                                { "of": "participation", "rating": "on-track" }
                              ] }
                            ]
                            """))
            .each(Review.class, ReviewSkipsObjectives::check)
            .build();

    private ReviewSkipsObjectives() {}

    private static final int NAMED = 3;

    /** So many that were not certainly there are passed over in search of those that are named. */
    private static final int PASSED_OVER = 1000;

    /**
     * The first and the last day on which something may have been there, counted; the day by which it had certainly begun
     * and the one before which it had certainly not ended. Where dates are imprecise, the latter may come first.
     */
    private record Time(long first, long last, long latestStart, long earliestEnd) {

        static final Time ALWAYS = new Time(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
        static final Time NEVER = new Time(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE);

        /** The time of what lasts; where a date is unknown, it begins by its last day and does not end before its first. */
        static Time of(Period period) {
            var day = onADayIn(period);
            return new Time(
                    day.first,
                    day.last,
                    Math.min(day(Certainly.latestStart(period), Long.MAX_VALUE), day.last),
                    Math.max(day(Certainly.earliestEnd(period), Long.MIN_VALUE), day.first));
        }

        /** The time of an event: one day, which may be any of a period. */
        static Time onADayIn(Period period) {
            long first = day(period.earliest(), Long.MIN_VALUE);
            long last = day(period.latest(), Long.MAX_VALUE);
            return new Time(first, last, last, first);
        }

        /** The time that a review covers: a lone year as a whole; from one year to another, what is certain of it. */
        static Time covered(Period period) {
            var time = of(period);
            return period.date().isPresent() ? new Time(time.first, time.last, time.first, time.last) : time;
        }

        private static long day(Optional<LocalDate> day, long otherwise) {
            return day.map(LocalDate::toEpochDay).orElse(otherwise);
        }

        /** The time of an element, without what it stands under. */
        static Time of(PolicyElement element) {
            var time = element.period().value().map(Time::of).orElse(ALWAYS);
            for (var event : element.events()) {
                var date = event.date().value().map(Time::onADayIn);
                if (event.kind().equals(EventKind.ADDED) && date.isPresent()) {
                    time = time.and(date.get().andAfter());
                } else if (event.kind().equals(EventKind.WITHDRAWN) && Occurrence.tookPlace(event)) {
                    time = time.and(date.map(Time::andBefore).orElse(NEVER));
                }
            }
            return time;
        }

        private Time andAfter() {
            return new Time(first, Long.MAX_VALUE, latestStart, Long.MAX_VALUE);
        }

        private Time andBefore() {
            return new Time(Long.MIN_VALUE, last, Long.MIN_VALUE, earliestEnd);
        }

        Time and(Time other) {
            var both = new Time(
                    Math.max(first, other.first),
                    Math.min(last, other.last),
                    Math.max(latestStart, other.latestStart),
                    Math.min(earliestEnd, other.earliestEnd));
            return both.isNever() ? NEVER : both;
        }

        boolean isNever() {
            return last < first;
        }

        /** Whether the two have a day in common, whichever days their dates mean. */
        boolean meets(Time other) {
            return latestStart <= other.earliestEnd && other.latestStart <= earliestEnd;
        }
    }

    /** The objectives that are judged together. */
    private static final class Peers {
        private final int rank;
        private final List<Node> objectives = new ArrayList<>();
        private int undated;
        private long[] starts = {};

        /**
         * For each of those with dates, in the order of their starts, the ends of as many up to it as the lowest bit of its
         * number says: those that start first, however many, are made up of a few of these.
         */
        private final List<long[]> ends = new ArrayList<>();

        Peers(int rank) {
            this.rank = rank;
        }

        void sort(Map<Node, Time> times) {
            var dated = objectives.stream()
                    .map(objective -> Objects.requireNonNull(times.get(objective)))
                    .filter(time -> !time.equals(Time.ALWAYS))
                    .sorted(Comparator.comparingLong(Time::latestStart))
                    .toList();
            undated = objectives.size() - dated.size();
            starts = dated.stream().mapToLong(Time::latestStart).toArray();
            long[] inOrder = dated.stream().mapToLong(Time::earliestEnd).toArray();
            for (int to = 1; to <= inOrder.length; to++) {
                long[] some = Arrays.copyOfRange(inOrder, to - Integer.lowestOneBit(to), to);
                Arrays.sort(some);
                ends.add(some);
            }
        }

        /** How many of them a time meets. */
        int count(Time time) {
            int count = undated;
            int begun = countBefore(starts, time.earliestEnd + 1);
            while (begun > 0) {
                long[] some = ends.get(begun - 1);
                count += some.length - countBefore(some, time.latestStart);
                begun -= Integer.lowestOneBit(begun);
            }
            return count;
        }

        private static int countBefore(long[] sorted, long limit) {
            int from = 0;
            int to = sorted.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (sorted[middle] < limit) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    /** The objectives of a framework by level or, where none is told, by how many objectives they stand under. */
    private static final class Objectives {

        /** What tells the level of an objective that names none. */
        private record Standing(int depth, ElementType parent) {}

        private final Map<Node, Integer> depths = new HashMap<>();
        private final Map<Node, Peers> parts = new HashMap<>();
        private final Map<Node, Time> times = new HashMap<>();
        private final Map<Node, Peers> peers = new HashMap<>();
        private final Map<Standing, Optional<Level>> levels = new HashMap<>();
        private final IdentityHashMap<Level, Peers> byLevel = new IdentityHashMap<>();
        private final Map<Integer, Peers> byDepth = new HashMap<>();

        Objectives(List<Node> nodes) {
            for (var node : nodes) {
                if (node.item() instanceof PolicyElement element
                        && node.parent().isPresent()) {
                    // The parent comes first in document order.
                    var parent = node.parent().get();
                    times.put(node, Time.of(element).and(times.getOrDefault(parent, Time.ALWAYS)));
                    if (element instanceof Objective) {
                        enter(node, element, parent);
                    }
                }
            }
            byLevel.values().forEach(together -> together.sort(times));
            byDepth.values().forEach(together -> together.sort(times));
            parts.values().forEach(together -> together.sort(times));
        }

        private void enter(Node node, PolicyElement objective, Node parent) {
            int depth = depths.getOrDefault(parent, -1) + 1;
            depths.put(node, depth);
            parts.computeIfAbsent(parent, key -> new Peers(0)).objectives.add(node);
            var level = objective.level().isPresent()
                    ? node.level()
                    : levels.computeIfAbsent(
                            new Standing(depth, ((PolicyElement) parent.item()).type()), key -> node.level());
            int rank = byLevel.size() + byDepth.size();
            var together = level.isPresent()
                    ? byLevel.computeIfAbsent(level.get(), key -> new Peers(rank))
                    : byDepth.computeIfAbsent(depth, key -> new Peers(rank));
            if (!time(node).isNever()) {
                together.objectives.add(node);
                peers.put(node, together);
            }
        }

        Time time(Node objective) {
            return Objects.requireNonNull(times.get(objective));
        }

        /** Those with which an objective is judged; none if it was never there. */
        Optional<Peers> peersOf(Node objective) {
            return Optional.ofNullable(peers.get(objective));
        }

        /** What is judged by itself, by one of its targets or indicators, or in all of its parts that a time meets. */
        Set<Node> answered(Collection<Node> judged, Time time) {
            var answered = new HashSet<Node>();
            judged.forEach(node -> measured(node).ifPresent(answered::add));
            var open = new ArrayDeque<>(answered);
            // So many of the parts that the time meets are still to be answered.
            var left = new HashMap<Node, Integer>();
            while (!open.isEmpty()) {
                var part = open.remove();
                var parent = part.parent().orElseThrow();
                if (parent.item() instanceof Objective) {
                    int before = left.computeIfAbsent(
                            parent,
                            key -> Objects.requireNonNull(parts.get(key)).count(time));
                    int after = time(part).meets(time) ? before - 1 : before;
                    left.put(parent, after);
                    if (after == 0 && answered.add(parent)) {
                        open.add(parent);
                    }
                }
            }
            return answered;
        }

        /** The objective itself, or the one that a target or an indicator stands under. */
        private static Optional<Node> measured(Node node) {
            var at = node;
            while (at.item() instanceof Target || at.item() instanceof Indicator) {
                at = at.parent().orElseThrow();
            }
            return Optional.of(at).filter(ReviewSkipsObjectives::isObjective);
        }
    }

    /** The objectives of the frameworks that reviews judge. */
    private record Known(IdentityHashMap<PolicyFramework, Objectives> byFramework) {

        static Objectives of(PolicyFramework framework, Subject subject) {
            return subject.sharedInSet(Known.class, set -> new Known(new IdentityHashMap<>()))
                    .byFramework
                    .computeIfAbsent(framework, key -> new Objectives(subject.nodes(key)));
        }
    }

    /** One finding a review. A review of the measures, or of the objectives of one level, judges no others. */
    private static void check(Review review, Node node, Subject subject, Findings findings) {
        var judged = new IdentityHashMap<PolicyFramework, Set<Node>>();
        for (var assessment : review.assessments()) {
            assessment
                    .of()
                    .flatMap(reference -> Reviewed.find(reference, subject))
                    .ifPresent(place -> judged.computeIfAbsent(place.framework(), key -> new HashSet<>())
                            .add(place));
        }
        judged.values().removeIf(nodes -> nodes.stream().noneMatch(ReviewSkipsObjectives::isObjective));
        // What it says of several other frameworks is no review of each of them.
        var own = subject.framework();
        if (judged.containsKey(own)) {
            tell(review, node, own, judged, subject, findings);
        } else if (judged.size() == 1) {
            tell(review, node, judged.keySet().iterator().next(), judged, subject, findings);
        }
    }

    private static void tell(
            Review review,
            Node node,
            PolicyFramework framework,
            IdentityHashMap<PolicyFramework, Set<Node>> judged,
            Subject subject,
            Findings findings) {
        var skipped = new Skipped(
                Known.of(framework, subject),
                Objects.requireNonNull(judged.get(framework)),
                time(review, subject.asOf()));
        if (!skipped.named.isEmpty()) {
            var finding = findings.at(node)
                    .put("id", review.id().value())
                    .put("count", skipped.count)
                    .put(
                            "name",
                            skipped.named.stream()
                                    .map(objective -> name(objective, framework, subject))
                                    .toList());
            if (framework == subject.framework()) {
                skipped.named.forEach(objective -> finding.related(objective, ""));
            }
            finding.add();
        }
    }

    /** What a review of some objectives, at a time, says nothing of: how many objectives, and the first of them. */
    private static final class Skipped {
        private final List<Node> named = new ArrayList<>();
        private int count;

        Skipped(Objectives all, Set<Node> judged, Time time) {
            var answered = all.answered(judged, time);
            var counts = new HashMap<Peers, Integer>();
            for (var objective : answered) {
                if (all.time(objective).meets(time)) {
                    all.peersOf(objective).ifPresent(peers -> counts.merge(peers, 1, Integer::sum));
                }
            }
            var levels = new TreeMap<Integer, Peers>();
            judged.forEach(node -> all.peersOf(node).ifPresent(peers -> levels.put(peers.rank, peers)));
            for (var peers : levels.values()) {
                int left = peers.count(time) - counts.getOrDefault(peers, 0);
                count += left;
                // Looks at no more than those judged, the few that are named and some that were not certainly there.
                int passedOver = 0;
                for (int i = 0; left > 0 && named.size() < NAMED && passedOver < PASSED_OVER; i++) {
                    var objective = peers.objectives.get(i);
                    if (!all.time(objective).meets(time)) {
                        passedOver++;
                    } else if (!answered.contains(objective)) {
                        named.add(objective);
                        left--;
                    }
                }
            }
        }
    }

    /** The time that it covers, else the day of its publication, else the day of the check. */
    private static Time time(Review review, LocalDate day) {
        return review.period()
                .value()
                .map(Time::covered)
                .or(() -> review.events().stream()
                        .filter(event -> event.kind().equals(EventKind.PUBLISHED))
                        .flatMap(event -> event.date().value().stream())
                        .findFirst()
                        .map(Time::onADayIn))
                .orElseGet(() -> Time.of(Period.of(day)));
    }

    private static String name(Node objective, PolicyFramework framework, Subject subject) {
        var id = objective.id();
        return framework == subject.framework()
                ? id.value()
                : framework.reference().withId(id).toString();
    }

    private static boolean isObjective(Node node) {
        return node.item() instanceof Objective;
    }
}
