package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;

/** A control character turns the direction of a text in which nothing is written from right to left. */
final class BidirectionalControl {

    static final Rule RULE = Catalogue.define(
                    "bidirectional-control",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "shortName": "<plan>"
                            """),
                    Example.framework("""
                            "shortName": "<plan>\\u202E"
                            """))
            .whole(Screening.telling(Screening.Look.DIRECTION, "value"))
            .build();

    private static final char LEFT_OVERRIDE = '\u202D';
    private static final char RIGHT_OVERRIDE = '\u202E';

    private BidirectionalControl() {}

    /**
     * Asked of texts with such a character. They have their place in texts that mix scripts; an override has none, since it shows
     * a text backwards.
     */
    static Optional<String> in(String text) {
        boolean overrides = text.indexOf(LEFT_OVERRIDE) >= 0 || text.indexOf(RIGHT_OVERRIDE) >= 0;
        return overrides || text.codePoints().noneMatch(BidirectionalControl::isFromTheRight)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isFromTheRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
