package io.github.polnum.catalogue;

import com.google.common.collect.ImmutableSet;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.model.Body;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Kind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A word of an open list is the name of a known one in an official language or in English, or differs by one slip from it.
 * Other words of an administration's own are silently kept. Told once for each word, at the first place.
 */
final class UnfamiliarWord {

    static final Rule RULE = Catalogue.define(
                    "unfamiliar-word",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "measures": [ { "id": "portal", "name": "<portal>", "events": [ { "kind": "delivered", "date": "2025" } ] } ]
                            """),
                    Example.framework("""
                            "measures": [ { "id": "portal", "name": "<portal>", "events": [ { "kind": "deliverd", "date": "2025" } ] } ]
                            """))
            .whole(UnfamiliarWord::check)
            .build();

    private static final List<List<? extends Kind>> VOCABULARIES = List.of(
            BodyKind.known(),
            Channel.known(),
            ConsultationKind.known(),
            EventKind.known(),
            FigureKind.known(),
            FrameworkKind.known(),
            InvolvementFunction.known(),
            LegalActKind.known(),
            LinkKind.known(),
            PhaseKind.known(),
            TerritoryKind.known());

    private static final Set<Kind> KNOWN =
            VOCABULARIES.stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());

    /** Between shorter words a letter makes the difference: votes and notes. */
    private static final int SHORTEST = 6;

    /**
     * Words that are right, though a known one is like them or called so: a strategy may be adapted, and not every commission is a
     * committee.
     */
    private static final Set<String> RIGHT = Set.of("adapted", "commission");

    private UnfamiliarWord() {}

    private static void check(Subject subject, Findings findings) {
        var unknown = new Unknown();
        for (var node : subject.nodes()) {
            if (node.item() instanceof PolicyElement element) {
                unknown.look(node, element);
            }
        }
        for (var uses : unknown.words.values()) {
            var word = uses.get(0).word();
            meant(word).ifPresent(meant -> tell(word, meant, uses, findings));
        }
    }

    private static void tell(Kind word, String meant, List<Use> all, Findings findings) {
        var uses = all.stream()
                .filter(use -> !findings.setAside(use.node(), use.path()))
                .toList();
        if (!uses.isEmpty()) {
            findings.at(uses.get(0).node(), uses.get(0).path())
                    .put("value", word.token())
                    .put("count", uses.size())
                    .put("suggestion", meant)
                    .add();
        }
    }

    /** The known word of the same vocabulary that it is a name of, or that somebody who slipped once meant. */
    private static Optional<String> meant(Kind word) {
        var known = VOCABULARIES.stream()
                .filter(vocabulary -> vocabulary.get(0).getClass() == word.getClass())
                .flatMap(List::stream)
                .map(Kind::token)
                .toList();
        return RIGHT.contains(word.token())
                ? Optional.empty()
                : Suggestion.named(word.token(), known)
                        .or(() -> known.stream()
                                .filter(each -> each.length() >= SHORTEST && isSlip(word.token(), each))
                                .findFirst());
    }

    /** Whether, after the first letter, one letter was added, left out, replaced or exchanged with its neighbour. */
    private static boolean isSlip(String written, String meant) {
        int shorter = Math.min(written.length(), meant.length());
        int start = 0;
        while (start < shorter && written.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        var wrong = written.substring(start, written.length() - end);
        var right = meant.substring(start, meant.length() - end);
        return start > 0
                && (Math.max(wrong.length(), right.length()) == 1
                        || (wrong.length() == 2 && right.contentEquals(new StringBuilder(wrong).reverse())));
    }

    /** Where a word stands. */
    private record Use(Kind word, Node node, String path) {}

    /** The words that are not known. Nearly all are, and cost no more than to see that. */
    private static final class Unknown {
        /** By vocabulary and token: as a string, of which many may have one hash and are found all the same. */
        private final Map<String, List<Use>> words = new LinkedHashMap<>();

        void look(Node node, PolicyElement element) {
            each(node, "territories", element.territories(), Territory::kind);
            each(node, "phases", element.phases(), Phase::kind);
            each(node, "events", element.events(), event -> Optional.of(event.kind()));
            each(node, "figures", element.figures(), Figure::kind);
            var involved = element.involved();
            for (int i = 0; i < involved.size(); i++) {
                if (isUnknown(involved.get(i).function())) {
                    add(involved.get(i).function(), node, "involved[" + i + "].function");
                }
            }
            for (var link : element.links()) {
                if (isUnknown(link.kind())) {
                    add(link.kind(), node, "links[" + link.kind() + "][0]");
                }
            }
            lookAtOwn(node, element);
        }

        private void lookAtOwn(Node node, PolicyElement element) {
            if (element instanceof PolicyFramework framework) {
                add(framework.kind(), node, "kind");
            } else if (element instanceof Indicator indicator) {
                indicator.baseline().ifPresent(figure -> add(figure.kind(), node, "baseline.kind"));
                each(node, "measurements", indicator.measurements(), Figure::kind);
                for (int i = 0; i < indicator.targets().size(); i++) {
                    add(
                            indicator.targets().get(i).baseline().flatMap(Figure::kind),
                            node,
                            "targets[" + i + "].baseline.kind");
                }
            } else if (element instanceof Consultation consultation) {
                add(consultation.kind(), node, "kind");
                int position = 0;
                for (var channel : consultation.channels()) {
                    add(Optional.of(channel), node, "channels[" + position++ + "]");
                }
            } else if (element instanceof Body body) {
                add(body.kind(), node, "kind");
            } else if (element instanceof LegalAct act) {
                add(act.kind(), node, "kind");
            }
        }

        private <T> void each(Node node, String list, List<T> parts, Function<T, Optional<? extends Kind>> kind) {
            for (int i = 0; i < parts.size(); i++) {
                var word = kind.apply(parts.get(i));
                if (word.isPresent() && isUnknown(word.get())) {
                    add(word.get(), node, list + "[" + i + "].kind");
                }
            }
        }

        private void add(Optional<? extends Kind> word, Node node, String path) {
            if (word.isPresent() && isUnknown(word.get())) {
                add(word.get(), node, path);
            }
        }

        private static boolean isUnknown(Kind word) {
            return !KNOWN.contains(word);
        }

        private void add(Kind word, Node node, String path) {
            words.computeIfAbsent(word.getClass().getSimpleName() + " " + word.token(), key -> new ArrayList<>())
                    .add(new Use(word, node, path));
        }
    }
}
