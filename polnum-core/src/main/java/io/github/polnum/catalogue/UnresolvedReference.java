package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reference points to nothing, in a framework that is there. */
final class UnresolvedReference {

    static final Rule RULE = Catalogue.define(
                    "unresolved-reference",
                    Severity.ERROR,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "trust" ] } } ]
                            """),
                    Example.framework("""
                            "principles": [ { "id": "trust", "name": "<trust>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "links": { "upholds": [ "turst" ] } } ]
                            """))
            .whole(UnresolvedReference::check)
            .build();

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** What a number is written with at the end of a name. */
    private static final CharMatcher NUMBER = DIGITS.or(CharMatcher.is('-'));

    private UnresolvedReference() {}

    private static void check(Subject subject, Findings findings) {
        for (var reference : DeadEnds.of(subject).inSet()) {
            var written = reference.use().reference();
            var finding =
                    findings.at(reference.holder(), reference.use().path()).put("value", written.toString());
            suggestion(reference, subject).ifPresent(near -> finding.put("suggestion", near));
            finding.add();
        }
    }

    /** The reference as it was probably meant: to something that is there, may stand in its place, and is not its holder. */
    private static Optional<String> suggestion(Resolved reference, Subject subject) {
        var written = reference.use().reference();
        if (written.id().isEmpty()) {
            return Optional.empty();
        }
        var joined = MisplacedLocator.joined(reference, subject);
        if (joined.isPresent()) {
            return joined;
        }
        var other = inOtherEdition(reference, subject);
        if (other.isPresent()) {
            return other;
        }
        var text = written.toString();
        int start = written.isLocal() ? 0 : text.indexOf('#') + 1;
        var there = start == 0
                ? Optional.of(subject.framework())
                : subject.resolve(Reference.parse(text.substring(0, start))).map(Node::framework);
        return there.flatMap(framework -> near(reference, framework, subject))
                .map(near -> text.substring(0, start)
                        + near
                        + text.substring(start + written.id().get().value().length()));
    }

    /** The reference into an edition of the framework that holds what the one that was meant does not: the last in the set. */
    private static Optional<String> inOtherEdition(Resolved reference, Subject subject) {
        var written = reference.use().reference();
        if (written.isLocal()) {
            return Optional.empty();
        }
        var text = written.toString();
        var inEdition = text.substring(text.indexOf('#') + 1);
        var editions = subject.sharedInSet(Editions.class, Editions::of)
                .byIdentifier
                .get(written.framework().orElseThrow());
        return Lists.reverse(editions).stream()
                .limit(Known.MOST)
                .map(edition -> edition.reference() + inEdition)
                .filter(meant -> subject.resolve(Reference.parse(meant))
                        .filter(place -> mayBeMeant(reference, place))
                        .isPresent())
                .findFirst();
    }

    private static boolean mayBeMeant(Resolved reference, Node place) {
        // A target can be linked to, but asks nothing.
        boolean answersTarget =
                reference.use().link().filter(LinkKind.ANSWERS::equals).isPresent() && place.item() instanceof Target;
        return !place.equals(reference.holder())
                && !answersTarget
                && ReferenceToWrongKind.expected(reference.use(), place.item()).isEmpty();
    }

    private static Optional<String> near(Resolved reference, PolicyFramework framework, Subject subject) {
        var id = reference.use().reference().id().orElseThrow().value();
        var index = framework.index();
        var near =
                subject.sharedInSet(KnownOfSet.class, set -> new KnownOfSet()).of(framework, subject).near(id).stream()
                        .filter(each -> !differInNumber(each, id))
                        .filter(each -> mayBeMeant(
                                reference, index.find(Identifier.of(each)).orElseThrow()))
                        .toList();
        return Suggestion.of(id, near);
    }

    /** Names that differ in their numbers alone, or of which one has a number, are no slips: each has its own. */
    private static boolean differInNumber(String one, String other) {
        return DIGITS.replaceFrom(one, '0').equals(DIGITS.replaceFrom(other, '0'))
                || (DIGITS.matchesNoneOf(one) != DIGITS.matchesNoneOf(other)
                        && NUMBER.removeFrom(one).equals(NUMBER.removeFrom(other)));
    }

    /** The editions of each framework of a set. */
    private record Editions(ListMultimap<Identifier, PolicyFramework> byIdentifier) {

        static Editions of(PolicySet set) {
            return new Editions(Multimaps.index(set.frameworks(), PolicyFramework::id));
        }
    }

    /** What is known in each framework of a set, as far as somebody asked. */
    private static final class KnownOfSet {
        private final IdentityHashMap<PolicyFramework, Known> byFramework = new IdentityHashMap<>();

        Known of(PolicyFramework framework, Subject subject) {
            return byFramework.computeIfAbsent(framework, key -> new Known(subject.nodes(key)));
        }
    }

    /** The identifiers of the framework, by how they begin and end: who mistypes one seldom misses both. */
    private static final class Known {

        private static final int LETTERS = 4;

        /** So that the work for one reference is bounded, however alike identifiers are. */
        private static final int MOST = 24;

        private final ListMultimap<String, String> byEnds = ArrayListMultimap.create();

        Known(List<Node> nodes) {
            for (var node : nodes) {
                if (node.order() > 0) {
                    var id = node.id().value();
                    // As if it were mistyped with a letter more or less, too.
                    keys(id.length() - 1, id.length() + 1, id).forEach(key -> add(key, id));
                }
            }
        }

        private void add(String key, String id) {
            var list = byEnds.get(key);
            if (list.size() < MOST) {
                list.add(id);
            }
        }

        Set<String> near(String written) {
            var near = new LinkedHashSet<String>();
            keys(written.length(), written.length(), written).forEach(key -> near.addAll(byEnds.get(key)));
            return near;
        }

        /** What an identifier is looked for by: how it begins, and how it ends, in as many letters as fit one of such lengths. */
        private static Set<String> keys(int shortest, int longest, String id) {
            var keys = new LinkedHashSet<String>();
            for (int length = shortest; length <= longest; length++) {
                int letters = Math.min(id.length(), Math.min(LETTERS, Math.max(1, length / 2)));
                keys.add("^" + id.substring(0, letters));
                keys.add(id.substring(id.length() - letters));
            }
            return keys;
        }
    }
}
