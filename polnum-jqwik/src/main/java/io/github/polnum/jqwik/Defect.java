package io.github.polnum.jqwik;

import io.github.polnum.model.EventKind;
import io.github.polnum.model.PolicyElement;

/** Something that breaks a rule: puts a fault into a framework, or into the profile by which it is judged. */
@FunctionalInterface
interface Defect {

    void in(Site site);

    /** The same where nothing was withdrawn: what was is judged as history. */
    default Defect amongWhatHolds() {
        return site -> {
            site.amendAll(Defect::withoutWithdrawal);
            in(site);
        };
    }

    private static PolicyElement withoutWithdrawal(PolicyElement element) {
        return element.toBuilder()
                .events(element.events().stream()
                        .filter(event -> !event.kind().equals(EventKind.WITHDRAWN))
                        .toList())
                .build();
    }
}
