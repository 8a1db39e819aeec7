package io.github.polnum.rule;

import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Level;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Findings.Draft;
import io.github.polnum.rule.Findings.Spot;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One validation: goes once through each framework and hands everything to the rules that ask for it. */
final class Run {

    /** A rule that is on. */
    private static final class Active {
        private final Rule rule;
        private final Findings findings;
        private final Rule.@Nullable Each<?> each;
        private boolean failed;
        private long visits;

        Active(Rule rule, Findings findings) {
            this.rule = rule;
            this.findings = findings;
            this.each = rule.each();
        }
    }

    /** What tells the place of a finding in the report. */
    private record Rank(int framework, int order, String path, String code, long number, Severity severity) {}

    private record Kept(Rank rank, Finding finding, Findings from) {}

    /** In the order of the document; what is at one place by path and code, so that the order of the rules does not show. */
    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::framework)
            .thenComparingInt(Rank::order)
            .thenComparing(Rank::path, Run::comparePaths)
            .thenComparing(Rank::code)
            .thenComparingLong(Rank::number);

    /** Where there is no room for all, errors come first. */
    private static final Comparator<Rank> ERRORS_FIRST = Comparator.<Rank, Boolean>comparing(
                    rank -> rank.severity() != Severity.ERROR)
            .thenComparing(ORDER);

    /** Begins a position in a list. */
    private static final char POSITION = '[';

    /** A rule looks at so many things of a class one after another: few enough that the next rule finds them in the cache. */
    private static final int IN_A_ROW = 256;

    private final Validator validator;
    private final PolicySet set;
    private final LocalDate asOf;
    /** Those of the set that are judged, all or one. */
    private final List<PolicyFramework> judged;

    private final boolean ofSet;
    private final List<Active> active = new ArrayList<>();
    private final Map<Class<?>, Object> sharedInSet = new HashMap<>();
    private final PriorityQueue<Kept> kept =
            new PriorityQueue<>(Comparator.comparing(Kept::rank, ERRORS_FIRST).reversed());

    /** All that findings were told to. */
    private final List<Findings> told = new ArrayList<>();

    private @Nullable PolicyFramework framework;
    /** What is waived in the framework at hand. */
    private @Nullable Waived exempt;

    private int frameworks;
    private long number;
    private long waived;
    /** What the rules that failed in the framework at hand threw, by their codes. */
    private final SortedMap<String, String> failures = new TreeMap<>();
    /** What the levels that something was told of are called in findings, in each framework. */
    private final IdentityHashMap<PolicyFramework, IdentityHashMap<Level, Text>> levelNames = new IdentityHashMap<>();
    /** The categories of which a rule failed. */
    private final Set<Category> failed = EnumSet.noneOf(Category.class);

    /** Judges all frameworks of a set, whose places say which one they are in. */
    static Run of(Validator validator, PolicySet set, LocalDate asOf) {
        return new Run(validator, set, set.frameworks(), asOf, /* ofSet= */ true);
    }

    /** Judges a framework of a set, whose places need not say which one they are in. */
    static Run of(Validator validator, PolicySet set, PolicyFramework framework, LocalDate asOf) {
        return new Run(validator, set, List.of(framework), asOf, /* ofSet= */ false);
    }

    private Run(Validator validator, PolicySet set, List<PolicyFramework> judged, LocalDate asOf, boolean ofSet) {
        this.validator = validator;
        this.set = set;
        this.judged = judged;
        this.asOf = PartialDate.from(asOf).earliest();
        this.ofSet = ofSet;
        for (var graded : validator.graded()) {
            var rule = graded.rule();
            active.add(new Active(rule, findings(rule, graded.severity())));
        }
    }

    Report report() {
        Set<PolicyFramework> instances = Sets.newIdentityHashSet();
        instances.addAll(judged);
        for (var each : judged) {
            framework = each;
            exempt = new Waived(validator.profile(), each, this.asOf);
            var subject =
                    new Subject(each, set, instances, asOf, validator.profile().allLanguages(), sharedInSet);
            if (frameworks == 0) {
                judgeProfile(subject);
            }
            judge(subject);
            tellFailures(subject.root());
            frameworks++;
        }
        var sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Kept::rank, ORDER));
        var report = Report.builder().limit(validator.limit());
        sorted.forEach(one -> report.add(one.finding()));
        told.forEach(findings -> report.count(findings.category(), findings.severity(), findings.omitted()));
        if (frameworks > 0) {
            report.judgement(new Report.Judgement(asOf, validator.profile().id(), waived, answered()));
        }
        return report.build();
    }

    /** The questions about which a rule was run and none failed. */
    private Set<Category> answered() {
        Set<Category> answered = EnumSet.noneOf(Category.class);
        for (var one : active) {
            if (one.each != null || one.rule.whole() != null) {
                answered.add(one.rule.category());
            }
        }
        answered.removeAll(failed);
        return answered;
    }

    private PolicyFramework framework() {
        return Objects.requireNonNull(framework, "Only asked while a framework is judged.");
    }

    // The rules

    private void judge(Subject subject) {
        for (var one : active) {
            one.failed = false;
            if (one.rule.whole() != null) {
                long before = subject.visits();
                try {
                    one.rule.whole().check(subject, one.findings);
                } catch (Throwable e) {
                    failed(one, e);
                }
                one.visits += subject.visits() - before;
            }
        }
        subject.byClass().forEach((type, nodes) -> {
            int[] asking = validator.asking(type);
            for (int from = 0; from < nodes.size(); from += IN_A_ROW) {
                var row = nodes.subList(from, Math.min(nodes.size(), from + IN_A_ROW));
                for (int position : asking) {
                    run(active.get(position), row, subject);
                }
            }
        });
    }

    private void run(Active one, List<Node> nodes, Subject subject) {
        if (one.failed) {
            return;
        }
        long before = subject.visits();
        try {
            for (int i = 0; i < nodes.size(); i++) {
                var node = nodes.get(i);
                Objects.requireNonNull(one.each).run(node.item(), node, subject, one.findings);
            }
        } catch (Throwable e) {
            failed(one, e);
        }
        one.visits += nodes.size() + subject.visits() - before;
    }

    /** Notes that a check failed; its rule is left out from there on. */
    private void failed(Active one, Throwable e) {
        letThrough(e);
        one.failed = true;
        failed.add(one.rule.category());
        failures.put(one.rule.code(), describe(e));
    }

    /** Tells which rules failed, so that their order does not show. */
    private void tellFailures(Node root) {
        findings(Validator.RULE_FAILED)
                .ifPresent(findings -> failures.forEach((code, detail) -> findings.at(root)
                        .put("rule", code)
                        .put("detail", detail)
                        .add()));
        failures.clear();
    }

    /** What an exception says of itself; its class alone where that fails too. */
    private static String describe(Throwable e) {
        var name = e.getClass().getName();
        try {
            return Objects.requireNonNullElse(e.toString(), name);
        } catch (Throwable again) {
            letThrough(again);
            return name;
        }
    }

    /** What the machine lacks, such as memory, is no fault of a rule; a stack that overflows is. */
    private static void letThrough(Throwable e) {
        if (e instanceof VirtualMachineError lack && !(lack instanceof StackOverflowError)) {
            throw lack;
        }
    }

    /** How many things each rule was handed: the measure of its work, which must stay linear. */
    Map<String, Long> visits() {
        var visits = new HashMap<String, Long>();
        active.forEach(one -> visits.put(one.rule.code(), one.visits));
        return visits;
    }

    private Optional<Findings> findings(Rule rule) {
        return validator.profile().severityOf(rule).map(severity -> findings(rule, severity));
    }

    private Findings findings(Rule rule, Severity severity) {
        var findings = new Findings(this, rule, severity);
        told.add(findings);
        return findings;
    }

    // The profile

    private void judgeProfile(Subject first) {
        var root = first.root();
        var named = new LinkedHashSet<String>();
        for (Optional<Profile> profile = Optional.of(validator.profile());
                profile.isPresent();
                profile = profile.get().base()) {
            named.addAll(profile.get().rules().keySet());
        }
        var all = validator.profile().allWaivers();
        all.forEach(waiver -> named.add(waiver.rule()));
        findings(Validator.UNKNOWN_RULE).ifPresent(findings -> {
            for (var code : named) {
                if (!validator.knows(code)) {
                    var finding = findings.at(root).put("rule", code);
                    Suggestion.of(code, validator.codes()).ifPresent(word -> finding.put("suggestion", word));
                    finding.add();
                }
            }
        });
        findings(Validator.WAIVER_EXPIRED)
                .ifPresent(findings -> all.stream()
                        .filter(waiver -> !waiver.holdsOn(asOf))
                        .forEach(waiver -> findings.at(root)
                                .put("rule", waiver.rule())
                                .put("element", waiver.element().toString())
                                .put("value", waiver.expires().orElseThrow().toString())
                                .add()));
        findings(Validator.WAIVER_WITHOUT_ELEMENT)
                .ifPresent(findings -> all.stream()
                        .filter(waiver -> waiver.holdsOn(asOf) && isGone(waiver.element()))
                        .forEach(waiver -> findings.at(root)
                                .put("rule", waiver.rule())
                                .put("element", waiver.element().toString())
                                .add()));
    }

    /** Whether an element is in none of the frameworks that it could be in; of a framework that is not judged nothing is told. */
    private boolean isGone(Reference element) {
        var frameworks =
                judged.stream().filter(each -> Waived.isOf(element, each)).toList();
        return !frameworks.isEmpty()
                && element.id()
                        .map(id -> frameworks.stream()
                                .allMatch(each -> each.index().find(id).isEmpty()))
                        .orElse(false);
    }

    /** A place, unless it is one of another framework, where nothing can be told. */
    Node own(Node node) {
        if (node.framework() != framework()) {
            throw new IllegalArgumentException(
                    "Findings: a place of " + framework().reference() + " is needed, but this one is of "
                            + node.framework().reference());
        }
        return node;
    }

    /** Where something is told: at the identified thing that it is about. */
    static Spot spot(Node node, String path) {
        int begin = path.indexOf(POSITION);
        int end = path.indexOf(']');
        if (begin > 0 && end > begin) {
            var parts = identified(node.item(), path.substring(0, begin));
            var position = parts.isEmpty() ? null : Ints.tryParse(path.substring(begin + 1, end));
            // A rule of others may tell of a part that is not there.
            if (position != null && position >= 0 && position < parts.size()) {
                return node.framework()
                        .index()
                        .locate(parts.get(position))
                        .map(found -> new Spot(found, path.substring(Math.min(path.length(), end + 2))))
                        .orElseGet(() -> new Spot(node, path));
            }
        }
        return new Spot(node, path);
    }

    /** The parts in a list of something that have, or may have, identifiers and are no elements. */
    private static List<? extends Identified> identified(Identified item, String list) {
        if (!(item instanceof PolicyElement element)) {
            return List.of();
        }
        return switch (list) {
            case "phases" -> element.phases();
            case "targets" -> element instanceof Indicator indicator ? indicator.targets() : List.of();
            case "topics" -> element instanceof Consultation consultation ? consultation.topics() : List.of();
            case "levels" -> element instanceof PolicyFramework framework ? framework.levels() : List.of();
            case "sources" -> element instanceof PolicyFramework framework ? framework.sources() : List.of();
            default -> List.of();
        };
    }

    private boolean isWaived(String code, Node node) {
        return Objects.requireNonNull(exempt).covers(code, node);
    }

    boolean setAside(Findings findings, Node node) {
        boolean exempts = isWaived(findings.code(), node);
        waived += exempts ? 1 : 0;
        return exempts;
    }

    // The findings

    private Rank rank(Findings findings, Spot spot) {
        return new Rank(frameworks, spot.node().order(), spot.path(), findings.code(), number, findings.severity());
    }

    /** Whether there is room for a finding: once there is none for it, there will be none later. */
    boolean wants(Findings findings, Spot spot) {
        return hasRoomFor(rank(findings, spot)) && !isWaived(findings.code(), spot.node());
    }

    private boolean hasRoomFor(Rank rank) {
        var last = kept.peek();
        return kept.size() < validator.limit() || (last != null && ERRORS_FIRST.compare(rank, last.rank()) < 0);
    }

    void add(Draft draft) {
        var findings = draft.findings();
        if (setAside(findings, draft.spot().node())) {
            return;
        }
        var rank = rank(findings, draft.spot());
        number++;
        if (!draft.isWanted() || !hasRoomFor(rank)) {
            findings.omit();
            return;
        }
        kept.add(new Kept(rank, draft.finish(), findings));
        if (kept.size() > validator.limit()) {
            kept.remove().from().omit();
        }
    }

    /** Compares paths so that {@code events[2]} comes before {@code events[10]}. */
    private static int comparePaths(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int digitsOfA = digits(a, i);
        int digitsOfB = digits(b, i);
        boolean inNumber = i > 0 && isDigit(a.charAt(i - 1));
        boolean longer = inNumber || (digitsOfA > 0 && digitsOfB > 0);
        return (longer && digitsOfA != digitsOfB) ? Integer.compare(digitsOfA, digitsOfB) : a.compareTo(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String path, int from) {
        int to = from;
        while (to < path.length() && isDigit(path.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /**
     * What a framework calls a level, as a text that falls back to the language of the framework outside it too. Longer names than
     * anybody has are cut: each finding may have several.
     */
    private static Text nameOutside(Level level, PolicyFramework home) {
        var name = level.name();
        var own = home.resolve(name);
        boolean fallsBack = name.entries().stream()
                .noneMatch(entry -> !entry.equals(own) && entry.origin().equals(Optional.of(Text.Origin.ORIGINAL)));
        boolean isShort =
                name.entries().stream().allMatch(entry -> entry.value().length() <= Excerpt.MAX_LENGTH);
        if (fallsBack && isShort && name.languages().get(0).equals(own.language())) {
            return name;
        }
        // The origins say which entry is the original, and no more than that is known of them here.
        var outside = Text.builder().put(own.language(), cut(own.value()));
        for (var entry : name.entries()) {
            if (!entry.language().equals(own.language())) {
                outside.put(entry.language(), cut(entry.value()));
            }
        }
        return outside.build();
    }

    private static String cut(String name) {
        return name.length() <= Excerpt.MAX_LENGTH ? name : Excerpt.of(name);
    }

    Place place(Spot spot) {
        var place = Place.builder();
        var home = spot.node().framework();
        if (ofSet || home != framework()) {
            place.framework(home.reference());
        }
        place.element(spot.node().id());
        spot.node()
                .level()
                .ifPresent(level -> place.level(levelNames
                        .computeIfAbsent(home, key -> new IdentityHashMap<>())
                        .computeIfAbsent(level, key -> nameOutside(key, home))));
        var above = spot.node().path();
        var path = spot.path();
        return place.path(above.isEmpty() || path.isEmpty() ? above + path : above + "." + path)
                .build();
    }
}
