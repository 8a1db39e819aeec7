package io.github.polnum.catalogue;

import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Level.Numbering;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of elements, each with the level and the parent that it is counted in. */
final class Numbers {

    /** A number. {@code series} is the same for all that are counted together. */
    record Numbered(Node node, String number, String series) {}

    private static final Pattern LABEL = Pattern.compile("(.*?)([0-9]{1,9}|[A-Za-z]{1,15})[.)]?");
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);

    private final List<Numbered> all = new ArrayList<>();
    private final Map<String, Optional<Level>> levels = new HashMap<>();
    private final Set<ElementType> typesWithLevels = new HashSet<>();

    private Numbers(Subject subject) {
        subject.framework().levels().forEach(level -> typesWithLevels.add(level.type()));
        for (var node : subject.nodes()) {
            // The number of a legal act is the one in its collection.
            if (node.order() > 0 && node.item() instanceof PolicyElement element && !(element instanceof LegalAct)) {
                element.number().map(String::strip).ifPresent(number -> add(node, element, number));
            }
        }
    }

    static Numbers of(Subject subject) {
        return subject.shared(Numbers.class, Numbers::new);
    }

    /** All that are counted, in document order. */
    List<Numbered> all() {
        return all;
    }

    private void add(Node node, PolicyElement element, String number) {
        var level = level(node, element);
        // Where several levels fit, nobody knows which the number belongs to.
        if (level.isEmpty() && typesWithLevels.contains(element.type())) {
            return;
        }
        var parent =
                node.parent().map(Node::order).orElse(0) + " " + element.type().token();
        boolean continuous = level.flatMap(Level::numbering)
                .filter(numbering -> numbering != Numbering.PER_PARENT)
                .isPresent();
        var series = level.map(found -> continuous ? found.id().value() : parent + " " + found.id())
                .orElse(parent);
        all.add(new Numbered(node, number, series));
    }

    /** The level, looked up once for each type, depth and type of parent. */
    private Optional<Level> level(Node node, PolicyElement element) {
        if (element.level().isPresent()) {
            return node.level();
        }
        if (!typesWithLevels.contains(element.type())) {
            return Optional.empty();
        }
        int depth = 0;
        for (var at = node.parent(); at.isPresent(); at = at.get().parent()) {
            depth += ((PolicyElement) at.get().item()).type() == element.type() ? 1 : 0;
        }
        var parent =
                node.parent().map(found -> ((PolicyElement) found.item()).type().token());
        return levels.computeIfAbsent(
                element.type().token() + " " + depth + " " + parent.orElse(""), key -> node.level());
    }

    /** Only labels that differ in their last part, and there in the same way of counting, can be compared. */
    static boolean isSmaller(String label, String other) {
        var one = LABEL.matcher(label);
        var two = LABEL.matcher(other);
        if (!one.matches() || !two.matches() || !one.group(1).equals(two.group(1))) {
            return false;
        }
        var a = one.group(2);
        var b = two.group(2);
        if (Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))) {
            return Integer.parseInt(a) < Integer.parseInt(b);
        }
        boolean letters = a.length() == 1
                && b.length() == 1
                && Character.isLetter(a.charAt(0))
                && Character.isLetter(b.charAt(0));
        boolean romans = ROMAN.matcher(a).matches() && ROMAN.matcher(b).matches();
        // V, X or C may be a letter or a numeral: both readings must agree.
        return (letters || romans) && (!letters || a.compareToIgnoreCase(b) < 0) && (!romans || roman(a) < roman(b));
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
