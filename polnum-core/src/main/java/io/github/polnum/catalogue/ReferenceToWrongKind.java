package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Body;
import io.github.polnum.model.Identified;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Source;
import io.github.polnum.model.Target;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** A reference points to something that cannot stand there. */
final class ReferenceToWrongKind {

    static final Rule RULE = Catalogue.define(
                    "reference-to-wrong-kind",
                    Severity.ERROR,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "sources": [ { "id": "report", "name": "<report>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "cites": [ "report" ] } ]
                            """),
                    Example.framework("""
                            "objectives": [ { "id": "report", "name": "<report>" } ],
                            "measures": [ { "id": "open-data", "name": "<open-data>", "cites": [ "report" ] } ]
                            """))
            .whole(ReferenceToWrongKind::check)
            .build();

    private ReferenceToWrongKind() {}

    private static void check(Subject subject, Findings findings) {
        for (var reference : subject.references()) {
            var place = reference.target();
            if (place.isPresent()) {
                var expected = expected(reference.use(), place.get().item());
                if (expected.isPresent() && !MisplacedLocator.isIn(reference, subject)) {
                    findings.at(reference.holder(), reference.use().path())
                            .put("value", reference.use().reference().toString())
                            .put("expected", expected.get())
                            .add();
                }
            }
        }
    }

    /** What should stand where a reference stands; empty if what it points to may stand there. */
    static Optional<String> expected(ReferenceUse use, Identified item) {
        if (use.link().isPresent()) {
            return expectedOfLink(use.link().get(), item);
        }
        return switch (use.attribute()) {
            case "cites", "records" -> unless(item instanceof Source, "kind-source");
            case "level" ->
                unless(
                        item instanceof Level level
                                && level.type() == use.holder().type(),
                        "kind-level");
            case "party" -> unless(item instanceof Body || item instanceof Post, "kind-body-or-post");
            case "by" ->
                unless(
                        item instanceof Body || item instanceof Post || item instanceof LegalAct,
                        "kind-body-post-or-act");
            case "body", "payer" -> unless(item instanceof Body, "kind-body");
            case "basedOn" -> unless(item instanceof LegalAct, "kind-legal-act");
            case "of" -> unless(item instanceof PolicyElement || item instanceof Target, "kind-element-or-target");
            default -> unless(!(item instanceof Level), "kind-element");
        };
    }

    /**
     * A charter is upheld as a whole, in its framework or its document; what a document or a target holds or is part of is no
     * element; all else links to whatever has a name but a level.
     */
    private static Optional<String> expectedOfLink(LinkKind kind, Identified item) {
        if (kind.equals(LinkKind.UPHOLDS)) {
            return unless(
                    item instanceof Principle
                            || item instanceof PolicyFramework
                            || item instanceof LegalAct
                            || item instanceof Source,
                    "kind-principle");
        }
        boolean ofParts = kind.equals(LinkKind.PART_OF) || kind.equals(LinkKind.INCLUDES);
        return ofParts && (item instanceof Source || item instanceof Target)
                ? Optional.of("kind-element-alone")
                : unless(!(item instanceof Level), "kind-element");
    }

    private static Optional<String> unless(boolean fits, String expected) {
        return fits ? Optional.empty() : Optional.of(expected);
    }
}
