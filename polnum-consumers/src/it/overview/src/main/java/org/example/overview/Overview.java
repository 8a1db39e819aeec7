package org.example.overview;

import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.value.Stated;

/** Switches over all types of elements, without a default. */
public final class Overview {

    private Overview() {}

    /** The part of a page that an element belongs to. */
    public static String part(PolicyElement element) {
        return switch (element) {
            case PolicyFramework framework -> "title";
            case Role role -> "aims";
            case Objective objective -> "aims";
            case Principle principle -> "values";
            case Measure measure -> "actions";
            case Portfolio portfolio -> "actions";
            case Indicator indicator -> "figures";
            case Consultation consultation -> "dialogue";
            case Review review -> "dialogue";
            case Body body -> "people";
            case Post post -> "people";
            case LegalAct act -> "law";
        };
    }

    /** When an element applies, or why that is not said. */
    public static String period(PolicyElement element) {
        return switch (element.period()) {
            case Stated.Present<?> known -> known.get().toString();
            case Stated.Absent<?> absent -> absent.reason().token();
            case Stated.NotStated<?> nothing -> "";
        };
    }
}
