package io.github.polnum.catalogue;

import com.google.common.base.CharMatcher;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.rule.Subject.Resolved;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Reference;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to something that is no source goes on after a space: mostly the name of something stands there and not its
 * identifier, so that its first word leads to another thing.
 */
final class MisplacedLocator {

    static final Rule RULE = Catalogue.define(
                    "misplaced-locator",
                    Severity.ERROR,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "involved": [ { "function": "lead", "party": "office-2" } ] }
                            ],
                            "bodies": [ { "id": "office", "name": "<office>" }, { "id": "office-2", "name": "<delegation>" } ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "involved": [ { "function": "lead", "party": "office 2" } ] }
                            ],
                            "bodies": [ { "id": "office", "name": "<office>" }, { "id": "office-2", "name": "<delegation>" } ]
                            """))
            .whole(MisplacedLocator::check)
            .build();

    /** Where only sources stand: what else is there is told by a rule of its own. */
    static final Set<String> OF_SOURCES = Set.of("cites", "records");

    /** Where no source can stand. */
    private static final Set<String> WITHOUT_SOURCES = Set.of("party", "body", "payer", "basedOn", "by", "of");

    private static final CharMatcher OF_IDENTIFIERS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private MisplacedLocator() {}

    private static void check(Subject subject, Findings findings) {
        for (var reference : subject.references()) {
            if (isIn(reference, subject)) {
                var written = reference.use().reference().toString();
                var finding = findings.at(reference.holder(), reference.use().path())
                        .put("value", written)
                        .put("id", written.substring(0, written.indexOf(' ')));
                joined(reference, subject).ifPresent(meant -> finding.put("suggestion", meant));
                finding.add();
            }
        }
    }

    /** Whether a reference has a locator and certainly leads to no source; that one leads to nothing is told by a rule of its own. */
    static boolean isIn(Resolved reference, Subject subject) {
        var use = reference.use();
        if (use.reference().locator().isEmpty() || OF_SOURCES.contains(use.attribute())) {
            return false;
        }
        return reference.target().isPresent()
                ? !(reference.target().get().item() instanceof Source)
                : WITHOUT_SOURCES.contains(use.attribute())
                        && !use.reference().isLocal()
                        && !DeadEnds.isInSet(subject, use.reference());
    }

    /** What is longer is no identifier with spaces in it, and would be taken apart. */
    private static final int LONGEST = 2 * Identifier.MAX_LENGTH;

    /** The reference with its words joined by hyphens, if that leads to something that may stand in its place. */
    static Optional<String> joined(Resolved reference, Subject subject) {
        var written = reference.use().reference();
        if (written.locator().isEmpty() || written.id().isEmpty()) {
            return Optional.empty();
        }
        var text = written.toString();
        int start = written.isLocal() ? 0 : text.indexOf('#') + 1;
        if (text.length() - start > LONGEST) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(text.substring(start), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var id = OF_IDENTIFIERS.negate().trimAndCollapseFrom(plain, '-');
        if (id.length() > Identifier.MAX_LENGTH) {
            return Optional.empty();
        }
        var meant = text.substring(0, start) + id;
        return subject.resolve(Reference.parse(meant))
                .filter(place -> !place.equals(reference.holder())
                        && ReferenceToWrongKind.expected(reference.use(), place.item())
                                .isEmpty())
                .map(place -> meant);
    }
}
