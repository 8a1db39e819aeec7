package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text was to be written later. */
final class PlaceholderText {

    static final Rule RULE = Catalogue.define(
                    "placeholder-text",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": "[TODO]"
                            """))
            .whole(PlaceholderText::check)
            .build();

    private static final String WORDS =
            "to ?do|tbd|tbc|tba|fixme|lorem ipsum|placeholder|to be (completed|written|defined|added)"
                    + "|à (compléter|remplir|rédiger|ajouter|traduire)|texte (à venir|provisoire)"
                    + "|(noch )?zu (ergänzen|schreiben|übersetzen)|text folgt|platzhalter"
                    + "|da (completare|compilare|scrivere|aggiungere|tradurre)|testo (segue|provvisorio)|segnaposto";

    private static final String DUMMY = "lorem ipsum";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A text that is nothing but a placeholder: as such, in brackets, followed by dots, or mere crosses or dots. */
    private static final Pattern WHOLE =
            Pattern.compile("[\\s\\p{Punct}«»…]*(?:" + WORDS + "|x{3,})[\\s\\p{Punct}«»…]*|[?.…_\\s]+", FLAGS);

    /** A marker in brackets, inside a text. */
    private static final Pattern MARKER =
            Pattern.compile("[\\[{<(]{1,2}\\s*(?:" + WORDS + "|x{3,})\\b[^\\]})>]{0,80}[\\]})>]", FLAGS);

    private PlaceholderText() {}

    private static void check(Subject subject, Findings findings) {
        for (var hit : Screening.of(subject, Screening.Look.PLACEHOLDER)) {
            findings.at(hit.node(), hit.path()).put("value", hit.what()).add();
        }
    }

    /** Asked of short texts and of those with brackets. A source's own word may well be “to do”, and a code may be anything. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.WORD || use == Texts.Use.CODE || use == Texts.Use.ADDRESS) {
            return Optional.empty();
        }
        if (isDummy(text)
                || (text.length() <= Screening.SHORT && WHOLE.matcher(text).matches())) {
            return Optional.of(text);
        }
        var marker = MARKER.matcher(text);
        return marker.find() ? Optional.of(marker.group()) : Optional.empty();
    }

    /** Whether a text begins as the one that printers fill pages with. */
    static boolean isDummy(String text) {
        return text.regionMatches(true, 0, DUMMY, 0, DUMMY.length());
    }
}
