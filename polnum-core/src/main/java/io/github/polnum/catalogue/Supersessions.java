package io.github.polnum.catalogue;

import com.google.common.collect.Sets;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which framework of a set takes the place of which other one. */
final class Supersessions {

    /**
     * That a framework takes the place of another one.
     *
     * @param later the framework that says so
     * @param path where it says so
     * @param earlier the framework it names
     */
    record Claim(PolicyFramework later, String path, PolicyFramework earlier) {}

    /** So many claims are looked at to find out which edition takes the place of which. */
    private static final int LOOKED_AT = 1_000;

    private final IdentityHashMap<PolicyFramework, List<Claim>> byEarlier = new IdentityHashMap<>();
    private final IdentityHashMap<PolicyFramework, List<Claim>> byLater = new IdentityHashMap<>();
    private final IdentityHashMap<PolicyFramework, Map<String, Latest>> latest = new IdentityHashMap<>();
    private final IdentityHashMap<PolicyFramework, List<List<Claim>>> circles = new IdentityHashMap<>();

    private Supersessions(PolicySet set, Subject subject) {
        var cycles = new Cycles<Reference, Claim>();
        for (var later : set.frameworks()) {
            for (var claim : claims(set, later)) {
                byLater.computeIfAbsent(later, key -> new ArrayList<>()).add(claim);
                byEarlier
                        .computeIfAbsent(claim.earlier(), key -> new ArrayList<>())
                        .add(claim);
                cycles.add(later.reference(), claim.earlier().reference(), claim);
            }
        }
        for (var circle : cycles.find()) {
            var first = circle.stream()
                    .filter(claim -> subject.isJudged(claim.later()))
                    .findFirst()
                    .orElse(circle.get(0));
            var fromFirst = new ArrayList<>(circle);
            Collections.rotate(fromFirst, -circle.indexOf(first));
            circles.computeIfAbsent(first.later(), key -> new ArrayList<>()).add(fromFirst);
        }
    }

    static Supersessions of(Subject subject) {
        return subject.sharedInSet(Supersessions.class, set -> new Supersessions(set, subject));
    }

    private static List<Claim> claims(PolicySet set, PolicyFramework later) {
        var claims = new ArrayList<Claim>();
        for (var use : later.references()) {
            var to = use.reference();
            // Without an edition, a framework that supersedes itself means an earlier one that is not said.
            boolean earlierOfItself = to.framework().filter(later.id()::equals).isPresent()
                    && to.edition().isEmpty();
            if (use.link().filter(LinkKind.SUPERSEDES::equals).isPresent()
                    && to.id().isEmpty()
                    && !earlierOfItself) {
                set.resolve(later, to).ifPresent(place -> claims.add(new Claim(later, use.path(), place.framework())));
            }
        }
        return claims;
    }

    /** What a framework claims to take the place of. */
    List<Claim> by(PolicyFramework later) {
        return byLater.getOrDefault(later, List.of());
    }

    /** Who claims to take the place of a framework, in the order of the set. */
    List<Claim> of(PolicyFramework earlier) {
        return byEarlier.getOrDefault(earlier, List.of());
    }

    /**
     * Of the editions of one framework that claim to take the place of another one, those whose place none of them takes, at once or
     * over others; none if that cannot be told from the nearest thousand claims.
     *
     * @param id the identifier that they have in common
     */
    Latest latest(PolicyFramework earlier, Identifier id, Subject subject) {
        return latest.computeIfAbsent(earlier, key -> new TreeMap<>()).computeIfAbsent(id.value(), key -> {
            var editions = notReplaced(of(earlier).stream()
                    .map(Claim::later)
                    .filter(later -> later.id().equals(id))
                    .toList());
            Set<PolicyFramework> instances = Sets.newIdentityHashSet();
            instances.addAll(editions);
            boolean oneIsJudged =
                    editions.stream().filter(subject::isJudged).limit(2).count() == 1;
            return new Latest(editions, instances, oneIsJudged);
        });
    }

    /**
     * The latest editions that claim to take the place of another one.
     *
     * @param editions in the order of the set
     * @param instances the same, to look one up: to compare frameworks takes long
     * @param oneIsJudged whether only one of them is judged
     */
    record Latest(List<PolicyFramework> editions, Set<PolicyFramework> instances, boolean oneIsJudged) {}

    private List<PolicyFramework> notReplaced(List<PolicyFramework> claimants) {
        Set<PolicyFramework> left = Sets.newIdentityHashSet();
        left.addAll(claimants);
        Set<PolicyFramework> seen = Sets.newIdentityHashSet();
        var open = new ArrayDeque<>(claimants);
        int claims = claimants.size() + LOOKED_AT;
        while (!open.isEmpty() && left.size() > 1) {
            for (var claim : by(open.remove())) {
                left.remove(claim.earlier());
                if (seen.add(claim.earlier())) {
                    open.add(claim.earlier());
                }
                if (--claims < 0) {
                    return List.of();
                }
            }
        }
        return claimants.stream().filter(left::contains).toList();
    }

    /** The circles of frameworks that, over others or by themselves, take their own place, by the first judged one in the set. */
    List<List<Claim>> circlesFrom(PolicyFramework first) {
        return circles.getOrDefault(first, List.of());
    }
}
