package io.github.polnum.catalogue;

import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Level.Numbering;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Post;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of elements, each with the level and the parent that it is counted in. */
final class Numbers {

    /** A number, and the series of those that are counted together. */
    record Numbered(Node node, String number, Series series) {}

    /**
     * What is counted together: what is of one type and level, and under one parent; with -1 under any, and with a smaller number
     * under those that are themselves counted together. Comparable, so that tables of them hold out against any labels.
     *
     * @param within the level, if any, and for posts the body, as if they stood under it
     */
    record Series(int parent, ElementType type, String within) implements Comparable<Series> {

        private static final Comparator<Series> ORDER = Comparator.comparingInt(Series::parent)
                .thenComparing(Series::type)
                .thenComparing(Series::within);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    /** What tells the level of an element that names none. */
    private record Standing(ElementType type, int depth, Optional<ElementType> parent) {

        static Standing of(Node node, PolicyElement element) {
            int depth = 0;
            for (var at = node.parent(); at.isPresent(); at = at.get().parent()) {
                depth += ((PolicyElement) at.get().item()).type() == element.type() ? 1 : 0;
            }
            return new Standing(
                    element.type(), depth, node.parent().map(found -> ((PolicyElement) found.item()).type()));
        }

        boolean fits(Level level) {
            return level.type() == type
                    && level.depth() == depth
                    && (level.under().isEmpty() || level.under().equals(parent));
        }
    }

    /**
     * What level an element is on.
     *
     * @param isOnSome whether it is on one, although which may not be known
     */
    private record Fit(Optional<Level> level, boolean isOnSome) {
        static final Fit NONE = new Fit(Optional.empty(), false);
    }

    /** Stands for any parent. */
    private static final int ANY_PARENT = -1;

    /** How many usually stand under one parent. */
    private static final int LIKELY = 6;

    private static final int MOST_DIGITS = 9;

    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);

    /** The numbers of each series, until it is certain that they count up. */
    private final Map<Series, List<Numbered>> series = new LinkedHashMap<>();

    private final List<Numbered> inDisorder = new ArrayList<>();

    /** Those in which numbers begin with that of the parent. */
    private final Set<Series> prefixed = new HashSet<>();

    /** A number for each of the series that the parents of such are counted in. */
    private final Map<Series, Integer> ofParents = new HashMap<>();

    /** By its place what each is counted in, as far as its parts may ask. */
    private final Map<Integer, Series> known = new HashMap<>();

    private @Nullable Series last;
    private List<Numbered> numbers = List.of();
    /** The type, and the parent, of the element before: what is beside it and of its type is counted with it, unless it says more. */
    private @Nullable ElementType lastType;

    private int lastParent;
    private final List<Level> declared;
    private final boolean hasPrefixed;
    private final Map<Standing, Fit> fits = new HashMap<>();
    private final Set<ElementType> typesWithLevels = new HashSet<>();

    private Numbers(Subject subject) {
        declared = subject.framework().levels();
        declared.forEach(level -> typesWithLevels.add(level.type()));
        hasPrefixed = declared.stream().anyMatch(level -> level.numbering().equals(Optional.of(Numbering.PREFIXED)));
        for (var node : subject.nodes()) {
            // The number of a legal act is the one in its collection.
            if (node.order() > 0 && node.item() instanceof PolicyElement element && !(element instanceof LegalAct)) {
                var number = element.number();
                if (number.isPresent()) {
                    add(node, element, number.get().strip());
                }
            }
        }
        var current = Current.of(subject);
        for (var together : series.values()) {
            if (!countUp(together)) {
                together.stream().filter(one -> !current.isHistory(one.node())).forEach(inDisorder::add);
            }
        }
    }

    static Numbers of(Subject subject) {
        return subject.shared(Numbers.class, Numbers::new);
    }

    /**
     * Those of all series but the ones that plainly count up; series by series, each in document order. What was withdrawn is left
     * out: its number may have been given again.
     */
    List<Numbered> inDisorder() {
        return inDisorder;
    }

    /** Those that begin with the number of the parent, as their level says. */
    List<Numbered> prefixed() {
        return prefixed.isEmpty()
                ? List.of()
                : series.entrySet().stream()
                        .filter(entry -> prefixed.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
    }

    /** Whether a number begins with another one than that of the parent, although its level says it should. */
    boolean contradictsParent(Numbered one) {
        return prefixed.contains(one.series()) && NumberContradictsParent.isAtFault(one);
    }

    /** Whether those of a series are counted through, whatever they stand under. */
    boolean areCountedThrough(Series of) {
        return of.parent() == ANY_PARENT && !prefixed.contains(of);
    }

    /** Whether the labels end in figures, each greater than the one before: then none is there twice, and none goes back. */
    private static boolean countUp(List<Numbered> numbers) {
        int before = -1;
        for (var one : numbers) {
            var label = one.number();
            int start = startOfLast(label);
            int end = endOfLast(label);
            if (start == end || !isDigit(label.charAt(start))) {
                return false;
            }
            int figures = Integer.parseInt(label, start, end, 10);
            if (figures <= before) {
                return false;
            }
            before = figures;
        }
        return true;
    }

    private void add(Node node, PolicyElement element, String number) {
        int parent = node.parent().orElseThrow().order();
        boolean alone = element.level().isPresent() || element instanceof Post;
        if (last == null || alone || element.type() != lastType || parent != lastParent) {
            var of = series(node, element, parent);
            // Where several levels fit, nobody knows which the number belongs to.
            if (of == null) {
                return;
            }
            last = of;
            lastType = alone ? null : element.type();
            lastParent = parent;
            numbers = series.computeIfAbsent(of, key -> new ArrayList<>(LIKELY));
        }
        numbers.add(new Numbered(node, number, last));
        if (hasPrefixed) {
            known.put(node.order(), last);
        }
    }

    private @Nullable Series series(Node node, PolicyElement element, int parent) {
        var fit = fit(node, element);
        if (fit.level().isEmpty()) {
            return fit.isOnSome() ? null : under(parent, element, "");
        }
        var level = fit.level().get();
        var id = level.id().value();
        var numbering = level.numbering();
        if (numbering.isEmpty() || numbering.get() == Numbering.PER_PARENT) {
            return under(parent, element, id);
        }
        boolean isPrefixed = numbering.get() == Numbering.PREFIXED;
        var of = new Series(isPrefixed ? parents(node.parent().orElseThrow()) : ANY_PARENT, element.type(), id);
        if (isPrefixed) {
            prefixed.add(of);
        }
        return of;
    }

    /** The parents under which numbers that begin with that of the parent are counted together: those that are so themselves. */
    private int parents(Node parent) {
        var of = known.get(parent.order());
        if (of != null) {
            return of.parent() == ANY_PARENT
                    ? ANY_PARENT
                    : ofParents.computeIfAbsent(of, key -> ANY_PARENT - 1 - ofParents.size());
        }
        // Where nobody knows what the parent is counted with, it is on its own.
        boolean isNumbered =
                parent.order() > 0 && ((PolicyElement) parent.item()).number().isPresent();
        return isNumbered ? parent.order() : ANY_PARENT;
    }

    private static Series under(int parent, PolicyElement element, String level) {
        var body = element instanceof Post post ? post.body() : Optional.<Reference>empty();
        return new Series(
                parent, element.type(), body.map(of -> level + " " + of).orElse(level));
    }

    /** On what level an element is, looked up once for each type, depth and type of parent. */
    private Fit fit(Node node, PolicyElement element) {
        if (element.level().isPresent()) {
            return new Fit(node.level(), true);
        }
        return typesWithLevels.contains(element.type())
                ? fits.computeIfAbsent(
                        Standing.of(node, element),
                        key -> new Fit(node.level(), declared.stream().anyMatch(key::fits)))
                : Fit.NONE;
    }

    /** Only labels that differ in their last part, and there in the same way of counting, can be compared. */
    static boolean isSmaller(String label, String other) {
        int start = startOfLast(label);
        if (start != startOfLast(other) || !label.regionMatches(0, other, 0, start)) {
            return false;
        }
        var a = label.substring(start, endOfLast(label));
        var b = other.substring(start, endOfLast(other));
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (isDigit(a.charAt(0)) && isDigit(b.charAt(0))) {
            return Integer.parseInt(a) < Integer.parseInt(b);
        }
        boolean letters = a.length() == 1 && b.length() == 1 && isLetter(a.charAt(0)) && isLetter(b.charAt(0));
        boolean romans = ROMAN.matcher(a).matches() && ROMAN.matcher(b).matches();
        // V, X or C may be a letter or a numeral: both readings must agree.
        return (letters || romans) && (!letters || a.compareToIgnoreCase(b) < 0) && (!romans || roman(a) < roman(b));
    }

    private static int endOfLast(String label) {
        return label.endsWith(".") || label.endsWith(")") ? label.length() - 1 : label.length();
    }

    /** Where the last part begins: the digits or the letters that a label ends in, before a dot or a bracket. */
    private static int startOfLast(String label) {
        int end = endOfLast(label);
        int start = end;
        while (start > 0 && end - start < MOST_DIGITS && isDigit(label.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            while (start > 0 && isLetter(label.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int roman(String numeral) {
        int sum = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = switch (Character.toUpperCase(numeral.charAt(i))) {
                case 'M' -> 1000;
                case 'D' -> 500;
                case 'C' -> 100;
                case 'L' -> 50;
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            sum += value < previous ? -value : value;
            previous = value;
        }
        return sum;
    }
}
