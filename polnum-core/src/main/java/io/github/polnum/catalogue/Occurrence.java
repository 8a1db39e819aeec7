package io.github.polnum.catalogue;

import io.github.polnum.model.Event;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import java.util.Set;

/** Whether something took place, as far as it says so. */
final class Occurrence {

    /** What has no date for one of these reasons took place all the same. */
    private static final Set<AbsenceReason> OF_THE_PAST = Set.of(AbsenceReason.NOT_RECORDED, AbsenceReason.WITHHELD);

    /** What has no date for one of these reasons is not waited for: it will not take place, or nobody says for the time being. */
    private static final Set<AbsenceReason> OF_NO_TIME = Set.of(AbsenceReason.NOT_APPLICABLE, AbsenceReason.SUSPENDED);

    private Occurrence() {}

    /** Whether an event is told as a fact; one without any date is. */
    static boolean tookPlace(Event event) {
        return event.tookPlace();
    }

    /** Whether what has this date took place on it. */
    static boolean tookPlace(Stated<Period> date) {
        return date.value().isPresent()
                || date.absence().filter(OF_THE_PAST::contains).isPresent();
    }

    /** Whether an event is still to take place: a date that is not fixed is as good as none. */
    static boolean isAwaited(Event event) {
        return !tookPlace(event)
                && event.date().absence().filter(OF_NO_TIME::contains).isEmpty();
    }
}
