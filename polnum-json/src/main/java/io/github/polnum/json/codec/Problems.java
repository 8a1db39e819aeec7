package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document while it is read, and the path on which the reader stands.
 *
 * <p>Which element a problem belongs to may be known only later, since the identifier of an element may come after the
 * problem. So a problem keeps the element, and the element gets its identifier when it ends. Nothing is allocated for
 * documents without problems.
 */
final class Problems {

    /** An element that holds a problem. */
    private static final class Holder {
        private @Nullable Holder parent;
        private @Nullable Identifier id;
    }

    /**
     * What a problem tells beside where it is.
     *
     * @param arguments the arguments of the finding
     * @param allowed its detail where that is the list of all words that are allowed, which is never shortened
     */
    record Details(Map<String, String> arguments, List<String> allowed) {

        Details(Map<String, String> arguments) {
            this(arguments, List.of());
        }
    }

    /**
     * A finding to be.
     *
     * @param details asked for when the document has been read
     * @param stray the key that it stands at or below and that is the name of a member, if there is one
     * @param related what has to do with it, if anything has
     */
    private record Draft(
            long number,
            String code,
            Severity severity,
            @Nullable String path,
            @Nullable String pointer,
            long offset,
            Supplier<Details> details,
            @Nullable Holder holder,
            @Nullable String stray,
            @Nullable Draft related) {

        /** Whether it tells of a reference or an identifier that was to refer. */
        boolean isReference() {
            return code.equals(Constraint.MALFORMED_REFERENCE.code())
                    || (code.equals(Constraint.MALFORMED_IDENTIFIER.code()) && NamedThings.refers(member()));
        }

        /** Whether it tells of a word for which the framework may have own ones. */
        boolean isWordForTerm() {
            return code.equals(Constraint.UNKNOWN_TOKEN.code())
                    && NamedThings.mayHaveTerms(member())
                    && (path == null || !(path.contains("states[") || path.contains("ratings[")));
        }

        Map<String, String> arguments() {
            return details.get().arguments();
        }

        String written() {
            return arguments().getOrDefault("value", "");
        }

        /** The last member on the path; with the kind of links where only some things can be linked to. */
        String member() {
            var way = path == null ? "" : path;
            int start = way.lastIndexOf('.') + 1;
            int list = way.indexOf('[', start);
            return way.startsWith(NamedThings.UPHOLDS, start)
                    ? NamedThings.UPHOLDS
                    : way.substring(start, list < 0 ? way.length() : list);
        }

        /** Where its framework stands in a set; empty where there is no set. */
        String root() {
            return path == null || !path.startsWith("[") ? "" : path.substring(0, path.indexOf(']') + 1);
        }

        /** The element that it belongs to; null if there is none that says its identifier. */
        @Nullable
        Identifier element() {
            var around = holder;
            while (around != null && around.id == null) {
                around = around.parent;
            }
            return around == null ? null : around.id;
        }

        Draft at(long found) {
            return new Draft(number, code, severity, path, pointer, found, details, holder, stray, related);
        }

        Draft with(Map<String, String> told) {
            return new Draft(
                    number,
                    code,
                    severity,
                    path,
                    pointer,
                    offset,
                    () -> new Details(told, details.get().allowed()),
                    holder,
                    stray,
                    related);
        }

        Draft related(@Nullable Draft other) {
            return new Draft(number, code, severity, path, pointer, offset, details, holder, stray, other);
        }
    }

    /** A problem that is counted alone. */
    private record Left(Severity severity, boolean isStray) {}

    /** Stands for a position that is to be looked up by the pointer when the document has been read. */
    static final long AT_POINTER = -1;

    /** The causes behind which may be a brace that was not closed. */
    private static final Set<String> OF_BRACKETS =
            Set.of("sign", "comma-missing", "brace-missing", "bracket-missing", "bracket-too-many", "list-open");

    /** A path or a pointer of more characters is left out: as many as there are findings would fill the memory. */
    private static final int LONGEST_WAY = 4_000;

    /** Deeper than most documents; there is more room when it is needed. */
    private static final int USUAL_DEPTH = 16;

    /** Stands, among positions in lists, for a key of a map. */
    private static final int KEY = -1;

    /** Stands for a member entered by its name. */
    private static final int NAMED = -2;

    /** Stands for the first of the members entered by their number; those that follow are less. */
    private static final int FIRST_MEMBER = -3;

    private final int limit;
    private final Grading grading;
    private final @Nullable Starts starts;
    /** The first errors, and the first of what is none, as far as the errors leave room. */
    private final List<Draft> grave = new ArrayList<>();

    private final List<Draft> others = new ArrayList<>();
    private final Map<Severity, Long> beyond = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> strayBeyond = new EnumMap<>(Severity.class);
    /** What was left out last, at one place. */
    private final List<Left> leftOut = new ArrayList<>();

    private long leftOutAt = AT_POINTER;

    /** Drafts before this one stand at or below no stray key, whatever it seemed. */
    private long settled;

    /** How deep the member stands whose value is a map with stray keys; -1 if there is none. */
    private int strayLevel = -1;

    private long number;
    private long errors;

    /** The positions in the list at hand of entries that are left out. */
    private @Nullable BitSet repeated;

    /**
     * By depth the positions in lists, and what stands for keys and members; no references, since storing one is extra work for the
     * garbage collector.
     */
    private int[] positions = new int[USUAL_DEPTH];

    /** By depth the names of keys and of members entered by name; stale elsewhere. */
    private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

    /** By depth the names of the members of the object that was entered there. */
    private String[][] members = new String[USUAL_DEPTH][];

    private int depth;

    private @Nullable Identifier[] ids = new @Nullable Identifier[USUAL_DEPTH];
    private @Nullable Holder[] holders = new @Nullable Holder[USUAL_DEPTH];
    private int elements;

    Problems(int limit) {
        this(limit, Grading.NONE, null);
    }

    Problems(int limit, Grading grading, @Nullable Starts starts) {
        this.limit = limit;
        this.grading = grading;
        this.starts = starts;
    }

    // The path

    void enterMember(String name) {
        settleStray();
        enter(name, NAMED);
    }

    /** Enters a member of the object that was entered at this depth. */
    void enterMember(int number) {
        settleStray();
        enterPosition(FIRST_MEMBER - number);
    }

    void enterKey(String key) {
        enter(key, KEY);
    }

    void enterPosition(int position) {
        if (depth == positions.length) {
            deepen();
        }
        positions[depth++] = position;
    }

    private void enter(String name, int position) {
        enterPosition(position);
        names[depth - 1] = name;
    }

    private void deepen() {
        names = Arrays.copyOf(names, 2 * depth);
        members = Arrays.copyOf(members, 2 * depth);
        positions = Arrays.copyOf(positions, 2 * depth);
    }

    void leave() {
        depth--;
    }

    /** The name of the list that holds the entry at hand; empty if none does. */
    String list() {
        return depth > 1 && positions[depth - 1] >= 0 && positions[depth - 2] < 0 ? name(depth - 2) : "";
    }

    // The elements

    /** Whether what is read at the moment stands in something that is no whole framework. */
    boolean isNested() {
        return elements > 1;
    }

    /** Enters an object whose members have these names. */
    void enterElement(String[] namesOfMembers) {
        if (depth == positions.length) {
            deepen();
        }
        members[depth] = namesOfMembers;
        if (elements == ids.length) {
            ids = Arrays.copyOf(ids, 2 * elements);
            holders = Arrays.copyOf(holders, 2 * elements);
        }
        ids[elements] = null;
        holders[elements++] = null;
    }

    void identify(Identifier id) {
        ids[elements - 1] = id;
    }

    /** Leaves the element that began so far into the document. */
    void leaveElement(long start) {
        elements--;
        var id = ids[elements];
        if (starts != null && id != null) {
            starts.add(id, start);
        }
        var holder = holders[elements];
        if (holder != null) {
            holder.id = id;
        }
    }

    /** Tells that the entry of a list at hand stood there before, and is left out. */
    void addRepeated(long offset, String shown) {
        add("duplicate-entry", Severity.WARNING, offset, Map.of("value", shown));
        if (starts != null && errors == 0) {
            repeated = repeated == null ? new BitSet() : repeated;
            repeated.set(positions[depth - 1]);
        }
    }

    /** Ends a list; no list of which entries are left out stands in another. */
    void endList() {
        if (starts != null && repeated != null) {
            var list = path(UnaryOperator.identity());
            if (list != null) {
                starts.repeat(list, repeated);
            }
            repeated = null;
        }
    }

    private @Nullable Holder holder() {
        Holder parent = null;
        for (int i = 0; i < elements; i++) {
            var holder = holders[i];
            if (holder == null) {
                holder = new Holder();
                holder.parent = parent;
                holders[i] = holder;
            }
            parent = holder;
        }
        return parent;
    }

    // The problems

    void add(String code, Severity severity, long offset, Map<String, String> arguments) {
        add(code, severity, offset, () -> new Details(arguments));
    }

    /** Adds a problem whose details cost something; they are asked for only if it is kept. */
    void add(String code, Severity noticed, long offset, Supplier<Details> details) {
        addKept(code, noticed, offset, () -> {
            var told = details.get();
            return () -> told;
        });
    }

    /** Adds a problem whose details hang on what comes after it; they are asked for when the document has been read. */
    void addOpen(String code, Severity noticed, long offset, Supplier<Details> details) {
        addKept(code, noticed, offset, () -> details);
    }

    private void addKept(String code, Severity noticed, long offset, Supplier<Supplier<Details>> details) {
        if (noticed == Severity.ERROR) {
            errors++;
        }
        var graded = noticed == Severity.ERROR ? Optional.of(noticed) : grading.grade(code, noticed);
        if (graded.isEmpty()) {
            return;
        }
        var severity = graded.get();
        boolean isGrave = severity == Severity.ERROR;
        if (grave.size() + others.size() >= limit) {
            if (!isGrave || others.isEmpty()) {
                leaveOut(severity, stray() != null, offset);
                return;
            }
            var last = others.remove(others.size() - 1);
            leaveOut(last.severity(), isStray(last), last.offset());
        }
        (isGrave ? grave : others)
                .add(new Draft(
                        number++,
                        code,
                        severity,
                        path(),
                        pointer(offset == AT_POINTER ? Integer.MAX_VALUE : LONGEST_WAY),
                        offset,
                        details.get(),
                        holder(),
                        stray(),
                        null));
    }

    /**
     * Adds the error after which nothing more is read. Where a brace was not closed, members that come after it were taken for
     * keys, and what was told of them is wrong: it is taken back, and the first of them related to the error.
     */
    void addLast(String code, long offset, Map<String, String> arguments) {
        boolean isOpen = code.equals("document-truncated") || OF_BRACKETS.contains(arguments.getOrDefault("cause", ""));
        var first = Stream.concat(grave.stream(), others.stream())
                .filter(draft -> isOpen && isStray(draft) && draft.offset() != AT_POINTER)
                .min(Comparator.comparingLong(Draft::number));
        if (first.isEmpty()) {
            add(code, Severity.ERROR, offset, arguments);
            return;
        }
        grave.removeIf(this::isStray);
        others.removeIf(this::isStray);
        strayBeyond.forEach((severity, count) -> beyond.merge(severity, -count, Long::sum));
        var more = new TreeMap<>(arguments);
        more.put("cause", "left-open");
        more.put("name", Objects.requireNonNull(first.get().stray()));
        add(code, Severity.ERROR, offset, more);
        grave.add(grave.remove(grave.size() - 1).related(first.get()));
    }

    /** Takes back what was told of the last value, which turned out to be none. */
    void takeBack(long offset) {
        grave.removeIf(draft -> draft.offset() == offset);
        others.removeIf(draft -> draft.offset() == offset);
        if (leftOutAt == offset) {
            leftOut.forEach(left -> {
                beyond.merge(left.severity(), -1L, Long::sum);
                if (left.isStray()) {
                    strayBeyond.merge(left.severity(), -1L, Long::sum);
                }
            });
        }
    }

    private void leaveOut(Severity severity, boolean isStray, long offset) {
        beyond.merge(severity, 1L, Long::sum);
        if (isStray) {
            strayBeyond.merge(severity, 1L, Long::sum);
        }
        if (offset != leftOutAt || offset == AT_POINTER) {
            leftOut.clear();
        }
        leftOut.add(new Left(severity, isStray));
        leftOutAt = offset;
    }

    private boolean isStray(Draft draft) {
        return draft.stray() != null && draft.number() >= settled;
    }

    private @Nullable String stray() {
        for (int i = 0; i < depth; i++) {
            if (positions[i] == KEY && Descriptions.isNameOfMember(name(i)) && !isKindOfLink(i)) {
                strayLevel = strayLevel < 0 ? i - 1 : Math.min(strayLevel, i - 1);
                return name(i);
            }
        }
        return null;
    }

    /** Where another member follows a map with stray keys, it was closed, and its keys are what they seem. */
    private void settleStray() {
        if (depth <= strayLevel) {
            strayLevel = -1;
            strayBeyond.clear();
            settled = number;
        }
    }

    private boolean isKindOfLink(int level) {
        return level > 0
                && positions[level - 1] <= NAMED
                && name(level - 1).equals("links")
                && Descriptions.isKindOfLink(name(level));
    }

    private @Nullable String path() {
        return path(Excerpt::of);
    }

    private @Nullable String path(UnaryOperator<String> shown) {
        var path = new StringBuilder();
        for (int i = 0; i < depth && path.length() <= LONGEST_WAY; i++) {
            if (positions[i] <= NAMED) {
                path.append(path.isEmpty() ? "" : ".").append(shown.apply(name(i)));
            } else {
                path.append('[')
                        .append(positions[i] == KEY ? shown.apply(name(i)) : String.valueOf(positions[i]))
                        .append(']');
            }
        }
        return path.length() <= LONGEST_WAY ? path.toString() : null;
    }

    private @Nullable String pointer(int longest) {
        var pointer = new StringBuilder();
        for (int i = 0; i < depth && pointer.length() <= longest; i++) {
            pointer.append('/');
            if (positions[i] < 0) {
                pointer.append(Pointers.escape(name(i)));
            } else {
                pointer.append(positions[i]);
            }
        }
        return pointer.length() <= longest ? pointer.toString() : null;
    }

    private String name(int level) {
        var name = positions[level] <= FIRST_MEMBER ? members[level][FIRST_MEMBER - positions[level]] : names[level];
        return name == null ? "" : name;
    }

    /**
     * What came of reading, with the findings in the order of the document.
     *
     * @param value what was read; there is none if there was an error
     * @param positions where the tokens stand
     * @param again gives the tokens from the start
     */
    <T> Outcome<T> outcome(@Nullable T value, Positions positions, Supplier<TokenReader> again) {
        return new Outcome<>(errors > 0 ? Optional.empty() : Optional.ofNullable(value), report(positions, again));
    }

    private Report report(Positions positions, Supplier<TokenReader> again) {
        var report = Report.builder().limit(limit);
        if (number > 0) {
            placed(positions, again).forEach(report::add);
        }
        beyond.forEach((severity, number) -> report.count(Category.CONFORMANCE, severity, number));
        return report.build();
    }

    private Stream<Finding> placed(Positions positions, Supplier<TokenReader> again) {
        for (int i = 0; i < elements; i++) {
            var holder = holders[i];
            if (holder != null) {
                holder.id = ids[i];
            }
        }
        var drafts = advised(Stream.concat(grave.stream(), others.stream()).toList(), again);
        var unplaced = drafts.stream()
                .filter(draft -> draft.offset() == AT_POINTER)
                .map(draft -> Objects.requireNonNull(draft.pointer()))
                .collect(Collectors.toCollection(HashSet::new));
        var spots = unplaced.isEmpty() ? Map.<String, Pointers.Spot>of() : Pointers.locate(unplaced, again.get());
        return drafts.stream()
                .map(draft -> draft.offset() == AT_POINTER
                        ? draft.at(Objects.requireNonNull(spots.get(draft.pointer()))
                                .offset())
                        : draft)
                .sorted(Comparator.comparingLong(Draft::offset).thenComparingLong(Draft::number))
                .map(draft -> finding(draft, positions));
    }

    /** What is no reference or no word of the format may be a name or an own word that stands anywhere in the document. */
    private static List<Draft> advised(List<Draft> drafts, Supplier<TokenReader> again) {
        var written = drafts.stream()
                .filter(draft -> draft.isReference() || draft.isWordForTerm())
                .map(Draft::written)
                .collect(Collectors.toSet());
        if (written.isEmpty()) {
            return drafts;
        }
        var things = NamedThings.of(written, again.get());
        return drafts.stream().map(draft -> advised(draft, things)).toList();
    }

    private static Draft advised(Draft draft, NamedThings things) {
        if (draft.isReference()) {
            var element = draft.element();
            var own = element == null ? "" : element.value();
            return draft.with(things.advise(draft.root(), draft.member(), own, draft.arguments()));
        }
        return draft.isWordForTerm() && things.hasTerm(draft.root(), draft.member(), draft.written())
                ? draft.with(NamedThings.adviseOwnWord(draft.member(), draft.arguments()))
                : draft;
    }

    /** The way to a place, where it is not too long and holds no half a character, which no document could carry. */
    private static Place.Builder place(Draft draft, Positions positions) {
        var place = Place.builder();
        if (draft.path() != null) {
            place.path(draft.path());
        }
        var above = positions.pointer();
        var pointer = draft.pointer();
        if (above != null
                && pointer != null
                && above.length() + pointer.length() <= LONGEST_WAY
                && UTF_8.newEncoder().canEncode(pointer)) {
            place.pointer(above + pointer);
        }
        return place;
    }

    private static Finding finding(Draft draft, Positions positions) {
        var place = place(draft, positions);
        var element = draft.element();
        if (element != null) {
            place.element(element);
        }
        positions.locate(draft.offset(), place);
        var finding = Finding.builder(draft.code(), draft.severity(), place.build());
        var related = draft.related();
        if (related != null) {
            var there = place(related, positions);
            positions.locate(related.offset(), there);
            finding.addRelated(there.build());
        }
        // By name, since what hands them in may keep no order.
        var told = draft.details().get();
        new TreeMap<>(told.arguments()).forEach((name, value) -> {
            var shown = Excerpt.of(value);
            // What is cut could not be taken over.
            if (!name.equals("suggestion") || shown.equals(value)) {
                finding.putArgument(name, shown);
            }
        });
        if (!told.allowed().isEmpty()) {
            finding.putArgument(
                    "detail",
                    DataValue.of(told.allowed().stream().map(DataValue::of).toList()));
        }
        return finding.build();
    }
}
