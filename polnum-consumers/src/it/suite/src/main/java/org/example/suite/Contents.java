package org.example.suite;

import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import java.util.List;

/** The table of contents of a framework. */
public final class Contents {

    private Contents() {}

    /** Number and identifier of each element, in the order of the framework. */
    public static List<String> of(PolicyFramework framework) {
        return framework.index().elements().stream().map(Contents::line).toList();
    }

    private static String line(PolicyElement element) {
        return element.number()
                .map(number -> number + " " + element.id())
                .orElseGet(() -> element.id().value());
    }
}
