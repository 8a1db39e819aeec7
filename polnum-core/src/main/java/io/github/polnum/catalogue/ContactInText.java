package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Optional;

/** A text holds the address of a mailbox of an office. */
final class ContactInText {

    static final Rule RULE = Catalogue.define(
                    "contact-in-text",
                    Severity.INFO,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": "<plan-described> (info@canton.example)"
                            """))
            .whole(ContactInText::check)
            .build();

    private ContactInText() {}

    private static void check(Subject subject, Findings findings) {
        for (var hit : Screening.of(subject, Screening.Look.MAILBOX)) {
            findings.at(hit.node(), hit.path()).put("value", hit.what()).add();
        }
    }

    /** Asked of texts with an at sign or many digits. */
    static Optional<String> in(String text, Texts.Use use) {
        return use == Texts.Use.CODE || use == Texts.Use.ADDRESS
                ? Optional.empty()
                : EMails.in(text).filter(EMails::isOfAnOffice).findFirst();
    }
}
