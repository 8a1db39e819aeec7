package io.github.polnum.catalogue;

import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The figures of an element, and those that an indicator is read from: its baseline, those of its targets, its measurements. */
final class Figures {

    /** A figure, and where it stands in the element. */
    record Placed(String path, Figure figure) {}

    private Figures() {}

    /** Returns those of any element that fit, in their order. */
    static List<Placed> ofHead(PolicyElement element, Predicate<Figure> fits) {
        var found = new ArrayList<Placed>();
        addAll(found, "figures", element.figures(), fits);
        return found;
    }

    /** Returns those of an indicator alone that fit, in their order. */
    static List<Placed> of(Indicator indicator, Predicate<Figure> fits) {
        var found = new ArrayList<Placed>();
        indicator.baseline().filter(fits).ifPresent(figure -> found.add(new Placed("baseline", figure)));
        var targets = indicator.targets();
        for (int i = 0; i < targets.size(); i++) {
            var path = "targets[" + i + "].baseline";
            targets.get(i).baseline().filter(fits).ifPresent(figure -> found.add(new Placed(path, figure)));
        }
        addAll(found, "measurements", indicator.measurements(), fits);
        return found;
    }

    private static void addAll(List<Placed> found, String list, List<Figure> figures, Predicate<Figure> fits) {
        for (int i = 0; i < figures.size(); i++) {
            if (fits.test(figures.get(i))) {
                found.add(new Placed(list + "[" + i + "]", figures.get(i)));
            }
        }
    }
}
