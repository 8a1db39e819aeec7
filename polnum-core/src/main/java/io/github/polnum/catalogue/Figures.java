package io.github.polnum.catalogue;

import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The figures that an indicator is read from: its baseline, those of its targets, and its measurements. */
final class Figures {

    /** A figure, and where it stands in the indicator. */
    record Placed(String path, Figure figure) {}

    private Figures() {}

    /** Returns those that fit, in their order. */
    static List<Placed> of(Indicator indicator, Predicate<Figure> fits) {
        var found = new ArrayList<Placed>();
        indicator.baseline().filter(fits).ifPresent(figure -> found.add(new Placed("baseline", figure)));
        var targets = indicator.targets();
        for (int i = 0; i < targets.size(); i++) {
            var path = "targets[" + i + "].baseline";
            targets.get(i).baseline().filter(fits).ifPresent(figure -> found.add(new Placed(path, figure)));
        }
        var measurements = indicator.measurements();
        for (int i = 0; i < measurements.size(); i++) {
            if (fits.test(measurements.get(i))) {
                found.add(new Placed("measurements[" + i + "]", measurements.get(i)));
            }
        }
        return found;
    }
}
