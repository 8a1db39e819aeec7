package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A text holds the e-mail address or the telephone number of an office. */
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
            .whole(Screening.telling(Screening.Look.MAILBOX, "value"))
            .build();

    private ContactInText() {}

    /** Asked of texts with an at sign or many digits. */
    static Optional<String> in(String text, Texts.Use use) {
        return use == Texts.Use.CODE || use == Texts.Use.ADDRESS
                ? Optional.empty()
                : Stream.concat(
                                EMails.in(text).filter(EMails::isOfAnOffice),
                                Phones.in(text).filter(number -> !Phones.isMobile(number)))
                        .findFirst();
    }
}
