package io.github.polnum.jqwik;

import io.github.polnum.model.EventKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;

/** Something that breaks a rule: puts a fault into a framework, or into the profile by which it is judged. */
@FunctionalInterface
interface Defect {

    void in(Site site);

    /** The same where nothing was withdrawn or replaced within the framework: what was is judged as history. */
    default Defect amongWhatHolds() {
        return site -> {
            site.amendAll(Defect::asWhatHolds);
            in(site);
        };
    }

    private static PolicyElement asWhatHolds(PolicyElement element) {
        var builder = element.toBuilder()
                .events(element.events().stream()
                        .filter(event -> !event.kind().equals(EventKind.WITHDRAWN))
                        .toList());
        if (!(element instanceof PolicyFramework)) {
            builder.links(element.links().stream()
                    .filter(link -> !link.kind().equals(LinkKind.SUPERSEDES))
                    .toList());
        }
        return builder.build();
    }
}
