package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is wrong with a profile, or with a rule. */
final class ProfileDefects {

    private ProfileDefects() {}

    static Map<String, Arbitrary<Defect>> all() {
        return Map.ofEntries(
                entry("rule-failed", Arbitraries.just(site -> {})),
                entry("unknown-rule", unknownRule()),
                entry("waiver-expired", waiverExpired()),
                entry("waiver-without-element", waiverWithoutElement()));
    }

    private static Arbitrary<Defect> unknownRule() {
        var unknown = Draws.words()
                .map(word -> word + "-rule")
                .filter(code -> Catalogue.find(code).isEmpty());
        return Combinators.combine(unknown, Arbitraries.integers().between(0, 2))
                .as((code, way) -> site -> site.profile(profile -> switch (way) {
                    case 0 -> profile.off(code);
                    case 1 -> profile.grade(code, Severity.INFO);
                    default -> profile.addWaiver(waiver(site, code, element(site), Optional.empty()));
                }));
    }

    private static Arbitrary<Defect> waiverExpired() {
        return Combinators.combine(rules(), Draws.distances())
                .as((code, distance) -> site -> site.profile(profile -> profile.addWaiver(waiver(
                        site,
                        code,
                        element(site),
                        Optional.of(distance.before(site.day()).latest())))));
    }

    private static Arbitrary<Defect> waiverWithoutElement() {
        return Combinators.combine(rules(), Arbitraries.of(true, false)).as((code, local) -> site -> {
            var id = site.fresh("missing");
            var element = local ? id : site.id() + "#" + id;
            site.profile(profile -> profile.addWaiver(waiver(site, code, element, Optional.empty())));
        });
    }

    private static Arbitrary<String> rules() {
        return Arbitraries.of(
                Catalogue.validator().rules().stream().map(Rule::code).toList());
    }

    /** Some element of the framework, or the framework as a whole. */
    private static String element(Site site) {
        var id = site.someElement();
        return id.equals(site.root().id()) ? id + "#" : id.value();
    }

    private static Waiver waiver(Site site, String code, String element, Optional<LocalDate> expires) {
        return new Waiver(code, Reference.parse(element), site.text("Admis"), expires);
    }
}
